package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// healthPathVersion finds load balancers that look for the health of another
// major version of Airflow. A spec's path follows from the version.
func healthPathVersion() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1169",
			Name:   "health-path-version",
			Occurs: "a load balancer looks at the health path of another major version of Airflow than its environment's",
			Why:    "the path is not there, and every target counts as unhealthy",
			Wrong:  rightALB + "overrides:\n  - {op: replace, path: /Resources/TargetGroupUi/Properties/HealthCheckPath, value: /monitor/health}\n",
			Right:  rightALB + "overrides:\n  - {op: replace, path: /Resources/TargetGroupUi/Properties/HealthCheckPath, value: /}\n",
			Facts:  []int{169},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-access.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, b := range p.LoadBalancers {
				e := p.Environment(b.Environment)
				if e == nil {
					continue
				}
				v, known := version(e)
				path, right := text(b.HealthPath), facts.HealthPath(v.Version)
				if !known || right == "" || path == right || !slices.ContainsFunc(facts.Environment().HealthPaths, func(x facts.MajorPath) bool { return x.Path == path }) {
					continue
				}
				d := p.Report(or(b.HealthPath.Origin(), b.TargetGroup.Origin, b.Origin), "health path of "+balancerName(b), `load balancer "%s" looks at %s, which Airflow %s does not have`, balancerName(b), path, v.Version)
				d.Related = []diag.Related{Related(e.AirflowVersion.Origin(), "the version")}
				d.Help = []string{"HealthCheckPath: " + right}
			}
		},
	}
}
