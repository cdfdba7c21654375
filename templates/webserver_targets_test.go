package templates

import (
	"os/exec"
	"strings"
	"testing"

	"github.com/mwaagen/mwaagen/schemas/facts"
)

// TestWebserverTargets runs the function that registers a web server's
// addresses against stubs, where there is a Python to run it.
func TestWebserverTargets(t *testing.T) {
	if n := len(WebserverTargets()); n > facts.LoadBalancers().Function.InlineMax {
		t.Errorf("the source has %d bytes; a template takes %d", n, facts.LoadBalancers().Function.InlineMax)
	}
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("no python3")
	}
	out, err := exec.Command(python, "webserver_targets_test.py").CombinedOutput()
	if err != nil || !strings.Contains(string(out), "\nOK\n") {
		t.Errorf("%v\n%s", err, out)
	}
}
