package view

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/prove"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// A ProofReport is the proof of one deployment, and where its places are.
type ProofReport struct {
	Tool    string
	Version string
	Proof   *prove.Proof
	Hops    bool   // show the hops of every path
	Find    Finder // the place of a hop
}

// ProofFormats returns the names of the forms that a proof can take.
func ProofFormats() []string { return []string{"text", "json", "markdown"} }

// WriteProof renders r in a format of [ProofFormats] and writes it to w in one
// piece. Style matters for text only. The JSON document keeps the promise of
// [Write].
func WriteProof(w io.Writer, format string, r ProofReport, style Style) error {
	var out []byte
	var err error
	switch format {
	case "text":
		out = proofText(r, style)
	case "json":
		out, err = proofJSON(r)
	case "markdown":
		out = proofMarkdown(r)
	default:
		err = fmt.Errorf("no renderer for %q", format)
	}
	if err != nil {
		return fmt.Errorf("internal: proof: %w", err)
	}
	_, err = w.Write(out)
	return err
}

// A line is a path, or the same path from several subnets of an environment.
type line struct {
	prove.Path
	from    []string // subnets; empty for other paths
	via     []string // what leads there from them
	notes   []int    // numbers of the assumptions that it rests on
	verdict prove.Verdict
}

// reasons returns the hops that say why the line is not open: the first that is
// shut, or all that are not known; none for a line that is proved.
func (l *line) reasons() []prove.Hop {
	switch l.verdict {
	case prove.Refuted:
		return []prove.Hop{l.Blocking()}
	case prove.Unknown:
		return slices.DeleteFunc(slices.Clone(l.Hops), func(h prove.Hop) bool { return h.Verdict != prove.Unknown })
	}
	return nil
}

// start names where the line begins.
func (l *line) start() string {
	switch len(l.from) {
	case 0:
		return l.From
	case 1:
		return "subnet " + l.from[0]
	}
	return "subnets " + strings.Join(l.from, ", ")
}

// end names where the line leads.
func (l *line) end() string { return fmt.Sprintf("%s %d", l.To, l.Port) }

// through names what leads there, the kind of it once: "NAT gateway A, B".
func (l *line) through() string {
	if len(l.via) == 0 {
		return ""
	}
	out := l.via[0]
	kind := out[:strings.LastIndexByte(out, ' ')+1]
	for _, v := range l.via[1:] {
		out += ", " + strings.TrimPrefix(v, kind)
	}
	return out
}

// numbers returns sorted numbers as "1 to 3, 5".
func numbers(list []int) string {
	s := ""
	for i := 0; i < len(list); i++ {
		from := i
		for i+1 < len(list) && list[i+1] == list[i]+1 {
			i++
		}
		if s != "" {
			s += ", "
		}
		s += strconv.Itoa(list[from])
		switch {
		case i == from+1:
			s += ", " + strconv.Itoa(list[i])
		case i > from:
			s += " to " + strconv.Itoa(list[i])
		}
	}
	return s
}

// lines returns the paths of p, those that differ in their subnet only as one. rests
// are the assumptions of all.
func lines(p *prove.Proof, rests []prove.Rest) []*line {
	var out []*line
	first := 0 // of the environment's lines
	for i, path := range p.Paths {
		if i > 0 && path.Environment != p.Paths[i-1].Environment {
			first = len(out)
		}
		subnet, isSubnet := strings.CutPrefix(path.From, "subnet ")
		l := &line{Path: path, verdict: path.Verdict()}
		for _, h := range path.Hops {
			if l.verdict != prove.Assumed {
				break
			}
			for _, r := range h.Rests {
				if n := slices.IndexFunc(rests, func(o prove.Rest) bool { return o.Text == r.Text }) + 1; !slices.Contains(l.notes, n) {
					l.notes = append(l.notes, n)
				}
			}
		}
		slices.Sort(l.notes)
		if path.Via != "" {
			l.via = []string{path.Via}
		}
		if !isSubnet {
			out = append(out, l)
			continue
		}
		if i := slices.IndexFunc(out[first:], func(o *line) bool { return o.alike(l) }); i >= 0 {
			have := out[first+i]
			have.from = append(have.from, subnet)
			if path.Via != "" && !slices.Contains(have.via, path.Via) {
				have.via = append(have.via, path.Via)
			}
			for _, n := range l.notes {
				if !slices.Contains(have.notes, n) {
					have.notes = append(have.notes, n)
				}
			}
			slices.Sort(have.notes)
			continue
		}
		l.from = []string{subnet}
		out = append(out, l)
	}
	return out
}

// alike reports whether o is the same path as l from other subnets, with one
// reason where it is not open.
func (l *line) alike(o *line) bool {
	if len(l.from) == 0 || l.Environment != o.Environment || l.To != o.To || l.Port != o.Port || l.verdict != o.verdict {
		return false
	}
	if l.verdict > prove.Unknown {
		return true
	}
	return slices.EqualFunc(l.reasons(), o.reasons(), prove.Hop.SameCause)
}

// headline says the verdict on a proof in one line.
func headline(p *prove.Proof) string {
	n := len(p.Paths)
	if n == 0 {
		return "unknown: there is no environment whose paths could be followed"
	}
	var parts []string
	for _, x := range []struct {
		v     prove.Verdict
		words string
	}{{prove.Refuted, "refuted"}, {prove.Unknown, "unknown"}, {prove.Assumed, "proved under assumptions"}, {prove.Proved, "proved"}} {
		if c := p.Count(x.v); c > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", c, x.words))
		}
	}
	counts := fmt.Sprintf("%s of %s", strings.Join(parts, ", "), paths(n))
	switch p.Verdict() {
	case prove.Proved:
		return "proved: " + all(n) + " open"
	case prove.Assumed:
		if p.Count(prove.Assumed) == n {
			return "proved under assumptions: " + all(n) + " open if what is assumed is so"
		}
		return "proved under assumptions: " + counts
	case prove.Unknown:
		return "unknown: " + counts
	}
	return "refuted: " + counts
}

func paths(n int) string {
	if n == 1 {
		return "1 path"
	}
	return fmt.Sprintf("%d paths", n)
}

func all(n int) string {
	if n == 1 {
		return "the only path is"
	}
	return fmt.Sprintf("all %d paths are", n)
}

// where returns the place of at as reports print it; "" when it is not known.
func (r *ProofReport) where(at diag.Place) string { return r.Find.where(at) }
