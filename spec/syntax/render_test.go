package syntax_test

import (
	"fmt"
	"strings"

	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// render writes a document as one line a value: place, path, value. A range is
// written line:from-to.
func render(d *syntax.Document) string {
	if d == nil {
		return ""
	}
	var b strings.Builder
	renderNode(&b, "", d.Root)
	return b.String()
}

func renderNode(b *strings.Builder, path string, n *syntax.Node) {
	fmt.Fprintf(b, "%s %s = ", place(n.Range), path)
	switch n.Kind {
	case syntax.Null:
		b.WriteString("null")
		if n.Bad {
			b.WriteString(" (bad)")
		}
	case syntax.String:
		fmt.Fprintf(b, "%q", n.Text)
	case syntax.Seq:
		fmt.Fprintf(b, "list of %d", len(n.Items))
	case syntax.Map:
		fmt.Fprintf(b, "mapping of %d", len(n.Fields))
	default:
		b.WriteString(strings.Fields(n.Kind.String())[1] + " " + n.Text)
	}
	b.WriteByte('\n')
	for i, it := range n.Items {
		renderNode(b, fmt.Sprintf("%s/%d", path, i), it)
	}
	for _, f := range n.Fields {
		fmt.Fprintf(b, "%s %s: ", place(f.KeyRange), source.Pointer(path, f.Key))
		renderNode(b, source.Pointer(path, f.Key), f.Value)
	}
}

func place(r source.Range) string {
	return fmt.Sprintf("%d:%d-%d", r.Start.Line, r.Start.Col, r.End.Col)
}
