package generator

import (
	"reflect"
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/adopt"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/lower"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// A Known is what somebody knows of an account in which a template will be
// deployed.
type Known struct {
	doc      *spec.Document
	deployed *ir.Deployment
	problems diag.List // with the document
}

// Know reads what is known of an account from a spec: the Region and account, what
// exists, with what is assumed of it, and the networks from which people work. What
// the spec would make is nobody's concern, so that it may have no environments.
// problems are those that loading doc found.
func Know(doc *spec.Document, problems diag.List) (*Known, error) {
	problems = slices.DeleteFunc(problems, func(d diag.Diagnostic) bool {
		return d.Code == diag.MissingField && d.At.Pointer == "" && strings.Contains(d.Message, `"environments"`)
	})
	d, found, err := lower.Lower(doc.Spec, nil)
	if err != nil {
		return nil, err
	}
	known := adopt.Declared(d)
	known.Name, known.Declined, known.Defaults, known.Failed, known.Users = "", nil, nil, nil, nil
	known.Complete = true
	name := doc.File.Name
	settle(reflect.ValueOf(known), name, map[any]bool{})
	all := append(problems, found...)
	for i := range all {
		all[i].At = in(all[i].At, name)
		for j := range all[i].Related {
			all[i].Related[j].At = in(all[i].Related[j].At, name)
		}
	}
	for i, x := range known.Assumed {
		known.Assumed[i].Text = name + " says that " + x.Text
	}
	return &Known{doc: doc, deployed: known, problems: all}, nil
}

func in(at diag.Place, doc string) diag.Place {
	if at.Doc == "" {
		at.Doc = doc
	}
	return at
}

// settle says of the origins that v leads to that they are in a document.
func settle(v reflect.Value, doc string, seen map[any]bool) {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() || seen[v.Interface()] {
			return
		}
		seen[v.Interface()] = true
		if o, ok := v.Interface().(*expr.Origin); ok {
			settleOrigin(o, doc)
			return
		}
		settle(v.Elem(), doc, seen)
	case reflect.Slice:
		for i := range v.Len() {
			settle(v.Index(i), doc, seen)
		}
	case reflect.Struct:
		if x, ok := v.Interface().(expr.Value); ok {
			settleOrigin(x.Origin(), doc)
			return
		}
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				settle(v.Field(i), doc, seen)
			}
		}
	}
}

func settleOrigin(o *expr.Origin, doc string) {
	for ; o != nil; o = o.From {
		if o.Kind == expr.Written && o.Doc == "" {
			o.Doc = doc
		}
	}
}
