package spec

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"sort"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/schemas"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

type object = map[string]any

func schemaRoot(t *testing.T) object {
	t.Helper()
	var root object
	if err := json.Unmarshal([]byte(schemas.Spec()), &root); err != nil {
		t.Fatal(err)
	}
	return root
}

func resolve(root, s object) object {
	if ref, ok := s["$ref"].(string); ok {
		return root["definitions"].(object)[strings.TrimPrefix(ref, "#/definitions/")].(object)
	}
	return s
}

// schemaFields lists every field that the schema knows, as paths with * for
// names and [] for items.
func schemaFields(root, s object, path string, out map[string]bool) {
	s = resolve(root, s)
	if p, ok := s["properties"].(object); ok {
		for k, v := range p {
			out[path+"/"+k] = true
			schemaFields(root, v.(object), path+"/"+k, out)
		}
	}
	if a, ok := s["additionalProperties"].(object); ok {
		schemaFields(root, a, path+"/*", out)
	}
	if a, ok := s["items"].(object); ok {
		schemaFields(root, a, path+"/[]", out)
	}
}

// structFields lists every field that the decoder knows, in the same form.
func structFields(t reflect.Type, path string, out map[string]bool) {
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	switch {
	case t == reflect.TypeFor[Scalar](), t == reflect.TypeFor[Raw](), t == reflect.TypeFor[Any]():
		return
	case strings.HasPrefix(t.Name(), "Named["):
		f, _ := t.FieldByName("Entries")
		v, _ := f.Type.Elem().FieldByName("Value")
		structFields(v.Type, path+"/*", out)
		return
	case strings.HasPrefix(t.Name(), "Items["):
		f, _ := t.FieldByName("Items")
		structFields(f.Type.Elem(), path+"/[]", out)
		return
	}
	for i := 1; i < t.NumField(); i++ {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("spec"), ",")
		out[path+"/"+name] = true
		structFields(t.Field(i).Type, path+"/"+name, out)
	}
}

func TestSchemaAndDecoderAgree(t *testing.T) {
	fromSchema, fromStructs := map[string]bool{}, map[string]bool{}
	root := schemaRoot(t)
	schemaFields(root, root, "", fromSchema)
	structFields(reflect.TypeFor[Spec](), "", fromStructs)
	if diff := cmp.Diff(slices.Sorted(maps.Keys(fromSchema)), slices.Sorted(maps.Keys(fromStructs))); diff != "" {
		t.Errorf("schema and decoder differ (-schema +decoder):\n%s", diff)
	}
}

// TestEveryFieldIsDescribed wants a description on every field of the schema,
// where it stands or at what it refers to.
func TestEveryFieldIsDescribed(t *testing.T) {
	root := schemaRoot(t)
	var walk func(s object, path string)
	walk = func(s object, path string) {
		s = resolve(root, s)
		for k, v := range asObject(s["properties"]) {
			field := v.(object)
			if field["description"] == nil && resolve(root, field)["description"] == nil {
				t.Errorf("%s/%s has no description", path, k)
			}
			walk(field, path+"/"+k)
		}
		for _, k := range []string{"additionalProperties", "items"} {
			if a, ok := s[k].(object); ok {
				walk(a, path+"/*")
			}
		}
		if p, _ := s["pattern"].(string); strings.Contains(p, "{") && !strings.Contains(p, `\{`) {
			t.Errorf("%s: lengths belong in maxLength, not in the pattern %s", path, p)
		}
	}
	walk(root, "")
}

func asObject(v any) object {
	o, _ := v.(object)
	return o
}

