package expr

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestObject(t *testing.T) {
	var o Object
	o.Set("b", String("1"))
	o.Set("a", Array{})
	o.Set("b", String("2"))
	if got := write(o); got != "{\n  \"b\": \"2\",\n  \"a\": []\n}" {
		t.Errorf("got %s", got)
	}
	if o.Get("a") == nil || o.Get("c") != nil {
		t.Error("Get finds what is not there, or not what is")
	}
}

func TestListFrom(t *testing.T) {
	own, list := WrittenAt("/own"), WrittenAt("/list")
	before := ListOf(String("a").From(own), String("b"))
	after := before.From(list)
	var got []string
	for _, x := range after.Array() {
		got = append(got, x.(Value).Origin().Pointer)
	}
	if diff := cmp.Diff([]string{"/own", "/list"}, got); diff != "" {
		t.Error(diff)
	}
	if !after.Complete || after.Origin != list || before.Items[1].Origin() != nil {
		t.Errorf("from %+v to %+v", before, after)
	}
}

func TestListIsAbsent(t *testing.T) {
	for name, tt := range map[string]struct {
		l    List
		want bool
	}{
		"zero":           {List{}, true},
		"zero with from": {List{}.From(WrittenAt("/x")), true},
		"empty":          {ListOf(), false},
		"open":           {List{Items: []Value{String("a")}}, false},
	} {
		if got := tt.l.IsAbsent(); got != tt.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestOrigin(t *testing.T) {
	written := WrittenAt("/network/cidr")
	patched := &Origin{Kind: Patched, Doc: "p.json", Pointer: "/0", From: written}
	tests := []struct {
		name    string
		o       *Origin
		pointer string // of At; "-" for none
		chain   []OriginKind
	}{
		{"none", nil, "-", nil},
		{"written", written, "/network/cidr", []OriginKind{Written}},
		{"derived", written.Because("it follows").Defaulted("nobody said"), "/network/cidr", []OriginKind{Default, Derived, Written}},
		{"patched", patched.Because("so"), "p.json/0", []OriginKind{Derived, Patched, Written}},
		{"from nothing", (*Origin)(nil).Because("of itself"), "-", []OriginKind{Derived}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc, pointer, ok := tt.o.At()
			if got := doc + pointer; ok && got != tt.pointer || !ok && tt.pointer != "-" {
				t.Errorf("at %q, %v", got, ok)
			}
			var kinds []OriginKind
			for _, o := range tt.o.Chain() {
				kinds = append(kinds, o.Kind)
			}
			if diff := cmp.Diff(tt.chain, kinds); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTruthString(t *testing.T) {
	for truth, want := range map[Truth]string{No: "no", Maybe: "maybe", Yes: "yes", 9: "maybe"} {
		if got := truth.String(); got != want {
			t.Errorf("%d is %q, want %q", truth, got, want)
		}
	}
}
