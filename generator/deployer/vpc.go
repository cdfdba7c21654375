package deployer

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// inVPC returns what holds EC2's actions to the VPC that exists, where t makes
// none and has its parts in one that is named: groups, subnets, route tables and
// ACLs of others stay out of reach. EC2 does not tell the VPC of everything, so
// the condition is for what it does tell. What somebody wrote as CloudFormation
// may be in another VPC without saying so; then there is no condition.
// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-policies-for-amazon-ec2.html
func (w *writer) inVPC(t *cfn.Template) []iam.Condition {
	var ids []string
	for i := range t.Resources() {
		r := &t.Resources()[i]
		if r.Raw || r.Type == "AWS::EC2::VPC" {
			return nil
		}
		known := true
		leaves(r.Properties(), "", func(key string, v expr.Value) {
			if key != "VpcId" {
				return
			}
			id, literal := v.Text()
			known = known && literal && !strings.ContainsAny(id, "*?")
			ids = append(ids, id)
		})
		if !known {
			return nil
		}
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	if len(ids) != 1 {
		return nil
	}
	d := facts.Deployer()
	vpc := w.bind(arn(d.VPC, "Name", expr.String(ids[0]), expr.Value{}))
	w.vpc = ids[0]
	return []iam.Condition{{Operator: "ArnLikeIfExists", Key: d.VPCKey, Values: expr.ListOf(vpc)}}
}
