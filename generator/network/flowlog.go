package network

import (
	"github.com/awslabs/goformation/v7/cloudformation/ec2"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/ir"
)

func flowLog(t *cfn.Template, f *ir.FlowLog) {
	t.Add(cfn.Meta(f.Head()), &ec2.FlowLog{
		DeliverLogsPermissionArn: t.Opt(f.Role),
		LogDestinationType:       t.Opt(f.Destination),
		LogGroupName:             t.Opt(f.LogGroup),
		ResourceId:               t.Text(f.Of),
		ResourceType:             t.Text(f.Type),
		TrafficType:              t.Opt(f.TrafficType),
	},
		cfn.Overlay{Pointer: "/MaxAggregationInterval", Value: f.Interval}, // *int holds no value
	)
}
