package facts

import "strings"

// An Option is an Airflow configuration option with what MWAA does with it.
// https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-env-variables.html
type Option struct {
	Key         string `json:"key"`                   // as in "core.parallelism"; a final * stands for any rest
	Status      string `json:"status"`                // one of the Option constants
	From        string `json:"from,omitempty"`        // the first Airflow version it is true of; "" is the first of all
	To          string `json:"to,omitempty"`          // the first version it is no longer true of; "" is never
	Since       string `json:"since,omitempty"`       // the first Airflow version that has the option at all; "" when that is not known
	Until       string `json:"until,omitempty"`       // the first version that has it no more; "" when none is known
	Replacement string `json:"replacement,omitempty"` // what to use instead, outside of From and To or always
	Default     string `json:"default,omitempty"`     // the value on MWAA
	Note        string `json:"note,omitempty"`
	Source      string `json:"source,omitempty"`
}

// What MWAA does with an option.
const (
	OptionUsable       = "usable"        // documented, has an effect
	OptionForced       = "forced"        // MWAA sets it whatever the user says
	OptionIgnored      = "ignored"       // MWAA works it out from something else
	OptionUnsupported  = "unsupported"   // MWAA does not offer the feature
	OptionImageDefault = "image-default" // MWAA gives it a default of its own
)

// OptionFacts are the values of options that rules look at.
type OptionFacts struct {
	BackendKey          string   `json:"backendKey"`
	BackendKwargsKey    string   `json:"backendKwargsKey"`
	RegionKwarg         string   `json:"regionKwarg"`   // of AWS's backends: look up in that Region
	RoleKwarg           string   `json:"roleKwarg"`     // of AWS's backends: look up with that role
	ExampleKwargs       string   `json:"exampleKwargs"` // for AWS's backends, JSON
	AutoscaleKey        string   `json:"autoscaleKey"`
	AutoscaleExcess     int      `json:"autoscaleExcess"`    // times the class's tasks per worker that is too much
	AutoscaleEqualFrom  string   `json:"autoscaleEqualFrom"` // the first Airflow version with which tasks fail when the numbers differ
	ConcurrencyKey      string   `json:"concurrencyKey"`
	ParallelismKey      string   `json:"parallelismKey"`
	SyncParallelismKey  string   `json:"syncParallelismKey"`
	SyncParallelism     string   `json:"syncParallelism"`
	LazyPluginsKey      string   `json:"lazyPluginsKey"`
	LazyPluginsMajor    string   `json:"lazyPluginsMajor"`
	LazyPluginsValue    string   `json:"lazyPluginsValue"` // needed for plugins to load
	BaseURLKey          string   `json:"baseUrlKey"`
	BaseURLPattern      string   `json:"baseUrlPattern"` // a host's full name
	QueueKey            string   `json:"queueKey"`
	ExposeConfigKeys    []string `json:"exposeConfigKeys"`
	SMTPPortKey         string   `json:"smtpPortKey"`
	SMTPStartTLSKey     string   `json:"smtpStartTlsKey"`
	SMTPSSLKey          string   `json:"smtpSslKey"`
	SMTPBlockedPort     int      `json:"smtpBlockedPort"`
	SMTPStartTLSPort    int      `json:"smtpStartTlsPort"`
	SMTPSSLPort         int      `json:"smtpSslPort"`
	SMTPStartTLSDefault string   `json:"smtpStartTlsDefault"` // Airflow's own
	SMTPSSLDefault      string   `json:"smtpSslDefault"`      // Airflow's own
	SensitiveWords      []string `json:"sensitiveWords"`      // a key with one of them holds a secret, lower case
	SensitiveExceptions []string `json:"sensitiveExceptions"` // keys that have such a word and hold none
	ReferenceSuffix     string   `json:"referenceSuffix"`     // of an option that holds the name of the secret for the option without it
	SuffixedSecrets     []string `json:"suffixedSecrets"`     // keys with that suffix that hold a secret all the same
	HarmlessSuffixes    []string `json:"harmlessSuffixes"`    // of options that have such a word and hold no secret
	SecretPatterns      []string `json:"secretPatterns"`      // of texts that are secrets wherever they stand
	ReferencePatterns   []string `json:"referencePatterns"`   // of whole values that name or stand for a secret
	VariablePrefix      string   `json:"variablePrefix"`      // of the environment variables that Airflow takes options from
	VariableSeparator   string   `json:"variableSeparator"`   // between section and option in them
	PythonTrue          string   `json:"pythonTrue"`
	PythonFalse         string   `json:"pythonFalse"`
	TrueWords           []string `json:"trueWords"`  // what Airflow reads as true, in any case of letters
	FalseWords          []string `json:"falseWords"` // what it reads as false
}

type optionFile struct {
	Dated
	OptionFacts
	Backends []SecretsBackend `json:"backends"`
	Rows     []Option         `json:"rows"`
}

func optionData() *optionFile { return &optionTable }

// Options returns what MWAA does with the options that it treats in its own
// way, sorted by key and first version.
func Options() []Option { return optionData().Rows }

// OptionRules returns the values of options that rules look at.
func OptionRules() *OptionFacts { return &optionData().OptionFacts }

// LookupOption returns what MWAA does with an option under an Airflow version;
// with version "" the first row of the key. A row for the key itself wins over
// one for a prefix of it.
func LookupOption(key, version string) (Option, bool) {
	var found Option
	for _, r := range Options() {
		if !within(version, r.From, r.To) {
			continue
		}
		if r.Key == key {
			return r, true
		}
		prefix, open := strings.CutSuffix(r.Key, "*")
		if open && strings.HasPrefix(key, prefix) && len(r.Key) > len(found.Key) {
			found = r
		}
	}
	return found, found.Key != ""
}

// MissingOption returns the row of an option that Airflow of this version does
// not have yet, or no longer has. It knows the options of [Options] only.
func MissingOption(key, version string) (Option, bool) {
	if version == "" {
		return Option{}, false
	}
	if _, there := LookupOption(key, version); there {
		return Option{}, false
	}
	o, ok := LookupOption(key, "")
	if !ok || within(version, o.Since, o.Until) {
		return Option{}, false
	}
	return o, true
}

// OptionKeys returns the keys of [Options] without its prefixes, sorted, each
// once.
func OptionKeys() []string {
	var out []string
	for _, r := range Options() {
		if strings.HasSuffix(r.Key, "*") || (len(out) > 0 && out[len(out)-1] == r.Key) {
			continue
		}
		out = append(out, r.Key)
	}
	return out
}

// within reports whether from <= version < to, where "" leaves an end open. No
// version is within everything.
func within(version, from, to string) bool {
	if version == "" {
		return true
	}
	return (from == "" || CompareVersions(version, from) >= 0) &&
		(to == "" || CompareVersions(version, to) < 0)
}
