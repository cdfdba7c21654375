package expr

import (
	"regexp/syntax"
	"slices"
)

// Bounds of a comparison. Beyond them the answer is Maybe.
const (
	maxStates  = 2048    // of one automaton
	maxProduct = 1 << 18 // pairs of states
	maxSteps   = 1 << 15 // of one inclusion
)

// An edge leads from one state to another: on a rune of lo to hi, or on the
// atom with number symbol, or (lo > hi, no symbol) on nothing.
type edge struct {
	from, to int32
	lo, hi   rune
	symbol   int32
}

// An automaton accepts the texts that a list of atoms can be. It starts in
// state 0 and accepts in state last.
type automaton struct {
	edges  []edge
	starts []int32 // of a state's edges, once sealed
	states int32
	last   int32
	tooBig bool
}

// compile returns the automaton of atoms. With glob, * and ? are wildcards. symbols are the atoms that stay symbols.
func compile(atoms []Atom, glob bool, symbols []Atom) *automaton {
	m := &automaton{states: 1}
	size := 0 // of most lists of edges
	for _, a := range atoms {
		size += len(a.Name) + len(anyRune)
	}
	m.edges = make([]edge, 0, min(size, maxStates))
	for _, a := range atoms {
		if n := slices.IndexFunc(symbols, a.same); n >= 0 {
			m.advance(edge{lo: 1, symbol: int32(n + 1)})
			continue
		}
		switch s := a.language(); {
		case a.Kind == Text:
			m.text(a.Name, glob)
		case s.anything:
			m.loop(anyRune[:])
		case s.texts != nil:
			m.choice(s.texts, glob)
		case s.prog != nil:
			m.program(s.prog, glob)
		default:
			m.run(s)
		}
		if m.states > maxStates {
			m.tooBig = true
			return m
		}
	}
	m.seal()
	return m
}

func (m *automaton) state() int32 {
	m.states++
	return m.states - 1
}

// advance adds e from the last state to a new one.
func (m *automaton) advance(e edge) {
	e.from = m.last
	m.last = m.state()
	e.to = m.last
	m.edges = append(m.edges, e)
}

// silent adds an edge that reads nothing.
func (m *automaton) silent(from, to int32) {
	m.edges = append(m.edges, edge{from: from, to: to, lo: 1})
}

// among adds edges on each of the ranges.
func (m *automaton) among(from, to int32, ranges []rune) {
	for i := 0; i+1 < len(ranges); i += 2 {
		m.edges = append(m.edges, edge{from: from, to: to, lo: ranges[i], hi: ranges[i+1]})
	}
}

func (m *automaton) text(s string, glob bool) {
	for _, r := range s {
		switch {
		case m.states > maxStates:
			return
		case glob && r == '*':
			m.loop(anyRune[:])
		case glob && r == '?':
			m.advance(edge{lo: anyRune[0], hi: anyRune[1]})
		default:
			m.advance(edge{lo: r, hi: r})
		}
	}
}

// loop reads any number of runes.
func (m *automaton) loop(ranges []rune) {
	m.advance(edge{lo: 1})
	m.among(m.last, m.last, ranges)
}

func (m *automaton) choice(texts []string, glob bool) {
	start, end := m.last, m.state()
	for _, s := range texts {
		m.last = start
		m.text(s, glob)
		m.silent(m.last, end)
	}
	m.last = end
}

func (m *automaton) run(s shape) {
	one := func(ranges []rune) {
		from := m.last
		m.last = m.state()
		m.among(from, m.last, ranges)
	}
	switch {
	case s.head != nil:
		one(s.head)
		m.loop(s.runes)
	case s.length > 0:
		for range s.length {
			one(s.runes)
		}
	default:
		if !s.empty {
			one(s.runes)
		}
		m.loop(s.runes)
	}
}

// program adds the states of p. Anchors and word boundaries always hold here,
// which can only make the language bigger.
func (m *automaton) program(p *syntax.Prog, glob bool) {
	base := m.states
	m.states += int32(len(p.Inst))
	end := m.state()
	m.silent(m.last, base+int32(p.Start))
	for i := range p.Inst {
		in, from := &p.Inst[i], base+int32(i)
		switch in.Op {
		case syntax.InstAlt, syntax.InstAltMatch:
			m.silent(from, base+int32(in.Out))
			m.silent(from, base+int32(in.Arg))
		case syntax.InstCapture, syntax.InstEmptyWidth, syntax.InstNop:
			m.silent(from, base+int32(in.Out))
		case syntax.InstMatch:
			m.silent(from, end)
		case syntax.InstFail:
		default:
			r := ranges(in)
			m.among(from, base+int32(in.Out), r)
			if glob {
				m.wild(from, base+int32(in.Out), r)
			}
		}
	}
	m.last = end
}

// wild adds what the wildcards among the runes of ranges stand for.
func (m *automaton) wild(from, to int32, ranges []rune) {
	if includes(ranges, '*') {
		n := m.state()
		m.silent(from, n)
		m.among(n, n, anyRune[:])
		m.silent(n, to)
	}
	if includes(ranges, '?') {
		m.among(from, to, anyRune[:])
	}
}

// seal sorts the edges by their state.
func (m *automaton) seal() {
	m.starts = make([]int32, m.states+1)
	for _, e := range m.edges {
		m.starts[e.from+1]++
	}
	for i := int32(0); i < m.states; i++ {
		m.starts[i+1] += m.starts[i]
	}
	if slices.IsSortedFunc(m.edges, func(a, b edge) int { return int(a.from - b.from) }) {
		return
	}
	next := slices.Clone(m.starts)
	sorted := make([]edge, len(m.edges))
	for _, e := range m.edges {
		sorted[next[e.from]] = e
		next[e.from]++
	}
	m.edges = sorted
}

func (m *automaton) at(state int32) []edge { return m.edges[m.starts[state]:m.starts[state+1]] }

// disjoint reports whether no text is accepted by both a and b. It is false
// when they are too big to tell.
func disjoint(a, b *automaton) bool {
	if a.tooBig || b.tooBig || int(a.states)*int(b.states) > maxProduct {
		return false
	}
	seen := make([]uint64, (int(a.states)*int(b.states)+63)/64)
	todo := make([][2]int32, 0, 64)
	push := func(s, t int32) {
		n := int(s)*int(b.states) + int(t)
		if seen[n/64]>>(n%64)&1 == 0 {
			seen[n/64] |= 1 << (n % 64)
			todo = append(todo, [2]int32{s, t})
		}
	}
	for push(0, 0); len(todo) > 0; {
		s, t := todo[len(todo)-1][0], todo[len(todo)-1][1]
		todo = todo[:len(todo)-1]
		if s == a.last && t == b.last {
			return false
		}
		for _, f := range b.at(t) {
			if f.lo > f.hi {
				push(s, f.to)
			}
		}
		for _, e := range a.at(s) {
			if e.lo > e.hi {
				push(e.to, t)
				continue
			}
			for _, f := range b.at(t) {
				if f.lo <= f.hi && e.lo <= f.hi && f.lo <= e.hi {
					push(e.to, f.to)
				}
			}
		}
	}
	return true
}
