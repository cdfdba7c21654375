package expr

// A List is a list of scalars. It is complete when nothing outside of the
// model can add to it.
type List struct {
	Items    []Value
	Complete bool
	Origin   *Origin
}

// ListOf returns the complete list of items.
func ListOf(items ...Value) List { return List{Items: items, Complete: true} }

// IsAbsent reports whether l is the zero List: the property is not written.
func (l List) IsAbsent() bool { return len(l.Items) == 0 && !l.Complete }

// From returns l with origin o, which items without an origin take too.
func (l List) From(o *Origin) List {
	l.Origin = o
	items := make([]Value, len(l.Items))
	for i, v := range l.Items {
		if v.origin == nil {
			v.origin = o
		}
		items[i] = v
	}
	l.Items = items
	return l
}

// A Tree is a document that AWS will read: an [Object], an [Array] or a
// [Value].
type Tree interface{ tree() }

// An Object is an ordered mapping with unique keys.
type Object []Member

// A Member is one entry of an Object.
type Member struct {
	Key   string
	Value Tree
}

// An Array is an ordered list of trees.
type Array []Tree

func (Object) tree() {}
func (Array) tree()  {}
func (Value) tree()  {}

// Get returns the value of key, or nil.
func (o Object) Get(key string) Tree {
	for i := range o {
		if o[i].Key == key {
			return o[i].Value
		}
	}
	return nil
}

// Set gives key the value t: in place when o has the key, else at the end.
func (o *Object) Set(key string, t Tree) {
	for i := range *o {
		if (*o)[i].Key == key {
			(*o)[i].Value = t
			return
		}
	}
	*o = append(*o, Member{key, t})
}

// Array returns l as a tree.
func (l List) Array() Array {
	a := make(Array, len(l.Items))
	for i, v := range l.Items {
		a[i] = v
	}
	return a
}

// A Tag is a resource tag.
type Tag struct {
	Key   string
	Value Value
}
