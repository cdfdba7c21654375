package facts

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestDataServices holds every row of the catalogue to what those who build
// policies from it rely on.
func TestDataServices(t *testing.T) {
	for _, s := range DataServices() {
		t.Run(s.Name, func(t *testing.T) {
			checkURL(t, s.Source)
			if _, ok := LookupService(s.Endpoint); !ok {
				t.Errorf("no endpoint is known for %q", s.Endpoint)
			}
			if _, ok := s.Verb(s.Default); !ok {
				t.Errorf("the default verb %q is none", s.Default)
			}
			if !sidForm.MatchString(s.SID) {
				t.Errorf("id %q", s.SID)
			}
			var fields, sids []string
			for _, f := range s.Fields {
				fields = append(fields, f.Placeholder())
				checkDataField(t, s, f)
			}
			for _, v := range s.Verbs {
				for _, r := range v.Requires {
					if f, ok := s.Field(r); !ok || !f.Optional {
						t.Errorf("%s requires %q, which is no optional field", v.Name, r)
					}
				}
				for _, x := range v.Statements {
					sids = append(sids, x.Sid+" "+x.Needs+" "+x.Without)
					checkDataStatement(t, fields, x)
				}
			}
			if n := len(sids); len(slices.Compact(slices.Sorted(slices.Values(sids)))) != n {
				t.Errorf("statement ids %q", sids)
			}
		})
	}
	if _, ok := LookupDataService("s4"); ok {
		t.Error("a service that is not in the data is found")
	}
}

func checkDataField(t *testing.T, s DataService, f DataField) {
	t.Helper()
	for _, a := range f.ARNs {
		if !IsARN(a) || strings.Count(a, "${Name}") != 1 {
			t.Errorf("%s: %q does not say where the name goes", f.Name, a)
		}
	}
	if f.Ref != "" && f.Ref != RefName && f.Ref != RefARN {
		t.Errorf("%s: Ref gives %q", f.Name, f.Ref)
	}
	used := slices.ContainsFunc(s.Verbs, func(v DataVerb) bool { return v.Uses(f.Placeholder()) })
	if !used {
		t.Errorf("%s: no statement uses it", f.Name)
	}
}

// dataAction is one action by name, without wildcards.
var dataAction = regexp.MustCompile(`^[a-z0-9-]+:[A-Z][A-Za-z]+$`)

func checkDataStatement(t *testing.T, fields []string, s DataStatement) {
	t.Helper()
	if s.Effect != "Allow" || !sidForm.MatchString(s.Sid) || s.Why == "" || strings.HasSuffix(s.Why, ".") {
		t.Errorf("statement %+v", s)
	}
	for _, a := range s.Actions {
		if !dataAction.MatchString(a) {
			t.Errorf("%s: action %q is not one action", s.Sid, a)
		}
	}
	if !slices.IsSorted(s.Actions) && !strings.HasPrefix(s.Actions[0], "s3:") && !strings.HasPrefix(s.Actions[0], "secretsmanager:") {
		t.Errorf("%s: actions %q are not sorted", s.Sid, s.Actions)
	}
	for _, r := range s.Resources {
		for _, m := range placeholder.FindAllString(r, -1) {
			name := strings.Trim(m, "${}")
			if !strings.HasPrefix(name, "AWS::") && !slices.Contains(fields, name) {
				t.Errorf("%s: %q is no field", s.Sid, name)
			}
		}
		if r == "*" && !strings.Contains(s.Why, "the action has no resource") {
			t.Errorf("%s: everything, without a reason", s.Sid)
		}
	}
	if slices.Contains(s.Actions, IAM().PassRole) {
		if len(s.Resources) != 1 || s.Resources[0] != "${passRoles}" || len(s.Conditions) != 1 || s.Conditions[0].Key != IAM().PassedToService {
			t.Errorf("%s hands over %q under %v", s.Sid, s.Resources, s.Conditions)
		}
	}
	if strings.HasPrefix(s.Actions[0], "kms:") && (s.Needs != "kmsKey" || s.Conditions[0].Key != "kms:ViaService") {
		t.Errorf("%s uses a key by itself", s.Sid)
	}
}

// The rows are those that are easily got wrong.
func TestDataSaysTheLeast(t *testing.T) {
	tests := map[string]struct {
		service, verb, action string
		want                  bool
	}{
		"reading does not list":              {"s3", "read", "s3:ListBucket", false},
		"writing does not delete":            {"s3", "write", "s3:DeleteObject", false},
		"old versions stay":                  {"s3", "delete", "s3:DeleteObjectVersion", false},
		"writing items does not delete":      {"dynamodb", "write", "dynamodb:BatchWriteItem", false},
		"writing many items is named":        {"dynamodb", "writeBatch", "dynamodb:BatchWriteItem", true},
		"running a job does not change it":   {"glueJobs", "run", "glue:UpdateJob", false},
		"receiving deletes what is received": {"sqs", "receive", "sqs:DeleteMessage", true},
		"sending does not receive":           {"sqs", "send", "sqs:ReceiveMessage", false},
		"reading a secret does not list":     {"secretsManager", "read", "secretsmanager:ListSecrets", false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			s, _ := LookupDataService(tt.service)
			v, ok := s.Verb(tt.verb)
			if !ok {
				t.Fatalf("no verb %q", tt.verb)
			}
			got := slices.ContainsFunc(v.Statements, func(x DataStatement) bool { return slices.Contains(x.Actions, tt.action) })
			if got != tt.want {
				t.Errorf("allows %s: %v", tt.action, got)
			}
		})
	}
}
