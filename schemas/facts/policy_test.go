package facts

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPolicyNames(t *testing.T) {
	got := names(Policies(), func(p PolicyFact) string { return p.Name })
	want := []string{
		"bucket", "execution", "execution-trust", "flow-logs", "flow-logs-trust", "host", "host-trust", "key", "parameter-store", "secrets-manager", "targets", "targets-trust",
		"endpoint-airflow.env", "endpoint-kms", "endpoint-logs", "endpoint-monitoring", "endpoint-s3", "endpoint-secretsmanager", "endpoint-sqs", "endpoint-ssm",
		"cli", "console", "full-api", "read-only", "rest-api", "trust-accounts", "trust-external", "trust-saml", "ui",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for _, n := range want {
		if p, ok := LookupPolicy(n); !ok || p.Name != n {
			t.Errorf("LookupPolicy(%q) = %q, %v", n, p.Name, ok)
		}
	}
	if _, ok := LookupPolicy("root"); ok {
		t.Error("a policy that is not in the data is found")
	}
}

var (
	actionForm      = regexp.MustCompile(`^[a-z0-9-]+:(\*|[A-Z][A-Za-z]*\*?)$`)
	sidForm         = regexp.MustCompile(`^[A-Za-z0-9]+$`)
	placeholder     = regexp.MustCompile(`\$\{[^}]*\}`)
	resourceForm    = regexp.MustCompile(`^(\*|arn:\$\{AWS::Partition\}:[a-z0-9-]+:[^:]*:[^:]*:.+|\$\{(Bucket|Key|ExecutionRole|TargetGroup|LogGroupArn)\}(/\*)?)$`)
	conditionKey    = regexp.MustCompile(`^(SAML|aws|iam|kms|sts):[A-Za-z:]+$`)
	knownOperators  = []string{"ArnLike", "Bool", "StringEquals", "StringLike"}
	knownKinds      = []string{"bucket", "endpoint", "identity", "key", "trust"}
	knownWhen       = []string{WhenAlways, WhenAWSOwnedKey, WhenCustomerKey}
	knownVariables  = []string{"${AWS::Partition}", "${AWS::Region}", "${AWS::AccountId}", "${Environment}", "${Bucket}", "${Key}", "${UIRole}", "${ExecutionRole}", "${LogGroup}", "${LogGroupArn}", "${Prefix}", "${TargetGroup}", "${Principals}", "${ExternalId}", "${SAMLProvider}"}
	resourcePolicy  = []string{"bucket", "endpoint", "key", "trust"}
	withoutResource = []string{"trust"}
)

func TestPoliciesAreWellFormed(t *testing.T) {
	for _, p := range Policies() {
		t.Run(p.Name, func(t *testing.T) {
			checkURL(t, p.Source)
			if !slices.Contains(knownKinds, p.Kind) {
				t.Errorf("kind %q", p.Kind)
			}
			if p.Purpose == "" || strings.HasSuffix(p.Purpose, ".") {
				t.Errorf("purpose %q is no clause", p.Purpose)
			}
			var sids []string
			for _, s := range p.Statements {
				sids = append(sids, s.Sid)
				t.Run(s.Sid, func(t *testing.T) { checkStatement(t, p, s) })
			}
			if slices.Sort(sids); len(slices.Compact(sids)) != len(p.Statements) || len(sids) == 0 {
				t.Errorf("statement ids %q", sids)
			}
		})
	}
}

func checkStatement(t *testing.T, p PolicyFact, s StatementFact) {
	if !sidForm.MatchString(s.Sid) {
		t.Errorf("id %q", s.Sid)
	}
	if s.Effect != "Allow" && s.Effect != "Deny" {
		t.Errorf("effect %q", s.Effect)
	}
	if !slices.Contains(knownWhen, s.When) {
		t.Errorf("when %q", s.When)
	}
	if s.Why == "" || strings.HasSuffix(s.Why, ".") {
		t.Errorf("why %q is no clause", s.Why)
	}
	if len(s.Actions) == 0 || len(s.NotActions) > 0 {
		t.Error("no actions, or actions it does not apply to")
	}
	for _, a := range s.Actions {
		if !actionForm.MatchString(a) {
			t.Errorf("action %q", a)
		}
	}
	if got, want := len(s.Principals) > 0, slices.Contains(resourcePolicy, p.Kind); got != want {
		t.Errorf("has principals: %v", got)
	}
	for _, pr := range s.Principals {
		for _, service := range pr.Services {
			if name, _ := ServicePrincipal(service, DefaultPartition()); name == "" {
				t.Errorf("no principal for service %q", service)
			}
		}
	}
	resources := len(s.Resources) + len(s.NotResources)
	if (resources > 0) == slices.Contains(withoutResource, p.Kind) || len(s.Resources) > 0 && len(s.NotResources) > 0 {
		t.Errorf("resources %q, not resources %q", s.Resources, s.NotResources)
	}
	for _, r := range slices.Concat(s.Resources, s.NotResources) {
		if !resourceForm.MatchString(r) {
			t.Errorf("resource %q", r)
		}
		checkVariables(t, r)
	}
	for _, c := range s.Conditions {
		checkCondition(t, c)
	}
}

func checkCondition(t *testing.T, c ConditionFact) {
	if !slices.Contains(knownOperators, c.Operator) || !conditionKey.MatchString(c.Key) || len(c.Values) == 0 {
		t.Errorf("condition %+v", c)
	}
	for _, x := range c.PartitionValues {
		partition, values := x.Partition, x.Values
		if _, ok := LookupPartition(partition); !ok || len(values) == 0 || c.PartitionNote == "" {
			t.Errorf("values %q for partition %q, note %q", values, partition, c.PartitionNote)
		}
	}
	for _, v := range c.Values {
		checkVariables(t, v)
	}
}

func checkVariables(t *testing.T, text string) {
	t.Helper()
	for _, v := range placeholder.FindAllString(text, -1) {
		if !slices.Contains(knownVariables, v) {
			t.Errorf("%q holds %s", text, v)
		}
	}
	if strings.Count(text, "$") != len(placeholder.FindAllString(text, -1)) {
		t.Errorf("%q has a stray $", text)
	}
}

// https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html has the
// list; the rows are those that are easily got wrong.
func TestExecutionPolicySaysWhatMWAANeeds(t *testing.T) {
	p, _ := LookupPolicy("execution")
	tests := map[string]struct {
		action, resource string
		customerKey      bool
		want             bool
	}{
		"metrics on its own name":           {"airflow:PublishMetrics", "arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:environment/${Environment}", false, true},
		"account's public access":           {"s3:GetAccountPublicAccessBlock", "*", false, true},
		"bucket":                            {"s3:GetBucket*", "${Bucket}", false, true},
		"objects":                           {"s3:GetObject*", "${Bucket}/*", false, true},
		"log groups":                        {"logs:CreateLogGroup", "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:airflow-${Environment}-*", false, true},
		"finding log groups":                {"logs:DescribeLogGroups", "*", false, true},
		"queue of another account":          {"sqs:SendMessage", "arn:${AWS::Partition}:sqs:${AWS::Region}:*:airflow-celery-*", false, true},
		"own key":                           {"kms:Decrypt", "${Key}", true, true},
		"own key without one":               {"kms:Decrypt", "${Key}", false, false},
		"no denial that can match nothing":  {"s3:ListAllMyBuckets", "${Bucket}", false, false},
		"metrics with a customer's key too": {"airflow:PublishMetrics", "arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:environment/${Environment}", true, true},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got := slices.ContainsFunc(p.Statements, func(s StatementFact) bool {
				return s.Holds(tt.customerKey) && slices.Contains(s.Actions, tt.action) && slices.Contains(s.Resources, tt.resource)
			})
			if got != tt.want {
				t.Errorf("is there: %v", got)
			}
		})
	}
}

