package facts

// EnvironmentFacts are the values and limits of an Amazon MWAA environment.
// https://docs.aws.amazon.com/mwaa/latest/API/API_CreateEnvironment.html
type EnvironmentFacts struct {
	NamePattern string `json:"namePattern"`
	NameMax     int    `json:"nameMax"` // characters

	AccessModes                 []string `json:"accessModes"`
	PrivateOnly                 string   `json:"privateOnly"`
	PublicOnly                  string   `json:"publicOnly"`
	PublicAndPrivate            string   `json:"publicAndPrivate"`
	DefaultAccessMode           string   `json:"defaultAccessMode"` // MWAA's own
	DefaultAccessModeConfirmed  bool     `json:"defaultAccessModeConfirmed"`
	EndpointManagements         []string `json:"endpointManagements"`
	ServiceManaged              string   `json:"serviceManaged"` // the default
	CustomerManaged             string   `json:"customerManaged"`
	DatabaseService             string   `json:"databaseService"`  // the attribute that names the service of the database
	WebserverService            string   `json:"webserverService"` // and of the web server
	Pending                     Pending  `json:"pending"`
	WorkerReplacementStrategies []string `json:"workerReplacementStrategies"`
	Forced                      string   `json:"forced"` // the default
	Graceful                    string   `json:"graceful"`

	LogLevels       []string    `json:"logLevels"` // least to most talkative
	LogModules      []LogModule `json:"logModules"`
	LogGroupPattern string      `json:"logGroupPattern"` // holds ${Environment} and ${Group}
	TaskLogLevels   []string    `json:"taskLogLevels"`   // those at which task logs are not empty

	MaintenanceDays        []string `json:"maintenanceDays"`
	MaintenancePattern     string   `json:"maintenancePattern"`     // DAY:HH:MM, UTC, at full and half hours
	MaintenanceStepMinutes int      `json:"maintenanceStepMinutes"` // between starts that are possible

	Subnets    int   `json:"subnets"`   // exactly so many
	MaxGroups  int   `json:"maxGroups"` // security groups
	Workers    Range `json:"workers"`
	Webservers Range `json:"webservers"`
	Schedulers Range `json:"schedulers"`

	PathMax            int    `json:"pathMax"`          // of an S3 path or object version, in characters
	OptionKeyPattern   string `json:"optionKeyPattern"` // of an Airflow configuration option
	OptionKeyMax       int    `json:"optionKeyMax"`
	OptionValuePattern string `json:"optionValuePattern"`
	OptionValueMax     int    `json:"optionValueMax"`
	TagsMax            int    `json:"tagsMax"`
	TagKeyMax          int    `json:"tagKeyMax"`
	TagValueMin        int    `json:"tagValueMin"` // MWAA wants a value
	TagValueMax        int    `json:"tagValueMax"`
	TagPattern         string `json:"tagPattern"`
	ReservedTagPrefix  string `json:"reservedTagPrefix"`

	DefaultClass       string      `json:"defaultClass"`
	DefaultDAGPrefix   string      `json:"defaultDagPrefix"`
	ArtefactExtensions []Extension `json:"artefactExtensions"`
	ArtefactsGB        int         `json:"artefactsGb"`        // plugins and requirements together should stay below
	PluginsFolder      string      `json:"pluginsFolder"`      // where the files of plugins.zip are found
	ProtectedVariables []string    `json:"protectedVariables"` // a startup script must not set them; a final * stands for any rest
	InstallMinutes     int         `json:"installMinutes"`     // the most that installing requirements may take
	StartupMinutes     int         `json:"startupMinutes"`     // the most that the startup script may take

	UIRoles          []string     `json:"uiRoles"` // Airflow's built-in ones, most powerful first
	AdminRole        string       `json:"adminRole"`
	LoginURL         string       `json:"loginUrl"` // holds ${Host} and ${Token}
	LoginURLPath     string       `json:"loginUrlPath"`
	LoginCommand     string       `json:"loginCommand"` // holds ${Environment} and ${AWS::Region}
	HealthPaths      []MajorPath  `json:"healthPaths"`
	APIPaths         []MajorPath  `json:"apiPaths"`
	LoginPaths       []MajorPath  `json:"loginPaths"` // where a REST client exchanges its token
	CLIPath          string       `json:"cliPath"`
	HostSuffixes     []string     `json:"hostSuffixes"` // of the web server's host; never to be parsed
	TokenSeconds     int          `json:"tokenSeconds"` // a web login or CLI token is good for
	SessionHours     int          `json:"sessionHours"` // a UI session lasts
	PrincipalNameMax int          `json:"principalNameMax"`
	DatabasePort     int          `json:"databasePort"`
	WebPort          int          `json:"webPort"`
	EnvironmentQuota int          `json:"environmentQuota"` // environments in one account and Region
	Durations        DurationFact `json:"durations"`
	Attributes       []string     `json:"attributes"` // what Fn::GetAtt gives
	CreateOnly       []string     `json:"createOnly"` // properties whose change replaces the environment
	APIRequired      []string     `json:"apiRequired"`
}

