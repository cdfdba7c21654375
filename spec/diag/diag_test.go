package diag_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// A page is a document whose pointers are "/" and a line, all at column 2, and
// their keys at column 1.
type page struct{ file *source.File }

func newPage(name string) page { return page{source.NewFile(name, "aa\nbb\ncc\ndd\n")} }

func (p page) Source() *source.File { return p.file }

func (p page) Range(pointer string, key bool) source.Range {
	line := 1
	if pointer != "" {
		line = int(pointer[1] - '0')
	}
	if key {
		return span(line, 1)
	}
	return span(line, 2)
}

func span(line, col int) source.Range {
	return source.Range{Start: source.Pos{Line: line, Col: col}, End: source.Pos{Line: line, Col: col + 1}}
}

var ignoreFiles = cmp.Comparer(func(a, b *source.File) bool { return a == b })

func TestResolvePlaces(t *testing.T) {
	main, other := newPage("main"), newPage("other")
	loose := source.NewFile("loose", "")
	for _, row := range []struct {
		name string
		docs []diag.Document
		in   diag.Diagnostic
		file *source.File
		want source.Range
	}{
		{"value", []diag.Document{main}, diag.Diagnostic{At: diag.Place{Pointer: "/3"}}, main.file, span(3, 2)},
		{"key", []diag.Document{main}, diag.Diagnostic{At: diag.Place{Pointer: "/3", Key: true}}, main.file, span(3, 1)},
		{"root", []diag.Document{main}, diag.Diagnostic{}, main.file, span(1, 2)},
		{"first document is the main one", []diag.Document{other, main}, diag.Diagnostic{}, other.file, span(1, 2)},
		{"document by name", []diag.Document{main, other}, diag.Diagnostic{At: diag.Place{Doc: "other", Pointer: "/2"}}, other.file, span(2, 2)},
		{"range known by the reader", []diag.Document{main}, diag.Diagnostic{At: diag.Place{Pointer: "/3"}, Range: span(4, 1)}, main.file, span(4, 1)},
		{"file and range known by the reader", []diag.Document{main}, diag.Diagnostic{File: loose, Range: span(1, 1)}, loose, span(1, 1)},
		{"no such document", []diag.Document{main}, diag.Diagnostic{At: diag.Place{Doc: "gone"}}, nil, source.Range{}},
		{"no document", nil, diag.Diagnostic{}, nil, source.Range{}},
	} {
		t.Run(row.name, func(t *testing.T) {
			in := row.in
			in.Related = []diag.Related{{At: in.At, File: in.File, Range: in.Range}}
			in.Secrets = []diag.Secret{{At: in.At, File: in.File, Range: in.Range}}
			got := diag.List{in}.Resolve(row.docs...)[0]
			if got.File != row.file || got.Range != row.want {
				t.Errorf("at %v of %v, want %v of %v", got.Range, got.File, row.want, row.file)
			}
			if r := got.Related[0]; r.File != row.file || r.Range != row.want {
				t.Errorf("related place at %v of %v, want %v of %v", r.Range, r.File, row.want, row.file)
			}
			if s := got.Secrets[0]; s.File != row.file || s.Range != row.want {
				t.Errorf("secret at %v of %v, want %v of %v", s.Range, s.File, row.want, row.file)
			}
		})
	}
}

// ordered are problems in the order that Resolve gives them: each differs from
// the one before in what the comment says, and from later ones in that only.
func ordered() diag.List {
	a, b := source.NewFile("a", ""), source.NewFile("b", "")
	return diag.List{
		{File: a, Range: span(1, 1), Code: "MW1", Subject: "s", At: diag.Place{Pointer: "/1"}, Message: "m"},
		{File: a, Range: span(1, 1), Code: "MW1", Subject: "s", At: diag.Place{Pointer: "/1"}, Message: "n"}, // message
		{File: a, Range: span(1, 1), Code: "MW1", Subject: "s", At: diag.Place{Pointer: "/2"}, Message: "m"}, // pointer
		{File: a, Range: span(1, 1), Code: "MW1", Subject: "t", At: diag.Place{Pointer: "/1"}, Message: "m"}, // subject
		{File: a, Range: span(1, 1), Code: "MW2", Subject: "s", At: diag.Place{Pointer: "/1"}, Message: "m"}, // code
		{File: a, Range: span(1, 2), Code: "MW1", Subject: "s", At: diag.Place{Pointer: "/1"}, Message: "m"}, // column
		{File: a, Range: span(2, 1), Code: "MW1", Subject: "s", At: diag.Place{Pointer: "/1"}, Message: "m"}, // line
		{File: a, Range: span(10, 1), Code: "MW1", Subject: "s", At: diag.Place{Pointer: "/1"}, Message: "m"},
		{File: b, Range: span(1, 1), Code: "MW1", Subject: "s", At: diag.Place{Pointer: "/1"}, Message: "m"}, // file
	}
}

func TestResolveOrderIsTotal(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	want := ordered()
	for range 200 {
		got := ordered()
		random.Shuffle(len(got), func(i, j int) { got[i], got[j] = got[j], got[i] })
		if diff := cmp.Diff(want, got.Resolve(), cmpFileNames()); diff != "" {
			t.Fatalf("(-want +got)\n%s", diff)
		}
	}
}

func cmpFileNames() cmp.Option {
	return cmp.Comparer(func(a, b *source.File) bool { return a.Name == b.Name })
}

func TestResolveDropsRepetitions(t *testing.T) {
	for _, times := range []int{1, 2, 3} {
		var in diag.List
		for range times {
			in = append(in, ordered()...)
		}
		if diff := cmp.Diff(ordered(), in.Resolve(), cmpFileNames()); diff != "" {
			t.Errorf("%d times: (-want +got)\n%s", times, diff)
		}
	}
}

func TestResolveTwiceIsResolveOnce(t *testing.T) {
	doc := newPage("main")
	in := diag.List{
		{Code: "MW2", At: diag.Place{Pointer: "/3"}, Message: "later"},
		{Code: "MW1", At: diag.Place{Pointer: "/2"}, Message: "earlier", Related: []diag.Related{{At: diag.Place{Pointer: "/1"}}}},
	}
	once := slices.Clone(in.Resolve(doc))
	twice := once.Resolve(doc)
	if diff := cmp.Diff(once, twice, ignoreFiles, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("(-once +twice)\n%s", diff)
	}
	if once[0].Message != "earlier" {
		t.Errorf("first is %q", once[0].Message)
	}
}

func TestSeverities(t *testing.T) {
	l := diag.List{{Severity: diag.Warning}, {Severity: diag.Advice}, {Severity: diag.Warning}}
	for _, row := range []struct {
		severity diag.Severity
		word     string
		has      bool
		count    int
	}{
		{diag.Error, "error", false, 0},
		{diag.Warning, "warning", true, 2},
		{diag.Advice, "advice", true, 1},
		{0, "invalid severity", false, 0},
	} {
		t.Run(row.word, func(t *testing.T) {
			if got := row.severity.String(); got != row.word {
				t.Errorf("word is %q", got)
			}
			if got := l.Has(row.severity); got != row.has {
				t.Errorf("Has is %v", got)
			}
			if got := l.Count(row.severity); got != row.count {
				t.Errorf("Count is %d", got)
			}
		})
	}
	if (diag.List{}).Has(diag.Advice) {
		t.Error("an empty list has a problem")
	}
}
