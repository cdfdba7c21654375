package facts

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestDecodeAgreesWithTheStandardLibrary(t *testing.T) {
	for _, s := range shapes {
		t.Run(s.file, func(t *testing.T) {
			b, err := files.ReadFile(s.file)
			if err != nil {
				t.Fatal(err)
			}
			want, got := s.into(), s.into()
			if err := json.Unmarshal(b, want); err != nil {
				t.Fatal(err)
			}
			if err := decode(string(b), got); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-encoding/json +decode):\n%s", diff)
			}
		})
	}
}

// sample has a field of every kind that the files use.
type sample struct {
	S string              `json:"s"`
	N int                 `json:"n"`
	F float64             `json:"f"`
	B bool                `json:"b"`
	L []string            `json:"l"`
	R []Class             `json:"r"`
	M map[string][]string `json:"m"`
}

func TestDecode(t *testing.T) {
	tests := map[string]struct {
		text string
		want sample
		fail bool
	}{
		"all kinds":          {text: `{"s":"a","n":-3,"f":0.5,"b":true,"l":["x","y"],"m":{"k":["v"]}}`, want: sample{S: "a", N: -3, F: .5, B: true, L: []string{"x", "y"}, M: map[string][]string{"k": {"v"}}}},
		"other order, space": {text: " {\n\"n\" : 1 ,\t\"s\":\"a\" } \n", want: sample{S: "a", N: 1}},
		"escapes":            {text: `{"s":"a\"b\\c\nd\u00e9"}`, want: sample{S: "a\"b\\c\ndé"}},
		"null":               {text: `{"n":null}`, fail: true},
		"unknown, skipped":   {text: `{"x":{"y":[1,"]",{"z":true}]},"n":2}`, want: sample{N: 2}},
		"more than four":     {text: `{"l":["1","2","3","4","5","6"]}`, want: sample{L: []string{"1", "2", "3", "4", "5", "6"}}},
		"rows":               {text: `{"r":[{"dags":1},{"name":"b"}]}`, want: sample{R: []Class{{DAGs: 1}, {Name: "b"}}}},
		"empty list":         {text: `{"l":[]}`, want: sample{L: []string{}}},
		"nothing":            {text: ``, fail: true},
		"cut in a text":      {text: `{"s":"a`, fail: true},
		"cut in an escape":   {text: `{"s":"a\`, fail: true},
		"cut in a list":      {text: `{"l":["a",`, fail: true},
		"cut after a key":    {text: `{"s"`, fail: true},
		"no comma":           {text: `{"n":1 "s":"a"}`, fail: true},
		"text for number":    {text: `{"n":"1"}`, fail: true},
		"number for text":    {text: `{"s":1}`, fail: true},
		"list for text":      {text: `{"s":[]}`, fail: true},
		"object for list":    {text: `{"l":{}}`, fail: true},
		"fraction for int":   {text: `{"n":1.5}`, fail: true},
		"two documents":      {text: `{} {}`, fail: true},
		"unquoted key":       {text: `{s:1}`, fail: true},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			var got sample
			err := decode(tt.text, &got)
			if (err != nil) != tt.fail {
				t.Fatalf("error %v", err)
			}
			if diff := cmp.Diff(tt.want, got); !tt.fail && diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func FuzzDecode(f *testing.F) {
	for _, s := range []string{`{}`, `{"s":"\u00e9","l":[],"m":{"a":["b"]},"r":[{}]}`, `{"n":1e3}`, "{\"s\":\"\x80\"}", `[`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var got sample
		_ = decode(s, &got) // must return
	})
}

// Allocations are the same on every machine; time is not.
func TestDecodeAllocations(t *testing.T) {
	got := testing.AllocsPerRun(5, func() { decodeAll(t, rendered) })
	if got > 1200 {
		t.Errorf("decoding what a render needs takes %v allocations", got)
	}
}