// A Range bounds a number of machines.
type Range struct {
	Min        int `json:"min"`
	Max        int `json:"max"`   // without a raised quota
	Quota      int `json:"quota"` // the most that a raised quota is known to allow
	Default    int `json:"default,omitempty"`
	DefaultMin int `json:"defaultMin,omitempty"`
	DefaultMax int `json:"defaultMax,omitempty"`
}

// A LogModule is a part of Airflow that has its own log group.
// https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html
type LogModule struct {
	Key          string `json:"key"`          // in a spec, as in "dagProcessing"
	Property     string `json:"property"`     // in CloudFormation, as in "DagProcessingLogs"
	Group        string `json:"group"`        // in the log group's name, as in "DAGProcessing"
	DefaultLevel string `json:"defaultLevel"` // what a spec that says nothing gets
	Why          string `json:"why"`          // why that level, as a clause
	Source       string `json:"source,omitempty"`
}

// An Extension is how the name of an artefact's file ends.
type Extension struct {
	Artefact  string `json:"artefact"` // "plugins", "requirements", "startupScript"
	Extension string `json:"extension"`
	Name      string `json:"name"` // the usual file name
}

// A MajorPath is a path of the web server, which differs between majors.
type MajorPath struct {
	Major string `json:"major"`
	Path  string `json:"path"`
}

// A DurationFact says how long changes of an environment take.
type DurationFact struct {
	CreateMinutesMin     int `json:"createMinutesMin"`
	CreateMinutesMax     int `json:"createMinutesMax"`
	UpdateMinutesMin     int `json:"updateMinutesMin"`
	UpdateMinutesMax     int `json:"updateMinutesMax"`
	GracefulHours        int `json:"gracefulHours"` // a graceful update waits for tasks up to
	TaskHours            int `json:"taskHours"`     // a task is killed after
	CreateTimeoutMinutes int `json:"createTimeoutMinutes"`
	UpdateTimeoutMinutes int `json:"updateTimeoutMinutes"`
	PendingHours         int `json:"pendingHours"` // customer-managed endpoints must be there within
}

// A Pending says that CloudFormation does not wait for an environment that
// waits for its owner's endpoints, and who says so.
type Pending struct {
	AsOf   string `json:"asOf"` // of the source, which is older than the file
	Source string `json:"source"`
	Note   string `json:"note"`
}

type environmentFile struct {
	Dated
	EnvironmentFacts
}

func environmentData() *environmentFile { return &environmentTable }

// Environment returns the values and limits of an environment.
func Environment() *EnvironmentFacts { return &environmentData().EnvironmentFacts }

// LookupLogModule returns the log module that a spec calls key.
func LookupLogModule(key string) (LogModule, bool) {
	return find(Environment().LogModules, key, func(r *LogModule) string { return r.Key })
}

// HealthPath returns the path on which the web server of an Airflow version
// answers health checks; "" for a major that is not known.
func HealthPath(version string) string { return pathOf(Environment().HealthPaths, version) }

// APIPath returns the prefix of Airflow's REST API; "" for a major that is not
// known.
func APIPath(version string) string { return pathOf(Environment().APIPaths, version) }

func pathOf(rows []MajorPath, version string) string {
	r, _ := find(rows, Major(version), func(r *MajorPath) string { return r.Major })
	return r.Path
}
