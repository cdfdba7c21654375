// Code generated from spec.v1.json by the tests of this package. DO NOT EDIT.

package schemas

var rules = []rule{
	{Types: []string{"object"}, Required: []string{"apiVersion", "name", "network", "environments"}, Properties: []property{
		{Name: "access", Rule: 1},
		{Name: "account", Rule: 110},
		{Name: "apiVersion", Rule: 111},
		{Name: "conditions", Rule: 112},
		{Name: "description", Rule: 117},
		{Name: "environments", Rule: 118},
		{Name: "identity", Rule: 363},
		{Name: "kmsKey", Rule: 368},
		{Name: "mappings", Rule: 376},
		{Name: "name", Rule: 377},
		{Name: "network", Rule: 378},
		{Name: "outputs", Rule: 443},
		{Name: "overrides", Rule: 444},
		{Name: "parameters", Rule: 450},
		{Name: "publish", Rule: 465},
		{Name: "region", Rule: 468},
		{Name: "resources", Rule: 469},
		{Name: "tags", Rule: 472},
		{Name: "transform", Rule: 473}}, Closed: true},
	{Types: []string{"object"}, Properties: []property{
		{Name: "hosts", Rule: 2},
		{Name: "loadBalancers", Rule: 36},
		{Name: "networks", Rule: 65},
		{Name: "users", Rule: 74},
		{Name: "vpn", Rule: 97}}, Closed: true},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 3, Names: 35},
	{Ref: 4},
	{Types: []string{"object"}, Required: []string{"os", "subnet"}, Properties: []property{
		{Name: "environments", Rule: 5},
		{Name: "instanceType", Rule: 8},
		{Name: "keyName", Rule: 15},
		{Name: "login", Rule: 17},
		{Name: "os", Rule: 20},
		{Name: "rdpFrom", Rule: 21},
		{Name: "sshFrom", Rule: 24},
		{Name: "subnet", Rule: 27},
		{Name: "tags", Rule: 28},
		{Name: "volumeSize", Rule: 33}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 6},
	{Ref: 7},
	{Types: []string{"string"}, Pattern: "^[A-Za-z][A-Za-z0-9_-]*$", Limits: []limit{
		{Keyword: "maxLength", N: 80}}, Want: "a letter, then letters, digits, hyphens and underscores"},
	{Types: []string{"string", "object"}, Pattern: "^[a-z][a-z0-9-]*\\.[a-z0-9-]+$", All: []int{9}, Want: "an instance type"},
	{Ref: 10},
	{Types: []string{"string", "integer", "boolean", "object"}, Limits: []limit{
		{Keyword: "maxProperties", N: 1},
		{Keyword: "minProperties", N: 1}}, Properties: []property{
		{Name: "import", Rule: 11},
		{Name: "parameter", Rule: 12},
		{Name: "resource", Rule: 13},
		{Name: "ssm", Rule: 14}}, Closed: true},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 255},
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"string"}},
	{Types: []string{"string"}, Pattern: "^[A-Za-z0-9]+(\\.[A-Za-z0-9.]+)?$", Want: "a logical id, or one with an attribute"},
	{Types: []string{"string"}, Pattern: "^[A-Za-z0-9_./-]+$", Limits: []limit{
		{Keyword: "maxLength", N: 1011}}, Want: "a path of the Parameter Store"},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 255},
		{Keyword: "minLength", N: 1}}, All: []int{16}},
	{Ref: 10},
	{Types: []string{"object"}, Required: []string{"environment", "role"}, Properties: []property{
		{Name: "environment", Rule: 18},
		{Name: "role", Rule: 19}}, Closed: true},
	{Ref: 7},
	{Types: []string{"string"}, Enum: []string{"Admin", "Op", "Public", "User", "Viewer"}},
	{Types: []string{"string"}, Enum: []string{"linux", "windows"}},
	{Types: []string{"string", "array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 22},
	{Types: []string{"string", "object"}, All: []int{23}},
	{Ref: 10},
	{Types: []string{"string", "array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 25},
	{Types: []string{"string", "object"}, All: []int{26}},
	{Ref: 10},
	{Ref: 7},
	{Ref: 29},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "maxProperties", N: 50}}, Rest: 30, Names: 32},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 256}}, All: []int{31}},
	{Ref: 10},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 128},
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "maximum", N: 16384},
		{Keyword: "minimum", N: 8}}, All: []int{34}},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 37, Names: 64},
	{Ref: 38},
	{Types: []string{"object"}, Required: []string{"environment", "allowFrom"}, Properties: []property{
		{Name: "addresses", Rule: 39},
		{Name: "allowFrom", Rule: 42},
		{Name: "certificateArn", Rule: 46},
		{Name: "domainName", Rule: 49},
		{Name: "environment", Rule: 51},
		{Name: "hostedZoneId", Rule: 52},
		{Name: "logRetentionInDays", Rule: 54},
		{Name: "scheme", Rule: 57},
		{Name: "sslPolicy", Rule: 58},
		{Name: "subnets", Rule: 60},
		{Name: "tags", Rule: 62},
		{Name: "type", Rule: 63}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 40},
	{Types: []string{"string", "object"}, All: []int{41}},
	{Ref: 10},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 43},
	{Ref: 44},
	{Types: []string{"string", "object"}, Pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+$", All: []int{45}, Want: "an IPv4 address range"},
	{Ref: 10},
	{Ref: 47},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:acm:[a-z0-9-]+:[0-9]+:certificate/[A-Za-z0-9-]+$", All: []int{48}, Want: "the ARN of a certificate"},
	{Ref: 10},
	{Types: []string{"string", "object"}, Pattern: "^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$", Limits: []limit{
		{Keyword: "maxLength", N: 253}}, All: []int{50}, Want: "a domain name"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"string", "object"}, Pattern: "^Z[A-Z0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 32}}, All: []int{53}, Want: "the id of a hosted zone"},
	{Ref: 10},
	{Ref: 55},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "maximum", N: 3653},
		{Keyword: "minimum", N: 1}}, All: []int{56}},
	{Ref: 10},
	{Types: []string{"string"}, Enum: []string{"internal", "internet-facing"}},
	{Types: []string{"string", "object"}, Pattern: "^ELBSecurityPolicy-[A-Za-z0-9-]+$", All: []int{59}, Want: "a security policy of load balancers"},
	{Ref: 10},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 61},
	{Ref: 7},
	{Ref: 29},
	{Types: []string{"string"}, Enum: []string{"application", "network"}},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 66, Names: 73},
	{Types: []string{"object"}, Required: []string{"cidrs"}, Properties: []property{
		{Name: "cidrs", Rule: 67},
		{Name: "environments", Rule: 69},
		{Name: "via", Rule: 72}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 68},
	{Ref: 44},
	{Ref: 70},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 71},
	{Ref: 7},
	{Types: []string{"string"}, Enum: []string{"transitGateway", "vpnGateway"}},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 75, Names: 96},
	{Types: []string{"object"}, Properties: []property{
		{Name: "assumedBy", Rule: 76},
		{Name: "attachTo", Rule: 87},
		{Name: "cli", Rule: 90},
		{Name: "environments", Rule: 91},
		{Name: "login", Rule: 93},
		{Name: "restApi", Rule: 94},
		{Name: "tags", Rule: 95}}, Closed: true},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Properties: []property{
		{Name: "accounts", Rule: 77},
		{Name: "arns", Rule: 80},
		{Name: "externalId", Rule: 83},
		{Name: "samlProvider", Rule: 85}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 78},
	{Types: []string{"string", "object"}, Pattern: "^([0-9]+|\\$\\{AWS::AccountId\\})$", Limits: []limit{
		{Keyword: "maxLength", N: 17},
		{Keyword: "minLength", N: 12}}, All: []int{79}, Want: "the twelve digits of an account"},
	{Ref: 10},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 81},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:iam::[0-9]+:(role|user)/[A-Za-z0-9_+=,.@/-]+$", Limits: []limit{
		{Keyword: "maxLength", N: 1224}}, All: []int{82}, Want: "the ARN of a role or user"},
	{Ref: 10},
	{Types: []string{"string", "object"}, Pattern: "^[A-Za-z0-9_+=,.@:/-]+$", Limits: []limit{
		{Keyword: "maxLength", N: 1224},
		{Keyword: "minLength", N: 2}}, All: []int{84}, Want: "letters, digits and _+=,.@:/-"},
	{Ref: 10},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:iam::[0-9]+:saml-provider/[A-Za-z0-9_.-]+$", Limits: []limit{
		{Keyword: "maxLength", N: 1224}}, All: []int{86}, Want: "the ARN of a SAML provider"},
	{Ref: 10},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 88},
	{Types: []string{"string", "object"}, Pattern: "^[A-Za-z0-9_+=,.@-]+$", Limits: []limit{
		{Keyword: "maxLength", N: 64}}, All: []int{89}, Want: "the name of a role"},
	{Ref: 10},
	{Types: []string{"boolean"}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 92},
	{Ref: 7},
	{Types: []string{"string"}, Enum: []string{"Admin", "Op", "Public", "User", "Viewer"}},
	{Types: []string{"string"}, Enum: []string{"Admin", "Op", "Public", "User", "Viewer"}},
	{Ref: 29},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 98, Names: 109},
	{Types: []string{"object"}, Required: []string{"clientCidrBlock", "serverCertificateArn", "clientRootCertificateChainArn"}, Properties: []property{
		{Name: "clientCidrBlock", Rule: 99},
		{Name: "clientRootCertificateChainArn", Rule: 100},
		{Name: "environments", Rule: 101},
		{Name: "logRetentionInDays", Rule: 102},
		{Name: "serverCertificateArn", Rule: 103},
		{Name: "sessionTimeoutHours", Rule: 104},
		{Name: "splitTunnel", Rule: 105},
		{Name: "subnets", Rule: 106},
		{Name: "tags", Rule: 108}}, Closed: true},
	{Ref: 44},
	{Ref: 47},
	{Ref: 70},
	{Ref: 55},
	{Ref: 47},
	{Types: []string{"integer"}, Limits: []limit{
		{Keyword: "maximum", N: 24},
		{Keyword: "minimum", N: 8}}},
	{Types: []string{"boolean"}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 107},
	{Ref: 7},
	{Ref: 29},
	{Ref: 7},
	{Types: []string{"string"}, Pattern: "^[0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 12},
		{Keyword: "minLength", N: 12}}, Want: "the twelve digits of an account"},
	{Types: []string{"string"}, Enum: []string{"mwaagen/v1"}},
	{Ref: 113},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 114, Names: 115},
	{Types: []string{"object"}},
	{Ref: 116},
	{Types: []string{"string"}, Pattern: "^[A-Za-z0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 255}}, Want: "letters and digits"},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 1024},
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 119, Names: 362},
	{Ref: 120},
	{Types: []string{"object", "null"}, Properties: []property{
		{Name: "airflowConfigurationOptions", Rule: 121},
		{Name: "airflowVersion", Rule: 124},
		{Name: "bucket", Rule: 126},
		{Name: "dagS3Path", Rule: 137},
		{Name: "data", Rule: 139},
		{Name: "endpointManagement", Rule: 274},
		{Name: "environmentClass", Rule: 275},
		{Name: "executionRole", Rule: 279},
		{Name: "loggingConfiguration", Rule: 282},
		{Name: "managedPolicyArns", Rule: 297},
		{Name: "maxWebservers", Rule: 300},
		{Name: "maxWorkers", Rule: 302},
		{Name: "minWebservers", Rule: 304},
		{Name: "minWorkers", Rule: 306},
		{Name: "name", Rule: 308},
		{Name: "pluginsS3ObjectVersion", Rule: 309},
		{Name: "pluginsS3Path", Rule: 311},
		{Name: "requirementsFile", Rule: 313},
		{Name: "requirementsS3ObjectVersion", Rule: 315},
		{Name: "requirementsS3Path", Rule: 317},
		{Name: "schedulers", Rule: 319},
		{Name: "securityGroupRules", Rule: 321},
		{Name: "securityGroups", Rule: 322},
		{Name: "startupScriptFile", Rule: 325},
		{Name: "startupScriptS3ObjectVersion", Rule: 326},
		{Name: "startupScriptS3Path", Rule: 328},
		{Name: "statements", Rule: 330},
		{Name: "subnets", Rule: 349},
		{Name: "tags", Rule: 351},
		{Name: "webserverAccessMode", Rule: 352},
		{Name: "weeklyMaintenanceWindowStart", Rule: 356},
		{Name: "workerReplacementStrategy", Rule: 358}}, Closed: true},
	{Types: []string{"object"}, Rest: 122},
	{Types: []string{"string", "object"}, All: []int{123}},
	{Ref: 10},
	{Types: []string{"string", "object"}, Pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$", All: []int{125}, Want: "a version with three numbers"},
	{Ref: 10},
	{Types: []string{"object"}, Properties: []property{
		{Name: "arn", Rule: 127},
		{Name: "assume", Rule: 129},
		{Name: "name", Rule: 134},
		{Name: "versioning", Rule: 136}}, Closed: true},
	{Types: []string{"string", "object"}, Pattern: "^arn:([a-z-]+|\\$\\{AWS::Partition\\}):s3:::([a-z0-9.-]|\\$\\{[^{}]*\\})+$", All: []int{128}, Want: "the ARN of a bucket"},
	{Ref: 10},
	{Types: []string{"object"}, Properties: []property{
		{Name: "blockPublicAccess", Rule: 130},
		{Name: "kmsKey", Rule: 131},
		{Name: "versioning", Rule: 133}}, Closed: true},
	{Types: []string{"boolean"}},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]+:key/[A-Za-z0-9-]+$", All: []int{132}, Want: "the ARN of a key"},
	{Ref: 10},
	{Types: []string{"boolean"}},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 200},
		{Keyword: "minLength", N: 1}}, All: []int{135}},
	{Ref: 10},
	{Types: []string{"boolean"}},
	{Types: []string{"string", "object"}, All: []int{138}},
	{Ref: 10},
	{Ref: 140},
	{Types: []string{"object"}, Properties: []property{
		{Name: "athena", Rule: 141},
		{Name: "batch", Rule: 148},
		{Name: "dynamodb", Rule: 161},
		{Name: "ecs", Rule: 171},
		{Name: "emr", Rule: 181},
		{Name: "emrServerless", Rule: 188},
		{Name: "glueCatalog", Rule: 196},
		{Name: "glueJobs", Rule: 206},
		{Name: "lambda", Rule: 214},
		{Name: "s3", Rule: 221},
		{Name: "secretsManager", Rule: 231},
		{Name: "sns", Rule: 241},
		{Name: "sqs", Rule: 249},
		{Name: "ssm", Rule: 257},
		{Name: "sts", Rule: 267}}, Closed: true},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 142, Names: 147},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 143},
		{Name: "workGroup", Rule: 145}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 144},
	{Types: []string{"string"}, Enum: []string{"query"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:athena:[a-z0-9-]+:[0-9]+:workgroup/)?([A-Za-z0-9._-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{146}, Want: "the name or ARN of a workgroup"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 149, Names: 160},
	{Types: []string{"object"}, Required: []string{"jobDefinition"}, Properties: []property{
		{Name: "access", Rule: 150},
		{Name: "jobDefinition", Rule: 152},
		{Name: "jobQueue", Rule: 154},
		{Name: "passRoles", Rule: 156}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 151},
	{Types: []string{"string"}, Enum: []string{"define", "run", "terminate"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:batch:[a-z0-9-]+:[0-9]+:job-definition/)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+(:[0-9]+)?$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{153}, Want: "the name or ARN of a job definition"},
	{Ref: 10},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:batch:[a-z0-9-]+:[0-9]+:job-queue/)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{155}, Want: "the name or ARN of a job queue"},
	{Ref: 10},
	{Ref: 157},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 158},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:iam::[0-9]+:role/)?([A-Za-z0-9_+=,.@/-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{159}, Want: "the name or ARN of a role"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 162, Names: 170},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 163},
		{Name: "kmsKey", Rule: 165},
		{Name: "table", Rule: 168}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 164},
	{Types: []string{"string"}, Enum: []string{"delete", "read", "write", "writeBatch"}},
	{Ref: 166},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]+:key/[A-Za-z0-9-]+$", All: []int{167}, Want: "the ARN of a key"},
	{Ref: 10},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:dynamodb:[a-z0-9-]+:[0-9]+:table/)?([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{169}, Want: "the name or ARN of a table"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 172, Names: 180},
	{Types: []string{"object"}, Required: []string{"taskDefinition"}, Properties: []property{
		{Name: "access", Rule: 173},
		{Name: "cluster", Rule: 175},
		{Name: "passRoles", Rule: 177},
		{Name: "taskDefinition", Rule: 178}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 174},
	{Types: []string{"string"}, Enum: []string{"run"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:ecs:[a-z0-9-]+:[0-9]+:cluster/)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{176}, Want: "the name or ARN of a cluster"},
	{Ref: 10},
	{Ref: 157},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:ecs:[a-z0-9-]+:[0-9]+:task-definition/)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+(:[0-9]+)?$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{179}, Want: "the family or ARN of a task definition"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 182, Names: 187},
	{Types: []string{"object"}, Required: []string{"cluster"}, Properties: []property{
		{Name: "access", Rule: 183},
		{Name: "cluster", Rule: 185}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 184},
	{Types: []string{"string"}, Enum: []string{"read", "run", "terminate"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:elasticmapreduce:[a-z0-9-]+:[0-9]+:cluster/)?([A-Za-z0-9-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{186}, Want: "the id or ARN of a cluster"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 189, Names: 195},
	{Types: []string{"object"}, Required: []string{"application"}, Properties: []property{
		{Name: "access", Rule: 190},
		{Name: "application", Rule: 192},
		{Name: "passRoles", Rule: 194}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 191},
	{Types: []string{"string"}, Enum: []string{"read", "run"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:emr-serverless:[a-z0-9-]+:[0-9]+:/applications/)?([A-Za-z0-9]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{193}, Want: "the id or ARN of an application"},
	{Ref: 10},
	{Ref: 157},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 197, Names: 205},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 198},
		{Name: "database", Rule: 200},
		{Name: "tables", Rule: 202}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 199},
	{Types: []string{"string"}, Enum: []string{"delete", "read", "write"}},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{201}, Want: "the name of a database"},
	{Ref: 10},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 203},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 255}}, All: []int{204}, Want: "the name of a table"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 207, Names: 213},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 208},
		{Name: "job", Rule: 210},
		{Name: "passRoles", Rule: 212}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 209},
	{Types: []string{"string"}, Enum: []string{"define", "read", "run"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:glue:[a-z0-9-]+:[0-9]+:job/)?([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{211}, Want: "the name or ARN of a job"},
	{Ref: 10},
	{Ref: 157},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 215, Names: 220},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 216},
		{Name: "function", Rule: 218}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 217},
	{Types: []string{"string"}, Enum: []string{"invoke"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:lambda:[a-z0-9-]+:[0-9]+:function:)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+(:[A-Za-z0-9$_-]+)?$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{219}, Want: "the name or ARN of a function"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 222, Names: 230},
	{Types: []string{"object"}, Required: []string{"bucket"}, Properties: []property{
		{Name: "access", Rule: 223},
		{Name: "bucket", Rule: 225},
		{Name: "kmsKey", Rule: 227},
		{Name: "prefix", Rule: 228}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 224},
	{Types: []string{"string"}, Enum: []string{"delete", "list", "read", "write"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:s3:::)?([a-z0-9.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{226}, Want: "the name or ARN of a bucket"},
	{Ref: 10},
	{Ref: 166},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9!_.()/=:-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{229}, Want: "the beginning of a key, without wildcards"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 232, Names: 240},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 233},
		{Name: "kmsKey", Rule: 235},
		{Name: "name", Rule: 236},
		{Name: "prefix", Rule: 238}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 234},
	{Types: []string{"string"}, Enum: []string{"read", "write"}},
	{Ref: 166},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:secretsmanager:[a-z0-9-]+:[0-9]+:secret:)?([A-Za-z0-9/_+=.@-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{237}, Want: "the name or ARN of a secret"},
	{Ref: 10},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9/_+=.@-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{239}, Want: "the beginning of a name, without wildcards"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 242, Names: 248},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 243},
		{Name: "kmsKey", Rule: 245},
		{Name: "topic", Rule: 246}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 244},
	{Types: []string{"string"}, Enum: []string{"publish"}},
	{Ref: 166},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:sns:[a-z0-9-]+:[0-9]+:)?([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{247}, Want: "the name or ARN of a topic"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 250, Names: 256},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 251},
		{Name: "kmsKey", Rule: 253},
		{Name: "queue", Rule: 254}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 252},
	{Types: []string{"string"}, Enum: []string{"receive", "send"}},
	{Ref: 166},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:sqs:[a-z0-9-]+:[0-9]+:)?([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{255}, Want: "the name or ARN of a queue"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 258, Names: 266},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 259},
		{Name: "kmsKey", Rule: 261},
		{Name: "name", Rule: 262},
		{Name: "prefix", Rule: 264}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 260},
	{Types: []string{"string"}, Enum: []string{"read", "write"}},
	{Ref: 166},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:ssm:[a-z0-9-]+:[0-9]+:parameter)?/?([A-Za-z0-9/_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{263}, Want: "the name or ARN of a parameter"},
	{Ref: 10},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9/_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{265}, Want: "the beginning of a name, without wildcards"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 268, Names: 273},
	{Types: []string{"object"}, Required: []string{"role"}, Properties: []property{
		{Name: "access", Rule: 269},
		{Name: "role", Rule: 271}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 270},
	{Types: []string{"string"}, Enum: []string{"assume"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:iam::[0-9]+:role/)?([A-Za-z0-9_+=,.@/-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{272}, Want: "the name or ARN of a role"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"string"}, Enum: []string{"CUSTOMER", "SERVICE"}},
	{Types: []string{"string", "object"}, All: []int{276}, If: 277, Then: 278},
	{Ref: 10},
	{Types: []string{"string"}},
	{Enum: []string{"mw1.micro", "mw1.small", "mw1.medium", "mw1.large", "mw1.xlarge", "mw1.2xlarge"}},
	{Types: []string{"object"}, Required: []string{"arn"}, Properties: []property{
		{Name: "arn", Rule: 280}}, Closed: true},
	{Types: []string{"string", "object"}, Pattern: "^arn:([a-z-]+|\\$\\{AWS::Partition\\}):iam::([0-9]+|\\$\\{[^{}]*\\}):role/.+$", All: []int{281}, Want: "the ARN of a role"},
	{Ref: 10},
	{Types: []string{"object"}, Properties: []property{
		{Name: "dagProcessingLogs", Rule: 283},
		{Name: "retentionInDays", Rule: 291},
		{Name: "schedulerLogs", Rule: 293},
		{Name: "taskLogs", Rule: 294},
		{Name: "webserverLogs", Rule: 295},
		{Name: "workerLogs", Rule: 296}}, Closed: true},
	{Ref: 284},
	{Types: []string{"object"}, Properties: []property{
		{Name: "enabled", Rule: 285},
		{Name: "logLevel", Rule: 287}}, Closed: true},
	{Types: []string{"boolean", "object"}, All: []int{286}},
	{Ref: 10},
	{Types: []string{"string", "object"}, All: []int{288}, If: 289, Then: 290},
	{Ref: 10},
	{Types: []string{"string"}},
	{Enum: []string{"CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG"}},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "maximum", N: 3653},
		{Keyword: "minimum", N: 1}}, All: []int{292}},
	{Ref: 10},
	{Ref: 284},
	{Ref: 284},
	{Ref: 284},
	{Ref: 284},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 298},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:iam::(aws|[0-9]+):policy/.+$", All: []int{299}, Want: "the ARN of a managed policy"},
	{Ref: 10},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{301}},
	{Ref: 10},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{303}},
	{Ref: 10},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{305}},
	{Ref: 10},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{307}},
	{Ref: 10},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 200},
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 1024},
		{Keyword: "minLength", N: 1}}, All: []int{310}},
	{Ref: 10},
	{Types: []string{"string", "object"}, All: []int{312}},
	{Ref: 10},
	{Ref: 314},
	{Types: []string{"string"}, Pattern: "^[A-Za-z0-9._-][A-Za-z0-9._/ -]*$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, Want: "a path below the spec's folder"},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 1024},
		{Keyword: "minLength", N: 1}}, All: []int{316}},
	{Ref: 10},
	{Types: []string{"string", "object"}, All: []int{318}},
	{Ref: 10},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{320}},
	{Ref: 10},
	{Types: []string{"string"}, Enum: []string{"allTraffic", "restricted"}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "maxItems", N: 5},
		{Keyword: "minItems", N: 1}}, Items: 323},
	{Types: []string{"string", "object"}, Pattern: "^sg-[a-zA-Z0-9._-]+$", All: []int{324}, Want: "the id of a security group"},
	{Ref: 10},
	{Ref: 314},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 1024},
		{Keyword: "minLength", N: 1}}, All: []int{327}},
	{Ref: 10},
	{Types: []string{"string", "object"}, All: []int{329}},
	{Ref: 10},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 331},
	{Ref: 332},
	{Types: []string{"object"}, Required: []string{"Sid", "Effect"}, Properties: []property{
		{Name: "Action", Rule: 333},
		{Name: "Condition", Rule: 336},
		{Name: "Effect", Rule: 341},
		{Name: "NotAction", Rule: 342},
		{Name: "NotResource", Rule: 343},
		{Name: "Resource", Rule: 347},
		{Name: "Sid", Rule: 348}}, Closed: true},
	{Ref: 334},
	{Types: []string{"string", "array"}, Pattern: "^(\\*|[A-Za-z0-9-]+:[A-Za-z0-9*?]+)$", Limits: []limit{
		{Keyword: "maxLength", N: 200},
		{Keyword: "minItems", N: 1},
		{Keyword: "minLength", N: 1}}, Items: 335, Want: "an action of IAM"},
	{Types: []string{"string"}, Pattern: "^(\\*|[A-Za-z0-9-]+:[A-Za-z0-9*?]+)$", Limits: []limit{
		{Keyword: "maxLength", N: 200}}, Want: "an action of IAM"},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 337},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 338},
	{Types: []string{"string", "array"}, Limits: []limit{
		{Keyword: "maxLength", N: 2000},
		{Keyword: "minItems", N: 1}}, Items: 339},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 2000}}, All: []int{340}},
	{Ref: 10},
	{Types: []string{"string"}, Enum: []string{"Allow", "Deny"}},
	{Ref: 334},
	{Ref: 344},
	{Types: []string{"string", "array"}, Pattern: "^(\\*|(arn|\\$\\{[^{}]*\\}):.+)$", Limits: []limit{
		{Keyword: "maxLength", N: 2000},
		{Keyword: "minItems", N: 1},
		{Keyword: "minLength", N: 1}}, Items: 345, Want: "an ARN, or *"},
	{Types: []string{"string", "object"}, Pattern: "^(\\*|(arn|\\$\\{[^{}]*\\}):.+)$", Limits: []limit{
		{Keyword: "maxLength", N: 2000}}, All: []int{346}, Want: "an ARN, or *"},
	{Ref: 10},
	{Ref: 344},
	{Types: []string{"string"}, Pattern: "^[A-Za-z0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 128}}, Want: "letters and digits"},
	{Types: []string{"array"}, Items: 350},
	{Ref: 7},
	{Ref: 29},
	{Types: []string{"string", "object"}, All: []int{353}, If: 354, Then: 355},
	{Ref: 10},
	{Types: []string{"string"}},
	{Enum: []string{"PRIVATE_ONLY", "PUBLIC_ONLY", "PUBLIC_AND_PRIVATE"}},
	{Types: []string{"string", "object"}, All: []int{357}},
	{Ref: 10},
	{Types: []string{"string", "object"}, All: []int{359}, If: 360, Then: 361},
	{Ref: 10},
	{Types: []string{"string"}},
	{Enum: []string{"FORCED", "GRACEFUL"}},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Properties: []property{
		{Name: "path", Rule: 364},
		{Name: "permissionsBoundary", Rule: 366}}, Closed: true},
	{Types: []string{"string", "object"}, Pattern: "^/([A-Za-z0-9_+=,.@-]+/)*$", Limits: []limit{
		{Keyword: "maxLength", N: 512}}, All: []int{365}, Want: "a path that begins and ends with /"},
	{Ref: 10},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:iam::(aws|[0-9]+):policy/.+$", Limits: []limit{
		{Keyword: "maxLength", N: 1224}}, All: []int{367}, Want: "the ARN of a managed policy"},
	{Ref: 10},
	{Types: []string{"object"}, Properties: []property{
		{Name: "alias", Rule: 369},
		{Name: "arn", Rule: 370},
		{Name: "create", Rule: 372},
		{Name: "enableKeyRotation", Rule: 373},
		{Name: "pendingWindowInDays", Rule: 374}}, Closed: true},
	{Types: []string{"string"}, Pattern: "^([A-Za-z0-9/_-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 250},
		{Keyword: "minLength", N: 1}}, Want: "letters, digits and /_-"},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]+:key/[A-Za-z0-9-]+$", All: []int{371}, Want: "the ARN of a key"},
	{Ref: 10},
	{Types: []string{"boolean"}},
	{Types: []string{"boolean"}},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "maximum", N: 30},
		{Keyword: "minimum", N: 7}}, All: []int{375}},
	{Ref: 10},
	{Ref: 113},
	{Types: []string{"string"}, Pattern: "^[A-Za-z][A-Za-z0-9-]*$", Limits: []limit{
		{Keyword: "maxLength", N: 64}}, Want: "a letter, then letters, digits and hyphens"},
	{Types: []string{"object"}, Required: []string{"routing", "subnets"}, Properties: []property{
		{Name: "cidr", Rule: 379},
		{Name: "endpoints", Rule: 380},
		{Name: "flowLogs", Rule: 400},
		{Name: "natGateways", Rule: 405},
		{Name: "networkAcls", Rule: 406},
		{Name: "routing", Rule: 407},
		{Name: "sharedFrom", Rule: 408},
		{Name: "subnets", Rule: 410},
		{Name: "tags", Rule: 427},
		{Name: "transitGateway", Rule: 428},
		{Name: "vpc", Rule: 430},
		{Name: "vpnGateway", Rule: 441}}, Closed: true},
	{Ref: 44},
	{Types: []string{"object"}, Properties: []property{
		{Name: "add", Rule: 381},
		{Name: "allowFrom", Rule: 387},
		{Name: "dynamodbPrefixList", Rule: 389},
		{Name: "endpointPolicies", Rule: 391},
		{Name: "only", Rule: 392},
		{Name: "remove", Rule: 394},
		{Name: "s3PrefixList", Rule: 398}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 382},
	{Ref: 383},
	{Types: []string{"string", "object"}, Pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$", Limits: []limit{
		{Keyword: "maxLength", N: 64}}, Required: []string{"service"}, Properties: []property{
		{Name: "service", Rule: 384},
		{Name: "type", Rule: 386}}, Closed: true, Want: "a service's short name"},
	{Ref: 385},
	{Types: []string{"string"}, Pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$", Limits: []limit{
		{Keyword: "maxLength", N: 64}}, Want: "a service's short name"},
	{Types: []string{"string"}, Enum: []string{"Gateway", "Interface"}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 388},
	{Ref: 44},
	{Types: []string{"string", "object"}, Pattern: "^pl-[0-9a-f]+$", All: []int{390}, Want: "the id of a prefix list"},
	{Ref: 10},
	{Types: []string{"string"}, Enum: []string{"derived", "full"}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 393},
	{Ref: 383},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 395},
	{Types: []string{"object"}, Required: []string{"service", "because"}, Properties: []property{
		{Name: "because", Rule: 396},
		{Name: "service", Rule: 397}}, Closed: true},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 500},
		{Keyword: "minLength", N: 1}}},
	{Ref: 385},
	{Types: []string{"string", "object"}, Pattern: "^pl-[0-9a-f]+$", All: []int{399}, Want: "the id of a prefix list"},
	{Ref: 10},
	{Types: []string{"object"}, Properties: []property{
		{Name: "maxAggregationInterval", Rule: 401},
		{Name: "retentionInDays", Rule: 403},
		{Name: "trafficType", Rule: 404}}, Closed: true},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "maximum", N: 600},
		{Keyword: "minimum", N: 60}}, All: []int{402}},
	{Ref: 10},
	{Ref: 55},
	{Types: []string{"string"}, Enum: []string{"ACCEPT", "ALL", "REJECT"}},
	{Types: []string{"string"}, Enum: []string{"perZone", "single"}},
	{Types: []string{"string"}, Enum: []string{"default", "derived"}},
	{Types: []string{"string"}, Enum: []string{"private", "nat", "transit"}},
	{Types: []string{"object"}, Required: []string{"account"}, Properties: []property{
		{Name: "account", Rule: 409}}, Closed: true},
	{Types: []string{"string"}, Pattern: "^[0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 12},
		{Keyword: "minLength", N: 12}}, Want: "the twelve digits of an account"},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 411, Names: 426},
	{Types: []string{"object"}, Properties: []property{
		{Name: "assume", Rule: 412},
		{Name: "cidr", Rule: 418},
		{Name: "id", Rule: 419},
		{Name: "public", Rule: 421},
		{Name: "routeTable", Rule: 422},
		{Name: "tags", Rule: 424},
		{Name: "zone", Rule: 425}}, Closed: true},
	{Types: []string{"object"}, Properties: []property{
		{Name: "cidr", Rule: 413},
		{Name: "route", Rule: 414},
		{Name: "zone", Rule: 415}}, Closed: true},
	{Ref: 44},
	{Types: []string{"string"}, Enum: []string{"internet", "nat", "none", "transit"}},
	{Ref: 416},
	{Types: []string{"string", "object"}, Pattern: "^([a-z]|[a-z]+(-[a-z]+)+-[0-9][a-z]|[a-z]+[0-9]-az[0-9]+)$", All: []int{417}, Want: "a zone's letter, name or id"},
	{Ref: 10},
	{Ref: 44},
	{Types: []string{"string", "object"}, Pattern: "^subnet-[a-zA-Z0-9._-]+$", All: []int{420}, Want: "the id of a subnet"},
	{Ref: 10},
	{Types: []string{"boolean"}},
	{Types: []string{"string", "object"}, Pattern: "^rtb-[0-9a-f]+$", All: []int{423}, Want: "the id of a route table"},
	{Ref: 10},
	{Ref: 29},
	{Ref: 416},
	{Ref: 7},
	{Ref: 29},
	{Types: []string{"string", "object"}, Pattern: "^tgw-[a-zA-Z0-9]+$", All: []int{429}, Want: "the id of a transit gateway"},
	{Ref: 10},
	{Types: []string{"object"}, Required: []string{"id"}, Properties: []property{
		{Name: "assume", Rule: 431},
		{Name: "id", Rule: 437},
		{Name: "internetGateway", Rule: 439}}, Closed: true},
	{Types: []string{"object"}, Properties: []property{
		{Name: "cidr", Rule: 432},
		{Name: "enableDnsHostnames", Rule: 433},
		{Name: "enableDnsSupport", Rule: 434},
		{Name: "endpoints", Rule: 435}}, Closed: true},
	{Ref: 44},
	{Types: []string{"boolean"}},
	{Types: []string{"boolean"}},
	{Types: []string{"array"}, Items: 436},
	{Ref: 385},
	{Types: []string{"string", "object"}, Pattern: "^vpc-[0-9a-f]+$", All: []int{438}, Want: "the id of a VPC"},
	{Ref: 10},
	{Types: []string{"string", "object"}, Pattern: "^igw-[0-9a-f]+$", All: []int{440}, Want: "the id of an internet gateway"},
	{Ref: 10},
	{Types: []string{"string", "object"}, Pattern: "^vgw-[a-zA-Z0-9]+$", All: []int{442}, Want: "the id of a virtual private gateway"},
	{Ref: 10},
	{Ref: 113},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "maxItems", N: 500},
		{Keyword: "minItems", N: 1}}, Items: 445},
	{Types: []string{"object"}, Required: []string{"op", "path"}, Properties: []property{
		{Name: "from", Rule: 446},
		{Name: "op", Rule: 447},
		{Name: "path", Rule: 448},
		{Name: "value", Rule: 449}}, Closed: true},
	{Types: []string{"string"}, Pattern: "^/", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, Want: "a JSON Pointer, which begins with /"},
	{Types: []string{"string"}, Enum: []string{"add", "copy", "move", "remove", "replace", "test"}},
	{Types: []string{"string"}, Pattern: "^/", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, Want: "a JSON Pointer, which begins with /"},
	{Types: []string{"array", "boolean", "integer", "number", "object", "string"}},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "maxProperties", N: 200},
		{Keyword: "minProperties", N: 1}}, Rest: 451, Names: 464},
	{Types: []string{"object", "null"}, Properties: []property{
		{Name: "allowedPattern", Rule: 452},
		{Name: "allowedValues", Rule: 453},
		{Name: "constraintDescription", Rule: 455},
		{Name: "default", Rule: 456},
		{Name: "description", Rule: 457},
		{Name: "maxLength", Rule: 458},
		{Name: "maxValue", Rule: 459},
		{Name: "minLength", Rule: 460},
		{Name: "minValue", Rule: 461},
		{Name: "noEcho", Rule: 462},
		{Name: "type", Rule: 463}}, Closed: true},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 454},
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
		{Name: "as", Rule: 466},
		{Name: "prefix", Rule: 467}}, Closed: true},
	{Types: []string{"string"}, Enum: []string{"exports", "parameters"}},
	{Types: []string{"string"}, Pattern: "^([A-Za-z0-9/:_-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 128},
		{Keyword: "minLength", N: 1}}, Want: "letters, digits and /:_-"},
	{Types: []string{"string"}, Pattern: "^[a-z]+(-[a-z]+)+-[0-9]$", Want: "a Region's name"},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 470, Names: 471},
	{Types: []string{"object"}, Required: []string{"Type"}},
	{Ref: 116},
	{Ref: 29},
	{Types: []string{"string", "array"}, Limits: []limit{
		{Keyword: "maxLength", N: 255},
		{Keyword: "minItems", N: 1}}, Items: 474},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 255}}}}
