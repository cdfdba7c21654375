package lint_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mwaagen/mwaagen/generator/lint"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// isOption reports whether the rule with this code is about options.
func isOption(c diag.Code) bool { return c == "MW1010" || c >= "MW1032" && c <= "MW1050" }

// with is a sound private network whose environment has options, each as YAML,
// and other fields.
func with(version, fields string, options ...string) string {
	if fields != "" {
		fields = ", " + fields
	}
	return strings.Replace(plain("airflowConfigurationOptions: {"+strings.Join(options, ", ")+"}"+fields), "2.11.2", version, 1)
}

// optionLines returns the findings of the language and of the rules about
// options: the place without what all have in common, and "key" for a key.
func optionLines(found diag.List) []string {
	var out []string
	for _, d := range found {
		if d.Code >= "MW1000" && !isOption(d.Code) {
			continue
		}
		at := strings.TrimPrefix(d.At.Pointer, "/environments/prod/")
		at = strings.TrimPrefix(at, "airflowConfigurationOptions/")
		if d.At.Key {
			at += " key"
		}
		out = append(out, fmt.Sprintf("%s %s %s", d.Code, d.Severity, at))
	}
	slices.Sort(out)
	return out
}

const (
	awsBackend = "secrets.backend: airflow.providers.amazon.aws.secrets.secrets_manager.SecretsManagerBackend"
	ssmBackend = "secrets.backend: airflow.providers.amazon.aws.secrets.systems_manager.SystemsManagerParameterStoreBackend"
	goodKwargs = `secrets.backend_kwargs: '{"connections_prefix": "a", "variables_prefix": null}'`
)

