package generator

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/prove"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// A fault is one way to break something that MWAA needs: op at every place that
// at matches, in turn. at is a resource type and a pointer into its body, with
// "*" for any one step.
type fault struct {
	name string
	at   string
	op   operation
}

// An operation changes the value at a place. It answers false when it does not
// apply there.
type operation func(old any) (changed any, remove, ok bool)

// remove takes the value away.
func remove(any) (any, bool, bool) { return nil, true, true }

// flip turns a boolean around.
func flip(old any) (any, bool, bool) {
	b, ok := old.(bool)
	return !b, false, ok
}

// set writes a value that is not there yet.
func set(value any) operation {
	return func(old any) (any, bool, bool) { return value, false, fmt.Sprint(old) != fmt.Sprint(value) }
}

// swap replaces a part of a text, also inside of a function.
func swap(from, to string) operation {
	return func(old any) (any, bool, bool) {
		text, err := json.Marshal(old)
		if err != nil || !strings.Contains(string(text), from) {
			return nil, false, false
		}
		var out any
		err = json.Unmarshal([]byte(strings.ReplaceAll(string(text), from, to)), &out)
		return out, false, err == nil
	}
}

// mutantBases are the goldens that the faults are planted in: they span the
// modes.
var mutantBases = []string{
	"render-hands-on", "render-public-nat", "render-cmk", "render-network-acls", "render-customer-endpoints", "render-alb",
	"render-restricted-groups", "render-endpoint-policies",
}

// An equivalent is a class of mutants that change nothing of weight.
type equivalent struct {
	Fault  string `json:"fault"`  // name of a fault; "" for every one
	Base   string `json:"base"`   // a golden; "" for every one
	At     string `json:"at"`     // a part of the mutant's place
	Reason string `json:"reason"` // a sentence without its stop
}

// TestMutants plants every fault at every place and wants a finding that the
// sound template does not give. What gives none is of a class that
// testdata/equivalent.json has with a reason; a class without such a mutant, or
// with one that is found, is a mistake in the file.
func TestMutants(t *testing.T) {
	var classes []equivalent
	text, err := os.ReadFile("testdata/equivalent.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, &classes); err != nil {
		t.Fatal(err)
	}
	var all []*mutant
	for _, name := range mutantBases {
		all = append(all, plant(t, name)...)
	}
	judgeMutants(all)
	used := make([]bool, len(classes))
	killed, equal := 0, 0
	planted := map[string]int{}
	for _, m := range all {
		planted[m.fault]++
		class := slices.IndexFunc(classes, m.isOf)
		switch {
		case m.found && class >= 0:
			t.Errorf("%s is found, and of the class of equivalents %q", m, classes[class].Reason)
		case m.found:
			killed++
		case class >= 0:
			used[class] = true
			equal++
		default:
			t.Errorf("%s gives no finding", m)
		}
	}
	for i, c := range classes {
		if !used[i] || c.Reason == "" {
			t.Errorf("no mutant is of the class %+v", c)
		}
	}
	for _, f := range faults {
		if planted[f.name] == 0 {
			t.Errorf("fault %q is planted nowhere", f.name)
		}
	}
	t.Logf("%d mutants: %d found, %d equivalent", len(all), killed, equal)
}

// A mutant is a template with one fault.
type mutant struct {
	base, fault, at string
	text            string
	declared        *ir.Deployment  // what the spec says beside its template
	sound           map[string]bool // what the template gives without the fault
	found           bool
}

func (m *mutant) String() string { return m.base + ": " + m.fault + " at " + m.at }

func (m *mutant) isOf(c equivalent) bool {
	return (c.Fault == "" || c.Fault == m.fault) && (c.Base == "" || c.Base == m.base) && strings.Contains(m.at, c.At)
}

