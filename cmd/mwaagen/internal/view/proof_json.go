package view

import (
	"github.com/mwaagen/mwaagen/generator/prove"
	"github.com/mwaagen/mwaagen/spec/diag"
)

type jsonProof struct {
	Version int      `json:"version"`
	Tool    jsonTool `json:"tool"`
	jsonPaths
}

// jsonPaths is a proof, by itself or in a review.
type jsonPaths struct {
	Verdict string     `json:"verdict"`
	Counts  jsonCounts `json:"counts"`
	Paths   []jsonPath `json:"paths"`
}

type jsonCounts struct {
	Refuted int `json:"refuted"`
	Unknown int `json:"unknown"`
	Assumed int `json:"assumed"`
	Proved  int `json:"proved"`
}

type jsonPath struct {
	Environment string    `json:"environment"`
	From        string    `json:"from"`
	To          string    `json:"to"`
	Port        int       `json:"port"`
	Via         string    `json:"via"`
	Verdict     string    `json:"verdict"`
	Hops        []jsonHop `json:"hops"`
}

type jsonHop struct {
	Step     string     `json:"step"`
	Verdict  string     `json:"verdict"`
	Text     string     `json:"text"`
	Resource string     `json:"resource"`
	At       jsonPlace  `json:"at"`
	Rests    []jsonRest `json:"rests"`
	Help     []string   `json:"help"`
}

type jsonRest struct {
	Text string    `json:"text"`
	At   jsonPlace `json:"at"`
}

type jsonPlace struct {
	File    *string    `json:"file"`
	Range   *jsonRange `json:"range"`
	Pointer string     `json:"pointer"`
}

// proofJSON returns r as the versioned JSON document.
func proofJSON(r ProofReport) ([]byte, error) {
	return encode(jsonProof{jsonVersion, jsonTool{r.Tool, r.Version}, r.paths()})
}

func (r *ProofReport) paths() jsonPaths {
	p := r.Proof
	doc := jsonPaths{
		Verdict: p.Verdict().String(),
		Counts:  jsonCounts{p.Count(prove.Refuted), p.Count(prove.Unknown), p.Count(prove.Assumed), p.Count(prove.Proved)},
		Paths:   make([]jsonPath, 0, len(p.Paths)),
	}
	for i := range p.Paths {
		doc.Paths = append(doc.Paths, r.path(&p.Paths[i]))
	}
	return doc
}

func (r *ProofReport) path(p *prove.Path) jsonPath {
	out := jsonPath{Environment: p.Environment, From: p.From, To: p.To, Port: p.Port, Via: p.Via, Verdict: p.Verdict().String(), Hops: make([]jsonHop, 0, len(p.Hops))}
	for _, h := range p.Hops {
		j := jsonHop{Step: string(h.Step), Verdict: h.Verdict.String(), Text: h.Text, Resource: h.Resource, At: r.place(h.At), Rests: make([]jsonRest, 0, len(h.Rests)), Help: list(h.Help)}
		for _, x := range h.Rests {
			j.Rests = append(j.Rests, jsonRest{x.Text, r.place(x.At)})
		}
		out.Hops = append(out.Hops, j)
	}
	return out
}

func (r *ProofReport) place(at diag.Place) jsonPlace { return r.Find.place(at) }
