package view

import (
	"github.com/mwaagen/mwaagen/generator/inventory"
	"github.com/mwaagen/mwaagen/generator/prove"
)

type jsonReviews struct {
	Version int          `json:"version"`
	Tool    jsonTool     `json:"tool"`
	Reviews []jsonReview `json:"reviews"`
}

type jsonReview struct {
	File     string           `json:"file"`
	What     string           `json:"what"`
	Verdict  string           `json:"verdict"`
	Findings []jsonFinding    `json:"findings"`
	Summary  jsonSummary      `json:"summary"`
	Proof    *jsonPaths       `json:"proof"`
	Expect   []jsonExpectItem `json:"expect"`
	Access   []jsonPrincipal  `json:"access"`
	Policies []jsonPolicy     `json:"policies"`
	Dates    []string         `json:"judgedBy"`
}

type jsonPolicy struct {
	Holder     string       `json:"holder"`
	Name       string       `json:"name"`
	Kind       string       `json:"kind"`
	Size       int          `json:"size"`
	Limit      int          `json:"limit"`
	When       string       `json:"when"`
	Elsewhere  bool         `json:"elsewhere"`
	At         jsonPlace    `json:"at"`
	Statements []jsonReason `json:"statements"`
}

// A jsonReason is a statement and why it is there.
type jsonReason struct {
	Sid          string    `json:"sid"`
	Effect       string    `json:"effect"`
	Who          []string  `json:"who"`
	NotWho       bool      `json:"notWho"`
	Actions      []string  `json:"actions"`
	NotActions   bool      `json:"notActions"`
	Opens        int       `json:"opens"`
	Levels       []string  `json:"levels"`
	Resources    []string  `json:"resources"`
	NotResources bool      `json:"notResources"`
	Conditions   []string  `json:"conditions"`
	Why          []string  `json:"why"`
	At           jsonPlace `json:"at"`
}

// reviewJSON returns r as the versioned JSON document.
func reviewJSON(r ReviewReport) ([]byte, error) {
	doc := jsonReviews{jsonVersion, jsonTool{r.Tool, r.Version}, make([]jsonReview, 0, len(r.Reviews))}
	for i := range r.Reviews {
		doc.Reviews = append(doc.Reviews, r.Reviews[i].json())
	}
	return encode(doc)
}

func (v *Review) json() jsonReview {
	verdict := v.Verdict().String()
	switch {
	case v.Unread:
		verdict = "not judged"
	case v.Proof == nil && v.Verdict() == prove.Proved:
		verdict = "clean" // there is nothing that could be proved
	}
	out := jsonReview{
		File: v.File.Name, What: v.What, Verdict: verdict, Findings: jsonFindings(v.Findings), Summary: jsonSummaryOf(v.Findings, v.Summary),
		Expect: []jsonExpectItem{}, Access: []jsonPrincipal{}, Policies: make([]jsonPolicy, 0, len(v.Policies)), Dates: list(v.Dates),
	}
	if v.Proof != nil {
		proof := ProofReport{Proof: v.Proof, Find: v.Find}
		paths := proof.paths()
		out.Proof = &paths
	}
	if v.Expect != nil {
		sentences := v.sentences()
		for i := range v.Expect.Results {
			out.Expect = append(out.Expect, sentences.item(&v.Expect.Results[i]))
		}
	}
	if v.Access != nil {
		access := AccessReport{Matrix: v.Access, Find: v.Find}
		out.Access = access.principals()
	}
	for i := range v.Policies {
		out.Policies = append(out.Policies, jsonPolicyOf(&v.Policies[i], v.Find))
	}
	return out
}

func jsonPolicyOf(p *inventory.Policy, find Finder) jsonPolicy {
	out := jsonPolicy{
		Holder: p.Holder, Name: p.Name, Kind: p.Kind.String(), Size: p.Size, Limit: p.Limit, When: p.When, Elsewhere: p.Elsewhere, At: find.place(p.At),
		Statements: make([]jsonReason, 0, len(p.Statements)),
	}
	for i := range p.Statements {
		s := &p.Statements[i]
		out.Statements = append(out.Statements, jsonReason{
			Sid: s.Sid, Effect: s.Effect, Who: list(s.Who), NotWho: s.NotWho, Actions: list(s.Actions), NotActions: s.NotActions, Opens: s.Opens, Levels: list(s.Levels),
			Resources: list(s.Resources), NotResources: s.NotResources, Conditions: list(s.Conditions), Why: list(s.Why), At: find.place(s.At),
		})
	}
	return out
}
