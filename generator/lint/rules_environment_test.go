package lint_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/spec/diag"
)

// isEnvironment reports whether the rule with this code is about an
// environment's own values: its name, size, version, tags and logs.
func isEnvironment(c diag.Code) bool {
	return c >= "MW1001" && c < "MW1030" && c != "MW1010" && c != "MW1019" || c == "MW1192" || c == "MW1193"
}

// environmentLines returns the findings of the language and of the rules tested
// here, as code, severity and place.
func environmentLines(found diag.List) []string {
	var out []string
	for _, d := range found {
		if d.Code < "MW1000" || isEnvironment(d.Code) {
			out = append(out, fmt.Sprintf("%s %s %s", d.Code, d.Severity, d.At.Pointer))
		}
	}
	slices.Sort(out)
	return out
}

// at returns the line of an error of environment prod.
func at(code diag.Code, field string) []string {
	return []string{string(code) + " error /environments/prod/" + field}
}

// named is a sound spec whose environment has a name.
func named(text string) string { return plain(`name: "` + text + `"`) }

// window is a sound spec whose environment has a maintenance window.
func window(text string) string { return plain(`weeklyMaintenanceWindowStart: "` + text + `"`) }

// version is a sound spec with another Airflow version.
func version(v, env string) string { return strings.Replace(plain(env), "2.11.2", v, 1) }

// manyTags returns a flow mapping of n tags whose keys start with prefix.
func manyTags(prefix string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "%s%d: x, ", prefix, i)
	}
	return "{" + strings.TrimSuffix(b.String(), ", ") + "}"
}

// crowd is a spec with n environments.
func crowd(n int) string {
	s := plain("")
	for i := range n - 1 {
		s += fmt.Sprintf("  e%d: {airflowVersion: \"2.11.2\"}\n", i)
	}
	return s
}

// another is a second environment with these fields.
func another(fields string) string { return "  dev: {airflowVersion: \"2.11.2\", " + fields + "}\n" }

