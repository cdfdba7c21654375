// Code generated from spec.v1.json by the tests of this package. DO NOT EDIT.

package schemas

var rules = []rule{
	{Types: []string{"object"}, Required: []string{"apiVersion", "name", "network", "environments"}, Properties: []property{
		{Name: "access", Rule: 1},
		{Name: "account", Rule: 31},
		{Name: "apiVersion", Rule: 32},
		{Name: "conditions", Rule: 33},
		{Name: "description", Rule: 38},
		{Name: "environments", Rule: 39},
		{Name: "kmsKey", Rule: 108},
		{Name: "mappings", Rule: 114},
		{Name: "name", Rule: 115},
		{Name: "network", Rule: 116},
		{Name: "outputs", Rule: 146},
		{Name: "parameters", Rule: 147},
		{Name: "region", Rule: 162},
		{Name: "resources", Rule: 163},
		{Name: "tags", Rule: 166}}, Closed: true},
	{Types: []string{"object"}, Properties: []property{
		{Name: "hosts", Rule: 2}}, Closed: true},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 3, Names: 30},
	{Ref: 4},
	{Types: []string{"object"}, Required: []string{"os", "subnet", "rdpFrom"}, Properties: []property{
		{Name: "instanceType", Rule: 5},
		{Name: "keyName", Rule: 12},
		{Name: "login", Rule: 14},
		{Name: "os", Rule: 18},
		{Name: "rdpFrom", Rule: 19},
		{Name: "subnet", Rule: 22},
		{Name: "tags", Rule: 23},
		{Name: "volumeSize", Rule: 28}}, Closed: true},
	{Types: []string{"string", "object"}, Pattern: "^[a-z][a-z0-9-]*\\.[a-z0-9-]+$", All: []int{6}, Want: "an instance type"},
	{Ref: 7},
	{Types: []string{"string", "integer", "boolean", "object"}, Limits: []limit{
		{Keyword: "maxProperties", N: 1},
		{Keyword: "minProperties", N: 1}}, Properties: []property{
		{Name: "import", Rule: 8},
		{Name: "parameter", Rule: 9},
		{Name: "resource", Rule: 10},
		{Name: "ssm", Rule: 11}}, Closed: true},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 255},
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"string"}},
	{Types: []string{"string"}, Pattern: "^[A-Za-z0-9]+(\\.[A-Za-z0-9.]+)?$", Want: "a logical id, or one with an attribute"},
	{Types: []string{"string"}, Pattern: "^[A-Za-z0-9_./-]+$", Limits: []limit{
		{Keyword: "maxLength", N: 1011}}, Want: "a path of the Parameter Store"},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 255},
		{Keyword: "minLength", N: 1}}, All: []int{13}},
	{Ref: 7},
	{Types: []string{"object"}, Required: []string{"environment", "role"}, Properties: []property{
		{Name: "environment", Rule: 15},
		{Name: "role", Rule: 17}}, Closed: true},
	{Ref: 16},
	{Types: []string{"string"}, Pattern: "^[A-Za-z][A-Za-z0-9_-]*$", Limits: []limit{
		{Keyword: "maxLength", N: 80}}, Want: "a letter, then letters, digits, hyphens and underscores"},
	{Types: []string{"string"}, Enum: []string{"Admin", "Op", "Public", "User", "Viewer"}},
	{Types: []string{"string"}, Enum: []string{"windows"}},
	{Types: []string{"string", "array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 20},
	{Types: []string{"string", "object"}, All: []int{21}},
	{Ref: 7},
	{Ref: 16},
	{Ref: 24},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "maxProperties", N: 50}}, Rest: 25, Names: 27},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 256}}, All: []int{26}},
	{Ref: 7},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 128},
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "maximum", N: 16384},
		{Keyword: "minimum", N: 30}}, All: []int{29}},
	{Ref: 7},
	{Ref: 16},
	{Types: []string{"string"}, Pattern: "^[0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 12},
		{Keyword: "minLength", N: 12}}, Want: "the twelve digits of an account"},
	{Types: []string{"string"}, Enum: []string{"mwaagen/v1"}},
	{Ref: 34},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 35, Names: 36},
	{Types: []string{"object"}},
	{Ref: 37},
	{Types: []string{"string"}, Pattern: "^[A-Za-z0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 255}}, Want: "letters and digits"},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 1024},
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 40, Names: 107},
	{Ref: 41},
	{Types: []string{"object", "null"}, Properties: []property{
		{Name: "airflowConfigurationOptions", Rule: 42},
		{Name: "airflowVersion", Rule: 45},
		{Name: "bucket", Rule: 47},
		{Name: "dagS3Path", Rule: 51},
		{Name: "endpointManagement", Rule: 53},
		{Name: "environmentClass", Rule: 54},
		{Name: "loggingConfiguration", Rule: 58},
		{Name: "maxWebservers", Rule: 71},
		{Name: "maxWorkers", Rule: 73},
		{Name: "minWebservers", Rule: 75},
		{Name: "minWorkers", Rule: 77},
		{Name: "name", Rule: 79},
		{Name: "pluginsS3ObjectVersion", Rule: 80},
		{Name: "pluginsS3Path", Rule: 82},
		{Name: "requirementsS3ObjectVersion", Rule: 84},
		{Name: "requirementsS3Path", Rule: 86},
		{Name: "schedulers", Rule: 88},
		{Name: "startupScriptS3ObjectVersion", Rule: 90},
		{Name: "startupScriptS3Path", Rule: 92},
		{Name: "subnets", Rule: 94},
		{Name: "tags", Rule: 96},
		{Name: "webserverAccessMode", Rule: 97},
		{Name: "weeklyMaintenanceWindowStart", Rule: 101},
		{Name: "workerReplacementStrategy", Rule: 103}}, Closed: true},
	{Types: []string{"object"}, Rest: 43},
	{Types: []string{"string", "object"}, All: []int{44}},
	{Ref: 7},
	{Types: []string{"string", "object"}, Pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$", All: []int{46}, Want: "a version with three numbers"},
	{Ref: 7},
	{Types: []string{"object"}, Properties: []property{
		{Name: "name", Rule: 48},
		{Name: "versioning", Rule: 50}}, Closed: true},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 200},
		{Keyword: "minLength", N: 1}}, All: []int{49}},
	{Ref: 7},
	{Types: []string{"boolean"}},
	{Types: []string{"string", "object"}, All: []int{52}},
	{Ref: 7},
	{Types: []string{"string"}, Enum: []string{"CUSTOMER", "SERVICE"}},
	{Types: []string{"string", "object"}, All: []int{55}, If: 56, Then: 57},
	{Ref: 7},
	{Types: []string{"string"}},
	{Enum: []string{"mw1.micro", "mw1.small", "mw1.medium", "mw1.large", "mw1.xlarge", "mw1.2xlarge"}},
	{Types: []string{"object"}, Properties: []property{
		{Name: "dagProcessingLogs", Rule: 59},
		{Name: "schedulerLogs", Rule: 67},
		{Name: "taskLogs", Rule: 68},
		{Name: "webserverLogs", Rule: 69},
		{Name: "workerLogs", Rule: 70}}, Closed: true},
	{Ref: 60},
	{Types: []string{"object"}, Properties: []property{
		{Name: "enabled", Rule: 61},
		{Name: "logLevel", Rule: 63}}, Closed: true},
	{Types: []string{"boolean", "object"}, All: []int{62}},
	{Ref: 7},
	{Types: []string{"string", "object"}, All: []int{64}, If: 65, Then: 66},
	{Ref: 7},
	{Types: []string{"string"}},
	{Enum: []string{"CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG"}},
	{Ref: 60},
	{Ref: 60},
	{Ref: 60},
	{Ref: 60},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{72}},
	{Ref: 7},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{74}},
	{Ref: 7},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{76}},
	{Ref: 7},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{78}},
	{Ref: 7},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 200},
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 1024},
		{Keyword: "minLength", N: 1}}, All: []int{81}},
	{Ref: 7},
	{Types: []string{"string", "object"}, All: []int{83}},
	{Ref: 7},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 1024},
		{Keyword: "minLength", N: 1}}, All: []int{85}},
	{Ref: 7},
	{Types: []string{"string", "object"}, All: []int{87}},
	{Ref: 7},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{89}},
	{Ref: 7},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 1024},
		{Keyword: "minLength", N: 1}}, All: []int{91}},
	{Ref: 7},
	{Types: []string{"string", "object"}, All: []int{93}},
	{Ref: 7},
	{Types: []string{"array"}, Items: 95},
	{Ref: 16},
	{Ref: 24},
	{Types: []string{"string", "object"}, All: []int{98}, If: 99, Then: 100},
	{Ref: 7},
	{Types: []string{"string"}},
	{Enum: []string{"PRIVATE_ONLY", "PUBLIC_ONLY", "PUBLIC_AND_PRIVATE"}},
	{Types: []string{"string", "object"}, All: []int{102}},
	{Ref: 7},
	{Types: []string{"string", "object"}, All: []int{104}, If: 105, Then: 106},
	{Ref: 7},
	{Types: []string{"string"}},
	{Enum: []string{"FORCED", "GRACEFUL"}},
	{Ref: 16},
	{Types: []string{"object"}, Required: []string{"create"}, Properties: []property{
		{Name: "alias", Rule: 109},
		{Name: "create", Rule: 110},
		{Name: "enableKeyRotation", Rule: 111},
		{Name: "pendingWindowInDays", Rule: 112}}, Closed: true},
	{Types: []string{"string"}, Pattern: "^([A-Za-z0-9/_-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 250},
		{Keyword: "minLength", N: 1}}, Want: "letters, digits and /_-"},
	{Types: []string{"boolean"}},
	{Types: []string{"boolean"}},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "maximum", N: 30},
		{Keyword: "minimum", N: 7}}, All: []int{113}},
	{Ref: 7},
	{Ref: 34},
	{Types: []string{"string"}, Pattern: "^[A-Za-z][A-Za-z0-9-]*$", Limits: []limit{
		{Keyword: "maxLength", N: 64}}, Want: "a letter, then letters, digits and hyphens"},
	{Types: []string{"object"}, Required: []string{"cidr", "routing", "subnets"}, Properties: []property{
		{Name: "cidr", Rule: 117},
		{Name: "endpoints", Rule: 120},
		{Name: "natGateways", Rule: 135},
		{Name: "routing", Rule: 136},
		{Name: "subnets", Rule: 137},
		{Name: "tags", Rule: 145}}, Closed: true},
	{Ref: 118},
	{Types: []string{"string", "object"}, Pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+$", All: []int{119}, Want: "an IPv4 address range"},
	{Ref: 7},
	{Types: []string{"object"}, Properties: []property{
		{Name: "add", Rule: 121},
		{Name: "allowFrom", Rule: 127},
		{Name: "only", Rule: 129},
		{Name: "remove", Rule: 131}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 122},
	{Ref: 123},
	{Types: []string{"string", "object"}, Pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$", Limits: []limit{
		{Keyword: "maxLength", N: 64}}, Required: []string{"service"}, Properties: []property{
		{Name: "service", Rule: 124},
		{Name: "type", Rule: 126}}, Closed: true, Want: "a service's short name"},
	{Ref: 125},
	{Types: []string{"string"}, Pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$", Limits: []limit{
		{Keyword: "maxLength", N: 64}}, Want: "a service's short name"},
	{Types: []string{"string"}, Enum: []string{"Gateway", "Interface"}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 128},
	{Ref: 118},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 130},
	{Ref: 123},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 132},
	{Types: []string{"object"}, Required: []string{"service", "because"}, Properties: []property{
		{Name: "because", Rule: 133},
		{Name: "service", Rule: 134}}, Closed: true},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 500},
		{Keyword: "minLength", N: 1}}},
	{Ref: 125},
	{Types: []string{"string"}, Enum: []string{"perZone", "single"}},
	{Types: []string{"string"}, Enum: []string{"private", "nat"}},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 138, Names: 144},
	{Types: []string{"object"}, Required: []string{"zone", "cidr"}, Properties: []property{
		{Name: "cidr", Rule: 139},
		{Name: "public", Rule: 140},
		{Name: "tags", Rule: 141},
		{Name: "zone", Rule: 142}}, Closed: true},
	{Ref: 118},
	{Types: []string{"boolean"}},
	{Ref: 24},
	{Types: []string{"string", "object"}, Pattern: "^([a-z]|[a-z]+(-[a-z]+)+-[0-9][a-z]|[a-z]+[0-9]-az[0-9]+)$", All: []int{143}, Want: "a zone's letter, name or id"},
	{Ref: 7},
	{Ref: 16},
	{Ref: 24},
	{Ref: 34},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "maxProperties", N: 200},
		{Keyword: "minProperties", N: 1}}, Rest: 148, Names: 161},
	{Types: []string{"object", "null"}, Properties: []property{
		{Name: "allowedPattern", Rule: 149},
		{Name: "allowedValues", Rule: 150},
		{Name: "constraintDescription", Rule: 152},
		{Name: "default", Rule: 153},
		{Name: "description", Rule: 154},
		{Name: "maxLength", Rule: 155},
		{Name: "maxValue", Rule: 156},
		{Name: "minLength", Rule: 157},
		{Name: "minValue", Rule: 158},
		{Name: "noEcho", Rule: 159},
		{Name: "type", Rule: 160}}, Closed: true},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 151},
	{Types: []string{"string"}},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 4000},
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 4096}}},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 4000},
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"integer"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}},
	{Types: []string{"integer"}},
	{Types: []string{"integer"}, Limits: []limit{
		{Keyword: "minimum"}}},
	{Types: []string{"integer"}},
	{Types: []string{"boolean"}},
	{Types: []string{"string"}},
	{Types: []string{"string"}, Pattern: "^[A-Za-z0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 255}}, Want: "letters and digits"},
	{Types: []string{"string"}, Pattern: "^[a-z]+(-[a-z]+)+-[0-9]$", Want: "a Region's name"},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 164, Names: 165},
	{Types: []string{"object"}, Required: []string{"Type"}},
	{Ref: 37},
	{Ref: 24}}
