package spec

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// vpc reports a network that neither makes a VPC nor names one, or does both.
func (c *checker) vpc(n *Network) {
	v := &n.VPC
	switch {
	case n.Failed:
	case n.CIDR.Set && v.Set:
		d := c.report(diag.Exclusive, key(n.CIDR.Section), `"cidr" and "vpc" exclude each other`,
			`"cidr" is for a VPC that the stack makes; what you know of one that exists goes into "assume" below "vpc"`)
		d.Related = []diag.Related{{At: key(v.Section), Label: "the VPC exists"}}
	case n.Set && !n.CIDR.Set && !v.Set && !v.Failed:
		c.missing(n.Section, "cidr", "write the VPC's address range, or name a VPC that exists: vpc: {id: vpc-…}")
	}
	c.addressRange(v.Assume.CIDR)
	var names []Scalar
	for _, e := range v.Assume.Endpoints.Items {
		c.service(e.Service)
		names = append(names, e.Service)
		if s, ok := facts.LookupService(e.Service.Text); ok && e.Service.Literal() && e.SecurityGroup.Set && s.Type == facts.Endpoints().Gateway {
			c.report(diag.Inapplicable, key(e.SecurityGroup.Section), `"securityGroup" has no meaning: a gateway endpoint is a route, and carries no group`, "remove it")
		}
	}
	c.repeated(names, "endpoint")
}

// subnet reports fields that do not go with whether the subnet exists.
func (c *checker) subnet(name string, s *Subnet) {
	n := &c.spec.Network
	if s.Failed {
		return
	}
	if !s.Exists() {
		for _, f := range []Section{s.RouteTable.Section, s.Assume.Section} {
			if f.Set {
				c.report(diag.Inapplicable, key(f), quote(lastKey(f.Pointer))+" has no meaning for a subnet that the stack makes",
					"remove it, or name a subnet that exists: id: subnet-…")
			}
		}
		c.unplaced(s)
		if s.Public.Is("true") && n.VPC.Set && !n.VPC.InternetGateway.Set && !n.VPC.Failed {
			d := c.report(diag.MissingField, key(n.VPC.Section), `missing field "internetGateway" in "vpc": public subnet `+quote(name)+" routes to it",
				"write the gateway of the VPC: internetGateway: igw-…")
			d.Related = []diag.Related{{At: value(s.Public.Section), Label: "the stack makes this one"}}
		}
		return
	}
	if !n.VPC.Set && !n.VPC.Failed && !n.Failed {
		c.report(diag.Inapplicable, key(s.ID.Section), "subnet "+quote(name)+" exists, and the network's VPC does not",
			"name the VPC that it is in, in place of cidr: vpc: {id: vpc-…}")
	}
	for _, f := range []Section{s.Zone.Section, s.CIDR.Section, s.Public.Section, s.Tags.Section} {
		c.onlyMade(f, s.ID, "subnet")
	}
}

// unplaced reports a subnet that says neither where it is to be made nor that
// it exists, and refuses what is missing.
func (c *checker) unplaced(s *Subnet) {
	noZone, noCIDR := !s.Zone.Set, !s.CIDR.Set
	s.Zone.Failed, s.CIDR.Failed = s.Zone.Failed || noZone, s.CIDR.Failed || noCIDR
	switch {
	case noZone && noCIDR:
		c.report(diag.MissingField, key(s.Section), `missing fields "zone" and "cidr" in `+quote(lastKey(s.Pointer)),
			"write them, or name a subnet that exists: id: subnet-…")
	case noZone:
		c.missing(s.Section, "zone", "")
	case noCIDR:
		c.missing(s.Section, "cidr", "")
	}
}

// bucket reports fields that do not go with whether the bucket exists.
func (c *checker) bucket(b *Bucket) {
	if b.ARN.Set {
		c.onlyMade(b.Name.Section, b.ARN, "bucket")
		c.onlyMade(b.Versioning.Section, b.ARN, "bucket")
		return
	}
	if b.Assume.Set && !b.Failed {
		c.report(diag.Inapplicable, key(b.Assume.Section), `"assume" has no meaning for a bucket that the stack makes`,
			"remove it, or give the arn of a bucket that exists")
	}
}

// onlyMade reports field f, which says how to make a thing, when the thing
// exists as by.
func (c *checker) onlyMade(f Section, by Scalar, what string) {
	if !f.Set {
		return
	}
	help := "remove it"
	switch lastKey(f.Pointer) {
	case "zone", "cidr", "versioning":
		help = `what you know of it goes into "assume"`
	case "public":
		help = `write where its traffic goes: assume: {route: internet}`
	}
	d := c.report(diag.Inapplicable, key(f), quote(lastKey(f.Pointer))+" is for a "+what+" that the stack makes", help)
	d.Related = []diag.Related{{At: key(by.Section), Label: "this one exists"}}
}

// missing reports that s lacks a field.
func (c *checker) missing(s Section, field, help string) {
	var helps []string
	if help != "" {
		helps = []string{help}
	}
	c.report(diag.MissingField, key(s), "missing field "+quote(field)+" in "+quote(lastKey(s.Pointer)), helps...)
}

// networkACLs reports ACLs that no subnet would have, or whose ranges nobody
// knows.
func (c *checker) networkACLs(n *Network) {
	if !n.NetworkACLs.Is(ACLsDerived) || n.Subnets.Failed {
		return
	}
	made := false
	for _, e := range n.Subnets.Entries {
		made = made || e.Value.Failed || e.Value.ID.Failed || !e.Value.Exists()
	}
	switch {
	case !made:
		c.report(diag.Inapplicable, key(n.NetworkACLs.Section), `"networkAcls" has no meaning: the stack makes no subnets`, "remove it")
	case n.VPC.Set && !n.VPC.Failed && !n.VPC.Assume.Failed && !n.VPC.Assume.CIDR.Set:
		d := c.report(diag.MissingField, key(n.VPC.Section), `missing field "cidr" in "assume" of "vpc": network ACLs let the VPC's address range through`,
			"write what it is: assume: {cidr: …}")
		d.Related = []diag.Related{{At: key(n.NetworkACLs.Section), Label: "the network ACLs"}}
	}
}

// sameSubnets reports a subnet that is brought twice.
func (c *checker) sameSubnets() {
	var ids []Scalar
	for _, e := range c.spec.Network.Subnets.Entries {
		if !e.Value.Failed {
			ids = append(ids, e.Value.ID)
		}
	}
	c.repeated(ids, "subnet")
}
