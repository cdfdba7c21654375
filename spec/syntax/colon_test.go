package syntax_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// A colon inside of a key in braces is part of the key, as YAML has it.
func TestColonsInKeys(t *testing.T) {
	const text = `a: {aws:SecureTransport: "x, y:z: w", kms:EncryptionContext:aws:logs:arn: [s3:Get, b], c: http://d/e}
b: "{q:r: s}" # {c:d: e}
c: |
  {x:y: z}
`
	doc, problems := syntax.Parse(source.NewFile("x.yaml", text), syntax.SpecLimits())
	if doc == nil || len(problems) > 0 {
		t.Fatal(problems)
	}
	want := map[string]any{
		"a": map[string]any{"aws:SecureTransport": "x, y:z: w", "kms:EncryptionContext:aws:logs:arn": []any{"s3:Get", "b"}, "c": "http://d/e"},
		"b": "{q:r: s}",
		"c": "{x:y: z}\n",
	}
	if diff := cmp.Diff(want, doc.Root.Any()); diff != "" {
		t.Error(diff)
	}
	if at := doc.Range("/a/aws:SecureTransport", true); at.Start.Col != 5 || at.End.Col != 24 {
		t.Errorf("the key is at %v", at)
	}
}
