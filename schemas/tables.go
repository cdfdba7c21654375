// Code generated from spec.v1.json by the tests of this package. DO NOT EDIT.

package schemas

var rules = []rule{
	{Types: []string{"object"}, Required: []string{"apiVersion", "name", "network", "environments"}, Properties: []property{
		{Name: "access", Rule: 1},
		{Name: "account", Rule: 109},
		{Name: "apiVersion", Rule: 110},
		{Name: "conditions", Rule: 111},
		{Name: "description", Rule: 116},
		{Name: "environments", Rule: 117},
		{Name: "identity", Rule: 362},
		{Name: "kmsKey", Rule: 367},
		{Name: "mappings", Rule: 375},
		{Name: "name", Rule: 376},
		{Name: "network", Rule: 377},
		{Name: "outputs", Rule: 440},
		{Name: "overrides", Rule: 441},
		{Name: "parameters", Rule: 447},
		{Name: "publish", Rule: 462},
		{Name: "region", Rule: 465},
		{Name: "resources", Rule: 466},
		{Name: "tags", Rule: 469},
		{Name: "transform", Rule: 470}}, Closed: true},
	{Types: []string{"object"}, Properties: []property{
		{Name: "hosts", Rule: 2},
		{Name: "loadBalancers", Rule: 37},
		{Name: "networks", Rule: 66},
		{Name: "users", Rule: 73},
		{Name: "vpn", Rule: 96}}, Closed: true},
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
		{Keyword: "minProperties", N: 1}}, Rest: 38, Names: 65},
	{Ref: 39},
	{Types: []string{"object"}, Required: []string{"environment", "allowFrom"}, Properties: []property{
		{Name: "addresses", Rule: 40},
		{Name: "allowFrom", Rule: 43},
		{Name: "certificateArn", Rule: 47},
		{Name: "domainName", Rule: 50},
		{Name: "environment", Rule: 52},
		{Name: "hostedZoneId", Rule: 53},
		{Name: "logRetentionInDays", Rule: 55},
		{Name: "scheme", Rule: 58},
		{Name: "sslPolicy", Rule: 59},
		{Name: "subnets", Rule: 61},
		{Name: "tags", Rule: 63},
		{Name: "type", Rule: 64}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 41},
	{Types: []string{"string", "object"}, All: []int{42}},
	{Ref: 11},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 44},
	{Ref: 45},
	{Types: []string{"string", "object"}, Pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+$", All: []int{46}, Want: "an IPv4 address range"},
	{Ref: 11},
	{Ref: 48},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:acm:[a-z0-9-]+:[0-9]+:certificate/[A-Za-z0-9-]+$", All: []int{49}, Want: "the ARN of a certificate"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$", Limits: []limit{
		{Keyword: "maxLength", N: 253}}, All: []int{51}, Want: "a domain name"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"string", "object"}, Pattern: "^Z[A-Z0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 32}}, All: []int{54}, Want: "the id of a hosted zone"},
	{Ref: 11},
	{Ref: 56},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "maximum", N: 3653},
		{Keyword: "minimum", N: 1}}, All: []int{57}},
	{Ref: 11},
	{Types: []string{"string"}, Enum: []string{"internal", "internet-facing"}},
	{Types: []string{"string", "object"}, Pattern: "^ELBSecurityPolicy-[A-Za-z0-9-]+$", All: []int{60}, Want: "a security policy of load balancers"},
	{Ref: 11},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 62},
	{Ref: 8},
	{Ref: 30},
	{Types: []string{"string"}, Enum: []string{"application", "network"}},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 67, Names: 72},
	{Types: []string{"object"}, Required: []string{"cidrs"}, Properties: []property{
		{Name: "cidrs", Rule: 68},
		{Name: "environments", Rule: 70},
		{Name: "via", Rule: 71}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 69},
	{Ref: 45},
	{Ref: 6},
	{Types: []string{"string"}, Enum: []string{"transitGateway", "vpnGateway"}},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 74, Names: 95},
	{Types: []string{"object"}, Properties: []property{
		{Name: "assumedBy", Rule: 75},
		{Name: "attachTo", Rule: 86},
		{Name: "cli", Rule: 89},
		{Name: "environments", Rule: 90},
		{Name: "login", Rule: 92},
		{Name: "restApi", Rule: 93},
		{Name: "tags", Rule: 94}}, Closed: true},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Properties: []property{
		{Name: "accounts", Rule: 76},
		{Name: "arns", Rule: 79},
		{Name: "externalId", Rule: 82},
		{Name: "samlProvider", Rule: 84}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 77},
	{Types: []string{"string", "object"}, Pattern: "^([0-9]+|\\$\\{AWS::AccountId\\})$", Limits: []limit{
		{Keyword: "maxLength", N: 17},
		{Keyword: "minLength", N: 12}}, All: []int{78}, Want: "the twelve digits of an account"},
	{Ref: 11},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 80},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:iam::[0-9]+:(role|user)/[A-Za-z0-9_+=,.@/-]+$", Limits: []limit{
		{Keyword: "maxLength", N: 1224}}, All: []int{81}, Want: "the ARN of a role or user"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^[A-Za-z0-9_+=,.@:/-]+$", Limits: []limit{
		{Keyword: "maxLength", N: 1224},
		{Keyword: "minLength", N: 2}}, All: []int{83}, Want: "letters, digits and _+=,.@:/-"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:iam::[0-9]+:saml-provider/[A-Za-z0-9_.-]+$", Limits: []limit{
		{Keyword: "maxLength", N: 1224}}, All: []int{85}, Want: "the ARN of a SAML provider"},
	{Ref: 11},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 87},
	{Types: []string{"string", "object"}, Pattern: "^[A-Za-z0-9_+=,.@-]+$", Limits: []limit{
		{Keyword: "maxLength", N: 64}}, All: []int{88}, Want: "the name of a role"},
	{Ref: 11},
	{Types: []string{"boolean"}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 91},
	{Ref: 8},
	{Types: []string{"string"}, Enum: []string{"Admin", "Op", "Public", "User", "Viewer"}},
	{Types: []string{"string"}, Enum: []string{"Admin", "Op", "Public", "User", "Viewer"}},
	{Ref: 30},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 97, Names: 108},
	{Types: []string{"object"}, Required: []string{"clientCidrBlock", "serverCertificateArn", "clientRootCertificateChainArn"}, Properties: []property{
		{Name: "clientCidrBlock", Rule: 98},
		{Name: "clientRootCertificateChainArn", Rule: 99},
		{Name: "environments", Rule: 100},
		{Name: "logRetentionInDays", Rule: 101},
		{Name: "serverCertificateArn", Rule: 102},
		{Name: "sessionTimeoutHours", Rule: 103},
		{Name: "splitTunnel", Rule: 104},
		{Name: "subnets", Rule: 105},
		{Name: "tags", Rule: 107}}, Closed: true},
	{Ref: 45},
	{Ref: 48},
	{Ref: 6},
	{Ref: 56},
	{Ref: 48},
	{Types: []string{"integer"}, Limits: []limit{
		{Keyword: "maximum", N: 24},
		{Keyword: "minimum", N: 8}}},
	{Types: []string{"boolean"}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 106},
	{Ref: 8},
	{Ref: 30},
	{Ref: 8},
	{Types: []string{"string"}, Pattern: "^[0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 12},
		{Keyword: "minLength", N: 12}}, Want: "the twelve digits of an account"},
	{Types: []string{"string"}, Enum: []string{"mwaagen/v1"}},
	{Ref: 112},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 113, Names: 114},
	{Types: []string{"object"}},
	{Ref: 115},
	{Types: []string{"string"}, Pattern: "^[A-Za-z0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 255}}, Want: "letters and digits"},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 1024},
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 118, Names: 361},
	{Ref: 119},
	{Types: []string{"object", "null"}, Properties: []property{
		{Name: "airflowConfigurationOptions", Rule: 120},
		{Name: "airflowVersion", Rule: 123},
		{Name: "bucket", Rule: 125},
		{Name: "dagS3Path", Rule: 136},
		{Name: "data", Rule: 138},
		{Name: "endpointManagement", Rule: 273},
		{Name: "environmentClass", Rule: 274},
		{Name: "executionRole", Rule: 278},
		{Name: "loggingConfiguration", Rule: 281},
		{Name: "managedPolicyArns", Rule: 296},
		{Name: "maxWebservers", Rule: 299},
		{Name: "maxWorkers", Rule: 301},
		{Name: "minWebservers", Rule: 303},
		{Name: "minWorkers", Rule: 305},
		{Name: "name", Rule: 307},
		{Name: "pluginsS3ObjectVersion", Rule: 308},
		{Name: "pluginsS3Path", Rule: 310},
		{Name: "requirementsFile", Rule: 312},
		{Name: "requirementsS3ObjectVersion", Rule: 314},
		{Name: "requirementsS3Path", Rule: 316},
		{Name: "schedulers", Rule: 318},
		{Name: "securityGroupRules", Rule: 320},
		{Name: "securityGroups", Rule: 321},
		{Name: "startupScriptFile", Rule: 324},
		{Name: "startupScriptS3ObjectVersion", Rule: 325},
		{Name: "startupScriptS3Path", Rule: 327},
		{Name: "statements", Rule: 329},
		{Name: "subnets", Rule: 348},
		{Name: "tags", Rule: 350},
		{Name: "webserverAccessMode", Rule: 351},
		{Name: "weeklyMaintenanceWindowStart", Rule: 355},
		{Name: "workerReplacementStrategy", Rule: 357}}, Closed: true},
	{Types: []string{"object"}, Rest: 121},
	{Types: []string{"string", "object"}, All: []int{122}},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$", All: []int{124}, Want: "a version with three numbers"},
	{Ref: 11},
	{Types: []string{"object"}, Properties: []property{
		{Name: "arn", Rule: 126},
		{Name: "assume", Rule: 128},
		{Name: "name", Rule: 133},
		{Name: "versioning", Rule: 135}}, Closed: true},
	{Types: []string{"string", "object"}, Pattern: "^arn:([a-z-]+|\\$\\{AWS::Partition\\}):s3:::([a-z0-9.-]|\\$\\{[^{}]*\\})+$", All: []int{127}, Want: "the ARN of a bucket"},
	{Ref: 11},
	{Types: []string{"object"}, Properties: []property{
		{Name: "blockPublicAccess", Rule: 129},
		{Name: "kmsKey", Rule: 130},
		{Name: "versioning", Rule: 132}}, Closed: true},
	{Types: []string{"boolean"}},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]+:key/[A-Za-z0-9-]+$", All: []int{131}, Want: "the ARN of a key"},
	{Ref: 11},
	{Types: []string{"boolean"}},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 200},
		{Keyword: "minLength", N: 1}}, All: []int{134}},
	{Ref: 11},
	{Types: []string{"boolean"}},
	{Types: []string{"string", "object"}, All: []int{137}},
	{Ref: 11},
	{Ref: 139},
	{Types: []string{"object"}, Properties: []property{
		{Name: "athena", Rule: 140},
		{Name: "batch", Rule: 147},
		{Name: "dynamodb", Rule: 160},
		{Name: "ecs", Rule: 170},
		{Name: "emr", Rule: 180},
		{Name: "emrServerless", Rule: 187},
		{Name: "glueCatalog", Rule: 195},
		{Name: "glueJobs", Rule: 205},
		{Name: "lambda", Rule: 213},
		{Name: "s3", Rule: 220},
		{Name: "secretsManager", Rule: 230},
		{Name: "sns", Rule: 240},
		{Name: "sqs", Rule: 248},
		{Name: "ssm", Rule: 256},
		{Name: "sts", Rule: 266}}, Closed: true},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 141, Names: 146},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 142},
		{Name: "workGroup", Rule: 144}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 143},
	{Types: []string{"string"}, Enum: []string{"query"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:athena:[a-z0-9-]+:[0-9]+:workgroup/)?([A-Za-z0-9._-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{145}, Want: "the name or ARN of a workgroup"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 148, Names: 159},
	{Types: []string{"object"}, Required: []string{"jobDefinition"}, Properties: []property{
		{Name: "access", Rule: 149},
		{Name: "jobDefinition", Rule: 151},
		{Name: "jobQueue", Rule: 153},
		{Name: "passRoles", Rule: 155}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 150},
	{Types: []string{"string"}, Enum: []string{"define", "run", "terminate"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:batch:[a-z0-9-]+:[0-9]+:job-definition/)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+(:[0-9]+)?$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{152}, Want: "the name or ARN of a job definition"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:batch:[a-z0-9-]+:[0-9]+:job-queue/)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{154}, Want: "the name or ARN of a job queue"},
	{Ref: 11},
	{Ref: 156},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 157},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:iam::[0-9]+:role/)?([A-Za-z0-9_+=,.@/-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{158}, Want: "the name or ARN of a role"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 161, Names: 169},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 162},
		{Name: "kmsKey", Rule: 164},
		{Name: "table", Rule: 167}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 163},
	{Types: []string{"string"}, Enum: []string{"delete", "read", "write", "writeBatch"}},
	{Ref: 165},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]+:key/[A-Za-z0-9-]+$", All: []int{166}, Want: "the ARN of a key"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:dynamodb:[a-z0-9-]+:[0-9]+:table/)?([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{168}, Want: "the name or ARN of a table"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 171, Names: 179},
	{Types: []string{"object"}, Required: []string{"taskDefinition"}, Properties: []property{
		{Name: "access", Rule: 172},
		{Name: "cluster", Rule: 174},
		{Name: "passRoles", Rule: 176},
		{Name: "taskDefinition", Rule: 177}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 173},
	{Types: []string{"string"}, Enum: []string{"run"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:ecs:[a-z0-9-]+:[0-9]+:cluster/)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{175}, Want: "the name or ARN of a cluster"},
	{Ref: 11},
	{Ref: 156},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:ecs:[a-z0-9-]+:[0-9]+:task-definition/)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+(:[0-9]+)?$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{178}, Want: "the family or ARN of a task definition"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 181, Names: 186},
	{Types: []string{"object"}, Required: []string{"cluster"}, Properties: []property{
		{Name: "access", Rule: 182},
		{Name: "cluster", Rule: 184}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 183},
	{Types: []string{"string"}, Enum: []string{"read", "run", "terminate"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:elasticmapreduce:[a-z0-9-]+:[0-9]+:cluster/)?([A-Za-z0-9-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{185}, Want: "the id or ARN of a cluster"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 188, Names: 194},
	{Types: []string{"object"}, Required: []string{"application"}, Properties: []property{
		{Name: "access", Rule: 189},
		{Name: "application", Rule: 191},
		{Name: "passRoles", Rule: 193}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 190},
	{Types: []string{"string"}, Enum: []string{"read", "run"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:emr-serverless:[a-z0-9-]+:[0-9]+:/applications/)?([A-Za-z0-9]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{192}, Want: "the id or ARN of an application"},
	{Ref: 11},
	{Ref: 156},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 196, Names: 204},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 197},
		{Name: "database", Rule: 199},
		{Name: "tables", Rule: 201}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 198},
	{Types: []string{"string"}, Enum: []string{"delete", "read", "write"}},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{200}, Want: "the name of a database"},
	{Ref: 11},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 202},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 255}}, All: []int{203}, Want: "the name of a table"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 206, Names: 212},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 207},
		{Name: "job", Rule: 209},
		{Name: "passRoles", Rule: 211}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 208},
	{Types: []string{"string"}, Enum: []string{"define", "read", "run"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:glue:[a-z0-9-]+:[0-9]+:job/)?([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{210}, Want: "the name or ARN of a job"},
	{Ref: 11},
	{Ref: 156},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 214, Names: 219},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 215},
		{Name: "function", Rule: 217}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 216},
	{Types: []string{"string"}, Enum: []string{"invoke"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:lambda:[a-z0-9-]+:[0-9]+:function:)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+(:[A-Za-z0-9$_-]+)?$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{218}, Want: "the name or ARN of a function"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 221, Names: 229},
	{Types: []string{"object"}, Required: []string{"bucket"}, Properties: []property{
		{Name: "access", Rule: 222},
		{Name: "bucket", Rule: 224},
		{Name: "kmsKey", Rule: 226},
		{Name: "prefix", Rule: 227}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 223},
	{Types: []string{"string"}, Enum: []string{"delete", "list", "read", "write"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:s3:::)?([a-z0-9.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{225}, Want: "the name or ARN of a bucket"},
	{Ref: 11},
	{Ref: 165},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9!_.()/=:-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{228}, Want: "the beginning of a key, without wildcards"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 231, Names: 239},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 232},
		{Name: "kmsKey", Rule: 234},
		{Name: "name", Rule: 235},
		{Name: "prefix", Rule: 237}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 233},
	{Types: []string{"string"}, Enum: []string{"read", "write"}},
	{Ref: 165},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:secretsmanager:[a-z0-9-]+:[0-9]+:secret:)?([A-Za-z0-9/_+=.@-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{236}, Want: "the name or ARN of a secret"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9/_+=.@-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{238}, Want: "the beginning of a name, without wildcards"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 241, Names: 247},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 242},
		{Name: "kmsKey", Rule: 244},
		{Name: "topic", Rule: 245}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 243},
	{Types: []string{"string"}, Enum: []string{"publish"}},
	{Ref: 165},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:sns:[a-z0-9-]+:[0-9]+:)?([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{246}, Want: "the name or ARN of a topic"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 249, Names: 255},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 250},
		{Name: "kmsKey", Rule: 252},
		{Name: "queue", Rule: 253}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 251},
	{Types: []string{"string"}, Enum: []string{"receive", "send"}},
	{Ref: 165},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:sqs:[a-z0-9-]+:[0-9]+:)?([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{254}, Want: "the name or ARN of a queue"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 257, Names: 265},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 258},
		{Name: "kmsKey", Rule: 260},
		{Name: "name", Rule: 261},
		{Name: "prefix", Rule: 263}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 259},
	{Types: []string{"string"}, Enum: []string{"read", "write"}},
	{Ref: 165},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:ssm:[a-z0-9-]+:[0-9]+:parameter)?/?([A-Za-z0-9/_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{262}, Want: "the name or ARN of a parameter"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9/_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{264}, Want: "the beginning of a name, without wildcards"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 267, Names: 272},
	{Types: []string{"object"}, Required: []string{"role"}, Properties: []property{
		{Name: "access", Rule: 268},
		{Name: "role", Rule: 270}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 269},
	{Types: []string{"string"}, Enum: []string{"assume"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:iam::[0-9]+:role/)?([A-Za-z0-9_+=,.@/-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{271}, Want: "the name or ARN of a role"},
	{Ref: 11},
	{Ref: 8},
	{Types: []string{"string"}, Enum: []string{"CUSTOMER", "SERVICE"}},
	{Types: []string{"string", "object"}, All: []int{275}, If: 276, Then: 277},
	{Ref: 11},
	{Types: []string{"string"}},
	{Enum: []string{"mw1.micro", "mw1.small", "mw1.medium", "mw1.large", "mw1.xlarge", "mw1.2xlarge"}},
	{Types: []string{"object"}, Required: []string{"arn"}, Properties: []property{
		{Name: "arn", Rule: 279}}, Closed: true},
	{Types: []string{"string", "object"}, Pattern: "^arn:([a-z-]+|\\$\\{AWS::Partition\\}):iam::([0-9]+|\\$\\{[^{}]*\\}):role/.+$", All: []int{280}, Want: "the ARN of a role"},
	{Ref: 11},
	{Types: []string{"object"}, Properties: []property{
		{Name: "dagProcessingLogs", Rule: 282},
		{Name: "retentionInDays", Rule: 290},
		{Name: "schedulerLogs", Rule: 292},
		{Name: "taskLogs", Rule: 293},
		{Name: "webserverLogs", Rule: 294},
		{Name: "workerLogs", Rule: 295}}, Closed: true},
	{Ref: 283},
	{Types: []string{"object"}, Properties: []property{
		{Name: "enabled", Rule: 284},
		{Name: "logLevel", Rule: 286}}, Closed: true},
	{Types: []string{"boolean", "object"}, All: []int{285}},
	{Ref: 11},
	{Types: []string{"string", "object"}, All: []int{287}, If: 288, Then: 289},
	{Ref: 11},
	{Types: []string{"string"}},
	{Enum: []string{"CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG"}},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "maximum", N: 3653},
		{Keyword: "minimum", N: 1}}, All: []int{291}},
	{Ref: 11},
	{Ref: 283},
	{Ref: 283},
	{Ref: 283},
	{Ref: 283},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 297},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:iam::(aws|[0-9]+):policy/.+$", All: []int{298}, Want: "the ARN of a managed policy"},
	{Ref: 11},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{300}},
	{Ref: 11},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{302}},
	{Ref: 11},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{304}},
	{Ref: 11},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{306}},
	{Ref: 11},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 200},
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 1024},
		{Keyword: "minLength", N: 1}}, All: []int{309}},
	{Ref: 11},
	{Types: []string{"string", "object"}, All: []int{311}},
	{Ref: 11},
	{Ref: 313},
	{Types: []string{"string"}, Pattern: "^[A-Za-z0-9._-][A-Za-z0-9._/ -]*$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, Want: "a path below the spec's folder"},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 1024},
		{Keyword: "minLength", N: 1}}, All: []int{315}},
	{Ref: 11},
	{Types: []string{"string", "object"}, All: []int{317}},
	{Ref: 11},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{319}},
	{Ref: 11},
	{Types: []string{"string"}, Enum: []string{"allTraffic", "restricted"}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "maxItems", N: 5},
		{Keyword: "minItems", N: 1}}, Items: 322},
	{Types: []string{"string", "object"}, Pattern: "^sg-[a-zA-Z0-9._-]+$", All: []int{323}, Want: "the id of a security group"},
	{Ref: 11},
	{Ref: 313},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 1024},
		{Keyword: "minLength", N: 1}}, All: []int{326}},
	{Ref: 11},
	{Types: []string{"string", "object"}, All: []int{328}},
	{Ref: 11},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 330},
	{Ref: 331},
	{Types: []string{"object"}, Required: []string{"Sid", "Effect"}, Properties: []property{
		{Name: "Action", Rule: 332},
		{Name: "Condition", Rule: 335},
		{Name: "Effect", Rule: 340},
		{Name: "NotAction", Rule: 341},
		{Name: "NotResource", Rule: 342},
		{Name: "Resource", Rule: 346},
		{Name: "Sid", Rule: 347}}, Closed: true},
	{Ref: 333},
	{Types: []string{"string", "array"}, Pattern: "^(\\*|[A-Za-z0-9-]+:[A-Za-z0-9*?]+)$", Limits: []limit{
		{Keyword: "maxLength", N: 200},
		{Keyword: "minItems", N: 1},
		{Keyword: "minLength", N: 1}}, Items: 334, Want: "an action of IAM"},
	{Types: []string{"string"}, Pattern: "^(\\*|[A-Za-z0-9-]+:[A-Za-z0-9*?]+)$", Limits: []limit{
		{Keyword: "maxLength", N: 200}}, Want: "an action of IAM"},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 336},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 337},
	{Types: []string{"string", "array"}, Limits: []limit{
		{Keyword: "maxLength", N: 2000},
		{Keyword: "minItems", N: 1}}, Items: 338},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 2000}}, All: []int{339}},
	{Ref: 11},
	{Types: []string{"string"}, Enum: []string{"Allow", "Deny"}},
	{Ref: 333},
	{Ref: 343},
	{Types: []string{"string", "array"}, Pattern: "^(\\*|(arn|\\$\\{[^{}]*\\}):.+)$", Limits: []limit{
		{Keyword: "maxLength", N: 2000},
		{Keyword: "minItems", N: 1},
		{Keyword: "minLength", N: 1}}, Items: 344, Want: "an ARN, or *"},
	{Types: []string{"string", "object"}, Pattern: "^(\\*|(arn|\\$\\{[^{}]*\\}):.+)$", Limits: []limit{
		{Keyword: "maxLength", N: 2000}}, All: []int{345}, Want: "an ARN, or *"},
	{Ref: 11},
	{Ref: 343},
	{Types: []string{"string"}, Pattern: "^[A-Za-z0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 128}}, Want: "letters and digits"},
	{Types: []string{"array"}, Items: 349},
	{Ref: 8},
	{Ref: 30},
	{Types: []string{"string", "object"}, All: []int{352}, If: 353, Then: 354},
	{Ref: 11},
	{Types: []string{"string"}},
	{Enum: []string{"PRIVATE_ONLY", "PUBLIC_ONLY", "PUBLIC_AND_PRIVATE"}},
	{Types: []string{"string", "object"}, All: []int{356}},
	{Ref: 11},
	{Types: []string{"string", "object"}, All: []int{358}, If: 359, Then: 360},
	{Ref: 11},
	{Types: []string{"string"}},
	{Enum: []string{"FORCED", "GRACEFUL"}},
	{Ref: 8},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Properties: []property{
		{Name: "path", Rule: 363},
		{Name: "permissionsBoundary", Rule: 365}}, Closed: true},
	{Types: []string{"string", "object"}, Pattern: "^/([A-Za-z0-9_+=,.@-]+/)*$", Limits: []limit{
		{Keyword: "maxLength", N: 512}}, All: []int{364}, Want: "a path that begins and ends with /"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:iam::(aws|[0-9]+):policy/.+$", Limits: []limit{
		{Keyword: "maxLength", N: 1224}}, All: []int{366}, Want: "the ARN of a managed policy"},
	{Ref: 11},
	{Types: []string{"object"}, Properties: []property{
		{Name: "alias", Rule: 368},
		{Name: "arn", Rule: 369},
		{Name: "create", Rule: 371},
		{Name: "enableKeyRotation", Rule: 372},
		{Name: "pendingWindowInDays", Rule: 373}}, Closed: true},
	{Types: []string{"string"}, Pattern: "^([A-Za-z0-9/_-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 250},
		{Keyword: "minLength", N: 1}}, Want: "letters, digits and /_-"},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]+:key/[A-Za-z0-9-]+$", All: []int{370}, Want: "the ARN of a key"},
	{Ref: 11},
	{Types: []string{"boolean"}},
	{Types: []string{"boolean"}},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "maximum", N: 30},
		{Keyword: "minimum", N: 7}}, All: []int{374}},
	{Ref: 11},
	{Ref: 112},
	{Types: []string{"string"}, Pattern: "^[A-Za-z][A-Za-z0-9-]*$", Limits: []limit{
		{Keyword: "maxLength", N: 64}}, Want: "a letter, then letters, digits and hyphens"},
	{Types: []string{"object"}, Required: []string{"routing", "subnets"}, Properties: []property{
		{Name: "cidr", Rule: 378},
		{Name: "endpoints", Rule: 379},
		{Name: "flowLogs", Rule: 397},
		{Name: "natGateways", Rule: 402},
		{Name: "networkAcls", Rule: 403},
		{Name: "routing", Rule: 404},
		{Name: "sharedFrom", Rule: 405},
		{Name: "subnets", Rule: 407},
		{Name: "tags", Rule: 424},
		{Name: "transitGateway", Rule: 425},
		{Name: "vpc", Rule: 427},
		{Name: "vpnGateway", Rule: 438}}, Closed: true},
	{Ref: 45},
	{Types: []string{"object"}, Properties: []property{
		{Name: "add", Rule: 380},
		{Name: "allowFrom", Rule: 386},
		{Name: "endpointPolicies", Rule: 388},
		{Name: "only", Rule: 389},
		{Name: "remove", Rule: 391},
		{Name: "s3PrefixList", Rule: 395}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 381},
	{Ref: 382},
	{Types: []string{"string", "object"}, Pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$", Limits: []limit{
		{Keyword: "maxLength", N: 64}}, Required: []string{"service"}, Properties: []property{
		{Name: "service", Rule: 383},
		{Name: "type", Rule: 385}}, Closed: true, Want: "a service's short name"},
	{Ref: 384},
	{Types: []string{"string"}, Pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$", Limits: []limit{
		{Keyword: "maxLength", N: 64}}, Want: "a service's short name"},
	{Types: []string{"string"}, Enum: []string{"Gateway", "Interface"}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 387},
	{Ref: 45},
	{Types: []string{"string"}, Enum: []string{"derived", "full"}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 390},
	{Ref: 382},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 392},
	{Types: []string{"object"}, Required: []string{"service", "because"}, Properties: []property{
		{Name: "because", Rule: 393},
		{Name: "service", Rule: 394}}, Closed: true},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 500},
		{Keyword: "minLength", N: 1}}},
	{Ref: 384},
	{Types: []string{"string", "object"}, Pattern: "^pl-[0-9a-f]+$", All: []int{396}, Want: "the id of a prefix list"},
	{Ref: 11},
	{Types: []string{"object"}, Properties: []property{
		{Name: "maxAggregationInterval", Rule: 398},
		{Name: "retentionInDays", Rule: 400},
		{Name: "trafficType", Rule: 401}}, Closed: true},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "maximum", N: 600},
		{Keyword: "minimum", N: 60}}, All: []int{399}},
	{Ref: 11},
	{Ref: 56},
	{Types: []string{"string"}, Enum: []string{"ACCEPT", "ALL", "REJECT"}},
	{Types: []string{"string"}, Enum: []string{"perZone", "single"}},
	{Types: []string{"string"}, Enum: []string{"default", "derived"}},
	{Types: []string{"string"}, Enum: []string{"private", "nat", "transit"}},
	{Types: []string{"object"}, Required: []string{"account"}, Properties: []property{
		{Name: "account", Rule: 406}}, Closed: true},
	{Types: []string{"string"}, Pattern: "^[0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 12},
		{Keyword: "minLength", N: 12}}, Want: "the twelve digits of an account"},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 408, Names: 423},
	{Types: []string{"object"}, Properties: []property{
		{Name: "assume", Rule: 409},
		{Name: "cidr", Rule: 415},
		{Name: "id", Rule: 416},
		{Name: "public", Rule: 418},
		{Name: "routeTable", Rule: 419},
		{Name: "tags", Rule: 421},
		{Name: "zone", Rule: 422}}, Closed: true},
	{Types: []string{"object"}, Properties: []property{
		{Name: "cidr", Rule: 410},
		{Name: "route", Rule: 411},
		{Name: "zone", Rule: 412}}, Closed: true},
	{Ref: 45},
	{Types: []string{"string"}, Enum: []string{"internet", "nat", "none", "transit"}},
	{Ref: 413},
	{Types: []string{"string", "object"}, Pattern: "^([a-z]|[a-z]+(-[a-z]+)+-[0-9][a-z]|[a-z]+[0-9]-az[0-9]+)$", All: []int{414}, Want: "a zone's letter, name or id"},
	{Ref: 11},
	{Ref: 45},
	{Types: []string{"string", "object"}, Pattern: "^subnet-[a-zA-Z0-9._-]+$", All: []int{417}, Want: "the id of a subnet"},
	{Ref: 11},
	{Types: []string{"boolean"}},
	{Types: []string{"string", "object"}, Pattern: "^rtb-[0-9a-f]+$", All: []int{420}, Want: "the id of a route table"},
	{Ref: 11},
	{Ref: 30},
	{Ref: 413},
	{Ref: 8},
	{Ref: 30},
	{Types: []string{"string", "object"}, Pattern: "^tgw-[a-zA-Z0-9]+$", All: []int{426}, Want: "the id of a transit gateway"},
	{Ref: 11},
	{Types: []string{"object"}, Required: []string{"id"}, Properties: []property{
		{Name: "assume", Rule: 428},
		{Name: "id", Rule: 434},
		{Name: "internetGateway", Rule: 436}}, Closed: true},
	{Types: []string{"object"}, Properties: []property{
		{Name: "cidr", Rule: 429},
		{Name: "enableDnsHostnames", Rule: 430},
		{Name: "enableDnsSupport", Rule: 431},
		{Name: "endpoints", Rule: 432}}, Closed: true},
	{Ref: 45},
	{Types: []string{"boolean"}},
	{Types: []string{"boolean"}},
	{Types: []string{"array"}, Items: 433},
	{Ref: 384},
	{Types: []string{"string", "object"}, Pattern: "^vpc-[0-9a-f]+$", All: []int{435}, Want: "the id of a VPC"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^igw-[0-9a-f]+$", All: []int{437}, Want: "the id of an internet gateway"},
	{Ref: 11},
	{Types: []string{"string", "object"}, Pattern: "^vgw-[a-zA-Z0-9]+$", All: []int{439}, Want: "the id of a virtual private gateway"},
	{Ref: 11},
	{Ref: 112},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "maxItems", N: 500},
		{Keyword: "minItems", N: 1}}, Items: 442},
	{Types: []string{"object"}, Required: []string{"op", "path"}, Properties: []property{
		{Name: "from", Rule: 443},
		{Name: "op", Rule: 444},
		{Name: "path", Rule: 445},
		{Name: "value", Rule: 446}}, Closed: true},
	{Types: []string{"string"}, Pattern: "^/", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, Want: "a JSON Pointer, which begins with /"},
	{Types: []string{"string"}, Enum: []string{"add", "copy", "move", "remove", "replace", "test"}},
	{Types: []string{"string"}, Pattern: "^/", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, Want: "a JSON Pointer, which begins with /"},
	{Types: []string{"array", "boolean", "integer", "number", "object", "string"}},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "maxProperties", N: 200},
		{Keyword: "minProperties", N: 1}}, Rest: 448, Names: 461},
	{Types: []string{"object", "null"}, Properties: []property{
		{Name: "allowedPattern", Rule: 449},
		{Name: "allowedValues", Rule: 450},
		{Name: "constraintDescription", Rule: 452},
		{Name: "default", Rule: 453},
		{Name: "description", Rule: 454},
		{Name: "maxLength", Rule: 455},
		{Name: "maxValue", Rule: 456},
		{Name: "minLength", Rule: 457},
		{Name: "minValue", Rule: 458},
		{Name: "noEcho", Rule: 459},
		{Name: "type", Rule: 460}}, Closed: true},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 451},
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
	{Types: []string{"object"}, Required: []string{"as"}, Properties: []property{
		{Name: "as", Rule: 463},
		{Name: "prefix", Rule: 464}}, Closed: true},
	{Types: []string{"string"}, Enum: []string{"exports", "parameters"}},
	{Types: []string{"string"}, Pattern: "^([A-Za-z0-9/:_-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 128},
		{Keyword: "minLength", N: 1}}, Want: "letters, digits and /:_-"},
	{Types: []string{"string"}, Pattern: "^[a-z]+(-[a-z]+)+-[0-9]$", Want: "a Region's name"},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 467, Names: 468},
	{Types: []string{"object"}, Required: []string{"Type"}},
	{Ref: 115},
	{Ref: 30},
	{Types: []string{"string", "array"}, Limits: []limit{
		{Keyword: "maxLength", N: 255},
		{Keyword: "minItems", N: 1}}, Items: 471},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 255}}}}
