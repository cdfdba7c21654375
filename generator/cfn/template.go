// Package cfn models a CloudFormation template as an ordered document whose
// every leaf is a value with an origin; it prints the document as JSON and
// YAML, and checks it.
//
// Typed resources come from goformation's structs, which give type and
// property names that the compiler checks and nothing else. Their string
// fields carry marks ([Template.Text]) that stand for values. What a struct
// lacks or types too narrowly goes into an [Overlay].
package cfn

import (
	"errors"
	"fmt"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/source"
)

// A Template is one CloudFormation template. Its zero value is an empty
// template. The order of Add, Parameter, Output and Put calls is the order of
// the document.
type Template struct {
	Description expr.Value
	Transform   expr.Tree // macros that CloudFormation runs first; nil for none

	sections  [sectionCount]expr.Object // all but Resources
	resources []Resource
	origins   map[string]*expr.Origin // of the entries of sections, by pointer
	ids       map[string]int          // index into resources
	marks     []mark
	errs      []error
	json      []byte // as printed; nil when t has changed since
}

// A Section is a part of a template that holds named entries.
type Section uint8

// The sections, in the order in which they are printed. Resources come between
// Conditions and Outputs.
const (
	Metadata Section = iota
	Parameters
	Rules
	Mappings
	Conditions
	Outputs
	sectionCount
)

// String returns the section's key in a template.
func (s Section) String() string {
	return [...]string{"Metadata", "Parameters", "Rules", "Mappings", "Conditions", "Outputs"}[s]
}

// A Resource is one resource of a template.
type Resource struct {
	ID     string
	Type   string
	Origin *expr.Origin
	Body   expr.Object // Type, DependsOn, …, Properties
	Raw    bool        // the user wrote it as CloudFormation
}

// Properties returns the resource's properties; nil when it has none.
func (r *Resource) Properties() expr.Object {
	p, _ := r.Body.Get("Properties").(expr.Object)
	return p
}

// A Meta is what every resource has. Its fields are those of ir.Head, so
// that one converts to the other.
type Meta struct {
	ID        string
	Origin    *expr.Origin
	DependsOn []string // logical ids
	Retain    bool     // kept when the stack goes or the resource is replaced
	Tags      []expr.Tag
}

// A Typed is a pointer to a goformation resource.
type Typed interface{ AWSCloudFormationType() string }

// Add appends the resource r, whose string fields hold marks of t. Fields that
// are empty are not written. The overlay supplies what r's struct cannot hold;
// m's tags are written in the form that the type asks for. Faults are kept for
// [Template.Err].
func (t *Template) Add(m Meta, r Typed, overlay ...Overlay) {
	typ := r.AWSCloudFormationType()
	at := pointerOf(m.ID)
	props := t.object(at, r)
	props = t.overlay(at, props, overlay)
	t.add(m, typ, props)
}

// AddGeneric appends a resource of a type that goformation lacks. Absent
// members of props are not written.
func (t *Template) AddGeneric(m Meta, typ string, props expr.Object) {
	clean, _ := t.clean(pointerOf(m.ID), props).(expr.Object)
	t.add(m, typ, clean)
}

// AddRaw appends a resource as the user wrote it: body holds Type, Properties
// and whatever else CloudFormation knows.
func (t *Template) AddRaw(id string, body expr.Object, o *expr.Origin) {
	typ := ""
	if v, ok := body.Get("Type").(expr.Value); ok {
		typ, _ = v.Text()
	}
	clean, _ := t.clean("/Resources/"+id, body).(expr.Object)
	t.append(Resource{ID: id, Type: typ, Origin: o, Body: clean, Raw: true})
}

func (t *Template) add(m Meta, typ string, props expr.Object) {
	props = t.tag(m, typ, props)
	body := make(expr.Object, 0, 5)
	body = append(body, expr.Member{Key: "Type", Value: expr.String(typ).From(m.Origin)})
	if len(m.DependsOn) > 0 {
		ids := make(expr.Array, len(m.DependsOn))
		for i, id := range m.DependsOn {
			ids[i] = expr.String(id).From(m.Origin)
		}
		body = append(body, expr.Member{Key: "DependsOn", Value: ids})
	}
	if m.Retain {
		// A create that fails must not leave a resource behind that makes the
		// next attempt fail as well.
		// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html
		body = append(body,
			expr.Member{Key: "DeletionPolicy", Value: expr.String(retainAfterCreate).From(m.Origin)},
			expr.Member{Key: "UpdateReplacePolicy", Value: expr.String("Retain").From(m.Origin)})
	}
	if len(props) > 0 {
		body = append(body, expr.Member{Key: "Properties", Value: props})
	}
	t.append(Resource{ID: m.ID, Type: typ, Origin: m.Origin, Body: body})
}

const retainAfterCreate = "RetainExceptOnCreate"

