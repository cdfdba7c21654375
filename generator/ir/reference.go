package ir

import "github.com/mwaagen/mwaagen/generator/expr"

// Made reports whether the stack makes r, which otherwise exists already.
func (r *Resource) Made() bool { return r.Existing.IsAbsent() }

// A Head is what the template of a stack that makes a resource says of it,
// beside its properties.
type Head struct {
	ID        string
	Origin    *expr.Origin
	DependsOn []string
	Retain    bool
	Tags      []expr.Tag
}

// Head returns the head of r.
func (r *Resource) Head() Head { return Head{r.ID, r.Origin, r.DependsOn, r.Retain, r.Tags} }

// by returns the attribute of r as values refer to it: r's logical id, or what
// AWS calls it when it exists already. An empty attribute is a plain reference.
func (r *Resource) by(attribute string) expr.Value {
	switch {
	case !r.Made():
		return r.Existing
	case attribute == "":
		return expr.Ref(r.ID)
	}
	return expr.GetAtt(r.ID, attribute)
}

// Is reports whether v refers to r.
func (r *Resource) Is(v expr.Value) expr.Truth {
	if !r.Made() {
		return expr.Equal(v, r.Existing)
	}
	id, _, ok := v.Resource()
	switch {
	case !ok:
		return expr.Maybe
	case id == r.ID:
		return expr.Yes
	}
	return expr.No
}

// Ref returns the id of v.
func (v *VPC) Ref() expr.Value { return v.by("") }

// Ref returns the id of s.
func (s *Subnet) Ref() expr.Value { return s.by("") }

// Ref returns the id of g.
func (g *InternetGateway) Ref() expr.Value { return g.by("") }

// Ref returns the id of t.
func (t *RouteTable) Ref() expr.Value { return t.by("") }

// GroupID returns the id of g.
func (g *SecurityGroup) GroupID() expr.Value { return g.by("GroupId") }

// ARN returns the ARN of b.
func (b *Bucket) ARN() expr.Value { return b.by("Arn") }

// ARN returns the ARN of r.
func (r *Role) ARN() expr.Value { return r.by("Arn") }

// ARN returns the ARN of p.
func (p *ManagedPolicy) ARN() expr.Value { return p.by("") }

// ARN returns the ARN of k.
func (k *Key) ARN() expr.Value { return k.by("Arn") }

// Ref returns the name of g.
func (g *LogGroup) Ref() expr.Value { return g.by("") }

// Ref returns the id of a.
func (a *NetworkACL) Ref() expr.Value { return a.by("") }

// Ref returns the id of e.
func (e *Endpoint) Ref() expr.Value { return e.by("") }
