package generator

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// consequences are findings that may be elsewhere than at the value that was
// replaced, although the language takes it: the replacement then says something
// else about the deployment, and that has faults of its own.
var consequences = map[diag.Code]string{
	diag.MissingField: "what covered the lack is gone",
	diag.Inapplicable: "what made use of it is gone",
	"MW1111":          "a raw route that waits for nothing is a fault of its own",
	"MW1156":          "without hosts, and in an environment that says nothing and so has a private web server, nobody reaches it",
}

// TestOneCauseOneFinding breaks one value of a sound spec after the other. What
// the language refuses gives one finding, at that value; nothing is judged that
// would depend on it.
func TestOneCauseOneFinding(t *testing.T) {
	specs := goldenSpecs(t, "render-*")
	for _, name := range []string{"render-hands-on", "render-public-nat", "render-everything", "render-stack-name",
		"render-restricted-groups-nat", "render-flow-logs", "render-endpoint-policies-cmk", "render-exports",
		"render-alb", "render-nlb", "render-vpn", "render-transit", "render-existing", "render-existing-vpc", "render-shared-vpc", "render-customer-endpoints", "render-ssh-bastion", "render-data-nat", "render-identity"} {
		t.Run(name, func(t *testing.T) {
			tree, problems := syntax.Parse(source.NewFile("spec.yaml", specs[name]), syntax.SpecLimits())
			if tree == nil {
				t.Fatal(problems)
			}
			_, _, sound := compileText(t, jsonText(tree.Root, "", "", ""))
			for _, at := range places(tree.Root, "") {
				for _, with := range []string{wrongKind(tree.Find(at)), `"x y"`, "null", "{}", "[]", `"${Foo}"`} {
					_, _, found := compileText(t, jsonText(tree.Root, "", at, with))
					if noise := noise(sound, found, at); len(noise) > 0 {
						t.Errorf("%s: %s:\n%s", at, with, strings.Join(noise, "\n"))
					}
				}
			}
		})
	}
}

// places returns the pointers of all values below n, which is at pointer.
func places(n *syntax.Node, pointer string) []string {
	var out []string
	for _, f := range n.Fields {
		at := source.Pointer(pointer, f.Key)
		out = append(append(out, at), places(f.Value, at)...)
	}
	for i, it := range n.Items {
		at := source.Pointer(pointer, strconv.Itoa(i))
		out = append(append(out, at), places(it, at)...)
	}
	return out
}

// wrongKind returns a value of a kind that the field of n does not take.
func wrongKind(n *syntax.Node) string {
	if n.Kind == syntax.Int || n.Kind == syntax.Bool {
		return `"text"`
	}
	return "7"
}

// jsonText returns n, which is at pointer, as JSON with the value at another
// pointer replaced.
func jsonText(n *syntax.Node, pointer, replaced, with string) string {
	if pointer == replaced && with != "" {
		return with
	}
	var parts []string
	switch n.Kind {
	case syntax.Map:
		for _, f := range n.Fields {
			parts = append(parts, strconv.Quote(f.Key)+": "+jsonText(f.Value, source.Pointer(pointer, f.Key), replaced, with))
		}
		return "{" + strings.Join(parts, ",\n") + "}"
	case syntax.Seq:
		for i, it := range n.Items {
			parts = append(parts, jsonText(it, source.Pointer(pointer, strconv.Itoa(i)), replaced, with))
		}
		return "[" + strings.Join(parts, ",\n") + "]"
	case syntax.String:
		return strconv.Quote(n.Text)
	}
	return n.Text
}

// noise returns the findings that are not there in the sound spec and that one
// broken value at a pointer does not account for.
func noise(sound, found diag.List, at string) []string {
	type identity struct {
		code    diag.Code
		subject string
	}
	before := map[identity]bool{}
	for _, d := range sound {
		before[identity{d.Code, d.Subject}] = true
	}
	found = slices.DeleteFunc(slices.Clone(found), func(d diag.Diagnostic) bool {
		return d.Severity > diag.Warning || before[identity{d.Code, d.Subject}]
	})
	refused := slices.ContainsFunc(found, func(d diag.Diagnostic) bool { return d.Code < "MW1" && within(at, d.At.Pointer) })
	// Each field that an empty mapping lacks is a cause of its own.
	onlyMissing := !slices.ContainsFunc(found, func(d diag.Diagnostic) bool { return d.Code != diag.MissingField })
	var out []string
	for _, d := range found {
		ok := within(at, d.At.Pointer) || within(d.At.Pointer, at) || consequences[d.Code] != ""
		if refused {
			ok = len(found) == 1 || onlyMissing
		}
		if !ok {
			out = append(out, fmt.Sprintf("%s %s: %s", d.Code, d.At.Pointer, d.Message))
		}
	}
	return out
}

