package cfn

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

const extensions = "Transform: AWS::LanguageExtensions\n"

// unrolled returns the JSON of a template with its loops written out.
func unrolled(t *testing.T, text string, parameters map[string]string) string {
	t.Helper()
	doc, problems := syntax.Parse(source.NewFile("template.yaml", text), syntax.TemplateLimits())
	if doc == nil {
		t.Fatal(problems)
	}
	Unroll(doc, parameters)
	parsed, unsound := Parse(doc)
	if len(unsound) > 0 {
		t.Fatal(unsound)
	}
	return string(parsed.JSON())
}

func TestUnroll(t *testing.T) {
	tests := []struct {
		name, loop, flat string
		parameters       map[string]string
	}{
		{"texts",
			"Resources:\n  Fn::ForEach::L: [X, [A, B], {\"Topic${X}\": {Type: AWS::SNS::Topic, Properties: {TopicName: !Ref X, DisplayName: !Sub \"of ${X}\"}}}]\n",
			"Resources:\n  TopicA: {Type: AWS::SNS::Topic, Properties: {TopicName: A, DisplayName: !Sub of A}}\n  TopicB: {Type: AWS::SNS::Topic, Properties: {TopicName: B, DisplayName: !Sub of B}}\n", nil},
		{"a key of letters and digits",
			"Resources:\n  Fn::ForEach::L: [X, [10.0.0.0/8], {\"Topic&{X}\": {Type: AWS::SNS::Topic, Properties: {DisplayName: \"${X}\"}}}]\n",
			"Resources:\n  Topic100008: {Type: AWS::SNS::Topic, Properties: {DisplayName: 10.0.0.0/8}}\n", nil},
		{"a loop in a loop",
			"Resources:\n  Fn::ForEach::L: [X, [A, B], {\"Fn::ForEach::M\": [Y, [\"1\", \"2\"], {\"T${X}${Y}\": {Type: AWS::SNS::Topic}}]}]\n",
			"Resources: {TA1: {Type: AWS::SNS::Topic}, TA2: {Type: AWS::SNS::Topic}, TB1: {Type: AWS::SNS::Topic}, TB2: {Type: AWS::SNS::Topic}}\n", nil},
		{"properties",
			"Resources:\n  T:\n    Type: AWS::SNS::Topic\n    Properties: {\"Fn::ForEach::L\": [P, [TopicName, DisplayName], {\"${P}\": x}]}\n",
			"Resources:\n  T: {Type: AWS::SNS::Topic, Properties: {TopicName: x, DisplayName: x}}\n", nil},
		{"outputs and conditions",
			"Conditions: {\"Fn::ForEach::L\": [X, [A], {\"Is${X}\": !Equals [!Ref X, A]}]}\nResources: {T: {Type: AWS::SNS::Topic}}\nOutputs: {\"Fn::ForEach::L\": [X, [A], {\"Out${X}\": {Value: !Ref X}}]}\n",
			"Conditions: {IsA: !Equals [A, A]}\nResources: {T: {Type: AWS::SNS::Topic}}\nOutputs: {OutA: {Value: A}}\n", nil},
		{"a parameter's default",
			"Parameters: {Names: {Type: CommaDelimitedList, Default: \"A, B\"}}\nResources:\n  Fn::ForEach::L: [X, !Ref Names, {\"T${X}\": {Type: AWS::SNS::Topic}}]\n",
			"Parameters: {Names: {Type: CommaDelimitedList, Default: \"A, B\"}}\nResources: {TA: {Type: AWS::SNS::Topic}, TB: {Type: AWS::SNS::Topic}}\n", nil},
		{"a parameter's value",
			"Parameters: {Names: {Type: CommaDelimitedList, Default: \"A, B\"}}\nResources:\n  Fn::ForEach::L: [X, !Ref Names, {\"T${X}\": {Type: AWS::SNS::Topic}}]\n",
			"Parameters: {Names: {Type: CommaDelimitedList, Default: \"A, B\"}}\nResources: {TC: {Type: AWS::SNS::Topic}}\n", map[string]string{"Names": "C"}},
	}
	for _, x := range tests {
		t.Run(x.name, func(t *testing.T) {
			want := unrolled(t, extensions+x.flat, nil)
			if diff := cmp.Diff(want, unrolled(t, extensions+x.loop, x.parameters)); diff != "" {
				t.Errorf("loop (-flat +unrolled):\n%s", diff)
			}
			if unrolled(t, x.loop, x.parameters) == want {
				t.Error("it is written out without the language extensions")
			}
		})
	}
}

// What a loop goes over may be unknown, or far too much: the template says no wrong
// thing then, and the run ends.
func TestUnrollKeeps(t *testing.T) {
	inner := "{\"T${X0}${X1}${X2}${X3}\": {Type: AWS::SNS::Topic}}"
	for i := range 4 {
		list := strings.TrimSuffix(strings.Repeat("a, ", 60), ", ")
		inner = "{\"Fn::ForEach::L" + string(rune('0'+3-i)) + "\": [X" + string(rune('0'+3-i)) + ", [" + list + "], " + inner + "]}"
	}
	for name, text := range map[string]string{
		"unknown list": "Parameters: {Names: {Type: CommaDelimitedList}}\nResources:\n  Fn::ForEach::L: [X, !Ref Names, {\"T${X}\": {Type: AWS::SNS::Topic}}]\n  Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !GetAtt TA.TopicName}}\n",
		"millions":     "Resources: " + inner + "\n",
	} {
		doc, problems := syntax.Parse(source.NewFile("template.yaml", extensions+text), syntax.TemplateLimits())
		if doc == nil {
			t.Fatal(name, problems)
		}
		Unroll(doc, nil)
		parsed, unsound := Parse(doc)
		if found := parsed.Check(); len(found)+len(unsound) > 0 {
			t.Errorf("%s: %v %v", name, unsound, found[:min(3, len(found))])
		}
	}
}
