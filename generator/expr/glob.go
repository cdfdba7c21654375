package expr

import (
	"encoding/binary"
	"math/bits"
	"slices"
	"unicode/utf8"
)

// maxGlob bounds the work of one match of known texts.
const maxGlob = 1 << 22

// matchGlob reports whether text matches pattern, in which * stands for any
// text and ? for any one character. It is Maybe when that takes too long to
// find out.
func matchGlob(pattern, text string) Truth {
	p, t := 0, 0
	star, mark := -1, 0 // the last * seen, and where its text ends so far
	for work := 0; t < len(text); work++ {
		if work > maxGlob {
			return Maybe
		}
		r, n := utf8.DecodeRuneInString(text[t:])
		if p < len(pattern) {
			q, k := utf8.DecodeRuneInString(pattern[p:])
			if q == '*' {
				star, mark = p, t
				p++
				continue
			}
			if q == '?' || q == r {
				p += k
				t += n
				continue
			}
		}
		if star < 0 {
			return No
		}
		_, n = utf8.DecodeRuneInString(text[mark:])
		mark += n
		p, t = star+1, mark
	}
	for p < len(pattern) && pattern[p] == '*' {
		p++
	}
	if p == len(pattern) {
		return Yes
	}
	return No
}

// A token is one step of a glob: a rune, a wildcard, or an atom.
type token struct {
	kind   tokenKind
	lit    rune
	symbol int32
}

type tokenKind uint8

const (
	literal tokenKind = iota
	oneRune
	anyText
	symbol // the atom with that number
	never  // an atom that nothing known can match
)

// A globSet is a glob with the set of runes that it tells apart.
type globSet struct {
	tokens []token
	runes  []rune // literals, sorted, unique
}

// newGlob returns the glob of atoms, in which symbols are the atoms that can
// be met as such.
func newGlob(atoms []Atom, symbols []Atom) *globSet {
	g := &globSet{}
	for _, a := range atoms {
		if a.Kind != Text {
			t := token{kind: never}
			if n := slices.IndexFunc(symbols, a.same); n >= 0 {
				t = token{kind: symbol, symbol: int32(n + 1)}
			}
			g.tokens = append(g.tokens, t)
			continue
		}
		for _, r := range a.Name {
			switch r {
			case '*':
				if n := len(g.tokens); n == 0 || g.tokens[n-1].kind != anyText {
					g.tokens = append(g.tokens, token{kind: anyText})
				}
			case '?':
				g.tokens = append(g.tokens, token{kind: oneRune})
			default:
				g.tokens = append(g.tokens, token{lit: r})
				g.runes = append(g.runes, r)
			}
		}
	}
	slices.Sort(g.runes)
	g.runes = slices.Compact(g.runes)
	return g
}

// A positions is a set of places in a glob, one bit each.
type positions []uint64

func (s positions) add(i int)      { s[i/64] |= 1 << (i % 64) }
func (s positions) has(i int) bool { return s[i/64]>>(i%64)&1 == 1 }

func (s positions) isEmpty() bool {
	return !slices.ContainsFunc(s, func(w uint64) bool { return w != 0 })
}

// key returns s as a map key.
func (s positions) key() string {
	b := make([]byte, 0, 8*len(s))
	for _, w := range s {
		b = binary.LittleEndian.AppendUint64(b, w)
	}
	return string(b)
}

// none is a rune that the glob does not mention.
const none rune = -1

// step returns where the glob can be after reading r, or the symbol sym when
// that is not 0, from any place in s.
func (g *globSet) step(s positions, r rune, sym int32) positions {
	out := make(positions, len(s))
	for w, word := range s {
		for ; word != 0; word &= word - 1 {
			i := w*64 + bits.TrailingZeros64(word)
			if i == len(g.tokens) {
				continue
			}
			switch t := g.tokens[i]; {
			case t.kind == anyText:
				out.add(i)
			case t.kind == symbol && sym == t.symbol,
				t.kind == oneRune && sym == 0,
				t.kind == literal && sym == 0 && r == t.lit:
				out.add(i + 1)
			}
		}
	}
	g.close(out)
	return out
}

// close adds the places behind a * and drops those before the last *: what
// they accept, it accepts too.
func (g *globSet) close(s positions) {
	last := -1
	for i, t := range g.tokens {
		if t.kind == anyText && s.has(i) {
			s.add(i + 1)
			last = i
		}
	}
	for i := 0; i < last; i++ {
		s[i/64] &^= 1 << (i % 64)
	}
}

// included reports whether g matches every text that m accepts, each of whose
// states leads to the end. It is Maybe when that takes too long to find out.
func (g *globSet) included(m *automaton) Truth {
	if m.tooBig || len(g.tokens) > maxStates {
		return Maybe
	}
	type pair struct {
		state int32
		set   int
	}
	ids := map[string]int{}
	var sets []positions
	seen := map[pair]bool{}
	var todo []pair
	push := func(state int32, s positions) {
		k := s.key()
		id, ok := ids[k]
		if !ok {
			id = len(sets)
			ids[k] = id
			sets = append(sets, s)
		}
		if p := (pair{state, id}); !seen[p] {
			seen[p] = true
			todo = append(todo, p)
		}
	}
	start := make(positions, len(g.tokens)/64+1)
	start.add(0)
	g.close(start)
	steps := 0
	for push(0, start); len(todo) > 0; {
		p := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		set := sets[p.set]
		if set.isEmpty() || p.state == m.last && !set.has(len(g.tokens)) {
			return No
		}
		for _, e := range m.at(p.state) {
			if steps++; steps > maxSteps {
				return Maybe
			}
			switch {
			case e.symbol != 0:
				push(e.to, g.step(set, none, e.symbol))
			case e.lo > e.hi:
				push(e.to, set)
			default:
				steps += g.each(e.lo, e.hi, func(r rune) { push(e.to, g.step(set, r, 0)) })
			}
		}
	}
	return Yes
}

// each calls f once for every kind of rune among lo to hi that g tells apart,
// and returns how many there were.
func (g *globSet) each(lo, hi rune, f func(rune)) int {
	i, found := slices.BinarySearch(g.runes, lo)
	if lo == hi {
		if found {
			f(lo)
		} else {
			f(none)
		}
		return 1
	}
	n := 0
	for ; i < len(g.runes) && g.runes[i] <= hi; i++ {
		f(g.runes[i])
		n++
	}
	if n < int(hi-lo)+1 {
		f(none)
		n++
	}
	return n
}
