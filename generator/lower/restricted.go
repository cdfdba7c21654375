package lower

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// A narrowed is an environment whose group lets through only what MWAA needs.
type narrowed struct {
	key    string
	spec   *spec.Environment
	group  *ir.SecurityGroup
	origin *expr.Origin
}

// restrict gives the group of the environment called key the rules by which its
// members reach each other, on the two ports that MWAA uses. How they get out
// is decided when the endpoints are there.
// https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-security.html
func (l *lowerer) restrict(g *ir.SecurityGroup, key string, e *spec.Environment, o *expr.Origin) {
	o = o.Because("schedulers and workers reach database and web server through endpoints that carry this group")
	f := facts.Environment()
	for _, port := range [...]int{f.WebPort, f.DatabasePort} {
		for _, way := range [...]struct {
			name, description string
			rules             *[]*ir.GroupRule
		}{{"FromItself", "members of the group", &g.Ingress}, {"ToItself", "to members of the group", &g.Egress}} {
			r := l.tcp(port, o, way.description)
			r.ID = l.claim(g.ID+way.name+strconv.Itoa(port), key, e.Pointer)
			r.Group = g.GroupID().From(o)
			*way.rules = append(*way.rules, r)
		}
	}
	l.narrowed = append(l.narrowed, narrowed{key, e, g, expr.WrittenAt(e.SecurityGroupRules.Pointer)})
}

// restricted lets the members of narrow groups out: to the internet where the
// network has NAT gateways, else to the endpoints and to S3.
//
// One of the rules is part of its group at least: CloudFormation lets
// everything out of a group that it makes without any.
func (l *lowerer) restricted() {
	list := l.spec.Network.Endpoints.S3PrefixList
	used := false
	for _, n := range l.narrowed {
		switch {
		case l.spec.Network.Routing.Failed || l.spec.Network.Endpoints.Failed || l.unsettledEndpoints():
			n.group.Complete = false
			used = true
		case l.spec.Network.Routing.Is(spec.RoutingNAT):
			r := l.tcp(facts.Endpoints().Port, n.origin.Because("AWS services are reached through the NAT gateways"), "AWS services and the internet")
			r.CIDR = expr.String(facts.Network().WorldIPv4).From(r.Origin)
			n.group.Egress = append(n.group.Egress, r)
		default:
			used = l.toServices(n) || used
		}
	}
	for _, e := range l.spec.Environments.Entries {
		used = used || e.Value.Failed || e.Value.SecurityGroupRules.Failed || e.Value.SecurityGroups.Failed
	}
	if list.Given() && !used && len(l.d.Failed) == 0 && !l.spec.Environments.Failed {
		l.report(diag.Inapplicable, diag.Place{Pointer: list.Pointer, Key: true},
			`"s3PrefixList" has no meaning: no security group lets its members out to it`,
			"remove it, or write securityGroupRules: restricted for an environment that reaches S3 through a gateway endpoint")
	}
}

// toServices lets the members of n's group out to the endpoints and to S3, and
// reports whether it takes the list of S3's addresses for that.
func (l *lowerer) toServices(n narrowed) (usesList bool) {
	port := facts.Endpoints().Port
	first := n.key == l.narrowed[0].key // what is missing, is missing for all of them
	for _, g := range l.opened {
		r := l.tcp(port, n.origin.Because("AWS services are reached through endpoints that exist"), "VPC endpoints that exist")
		r.Group = g.GroupID().From(r.Origin)
		n.group.Egress = append(n.group.Egress, r)
	}
	if l.shared() {
		for _, p := range [...]int{facts.Environment().DatabasePort, port} {
			r := l.tcp(p, n.origin.Because("the owner of the network makes the endpoints, and their groups come later"), "endpoints in the VPC")
			r.CIDR = derived(l.d.VPCs[0].CIDR, r.Origin, "the endpoints are in the VPC")
			n.group.Egress = append(n.group.Egress, r)
		}
	} else if slices.Contains(l.d.SecurityGroups, l.group) {
		r := l.tcp(port, n.origin.Because("AWS services are reached through the endpoints"), "VPC endpoints")
		r.ID = l.claim(n.group.ID+"ToEndpoints", n.key, n.spec.Pointer)
		r.Group = l.group.GroupID().From(r.Origin)
		n.group.Egress = append(n.group.Egress, r)
	}
	store := slices.ContainsFunc(l.d.Endpoints, func(e *ir.Endpoint) bool {
		return e.Service == facts.Endpoints().Store && e.Type == ir.Gateway
	})
	if list := l.spec.Network.Endpoints.S3PrefixList; store || list.Given() {
		usesList = true
		r := l.tcp(port, n.origin.Because("a gateway endpoint leads to S3's own addresses, which are a list of AWS's"), "S3")
		r.PrefixList = l.existing(list)
		n.group.Egress = append(n.group.Egress, r)
		l.assumeList(list, first, facts.Endpoints().Store, "S3")
		if first && !list.Set && !list.Failed {
			l.listMissing(n, facts.Endpoints().Store, "s3PrefixList", "S3")
		}
	}
	l.toTables(n, first)
	if !l.shared() && (!usesList && len(l.opened) == 0 || l.otherEndpoints()) {
		r := l.tcp(port, n.origin.Because("AWS services are reached through endpoints in the VPC that the stack does not make"), "VPC endpoints of others")
		r.CIDR = derived(l.d.VPCs[0].CIDR, r.Origin, "their groups are not known")
		n.group.Egress = append(n.group.Egress, r)
		if first {
			l.rangeMissing(n)
		}
	}
	return usesList
}

