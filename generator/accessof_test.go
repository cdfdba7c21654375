package generator

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/mwaagen/mwaagen/generator/accessmatrix"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/source"
)

// outputOf compiles the spec of a golden case.
func outputOf(t testing.TB, name string) *Output {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "golden", name, "spec.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	doc, problems := spec.Load(source.NewFile("spec.yaml", string(text)))
	out, _, err := Generate(doc, problems, Options{Today: today})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestAccessOfExisting holds that what is not here is never a no: nobody has read
// the policies of a role that exists already.
func TestAccessOfExisting(t *testing.T) {
	seen := false
	for _, p := range AccessOf(outputOf(t, "render-existing")).Principals {
		for _, c := range p.Cells {
			if p.Name != "airflow" || c.Group == "take" { // whom roles are open to is here
				continue
			}
			seen = true
			if c.Answer != accessmatrix.Unknown {
				t.Errorf("%s on %s: %v, want unknown", c.Group, c.Thing, c.Answer)
			}
		}
	}
	if !seen {
		t.Error("the role that exists already is not in the matrix")
	}
}

// TestCanAgrees holds Can to WhoCan, for all roles of a spec and for resources of
// each kind.
func TestCanAgrees(t *testing.T) {
	out := outputOf(t, "render-kitchen-sink")
	for _, q := range [][2]string{
		{"s3:GetObject", "BucketProd"}, {"s3:PutObject", "sink-dev/x"}, {"kms:Decrypt", "Key"}, {"kms:CreateGrant", "Key"},
		{"airflow:CreateWebLoginToken", "prod/Admin"}, {"airflow:*", "*"}, {"logs:PutLogEvents", "FlowLogGroup"},
		{"iam:PassRole", "ExecutionRoleProd"}, {"sts:AssumeRole", "FlowLogRole"}, {"glue:StartJobRun", "arn:aws:glue:*:*:job/nightly"},
	} {
		all, err := WhoCan(out, q[0], q[1])
		if err != nil || len(all) == 0 {
			t.Fatalf("%s on %s: %d answers, %v", q[0], q[1], len(all), err)
		}
		for _, want := range all {
			got, err := Can(out, want.Who, q[0], q[1])
			if err != nil || len(got) != 1 || got[0].Answer != want.Answer {
				t.Errorf("%s: %s on %s: %+v, %v; want %v", want.Who, q[0], q[1], got, err, want.Answer)
			}
		}
	}
}

// TestCanRefuses holds that names that lead nowhere are errors, whatever their
// form.
func TestCanRefuses(t *testing.T) {
	out := outputOf(t, "render-hands-on")
	for _, q := range [][3]string{
		{"", "s3:GetObject", "*"}, {"nobody", "s3:GetObject", "*"}, {"HostRoleVerify", "", "*"}, {"HostRoleVerify", ":", "*"},
		{"HostRoleVerify", "s3:", "*"}, {"HostRoleVerify", "s3:GetObject", ""}, {"HostRoleVerify", "s3:GetObject", "/"},
		{"HostRoleVerify", "s3:Nothing*", "*"}, {"HostRoleVerify", "s3:GetObject", "Nowhere/x"},
	} {
		if cells, err := Can(out, q[0], q[1], q[2]); err == nil {
			t.Errorf("%q: %+v, want an error", q, cells)
		}
	}
}

// BenchmarkAccess asks the largest golden spec who may do what: it is to stay
// below 100 ms.
func BenchmarkAccess(b *testing.B) {
	out := outputOf(b, "render-kitchen-sink")
	for b.Loop() {
		AccessOf(out)
	}
}
