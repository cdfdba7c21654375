package cfn

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/awslabs/goformation/v7/cloudformation/ec2"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// parse returns YAML text as a tree, as the user's own CloudFormation comes.
func parse(t *testing.T, text string) expr.Tree {
	t.Helper()
	doc, problems := syntax.Parse(source.NewFile("test", text), syntax.SpecLimits())
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return toTree(doc.Root)
}

func toTree(n *syntax.Node) expr.Tree {
	switch n.Kind {
	case syntax.Map:
		o := expr.Object{}
		for _, f := range n.Fields {
			o = append(o, expr.Member{Key: f.Key, Value: toTree(f.Value)})
		}
		return o
	case syntax.Seq:
		a := expr.Array{}
		for _, x := range n.Items {
			a = append(a, toTree(x))
		}
		return a
	case syntax.Int, syntax.Float:
		return str(n.Text).As(expr.IntType)
	case syntax.Bool:
		return str(n.Text).As(expr.BoolType)
	}
	return str(n.Text)
}

func raw(t *testing.T, tpl *Template, id, body string) {
	t.Helper()
	tpl.AddRaw(id, parse(t, body).(expr.Object), here)
}

func problems(tpl *Template) []string {
	var lines []string
	for _, p := range tpl.Check() {
		lines = append(lines, p.Pointer+": "+p.Message)
	}
	return lines
}

// base is a small sound template that the tests add to.
func base() *Template {
	t := &Template{Description: str("test")}
	t.Parameter("Cidr", expr.Object{{Key: "Type", Value: str("String")}}, here)
	t.Parameter("Subnets", expr.Object{{Key: "Type", Value: str("List<AWS::EC2::Subnet::Id>")}}, here)
	t.Put(Conditions, "IsProd", expr.Object{{Key: "Fn::Equals", Value: expr.Array{ref("Cidr"), str("x")}}}, here)
	t.Put(Mappings, "Map", expr.Object{{Key: "a", Value: expr.Object{{Key: "b", Value: str("c")}}}}, here)
	t.Add(meta("Vpc"), &ec2.VPC{CidrBlock: t.Opt(str("10.0.0.0/16"))}, Overlay{"/EnableDnsSupport", yes()})
	return t
}

