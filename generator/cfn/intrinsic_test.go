package cfn

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/generator/expr"
)

func TestSymbols(t *testing.T) {
	text := expr.String
	imported := expr.FromAtoms(expr.StringType, expr.Atom{Kind: expr.Import, Name: "net-Vpc"})
	param := expr.FromAtoms(expr.IntType, expr.Atom{Kind: expr.Param, Name: "Count"})
	for name, test := range map[string]struct {
		value expr.Value
		want  string
	}{
		"reference":                   {expr.Ref("Vpc"), `{"Ref": "Vpc"}`},
		"attribute":                   {expr.GetAtt("Env", "LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn"), `{"Fn::GetAtt": ["Env", "LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn"]}`},
		"pseudo parameter":            {expr.PseudoParam("AWS::Region"), `{"Ref": "AWS::Region"}`},
		"number of a parameter":       {param, `{"Ref": "Count"}`},
		"import":                      {imported, `{"Fn::ImportValue": "net-Vpc"}`},
		"parameter store":             {expr.SSMValue("/net/subnet"), `"{{resolve:ssm:/net/subnet}}"`},
		"parameter store in text":     {expr.Concat(text("a-"), expr.SSMValue("/p")), `"a-{{resolve:ssm:/p}}"`},
		"parameter store in Sub":      {expr.Concat(text("a-"), expr.SSMValue("/p"), expr.Ref("X")), `{"Fn::Sub": "a-{{resolve:ssm:/p}}${X}"}`},
		"zone":                        {expr.RegionZone(1), `{"Fn::Select": [1, {"Fn::GetAZs": {"Ref": "AWS::Region"}}]}`},
		"text with references":        {expr.Concat(text("a-"), expr.PseudoParam("AWS::Region"), expr.GetAtt("R", "Arn"), text("/*")), `{"Fn::Sub": "a-${AWS::Region}${R.Arn}/*"}`},
		"two references":              {expr.Concat(expr.Ref("A"), expr.Ref("B")), `{"Fn::Sub": "${A}${B}"}`},
		"text that looks like Sub":    {text("${A}"), `"${A}"`},
		"escaped":                     {expr.Concat(text("${HOME}/$x "), expr.Ref("B")), `{"Fn::Sub": "${!HOME}/$x ${B}"}`},
		"not closed":                  {expr.Concat(text("${HOME"), expr.Ref("B")), `{"Fn::Join": ["", ["${HOME", {"Ref": "B"}]]}`},
		"nested braces":               {expr.Concat(text("${a:-${b}}"), expr.Ref("B")), `{"Fn::Join": ["", ["${a:-${b}}", {"Ref": "B"}]]}`},
		"escaped already":             {expr.Concat(text("${!a}"), expr.Ref("B")), `{"Fn::Join": ["", ["${!a}", {"Ref": "B"}]]}`},
		"dollar before a reference":   {expr.Concat(text("US$"), expr.Ref("B")), `{"Fn::Join": ["", ["US$", {"Ref": "B"}]]}`},
		"dollar after a reference":    {expr.Concat(expr.Ref("B"), text("$")), `{"Fn::Sub": "${B}$"}`},
		"import in text":              {expr.Concat(text("a-"), imported, expr.Ref("B")), `{"Fn::Join": ["", ["a-", {"Fn::ImportValue": "net-Vpc"}, {"Ref": "B"}]]}`},
		"zone in text":                {expr.Concat(text("z-"), expr.RegionZone(0)), `{"Fn::Join": ["", ["z-", {"Fn::Select": [0, {"Fn::GetAZs": {"Ref": "AWS::Region"}}]}]]}`},
		"encoded text":                {expr.Encoded(text("#!/bin/sh\necho ${X}\n")), `{"Fn::Base64": "#!/bin/sh\necho ${X}\n"}`},
		"encoded text and references": {expr.Encoded(expr.Concat(text("a ${X} "), expr.PseudoParam("AWS::Region"))), `{"Fn::Base64": {"Fn::Sub": "a ${!X} ${AWS::Region}"}}`},
		"encoded in text":             {expr.Concat(text("a"), expr.Encoded(text("b"))), `{"Fn::Join": ["", ["a", {"Fn::Base64": "b"}]]}`},
		"known number":                {expr.Int(7), `7`},
		"known boolean":               {expr.Bool(false), `false`},
	} {
		t.Run(name, func(t *testing.T) {
			w := expr.Writer{Symbol: symbol}
			w.Tree(test.value)
			if d := cmp.Diff(test.want, string(w.Buf)); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}