// toTables lets the members of n's group out to DynamoDB, where the network has
// a gateway endpoint for it.
func (l *lowerer) toTables(n narrowed, first bool) {
	list := l.spec.Network.Endpoints.TablePrefixList
	if !l.d.HasEndpoint(facts.Endpoints().Tables) {
		return
	}
	r := l.tcp(facts.Endpoints().Port, n.origin.Because("a gateway endpoint leads to DynamoDB's own addresses, which are a list of AWS's"), "DynamoDB")
	r.PrefixList = l.existing(list)
	n.group.Egress = append(n.group.Egress, r)
	l.assumeList(list, first, facts.Endpoints().Tables, "DynamoDB")
	if first && !list.Set && !list.Failed {
		l.listMissing(n, facts.Endpoints().Tables, "dynamodbPrefixList", "DynamoDB")
	}
}

// assumeList notes, once, that a list of addresses is that of a service.
func (l *lowerer) assumeList(list spec.Scalar, first bool, service, called string) {
	if first && list.Given() {
		l.d.Assumed = append(l.d.Assumed, ir.Assumption{
			Pointer: list.Pointer, Service: service, Text: "list " + l.existing(list).String() + " holds the addresses of " + called,
		})
	}
}

// otherEndpoints reports whether services are, or may be, reached through
// interface endpoints whose groups are not known.
func (l *lowerer) otherEndpoints() bool {
	vpc := &l.spec.Network.VPC
	if len(l.d.Declined) > 0 || vpc.Set && !vpc.Assume.Endpoints.Set {
		return true
	}
	return slices.ContainsFunc(l.d.Endpoints, func(e *ir.Endpoint) bool { return !e.Made() && e.Type == ir.Interface && len(e.Groups.Items) == 0 })
}

// listMissing reports that n's group needs the list of a service's addresses.
func (l *lowerer) listMissing(n narrowed, service, field, called string) {
	f := facts.Endpoints()
	region := l.region
	if region == "" {
		region = "<region>"
	}
	pattern, _ := facts.ServiceNamePattern(service, f.Gateway, l.d.Place.Partition)
	name := strings.ReplaceAll(pattern, "${AWS::Region}", region)
	command := strings.NewReplacer("${AWS::Region}", region, "${Name}", name).Replace(f.PrefixListCommand)
	d := l.report(diag.MissingField, diag.Place{Pointer: l.spec.Network.Endpoints.Pointer, Key: true},
		`missing field "`+field+`" in "endpoints": environment "`+n.key+`" gets out to listed addresses only, and AWS's list of those of `+called+` has another id in each Region`,
		"this command prints it: "+command, "write it here, or where it differs by account or Region as a parameter: endpoints: {"+field+": {parameter: …}}")
	d.Related = []diag.Related{{At: diag.Place{Pointer: n.spec.SecurityGroupRules.Pointer}, Label: called + " is reached through a gateway endpoint"}}
}

// rangeMissing reports that n's group needs the address range of a VPC that
// exists.
func (l *lowerer) rangeMissing(n narrowed) {
	vpc := &l.spec.Network.VPC
	if !vpc.Set || vpc.Failed || vpc.Assume.Failed || vpc.Assume.CIDR.Set || vpc.Assume.CIDR.Failed {
		return
	}
	d := l.report(diag.MissingField, diag.Place{Pointer: vpc.Pointer, Key: true},
		`missing field "cidr" in "assume" of "vpc": environment "`+n.key+`" gets out to listed addresses only, and endpoints of the VPC are among them`,
		"write what it is: assume: {cidr: …}")
	d.Related = []diag.Related{{At: diag.Place{Pointer: n.spec.SecurityGroupRules.Pointer}, Label: "only listed ones"}}
}
