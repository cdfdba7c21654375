package lint_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/spec/diag"
)

// A name that is wrong with the spec's name only says so, and leads there.
func TestNamesAsTheStackIsCalled(t *testing.T) {
	_, found := generate(t, titled("Prod-Airflow", `bucket: {name: "${AWS::StackName}-dags"}`))
	i := slices.IndexFunc(found, func(d diag.Diagnostic) bool { return d.Code == "MW1202" })
	if i < 0 {
		t.Fatalf("nothing found: %v", found)
	}
	want := `as stack "Prod-Airflow": bucket name "${AWS::StackName}-dags" has a capital letter: "P"`
	if diff := cmp.Diff(want, found[i].Message); diff != "" {
		t.Errorf("message (-want +got):\n%s", diff)
	}
	if r := found[i].Related; len(r) != 1 || r[0].At.Pointer != "/name" || !r[0].Range.IsValid() {
		t.Errorf("the related places are %+v", r)
	}
}

// The names of services that sources disagree on are doubted where a role
// trusts them, and nowhere else.
func TestUnconfirmedPrincipals(t *testing.T) {
	const china = "region: cn-north-1\n"
	host := func(login string) string {
		return hosts("h: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16]" + login + "}")
	}
	const mwaa, ec2 = "partition aws-cn", "hosts in partition aws-cn"
	for _, tt := range []struct {
		name, rest string
		want       []string
	}{
		{"China, no host", china, []string{mwaa}},
		{"China, a host without a role", china + host(""), []string{mwaa}},
		{"China, a host with a role", china + host(", login: {environment: prod, role: User}"), []string{mwaa, ec2}},
		{"elsewhere, a host with a role", "region: ap-northeast-1\n" + host(", login: {environment: prod, role: User}"), nil},
		{"no Region", host(", login: {environment: prod, role: User}"), nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, found := generate(t, net(private, two, "", tt.rest))
			var got []string
			for _, d := range found {
				if d.Code == "MW1204" {
					got = append(got, d.Subject)
				}
			}
			slices.Sort(got)
			want := slices.Sorted(slices.Values(tt.want))
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("subjects (-want +got):\n%s", diff)
			}
		})
	}
}

// A host that is open to the world is not told that it has an address, too.
func TestPublicAddressOfAnOpenHost(t *testing.T) {
	for from, want := range map[string][]diag.Severity{
		"0.0.0.0/0":      {diag.Error},
		"203.0.113.7/32": {diag.Advice},
	} {
		_, found := generate(t, net(private, two+publicA, "", hosts("h: {os: windows, subnet: public-a, rdpFrom: ["+from+"]}")))
		var got []diag.Severity
		for _, d := range found {
			if d.Code == "MW1162" {
				got = append(got, d.Severity)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("from %s (-want +got):\n%s", from, diff)
		}
	}
}
