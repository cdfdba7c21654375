package lint

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/generator/ir"
)

// TestRequirements reads a file as pip does.
func TestRequirements(t *testing.T) {
	f := &ir.TextFile{Lines: strings.Split(`# comment

--constraint "x"  # why
-c=y
pandas>=2#no-comment
boto3==1.34.0 ; python_version > "3"
six == 1.16.0 \
    --hash=sha256:ab \
    --hash=sha256:cd
numpy==1.*
lib @ https://example.com/lib.whl
./local.whl
requests[socks]`, "\n")}
	var got []string
	for _, r := range requirements(f) {
		s := r.text
		if v, ok := r.option("-c", "--constraint"); ok {
			s = "constraint " + v
		}
		if r.unpinned() {
			s = "unpinned " + r.pkg()
		}
		got = append(got, s)
	}
	want := []string{
		"constraint x", "constraint y", "unpinned pandas", `boto3==1.34.0 ; python_version > "3"`,
		"six == 1.16.0 --hash=sha256:ab --hash=sha256:cd", "unpinned numpy", "lib @ https://example.com/lib.whl", "./local.whl", "unpinned requests",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if n := requirements(f)[4].line; n != 7 {
		t.Errorf("a requirement of three lines is on line %d", n)
	}
}
