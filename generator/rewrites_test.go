package generator

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A rewrite says the same in other words.
type rewrite struct {
	name string
	do   func(resources, template map[string]any)
}

// rewrites are what people and programs write differently and AWS does not tell
// apart.
var rewrites = []rewrite{
	{"Join for Sub", func(r, _ map[string]any) { each(r, joinForSub) }},
	{"GetAtt as text", func(r, _ map[string]any) { each(r, getAttAsText) }},
	{"Sub for Ref", func(r, _ map[string]any) { each(r, subForRef) }},
	{"group rules inside of groups", rulesInside},
	{"policies beside of roles", policiesBeside},
	{"an unrelated resource", func(r, _ map[string]any) {
		r["Alarms"] = map[string]any{"Type": "AWS::SNS::Topic"}
	}},
	{"actions as lists", func(r, _ map[string]any) { each(r, actionAsList) }},
	{"version by parameter", versionByParameter},
	{"waits through a list of one", func(r, _ map[string]any) {
		for _, x := range r {
			body := x.(map[string]any)
			if list, ok := body["DependsOn"].([]any); ok && len(list) == 1 {
				body["DependsOn"] = list[0]
			}
		}
	}},
}

// TestRewrites rewrites the goldens that the faults are planted in, and wants the
// same verdict: nothing more and nothing less is found.
func TestRewrites(t *testing.T) {
	for _, name := range mutantBases {
		text, err := os.ReadFile(filepath.Join("../golden", name, "spec.yaml"))
		if err != nil {
			t.Fatal(err)
		}
		_, out, _ := compileText(t, string(text))
		sound := weighty(string(out.Template.JSON()), out.Deployment)
		slices.Sort(sound)
		changed := 0
		for _, x := range rewrites {
			var tree map[string]any
			if err := json.Unmarshal(out.Template.JSON(), &tree); err != nil {
				t.Fatal(err)
			}
			before, _ := json.Marshal(tree)
			x.do(tree["Resources"].(map[string]any), tree)
			after, _ := json.Marshal(tree)
			if string(before) == string(after) {
				continue
			}
			changed++
			got := weighty(string(after), out.Deployment)
			slices.Sort(got)
			if !slices.Equal(sound, got) {
				t.Errorf("%s: %s: found\n  %s\nwant\n  %s", name, x.name, strings.Join(got, "\n  "), strings.Join(sound, "\n  "))
			}
		}
		if changed < 6 {
			t.Errorf("%s: only %d rewrites apply", name, changed)
		}
	}
}

// each replaces every function of a tree that f knows how to say differently.
func each(x any, f func(name string, arg any) (any, bool)) any {
	switch y := x.(type) {
	case map[string]any:
		for _, k := range sortedKeys(y) {
			if len(y) == 1 {
				if z, ok := f(k, y[k]); ok {
					return z
				}
			}
			if k == "Action" {
				if z, ok := f(k, y[k]); ok {
					y[k] = z
					continue
				}
			}
			y[k] = each(y[k], f)
		}
	case []any:
		for i := range y {
			y[i] = each(y[i], f)
		}
	}
	return x
}

// joinForSub writes a Sub as a Join of its texts and references.
func joinForSub(name string, arg any) (any, bool) {
	text, ok := arg.(string)
	if name != "Fn::Sub" || !ok || strings.Contains(text, "${!") {
		return nil, false
	}
	var parts []any
	for {
		before, after, found := strings.Cut(text, "${")
		if before != "" {
			parts = append(parts, before)
		}
		if !found {
			break
		}
		ref, rest, _ := strings.Cut(after, "}")
		if id, attribute, dotted := strings.Cut(ref, "."); dotted {
			parts = append(parts, map[string]any{"Fn::GetAtt": []any{id, attribute}})
		} else {
			parts = append(parts, map[string]any{"Ref": ref})
		}
		text = rest
	}
	return map[string]any{"Fn::Join": []any{"", parts}}, true
}

func getAttAsText(name string, arg any) (any, bool) {
	list, ok := arg.([]any)
	if name != "Fn::GetAtt" || !ok || len(list) != 2 {
		return nil, false
	}
	return map[string]any{"Fn::GetAtt": list[0].(string) + "." + list[1].(string)}, true
}

func subForRef(name string, arg any) (any, bool) {
	text, ok := arg.(string)
	if name != "Ref" || !ok {
		return nil, false
	}
	return map[string]any{"Fn::Sub": "${" + text + "}"}, true
}

