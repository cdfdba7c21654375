package lint_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/generator"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// noPath is what every spec without hosts gives.
const noPath diag.Code = "MW1156"

// isNetwork reports whether the rule with this code is about buckets, keys,
// networks, endpoints or hosts.
func isNetwork(c diag.Code) bool {
	return c >= "MW1051" && c <= "MW1073" || c >= "MW1098" && c <= "MW1176" || c == "MW1201" || c == "MW1202"
}

func generate(t testing.TB, text string) (*generator.Output, diag.List) {
	t.Helper()
	if generator.IsTemplate(text) {
		return examine(t, text)
	}
	doc, problems := spec.Load(source.NewFile("spec.yaml", text))
	if doc == nil {
		t.Fatalf("unreadable: %v", problems)
	}
	out, found, err := generator.Generate(doc, problems, generator.Options{Today: "2026-11-21"})
	if err != nil {
		t.Fatal(err)
	}
	return out, found
}

// examine judges a template.
func examine(t testing.TB, text string) (*generator.Output, diag.List) {
	t.Helper()
	doc, problems := syntax.Parse(source.NewFile("template.yaml", text), syntax.TemplateLimits())
	if doc == nil {
		t.Fatalf("unreadable: %v", problems)
	}
	return generator.Examine(doc, problems, generator.Given{Today: "2026-11-21"})
}

// lines returns the findings that a row is about: those of the language and of
// the rules tested here.
func lines(found diag.List) []string {
	var out []string
	for _, d := range found {
		if d.Code < "MW1000" || isNetwork(d.Code) && d.Code != noPath {
			out = append(out, fmt.Sprintf("%s %s %s", d.Code, d.Severity, d.At.Pointer))
		}
	}
	slices.Sort(out)
	return out
}

// net returns a spec with the network's fields, subnets and the rest; the
// environment is prod, with the fields of env.
func net(fields, subnets, env, rest string) string {
	s := "apiVersion: mwaagen/v1\nname: mwaa-test\nnetwork:\n" + indent(fields, 2) + "  subnets:\n" + indent(subnets, 4)
	if env != "" {
		env = ", " + env
	}
	return s + rest + "environments:\n  prod: {airflowVersion: \"2.11.2\"" + env + "}\n"
}

// titled is the plain spec of env under another name.
func titled(name, env string) string {
	return strings.Replace(plain(env), "name: mwaa-test", "name: "+name, 1)
}

func indent(s string, n int) string {
	var b strings.Builder
	for line := range strings.Lines(s) {
		b.WriteString(strings.Repeat(" ", n) + strings.TrimRight(line, "\n") + "\n")
	}
	return b.String()
}

const (
	private = "cidr: 10.1.0.0/16\nrouting: private"
	nat     = "cidr: 10.1.0.0/16\nrouting: nat"
	two     = "private-a: {zone: a, cidr: 10.1.2.0/24}\nprivate-c: {zone: c, cidr: 10.1.3.0/24}"
	publicA = "\npublic-a: {zone: a, cidr: 10.1.0.0/24, public: true}"
	publicC = "\npublic-c: {zone: c, cidr: 10.1.1.0/24, public: true}"
)

// plain is a sound private network with the environment's fields.
func plain(env string) string { return net(private, two, env, "") }

// only is a private network with exactly these endpoints.
func only(list, rest string) string {
	return net(private+"\nendpoints: {only: ["+list+"]}", two, "", rest)
}

// hosts is a section of hosts.
func hosts(list string) string { return "access:\n  hosts:\n" + indent(list, 4) }

const five = "s3, monitoring, logs, sqs, kms"

