package deployer

import (
	"slices"
	"strings"
	"testing"

	"github.com/mwaagen/mwaagen/schemas/authorization"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/schemas/handlers"
)

// The facts about deploying, the registry's handlers and the Service
// Authorization Reference speak of the same things.

func TestTypesAreThoseOfTheReference(t *testing.T) {
	for _, x := range facts.Deployer().Types {
		for _, r := range x.Resources {
			service, _, _ := strings.Cut(strings.TrimPrefix(r.ARN, "arn:${AWS::Partition}:"), ":")
			found := slices.ContainsFunc(authorization.Actions(service), func(name string) bool {
				a, _ := authorization.Lookup(service + ":" + name)
				return hasType(a.Types, r.Type)
			})
			if !found {
				t.Errorf("%s: %s has no resources of type %q", x.Type, service, r.Type)
			}
		}
		if x.Name != "" && !x.Given && x.Max == 0 {
			t.Errorf("%s: nothing says how long the names are that CloudFormation makes", x.Type)
		}
	}
}

func TestOmissionsAndPassesAreOfHandlers(t *testing.T) {
	table, err := handlers.Read()
	if err != nil {
		t.Fatal(err)
	}
	calls := func(typ, action string) bool {
		h := table.Types[typ]
		return slices.Contains(slices.Concat(h.Create, h.Read, h.Update, h.Delete), action)
	}
	for _, o := range facts.Deployer().Omits {
		for _, a := range o.Actions {
			if !calls(o.Type, a) {
				t.Errorf("%s does not call %s", o.Type, a)
			}
		}
	}
	for _, p := range facts.Deployer().Passes {
		if !calls(p.Type, facts.IAM().PassRole) {
			t.Errorf("%s passes no role", p.Type)
		}
		if to, _ := facts.PassedTo(p.Type, facts.DefaultPartition()); to == "" {
			t.Errorf("%s passes its role to nobody", p.Type)
		}
	}
}

func TestStatementsAreOfActions(t *testing.T) {
	d := facts.Deployer()
	all := slices.Concat(d.Calls, d.CallerCalls, d.TemplateBucket, d.Environment, []facts.StatementFact{d.Transform, d.ReadParameter, d.ReadSecret, d.Custom, d.Trust})
	for _, x := range d.ServiceLinked {
		all = append(all, x.Statement)
	}
	for _, s := range all {
		for _, a := range s.Actions {
			if opened, _ := authorization.Expand(a); len(opened) == 0 {
				t.Errorf("%s: %s is no action", s.Sid, a)
			}
		}
		if s.Sid == "" || s.Why == "" {
			t.Errorf("%+v", s)
		}
	}
}

func TestConditionKeysAreOfTheirActions(t *testing.T) {
	d := facts.Deployer()
	for key, actions := range map[string][]string{d.RoleKey: d.RoleActions, d.BoundaryKey: d.BoundedActions, d.PolicyARN: {d.AttachPolicy}} {
		for _, name := range actions {
			if a, ok := authorization.Lookup(name); !ok || !slices.Contains(a.Keys, key) {
				t.Errorf("%s has no key %s", name, key)
			}
		}
	}
}

// What MWAA documents wins over the registry, and has all that the registry
// lists.
func TestEnvironmentHasWhatTheRegistryLists(t *testing.T) {
	table, err := handlers.Read()
	if err != nil {
		t.Fatal(err)
	}
	var have []string
	for _, s := range facts.Deployer().Environment {
		have = append(have, s.Actions...)
	}
	h := table.Types[facts.Deployer().EnvironmentType]
	for _, a := range slices.Concat(h.Create, h.Read, h.Update, h.Delete) {
		if !slices.Contains(have, a) {
			t.Errorf("%s is not among the needs of environments", a)
		}
	}
}
