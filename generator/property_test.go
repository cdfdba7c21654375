package generator

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/mwaagen/mwaagen/generator/prove"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// TestValidSpecs draws specs from the whole of the language, each meant to be
// right: it has no error, and its template and what belongs to it keep what
// FuzzGenerate promises.
func TestValidSpecs(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		text := drawSpec(r)
		_, out, findings := compileText(r, text)
		for _, p := range findings {
			if p.Severity == diag.Error {
				r.Fatalf("%s at %v: %s\n%s", p.Code, p.Range, p.Message, text)
			}
		}
		checkText(r, text)
		checkOutput(r, text, out)
		lawHolds(r, out)
		for _, p := range prove.Prove(out.Deployment).Paths {
			if strings.HasPrefix(p.To, "host ") {
				continue // specs are drawn without regard to who gets to a host
			}
			if p.Verdict() == prove.Refuted {
				r.Fatalf("%s -> %s: %s\n%s", p.From, p.To, p.Blocking().Text, text)
			}
		}
	})
}

// A drawer writes a spec. Every method below draws one part of it.
type drawer struct {
	*rapid.T
	b       strings.Builder
	zones   []string
	private []string
	public  []string
	nat     bool
	narrow  bool // the first environment's group lets little through
	envs    []string
}

func drawSpec(t *rapid.T) string {
	d := &drawer{T: t}
	d.line(0, "apiVersion: mwaagen/v1")
	d.line(0, "name: %s", d.pick("name", "mwaa-test", "a", "Team-9"))
	d.maybe("description", func() { d.line(0, "description: %s", quoted(d.word("description"))) })
	region := d.pick("region", "ap-northeast-1", "us-west-2", "eu-west-1")
	d.maybe("region", func() { d.line(0, "region: %s", region) })
	d.maybe("account", func() { d.line(0, `account: "123456789012"`) })
	d.tags(0)
	d.zones = []string{"a", "b", "c"}
	if region == "ap-northeast-1" {
		d.zones = []string{"a", "c", "d"}
	}
	d.network()
	d.key()
	d.maybe("identity", func() {
		d.line(0, "identity: {permissionsBoundary: arn:aws:iam::123456789012:policy/boundary, path: %s}", d.pick("path", "/", "/a/", "/data/airflow/"))
	})
	d.environments()
	d.access()
	d.maybe("publish", func() {
		d.line(0, "publish:")
		d.line(1, "as: %s", d.pick("as", "exports", "parameters"))
		d.maybe("prefix", func() {
			d.line(1, "prefix: %s", quoted(d.pick("prefix", "team", "${AWS::StackName}-x", "a-${AWS::Region}")))
		})
	})
	return d.b.String()
}

func (d *drawer) line(depth int, format string, args ...any) {
	d.b.WriteString(strings.Repeat("  ", depth))
	fmt.Fprintf(&d.b, format, args...)
	d.b.WriteByte('\n')
}

func (d *drawer) pick(label string, of ...string) string {
	return rapid.SampledFrom(of).Draw(d.T, label)
}

func (d *drawer) number(label string, from, to int) int {
	return rapid.IntRange(from, to).Draw(d.T, label)
}

func (d *drawer) maybe(label string, f func()) {
	if rapid.Bool().Draw(d.T, "has "+label) {
		f()
	}
}

// word draws text with the signs that YAML, JSON and CloudFormation trip over.
func (d *drawer) word(label string) string {
	return rapid.StringOfN(rapid.RuneFrom([]rune(`ab Z09-_./:+=@'"#&*!|>%{}[],~$é日`)), 1, 20, -1).Draw(d.T, label)
}

func quoted(s string) string { return strconv.Quote(s) }

func (d *drawer) tags(depth int) {
	d.maybe("tags", func() {
		d.line(depth, "tags:")
		for i := range d.number("tags", 1, 3) {
			value := rapid.StringMatching(`[A-Za-z0-9_.:/=+@ -]{1,12}`).Draw(d.T, "tag")
			d.line(depth+1, "%s: %s", quoted(fmt.Sprintf("Key %d", i)), quoted(value))
		}
	})
}

