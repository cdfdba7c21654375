package diag

import "strings"

// A Waiver lets findings of one code pass until a day: somebody has decided it,
// and answers for it.
type Waiver struct {
	Code    Code
	Path    string // JSON pointer of the place, or of what contains it; "" for every place
	Reason  string
	Owner   string
	Expires string // YYYY-MM-DD: the last day on which it holds
	At      Place  // where it is written
}

// Covers reports whether w is about d.
func (w *Waiver) Covers(d *Diagnostic) bool {
	return w.Code == d.Code && (w.Path == "" || d.At.Pointer == w.Path || strings.HasPrefix(d.At.Pointer, w.Path+"/"))
}

// Waived returns the findings of l that a waiver lets pass, in their order.
func (l List) Waived() List {
	var out List
	for _, d := range l {
		if d.Waiver != nil {
			out = append(out, d)
		}
	}
	return out
}