func TestKeyStatementsExcludeEachOther(t *testing.T) {
	p, _ := LookupPolicy("execution")
	sids := func(customerKey bool) (out []string) {
		for _, s := range p.Statements {
			if s.Holds(customerKey) && slices.Contains(s.Actions, "kms:Decrypt") {
				out = append(out, s.Sid)
			}
		}
		return out
	}
	if diff := cmp.Diff([]string{"UseAWSOwnedKey"}, sids(false)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"UseCustomerKey"}, sids(true)); diff != "" {
		t.Error(diff)
	}
	owned := p.Statements[slices.IndexFunc(p.Statements, func(s StatementFact) bool { return s.Sid == "UseAWSOwnedKey" })]
	if len(owned.Resources) > 0 || len(owned.NotResources) != 1 {
		t.Error("the key of AWS is in another account: only NotResource can mean it")
	}
}

func TestConditionValuesByPartition(t *testing.T) {
	p, _ := LookupPolicy("execution")
	i := slices.IndexFunc(p.Statements, func(s StatementFact) bool { return s.When == WhenCustomerKey })
	c := p.Statements[i].Conditions[0]
	want := []string{"sqs.${AWS::Region}.amazonaws.com", "s3.${AWS::Region}.amazonaws.com"}
	if diff := cmp.Diff(want, c.For("aws")); diff != "" {
		t.Errorf("aws:\n%s", diff)
	}
	want = append(want, "sqs.${AWS::Region}.amazonaws.com.cn", "s3.${AWS::Region}.amazonaws.com.cn")
	for range 2 { // the first answer must not leak into the second
		if diff := cmp.Diff(want, c.For("aws-cn")); diff != "" {
			t.Errorf("aws-cn:\n%s", diff)
		}
	}
	if len(c.Values) != 2 {
		t.Errorf("the data changed: %q", c.Values)
	}
}