func (d *drawer) network() {
	d.nat = rapid.Bool().Draw(d.T, "nat")
	d.line(0, "network:")
	d.line(1, "cidr: 10.7.0.0/16")
	if d.nat {
		d.line(1, "routing: nat")
		d.maybe("natGateways", func() { d.line(1, "natGateways: %s", d.pick("natGateways", "perZone", "single")) })
	} else {
		d.line(1, "routing: private")
	}
	d.narrow = rapid.Bool().Draw(d.T, "narrow")
	d.maybe("networkAcls", func() { d.line(1, "networkAcls: %s", d.pick("networkAcls", "default", "derived")) })
	d.maybe("flowLogs", func() {
		d.line(1, "flowLogs:")
		d.line(2, "trafficType: %s", d.pick("traffic", "ALL", "ACCEPT", "REJECT"))
		d.maybe("retention", func() { d.line(2, "retentionInDays: %s", d.pick("retention", "1", "3653")) })
		d.maybe("interval", func() { d.line(2, "maxAggregationInterval: %s", d.pick("interval", "60", "600")) })
	})
	d.tags(1)
	d.line(1, "subnets:")
	n := 0
	subnet := func(name, zone string, public bool) {
		d.line(2, "%s:", name)
		d.line(3, "zone: %s", zone)
		d.line(3, "cidr: 10.7.%d.0/24", n)
		if public {
			d.line(3, "public: true")
		}
		n++
		d.maybe("tags of "+name, func() { d.line(3, "tags: {Tier: x}") })
	}
	for _, z := range d.zones[:d.number("zones", 2, 3)] {
		d.private = append(d.private, "private-"+z)
		subnet("private-"+z, z, false)
		if d.nat || rapid.Bool().Draw(d.T, "public "+z) {
			d.public = append(d.public, "Public_"+z)
			subnet("Public_"+z, z, true)
		}
	}
	d.endpoints()
}

func (d *drawer) endpoints() {
	services := []string{"secretsmanager", "ssm", "ecr.api", "ecr.dkr", "sts", "glue", "athena", "lambda"}
	list := d.narrow && !d.nat
	if list {
		d.line(1, "endpoints:")
		d.line(2, "s3PrefixList: pl-61a54008")
		d.line(2, "dynamodbPrefixList: pl-78a54011")
	}
	d.maybe("endpoints", func() {
		if !list {
			d.line(1, "endpoints:")
		}
		d.maybe("policies", func() { d.line(2, "endpointPolicies: %s", d.pick("policies", "full", "derived")) })
		some := rapid.Permutation(services).Draw(d.T, "services")[:d.number("endpoints", 1, 3)]
		d.line(2, "add: [%s]", strings.Join(some, ", "))
		d.maybe("allowFrom", func() { d.line(2, "allowFrom: [10.7.0.0/16, 192.168.1.0/24]") })
	})
}

func (d *drawer) key() {
	d.maybe("key", func() {
		d.line(0, "kmsKey:")
		d.line(1, "create: true")
		d.maybe("alias", func() {
			d.line(1, "alias: %s", quoted(d.pick("alias", "mwaa/x", "mwaa/${AWS::StackName}", "a_b-c")))
		})
		d.maybe("rotation", func() { d.line(1, "enableKeyRotation: %v", rapid.Bool().Draw(d.T, "rotation")) })
		d.maybe("window", func() { d.line(1, "pendingWindowInDays: %d", d.number("window", 7, 30)) })
	})
}

func (d *drawer) environments() {
	d.line(0, "environments:")
	for i := range d.number("environments", 1, 3) {
		name := fmt.Sprintf("%s%d", d.pick("environment", "prod", "MWAA-Test-", "e_"), i)
		d.envs = append(d.envs, name)
		d.line(1, "%s:", name)
		d.line(2, `airflowVersion: "%s"`, d.pick("version", "2.10.3", "2.11.2", "3.2.1"))
		d.maybe("name", func() {
			d.line(2, "name: %s", quoted(d.pick("aws name", "x", "${AWS::StackName}-env", "Team-${AWS::Region}")+strconv.Itoa(i)))
		})
		d.environment(i)
	}
}

