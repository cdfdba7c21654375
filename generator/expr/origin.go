package expr

// An OriginKind says how a value came to be.
type OriginKind uint8

// The ways in which a value comes to be.
const (
	Written OriginKind = iota + 1 // the user wrote it, at Pointer
	Default                       // nobody wrote it: mwaagen chose it, for the reason Why
	Derived                       // it follows from something else, for the reason Why
	Patched                       // an override put it there, at Pointer
)

// An Origin says where a value comes from. Origins form a chain: From is what
// this one follows from.
type Origin struct {
	Kind    OriginKind
	Doc     string // the document of Pointer; "" is the run's main document
	Pointer string // RFC 6901; "" with Written is the whole document
	Why     string // a clause without capital or full stop
	From    *Origin
}

// At returns the nearest place in a document that o leads to.
func (o *Origin) At() (doc, pointer string, ok bool) {
	for ; o != nil; o = o.From {
		if o.Kind == Written || o.Kind == Patched {
			return o.Doc, o.Pointer, true
		}
	}
	return "", "", false
}

// WrittenAt returns the origin of a value that the main document holds at
// pointer.
func WrittenAt(pointer string) *Origin { return &Origin{Kind: Written, Pointer: pointer} }

// Because returns the origin of something that follows from o for the reason
// why.
func (o *Origin) Because(why string) *Origin { return &Origin{Kind: Derived, Why: why, From: o} }

// Defaulted returns the origin of a value that nobody wrote; o is the place
// where it could have been written, or what contains it.
func (o *Origin) Defaulted(why string) *Origin { return &Origin{Kind: Default, Why: why, From: o} }

// From returns v with origin o.
func (v Value) From(o *Origin) Value {
	v.origin = o
	return v
}

// Origin returns where v comes from; nil when it has not been said.
func (v Value) Origin() *Origin { return v.origin }

// Chain returns o and what it follows from, one after the other, the nearest
// first. It is empty for nil.
func (o *Origin) Chain() []*Origin {
	var chain []*Origin
	for ; o != nil; o = o.From {
		chain = append(chain, o)
	}
	return chain
}