var optionRows = []struct {
	name, version, fields string
	options               []string
	want                  []string
}{
	{"nothing", "2.11.2", "", nil, nil},
	{"an option that nothing is known about", "2.11.2", "", []string{`core.default_timezone: Asia/Tokyo`}, nil},

	{"empty value", "2.11.2", "", []string{`core.parallelism: ""`}, []string{"MW1010 error core.parallelism"}},
	{"empty values of options with rules", "2.11.2", "", []string{`celery.worker_autoscale: ""`, `celery.sync_parallelism: ""`, `webserver.base_url: ""`, `secrets.backend: ""`, `secrets.backend_kwargs: ""`, `smtp.smtp_port: ""`}, []string{
		"MW1010 error celery.sync_parallelism", "MW1010 error celery.worker_autoscale", "MW1010 error secrets.backend",
		"MW1010 error secrets.backend_kwargs", "MW1010 error smtp.smtp_port", "MW1010 error webserver.base_url",
	}},
	{"first and last printable character", "2.11.2", "", []string{`core.x: " ~"`}, nil},
	{"line break", "2.11.2", "", []string{`core.x: "a\nb"`}, []string{"MW1010 error core.x"}},
	{"tabulator", "2.11.2", "", []string{`core.x: "a\tb"`}, []string{"MW1010 error core.x"}},
	{"not ASCII", "2.11.2", "", []string{`core.x: "é"`}, []string{"MW1010 error core.x"}},
	{"longest value", "2.11.2", "", []string{`core.x: "` + strings.Repeat("a", 65536) + `"`}, nil},
	{"value too long", "2.11.2", "", []string{`core.x: "` + strings.Repeat("a", 65537) + `"`}, []string{"MW1010 error core.x"}},
	{"longest key", "2.11.2", "", []string{`core.` + strings.Repeat("a", 59) + `: "1"`}, nil},
	{"key too long", "2.11.2", "", []string{`core.` + strings.Repeat("a", 60) + `: "1"`}, []string{"MW1010 error core." + strings.Repeat("a", 60) + " key"}},
	{"empty key", "2.11.2", "", []string{`"": "1"`}, []string{"MW1010 error  key"}},
	{"capital letters", "2.11.2", "", []string{`Core.parallelism: "1"`}, []string{"MW1010 error Core.parallelism key"}},
	{"environment variable", "2.11.2", "", []string{`AIRFLOW__CORE__PARALLELISM: "1"`}, []string{"MW1010 error AIRFLOW__CORE__PARALLELISM key"}},
	{"key ends with a dot", "2.11.2", "", []string{`core.: "1"`}, []string{"MW1010 error core. key"}},
	{"key with a hyphen", "2.11.2", "", []string{`core.a-b: "1"`}, []string{"MW1010 error core.a-b key"}},
	{"key without section", "2.11.2", "", []string{`parallelism: "1"`}, []string{"MW1010 warning parallelism key"}},
	{"value that the language refuses", "2.11.2", "", []string{`core.parallelism: 40`, `celery.sync_parallelism: 4`, `core.fernet_key: 4`}, []string{
		"MW0107 error celery.sync_parallelism", "MW0107 error core.fernet_key", "MW0107 error core.parallelism", "MW1032 warning core.fernet_key key",
	}},

	{"forced by a prefix", "2.11.2", "", []string{`metrics.statsd_host: h`, `metrics.statsd_on: "True"`}, []string{"MW1032 warning metrics.statsd_host key"}},
	{"forced in 3 only, on 3", "3.0.6", "", []string{`core.auth_manager: x.Y`}, []string{"MW1032 warning core.auth_manager key"}},
	{"forced in 3 only, on 2", "2.11.2", "", []string{`core.auth_manager: x.Y`}, nil},
	{"forced until 3.1", "3.0.6", "", []string{`celery_broker_transport_options.visibility_timeout: "1"`}, []string{"MW1032 warning celery_broker_transport_options.visibility_timeout key"}},
	{"no longer forced", "3.2.1", "", []string{`celery_broker_transport_options.visibility_timeout: "1"`}, nil},
	{"a default that may be changed", "2.11.2", "", []string{`scheduler.task_queued_timeout: "600"`}, nil},
	{"unknown version, forced in all", "9.9.9", "", []string{`core.executor: x`}, []string{"MW1032 warning core.executor key"}},
	{"unknown version, forced in some", "9.9.9", "", []string{`core.auth_manager: x.Y`, `webserver.default_ui_timezone: UTC`, `triggerer.capacity: "1"`, `core.multi_team: "True"`}, nil},

	{"concurrency beside autoscale", "2.11.2", "", []string{`celery.worker_concurrency: "5"`, `celery.worker_autoscale: "5,5"`}, []string{"MW1033 warning celery.worker_concurrency key"}},

	{"equal numbers with a space", "3.0.6", "", []string{`celery.worker_autoscale: "5, 5"`}, nil},
	{"different numbers on 3", "3.0.6", "", []string{`celery.worker_autoscale: "5,1"`}, []string{"MW1034 warning celery.worker_autoscale"}},
	{"different numbers on 2", "2.11.2", "", []string{`celery.worker_autoscale: "5,1"`}, []string{"MW1034 advice celery.worker_autoscale"}},
	{"one number", "3.0.6", "", []string{`celery.worker_autoscale: "5"`}, []string{"MW1034 warning celery.worker_autoscale"}},
	{"three numbers", "2.11.2", "", []string{`celery.worker_autoscale: "5,5,5"`}, []string{"MW1034 warning celery.worker_autoscale"}},
	{"words", "2.11.2", "", []string{`celery.worker_autoscale: five`}, []string{"MW1034 warning celery.worker_autoscale"}},
	{"no tasks", "2.11.2", "", []string{`celery.worker_autoscale: "0,0"`}, []string{"MW1034 warning celery.worker_autoscale"}},
	{"twice the class's tasks", "2.11.2", "environmentClass: mw1.medium", []string{`celery.worker_autoscale: "20,20"`}, nil},
	{"more than twice", "2.11.2", "environmentClass: mw1.medium", []string{`celery.worker_autoscale: "21,21"`}, []string{"MW1035 warning celery.worker_autoscale"}},
	{"more than twice, of a refused class", "2.11.2", "environmentClass: mw1.huge", []string{`celery.worker_autoscale: "21,21"`}, []string{"MW0104 error environmentClass"}},

	{"plugins, nothing said", "2.11.2", "pluginsS3Path: p.zip, pluginsS3ObjectVersion: v", nil, []string{"MW1036 advice pluginsS3Path"}},
	{"plugins, false in small letters", "2.11.2", "pluginsS3Path: p.zip, pluginsS3ObjectVersion: v", []string{`core.lazy_load_plugins: "false"`}, nil},
	{"lazy without plugins", "2.11.2", "", []string{`core.lazy_load_plugins: "True"`}, nil},
	{"plugins on 3", "3.0.6", "pluginsS3Path: p.zip, pluginsS3ObjectVersion: v", []string{`core.lazy_load_plugins: "True"`}, nil},
	{"refused plugins", "2.11.2", "pluginsS3Path: [p.zip]", []string{`core.lazy_load_plugins: "True"`}, []string{"MW0103 error pluginsS3Path"}},

	{"options of 2 on 3", "3.0.6", "", []string{`webserver.default_ui_timezone: UTC`, `scheduler.scheduler_zombie_task_threshold: "1"`, `api.auth_backends: x`}, []string{
		"MW1037 warning api.auth_backends key", "MW1037 warning scheduler.scheduler_zombie_task_threshold key", "MW1037 warning webserver.default_ui_timezone key",
	}},
	{"options of 2 on 2", "2.11.2", "", []string{`webserver.default_ui_timezone: UTC`, `scheduler.scheduler_zombie_task_threshold: "1"`}, nil},
	{"forced on 2 is not of 2 as well", "2.11.2", "", []string{`api.auth_backends: x`}, []string{"MW1032 warning api.auth_backends key"}},
	{"sections of 3 on 2", "2.11.2", "", []string{`execution_api.x: y`, `api_auth.x: y`, `api.expose_config: "True"`}, []string{
		"MW1038 warning api.expose_config key", "MW1038 warning api_auth.x key", "MW1038 warning execution_api.x key",
	}},
	{"sections of 3 on 3", "3.0.6", "", []string{`execution_api.x: y`, `api_auth.x: y`}, nil},
	{"option of 3.2 on 3.0", "3.0.6", "", []string{`core.multi_team: "True"`, `api.server_type: uvicorn`}, []string{"MW1038 warning api.server_type key", "MW1038 warning core.multi_team key"}},
	{"section of 2 that is left", "2.11.2", "", []string{`api.maximum_page_limit: "100"`}, nil},

	{"unsupported, off", "3.2.1", "", []string{`core.multi_team: "False"`}, nil},
	{"unsupported, on", "3.3.1", "", []string{`triggerer.queues_enabled: "True"`}, []string{"MW1039 error triggerer.queues_enabled key"}},

	{"port 25 with a space", "2.11.2", "", []string{`smtp.smtp_port: " 25"`}, []string{"MW1040 error smtp.smtp_port"}},
	{"port 2525", "2.11.2", "", []string{`smtp.smtp_port: "2525"`}, nil},
	{"port 25, and both ways", "2.11.2", "", []string{`smtp.smtp_port: "25"`, `smtp.smtp_ssl: "True"`, `smtp.smtp_starttls: "True"`}, []string{"MW1040 error smtp.smtp_port", "MW1041 warning smtp.smtp_ssl"}},
	{"TLS beside STARTTLS by default", "2.11.2", "", []string{`smtp.smtp_ssl: "1"`}, []string{"MW1041 warning smtp.smtp_ssl"}},
	{"TLS alone", "2.11.2", "", []string{`smtp.smtp_ssl: "True"`, `smtp.smtp_starttls: "False"`}, nil},
	{"TLS on the other port", "2.11.2", "", []string{`smtp.smtp_ssl: "True"`, `smtp.smtp_starttls: "False"`, `smtp.smtp_port: "587"`}, []string{"MW1041 warning smtp.smtp_port"}},
	{"STARTTLS on the other port", "2.11.2", "", []string{`smtp.smtp_starttls: "True"`, `smtp.smtp_port: "465"`}, []string{"MW1041 warning smtp.smtp_port"}},
	{"STARTTLS off on its port", "2.11.2", "", []string{`smtp.smtp_starttls: "False"`, `smtp.smtp_port: "587"`}, []string{"MW1041 warning smtp.smtp_port"}},
	{"neither on a port of its own", "2.11.2", "", []string{`smtp.smtp_starttls: "False"`, `smtp.smtp_ssl: "False"`, `smtp.smtp_port: "2525"`}, nil},
	{"flag that is neither", "2.11.2", "", []string{`smtp.smtp_ssl: maybe`, `smtp.smtp_starttls: "True"`, `smtp.smtp_port: "465"`}, nil},

	{"host with a scheme", "2.11.2", "", []string{`webserver.base_url: https://a.example.com`}, []string{"MW1042 error webserver.base_url"}},
	{"host with a path", "2.11.2", "", []string{`webserver.base_url: a.example.com/`}, []string{"MW1042 error webserver.base_url"}},
	{"host with a port", "2.11.2", "", []string{`webserver.base_url: "a.example.com:8443"`}, []string{"MW1042 warning webserver.base_url"}},
	{"host without a domain", "2.11.2", "", []string{`webserver.base_url: airflow`}, []string{"MW1042 warning webserver.base_url"}},
	{"host on Airflow 3", "3.0.6", "", []string{`webserver.base_url: a-1.example.com`}, nil},
	{"host of a public web server, one finding", "2.11.2", "webserverAccessMode: PUBLIC_ONLY", []string{`webserver.base_url: https://a.example.com`}, []string{"MW1042 error webserver.base_url key"}},
	{"host of a web server that is both", "3.2.1", "webserverAccessMode: PUBLIC_AND_PRIVATE", []string{`webserver.base_url: a.example.com`}, nil},
	{"host, refused mode", "2.11.2", "webserverAccessMode: PUBLIC", []string{`webserver.base_url: a.example.com`}, []string{"MW0104 error webserverAccessMode"}},

	{"Secrets Manager", "2.11.2", "", []string{awsBackend, goodKwargs}, nil},
	{"Parameter Store", "2.11.2", "", []string{ssmBackend, goodKwargs}, nil},
	{"backend without arguments", "2.11.2", "", []string{awsBackend}, []string{"MW1043 warning secrets.backend key"}},
	{"arguments without prefix", "2.11.2", "", []string{awsBackend, `secrets.backend_kwargs: '{"connections_prefix": "a"}'`}, []string{"MW1043 warning secrets.backend_kwargs"}},
	{"prefix that is a number", "2.11.2", "", []string{awsBackend, `secrets.backend_kwargs: '{"connections_prefix": 1}'`}, []string{"MW1043 error secrets.backend_kwargs"}},
	{"prefix with a wildcard", "2.11.2", "", []string{awsBackend, `secrets.backend_kwargs: '{"connections_prefix": "*"}'`}, []string{"MW1043 error secrets.backend_kwargs"}},
	{"separator that is null", "2.11.2", "", []string{awsBackend, `secrets.backend_kwargs: '{"connections_prefix": "a", "variables_prefix": "b", "sep": null}'`}, []string{"MW1043 error secrets.backend_kwargs"}},
	{"role of its own", "2.11.2", "", []string{awsBackend, `secrets.backend_kwargs: '{"connections_prefix": "a", "role_arn": "r"}'`}, []string{"MW1043 warning secrets.backend_kwargs"}},
	{"no role, and a Region that may be the environment's", "2.11.2", "", []string{awsBackend, `secrets.backend_kwargs: '{"connections_prefix": "a", "variables_prefix": "b", "role_arn": null, "region_name": "eu-west-1"}'`}, nil},
	{"nothing looked up", "2.11.2", "", []string{awsBackend, `secrets.backend_kwargs: '{"connections_prefix": null, "variables_prefix": null}'`}, nil},
	{"arguments that the language refuses", "2.11.2", "", []string{awsBackend, `secrets.backend_kwargs: 4`}, []string{"MW0107 error secrets.backend_kwargs"}},
	{"empty arguments", "2.11.2", "", []string{awsBackend, `secrets.backend_kwargs: ""`}, []string{"MW1010 error secrets.backend_kwargs"}},
	{"arguments of Python", "2.11.2", "", []string{awsBackend, `secrets.backend_kwargs: "{'connections_prefix': 'a'}"`}, []string{"MW1043 error secrets.backend_kwargs"}},
	{"arguments that are a list", "2.11.2", "", []string{`secrets.backend: a.B`, `secrets.backend_kwargs: "[]"`}, []string{"MW1043 error secrets.backend_kwargs"}},
	{"arguments that are null", "2.11.2", "", []string{`secrets.backend: a.B`, `secrets.backend_kwargs: "null"`}, []string{"MW1043 error secrets.backend_kwargs"}},
	{"backend of an older place", "2.11.2", "", []string{`secrets.backend: airflow.contrib.secrets.aws_secrets_manager.SecretsManagerBackend`, goodKwargs}, []string{"MW1043 error secrets.backend"}},
	{"misspelt backend", "2.11.2", "", []string{`secrets.backend: airflow.providers.amazon.aws.secrets.secret_manager.SecretManagerBackend`, goodKwargs}, []string{"MW1043 error secrets.backend"}},
	{"backend of another cloud", "2.11.2", "", []string{`secrets.backend: airflow.providers.google.cloud.secrets.secret_manager.CloudSecretManagerBackend`}, nil},

	{"password", "2.11.2", "", []string{`smtp.smtp_password: hunter2`}, []string{"MW1046 warning smtp.smtp_password key"}},
	{"forced option with a secret, one finding", "2.11.2", "", []string{`core.fernet_key: abc`, `webserver.secret_key: abc`}, []string{"MW1046 warning core.fernet_key key", "MW1046 warning webserver.secret_key key"}},
	{"option of 3 with a secret, one finding", "2.11.2", "", []string{`api.secret_key: abc`, `api_auth.jwt_secret: abc`}, []string{"MW1046 warning api.secret_key key", "MW1046 warning api_auth.jwt_secret key"}},
	{"command and name of a secret", "2.11.2", "", []string{`smtp.smtp_password_cmd: cat /x`, `smtp.smtp_password_secret: smtp`, `api.x_private_key_path: /k`}, nil},
	{"names of secrets", "2.11.2", "", []string{`database.sql_alchemy_conn_secret: c`, `celery.broker_url_secret: b`, `celery.result_backend_secret: r`, `celery.flower_basic_auth_secret: f`, `sentry.sentry_dsn_secret: d`}, nil},
	{"a secret where its name belongs", "2.11.2", "", []string{`database.sql_alchemy_conn_secret: "postgresql://u:pw@h/d"`}, []string{"MW1046 warning database.sql_alchemy_conn_secret key"}},
	{"names with words of secrets", "2.11.2", "", []string{`core.sensitive_var_conn_names: "token,password"`, `secrets.backends_order: a`, `logging.min_length_masked_secret: "1234567"`, `core.token_limit: "600"`, `core.use_token: "True"`}, nil},
	{"values that stand for a secret", "2.11.2", "", []string{`smtp.smtp_password: "<password>"`, `my.token: "{{resolve:secretsmanager:x}}"`, `my.password: "${X}"`, `my.secret: "arn:aws:secretsmanager:eu-west-1:123456789012:secret:x"`}, nil},
	{"address with a password", "2.11.2", "", []string{`my.url: "redis://:pw@h:6379/0"`, `database.sql_alchemy_conn: "postgresql://u:pw@h/d"`}, []string{"MW1046 warning database.sql_alchemy_conn key", "MW1046 warning my.url key"}},
	{"addresses without a password", "2.11.2", "", []string{`my.a: "https://u@h/d"`, `my.b: "https://h:8200/a@b"`, `my.c: "s3://bucket/key"`, `my.d: "redis://u:${PW}@h"`, `my.e: "mailto:a@b"`, `my.f: "http://h:1/?x=a:b@c"`}, nil},
	{"access key", "2.11.2", "", []string{`my.a: "x AKIAIOSFODNN7EXAMPLE"`, `my.b: XAKIAIOSFODNN7EXAMPLE`, `my.c: AKIA`}, []string{"MW1046 warning my.a key"}},
	{"token of a backend", "2.11.2", "", []string{`secrets.backend: a.B`, `secrets.backend_kwargs: '{"token": "abcdefg"}'`}, []string{"MW1046 warning secrets.backend_kwargs key"}},
	{"client's secret of a backend", "2.11.2", "", []string{`secrets.backend: a.B`, `secrets.backend_kwargs: '{"client_secret": "abcdefg"}'`}, []string{"MW1046 warning secrets.backend_kwargs key"}},
	{"token's path of a backend", "2.11.2", "", []string{`secrets.backend: a.B`, `secrets.backend_kwargs: '{"token_path": "/t", "secret_mount_prefix": "s", "token": ""}'`}, nil},

	{"one process with a space", "2.11.2", "", []string{`celery.sync_parallelism: "1 "`}, nil},
	{"as many as there are cores", "2.11.2", "", []string{`celery.sync_parallelism: "0"`}, []string{"MW1047 warning celery.sync_parallelism"}},

	{"configuration without secrets", "2.11.2", "", []string{`webserver.expose_config: non-sensitive-only`}, nil},
	{"configuration shown on 3", "3.0.6", "", []string{`api.expose_config: "true"`}, []string{"MW1048 warning api.expose_config"}},
	{"configuration shown by the former name, one finding", "3.0.6", "", []string{`webserver.expose_config: "True"`}, []string{"MW1048 warning webserver.expose_config"}},
	{"former name without effect", "3.0.6", "", []string{`webserver.expose_config: "False"`}, []string{"MW1037 warning webserver.expose_config key"}},

	{"two letters in the wrong order", "2.11.2", "", []string{`core.parallelsim: "1"`}, []string{"MW1050 advice core.parallelsim key"}},
	{"misspelt section", "2.11.2", "", []string{`celeri.worker_autoscale: "5,5"`}, []string{"MW1050 advice celeri.worker_autoscale key"}},
	{"three letters away", "2.11.2", "", []string{`core.parallelxyz: "1"`}, nil},
	{"real options near known ones", "2.11.2", "", []string{`smtp.smtp_user: u`, `smtp.smtp_timeout: "30"`, `lineage.backend: x`, `core.max_active_runs_per_dag: "4"`, `scheduler.parsing_processes: "2"`, `celery.worker_prefetch_multiplier: "1"`, `logging.logging_level: INFO`}, nil},
}