func (d *drawer) environment(i int) {
	if d.narrow && i == 0 {
		d.line(2, "securityGroupRules: restricted")
	} else {
		d.maybe("rules", func() { d.line(2, "securityGroupRules: allTraffic") })
	}
	d.maybe("mode", func() {
		mode := "PRIVATE_ONLY"
		if d.nat {
			mode = d.pick("mode", "PRIVATE_ONLY", "PUBLIC_ONLY")
		}
		d.line(2, "webserverAccessMode: %s", mode)
	})
	if class := d.pick("class", "", "mw1.small", "mw1.medium", "mw1.large"); class != "" {
		d.line(2, "environmentClass: %s", class)
		d.maybe("workers", func() {
			least := d.number("minWorkers", 1, 5)
			d.line(2, "minWorkers: %d", least)
			d.line(2, "maxWorkers: %d", d.number("maxWorkers", least, 25))
		})
		d.maybe("schedulers", func() { d.line(2, "schedulers: %d", d.number("schedulers", 2, 5)) })
		d.maybe("webservers", func() {
			d.line(2, "minWebservers: 2")
			d.line(2, "maxWebservers: %d", d.number("maxWebservers", 2, 5))
		})
	}
	d.maybe("dags", func() { d.line(2, "dagS3Path: %s", d.pick("dags", "dags", "code/dags", "d")) })
	d.maybe("requirements", func() {
		d.line(2, "requirementsS3Path: requirements.txt")
		d.line(2, "requirementsS3ObjectVersion: %s", quoted("v1.A_b-c"))
	})
	d.maybe("plugins", func() {
		d.line(2, "pluginsS3Path: plugins.zip")
		d.line(2, `pluginsS3ObjectVersion: "123"`)
	})
	d.maybe("startup", func() {
		d.line(2, "startupScriptS3Path: startup.sh")
		d.line(2, "startupScriptS3ObjectVersion: v")
	})
	d.maybe("options", func() {
		d.line(2, "airflowConfigurationOptions:")
		d.line(3, "core.default_timezone: Asia/Tokyo")
		d.line(3, "core.parallelism: %s", quoted(strconv.Itoa(d.number("parallelism", 1, 400))))
		d.maybe("backend", func() {
			d.line(3, "secrets.backend: %s", d.pick("class", secretsManager, parameterStore, "a.B"))
			d.maybe("kwargs", func() {
				d.line(3, "secrets.backend_kwargs: '%s'", d.pick("kwargs", "{}", `{"connections_prefix": "a", "variables_prefix": null}`, `{"connections_prefix": "", "variables_prefix": "/a/", "config_prefix": "c"}`))
			})
		})
	})
	d.maybe("logging", func() {
		d.line(2, "loggingConfiguration:")
		d.line(3, "taskLogs: {}")
		d.maybe("retention", func() { d.line(3, "retentionInDays: %s", d.pick("retention", "7", "365")) })
		for _, m := range []string{"dagProcessingLogs", "schedulerLogs", "webserverLogs", "workerLogs"} {
			level := d.pick(m, "", "CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG")
			if level != "" {
				d.line(3, "%s: {enabled: %v, logLevel: %s}", m, rapid.Bool().Draw(d.T, "enabled"), level)
			}
		}
	})
	d.maybe("window", func() {
		d.line(2, `weeklyMaintenanceWindowStart: "%s:%02d:%s"`, d.pick("day", "MON", "SUN"), d.number("hour", 0, 23), d.pick("minute", "00", "30"))
	})
	if len(d.private) > 2 || rapid.Bool().Draw(d.T, "has subnets") {
		two := rapid.Permutation(d.private).Draw(d.T, "subnets")[:2]
		d.line(2, "subnets: [%s]", strings.Join(two, ", "))
	}
	d.maybe("bucket", func() {
		d.line(2, "bucket: {name: %s}", quoted(d.pick("bucket", "my-bucket", "b-${AWS::AccountId}", "b-${AWS::Region}-x")+strconv.Itoa(i)))
	})
	d.maybe("data", d.data)
	d.maybe("statements", func() {
		d.line(2, "statements: [{Sid: Own, Effect: %s, Action: [s3:GetObject, sns:Publish], Resource: %s}]",
			d.pick("effect", "Allow", "Deny"), quoted(d.pick("resource", "arn:aws:s3:::a/*", "arn:${AWS::Partition}:s3:::${aws:username}/*")))
	})
	d.tags(2)
}