var environmentRows = []struct {
	name, spec string
	want       []string
}{
	{"sound", plain(""), nil},

	{"shortest name", named("a"), nil},
	{"longest name", named(strings.Repeat("a", 80)), nil},
	{"name too long", named(strings.Repeat("a", 81)), at("MW1001", "name")},
	{"all kinds of characters", named("Az-_09-"), nil},
	{"digit first", named("1a"), at("MW1001", "name")},
	{"hyphen first", named("-a"), at("MW1001", "name")},
	{"dot", named("a.b"), at("MW1001", "name")},
	{"letter of another script", named("étape"), at("MW1001", "name")},
	{"empty name is the language's", named(""), at("MW0106", "name")},
	{"stack's name first", named("${AWS::StackName}-env"), nil},
	{"Region first", named("${AWS::Region}"), nil},
	{"account first", named("${AWS::AccountId}"), at("MW1001", "name")},
	{"account first, known", "account: \"123456789012\"\n" + named("${AWS::AccountId}-x"), at("MW1001", "name")},
	{"account second", named("a${AWS::AccountId}"), nil},
	{"space beside a placeholder", named("${AWS::StackName} env"), at("MW1001", "name")},
	{"hyphen before a placeholder", named("-${AWS::StackName}"), at("MW1001", "name")},
	{"longest with account", named(strings.Repeat("a", 68) + "${AWS::AccountId}"), nil},
	{"too long with account", named(strings.Repeat("a", 69) + "${AWS::AccountId}"), at("MW1001", "name")},
	{"longest with any Region", named(strings.Repeat("a", 71) + "${AWS::Region}"), nil},
	{"too long with every Region", named(strings.Repeat("a", 72) + "${AWS::Region}"), at("MW1001", "name")},
	{"too long with this Region", "region: ap-northeast-1\n" + named(strings.Repeat("a", 71)+"${AWS::Region}"), at("MW1001", "name")},
	{"longest with the spec's name", named(strings.Repeat("a", 71) + "${AWS::StackName}"), nil},
	{"too long with the spec's name", named(strings.Repeat("a", 72) + "${AWS::StackName}"), []string{"MW1001 warning /environments/prod/name"}},
	{"too long with some stack's name only", named(strings.Repeat("a", 79) + "${AWS::StackName}"), []string{"MW1001 warning /environments/prod/name"}},
	{"too long with a stack's name", named(strings.Repeat("a", 80) + "${AWS::StackName}"), at("MW1001", "name")},
	{"unknown placeholder is the language's", named("${Stage}-env"), at("MW0204", "name")},
	{"open placeholder is the language's", named("env-${AWS::StackName"), at("MW0204", "name")},

	{"no subnet", plain("subnets: []"), at("MW1003", "subnets")},
	{"one subnet", plain("subnets: [private-c]"), at("MW1003", "subnets")},
	{"two subnets", plain("subnets: [private-c, private-a]"), nil},
	{"three subnets", net(private, two+"\nq: {zone: d, cidr: 10.1.4.0/24}", "subnets: [private-a, private-c, q]", ""), at("MW1003", "subnets/2")},
	{"one subnet twice", plain("subnets: [private-a, private-a]"), at("MW0206", "subnets/1")},
	{"two subnets, one twice", plain("subnets: [private-a, private-a, private-c]"), at("MW0206", "subnets/1")},
	{"three subnets, one twice", net(private, two+"\nq: {zone: d, cidr: 10.1.4.0/24}", "subnets: [private-a, private-a, private-c, q]", ""), []string{
		"MW0206 error /environments/prod/subnets/1", "MW1003 error /environments/prod/subnets/3",
	}},
	{"one subnet and a misspelt one", plain("subnets: [private-a, private-b]"), at("MW0201", "subnets/1")},
	{"a misspelt subnet alone", plain("subnets: [private-b]"), at("MW0201", "subnets/0")},
	{"refused subnets", plain("subnets: 2"), at("MW0103", "subnets")},
	{"three private subnets, none named", net(private, two+"\nq: {zone: d, cidr: 10.1.4.0/24}", "", ""), []string{"MW0207 error /environments/prod"}},

	{"full hour", window("MON:00:00"), nil},
	{"last of the week", window("SUN:23:30"), nil},
	{"minute before", window("SUN:23:29"), at("MW1006", "weeklyMaintenanceWindowStart")},
	{"hour 24", window("SUN:24:00"), at("MW1006", "weeklyMaintenanceWindowStart")},
	{"small letters", window("tue:03:30"), at("MW1006", "weeklyMaintenanceWindowStart")},
	{"no leading zero", window("TUE:3:30"), at("MW1006", "weeklyMaintenanceWindowStart")},
	{"no day", window("03:30"), at("MW1006", "weeklyMaintenanceWindowStart")},
	{"empty window", window(""), at("MW1006", "weeklyMaintenanceWindowStart")},
	{"line feed behind", window(`TUE:03:30\n`), at("MW1006", "weeklyMaintenanceWindowStart")},
	{"refused window", plain("weeklyMaintenanceWindowStart: 330"), at("MW0107", "weeklyMaintenanceWindowStart")},

	{"tag with all characters", plain(`tags: {"k é0_.:/=+-@": "v é0_.:/=+-@"}`), nil},
	{"reserved key", plain(`tags: {"aws:x": y}`), at("MW1007", "tags/aws:x")},
	{"reserved key in capitals", plain(`tags: {"AWS:x": y}`), at("MW1007", "tags/AWS:x")},
	{"nearly reserved key", plain(`tags: {aws: y, "aws-x": y, "x-aws:": y}`), nil},
	{"character of a key", plain(`tags: {"a!": y}`), at("MW1007", "tags/a!")},
	{"character of a value", plain(`tags: {a: "y!"}`), at("MW1007", "tags/a")},
	{"key and value at once", plain(`tags: {"a!": "y!"}`), at("MW1007", "tags/a!")},
	{"line feed in a value", plain(`tags: {a: "x\ny"}`), at("MW1007", "tags/a")},
	{"empty value", plain(`tags: {a: ""}`), at("MW1007", "tags/a")},
	{"each tag of a section", plain(`tags: {a: "!", b: "!", c: ok}`), []string{"MW1007 error /environments/prod/tags/a", "MW1007 error /environments/prod/tags/b"}},
	{"tag of everything, once", "tags: {a: \"y!\"}\n" + plain(""), []string{"MW1007 error /tags/a"}},
	{"tag of everything, replaced where it matters", "tags: {\"aws:a\": x}\n" + plain(`tags: {"aws:a": x}`), []string{"MW1007 error /environments/prod/tags/aws:a", "MW1007 error /tags/aws:a"}},
	{"tag of the network may have any character", net(private+"\ntags: {\"a!\": \"\"}", two, "", ""), nil},
	{"reserved key in the network", net(private+"\ntags: {\"aws:a\": x}", two, "", ""), []string{"MW1007 error /network/tags/aws:a"}},
	{"reserved key of a subnet", net(private, "p: {zone: a, cidr: 10.1.2.0/24, tags: {\"aws:a\": x}}\nq: {zone: c, cidr: 10.1.3.0/24}", "", ""), []string{"MW1007 error /network/subnets/p/tags/aws:a"}},
	{"refused value", plain(`tags: {"aws:x": 3}`), at("MW0107", "tags/aws:x")},
	{"49 tags and Name", plain("tags: " + manyTags("k", 49)), nil},
	{"50 tags and Name", plain("tags: " + manyTags("k", 50)), at("MW1007", "tags")},
	{"50 tags with Name", plain("tags: " + strings.Replace(manyTags("k", 50), "k0", "Name", 1)), nil},
	{"51 tags are the language's", plain("tags: " + manyTags("k", 51)), at("MW0106", "tags")},
	{"24 and 25 tags and Name", "tags: " + manyTags("a", 24) + "\n" + plain("tags: "+manyTags("b", 25)), nil},
	{"25 and 25 tags and Name", "tags: " + manyTags("a", 25) + "\n" + plain("tags: "+manyTags("b", 25)), at("MW1007", "tags")},
	{"25 and the same 25 tags and Name", "tags: " + manyTags("a", 25) + "\n" + plain("tags: "+manyTags("a", 25)), nil},
	{"50 tags of everything, once", "tags: " + manyTags("a", 50) + "\n" + plain("tags: {b: x}"), []string{"MW1007 error /tags"}},
	{"too many tags in two sections", "tags: " + manyTags("a", 25) + "\n" + net(private+"\ntags: "+manyTags("c", 25), two, "tags: "+manyTags("b", 25), ""), []string{
		"MW1007 error /environments/prod/tags", "MW1007 error /network/tags",
	}},

	{"25 workers", plain("maxWorkers: 25"), nil},
	{"26 workers", plain("maxWorkers: 26"), []string{"MW1011 warning /environments/prod/maxWorkers"}},
	{"50 workers", plain("maxWorkers: 50"), []string{"MW1011 warning /environments/prod/maxWorkers"}},
	{"51 workers", plain("maxWorkers: 51"), at("MW1011", "maxWorkers")},
	{"at least 26 workers", plain("minWorkers: 26"), []string{"MW1011 warning /environments/prod/minWorkers"}},
	{"at least 51 workers", plain("minWorkers: 51"), at("MW1011", "minWorkers")},
	{"26 workers, at least and at most", plain("minWorkers: 26, maxWorkers: 26"), []string{"MW1011 warning /environments/prod/maxWorkers"}},
	{"as many workers at least", plain("minWorkers: 3, maxWorkers: 3"), nil},
	{"more workers at least", plain("minWorkers: 4, maxWorkers: 3"), at("MW1011", "maxWorkers")},
	{"more workers at least than a quota", plain("minWorkers: 30, maxWorkers: 20"), at("MW1011", "maxWorkers")},
	{"more than the default at least", plain("minWorkers: 11"), nil},
	{"no worker is the language's", plain("minWorkers: 0"), at("MW0106", "minWorkers")},
	{"refused number", plain("minWorkers: 4, maxWorkers: many"), at("MW0103", "maxWorkers")},
	{"51 workers of a refused class", plain("environmentClass: mw1.tiny, maxWorkers: 51"), []string{
		"MW0104 error /environments/prod/environmentClass", "MW1011 error /environments/prod/maxWorkers",
	}},

	{"two web servers", plain("minWebservers: 2, maxWebservers: 2"), nil},
	{"five web servers", plain("minWebservers: 5, maxWebservers: 5"), nil},
	{"six web servers", plain("minWebservers: 6"), at("MW1012", "minWebservers")},
	{"six and seven web servers", plain("minWebservers: 6, maxWebservers: 7"), at("MW1012", "maxWebservers")},
	{"one web server", plain("minWebservers: 1"), at("MW1012", "minWebservers")},
	{"at most one web server", plain("maxWebservers: 1"), at("MW1012", "maxWebservers")},
	{"one web server, twice", plain("minWebservers: 1, maxWebservers: 1"), []string{
		"MW1012 error /environments/prod/maxWebservers", "MW1012 error /environments/prod/minWebservers",
	}},
	{"more web servers at least", plain("minWebservers: 4, maxWebservers: 3"), at("MW1012", "maxWebservers")},
	{"one web server of a refused class", plain("environmentClass: mw1.tiny, maxWebservers: 1"), at("MW0104", "environmentClass")},
	{"more web servers at least, of a refused class", plain("environmentClass: mw1.tiny, minWebservers: 4, maxWebservers: 3"), []string{
		"MW0104 error /environments/prod/environmentClass", "MW1012 error /environments/prod/maxWebservers",
	}},

	{"one scheduler", plain("schedulers: 1"), at("MW1013", "schedulers")},
	{"five schedulers", plain("schedulers: 5"), nil},
	{"six schedulers", plain("schedulers: 6"), at("MW1013", "schedulers")},
	{"one scheduler of a refused class", plain("environmentClass: mw1.tiny, schedulers: 1"), at("MW0104", "environmentClass")},

	{"smallest class", plain("environmentClass: mw1.micro"), nil},
	{"smallest class, as it is", plain("environmentClass: mw1.micro, minWorkers: 1, maxWorkers: 1, minWebservers: 1, maxWebservers: 1, schedulers: 1"), nil},
	{"smallest class, all else", plain("environmentClass: mw1.micro, minWorkers: 2, maxWorkers: 60, minWebservers: 3, maxWebservers: 2, schedulers: 6"), []string{
		"MW1014 error /environments/prod/maxWebservers", "MW1014 error /environments/prod/maxWorkers",
		"MW1014 error /environments/prod/minWebservers", "MW1014 error /environments/prod/minWorkers", "MW1014 error /environments/prod/schedulers",
	}},
	{"smallest class, what follows is no fault of its own", plain("environmentClass: mw1.micro, minWorkers: 2, minWebservers: 2"), []string{
		"MW1014 error /environments/prod/minWebservers", "MW1014 error /environments/prod/minWorkers",
	}},

	{"private and public before", version("3.0.6", "webserverAccessMode: PUBLIC_AND_PRIVATE"), at("MW1016", "webserverAccessMode")},
	{"private and public since", version("3.2.1", "webserverAccessMode: PUBLIC_AND_PRIVATE"), nil},
	{"private and public by default", strings.Replace(plain("webserverAccessMode: PUBLIC_AND_PRIVATE"), `airflowVersion: "2.11.2", `, "", 1), []string{"MW1021 warning /environments/prod/airflowVersion"}},
	{"private and public with a version that nobody knows", version("2.99.1", "webserverAccessMode: PUBLIC_AND_PRIVATE"), nil},
	{"public before", version("3.0.6", "webserverAccessMode: PRIVATE_ONLY"), nil},

	{"ten environments", crowd(10), nil},
	{"eleven environments", crowd(11), []string{"MW1017 warning /environments/e9"}},
	{"twelve environments, one finding", crowd(12), []string{"MW1017 warning /environments/e9"}},

	{"same name", named("x") + another("name: x"), []string{"MW1018 error /environments/dev/name"}},
	{"other capitals", named("x") + another("name: X"), nil},
	{"same name by placeholders", named("${AWS::StackName}-x") + another(`name: "${AWS::StackName}-x"`), []string{"MW1018 error /environments/dev/name"}},
	{"same name once the Region is known", "region: ap-northeast-1\n" + named("x-${AWS::Region}") + another("name: x-ap-northeast-1"), []string{"MW1018 error /environments/dev/name"}},
	{"perhaps the same name", named("x-${AWS::Region}") + another("name: x-ap-northeast-1"), nil},
	{"name of another's key, written second", plain("") + another("name: prod"), []string{"MW1018 error /environments/dev/name"}},
	{"name of another's key, written first", named("dev") + another(""), at("MW1018", "name")},
	{"three of one name", named("x") + another("name: x") + "  test: {airflowVersion: \"2.11.2\", name: x}\n", []string{
		"MW1018 error /environments/dev/name", "MW1018 error /environments/test/name",
	}},
	{"unknown placeholder twice", named("${Stage}") + another(`name: "${Stage}"`), []string{"MW0204 error /environments/dev/name", "MW0204 error /environments/prod/name"}},

	{"no version", strings.Replace(plain(""), `airflowVersion: "2.11.2"`, "", 1), []string{"MW1021 warning /environments/prod/airflowVersion"}},
	{"newest version, written", version("3.3.1", ""), nil},
	{"refused version", strings.Replace(plain(""), `"2.11.2"`, "2.11", 1), at("MW0107", "airflowVersion")},

	{"graceful", plain("workerReplacementStrategy: GRACEFUL"), nil},
	{"graceful in a Region with it", "region: ap-northeast-1\n" + plain("workerReplacementStrategy: GRACEFUL"), nil},
	{"graceful in a Region without it", "region: ap-southeast-5\n" + plain("workerReplacementStrategy: GRACEFUL"), []string{"MW1026 warning /environments/prod/workerReplacementStrategy"}},
	{"forced in a Region without the other", "region: ap-southeast-5\n" + plain("workerReplacementStrategy: FORCED"), nil},
	{"graceful before", version("2.2.2", "workerReplacementStrategy: GRACEFUL"), []string{"MW1026 warning /environments/prod/workerReplacementStrategy"}},
	{"graceful since", version("2.4.3", "workerReplacementStrategy: GRACEFUL"), nil},
	{"graceful neither here nor then", "region: ca-west-1\n" + version("2.2.2", "workerReplacementStrategy: GRACEFUL"), []string{"MW1026 warning /environments/prod/workerReplacementStrategy"}},

	{"two logs off", plain("loggingConfiguration: {workerLogs: {enabled: false}, dagProcessingLogs: {enabled: false}}"), []string{
		"MW1192 warning /environments/prod/loggingConfiguration/dagProcessingLogs/enabled", "MW1192 warning /environments/prod/loggingConfiguration/workerLogs/enabled",
	}},
	{"task logs of warnings", plain("loggingConfiguration: {taskLogs: {logLevel: WARNING}}"), []string{"MW1192 warning /environments/prod/loggingConfiguration/taskLogs/logLevel"}},
	{"other logs of warnings", plain("loggingConfiguration: {workerLogs: {logLevel: CRITICAL}}"), nil},
	{"task logs off, of warnings", plain("loggingConfiguration: {taskLogs: {enabled: false, logLevel: WARNING}}"), []string{"MW1192 warning /environments/prod/loggingConfiguration/taskLogs/enabled"}},
	{"task logs refused", plain("loggingConfiguration: {taskLogs: {enabled: 0, logLevel: WARNING}}"), at("MW0103", "loggingConfiguration/taskLogs/enabled")},

	{"all talk", plain("loggingConfiguration: {schedulerLogs: {logLevel: DEBUG}, webserverLogs: {logLevel: DEBUG}}"), []string{
		"MW1193 warning /environments/prod/loggingConfiguration/schedulerLogs/logLevel", "MW1193 warning /environments/prod/loggingConfiguration/webserverLogs/logLevel",
	}},
	{"all talk, but off", plain("loggingConfiguration: {schedulerLogs: {enabled: false, logLevel: DEBUG}}"), []string{"MW1192 warning /environments/prod/loggingConfiguration/schedulerLogs/enabled"}},
}

