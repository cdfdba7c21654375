package expr

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// A variable is an atom with texts that it may be. With all, there are no
// others, so that trying each proves what holds in every deployment.
type variable struct {
	atom  Atom
	texts []string
	all   bool
}

var variables = []variable{
	{Atom{Kind: Param, Name: "OneOf", Lang: &Language{Values: []string{"", "a"}}}, []string{"", "a"}, true},
	{Atom{Kind: Param, Name: "Single", Lang: &Language{Values: []string{"ab", "ab"}}}, []string{"ab"}, true},
	{Atom{Kind: Param, Name: "Letter", Lang: &Language{Pattern: "^[ab]$"}}, []string{"a", "b"}, true},
	{Atom{Kind: Param, Name: "Optional", Lang: &Language{Pattern: "a?b?"}}, []string{"", "a", "b", "ab"}, true},
	{Atom{Kind: Param, Name: "Other", Lang: &Language{Pattern: "ba|a"}}, []string{"ba", "a"}, true},
	{Atom{Kind: Param, Name: "Wild", Lang: &Language{Values: []string{"*", "a", "b?"}}}, []string{"*", "a", "b?"}, true},
	{Atom{Kind: Param, Name: "WildPattern", Lang: &Language{Pattern: `a\*|\?`}}, []string{"a*", "?"}, true},
	{Atom{Kind: Param, Name: "Any"}, []string{"", "a", "b", "*", "ba"}, false},
	{Atom{Kind: Attr, Name: "R", Attr: "Arn"}, []string{"", "a", "?", "b*"}, false},
	{Atom{Kind: Pseudo, Name: "AWS::Region"}, []string{"a", "b", "ab"}, false},
	{Atom{Kind: Pseudo, Name: "AWS::StackName"}, []string{"a", "b", "ba"}, false},
	{Atom{Kind: Zone, Name: "0"}, []string{"a", "b", "ab"}, false},
	{Atom{Kind: Zone, Name: "1"}, []string{"a", "b", "ab"}, false},
	{Atom{Kind: Unknown, Name: "x"}, []string{"", "a", "b", "*"}, false},
}

// A draw chooses one of n things.
type draw func(n int) int

// value draws a value of up to n atoms, of which alphabet gives the texts.
func (d draw) value(n int, alphabet []string, exact bool) Value {
	atoms := []Atom{}
	for range d(n + 1) {
		if d(2) == 0 {
			atoms = append(atoms, Atom{Kind: Text, Name: alphabet[d(len(alphabet))]})
			continue
		}
		v := variables[d(len(variables))]
		for exact && !v.all {
			v = variables[d(len(variables))]
		}
		atoms = append(atoms, v.atom)
	}
	return FromAtoms(StringType, atoms...)
}

// brute calls f with the texts of a and b in every deployment, until it is
// false. An unknown atom is something else wherever it occurs.
func brute(a, b Value, f func(a, b string) bool) {
	type slot struct {
		atom  Atom
		texts []string
	}
	var slots []slot
	index := func(v Value) []int {
		var out []int
		for _, x := range v.atoms {
			n := slices.IndexFunc(slots, func(s slot) bool { return s.atom.same(x) })
			if n < 0 {
				n = len(slots)
				texts := []string{x.Name}
				for _, v := range variables {
					if v.atom.Kind == x.Kind && v.atom.Name == x.Name {
						texts = v.texts
					}
				}
				slots = append(slots, slot{x, texts})
			}
			out = append(out, n)
		}
		return out
	}
	ai, bi := index(a), index(b)
	chosen := make([]string, len(slots))
	join := func(ix []int) string {
		var s strings.Builder
		for _, i := range ix {
			s.WriteString(chosen[i])
		}
		return s.String()
	}
	zonesDiffer := func() bool {
		for i, s := range slots {
			for j := range i {
				if s.atom.Kind == Zone && slots[j].atom.Kind == Zone && chosen[i] == chosen[j] {
					return false
				}
			}
		}
		return true
	}
	var try func(i int) bool
	try = func(i int) bool {
		if i == len(slots) {
			return !zonesDiffer() || f(join(ai), join(bi))
		}
		for _, s := range slots[i].texts {
			chosen[i] = s
			if !try(i + 1) {
				return false
			}
		}
		return true
	}
	try(0)
}

// naiveMatch is a matcher that is easy to believe.
func naiveMatch(p, s []rune) bool {
	switch {
	case len(p) == 0:
		return len(s) == 0
	case p[0] == '*':
		return naiveMatch(p[1:], s) || len(s) > 0 && naiveMatch(p, s[1:])
	}
	return len(s) > 0 && (p[0] == '?' || p[0] == s[0]) && naiveMatch(p[1:], s[1:])
}

