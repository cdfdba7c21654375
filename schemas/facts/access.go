package facts

// An ActionGroup is a word for some actions on one kind of thing. Resource holds
// the placeholders of [Required], ${Role} for a role's ARN, and ${UIRole} where
// there is a group for each Airflow role; other wildcards stand for all that
// they match.
type ActionGroup struct {
	Of       string   `json:"of"`   // kind of thing, as in "bucket"
	Name     string   `json:"name"` // as in "read"
	Actions  []string `json:"actions"`
	Resource string   `json:"resource"`
}

// A ContextFact is a condition key that requests are taken to have.
type ContextFact struct {
	Key   string `json:"key"`
	Value string `json:"value"`
	Why   string `json:"why"` // a clause
}

type accessFile struct {
	Dated
	Rows    []ActionGroup `json:"rows"`
	Context []ContextFact `json:"context"`
}

// ActionGroups returns the groups of actions on a kind of thing, in the order
// in which people read them.
func ActionGroups(of string) []ActionGroup {
	var out []ActionGroup
	for _, g := range accessTable.Rows {
		if g.Of == of {
			out = append(out, g)
		}
	}
	return out
}

// UsualContext returns what requests of people and programs have in common.
func UsualContext() []ContextFact { return accessTable.Context }
