package lint

import (
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// stackSetForm finds StackSets whose permissions and targets do not go together.
func stackSetForm() Rule {
	const set = `Resources:
  Set:
    Type: AWS::CloudFormation::StackSet
    Properties:
      StackSetName: airflow
      PermissionModel: SERVICE_MANAGED
      TemplateURL: https://example.com/stack.json
`
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1189",
			Name:   "stackset-form",
			Occurs: "a StackSet with service-managed permissions names no organizational unit, or one without them has automatic deployment",
			Why:    "service-managed permissions and automatic deployment both go by organizational units: CloudFormation refuses one without the other",
			Wrong:  set + "      StackInstancesGroup: [{DeploymentTargets: {Accounts: [\"123456789012\"]}, Regions: [eu-west-1]}]\n",
			Right:  set + "      StackInstancesGroup: [{DeploymentTargets: {OrganizationalUnitIds: [ou-0a1b-0a1b2c3d]}, Regions: [eu-west-1]}]\n",
			Facts:  []int{189},
			Source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudformation-stackset.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			f := facts.CloudFormation()
			for _, s := range p.StackSets {
				model := text(s.PermissionModel)
				if on, known := s.AutoDeployment.Bool(); known && on && model == f.SelfManaged {
					d := p.Report(or(s.AutoDeployment.Origin(), s.Origin), "deployment of StackSet "+s.ID, `StackSet "%s" deploys automatically without service-managed permissions`, s.ID)
					d.Help = []string{"PermissionModel: " + f.ServiceManaged, "or remove AutoDeployment"}
				}
				for _, units := range s.Units {
					if model == f.ServiceManaged && (units.IsAbsent() || units.Complete && len(units.Items) == 0) {
						p.Report(or(units.Origin, s.PermissionModel.Origin(), s.Origin), "targets of StackSet "+s.ID, `StackSet "%s" has service-managed permissions and names no organizational unit`, s.ID).Help = []string{"add OrganizationalUnitIds"}
						break
					}
				}
			}
		},
	}
}
