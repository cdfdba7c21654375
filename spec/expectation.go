package spec

import (
	"reflect"

	"github.com/mwaagen/mwaagen/schemas"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// Expectation is a sentence about the deployment that is to stay true. It has one
// of the four fields, and perhaps the reason.
type Expectation struct {
	Section
	Can     Right      `spec:"can"`
	Cannot  Right      `spec:"cannot"`
	Path    Connection `spec:"path"`
	NoPath  Connection `spec:"no-path"`
	Because Scalar     `spec:"because"`
}

// Right is what some may do, or may not: each of them each action on each thing.
type Right struct {
	Section
	Who    Items[Scalar] `spec:"who,single"`
	Except Items[Scalar] `spec:"except,single"`
	Do     Items[Scalar] `spec:"do,single"`
	On     Items[Scalar] `spec:"on,single"`
}

// Connection is what reaches what, or does not: each end each of the others.
type Connection struct {
	Section
	From Items[Scalar] `spec:"from,single"`
	To   Items[Scalar] `spec:"to,single"`
	Port Scalar        `spec:"port"`
}

// everybody are the words for all who are in the deployment.
var everybody = [...]string{"anyone", "*"}

// IsEverybody reports whether a name in `who` means all who are in the deployment.
func IsEverybody(name string) bool { return name == everybody[0] || name == everybody[1] }

// expectations reports sentences that say nothing, or two things.
func (c *checker) expectations(all []*Expectation) {
	for _, e := range all {
		if e.Failed {
			continue
		}
		var said []Section
		for _, s := range []Section{e.Can.Section, e.Cannot.Section, e.Path.Section, e.NoPath.Section} {
			if s.Set {
				said = append(said, s)
			}
		}
		if len(said) == 0 {
			c.report(diag.MissingField, diag.Place{Pointer: e.Pointer}, "an expectation says nothing", "write can, cannot, path or no-path")
		}
		for i := 1; i < len(said); i++ {
			d := c.report(diag.Exclusive, key(said[i]), quote(lastKey(said[i].Pointer))+" and "+quote(lastKey(said[0].Pointer))+" exclude each other", "write two expectations")
			d.Related = []diag.Related{{At: key(said[0]), Label: "the expectation says this already"}}
		}
		for _, r := range []*Right{&e.Can, &e.Cannot} {
			c.right(r)
		}
		for _, n := range []*Connection{&e.Path, &e.NoPath} {
			c.repeated(n.From.Items, "name")
			c.repeated(n.To.Items, "name")
		}
	}
}

// right reports what is there twice, and exceptions from names.
func (c *checker) right(r *Right) {
	for _, l := range []Items[Scalar]{r.Who, r.Except, r.Do, r.On} {
		c.repeated(l.Items, "name")
	}
	if !r.Except.Set || r.Who.Failed {
		return
	}
	for _, w := range r.Who.Items {
		if w.Failed || IsEverybody(w.Text) {
			return
		}
	}
	d := c.report(diag.Inapplicable, key(r.Except.Section), `"except" has no meaning without who: anyone`, "remove it, or write who: anyone")
	d.Related = []diag.Related{{At: key(r.Who.Section), Label: "these are all who are meant"}}
}

// Sound reports whether e is one sentence, and all of it is well formed.
func (e *Expectation) Sound() bool {
	n := 0
	sound := !e.Failed && !e.Because.Failed
	for _, r := range []*Right{&e.Can, &e.Cannot} {
		if r.Set {
			n++
			sound = sound && !r.Failed && allSound(r.Who) && allSound(r.Do) && allSound(r.On) && (!r.Except.Set || allSound(r.Except))
		}
	}
	for _, c := range []*Connection{&e.Path, &e.NoPath} {
		if c.Set {
			n++
			sound = sound && !c.Failed && !c.Port.Failed && allSound(c.From) && allSound(c.To)
		}
	}
	return sound && n == 1
}

// allSound reports whether l is there, with all of its items.
func allSound(l Items[Scalar]) bool {
	for _, s := range l.Items {
		if !s.Literal() {
			return false
		}
	}
	return l.Set && !l.Failed && len(l.Items) > 0
}

// LoadExpectations reads a file of expectations: a mapping whose one key "expect"
// has the list that a spec can have. The document is nil when the file is not YAML.
func LoadExpectations(f *source.File) (*syntax.Document, []*Expectation, diag.List) {
	doc, problems := syntax.Parse(f, syntax.SpecLimits())
	if doc == nil {
		return nil, nil, problems
	}
	c := &checker{spec: new(Spec)}
	list := doc.Root.Get("expect")
	if list == nil || list.Kind != syntax.Seq || len(doc.Root.Fields) != 1 {
		c.report(diag.WrongType, diag.Place{Pointer: ""}, `a file of expectations has one key, "expect", with a list`)
		return doc, nil, append(problems, located(c.out, f.Name)...)
	}
	shape, failed := explain(doc, schemas.ValidateField("expect", list.Any()))
	shape = append(shape, oddNumbers(doc.Root, nil, failed)...)
	for _, p := range shape {
		failed[p.At.Pointer] = true
	}
	d := &decoder{failed: failed}
	var all Items[*Expectation]
	d.value(reflect.ValueOf(&all).Elem(), list, "/expect", "")
	c.expectations(all.Items)
	return doc, all.Items, append(problems, located(append(shape, c.out...), f.Name)...)
}
