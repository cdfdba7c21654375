package spec

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// gateways reports gateways to other networks that the spec uses and does not
// name, or names and does not use.
func (c *checker) gateways(n *Network) {
	uses := map[string]Section{}
	if n.Routing.Is(RoutingTransit) {
		uses[ViaTransitGateway] = n.Routing.Section
	}
	refused := n.Routing.Failed || c.spec.Access.Failed || c.spec.Access.Networks.Failed
	for _, e := range c.spec.Access.Networks.Entries {
		refused = refused || e.Value.Failed || e.Value.Via.Failed
		if _, used := uses[e.Value.Via.Text]; e.Value.Via.Literal() && !used {
			uses[e.Value.Via.Text] = e.Value.Via.Section
		}
	}
	for _, g := range []struct {
		field Scalar
		name  string
		like  string
	}{{n.TransitGateway, ViaTransitGateway, "tgw-…"}, {n.VPNGateway, ViaVPNGateway, "vgw-…"}} {
		by, used := uses[g.name]
		switch {
		case used && !g.field.Set && n.Set && !n.Failed:
			d := c.report(diag.MissingField, key(n.Section), "missing field "+quote(g.name)+` in "network"`,
				"write the id of the gateway: "+g.name+": "+g.like)
			d.Related = []diag.Related{{At: value(by), Label: "traffic goes to it"}}
		case !used && g.field.Set && !refused:
			c.report(diag.Inapplicable, key(g.field.Section), quote(g.name)+" has no meaning: nothing goes to it",
				"remove it, or say what does: routing: transit, or a network below access with via: "+g.name)
		}
	}
}

// clientNetwork reports ranges and names of a network that people work in.
func (c *checker) clientNetwork(n *ClientNetwork) {
	for _, r := range n.CIDRs.Items {
		c.addressRange(r)
	}
	c.repeated(n.CIDRs.Items, "address range")
	c.environmentNames(n.Environments)
}

// environmentNames reports what is no environment, or there twice.
func (c *checker) environmentNames(names Items[Scalar]) {
	for _, e := range names.Items {
		c.reference(e, c.spec.Environments.Keys(), c.spec.Environments.Section, "environment")
	}
	c.repeated(names.Items, "environment")
}

// vpn reports what is wrong with a Client VPN as a text.
func (c *checker) vpn(v *VPN) {
	n := &c.spec.Network
	c.addressRange(v.ClientCIDR)
	for _, s := range v.Subnets.Items {
		c.subnetName(s)
	}
	c.repeated(v.Subnets.Items, "subnet")
	c.environmentNames(v.Environments)
	c.logGroup(v.LogGroup, v.LogRetention)
	if n.VPC.Set && !n.VPC.Failed && !n.VPC.Assume.CIDR.Set && !n.VPC.Assume.Failed && !v.Failed {
		d := c.report(diag.MissingField, key(n.VPC.Section), `missing field "cidr" in "assume" of "vpc": a Client VPN lets people into the VPC's address range`,
			"write what it is: assume: {cidr: …}")
		d.Related = []diag.Related{{At: key(v.Section), Label: "the Client VPN"}}
	}
}

// retention reports a number of days that CloudWatch Logs does not offer.
func (c *checker) retention(s Scalar) {
	all := facts.Network().LogRetention
	n, err := strconv.Atoi(s.Text)
	if !s.Literal() || err != nil || slices.Contains(all, n) {
		return
	}
	i, _ := slices.BinarySearch(all, n)
	c.report(diag.NotAllowed, value(s.Section), s.Text+" is not a value of "+quote(lastKey(s.Pointer)),
		"the next longer one is "+strconv.Itoa(all[min(i, len(all)-1)])+" days")
}

// logGroup reports a retention that CloudWatch Logs does not offer, or that is
// said of a log group that exists.
func (c *checker) logGroup(group, retention Scalar) {
	if group.Set {
		c.onlyMade(retention.Section, group, "log group")
		return
	}
	c.retention(retention)
}

// shared reports what a network of another account lacks, or cannot be.
func (c *checker) shared(n *Network) {
	if !n.SharedFrom.Set || n.SharedFrom.Failed {
		return
	}
	account := c.spec.Account
	switch {
	case !account.Set:
		d := c.report(diag.MissingField, diag.Place{Pointer: "", Key: true}, `missing field "account": the network is shared with it`,
			"write the account of the environments: account: \"…\"")
		d.Related = []diag.Related{{At: key(n.SharedFrom.Section), Label: "the network's own account"}}
	case account.Literal() && n.SharedFrom.Account.Is(account.Text):
		d := c.report(diag.Exclusive, value(n.SharedFrom.Account.Section), "the network is shared from the account that it is shared with",
			"remove sharedFrom: the account makes its own network")
		d.Related = []diag.Related{{At: value(account.Section), Label: "the environments' account"}}
	}
	if n.VPC.Set {
		d := c.report(diag.Exclusive, key(n.VPC.Section), `"vpc" and "sharedFrom" exclude each other`,
			"a VPC that is shared with the account already is one that exists: remove sharedFrom, and make the endpoints of environments in the owner's account")
		d.Related = []diag.Related{{At: key(n.SharedFrom.Section), Label: "this one is made, and shared"}}
	}
}

// flowLogs reports numbers that flow logs do not offer.
func (c *checker) flowLogs(f *FlowLogs) {
	c.logGroup(f.LogGroup, f.LogRetention)
	all := facts.Network().FlowLog.Intervals
	n, err := strconv.Atoi(f.Interval.Text)
	if !f.Interval.Literal() || err != nil || slices.Contains(all, n) {
		return
	}
	var words []string
	for _, n := range all {
		words = append(words, strconv.Itoa(n))
	}
	c.report(diag.NotAllowed, value(f.Interval.Section), f.Interval.Text+` is not a value of "maxAggregationInterval"`,
		"the intervals are "+strings.Join(words, " and ")+" seconds")
}
