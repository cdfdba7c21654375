package generator

import (
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// nowhere is the document of what a policy by itself does not say. What is found
// there is about what was not given.
const nowhere = "(not given)"

// unnamed is the key of an environment of which only a policy is given.
const unnamed = "it"

// A bareDocument is a policy without the deployment that it belongs to.
type bareDocument struct {
	policy iam.Policy
	d      *ir.Deployment
}

// deployment returns what is known of the deployment: the policy where it belongs,
// and beside it an environment of which nothing else is known.
func (b *bareDocument) deployment(as string) *ir.Deployment {
	o := &expr.Origin{Kind: expr.Written, Doc: nowhere}
	unknown := expr.UnknownValue("only a policy is given").From(o)
	open := expr.List{Origin: o}
	at := b.policy.Origin
	b.d = &ir.Deployment{Complete: true, Place: ir.Place{Partition: facts.DefaultPartition()}}
	b.placeOf()
	role := &ir.Role{Resource: ir.Resource{ID: "ExecutionRole", Origin: o}, Trust: iam.Parse(nil, o), ManagedARNs: open}
	env := &ir.Environment{
		Resource: ir.Resource{ID: "Environment", Origin: o}, Key: unnamed, Name: unknown, AirflowVersion: unknown, Class: unknown, AccessMode: unknown,
		EndpointManagement: unknown, ExecutionRole: expr.GetAtt(role.ID, "Arn").From(o), SourceBucket: unknown, KMSKey: unknown, DAGs: unknown,
		Plugins: ir.Artefact{Path: unknown, Version: unknown}, Requirements: ir.Artefact{Path: unknown, Version: unknown}, StartupScript: ir.Artefact{Path: unknown, Version: unknown},
		Subnets: open, Groups: open, MinWorkers: unknown, MaxWorkers: unknown, MinWebservers: unknown, MaxWebservers: unknown, Schedulers: unknown,
		MaintenanceWindow: unknown, WorkerReplacement: unknown,
	}
	inline := []ir.InlinePolicy{{Resource: ir.Resource{Origin: at}, Name: expr.String("policy").From(o), Policy: b.policy}}
	switch as {
	case AsExecution, AsPart:
		role.Origin, role.Inline = at, inline
		b.nameOf(env)
		if as == AsExecution {
			role.ManagedARNs = expr.List{}
			b.keyOf(env)
			b.assume("the role has no other policy")
		}
	case AsUI:
		role.ID, role.Origin, role.Inline = "Role", at, inline
		env = nil
	case AsTrust:
		role.Origin, role.Trust = at, b.policy
	case AsKey:
		k := &ir.Key{Resource: ir.Resource{ID: "Key", Origin: at, Retain: true}, Description: unknown, Rotation: unknown, PendingWindow: unknown, Policy: b.policy}
		b.d.Keys = []*ir.Key{k}
		env.KMSKey = expr.GetAtt(k.ID, "Arn").From(o)
	case AsBucket:
		x := &ir.Bucket{Resource: ir.Resource{ID: "Bucket", Origin: at, Retain: true}, Name: unknown, Versioning: unknown, Encryption: unknown, Key: unknown, BucketKey: unknown,
			Ownership: unknown, BlockPublicAccess: ir.PublicAccessBlock{BlockACLs: unknown, IgnoreACLs: unknown, BlockPolicy: unknown, RestrictBuckets: unknown}, Policy: b.policy}
		b.d.Buckets = []*ir.Bucket{x}
		env.SourceBucket = expr.GetAtt(x.ID, "Arn").From(o)
	case AsEndpoint:
		x := &ir.Endpoint{Resource: ir.Resource{ID: "Endpoint", Origin: at}, Service: b.service(), ServiceName: unknown, VPC: unknown, PrivateDNS: unknown,
			Subnets: open, Groups: open, RouteTables: open, Policy: &b.policy}
		b.d.Endpoints = []*ir.Endpoint{x}
		env.KMSKey = expr.Value{}
		b.assume("the environment behind the endpoint has no customer-managed key")
	}
	if as != AsKey && as != AsBucket && as != AsEndpoint {
		b.d.Roles = []*ir.Role{role}
	}
	if env != nil {
		b.d.Environments = []*ir.Environment{env}
	}
	return b.d
}

// judged returns what the rules find in the policy, and not only in what was not
// given. known are the problems that it has as a document: what follows from these
// is not said again.
func (b *bareDocument) judged(known diag.List, today string) diag.List {
	found := judge([]Lifted{{Deployment: b.d}}, today)
	found = slices.DeleteFunc(found, func(x diag.Diagnostic) bool {
		return x.At.Doc == nowhere || slices.ContainsFunc(known, func(p diag.Diagnostic) bool { return p.At.Pointer == x.At.Pointer && p.Severity == diag.Error })
	})
	// Messages name the environment, and nobody knows the name of this one.
	plain := strings.NewReplacer(` of environment "`+unnamed+`"`, "", `environment "`+unnamed+`"`, "the environment")
	for i := range found {
		d := &found[i]
		d.Related = slices.DeleteFunc(d.Related, func(r diag.Related) bool { return r.At.Doc == nowhere })
		d.Message, d.Label = plain.Replace(d.Message), plain.Replace(d.Label)
		for j, h := range d.Help {
			d.Help[j] = plain.Replace(h)
		}
	}
	return found
}

func (b *bareDocument) assume(text string) {
	b.d.Assumed = append(b.d.Assumed, ir.Assumption{Text: text})
}

// placeOf takes over the Region and the account, if ARNs of the policy name one
// each.
func (b *bareDocument) placeOf() {
	var regions, accounts []string
	add := func(list *[]string, v string) {
		if !slices.Contains(*list, v) {
			*list = append(*list, v)
		}
	}
	b.values(func(v expr.Value) {
		atoms := v.Atoms()
		if len(atoms) == 0 || atoms[0].Kind != expr.Text || !facts.IsARN(atoms[0].Name) {
			return
		}
		fields := strings.SplitN(atoms[0].Name, ":", 6)
		if r, known := facts.LookupRegion(fields[min(3, len(fields)-1)]); known && len(fields) > 4 {
			add(&regions, r.Name)
			b.d.Place.Partition = r.Partition
		}
		if len(fields) > 5 && isAccount(fields[4]) {
			add(&accounts, fields[4])
		}
	})
	if len(regions) == 1 {
		b.d.Place.Region = expr.String(regions[0])
		b.assume("the Region is " + regions[0] + ", as in the policy's ARNs")
	}
	if len(accounts) == 1 {
		b.d.Place.Account = expr.String(accounts[0])
		b.assume("the account is " + accounts[0] + ", as in the policy's ARNs")
	}
}

// isAccount reports whether text is the number of an account.
func isAccount(text string) bool {
	form := expr.FromAtoms(expr.StringType, expr.Atom{Kind: expr.Param, Name: "Account", Lang: &expr.Language{Pattern: facts.IAM().AccountPattern}})
	return expr.Equal(form, expr.String(text)) != expr.No
}

// nameOf takes over the name of the environment, if the policy's ARNs have one.
func (b *bareDocument) nameOf(env *ir.Environment) {
	var found []expr.Value
	b.values(func(v expr.Value) {
		name := environmentIn(v)
		if !name.IsAbsent() && !slices.ContainsFunc(found, func(x expr.Value) bool { return expr.Equal(x, name) == expr.Yes }) {
			found = append(found, name)
		}
	})
	if len(found) != 1 {
		return
	}
	env.Name = found[0]
	if text, known := env.Name.Text(); known {
		env.Key = text
	}
	b.assume(`the environment is called "` + env.Name.String() + `", as in the policy's ARNs`)
}

// environmentIn returns the name that an environment's ARN ends with; absent for
// other ARNs, and for those of several environments.
func environmentIn(v expr.Value) expr.Value {
	form := expr.Expand(facts.ARN("environment"), func(string) (expr.Value, bool) { return expr.String(iam.Everybody), true })
	if expr.Match(form, v) != expr.Yes {
		return expr.Value{}
	}
	atoms := slices.Clone(v.Atoms())
	for i := range atoms {
		_, rest, found := strings.Cut(atoms[i].Name, ":environment/")
		if atoms[i].Kind != expr.Text || !found {
			continue
		}
		atoms = atoms[i:]
		atoms[0].Name = rest
		if slices.ContainsFunc(atoms, func(a expr.Atom) bool { return a.Kind == expr.Text && strings.ContainsAny(a.Name, "*?$") }) {
			return expr.Value{}
		}
		return expr.FromAtoms(expr.StringType, atoms...).From(v.Origin())
	}
	return expr.Value{}
}

// keyOf takes over the environment's key, if the policy names one, and else that it
// is AWS's.
func (b *bareDocument) keyOf(env *ir.Environment) {
	env.KMSKey = expr.Value{}
	kms, _, _ := strings.Cut(facts.Roles().CreateGrant, ":")
	form := expr.FromAtoms(expr.StringType, expr.Atom{Kind: expr.Param, Name: "Key", Lang: &expr.Language{Pattern: facts.Roles().KeyARNPattern}})
	for i := range b.policy.Statements {
		s := &b.policy.Statements[i]
		ofKeys := slices.ContainsFunc(s.Actions.Items, func(v expr.Value) bool { return strings.HasPrefix(strings.ToLower(v.String()), kms+":") })
		if !ofKeys || s.NotResources || s.Effect != iam.Allow {
			continue
		}
		for _, v := range s.Resources.Items {
			if expr.Equal(form, v) != expr.No {
				env.KMSKey = v
				b.assume("the environment's key is " + v.String() + ", as in the policy")
				return
			}
		}
	}
	b.assume("the environment has no customer-managed key: the policy names none")
}

// service returns the service of which the policy's actions are; "" for several.
func (b *bareDocument) service() string {
	name := ""
	for i := range b.policy.Statements {
		for _, v := range b.policy.Statements[i].Actions.Items {
			text, _ := v.Text()
			s, ok := facts.ServiceOfAction(text)
			if !ok || name != "" && name != s.Name {
				return ""
			}
			name = s.Name
		}
	}
	return name
}

// values calls f with everything that a statement is compared with: resources,
// principals, and what conditions ask for.
func (b *bareDocument) values(f func(expr.Value)) {
	each := func(l expr.List) {
		for _, v := range l.Items {
			f(v)
		}
	}
	for i := range b.policy.Statements {
		s := &b.policy.Statements[i]
		each(s.Resources)
		for _, p := range s.Principals {
			each(p.Members)
		}
		for _, c := range s.Conditions {
			each(c.Values)
		}
	}
}