// data draws things that DAGs touch, of any kind, with any of its verbs.
func (d *drawer) data() {
	const key = "arn:aws:kms:eu-west-1:123456789012:key/0a1b2c3d-0000-4000-8000-123456789012"
	values := map[string]string{
		"prefix": "a/b", "kmsKey": key, "passRoles": "[team/job, arn:aws:iam::123456789012:role/other]", "tables": "[t, u]",
	}
	d.line(2, "data:")
	services := facts.DataServices()
	first := d.number("kind", 0, len(services)-1)
	for _, s := range services[first:min(first+d.number("kinds", 1, 15), len(services))] {
		d.line(3, "%s:", s.Name)
		for i := range d.number("things", 1, 3) {
			verb := rapid.SampledFrom(s.Verbs).Draw(d.T, "verb")
			fields := []string{"access: [" + verb.Name + "]"}
			for _, f := range s.Fields {
				value, ok := values[f.Name]
				switch {
				case !ok && !f.Key: // it has no default
					fields = append(fields, f.Name+": x1")
				case ok && f.As == "" && (verb.Uses(f.Name) || !f.Optional):
					fields = append(fields, f.Name+": "+value)
				}
			}
			d.line(4, "thing-%d: {%s}", i, strings.Join(fields, ", "))
		}
	}
}

// access draws who comes in, and how.
func (d *drawer) access() {
	users, hosts := rapid.Bool().Draw(d.T, "has users"), rapid.Bool().Draw(d.T, "has hosts") && len(d.public) > 0
	if users || hosts {
		d.line(0, "access:")
	}
	if users {
		d.users()
	}
	if hosts {
		d.hosts()
	}
}

func (d *drawer) users() {
	d.line(1, "users:")
	for i := range d.number("users", 1, 3) {
		d.line(2, "team%d:", i)
		d.line(3, "%s", d.pick("right", "login: Viewer", "restApi: User", "cli: true", "login: Admin"))
		d.maybe("some environments", func() { d.line(3, "environments: [%s]", d.pick("environment", d.envs...)) })
		d.maybe("assumedBy", func() {
			d.line(3, "assumedBy: {%s}", d.pick("assumedBy", `accounts: ["${AWS::AccountId}"]`,
				"arns: [arn:aws:iam::123456789012:role/a], externalId: ab", "samlProvider: arn:aws:iam::123456789012:saml-provider/okta"))
		})
		d.maybe("attachTo", func() { d.line(3, "attachTo: [a, b]") })
	}
}

func (d *drawer) hosts() {
	d.line(1, "hosts:")
	d.line(2, "bastion:")
	d.line(3, "os: windows")
	d.line(3, "subnet: %s", d.pick("subnet", d.public...))
	d.line(3, "rdpFrom: [203.0.113.7/32, 198.51.100.0/24]")
	d.maybe("type", func() { d.line(3, "instanceType: %s", d.pick("type", "t3.medium", "t3.large")) })
	d.maybe("volume", func() { d.line(3, "volumeSize: %d", d.number("volume", 50, 200)) })
	d.maybe("keyName", func() { d.line(3, "keyName: ops") })
	d.maybe("verify", func() {
		d.line(2, "verify_1:")
		d.line(3, "os: windows")
		d.line(3, "subnet: %s", d.pick("subnet", d.private...))
		d.line(3, "rdpFrom: bastion")
		d.maybe("login", func() {
			d.line(3, "login:")
			d.line(4, "environment: %s", d.pick("environment", d.envs...))
			d.line(4, "role: %s", d.pick("role", "Admin", "Op", "User", "Viewer", "Public"))
		})
	})
}
