package syntax_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// specText returns a spec of the usual shape: 60 lines with one environment,
// 19 more with each other one.
func specText(environments int) string {
	var b strings.Builder
	b.WriteString(`# A spec for measuring.
apiVersion: mwaagen/v1
name: sample
region: here-1
account: "123456789012"

network:
  cidr: 10.1.0.0/16
  routing: private
  subnets:
    private-a: {zone: a, cidr: 10.1.2.0/24}
    private-c: {zone: c, cidr: 10.1.3.0/24}
    public-a:  {zone: a, cidr: 10.1.1.0/24, public: true}
  endpoints:
    add: [one, two]

storage:
  bucket:
    name: sample-dags
    prefix: dags

access:
  hosts:
    bastion: {os: windows, subnet: public-a, rdpFrom: [203.0.113.7/32]}
    verify:
      os: windows
      subnet: private-a
      rdpFrom: bastion
      login: {environment: Sample-0, role: Admin}
  users:
    first: {role: Admin}
    second: {role: Viewer}

permissions:
  - name: read-data
    actions:
      - one:GetThing
      - one:ListThings
    resources: [data, data/*]

tags:
  owner: platform

environments:
`)
	for i := range environments {
		fmt.Fprintf(&b, `  Sample-%d:
    airflowVersion: "2.10.3"
    environmentClass: small
    webserverAccessMode: PRIVATE_ONLY
    minWorkers: 1
    maxWorkers: 10
    weeklyMaintenanceWindowStart: "TUE:03:30"
    options:
      core.load_examples: "false"
      core.default_timezone: Asia/Tokyo
    logging:
      dagProcessing: {enabled: true, level: INFO}
      scheduler: {enabled: true, level: INFO}
      task: {enabled: true, level: INFO}
      webserver: {enabled: true, level: WARNING}
      worker: {enabled: true, level: INFO}
    tags:
      team: data
      stage: test
`, i)
	}
	return b.String()
}

func BenchmarkParse(b *testing.B) {
	for _, n := range []int{1, 10, 100} {
		b.Run(fmt.Sprintf("envs=%d", n), func(b *testing.B) {
			text := specText(n)
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				if doc, problems := syntax.Parse(source.NewFile("spec.yaml", text), syntax.SpecLimits()); doc == nil {
					b.Fatal(problems)
				}
			}
		})
	}
}

// TestAllocations bounds what one parse of a spec of 60 lines allocates, and
// each environment more. All but about 150 are the library's own.
func TestAllocations(t *testing.T) {
	count := func(environments int) float64 {
		file := source.NewFile("spec.yaml", specText(environments))
		return testing.AllocsPerRun(20, func() { syntax.Parse(file, syntax.SpecLimits()) })
	}
	one, eleven := count(1), count(11)
	t.Logf("%.0f for one environment, %.0f for each more", one, (eleven-one)/10)
	if one > 3200 {
		t.Errorf("%.0f allocations for one environment", one)
	}
	if more := (eleven - one) / 10; more > 1400 {
		t.Errorf("%.0f allocations for each environment more", more)
	}
}
