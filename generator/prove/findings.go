package prove

import (
	"fmt"
	"slices"

	"github.com/mwaagen/mwaagen/spec/diag"
)

// The codes of paths. They are not rules: a rule finds one kind of fault, and a
// path any that it meets.
const (
	PathRefuted diag.Code = "MW1321"
	PathUnknown diag.Code = "MW1322"
)

// Docs returns the documentation of the codes of paths.
func Docs() []diag.Doc {
	return []diag.Doc{{
		Code:   PathRefuted,
		Name:   "path-refuted",
		Occurs: "prove finds a connection that an environment or its people need, and that something on the way certainly stops",
		Why:    "whoever begins the connection waits until it gives up",
		Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/networking-about.html",
	}, {
		Code:   PathUnknown,
		Name:   "path-unknown",
		Occurs: "prove cannot know whether a connection that an environment or its people need is open",
		Why:    "what is not known before the deploy is found out after it",
		Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/networking-about.html",
	}}
}

// Findings returns the paths that are not open as problems, one for each cause:
// errors for those that are refuted, warnings for those that are unknown.
func (p *Proof) Findings() diag.List {
	var out diag.List
	var causes []Hop
	for i := range p.Paths {
		path := &p.Paths[i]
		v := path.Verdict()
		if v > Unknown {
			continue
		}
		h := path.Blocking()
		name := fmt.Sprintf("%s -> %s %d", path.From, path.To, path.Port)
		if j := slices.IndexFunc(causes, h.SameCause); j >= 0 {
			out[j].Label += ", " + name
			continue
		}
		doc, severity := Docs()[0], diag.Error
		if v == Unknown {
			doc, severity = Docs()[1], diag.Warning
		}
		causes = append(causes, h)
		out = append(out, diag.Diagnostic{
			Code: doc.Code, Severity: severity, Message: h.Text, Subject: "environment " + path.Environment + ": " + name,
			At: h.At, Label: name, Why: doc.Why, Help: h.Help,
		})
	}
	return out
}

// SameCause reports whether h and o are one lack, of different paths.
func (h Hop) SameCause(o Hop) bool {
	return h.Verdict == o.Verdict && h.Step == o.Step && h.At == o.At && h.Resource == o.Resource && slices.Equal(h.Help, o.Help)
}
