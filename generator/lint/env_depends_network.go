package lint

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/packet"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// environmentOrder finds environments that are made beside the network they
// need instead of after it. A spec's wait.
func environmentOrder() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1187",
			Name:   "env-depends-network",
			Occurs: "an environment does not wait for the routes, endpoints or group rules that it needs, as it refers to none of them",
			Why:    "at creation it depends on chance which comes first; when the stack goes, they go while the environment's network interfaces still block the subnets and groups",
			Wrong:  changed(rightNetwork(), "    DependsOn: [Route, TableA, TableC]\n", ""),
			Right:  rightNetwork(),
			Facts:  []int{186, 187},
			Source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				if missing := p.unawaited(e); len(missing) > 0 {
					more := ""
					if n := len(missing) - maxNamed; n > 0 {
						more = " and " + strconv.Itoa(n) + " more"
					}
					d := p.Report(e.Origin, "order of "+subject(e), `environment "%s" does not wait for %s%s`, name(e), quoted(missing[:min(maxNamed, len(missing))]), more)
					d.Help = []string{"DependsOn: [" + strings.Join(missing, ", ") + "]"}
				}
			}
		},
	}
}

// maxNamed is how many resources a message names.
const maxNamed = 3

// unawaited returns the resources of its network that e needs and certainly does
// not wait for, by logical id.
func (p *Pass) unawaited(e *ir.Environment) []string {
	var out []string
	for _, v := range e.Subnets.Items {
		s := p.Subnet(v)
		if s == nil {
			continue
		}
		t := p.TableOf(s)
		if t == nil {
			continue
		}
		for _, r := range t.Routes {
			if d := text(r.Destination); (d == facts.Network().WorldIPv4 || d == facts.Network().WorldIPv6) && beside(e, &r.Resource) {
				out = append(out, r.ID)
			}
		}
		for _, a := range t.Associations {
			if beside(e, &a.Resource) && s.Is(a.Subnet) == expr.Yes {
				out = append(out, a.ID)
			}
		}
	}
	for _, x := range p.Endpoints {
		if x.Environment == "" && beside(e, &x.Resource) && p.needsEndpoint(e, x) {
			out = append(out, x.ID)
		}
	}
	for _, v := range e.Groups.Items {
		if g := p.SecurityGroup(v); g != nil {
			out = rulesBeside(rulesBeside(out, e, g.Ingress), e, g.Egress)
		}
	}
	if len(out) == 0 {
		return nil
	}
	before := p.before(e)
	out = slices.DeleteFunc(out, func(id string) bool { return before[id] })
	slices.Sort(out)
	return slices.Compact(out)
}

// before returns the resources that are there before e is made: what it refers
// to and depends on, and what those do.
func (p *Pass) before(e *ir.Environment) map[string]bool {
	seen := map[string]bool{e.ID: true}
	for todo := []string{e.ID}; len(todo) > 0; {
		next := p.Order[todo[0]]
		todo = todo[1:]
		for _, id := range next {
			if !seen[id] {
				seen[id] = true
				todo = append(todo, id)
			}
		}
	}
	return seen
}

// beside reports whether e does not depend on r itself.
func beside(e *ir.Environment, r *ir.Resource) bool {
	return r.ID != "" && r.Made() && !slices.Contains(e.DependsOn, r.ID)
}

// needsEndpoint reports whether e reaches a service that it needs through x
// alone.
func (p *Pass) needsEndpoint(e *ir.Environment, x *ir.Endpoint) bool {
	s, _ := facts.LookupService(x.Service)
	return s.Required && !otherResource(x.VPC, p.vpcOf(e)) && p.withoutInternet(e) != expr.No
}

// rulesBeside adds to ids those of the rules that let the groups of e talk to
// each other and that e does not wait for.
func rulesBeside(ids []string, e *ir.Environment, rules []*ir.GroupRule) []string {
	for _, r := range rules {
		if !r.Group.IsAbsent() && beside(e, &r.Resource) && packet.Overlap(expr.ListOf(r.Group), e.Groups) == expr.Yes {
			ids = append(ids, r.ID)
		}
	}
	return ids
}