func TestEnvironmentRulesOnSpecs(t *testing.T) {
	for _, tt := range environmentRows {
		t.Run(tt.name, func(t *testing.T) {
			_, found := generate(t, tt.spec)
			if diff := cmp.Diff(tt.want, environmentLines(found)); diff != "" {
				t.Errorf("findings (-want +got):\n%s\n%v", diff, found)
			}
			wellFormed(t, found)
		})
	}
}

// wellFormed wants findings to say what and why, in the form that reports
// expect, and no two to be the same one.
func wellFormed(t *testing.T, found diag.List) {
	t.Helper()
	seen := map[string]bool{}
	for _, d := range found {
		if !isEnvironment(d.Code) {
			continue
		}
		if id := string(d.Code) + " " + d.Subject; seen[id] {
			t.Errorf("two findings are %q", id)
		} else {
			seen[id] = true
		}
		if d.Subject == "" || d.Why == "" || d.At.Pointer == "" || !d.Range.IsValid() {
			t.Errorf("%s has no subject, reason or place: %+v", d.Code, d)
		}
		for _, s := range append([]string{d.Message, d.Label}, d.Help...) {
			if strings.HasSuffix(s, ".") || strings.Contains(s, "%!") || strings.Contains(s, `""`) {
				t.Errorf("%s says %q", d.Code, s)
			}
		}
		for _, r := range d.Related {
			if r.At.Pointer == "" || r.Label == "" || !r.Range.IsValid() {
				t.Errorf("%s has a related place without place or label", d.Code)
			}
		}
	}
}