// within reports whether pointer is at, or what at is in.
func within(at, pointer string) bool {
	return at == pointer || strings.HasPrefix(at, pointer+"/")
}

// TestRefusedGivesOneFinding breaks what the golden specs above do not have, or
// have otherwise.
func TestRefusedGivesOneFinding(t *testing.T) {
	const (
		head    = "apiVersion: mwaagen/v1\nname: one\nnetwork:\n  cidr: 10.1.0.0/16\n"
		private = "    private-a: {zone: a, cidr: 10.1.2.0/24}\n    private-c: {zone: c, cidr: 10.1.3.0/24}\n"
		desk    = "access: {hosts: {desk: {os: windows, subnet: private-a, rdpFrom: [10.1.0.0/16], login: {environment: prod, role: User}}}}\n"
		prod    = "environments: {prod: {airflowVersion: \"2.11.2\"}}\n"
	)
	tests := map[string]struct {
		spec string
		want []diag.Code
	}{
		"subnet of an environment, public or not": {
			head + "  routing: private\n  subnets:\n    private-a: {zone: a, cidr: 10.1.2.0/24, public: maybe}\n    private-c: {zone: c, cidr: 10.1.3.0/24}\n" +
				"environments: {prod: {airflowVersion: \"2.11.2\", subnets: [private-a, private-c]}}\n" + desk, []diag.Code{diag.WrongType}},
		"third subnet, public or not": {
			head + "  routing: private\n  subnets:\n" + private + "    other-a: {zone: a, cidr: 10.1.3.128/25, public: maybe}\n" + prod + desk, []diag.Code{"MW1115", diag.WrongType}},
		"only public subnet": {
			head + "  routing: nat\n  subnets:\n" + private + "    public-a: 7\n" + prod + desk, []diag.Code{diag.WrongType}},
		"public of the only public subnet, one NAT gateway": {
			head + "  routing: nat\n  natGateways: single\n  subnets:\n" + private + "    public-a: {zone: a, cidr: 10.1.1.0/24, public: ~}\n" + prod + desk, []diag.Code{diag.WrongType}},
		"how many NAT gateways": {
			head + "  routing: nat\n  natGateways: one\n  subnets:\n" + private + "    public-a: {zone: a, cidr: 10.1.1.0/24, public: true}\n" + prod + desk, []diag.Code{diag.NotAllowed}},
		"routing": {
			head + "  routing: none\n  subnets:\n" + private + "    public-a: {zone: a, cidr: 10.1.1.0/24, public: true}\n" + prod + desk, []diag.Code{diag.NotAllowed}},
		"the only endpoint that carries a group": {
			head + "  routing: nat\n  natGateways: single\n  subnets:\n" + private + "    public-a: {zone: a, cidr: 10.1.1.0/24, public: true}\n" +
				"  endpoints: {add: [7], allowFrom: [10.1.0.0/16]}\n" + prod + desk, []diag.Code{diag.Unquoted}},
		"login that needs the endpoint that is removed": {
			head + "  routing: private\n  subnets:\n" + private + "  endpoints: {remove: [{service: airflow.env, because: it is there}]}\n" +
				prod + strings.Replace(desk, "subnet: private-a", "subnet: 7", 1), []diag.Code{diag.Unquoted}},
		"group of an environment that people log in to": {
			head + "  routing: private\n  subnets:\n" + private +
				"environments: {prod: {airflowVersion: \"2.11.2\", securityGroups: [{resorce: Workers}]}}\n" + desk, []diag.Code{diag.UnknownField}},
		"groups of an environment that people log in to": {
			head + "  routing: private\n  subnets:\n" + private +
				"environments: {prod: {airflowVersion: \"2.11.2\", securityGroups: []}}\n" + desk, []diag.Code{diag.OutOfBounds}},
		"two names with one logical id": {
			head + "  routing: private\n  subnets:\n" + private + "    private_a: {zone: a, cidr: 10.1.4.0/24, public: true}\n" +
				"environments: {prod: {airflowVersion: \"2.11.2\"}, p-rod: {airflowVersion: \"2.11.2\"}, p_rod: {airflowVersion: \"2.11.2\"}}\n" + desk, []diag.Code{diag.SameLogicalID, diag.SameLogicalID}},
		"placeholder that does not end": {
			head + "  routing: private\n  subnets:\n" + private +
				"environments: {prod: {airflowVersion: \"2.11.2\", name: \"x-${Foo\"}}\n" + desk, []diag.Code{diag.UnknownPlaceholder}},
		"placeholder in the key's alias": {
			head + "  routing: private\n  subnets:\n" + private + "kmsKey: {create: true, alias: \"x-${AWS::URLSuffix}\"}\n" + prod + desk, []diag.Code{diag.UnknownPlaceholder}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			_, _, found := compileText(t, tt.spec)
			var got []diag.Code
			for _, d := range found {
				if d.Severity <= diag.Warning {
					got = append(got, d.Code)
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}
