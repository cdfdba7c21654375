package main

import (
	"strings"
	"testing"

	"github.com/mwaagen/mwaagen/schemas/facts"
)

// password is in every spec of this file in which a rule finds a secret.
const password = "Qx7vhunter2"

// withOptions is a spec whose environment has options, each a line of YAML.
func withOptions(options ...string) string {
	text := "environments:\n  prod:\n    airflowVersion: \"2.11.2\"\n    airflowConfigurationOptions:\n"
	for _, o := range options {
		text += "      " + o + "\n"
	}
	return strings.Replace(minimalSpec, "environments: {prod: {}}\n", text, 1)
}

// No form of the report shows a secret that was found, whatever is said about
// it or about what is beside it.
func TestReportsHideSecrets(t *testing.T) {
	var known []string
	for _, k := range facts.OptionKeys() {
		known = append(known, k+`: "redis://airflow:`+password+`@broker:6379/0"`)
	}
	for _, row := range []struct{ name, text string }{
		{"plain", withOptions("smtp.smtp_password: " + password)},
		{"another finding on the line", withOptions("smtp.smtp_password: "+password+"é", "x.y: é")},
		{"option that MWAA sets", withOptions("core.fernet_key: " + password)},
		{"misspelt option", withOptions("celery.broker_ulr: redis://u:" + password + "@h")},
		{"key that is refused", withOptions("SMTP.password: " + password)},
		{"key without a section", withOptions("smtp_password: " + password)},
		{"every known option", withOptions(known...)},
		{"on one line with faults", strings.Replace(minimalSpec, "{prod: {}}", `{prod: {airflowConfigurationOptions: {x.password: "`+password+`", core.Paralelism: "4", core.y: 7}, maxWorkers: 0}}`, 1)},
		{"block", withOptions("x.secret_key: |", "  -----BEGIN", "  "+password)},
		{"on the next line", withOptions("x.secret_key:", "  first", "  "+password)},
		{"quotes over lines", withOptions(`x.secret_key: "first`, "  "+password+`"`, `y.z: "é"`)},
		{"arguments of a backend", withOptions("secrets.backend: a.B", `secrets.backend_kwargs: '{"token": "`+password+`"}'`)},
		{"alias of a text that is too long", "description: &pw " + password + strings.Repeat("x", 2000) + "\n" + withOptions("x.password: *pw")},
		{"merged", strings.Replace(withOptions("x.password: "+password, "x.y: é"), "Options:\n", "Options: &o\n", 1) + "  dev:\n    airflowConfigurationOptions: {<<: *o}\n"},
	} {
		t.Run(row.name, func(t *testing.T) {
			if !strings.Contains(row.text, password) {
				t.Fatal("the spec has no password")
			}
			for _, kind := range []string{"text", "json", "sarif", "github"} {
				got := execute(strings.NewReader(row.text), "validate", "-", "--report", kind)
				if !strings.Contains(got.stdout, "MW1046") {
					t.Errorf("%s: no secret was found:\n%s%s", kind, got.stdout, got.stderr)
				}
				if out := got.stdout + got.stderr; strings.Contains(out, password) {
					t.Errorf("%s shows the password:\n%s", kind, out)
				}
			}
		})
	}
}
