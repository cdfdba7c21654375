package registry

import (
	"bytes"
	"encoding/json"
	"flag"
	"go/format"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/schemas/literal"
)

var write = flag.Bool("write", false, "write tables.go from the JSON files")

// file is a type as its JSON file has it.
type file struct {
	Name        string                         `json:"name"`
	Identifier  []string                       `json:"identifier"`
	Ref         []string                       `json:"ref"`
	Stateful    bool                           `json:"stateful"`
	Tags        Tags                           `json:"tags"`
	Attributes  map[string]string              `json:"attributes"`
	Properties  map[string]Property            `json:"properties"`
	Definitions map[string]map[string]Property `json:"definitions"`
}

func (f file) table() Type {
	t := Type{
		Name: f.Name, PrimaryIdentifier: f.Identifier, Ref: f.Ref, Stateful: f.Stateful, Tags: f.Tags,
		Properties: sorted(f.Properties),
	}
	for _, name := range slices.Sorted(maps.Keys(f.Attributes)) {
		t.Attributes = append(t.Attributes, Attribute{name, f.Attributes[name]})
	}
	for _, name := range slices.Sorted(maps.Keys(f.Definitions)) {
		t.definitions = append(t.definitions, definition{name, sorted(f.Definitions[name])})
	}
	return t
}

func sorted(all map[string]Property) Definition {
	var out Definition
	for _, name := range slices.Sorted(maps.Keys(all)) {
		p := all[name]
		p.Name = name
		out = append(out, p)
	}
	return out
}

// decode reads a JSON file strictly.
func decode(t *testing.T, name string, into any) {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

// TestTables holds the literal that runs to the JSON files.
func TestTables(t *testing.T) {
	names, err := filepath.Glob("types/*.json")
	if err != nil || len(names) == 0 {
		t.Fatal("no types", err)
	}
	var want []Type
	for _, name := range names {
		var f file
		decode(t, name, &f)
		want = append(want, f.table())
	}
	slices.SortFunc(want, func(a, b Type) int { return bytes.Compare([]byte(a.Name), []byte(b.Name)) })
	var from Origin
	decode(t, "source.json", &from)
	if *write {
		text := "// Code generated from types and source.json by the tests of this package. DO NOT EDIT.\n\npackage registry\n\n" +
			"var source = " + literal.Of(from) + "\n\nvar tables = " + literal.Of(want) + "\n"
		out, err := format.Source([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile("tables.go", out, 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(want, tables, cmp.AllowUnexported(Type{})); diff != "" {
		t.Errorf("tables.go is not current (-json +go); run: go generate ./schemas/registry\n%s", diff)
	}
	if diff := cmp.Diff(from, source); diff != "" {
		t.Error(diff)
	}
}