// plant returns the mutants of a golden.
func plant(t *testing.T, name string) []*mutant {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("../golden", name, "spec.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	_, out, _ := compileText(t, string(text))
	if out.Template == nil {
		t.Fatalf("%s does not render", name)
	}
	sound := map[string]bool{}
	for _, d := range weighty(string(out.Template.JSON()), out.Deployment) {
		sound[d] = true
	}
	var all []*mutant
	for _, f := range faults {
		for _, at := range placesOf(out.Template.JSON(), f.at) {
			text, ok := planted(out.Template.JSON(), at, f.op)
			if !ok {
				continue
			}
			all = append(all, &mutant{base: name, fault: f.name, at: strings.Join(at, "/"), text: text, declared: out.Deployment, sound: sound})
		}
	}
	return all
}

// weighty returns what is found of a template, by code and
// subject, and its paths that are not open, by their ends.
func weighty(text string, declared *ir.Deployment) []string {
	doc, problems := syntax.Parse(source.NewFile("stack.json", text), syntax.TemplateLimits())
	if doc == nil {
		return []string{"unreadable"}
	}
	o, found := Examine(doc, problems, Given{Today: "2026-11-21", declared: declared})
	var out []string
	for _, p := range ProofOf(o).Paths {
		if v := p.Verdict(); v <= prove.Unknown {
			out = append(out, p.Environment+" "+p.From+" "+p.To+" "+v.String())
		}
	}
	for _, d := range found {
		if d.Severity <= diag.Advice {
			out = append(out, string(d.Code)+" "+d.Subject)
		}
	}
	return out
}

// judgeMutants judges the mutants, two at a time.
func judgeMutants(all []*mutant) {
	work := make(chan *mutant)
	var wait sync.WaitGroup
	for range 2 {
		wait.Add(1)
		go func() {
			defer wait.Done()
			for m := range work {
				m.found = slices.ContainsFunc(weighty(m.text, m.declared), func(d string) bool { return !m.sound[d] })
			}
		}()
	}
	for _, m := range all {
		work <- m
	}
	close(work)
	wait.Wait()
}

// placesOf returns the places of a template that pattern matches, as keys from
// the root, in order. What follows the resource's type is inside of its body.
func placesOf(text []byte, pattern string) [][]string {
	var tree map[string]any
	if json.Unmarshal(text, &tree) != nil {
		return nil
	}
	typ, rest, _ := strings.Cut(pattern, "/")
	resources, _ := tree["Resources"].(map[string]any)
	var out [][]string
	for _, id := range sortedKeys(resources) {
		body, _ := resources[id].(map[string]any)
		if body["Type"] == typ {
			at := []string{"Resources", id}
			if rest == "" {
				out = append(out, at)
			} else {
				out = append(out, below(body, at, strings.Split(rest, "/"))...)
			}
		}
	}
	return out
}

func below(x any, at, steps []string) [][]string {
	if len(steps) == 0 {
		return [][]string{slices.Clone(at)}
	}
	var out [][]string
	switch x := x.(type) {
	case map[string]any:
		for _, k := range sortedKeys(x) {
			if steps[0] == "*" || steps[0] == k {
				out = append(out, below(x[k], append(at, k), steps[1:])...)
			}
		}
	case []any:
		for i, y := range x {
			if steps[0] == "*" || steps[0] == strconv.Itoa(i) {
				out = append(out, below(y, append(at, strconv.Itoa(i)), steps[1:])...)
			}
		}
	}
	return out
}

func sortedKeys(m map[string]any) []string {
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// planted returns the template with op done at a place. A resource that is
// removed is no longer waited for.
func planted(text []byte, at []string, op operation) (string, bool) {
	var tree any
	if json.Unmarshal(text, &tree) != nil {
		return "", false
	}
	tree, ok := edit(tree, at, op)
	if !ok {
		return "", false
	}
	if len(at) == 2 {
		forget(tree, at[1])
	}
	out, err := json.Marshal(tree)
	return string(out), err == nil
}

func edit(x any, at []string, op operation) (any, bool) {
	switch y := x.(type) {
	case map[string]any:
		if len(at) == 1 {
			changed, gone, ok := op(y[at[0]])
			if gone {
				delete(y, at[0])
			} else if ok {
				y[at[0]] = changed
			}
			return y, ok
		}
		changed, ok := edit(y[at[0]], at[1:], op)
		y[at[0]] = changed
		return y, ok
	case []any:
		i, err := strconv.Atoi(at[0])
		if err != nil || i >= len(y) {
			return x, false
		}
		if len(at) == 1 {
			changed, gone, ok := op(y[i])
			if gone {
				return slices.Delete(y, i, i+1), true
			}
			if ok {
				y[i] = changed
			}
			return y, ok
		}
		changed, ok := edit(y[i], at[1:], op)
		y[i] = changed
		return y, ok
	}
	return x, false
}

// forget takes id out of every DependsOn.
func forget(tree any, id string) {
	root, _ := tree.(map[string]any)
	resources, _ := root["Resources"].(map[string]any)
	for _, r := range resources {
		body, _ := r.(map[string]any)
		if list, ok := body["DependsOn"].([]any); ok {
			body["DependsOn"] = slices.DeleteFunc(list, func(x any) bool { return x == id })
		}
	}
	outputs, _ := root["Outputs"].(map[string]any)
	for name, o := range outputs {
		text, _ := json.Marshal(o)
		if strings.Contains(string(text), `"`+id+`"`) || strings.Contains(string(text), "${"+id) {
			delete(outputs, name)
		}
	}
}
