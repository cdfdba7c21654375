package lint

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// endpointList returns the place of the list in which all endpoints of the
// deployment are written, and the list's name: the one that says exactly which
// there are. ok is false when some follow from other things.
func (p *Pass) endpointList() (o *expr.Origin, name string, ok bool) {
	for _, e := range p.Endpoints {
		if e.Origin == nil || e.Origin.Kind != expr.Written {
			return nil, "", false
		}
		list := *e.Origin
		list.Pointer = parent(e.Origin.Pointer)
		if _, err := strconv.Atoi(e.Origin.Pointer[len(list.Pointer)+1:]); err != nil {
			return nil, "", false // a resource of a template
		}
		if o != nil && *o != list {
			return nil, "", false
		}
		o = &list
	}
	if o == nil {
		return nil, "", false
	}
	return o, o.Pointer[strings.LastIndexByte(o.Pointer, '/')+1:], true
}

// parent returns the pointer of what contains the value at pointer.
func parent(pointer string) string { return pointer[:max(0, strings.LastIndexByte(pointer, '/'))] }

// lacksEndpoint reports whether the VPC certainly has no endpoint for a
// service. An endpoint whose service nobody knows may be a misspelt one, which
// is reported as such.
func (p *Pass) lacksEndpoint(vpc expr.Value, service string) bool {
	if !p.Complete || len(p.Failed) > 0 {
		return false
	}
	for _, e := range p.Endpoints {
		if otherResource(e.VPC, vpc) {
			continue
		}
		if e.Service == "" || e.Service == service {
			return false
		}
		if _, known := facts.LookupService(e.Service); !known && diag.Suggest(e.Service, []string{service}) != "" {
			return false
		}
	}
	return true
}

// missingEndpoint reports that there is no endpoint for a service: as a warning
// at the entry that removes it; at the list that should have it; else at cause,
// the place of what makes it necessary.
// help says how it comes to be there.
func (p *Pass) missingEndpoint(cause *expr.Origin, service, subject, message string) *diag.Diagnostic {
	if i := slices.IndexFunc(p.Declined, func(x ir.Declined) bool { return x.Service == service }); i >= 0 {
		x := p.Declined[i]
		d := p.Report(x.Origin, subject, "%s", message)
		d.Severity = diag.Warning // somebody has decided it, and answers for it
		d.Label = "removed because: " + x.Because
		d.Help = []string{"remove this entry, unless the service is reached in another way"}
		return d
	}
	list, name, ok := p.endpointList()
	if !ok {
		d := p.Report(cause, subject, "%s", message)
		d.Help = []string{`add an endpoint for "` + service + `"`}
		return d
	}
	d := p.Report(list, subject, "%s", message)
	d.Label = `"` + service + `" is not here`
	d.Help = []string{`add "` + service + `" to "` + name + `"`}
	return d
}

// routing returns the place that decides how the environment's subnets reach
// AWS: what their route table follows from.
func (p *Pass) routing(e *ir.Environment) *expr.Origin {
	for _, s := range p.subnets(e) {
		if t := p.TableOf(s); t != nil {
			return t.Origin
		}
	}
	return e.Origin
}

// hostName returns how findings call host h.
func hostName(h *ir.Instance) string {
	if h.Key != "" {
		return h.Key
	}
	return h.ID
}

// clientsWithoutInternet returns the hosts whose people log in to Airflow and
// that have no way to the internet.
func (p *Pass) clientsWithoutInternet() []*ir.Instance {
	var out []*ir.Instance
	for _, h := range p.Instances {
		if s := p.Subnet(h.Subnet); h.Login != nil && s != nil && p.reachesInternet(s) == expr.No {
			out = append(out, h)
		}
	}
	return out
}

// quoted returns names in quotes, with commas.
func quoted(names []string) string {
	out := slices.Clone(names)
	for i, n := range out {
		out[i] = `"` + n + `"`
	}
	return strings.Join(out, ", ")
}

// or returns the first origin that is there.
func or(origins ...*expr.Origin) *expr.Origin {
	for _, o := range origins {
		if o != nil {
			return o
		}
	}
	return nil
}

// statement names a statement in messages.
func statement(sid string) string {
	if sid == "" {
		return "a statement"
	}
	return `statement "` + sid + `"`
}
