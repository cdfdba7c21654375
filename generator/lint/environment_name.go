package lint

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// environmentName finds environment names that MWAA refuses.
func environmentName() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1001",
			Name:   "name-pattern",
			Occurs: "an environment's name has characters, a beginning or a length that MWAA does not allow",
			Why:    "the service refuses to create the environment",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", name: \"${AWS::AccountId}-env\"}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", name: \"env-${AWS::AccountId}\"}}\n",
			Facts:  []int{1},
			Source: "https://docs.aws.amazon.com/mwaa/latest/API/API_CreateEnvironment.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				p.judgeName(e.Name, subject(e), "environment name", environmentNameFault)
			}
		},
	}
}

var environmentNamePattern = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(facts.Environment().NamePattern) })

// environmentNameFault says what is wrong with an environment's name; "" when
// nothing certainly is. What is not known yet stands for letters, which are
// allowed everywhere.
func environmentNameFault(v expr.Value) string {
	if v.IsAbsent() || v.IsUnknown() || slices.ContainsFunc(v.Atoms(), misplaced) {
		return ""
	}
	var sample strings.Builder
	least, f := 0, facts.Environment() // the characters that the name has at least
	for _, a := range v.Atoms() {
		s := shortest(a)
		least += utf8.RuneCountInString(s)
		sample.WriteString(s)
		if s == "" && a.Kind != expr.Text {
			sample.WriteByte('a')
		}
	}
	name := sample.String()
	switch {
	case name == "":
		return "is empty"
	case least > f.NameMax:
		return "has more than " + strconv.Itoa(f.NameMax) + " characters"
	case environmentNamePattern().MatchString(name):
		return ""
	}
	for i, r := range name {
		// alone behind a letter, only the character itself can be at fault
		if !environmentNamePattern().MatchString("a" + string(r)) {
			return "has the character " + strconv.Quote(string(r)) + ": only letters, digits, hyphens and underscores are allowed"
		}
		if i == 0 && v.Atoms()[0].Kind == expr.Pseudo && !environmentNamePattern().MatchString(string(r)) {
			return "must start with a letter, and accounts are numbers"
		}
	}
	return "must start with a letter"
}

// misplaced reports whether a is text with a placeholder that names cannot
// have: the language reports it.
func misplaced(a expr.Atom) bool { return a.Kind == expr.Text && strings.Contains(a.Name, "${") }

// shortest returns a text that is as short as a can be, with digits and letters
// where a has them for certain.
func shortest(a expr.Atom) string {
	switch {
	case a.Kind == expr.Text:
		return a.Name
	case a.Kind == expr.Pseudo && a.Name == "AWS::AccountId":
		return strings.Repeat("0", accountDigits)
	case a.Kind == expr.Pseudo && a.Name == "AWS::Region":
		least := ""
		for _, r := range facts.Regions() {
			if least == "" || len(r.Name) < len(least) {
				least = r.Name
			}
		}
		return least
	case a.Kind == expr.Pseudo:
		return "a"
	}
	return ""
}
