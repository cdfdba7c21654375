package generator

import (
	"reflect"
	"slices"

	"github.com/mwaagen/mwaagen/generator/prove"
)

// ProofOf follows the connections of what o ships, under every outcome of its
// conditions. A path that is the same under all of them is there once.
func ProofOf(o *Output) *prove.Proof {
	if len(o.Lifted) == 0 {
		return prove.Prove(o.Deployment)
	}
	type outcome struct {
		prove.Path
		when []string
	}
	var all []*outcome
	for _, l := range o.Lifted {
		for _, p := range l.proof(o.Foreign).Paths {
			i := slices.IndexFunc(all, func(x *outcome) bool { return reflect.DeepEqual(x.Path, p) })
			if i < 0 {
				all = append(all, &outcome{Path: p})
				i = len(all) - 1
			}
			all[i].when = append(all[i].when, l.When)
		}
	}
	out := &prove.Proof{}
	for _, x := range all {
		if len(x.when) < len(o.Lifted) {
			x.Environment += ", when " + alternatives(x.when)
		}
		out.Paths = append(out.Paths, x.Path)
	}
	return out
}

// alternatives names outcomes of conditions, one of which is.
func alternatives(when []string) string {
	s := when[0]
	for _, w := range when[1:] {
		s += ", or " + w
	}
	return s
}

func (l *Lifted) proof(foreign bool) *prove.Proof {
	if !foreign {
		return prove.Prove(l.Deployment)
	}
	rests := l.rests()
	if l.free == nil {
		return prove.Assigned(l.Deployment, l.Deployment, nil)
	}
	return prove.Assigned(l.Deployment, l.free, rests)
}
