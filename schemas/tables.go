// Code generated from spec.v1.json by the tests of this package. DO NOT EDIT.

package schemas

var rules = []rule{
	{Types: []string{"object"}, Required: []string{"apiVersion", "name", "network", "environments"}, Properties: []property{
		{Name: "access", Rule: 1},
		{Name: "account", Rule: 114},
		{Name: "apiVersion", Rule: 115},
		{Name: "conditions", Rule: 116},
		{Name: "description", Rule: 121},
		{Name: "environments", Rule: 122},
		{Name: "expect", Rule: 367},
		{Name: "identity", Rule: 386},
		{Name: "kmsKey", Rule: 391},
		{Name: "mappings", Rule: 399},
		{Name: "name", Rule: 400},
		{Name: "network", Rule: 401},
		{Name: "outputs", Rule: 473},
		{Name: "overrides", Rule: 474},
		{Name: "parameters", Rule: 480},
		{Name: "publish", Rule: 495},
		{Name: "region", Rule: 498},
		{Name: "resources", Rule: 499},
		{Name: "tags", Rule: 502},
		{Name: "transform", Rule: 503},
		{Name: "waivers", Rule: 505}}, Closed: true},
	{Types: []string{"object"}, Properties: []property{
		{Name: "hosts", Rule: 2},
		{Name: "loadBalancers", Rule: 36},
		{Name: "networks", Rule: 68},
		{Name: "users", Rule: 77},
		{Name: "vpn", Rule: 100}}, Closed: true},
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
		{Keyword: "minProperties", N: 1}}, Rest: 37, Names: 67},
	{Ref: 38},
	{Types: []string{"object"}, Required: []string{"environment", "allowFrom"}, Properties: []property{
		{Name: "addresses", Rule: 39},
		{Name: "allowFrom", Rule: 42},
		{Name: "certificateArn", Rule: 46},
		{Name: "domainName", Rule: 49},
		{Name: "environment", Rule: 51},
		{Name: "hostedZoneId", Rule: 52},
		{Name: "logGroup", Rule: 54},
		{Name: "logRetentionInDays", Rule: 57},
		{Name: "scheme", Rule: 60},
		{Name: "sslPolicy", Rule: 61},
		{Name: "subnets", Rule: 63},
		{Name: "tags", Rule: 65},
		{Name: "type", Rule: 66}}, Closed: true},
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
	{Types: []string{"string", "object"}, Pattern: "^[A-Za-z0-9._/#-]+$", Limits: []limit{
		{Keyword: "maxLength", N: 512}}, All: []int{56}, Want: "the name of a log group"},
	{Ref: 10},
	{Ref: 58},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "maximum", N: 3653},
		{Keyword: "minimum", N: 1}}, All: []int{59}},
	{Ref: 10},
	{Types: []string{"string"}, Enum: []string{"internal", "internet-facing"}},
	{Types: []string{"string", "object"}, Pattern: "^ELBSecurityPolicy-[A-Za-z0-9-]+$", All: []int{62}, Want: "a security policy of load balancers"},
	{Ref: 10},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 64},
	{Ref: 7},
	{Ref: 29},
	{Types: []string{"string"}, Enum: []string{"application", "network"}},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 69, Names: 76},
	{Types: []string{"object"}, Required: []string{"cidrs"}, Properties: []property{
		{Name: "cidrs", Rule: 70},
		{Name: "environments", Rule: 72},
		{Name: "via", Rule: 75}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 71},
	{Ref: 44},
	{Ref: 73},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 74},
	{Ref: 7},
	{Types: []string{"string"}, Enum: []string{"transitGateway", "vpnGateway"}},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 78, Names: 99},
	{Types: []string{"object"}, Properties: []property{
		{Name: "assumedBy", Rule: 79},
		{Name: "attachTo", Rule: 90},
		{Name: "cli", Rule: 93},
		{Name: "environments", Rule: 94},
		{Name: "login", Rule: 96},
		{Name: "restApi", Rule: 97},
		{Name: "tags", Rule: 98}}, Closed: true},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Properties: []property{
		{Name: "accounts", Rule: 80},
		{Name: "arns", Rule: 83},
		{Name: "externalId", Rule: 86},
		{Name: "samlProvider", Rule: 88}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 81},
	{Types: []string{"string", "object"}, Pattern: "^([0-9]+|\\$\\{AWS::AccountId\\})$", Limits: []limit{
		{Keyword: "maxLength", N: 17},
		{Keyword: "minLength", N: 12}}, All: []int{82}, Want: "the twelve digits of an account"},
	{Ref: 10},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 84},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:iam::[0-9]+:(role|user)/[A-Za-z0-9_+=,.@/-]+$", Limits: []limit{
		{Keyword: "maxLength", N: 1224}}, All: []int{85}, Want: "the ARN of a role or user"},
	{Ref: 10},
	{Types: []string{"string", "object"}, Pattern: "^[A-Za-z0-9_+=,.@:/-]+$", Limits: []limit{
		{Keyword: "maxLength", N: 1224},
		{Keyword: "minLength", N: 2}}, All: []int{87}, Want: "letters, digits and _+=,.@:/-"},
	{Ref: 10},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:iam::[0-9]+:saml-provider/[A-Za-z0-9_.-]+$", Limits: []limit{
		{Keyword: "maxLength", N: 1224}}, All: []int{89}, Want: "the ARN of a SAML provider"},
	{Ref: 10},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 91},
	{Types: []string{"string", "object"}, Pattern: "^[A-Za-z0-9_+=,.@-]+$", Limits: []limit{
		{Keyword: "maxLength", N: 64}}, All: []int{92}, Want: "the name of a role"},
	{Ref: 10},
	{Types: []string{"boolean"}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 95},
	{Ref: 7},
	{Types: []string{"string"}, Enum: []string{"Admin", "Op", "Public", "User", "Viewer"}},
	{Types: []string{"string"}, Enum: []string{"Admin", "Op", "Public", "User", "Viewer"}},
	{Ref: 29},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 101, Names: 113},
	{Types: []string{"object"}, Required: []string{"clientCidrBlock", "serverCertificateArn", "clientRootCertificateChainArn"}, Properties: []property{
		{Name: "clientCidrBlock", Rule: 102},
		{Name: "clientRootCertificateChainArn", Rule: 103},
		{Name: "environments", Rule: 104},
		{Name: "logGroup", Rule: 105},
		{Name: "logRetentionInDays", Rule: 106},
		{Name: "serverCertificateArn", Rule: 107},
		{Name: "sessionTimeoutHours", Rule: 108},
		{Name: "splitTunnel", Rule: 109},
		{Name: "subnets", Rule: 110},
		{Name: "tags", Rule: 112}}, Closed: true},
	{Ref: 44},
	{Ref: 47},
	{Ref: 73},
	{Ref: 55},
	{Ref: 58},
	{Ref: 47},
	{Types: []string{"integer"}, Limits: []limit{
		{Keyword: "maximum", N: 24},
		{Keyword: "minimum", N: 8}}},
	{Types: []string{"boolean"}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 111},
	{Ref: 7},
	{Ref: 29},
	{Ref: 7},
	{Types: []string{"string"}, Pattern: "^[0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 12},
		{Keyword: "minLength", N: 12}}, Want: "the twelve digits of an account"},
	{Types: []string{"string"}, Enum: []string{"mwaagen/v1"}},
	{Ref: 117},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 118, Names: 119},
	{Types: []string{"object"}},
	{Ref: 120},
	{Types: []string{"string"}, Pattern: "^[A-Za-z0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 255}}, Want: "letters and digits"},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 1024},
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 123, Names: 366},
	{Ref: 124},
	{Types: []string{"object", "null"}, Properties: []property{
		{Name: "airflowConfigurationOptions", Rule: 125},
		{Name: "airflowVersion", Rule: 128},
		{Name: "bucket", Rule: 130},
		{Name: "dagS3Path", Rule: 141},
		{Name: "data", Rule: 143},
		{Name: "endpointManagement", Rule: 278},
		{Name: "environmentClass", Rule: 279},
		{Name: "executionRole", Rule: 283},
		{Name: "loggingConfiguration", Rule: 286},
		{Name: "managedPolicyArns", Rule: 301},
		{Name: "maxWebservers", Rule: 304},
		{Name: "maxWorkers", Rule: 306},
		{Name: "minWebservers", Rule: 308},
		{Name: "minWorkers", Rule: 310},
		{Name: "name", Rule: 312},
		{Name: "pluginsS3ObjectVersion", Rule: 313},
		{Name: "pluginsS3Path", Rule: 315},
		{Name: "requirementsFile", Rule: 317},
		{Name: "requirementsS3ObjectVersion", Rule: 319},
		{Name: "requirementsS3Path", Rule: 321},
		{Name: "schedulers", Rule: 323},
		{Name: "securityGroupRules", Rule: 325},
		{Name: "securityGroups", Rule: 326},
		{Name: "startupScriptFile", Rule: 329},
		{Name: "startupScriptS3ObjectVersion", Rule: 330},
		{Name: "startupScriptS3Path", Rule: 332},
		{Name: "statements", Rule: 334},
		{Name: "subnets", Rule: 353},
		{Name: "tags", Rule: 355},
		{Name: "webserverAccessMode", Rule: 356},
		{Name: "weeklyMaintenanceWindowStart", Rule: 360},
		{Name: "workerReplacementStrategy", Rule: 362}}, Closed: true},
	{Types: []string{"object"}, Rest: 126},
	{Types: []string{"string", "object"}, All: []int{127}},
	{Ref: 10},
	{Types: []string{"string", "object"}, Pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$", All: []int{129}, Want: "a version with three numbers"},
	{Ref: 10},
	{Types: []string{"object"}, Properties: []property{
		{Name: "arn", Rule: 131},
		{Name: "assume", Rule: 133},
		{Name: "name", Rule: 138},
		{Name: "versioning", Rule: 140}}, Closed: true},
	{Types: []string{"string", "object"}, Pattern: "^arn:([a-z-]+|\\$\\{AWS::Partition\\}):s3:::([a-z0-9.-]|\\$\\{[^{}]*\\})+$", All: []int{132}, Want: "the ARN of a bucket"},
	{Ref: 10},
	{Types: []string{"object"}, Properties: []property{
		{Name: "blockPublicAccess", Rule: 134},
		{Name: "kmsKey", Rule: 135},
		{Name: "versioning", Rule: 137}}, Closed: true},
	{Types: []string{"boolean"}},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]+:key/[A-Za-z0-9-]+$", All: []int{136}, Want: "the ARN of a key"},
	{Ref: 10},
	{Types: []string{"boolean"}},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 200},
		{Keyword: "minLength", N: 1}}, All: []int{139}},
	{Ref: 10},
	{Types: []string{"boolean"}},
	{Types: []string{"string", "object"}, All: []int{142}},
	{Ref: 10},
	{Ref: 144},
	{Types: []string{"object"}, Properties: []property{
		{Name: "athena", Rule: 145},
		{Name: "batch", Rule: 152},
		{Name: "dynamodb", Rule: 165},
		{Name: "ecs", Rule: 175},
		{Name: "emr", Rule: 185},
		{Name: "emrServerless", Rule: 192},
		{Name: "glueCatalog", Rule: 200},
		{Name: "glueJobs", Rule: 210},
		{Name: "lambda", Rule: 218},
		{Name: "s3", Rule: 225},
		{Name: "secretsManager", Rule: 235},
		{Name: "sns", Rule: 245},
		{Name: "sqs", Rule: 253},
		{Name: "ssm", Rule: 261},
		{Name: "sts", Rule: 271}}, Closed: true},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 146, Names: 151},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 147},
		{Name: "workGroup", Rule: 149}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 148},
	{Types: []string{"string"}, Enum: []string{"query"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:athena:[a-z0-9-]+:[0-9]+:workgroup/)?([A-Za-z0-9._-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{150}, Want: "the name or ARN of a workgroup"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 153, Names: 164},
	{Types: []string{"object"}, Required: []string{"jobDefinition"}, Properties: []property{
		{Name: "access", Rule: 154},
		{Name: "jobDefinition", Rule: 156},
		{Name: "jobQueue", Rule: 158},
		{Name: "passRoles", Rule: 160}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 155},
	{Types: []string{"string"}, Enum: []string{"define", "run", "terminate"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:batch:[a-z0-9-]+:[0-9]+:job-definition/)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+(:[0-9]+)?$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{157}, Want: "the name or ARN of a job definition"},
	{Ref: 10},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:batch:[a-z0-9-]+:[0-9]+:job-queue/)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{159}, Want: "the name or ARN of a job queue"},
	{Ref: 10},
	{Ref: 161},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 162},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:iam::[0-9]+:role/)?([A-Za-z0-9_+=,.@/-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{163}, Want: "the name or ARN of a role"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 166, Names: 174},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 167},
		{Name: "kmsKey", Rule: 169},
		{Name: "table", Rule: 172}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 168},
	{Types: []string{"string"}, Enum: []string{"delete", "read", "write", "writeBatch"}},
	{Ref: 170},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]+:key/[A-Za-z0-9-]+$", All: []int{171}, Want: "the ARN of a key"},
	{Ref: 10},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:dynamodb:[a-z0-9-]+:[0-9]+:table/)?([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{173}, Want: "the name or ARN of a table"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 176, Names: 184},
	{Types: []string{"object"}, Required: []string{"taskDefinition"}, Properties: []property{
		{Name: "access", Rule: 177},
		{Name: "cluster", Rule: 179},
		{Name: "passRoles", Rule: 181},
		{Name: "taskDefinition", Rule: 182}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 178},
	{Types: []string{"string"}, Enum: []string{"run"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:ecs:[a-z0-9-]+:[0-9]+:cluster/)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{180}, Want: "the name or ARN of a cluster"},
	{Ref: 10},
	{Ref: 161},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:ecs:[a-z0-9-]+:[0-9]+:task-definition/)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+(:[0-9]+)?$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{183}, Want: "the family or ARN of a task definition"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 186, Names: 191},
	{Types: []string{"object"}, Required: []string{"cluster"}, Properties: []property{
		{Name: "access", Rule: 187},
		{Name: "cluster", Rule: 189}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 188},
	{Types: []string{"string"}, Enum: []string{"read", "run", "terminate"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:elasticmapreduce:[a-z0-9-]+:[0-9]+:cluster/)?([A-Za-z0-9-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{190}, Want: "the id or ARN of a cluster"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 193, Names: 199},
	{Types: []string{"object"}, Required: []string{"application"}, Properties: []property{
		{Name: "access", Rule: 194},
		{Name: "application", Rule: 196},
		{Name: "passRoles", Rule: 198}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 195},
	{Types: []string{"string"}, Enum: []string{"read", "run"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:emr-serverless:[a-z0-9-]+:[0-9]+:/applications/)?([A-Za-z0-9]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{197}, Want: "the id or ARN of an application"},
	{Ref: 10},
	{Ref: 161},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 201, Names: 209},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 202},
		{Name: "database", Rule: 204},
		{Name: "tables", Rule: 206}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 203},
	{Types: []string{"string"}, Enum: []string{"delete", "read", "write"}},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{205}, Want: "the name of a database"},
	{Ref: 10},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 207},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 255}}, All: []int{208}, Want: "the name of a table"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 211, Names: 217},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 212},
		{Name: "job", Rule: 214},
		{Name: "passRoles", Rule: 216}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 213},
	{Types: []string{"string"}, Enum: []string{"define", "read", "run"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:glue:[a-z0-9-]+:[0-9]+:job/)?([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{215}, Want: "the name or ARN of a job"},
	{Ref: 10},
	{Ref: 161},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 219, Names: 224},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 220},
		{Name: "function", Rule: 222}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 221},
	{Types: []string{"string"}, Enum: []string{"invoke"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:lambda:[a-z0-9-]+:[0-9]+:function:)?([A-Za-z0-9_-]|\\$\\{[^{}]*\\})+(:[A-Za-z0-9$_-]+)?$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{223}, Want: "the name or ARN of a function"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 226, Names: 234},
	{Types: []string{"object"}, Required: []string{"bucket"}, Properties: []property{
		{Name: "access", Rule: 227},
		{Name: "bucket", Rule: 229},
		{Name: "kmsKey", Rule: 231},
		{Name: "prefix", Rule: 232}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 228},
	{Types: []string{"string"}, Enum: []string{"delete", "list", "read", "write"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:s3:::)?([a-z0-9.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{230}, Want: "the name or ARN of a bucket"},
	{Ref: 10},
	{Ref: 170},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9!_.()/=:-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{233}, Want: "the beginning of a key, without wildcards"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 236, Names: 244},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 237},
		{Name: "kmsKey", Rule: 239},
		{Name: "name", Rule: 240},
		{Name: "prefix", Rule: 242}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 238},
	{Types: []string{"string"}, Enum: []string{"read", "write"}},
	{Ref: 170},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:secretsmanager:[a-z0-9-]+:[0-9]+:secret:)?([A-Za-z0-9/_+=.@-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{241}, Want: "the name or ARN of a secret"},
	{Ref: 10},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9/_+=.@-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{243}, Want: "the beginning of a name, without wildcards"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 246, Names: 252},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 247},
		{Name: "kmsKey", Rule: 249},
		{Name: "topic", Rule: 250}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 248},
	{Types: []string{"string"}, Enum: []string{"publish"}},
	{Ref: 170},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:sns:[a-z0-9-]+:[0-9]+:)?([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{251}, Want: "the name or ARN of a topic"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 254, Names: 260},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 255},
		{Name: "kmsKey", Rule: 257},
		{Name: "queue", Rule: 258}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 256},
	{Types: []string{"string"}, Enum: []string{"receive", "send"}},
	{Ref: 170},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:sqs:[a-z0-9-]+:[0-9]+:)?([A-Za-z0-9_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{259}, Want: "the name or ARN of a queue"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 262, Names: 270},
	{Types: []string{"object"}, Properties: []property{
		{Name: "access", Rule: 263},
		{Name: "kmsKey", Rule: 265},
		{Name: "name", Rule: 266},
		{Name: "prefix", Rule: 268}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 264},
	{Types: []string{"string"}, Enum: []string{"read", "write"}},
	{Ref: 170},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:ssm:[a-z0-9-]+:[0-9]+:parameter)?/?([A-Za-z0-9/_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{267}, Want: "the name or ARN of a parameter"},
	{Ref: 10},
	{Types: []string{"string", "object"}, Pattern: "^([A-Za-z0-9/_.-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{269}, Want: "the beginning of a name, without wildcards"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 272, Names: 277},
	{Types: []string{"object"}, Required: []string{"role"}, Properties: []property{
		{Name: "access", Rule: 273},
		{Name: "role", Rule: 275}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 274},
	{Types: []string{"string"}, Enum: []string{"assume"}},
	{Types: []string{"string", "object"}, Pattern: "^(arn:[a-z-]+:iam::[0-9]+:role/)?([A-Za-z0-9_+=,.@/-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, All: []int{276}, Want: "the name or ARN of a role"},
	{Ref: 10},
	{Ref: 7},
	{Types: []string{"string"}, Enum: []string{"CUSTOMER", "SERVICE"}},
	{Types: []string{"string", "object"}, All: []int{280}, If: 281, Then: 282},
	{Ref: 10},
	{Types: []string{"string"}},
	{Enum: []string{"mw1.micro", "mw1.small", "mw1.medium", "mw1.large", "mw1.xlarge", "mw1.2xlarge"}},
	{Types: []string{"object"}, Required: []string{"arn"}, Properties: []property{
		{Name: "arn", Rule: 284}}, Closed: true},
	{Types: []string{"string", "object"}, Pattern: "^arn:([a-z-]+|\\$\\{AWS::Partition\\}):iam::([0-9]+|\\$\\{[^{}]*\\}):role/.+$", All: []int{285}, Want: "the ARN of a role"},
	{Ref: 10},
	{Types: []string{"object"}, Properties: []property{
		{Name: "dagProcessingLogs", Rule: 287},
		{Name: "retentionInDays", Rule: 295},
		{Name: "schedulerLogs", Rule: 297},
		{Name: "taskLogs", Rule: 298},
		{Name: "webserverLogs", Rule: 299},
		{Name: "workerLogs", Rule: 300}}, Closed: true},
	{Ref: 288},
	{Types: []string{"object"}, Properties: []property{
		{Name: "enabled", Rule: 289},
		{Name: "logLevel", Rule: 291}}, Closed: true},
	{Types: []string{"boolean", "object"}, All: []int{290}},
	{Ref: 10},
	{Types: []string{"string", "object"}, All: []int{292}, If: 293, Then: 294},
	{Ref: 10},
	{Types: []string{"string"}},
	{Enum: []string{"CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG"}},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "maximum", N: 3653},
		{Keyword: "minimum", N: 1}}, All: []int{296}},
	{Ref: 10},
	{Ref: 288},
	{Ref: 288},
	{Ref: 288},
	{Ref: 288},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 302},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:iam::(aws|[0-9]+):policy/.+$", All: []int{303}, Want: "the ARN of a managed policy"},
	{Ref: 10},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{305}},
	{Ref: 10},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{307}},
	{Ref: 10},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{309}},
	{Ref: 10},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{311}},
	{Ref: 10},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 200},
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 1024},
		{Keyword: "minLength", N: 1}}, All: []int{314}},
	{Ref: 10},
	{Types: []string{"string", "object"}, All: []int{316}},
	{Ref: 10},
	{Ref: 318},
	{Types: []string{"string"}, Pattern: "^[A-Za-z0-9._-][A-Za-z0-9._/ -]*$", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, Want: "a path below the spec's folder"},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 1024},
		{Keyword: "minLength", N: 1}}, All: []int{320}},
	{Ref: 10},
	{Types: []string{"string", "object"}, All: []int{322}},
	{Ref: 10},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "minimum", N: 1}}, All: []int{324}},
	{Ref: 10},
	{Types: []string{"string"}, Enum: []string{"allTraffic", "restricted"}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "maxItems", N: 5},
		{Keyword: "minItems", N: 1}}, Items: 327},
	{Types: []string{"string", "object"}, Pattern: "^sg-[a-zA-Z0-9._-]+$", All: []int{328}, Want: "the id of a security group"},
	{Ref: 10},
	{Ref: 318},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 1024},
		{Keyword: "minLength", N: 1}}, All: []int{331}},
	{Ref: 10},
	{Types: []string{"string", "object"}, All: []int{333}},
	{Ref: 10},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 335},
	{Ref: 336},
	{Types: []string{"object"}, Required: []string{"Sid", "Effect"}, Properties: []property{
		{Name: "Action", Rule: 337},
		{Name: "Condition", Rule: 340},
		{Name: "Effect", Rule: 345},
		{Name: "NotAction", Rule: 346},
		{Name: "NotResource", Rule: 347},
		{Name: "Resource", Rule: 351},
		{Name: "Sid", Rule: 352}}, Closed: true},
	{Ref: 338},
	{Types: []string{"string", "array"}, Pattern: "^(\\*|[A-Za-z0-9-]+:[A-Za-z0-9*?]+)$", Limits: []limit{
		{Keyword: "maxLength", N: 200},
		{Keyword: "minItems", N: 1},
		{Keyword: "minLength", N: 1}}, Items: 339, Want: "an action of IAM"},
	{Types: []string{"string"}, Pattern: "^(\\*|[A-Za-z0-9-]+:[A-Za-z0-9*?]+)$", Limits: []limit{
		{Keyword: "maxLength", N: 200}}, Want: "an action of IAM"},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 341},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 342},
	{Types: []string{"string", "array"}, Limits: []limit{
		{Keyword: "maxLength", N: 2000},
		{Keyword: "minItems", N: 1}}, Items: 343},
	{Types: []string{"string", "object"}, Limits: []limit{
		{Keyword: "maxLength", N: 2000}}, All: []int{344}},
	{Ref: 10},
	{Types: []string{"string"}, Enum: []string{"Allow", "Deny"}},
	{Ref: 338},
	{Ref: 348},
	{Types: []string{"string", "array"}, Pattern: "^(\\*|(arn|\\$\\{[^{}]*\\}):.+)$", Limits: []limit{
		{Keyword: "maxLength", N: 2000},
		{Keyword: "minItems", N: 1},
		{Keyword: "minLength", N: 1}}, Items: 349, Want: "an ARN, or *"},
	{Types: []string{"string", "object"}, Pattern: "^(\\*|(arn|\\$\\{[^{}]*\\}):.+)$", Limits: []limit{
		{Keyword: "maxLength", N: 2000}}, All: []int{350}, Want: "an ARN, or *"},
	{Ref: 10},
	{Ref: 348},
	{Types: []string{"string"}, Pattern: "^[A-Za-z0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 128}}, Want: "letters and digits"},
	{Types: []string{"array"}, Items: 354},
	{Ref: 7},
	{Ref: 29},
	{Types: []string{"string", "object"}, All: []int{357}, If: 358, Then: 359},
	{Ref: 10},
	{Types: []string{"string"}},
	{Enum: []string{"PRIVATE_ONLY", "PUBLIC_ONLY", "PUBLIC_AND_PRIVATE"}},
	{Types: []string{"string", "object"}, All: []int{361}},
	{Ref: 10},
	{Types: []string{"string", "object"}, All: []int{363}, If: 364, Then: 365},
	{Ref: 10},
	{Types: []string{"string"}},
	{Enum: []string{"FORCED", "GRACEFUL"}},
	{Ref: 7},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "maxItems", N: 200},
		{Keyword: "minItems", N: 1}}, Items: 368},
	{Types: []string{"object"}, Properties: []property{
		{Name: "because", Rule: 369},
		{Name: "can", Rule: 370},
		{Name: "cannot", Rule: 379},
		{Name: "no-path", Rule: 380},
		{Name: "path", Rule: 385}}, Closed: true},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 500},
		{Keyword: "minLength", N: 1}}},
	{Ref: 371},
	{Types: []string{"object"}, Required: []string{"who", "do", "on"}, Properties: []property{
		{Name: "do", Rule: 372},
		{Name: "except", Rule: 374},
		{Name: "on", Rule: 377},
		{Name: "who", Rule: 378}}, Closed: true},
	{Types: []string{"string", "array"}, Pattern: "^(\\*|[A-Za-z0-9-]+:[A-Za-z0-9*?]+)$", Limits: []limit{
		{Keyword: "maxItems", N: 100},
		{Keyword: "maxLength", N: 200},
		{Keyword: "minItems", N: 1},
		{Keyword: "minLength", N: 1}}, Items: 373, Want: "an action of IAM"},
	{Types: []string{"string"}, Pattern: "^(\\*|[A-Za-z0-9-]+:[A-Za-z0-9*?]+)$", Limits: []limit{
		{Keyword: "maxLength", N: 200},
		{Keyword: "minLength", N: 1}}, Want: "an action of IAM"},
	{Ref: 375},
	{Types: []string{"string", "array"}, Limits: []limit{
		{Keyword: "maxItems", N: 100},
		{Keyword: "maxLength", N: 2000},
		{Keyword: "minItems", N: 1},
		{Keyword: "minLength", N: 1}}, Items: 376},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 2000},
		{Keyword: "minLength", N: 1}}},
	{Ref: 375},
	{Ref: 375},
	{Ref: 371},
	{Ref: 381},
	{Types: []string{"object"}, Required: []string{"from", "to"}, Properties: []property{
		{Name: "from", Rule: 382},
		{Name: "port", Rule: 383},
		{Name: "to", Rule: 384}}, Closed: true},
	{Ref: 375},
	{Types: []string{"integer"}, Limits: []limit{
		{Keyword: "maximum", N: 65535},
		{Keyword: "minimum", N: 1}}},
	{Ref: 375},
	{Ref: 381},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Properties: []property{
		{Name: "path", Rule: 387},
		{Name: "permissionsBoundary", Rule: 389}}, Closed: true},
	{Types: []string{"string", "object"}, Pattern: "^/([A-Za-z0-9_+=,.@-]+/)*$", Limits: []limit{
		{Keyword: "maxLength", N: 512}}, All: []int{388}, Want: "a path that begins and ends with /"},
	{Ref: 10},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:iam::(aws|[0-9]+):policy/.+$", Limits: []limit{
		{Keyword: "maxLength", N: 1224}}, All: []int{390}, Want: "the ARN of a managed policy"},
	{Ref: 10},
	{Types: []string{"object"}, Properties: []property{
		{Name: "alias", Rule: 392},
		{Name: "arn", Rule: 393},
		{Name: "create", Rule: 395},
		{Name: "enableKeyRotation", Rule: 396},
		{Name: "pendingWindowInDays", Rule: 397}}, Closed: true},
	{Types: []string{"string"}, Pattern: "^([A-Za-z0-9/_-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 250},
		{Keyword: "minLength", N: 1}}, Want: "letters, digits and /_-"},
	{Types: []string{"string", "object"}, Pattern: "^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]+:key/[A-Za-z0-9-]+$", All: []int{394}, Want: "the ARN of a key"},
	{Ref: 10},
	{Types: []string{"boolean"}},
	{Types: []string{"boolean"}},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "maximum", N: 30},
		{Keyword: "minimum", N: 7}}, All: []int{398}},
	{Ref: 10},
	{Ref: 117},
	{Types: []string{"string"}, Pattern: "^[A-Za-z][A-Za-z0-9-]*$", Limits: []limit{
		{Keyword: "maxLength", N: 64}}, Want: "a letter, then letters, digits and hyphens"},
	{Types: []string{"object"}, Required: []string{"routing", "subnets"}, Properties: []property{
		{Name: "cidr", Rule: 402},
		{Name: "endpoints", Rule: 403},
		{Name: "flowLogs", Rule: 423},
		{Name: "natGateways", Rule: 429},
		{Name: "networkAcls", Rule: 430},
		{Name: "routing", Rule: 431},
		{Name: "sharedFrom", Rule: 432},
		{Name: "subnets", Rule: 434},
		{Name: "tags", Rule: 451},
		{Name: "transitGateway", Rule: 452},
		{Name: "vpc", Rule: 454},
		{Name: "vpnGateway", Rule: 471}}, Closed: true},
	{Ref: 44},
	{Types: []string{"object"}, Properties: []property{
		{Name: "add", Rule: 404},
		{Name: "allowFrom", Rule: 410},
		{Name: "dynamodbPrefixList", Rule: 412},
		{Name: "endpointPolicies", Rule: 414},
		{Name: "only", Rule: 415},
		{Name: "remove", Rule: 417},
		{Name: "s3PrefixList", Rule: 421}}, Closed: true},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 405},
	{Ref: 406},
	{Types: []string{"string", "object"}, Pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$", Limits: []limit{
		{Keyword: "maxLength", N: 64}}, Required: []string{"service"}, Properties: []property{
		{Name: "service", Rule: 407},
		{Name: "type", Rule: 409}}, Closed: true, Want: "a service's short name"},
	{Ref: 408},
	{Types: []string{"string"}, Pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$", Limits: []limit{
		{Keyword: "maxLength", N: 64}}, Want: "a service's short name"},
	{Types: []string{"string"}, Enum: []string{"Gateway", "Interface"}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 411},
	{Ref: 44},
	{Types: []string{"string", "object"}, Pattern: "^pl-[0-9a-f]+$", All: []int{413}, Want: "the id of a prefix list"},
	{Ref: 10},
	{Types: []string{"string"}, Enum: []string{"derived", "full"}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 416},
	{Ref: 406},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 418},
	{Types: []string{"object"}, Required: []string{"service", "because"}, Properties: []property{
		{Name: "because", Rule: 419},
		{Name: "service", Rule: 420}}, Closed: true},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 500},
		{Keyword: "minLength", N: 1}}},
	{Ref: 408},
	{Types: []string{"string", "object"}, Pattern: "^pl-[0-9a-f]+$", All: []int{422}, Want: "the id of a prefix list"},
	{Ref: 10},
	{Types: []string{"object"}, Properties: []property{
		{Name: "logGroup", Rule: 424},
		{Name: "maxAggregationInterval", Rule: 425},
		{Name: "retentionInDays", Rule: 427},
		{Name: "trafficType", Rule: 428}}, Closed: true},
	{Ref: 55},
	{Types: []string{"integer", "object"}, Limits: []limit{
		{Keyword: "maximum", N: 600},
		{Keyword: "minimum", N: 60}}, All: []int{426}},
	{Ref: 10},
	{Ref: 58},
	{Types: []string{"string"}, Enum: []string{"ACCEPT", "ALL", "REJECT"}},
	{Types: []string{"string"}, Enum: []string{"perZone", "single"}},
	{Types: []string{"string"}, Enum: []string{"default", "derived"}},
	{Types: []string{"string"}, Enum: []string{"private", "nat", "transit"}},
	{Types: []string{"object"}, Required: []string{"account"}, Properties: []property{
		{Name: "account", Rule: 433}}, Closed: true},
	{Types: []string{"string"}, Pattern: "^[0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 12},
		{Keyword: "minLength", N: 12}}, Want: "the twelve digits of an account"},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 435, Names: 450},
	{Types: []string{"object"}, Properties: []property{
		{Name: "assume", Rule: 436},
		{Name: "cidr", Rule: 442},
		{Name: "id", Rule: 443},
		{Name: "public", Rule: 445},
		{Name: "routeTable", Rule: 446},
		{Name: "tags", Rule: 448},
		{Name: "zone", Rule: 449}}, Closed: true},
	{Types: []string{"object"}, Properties: []property{
		{Name: "cidr", Rule: 437},
		{Name: "route", Rule: 438},
		{Name: "zone", Rule: 439}}, Closed: true},
	{Ref: 44},
	{Types: []string{"string"}, Enum: []string{"internet", "nat", "none", "transit"}},
	{Ref: 440},
	{Types: []string{"string", "object"}, Pattern: "^([a-z]|[a-z]+(-[a-z]+)+-[0-9][a-z]|[a-z]+[0-9]-az[0-9]+)$", All: []int{441}, Want: "a zone's letter, name or id"},
	{Ref: 10},
	{Ref: 44},
	{Types: []string{"string", "object"}, Pattern: "^subnet-[a-zA-Z0-9._-]+$", All: []int{444}, Want: "the id of a subnet"},
	{Ref: 10},
	{Types: []string{"boolean"}},
	{Types: []string{"string", "object"}, Pattern: "^rtb-[0-9a-f]+$", All: []int{447}, Want: "the id of a route table"},
	{Ref: 10},
	{Ref: 29},
	{Ref: 440},
	{Ref: 7},
	{Ref: 29},
	{Types: []string{"string", "object"}, Pattern: "^tgw-[a-zA-Z0-9]+$", All: []int{453}, Want: "the id of a transit gateway"},
	{Ref: 10},
	{Types: []string{"object"}, Required: []string{"id"}, Properties: []property{
		{Name: "assume", Rule: 455},
		{Name: "id", Rule: 467},
		{Name: "internetGateway", Rule: 469}}, Closed: true},
	{Types: []string{"object"}, Properties: []property{
		{Name: "cidr", Rule: 456},
		{Name: "enableDnsHostnames", Rule: 457},
		{Name: "enableDnsSupport", Rule: 458},
		{Name: "endpoints", Rule: 459}}, Closed: true},
	{Ref: 44},
	{Types: []string{"boolean"}},
	{Types: []string{"boolean"}},
	{Types: []string{"array"}, Items: 460},
	{Ref: 461},
	{Types: []string{"string", "object"}, Pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$", Limits: []limit{
		{Keyword: "maxLength", N: 64}}, Required: []string{"service"}, Properties: []property{
		{Name: "id", Rule: 462},
		{Name: "securityGroup", Rule: 464},
		{Name: "service", Rule: 466}}, Closed: true, Want: "a service's short name"},
	{Types: []string{"string", "object"}, Pattern: "^vpce-[0-9a-f]+$", All: []int{463}, Want: "the id of an endpoint"},
	{Ref: 10},
	{Types: []string{"string", "object"}, Pattern: "^sg-[a-zA-Z0-9._-]+$", All: []int{465}, Want: "the id of a security group"},
	{Ref: 10},
	{Ref: 408},
	{Types: []string{"string", "object"}, Pattern: "^vpc-[0-9a-f]+$", All: []int{468}, Want: "the id of a VPC"},
	{Ref: 10},
	{Types: []string{"string", "object"}, Pattern: "^igw-[0-9a-f]+$", All: []int{470}, Want: "the id of an internet gateway"},
	{Ref: 10},
	{Types: []string{"string", "object"}, Pattern: "^vgw-[a-zA-Z0-9]+$", All: []int{472}, Want: "the id of a virtual private gateway"},
	{Ref: 10},
	{Ref: 117},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "maxItems", N: 500},
		{Keyword: "minItems", N: 1}}, Items: 475},
	{Types: []string{"object"}, Required: []string{"op", "path"}, Properties: []property{
		{Name: "from", Rule: 476},
		{Name: "op", Rule: 477},
		{Name: "path", Rule: 478},
		{Name: "value", Rule: 479}}, Closed: true},
	{Types: []string{"string"}, Pattern: "^/", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, Want: "a JSON Pointer, which begins with /"},
	{Types: []string{"string"}, Enum: []string{"add", "copy", "move", "remove", "replace", "test"}},
	{Types: []string{"string"}, Pattern: "^/", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, Want: "a JSON Pointer, which begins with /"},
	{Types: []string{"array", "boolean", "integer", "number", "object", "string"}},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "maxProperties", N: 200},
		{Keyword: "minProperties", N: 1}}, Rest: 481, Names: 494},
	{Types: []string{"object", "null"}, Properties: []property{
		{Name: "allowedPattern", Rule: 482},
		{Name: "allowedValues", Rule: 483},
		{Name: "constraintDescription", Rule: 485},
		{Name: "default", Rule: 486},
		{Name: "description", Rule: 487},
		{Name: "maxLength", Rule: 488},
		{Name: "maxValue", Rule: 489},
		{Name: "minLength", Rule: 490},
		{Name: "minValue", Rule: 491},
		{Name: "noEcho", Rule: 492},
		{Name: "type", Rule: 493}}, Closed: true},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "minItems", N: 1}}, Items: 484},
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
		{Name: "as", Rule: 496},
		{Name: "prefix", Rule: 497}}, Closed: true},
	{Types: []string{"string"}, Enum: []string{"exports", "parameters"}},
	{Types: []string{"string"}, Pattern: "^([A-Za-z0-9/:_-]|\\$\\{[^{}]*\\})+$", Limits: []limit{
		{Keyword: "maxLength", N: 128},
		{Keyword: "minLength", N: 1}}, Want: "letters, digits and /:_-"},
	{Types: []string{"string"}, Pattern: "^[a-z]+(-[a-z]+)+-[0-9]$", Want: "a Region's name"},
	{Types: []string{"object"}, Limits: []limit{
		{Keyword: "minProperties", N: 1}}, Rest: 500, Names: 501},
	{Types: []string{"object"}, Required: []string{"Type"}},
	{Ref: 120},
	{Ref: 29},
	{Types: []string{"string", "array"}, Limits: []limit{
		{Keyword: "maxLength", N: 255},
		{Keyword: "minItems", N: 1}}, Items: 504},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 255}}},
	{Types: []string{"array"}, Limits: []limit{
		{Keyword: "maxItems", N: 200},
		{Keyword: "minItems", N: 1}}, Items: 506},
	{Types: []string{"object"}, Required: []string{"code", "reason", "owner", "expires"}, Properties: []property{
		{Name: "code", Rule: 507},
		{Name: "expires", Rule: 508},
		{Name: "owner", Rule: 509},
		{Name: "path", Rule: 510},
		{Name: "reason", Rule: 511}}, Closed: true},
	{Types: []string{"string"}, Pattern: "^MW[0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 6},
		{Keyword: "minLength", N: 6}}, Want: "a code such as MW1063"},
	{Types: []string{"string"}, Pattern: "^[0-9]+-[0-9]+-[0-9]+$", Limits: []limit{
		{Keyword: "maxLength", N: 10},
		{Keyword: "minLength", N: 10}}, Want: "a day such as 2026-12-31"},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 200},
		{Keyword: "minLength", N: 1}}},
	{Types: []string{"string"}, Pattern: "^/", Limits: []limit{
		{Keyword: "maxLength", N: 1000}}, Want: "a JSON Pointer, which begins with /"},
	{Types: []string{"string"}, Limits: []limit{
		{Keyword: "maxLength", N: 500},
		{Keyword: "minLength", N: 1}}}}
