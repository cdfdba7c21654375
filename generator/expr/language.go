package expr

import (
	"encoding/base64"
	"regexp/syntax"
	"slices"
	"strings"
	"sync"
	"unicode"
)

// A Language is the set of texts that an atom may turn out to be. It is given
// for parameters; a caller that knows what a resource's attribute looks like
// may set it on that atom too.
//
// Pattern is written for CloudFormation, whose AllowedPattern is a Java
// regular expression. What RE2 cannot read, or reads in another way than Java,
// counts as no pattern.
type Language struct {
	Values  []string // the only texts allowed, when given
	Pattern string   // else a regular expression (RE2) that the whole text matches, when given

	once sync.Once
	prog *syntax.Prog // of Pattern; nil when it counts as no pattern
	all  []string     // what prog accepts, when it is little
}

// Equal reports whether l and o are the same words about what a text may be.
func (l *Language) Equal(o *Language) bool {
	if l == nil || o == nil {
		return l == o
	}
	return slices.Equal(l.Values, o.Values) && l.Pattern == o.Pattern
}

// program returns the program of l's pattern, made once.
func (l *Language) program() *syntax.Prog {
	l.once.Do(func() {
		if l.prog = program(l.Pattern); l.prog != nil {
			l.all = texts(l.prog, maxSplit)
		}
	})
	return l.prog
}

// Ranges of runes, as pairs of first and last.
var (
	anyRune    = [...]rune{0, unicode.MaxRune}
	digits     = [...]rune{'0', '9'}
	letters    = [...]rune{'A', 'Z', 'a', 'z'}
	nameRunes  = [...]rune{'-', '-', '0', '9', 'A', 'Z', 'a', 'z'}
	placeRunes = [...]rune{'-', '-', '0', '9', 'a', 'z'}
	hostRunes  = [...]rune{'-', '.', '0', '9', 'a', 'z'}
	codeRunes  = [...]rune{'+', '+', '/', '9', '=', '=', 'A', 'Z', 'a', 'z'}
)

// A shape is a language as compare uses it: texts, or a program, or a run of
// runes, or anything at all.
type shape struct {
	texts    []string     // when not nil
	prog     *syntax.Prog // when not nil
	head     []rune       // ranges of the first rune, when it is special
	runes    []rune       // ranges of the runes; nil with texts, prog or anything
	length   int          // number of runes; 0 is one or more (after head: none or more)
	empty    bool         // the run may be empty
	anything bool
}

// language returns an over-approximation of what a may turn out to be: every
// text that a can be is in it.
func (a Atom) language() shape {
	switch {
	case a.Kind == Text:
		return shape{texts: []string{a.Name}}
	case a.Kind == Unknown:
		return shape{anything: true}
	case a.Lang != nil && len(a.Lang.Values) > 0:
		return shape{texts: a.Lang.Values}
	case a.Lang != nil && a.Lang.Pattern != "":
		if p := a.Lang.program(); p != nil {
			return shape{prog: p}
		}
		return shape{anything: true}
	case a.Kind == Zone:
		return shape{runes: placeRunes[:]}
	case a.Kind == Base64:
		return shape{runes: codeRunes[:], empty: true}
	case a.Kind == Pseudo:
		return pseudo(a.Name)
	}
	return shape{anything: true}
}

// pseudo returns the language of a pseudo parameter. It is wider than what AWS
// has today, so that a new region does not make an answer wrong.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html
func pseudo(name string) shape {
	switch name {
	case "AWS::AccountId":
		return shape{runes: digits[:], length: 12}
	case "AWS::StackName":
		return shape{head: letters[:], runes: nameRunes[:]}
	case "AWS::Region", "AWS::Partition":
		return shape{runes: placeRunes[:]}
	case "AWS::URLSuffix":
		return shape{runes: hostRunes[:]}
	}
	return shape{anything: true}
}

// maxPattern bounds the length of a pattern and of the program made from it.
const maxPattern = 1024

// program returns the program of a regular expression, or nil when it cannot
// be read or Java might read it in another way.
func program(pattern string) *syntax.Prog {
	if len(pattern) > maxPattern || !portable(pattern) {
		return nil
	}
	re, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil {
		return nil
	}
	p, err := syntax.Compile(re.Simplify())
	if err != nil || len(p.Inst) > maxPattern {
		return nil
	}
	return p
}

// texts returns all texts that p accepts, when they are at most limit. Anchors
// always hold, so there may be more than p really accepts.
func texts(p *syntax.Prog, limit int) []string {
	var all []string
	steps := 0
	var walk func(pc uint32, text []rune) bool
	walk = func(pc uint32, text []rune) bool {
		if steps++; steps > maxPattern || len(all) > limit {
			return false
		}
		in := &p.Inst[pc]
		switch in.Op {
		case syntax.InstAlt, syntax.InstAltMatch:
			return walk(in.Out, text) && walk(in.Arg, text)
		case syntax.InstCapture, syntax.InstEmptyWidth, syntax.InstNop:
			return walk(in.Out, text)
		case syntax.InstMatch:
			all = append(all, string(text))
			return true
		}
		r := ranges(in)
		if runes(r) > limit {
			return false // every rune begins a text
		}
		for i := 0; i+1 < len(r); i += 2 {
			for c := r[i]; c <= r[i+1]; c++ {
				if !walk(in.Out, append(text, c)) { // the next one is written over it
					return false
				}
			}
		}
		return true
	}
	if !walk(uint32(p.Start), nil) || len(all) > limit {
		return nil
	}
	return all
}

