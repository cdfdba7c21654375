// Package lint holds the rules about deployments: what makes Amazon MWAA fail,
// and what a reviewer would refuse. One rule is one file.
package lint

import (
	"fmt"
	"slices"

	"github.com/mwaagen/mwaagen/generator/authority"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// A Rule finds one kind of fault in a deployment.
type Rule struct {
	diag.Doc
	Severity diag.Severity
	Dated    bool // its findings depend on the date
	Firm     bool // nobody may waive it
	Late     bool // it evaluates policies, which takes time
	Check    func(*Pass)
}

// A Pass is one rule looking at one deployment.
type Pass struct {
	*ir.Deployment
	Today string // YYYY-MM-DD; "" when the caller has no date

	rule   *Rule
	out    diag.List
	shared *shared
}

// shared is what several rules ask about one deployment, and is found out once.
type shared struct {
	lacks *[]lack
	dead  *[]deadAction
	view  *authority.View
}

// Report adds a finding of the rule about subject, as in "environment prod",
// at the place that o leads to. The caller may add a label, related places and
// help to what is returned, before the next Report.
func (p *Pass) Report(o *expr.Origin, subject, format string, args ...any) *diag.Diagnostic {
	p.out = append(p.out, diag.Diagnostic{
		Code:     p.rule.Code,
		Severity: p.rule.Severity,
		Message:  fmt.Sprintf(format, args...),
		Subject:  subject,
		At:       place(o),
		Why:      p.rule.Why,
	})
	d := &p.out[len(p.out)-1]
	if o != nil && o.Kind == expr.Default {
		d.At.Key = true
		d.Label = "by default: " + o.Why
	}
	return d
}

// Related returns the place that o leads to, with a label.
func Related(o *expr.Origin, label string) diag.Related {
	return diag.Related{At: place(o), Label: label}
}

// place is where o leads to in a document: a value that the user wrote is
// pointed at itself, what follows from something else at the key of that.
func place(o *expr.Origin) diag.Place {
	doc, pointer, _ := o.At()
	return diag.Place{Doc: doc, Pointer: pointer, Key: o != nil && o.Kind != expr.Written && o.Kind != expr.Patched}
}

// Run returns what the rules find in d. Rules are silent about values that are
// unknown. today is a date as YYYY-MM-DD, or "".
func Run(d *ir.Deployment, today string) diag.List {
	return run(d, today, func(*Rule) bool { return true })
}

// Early is Run without the rules that evaluate policies. Together with Late it
// finds what Run does.
func Early(d *ir.Deployment, today string) diag.List {
	return run(d, today, func(r *Rule) bool { return !r.Late })
}

// Late is Run with only the rules that evaluate policies.
func Late(d *ir.Deployment, today string) diag.List {
	return run(d, today, func(r *Rule) bool { return r.Late })
}

func run(d *ir.Deployment, today string, wanted func(*Rule) bool) diag.List {
	var out diag.List
	var all shared
	for _, r := range Rules() {
		if !wanted(&r) {
			continue
		}
		p := &Pass{Deployment: d, Today: today, rule: &r, shared: &all}
		r.Check(p)
		out = append(out, p.out...)
	}
	return out
}

// Lookup returns the rule with the given code.
func Lookup(code diag.Code) (Rule, bool) {
	all := Rules()
	i := slices.IndexFunc(all, func(r Rule) bool { return r.Code == code })
	if i < 0 {
		return Rule{}, false
	}
	return all[i], true
}

// Bind returns v with Region and account filled in where the deployment's
// place says them, so that values that differ only in form can be compared.
func (p *Pass) Bind(v expr.Value) expr.Value { return v.Bind(p.Binding()) }

// name returns how findings call environment e.
func name(e *ir.Environment) string {
	if e.Key != "" {
		return e.Key
	}
	return e.Name.String()
}

// subject returns the subject of findings about environment e.
func subject(e *ir.Environment) string { return "environment " + name(e) }

// version returns the environment's Airflow version, when it is known and one
// that facts know.
func version(e *ir.Environment) (facts.Version, bool) {
	s, ok := e.AirflowVersion.Text()
	if !ok {
		return facts.Version{}, false
	}
	return facts.LookupVersion(s)
}

// reachesInternet reports whether subnet s has a default route out of its VPC.
// Maybe: its routes are not all known.
func (p *Pass) reachesInternet(s *ir.Subnet) expr.Truth {
	t := p.TableOf(s)
	if t == nil {
		return expr.Maybe
	}
	if r, ok := t.Default(facts.Network().WorldIPv4); ok {
		if r.Kind == ir.ToInternetGateway || r.Kind == ir.ToNATGateway {
			return expr.Yes
		}
		return expr.Maybe // what lies behind another target is not known here
	}
	if t.Complete {
		return expr.No
	}
	return expr.Maybe
}

// subnets returns the environment's subnets that the deployment makes.
func (p *Pass) subnets(e *ir.Environment) []*ir.Subnet {
	var out []*ir.Subnet
	for _, v := range e.Subnets.Items {
		if s := p.Subnet(v); s != nil {
			out = append(out, s)
		}
	}
	return out
}

// withoutInternet reports whether no subnet of e reaches the internet.
func (p *Pass) withoutInternet(e *ir.Environment) expr.Truth {
	subnets := p.subnets(e)
	if len(subnets) == 0 || len(subnets) < len(e.Subnets.Items) {
		return expr.Maybe
	}
	worst := expr.Yes
	for _, s := range subnets {
		switch p.reachesInternet(s) {
		case expr.Yes:
			return expr.No
		case expr.Maybe:
			worst = expr.Maybe
		}
	}
	return worst
}
