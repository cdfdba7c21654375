package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// rightNetwork is rightTemplate in a VPC of its own, from which a NAT gateway
// that exists leads out.
func rightNetwork() string {
	return changed(changed(rightTemplate,
		"[subnet-0a1b2c3d4e5f60718, subnet-1a1b2c3d4e5f60718]", "[!Ref SubnetA, !Ref SubnetC]"),
		"AWS::MWAA::Environment\n", "AWS::MWAA::Environment\n    DependsOn: [Route, TableA, TableC]\n") + rightVPC
}

const rightVPC = `  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.1.0.0/16, EnableDnsHostnames: true, EnableDnsSupport: true}}
  SubnetA: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.1.2.0/24, AvailabilityZone: !Sub "${AWS::Region}a"}}
  SubnetC: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.1.3.0/24, AvailabilityZone: !Sub "${AWS::Region}c"}}
  Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Vpc}}
  Route: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: nat-0a1b2c3d4e5f60718}}
  TableA: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {RouteTableId: !Ref Table, SubnetId: !Ref SubnetA}}
  TableC: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {RouteTableId: !Ref Table, SubnetId: !Ref SubnetC}}
`

// flowLogs finds VPCs of environments whose traffic nobody records. Whether a
// spec's has them is a default that is shown among the others.
func flowLogs() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1122",
			Name:   "flow-logs",
			Occurs: "a template makes the VPC of an environment, and no flow log of it",
			Why:    "when an environment stays in creation, the flow log is where refused connections are seen",
			Wrong:  rightNetwork(),
			Right: rightNetwork() + "  FlowLog:\n    Type: AWS::EC2::FlowLog\n" +
				"    Properties: {ResourceId: !Ref Vpc, ResourceType: VPC, TrafficType: ALL, LogDestinationType: s3, LogDestination: !Sub \"arn:${AWS::Partition}:s3:::flows\"}\n",
			Facts:  []int{122},
			Source: "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html",
		},
		Severity: diag.Advice,
		Check: func(p *Pass) {
			if p.Name != "" || !p.Complete || len(p.FlowLogs) > 0 {
				return
			}
			for _, v := range p.VPCs {
				i := slices.IndexFunc(p.Environments, func(e *ir.Environment) bool { return p.VPC(p.vpcOf(e)) == v })
				if i < 0 || !v.Made() {
					continue
				}
				d := p.Report(p.Environments[i].Origin, "VPC "+v.ID, `the template records no traffic of environment "%s"`, name(p.Environments[i]))
				d.Related = []diag.Related{Related(v.Origin, "its VPC")}
				d.Help = []string{"add an AWS::EC2::FlowLog of the VPC"}
			}
		},
	}
}
