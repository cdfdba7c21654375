package generator

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

func kindOf(as string) iam.Kind {
	switch as {
	case AsTrust:
		return iam.TrustPolicy
	case AsKey:
		return iam.KeyPolicy
	case AsBucket:
		return iam.BucketPolicy
	case AsEndpoint:
		return iam.EndpointPolicy
	}
	return iam.IdentityPolicy
}

// policyUnsound returns what IAM refuses in a policy as a finding.
func policyUnsound(p iam.Policy, x iam.Problem) diag.Diagnostic {
	at := diag.Place{}
	if x.Statement >= 0 {
		_, at.Pointer, _ = p.Statements[x.Statement].Origin.At()
	}
	return diag.Diagnostic{
		Code: diag.PolicyUnsound, Severity: diag.Error, Message: x.String(), Subject: at.Pointer + " " + x.Message, At: at,
		Why: "IAM refuses the policy",
	}
}

// elements reports keys of a policy document that IAM's grammar does not have, and
// an old version of its language.
func elements(doc *syntax.Document) diag.List {
	var out diag.List
	unknown := func(n *syntax.Node, pointer string, known ...string) {
		for _, f := range n.Fields {
			if slices.Contains(known, f.Key) {
				continue
			}
			d := diag.Diagnostic{
				Code: diag.PolicyUnsound, Severity: diag.Error, Message: `policies have no element "` + f.Key + `"`,
				At: diag.Place{Pointer: source.Pointer(pointer, f.Key), Key: true}, Why: "IAM refuses the policy",
			}
			d.Subject = d.At.Pointer
			if s := diag.Suggest(f.Key, known); s != "" {
				d.Help = []string{`did you mean "` + s + `"?`}
			}
			out = append(out, d)
		}
	}
	unknown(doc.Root, "", "Version", "Id", "Statement")
	if v := doc.Root.Get("Version"); v == nil || v.Text != facts.IAM().PolicyLanguage {
		out = append(out, diag.Diagnostic{
			Code: diag.PolicyUnsound, Severity: diag.Warning, Message: "the policy is not of version " + facts.IAM().PolicyLanguage, Subject: "/Version", At: diag.Place{Pointer: "/Version"},
			Why:  "in the language of before, variables such as ${aws:username} are taken as text",
			Help: []string{`write "Version": "` + facts.IAM().PolicyLanguage + `"`},
		})
	}
	statements := doc.Root.Get("Statement")
	one := func(n *syntax.Node, pointer string) {
		unknown(n, pointer, "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition")
	}
	if statements == nil {
		return out
	}
	if statements.Kind == syntax.Map {
		one(statements, "/Statement")
	}
	for i, n := range statements.Items {
		one(n, "/Statement/"+strconv.Itoa(i))
	}
	return out
}

// blank matches what the author of an example leaves to its reader, as in
// {your-region} and <account>.
var blank = regexp.MustCompile(`\{\{?[^{}]*\}?\}|<[^<>]*>`)

// variable matches a variable of IAM's, as in ${aws:username}. Others are for the
// tool that writes the policy.
var variable = regexp.MustCompile(`^\$\{([*?$]|[A-Za-z0-9-]+:[^:{}][^{}]*)\}$`)

// A blanks puts unknown values in the place of what a policy leaves open. What a
// tool fills in is assumed to be, and what a person was to fill in is a problem,
// each once.
type blanks struct {
	said   []string
	found  diag.List
	filled []string
}

// fill returns t without what is open in it.
func (b *blanks) fill(t expr.Tree) expr.Tree {
	switch x := t.(type) {
	case expr.Object:
		out := make(expr.Object, len(x))
		for i, m := range x {
			out[i] = expr.Member{Key: m.Key, Value: b.fill(m.Value)}
		}
		return out
	case expr.Array:
		out := make(expr.Array, len(x))
		for i, it := range x {
			out[i] = b.fill(it)
		}
		return out
	case expr.Value:
		if text, known := x.Text(); known {
			return b.value(text, x.Origin()).From(x.Origin())
		}
	}
	return t
}

// value returns text with atoms for what is open in it.
func (b *blanks) value(whole string, o *expr.Origin) expr.Value {
	var parts []expr.Value
	for text := whole; text != ""; {
		start := strings.Index(text, "${")
		if start < 0 {
			start = len(text)
		}
		parts = append(parts, b.human(whole[:len(whole)-len(text)], text[:start], o))
		n := interpolation(text[start:])
		parts = append(parts, b.tool(whole[:len(whole)-len(text)+start], text[start:start+n]))
		text = text[start+n:]
	}
	return expr.Concat(parts...)
}

// interpolation returns the length of the ${...} that text begins with, and of
// others in it; all of text when it does not end.
func interpolation(text string) int {
	depth := 0
	for i, r := range text {
		switch r {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return len(text)
}

// open returns a value that is not known, the same for the same name. In the first
// fields of an ARN it is one of these.
func open(before, name string) expr.Value {
	a := expr.Atom{Kind: expr.Param, Name: name}
	if facts.IsARN(before) && strings.Count(before, ":") < 5 {
		a.Lang = &expr.Language{Pattern: "[^:/]*"}
	}
	return expr.FromAtoms(expr.StringType, a)
}

// tool returns what a ${...} means, behind other text.
func (b *blanks) tool(before, text string) expr.Value {
	name := strings.TrimSuffix(strings.TrimPrefix(text, "${"), "}")
	switch {
	case text == "":
		return expr.String("")
	case strings.HasPrefix(name, facts.CloudFormation().ReservedPrefix):
		return expr.PseudoParam(name)
	case variable.MatchString(text):
		return expr.String(text)
	}
	if !slices.Contains(b.filled, text) {
		b.filled = append(b.filled, text)
	}
	return open(before, name)
}

// human returns text that has no ${...}, without the blanks in it, behind other text.
func (b *blanks) human(before, text string, o *expr.Origin) expr.Value {
	var parts []expr.Value
	done := 0
	for _, at := range blank.FindAllStringIndex(text, -1) {
		name := text[at[0]:at[1]]
		parts = append(parts, expr.String(text[done:at[0]]), open(before+text[:at[0]], name))
		done = at[1]
		b.report(name, o)
	}
	return expr.Concat(append(parts, expr.String(text[done:]))...)
}

func (b *blanks) report(name string, o *expr.Origin) {
	if slices.Contains(b.said, name) {
		return
	}
	b.said = append(b.said, name)
	_, pointer, _ := o.At()
	b.found = append(b.found, diag.Diagnostic{
		Code: diag.PolicyUnsound, Severity: diag.Warning, Message: "the placeholder \"" + name + "\" is not filled in", Subject: pointer, At: diag.Place{Pointer: pointer},
		Why: "as it is, the statement is about nothing that there is; it is judged as if it were filled in", Help: []string{"write what is meant"},
	})
}