var specRows = []struct {
	name, spec string
	want       []string
}{
	{"sound private network", plain(""), nil},
	{"sound network with NAT gateways", net(nat, two+publicA+publicC, "", ""), nil},

	{"versioning off", plain("bucket: {versioning: false}"), []string{"MW1051 error /environments/prod/bucket/versioning"}},
	{"versioning refused by the language", plain("bucket: {versioning: 3}"), []string{"MW0103 error /environments/prod/bucket/versioning"}},

	{"leading slash", plain("dagS3Path: /dags"), []string{"MW1055 error /environments/prod/dagS3Path"}},
	{"slash within", plain("dagS3Path: my/dags"), nil},
	{"address in capitals", plain("dagS3Path: S3://b/dags"), []string{"MW1055 error /environments/prod/dagS3Path"}},
	{"scheme's letters without an address", plain("dagS3Path: s3"), nil},
	{"backslash", plain(`dagS3Path: 'my\dags'`), []string{"MW1055 error /environments/prod/dagS3Path"}},
	{"empty path", plain(`dagS3Path: ""`), []string{"MW1055 error /environments/prod/dagS3Path"}},
	{"longest path", plain("dagS3Path: " + strings.Repeat("é", 1024)), nil},
	{"path too long", plain("dagS3Path: " + strings.Repeat("é", 1025)), []string{"MW1055 error /environments/prod/dagS3Path"}},
	{"all paths", plain("pluginsS3Path: /p.zip, pluginsS3ObjectVersion: v, requirementsS3Path: /r.txt, requirementsS3ObjectVersion: v, startupScriptS3Path: /s.sh, startupScriptS3ObjectVersion: v"), []string{
		"MW1055 error /environments/prod/pluginsS3Path",
		"MW1055 error /environments/prod/requirementsS3Path",
		"MW1055 error /environments/prod/startupScriptS3Path",
		"MW1069 warning /environments/prod/requirementsS3Path",
	}},

	{"extensions", plain("pluginsS3Path: p.ZIP, pluginsS3ObjectVersion: v, startupScriptS3Path: s.py, startupScriptS3ObjectVersion: v"), []string{
		"MW1056 warning /environments/prod/pluginsS3Path",
		"MW1056 warning /environments/prod/startupScriptS3Path",
	}},
	{"extension in the middle", plain("pluginsS3Path: p.zip.bak, pluginsS3ObjectVersion: v"), []string{"MW1056 warning /environments/prod/pluginsS3Path"}},

	{"no versions", net(nat, two+publicA+publicC, "pluginsS3Path: p.zip, requirementsS3Path: r.txt, startupScriptS3Path: s.sh", ""), []string{
		"MW1057 error /environments/prod/pluginsS3Path",
		"MW1057 error /environments/prod/requirementsS3Path",
		"MW1057 error /environments/prod/startupScriptS3Path",
	}},
	{"refused path without version", plain("pluginsS3Path: [p.zip]"), []string{"MW0103 error /environments/prod/pluginsS3Path"}},
	{"versions without paths", plain("pluginsS3ObjectVersion: v, startupScriptS3ObjectVersion: v"), []string{
		"MW1058 error /environments/prod/pluginsS3ObjectVersion",
		"MW1058 error /environments/prod/startupScriptS3ObjectVersion",
	}},

	{"same bucket name by placeholders", plain("bucket: {name: \"${AWS::StackName}-x\"}") + "  dev: {airflowVersion: \"2.11.2\", bucket: {name: \"${AWS::StackName}-x\"}}\n",
		[]string{"MW1064 error /environments/dev/bucket/name"}},
	{"same bucket name once the account is known", "account: \"123456789012\"\n" + plain("bucket: {name: \"x-${AWS::AccountId}\"}") + "  dev: {airflowVersion: \"2.11.2\", bucket: {name: x-123456789012}}\n",
		[]string{"MW1064 error /environments/dev/bucket/name"}},
	{"perhaps the same bucket name", plain("bucket: {name: \"x-${AWS::AccountId}\"}") + "  dev: {airflowVersion: \"2.11.2\", bucket: {name: x-123456789012}}\n", nil},
	{"bucket names made by AWS", plain("") + "  dev: {airflowVersion: \"2.11.2\"}\n", nil},

	{"requirements with NAT gateways", net(nat, two+publicA+publicC, "requirementsS3Path: r.txt, requirementsS3ObjectVersion: v", ""), nil},
	{"requirements from a repository in the network", net(private+"\nendpoints: {add: [codeartifact.api, codeartifact.repositories]}", two, "requirementsS3Path: r.txt, requirementsS3ObjectVersion: v", ""), nil},

	{"slash at the end", plain("dagS3Path: dags/"), []string{"MW1073 warning /environments/prod/dagS3Path"}},
	{"artefact in a folder of a similar name", plain("dagS3Path: dags, pluginsS3Path: dags2/p.zip, pluginsS3ObjectVersion: v"), nil},
	{"artefact in the folder with a slash", plain("dagS3Path: dags/, pluginsS3Path: dags/p.zip, pluginsS3ObjectVersion: v"), []string{
		"MW1073 warning /environments/prod/dagS3Path",
		"MW1073 warning /environments/prod/pluginsS3Path",
	}},

	{"shortest bucket name", plain("bucket: {name: abc}"), nil},
	{"bucket name too short", plain("bucket: {name: ab}"), []string{"MW1202 error /environments/prod/bucket/name"}},
	{"capital letter in the spec's name", titled("Prod-Airflow", `bucket: {name: "${AWS::StackName}-dags"}`), []string{"MW1202 warning /environments/prod/bucket/name"}},
	{"capital letter in the spec's name only", titled("Prod-Airflow", "bucket: {name: dags}"), nil},
	{"capital letter in any case", titled("Prod-Airflow", `bucket: {name: "${AWS::StackName}-Dags"}`), []string{"MW1202 error /environments/prod/bucket/name"}},
	{"too long with the spec's name", plain(`bucket: {name: "${AWS::StackName}-` + strings.Repeat("a", 54) + `"}`), []string{"MW1202 warning /environments/prod/bucket/name"}},
	{"longest with the spec's name", plain(`bucket: {name: "${AWS::StackName}-` + strings.Repeat("a", 53) + `"}`), nil},
	{"too short with the spec's name", titled("ab", `bucket: {name: "${AWS::StackName}"}`), []string{"MW1202 warning /environments/prod/bucket/name"}},
	{"perhaps too short", plain(`bucket: {name: "${AWS::StackName}"}`), nil},
	{"longest bucket name", plain("bucket: {name: " + strings.Repeat("a", 63) + "}"), nil},
	{"bucket name too long", plain("bucket: {name: " + strings.Repeat("a", 64) + "}"), []string{"MW1202 error /environments/prod/bucket/name"}},
	{"longest with account", plain("bucket: {name: \"" + strings.Repeat("a", 51) + "${AWS::AccountId}\"}"), nil},
	{"too long with account", plain("bucket: {name: \"" + strings.Repeat("a", 52) + "${AWS::AccountId}\"}"), []string{"MW1202 error /environments/prod/bucket/name"}},
	{"too long once the Region is known", "region: ap-northeast-1\n" + plain("bucket: {name: \""+strings.Repeat("a", 50)+"${AWS::Region}\"}"), []string{"MW1202 error /environments/prod/bucket/name"}},
	{"hyphen at the end", plain("bucket: {name: abc-}"), []string{"MW1202 error /environments/prod/bucket/name"}},
	{"hyphen before a placeholder", plain(`bucket: {name: "abc-${AWS::AccountId}"}`), nil},
	{"hyphen after a placeholder", plain(`bucket: {name: "abc${AWS::AccountId}-"}`), []string{"MW1202 error /environments/prod/bucket/name"}},
	{"underscore beside a placeholder", plain(`bucket: {name: "a_b-${AWS::AccountId}"}`), []string{"MW1202 error /environments/prod/bucket/name"}},
	{"two dots", plain("bucket: {name: a..b}"), []string{"MW1202 error /environments/prod/bucket/name"}},
	{"an address", plain("bucket: {name: 10.1.2.3}"), []string{"MW1202 error /environments/prod/bucket/name"}},
	{"nearly an address", plain("bucket: {name: 10.1.2.3.4}"), nil},
	{"reserved beginning", plain(`bucket: {name: "xn--${AWS::AccountId}"}`), []string{"MW1202 error /environments/prod/bucket/name"}},
	{"reserved end", plain(`bucket: {name: "${AWS::AccountId}-s3alias"}`), []string{"MW1202 error /environments/prod/bucket/name"}},
	{"reserved end in the middle", plain("bucket: {name: a-s3alias-b}"), nil},

	{"key window of 13 days", net(private, two, "", "kmsKey: {create: true, pendingWindowInDays: 13}\n"), []string{"MW1102 warning /kmsKey/pendingWindowInDays"}},
	{"key window of 14 days", net(private, two, "", "kmsKey: {create: true, pendingWindowInDays: 14}\n"), nil},
	{"rotation on", net(private, two, "", "kmsKey: {create: true, enableKeyRotation: true}\n"), nil},

	{"one zone, by letter and name", "region: ap-northeast-1\n" + net(private, "p: {zone: a, cidr: 10.1.2.0/24}\nq: {zone: ap-northeast-1a, cidr: 10.1.3.0/24}", "", ""), []string{"MW1104 error /network/subnets/q/zone"}},
	{"one zone in two forms", net(private, "p: {zone: a, cidr: 10.1.2.0/24}\nq: {zone: ap-northeast-1a, cidr: 10.1.3.0/24}", "", ""), []string{"MW1104 error /network/subnets/q/zone"}},
	{"a name and an id", "region: ap-northeast-1\n" + net(private, "p: {zone: a, cidr: 10.1.2.0/24}\nq: {zone: apne1-az4, cidr: 10.1.3.0/24}", "", ""), []string{"MW0214 error /network/subnets/q/zone"}},
	{"one zone, two environments, one finding", net(private, "p: {zone: a, cidr: 10.1.2.0/24}\nq: {zone: a, cidr: 10.1.3.0/24}", "", "") + "  dev: {airflowVersion: \"2.11.2\"}\n", []string{"MW1104 error /network/subnets/q/zone"}},
	{"one subnet twice is not one zone", plain("subnets: [private-a, private-a]"), []string{"MW0206 error /environments/prod/subnets/1"}},

	{"both subnets public", net(private, two+publicA+publicC, "subnets: [public-a, public-c]", ""), []string{
		"MW1106 error /environments/prod/subnets/0", "MW1106 error /environments/prod/subnets/1",
	}},

	{"no public subnet in one zone", net(nat, two+publicA, "", ""), []string{"MW1108 error /network/subnets/private-c/zone"}},
	{"nat without public subnets is one mistake", net(nat, two, "requirementsS3Path: r.txt, requirementsS3ObjectVersion: v", ""), []string{"MW0212 error /network/routing"}},
	{"single gateway", net(nat+"\nnatGateways: single", two+publicA, "", ""), []string{"MW1117 advice /network/routing"}},

	{"letters in the Region with the zone", "region: us-east-1\n" + plain(""), []string{"MW1114 warning /network/subnets/private-a/zone"}},
	{"names in the Region with the zone", net(private, "p: {zone: us-east-1a, cidr: 10.1.2.0/24}\nq: {zone: us-east-1b, cidr: 10.1.3.0/24}", "", ""), []string{"MW1114 warning /network/subnets/p/zone"}},
	{"the zone, without a Region", net(private, "p: {zone: use1-az1, cidr: 10.1.2.0/24}\nq: {zone: use1-az3, cidr: 10.1.3.0/24}", "", ""), []string{"MW1114 error /network/subnets/q/zone"}},
	{"the zone, but no environment in it", "region: us-east-1\n" + net(private, "p: {zone: use1-az1, cidr: 10.1.2.0/24}\nq: {zone: use1-az2, cidr: 10.1.3.0/24}\nr: {zone: use1-az3, cidr: 10.1.4.0/24}", "subnets: [p, q]", ""), nil},
	{"letters in another Region", "region: us-east-2\n" + plain(""), nil},

	{"outside is not an overlap", net("cidr: 10.2.0.0/16\nrouting: private", "p: {zone: a, cidr: 10.1.2.0/24}\nq: {zone: c, cidr: 10.1.2.0/25}", "", ""), []string{
		"MW1115 error /network/subnets/p/cidr", "MW1115 error /network/subnets/q/cidr",
	}},
	{"one outside of a moved VPC", net("cidr: 10.1.2.0/24\nrouting: private", "p: {zone: a, cidr: 10.1.2.0/25}\nq: {zone: c, cidr: 10.1.3.0/24}", "", ""), []string{"MW1115 error /network/subnets/q/cidr"}},
	{"larger than the VPC", net("cidr: 10.1.0.0/17\nrouting: private", "p: {zone: a, cidr: 10.1.0.0/16}\nq: {zone: c, cidr: 10.1.3.0/24}", "", ""), []string{"MW1115 error /network/subnets/p/cidr"}},
	{"neighbours", net(private, "p: {zone: a, cidr: 10.1.2.0/24}\nq: {zone: c, cidr: 10.1.3.0/24}\nr: {zone: d, cidr: 10.1.4.0/22}", "subnets: [p, q]", ""), nil},
	{"a pair for each overlap", net(private, "p: {zone: a, cidr: 10.1.2.0/24}\nq: {zone: c, cidr: 10.1.3.0/24}\nr: {zone: d, cidr: 10.1.2.0/23}", "subnets: [p, q]", ""), []string{
		"MW1115 error /network/subnets/r/cidr", "MW1115 error /network/subnets/r/cidr",
	}},
	{"VPC too large is one mistake", net("cidr: 10.0.0.0/15\nrouting: private", two, "", ""), []string{"MW1115 error /network/cidr"}},
	{"VPC too small is one mistake", net("cidr: 10.1.0.0/29\nrouting: private", two, "", ""), []string{"MW1115 error /network/cidr"}},
	{"subnet too small", net(private, "p: {zone: a, cidr: 10.1.2.0/29}\nq: {zone: c, cidr: 10.1.3.0/24}", "", ""), []string{"MW1115 error /network/subnets/p/cidr"}},
	{"range that a VPC cannot have", net("cidr: 169.254.0.0/16\nrouting: private", "p: {zone: a, cidr: 169.254.2.0/24}\nq: {zone: c, cidr: 169.254.3.0/24}", "", ""), []string{"MW1115 warning /network/cidr"}},
	{"broken range is the language's", net("cidr: 10.1.0.1/16\nrouting: private", two, "", ""), []string{"MW0208 error /network/cidr"}},

	{"27 addresses, 27 needed", net(private, "p: {zone: a, cidr: 10.1.2.0/27}\nq: {zone: c, cidr: 10.1.3.0/27}", "maxWorkers: 19", ""), nil},
	{"27 addresses, 28 needed", net(private, "p: {zone: a, cidr: 10.1.2.0/27}\nq: {zone: c, cidr: 10.1.3.0/24}", "maxWorkers: 20", ""), []string{"MW1116 warning /network/subnets/p/cidr"}},
	{"27 addresses, one saved by a public web server", net(private, "p: {zone: a, cidr: 10.1.2.0/27}\nq: {zone: c, cidr: 10.1.3.0/27}", "maxWorkers: 20, webserverAccessMode: PUBLIC_ONLY", ""), nil},
	{"27 addresses, one taken by a host", net(private, "p: {zone: a, cidr: 10.1.2.0/27}\nq: {zone: c, cidr: 10.1.3.0/27}", "maxWorkers: 19", hosts("h: {os: windows, subnet: p, rdpFrom: [10.1.0.0/16]}")), []string{"MW1116 warning /network/subnets/p/cidr"}},
	{"two environments share a subnet", net(private, "p: {zone: a, cidr: 10.1.2.0/27}\nq: {zone: c, cidr: 10.1.3.0/24}", "", "") + "  dev: {airflowVersion: \"2.11.2\"}\n", []string{"MW1116 warning /network/subnets/p/cidr"}},
	{"unknown number of workers", net(private, "p: {zone: a, cidr: 10.1.2.0/28}\nq: {zone: c, cidr: 10.1.3.0/28}", "maxWorkers: many", ""), []string{"MW0103 error /environments/prod/maxWorkers"}},

	{"endpoints open to half of the internet", net(private+"\nendpoints: {allowFrom: [0.0.0.0/1, 10.0.0.0/8]}", two, "", ""), []string{"MW1126 error /network/endpoints/allowFrom/0"}},

	{"a finding for each missing endpoint", only("s3, kms", ""), []string{
		"MW1133 error /network/endpoints/only", "MW1133 error /network/endpoints/only", "MW1134 error /network/endpoints/only",
	}},
	{"the list of 2023", only("s3, ecr.dkr, ecr.api, logs, monitoring, kms, airflow.api, airflow.env, airflow.ops", "region: ap-northeast-1\n"), []string{
		"MW1134 error /network/endpoints/only", "MW1145 advice /network/endpoints/only/1",
	}},
	{"misspelt endpoint is not missing", only("s3, monitorng, logs, sqs, kms", ""), []string{"MW0210 error /network/endpoints/only/1"}},
	{"removed endpoint", net(private+"\nendpoints: {remove: [{service: kms, because: reached through a shared network}, {service: sqs, because: the same}]}", two, "", ""), []string{
		"MW1133 warning /network/endpoints/remove/0", "MW1134 warning /network/endpoints/remove/1",
	}},
	{"all endpoints removed", net(private+"\nendpoints: {remove: [{service: s3, because: x}, {service: kms, because: x}, {service: logs, because: x}, {service: monitoring, because: x}, {service: sqs, because: x}]}", two, "", ""), []string{
		"MW1133 warning /network/endpoints/remove/0", "MW1133 warning /network/endpoints/remove/1", "MW1133 warning /network/endpoints/remove/2",
		"MW1133 warning /network/endpoints/remove/3", "MW1134 warning /network/endpoints/remove/4",
	}},
	{"removed login endpoint", net(private+"\nendpoints: {remove: [{service: airflow.env, because: tokens come from elsewhere}]}", two, "", hosts("h: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], login: {environment: prod, role: User}}")), []string{"MW1144 warning /network/endpoints/remove/0"}},
	{"refused entry of the list may be the missing endpoint", only("s3, monitoring, logs, kms, SQS", ""), []string{"MW0105 error /network/endpoints/only/4"}},
	{"missing endpoint with NAT gateways", net(nat+"\nendpoints: {only: [s3]}", two+publicA+publicC, "", ""), nil},
	{"refused list", net(private+"\nendpoints: {only: s3}", two, "", ""), []string{"MW0103 error /network/endpoints/only"}},
	{"refused routing", net("cidr: 10.1.0.0/16\nrouting: privat", two, "webserverAccessMode: PUBLIC_ONLY, requirementsS3Path: r.txt, requirementsS3ObjectVersion: v", ""), []string{"MW0104 error /network/routing"}},

	{"queue as gateway", net(private+"\nendpoints: {add: [{service: sqs, type: Gateway}]}", two, "", ""), []string{"MW1135 error /network/endpoints/add/0/type"}},
	{"S3 as interface is there", only("{service: s3, type: Interface}, monitoring, logs, sqs, kms", ""), []string{"MW1135 error /network/endpoints/only/0/type"}},
	{"DynamoDB may be an interface", net(private+"\nendpoints: {add: [{service: dynamodb, type: Interface}]}", two, "", ""), nil},

	{"login in China", net(private, two, "", "region: cn-north-1\n"+hosts("h: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], login: {environment: prod, role: User}}")), []string{"MW1140 warning /access/hosts/h/login"}},
	{"required endpoints in China", net(private, two, "", "region: cn-north-1\n"), nil},

	{"ops where it is not, and nothing else", net(private+"\nendpoints: {add: [airflow.ops]}", two, "", "region: cn-north-1\n"), []string{"MW1141 error /network/endpoints/add/0"}},
	{"ops where it may not be", net(private+"\nendpoints: {add: [airflow.ops]}", two, "", ""), []string{"MW1141 warning /network/endpoints/add/0", "MW1145 advice /network/endpoints/add/0"}},

	{"login from a public subnet", net(private+"\nendpoints: {only: ["+five+"]}", two+publicA, "", hosts("h: {os: windows, subnet: public-a, rdpFrom: [203.0.113.7/32], login: {environment: prod, role: User}}")), []string{"MW1162 advice /access/hosts/h/subnet"}},
	{"two hosts, one missing endpoint", only(five, hosts("g: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], login: {environment: prod, role: User}}\nh: {os: windows, subnet: private-c, rdpFrom: [10.1.0.0/16], login: {environment: prod, role: User}}")), []string{"MW1144 error /network/endpoints/only"}},
	{"the login endpoint is used", only(five+", airflow.env", hosts("h: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], login: {environment: prod, role: User}}")), nil},
	{"the login endpoint is not used", only(five+", airflow.env", ""), []string{"MW1145 advice /network/endpoints/only/5"}},

	{"Airflow 2 with a public web server", plain("webserverAccessMode: PUBLIC_ONLY"), nil},
	{"Airflow 3 with a public web server and NAT gateways", strings.Replace(net(nat, two+publicA+publicC, "webserverAccessMode: PUBLIC_ONLY", ""), "2.11.2", "3.0.6", 1), nil},
	{"Airflow 3 with a public web server", strings.Replace(plain("webserverAccessMode: PUBLIC_ONLY"), "2.11.2", "3.0.6", 1), []string{"MW1154 error /environments/prod/webserverAccessMode"}},

	{"the largest range of one owner", net(private, two, "", hosts("h: {os: windows, subnet: private-a, rdpFrom: [11.0.0.0/8]}")), nil},
	{"larger than any owner's", net(private, two, "", hosts("h: {os: windows, subnet: private-a, rdpFrom: [10.0.0.0/7, 0.0.0.0/0]}")), []string{
		"MW1162 error /access/hosts/h/rdpFrom/0", "MW1162 error /access/hosts/h/rdpFrom/1",
	}},
	{"type with just enough memory", net(private, two, "", hosts("h: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], instanceType: t3a.medium}")), nil},
	{"type that nobody knows", net(private, two, "", hosts("h: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], instanceType: z9.nano}")), nil},

	{"three administrators, one finding", net(private, two, "", hosts(`f: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], login: {environment: prod, role: Admin}}
g: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], login: {environment: prod, role: Admin}}
h: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], login: {environment: prod, role: Admin}}`)), []string{"MW1176 advice /access/hosts/g/login/role"}},
	{"an administrator of each environment", net(private, two, "", hosts(`g: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], login: {environment: prod, role: Admin}}
h: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], login: {environment: dev, role: Admin}}`)) + "  dev: {airflowVersion: \"2.11.2\"}\n", nil},
}