// runes returns how many runes are in ranges.
func runes(ranges []rune) int {
	n := 0
	for i := 0; i+1 < len(ranges); i += 2 {
		n += int(ranges[i+1]-ranges[i]) + 1
	}
	return n
}

// portable reports whether Java and RE2 read pattern alike: no flags, no
// escapes of letters but the common classes, no set operations inside of
// brackets.
func portable(pattern string) bool {
	class := false
	for i := 0; i < len(pattern); i++ {
		rest := pattern[i:]
		switch c := pattern[i]; {
		case c == '\\':
			i++
			if i == len(pattern) {
				return false
			}
			e := rune(pattern[i])
			if (unicode.IsLetter(e) || unicode.IsDigit(e)) && !strings.ContainsRune("dDwWnrt", e) {
				return false
			}
		case class && (c == '[' || strings.HasPrefix(rest, "&&")):
			return false
		case class && c == ']':
			class = false
		case c == '[':
			class = true
			if strings.HasPrefix(rest, "[]") || strings.HasPrefix(rest, "[^]") {
				return false
			}
		case strings.HasPrefix(rest, "(?") && !strings.HasPrefix(rest, "(?:"):
			return false
		}
	}
	return true
}

// ranges returns the runes that an instruction accepts, as pairs; nil when it
// accepts none.
func ranges(in *syntax.Inst) []rune {
	switch in.Op {
	case syntax.InstRuneAny, syntax.InstRuneAnyNotNL:
		return anyRune[:]
	case syntax.InstRune1:
		return []rune{in.Rune[0], in.Rune[0]}
	case syntax.InstRune:
		if len(in.Rune) > 1 {
			return in.Rune
		}
		if len(in.Rune) == 0 {
			return nil
		}
		// A single rune may stand for its case variants; portable refuses the
		// flag that says so, but a program must not depend on that.
		r := []rune{in.Rune[0], in.Rune[0]}
		if syntax.Flags(in.Arg)&syntax.FoldCase != 0 {
			for f := unicode.SimpleFold(in.Rune[0]); f != in.Rune[0]; f = unicode.SimpleFold(f) {
				r = append(r, f, f)
			}
		}
		return r
	}
	return nil
}

// isPlain reports whether no text of s holds a wildcard, so that as part of a
// pattern it stands for itself only.
func (s shape) isPlain() bool {
	switch {
	case s.anything:
		return false
	case s.texts != nil:
		return !slices.ContainsFunc(s.texts, hasWildcard)
	case s.prog != nil:
		for i := range s.prog.Inst {
			if r := ranges(&s.prog.Inst[i]); includes(r, '*') || includes(r, '?') {
				return false
			}
		}
	}
	return true // runs of runes never hold one
}

// includes reports whether r is in one of ranges.
func includes(ranges []rune, r rune) bool {
	for i := 0; i+1 < len(ranges); i += 2 {
		if ranges[i] <= r && r <= ranges[i+1] {
			return true
		}
	}
	return false
}

// values returns the texts that a can be, when they are at most limit.
func (a Atom) values(limit int) []string {
	if a.Kind == Text || a.Kind == Unknown {
		return nil
	}
	s := a.language()
	if s.prog != nil {
		s.texts = a.Lang.all
	}
	if len(s.texts) > limit {
		return nil
	}
	return s.texts
}

func hasWildcard(s string) bool { return strings.ContainsAny(s, "*?") }

// only returns the single text that a can be, if there is just one.
func (a Atom) only() (string, bool) {
	switch {
	case a.Kind == Text:
		return a.Name, true
	case a.Kind == Base64:
		if parts := resolved(a.Parts); len(parts) == 1 && parts[0].Kind == Text {
			return base64.StdEncoding.EncodeToString([]byte(parts[0].Name)), true
		}
	case a.Kind != Unknown && a.Lang != nil && len(a.Lang.Values) > 0:
		first := a.Lang.Values[0]
		for _, s := range a.Lang.Values[1:] {
			if s != first {
				return "", false
			}
		}
		return first, true
	}
	return "", false
}

// resolved returns atoms in normal form with those that can be one text only
// replaced by it.
func resolved(atoms []Atom) []Atom {
	for i := range atoms {
		if atoms[i].Kind == Text {
			continue
		}
		if _, ok := atoms[i].only(); ok {
			out := make([]Atom, len(atoms))
			for j, a := range atoms {
				out[j] = a
				if s, ok := a.only(); ok {
					out[j] = Atom{Kind: Text, Name: s}
				}
			}
			return normal(out)
		}
	}
	return atoms
}
