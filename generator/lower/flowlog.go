package lower

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// flowLogs keeps a record of who talks to whom in the VPC, with its log group
// and the role that writes there.
// https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-cwl.html
func (l *lowerer) flowLogs() {
	in := &l.spec.Network.FlowLogs
	if !in.Set || in.Failed {
		return
	}
	f := facts.Network().FlowLog
	o := expr.WrittenAt(in.Pointer)
	tags := l.tags("flow-log", o, l.spec.Network.Tags)
	log := l.existingLog(in.LogGroup, "FlowLogGroup", "the VPC's flow log")
	if log == nil {
		log = &ir.LogGroup{
			Resource:  ir.Resource{ID: "FlowLogGroup", Origin: o.Because("records go there"), Tags: tags},
			Retention: l.retention(in.LogRetention),
			Key:       l.customerKey(),
		}
	}
	write := o.Because("flow logs write with a role of the account")
	role := &ir.Role{
		Resource:    ir.Resource{ID: "FlowLogRole", Origin: write, Tags: tags},
		Description: expr.String("Writes the flow log of the VPC of " + l.spec.Name.Text).From(write),
		Trust:       l.policy("flow-logs-trust", write, vars{}),
		Inline: []ir.InlinePolicy{{
			Name:   expr.String("write").From(write),
			Policy: l.policy("flow-logs", write, vars{"LogGroup": log.Ref()}),
		}},
	}
	l.d.LogGroups = append(l.d.LogGroups, log)
	l.d.Roles = append(l.d.Roles, role)
	l.d.FlowLogs = []*ir.FlowLog{{
		Resource:    ir.Resource{ID: "FlowLog", Origin: o, Tags: tags},
		Of:          l.vpcRef(o),
		Type:        expr.String(f.ResourceType).From(o),
		TrafficType: l.or(in.TrafficType, expr.String(f.DefaultTraffic), "what was let through tells as much as what was stopped"),
		Interval:    l.or(in.Interval, expr.Int(f.DefaultInterval), "the service's own default"),
		Destination: expr.String(f.Destination).From(o),
		LogGroup:    log.Ref().From(log.Origin),
		Role:        role.ARN().From(write),
	}}
}
