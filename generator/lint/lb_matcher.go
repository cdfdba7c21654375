package lint

import (
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// balancerMatcher finds load balancers that take a web server's redirect to its
// login for a failure. A spec's do not.
func balancerMatcher() Rule {
	const health = rightALB + "overrides:\n" +
		"  - {op: replace, path: /Resources/TargetGroupUi/Properties/HealthCheckPath, value: /}\n"
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1165",
			Name:   "lb-matcher",
			Occurs: "a load balancer looks at the first page of a web server, and does not take a redirect for an answer",
			Why:    "who is not logged in is redirected: every target counts as unhealthy",
			Wrong:  health + "  - {op: replace, path: /Resources/TargetGroupUi/Properties/Matcher/HttpCode, value: \"200\"}\n",
			Right:  health + "  - {op: replace, path: /Resources/TargetGroupUi/Properties/Matcher/HttpCode, value: 200-399}\n",
			Facts:  []int{165},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-access.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			f := facts.LoadBalancers()
			for _, b := range p.LoadBalancers {
				e := p.Environment(b.Environment)
				path, known := b.HealthPath.Text()
				if e == nil || text(b.TargetProtocol) != f.HTTPS || text(b.HealthProtocol) == f.TCP || !b.HealthPath.IsAbsent() && (!known || path != f.HealthPathAny) {
					continue
				}
				if accepts(b.Matcher, f.Redirect, f.DefaultMatcher) == expr.No {
					d := p.Report(or(b.Matcher.Origin(), b.TargetGroup.Origin, b.Origin), "matcher of "+balancerName(b), `load balancer "%s" takes the redirect of environment "%s" for a failure`, balancerName(b), name(e))
					d.Help = []string{"Matcher: {HttpCode: \"" + f.Matcher + "\"}"}
				}
			}
		},
	}
}

// accepts reports whether a matcher, such as 200,302 or 200-399, takes a status
// code. An absent one is usual.
func accepts(matcher expr.Value, code, usual int) expr.Truth {
	if matcher.IsAbsent() {
		matcher = expr.Int(usual)
	}
	text, known := matcher.Text()
	if !known {
		return expr.Maybe
	}
	for _, part := range strings.Split(text, ",") {
		first, last, isRange := strings.Cut(strings.TrimSpace(part), "-")
		from, err := strconv.Atoi(first)
		to := from
		if isRange && err == nil {
			to, err = strconv.Atoi(last)
		}
		switch {
		case err != nil:
			return expr.Maybe
		case from <= code && code <= to:
			return expr.Yes
		}
	}
	return expr.No
}

// balancerName returns how findings call load balancer b.
func balancerName(b *ir.LoadBalancer) string {
	if b.Key != "" {
		return b.Key
	}
	return b.ID
}
