package facts

import (
	"bytes"
	"encoding/json"
	"flag"
	"go/format"
	"os"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/schemas/literal"
)

var write = flag.Bool("write", false, "write tables.go from the JSON files")

// TestTables holds the literals that run to the JSON files.
func TestTables(t *testing.T) {
	text := bytes.NewBufferString("// Code generated from the JSON files by the tests of this package. DO NOT EDIT.\n\npackage facts\n")
	for _, s := range shapes {
		raw, err := os.ReadFile(s.file)
		if err != nil {
			t.Fatal(err)
		}
		want := s.into()
		if err := json.Unmarshal(raw, want); err != nil {
			t.Fatalf("%s: %v", s.file, err)
		}
		v := reflect.ValueOf(want).Elem()
		v.FieldByName("Dated").FieldByName("File").SetString(s.file)
		text.WriteString("\nvar " + s.name + " = " + literal.Of(v.Interface()) + "\n")
		if diff := cmp.Diff(want, s.table, cmp.Exporter(func(reflect.Type) bool { return true })); diff != "" && !*write {
			t.Errorf("tables.go is not current with %s (-json +go); run: go generate ./schemas/facts\n%s", s.file, diff)
		}
	}
	if !*write {
		return
	}
	out, err := format.Source(text.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("tables.go", out, 0o666); err != nil {
		t.Fatal(err)
	}
}