func TestTrustHasBothPrincipalsAndBothConditions(t *testing.T) {
	p, _ := LookupPolicy("execution-trust")
	s := p.Statements[0]
	if diff := cmp.Diff([]string{"airflow", "airflow-env"}, s.Principals[0].Services); diff != "" {
		t.Error(diff)
	}
	got := names(s.Conditions, func(c ConditionFact) string { return c.Operator + " " + c.Key + " " + c.Values[0] })
	want := []string{"StringEquals aws:SourceAccount ${AWS::AccountId}", "ArnLike aws:SourceArn " + ARN("environment")}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestNobodyPassesEveryRole(t *testing.T) {
	for _, p := range Policies() {
		for _, s := range p.Statements {
			if slices.Contains(s.Actions, "iam:PassRole") {
				if diff := cmp.Diff([]string{"${ExecutionRole}"}, s.Resources); diff != "" || len(s.Conditions) != 1 {
					t.Errorf("%s: passes %q under %v", p.Name, s.Resources, s.Conditions)
				}
			}
		}
	}
}

func TestServicePrincipals(t *testing.T) {
	tests := map[string]struct {
		service, partition, want string
		confirmed                bool
	}{
		"service":               {"airflow", "aws", "airflow.amazonaws.com", true},
		"service in China":      {"airflow", "aws-cn", "airflow.amazonaws.com", false},
		"its second":            {"airflow-env", "aws", "airflow-env.amazonaws.com", true},
		"regional":              {"logs", "aws", "logs.${AWS::Region}.amazonaws.com", true},
		"regional in China":     {"logs", "aws-cn", "logs.${AWS::Region}.amazonaws.com.cn", false},
		"instances in China":    {"ec2", "aws-cn", "ec2.amazonaws.com", false},
		"partition not in data": {"airflow", "aws-us-gov", "", false},
		"service not in data":   {"sagemaker", "aws", "", false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got, confirmed := ServicePrincipal(tt.service, tt.partition)
			if got != tt.want || confirmed != tt.confirmed {
				t.Errorf("= %q, %v; want %q, %v", got, confirmed, tt.want, tt.confirmed)
			}
		})
	}
	for _, p := range Partitions() {
		if name, _ := ServicePrincipal("airflow", p.Name); p.Supported && name == "" {
			t.Errorf("MWAA is offered in %s, but how it is called there is not in the data", p.Name)
		}
	}
}

func TestARNKinds(t *testing.T) {
	want := []string{
		"account-root", "bucket", "bucket-objects", "environment", "instance-profile", "kms-key", "kms-key-any",
		"log-groups", "parameter", "policy", "queue", "role", "secret", "ui-role",
	}
	if diff := cmp.Diff(want, ARNKinds()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for _, k := range want {
		if p := ARN(k); !strings.HasPrefix(p, "arn:${AWS::Partition}:") && p != "${Bucket}/*" {
			t.Errorf("%s: %q", k, p)
		}
	}
	if got := ARN("environments"); got != "" {
		t.Errorf("a kind that is not in the data is %q", got)
	}
}