func actionAsList(name string, arg any) (any, bool) {
	text, ok := arg.(string)
	if name != "Action" || !ok {
		return nil, false
	}
	return []any{text}, true
}

// rulesInside moves group rules whose source is a range into their groups.
func rulesInside(r, _ map[string]any) {
	for _, id := range sortedKeys(r) {
		body := r[id].(map[string]any)
		if body["Type"] != "AWS::EC2::SecurityGroupIngress" {
			continue
		}
		props := body["Properties"].(map[string]any)
		att, _ := props["GroupId"].(map[string]any)
		list, _ := att["Fn::GetAtt"].([]any)
		if props["CidrIp"] == nil || len(list) != 2 {
			continue
		}
		group := r[list[0].(string)].(map[string]any)["Properties"].(map[string]any)
		delete(props, "GroupId")
		rules, _ := group["SecurityGroupIngress"].([]any)
		group["SecurityGroupIngress"] = append(rules, props)
		delete(r, id)
		forget(map[string]any{"Resources": r}, id)
	}
}

// policiesBeside makes resources of the policies of roles, for which environments
// wait.
func policiesBeside(r, _ map[string]any) {
	for _, id := range sortedKeys(r) {
		body := r[id].(map[string]any)
		props, _ := body["Properties"].(map[string]any)
		policies, ok := props["Policies"].([]any)
		if body["Type"] != "AWS::IAM::Role" || !ok {
			continue
		}
		delete(props, "Policies")
		for i, p := range policies {
			policy := p.(map[string]any)
			name := id + "Policy" + string(rune('A'+i))
			r[name] = map[string]any{"Type": "AWS::IAM::Policy", "Properties": map[string]any{
				"PolicyName": policy["PolicyName"], "PolicyDocument": policy["PolicyDocument"], "Roles": []any{map[string]any{"Ref": id}},
			}}
			for _, x := range r {
				env := x.(map[string]any)
				if env["Type"] == "AWS::MWAA::Environment" {
					waits, _ := env["DependsOn"].([]any)
					env["DependsOn"] = append(waits, name)
				}
			}
		}
	}
}

// versionByParameter gives the Airflow version by a parameter with that default.
func versionByParameter(r, template map[string]any) {
	for _, x := range r {
		body := x.(map[string]any)
		if body["Type"] != "AWS::MWAA::Environment" {
			continue
		}
		props := body["Properties"].(map[string]any)
		parameters, _ := template["Parameters"].(map[string]any)
		if parameters == nil {
			parameters = map[string]any{}
			template["Parameters"] = parameters
		}
		name := "Version" + strings.ReplaceAll(props["AirflowVersion"].(string), ".", "x")
		parameters[name] = map[string]any{"Type": "String", "Default": props["AirflowVersion"]}
		props["AirflowVersion"] = map[string]any{"Ref": name}
	}
}

// TestRenamed gives every resource another logical id, and wants the same codes.
func TestRenamed(t *testing.T) {
	for _, name := range mutantBases {
		text, err := os.ReadFile(filepath.Join("../golden", name, "spec.yaml"))
		if err != nil {
			t.Fatal(err)
		}
		_, out, _ := compileText(t, string(text))
		var pairs []string
		for _, r := range out.Template.Resources() {
			if r.ID == "Key" {
				continue // tags have a member of that name
			}
			to := "Zz" + r.ID
			pairs = append(pairs, `"`+r.ID+`"`, `"`+to+`"`, "${"+r.ID+"}", "${"+to+"}", "${"+r.ID+".", "${"+to+".")
		}
		want, got := codes(string(out.Template.JSON())), codes(strings.NewReplacer(pairs...).Replace(string(out.Template.JSON())))
		if !slices.Equal(want, got) {
			t.Errorf("%s: found %v, want %v", name, got, want)
		}
	}
}

// codes returns the codes and verdicts that a template gives by itself, sorted.
func codes(text string) []string {
	var out []string
	for _, line := range weighty(text, nil) {
		if code, _, ok := strings.Cut(line, " "); ok && strings.HasPrefix(code, "MW") {
			out = append(out, code)
		} else {
			out = append(out, line[strings.LastIndexByte(line, ' ')+1:])
		}
	}
	slices.Sort(out)
	return out
}
