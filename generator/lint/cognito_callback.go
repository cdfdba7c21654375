package lint

import (
	"strings"
	"unicode"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// cognitoCallback finds user pool clients with which a load balancer cannot log
// people in.
func cognitoCallback() Rule {
	const listener = `Resources:
  Rule:
    Type: AWS::ElasticLoadBalancingV2::ListenerRule
    Properties:
      ListenerArn: !ImportValue ui-listener
      Priority: 1
      Conditions: [{Field: path-pattern, PathPatternConfig: {Values: [/aws_mwaa/aws-console-sso]}}]
      Actions:
        - Type: authenticate-cognito
          Order: 1
          AuthenticateCognitoConfig: {UserPoolArn: !GetAtt Pool.Arn, UserPoolClientId: !Ref Client, UserPoolDomain: airflow}
        - {Type: forward, Order: 2, TargetGroupArn: !ImportValue ui-targets}
  Pool: {Type: AWS::Cognito::UserPool}
  Client:
    Type: AWS::Cognito::UserPoolClient
    Properties:
      UserPoolId: !Ref Pool
      GenerateSecret: true
`
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1170",
			Name:   "cognito-callback",
			Occurs: "the user pool client of a load balancer has no secret, or no callback that the load balancer answers",
			Why:    "people log in and come back to an error: a load balancer wants a secret, and answers at one path of its own, in lower case",
			Wrong:  listener + "      CallbackURLs: [\"https://airflow.example.com/\"]\n",
			Right:  listener + "      CallbackURLs: [\"https://airflow.example.com/oauth2/idpresponse\"]\n",
			Facts:  []int{170},
			Source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, login := range p.BalancerLogins {
				for _, c := range p.UserPoolClients {
					if id, _, ok := login.Client.Resource(); !ok || id != c.ID {
						continue
					}
					if secret, known := c.GenerateSecret.Bool(); c.GenerateSecret.IsAbsent() || known && !secret {
						d := p.Report(or(c.GenerateSecret.Origin(), c.Origin), "secret of user pool client "+c.ID, `user pool client "%s" of a load balancer has no secret`, c.ID)
						d.Help = []string{"GenerateSecret: true"}
					}
					if fault := callbackFault(c); fault != "" {
						d := p.Report(or(c.Callbacks.Origin, c.Origin), "callback of user pool client "+c.ID, `user pool client "%s" of a load balancer %s`, c.ID, fault)
						d.Help = []string{"add https://, the load balancer's name in lower case, and " + facts.LoadBalancers().CallbackPath}
					}
				}
			}
		},
	}
}

// callbackFault says why none of c's callbacks is a load balancer's; "" when one
// is, or may be.
func callbackFault(c *ir.UserPoolClient) string {
	if !c.Callbacks.Complete && !c.Callbacks.IsAbsent() {
		return ""
	}
	fault := "has no callback at " + facts.LoadBalancers().CallbackPath
	for _, v := range c.Callbacks.Items {
		atoms := v.Atoms()
		if len(atoms) == 0 || atoms[len(atoms)-1].Kind != expr.Text {
			return ""
		}
		if !strings.HasSuffix(atoms[len(atoms)-1].Name, facts.LoadBalancers().CallbackPath) {
			continue
		}
		host, known := v.Text()
		if !known || !strings.ContainsFunc(host, unicode.IsUpper) {
			return ""
		}
		fault = "has upper case in its callback"
	}
	return fault
}
