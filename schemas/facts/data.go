package facts

import (
	"slices"
	"strings"
)

// A DataService is one kind of thing of AWS that DAGs touch, with what they may
// do to it: a row of the catalogue that a spec's data section chooses from.
// https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
type DataService struct {
	Name      string      `json:"name"`      // the section of the spec, as in "glueJobs"
	SID       string      `json:"sid"`       // what its statements' ids begin with
	Endpoint  string      `json:"endpoint"`  // the service's, for [LookupService]
	Default   string      `json:"default"`   // the verb when the spec has none
	Confirmed bool        `json:"confirmed"` // compared with the page action by action
	Note      string      `json:"note,omitempty"`
	Source    string      `json:"source"`
	Fields    []DataField `json:"fields"`
	Verbs     []DataVerb  `json:"verbs"`
}

// A DataField is a field of the spec that says which thing is meant. Its value
// is what statements have a placeholder for: the ARNs of the name that the spec
// has, or an ARN that the spec has itself. A field without ARNs is text.
type DataField struct {
	Name         string   `json:"name"`                   // as in "bucket"
	As           string   `json:"as,omitempty"`           // the placeholder, where it is another than Name; fields of one placeholder exclude each other
	ARNs         []string `json:"arns,omitempty"`         // what ${Name} becomes
	Types        []string `json:"types,omitempty"`        // CloudFormation's types of such things
	Ref          string   `json:"ref,omitempty"`          // what Ref gives of these types: one of the Ref constants
	Key          bool     `json:"key,omitempty"`          // its default is the grant's key
	Default      string   `json:"default,omitempty"`      // of a text
	Optional     bool     `json:"optional,omitempty"`     // some statements are there with it only
	LeadingSlash bool     `json:"leadingSlash,omitempty"` // names may begin with a slash, which ARNs leave out
}

// What Ref gives of a resource.
const (
	RefName = "name"
	RefARN  = "arn"
)

// Placeholder returns the name of the placeholder that f fills.
func (f DataField) Placeholder() string {
	if f.As != "" {
		return f.As
	}
	return f.Name
}

// A DataVerb is something that DAGs do.
type DataVerb struct {
	Name       string          `json:"name"`
	Requires   []string        `json:"requires,omitempty"` // fields that it has no meaning without
	Statements []DataStatement `json:"statements"`
}

// A DataStatement is a statement of a verb. Its id follows the service's and
// the grant's.
type DataStatement struct {
	StatementFact
	Needs   string `json:"needs,omitempty"`   // it is there with this field only
	Without string `json:"without,omitempty"` // it is there without this field only
}

type dataFile struct {
	Dated
	Services []DataService `json:"services"`
}

// DataServices returns what DAGs can be granted, in the order in which policies
// have it.
func DataServices() []DataService { return dataTable.Services }

// LookupDataService returns the kind of thing that a spec's data section calls
// name.
func LookupDataService(name string) (DataService, bool) {
	return find(DataServices(), name, func(s *DataService) string { return s.Name })
}

// Verb returns what s calls name.
func (s DataService) Verb(name string) (DataVerb, bool) {
	return find(s.Verbs, name, func(v *DataVerb) string { return v.Name })
}

// Field returns the field of s called name.
func (s DataService) Field(name string) (DataField, bool) {
	return find(s.Fields, name, func(f *DataField) string { return f.Name })
}

// Uses reports whether a statement of v has a use for the placeholder.
func (v DataVerb) Uses(placeholder string) bool {
	mark := "${" + placeholder + "}"
	marked := func(s string) bool { return strings.Contains(s, mark) }
	return slices.ContainsFunc(v.Statements, func(s DataStatement) bool {
		return slices.ContainsFunc(s.Resources, marked) ||
			slices.ContainsFunc(s.Conditions, func(c ConditionFact) bool { return slices.ContainsFunc(c.Values, marked) })
	})
}
