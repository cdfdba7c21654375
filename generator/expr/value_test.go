package expr

import (
	"net/netip"
	"slices"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func text1(s string) Atom { return Atom{Kind: Text, Name: s} }

func TestExpand(t *testing.T) {
	vars := func(name string) (Value, bool) {
		switch name {
		case "Name":
			return Concat(stack, String("-env")), true
		case "Text":
			return String("t"), true
		case "Absent":
			return Value{}, true
		case "AWS::Region":
			return String("here"), true
		}
		return Value{}, false
	}
	pseudo := func(name string) Atom { return Atom{Kind: Pseudo, Name: name} }
	tests := []struct {
		name, pattern string
		want          []Atom
	}{
		{"empty", "", []Atom{text1("")}},
		{"text", "a", []Atom{text1("a")}},
		{"known name merges with its neighbours", "a${Text}b", []Atom{text1("atb")}},
		{"symbolic name", "x-${Name}-*", []Atom{text1("x-"), pseudo("AWS::StackName"), text1("-env-*")}},
		{"absent value", "a${Absent}b", []Atom{text1("ab")}},
		{"only an absent value", "${Absent}", []Atom{text1("")}},
		{"pseudo parameter", "${AWS::AccountId}", []Atom{pseudo("AWS::AccountId")}},
		{"pseudo parameter that has a value", "${AWS::Region}", []Atom{text1("here")}},
		{"two in a row", "${AWS::AccountId}${AWS::Partition}", []Atom{pseudo("AWS::AccountId"), pseudo("AWS::Partition")}},
		{"unknown name", "${aws:username}", []Atom{text1("${aws:username}")}},
		{"not closed", "a${AWS::Region", []Atom{text1("a${AWS::Region")}},
		{"dollar", "a$b$", []Atom{text1("a$b$")}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, Expand(tt.pattern, vars).Atoms()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestConcat(t *testing.T) {
	written := WrittenAt("/a")
	tests := []struct {
		name  string
		parts []Value
		want  []Atom
	}{
		{"nothing", nil, []Atom{text1("")}},
		{"absent", []Value{{}, {}}, []Atom{text1("")}},
		{"texts", []Value{String("a"), String(""), Int(1)}, []Atom{text1("a1")}},
		{"empty texts around an atom", []Value{String(""), region, String("")}, region.Atoms()},
		{"atoms keep apart", []Value{region, region}, append(slices.Clone(region.Atoms()), region.Atoms()...)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, Concat(tt.parts...).Atoms()); diff != "" {
				t.Error(diff)
			}
		})
	}
	if got := Concat(String("a"), String("b").From(written), String("c").From(WrittenAt("/c"))).Origin(); got != written {
		t.Errorf("origin %v, want the first", got)
	}
}

// However a text is cut into parts, its normal form is one.
func TestNormalFormIsUnique(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := draw(func(n int) int { return rapid.IntRange(0, n-1).Draw(t, "n") })
		v := d.value(5, []string{"a", "bc", "é"}, false)
		var parts []Value
		for _, a := range v.Atoms() {
			if a.Kind != Text {
				parts = append(parts, FromAtoms(StringType, a))
				continue
			}
			cut := d(len(a.Name) + 1)
			parts = append(parts, String(a.Name[:cut]), String(""), String(a.Name[cut:]))
		}
		got := Concat(parts...)
		if diff := cmp.Diff(v.Atoms(), got.Atoms()); diff != "" {
			t.Fatal(diff)
		}
		if Compare(v, got) != 0 {
			t.Fatal("compares as different")
		}
		if !v.IsUnknown() && Equal(v, got) != Yes {
			t.Fatalf("%v does not equal itself", v)
		}
	})
}

func TestBind(t *testing.T) {
	binding := func(a Atom) (string, bool) {
		switch {
		case a.Kind == Pseudo && a.Name == "AWS::Region":
			return "here", true
		case a.Kind == Param:
			return "", true
		}
		return "", false
	}
	origin := WrittenAt("/v")
	script := Concat(String("aws --region "), region, String(" --env "), GetAtt("Env", "Name"))
	tests := []struct {
		name string
		v    Value
		want []Atom
	}{
		{"absent", Value{}, nil},
		{"known", String("AWS::Region"), []Atom{text1("AWS::Region")}},
		{"nothing to bind", account, account.Atoms()},
		{"within text", Concat(String("a-"), region, String("-b")), []Atom{text1("a-here-b")}},
		{"to empty text", param("P"), []Atom{text1("")}},
		{"within what is encoded", Encoded(script), []Atom{{Kind: Base64, Parts: []Atom{text1("aws --region here --env "), {Kind: Attr, Name: "Env", Attr: "Name"}}}}},
		{"nothing within what is encoded", Encoded(account), Encoded(account).Atoms()},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			before := slices.Clone(tt.v.Atoms())
			got := tt.v.As(IntType).From(origin).Bind(binding)
			if diff := cmp.Diff(tt.want, got.Atoms()); diff != "" {
				t.Error(diff)
			}
			if got.Type() != IntType || got.Origin() != origin {
				t.Errorf("type %v, origin %v", got.Type(), got.Origin())
			}
			if diff := cmp.Diff(before, tt.v.Atoms()); diff != "" {
				t.Errorf("the value itself changed: %s", diff)
			}
		})
	}
	if script.Atoms()[1].Kind != Pseudo {
		t.Error("the parts of the encoded value changed")
	}
}

