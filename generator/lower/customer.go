package lower

import (
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// customerEndpoints makes the endpoints of database and web server for
// environments that leave them to their owner. An environment that waits for
// them counts as made, so one stack can hold both.
// https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-endpoint-management.html
func (l *lowerer) customerEndpoints() {
	f := facts.Environment()
	for _, e := range l.d.Environments {
		mode, known := e.EndpointManagement.Text()
		if !known || mode != f.CustomerManaged {
			continue
		}
		l.customerEndpoint(e, "Database", f.DatabaseService, "the environment waits for the endpoint of its database")
		if !isText(e.AccessMode, f.PublicOnly) {
			l.customerEndpoint(e, "Webserver", f.WebserverService, "the environment waits for the endpoint of its web server")
		}
	}
}

func (l *lowerer) customerEndpoint(e *ir.Environment, what, attribute, why string) {
	o := e.EndpointManagement.Origin().Because(why)
	_, pointer, _ := e.Origin.At()
	subnets := list(o.Because("it is in the environment's own subnets"), e.Subnets.Items...)
	subnets.Complete = e.Subnets.Complete
	groups := list(o.Because("the environment's group admits its members"), e.Groups.Items...)
	groups.Complete = e.Groups.Complete
	if l.shared() {
		groups = list(o, l.ownersGroup(e).GroupID())
	}
	l.d.Endpoints = append(l.d.Endpoints, &ir.Endpoint{
		Resource:    ir.Resource{ID: l.id("Endpoint"+what, e.Key, pointer), Origin: o, Tags: l.tags(e.Key+"-"+strings.ToLower(what), o, l.spec.Network.Tags)},
		Service:     attribute,
		ServiceName: expr.GetAtt(e.ID, attribute).From(o),
		Type:        ir.EndpointType(facts.Endpoints().Interface),
		TypeOrigin:  o,
		VPC:         l.vpcRef(o),
		Subnets:     subnets,
		Groups:      groups,
		Environment: e.ID,
	})
}
