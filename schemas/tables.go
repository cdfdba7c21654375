// Code generated from spec.v1.json by the tests of this package. DO NOT EDIT.

package schemas

var rules = []rule{
	{Types: []string{"object"}, Required: []string{"apiVersion", "name", "network", "environments"}, Properties: []property{
		{Name: "access", Rule: 1},
		{Name: "account", Rule: 86},
		{Name: "apiVersion", Rule: 87},
		{Name: "conditions", Rule: 88},
		{Name: "description", Rule: 93},
		{Name: "environments", Rule: 94},
		{Name: "identity", Rule: 333},
		{Name: "kmsKey", Rule: 338},
		{Name: "mappings", Rule: 346},
		{Name: "name", Rule: 347},
		{Name: "network", Rule: 348},
		{Name: "outputs", Rule: 400},
		{Name: "overrides", Rule: 401},
		{Name: "parameters", Rule: 407},
		{Name: "region", Rule: 422},
		{Name: "resources", Rule: 423},
		{Name: "tags", Rule: 426}}, Closed: true},
	{Types: []string{"object"}, Properties: []property{
		{Name: "hosts", Rule: 2},
		{Name: "networks", Rule: 37},
		{Name: "users", Rule: 46},
		{Name: "vpn", Rule: 69}}, Closed: true},
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
		{Keyword: "minProperties", N: 1}}, Rest: 47, Names: 68},
	{Types: []string{"object"}, Properties: []property{
		{Name: "assumedBy", Rule: 48},
		{Name: "attachTo", Rule: 59},
		{Name: "cli", Rule: 62},
		{Name: "environments", Rule: 63},
		{Name: "login", Rule: 65},
		{Name: "restApi", Rule: 66},
		{Name: "tags", Rule: 67}}, Closed: true},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Properties: []property{
		{Name: "accounts", Rule: 49},
		{Name: "arns", Rule: 52},
		{Name: "externalId", Rule: 55},
		{Name: "samlProvider", Rule: 57}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 50},
	{Types: []string{"string", "object"}, Pattern: "^([0-9]+|\\$\\{AWS::AccountId\\})$", Limits: []limit{
		{Keyword: "maxLength", N: 17},
		{Keyword: "minLength", N: 12}}, All: []int{51}, Want: "the twelve digits of an account"},
	{Ref: 11},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 53},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:iam::[0-9]+:(role|user)/[A-Za-z0-9_+=,.@/-]+$", Limits: []limit{
		{Keyword: "maxLength", N: 1224}}, All: []int{54}, Want: "the ARN of a role or user"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^[A-Za-z0-9_+=,.@:/-]+$", Limits: []limit{
		{Keyword: "maxLength", N: 1224},
		{Keyword: "minLength", N: 2}}, All: []int{56}, Want: "letters, digits and _+=,.@:/-"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:iam::[0-9]+:saml-provider/[A-Za-z0-9_.-]+$", Limits: []limit{
		{Keyword: "maxLength", N: 1224}}, All: []int{58}, Want: "the ARN of a SAML provider"},
	{Ref: 11},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 60},
	{Types: []string{"string", "object"}, Pattern: "^[A-Za-z0-9_+=,.@-]+$", Limits: []limit{
		{Keyword: "maxLength", N: 64}}, All: []int{61}, Want: "the name of a role"},
	{Ref: 11},
	{Types: []string{"boolean"}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 64},
	{Ref: 8},
	{Types: []string{"string"}, Enum: []string{"Admin", "Op", "Public", "User", "Viewer"}},
	{Types: []string{"string"}, Enum: []string{"Admin", "Op", "Public", "User", "Viewer"}},
	{Ref: 30},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 70, Names: 85},
	{Types: []string{"object"}, Required: []string{"clientCidrBlock", "serverCertificateArn", "clientRootCertificateChainArn"}, Properties: []property{
		{Name: "clientCidrBlock", Rule: 71},
		{Name: "clientRootCertificateChainArn", Rule: 72},
		{Name: "environments", Rule: 75},
		{Name: "logRetentionInDays", Rule: 76},
		{Name: "serverCertificateArn", Rule: 79},
		{Name: "sessionTimeoutHours", Rule: 80},
		{Name: "splitTunnel", Rule: 81},
		{Name: "subnets", Rule: 82},
		{Name: "tags", Rule: 84}}, Closed: true},
	{Ref: 41},
	{Ref: 73},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:acm:[a-z0-9-]+:[0-9]+:certificate/[A-Za-z0-9-]+$", All: []int{74}, Want: "the ARN of a certificate"},
	{Ref: 11},
	{Ref: 6},
	{Ref: 77},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "maximum", N: 3653},
		{Keyword: "minimum", N: 1}}, All: []int{78}},
	{Ref: 11},
	{Ref: 73},
	{Types: []string{"integer"}, Limits: []limit{
		{Keyword: "maximum", N: 24},
		{Keyword: "minimum", N: 8}}},
	{Types: []string{"boolean"}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 83},
	{Ref: 8},
	{Ref: 30},
	{Ref: 8},
	{Types: []string{"string"}, Pattern: "^[0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 12},
		{Keyword: "minLength", N: 12}}, Want: "the twelve digits of an account"},
	{Types: []string{"string"}, Enum: []string{"mwaagen/v1"}},
	{Ref: 89},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 90, Names: 91},
	{Types: []string{"object"}},
	{Ref: 92},
	{Types: []string{"string"}, Pattern: "^[A-Za-z0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 255}}, Want: "letters and digits"},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 1024},
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 95, Names: 332},
	{Ref: 96},
	{Types: []string{"object", "null"}, Properties: []property{
		{Name: "airflowConfigurationOptions", Rule: 97},
		{Name: "airflowVersion", Rule: 100},
		{Name: "bucket", Rule: 102},
		{Name: "dagS3Path", Rule: 113},
		{Name: "data", Rule: 115},
		{Name: "endpointManagement", Rule: 250},
		{Name: "environmentClass", Rule: 251},
		{Name: "executionRole", Rule: 255},
		{Name: "loggingConfiguration", Rule: 258},
		{Name: "managedPolicyArns", Rule: 271},
		{Name: "maxWebservers", Rule: 274},
		{Name: "maxWorkers", Rule: 276},
		{Name: "minWebservers", Rule: 278},
		{Name: "minWorkers", Rule: 280},
		{Name: "name", Rule: 282},
		{Name: "pluginsS3ObjectVersion", Rule: 283},
		{Name: "pluginsS3Path", Rule: 285},
		{Name: "requirementsS3ObjectVersion", Rule: 287},
		{Name: "requirementsS3Path", Rule: 289},
		{Name: "schedulers", Rule: 291},
		{Name: "securityGroups", Rule: 293},
		{Name: "startupScriptS3ObjectVersion", Rule: 296},
		{Name: "startupScriptS3Path", Rule: 298},
		{Name: "statements", Rule: 300},
		{Name: "subnets", Rule: 319},
		{Name: "tags", Rule: 321},
		{Name: "webserverAccessMode", Rule: 322},
		{Name: "weeklyMaintenanceWindowStart", Rule: 326},
		{Name: "workerReplacementStrategy", Rule: 328}}, Closed: true},
	{Types: []string{"object"}, Rest: 98},
	{Types: []string{"string", "object"}, All: []int{99}},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$", All: []int{101}, Want: "a version with three numbers"},
	{Ref: 11},
	{Types: []string{"object"}, Properties: []property{
		{Name: "arn", Rule: 103},
		{Name: "assume", Rule: 105},
		{Name: "name", Rule: 110},
		{Name: "versioning", Rule: 112}}, Closed: true},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:s3:::[a-z0-9.-]+$", All: []int{104}, Want: "the ARN of a bucket"},
	{Ref: 11},
	{Types: []string{"object"}, Properties: []property{
		{Name: "blockPublicAccess", Rule: 106},
		{Name: "kmsKey", Rule: 107},
		{Name: "versioning", Rule: 109}}, Closed: true},
	{Types: []string{"boolean"}},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]+:key/[A-Za-z0-9-]+$", All: []int{108}, Want: "the ARN of a key"},
	{Ref: 11},
	{Types: []string{"boolean"}},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 200},
		{Keyword: "minLength", N: 1}}, All: []int{111}},
	{Ref: 11},
	{Types: []string{"boolean"}},
	{Types: []string{"string", "object"}, All: []int{114}},
	{Ref: 11},
	{Ref: 116},
	{Types: []string{"object"}, Properties: []property{
		{Name: "athena", Rule: 117},
		{Name: "batch", Rule: 124},
		{Name: "dynamodb", Rule: 137},
		{Name: "ecs", Rule: 147},
		{Name: "emr", Rule: 157},
		{Name: "emrServerless", Rule: 164},
		{Name: "glueCatalog", Rule: 172},
		{Name: "glueJobs", Rule: 182},
		{Name: "lambda", Rule: 190},
		{Name: "s3", Rule: 197},
		{Name: "secretsManager", Rule: 207},
		{Name: "sns", Rule: 217},
		{Name: "sqs", Rule: 225},
		{Name: "ssm", Rule: 233},
		{Name: "sts", Rule: 243}}, Closed: true},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 118, Names: 123},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 119},
		{Name: "workGroup", Rule: 121}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 120},
	{Types: []string{"string"}, Enum: []string{"query"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:athena:[a-z0-9-]+:[0-9]+:workgroup/)?([A-Za-z0-9._-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{122}, Want: "the name or ARN of a workgroup"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 125, Names: 136},
	{Types: []string{"object"}, Required: []string{"jobDefinition"}, Properties: []property{
		{Name: "access", Rule: 126},
		{Name: "jobDefinition", Rule: 128},
		{Name: "jobQueue", Rule: 130},
		{Name: "passRoles", Rule: 132}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 127},
	{Types: []string{"string"}, Enum: []string{"define", "run", "terminate"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:batch:[a-z0-9-]+:[0-9]+:job-definition/)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+(:[0-9]+)?$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{129}, Want: "the name or ARN of a job definition"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:batch:[a-z0-9-]+:[0-9]+:job-queue/)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{131}, Want: "the name or ARN of a job queue"},
	{Ref: 11},
	{Ref: 133},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 134},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:iam::[0-9]+:role/)?([A-Za-z0-9_+=,.@/-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{135}, Want: "the name or ARN of a role"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 138, Names: 146},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 139},
		{Name: "kmsKey", Rule: 141},
		{Name: "table", Rule: 144}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 140},
	{Types: []string{"string"}, Enum: []string{"delete", "read", "write", "writeBatch"}},
	{Ref: 142},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]+:key/[A-Za-z0-9-]+$", All: []int{143}, Want: "the ARN of a key"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:dynamodb:[a-z0-9-]+:[0-9]+:table/)?([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{145}, Want: "the name or ARN of a table"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 148, Names: 156},
	{Types: []string{"object"}, Required: []string{"taskDefinition"}, Properties: []property{
		{Name: "access", Rule: 149},
		{Name: "cluster", Rule: 151},
		{Name: "passRoles", Rule: 153},
		{Name: "taskDefinition", Rule: 154}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 150},
	{Types: []string{"string"}, Enum: []string{"run"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:ecs:[a-z0-9-]+:[0-9]+:cluster/)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{152}, Want: "the name or ARN of a cluster"},
	{Ref: 11},
	{Ref: 133},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:ecs:[a-z0-9-]+:[0-9]+:task-definition/)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+(:[0-9]+)?$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{155}, Want: "the family or ARN of a task definition"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 158, Names: 163},
	{Types: []string{"object"}, Required: []string{"cluster"}, Properties: []property{
		{Name: "access", Rule: 159},
		{Name: "cluster", Rule: 161}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 160},
	{Types: []string{"string"}, Enum: []string{"read", "run", "terminate"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:elasticmapreduce:[a-z0-9-]+:[0-9]+:cluster/)?([A-Za-z0-9-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{162}, Want: "the id or ARN of a cluster"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 165, Names: 171},
	{Types: []string{"object"}, Required: []string{"application"}, Properties: []property{
		{Name: "access", Rule: 166},
		{Name: "application", Rule: 168},
		{Name: "passRoles", Rule: 170}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 167},
	{Types: []string{"string"}, Enum: []string{"read", "run"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:emr-serverless:[a-z0-9-]+:[0-9]+:/applications/)?([A-Za-z0-9]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{169}, Want: "the id or ARN of an application"},
	{Ref: 11},
	{Ref: 133},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 173, Names: 181},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 174},
		{Name: "database", Rule: 176},
		{Name: "tables", Rule: 178}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 175},
	{Types: []string{"string"}, Enum: []string{"delete", "read", "write"}},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{177}, Want: "the name of a database"},
	{Ref: 11},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 179},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 255}}, All: []int{180}, Want: "the name of a table"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 183, Names: 189},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 184},
		{Name: "job", Rule: 186},
		{Name: "passRoles", Rule: 188}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 185},
	{Types: []string{"string"}, Enum: []string{"define", "read", "run"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:glue:[a-z0-9-]+:[0-9]+:job/)?([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{187}, Want: "the name or ARN of a job"},
	{Ref: 11},
	{Ref: 133},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 191, Names: 196},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 192},
		{Name: "function", Rule: 194}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 193},
	{Types: []string{"string"}, Enum: []string{"invoke"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:lambda:[a-z0-9-]+:[0-9]+:function:)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+(:[A-Za-z0-9$_-]+)?$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{195}, Want: "the name or ARN of a function"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 198, Names: 206},
	{Types: []string{"object"}, Required: []string{"bucket"}, Properties: []property{
		{Name: "access", Rule: 199},
		{Name: "bucket", Rule: 201},
		{Name: "kmsKey", Rule: 203},
		{Name: "prefix", Rule: 204}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 200},
	{Types: []string{"string"}, Enum: []string{"delete", "list", "read", "write"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:s3:::)?([a-z0-9.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{202}, Want: "the name or ARN of a bucket"},
	{Ref: 11},
	{Ref: 142},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9!_.()/=:-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{205}, Want: "the beginning of a key, without wildcards"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 208, Names: 216},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 209},
		{Name: "kmsKey", Rule: 211},
		{Name: "name", Rule: 212},
		{Name: "prefix", Rule: 214}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 210},
	{Types: []string{"string"}, Enum: []string{"read", "write"}},
	{Ref: 142},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:secretsmanager:[a-z0-9-]+:[0-9]+:secret:)?([A-Za-z0-9/_+=.@-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{213}, Want: "the name or ARN of a secret"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9/_+=.@-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{215}, Want: "the beginning of a name, without wildcards"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 218, Names: 224},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 219},
		{Name: "kmsKey", Rule: 221},
		{Name: "topic", Rule: 222}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 220},
	{Types: []string{"string"}, Enum: []string{"publish"}},
	{Ref: 142},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:sns:[a-z0-9-]+:[0-9]+:)?([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{223}, Want: "the name or ARN of a topic"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 226, Names: 232},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 227},
		{Name: "kmsKey", Rule: 229},
		{Name: "queue", Rule: 230}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 228},
	{Types: []string{"string"}, Enum: []string{"receive", "send"}},
	{Ref: 142},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:sqs:[a-z0-9-]+:[0-9]+:)?([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{231}, Want: "the name or ARN of a queue"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 234, Names: 242},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 235},
		{Name: "kmsKey", Rule: 237},
		{Name: "name", Rule: 238},
		{Name: "prefix", Rule: 240}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 236},
	{Types: []string{"string"}, Enum: []string{"read", "write"}},
	{Ref: 142},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:ssm:[a-z0-9-]+:[0-9]+:parameter)?/?([A-Za-z0-9/_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{239}, Want: "the name or ARN of a parameter"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9/_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{241}, Want: "the beginning of a name, without wildcards"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 244, Names: 249},
	{Types: []string{"object"}, Required: []string{"role"}, Properties: []property{
		{Name: "access", Rule: 245},
		{Name: "role", Rule: 247}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 246},
	{Types: []string{"string"}, Enum: []string{"assume"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:iam::[0-9]+:role/)?([A-Za-z0-9_+=,.@/-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{248}, Want: "the name or ARN of a role"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"string"}, Enum: []string{"CUSTOMER", "SERVICE"}},
	{Types: []string{"string", "object"}, All: []int{252}, If: 253, Then: 254},
	{Ref: 11},
	{Types: []string{"string"}},
	{Enum: []string{"mw1.micro", "mw1.small", "mw1.medium", "mw1.large", "mw1.xlarge", "mw1.2xlarge"}},
	{Types: []string{"object"}, Required: []string{"arn"}, Properties: []property{
		{Name: "arn", Rule: 256}}, Closed: true},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:iam::[0-9]+:role/.+$", All: []int{257}, Want: "the ARN of a role"},
	{Ref: 11},
	{Types: []string{"object"}, Properties: []property{
		{Name: "dagProcessingLogs", Rule: 259},
		{Name: "schedulerLogs", Rule: 267},
		{Name: "taskLogs", Rule: 268},
		{Name: "webserverLogs", Rule: 269},
		{Name: "workerLogs", Rule: 270}}, Closed: true},
	{Ref: 260},
	{Types: []string{"object"}, Properties: []property{
		{Name: "enabled", Rule: 261},
		{Name: "logLevel", Rule: 263}}, Closed: true},
	{Types: []string{"boolean", "object"}, All: []int{262}},
	{Ref: 11},
	{Types: []string{"string", "object"}, All: []int{264}, If: 265, Then: 266},
	{Ref: 11},
	{Types: []string{"string"}},
	{Enum: []string{"CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG"}},
	{Ref: 260},
	{Ref: 260},
	{Ref: 260},
	{Ref: 260},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 272},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:iam::(aws|[0-9]+):policy/.+$", All: []int{273}, Want: "the ARN of a managed policy"},
	{Ref: 11},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{275}},
	{Ref: 11},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{277}},
	{Ref: 11},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{279}},
	{Ref: 11},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{281}},
	{Ref: 11},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 200},
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 1024},
		{Keyword: "minLength", N: 1}}, All: []int{284}},
	{Ref: 11},
	{Types: []string{"string", "object"}, All: []int{286}},
	{Ref: 11},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 1024},
		{Keyword: "minLength", N: 1}}, All: []int{288}},
	{Ref: 11},
	{Types: []string{"string", "object"}, All: []int{290}},
	{Ref: 11},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{292}},
	{Ref: 11},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "maxItems", N: 5},
		{Keyword: "minItems", N: 1}}, Items: 294},
	{Types: []string{"string", "object"}, Pattern: "^sg-[a-zA-Z0-9._-]+$", All: []int{295}, Want: "the id of a security group"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 1024},
		{Keyword: "minLength", N: 1}}, All: []int{297}},
	{Ref: 11},
	{Types: []string{"string", "object"}, All: []int{299}},
	{Ref: 11},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 301},
	{Ref: 302},
	{Types: []string{"object"}, Required: []string{"Sid", "Effect"}, Properties: []property{
		{Name: "Action", Rule: 303},
		{Name: "Condition", Rule: 306},
		{Name: "Effect", Rule: 311},
		{Name: "NotAction", Rule: 312},
		{Name: "NotResource", Rule: 313},
		{Name: "Resource", Rule: 317},
		{Name: "Sid", Rule: 318}}, Closed: true},
	{Ref: 304},
	{Types: []string{"string", "array"}, Pattern: "^(\\*|[A-Za-z0-9-]+:[A-Za-z0-9*?]+)$", Limits: []limit{
		{Keyword: "maxLength", N: 200},
		{Keyword: "minItems", N: 1},
		{Keyword: "minLength", N: 1}}, Items: 305, Want: "an action of IAM"},
	{Types: []string{"string"}, Pattern: "^(\\*|[A-Za-z0-9-]+:[A-Za-z0-9*?]+)$", Limits: []limit{
		{Keyword: "maxLength", N: 200}}, Want: "an action of IAM"},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 307},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 308},
	{Types: []string{"string", "array"}, Limits: []limit{
		{Keyword: "maxLength", N: 2000},
		{Keyword: "minItems", N: 1}}, Items: 309},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 2000}}, All: []int{310}},
	{Ref: 11},
	{Types: []string{"string"}, Enum: []string{"Allow", "Deny"}},
	{Ref: 304},
	{Ref: 314},
	{Types: []string{"string", "array"}, Pattern: "^(\\*|(arn|\\$\\{[^{}]*\\}):.+)$", Limits: []limit{
		{Keyword: "maxLength", N: 2000},
		{Keyword: "minItems", N: 1},
		{Keyword: "minLength", N: 1}}, Items: 315, Want: "an ARN, or *"},
	{Types: []string{"string", "object"}, Pattern: "^(\\*|(arn|\\$\\{[^{}]*\\}):.+)$", Limits: []limit{
		{Keyword: "maxLength", N: 2000}}, All: []int{316}, Want: "an ARN, or *"},
	{Ref: 11},
	{Ref: 314},
	{Types: []string{"string"}, Pattern: "^[A-Za-z0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 128}}, Want: "letters and digits"},
	{Types: []string{"array"}, Items: 320},
	{Ref: 8},
	{Ref: 30},
	{Types: []string{"string", "object"}, All: []int{323}, If: 324, Then: 325},
	{Ref: 11},
	{Types: []string{"string"}},
	{Enum: []string{"PRIVATE_ONLY", "PUBLIC_ONLY", "PUBLIC_AND_PRIVATE"}},
	{Types: []string{"string", "object"}, All: []int{327}},
	{Ref: 11},
	{Types: []string{"string", "object"}, All: []int{329}, If: 330, Then: 331},
	{Ref: 11},
	{Types: []string{"string"}},
	{Enum: []string{"FORCED", "GRACEFUL"}},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Properties: []property{
		{Name: "path", Rule: 334},
		{Name: "permissionsBoundary", Rule: 336}}, Closed: true},
	{Types: []string{"string", "object"}, Pattern: "^/([A-Za-z0-9_+=,.@-]+/)*$", Limits: []limit{
		{Keyword: "maxLength", N: 512}}, All: []int{335}, Want: "a path that begins and ends with /"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:iam::(aws|[0-9]+):policy/.+$", Limits: []limit{
		{Keyword: "maxLength", N: 1224}}, All: []int{337}, Want: "the ARN of a managed policy"},
	{Ref: 11},
	{Types: []string{"object"}, Properties: []property{
		{Name: "alias", Rule: 339},
		{Name: "arn", Rule: 340},
		{Name: "create", Rule: 342},
		{Name: "enableKeyRotation", Rule: 343},
		{Name: "pendingWindowInDays", Rule: 344}}, Closed: true},
	{Types: []string{"string"}, Pattern: "^([A-Za-z0-9/_-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 250},
		{Keyword: "minLength", N: 1}}, Want: "letters, digits and /_-"},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]+:key/[A-Za-z0-9-]+$", All: []int{341}, Want: "the ARN of a key"},
	{Ref: 11},
	{Types: []string{"boolean"}},
	{Types: []string{"boolean"}},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "maximum", N: 30},
		{Keyword: "minimum", N: 7}}, All: []int{345}},
	{Ref: 11},
	{Ref: 89},
	{Types: []string{"string"}, Pattern: "^[A-Za-z][A-Za-z0-9-]*$", Limits: []limit{
		{Keyword: "maxLength", N: 64}}, Want: "a letter, then letters, digits and hyphens"},
	{Types: []string{"object"}, Required: []string{"routing", "subnets"}, Properties: []property{
		{Name: "cidr", Rule: 349},
		{Name: "endpoints", Rule: 350},
		{Name: "natGateways", Rule: 365},
		{Name: "routing", Rule: 366},
		{Name: "subnets", Rule: 367},
		{Name: "tags", Rule: 384},
		{Name: "transitGateway", Rule: 385},
		{Name: "vpc", Rule: 387},
		{Name: "vpnGateway", Rule: 398}}, Closed: true},
	{Ref: 41},
	{Types: []string{"object"}, Properties: []property{
		{Name: "add", Rule: 351},
		{Name: "allowFrom", Rule: 357},
		{Name: "only", Rule: 359},
		{Name: "remove", Rule: 361}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 352},
	{Ref: 353},
	{Types: []string{"string", "object"}, Pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$", Limits: []limit{
		{Keyword: "maxLength", N: 64}}, Required: []string{"service"}, Properties: []property{
		{Name: "service", Rule: 354},
		{Name: "type", Rule: 356}}, Closed: true, Want: "a service's short name"},
	{Ref: 355},
	{Types: []string{"string"}, Pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$", Limits: []limit{
		{Keyword: "maxLength", N: 64}}, Want: "a service's short name"},
	{Types: []string{"string"}, Enum: []string{"Gateway", "Interface"}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 358},
	{Ref: 41},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 360},
	{Ref: 353},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 362},
	{Types: []string{"object"}, Required: []string{"service", "because"}, Properties: []property{
		{Name: "because", Rule: 363},
		{Name: "service", Rule: 364}}, Closed: true},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 500},
		{Keyword: "minLength", N: 1}}},
	{Ref: 355},
	{Types: []string{"string"}, Enum: []string{"perZone", "single"}},
	{Types: []string{"string"}, Enum: []string{"private", "nat", "transit"}},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 368, Names: 383},
	{Types: []string{"object"}, Properties: []property{
		{Name: "assume", Rule: 369},
		{Name: "cidr", Rule: 375},
		{Name: "id", Rule: 376},
		{Name: "public", Rule: 378},
		{Name: "routeTable", Rule: 379},
		{Name: "tags", Rule: 381},
		{Name: "zone", Rule: 382}}, Closed: true},
	{Types: []string{"object"}, Properties: []property{
		{Name: "cidr", Rule: 370},
		{Name: "route", Rule: 371},
		{Name: "zone", Rule: 372}}, Closed: true},
	{Ref: 41},
	{Types: []string{"string"}, Enum: []string{"internet", "nat", "none", "transit"}},
	{Ref: 373},
	{Types: []string{"string", "object"}, Pattern: "^([a-z]|[a-z]+(-[a-z]+)+-[0-9][a-z]|[a-z]+[0-9]-az[0-9]+)$", All: []int{374}, Want: "a zone's letter, name or id"},
	{Ref: 11},
	{Ref: 41},
	{Types: []string{"string", "object"}, Pattern: "^subnet-[a-zA-Z0-9._-]+$", All: []int{377}, Want: "the id of a subnet"},
	{Ref: 11},
	{Types: []string{"boolean"}},
	{Types: []string{"string", "object"}, Pattern: "^rtb-[0-9a-f]+$", All: []int{380}, Want: "the id of a route table"},
	{Ref: 11},
	{Ref: 30},
	{Ref: 373},
	{Ref: 8},
	{Ref: 30},
	{Types: []string{"string", "object"}, Pattern: "^tgw-[a-zA-Z0-9]+$", All: []int{386}, Want: "the id of a transit gateway"},
	{Ref: 11},
	{Types: []string{"object"}, Required: []string{"id"}, Properties: []property{
		{Name: "assume", Rule: 388},
		{Name: "id", Rule: 394},
		{Name: "internetGateway", Rule: 396}}, Closed: true},
	{Types: []string{"object"}, Properties: []property{
		{Name: "cidr", Rule: 389},
		{Name: "enableDnsHostnames", Rule: 390},
		{Name: "enableDnsSupport", Rule: 391},
		{Name: "endpoints", Rule: 392}}, Closed: true},
	{Ref: 41},
	{Types: []string{"boolean"}},
	{Types: []string{"boolean"}},
	{Types: []string{"array"}, Items: 393},
	{Ref: 355},
	{Types: []string{"string", "object"}, Pattern: "^vpc-[0-9a-f]+$", All: []int{395}, Want: "the id of a VPC"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^igw-[0-9a-f]+$", All: []int{397}, Want: "the id of an internet gateway"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^vgw-[a-zA-Z0-9]+$", All: []int{399}, Want: "the id of a virtual private gateway"},
	{Ref: 11},
	{Ref: 89},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "maxItems", N: 500},
		{Keyword: "minItems", N: 1}}, Items: 402},
	{Types: []string{"object"}, Required: []string{"op", "path"}, Properties: []property{
		{Name: "from", Rule: 403},
		{Name: "op", Rule: 404},
		{Name: "path", Rule: 405},
		{Name: "value", Rule: 406}}, Closed: true},
	{Types: []string{"string"}, Pattern: "^/", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, Want: "a JSON Pointer, which begins with /"},
	{Types: []string{"string"}, Enum: []string{"add", "copy", "move", "remove", "replace", "test"}},
	{Types: []string{"string"}, Pattern: "^/", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, Want: "a JSON Pointer, which begins with /"},
	{Types: []string{"array", "boolean", "integer", "number", "object", "string"}},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "maxProperties", N: 200},
		{Keyword: "minProperties", N: 1}}, Rest: 408, Names: 421},
	{Types: []string{"object", "null"}, Properties: []property{
		{Name: "allowedPattern", Rule: 409},
		{Name: "allowedValues", Rule: 410},
		{Name: "constraintDescription", Rule: 412},
		{Name: "default", Rule: 413},
		{Name: "description", Rule: 414},
		{Name: "maxLength", Rule: 415},
		{Name: "maxValue", Rule: 416},
		{Name: "minLength", Rule: 417},
		{Name: "minValue", Rule: 418},
		{Name: "noEcho", Rule: 419},
		{Name: "type", Rule: 420}}, Closed: true},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 411},
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
		{Keyword: "minProperties", N: 1}}, Rest: 424, Names: 425},
	{Types: []string{"object"}, Required: []string{"Type"}},
	{Ref: 92},
	{Ref: 30}}