func TestPartsThatAreEncodedCount(t *testing.T) {
	if !Encoded(UnknownValue("x")).IsUnknown() {
		t.Error("an encoded unknown value is known")
	}
	if v := Encoded(Concat(String("a"), Ref("B"))); !v.Refers("B") || v.Refers("a") {
		t.Error("references within an encoded value")
	}
	if !Encoded(Value{}).IsAbsent() {
		t.Error("an absent value is there once encoded")
	}
	parts := []Atom{text1("a"), text1(""), text1("b")}
	if diff := cmp.Diff([]Atom{text1("ab")}, FromAtoms(StringType, Atom{Kind: Base64, Parts: parts}).Atoms()[0].Parts); diff != "" {
		t.Error(diff)
	}
}

func TestKnownScalars(t *testing.T) {
	type scalars struct {
		Int    string
		Bool   string
		Prefix netip.Prefix
	}
	of := func(v Value) (s scalars) {
		if n, ok := v.Int(); ok {
			s.Int = strconv.Itoa(n)
		}
		if b, ok := v.Bool(); ok {
			s.Bool = strconv.FormatBool(b)
		}
		s.Prefix, _ = v.Prefix()
		return s
	}
	tests := []struct {
		name string
		v    Value
		want scalars
	}{
		{"absent", Value{}, scalars{}},
		{"integer", Int(-4), scalars{Int: "-4"}},
		{"integer as text", String("4"), scalars{Int: "4"}},
		{"true", Bool(true), scalars{Bool: "true"}},
		{"false as text", String("false"), scalars{Bool: "false"}},
		{"capital", String("True"), scalars{}},
		{"range", String("10.0.0.0/8"), scalars{Prefix: netip.MustParsePrefix("10.0.0.0/8")}},
		{"broken range", String("10.0.0.0./8"), scalars{}},
		{"symbolic", region, scalars{}},
		{"too big", String("99999999999999999999"), scalars{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, of(tt.v), cmp.Comparer(func(a, b netip.Prefix) bool { return a == b })); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestMessageText(t *testing.T) {
	v := Concat(String("a-"), region, Ref("R"), GetAtt("R", "Arn"), param("P"), SSMValue("/s"), RegionZone(2), Encoded(param("P")), UnknownValue("why"),
		FromAtoms(StringType, Atom{Kind: Import, Name: "net"}))
	want := "a-${AWS::Region}${R}${R.Arn}${P}${ssm /s}${zone 2}${base64}${?}${import net}"
	if got := v.String(); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got := (Value{}).String(); got != "" {
		t.Errorf("absent value: %q", got)
	}
}

func TestResource(t *testing.T) {
	if id, attribute, ok := GetAtt("A", "Arn").Resource(); id != "A" || attribute != "Arn" || !ok {
		t.Error(id, attribute, ok)
	}
	for _, v := range []Value{{}, String("A"), Concat(Ref("A"), String("x")), param("A")} {
		if id, _, ok := v.Resource(); ok {
			t.Errorf("%v is resource %s", v, id)
		}
	}
}

func TestCompareOrders(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := draw(func(n int) int { return rapid.IntRange(0, n-1).Draw(t, "n") })
		vs := make([]Value, 3)
		for i := range vs {
			vs[i] = d.value(3, []string{"a", "b"}, false)
		}
		slices.SortFunc(vs, Compare)
		if Compare(vs[0], vs[1]) > 0 || Compare(vs[1], vs[2]) > 0 || Compare(vs[0], vs[2]) > 0 {
			t.Fatalf("no order: %v", vs)
		}
		for _, a := range vs {
			for _, b := range vs {
				if Compare(a, b) != -Compare(b, a) {
					t.Fatalf("%v and %v", a, b)
				}
				if Compare(a, b) == 0 && !a.IsUnknown() && Equal(a, b) != Yes {
					t.Fatalf("%v and %v have one form but are not equal", a, b)
				}
			}
		}
	})
}
