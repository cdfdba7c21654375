package cfn

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// TestSplit parts a template in two and looks at what crosses.
func TestSplit(t *testing.T) {
	o := expr.WrittenAt("/x")
	tpl := &Template{}
	tpl.Parameter("Zone", expr.Object{{Key: "Type", Value: expr.String("String").From(o)}}, o)
	raw := func(id string, body expr.Object) { tpl.AddRaw(id, body, o) }
	text := func(s string) expr.Value { return expr.String(s).From(o) }
	raw("Topic", expr.Object{{Key: "Type", Value: text("AWS::SNS::Topic")}})
	raw("Queue", expr.Object{
		{Key: "Type", Value: text("AWS::SQS::Queue")},
		{Key: "DependsOn", Value: expr.Array{text("Topic"), text("Other")}},
		{Key: "Properties", Value: expr.Object{
			{Key: "QueueName", Value: expr.Concat(expr.String("q-"), expr.GetAtt("Topic", "TopicName")).From(o)},
			{Key: "RedrivePolicy", Value: expr.Object{
				{Key: "typed", Value: expr.Ref("Topic").From(o)},
				{Key: "raw", Value: expr.Object{{Key: "Fn::GetAtt", Value: expr.Array{text("Topic"), text("TopicName")}}}},
				{Key: "text", Value: expr.Object{{Key: "Fn::Sub", Value: text("${Topic.TopicName} and ${Other} and ${!Topic}")}}},
				{Key: "list", Value: expr.Object{{Key: "Fn::Sub", Value: expr.Array{text("${Topic} ${own}"), expr.Object{
					{Key: "own", Value: expr.Object{{Key: "Ref", Value: text("Topic")}}},
				}}}}},
				{Key: "near", Value: expr.Object{{Key: "Ref", Value: text("Other")}}},
			}},
		}},
	})
	raw("Other", expr.Object{{Key: "Type", Value: text("AWS::SQS::Queue")}})
	tpl.Output("Name", "", expr.GetAtt("Topic", "TopicName").From(o), o)
	tpl.Output("Both", "", expr.Concat(expr.Ref("Queue"), expr.Ref("Topic")).From(o), o)

	pieces := tpl.Split([]Part{{Name: "first", IDs: []string{"Topic"}}, {Name: "rest"}})
	var got []string
	for _, p := range pieces {
		for _, problem := range p.Template.Check() {
			t.Errorf("%s: %s: %s", p.Name, problem.Pointer, problem.Message)
		}
		if err := p.Template.Err(); err != nil {
			t.Error(err)
		}
		for _, r := range p.Template.Resources() {
			got = append(got, p.Name+" has "+r.ID)
		}
		for _, x := range p.Imports {
			got = append(got, p.Name+" takes "+x.Parameter+" from "+x.From)
		}
		outputs, _ := p.Template.Tree().Get("Outputs").(expr.Object)
		for _, m := range outputs {
			got = append(got, p.Name+" gives "+m.Key)
		}
		parameters, _ := p.Template.Tree().Get("Parameters").(expr.Object)
		for _, m := range parameters {
			got = append(got, p.Name+" asks "+m.Key)
		}
	}
	want := []string{
		"first has Topic", "first gives Name", "first gives TopicTopicName", "first gives Topic",
		"rest has Queue", "rest has Other", "rest takes TopicTopicName from first", "rest takes Topic from first",
		"rest gives Both", "rest asks Zone", "rest asks TopicTopicName", "rest asks Topic",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	queue, _ := pieces[1].Template.Resource("Queue")
	w := expr.Writer{Symbol: symbol}
	w.Tree(queue.Body)
	const body = `{
  "Type": "AWS::SQS::Queue",
  "DependsOn": [
    "Other"
  ],
  "Properties": {
    "QueueName": {"Fn::Sub": "q-${TopicTopicName}"},
    "RedrivePolicy": {
      "typed": {"Ref": "Topic"},
      "raw": {
        "Ref": "TopicTopicName"
      },
      "text": {
        "Fn::Sub": "${TopicTopicName} and ${Other} and ${!Topic}"
      },
      "list": {
        "Fn::Sub": [
          "${Topic} ${own}",
          {
            "own": {
              "Ref": "Topic"
            }
          }
        ]
      },
      "near": {
        "Ref": "Other"
      }
    }
  }
}`
	if diff := cmp.Diff(body, string(w.Buf)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestPrune drops what nothing refers to, in whatever way.
func TestPrune(t *testing.T) {
	o := expr.WrittenAt("/x")
	tpl := &Template{}
	for _, name := range []string{"Atom", "Raw", "Sub", "InOutput", "Nobody"} {
		tpl.Parameter(name, expr.Object{{Key: "Type", Value: expr.String("String").From(o)}}, o)
	}
	text := func(s string) expr.Value { return expr.String(s).From(o) }
	tpl.AddRaw("Queue", expr.Object{
		{Key: "Type", Value: text("AWS::SQS::Queue")},
		{Key: "Properties", Value: expr.Object{
			{Key: "QueueName", Value: expr.FromAtoms(expr.StringType, expr.Atom{Kind: expr.Param, Name: "Atom"}).From(o)},
			{Key: "A", Value: expr.Object{{Key: "Ref", Value: text("Raw")}}},
			{Key: "B", Value: expr.Object{{Key: "Fn::Sub", Value: text("x-${Sub}-${Nobody")}}},
		}},
	}, o)
	tpl.Put(Outputs, "Out", expr.Object{{Key: "Value", Value: expr.Object{{Key: "Ref", Value: text("InOutput")}}}}, o)
	tpl.Prune()
	var got []string
	for _, m := range tpl.sections[Parameters] {
		got = append(got, m.Key)
	}
	if diff := cmp.Diff([]string{"Atom", "Raw", "Sub", "InOutput"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