// TestSchemaTakesItsValuesFromFacts compares the schema's lists and bounds
// with the facts.
func TestSchemaTakesItsValuesFromFacts(t *testing.T) {
	root := schemaRoot(t)
	env, hosts := facts.Environment(), facts.Hosts()
	var classes, systems []string
	for _, c := range facts.Classes() {
		classes = append(classes, c.Name)
	}
	systems = []string{"linux", "windows"}
	if _, ok := facts.LookupImage(systems[0]); !ok {
		t.Errorf("no image for %s", systems[0])
	}
	for path, want := range map[string][]string{
		"/definitions/environment/properties/environmentClass":          classes,
		"/definitions/environment/properties/webserverAccessMode":       env.AccessModes,
		"/definitions/environment/properties/endpointManagement":        env.EndpointManagements,
		"/definitions/environment/properties/workerReplacementStrategy": env.WorkerReplacementStrategies,
		"/definitions/logModule/properties/logLevel":                    env.LogLevels,
		"/definitions/host/properties/login/properties/role":            env.UIRoles,

		"/properties/access/properties/users/additionalProperties/properties/login":   env.UIRoles,
		"/properties/access/properties/users/additionalProperties/properties/restApi": env.UIRoles,
		"/definitions/endpoint/properties/type":                                       {facts.Endpoints().Gateway, facts.Endpoints().Interface},
		"/definitions/host/properties/os":                                             systems,
	} {
		have := []string{}
		for _, v := range at(t, root, path)["enum"].([]any) {
			have = append(have, v.(string))
		}
		want = slices.Clone(want)
		sort.Strings(want)
		sort.Strings(have)
		if diff := cmp.Diff(want, have); diff != "" {
			t.Errorf("%s (-facts +schema):\n%s", path, diff)
		}
	}
	linux, _ := facts.LookupImage("linux")
	for path, want := range map[string]int{
		"/properties/kmsKey/properties/pendingWindowInDays/minimum":            facts.Keys().WindowMin,
		"/properties/kmsKey/properties/pendingWindowInDays/maximum":            facts.Keys().WindowMax,
		"/properties/description/maxLength":                                    facts.CloudFormation().Description,
		"/definitions/environment/properties/pluginsS3ObjectVersion/maxLength": env.PathMax,
		"/definitions/environment/properties/minWorkers/minimum":               env.Workers.Min,
		"/definitions/host/properties/keyName/maxLength":                       hosts.KeyNameMax,
		"/definitions/host/properties/volumeSize/minimum":                      linux.MinVolumeGiB,
		"/definitions/tags/maxProperties":                                      env.TagsMax,
		"/definitions/tags/propertyNames/maxLength":                            env.TagKeyMax,
		"/definitions/tags/additionalProperties/maxLength":                     env.TagValueMax,
	} {
		i := strings.LastIndexByte(path, '/')
		if have, _ := at(t, root, path[:i])[path[i+1:]].(float64); int(have) != want {
			t.Errorf("%s is %v in the schema, and %d in facts", path, have, want)
		}
	}
}

func at(t *testing.T, root object, path string) object {
	t.Helper()
	v := root
	for _, k := range strings.Split(path[1:], "/") {
		next, ok := v[k].(object)
		if e, late := next["then"].(object); late {
			merged := object{}
			for k, x := range next {
				merged[k] = x
			}
			for k, x := range e {
				merged[k] = x
			}
			next = merged
		}
		if !ok {
			t.Fatalf("the schema has no %s", path)
		}
		v = next
	}
	return v
}

// TestDefaultsInDescriptions holds the defaults that descriptions name to the
// facts that they come from.
func TestDefaultsInDescriptions(t *testing.T) {
	root := schemaRoot(t)
	env := facts.Environment()
	windows, _ := facts.LookupImage("windows")
	linux, _ := facts.LookupImage("linux")
	for path, want := range map[string]any{
		"/definitions/environment/properties/environmentClass":    env.DefaultClass,
		"/definitions/environment/properties/webserverAccessMode": env.PrivateOnly,
		"/definitions/environment/properties/minWorkers":          env.Workers.DefaultMin,
		"/definitions/environment/properties/maxWorkers":          env.Workers.DefaultMax,
		"/definitions/environment/properties/minWebservers":       env.Webservers.DefaultMin,
		"/definitions/environment/properties/schedulers":          env.Schedulers.Default,
		"/definitions/environment/properties/dagS3Path":           env.DefaultDAGPrefix,
		"/definitions/host/properties/instanceType":               fmt.Sprintf("%s with Windows, %s with Linux", windows.DefaultInstanceType, linux.DefaultInstanceType),
		"/definitions/host/properties/volumeSize":                 fmt.Sprintf("%d with Windows, %d with Linux", windows.DefaultVolumeGiB, linux.DefaultVolumeGiB),
		"/properties/kmsKey/properties/pendingWindowInDays":       facts.Keys().DefaultWindow,
	} {
		text := at(t, root, path)["description"].(string)
		b, _ := json.Marshal(want)
		if phrase := "Default " + strings.Trim(string(b), `"`); !strings.Contains(text, phrase) {
			t.Errorf("%s: %q does not say %q", path, text, phrase)
		}
	}
}
