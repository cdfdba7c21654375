package view

import "github.com/mwaagen/mwaagen/spec/diag"

// Color decides whether a text report is coloured. Mode is what the user
// asked for: "always" and "never" win over everything, "auto" (or "") means
// colour on a terminal unless noColor, which says that NO_COLOR is set to
// something (https://no-color.org). Any other mode gives no colour.
func Color(mode string, isTerminal, noColor bool) bool {
	switch mode {
	case "always":
		return true
	case "auto", "":
		return isTerminal && !noColor
	}
	return false
}

// A role is a part of a text report that has a look of its own.
type role uint8

const (
	plain   role = iota
	asError      // "error", and what its carets mark
	asWarning
	asAdvice
	asMessage // the headline
	asGutter  // line numbers, bars and arrows
	asRelated // dashes under related places
	asNote    // the words "why", "help", "see"
)

// sgr returns the ANSI parameters that role looks like: bold red, yellow and
// cyan for the severities, blue for what only guides the eye. Every role is
// also told apart by words or signs.
func (r role) sgr() string {
	switch r {
	case asError:
		return "1;31"
	case asWarning:
		return "1;33"
	case asAdvice:
		return "1;36"
	case asMessage, asNote:
		return "1"
	case asGutter, asRelated:
		return "1;34"
	}
	return ""
}

// roleOf returns the look of severity s.
func roleOf(s diag.Severity) role {
	switch s {
	case diag.Error:
		return asError
	case diag.Warning:
		return asWarning
	case diag.Advice:
		return asAdvice
	}
	return asMessage
}
