package cfn

import (
	"github.com/mwaagen/mwaagen/generator/expr"
)

// JSON returns the template as indented JSON with a newline at its end.
// Intrinsic functions stay on one line: they are read as one value, and a
// template has a size limit. The caller must not change the bytes: they are
// kept until t changes.
func (t *Template) JSON() []byte {
	if t.json != nil {
		return t.json
	}
	w := expr.Writer{Buf: make([]byte, 0, 4096+1024*len(t.resources)), Symbol: symbol}
	w.Tree(t.Tree())
	t.json = append(w.Buf, '\n')
	return t.json
}

func symbol(w *expr.Writer, v expr.Value) { inline(w, tree(v.Atoms())) }

func inline(w *expr.Writer, tree expr.Tree) {
	switch x := tree.(type) {
	case expr.Object:
		w.Buf = append(w.Buf, '{')
		for i, m := range x {
			if i > 0 {
				w.Buf = append(w.Buf, ", "...)
			}
			w.String(m.Key)
			w.Buf = append(w.Buf, ": "...)
			inline(w, m.Value)
		}
		w.Buf = append(w.Buf, '}')
	case expr.Array:
		w.Buf = append(w.Buf, '[')
		for i, item := range x {
			if i > 0 {
				w.Buf = append(w.Buf, ", "...)
			}
			inline(w, item)
		}
		w.Buf = append(w.Buf, ']')
	case expr.Value:
		w.Value(x)
	}
}
