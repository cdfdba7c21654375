package facts

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestBackends(t *testing.T) {
	if len(BackendClasses()) < 2 {
		t.Fatalf("backends %q", BackendClasses())
	}
	example, ok := Kwargs(OptionRules().ExampleKwargs)
	if !ok {
		t.Fatal("the example of arguments is not a JSON object")
	}
	for _, class := range BackendClasses() {
		b, ok := LookupBackend(class)
		if !ok || b.Class != class {
			t.Fatalf("no backend %q", class)
		}
		checkURL(t, b.Source)
		if _, ok := LookupService(b.Service); !ok {
			t.Errorf("%s: no service %q", class, b.Service)
		}
		found, fault := b.Lookups(example, false)
		if fault != nil || len(found) == 0 || slices.ContainsFunc(found, func(x Lookup) bool { return !x.Given }) {
			t.Errorf("%s: the example of arguments gives %v, %v", class, found, fault)
		}
		p, ok := LookupPolicy(b.Policy)
		if !ok {
			t.Fatalf("%s: no policy %q", class, b.Policy)
		}
		arns := []string{ARN("secret"), ARN("parameter")}
		for _, r := range p.Statements[0].Resources {
			if !slices.Contains(arns, r) || !strings.Contains(r, ":"+b.Service+":") {
				t.Errorf("%s: reads %q", class, r)
			}
		}
	}
	if _, ok := LookupBackend("airflow.secrets.environment_variables.EnvironmentVariablesBackend"); ok {
		t.Error("a backend that is not AWS's is found")
	}
}

func TestLookups(t *testing.T) {
	secrets, _ := LookupBackend(BackendClasses()[0])
	parameters, _ := LookupBackend(BackendClasses()[1])
	tests := []struct {
		name       string
		backend    *SecretsBackend
		kwargs     string
		references bool
		want       []Lookup
		fault      *KwargFault
	}{
		{"nothing said", secrets, `{}`, false, []Lookup{{"connections_prefix", "airflow/connections/", false}, {"variables_prefix", "airflow/variables/", false}}, nil},
		{"nothing said, options refer to secrets", secrets, `{"connections_prefix": null, "variables_prefix": null}`, true, []Lookup{{"config_prefix", "airflow/config/", false}}, nil},
		{"null", secrets, `{"connections_prefix": "a", "variables_prefix": null}`, false, []Lookup{{"connections_prefix", "a/", true}}, nil},
		{"null for all", secrets, `{"connections_prefix": null, "variables_prefix": null, "config_prefix": null}`, true, nil, nil},
		{"options looked up", secrets, `{"connections_prefix": null, "variables_prefix": null, "config_prefix": "c"}`, false, []Lookup{{"config_prefix", "c/", true}}, nil},
		{"every name", secrets, `{"connections_prefix": "", "variables_prefix": null}`, false, []Lookup{{"connections_prefix", "", true}}, nil},
		{"separator", secrets, `{"connections_prefix": "a", "variables_prefix": null, "sep": "_"}`, false, []Lookup{{"connections_prefix", "a_", true}}, nil},
		{"separator at the end", secrets, `{"connections_prefix": "a//", "variables_prefix": null}`, false, []Lookup{{"connections_prefix", "a/", true}}, nil},
		{"no separator", secrets, `{"connections_prefix": "a/", "variables_prefix": null, "sep": ""}`, false, []Lookup{{"connections_prefix", "a/", true}}, nil},
		{"slash is part of a secret's name", secrets, `{"connections_prefix": "/a", "variables_prefix": null}`, false, []Lookup{{"connections_prefix", "/a/", true}}, nil},
		{"separator that is null", secrets, `{"sep": null}`, false, nil, &KwargFault{"sep", KwargNotText}},
		{"number", secrets, `{"connections_prefix": 1}`, false, nil, &KwargFault{"connections_prefix", KwargNotText}},
		{"wildcard", secrets, `{"variables_prefix": "a*"}`, false, nil, &KwargFault{"variables_prefix", KwargNotName}},
		{"other wildcard", secrets, `{"variables_prefix": "a?"}`, false, nil, &KwargFault{"variables_prefix", KwargNotName}},
		{"policy variable", secrets, `{"variables_prefix": "${aws:username}"}`, false, nil, &KwargFault{"variables_prefix", KwargNotName}},
		{"wildcard as separator", secrets, `{"sep": "*"}`, false, nil, &KwargFault{"sep", KwargNotName}},
		{"at in a secret's name", secrets, `{"connections_prefix": "a@b", "variables_prefix": null}`, false, []Lookup{{"connections_prefix", "a@b/", true}}, nil},

		{"parameters, nothing said", parameters, `{}`, true, []Lookup{{"connections_prefix", "airflow/connections/", false}, {"variables_prefix", "airflow/variables/", false}, {"config_prefix", "airflow/config/", false}}, nil},
		{"slash is none of the ARN", parameters, `{"connections_prefix": "/a/b/", "variables_prefix": "a/c"}`, false, []Lookup{{"connections_prefix", "a/b/", true}, {"variables_prefix", "a/c/", true}}, nil},
		{"every parameter", parameters, `{"connections_prefix": "/", "variables_prefix": null}`, false, []Lookup{{"connections_prefix", "", true}}, nil},
		{"parameters have no separator", parameters, `{"connections_prefix": "a", "variables_prefix": null, "sep": "_"}`, false, []Lookup{{"connections_prefix", "a/", true}}, nil},
		{"at in a parameter's name", parameters, `{"connections_prefix": "a@b"}`, false, nil, &KwargFault{"connections_prefix", KwargNotName}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			args, ok := Kwargs(tt.kwargs)
			if !ok {
				t.Fatal("not a JSON object")
			}
			got, fault := tt.backend.Lookups(args, tt.references)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("lookups (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tt.fault, fault); diff != "" {
				t.Errorf("fault (-want +got):\n%s", diff)
			}
		})
	}
}

func TestKwargs(t *testing.T) {
	for _, s := range []string{"", "null", "[]", "{", "{'a': 'b'}", `"a"`, "1"} {
		if args, ok := Kwargs(s); ok {
			t.Errorf("%q is %v", s, args)
		}
	}
}

func TestIsReference(t *testing.T) {
	for key, want := range map[string]bool{
		"database.sql_alchemy_conn_secret": true,
		"celery.result_backend_secret":     true,
		"smtp.smtp_password_secret":        true,
		"smtp.smtp_password":               false,
		"api_auth.jwt_secret":              false,
		"api_auth.jwt_secret_secret":       true,
		"logging.min_length_masked_secret": false,
		"my.secret":                        false,
	} {
		if got := IsReference(key); got != want {
			t.Errorf("%s: %v", key, got)
		}
	}
}
