package generator

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/mwaagen/mwaagen/generator/accessmatrix"
	"github.com/mwaagen/mwaagen/generator/expect"
	"github.com/mwaagen/mwaagen/generator/prove"
	"github.com/mwaagen/mwaagen/spec/diag"
)

func word(s string) []expect.Word { return []expect.Word{{Text: s}} }

// checked returns what becomes of one sentence about o.
func checked(t testing.TB, o *Output, s expect.Sentence) expect.Result {
	t.Helper()
	all := *o
	all.Sentences, all.expectations = []expect.Sentence{s}, nil
	r := ExpectationsOf(&all)
	if len(r.Results) != 1 {
		t.Fatalf("%d results", len(r.Results))
	}
	return r.Results[0]
}

// TestExpectationsAgreeOnAccess holds sentences about rights to the matrix of access,
// cell by cell, for every golden that renders: somebody can what Can allows, and
// cannot what it refuses, and never both.
func TestExpectationsAgreeOnAccess(t *testing.T) {
	seen := map[accessmatrix.Answer]int{}
	for name, text := range goldenSpecs(t, "render-*") {
		_, out, findings := compileText(t, text)
		if out == nil || findings.Has(diag.Error) {
			continue
		}
		for i, p := range AccessOf(out).Principals {
			for j, c := range p.Cells {
				if (i+j)%29 != 0 || !strings.HasPrefix(c.Resource, "arn:") && c.Resource != "*" {
					continue
				}
				s := expect.Sentence{Who: word(p.Name), Do: word(c.Actions[0]), On: word(c.Resource)}
				answers, err := Can(out, p.Name, c.Actions[0], c.Resource)
				if err != nil || len(answers) != 1 || c.Resource == "*" || strings.Contains(c.Resource, "*") {
					continue
				}
				answer := answers[0]
				s.Kind = expect.Can
				can := checked(t, out, s).Verdict
				s.Kind = expect.Cannot
				cannot := checked(t, out, s).Verdict
				seen[answer.Answer]++
				what := fmt.Sprintf("%s: %s %s %s is %v, can %v, cannot %v", name, p.Name, c.Actions[0], c.Resource, answer.Answer, can, cannot)
				switch answer.Answer {
				case accessmatrix.Allow:
					if can != expect.Holds || cannot != expect.Fails {
						t.Error(what)
					}
				case accessmatrix.No, accessmatrix.Deny:
					if can != expect.Fails || cannot != expect.Holds {
						t.Error(what)
					}
				case accessmatrix.Unknown:
					if can != expect.Undecided || cannot != expect.Undecided {
						t.Error(what)
					}
				case accessmatrix.AllowIf:
					if can == expect.Fails || can == expect.Holds || cannot > expect.Undecided || (can == expect.Undecided) != (cannot == expect.Undecided) {
						t.Error(what)
					}
				}
			}
		}
	}
	for _, a := range []accessmatrix.Answer{accessmatrix.No, accessmatrix.Unknown, accessmatrix.AllowIf, accessmatrix.Allow} {
		if seen[a] == 0 {
			t.Errorf("no cell is %v", a)
		}
	}
	t.Log(seen)
}

// TestExpectationsSeeEverything holds sentences about anyone and anything to the matrix
// of access: none holds that somebody breaks who is in it.
func TestExpectationsSeeEverything(t *testing.T) {
	broken, held := 0, 0
	for _, name := range []string{"render-kitchen-sink", "render-hands-on", "render-existing", "access-data"} {
		out := outputOf(t, name)
		may, cells := map[string]accessmatrix.Cell{}, map[string]bool{}
		for _, p := range AccessOf(out).Principals {
			for _, c := range p.Cells {
				for _, action := range c.Actions {
					cells[action] = true
					if have, is := may[action]; c.Answer.May() && !c.Chance && (!is || c.Answer > have.Answer) {
						may[action] = c
					}
				}
			}
		}
		for action := range cells {
			if strings.Contains(action, "*") {
				continue
			}
			wide := action[:len(action)-2] + "*"
			for _, do := range []string{action, wide} {
				v := checked(t, out, expect.Sentence{Kind: expect.Cannot, Who: word(expect.Everybody), Do: word(do), On: word("*")}).Verdict
				c, is := may[action]
				switch {
				case is && (v > expect.Undecided || v != expect.Fails && c.Answer == accessmatrix.Allow):
					t.Errorf("%s: anyone cannot %s is %v, and %s may do it on %s", name, do, v, c.Who, c.Resource)
				case is:
					broken++
				case v == expect.Holds:
					held++
				}
			}
		}
	}
	if t.Logf("%d broken, %d held", broken, held); broken == 0 || held == 0 {
		t.Error("the goldens say nothing")
	}
}

