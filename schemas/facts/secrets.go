package facts

import (
	"encoding/json"
	"slices"
	"strings"
)

// A SecretsBackend is a service of AWS in which Airflow looks up connections,
// variables and its own options.
// https://airflow.apache.org/docs/apache-airflow-providers-amazon/stable/secrets-backends/index.html
type SecretsBackend struct {
	Class          string        `json:"class"`                    // the value of the option that chooses it
	Service        string        `json:"service"`                  // the endpoint's, as in "ssm"
	Policy         string        `json:"policy"`                   // what the execution role needs, for [LookupPolicy]
	Prefixes       []PrefixKwarg `json:"prefixes"`                 // one for each kind of thing that is looked up
	SeparatorKwarg string        `json:"separatorKwarg,omitempty"` // the argument that changes Separator; "" when nothing can
	Separator      string        `json:"separator"`                // between prefix and name
	NameSymbols    string        `json:"nameSymbols"`              // what names may have beside ASCII letters and digits
	LeadingSlash   bool          `json:"leadingSlash"`             // names begin with a slash, which ARNs leave out
	Source         string        `json:"source"`
}

// A PrefixKwarg is an argument that says where one kind of thing is looked up.
type PrefixKwarg struct {
	Kwarg      string `json:"kwarg"`      // as in "connections_prefix"
	Default    string `json:"default"`    // Airflow's own
	References bool   `json:"references"` // looked up for options that hold the name of a secret only
}

// LookupBackend returns the backend of AWS with this class.
func LookupBackend(class string) (*SecretsBackend, bool) {
	rows := optionData().Backends
	i := slices.IndexFunc(rows, func(b SecretsBackend) bool { return b.Class == class })
	if i < 0 {
		return nil, false
	}
	return &rows[i], true
}

// BackendClasses returns the classes of AWS's backends.
func BackendClasses() []string {
	out := make([]string, 0, len(optionData().Backends))
	for _, b := range optionData().Backends {
		out = append(out, b.Class)
	}
	return out
}

// Kwargs reads the arguments of a secrets backend; ok is false when text is not
// a JSON object.
func Kwargs(text string) (args map[string]any, ok bool) {
	err := json.Unmarshal([]byte(text), &args)
	return args, err == nil && args != nil
}

// A Lookup is where a backend looks up one kind of thing.
type Lookup struct {
	Kwarg  string
	Prefix string // with which the names begin, as ARNs have them; "" is every name
	Given  bool   // by the arguments; else it is Airflow's default
}

// What a backend cannot do with an argument.
const (
	KwargNotText = "not a text"
	KwargNotName = "not part of a name"
)

// A KwargFault is an argument that a backend cannot use.
type KwargFault struct {
	Kwarg string
	Fault string // one of the Kwarg constants
}

// Lookups returns where b looks things up with these arguments, which may be
// nil. references says that an option holds the name of a secret. It follows
// what the backend does: null is nothing at all, the empty text every name, and
// separators at a prefix's end do not count.
func (b *SecretsBackend) Lookups(args map[string]any, references bool) ([]Lookup, *KwargFault) {
	separator := b.Separator
	if v, there := args[b.SeparatorKwarg]; there && b.SeparatorKwarg != "" {
		s, fault := b.nameText(b.SeparatorKwarg, v)
		if fault != nil {
			return nil, fault
		}
		separator = s
	}
	var out []Lookup
	for _, p := range b.Prefixes {
		v, given := args[p.Kwarg]
		switch {
		case given && v == nil, !given && p.References && !references:
			continue
		case !given:
			v = p.Default
		}
		s, fault := b.nameText(p.Kwarg, v)
		if fault != nil {
			return nil, fault
		}
		out = append(out, Lookup{Kwarg: p.Kwarg, Prefix: b.begin(s, separator), Given: given})
	}
	return out, nil
}

// begin returns what names with the prefix s begin with.
func (b *SecretsBackend) begin(s, separator string) string {
	if s = strings.TrimRight(s, separator); s != "" {
		s += separator
	}
	if b.LeadingSlash {
		s = strings.TrimPrefix(s, "/")
	}
	return s
}

// nameText returns v as a part of a name. A wildcard is none: in a policy it
// would mean more than the one prefix.
func (b *SecretsBackend) nameText(kwarg string, v any) (string, *KwargFault) {
	s, ok := v.(string)
	if !ok {
		return "", &KwargFault{kwarg, KwargNotText}
	}
	for _, r := range s {
		if !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune(b.NameSymbols, r)) {
			return "", &KwargFault{kwarg, KwargNotName}
		}
	}
	return s, nil
}

// IsReference reports whether the option with this key holds the name of a
// secret, which Airflow looks up, and not a value.
func IsReference(key string) bool {
	f := OptionRules()
	return strings.HasSuffix(key, f.ReferenceSuffix) &&
		!slices.Contains(f.SuffixedSecrets, key) && !slices.Contains(f.SensitiveExceptions, key)
}
