package spec

import (
	"net/netip"
	"strings"

	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// loadBalancer reports names that lead nowhere, and fields that lack another.
func (c *checker) loadBalancer(b *LoadBalancer) {
	if b.Failed {
		return
	}
	c.reference(b.Environment, c.spec.Environments.Keys(), c.spec.Environments.Section, "environment")
	for _, s := range b.Subnets.Items {
		c.subnetName(s)
	}
	c.repeated(b.Subnets.Items, "subnet")
	for _, r := range b.AllowFrom.Items {
		c.addressRange(r)
	}
	c.repeated(b.AllowFrom.Items, "address range")
	for _, a := range b.Addresses.Items {
		if x, err := netip.ParseAddr(a.Text); a.Literal() && (err != nil || !x.Is4()) {
			c.report(diag.BadAddressRange, value(a.Section), quote(short(a.Text))+" is not an IPv4 address")
		}
	}
	c.repeated(b.Addresses.Items, "address")
	c.logGroup(b.LogGroup, b.LogRetention)
	c.listener(b)
}

// listener reports a listener without what its protocol needs, and a record
// without a zone.
func (c *checker) listener(b *LoadBalancer) {
	if !b.Type.Failed && !b.Type.Is(NetworkLB) && !b.Certificate.Set {
		c.missing(b.Section, "certificateArn", "write the ARN of a certificate for a name of your own; no certificate can be had for the web server's")
	}
	if b.Type.Is(NetworkLB) && b.DomainName.Set && !b.Certificate.Set {
		d := c.report(diag.MissingField, key(b.Section), `missing field "certificateArn" in `+quote(lastKey(b.Pointer)),
			"the web server's own certificate is not for this name: write the ARN of one that is, or leave the name out")
		d.Related = []diag.Related{{At: value(b.DomainName.Section), Label: "people open this name"}}
	}
	for _, f := range []struct {
		field, needs Scalar
		like         string
	}{
		{b.SSLPolicy, b.Certificate, "a listener without a certificate has no TLS of its own"},
		{b.HostedZone, b.DomainName, "the zone gets a record of that name"},
		{b.DomainName, b.HostedZone, "the record is made in that zone; without a record, leave both out"},
	} {
		if f.field.Set && !f.needs.Set {
			d := c.report(diag.MissingField, key(b.Section), "missing field "+quote(lastKey(f.needs.Pointer))+" in "+quote(lastKey(b.Pointer)), f.like)
			d.Related = []diag.Related{{At: key(f.field.Section), Label: "goes with it"}}
		}
	}
	for _, f := range [...]Scalar{b.LogRetention, b.LogGroup} {
		if b.Addresses.Set && f.Set {
			c.report(diag.Inapplicable, key(f.Section), quote(lastKey(f.Pointer))+" has no meaning: with addresses there is no function that keeps a log", "remove it")
		}
	}
	for _, host := range facts.LoadBalancers().WebHosts {
		if b.DomainName.Literal() && strings.HasSuffix(strings.ToLower(b.DomainName.Text), "."+host) {
			c.report(diag.NotAllowed, value(b.DomainName.Section), quote(b.DomainName.Text)+" is AWS's own name", "write a name in a zone of yours")
		}
	}
}

// sameRecords reports load balancers that want one record.
func (c *checker) sameRecords() {
	first := map[string]Scalar{}
	for _, e := range c.spec.Access.LoadBalancers.Entries {
		b := e.Value
		if !b.DomainName.Literal() || !b.HostedZone.Given() {
			continue
		}
		zone := b.HostedZone.Text
		if r := b.HostedZone.Ref; r != nil {
			zone = string(r.Kind) + " " + r.Name
		}
		name := zone + " " + strings.TrimSuffix(strings.ToLower(b.DomainName.Text), ".")
		if f, again := first[name]; again {
			d := c.report(diag.Repeated, value(b.DomainName.Section), "domain name "+quote(b.DomainName.Text)+" is there twice")
			d.Related = []diag.Related{{At: value(f.Section), Label: "here already"}}
			continue
		}
		first[name] = b.DomainName
	}
}