func TestRulesOnOptions(t *testing.T) {
	seen := map[diag.Code]bool{}
	for _, tt := range optionRows {
		t.Run(tt.name, func(t *testing.T) {
			_, found := generate(t, with(tt.version, tt.fields, tt.options...))
			if diff := cmp.Diff(tt.want, optionLines(found)); diff != "" {
				t.Errorf("findings (-want +got):\n%s\n%v", diff, found)
			}
			checkOptionFindings(t, found)
			for _, d := range found {
				seen[d.Code] = true
			}
		})
	}
	for _, r := range lint.Rules() {
		ofNetwork := r.Code == "MW1045" || r.Code == "MW1044" // TestWaysToSecrets, TestSecretsIAM
		if isOption(r.Code) && r.Wrong != "" && !ofNetwork && !seen[r.Code] {
			t.Errorf("no row gives %s", r.Code)
		}
	}
}

// checkOptionFindings wants every finding to have an identity of its own, a
// place in the text and a way out.
func checkOptionFindings(t *testing.T, found diag.List) {
	t.Helper()
	ids := map[string]bool{}
	for _, d := range found {
		if !isOption(d.Code) {
			continue
		}
		id := string(d.Code) + " " + d.Subject
		if ids[id] {
			t.Errorf("two findings are %q", id)
		}
		ids[id] = true
		if d.Subject == "" || d.Why == "" || len(d.Help) == 0 || !d.Range.IsValid() {
			t.Errorf("%s has no subject, reason, help or place: %+v", d.Code, d)
		}
		for _, s := range append([]string{d.Message, d.Subject, d.Label}, d.Help...) {
			if strings.Contains(s, "%!") || strings.ContainsAny(s, "\n\t") || strings.HasSuffix(s, ".") {
				t.Errorf("%s says %q", d.Code, s)
			}
		}
	}
}