func TestCheckOurs(t *testing.T) {
	param := func(name string) expr.Value {
		return expr.FromAtoms(expr.StringType, expr.Atom{Kind: expr.Param, Name: name}).From(here)
	}
	add := func(typ string, members ...expr.Member) func(*Template) {
		return func(t *Template) { t.AddGeneric(meta("X"), typ, expr.Object(members)) }
	}
	is := func(key string, v expr.Tree) expr.Member { return expr.Member{Key: key, Value: v} }
	endpoint := func(members ...expr.Member) func(*Template) {
		return add("AWS::EC2::VPCEndpoint", append(members, is("VpcId", ref("Vpc")))...)
	}
	const at = "/Resources/X/Properties"
	for name, test := range map[string]struct {
		build func(*Template)
		want  []string
	}{
		"sound":                  {endpoint(is("SubnetIds", expr.Array{str("s")}), is("PrivateDnsEnabled", yes())), nil},
		"unknown type":           {add("AWS::EC2::Nothing"), []string{"/Resources/X: the registry does not know AWS::EC2::Nothing"}},
		"unknown property":       {endpoint(is("Nothing", str("x"))), []string{at + `/Nothing: AWS::EC2::VPCEndpoint has no property "Nothing"`}},
		"missing property":       {add("AWS::EC2::VPCEndpoint"), []string{at + `: AWS::EC2::VPCEndpoint needs "VpcId"`}},
		"removed property":       {add("AWS::EC2::VPCEndpoint", is("VpcId", sub("${AWS::NoValue}"))), []string{at + `: AWS::EC2::VPCEndpoint needs "VpcId"`}},
		"value not allowed":      {endpoint(is("VpcEndpointType", str("Gatway"))), []string{at + `/VpcEndpointType: "Gatway" is not allowed; expected one of Interface, Gateway, GatewayLoadBalancer, ServiceNetwork, Resource, Tunnel`}},
		"text for a boolean":     {endpoint(is("PrivateDnsEnabled", str("true"))), []string{at + `/PrivateDnsEnabled: "true" is written as a string; expected boolean`}},
		"number for text":        {endpoint(is("ServiceName", num(5))), []string{at + `/ServiceName: "5" is written as a number; expected string`}},
		"text for a number":      {add("AWS::MWAA::Environment", is("Name", str("n")), is("MaxWorkers", str("5"))), []string{at + `/MaxWorkers: "5" is written as a string; expected integer`}},
		"number with a fraction": {add("AWS::MWAA::Environment", is("Name", str("n")), is("MaxWorkers", str("5.5").As(expr.IntType))), []string{at + `/MaxWorkers: "5.5" is written as a number; expected integer`}},
		"scalar for a list":      {endpoint(is("SubnetIds", str("s"))), []string{at + "/SubnetIds: expected a list"}},
		"list for a scalar":      {endpoint(is("ServiceName", expr.Array{str("s")})), []string{at + "/ServiceName: expected one value (string)"}},
		"object for a scalar":    {endpoint(is("ServiceName", expr.Object{is("a", str("s"))})), []string{at + "/ServiceName: expected one value (string)"}},
		"scalar for an object":   {endpoint(is("DnsOptions", str("s"))), []string{at + "/DnsOptions: expected an object (DnsOptionsSpecification)"}},
		"list of a parameter":    {endpoint(is("SubnetIds", param("Subnets"))), nil},
		"scalar parameter":       {endpoint(is("SubnetIds", param("Cidr"))), []string{at + "/SubnetIds: expected a list, and this gives text"}},
		"list parameter":         {endpoint(is("ServiceName", param("Subnets"))), []string{at + "/ServiceName: expected one value, and this gives a list"}},
		"list attribute": {func(t *Template) {
			endpoint()(t)
			t.AddGeneric(meta("Y"), "AWS::EC2::VPCEndpoint", expr.Object{is("VpcId", ref("Vpc")), is("SubnetIds", att("X", "DnsEntries")), is("ServiceName", att("X", "DnsEntries"))})
		}, []string{"/Resources/Y/Properties/ServiceName: expected one value, and this gives a list"}},
		"nested object": {endpoint(is("DnsOptions", expr.Object{is("DnsRecordIpType", str("ipv5")), is("A", str("b"))})), []string{
			at + `/DnsOptions/DnsRecordIpType: "ipv5" is not allowed; expected one of ipv4, ipv6, dualstack, service-defined, not-specified`,
			at + `/DnsOptions/A: DnsOptionsSpecification has no property "A"`}},
		"bad tag":              {endpoint(is("Tags", expr.Array{expr.Object{is("Key", str("k"))}})), []string{at + `/Tags/0: tag needs "Value"`}},
		"tag map":              {add("AWS::SSM::Parameter", is("Type", str("String")), is("Value", str("v")), is("Tags", expr.Object{is("k", num(1))})), []string{at + `/Tags/k: "1" is written as a number; expected string`}},
		"document as text":     {endpoint(is("PolicyDocument", str("{}"))), nil},
		"document as object":   {endpoint(is("PolicyDocument", expr.Object{is("Version", str("x"))})), nil},
		"unknown resource":     {endpoint(is("ServiceName", ref("Nothing"))), []string{at + `/ServiceName: there is no resource or parameter "Nothing"`}},
		"unknown in text":      {endpoint(is("ServiceName", expr.Concat(str("a"), ref("Nothing")))), []string{at + `/ServiceName: there is no resource or parameter "Nothing"`}},
		"unknown in base64":    {endpoint(is("ServiceName", expr.Encoded(expr.Concat(str("a"), ref("Nothing"))))), []string{at + `/ServiceName: there is no resource or parameter "Nothing"`}},
		"unknown pseudo":       {endpoint(is("ServiceName", sub("${AWS::Regio}"))), []string{at + `/ServiceName: there is no resource or parameter "AWS::Regio"`}},
		"unknown attribute":    {endpoint(is("ServiceName", att("Vpc", "Arn"))), []string{at + `/ServiceName: AWS::EC2::VPC has no attribute "Arn"`}},
		"attribute of nothing": {endpoint(is("ServiceName", att("Nothing", "Arn"))), []string{at + `/ServiceName: there is no resource "Nothing"`}},
		"refers to itself":     {add("AWS::EC2::VPCEndpoint", is("VpcId", ref("X"))), []string{at + `/VpcId: "X" refers to itself`}},
		"bad id":               {func(t *Template) { t.Add(meta("My-Vpc"), &ec2.InternetGateway{}) }, []string{`/Resources/My-Vpc: the logical id "My-Vpc" has '-'; only letters and digits are allowed`}},
		"long id":              {func(t *Template) { t.Add(meta(strings.Repeat("a", 256)), &ec2.InternetGateway{}) }, []string{"/Resources/" + strings.Repeat("a", 256) + ": the logical id has 256 characters; 1 to 255 are allowed"}},
		"parameter and resource": {func(t *Template) { t.Add(meta("Cidr"), &ec2.InternetGateway{}) }, []string{
			`/Parameters/Cidr: "Cidr" is a resource too`,
			"/Conditions/IsProd/Fn::Equals/0: this is read before there are resources, and \"Cidr\" is one"}},
		"parameter type":    {func(t *Template) { t.Parameter("P", expr.Object{is("Type", str("Text"))}, here) }, []string{`/Parameters/P/Type: "Text" is not a parameter type`}},
		"depends on nobody": {func(t *Template) { t.Add(meta("X", "Nothing"), &ec2.InternetGateway{}) }, []string{`/Resources/X/DependsOn/0: there is no resource "Nothing"`}},
		"depends on itself": {func(t *Template) { t.Add(meta("X", "X"), &ec2.InternetGateway{}) }, []string{`/Resources/X/DependsOn/0: "X" waits for itself`}},
		"depends twice":     {func(t *Template) { t.Add(meta("X", "Vpc", "Vpc"), &ec2.InternetGateway{}) }, []string{`/Resources/X/DependsOn/1: "Vpc" is named twice`}},
		"depends and refers": {func(t *Template) { t.Add(meta("X", "Vpc"), &ec2.RouteTable{VpcId: t.Text(ref("Vpc"))}) }, []string{
			`/Resources/X/DependsOn/0: the dependency on "Vpc" is redundant: a property refers to it`}},
		"cycle": {func(t *Template) {
			t.Add(meta("A", "B"), &ec2.InternetGateway{})
			t.Add(meta("B"), &ec2.RouteTable{VpcId: t.Text(ref("C"))})
			t.Add(meta("C", "A"), &ec2.InternetGateway{})
		}, []string{"/Resources/A: the resources wait for each other: A → B → C → A"}},
		"output of a list": {func(t *Template) { endpoint()(t); t.Output("O", "", att("X", "DnsEntries"), here) }, []string{"/Outputs/O/Value: an output is text, and this is a list"}},
		"output of nobody": {func(t *Template) { t.Output("O", "", ref("Nothing"), here) }, []string{`/Outputs/O/Value: there is no resource or parameter "Nothing"`}},
		"no output value":  {func(t *Template) { t.Output("O", "text", expr.Value{}, here) }, []string{"/Outputs/O: an output needs a value"}},
		"description with a reference": {func(t *Template) { t.Description = ref("Vpc") }, []string{
			"/Description: a description cannot hold a reference"}},
		"long description": {func(t *Template) { t.Description = str(strings.Repeat("x", 1025)) }, []string{
			"/Description: the description has 1025 bytes; at most 1024 are allowed"}},
		"too many outputs": {func(t *Template) {
			for i := range 201 {
				t.Output(fmt.Sprintf("O%d", i), "", str("x"), here)
			}
		}, []string{"/Outputs: the template has 201 outputs; at most 200 are allowed"}},
		"too many resources": {func(t *Template) {
			for i := range 500 {
				t.Add(meta(fmt.Sprintf("G%d", i)), &ec2.InternetGateway{})
			}
		}, []string{"/Resources: the template has 501 resources; at most 500 are allowed"}},
		"too many bytes": {func(t *Template) { t.Put(Metadata, "M", str(strings.Repeat("x", 1_000_000)), here) }, []string{
			": the template has 1000599 bytes; at most 1000000 are allowed"}},
	} {
		t.Run(name, func(t *testing.T) {
			tpl := base()
			test.build(tpl)
			if d := cmp.Diff(test.want, problems(tpl)); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

func TestCheckRaw(t *testing.T) {
	const at = "/Resources/X/Properties"
	for name, test := range map[string]struct {
		body string
		want []string
	}{
		"sound":                  {`{Type: "AWS::EC2::VPCEndpoint", DependsOn: Vpc, Condition: IsProd, DeletionPolicy: Retain, Metadata: {a: 1}, Properties: {VpcId: {Ref: Vpc}, ServiceName: {"Fn::Sub": "a.${AWS::Region}.${!x}"}, PrivateDnsEnabled: "true"}}`, nil},
		"type that nobody knows": {`{Type: "Third::Party::Thing", Properties: {A: {"Fn::GetAtt": [Vpc, VpcId]}, B: {"Fn::GetAtt": Vpc.CidrBlock}}}`, nil},
		"custom resource":        {`{Type: "AWS::CloudFormation::CustomResource", Properties: {ServiceToken: t, Anything: {a: [1]}}}`, nil},
		"custom resource, named": {`{Type: "Custom::X", Properties: {Anything: {a: [1]}}}`, []string{`/Resources/X/Properties: Custom::X needs "ServiceToken"`}},
		"no type":                {`{Properties: {A: b}}`, []string{"/Resources/X: a resource needs a type"}},
		"unknown key":            {`{Type: "AWS::EC2::InternetGateway", Propertys: {}}`, []string{`/Resources/X/Propertys: a resource has no "Propertys"`}},
		"unknown condition":      {`{Type: "AWS::EC2::InternetGateway", Condition: IsTest}`, []string{`/Resources/X/Condition: there is no condition "IsTest"`}},
		"unknown policy":         {`{Type: "AWS::EC2::InternetGateway", DeletionPolicy: Keep}`, []string{`/Resources/X/DeletionPolicy: "Keep" is not allowed; expected one of Delete, Retain, RetainExceptOnCreate, Snapshot`}},
		"policy for deletion":    {`{Type: "AWS::EC2::InternetGateway", UpdateReplacePolicy: RetainExceptOnCreate}`, []string{`/Resources/X/UpdateReplacePolicy: "RetainExceptOnCreate" is for DeletionPolicy only`}},
		"properties as a list":   {`{Type: "AWS::EC2::InternetGateway", Properties: []}`, []string{at + ": properties are an object"}},
		"unknown function":       {`{Type: "Third::Party::X", Properties: {A: {"Fn::Sbu": "a"}}}`, []string{at + `/A/Fn::Sbu: there is no function "Fn::Sbu"`}},
		"function of a macro":    {`{Type: "Third::Party::X", Properties: {A: {"Fn::Length": [1]}}}`, []string{at + `/A/Fn::Length: Fn::Length needs the transform AWS::LanguageExtensions`}},
		"Sub of nobody":          {`{Type: "Third::Party::X", Properties: {A: {"Fn::Sub": ["${V} ${N} ${Vpc.Nope} ${M.A}", {V: {Ref: Q}}]}}}`, []string{at + `/A/Fn::Sub: there is no resource or parameter "N"`, at + `/A/Fn::Sub: AWS::EC2::VPC has no attribute "Nope"`, at + `/A/Fn::Sub: there is no resource "M"`, at + `/A/Fn::Sub/1/V/Ref: there is no resource or parameter "Q"`}},
		"GetAtt of nobody":       {`{Type: "Third::Party::X", Properties: {A: {"Fn::GetAtt": [N, Arn]}, B: {"Fn::GetAtt": Vpc}}}`, []string{at + `/A/Fn::GetAtt: there is no resource "N"`, at + "/B/Fn::GetAtt: Fn::GetAtt takes a resource and an attribute"}},
		"If":                     {`{Type: "AWS::EC2::VPCEndpoint", Properties: {VpcId: {"Fn::If": [IsProd, {Ref: Vpc}, {Ref: "AWS::NoValue"}]}, SubnetIds: {"Fn::If": [IsTest, [a], b]}}}`, []string{at + `/SubnetIds/Fn::If/0: there is no condition "IsTest"`, at + "/SubnetIds/Fn::If/2: expected a list"}},
		"If of two":              {`{Type: "Third::Party::X", Properties: {A: {"Fn::If": [IsProd, a]}}}`, []string{at + "/A/Fn::If: Fn::If takes a condition and two values"}},
		"mapping":                {`{Type: "Third::Party::X", Properties: {A: {"Fn::FindInMap": [Map, a, b]}, B: {"Fn::FindInMap": [Nap, a, b]}}}`, []string{at + `/B/Fn::FindInMap/0: there is no mapping "Nap"`}},
		"Join for a list":        {`{Type: "AWS::EC2::VPCEndpoint", Properties: {VpcId: a, SubnetIds: {"Fn::Join": [",", [a]]}}}`, []string{at + "/SubnetIds/Fn::Join: expected a list, and this gives text"}},
		"Split for a list":       {`{Type: "AWS::EC2::VPCEndpoint", Properties: {VpcId: a, SubnetIds: {"Fn::Split": [",", a]}}}`, nil},
		"Split for a scalar":     {`{Type: "AWS::EC2::VPCEndpoint", Properties: {VpcId: {"Fn::Split": [",", a]}}}`, []string{at + "/VpcId/Fn::Split: expected one value, and this gives a list"}},
		"Ref for a list":         {`{Type: "AWS::EC2::VPCEndpoint", Properties: {VpcId: {Ref: Subnets}, SubnetIds: {Ref: Cidr}}}`, []string{at + "/VpcId/Ref: expected one value, and this gives a list", at + "/SubnetIds/Ref: expected a list, and this gives text"}},
		"what converts":          {`{Type: "AWS::MWAA::Environment", Properties: {Name: 5, MaxWorkers: "5"}}`, nil},
		"what does not convert":  {`{Type: "AWS::MWAA::Environment", Properties: {Name: n, MaxWorkers: five}}`, []string{at + `/MaxWorkers: "five" is written as a string; expected integer`}},
		"depends and refers":     {`{Type: "AWS::EC2::VPCEndpoint", DependsOn: [Vpc], Properties: {VpcId: {Ref: Vpc}}}`, nil},
	} {
		t.Run(name, func(t *testing.T) {
			tpl := base()
			raw(t, tpl, "X", test.body)
			if err := tpl.Err(); err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(test.want, problems(tpl)); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

func TestConditions(t *testing.T) {
	tpl := base()
	tpl.Put(Conditions, "Both", parse(t, `{"Fn::And": [{Condition: IsProd}, {Condition: Nope}, {"Fn::Equals": [{Ref: Vpc}, a]}]}`), here)
	want := []string{
		`/Conditions/Both/Fn::And/1/Condition: there is no condition "Nope"`,
		`/Conditions/Both/Fn::And/2/Fn::Equals/0/Ref: this is read before there are resources, and "Vpc" is one`,
	}
	if d := cmp.Diff(want, problems(tpl)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}
