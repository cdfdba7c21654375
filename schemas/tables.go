// Code generated from spec.v1.json by the tests of this package. DO NOT EDIT.

package schemas

var rules = []rule{
	{Types: []string{"object"}, Required: []string{"apiVersion", "name", "network", "environments"}, Properties: []property{
		{Name: "access", Rule: 1},
		{Name: "account", Rule: 63},
		{Name: "apiVersion", Rule: 64},
		{Name: "conditions", Rule: 65},
		{Name: "description", Rule: 70},
		{Name: "environments", Rule: 71},
		{Name: "identity", Rule: 310},
		{Name: "kmsKey", Rule: 315},
		{Name: "mappings", Rule: 323},
		{Name: "name", Rule: 324},
		{Name: "network", Rule: 325},
		{Name: "outputs", Rule: 377},
		{Name: "overrides", Rule: 378},
		{Name: "parameters", Rule: 384},
		{Name: "region", Rule: 399},
		{Name: "resources", Rule: 400},
		{Name: "tags", Rule: 403}}, Closed: true},
	{Types: []string{"object"}, Properties: []property{
		{Name: "hosts", Rule: 2},
		{Name: "networks", Rule: 37},
		{Name: "vpn", Rule: 46}}, Closed: true},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 3, Names: 36},
	{Ref: 4},
	{Types: []string{"object"}, Required: []string{"os", "subnet"}, Properties: []property{
		{Name: "environments", Rule: 5},
		{Name: "instanceType", Rule: 9},
		{Name: "keyName", Rule: 16},
		{Name: "login", Rule: 18},
		{Name: "os", Rule: 21},
		{Name: "rdpFrom", Rule: 22},
		{Name: "sshFrom", Rule: 25},
		{Name: "subnet", Rule: 28},
		{Name: "tags", Rule: 29},
		{Name: "volumeSize", Rule: 34}}, Closed: true},
	{Ref: 6},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 7},
	{Ref: 8},
	{Types: []string{"string"}, Pattern: "^[A-Za-z][A-Za-z0-9_-]*$", Limits: []limit{
		{Keyword: "maxLength", N: 80}}, Want: "a letter, then letters, digits, hyphens and underscores"},
	{Types: []string{"string", "object"}, Pattern: "^[a-z][a-z0-9-]*\\.[a-z0-9-]+$", All: []int{10}, Want: "an instance type"},
	{Ref: 11},
	{Types: []string{"string", "integer", "boolean", "object"}, Limits: []limit{
		{Keyword: "maxProperties", N: 1},
		{Keyword: "minProperties", N: 1}}, Properties: []property{
		{Name: "import", Rule: 12},
		{Name: "parameter", Rule: 13},
		{Name: "resource", Rule: 14},
		{Name: "ssm", Rule: 15}}, Closed: true},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 255},
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"string"}},
	{Types: []string{"string"}, Pattern: "^[A-Za-z0-9]+(\\.[A-Za-z0-9.]+)?$", Want: "a logical id, or one with an attribute"},
	{Types: []string{"string"}, Pattern: "^[A-Za-z0-9_./-]+$", Limits: []limit{
		{Keyword: "maxLength", N: 1011}}, Want: "a path of the Parameter Store"},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 255},
		{Keyword: "minLength", N: 1}}, All: []int{17}},
	{Ref: 11},
	{Types: []string{"object"}, Required: []string{"environment", "role"}, Properties: []property{
		{Name: "environment", Rule: 19},
		{Name: "role", Rule: 20}}, Closed: true},
	{Ref: 8},
	{Types: []string{"string"}, Enum: []string{"Admin", "Op", "Public", "User", "Viewer"}},
	{Types: []string{"string"}, Enum: []string{"linux", "windows"}},
	{Types: []string{"string", "array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 23},
	{Types: []string{"string", "object"}, All: []int{24}},
	{Ref: 11},
	{Types: []string{"string", "array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 26},
	{Types: []string{"string", "object"}, All: []int{27}},
	{Ref: 11},
	{Ref: 8},
	{Ref: 30},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "maxProperties", N: 50}}, Rest: 31, Names: 33},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 256}}, All: []int{32}},
	{Ref: 11},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 128},
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "maximum", N: 16384},
		{Keyword: "minimum", N: 8}}, All: []int{35}},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 38, Names: 45},
	{Types: []string{"object"}, Required: []string{"cidrs"}, Properties: []property{
		{Name: "cidrs", Rule: 39},
		{Name: "environments", Rule: 43},
		{Name: "via", Rule: 44}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 40},
	{Ref: 41},
	{Types: []string{"string", "object"}, Pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+$", All: []int{42}, Want: "an IPv4 address range"},
	{Ref: 11},
	{Ref: 6},
	{Types: []string{"string"}, Enum: []string{"transitGateway", "vpnGateway"}},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 47, Names: 62},
	{Types: []string{"object"}, Required: []string{"clientCidrBlock", "serverCertificateArn", "clientRootCertificateChainArn"}, Properties: []property{
		{Name: "clientCidrBlock", Rule: 48},
		{Name: "clientRootCertificateChainArn", Rule: 49},
		{Name: "environments", Rule: 52},
		{Name: "logRetentionInDays", Rule: 53},
		{Name: "serverCertificateArn", Rule: 56},
		{Name: "sessionTimeoutHours", Rule: 57},
		{Name: "splitTunnel", Rule: 58},
		{Name: "subnets", Rule: 59},
		{Name: "tags", Rule: 61}}, Closed: true},
	{Ref: 41},
	{Ref: 50},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:acm:[a-z0-9-]+:[0-9]+:certificate/[A-Za-z0-9-]+$", All: []int{51}, Want: "the ARN of a certificate"},
	{Ref: 11},
	{Ref: 6},
	{Ref: 54},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "maximum", N: 3653},
		{Keyword: "minimum", N: 1}}, All: []int{55}},
	{Ref: 11},
	{Ref: 50},
	{Types: []string{"integer"}, Limits: []limit{
		{Keyword: "maximum", N: 24},
		{Keyword: "minimum", N: 8}}},
	{Types: []string{"boolean"}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 60},
	{Ref: 8},
	{Ref: 30},
	{Ref: 8},
	{Types: []string{"string"}, Pattern: "^[0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 12},
		{Keyword: "minLength", N: 12}}, Want: "the twelve digits of an account"},
	{Types: []string{"string"}, Enum: []string{"mwaagen/v1"}},
	{Ref: 66},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 67, Names: 68},
	{Types: []string{"object"}},
	{Ref: 69},
	{Types: []string{"string"}, Pattern: "^[A-Za-z0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 255}}, Want: "letters and digits"},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 1024},
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 72, Names: 309},
	{Ref: 73},
	{Types: []string{"object", "null"}, Properties: []property{
		{Name: "airflowConfigurationOptions", Rule: 74},
		{Name: "airflowVersion", Rule: 77},
		{Name: "bucket", Rule: 79},
		{Name: "dagS3Path", Rule: 90},
		{Name: "data", Rule: 92},
		{Name: "endpointManagement", Rule: 227},
		{Name: "environmentClass", Rule: 228},
		{Name: "executionRole", Rule: 232},
		{Name: "loggingConfiguration", Rule: 235},
		{Name: "managedPolicyArns", Rule: 248},
		{Name: "maxWebservers", Rule: 251},
		{Name: "maxWorkers", Rule: 253},
		{Name: "minWebservers", Rule: 255},
		{Name: "minWorkers", Rule: 257},
		{Name: "name", Rule: 259},
		{Name: "pluginsS3ObjectVersion", Rule: 260},
		{Name: "pluginsS3Path", Rule: 262},
		{Name: "requirementsS3ObjectVersion", Rule: 264},
		{Name: "requirementsS3Path", Rule: 266},
		{Name: "schedulers", Rule: 268},
		{Name: "securityGroups", Rule: 270},
		{Name: "startupScriptS3ObjectVersion", Rule: 273},
		{Name: "startupScriptS3Path", Rule: 275},
		{Name: "statements", Rule: 277},
		{Name: "subnets", Rule: 296},
		{Name: "tags", Rule: 298},
		{Name: "webserverAccessMode", Rule: 299},
		{Name: "weeklyMaintenanceWindowStart", Rule: 303},
		{Name: "workerReplacementStrategy", Rule: 305}}, Closed: true},
	{Types: []string{"object"}, Rest: 75},
	{Types: []string{"string", "object"}, All: []int{76}},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$", All: []int{78}, Want: "a version with three numbers"},
	{Ref: 11},
	{Types: []string{"object"}, Properties: []property{
		{Name: "arn", Rule: 80},
		{Name: "assume", Rule: 82},
		{Name: "name", Rule: 87},
		{Name: "versioning", Rule: 89}}, Closed: true},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:s3:::[a-z0-9.-]+$", All: []int{81}, Want: "the ARN of a bucket"},
	{Ref: 11},
	{Types: []string{"object"}, Properties: []property{
		{Name: "blockPublicAccess", Rule: 83},
		{Name: "kmsKey", Rule: 84},
		{Name: "versioning", Rule: 86}}, Closed: true},
	{Types: []string{"boolean"}},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]+:key/[A-Za-z0-9-]+$", All: []int{85}, Want: "the ARN of a key"},
	{Ref: 11},
	{Types: []string{"boolean"}},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 200},
		{Keyword: "minLength", N: 1}}, All: []int{88}},
	{Ref: 11},
	{Types: []string{"boolean"}},
	{Types: []string{"string", "object"}, All: []int{91}},
	{Ref: 11},
	{Ref: 93},
	{Types: []string{"object"}, Properties: []property{
		{Name: "athena", Rule: 94},
		{Name: "batch", Rule: 101},
		{Name: "dynamodb", Rule: 114},
		{Name: "ecs", Rule: 124},
		{Name: "emr", Rule: 134},
		{Name: "emrServerless", Rule: 141},
		{Name: "glueCatalog", Rule: 149},
		{Name: "glueJobs", Rule: 159},
		{Name: "lambda", Rule: 167},
		{Name: "s3", Rule: 174},
		{Name: "secretsManager", Rule: 184},
		{Name: "sns", Rule: 194},
		{Name: "sqs", Rule: 202},
		{Name: "ssm", Rule: 210},
		{Name: "sts", Rule: 220}}, Closed: true},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 95, Names: 100},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 96},
		{Name: "workGroup", Rule: 98}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 97},
	{Types: []string{"string"}, Enum: []string{"query"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:athena:[a-z0-9-]+:[0-9]+:workgroup/)?([A-Za-z0-9._-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{99}, Want: "the name or ARN of a workgroup"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 102, Names: 113},
	{Types: []string{"object"}, Required: []string{"jobDefinition"}, Properties: []property{
		{Name: "access", Rule: 103},
		{Name: "jobDefinition", Rule: 105},
		{Name: "jobQueue", Rule: 107},
		{Name: "passRoles", Rule: 109}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 104},
	{Types: []string{"string"}, Enum: []string{"define", "run", "terminate"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:batch:[a-z0-9-]+:[0-9]+:job-definition/)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+(:[0-9]+)?$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{106}, Want: "the name or ARN of a job definition"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:batch:[a-z0-9-]+:[0-9]+:job-queue/)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{108}, Want: "the name or ARN of a job queue"},
	{Ref: 11},
	{Ref: 110},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 111},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:iam::[0-9]+:role/)?([A-Za-z0-9_+=,.@/-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{112}, Want: "the name or ARN of a role"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 115, Names: 123},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 116},
		{Name: "kmsKey", Rule: 118},
		{Name: "table", Rule: 121}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 117},
	{Types: []string{"string"}, Enum: []string{"delete", "read", "write", "writeBatch"}},
	{Ref: 119},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]+:key/[A-Za-z0-9-]+$", All: []int{120}, Want: "the ARN of a key"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:dynamodb:[a-z0-9-]+:[0-9]+:table/)?([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{122}, Want: "the name or ARN of a table"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 125, Names: 133},
	{Types: []string{"object"}, Required: []string{"taskDefinition"}, Properties: []property{
		{Name: "access", Rule: 126},
		{Name: "cluster", Rule: 128},
		{Name: "passRoles", Rule: 130},
		{Name: "taskDefinition", Rule: 131}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 127},
	{Types: []string{"string"}, Enum: []string{"run"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:ecs:[a-z0-9-]+:[0-9]+:cluster/)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{129}, Want: "the name or ARN of a cluster"},
	{Ref: 11},
	{Ref: 110},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:ecs:[a-z0-9-]+:[0-9]+:task-definition/)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+(:[0-9]+)?$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{132}, Want: "the family or ARN of a task definition"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 135, Names: 140},
	{Types: []string{"object"}, Required: []string{"cluster"}, Properties: []property{
		{Name: "access", Rule: 136},
		{Name: "cluster", Rule: 138}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 137},
	{Types: []string{"string"}, Enum: []string{"read", "run", "terminate"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:elasticmapreduce:[a-z0-9-]+:[0-9]+:cluster/)?([A-Za-z0-9-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{139}, Want: "the id or ARN of a cluster"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 142, Names: 148},
	{Types: []string{"object"}, Required: []string{"application"}, Properties: []property{
		{Name: "access", Rule: 143},
		{Name: "application", Rule: 145},
		{Name: "passRoles", Rule: 147}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 144},
	{Types: []string{"string"}, Enum: []string{"read", "run"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:emr-serverless:[a-z0-9-]+:[0-9]+:/applications/)?([A-Za-z0-9]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{146}, Want: "the id or ARN of an application"},
	{Ref: 11},
	{Ref: 110},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 150, Names: 158},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 151},
		{Name: "database", Rule: 153},
		{Name: "tables", Rule: 155}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 152},
	{Types: []string{"string"}, Enum: []string{"delete", "read", "write"}},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{154}, Want: "the name of a database"},
	{Ref: 11},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 156},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 255}}, All: []int{157}, Want: "the name of a table"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 160, Names: 166},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 161},
		{Name: "job", Rule: 163},
		{Name: "passRoles", Rule: 165}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 162},
	{Types: []string{"string"}, Enum: []string{"define", "read", "run"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:glue:[a-z0-9-]+:[0-9]+:job/)?([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{164}, Want: "the name or ARN of a job"},
	{Ref: 11},
	{Ref: 110},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 168, Names: 173},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 169},
		{Name: "function", Rule: 171}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 170},
	{Types: []string{"string"}, Enum: []string{"invoke"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:lambda:[a-z0-9-]+:[0-9]+:function:)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+(:[A-Za-z0-9$_-]+)?$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{172}, Want: "the name or ARN of a function"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 175, Names: 183},
	{Types: []string{"object"}, Required: []string{"bucket"}, Properties: []property{
		{Name: "access", Rule: 176},
		{Name: "bucket", Rule: 178},
		{Name: "kmsKey", Rule: 180},
		{Name: "prefix", Rule: 181}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 177},
	{Types: []string{"string"}, Enum: []string{"delete", "list", "read", "write"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:s3:::)?([a-z0-9.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{179}, Want: "the name or ARN of a bucket"},
	{Ref: 11},
	{Ref: 119},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9!_.()/=:-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{182}, Want: "the beginning of a key, without wildcards"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 185, Names: 193},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 186},
		{Name: "kmsKey", Rule: 188},
		{Name: "name", Rule: 189},
		{Name: "prefix", Rule: 191}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 187},
	{Types: []string{"string"}, Enum: []string{"read", "write"}},
	{Ref: 119},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:secretsmanager:[a-z0-9-]+:[0-9]+:secret:)?([A-Za-z0-9/_+=.@-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{190}, Want: "the name or ARN of a secret"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9/_+=.@-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{192}, Want: "the beginning of a name, without wildcards"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 195, Names: 201},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 196},
		{Name: "kmsKey", Rule: 198},
		{Name: "topic", Rule: 199}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 197},
	{Types: []string{"string"}, Enum: []string{"publish"}},
	{Ref: 119},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:sns:[a-z0-9-]+:[0-9]+:)?([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{200}, Want: "the name or ARN of a topic"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 203, Names: 209},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 204},
		{Name: "kmsKey", Rule: 206},
		{Name: "queue", Rule: 207}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 205},
	{Types: []string{"string"}, Enum: []string{"receive", "send"}},
	{Ref: 119},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:sqs:[a-z0-9-]+:[0-9]+:)?([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{208}, Want: "the name or ARN of a queue"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 211, Names: 219},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 212},
		{Name: "kmsKey", Rule: 214},
		{Name: "name", Rule: 215},
		{Name: "prefix", Rule: 217}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 213},
	{Types: []string{"string"}, Enum: []string{"read", "write"}},
	{Ref: 119},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:ssm:[a-z0-9-]+:[0-9]+:parameter)?/?([A-Za-z0-9/_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{216}, Want: "the name or ARN of a parameter"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9/_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{218}, Want: "the beginning of a name, without wildcards"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 221, Names: 226},
	{Types: []string{"object"}, Required: []string{"role"}, Properties: []property{
		{Name: "access", Rule: 222},
		{Name: "role", Rule: 224}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 223},
	{Types: []string{"string"}, Enum: []string{"assume"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:iam::[0-9]+:role/)?([A-Za-z0-9_+=,.@/-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{225}, Want: "the name or ARN of a role"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"string"}, Enum: []string{"CUSTOMER", "SERVICE"}},
	{Types: []string{"string", "object"}, All: []int{229}, If: 230, Then: 231},
	{Ref: 11},
	{Types: []string{"string"}},
	{Enum: []string{"mw1.micro", "mw1.small", "mw1.medium", "mw1.large", "mw1.xlarge", "mw1.2xlarge"}},
	{Types: []string{"object"}, Required: []string{"arn"}, Properties: []property{
		{Name: "arn", Rule: 233}}, Closed: true},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:iam::[0-9]+:role/.+$", All: []int{234}, Want: "the ARN of a role"},
	{Ref: 11},
	{Types: []string{"object"}, Properties: []property{
		{Name: "dagProcessingLogs", Rule: 236},
		{Name: "schedulerLogs", Rule: 244},
		{Name: "taskLogs", Rule: 245},
		{Name: "webserverLogs", Rule: 246},
		{Name: "workerLogs", Rule: 247}}, Closed: true},
	{Ref: 237},
	{Types: []string{"object"}, Properties: []property{
		{Name: "enabled", Rule: 238},
		{Name: "logLevel", Rule: 240}}, Closed: true},
	{Types: []string{"boolean", "object"}, All: []int{239}},
	{Ref: 11},
	{Types: []string{"string", "object"}, All: []int{241}, If: 242, Then: 243},
	{Ref: 11},
	{Types: []string{"string"}},
	{Enum: []string{"CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG"}},
	{Ref: 237},
	{Ref: 237},
	{Ref: 237},
	{Ref: 237},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 249},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:iam::(aws|[0-9]+):policy/.+$", All: []int{250}, Want: "the ARN of a managed policy"},
	{Ref: 11},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{252}},
	{Ref: 11},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{254}},
	{Ref: 11},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{256}},
	{Ref: 11},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{258}},
	{Ref: 11},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 200},
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 1024},
		{Keyword: "minLength", N: 1}}, All: []int{261}},
	{Ref: 11},
	{Types: []string{"string", "object"}, All: []int{263}},
	{Ref: 11},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 1024},
		{Keyword: "minLength", N: 1}}, All: []int{265}},
	{Ref: 11},
	{Types: []string{"string", "object"}, All: []int{267}},
	{Ref: 11},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{269}},
	{Ref: 11},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "maxItems", N: 5},
		{Keyword: "minItems", N: 1}}, Items: 271},
	{Types: []string{"string", "object"}, Pattern: "^sg-[a-zA-Z0-9._-]+$", All: []int{272}, Want: "the id of a security group"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 1024},
		{Keyword: "minLength", N: 1}}, All: []int{274}},
	{Ref: 11},
	{Types: []string{"string", "object"}, All: []int{276}},
	{Ref: 11},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 278},
	{Ref: 279},
	{Types: []string{"object"}, Required: []string{"Sid", "Effect"}, Properties: []property{
		{Name: "Action", Rule: 280},
		{Name: "Condition", Rule: 283},
		{Name: "Effect", Rule: 288},
		{Name: "NotAction", Rule: 289},
		{Name: "NotResource", Rule: 290},
		{Name: "Resource", Rule: 294},
		{Name: "Sid", Rule: 295}}, Closed: true},
	{Ref: 281},
	{Types: []string{"string", "array"}, Pattern: "^(\\*|[A-Za-z0-9-]+:[A-Za-z0-9*?]+)$", Limits: []limit{
		{Keyword: "maxLength", N: 200},
		{Keyword: "minItems", N: 1},
		{Keyword: "minLength", N: 1}}, Items: 282, Want: "an action of IAM"},
	{Types: []string{"string"}, Pattern: "^(\\*|[A-Za-z0-9-]+:[A-Za-z0-9*?]+)$", Limits: []limit{
		{Keyword: "maxLength", N: 200}}, Want: "an action of IAM"},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 284},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 285},
	{Types: []string{"string", "array"}, Limits: []limit{
		{Keyword: "maxLength", N: 2000},
		{Keyword: "minItems", N: 1}}, Items: 286},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 2000}}, All: []int{287}},
	{Ref: 11},
	{Types: []string{"string"}, Enum: []string{"Allow", "Deny"}},
	{Ref: 281},
	{Ref: 291},
	{Types: []string{"string", "array"}, Pattern: "^(\\*|(arn|\\$\\{[^{}]*\\}):.+)$", Limits: []limit{
		{Keyword: "maxLength", N: 2000},
		{Keyword: "minItems", N: 1},
		{Keyword: "minLength", N: 1}}, Items: 292, Want: "an ARN, or *"},
	{Types: []string{"string", "object"}, Pattern: "^(\\*|(arn|\\$\\{[^{}]*\\}):.+)$", Limits: []limit{
		{Keyword: "maxLength", N: 2000}}, All: []int{293}, Want: "an ARN, or *"},
	{Ref: 11},
	{Ref: 291},
	{Types: []string{"string"}, Pattern: "^[A-Za-z0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 128}}, Want: "letters and digits"},
	{Types: []string{"array"}, Items: 297},
	{Ref: 8},
	{Ref: 30},
	{Types: []string{"string", "object"}, All: []int{300}, If: 301, Then: 302},
	{Ref: 11},
	{Types: []string{"string"}},
	{Enum: []string{"PRIVATE_ONLY", "PUBLIC_ONLY", "PUBLIC_AND_PRIVATE"}},
	{Types: []string{"string", "object"}, All: []int{304}},
	{Ref: 11},
	{Types: []string{"string", "object"}, All: []int{306}, If: 307, Then: 308},
	{Ref: 11},
	{Types: []string{"string"}},
	{Enum: []string{"FORCED", "GRACEFUL"}},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Properties: []property{
		{Name: "path", Rule: 311},
		{Name: "permissionsBoundary", Rule: 313}}, Closed: true},
	{Types: []string{"string", "object"}, Pattern: "^/([A-Za-z0-9_+=,.@-]+/)*$", Limits: []limit{
		{Keyword: "maxLength", N: 512}}, All: []int{312}, Want: "a path that begins and ends with /"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:iam::(aws|[0-9]+):policy/.+$", Limits: []limit{
		{Keyword: "maxLength", N: 1224}}, All: []int{314}, Want: "the ARN of a managed policy"},
	{Ref: 11},
	{Types: []string{"object"}, Properties: []property{
		{Name: "alias", Rule: 316},
		{Name: "arn", Rule: 317},
		{Name: "create", Rule: 319},
		{Name: "enableKeyRotation", Rule: 320},
		{Name: "pendingWindowInDays", Rule: 321}}, Closed: true},
	{Types: []string{"string"}, Pattern: "^([A-Za-z0-9/_-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 250},
		{Keyword: "minLength", N: 1}}, Want: "letters, digits and /_-"},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]+:key/[A-Za-z0-9-]+$", All: []int{318}, Want: "the ARN of a key"},
	{Ref: 11},
	{Types: []string{"boolean"}},
	{Types: []string{"boolean"}},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "maximum", N: 30},
		{Keyword: "minimum", N: 7}}, All: []int{322}},
	{Ref: 11},
	{Ref: 66},
	{Types: []string{"string"}, Pattern: "^[A-Za-z][A-Za-z0-9-]*$", Limits: []limit{
		{Keyword: "maxLength", N: 64}}, Want: "a letter, then letters, digits and hyphens"},
	{Types: []string{"object"}, Required: []string{"routing", "subnets"}, Properties: []property{
		{Name: "cidr", Rule: 326},
		{Name: "endpoints", Rule: 327},
		{Name: "natGateways", Rule: 342},
		{Name: "routing", Rule: 343},
		{Name: "subnets", Rule: 344},
		{Name: "tags", Rule: 361},
		{Name: "transitGateway", Rule: 362},
		{Name: "vpc", Rule: 364},
		{Name: "vpnGateway", Rule: 375}}, Closed: true},
	{Ref: 41},
	{Types: []string{"object"}, Properties: []property{
		{Name: "add", Rule: 328},
		{Name: "allowFrom", Rule: 334},
		{Name: "only", Rule: 336},
		{Name: "remove", Rule: 338}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 329},
	{Ref: 330},
	{Types: []string{"string", "object"}, Pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$", Limits: []limit{
		{Keyword: "maxLength", N: 64}}, Required: []string{"service"}, Properties: []property{
		{Name: "service", Rule: 331},
		{Name: "type", Rule: 333}}, Closed: true, Want: "a service's short name"},
	{Ref: 332},
	{Types: []string{"string"}, Pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$", Limits: []limit{
		{Keyword: "maxLength", N: 64}}, Want: "a service's short name"},
	{Types: []string{"string"}, Enum: []string{"Gateway", "Interface"}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 335},
	{Ref: 41},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 337},
	{Ref: 330},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 339},
	{Types: []string{"object"}, Required: []string{"service", "because"}, Properties: []property{
		{Name: "because", Rule: 340},
		{Name: "service", Rule: 341}}, Closed: true},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 500},
		{Keyword: "minLength", N: 1}}},
	{Ref: 332},
	{Types: []string{"string"}, Enum: []string{"perZone", "single"}},
	{Types: []string{"string"}, Enum: []string{"private", "nat", "transit"}},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 345, Names: 360},
	{Types: []string{"object"}, Properties: []property{
		{Name: "assume", Rule: 346},
		{Name: "cidr", Rule: 352},
		{Name: "id", Rule: 353},
		{Name: "public", Rule: 355},
		{Name: "routeTable", Rule: 356},
		{Name: "tags", Rule: 358},
		{Name: "zone", Rule: 359}}, Closed: true},
	{Types: []string{"object"}, Properties: []property{
		{Name: "cidr", Rule: 347},
		{Name: "route", Rule: 348},
		{Name: "zone", Rule: 349}}, Closed: true},
	{Ref: 41},
	{Types: []string{"string"}, Enum: []string{"internet", "nat", "none", "transit"}},
	{Ref: 350},
	{Types: []string{"string", "object"}, Pattern: "^([a-z]|[a-z]+(-[a-z]+)+-[0-9][a-z]|[a-z]+[0-9]-az[0-9]+)$", All: []int{351}, Want: "a zone's letter, name or id"},
	{Ref: 11},
	{Ref: 41},
	{Types: []string{"string", "object"}, Pattern: "^subnet-[a-zA-Z0-9._-]+$", All: []int{354}, Want: "the id of a subnet"},
	{Ref: 11},
	{Types: []string{"boolean"}},
	{Types: []string{"string", "object"}, Pattern: "^rtb-[0-9a-f]+$", All: []int{357}, Want: "the id of a route table"},
	{Ref: 11},
	{Ref: 30},
	{Ref: 350},
	{Ref: 8},
	{Ref: 30},
	{Types: []string{"string", "object"}, Pattern: "^tgw-[a-zA-Z0-9]+$", All: []int{363}, Want: "the id of a transit gateway"},
	{Ref: 11},
	{Types: []string{"object"}, Required: []string{"id"}, Properties: []property{
		{Name: "assume", Rule: 365},
		{Name: "id", Rule: 371},
		{Name: "internetGateway", Rule: 373}}, Closed: true},
	{Types: []string{"object"}, Properties: []property{
		{Name: "cidr", Rule: 366},
		{Name: "enableDnsHostnames", Rule: 367},
		{Name: "enableDnsSupport", Rule: 368},
		{Name: "endpoints", Rule: 369}}, Closed: true},
	{Ref: 41},
	{Types: []string{"boolean"}},
	{Types: []string{"boolean"}},
	{Types: []string{"array"}, Items: 370},
	{Ref: 332},
	{Types: []string{"string", "object"}, Pattern: "^vpc-[0-9a-f]+$", All: []int{372}, Want: "the id of a VPC"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^igw-[0-9a-f]+$", All: []int{374}, Want: "the id of an internet gateway"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^vgw-[a-zA-Z0-9]+$", All: []int{376}, Want: "the id of a virtual private gateway"},
	{Ref: 11},
	{Ref: 66},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "maxItems", N: 500},
		{Keyword: "minItems", N: 1}}, Items: 379},
	{Types: []string{"object"}, Required: []string{"op", "path"}, Properties: []property{
		{Name: "from", Rule: 380},
		{Name: "op", Rule: 381},
		{Name: "path", Rule: 382},
		{Name: "value", Rule: 383}}, Closed: true},
	{Types: []string{"string"}, Pattern: "^/", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, Want: "a JSON Pointer, which begins with /"},
	{Types: []string{"string"}, Enum: []string{"add", "copy", "move", "remove", "replace", "test"}},
	{Types: []string{"string"}, Pattern: "^/", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, Want: "a JSON Pointer, which begins with /"},
	{Types: []string{"array", "boolean", "integer", "number", "object", "string"}},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "maxProperties", N: 200},
		{Keyword: "minProperties", N: 1}}, Rest: 385, Names: 398},
	{Types: []string{"object", "null"}, Properties: []property{
		{Name: "allowedPattern", Rule: 386},
		{Name: "allowedValues", Rule: 387},
		{Name: "constraintDescription", Rule: 389},
		{Name: "default", Rule: 390},
		{Name: "description", Rule: 391},
		{Name: "maxLength", Rule: 392},
		{Name: "maxValue", Rule: 393},
		{Name: "minLength", Rule: 394},
		{Name: "minValue", Rule: 395},
		{Name: "noEcho", Rule: 396},
		{Name: "type", Rule: 397}}, Closed: true},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 388},
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
		{Keyword: "minProperties", N: 1}}, Rest: 401, Names: 402},
	{Types: []string{"object"}, Required: []string{"Type"}},
	{Ref: 69},
	{Ref: 30}}