func TestRulesOnSpecs(t *testing.T) {
	for _, tt := range specRows {
		t.Run(tt.name, func(t *testing.T) {
			_, found := generate(t, tt.spec)
			if diff := cmp.Diff(tt.want, lines(found)); diff != "" {
				t.Errorf("findings (-want +got):\n%s\n%v", diff, found)
			}
		})
	}
}

func TestPrivateWebServersNeedAPath(t *testing.T) {
	host := "h: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16]"
	for name, tt := range map[string]struct {
		spec string
		want int
	}{
		"no host":                 {plain(""), 1},
		"host without login":      {net(private, two, "", hosts(host+"}")), 1},
		"host with login":         {net(private, two, "", hosts(host+", login: {environment: prod, role: User}}")), 0},
		"login elsewhere":         {net(private, two, "", hosts(host+", login: {environment: dev, role: User}}")) + "  dev: {airflowVersion: \"2.11.2\"}\n", 1},
		"public web server":       {plain("webserverAccessMode: PUBLIC_ONLY"), 0},
		"refused access mode":     {plain("webserverAccessMode: PRIVATE"), 0},
		"environments one by one": {plain("") + "  dev: {airflowVersion: \"2.11.2\"}\n", 2},
	} {
		t.Run(name, func(t *testing.T) {
			_, found := generate(t, tt.spec)
			got := 0
			for _, d := range found {
				if d.Code == noPath {
					got++
				}
			}
			if got != tt.want {
				t.Errorf("%d findings, want %d: %v", got, tt.want, found)
			}
		})
	}
}

// A finding says what and why, in the form that reports expect.
func TestFindingsOfNetworkRulesAreWellFormed(t *testing.T) {
	for _, tt := range specRows {
		_, found := generate(t, tt.spec)
		seen := map[string]bool{}
		for _, d := range found {
			if !isNetwork(d.Code) {
				continue
			}
			id := string(d.Code) + " " + d.Subject
			if seen[id] {
				t.Errorf("%s: two findings are %q", tt.name, id)
			}
			seen[id] = true
			if d.Subject == "" || d.Why == "" || d.At.Pointer == "" || !d.Range.IsValid() {
				t.Errorf("%s: %s has no subject, reason or place: %+v", tt.name, d.Code, d)
			}
			if strings.HasSuffix(d.Message, ".") || strings.Contains(d.Message, "%!") {
				t.Errorf("%s: %s says %q", tt.name, d.Code, d.Message)
			}
			for _, r := range d.Related {
				if r.At.Pointer == "" || r.Label == "" {
					t.Errorf("%s: %s has a related place without place or label", tt.name, d.Code)
				}
			}
		}
	}
}
