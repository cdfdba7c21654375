package facts

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func TestOptions(t *testing.T) {
	statuses := []string{OptionUsable, OptionForced, OptionIgnored, OptionUnsupported, OptionImageDefault}
	for _, o := range Options() {
		if !slices.Contains(statuses, o.Status) {
			t.Errorf("%s: status %q", o.Key, o.Status)
		}
		if o.From != "" && o.To != "" && CompareVersions(o.From, o.To) >= 0 {
			t.Errorf("%s: from %s to %s", o.Key, o.From, o.To)
		}
		if o.Since != "" && CompareVersions(o.From, o.Since) < 0 {
			t.Errorf("%s: there since %s, but true from %q", o.Key, o.Since, o.From)
		}
		if o.Until != "" && (o.To == "" || CompareVersions(o.To, o.Until) > 0) {
			t.Errorf("%s: there until %s, but true to %q", o.Key, o.Until, o.To)
		}
		if o.Replacement != "" {
			if _, ok := LookupOption(o.Replacement, ""); !ok {
				t.Errorf("%s: its replacement %s is not in the data", o.Key, o.Replacement)
			}
		}
		if strings.Contains(strings.TrimSuffix(o.Key, "*"), "*") || !strings.Contains(o.Key, ".") {
			t.Errorf("key %q", o.Key)
		}
	}
}

func TestLookupOption(t *testing.T) {
	tests := map[string]struct {
		key, version string
		want         string // status; "" is not found
	}{
		"usable":                      {"core.parallelism", "2.10.3", OptionUsable},
		"forced in all":               {"core.executor", "3.3.1", OptionForced},
		"forced in 2 only, in 2":      {"webserver.secret_key", "2.11.2", OptionForced},
		"forced in 2 only, in 3":      {"webserver.secret_key", "3.0.6", ""},
		"forced in 3 only, in 2":      {"api.secret_key", "2.11.2", ""},
		"forced in 3 only, in 3":      {"api.secret_key", "3.0.6", OptionForced},
		"forced up to 3.0":            {"celery_broker_transport_options.visibility_timeout", "3.0.6", OptionForced},
		"forced up to 3.0, after":     {"celery_broker_transport_options.visibility_timeout", "3.2.1", ""},
		"prefix":                      {"metrics.statsd_host", "2.10.3", OptionForced},
		"exception of a prefix":       {"metrics.statsd_on", "2.10.3", OptionUsable},
		"own row wins over prefix":    {"api_auth.jwt_secret", "3.0.6", OptionForced},
		"prefix of a section of 3":    {"api_auth.jwt_leeway", "3.0.6", OptionUsable},
		"the same in 2":               {"api_auth.jwt_leeway", "2.10.3", ""},
		"ignored":                     {"celery.worker_concurrency", "2.10.3", OptionIgnored},
		"unsupported":                 {"core.multi_team", "3.2.1", OptionUnsupported},
		"before it existed":           {"core.multi_team", "3.0.6", ""},
		"default of the image":        {"scheduler.task_queued_timeout", "2.10.3", OptionImageDefault},
		"any version":                 {"triggerer.capacity", "", OptionUsable},
		"not in the data":             {"core.paralelism", "2.10.3", ""},
		"a prefix without its option": {"metrics", "2.10.3", ""},
		"nothing":                     {"", "2.10.3", ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			o, ok := LookupOption(tt.key, tt.version)
			if o.Status != tt.want || ok != (tt.want != "") {
				t.Errorf("LookupOption(%q, %q) = %q, %v; want %q", tt.key, tt.version, o.Status, ok, tt.want)
			}
		})
	}
}

func TestMissingOption(t *testing.T) {
	tests := map[string]struct {
		key, version string
		want         bool
	}{
		"there":                      {"triggerer.capacity", "3.0.6", false},
		"not yet":                    {"triggerer.capacity", "2.11.2", true},
		"section not yet":            {"api_auth.jwt_leeway", "2.11.2", true},
		"no longer":                  {"triggerer.default_capacity", "3.0.6", true},
		"at the very version":        {"core.multi_team", "3.2", false},
		"before the very version":    {"core.multi_team", "3.1.9", true},
		"there, but no longer so":    {"celery_broker_transport_options.visibility_timeout", "3.2.1", false},
		"there, but not so yet":      {"core.auth_manager", "2.11.2", false},
		"a version that nobody said": {"triggerer.capacity", "", false},
		"not in the data":            {"core.paralelism", "2.10.3", false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			o, missing := MissingOption(tt.key, tt.version)
			if missing != tt.want || missing != (o.Key != "") {
				t.Errorf("MissingOption(%q, %q) = %q, %v; want %v", tt.key, tt.version, o.Key, missing, tt.want)
			}
		})
	}
}

func TestOptionRulesNameKnownOptions(t *testing.T) {
	f := OptionRules()
	keys := append([]string{
		f.BackendKey, f.BackendKwargsKey, f.AutoscaleKey, f.ConcurrencyKey, f.ParallelismKey, f.SyncParallelismKey,
		f.LazyPluginsKey, f.BaseURLKey, f.QueueKey, f.SMTPPortKey, f.SMTPSSLKey, f.SMTPStartTLSKey,
	}, f.ExposeConfigKeys...)
	for _, s := range slices.Concat(f.SecretPatterns, f.ReferencePatterns) {
		if _, err := regexp.Compile(s); err != nil {
			t.Error(err)
		}
	}
	var kwargs map[string]string
	if err := json.Unmarshal([]byte(f.ExampleKwargs), &kwargs); err != nil {
		t.Errorf("example of arguments: %v", err)
	}
	for _, k := range append(slices.Clone(f.SuffixedSecrets), f.SensitiveExceptions...) {
		if !strings.HasSuffix(k, f.ReferenceSuffix) {
			t.Errorf("%q would be no exception", k)
		}
	}
	for _, k := range keys {
		if !slices.Contains(OptionKeys(), k) {
			t.Errorf("no option %q", k)
		}
	}
}
