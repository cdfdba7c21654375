package generator

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// hostileTemplates are templates that ask for more than can be had, or say what
// cannot be.
var hostileTemplates = map[string]string{
	"nothing":              "Resources: {}\n",
	"a list":               "Resources: []\n",
	"conditions in a ring": "Conditions: {A: !Not [!Condition B], B: !Not [!Condition A], C: !Condition C}\nResources: {X: {Type: AWS::EC2::VPC, Condition: A, Properties: {CidrBlock: !If [C, a, b]}}}\n",
	"many conditions":      manyConditions(20),
	"functions of nothing": "Resources:\n  X: {Type: AWS::EC2::VPC, Properties: {CidrBlock: !Select [], Tags: !Split [], A: !Join [a], B: !Cidr [], C: !FindInMap [], D: !GetAtt [], E: !Sub [], F: !If [], G: !Ref []}}\n",
	"large ranges":         "Resources:\n  X: {Type: AWS::EC2::VPC, Properties: {CidrBlock: !Select [255, !Cidr [\"0.0.0.0/0\", 256, 32]]}}\n  Y: {Type: AWS::EC2::VPC, Properties: {CidrBlock: !Select [0, !Cidr [\"10.0.0.0/30\", 256, 1]]}}\n  Z: {Type: AWS::EC2::VPC, Properties: {CidrBlock: !Select [0, !Cidr [\"::/0\", 99999999, -5]]}}\n",
	"texts that grow":      growing(),
	"deep functions":       "Resources: {X: {Type: AWS::EC2::VPC, Properties: {CidrBlock: " + strings.Repeat("!Base64 {\"Fn::Base64\": ", 55) + "x" + strings.Repeat("}", 55) + "}}}\n",
	"itself":               "Resources:\n  R: {Type: AWS::EC2::SecurityGroup, DependsOn: R, Properties: {GroupDescription: !Ref R, VpcId: !GetAtt R.VpcId, SecurityGroupIngress: [{SourceSecurityGroupId: !GetAtt R.GroupId, IpProtocol: -1}]}}\n",
	"wrong kinds":          wrongKinds(),
	"many environments":    manyEnvironments(300),
	"a macro":              "Transform: Own\nResources:\n  Fn::Transform: {Name: Include}\n  Fn::ForEach::X: [a, [b], {X: {Type: AWS::EC2::VPC}}]\n",
}

func manyConditions(n int) string {
	var b strings.Builder
	b.WriteString("Parameters:\n")
	for i := range n {
		fmt.Fprintf(&b, "  P%d: {Type: String}\n", i)
	}
	b.WriteString("Conditions:\n")
	for i := range n {
		fmt.Fprintf(&b, "  C%d: !Equals [!Ref P%d, x]\n", i, i)
	}
	b.WriteString("Resources:\n")
	for i := range n {
		fmt.Fprintf(&b, "  V%d: {Type: AWS::EC2::VPC, Condition: C%d, Properties: {CidrBlock: 10.%d.0.0/16}}\n", i, i, i)
	}
	return b.String()
}

// growing doubles a text in each of many mappings of Sub.
func growing() string {
	x := "a"
	for range 40 {
		x = `!Sub ["${A}${A}", {A: ` + x + `}]`
	}
	return "Resources: {X: {Type: AWS::EC2::VPC, Properties: {CidrBlock: " + x + "}}}\n"
}

func wrongKinds() string {
	var b strings.Builder
	b.WriteString("Resources:\n")
	for i, typ := range []string{"EC2::VPC", "EC2::Subnet", "EC2::SecurityGroup", "EC2::VPCEndpoint", "EC2::NetworkAclEntry", "IAM::Role", "IAM::Policy", "S3::Bucket",
		"S3::BucketPolicy", "KMS::Key", "MWAA::Environment", "EC2::Instance", "EC2::ClientVpnEndpoint", "ElasticLoadBalancingV2::LoadBalancer", "Logs::LogGroup", "EC2::Route"} {
		for j, value := range []string{"[]", "{}", "7", "null", "[[[]]]", "{a: {b: [1]}}", "!Ref X"} {
			fmt.Fprintf(&b, "  R%dx%d: {Type: AWS::%s, DependsOn: %s, Properties: {VpcId: %s, Policies: %s, PolicyDocument: %s, SubnetIds: %s, Name: %s, Tags: %s, NetworkConfiguration: %s, LoggingConfiguration: %s}}\n",
				i, j, typ, value, value, value, value, value, value, value, value, value)
		}
	}
	for j, value := range []string{"[]", "7", "null", "text"} {
		fmt.Fprintf(&b, "  P%d: {Type: AWS::EC2::VPC, Properties: %s}\n", j, value)
	}
	return b.String()
}

func manyEnvironments(n int) string {
	var b strings.Builder
	b.WriteString("Resources:\n")
	for i := range n {
		fmt.Fprintf(&b, "  E%d: {Type: AWS::MWAA::Environment, Properties: {Name: e%d, NetworkConfiguration: {SubnetIds: [subnet-%d, subnet-%d], SecurityGroupIds: [sg-1]}}}\n", i, i, i, i+1)
	}
	return b.String()
}

// TestHostileTemplates wants an answer within seconds, whatever the template is.
func TestHostileTemplates(t *testing.T) {
	for name, text := range hostileTemplates {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			examineText(t, text)
			if took := time.Since(start); took > 30*time.Second {
				t.Errorf("it took %v", took)
			}
		})
	}
}

// examineText judges and proves a text as a template, and wants every finding to
// be at a place of it.
func examineText(t failer, text string) {
	t.Helper()
	doc, problems := syntax.Parse(source.NewFile("template.yaml", text), syntax.TemplateLimits())
	if doc == nil {
		return
	}
	out, found := Examine(doc, problems, Given{Today: "2026-11-21"})
	for _, d := range found {
		if d.Code == "" || d.Message == "" || d.Severity < diag.Error || d.Severity > diag.Advice {
			t.Errorf("finding %+v of\n%s", d, text)
		}
		if d.File == nil || !d.Range.IsValid() {
			t.Errorf("%s (%s) is nowhere in\n%s", d.Code, d.Message, text)
		}
	}
	for _, p := range ProofOf(out).Paths {
		if len(p.Hops) == 0 {
			t.Errorf("%s -> %s has no hops in\n%s", p.From, p.To, text)
		}
	}
	ScopeOf([]*Output{out})
}

// FuzzExamine judges texts as templates: nothing panics or hangs, and every finding
// has a place.
func FuzzExamine(f *testing.F) {
	for _, text := range hostileTemplates {
		if len(text) < 4000 {
			f.Add(text)
		}
	}
	files, err := filepath.Glob("../golden/*/template.yaml")
	if err != nil || len(files) < 20 {
		f.Fatal(err, len(files))
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text))
	}
	f.Fuzz(func(t *testing.T, text string) { examineText(t, text) })
}