// What a finding says never holds the value of an option that may be a secret.
func TestSecretsAreNotShown(t *testing.T) {
	const secret = "Tr0ub4dor"
	for _, o := range []string{
		`smtp.smtp_password: Tr0ub4dor`,
		`smtp.smtp_password: "Tr0ub4dor\n"`,
		`smtp.smtp_password: "Tr0ub4dor é"`,
		`my.url: "redis://:Tr0ub4dor@h"`,
		`webserver.base_url: "https://u:Tr0ub4dor@h.example.com/"`,
		`celery.worker_autoscale: Tr0ub4dor`,
		`celery.sync_parallelism: Tr0ub4dor`,
		`secrets.backend: Tr0ub4dor.SecretsManagerBackend`,
		`secrets.backend_kwargs: Tr0ub4dor`,
		awsBackend + `, secrets.backend_kwargs: '{"connections_prefix": "Tr0ub4dor*"}'`,
		`core.fernet_key: Tr0ub4dor`,
	} {
		_, found := generate(t, with("2.11.2", "", o))
		seen := false
		for _, d := range found {
			if !isOption(d.Code) {
				continue
			}
			seen = true
			for _, s := range append([]string{d.Message, d.Subject, d.Label, d.Why}, d.Help...) {
				if strings.Contains(s, secret) {
					t.Errorf("%s: %s shows it: %q", o, d.Code, s)
				}
			}
		}
		if !seen {
			t.Errorf("%s: no finding", o)
		}
	}
}
