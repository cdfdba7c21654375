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
			Codes: []diag.Code{
				"MW1044", "MW1063",
				"MW1074", "MW1075", "MW1076", "MW1078", "MW1079", "MW1080", "MW1081", "MW1082", "MW1083", "MW1084", "MW1085", "MW1098", "MW1099",
				"MW1105", "MW1110", "MW1111", "MW1113",
				"MW1123", "MW1125", "MW1129", "MW1130", "MW1131", "MW1132", "MW1136", "MW1137", "MW1138", "MW1142", "MW1148", "MW1157", "MW1185", "MW1306", "MW1309",
			},
			Reason: "Rules about templates only: what a spec makes is right by construction, with its own roles, keys, groups, routes and endpoints, so no spec can break them",
		},
		{
			Codes:  []diag.Code{"MW1121"},
			Reason: "A rule about templates only: the language refuses the names of Local and Wavelength Zones before",
		},
		{
			Codes:  []diag.Code{"MW1146"},
			Reason: "A rule about templates only: a spec cannot ask for as many endpoints, because fewer services are known than the quota allows",
		},
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
