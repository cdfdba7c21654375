package generator

import (
	"encoding/json"
	"fmt"
	"strings"

	jsonpatch "github.com/evanphx/json-patch/v5"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// override applies the spec's patch to t, one operation after the other, and
// returns the template that comes of it. t is sound: whatever is wrong
// afterwards is the user's.
func override(t *cfn.Template, s *spec.Spec) (*cfn.Template, diag.List, error) {
	var out diag.List
	var unsound []cfn.Problem
	for _, o := range s.Overrides.Items {
		at := &expr.Origin{Kind: expr.Patched, Pointer: o.Pointer}
		part := narrow(t, o)
		text, err := apply(t, part, o)
		if err != nil {
			out = append(out, overrideFails(t, o, "the override cannot be applied: "+err.Error()))
			continue
		}
		patched, changed, problems, err := t.Patched(part, text, at)
		switch {
		case err != nil:
			out = append(out, overrideFails(t, o, "the override cannot be applied: "+err.Error()))
		case !changed && !o.Op.Is("test"):
			out = append(out, overrideFails(t, o, "the override changes nothing"))
		case changed:
			t = patched
		}
		unsound = append(unsound, problems...)
	}
	if len(out) == 0 {
		if err := t.Err(); err != nil {
			return nil, nil, err
		}
		unsound = append(unsound, t.Check()...)
	}
	for _, p := range unsound {
		if p.Idle {
			continue
		}
		out = append(out, overrideUnsound(p, s))
	}
	return t, out, nil
}

// narrow returns the pointer of the resource, output or the like inside of which
// o works, or of their section; "" when that is not one, or is not there. To read and write a
// whole template for each operation would cost more than to make it.
func narrow(t *cfn.Template, o *spec.Override) string {
	part := entry(o.Path.Text)
	if o.From.Set && entry(o.From.Text) != part {
		return ""
	}
	tree, _, ok := t.Lookup(part)
	if _, object := tree.(expr.Object); !ok || !object {
		return ""
	}
	return part
}

// entry returns the beginning of a pointer that leads to a section or an entry of
// one, and is not all of it; or "".
func entry(pointer string) string {
	keys := source.Keys(pointer)
	part := source.Pointer("", keys[:max(0, min(2, len(keys)-1))]...)
	if !strings.HasPrefix(pointer, part+"/") {
		return ""
	}
	return part
}

// apply returns the JSON of a part of t after o. The error is the user's.
func apply(t *cfn.Template, part string, o *spec.Override) ([]byte, error) {
	operation := map[string]any{"op": o.Op.Text, "path": strings.TrimPrefix(o.Path.Text, part)}
	if o.From.Set {
		operation["from"] = strings.TrimPrefix(o.From.Text, part)
	}
	if o.Value.Set {
		r := &rawWriter{t: t}
		tree := r.tree(o.Value.Node, o.Value.Pointer)
		if len(r.out) > 0 {
			return nil, fmt.Errorf("%s", r.out[0].Message)
		}
		w := expr.Writer{}
		w.Tree(tree)
		operation["value"] = json.RawMessage(w.Buf)
	}
	text, err := json.Marshal([]any{operation})
	if err != nil {
		return nil, err
	}
	patch, err := jsonpatch.DecodePatch(text)
	if err != nil {
		return nil, err
	}
	options := jsonpatch.NewApplyOptions()
	options.SupportNegativeIndices = false // RFC 6902 has none
	options.EscapeHTML = false
	before, _ := t.Part(part)
	after, err := patch.ApplyWithOptions(before, options)
	if err != nil {
		return nil, missing(t, o, err)
	}
	return after, nil
}

// missing says in our words why o does not apply: the library's name no place
// that exists.
func missing(t *cfn.Template, o *spec.Override, err error) error {
	if strings.Contains(err.Error(), "testing value") || strings.Contains(err.Error(), "test failed") {
		return fmt.Errorf("the value is another one")
	}
	for _, path := range []spec.Scalar{o.From, o.Path} {
		if at, key, there := lost(t, path.Text); !there {
			return fmt.Errorf("%s has no %q", at, key)
		}
	}
	return fmt.Errorf("the template has no such place")
}

// lost returns the longest beginning of pointer that leads somewhere in t, and
// the key that does not exist there; there is true when nothing is missing. The
// last key of a place to add to need not exist.
func lost(t *cfn.Template, pointer string) (at, key string, there bool) {
	keys := source.Keys(pointer)
	for i := range keys {
		if _, _, ok := t.Lookup(source.Pointer("", keys[:i+1]...)); !ok {
			at = source.Pointer("", keys[:i]...)
			if at == "" {
				at = "the template"
			}
			return at, keys[i], false
		}
	}
	return "", "", true
}

func overrideFails(t *cfn.Template, o *spec.Override, message string) diag.Diagnostic {
	d := diag.Diagnostic{
		Code: diag.OverrideFails, Severity: diag.Error, Message: message,
		Subject: o.Path.Pointer, At: diag.Place{Pointer: o.Path.Pointer},
		Why: "the template has changed under it, or the path is misspelt: what was meant is not there",
	}
	for _, path := range []spec.Scalar{o.From, o.Path} {
		at, key, there := lost(t, path.Text)
		if there {
			continue
		}
		d.Subject, d.At.Pointer = path.Pointer, path.Pointer
		if at == "the template" {
			at = ""
		}
		if w := diag.Suggest(key, keysAt(t, at)); w != "" {
			d.Help = []string{"did you mean " + source.Pointer(at, w) + "?"}
		}
		break
	}
	return d
}

// keysAt returns the keys of the object at pointer.
func keysAt(t *cfn.Template, pointer string) []string {
	var tree expr.Tree = t.Tree()
	if pointer != "" {
		tree, _, _ = t.Lookup(pointer)
	}
	o, _ := tree.(expr.Object)
	keys := make([]string, len(o))
	for i, m := range o {
		keys[i] = m.Key
	}
	return keys
}

// overrideUnsound is a problem of the template after the overrides, at the one
// that put it there where that is known.
func overrideUnsound(p cfn.Problem, s *spec.Spec) diag.Diagnostic {
	at := s.Overrides.Pointer
	if o := p.Origin; o != nil {
		if _, pointer, ok := o.At(); ok && strings.HasPrefix(pointer, s.Overrides.Pointer+"/") {
			at = pointer
		}
	}
	return diag.Diagnostic{
		Code: diag.OverrideUnsound, Severity: diag.Error, Message: p.Pointer + ": " + p.Message, Subject: p.Pointer,
		At:  diag.Place{Pointer: at, Key: at == s.Overrides.Pointer},
		Why: "CloudFormation refuses the template, or the stack fails",
	}
}
