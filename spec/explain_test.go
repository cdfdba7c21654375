package spec

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/spec/source"
)

const explained = `apiVersion: mwaagen/v1
name: mwaa-test
network:
  cidr: 10.1.0.0/16
  routing: private
  subnets:
    private-a: {zone: a, cidr: 10.1.2.0/24}
    private-c: {zone: c, cidr: 10.1.3.0/24}
environments:
  prod: {airflowVersion: "2.11.2"}
`

// TestExplain wants one problem of each spec, which is explained with one
// text replaced, at the place and with the words that people need.
func TestExplain(t *testing.T) {
	const version, subnet, network = `"2.11.2"`, "private-a: {zone: a, cidr: 10.1.2.0/24}", "cidr: 10.1.0.0/16"
	for _, tt := range []struct {
		name, old, text string
		want            string // code, place, message, help
		line            int
	}{
		{"empty name", "private-c:", `"": {zone: d, cidr: 10.1.4.0/24}` + "\n    private-c:",
			`MW0109 /network/subnets/ key | "" is not a name | names have a letter, then letters, digits, hyphens and underscores`, 8},
		{"empty name below a name", "private-a: {zone: a, cidr: 10.1.2.0/24}", `private-a: {zone: a, cidr: 10.1.2.0/24, tags: {"": x}}`,
			`MW0109 /network/subnets/private-a/tags/ key | "" is not a name | names have a few characters`, 7},
		{"empty field", "zone: c", `"": 1, zone: c`,
			`MW0101 /network/subnets/private-c/ key | unknown field "" | the fields here are "assume", "cidr", "id", "public", "routeTable", "tags", "zone"`, 8},
		{"empty field at the top", "name: mwaa-test", `"": 1` + "\nname: mwaa-test", `MW0101 / key | unknown field ""`, 2},

		{"version of two numbers without quotes", version, "2.10", `MW0107 /environments/prod/airflowVersion | "airflowVersion" wants text, and 2.10 without quotes is a number | write "2.10.1" or "2.10.3"`, 10},
		{"version of two numbers", version, `"2.10"`, `MW0105 /environments/prod/airflowVersion | "2.10" is not a version with three numbers | write "2.10.1" or "2.10.3"`, 10},
		{"version with a letter", version, "v2.11.2", `MW0105 /environments/prod/airflowVersion | "v2.11.2" is not a version with three numbers | write "2.11.2"`, 10},
		{"version with a wildcard", version, "2.11.x", `MW0105 /environments/prod/airflowVersion | "2.11.x" is not a version with three numbers | write "2.11.2"`, 10},

		{"yes", subnet, "private-a: {zone: a, cidr: 10.1.2.0/24, public: yes}", `MW0103 /network/subnets/private-a/public | "public" wants true or false, not a string | write true`, 7},
		{"quoted truth", subnet, `private-a: {zone: a, cidr: 10.1.2.0/24, public: "true"}`, `MW0103 /network/subnets/private-a/public | "public" wants true or false, not a string | write true`, 7},
		{"off", subnet, "private-a: {zone: a, cidr: 10.1.2.0/24, public: Off}", `MW0103 /network/subnets/private-a/public | "public" wants true or false, not a string | write false`, 7},
		{"neither", subnet, "private-a: {zone: a, cidr: 10.1.2.0/24, public: maybe}", `MW0103 /network/subnets/private-a/public | "public" wants true or false, not a string | write true or false, without quotes`, 7},

		{"prefix too long", network, "cidr: 10.1.0.0/33", `MW0208 /network/cidr | "10.1.0.0/33" is not an IPv4 address range | the prefix /33 is too long: it is at most /32`, 4},
		{"number too large", network, "cidr: 10.256.0.0/16", `MW0208 /network/cidr | "10.256.0.0/16" is not an IPv4 address range | 256 is too large: each of the four numbers of an address is at most 255`, 4},
		{"leading zeros", network, "cidr: 10.01.0.0/16", `MW0208 /network/cidr | "10.01.0.0/16" is not an IPv4 address range | numbers have no leading zeros: did you mean "10.1.0.0/16"?`, 4},
		{"leading zero of the prefix", network, "cidr: 10.1.0.0/08", `MW0208 /network/cidr | "10.1.0.0/08" is not an IPv4 address range | numbers have no leading zeros: did you mean "10.0.0.0/8"?`, 4},
		{"bits beyond the prefix", network, "cidr: 10.1.0.9/16", `MW0208 /network/cidr | "10.1.0.9/16" has address bits beyond its prefix | did you mean "10.1.0.0/16"?`, 4},
		{"single address", network, "cidr: 10.1.0.9", `MW0105 /network/cidr | "10.1.0.9" is not an IPv4 address range | write a single address as 10.1.0.9/32`, 4},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if !strings.Contains(explained, tt.old) {
				t.Fatalf("nothing to replace: %s", tt.old)
			}
			doc, problems := Load(source.NewFile("spec.yaml", strings.Replace(explained, tt.old, tt.text, 1)))
			if doc == nil || len(problems) != 1 {
				t.Fatal(problems)
			}
			d := problems.Resolve(doc)[0]
			place := string(d.Code) + " " + d.At.Pointer
			if d.At.Key {
				place += " key"
			}
			got := strings.Join(append([]string{place, d.Message}, d.Help...), " | ")
			if tt.name == "empty field at the top" {
				got, _, _ = strings.Cut(got, " | the fields here")
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if d.Range.Start.Line != tt.line {
				t.Errorf("line %d, want %d", d.Range.Start.Line, tt.line)
			}
		})
	}
}
