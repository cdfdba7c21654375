package lint

import (
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// secretsEcho finds secrets that CloudFormation shows to everybody who may look
// at the stack.
func secretsEcho() Rule {
	const database = `Resources:
  Database:
    Type: AWS::RDS::DBCluster
    Properties: {Engine: aurora-postgresql, MasterUsername: airflow, MasterUserPassword: !Ref Password}
`
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1190",
			Name:   "secrets-echo",
			Occurs: "a password or secret is written into a template, is a parameter without NoEcho, or is in an output",
			Why:    "whoever may describe the stack or read its template reads the secret",
			Wrong:  "Parameters: {Password: {Type: String}}\n" + database,
			Right:  "Parameters: {Password: {Type: String, NoEcho: true}}\n" + database,
			Facts:  []int{190},
			Source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, m := range p.Secrets {
				if x := p.parameter(m.Text); x != nil && (x.NoEcho.IsAbsent() || text(x.NoEcho) == "false") {
					d := p.Report(x.Origin, "parameter "+x.Name, `parameter "%s" is a secret of "%s", and is shown`, x.Name, m.In)
					d.Related = []diag.Related{Related(m.Origin, "the secret")}
					d.Help = []string{"NoEcho: true", "or let the resource take it from Secrets Manager"}
				}
			}
			for _, m := range p.Written {
				d := p.Report(m.Origin, m.Text+" of "+m.In, `the %s of "%s" is written into the template`, m.Text, m.In)
				d.Secrets = []diag.Secret{{At: place(m.Origin)}}
				d.Help = []string{"change the secret: it has been written down", "let the resource take it from Secrets Manager"}
			}
			for _, m := range p.Shown {
				if x := p.parameter(m.Text); x != nil && text(x.NoEcho) == "true" {
					p.Report(m.Origin, "output "+m.In, `output "%s" shows parameter "%s", which has NoEcho`, m.In, x.Name).Help = []string{"remove the output"}
				}
			}
		},
	}
}

// parameter returns the parameter called name, or nil.
func (p *Pass) parameter(name string) *ir.Parameter {
	for _, x := range p.Parameters {
		if x.Name == name {
			return x
		}
	}
	return nil
}
