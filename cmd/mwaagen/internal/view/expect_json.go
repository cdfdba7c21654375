package view

import (
	"github.com/mwaagen/mwaagen/generator/expect"
)

type jsonExpect struct {
	Version   int              `json:"version"`
	Tool      jsonTool         `json:"tool"`
	Verdict   string           `json:"verdict"`
	Counts    jsonSentences    `json:"counts"`
	Sentences []jsonExpectItem `json:"sentences"`
}

type jsonSentences struct {
	Fails     int `json:"fails"`
	Undecided int `json:"undecided"`
	Assumed   int `json:"assumed"`
	Holds     int `json:"holds"`
}

type jsonExpectItem struct {
	Of       string       `json:"of"` // the spec or template that it is about
	Kind     string       `json:"kind"`
	Text     string       `json:"text"`
	At       jsonPlace    `json:"at"`
	Because  string       `json:"because"`
	Verdict  string       `json:"verdict"`
	When     string       `json:"when"`
	Asked    int          `json:"asked"`
	Like     int          `json:"like"` // calls or connections that decide as the witness does, beside it
	Witness  *jsonWitness `json:"witness"`
	Rests    []jsonRest   `json:"rests"`
	Problems []jsonRest   `json:"problems"`
}

type jsonWitness struct {
	Text string    `json:"text"`
	Cell *jsonCall `json:"call"`
	Path *jsonPath `json:"path"`
	Help []string  `json:"help"`
}

type jsonCall struct {
	Who string `json:"who"`
	jsonCell
}

// expectJSON returns reports as one versioned JSON document.
func expectJSON(tool, version string, all []ExpectReport) ([]byte, error) {
	doc := jsonExpect{Version: jsonVersion, Tool: jsonTool{tool, version}, Sentences: []jsonExpectItem{}}
	var sum expect.Report
	for i := range all {
		r := &all[i]
		for j := range r.Report.Results {
			sum.Results = append(sum.Results, r.Report.Results[j])
			doc.Sentences = append(doc.Sentences, r.item(&r.Report.Results[j]))
		}
	}
	doc.Verdict = sum.Verdict().String()
	doc.Counts = jsonSentences{sum.Count(expect.Fails), sum.Count(expect.Undecided), sum.Count(expect.Assumed), sum.Count(expect.Holds)}
	return encode(doc)
}

func (r *ExpectReport) item(x *expect.Result) jsonExpectItem {
	out := jsonExpectItem{
		Of: r.File.Name, Kind: string(x.Kind), Text: x.String(), At: r.Find.place(x.At), Because: x.Because, Verdict: x.Verdict.String(),
		When: x.When, Asked: x.Asked, Like: x.More, Rests: []jsonRest{}, Problems: []jsonRest{},
	}
	if w := x.Witness; w != nil {
		out.Witness = &jsonWitness{Text: w.Text, Help: list(w.Help)}
		if w.Cell != nil {
			a := AccessReport{Find: r.Find}
			out.Witness.Cell = &jsonCall{w.Cell.Who, a.cell(w.Cell)}
		}
		if w.Path != nil {
			p := ProofReport{Find: r.Find}
			path := p.path(w.Path)
			out.Witness.Path = &path
		}
	}
	for _, s := range x.Rests {
		out.Rests = append(out.Rests, jsonRest{s.Text, r.Find.place(s.At)})
	}
	for _, p := range x.Problems {
		out.Problems = append(out.Problems, jsonRest{p.Message, r.Find.place(p.At)})
	}
	return out
}