func (t *Template) append(r Resource) {
	t.json = nil
	at := source.Pointer("/Resources", r.ID)
	if _, dup := t.ids[r.ID]; dup {
		t.fail(at, "the logical id is taken")
		return
	}
	if r.Origin == nil {
		t.fail(at, "the resource has no origin")
	}
	if t.ids == nil {
		t.ids = make(map[string]int, 64)
		t.resources = make([]Resource, 0, 64)
	}
	t.ids[r.ID] = len(t.resources)
	t.resources = append(t.resources, r)
}

// Parameter appends a template parameter; body holds Type, Default and so on.
func (t *Template) Parameter(id string, body expr.Object, o *expr.Origin) {
	t.Put(Parameters, id, body, o)
}

// Output appends a value that the stack reports. The description may be "".
func (t *Template) Output(id, description string, v expr.Value, o *expr.Origin) {
	t.Export(id, description, v, expr.Value{}, o)
}

// Export appends a value that the stack reports, and that other stacks import
// by name. Without a name it is an output alone.
func (t *Template) Export(id, description string, v, name expr.Value, o *expr.Origin) {
	body := make(expr.Object, 0, 3)
	if description != "" {
		body = append(body, expr.Member{Key: "Description", Value: expr.String(description).From(o)})
	}
	body = append(body, expr.Member{Key: "Value", Value: v})
	if !name.IsAbsent() {
		body = append(body, expr.Member{Key: "Export", Value: expr.Object{{Key: "Name", Value: name}}})
	}
	t.Put(Outputs, id, body, o)
}

// Put appends an entry to a section other than Resources.
func (t *Template) Put(s Section, id string, body expr.Tree, o *expr.Origin) {
	t.json = nil
	at := source.Pointer("/"+s.String(), id)
	if t.sections[s].Get(id) != nil {
		t.fail(at, "the name is taken")
		return
	}
	if o == nil {
		t.fail(at, "the entry has no origin")
	}
	if t.origins == nil {
		t.origins = make(map[string]*expr.Origin)
	}
	t.origins[at] = o
	if body = t.clean(at, body); body != nil {
		t.sections[s] = append(t.sections[s], expr.Member{Key: id, Value: body})
	}
}

// Resource returns the resource with logical id id.
func (t *Template) Resource(id string) (*Resource, bool) {
	i, ok := t.ids[id]
	if !ok {
		return nil, false
	}
	return &t.resources[i], true
}

// Resources returns t's resources in their order. The caller must not change
// them.
func (t *Template) Resources() []Resource { return t.resources }

// Err returns what is wrong with the calls that made t: each fault is a mistake
// of ours, never of the user. It is nil for a sound template.
func (t *Template) Err() error {
	errs := t.errs
	for i := range t.marks {
		if m := &t.marks[i]; !m.used {
			errs = append(errs[:len(errs):len(errs)], fmt.Errorf("internal: cfn: a value was marked but reached no resource: %s", m.value))
		}
	}
	return errors.Join(errs...)
}

// Fault notes that the resource with logical id id cannot be written as the
// deployment has it: a mistake of ours, for [Template.Err].
func (t *Template) Fault(id, message string) { t.fail(pointerOf(id), "%s", message) }

func (t *Template) fail(pointer, format string, args ...any) {
	t.errs = append(t.errs, fmt.Errorf("internal: cfn: %s: %s", pointer, fmt.Sprintf(format, args...)))
}

func pointerOf(id string) string { return source.Pointer("/Resources", id) + "/Properties" }

// Tree returns the whole template. Its leaves are values.
func (t *Template) Tree() expr.Object {
	format := &expr.Origin{Kind: expr.Derived, Why: "every template names the format it is written in"}
	o := make(expr.Object, 0, 4+sectionCount)
	o = append(o, expr.Member{Key: formatKey, Value: expr.String(facts.CloudFormation().FormatVersion).From(format)})
	if !t.Description.IsAbsent() {
		o = append(o, expr.Member{Key: "Description", Value: t.Description})
	}
	for s := Metadata; s < Outputs; s++ {
		if len(t.sections[s]) > 0 {
			o = append(o, expr.Member{Key: s.String(), Value: t.sections[s]})
		}
	}
	if t.Transform != nil {
		o = append(o, expr.Member{Key: "Transform", Value: t.Transform})
	}
	all := make(expr.Object, len(t.resources))
	for i := range t.resources {
		all[i] = expr.Member{Key: t.resources[i].ID, Value: t.resources[i].Body}
	}
	o = append(o, expr.Member{Key: "Resources", Value: all})
	if len(t.sections[Outputs]) > 0 {
		o = append(o, expr.Member{Key: "Outputs", Value: t.sections[Outputs]})
	}
	return o
}

const formatKey = "AWSTemplateFormatVersion"

// Entries returns the entries of a section other than Resources, in their order.
// The caller must not change them.
func (t *Template) Entries(s Section) expr.Object { return t.sections[s] }

// EntryOrigin returns where the entry id of a section comes from.
func (t *Template) EntryOrigin(s Section, id string) *expr.Origin {
	return t.origins[source.Pointer("/"+s.String(), id)]
}
