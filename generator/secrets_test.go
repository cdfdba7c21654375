package generator

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/generator/expr"
)

const (
	secretsManager = "airflow.providers.amazon.aws.secrets.secrets_manager.SecretsManagerBackend"
	parameterStore = "airflow.providers.amazon.aws.secrets.systems_manager.SystemsManagerParameterStoreBackend"
)

// A secrets backend of AWS brings what it needs, and nothing that nobody asked
// for.
func TestSecretsBackend(t *testing.T) {
	read := func(prefixes ...string) []string {
		out := []string{"ReadSecrets"}
		for _, p := range prefixes {
			out = append(out, "arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:"+p+"*")
		}
		return append(out, "ListSecrets", "*")
	}
	parameters := func(prefixes ...string) []string {
		out := []string{"ReadParameters"}
		for _, p := range prefixes {
			out = append(out, "arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/"+p+"*")
		}
		return out
	}
	const kwargs = "secrets.backend_kwargs"
	tests := []struct {
		name    string
		options map[string]string
		want    []string // statements beyond the usual, with their resources
		service string   // of the endpoint that is made
	}{
		{"no backend", map[string]string{"core.parallelism": "40"}, nil, ""},
		{"backend of another cloud", map[string]string{"secrets.backend": "a.B", kwargs: `{"connections_prefix": "a"}`}, nil, ""},
		{"arguments alone", map[string]string{kwargs: `{"connections_prefix": "a"}`}, nil, ""},
		{"Secrets Manager", map[string]string{"secrets.backend": secretsManager, kwargs: `{"connections_prefix": "a/c", "variables_prefix": "a/v"}`}, read("a/c/", "a/v/"), "secretsmanager"},
		{"one prefix", map[string]string{"secrets.backend": secretsManager, kwargs: `{"connections_prefix": "a", "variables_prefix": "a"}`}, read("a/"), "secretsmanager"},
		{"one kind", map[string]string{"secrets.backend": secretsManager, kwargs: `{"connections_prefix": "a", "variables_prefix": null}`}, read("a/"), "secretsmanager"},
		{"options too", map[string]string{"secrets.backend": secretsManager, kwargs: `{"connections_prefix": "a", "variables_prefix": null, "config_prefix": "c"}`}, read("a/", "c/"), "secretsmanager"},
		{"an option by the name of its secret", map[string]string{"secrets.backend": secretsManager, kwargs: `{"connections_prefix": "a", "variables_prefix": null}`, "smtp.smtp_password_secret": "s"}, read("a/", "airflow/config/"), "secretsmanager"},
		{"separator", map[string]string{"secrets.backend": secretsManager, kwargs: `{"connections_prefix": "a", "variables_prefix": "v", "sep": "-"}`}, read("a-", "v-"), "secretsmanager"},
		{"no arguments", map[string]string{"secrets.backend": secretsManager}, read("airflow/connections/", "airflow/variables/"), "secretsmanager"},
		{"nothing looked up", map[string]string{"secrets.backend": secretsManager, kwargs: `{"connections_prefix": null, "variables_prefix": null}`}, nil, ""},
		{"unreadable arguments", map[string]string{"secrets.backend": secretsManager, kwargs: `{`}, nil, "secretsmanager"},
		{"wildcard", map[string]string{"secrets.backend": secretsManager, kwargs: `{"connections_prefix": "*"}`}, nil, "secretsmanager"},
		{"Parameter Store", map[string]string{"secrets.backend": parameterStore, kwargs: `{"connections_prefix": "/a/c", "variables_prefix": "a/v"}`}, parameters("a/c/", "a/v/"), "ssm"},
		{"Parameter Store, no arguments", map[string]string{"secrets.backend": parameterStore}, parameters("airflow/connections/", "airflow/variables/"), "ssm"},
		{"every parameter", map[string]string{"secrets.backend": parameterStore, kwargs: `{"connections_prefix": "/", "variables_prefix": null}`}, parameters(""), "ssm"},
	}
	for _, tt := range tests {
		for _, routing := range []string{"private", "nat"} {
			t.Run(tt.name+", "+routing, func(t *testing.T) {
				_, out, findings := compileText(t, withOptions(routing, tt.options))
				if out == nil {
					t.Fatalf("%+v", findings)
				}
				var got []string
				role := out.Deployment.Role(out.Deployment.Environments[0].ExecutionRole)
				for _, s := range role.Inline[0].Policy.Statements[usualStatements:] {
					got = append(got, s.Sid)
					for _, r := range s.Resources.Items {
						got = append(got, r.String())
					}
				}
				if diff := cmp.Diff(tt.want, got); diff != "" {
					t.Errorf("statements (-want +got):\n%s", diff)
				}
				service := ""
				for _, e := range out.Deployment.Endpoints {
					if e.Service == "secretsmanager" || e.Service == "ssm" {
						service = e.Service
					}
				}
				if want := map[string]string{"private": tt.service}[routing]; service != want {
					t.Errorf("endpoint %q, want %q", service, want)
				}
			})
		}
	}
}

// usualStatements are those of every execution role without a customer's key.
const usualStatements = 8

// Each resource of a backend's statement leads to the argument that asks for
// it, or to Airflow's own prefix.
func TestSecretsSayWhy(t *testing.T) {
	_, out, _ := compileText(t, withOptions("private", map[string]string{"secrets.backend": secretsManager, "secrets.backend_kwargs": `{"connections_prefix": "a"}`}))
	role := out.Deployment.Role(out.Deployment.Environments[0].ExecutionRole)
	s := role.Inline[0].Policy.Statements[usualStatements]
	var got []string
	for _, r := range s.Resources.Items {
		_, pointer, _ := r.Origin().At()
		got = append(got, fmt.Sprint(r.Origin().Kind == expr.Default, " ", pointer[strings.LastIndexByte(pointer, '/')+1:]))
	}
	if diff := cmp.Diff([]string{"false secrets.backend_kwargs", "true secrets.backend"}, got); diff != "" {
		t.Errorf("origins (-want +got):\n%s", diff)
	}
	if answer, ok := out.Why(role.ID + ".ReadSecrets"); !ok || answer.Origin.Why == "" {
		t.Errorf("why: %+v, %v", answer, ok)
	}
}

// withOptions returns a spec with one environment that has these options.
func withOptions(routing string, options map[string]string) string {
	var b strings.Builder
	b.WriteString("apiVersion: mwaagen/v1\nname: t\nnetwork:\n  cidr: 10.1.0.0/16\n  routing: " + routing + `
  subnets:
    private-a: {zone: a, cidr: 10.1.2.0/24}
    private-c: {zone: c, cidr: 10.1.3.0/24}
`)
	if routing == "nat" {
		b.WriteString("    public-a: {zone: a, cidr: 10.1.0.0/24, public: true}\n    public-c: {zone: c, cidr: 10.1.1.0/24, public: true}\n")
	}
	b.WriteString("environments:\n  prod:\n    airflowVersion: \"2.11.2\"\n    airflowConfigurationOptions:\n")
	for k, v := range options {
		b.WriteString("      " + k + ": '" + v + "'\n")
	}
	return b.String()
}
