package expect

import (
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/accessmatrix"
	"github.com/mwaagen/mwaagen/generator/prove"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// The codes of sentences, and of words in them that lead nowhere.
const (
	Broken     diag.Code = "MW1331"
	NotDecided diag.Code = "MW1332"

	UnknownName   = diag.ExpectationName
	UnknownAction = diag.ExpectationAction
	UnclearPort   = diag.ExpectationPort
)

// problem returns the finding of a word that leads nowhere.
func problem(code diag.Code, w Word, err error) diag.Diagnostic {
	message, suggestion, meant := strings.Cut(err.Error(), ": did you mean ")
	d := diag.Diagnostic{Code: code, Severity: diag.Error, Message: message, Subject: w.At.Doc + w.At.Pointer, At: w.At}
	if meant {
		d.Help = []string{`did you mean "` + strings.TrimSuffix(suggestion, "?") + `"?`}
	}
	return d
}

// Findings returns the sentences that do not hold as problems: errors for those that
// fail, warnings for those that cannot be decided.
func (r *Report) Findings() diag.List {
	var out diag.List
	for i := range r.Results {
		out = append(out, r.Results[i].findings()...)
	}
	return out
}

func (r *Result) findings() diag.List {
	if len(r.Problems) > 0 || r.Verdict > Undecided || r.Witness == nil {
		return r.Problems
	}
	d := diag.Diagnostic{
		Code: Broken, Severity: diag.Error, Message: r.Witness.Text, Subject: "expectation " + r.At.Doc + r.At.Pointer,
		At: r.At, Label: "this is to be so: " + r.String(), Why: r.Because, Help: r.Witness.Help,
	}
	if r.Verdict == Undecided {
		d.Code, d.Severity, d.Label = NotDecided, diag.Warning, "this cannot be decided: "+r.String()
	}
	if r.More > 0 {
		d.Message += ", and " + strconv.Itoa(r.More) + " more like it"
	}
	if r.When != "" {
		d.Message += ", when " + r.When
	}
	d.Related = r.Witness.related(r.Verdict)
	return diag.List{d}
}

// related returns the places that a witness is about, with what they show.
func (w *Witness) related(v Verdict) []diag.Related {
	var out []diag.Related
	add := func(at diag.Place, label string) {
		if at.Pointer != "" {
			out = append(out, diag.Related{At: at, Label: label})
		}
	}
	if c := w.Cell; c != nil {
		label := "a statement that comes near"
		switch {
		case v == Undecided:
			label = "a statement that may decide"
		case c.Answer.May():
			label = "the statement that allows it"
		case c.Answer == accessmatrix.Deny:
			label = "the statement that denies it"
		}
		for _, s := range c.By {
			add(s.At, label)
		}
	}
	if p := w.Path; p != nil && (v == Undecided || p.Verdict() == prove.Refuted) {
		add(p.Blocking().At, string(p.Blocking().Step))
	} else if p != nil {
		for _, h := range p.Hops {
			add(h.At, string(h.Step)+": "+h.Text)
		}
	}
	return out
}

// Docs returns the documentation of the codes of sentences.
func Docs() []diag.Doc {
	const spec = `apiVersion: mwaagen/v1
name: mwaa-test
network:
  cidr: 10.1.0.0/16
  routing: private
  subnets:
    private-a: {zone: a, cidr: 10.1.2.0/24}
    private-c: {zone: c, cidr: 10.1.3.0/24}
environments: {prod: {}}
`
	return []diag.Doc{{
		Code: Broken, Name: "expectation-fails",
		Occurs: "a sentence of `expect` is not true of the deployment",
		Why:    "somebody relies on it",
		Wrong:  spec + "expect: [{cannot: {who: prod, do: \"s3:GetObject*\", on: BucketProd}}]\n",
		Right:  spec + "expect: [{cannot: {who: prod, do: \"s3:DeleteObject*\", on: BucketProd}}]\n",
	}, {
		Code: NotDecided, Name: "expectation-undecided",
		Occurs: "whether a sentence of `expect` is true cannot be decided by what is known of the deployment",
		Why:    "what is not known before the deploy is found out after it",
		Wrong:  strings.Replace(spec, "prod: {}", "prod: {executionRole: {arn: \"arn:aws:iam::123456789012:role/airflow\"}}", 1) + "expect: [{cannot: {who: prod, do: \"s3:DeleteObject\", on: BucketProd}}]\n",
		Right:  spec + "expect: [{cannot: {who: prod, do: \"s3:DeleteObject\", on: BucketProd}}]\n",
	}}
}
