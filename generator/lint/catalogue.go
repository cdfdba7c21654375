package lint

import "github.com/mwaagen/mwaagen/spec/diag"

// Unshown is a group of codes that no example shows, with the reason.
type Unshown struct {
	Codes  []diag.Code
	Reason string // a sentence without its stop
}

// WithoutExample returns the codes, of the language and of rules, that no
// golden shows because none can, in groups by the reason.
func WithoutExample() []Unshown {
	return []Unshown{
		{
			Codes:  []diag.Code{"MW1020"},
			Reason: "No version that can be created has an announced end today; it finds something as soon as the data has one",
		},
		{
			Codes:  []diag.Code{diag.TooLarge},
			Reason: "An example would be larger than the limit for files; tests of the reader show it",
		},
		{
			Codes:  []diag.Code{diag.ReaderGaveUp},
			Reason: "No text is known that makes the reader fail; tests cover what catches it",
		},
	}
}

// Uncovered says, in Markdown, which numbers of the failure catalogue have no
// code of their own, and why.
func Uncovered() string {
	return `The others have none, for one of these reasons:

- A spec cannot make the mistake: the template is right by construction (a trust
  principal, a key statement, a group rule, a route, an attribute's name). Such
  rules judge templates that others wrote.
- The mistake needs something that specs cannot say yet (a transit gateway, a
  load balancer, a shared VPC).
- It takes a live account to see it (quotas, policies of the organisation, what
  is in the bucket).
`
}
