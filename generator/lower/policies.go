package lower

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// vars are the values of the placeholders of a policy in facts.
type vars map[string]expr.Value

// policy returns the policy that facts call name, for this deployment and for
// the names with these prefixes.
func (l *lowerer) policy(name string, o *expr.Origin, v vars, prefixes ...expr.Value) iam.Policy {
	return l.built(name, iam.Vars{Origin: o, Values: v, Lists: map[string][]expr.Value{"Prefix": prefixes}})
}

// built returns the policy that facts call name, for this deployment.
func (l *lowerer) built(name string, v iam.Vars) iam.Policy {
	f, ok := facts.LookupPolicy(name)
	if !ok {
		l.fail(fmt.Errorf("internal: no policy is called %q", name))
		return iam.Policy{}
	}
	if k := l.customerKey(); !k.IsAbsent() {
		if v.Values == nil {
			v.Values = vars{}
		}
		v.Values["Key"], v.CustomerKey = k, true
	}
	v.Partition = l.d.Place.Partition
	p, err := iam.Build(f, v)
	l.fail(err)
	return p
}

// PolicyFiles returns the policy documents of d that people read by themselves:
// the very ones of its resources, and those that users and automation need. d
// is one that Lower made. The error is a fault of mwaagen.
func PolicyFiles(d *ir.Deployment) ([]*ir.PolicyFile, error) {
	l := &lowerer{d: d}
	for _, e := range l.d.Environments {
		l.environmentPolicies(e)
	}
	for _, h := range l.d.Instances {
		l.hostPolicies(h)
	}
	for _, b := range l.d.LoadBalancers {
		if b.Registrar == nil {
			continue
		}
		if r := l.d.Role(b.Registrar.Role); r != nil {
			l.file("targets-"+b.Key, "what keeps the targets of load balancer "+b.Key+" may do", iam.IdentityPolicy, r.Inline[0].Policy).Inline = true
			l.file("targets-"+b.Key+"-trust", "who may use that role", iam.TrustPolicy, r.Trust)
		}
	}
	for _, e := range l.d.Endpoints {
		if e.Policy != nil {
			l.file(facts.EndpointPolicy(e.Service), "what passes the endpoint for "+e.Service, iam.EndpointPolicy, *e.Policy)
		}
	}
	for _, f := range l.d.FlowLogs {
		if r := l.d.Role(f.Role); r != nil {
			l.file("flow-logs", "what the VPC's flow log may do", iam.IdentityPolicy, r.Inline[0].Policy).Inline = true
			l.file("flow-logs-trust", "who may use that role", iam.TrustPolicy, r.Trust)
		}
	}
	for _, u := range l.d.Users {
		l.userFiles(u)
	}
	for _, k := range l.d.Keys {
		l.file("key", "policy of the customer-managed key", iam.KeyPolicy, k.Policy)
	}
	l.filed("read-only", "read-only", expr.WrittenAt(""), vars{})
	return l.files, l.err
}

func (l *lowerer) environmentPolicies(e *ir.Environment) {
	suffix := ""
	if len(l.d.Environments) > 1 {
		suffix = "." + e.Key
	}
	if r := l.d.Role(e.ExecutionRole); r != nil {
		l.file("execution"+suffix, "what the environment "+e.Key+" may do", iam.IdentityPolicy, r.Inline[0].Policy).Inline = true
		l.managedFiles("execution-data", suffix, "what more the environment "+e.Key+" may do", r)
		l.file("execution-trust"+suffix, "who may use that role", iam.TrustPolicy, r.Trust)
	}
	if b := l.d.Bucket(e.SourceBucket); b != nil && b.Made() {
		l.file("bucket"+suffix, "policy of the bucket of "+e.Key, iam.BucketPolicy, b.Policy)
	}
	v := vars{"Environment": e.Name, "ExecutionRole": e.ExecutionRole, "Bucket": e.SourceBucket}
	for _, role := range facts.Environment().UIRoles {
		v["UIRole"] = expr.String(role)
		l.filed("ui", "ui-"+strings.ToLower(role)+suffix, e.Origin, v)
	}
	v["UIRole"] = expr.String(restRole)
	for _, n := range []string{"cli", "rest-api", "full-api", "console"} {
		l.filed(n, n+suffix, e.Origin, v)
	}
}

// managedFiles adds the managed policies of role r that the stack makes, as files
// called name with a number.
func (l *lowerer) managedFiles(name, suffix, purpose string, r *ir.Role) {
	n := 0
	for _, v := range r.ManagedARNs.Items {
		if m := l.d.ManagedPolicy(v); m != nil {
			n++
			l.file(name+"-"+strconv.Itoa(n)+suffix, purpose, iam.IdentityPolicy, m.Policy)
		}
	}
}

// restRole is the Airflow role of the rest-api policy: the least that may
// start DAG runs.
const restRole = "User"

func (l *lowerer) hostPolicies(h *ir.Instance) {
	p := l.d.Profile(h.Profile)
	if p == nil {
		return
	}
	r := l.d.Role(p.Role)
	if r == nil {
		return
	}
	if len(r.Inline) == 0 {
		l.file("host-"+h.Key+"-trust", "who may use that role", iam.TrustPolicy, r.Trust)
		return
	}
	l.file("host-"+h.Key, "what people on the host "+h.Key+" may do", iam.IdentityPolicy, r.Inline[0].Policy).Inline = true
	l.file("host-"+h.Key+"-trust", "who may use that role", iam.TrustPolicy, r.Trust)
}

// filed adds the policy that facts call fact, as a file called name.
func (l *lowerer) filed(fact, name string, o *expr.Origin, v vars) {
	f, _ := facts.LookupPolicy(fact)
	purpose := expr.Expand(f.Purpose, func(n string) (expr.Value, bool) { return v[n], true })
	l.file(name, purpose.String(), iam.IdentityPolicy, l.policy(fact, o, v))
}

func (l *lowerer) file(name, purpose string, kind iam.Kind, p iam.Policy) *ir.PolicyFile {
	f := &ir.PolicyFile{Name: name, Purpose: purpose, Kind: kind, Policy: p}
	l.files = append(l.files, f)
	return f
}
