package ir

import "github.com/mwaagen/mwaagen/generator/expr"

// Mentions are texts in a template that somebody wrote, before its parameters
// have values: what it says in places that the model does not have.
type Mentions struct {
	WebHosts   []*Mention // names of web servers
	Partitions []*Mention // partitions in ARNs
	Regions    []*Mention // Regions of zones and of endpoints' services
	Secrets    []*Mention // parameters that are the whole of a secret property
	Written    []*Mention // secret properties that hold a text
	Shown      []*Mention // parameters in outputs
}

// A Mention is a text in a resource or output.
type Mention struct {
	In     string // its logical id
	Text   string
	Origin *expr.Origin
}
