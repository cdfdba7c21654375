package generator

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/mwaagen/mwaagen/schemas/registry"
)

// untagged are types that can have tags and get none, with the reason. Client
// VPN endpoints are another: theirs, which have another form, replace them too.
var untagged = map[string]string{
	"AWS::EC2::KeyPair": "a change of tags replaces it, and CloudFormation cannot replace what has a name of its own",
}

// TestTagsEverywhere gives every rendered spec a tag: all resources that can
// have it, have it.
func TestTagsEverywhere(t *testing.T) {
	seen := map[string]bool{}
	for name, text := range goldenSpecs(t, "render-*") {
		if strings.Contains(text, "\ntags:") {
			text = strings.Replace(text, "\ntags: {", "\ntags: {Probe: here, ", 1)
		} else {
			text += "\ntags: {Probe: here}\n"
		}
		doc, out, problems := compileText(t, text)
		if out == nil || out.Template == nil {
			t.Errorf("%s: %v", name, problems)
			continue
		}
		var template struct {
			Resources map[string]struct {
				Type       string
				Properties map[string]json.RawMessage
			}
		}
		if err := json.Unmarshal(out.Template.JSON(), &template); err != nil {
			t.Fatal(err)
		}
		for id, r := range template.Resources {
			known, ok := registry.Lookup(r.Type)
			_, raw := doc.Spec.Resources.Get(id)
			if !ok || known.Tags.Property == "" || raw || untagged[r.Type] != "" {
				continue
			}
			seen[r.Type] = true
			if !strings.Contains(string(r.Properties[known.Tags.Property]), `"Probe"`) {
				t.Errorf("%s: %s of type %s has no tags", name, id, r.Type)
			}
		}
	}
	for _, want := range []string{"AWS::EC2::FlowLog", "AWS::EC2::NetworkAcl", "AWS::Logs::LogGroup", "AWS::MWAA::Environment", "AWS::SSM::Parameter"} {
		if !seen[want] {
			t.Errorf("no golden has %s", want)
		}
	}
}
