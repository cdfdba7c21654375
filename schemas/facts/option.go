package facts

import "strings"

// An Option is an Airflow configuration option with what MWAA does with it.
// https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-env-variables.html
type Option struct {
	Key         string `json:"key"`                   // as in "core.parallelism"; a final * stands for any rest
	Status      string `json:"status"`                // one of the Option constants
	From        string `json:"from,omitempty"`        // the first Airflow version it is true of; "" is the first of all
	To          string `json:"to,omitempty"`          // the first version it is no longer true of; "" is never
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
	SecretsManager      string   `json:"secretsManager"`     // the backend's class
	ParameterStore      string   `json:"parameterStore"`     // the other backend's class
	RequiredKwargs      []string `json:"requiredKwargs"`     // of the Secrets Manager backend
	SecretsActions      []string `json:"secretsActions"`     // that the execution role needs on the secrets
	SecretsListActions  []string `json:"secretsListActions"` // that it needs on every resource
	SecretsService      string   `json:"secretsService"`     // the endpoint's service
	AutoscaleKey        string   `json:"autoscaleKey"`
	AutoscaleExcess     int      `json:"autoscaleExcess"` // times the class's tasks per worker that is too much
	ConcurrencyKey      string   `json:"concurrencyKey"`
	ParallelismKey      string   `json:"parallelismKey"`
	SyncParallelismKey  string   `json:"syncParallelismKey"`
	SyncParallelism     string   `json:"syncParallelism"`
	LazyPluginsKey      string   `json:"lazyPluginsKey"`
	LazyPluginsMajor    string   `json:"lazyPluginsMajor"`
	LazyPluginsValue    string   `json:"lazyPluginsValue"` // needed for plugins to load
	BaseURLKey          string   `json:"baseUrlKey"`
	QueueKey            string   `json:"queueKey"`
	ExposeConfigKeys    []string `json:"exposeConfigKeys"`
	SMTPPortKey         string   `json:"smtpPortKey"`
	SMTPStartTLSKey     string   `json:"smtpStartTlsKey"`
	SMTPSSLKey          string   `json:"smtpSslKey"`
	SMTPBlockedPort     int      `json:"smtpBlockedPort"`
	SMTPStartTLSPort    int      `json:"smtpStartTlsPort"`
	SMTPSSLPort         int      `json:"smtpSslPort"`
	SensitiveWords      []string `json:"sensitiveWords"`      // a key with one of them holds a secret, lower case
	SensitiveExceptions []string `json:"sensitiveExceptions"` // keys that have such a word and hold none
	PythonTrue          string   `json:"pythonTrue"`
	PythonFalse         string   `json:"pythonFalse"`
}

type optionFile struct {
	Dated
	OptionFacts
	Rows []Option `json:"rows"`
}

var optionData = load[optionFile]("options.json")

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