// naiveCovers tries all short texts: with two letters and one that no pattern
// here mentions, a difference shows within length 6.
func naiveCovers(p, q string) bool {
	var try func(s []rune) bool
	try = func(s []rune) bool {
		if naiveMatch([]rune(q), s) && !naiveMatch([]rune(p), s) {
			return false
		}
		if len(s) == 6 {
			return true
		}
		for _, r := range "abz" {
			if !try(append(s[:len(s):len(s)], r)) {
				return false
			}
		}
		return true
	}
	return try(nil)
}

// A question is one of the comparisons with its answer in one deployment.
type question struct {
	name     string
	symbolic func(a, b Value) Truth
	concrete func(a, b string) bool
	alphabet []string // texts in the values
	atoms    int      // at most, of each value
}

var questions = []question{
	{"equal", Equal, func(a, b string) bool { return a == b }, []string{"a", "b", "ab", "aa"}, 4},
	{"match", Match, func(a, b string) bool { return naiveMatch([]rune(a), []rune(b)) }, []string{"a", "b", "*", "?", "ab", "b*"}, 4},
	{"covers", Covers, naiveCovers, []string{"a", "b", "*", "?", "a*"}, 3},
}

// truthOf returns the answer that trying every deployment gives.
func (q question) truthOf(a, b Value) Truth {
	yes, no := false, false
	brute(a, b, func(s, t string) bool {
		if q.concrete(s, t) {
			yes = true
		} else {
			no = true
		}
		return !(yes && no)
	})
	switch {
	case yes && no:
		return Maybe
	case yes:
		return Yes
	}
	return No
}

func TestComparisonsAreSound(t *testing.T) {
	for _, q := range questions {
		t.Run(q.name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				d := draw(func(n int) int { return rapid.IntRange(0, n-1).Draw(t, "n") })
				a, b := d.value(q.atoms, q.alphabet, false), d.value(q.atoms, q.alphabet, false)
				q.check(t, a, b)
			})
		})
	}
}

// check wants an answer of Yes or No to hold in every deployment.
func (q question) check(t interface{ Fatalf(string, ...any) }, a, b Value) {
	got := q.symbolic(a, b)
	if got == Maybe {
		return
	}
	brute(a, b, func(s, u string) bool {
		if q.concrete(s, u) != (got == Yes) {
			t.Fatalf("%s(%v, %v) is %v, but not for %q and %q", q.name, a, b, got, s, u)
		}
		return true
	})
}

// Maybe must be rare where the languages are exact and the answer is certain.
func TestComparisonsAreSharp(t *testing.T) {
	const runs = 10000
	for _, q := range questions {
		t.Run(q.name, func(t *testing.T) {
			random := rand.New(rand.NewPCG(1, 2))
			d := draw(random.IntN)
			certain, missed := 0, 0
			examples := []string{}
			for range runs {
				q.check(t, d.value(q.atoms, q.alphabet, false), d.value(q.atoms, q.alphabet, false))
				a, b := d.value(q.atoms, q.alphabet, true), d.value(q.atoms, q.alphabet, true)
				q.check(t, a, b)
				if len(a.atoms) == 1 && len(b.atoms) == 1 && a.IsKnown() && b.IsKnown() {
					continue
				}
				if want := q.truthOf(a, b); want != Maybe {
					certain++
					if q.symbolic(a, b) == Maybe {
						missed++
						if len(examples) < 12 {
							examples = append(examples, fmt.Sprintf("%v %v: %v", a, b, want))
						}
					}
				}
			}
			t.Logf("%d certain answers, %d of them Maybe (%.2f %%): %s", certain, missed, 100*float64(missed)/float64(certain), strings.Join(examples, "; "))
			if missed*100 > certain {
				t.Errorf("more than 1 %% of certain answers are Maybe")
			}
		})
	}
}

func FuzzMatchGlob(f *testing.F) {
	f.Add("a*b?c", "aXbYc")
	f.Add("**?", "é")
	f.Add("*a*b", "aab")
	f.Fuzz(func(t *testing.T, pattern, text string) {
		if len(pattern) > 24 || len(text) > 24 {
			t.Skip() // the naive matcher is exponential
		}
		want := truth(naiveMatch([]rune(pattern), []rune(text)))
		if got := matchGlob(pattern, text); got != want {
			t.Errorf("matchGlob(%q, %q) = %v, want %v", pattern, text, got, want)
		}
		// What the automata say about known texts must not differ.
		g := newGlob([]Atom{{Kind: Text, Name: pattern}}, nil)
		if got := g.included(compile([]Atom{{Kind: Text, Name: text}}, false, nil)); got != want {
			t.Errorf("included(%q, %q) = %v, want %v", pattern, text, got, want)
		}
		apart := disjoint(compile([]Atom{{Kind: Text, Name: pattern}}, true, nil), compile([]Atom{{Kind: Text, Name: text}}, false, nil))
		if apart != (want == No) {
			t.Errorf("disjoint(%q, %q) = %v, match %v", pattern, text, apart, want)
		}
	})
}