// A place of a rule is where the user looks: a tag's key when the key is wrong.
func TestBadTagKeysArePointedAt(t *testing.T) {
	for spec, want := range map[string]bool{
		`tags: {"aws:x": y}`: true, `tags: {"a!": y}`: true, `tags: {a: "y!"}`: false, `tags: {a: ""}`: false,
	} {
		_, found := generate(t, plain(spec))
		i := slices.IndexFunc(found, func(d diag.Diagnostic) bool { return d.Code == "MW1007" })
		if i < 0 || found[i].At.Key != want {
			t.Errorf("%s: %+v, want Key %v", spec, found, want)
		}
	}
}

// The help names a start that MWAA takes, near to what was meant.
func TestNearestWindow(t *testing.T) {
	for text, want := range map[string]string{
		"TUE:03:14":       "TUE:03:00",
		"TUE:03:15":       "TUE:03:30",
		"TUE:03:45":       "TUE:04:00",
		"SUN:23:44":       "SUN:23:30",
		"SUN:23:45":       "MON:00:00",
		"SUN:24:00":       "MON:00:00",
		"tue:03:30":       "TUE:03:30",
		"TUE:3:30":        "TUE:03:30",
		"Tuesday 3.40":    "TUE:03:30",
		"wed 9":           "WED:09:00",
		"THU:0330":        "THU:03:30",
		"FRI:03:30:00":    "FRI:03:30",
		"FRI:03:30 UTC":   "FRI:03:30",
		"FRI:03:30 JST":   "",
		"FRI:03:30+09:00": "",
		"FRI:24:30":       "",
		"FRI:12:60":       "",
		"XYZ:03:30":       "",
		"03:30":           "",
		"":                "",
	} {
		_, found := generate(t, window(text))
		got := "no finding"
		for _, d := range found {
			if d.Code == "MW1006" {
				got = ""
				for _, h := range d.Help {
					if s, ok := strings.CutPrefix(h, "the nearest that is possible is "); ok {
						got = strings.Trim(s, `"`)
					}
				}
			}
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
