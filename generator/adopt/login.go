package adopt

import "github.com/mwaagen/mwaagen/generator/ir"

// logins adds the listeners that log people in with Cognito, and what the user
// pools know of them.
func (a *adopter) logins() {
	for _, x := range [...]struct{ typ, actions string }{
		{"AWS::ElasticLoadBalancingV2::Listener", "DefaultActions"},
		{"AWS::ElasticLoadBalancingV2::ListenerRule", "Actions"},
	} {
		for _, r := range a.byType[x.typ] {
			actions, _ := r.bodies(x.actions)
			for _, b := range actions {
				if b.has("AuthenticateCognitoConfig") {
					a.d.BalancerLogins = append(a.d.BalancerLogins, &ir.BalancerLogin{In: r.ID, Client: b.at("AuthenticateCognitoConfig").value("UserPoolClientId")})
				}
			}
		}
	}
	for _, r := range a.byType["AWS::Cognito::UserPoolClient"] {
		a.d.UserPoolClients = append(a.d.UserPoolClients, &ir.UserPoolClient{
			ID: r.ID, Origin: r.Origin, GenerateSecret: r.value("GenerateSecret"), Callbacks: r.list("CallbackURLs"),
		})
	}
}

func (a *adopter) stackSets() {
	for _, r := range a.byType["AWS::CloudFormation::StackSet"] {
		s := &ir.StackSet{
			ID: r.ID, Origin: r.Origin, PermissionModel: r.value("PermissionModel"), AutoDeployment: r.at("AutoDeployment").value("Enabled"),
		}
		groups, _ := r.bodies("StackInstancesGroup")
		for _, b := range groups {
			s.Units = append(s.Units, b.at("DeploymentTargets").list("OrganizationalUnitIds"))
		}
		a.d.StackSets = append(a.d.StackSets, s)
	}
}
