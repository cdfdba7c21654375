package spec

import "github.com/mwaagen/mwaagen/spec/diag"

// override reports fields that do not go with the operation.
func (c *checker) override(o *Override) {
	if o.Failed || !o.Op.Literal() {
		return
	}
	value := o.Op.Text == "add" || o.Op.Text == "replace" || o.Op.Text == "test"
	from := o.Op.Text == "move" || o.Op.Text == "copy"
	for _, f := range []struct {
		Section
		want bool
	}{{o.Value.Section, value}, {o.From.Section, from}} {
		switch {
		case f.want && !f.Set:
			c.report(diag.MissingField, key(o.Section), "missing field "+quote(lastKey(f.Pointer))+" in an override with op: "+o.Op.Text)
		case !f.want && f.Set:
			c.report(diag.Inapplicable, key(f.Section), quote(lastKey(f.Pointer))+" has no meaning with op: "+o.Op.Text, "remove it")
		}
	}
}