// TestExpectationsAgreeOnPaths holds sentences about connections to the proof of every
// golden: a path is open where the proof says so, and no packet is said not to pass
// where the proof follows one.
func TestExpectationsAgreeOnPaths(t *testing.T) {
	seen := map[prove.Verdict]int{}
	for _, pattern := range []string{"render-*", "prove-*"} {
		for name, text := range goldenSpecs(t, pattern) {
			_, out, _ := compileText(t, text)
			if out == nil || len(out.Deployment.Failed) > 0 || len(out.deployments()) > 1 {
				continue
			}
			for _, p := range ProofOf(out).Paths {
				s := expect.Sentence{Kind: expect.Path, From: word(p.From), To: word(p.To), Port: p.Port}
				if to := p.To; to == "database" || to == "web server" {
					s.To = word(p.Environment + "/" + to)
				}
				if strings.HasPrefix(p.Blocking().Text, "with the defaults of parameters nobody needs it") || strings.Contains(p.From, "${") {
					continue // nobody needs it, or its addresses have no text
				}
				if p.From == "subnets" || strings.HasPrefix(p.From, "subnet ") && len(out.Deployment.Environments) > 1 {
					continue // of one environment only
				}
				if hosts(out, p.From) {
					continue // others are in the subnet too
				}
				path := checked(t, out, s)
				if len(path.Problems) > 0 {
					t.Errorf("%s: %s to %s: %s", name, p.From, p.To, path.Problems[0].Message)
					continue
				}
				s.Kind = expect.NoPath
				none := checked(t, out, s)
				v := p.Verdict()
				seen[v]++
				what := fmt.Sprintf("%s: %s to %s is %v, path %v, no path %v", name, p.From, p.To, v, path.Verdict, none.Verdict)
				want := map[prove.Verdict]expect.Verdict{prove.Refuted: expect.Fails, prove.Unknown: expect.Undecided, prove.Assumed: expect.Assumed, prove.Proved: expect.Holds}[v]
				if path.Verdict != want && !(path.Verdict > expect.Undecided && path.Witness == nil && v < prove.Assumed && throughBalancer(out)) {
					t.Error(what)
				}
				if v > prove.Unknown && none.Verdict > expect.Undecided {
					t.Error(what)
				}
			}
		}
	}
	t.Log(seen)
	for _, v := range []prove.Verdict{prove.Refuted, prove.Unknown, prove.Assumed, prove.Proved} {
		if seen[v] == 0 {
			t.Errorf("no path is %v", v)
		}
	}
}

// hosts reports whether a subnet that a path begins at has a host or load balancer too.
func hosts(o *Output, from string) bool {
	name, is := strings.CutPrefix(from, "subnet ")
	for _, s := range o.Deployment.Subnets {
		if !is || s.Name != name {
			continue
		}
		for _, h := range o.Deployment.Instances {
			if o.Deployment.Subnet(h.Subnet) == s {
				return true
			}
		}
	}
	return is && len(o.Deployment.LoadBalancers)+len(o.Deployment.VPNs) > 0
}

func throughBalancer(o *Output) bool { return len(o.Deployment.LoadBalancers) > 0 }

// TestExpectationsAreQuick bounds the time of the widest sentences about the largest
// golden. It is far above what they take.
func TestExpectationsAreQuick(t *testing.T) {
	out := outputOf(t, "render-kitchen-sink")
	for _, s := range []expect.Sentence{
		{Kind: expect.Cannot, Who: word(expect.Everybody), Do: word("*"), On: word("*")},
		{Kind: expect.Can, Who: word(expect.Everybody), Do: word("s3:*"), On: word("*")},
		{Kind: expect.NoPath, From: word("internet"), To: word("10.0.0.0/8")},
		{Kind: expect.NoPath, From: word("10.0.0.0/8"), To: word("internet")},
	} {
		start := time.Now()
		r := checked(t, out, s)
		t.Log(s.String(), r.Verdict, r.Asked, time.Since(start))
		if r.Witness == nil {
			t.Errorf("%s: %v without a witness", s.String(), r.Verdict)
		}
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("%s took %v", s.String(), took)
		}
	}
}
