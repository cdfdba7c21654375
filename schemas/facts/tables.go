// Code generated from the JSON files by the tests of this package. DO NOT EDIT.

package facts

var accessTable = accessFile{Dated: Dated{File: "access.json", Subject: "actions in groups, as people ask who may do what", AsOf: "2026-11-21", Source: []string{"https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmanagedworkflowsforapacheairflow.html", "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html", "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskeymanagementservice.html", "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html", "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsqs.html", "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html", "https://docs.aws.amazon.com/mwaa/latest/userguide/access-policies.html"}}, Rows: []ActionGroup{
	{Of: "environment", Name: "publish metrics", Actions: []string{"airflow:PublishMetrics"}, Resource: "arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:environment/${Environment}"},
	{Of: "environment", Name: "log in", Actions: []string{"airflow:CreateWebLoginToken"}, Resource: "arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:role/${Environment}/${UIRole}"},
	{Of: "environment", Name: "call the REST API", Actions: []string{"airflow:InvokeRestApi"}, Resource: "arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:role/${Environment}/${UIRole}"},
	{Of: "environment", Name: "run commands", Actions: []string{"airflow:CreateCliToken"}, Resource: "arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:environment/${Environment}"},
	{Of: "environment", Name: "look at", Actions: []string{"airflow:GetEnvironment"}, Resource: "arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:environment/${Environment}"},
	{Of: "environment", Name: "change", Actions: []string{"airflow:UpdateEnvironment"}, Resource: "arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:environment/${Environment}"},
	{Of: "environment", Name: "delete", Actions: []string{"airflow:DeleteEnvironment"}, Resource: "arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:environment/${Environment}"},
	{Of: "bucket", Name: "see settings", Actions: []string{"s3:GetBucketLocation", "s3:GetBucketPublicAccessBlock", "s3:GetBucketVersioning"}, Resource: "${Bucket}"},
	{Of: "bucket", Name: "list", Actions: []string{"s3:ListBucket", "s3:ListBucketVersions"}, Resource: "${Bucket}"},
	{Of: "bucket", Name: "read", Actions: []string{"s3:GetObject", "s3:GetObjectVersion"}, Resource: "${Bucket}/*"},
	{Of: "bucket", Name: "write", Actions: []string{"s3:PutObject"}, Resource: "${Bucket}/*"},
	{Of: "bucket", Name: "delete", Actions: []string{"s3:DeleteObject", "s3:DeleteObjectVersion"}, Resource: "${Bucket}/*"},
	{Of: "key", Name: "use", Actions: []string{"kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey"}, Resource: "${Key}"},
	{Of: "key", Name: "grant", Actions: []string{"kms:CreateGrant"}, Resource: "${Key}"},
	{Of: "key", Name: "manage", Actions: []string{"kms:DisableKey", "kms:PutKeyPolicy", "kms:ScheduleKeyDeletion"}, Resource: "${Key}"},
	{Of: "service-key", Name: "use", Actions: []string{"kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey"}, Resource: "arn:${AWS::Partition}:kms:${AWS::Region}:${ServiceAccount}:key/${Id}"},
	{Of: "logs", Name: "write", Actions: []string{"logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"}, Resource: "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:airflow-${Environment}-*"},
	{Of: "logs", Name: "read", Actions: []string{"logs:GetLogEvents", "logs:GetLogGroupFields", "logs:GetLogRecord", "logs:GetQueryResults"}, Resource: "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:airflow-${Environment}-*"},
	{Of: "log-group", Name: "write", Actions: []string{"logs:CreateLogStream", "logs:PutLogEvents"}, Resource: "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${LogGroup}:log-stream:${Id}"},
	{Of: "log-group", Name: "read", Actions: []string{"logs:GetLogEvents"}, Resource: "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${LogGroup}:log-stream:${Id}"},
	{Of: "queue", Name: "use", Actions: []string{"sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:ReceiveMessage", "sqs:SendMessage"}, Resource: "arn:${AWS::Partition}:sqs:${AWS::Region}:${ServiceAccount}:airflow-celery-${Id}"},
	{Of: "role", Name: "pass", Actions: []string{"iam:PassRole"}, Resource: "${Role}"},
	{Of: "role", Name: "take", Actions: []string{"sts:AssumeRole"}, Resource: "${Role}"}}, Context: []ContextFact{
	{Key: "aws:SecureTransport", Value: "true", Why: "AWS's SDKs and command line use TLS"}}}

var classTable = classFile{Dated: Dated{File: "classes.json", Subject: "environment classes", AsOf: "2026-11-21", Source: []string{"https://docs.aws.amazon.com/mwaa/latest/userguide/environment-class.html", "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-web-server-autoscaling.html", "https://github.com/hashicorp/terraform-provider-aws/issues/41681", "https://github.com/aws-ia/terraform-aws-mwaa/pull/87"}}, Rows: []Class{
	{Name: "mw1.micro", DAGs: 25, TasksPerWorker: 3, WebserverVCPU: 1, WebserverMemoryGB: 3, WorkerVCPU: 1, WorkerMemoryGB: 3, DatabaseVCPU: 2, DatabaseMemoryGB: 4, FixedCount: 1, Confirmed: true, Note: "no automatic scaling; the scheduler runs on the worker"},
	{Name: "mw1.small", DAGs: 50, TasksPerWorker: 5, TriggererCapacity: 60, WebserverVCPU: 1, WebserverMemoryGB: 2, WorkerVCPU: 1, WorkerMemoryGB: 2, SchedulerVCPU: 1, SchedulerMemoryGB: 2, DatabaseVCPU: 2, DatabaseMemoryGB: 4, Confirmed: true},
	{Name: "mw1.medium", DAGs: 250, TasksPerWorker: 10, TriggererCapacity: 125, WebserverVCPU: 1, WebserverMemoryGB: 2, WorkerVCPU: 2, WorkerMemoryGB: 4, SchedulerVCPU: 2, SchedulerMemoryGB: 4, DatabaseVCPU: 2, DatabaseMemoryGB: 8, Confirmed: true},
	{Name: "mw1.large", DAGs: 1000, TasksPerWorker: 20, TriggererCapacity: 250, WebserverVCPU: 2, WebserverMemoryGB: 4, WorkerVCPU: 4, WorkerMemoryGB: 8, SchedulerVCPU: 4, SchedulerMemoryGB: 8, DatabaseVCPU: 2, DatabaseMemoryGB: 8, Confirmed: true},
	{Name: "mw1.xlarge", DAGs: 2000, TasksPerWorker: 40, TriggererCapacity: 500, WebserverVCPU: 4, WebserverMemoryGB: 12, WorkerVCPU: 8, WorkerMemoryGB: 24, SchedulerVCPU: 8, SchedulerMemoryGB: 24, DatabaseVCPU: 4, DatabaseMemoryGB: 32, Confirmed: true},
	{Name: "mw1.2xlarge", DAGs: 4000, TasksPerWorker: 80, TriggererCapacity: 1000, WebserverVCPU: 8, WebserverMemoryGB: 24, WorkerVCPU: 16, WorkerMemoryGB: 48, SchedulerVCPU: 16, SchedulerMemoryGB: 48, DatabaseVCPU: 8, DatabaseMemoryGB: 64, Confirmed: true}}}

var cloudFormationTable = cloudFormationFile{Dated: Dated{File: "cloudformation.json", Subject: "limits and fixed words of CloudFormation", AsOf: "2026-11-21", Source: []string{"https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-rules.html", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html", "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudformation-stackset.html", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbinstance.html", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticache-replicationgroup.html", "https://docs.aws.amazon.com/cli/latest/reference/cloudformation/deploy/index.html"}}, CloudFormationLimits: CloudFormationLimits{TemplateBody: 51200, TemplateS3: 1000000, Resources: 500, Parameters: 200, ParameterName: 255, ParameterValue: 4096, Outputs: 200, OutputName: 255, Mappings: 200, MappingKeys: 200, Description: 1024, LogicalIDMax: 255, LogicalIDPattern: "^[A-Za-z0-9]+$", StackNameMax: 128, StackNamePattern: "^[A-Za-z][A-Za-z0-9-]*$", FormatVersion: "2010-09-09", Intrinsics: []string{"Condition", "Fn::And", "Fn::Base64", "Fn::Cidr", "Fn::Equals", "Fn::FindInMap", "Fn::ForEach", "Fn::GetAZs", "Fn::GetAtt", "Fn::If", "Fn::ImportValue", "Fn::Join", "Fn::Length", "Fn::Not", "Fn::Or", "Fn::Select", "Fn::Split", "Fn::Sub", "Fn::ToJsonString", "Fn::Transform", "Ref"}, Conditions: []string{"Condition", "Fn::And", "Fn::Equals", "Fn::Not", "Fn::Or"}, RuleFunctions: []string{"Fn::Contains", "Fn::EachMemberEquals", "Fn::EachMemberIn", "Fn::RefAll", "Fn::ValueOf", "Fn::ValueOfAll"}, Extensions: []string{"Fn::ForEach", "Fn::Length", "Fn::ToJsonString"}, ExtensionsMacro: "AWS::LanguageExtensions", ServerlessMacro: "AWS::Serverless", ServerlessNames: "Serverless", PseudoParameters: []string{"AWS::AccountId", "AWS::NoValue", "AWS::NotificationARNs", "AWS::Partition", "AWS::Region", "AWS::StackId", "AWS::StackName", "AWS::URLSuffix"}, Sections: []string{"AWSTemplateFormatVersion", "Description", "Metadata", "Parameters", "Rules", "Mappings", "Conditions", "Transform", "Resources", "Outputs"}, Capability: "CAPABILITY_IAM", NamedCapability: "CAPABILITY_NAMED_IAM", ExpandCapability: "CAPABILITY_AUTO_EXPAND", DeletionPolicies: []string{"Delete", "Retain", "RetainExceptOnCreate", "Snapshot"}, ReservedPrefix: "AWS::", DeployCommand: "aws cloudformation deploy", TemplateFlag: "--template-file", StackFlag: "--stack-name", CapabilitiesFlag: "--capabilities", RegionFlag: "--region", BucketFlag: "--s3-bucket", ParametersFlag: "--parameter-overrides", ParameterTypes: []string{"AWS::EC2::AvailabilityZone::Name", "AWS::EC2::Image::Id", "AWS::EC2::Instance::Id", "AWS::EC2::KeyPair::KeyName", "AWS::EC2::SecurityGroup::GroupName", "AWS::EC2::SecurityGroup::Id", "AWS::EC2::Subnet::Id", "AWS::EC2::VPC::Id", "AWS::EC2::Volume::Id", "AWS::Route53::HostedZone::Id", "AWS::SSM::Parameter::Name", "AWS::SSM::Parameter::Value<AWS::EC2::AvailabilityZone::Name>", "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", "AWS::SSM::Parameter::Value<AWS::EC2::Instance::Id>", "AWS::SSM::Parameter::Value<AWS::EC2::KeyPair::KeyName>", "AWS::SSM::Parameter::Value<AWS::EC2::SecurityGroup::GroupName>", "AWS::SSM::Parameter::Value<AWS::EC2::SecurityGroup::Id>", "AWS::SSM::Parameter::Value<AWS::EC2::Subnet::Id>", "AWS::SSM::Parameter::Value<AWS::EC2::VPC::Id>", "AWS::SSM::Parameter::Value<AWS::EC2::Volume::Id>", "AWS::SSM::Parameter::Value<AWS::Route53::HostedZone::Id>", "AWS::SSM::Parameter::Value<CommaDelimitedList>", "AWS::SSM::Parameter::Value<List<AWS::EC2::AvailabilityZone::Name>>", "AWS::SSM::Parameter::Value<List<AWS::EC2::Image::Id>>", "AWS::SSM::Parameter::Value<List<AWS::EC2::Instance::Id>>", "AWS::SSM::Parameter::Value<List<AWS::EC2::SecurityGroup::GroupName>>", "AWS::SSM::Parameter::Value<List<AWS::EC2::SecurityGroup::Id>>", "AWS::SSM::Parameter::Value<List<AWS::EC2::Subnet::Id>>", "AWS::SSM::Parameter::Value<List<AWS::EC2::VPC::Id>>", "AWS::SSM::Parameter::Value<List<AWS::EC2::Volume::Id>>", "AWS::SSM::Parameter::Value<List<AWS::Route53::HostedZone::Id>>", "AWS::SSM::Parameter::Value<List<String>>", "AWS::SSM::Parameter::Value<String>", "CommaDelimitedList", "List<AWS::EC2::AvailabilityZone::Name>", "List<AWS::EC2::Image::Id>", "List<AWS::EC2::Instance::Id>", "List<AWS::EC2::SecurityGroup::GroupName>", "List<AWS::EC2::SecurityGroup::Id>", "List<AWS::EC2::Subnet::Id>", "List<AWS::EC2::VPC::Id>", "List<AWS::EC2::Volume::Id>", "List<AWS::Route53::HostedZone::Id>", "List<Number>", "Number", "String"}, SecretProperties: []string{"AuthToken", "ClientSecret", "MasterUserPassword"}, SelfManaged: "SELF_MANAGED", ServiceManaged: "SERVICE_MANAGED"}}

var dataTable = dataFile{Dated: Dated{File: "data.json", Subject: "what DAGs do with AWS services: verbs, their actions and the resources that these take", AsOf: "2026-11-21", Source: []string{"https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html", "https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html"}}, Services: []DataService{
	{Name: "s3", SID: "S3", Endpoint: "s3", Default: "read", Confirmed: true, Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html", Fields: []DataField{
		{Name: "bucket", ARNs: []string{"arn:${AWS::Partition}:s3:::${Name}"}, Types: []string{"AWS::S3::Bucket"}, Ref: "name"},
		{Name: "prefix"},
		{Name: "kmsKey", ARNs: []string{"arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${Name}"}, Types: []string{"AWS::KMS::Key"}, Optional: true}}, Verbs: []DataVerb{
		{Name: "read", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Read", Effect: "Allow", Actions: []string{"s3:GetObject", "s3:GetObjectVersion"}, Resources: []string{"${bucket}/${prefix}*"}, Why: "DAGs read these objects"}},
			{StatementFact: StatementFact{Sid: "ReadKey", Effect: "Allow", Actions: []string{"kms:Decrypt"}, Resources: []string{"${kmsKey}"}, Conditions: []ConditionFact{
				{Operator: "StringEquals", Key: "kms:ViaService", Values: []string{"s3.${AWS::Region}.amazonaws.com"}, PartitionValues: []PartitionValues{
					{Partition: "aws-cn", Values: []string{"s3.${AWS::Region}.amazonaws.com.cn"}}}, PartitionNote: "which suffix China has is not confirmed"}}, Why: "objects that are encrypted with the key are decrypted when they are read"}, Needs: "kmsKey"}}},
		{Name: "list", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "List", Effect: "Allow", Actions: []string{"s3:ListBucket"}, Resources: []string{"${bucket}"}, Conditions: []ConditionFact{
				{Operator: "StringLike", Key: "s3:prefix", Values: []string{"${prefix}*"}}}, Why: "DAGs list the objects under the prefix; the action's resource is the bucket, so a condition keeps it to the prefix"}, Needs: "prefix"},
			{StatementFact: StatementFact{Sid: "List", Effect: "Allow", Actions: []string{"s3:ListBucket"}, Resources: []string{"${bucket}"}, Why: "DAGs list the bucket's objects"}, Without: "prefix"},
			{StatementFact: StatementFact{Sid: "Locate", Effect: "Allow", Actions: []string{"s3:GetBucketLocation"}, Resources: []string{"${bucket}"}, Why: "clients ask in which Region the bucket is; the action knows no prefix"}}}},
		{Name: "write", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Write", Effect: "Allow", Actions: []string{"s3:PutObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts"}, Resources: []string{"${bucket}/${prefix}*"}, Why: "DAGs write these objects, large ones in parts"}},
			{StatementFact: StatementFact{Sid: "WriteKey", Effect: "Allow", Actions: []string{"kms:Decrypt", "kms:GenerateDataKey"}, Resources: []string{"${kmsKey}"}, Conditions: []ConditionFact{
				{Operator: "StringEquals", Key: "kms:ViaService", Values: []string{"s3.${AWS::Region}.amazonaws.com"}, PartitionValues: []PartitionValues{
					{Partition: "aws-cn", Values: []string{"s3.${AWS::Region}.amazonaws.com.cn"}}}, PartitionNote: "which suffix China has is not confirmed"}}, Why: "objects are encrypted with the key when they are written; uploads in parts decrypt them to join them", Source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html"}, Needs: "kmsKey"}}},
		{Name: "delete", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Delete", Effect: "Allow", Actions: []string{"s3:DeleteObject"}, Resources: []string{"${bucket}/${prefix}*"}, Why: "DAGs delete these objects; old versions stay"}}}}}},
	{Name: "secretsManager", SID: "Secret", Endpoint: "secretsmanager", Default: "read", Confirmed: true, Note: "AWS adds a hyphen and six characters to a secret's name in its ARN", Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html", Fields: []DataField{
		{Name: "name", As: "secret", ARNs: []string{"arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:${Name}-??????"}, Types: []string{"AWS::SecretsManager::Secret"}, Ref: "arn", Key: true},
		{Name: "prefix", As: "secret", ARNs: []string{"arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:${Name}*"}},
		{Name: "kmsKey", ARNs: []string{"arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${Name}"}, Types: []string{"AWS::KMS::Key"}, Optional: true}}, Verbs: []DataVerb{
		{Name: "read", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Read", Effect: "Allow", Actions: []string{"secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"}, Resources: []string{"${secret}"}, Why: "DAGs read these secrets"}},
			{StatementFact: StatementFact{Sid: "ReadKey", Effect: "Allow", Actions: []string{"kms:Decrypt"}, Resources: []string{"${kmsKey}"}, Conditions: []ConditionFact{
				{Operator: "StringEquals", Key: "kms:ViaService", Values: []string{"secretsmanager.${AWS::Region}.amazonaws.com"}, PartitionValues: []PartitionValues{
					{Partition: "aws-cn", Values: []string{"secretsmanager.${AWS::Region}.amazonaws.com.cn"}}}, PartitionNote: "which suffix China has is not confirmed"}}, Why: "secrets that are encrypted with the key are decrypted when they are read"}, Needs: "kmsKey"}}},
		{Name: "write", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Write", Effect: "Allow", Actions: []string{"secretsmanager:PutSecretValue"}, Resources: []string{"${secret}"}, Why: "DAGs give these secrets new values"}},
			{StatementFact: StatementFact{Sid: "WriteKey", Effect: "Allow", Actions: []string{"kms:Decrypt", "kms:GenerateDataKey"}, Resources: []string{"${kmsKey}"}, Conditions: []ConditionFact{
				{Operator: "StringEquals", Key: "kms:ViaService", Values: []string{"secretsmanager.${AWS::Region}.amazonaws.com"}, PartitionValues: []PartitionValues{
					{Partition: "aws-cn", Values: []string{"secretsmanager.${AWS::Region}.amazonaws.com.cn"}}}, PartitionNote: "which suffix China has is not confirmed"}}, Why: "secrets are encrypted with the key when they are written"}, Needs: "kmsKey"}}}}},
	{Name: "ssm", SID: "Parameter", Endpoint: "ssm", Default: "read", Confirmed: true, Note: "which resource GetParametersByPath is checked against is not confirmed, so no verb has it", Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanager.html", Fields: []DataField{
		{Name: "name", As: "parameter", ARNs: []string{"arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/${Name}"}, Types: []string{"AWS::SSM::Parameter"}, Key: true, LeadingSlash: true},
		{Name: "prefix", As: "parameter", ARNs: []string{"arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/${Name}*"}, LeadingSlash: true},
		{Name: "kmsKey", ARNs: []string{"arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${Name}"}, Types: []string{"AWS::KMS::Key"}, Optional: true}}, Verbs: []DataVerb{
		{Name: "read", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Read", Effect: "Allow", Actions: []string{"ssm:GetParameter", "ssm:GetParameters"}, Resources: []string{"${parameter}"}, Why: "DAGs read these parameters"}},
			{StatementFact: StatementFact{Sid: "ReadKey", Effect: "Allow", Actions: []string{"kms:Decrypt"}, Resources: []string{"${kmsKey}"}, Conditions: []ConditionFact{
				{Operator: "StringEquals", Key: "kms:ViaService", Values: []string{"ssm.${AWS::Region}.amazonaws.com"}, PartitionValues: []PartitionValues{
					{Partition: "aws-cn", Values: []string{"ssm.${AWS::Region}.amazonaws.com.cn"}}}, PartitionNote: "which suffix China has is not confirmed"}}, Why: "secure parameters are decrypted with the key when they are read"}, Needs: "kmsKey"}}},
		{Name: "write", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Write", Effect: "Allow", Actions: []string{"ssm:PutParameter"}, Resources: []string{"${parameter}"}, Why: "DAGs write these parameters"}},
			{StatementFact: StatementFact{Sid: "WriteKey", Effect: "Allow", Actions: []string{"kms:Encrypt", "kms:GenerateDataKey"}, Resources: []string{"${kmsKey}"}, Conditions: []ConditionFact{
				{Operator: "StringEquals", Key: "kms:ViaService", Values: []string{"ssm.${AWS::Region}.amazonaws.com"}, PartitionValues: []PartitionValues{
					{Partition: "aws-cn", Values: []string{"ssm.${AWS::Region}.amazonaws.com.cn"}}}, PartitionNote: "which suffix China has is not confirmed"}}, Why: "secure parameters are encrypted with the key, advanced ones by a data key of it", Source: "https://docs.aws.amazon.com/kms/latest/developerguide/services-parameter-store.html"}, Needs: "kmsKey"}}}}},
	{Name: "glueJobs", SID: "GlueJob", Endpoint: "glue", Default: "run", Confirmed: true, Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsglue.html", Fields: []DataField{
		{Name: "job", ARNs: []string{"arn:${AWS::Partition}:glue:${AWS::Region}:${AWS::AccountId}:job/${Name}"}, Types: []string{"AWS::Glue::Job"}, Ref: "name", Key: true},
		{Name: "passRoles", ARNs: []string{"arn:${AWS::Partition}:iam::${AWS::AccountId}:role/${Name}"}, Types: []string{"AWS::IAM::Role"}, Optional: true}}, Verbs: []DataVerb{
		{Name: "run", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Run", Effect: "Allow", Actions: []string{"glue:BatchStopJobRun", "glue:GetJob", "glue:GetJobRun", "glue:GetJobRuns", "glue:StartJobRun"}, Resources: []string{"${job}"}, Why: "DAGs run this job, wait for it, and stop it when the task is killed"}}}},
		{Name: "read", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Read", Effect: "Allow", Actions: []string{"glue:GetJob", "glue:GetJobRun", "glue:GetJobRuns"}, Resources: []string{"${job}"}, Why: "DAGs look at this job and its runs"}}}},
		{Name: "define", Requires: []string{"passRoles"}, Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Define", Effect: "Allow", Actions: []string{"glue:CreateJob", "glue:GetJob", "glue:UpdateJob"}, Resources: []string{"${job}"}, Why: "DAGs create and change this job"}},
			{StatementFact: StatementFact{Sid: "DefinePassRole", Effect: "Allow", Actions: []string{"iam:PassRole"}, Resources: []string{"${passRoles}"}, Conditions: []ConditionFact{
				{Operator: "StringEquals", Key: "iam:PassedToService", Values: []string{"glue.amazonaws.com"}}}, Why: "the job runs with one of these roles, which are handed to AWS Glue and nobody else", Source: "https://docs.aws.amazon.com/glue/latest/dg/set-up-iam.html"}}}}}},
	{Name: "glueCatalog", SID: "GlueCatalog", Endpoint: "glue", Default: "read", Confirmed: true, Note: "what is in the catalog is checked on the catalog, the database and the table", Source: "https://docs.aws.amazon.com/glue/latest/dg/glue-specifying-resource-arns.html", Fields: []DataField{
		{Name: "database", Types: []string{"AWS::Glue::Database"}, Ref: "name", Key: true},
		{Name: "tables", Types: []string{"AWS::Glue::Table"}, Ref: "name", Default: "*"}}, Verbs: []DataVerb{
		{Name: "read", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Read", Effect: "Allow", Actions: []string{"glue:BatchGetPartition", "glue:GetDatabase", "glue:GetPartition", "glue:GetPartitions", "glue:GetTable", "glue:GetTables"}, Resources: []string{"arn:${AWS::Partition}:glue:${AWS::Region}:${AWS::AccountId}:catalog", "arn:${AWS::Partition}:glue:${AWS::Region}:${AWS::AccountId}:database/${database}", "arn:${AWS::Partition}:glue:${AWS::Region}:${AWS::AccountId}:table/${database}/${tables}"}, Why: "DAGs, and the queries that they start, read what the catalog says of these tables"}}}},
		{Name: "write", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Write", Effect: "Allow", Actions: []string{"glue:BatchCreatePartition", "glue:CreatePartition", "glue:CreateTable", "glue:UpdatePartition", "glue:UpdateTable"}, Resources: []string{"arn:${AWS::Partition}:glue:${AWS::Region}:${AWS::AccountId}:catalog", "arn:${AWS::Partition}:glue:${AWS::Region}:${AWS::AccountId}:database/${database}", "arn:${AWS::Partition}:glue:${AWS::Region}:${AWS::AccountId}:table/${database}/${tables}"}, Why: "DAGs, and the queries that they start, make and change these tables and their partitions"}}}},
		{Name: "delete", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Delete", Effect: "Allow", Actions: []string{"glue:BatchDeletePartition", "glue:DeletePartition", "glue:DeleteTable"}, Resources: []string{"arn:${AWS::Partition}:glue:${AWS::Region}:${AWS::AccountId}:catalog", "arn:${AWS::Partition}:glue:${AWS::Region}:${AWS::AccountId}:database/${database}", "arn:${AWS::Partition}:glue:${AWS::Region}:${AWS::AccountId}:table/${database}/${tables}"}, Why: "DAGs, and the queries that they start, delete these tables and their partitions"}}}}}},
	{Name: "athena", SID: "Athena", Endpoint: "athena", Default: "query", Confirmed: true, Note: "queries read and write S3 and the Glue catalog with the caller's rights, which are said apart", Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonathena.html", Fields: []DataField{
		{Name: "workGroup", ARNs: []string{"arn:${AWS::Partition}:athena:${AWS::Region}:${AWS::AccountId}:workgroup/${Name}"}, Types: []string{"AWS::Athena::WorkGroup"}, Ref: "name", Key: true}}, Verbs: []DataVerb{
		{Name: "query", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Query", Effect: "Allow", Actions: []string{"athena:GetQueryExecution", "athena:GetQueryResults", "athena:GetWorkGroup", "athena:StartQueryExecution", "athena:StopQueryExecution"}, Resources: []string{"${workGroup}"}, Why: "DAGs run queries in this workgroup, wait for them, and stop them when the task is killed"}}}}}},
	{Name: "emrServerless", SID: "EmrServerless", Endpoint: "emr-serverless", Default: "run", Confirmed: true, Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonemrserverless.html", Fields: []DataField{
		{Name: "application", ARNs: []string{"arn:${AWS::Partition}:emr-serverless:${AWS::Region}:${AWS::AccountId}:/applications/${Name}"}, Types: []string{"AWS::EMRServerless::Application"}, Ref: "name"},
		{Name: "passRoles", ARNs: []string{"arn:${AWS::Partition}:iam::${AWS::AccountId}:role/${Name}"}, Types: []string{"AWS::IAM::Role"}, Optional: true}}, Verbs: []DataVerb{
		{Name: "run", Requires: []string{"passRoles"}, Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Run", Effect: "Allow", Actions: []string{"emr-serverless:GetApplication", "emr-serverless:StartApplication", "emr-serverless:StartJobRun"}, Resources: []string{"${application}"}, Why: "DAGs start this application and run jobs in it"}},
			{StatementFact: StatementFact{Sid: "RunJobs", Effect: "Allow", Actions: []string{"emr-serverless:CancelJobRun", "emr-serverless:GetJobRun"}, Resources: []string{"${application}/jobruns/*"}, Why: "DAGs wait for the application's jobs, and cancel them when the task is killed"}},
			{StatementFact: StatementFact{Sid: "RunPassRole", Effect: "Allow", Actions: []string{"iam:PassRole"}, Resources: []string{"${passRoles}"}, Conditions: []ConditionFact{
				{Operator: "StringEquals", Key: "iam:PassedToService", Values: []string{"emr-serverless.amazonaws.com"}}}, Why: "each job runs with one of these roles, which are handed to EMR Serverless and nobody else", Source: "https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/security-iam-runtime-role.html"}}}},
		{Name: "read", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Read", Effect: "Allow", Actions: []string{"emr-serverless:GetApplication"}, Resources: []string{"${application}"}, Why: "DAGs look at this application"}},
			{StatementFact: StatementFact{Sid: "ReadJobs", Effect: "Allow", Actions: []string{"emr-serverless:GetJobRun"}, Resources: []string{"${application}/jobruns/*"}, Why: "DAGs look at the application's jobs"}}}}}},
	{Name: "emr", SID: "Emr", Endpoint: "elasticmapreduce", Default: "run", Confirmed: true, Note: "clusters that a DAG makes have no name that could be granted before; that is for statements", Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticmapreduce.html", Fields: []DataField{
		{Name: "cluster", ARNs: []string{"arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${Name}"}, Types: []string{"AWS::EMR::Cluster"}, Ref: "name"}}, Verbs: []DataVerb{
		{Name: "run", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Run", Effect: "Allow", Actions: []string{"elasticmapreduce:AddJobFlowSteps", "elasticmapreduce:CancelSteps", "elasticmapreduce:DescribeCluster", "elasticmapreduce:DescribeStep", "elasticmapreduce:ListSteps"}, Resources: []string{"${cluster}"}, Why: "DAGs run steps on this cluster, wait for them, and cancel them when the task is killed"}}}},
		{Name: "read", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Read", Effect: "Allow", Actions: []string{"elasticmapreduce:DescribeCluster", "elasticmapreduce:DescribeStep", "elasticmapreduce:ListSteps"}, Resources: []string{"${cluster}"}, Why: "DAGs look at this cluster and its steps"}}}},
		{Name: "terminate", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Terminate", Effect: "Allow", Actions: []string{"elasticmapreduce:TerminateJobFlows"}, Resources: []string{"${cluster}"}, Why: "DAGs terminate this cluster"}}}}}},
	{Name: "lambda", SID: "Lambda", Endpoint: "lambda", Default: "invoke", Confirmed: true, Note: "a call of a version or alias is checked on its own ARN", Source: "https://docs.aws.amazon.com/lambda/latest/dg/lambda-api-permissions-ref.html", Fields: []DataField{
		{Name: "function", ARNs: []string{"arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${Name}", "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${Name}:*"}, Types: []string{"AWS::Lambda::Function"}, Ref: "name", Key: true}}, Verbs: []DataVerb{
		{Name: "invoke", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Invoke", Effect: "Allow", Actions: []string{"lambda:InvokeFunction"}, Resources: []string{"${function}"}, Why: "DAGs call this function"}}}}}},
	{Name: "ecs", SID: "Ecs", Endpoint: "ecs", Default: "run", Confirmed: true, Note: "a task definition that is asked for without a revision is, by what people report, checked on the ARN without one", Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerservice.html", Fields: []DataField{
		{Name: "cluster", ARNs: []string{"arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:cluster/${Name}"}, Types: []string{"AWS::ECS::Cluster"}, Ref: "name", Key: true},
		{Name: "taskDefinition", ARNs: []string{"arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:task-definition/${Name}", "arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:task-definition/${Name}:*"}, Types: []string{"AWS::ECS::TaskDefinition"}, Ref: "arn"},
		{Name: "passRoles", ARNs: []string{"arn:${AWS::Partition}:iam::${AWS::AccountId}:role/${Name}"}, Types: []string{"AWS::IAM::Role"}, Optional: true}}, Verbs: []DataVerb{
		{Name: "run", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Run", Effect: "Allow", Actions: []string{"ecs:RunTask"}, Resources: []string{"${taskDefinition}"}, Conditions: []ConditionFact{
				{Operator: "ArnEquals", Key: "ecs:cluster", Values: []string{"${cluster}"}}}, Why: "DAGs run this task definition; the action's resource is the definition, so a condition keeps it to the cluster"}},
			{StatementFact: StatementFact{Sid: "RunTasks", Effect: "Allow", Actions: []string{"ecs:DescribeTasks", "ecs:StopTask"}, Resources: []string{"arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:task/*"}, Conditions: []ConditionFact{
				{Operator: "ArnEquals", Key: "ecs:cluster", Values: []string{"${cluster}"}}}, Why: "DAGs wait for the cluster's tasks, whose ids nobody knows before, and stop them when the Airflow task is killed"}},
			{StatementFact: StatementFact{Sid: "RunPassRole", Effect: "Allow", Actions: []string{"iam:PassRole"}, Resources: []string{"${passRoles}"}, Conditions: []ConditionFact{
				{Operator: "StringEquals", Key: "iam:PassedToService", Values: []string{"ecs-tasks.amazonaws.com"}}}, Why: "the task definition names these roles, which are handed to ECS tasks and nobody else", Source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html"}, Needs: "passRoles"}}}}},
	{Name: "batch", SID: "Batch", Endpoint: "batch", Default: "run", Note: "submitting a job is checked on its queue and its definition; the reference of 2026 also wants the job, which the user guide's examples leave out, so it is there too", Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbatch.html", Fields: []DataField{
		{Name: "jobQueue", ARNs: []string{"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job-queue/${Name}"}, Types: []string{"AWS::Batch::JobQueue"}, Ref: "arn", Key: true},
		{Name: "jobDefinition", ARNs: []string{"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job-definition/${Name}", "arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job-definition/${Name}:*"}, Types: []string{"AWS::Batch::JobDefinition"}, Ref: "arn"},
		{Name: "passRoles", ARNs: []string{"arn:${AWS::Partition}:iam::${AWS::AccountId}:role/${Name}"}, Types: []string{"AWS::IAM::Role"}, Optional: true}}, Verbs: []DataVerb{
		{Name: "run", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Run", Effect: "Allow", Actions: []string{"batch:SubmitJob"}, Resources: []string{"${jobQueue}", "${jobDefinition}", "arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job/*"}, Why: "DAGs submit jobs of this definition to this queue; the job itself has no id before"}},
			{StatementFact: StatementFact{Sid: "RunJobs", Effect: "Allow", Actions: []string{"batch:DescribeJobs"}, Resources: []string{"*"}, Why: "DAGs wait for jobs; the action has no resource"}}}},
		{Name: "terminate", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Terminate", Effect: "Allow", Actions: []string{"batch:TerminateJob"}, Resources: []string{"arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job/*"}, Why: "DAGs end jobs when the task is killed; a job's id is not known before, so it may be any job of the account in this Region"}}}},
		{Name: "define", Requires: []string{"passRoles"}, Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Define", Effect: "Allow", Actions: []string{"batch:RegisterJobDefinition"}, Resources: []string{"${jobDefinition}"}, Why: "DAGs register revisions of this job definition"}},
			{StatementFact: StatementFact{Sid: "DefinePassRole", Effect: "Allow", Actions: []string{"iam:PassRole"}, Resources: []string{"${passRoles}"}, Conditions: []ConditionFact{
				{Operator: "StringEquals", Key: "iam:PassedToService", Values: []string{"ecs-tasks.amazonaws.com"}}}, Why: "the job's container runs with one of these roles, which are handed to ECS tasks and nobody else", Source: "https://docs.aws.amazon.com/batch/latest/userguide/execution-IAM-role.html"}}}}}},
	{Name: "dynamodb", SID: "DynamoDB", Endpoint: "dynamodb", Default: "read", Confirmed: true, Note: "BatchWriteItem deletes as well as puts, so it is a verb of its own", Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html", Fields: []DataField{
		{Name: "table", ARNs: []string{"arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Name}"}, Types: []string{"AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"}, Ref: "name", Key: true},
		{Name: "kmsKey", ARNs: []string{"arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${Name}"}, Types: []string{"AWS::KMS::Key"}, Optional: true}}, Verbs: []DataVerb{
		{Name: "read", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Read", Effect: "Allow", Actions: []string{"dynamodb:BatchGetItem", "dynamodb:DescribeTable", "dynamodb:GetItem"}, Resources: []string{"${table}"}, Why: "DAGs read items of this table"}},
			{StatementFact: StatementFact{Sid: "Query", Effect: "Allow", Actions: []string{"dynamodb:Query", "dynamodb:Scan"}, Resources: []string{"${table}", "${table}/index/*"}, Why: "DAGs look for items in this table and its indexes"}},
			{StatementFact: StatementFact{Sid: "ReadKey", Effect: "Allow", Actions: []string{"kms:Decrypt"}, Resources: []string{"${kmsKey}"}, Conditions: []ConditionFact{
				{Operator: "StringEquals", Key: "kms:ViaService", Values: []string{"dynamodb.${AWS::Region}.amazonaws.com"}, PartitionValues: []PartitionValues{
					{Partition: "aws-cn", Values: []string{"dynamodb.${AWS::Region}.amazonaws.com.cn"}}}, PartitionNote: "which suffix China has is not confirmed"}}, Why: "the table's data is decrypted with the key for whoever reads it", Source: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html"}, Needs: "kmsKey"}}},
		{Name: "write", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Write", Effect: "Allow", Actions: []string{"dynamodb:PutItem", "dynamodb:UpdateItem"}, Resources: []string{"${table}"}, Why: "DAGs put and change items of this table"}},
			{StatementFact: StatementFact{Sid: "WriteKey", Effect: "Allow", Actions: []string{"kms:Decrypt"}, Resources: []string{"${kmsKey}"}, Conditions: []ConditionFact{
				{Operator: "StringEquals", Key: "kms:ViaService", Values: []string{"dynamodb.${AWS::Region}.amazonaws.com"}, PartitionValues: []PartitionValues{
					{Partition: "aws-cn", Values: []string{"dynamodb.${AWS::Region}.amazonaws.com.cn"}}}, PartitionNote: "which suffix China has is not confirmed"}}, Why: "the table's key is decrypted for whoever writes to it"}, Needs: "kmsKey"}}},
		{Name: "writeBatch", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "WriteBatch", Effect: "Allow", Actions: []string{"dynamodb:BatchWriteItem"}, Resources: []string{"${table}"}, Why: "DAGs put and delete many items of this table at once"}},
			{StatementFact: StatementFact{Sid: "WriteBatchKey", Effect: "Allow", Actions: []string{"kms:Decrypt"}, Resources: []string{"${kmsKey}"}, Conditions: []ConditionFact{
				{Operator: "StringEquals", Key: "kms:ViaService", Values: []string{"dynamodb.${AWS::Region}.amazonaws.com"}, PartitionValues: []PartitionValues{
					{Partition: "aws-cn", Values: []string{"dynamodb.${AWS::Region}.amazonaws.com.cn"}}}, PartitionNote: "which suffix China has is not confirmed"}}, Why: "the table's key is decrypted for whoever writes to it"}, Needs: "kmsKey"}}},
		{Name: "delete", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Delete", Effect: "Allow", Actions: []string{"dynamodb:DeleteItem"}, Resources: []string{"${table}"}, Why: "DAGs delete items of this table"}}}}}},
	{Name: "sns", SID: "Sns", Endpoint: "sns", Default: "publish", Confirmed: true, Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsns.html", Fields: []DataField{
		{Name: "topic", ARNs: []string{"arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${Name}"}, Types: []string{"AWS::SNS::Topic"}, Ref: "arn", Key: true},
		{Name: "kmsKey", ARNs: []string{"arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${Name}"}, Types: []string{"AWS::KMS::Key"}, Optional: true}}, Verbs: []DataVerb{
		{Name: "publish", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Publish", Effect: "Allow", Actions: []string{"sns:Publish"}, Resources: []string{"${topic}"}, Why: "DAGs publish to this topic"}},
			{StatementFact: StatementFact{Sid: "PublishKey", Effect: "Allow", Actions: []string{"kms:Decrypt", "kms:GenerateDataKey"}, Resources: []string{"${kmsKey}"}, Conditions: []ConditionFact{
				{Operator: "StringEquals", Key: "kms:ViaService", Values: []string{"sns.${AWS::Region}.amazonaws.com"}, PartitionValues: []PartitionValues{
					{Partition: "aws-cn", Values: []string{"sns.${AWS::Region}.amazonaws.com.cn"}}}, PartitionNote: "which suffix China has is not confirmed"}}, Why: "the topic's messages are encrypted with the key for whoever publishes", Source: "https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html"}, Needs: "kmsKey"}}}}},
	{Name: "sqs", SID: "Sqs", Endpoint: "sqs", Default: "receive", Confirmed: true, Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsqs.html", Fields: []DataField{
		{Name: "queue", ARNs: []string{"arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${Name}"}, Types: []string{"AWS::SQS::Queue"}, Key: true},
		{Name: "kmsKey", ARNs: []string{"arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${Name}"}, Types: []string{"AWS::KMS::Key"}, Optional: true}}, Verbs: []DataVerb{
		{Name: "receive", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Receive", Effect: "Allow", Actions: []string{"sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:ReceiveMessage"}, Resources: []string{"${queue}"}, Why: "DAGs receive this queue's messages and delete those that they have received"}},
			{StatementFact: StatementFact{Sid: "ReceiveKey", Effect: "Allow", Actions: []string{"kms:Decrypt"}, Resources: []string{"${kmsKey}"}, Conditions: []ConditionFact{
				{Operator: "StringEquals", Key: "kms:ViaService", Values: []string{"sqs.${AWS::Region}.amazonaws.com"}, PartitionValues: []PartitionValues{
					{Partition: "aws-cn", Values: []string{"sqs.${AWS::Region}.amazonaws.com.cn"}}}, PartitionNote: "which suffix China has is not confirmed"}}, Why: "the queue's messages are decrypted with the key for whoever receives them", Source: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html"}, Needs: "kmsKey"}}},
		{Name: "send", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Send", Effect: "Allow", Actions: []string{"sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:SendMessage"}, Resources: []string{"${queue}"}, Why: "DAGs send messages to this queue"}},
			{StatementFact: StatementFact{Sid: "SendKey", Effect: "Allow", Actions: []string{"kms:Decrypt", "kms:GenerateDataKey"}, Resources: []string{"${kmsKey}"}, Conditions: []ConditionFact{
				{Operator: "StringEquals", Key: "kms:ViaService", Values: []string{"sqs.${AWS::Region}.amazonaws.com"}, PartitionValues: []PartitionValues{
					{Partition: "aws-cn", Values: []string{"sqs.${AWS::Region}.amazonaws.com.cn"}}}, PartitionNote: "which suffix China has is not confirmed"}}, Why: "the queue's messages are encrypted with the key for whoever sends them", Source: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html"}, Needs: "kmsKey"}}}}},
	{Name: "sts", SID: "Sts", Endpoint: "sts", Default: "assume", Confirmed: true, Note: "the role's own trust policy must name the execution role", Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html", Fields: []DataField{
		{Name: "role", ARNs: []string{"arn:${AWS::Partition}:iam::${AWS::AccountId}:role/${Name}"}, Types: []string{"AWS::IAM::Role"}}}, Verbs: []DataVerb{
		{Name: "assume", Statements: []DataStatement{
			{StatementFact: StatementFact{Sid: "Assume", Effect: "Allow", Actions: []string{"sts:AssumeRole"}, Resources: []string{"${role}"}, Why: "DAGs work with this role, which may be another account's"}}}}}}}}

var deployerTable = deployerFile{Dated: Dated{File: "deployer.json", Subject: "what making, changing and deleting a stack needs", AsOf: "2026-11-21", Source: []string{"https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/control-access-with-iam.html", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html", "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudformation.html", "https://docs.aws.amazon.com/mwaa/latest/userguide/access-policies.html", "https://github.com/hashicorp/terraform-provider-awscc/tree/main/internal/service/cloudformation/schemas", "https://github.com/aws-cloudformation/rain/tree/v1.23.0/internal/aws/cfn/schemas"}}, Deploying: Deploying{StackTag: "aws:ResourceTag/aws:cloudformation:stack-name", EC2: "ec2", AnyEC2: "arn:${AWS::Partition}:ec2:${AWS::Region}:*:*", VPCKey: "ec2:Vpc", VPC: "arn:${AWS::Partition}:ec2:${AWS::Region}:*:vpc/${Name}", RoleARN: "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*", Parameter: "arn:${AWS::Partition}:ssm:${AWS::Region}:*:parameter/${Name}", Secret: "arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:${Name}-*", PolicyARN: "iam:PolicyARN", AttachPolicy: "iam:AttachRolePolicy", BoundaryKey: "iam:PermissionsBoundary", BoundedActions: []string{"iam:AttachRolePolicy", "iam:CreateRole", "iam:PutRolePermissionsBoundary", "iam:PutRolePolicy"}, LinkRole: "iam:CreateServiceLinkedRole", LinkedRoles: "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/*", CustomPrefix: "Custom::", EnvironmentType: "AWS::MWAA::Environment", EnvironmentNote: "CreateExecutionPolicy, CreateExecutionRole, AttachExecutionPolicy and WriteBucket are there, where nothing wider is, because the registry lists their actions for environments; whoever has them can give the execution role more rights and the environment other DAGs, and AWS's own policy for MWAA's API (AmazonMWAAFullApiAccess) does without", UnboundedNote: "whoever has IAMRole can give the stack's roles any right, and use them: a permissions boundary (identity.permissionsBoundary) sets the limit", Calls: []StatementFact{
	{Sid: "SeeStack", Effect: "Allow", Actions: []string{"cloudformation:DescribeStacks", "cloudformation:DescribeEvents", "cloudformation:DescribeStackEvents", "cloudformation:DescribeStackResources", "cloudformation:ListStackResources", "cloudformation:GetTemplate", "cloudformation:GetTemplateSummary", "cloudformation:DescribeChangeSet", "cloudformation:ListChangeSets"}, Resources: []string{"arn:${AWS::Partition}:cloudformation:${AWS::Region}:${AWS::AccountId}:stack/${Stack}/*"}, Why: "the stack, its events and its change sets are looked at", Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudformation.html"},
	{Sid: "CheckTemplate", Effect: "Allow", Actions: []string{"cloudformation:ValidateTemplate", "cloudformation:GetTemplateSummary"}, Resources: []string{"*"}, Why: "a template that is no stack yet has no ARN", Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudformation.html"},
	{Sid: "DeployStack", Effect: "Allow", Actions: []string{"cloudformation:CreateChangeSet", "cloudformation:ExecuteChangeSet", "cloudformation:DeleteChangeSet", "cloudformation:CreateStack", "cloudformation:UpdateStack", "cloudformation:DeleteStack", "cloudformation:ContinueUpdateRollback", "cloudformation:CancelUpdateStack", "cloudformation:RollbackStack", "cloudformation:TagResource"}, Resources: []string{"arn:${AWS::Partition}:cloudformation:${AWS::Region}:${AWS::AccountId}:stack/${Stack}/*"}, Why: "the stack is made, changed and deleted, with a change set or without", Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudformation.html"}}, CallerCalls: []StatementFact{
	{Sid: "PassServiceRole", Effect: "Allow", Actions: []string{"iam:PassRole"}, Resources: []string{"${ServiceRole}"}, Conditions: []ConditionFact{
		{Operator: "StringEquals", Key: "iam:PassedToService", Values: []string{"cloudformation.amazonaws.com"}}}, Why: "the service role is handed to CloudFormation, and to nothing else", Source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html"}}, RoleKey: "cloudformation:RoleArn", RoleActions: []string{"cloudformation:ContinueUpdateRollback", "cloudformation:CreateChangeSet", "cloudformation:CreateStack", "cloudformation:DeleteStack", "cloudformation:RollbackStack", "cloudformation:UpdateStack"}, ServiceRole: "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/${ServiceRole}", TemplateBucket: []StatementFact{
	{Sid: "UploadTemplate", Effect: "Allow", Actions: []string{"s3:GetObject", "s3:PutObject"}, Resources: []string{"arn:${AWS::Partition}:s3:::${TemplateBucket}/*"}, Why: "the template is too large to be sent, so it goes through a bucket, from which CloudFormation reads it in the caller's name", Source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html"}}, Transform: StatementFact{Sid: "UseMacros", Effect: "Allow", Actions: []string{"cloudformation:CreateChangeSet"}, Resources: []string{"arn:${AWS::Partition}:cloudformation:${AWS::Region}:*:transform/*"}, Why: "the template has a macro, which is a resource of CloudFormation's own", Source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-template.html"}, ReadParameter: StatementFact{Sid: "ReadParameters", Effect: "Allow", Actions: []string{"ssm:GetParameters"}, Resources: []string{"${Parameter}"}, Why: "the template takes values from the Parameter Store", Source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm.html"}, ReadSecret: StatementFact{Sid: "ReadSecrets", Effect: "Allow", Actions: []string{"secretsmanager:GetSecretValue"}, Resources: []string{"${Secret}"}, Why: "the template takes values from Secrets Manager", Source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html"}, Custom: StatementFact{Sid: "CallCustomResource", Effect: "Allow", Actions: []string{"lambda:InvokeFunction"}, Resources: []string{"${Function}"}, Why: "CloudFormation calls the function of a custom resource in the deployer's name", Source: "https://docs.aws.amazon.com/lambda/latest/dg/services-cloudformation.html"}, ServiceLinked: []TypeStatement{
	{Type: "AWS::EC2::TransitGatewayVpcAttachment", Statement: StatementFact{Sid: "CreateTransitGatewayRole", Effect: "Allow", Actions: []string{"iam:CreateServiceLinkedRole"}, Resources: []string{"arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/transitgateway.amazonaws.com/AWSServiceRoleForVPCTransitGateway"}, Why: "the service-linked role is made with the account's first attachment", Source: "https://docs.aws.amazon.com/vpc/latest/tgw/service-linked-roles.html"}},
	{Type: "AWS::ElasticLoadBalancingV2::LoadBalancer", Statement: StatementFact{Sid: "CreateLoadBalancingRole", Effect: "Allow", Actions: []string{"iam:CreateServiceLinkedRole"}, Resources: []string{"arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/elasticloadbalancing.amazonaws.com/AWSServiceRoleForElasticLoadBalancing"}, Why: "the service-linked role is made with the account's first load balancer", Source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-service-linked-roles.html"}}}, Environment: []StatementFact{
	{Sid: "ManageEnvironment", Effect: "Allow", Actions: []string{"airflow:CreateEnvironment", "airflow:GetEnvironment", "airflow:UpdateEnvironment", "airflow:DeleteEnvironment", "airflow:TagResource", "airflow:UntagResource"}, Resources: []string{"arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:environment/${Environment}"}, Why: "the environment is made, changed and deleted under its own name"},
	{Sid: "PassExecutionRole", Effect: "Allow", Actions: []string{"iam:PassRole"}, Resources: []string{"${ExecutionRole}"}, Conditions: []ConditionFact{
		{Operator: "StringEquals", Key: "iam:PassedToService", Values: []string{"airflow.amazonaws.com"}}}, Why: "the execution role is handed to MWAA, and to nothing else", Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/access-policies.html"},
	{Sid: "ListForEnvironment", Effect: "Allow", Actions: []string{"iam:ListRoles", "s3:ListAllMyBuckets", "ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeVpcs", "ec2:DescribeRouteTables", "kms:ListAliases"}, Resources: []string{"*"}, Why: "what is listed for an environment has no resource"},
	{Sid: "CreateExecutionPolicy", Effect: "Allow", Actions: []string{"iam:CreatePolicy"}, Resources: []string{"arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/service-role/MWAA-Execution-Policy*"}, Why: "the handler may make an execution policy; AWS documents its name"},
	{Sid: "CreateExecutionRole", Effect: "Allow", Actions: []string{"iam:CreateRole"}, Resources: []string{"${ExecutionRole}"}, Why: "the registry lists it; the role that is given is the only one that the handler could make"},
	{Sid: "AttachExecutionPolicy", Effect: "Allow", Actions: []string{"iam:AttachRolePolicy"}, Resources: []string{"${ExecutionRole}"}, Conditions: []ConditionFact{
		{Operator: "ArnLike", Key: "iam:PolicyARN", Values: []string{"arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/service-role/MWAA-Execution-Policy*"}}}, Why: "the handler may attach the execution policy that it may make"},
	{Sid: "CreateServiceLinkedRole", Effect: "Allow", Actions: []string{"iam:CreateServiceLinkedRole"}, Resources: []string{"arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/airflow.amazonaws.com/AWSServiceRoleForAmazonMWAA"}, Why: "MWAA's service-linked role is made with the account's first environment"},
	{Sid: "ReadBucket", Effect: "Allow", Actions: []string{"s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketVersions", "s3:CreateBucket", "s3:GetEncryptionConfiguration"}, Resources: []string{"${Bucket}"}, Why: "the bucket is looked at before the environment is made; the handler may make it"},
	{Sid: "WriteBucket", Effect: "Allow", Actions: []string{"s3:PutObject"}, Resources: []string{"${Bucket}/*"}, Why: "the handler may put objects into the bucket"},
	{Sid: "UseNetwork", Effect: "Allow", Actions: []string{"ec2:AuthorizeSecurityGroupIngress", "ec2:CreateSecurityGroup", "ec2:CreateVpcEndpoint", "ec2:CreateNetworkInterface"}, Resources: []string{"arn:${AWS::Partition}:ec2:${AWS::Region}:*:*"}, Why: "MWAA makes its endpoints and network interfaces in the deployer's name, and the handler may make a group; their ids are not known before, and subnets can be another account's"},
	{Sid: "UseCustomerKey", Effect: "Allow", Actions: []string{"kms:DescribeKey", "kms:ListGrants", "kms:CreateGrant", "kms:RevokeGrant", "kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"}, Resources: []string{"${Key}"}, When: "customer-key", Why: "the environment's key is described and granted to MWAA in the deployer's name", Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/access-policies.html"}}, Trust: StatementFact{Sid: "AssumeByCloudFormation", Effect: "Allow", Principals: []PrincipalFact{
	{Type: "Service", Services: []string{"cloudformation"}}}, Actions: []string{"sts:AssumeRole"}, Why: "CloudFormation deploys the stack with this role", Source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html"}, Types: []DeployedType{
	{Type: "AWS::Athena::WorkGroup", Name: "Name", Given: true, Resources: []DeployedResource{
		{Type: "workgroup", ARN: "arn:${AWS::Partition}:athena:${AWS::Region}:${AWS::AccountId}:workgroup/${Name}"}}},
	{Type: "AWS::CloudFormation::Stack", Name: "StackName", Max: 128, Resources: []DeployedResource{
		{Type: "stack", ARN: "arn:${AWS::Partition}:cloudformation:${AWS::Region}:${AWS::AccountId}:stack/${Name}/*"}}},
	{Type: "AWS::CloudWatch::Alarm", Name: "AlarmName", Max: 255, Resources: []DeployedResource{
		{Type: "alarm", ARN: "arn:${AWS::Partition}:cloudwatch:${AWS::Region}:${AWS::AccountId}:alarm:${Name}"}}},
	{Type: "AWS::CloudWatch::Dashboard", Name: "DashboardName", Max: 255, Resources: []DeployedResource{
		{Type: "dashboard", ARN: "arn:${AWS::Partition}:cloudwatch::${AWS::AccountId}:dashboard/${Name}"}}},
	{Type: "AWS::DynamoDB::Table", Name: "TableName", Max: 255, Resources: []DeployedResource{
		{Type: "table", ARN: "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Name}"}}},
	{Type: "AWS::EC2::DHCPOptions", Resources: []DeployedResource{
		{Type: "dhcp-options", ARN: "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:dhcp-options/*"}}},
	{Type: "AWS::EC2::EIP", Resources: []DeployedResource{
		{Type: "elastic-ip", ARN: "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:elastic-ip/*"}}},
	{Type: "AWS::EC2::FlowLog", Resources: []DeployedResource{
		{Type: "vpc-flow-log", ARN: "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:vpc-flow-log/*"}}},
	{Type: "AWS::EC2::Instance", Resources: []DeployedResource{
		{Type: "instance", ARN: "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:instance/*"}}},
	{Type: "AWS::EC2::InternetGateway", Resources: []DeployedResource{
		{Type: "internet-gateway", ARN: "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:internet-gateway/*"}}},
	{Type: "AWS::EC2::KeyPair", Name: "KeyName", Given: true, Resources: []DeployedResource{
		{Type: "key-pair", ARN: "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:key-pair/${Name}"},
		{Type: "parameter", ARN: "arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/ec2/keypair/*"}}},
	{Type: "AWS::EC2::LaunchTemplate", Resources: []DeployedResource{
		{Type: "launch-template", ARN: "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:launch-template/*"}}},
	{Type: "AWS::EC2::NatGateway", Resources: []DeployedResource{
		{Type: "natgateway", ARN: "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:natgateway/*"}}},
	{Type: "AWS::EC2::NetworkAcl", Resources: []DeployedResource{
		{Type: "network-acl", ARN: "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:network-acl/*"}}},
	{Type: "AWS::EC2::NetworkInterface", Resources: []DeployedResource{
		{Type: "network-interface", ARN: "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:network-interface/*"}}},
	{Type: "AWS::EC2::PrefixList", Resources: []DeployedResource{
		{Type: "prefix-list", ARN: "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:prefix-list/*"}}},
	{Type: "AWS::EC2::RouteTable", Resources: []DeployedResource{
		{Type: "route-table", ARN: "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:route-table/*"}}},
	{Type: "AWS::EC2::SecurityGroup", Resources: []DeployedResource{
		{Type: "security-group", ARN: "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:security-group/*"}}},
	{Type: "AWS::EC2::Subnet", Resources: []DeployedResource{
		{Type: "subnet", ARN: "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:subnet/*"}}},
	{Type: "AWS::EC2::TransitGateway", Resources: []DeployedResource{
		{Type: "transit-gateway", ARN: "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:transit-gateway/*"}}},
	{Type: "AWS::EC2::TransitGatewayAttachment", Resources: []DeployedResource{
		{Type: "transit-gateway-attachment", ARN: "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:transit-gateway-attachment/*"}}},
	{Type: "AWS::EC2::TransitGatewayVpcAttachment", Resources: []DeployedResource{
		{Type: "transit-gateway-attachment", ARN: "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:transit-gateway-attachment/*"}}},
	{Type: "AWS::EC2::VPC", Resources: []DeployedResource{
		{Type: "vpc", ARN: "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:vpc/*"}}},
	{Type: "AWS::EC2::VPCEndpoint", Resources: []DeployedResource{
		{Type: "vpc-endpoint", ARN: "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:vpc-endpoint/*"}}},
	{Type: "AWS::EC2::VPCEndpointService", Resources: []DeployedResource{
		{Type: "vpc-endpoint-service", ARN: "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:vpc-endpoint-service/*"}}},
	{Type: "AWS::EC2::VPCPeeringConnection", Resources: []DeployedResource{
		{Type: "vpc-peering-connection", ARN: "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:vpc-peering-connection/*"}}},
	{Type: "AWS::EC2::Volume", Resources: []DeployedResource{
		{Type: "volume", ARN: "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:volume/*"}}},
	{Type: "AWS::ECR::Repository", Name: "RepositoryName", Max: 256, Lower: true, Resources: []DeployedResource{
		{Type: "repository", ARN: "arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository/${Name}"}}},
	{Type: "AWS::ECS::Cluster", Name: "ClusterName", Max: 255, Resources: []DeployedResource{
		{Type: "cluster", ARN: "arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:cluster/${Name}"}}},
	{Type: "AWS::Events::Rule", Name: "Name", Max: 64, Resources: []DeployedResource{
		{Type: "rule-on-default-event-bus", ARN: "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/${Name}"},
		{Type: "rule-on-custom-event-bus", ARN: "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/*/${Name}"}}},
	{Type: "AWS::Glue::Job", Name: "Name", Max: 255, Resources: []DeployedResource{
		{Type: "job", ARN: "arn:${AWS::Partition}:glue:${AWS::Region}:${AWS::AccountId}:job/${Name}"}}},
	{Type: "AWS::IAM::InstanceProfile", Name: "InstanceProfileName", Path: "Path", Max: 128, Resources: []DeployedResource{
		{Type: "instance-profile", ARN: "arn:${AWS::Partition}:iam::${AWS::AccountId}:instance-profile${Path}${Name}"}}},
	{Type: "AWS::IAM::ManagedPolicy", Name: "ManagedPolicyName", Path: "Path", Max: 128, Ref: "arn", Resources: []DeployedResource{
		{Type: "policy", ARN: "arn:${AWS::Partition}:iam::${AWS::AccountId}:policy${Path}${Name}"},
		{Type: "role", ARN: "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*${Name}", Of: "Roles"}}},
	{Type: "AWS::IAM::Policy", Given: true, Resources: []DeployedResource{
		{Type: "role", ARN: "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*${Name}", Of: "Roles"}}},
	{Type: "AWS::IAM::Role", Name: "RoleName", Path: "Path", Max: 64, Resources: []DeployedResource{
		{Type: "role", ARN: "arn:${AWS::Partition}:iam::${AWS::AccountId}:role${Path}${Name}"}}},
	{Type: "AWS::IAM::RolePolicy", Given: true, Resources: []DeployedResource{
		{Type: "role", ARN: "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*${Name}", Of: "RoleName"}}},
	{Type: "AWS::KMS::Alias", Name: "AliasName", Given: true, Resources: []DeployedResource{
		{Type: "alias", ARN: "arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:${Name}"},
		{Type: "key", ARN: "arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${Name}", Of: "TargetKeyId"}}},
	{Type: "AWS::KMS::Key", Resources: []DeployedResource{
		{Type: "key", ARN: "arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/*"}}},
	{Type: "AWS::Lambda::Function", Name: "FunctionName", Max: 64, Resources: []DeployedResource{
		{Type: "function", ARN: "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${Name}"}}},
	{Type: "AWS::Lambda::LayerVersion", Name: "LayerName", Given: true, Resources: []DeployedResource{
		{Type: "layer", ARN: "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:layer:${Name}"},
		{Type: "layerVersion", ARN: "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:layer:${Name}:*"}}},
	{Type: "AWS::Lambda::Permission", Name: "FunctionName", Given: true, Resources: []DeployedResource{
		{Type: "function", ARN: "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${Name}"}}},
	{Type: "AWS::Logs::LogGroup", Name: "LogGroupName", Max: 512, Resources: []DeployedResource{
		{Type: "log-group", ARN: "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${Name}"},
		{Type: "log-group", ARN: "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${Name}:*"}}},
	{Type: "AWS::MWAA::Environment", Name: "Name", Given: true, Resources: []DeployedResource{
		{Type: "environment", ARN: "arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:environment/${Name}"}}},
	{Type: "AWS::S3::Bucket", Name: "BucketName", Max: 63, Lower: true, Resources: []DeployedResource{
		{Type: "bucket", ARN: "arn:${AWS::Partition}:s3:::${Name}"},
		{Type: "object", ARN: "arn:${AWS::Partition}:s3:::${Name}/*"}}},
	{Type: "AWS::S3::BucketPolicy", Name: "Bucket", Given: true, Resources: []DeployedResource{
		{Type: "bucket", ARN: "arn:${AWS::Partition}:s3:::${Name}"}}},
	{Type: "AWS::SNS::Topic", Name: "TopicName", Max: 256, Ref: "arn", Resources: []DeployedResource{
		{Type: "topic", ARN: "arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${Name}"}}},
	{Type: "AWS::SQS::Queue", Name: "QueueName", Max: 80, Resources: []DeployedResource{
		{Type: "queue", ARN: "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${Name}"}}},
	{Type: "AWS::SSM::Parameter", Name: "Name", Max: 2048, LeadingSlash: true, Resources: []DeployedResource{
		{Type: "parameter", ARN: "arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/${Name}"}}},
	{Type: "AWS::SecretsManager::Secret", Name: "Name", Max: 512, Resources: []DeployedResource{
		{Type: "Secret", ARN: "arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:${Name}-*"}}},
	{Type: "AWS::StepFunctions::StateMachine", Name: "StateMachineName", Max: 80, Ref: "arn", Resources: []DeployedResource{
		{Type: "statemachine", ARN: "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${Name}"}}}}, Omits: []Omission{
	{Type: "AWS::IAM::Role", Actions: []string{"iam:DeleteRolePermissionsBoundary"}, Unless: []string{}, Why: "a role never loses its boundary by a deploy of this template"},
	{Type: "AWS::EC2::EIP", Actions: []string{"ec2:AcceptAddressTransfer"}, Unless: []string{"TransferAddress"}, Why: "no address is transferred"},
	{Type: "AWS::EC2::EIP", Actions: []string{"ec2:AssociateAddress", "ec2:DisassociateAddress"}, Unless: []string{"InstanceId"}, Why: "no instance has the address"},
	{Type: "AWS::EC2::FlowLog", Actions: []string{"s3:GetBucketPolicy", "s3:PutBucketPolicy"}, Unless: []string{"LogDestination"}, Why: "the flow log goes to no bucket"},
	{Type: "AWS::EC2::Instance", Actions: []string{"elastic-inference:DescribeAccelerators"}, Unless: []string{"ElasticInferenceAccelerators"}, Why: "the instance has no accelerators"},
	{Type: "AWS::EC2::Instance", Actions: []string{"ssm:CreateAssociation", "ssm:DeleteAssociation"}, Unless: []string{"SsmAssociations"}, Why: "the instance has no associations of Systems Manager"},
	{Type: "AWS::EC2::KeyPair", Actions: []string{"ec2:ImportKeyPair"}, Unless: []string{"PublicKeyMaterial"}, Why: "AWS makes the key pair"},
	{Type: "AWS::EC2::Subnet", Actions: []string{"ec2:AssociateSubnetCidrBlock", "ec2:DisassociateSubnetCidrBlock"}, Unless: []string{"Ipv6CidrBlock", "Ipv6CidrBlocks", "Ipv6IpamPoolId"}, Why: "the subnet has one range for ever"},
	{Type: "AWS::EC2::VPCEndpoint", Actions: []string{"vpc-lattice:CreateServiceNetworkVpcEndpointAssociation", "vpc-lattice:DescribeServiceNetworkVpcEndpointAssociation"}, Unless: []string{"ServiceNetworkArn"}, Why: "the endpoint is for no service network"},
	{Type: "AWS::EC2::VPCEndpoint", Actions: []string{"vpce:AllowMultiRegion"}, Unless: []string{"ServiceRegion"}, Why: "the endpoint's service is in its own Region"},
	{Type: "AWS::EC2::VPCGatewayAttachment", Actions: []string{"ec2:AttachVpnGateway", "ec2:DetachVpnGateway"}, Unless: []string{"VpnGatewayId"}, Why: "the gateway is one to the internet"},
	{Type: "AWS::ElasticLoadBalancingV2::Listener", Actions: []string{"cognito-idp:DescribeUserPoolClient"}, Unless: []string{"AuthenticateCognitoConfig"}, Why: "nobody logs in with Cognito"},
	{Type: "AWS::ElasticLoadBalancingV2::ListenerRule", Actions: []string{"cognito-idp:DescribeUserPoolClient"}, Unless: []string{"AuthenticateCognitoConfig"}, Why: "nobody logs in with Cognito"},
	{Type: "AWS::IAM::ManagedPolicy", Actions: []string{"iam:AttachGroupPolicy", "iam:DetachGroupPolicy"}, Unless: []string{"Groups"}, Why: "the policy is attached to no group"},
	{Type: "AWS::IAM::ManagedPolicy", Actions: []string{"iam:AttachRolePolicy", "iam:DetachRolePolicy"}, Unless: []string{"Roles"}, Why: "the policy is attached by its roles, or by hand"},
	{Type: "AWS::IAM::ManagedPolicy", Actions: []string{"iam:AttachUserPolicy", "iam:DetachUserPolicy"}, Unless: []string{"Users"}, Why: "the policy is attached to no user"},
	{Type: "AWS::IAM::Policy", Actions: []string{"iam:DeleteGroupPolicy", "iam:GetGroupPolicy", "iam:PutGroupPolicy"}, Unless: []string{"Groups"}, Why: "the policy is in no group"},
	{Type: "AWS::IAM::Policy", Actions: []string{"iam:DeleteRolePolicy", "iam:GetRolePolicy", "iam:PutRolePolicy"}, Unless: []string{"Roles"}, Why: "the policy is in no role"},
	{Type: "AWS::IAM::Policy", Actions: []string{"iam:DeleteUserPolicy", "iam:GetUserPolicy", "iam:PutUserPolicy"}, Unless: []string{"Users"}, Why: "the policy is in no user"},
	{Type: "AWS::IAM::Role", Actions: []string{"iam:AttachRolePolicy"}, Unless: []string{"ManagedPolicyArns"}, Why: "the role has no managed policies"},
	{Type: "AWS::IAM::Role", Actions: []string{"iam:PutRolePermissionsBoundary"}, Unless: []string{"PermissionsBoundary"}, Why: "the role has no boundary"},
	{Type: "AWS::Lambda::Function", Actions: []string{"elasticfilesystem:DescribeMountTargets"}, Unless: []string{"FileSystemConfigs"}, Why: "the function has no file system"},
	{Type: "AWS::Lambda::Function", Actions: []string{"kms:CreateGrant", "kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey"}, Unless: []string{"KmsKeyArn", "SourceKMSKeyArn"}, Why: "the function has no key of its own"},
	{Type: "AWS::Lambda::Function", Actions: []string{"lambda:GetLayerVersion"}, Unless: []string{"Layers"}, Why: "the function has no layers"},
	{Type: "AWS::Lambda::Function", Actions: []string{"lambda:PutFunctionCodeSigningConfig", "lambda:DeleteFunctionCodeSigningConfig", "lambda:GetCodeSigningConfig"}, Unless: []string{"CodeSigningConfigArn"}, Why: "the function's code is not signed"},
	{Type: "AWS::Lambda::Function", Actions: []string{"s3:GetObject", "s3:GetObjectVersion"}, Unless: []string{"S3Bucket"}, Why: "the code is in the template"},
	{Type: "AWS::Logs::LogGroup", Actions: []string{"firehose:TagDeliveryStream", "logs:CreateLogDelivery", "logs:DescribeResourcePolicies", "logs:PutResourcePolicy", "s3:REST.PUT.OBJECT"}, Unless: []string{"DataProtectionPolicy"}, Why: "no findings of a data protection policy are delivered"},
	{Type: "AWS::S3::Bucket", Actions: []string{"s3:CreateBucketMetadataTableConfiguration", "s3:DeleteBucketMetadataTableConfiguration", "s3tables:CreateNamespace", "s3tables:CreateTable", "s3tables:GetTable", "s3tables:GetTableMetadataLocation", "s3tables:PutTablePolicy", "s3tables:UpdateTableMetadataLocation"}, Unless: []string{"MetadataTableConfiguration"}, Why: "the bucket has no metadata table"},
	{Type: "AWS::S3::Bucket", Actions: []string{"s3:DeleteObject", "s3:PutObjectAcl"}, Unless: []string{"AccessControl", "ReplicationConfiguration", "WebsiteConfiguration"}, Why: "nothing of the bucket's settings is an object"},
	{Type: "AWS::SNS::Topic", Actions: []string{"iam:GetRole"}, Unless: []string{"DeliveryStatusLogging"}, Why: "no role logs deliveries"}}, Passes: []RolePass{
	{Type: "AWS::Batch::JobDefinition", Principal: "ecs-tasks.amazonaws.com"},
	{Type: "AWS::EC2::FlowLog", Service: "vpc-flow-logs"},
	{Type: "AWS::EC2::Instance", Service: "ec2", Maybe: true, Note: "AWS does not say whether making an instance profile names the service"},
	{Type: "AWS::ECS::TaskDefinition", Principal: "ecs-tasks.amazonaws.com"},
	{Type: "AWS::EKS::Cluster", Principal: "eks.amazonaws.com"},
	{Type: "AWS::Events::Rule", Principal: "events.amazonaws.com"},
	{Type: "AWS::Glue::Crawler", Principal: "glue.amazonaws.com"},
	{Type: "AWS::Glue::Job", Principal: "glue.amazonaws.com"},
	{Type: "AWS::IAM::InstanceProfile", Service: "ec2", Maybe: true, Note: "AWS does not say whether making an instance profile names the service"},
	{Type: "AWS::KinesisFirehose::DeliveryStream", Principal: "firehose.amazonaws.com"},
	{Type: "AWS::Lambda::Function", Service: "lambda"},
	{Type: "AWS::S3::Bucket", Principal: "s3.amazonaws.com"},
	{Type: "AWS::Scheduler::Schedule", Principal: "scheduler.amazonaws.com"},
	{Type: "AWS::StepFunctions::StateMachine", Principal: "states.amazonaws.com"}}}}

var endpointTable = endpointFile{Dated: Dated{File: "endpoints.json", Subject: "VPC endpoint services for an environment, its DAGs and its clients", AsOf: "2026-11-21", Source: []string{"https://docs.aws.amazon.com/vpc/latest/userguide/working-with-aws-managed-prefix-lists.html", "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-create-access.html", "https://docs.aws.amazon.com/mwaa/latest/userguide/security-privatelink.html", "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-security.html", "https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-ec2/lib/vpc-endpoint.ts", "https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html", "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html"}}, EndpointLimits: EndpointLimits{InterfacePerVPC: 50, GatewayPerRegion: 20, Interface: "Interface", Gateway: "Gateway", Port: 443, Login: "airflow.env", API: "airflow.api", Ops: "airflow.ops", Queue: "sqs", Tables: "dynamodb", Store: "s3", PrefixListCommand: "aws ec2 describe-managed-prefix-lists --region ${AWS::Region} --filters Name=prefix-list-name,Values=${Name} --query \"PrefixLists[0].PrefixListId\" --output text", Packages: "codeartifact.repositories", Required: []string{"s3", "monitoring", "logs", "sqs", "kms"}}, Prefixes: []prefixFact{
	{Partition: "aws", Default: "com.amazonaws"},
	{Partition: "aws-cn", Default: "com.amazonaws", Other: "cn.com.amazonaws", Interface: []string{"application-autoscaling", "appmesh-envoy-management", "athena", "autoscaling", "awsconnector", "backup", "batch", "cassandra", "cloudcontrolapi", "cloudformation", "codedeploy-commands-secure", "databrew", "dms", "ebs", "ec2", "ecr.api", "ecr.dkr", "eks", "elasticache", "elasticbeanstalk", "elasticfilesystem", "elasticfilesystem-fips", "emr-containers", "execute-api", "fsx", "imagebuilder", "iot.data", "kinesis-streams", "lambda", "license-manager", "monitoring", "rds", "redshift", "redshift-data", "s3", "sagemaker.api", "sagemaker.featurestore-runtime", "sagemaker.runtime", "securityhub", "servicecatalog", "sms", "sqs", "states", "sts", "sync-states", "synthetics", "transfer", "xray"}, Unconfirmed: []string{"airflow.api", "airflow.env", "airflow.ops", "codeartifact.api", "codeartifact.repositories", "ec2messages", "ecs", "elasticmapreduce", "emr-serverless", "events", "glue", "rds-data", "sns"}, Note: "those listed have the other prefix in both Regions; gateways keep the default. MWAA's own services are named one way by the CDK and another by the support tool", Source: "https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-ec2/lib/vpc-endpoint.ts"},
	{Partition: "aws-eusc", Default: "com.amazonaws", Other: "eu.amazonaws", Interface: []string{"ecr.api", "ecr.dkr", "execute-api", "securityhub"}, Unconfirmed: []string{"*"}, Note: "MWAA is not offered there; names differ between Regions of the partition", Source: "https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-ec2/lib/vpc-endpoint.ts"},
	{Partition: "aws-iso", Default: "com.amazonaws", Other: "gov.ic.c2s", Interface: []string{"autoscaling", "ebs", "ec2", "ecr.api", "ecr.dkr", "elasticfilesystem", "elasticfilesystem-fips", "execute-api", "sns", "sqs", "workspaces"}, Unconfirmed: []string{"*"}, Note: "MWAA is not offered there; names differ between Regions of the partition", Source: "https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-ec2/lib/vpc-endpoint.ts"},
	{Partition: "aws-iso-b", Default: "com.amazonaws", Other: "gov.sgov.sc2s", Interface: []string{"ecr.api", "ecr.dkr", "elasticfilesystem-fips", "execute-api"}, Unconfirmed: []string{"*"}, Note: "MWAA is not offered there; names differ between Regions of the partition", Source: "https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-ec2/lib/vpc-endpoint.ts"},
	{Partition: "aws-iso-e", Default: "com.amazonaws", Other: "uk.adc-e.cloud", Interface: []string{"ebs", "ecr.api", "ecr.dkr", "execute-api"}, Unconfirmed: []string{"*"}, Note: "MWAA is not offered there; names differ between Regions of the partition", Source: "https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-ec2/lib/vpc-endpoint.ts"},
	{Partition: "aws-iso-f", Default: "com.amazonaws", Other: "gov.ic.hci.csp", Interface: []string{"ebs", "ecr.api", "ecr.dkr", "execute-api"}, Unconfirmed: []string{"*"}, Note: "MWAA is not offered there; names differ between Regions of the partition", Source: "https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-ec2/lib/vpc-endpoint.ts"},
	{Partition: "aws-us-gov", Default: "com.amazonaws", Unconfirmed: []string{"*"}, Note: "MWAA is not offered there", Source: "https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-ec2/lib/vpc-endpoint.ts"}}, Rows: []Service{
	{Name: "airflow.api", Type: "Interface", Purpose: "MWAA's management API, as in looking up an environment's host", Legacy: true, Confirmed: true, Note: "the page still shows the steps; needed only by clients without internet that read the environment's description. the 2022 edition of the page asked for it", Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/security-privatelink.html"},
	{Name: "airflow.env", Type: "Interface", Purpose: "login tokens, command-line tokens and REST calls for clients without internet", Legacy: true, Confirmed: true, Note: "the page still shows the steps; the 2022 edition of the page asked for it. A host or DAG without internet that logs in needs it", Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/security-privatelink.html"},
	{Name: "airflow.ops", Type: "Interface", Purpose: "publishing metrics, as older environments did", Legacy: true, Confirmed: true, Note: "the 2022 edition of the page asked for it; where a Region lacks it, a stack that asks for it fails", Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/security-privatelink.html", AbsentRegions: []string{"us-west-1"}, AbsentPartitions: []string{"aws-cn"}},
	{Name: "athena", Type: "Interface", Purpose: "queries that DAGs run on S3", Confirmed: true},
	{Name: "batch", Type: "Interface", Purpose: "jobs that DAGs submit", Confirmed: true},
	{Name: "codeartifact.api", IAM: "codeartifact", Type: "Interface", Purpose: "package repositories for requirements", Confirmed: true},
	{Name: "codeartifact.repositories", Type: "Interface", Purpose: "packages for requirements", Confirmed: true},
	{Name: "dynamodb", Type: "Gateway", Purpose: "tables that DAGs use", Confirmed: true},
	{Name: "ec2", Type: "Interface", Purpose: "instances that DAGs manage", Confirmed: true},
	{Name: "ec2messages", Type: "Interface", Purpose: "Session Manager with agents before 3.3.40", Confirmed: true, Note: "newer agents use ssmmessages alone", Source: "https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-create-vpc.html"},
	{Name: "ecr.api", IAM: "ecr", Type: "Interface", Purpose: "container images that DAGs use", Legacy: true, Confirmed: true, Note: "the 2022 edition of the page asked for it; whether 2.7 to 2.10 still pull through the VPC is not confirmed"},
	{Name: "ecr.dkr", Type: "Interface", Purpose: "layers of container images that DAGs use", Legacy: true, Confirmed: true, Note: "the 2022 edition of the page asked for it; whether 2.7 to 2.10 still pull through the VPC is not confirmed"},
	{Name: "ecs", Type: "Interface", Purpose: "containers that DAGs run", Confirmed: true},
	{Name: "eks", Type: "Interface", Purpose: "clusters that DAGs describe", Confirmed: true},
	{Name: "elasticmapreduce", Type: "Interface", Purpose: "EMR clusters that DAGs run", Confirmed: true},
	{Name: "emr-containers", Type: "Interface", Purpose: "EMR jobs on EKS that DAGs run", Confirmed: true},
	{Name: "emr-serverless", Type: "Interface", Purpose: "EMR Serverless jobs that DAGs run", Confirmed: true},
	{Name: "events", Type: "Interface", Purpose: "events that DAGs send", Confirmed: true},
	{Name: "glue", Type: "Interface", Purpose: "jobs and catalogs that DAGs use", Confirmed: true},
	{Name: "kinesis-streams", IAM: "kinesis", Type: "Interface", Purpose: "streams that DAGs use", Confirmed: true},
	{Name: "kms", Type: "Interface", Purpose: "decrypting the queue's messages and the environment's data", Required: true, Confirmed: true, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-create-access.html"},
	{Name: "lambda", Type: "Interface", Purpose: "functions that DAGs call", Confirmed: true},
	{Name: "logs", Type: "Interface", Purpose: "writing the task and component logs", Required: true, Confirmed: true, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-create-access.html"},
	{Name: "monitoring", IAM: "cloudwatch", Type: "Interface", Purpose: "publishing the metrics that scale the workers", Required: true, Confirmed: true, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-create-access.html"},
	{Name: "rds", Type: "Interface", Purpose: "database instances that DAGs manage", Confirmed: true},
	{Name: "rds-data", Type: "Interface", Purpose: "SQL that DAGs run on Aurora", Confirmed: true},
	{Name: "redshift", Type: "Interface", Purpose: "clusters that DAGs manage", Confirmed: true},
	{Name: "redshift-data", Type: "Interface", Purpose: "SQL that DAGs run on Redshift", Confirmed: true},
	{Name: "s3", Type: "Gateway", Purpose: "reading DAGs, plugins and requirements", Required: true, Confirmed: true, Note: "also offered as an interface endpoint, without private DNS by default", Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-create-access.html"},
	{Name: "sagemaker.api", IAM: "sagemaker", Type: "Interface", Purpose: "jobs that DAGs start", Confirmed: true},
	{Name: "secretsmanager", Type: "Interface", Purpose: "connections and variables kept in Secrets Manager", Confirmed: true},
	{Name: "sns", Type: "Interface", Purpose: "messages that DAGs publish", Confirmed: true},
	{Name: "sqs", Type: "Interface", Purpose: "the queue through which the scheduler hands tasks to workers", Required: true, Confirmed: true, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-create-access.html"},
	{Name: "ssm", Type: "Interface", Purpose: "Parameter Store and Session Manager", Confirmed: true},
	{Name: "ssmmessages", Type: "Interface", Purpose: "Session Manager's channel to a host", Confirmed: true},
	{Name: "states", Type: "Interface", Purpose: "state machines that DAGs start", Confirmed: true},
	{Name: "sts", Type: "Interface", Purpose: "roles that DAGs and clients assume", Confirmed: true}}}

var environmentTable = environmentFile{Dated: Dated{File: "environment.json", Subject: "values and limits of an Amazon MWAA environment", AsOf: "2026-11-21", Source: []string{"https://docs.aws.amazon.com/mwaa/latest/API/API_CreateEnvironment.html", "https://github.com/hashicorp/terraform-provider-awscc/tree/main/internal/service/cloudformation/schemas", "https://github.com/boto/botocore/tree/develop/botocore/data/mwaa/2020-07-01", "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-quotas.html", "https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html", "https://docs.aws.amazon.com/mwaa/latest/userguide/using-startup-script.html", "https://github.com/aws/amazon-mwaa-docker-images", "https://github.com/aws-cloudformation/aws-cloudformation-resource-providers-mwaa"}}, EnvironmentFacts: EnvironmentFacts{NamePattern: "^[a-zA-Z][0-9a-zA-Z\\-_]*$", NameMax: 80, AccessModes: []string{"PRIVATE_ONLY", "PUBLIC_ONLY", "PUBLIC_AND_PRIVATE"}, PrivateOnly: "PRIVATE_ONLY", PublicOnly: "PUBLIC_ONLY", PublicAndPrivate: "PUBLIC_AND_PRIVATE", DefaultAccessMode: "PRIVATE_ONLY", EndpointManagements: []string{"SERVICE", "CUSTOMER"}, ServiceManaged: "SERVICE", CustomerManaged: "CUSTOMER", DatabaseService: "DatabaseVpcEndpointService", WebserverService: "WebserverVpcEndpointService", Pending: Pending{AsOf: "2025-02", Source: "https://github.com/aws-cloudformation/aws-cloudformation-resource-providers-mwaa", Note: "the handler takes an environment that waits for its owner's endpoints as made"}, WorkerReplacementStrategies: []string{"FORCED", "GRACEFUL"}, Forced: "FORCED", Graceful: "GRACEFUL", LogLevels: []string{"CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG"}, LogModules: []LogModule{
	{Key: "dagProcessing", Property: "DagProcessingLogs", Group: "DAGProcessing", DefaultLevel: "INFO", Why: "errors of importing a DAG are found here, and AWS's quick start has the same level", Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/quick-start.html"},
	{Key: "scheduler", Property: "SchedulerLogs", Group: "Scheduler", DefaultLevel: "INFO", Why: "installing requirements is logged here at this level, and AWS's quick start has the same", Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/quick-start.html"},
	{Key: "task", Property: "TaskLogs", Group: "Task", DefaultLevel: "INFO", Why: "above this level the task logs of Airflow's UI stay empty", Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html"},
	{Key: "webserver", Property: "WebserverLogs", Group: "WebServer", DefaultLevel: "INFO", Why: "a web server that does not come up says why here, and AWS's quick start has the same level", Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/quick-start.html"},
	{Key: "worker", Property: "WorkerLogs", Group: "Worker", DefaultLevel: "INFO", Why: "installing requirements is logged here at this level, and AWS's quick start has the same", Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/quick-start.html"}}, LogGroupPattern: "airflow-${Environment}-${Group}", TaskLogLevels: []string{"INFO", "DEBUG"}, MaintenanceDays: []string{"MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"}, MaintenancePattern: "^(MON|TUE|WED|THU|FRI|SAT|SUN):([01]\\d|2[0-3]):(00|30)$", MaintenanceStepMinutes: 30, Subnets: 2, MaxGroups: 5, Workers: Range{Min: 1, Max: 25, Quota: 50, DefaultMin: 1, DefaultMax: 10}, Webservers: Range{Min: 2, Max: 5, Quota: 5, DefaultMin: 2, DefaultMax: 2}, Schedulers: Range{Min: 2, Max: 5, Quota: 5, Default: 2}, PathMax: 1024, OptionKeyPattern: "^[a-z]+([a-z0-9._]*[a-z0-9_]+)?$", OptionKeyMax: 64, OptionValuePattern: "^[ -~]+$", OptionValueMax: 65536, TagsMax: 50, TagKeyMax: 128, TagValueMin: 1, TagValueMax: 256, TagPattern: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$", ReservedTagPrefix: "aws:", DefaultClass: "mw1.small", DefaultDAGPrefix: "dags", ArtefactExtensions: []Extension{
	{Artefact: "plugins", Extension: ".zip", Name: "plugins.zip"},
	{Artefact: "requirements", Extension: ".txt", Name: "requirements.txt"},
	{Artefact: "startupScript", Extension: ".sh", Name: "startup.sh"}}, ArtefactsGB: 1, PluginsFolder: "/usr/local/airflow/plugins", ProtectedVariables: []string{"AIRFLOW_ENV_ID", "AIRFLOW_ENV_NAME", "AIRFLOW_HOME", "AIRFLOW_TASK_REVISION_ID", "AIRFLOW_VERSION", "AIRFLOW__API__BASE_URL", "AIRFLOW__AWS_MWAA__REDIRECT_URL", "AIRFLOW__CORE__DATABASE_ACCESS_ISOLATION", "AIRFLOW__WEBSERVER__BASE_URL", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_DEFAULT_REGION", "AWS_EXECUTION_ENV", "AWS_REGION", "CUSTOMER_ACCOUNT_ID", "ECS_*", "JWT_PUBLIC_KEY", "MWAA__*", "PYTHONPATH", "PYTHONUNBUFFERED", "USE_NON_CRITICAL_LOGGING", "WATCHTOWER_VERSION"}, InstallMinutes: 9, StartupMinutes: 5, UIRoles: []string{"Admin", "Op", "User", "Viewer", "Public"}, AdminRole: "Admin", LoginURL: "https://${Host}/aws_mwaa/aws-console-sso?login=true#${Token}", LoginURLPath: "/aws_mwaa/aws-console-sso", LoginCommand: "aws mwaa create-web-login-token --name ${Environment} --region ${AWS::Region}", HealthPaths: []MajorPath{
	{Major: "2", Path: "/health"},
	{Major: "3", Path: "/monitor/health"}}, APIPaths: []MajorPath{
	{Major: "2", Path: "/api/v1"},
	{Major: "3", Path: "/api/v2"}}, LoginPaths: []MajorPath{
	{Major: "2", Path: "/aws_mwaa/login"},
	{Major: "3", Path: "/pluginsv2/aws_mwaa/login"}}, CLIPath: "/aws_mwaa/cli", HostSuffixes: []string{".airflow.amazonaws.com", ".on.aws"}, TokenSeconds: 60, SessionHours: 12, PrincipalNameMax: 64, DatabasePort: 5432, WebPort: 443, EnvironmentQuota: 10, Durations: DurationFact{CreateMinutesMin: 20, CreateMinutesMax: 30, UpdateMinutesMin: 20, UpdateMinutesMax: 30, GracefulHours: 12, TaskHours: 12, CreateTimeoutMinutes: 180, UpdateTimeoutMinutes: 900, PendingHours: 72}, Attributes: []string{"Arn", "CeleryExecutorQueue", "DatabaseVpcEndpointService", "LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn", "LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn", "LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn", "LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn", "LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn", "WebserverUrl", "WebserverVpcEndpointService"}, CreateOnly: []string{"EndpointManagement", "KmsKey", "Name", "NetworkConfiguration.SubnetIds"}, APIRequired: []string{"DagS3Path", "ExecutionRoleArn", "Name", "NetworkConfiguration", "SourceBucketArn"}}}

var hostTable = hostFile{Dated: Dated{File: "hosts.json", Subject: "EC2 hosts from which people reach a private web server", AsOf: "2026-11-21", Source: []string{"https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters-ami.html", "https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-working-with-sessions-start.html", "https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-create-vpc.html", "https://docs.aws.amazon.com/mwaa/latest/userguide/tutorials-private-network-bastion.html", "https://docs.aws.amazon.com/ec2/latest/instancetypes/gp.html", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-keypair.html", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-key-pairs.html", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-add-user-data.html"}}, HostFacts: HostFacts{Images: []Image{
	{OS: "linux", DefaultInstanceType: "t3.micro", Path: "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64", RootDevice: "/dev/xvda", DefaultVolumeGiB: 10, MinVolumeGiB: 8, MinMemoryGiB: 0.5, Architecture: "x86_64", User: "ec2-user", KeyTypes: []string{"ed25519", "rsa"}, DefaultKeyType: "ed25519", Protocol: "SSH", Port: 22, Confirmed: true, Source: "https://docs.aws.amazon.com/linux/al2023/ug/ec2.html"},
	{OS: "windows", DefaultInstanceType: "t3.medium", Path: "/aws/service/ami-windows-latest/Windows_Server-2025-English-Full-Base", RootDevice: "/dev/sda1", DefaultVolumeGiB: 50, MinVolumeGiB: 30, MinMemoryGiB: 4, Architecture: "x86_64", User: "Administrator", KeyTypes: []string{"rsa"}, DefaultKeyType: "rsa", Protocol: "RDP", Port: 3389, Confirmed: true, Note: "the 4 GiB are what a desktop with a browser needs, not a limit of AWS; the password of Administrator is opened with RSA keys only; mainstream support of the 2022 edition ended in October 2026", Source: "https://docs.aws.amazon.com/ec2/latest/windows-ami-reference/windows-ami-versions.html"}}, DefaultOS: "windows", SessionPolicy: "arn:${AWS::Partition}:iam::aws:policy/AmazonSSMManagedInstanceCore", SessionServices: []string{"ssm", "ssmmessages"}, SessionCommand: "aws ssm start-session --region ${AWS::Region} --target ${Instance} --document-name AWS-StartPortForwardingSessionToRemoteHost --parameters host=${Host},portNumber=443,localPortNumber=${LocalPort}", SessionPort: 8443, TunnelCommand: "ssh -N -D ${LocalPort} ${User}@${Address}", TunnelPort: 8157, InstanceTypePattern: "^[a-z0-9-]+\\.[a-z0-9-]+$", VolumeType: "gp3", KeyPath: "/ec2/keypair/${KeyPairId}", HTTPTokens: "required", HopLimit: 1, KeyTypes: []string{"ed25519", "rsa"}, KeyNameMax: 255, ImageParameterType: "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", UserDataMax: 16384, InstanceTypes: []InstanceType{
	{Name: "c5.2xlarge", VCPU: 8, MemoryGiB: 16, Architecture: "x86_64"},
	{Name: "c5.large", VCPU: 2, MemoryGiB: 4, Architecture: "x86_64"},
	{Name: "c5.xlarge", VCPU: 4, MemoryGiB: 8, Architecture: "x86_64"},
	{Name: "c6i.2xlarge", VCPU: 8, MemoryGiB: 16, Architecture: "x86_64"},
	{Name: "c6i.large", VCPU: 2, MemoryGiB: 4, Architecture: "x86_64"},
	{Name: "c6i.xlarge", VCPU: 4, MemoryGiB: 8, Architecture: "x86_64"},
	{Name: "c7i.2xlarge", VCPU: 8, MemoryGiB: 16, Architecture: "x86_64"},
	{Name: "c7i.large", VCPU: 2, MemoryGiB: 4, Architecture: "x86_64"},
	{Name: "c7i.xlarge", VCPU: 4, MemoryGiB: 8, Architecture: "x86_64"},
	{Name: "m5.2xlarge", VCPU: 8, MemoryGiB: 32, Architecture: "x86_64"},
	{Name: "m5.large", VCPU: 2, MemoryGiB: 8, Architecture: "x86_64"},
	{Name: "m5.xlarge", VCPU: 4, MemoryGiB: 16, Architecture: "x86_64"},
	{Name: "m5a.2xlarge", VCPU: 8, MemoryGiB: 32, Architecture: "x86_64"},
	{Name: "m5a.large", VCPU: 2, MemoryGiB: 8, Architecture: "x86_64"},
	{Name: "m5a.xlarge", VCPU: 4, MemoryGiB: 16, Architecture: "x86_64"},
	{Name: "m6a.2xlarge", VCPU: 8, MemoryGiB: 32, Architecture: "x86_64"},
	{Name: "m6a.large", VCPU: 2, MemoryGiB: 8, Architecture: "x86_64"},
	{Name: "m6a.xlarge", VCPU: 4, MemoryGiB: 16, Architecture: "x86_64"},
	{Name: "m6g.2xlarge", VCPU: 8, MemoryGiB: 32, Architecture: "arm64"},
	{Name: "m6g.large", VCPU: 2, MemoryGiB: 8, Architecture: "arm64"},
	{Name: "m6g.medium", VCPU: 1, MemoryGiB: 4, Architecture: "arm64"},
	{Name: "m6g.xlarge", VCPU: 4, MemoryGiB: 16, Architecture: "arm64"},
	{Name: "m6i.2xlarge", VCPU: 8, MemoryGiB: 32, Architecture: "x86_64"},
	{Name: "m6i.large", VCPU: 2, MemoryGiB: 8, Architecture: "x86_64"},
	{Name: "m6i.xlarge", VCPU: 4, MemoryGiB: 16, Architecture: "x86_64"},
	{Name: "m7a.2xlarge", VCPU: 8, MemoryGiB: 32, Architecture: "x86_64"},
	{Name: "m7a.large", VCPU: 2, MemoryGiB: 8, Architecture: "x86_64"},
	{Name: "m7a.medium", VCPU: 1, MemoryGiB: 4, Architecture: "x86_64"},
	{Name: "m7a.xlarge", VCPU: 4, MemoryGiB: 16, Architecture: "x86_64"},
	{Name: "m7g.2xlarge", VCPU: 8, MemoryGiB: 32, Architecture: "arm64"},
	{Name: "m7g.large", VCPU: 2, MemoryGiB: 8, Architecture: "arm64"},
	{Name: "m7g.medium", VCPU: 1, MemoryGiB: 4, Architecture: "arm64"},
	{Name: "m7g.xlarge", VCPU: 4, MemoryGiB: 16, Architecture: "arm64"},
	{Name: "m7i-flex.2xlarge", VCPU: 8, MemoryGiB: 32, Architecture: "x86_64"},
	{Name: "m7i-flex.large", VCPU: 2, MemoryGiB: 8, Architecture: "x86_64"},
	{Name: "m7i-flex.xlarge", VCPU: 4, MemoryGiB: 16, Architecture: "x86_64"},
	{Name: "m7i.2xlarge", VCPU: 8, MemoryGiB: 32, Architecture: "x86_64"},
	{Name: "m7i.large", VCPU: 2, MemoryGiB: 8, Architecture: "x86_64"},
	{Name: "m7i.xlarge", VCPU: 4, MemoryGiB: 16, Architecture: "x86_64"},
	{Name: "r5.2xlarge", VCPU: 8, MemoryGiB: 64, Architecture: "x86_64"},
	{Name: "r5.large", VCPU: 2, MemoryGiB: 16, Architecture: "x86_64"},
	{Name: "r5.xlarge", VCPU: 4, MemoryGiB: 32, Architecture: "x86_64"},
	{Name: "r6i.2xlarge", VCPU: 8, MemoryGiB: 64, Architecture: "x86_64"},
	{Name: "r6i.large", VCPU: 2, MemoryGiB: 16, Architecture: "x86_64"},
	{Name: "r6i.xlarge", VCPU: 4, MemoryGiB: 32, Architecture: "x86_64"},
	{Name: "r7i.2xlarge", VCPU: 8, MemoryGiB: 64, Architecture: "x86_64"},
	{Name: "r7i.large", VCPU: 2, MemoryGiB: 16, Architecture: "x86_64"},
	{Name: "r7i.xlarge", VCPU: 4, MemoryGiB: 32, Architecture: "x86_64"},
	{Name: "t2.2xlarge", VCPU: 8, MemoryGiB: 32, Architecture: "x86_64"},
	{Name: "t2.large", VCPU: 2, MemoryGiB: 8, Architecture: "x86_64"},
	{Name: "t2.medium", VCPU: 2, MemoryGiB: 4, Architecture: "x86_64"},
	{Name: "t2.micro", VCPU: 1, MemoryGiB: 1, Architecture: "x86_64"},
	{Name: "t2.nano", VCPU: 1, MemoryGiB: 0.5, Architecture: "x86_64"},
	{Name: "t2.small", VCPU: 1, MemoryGiB: 2, Architecture: "x86_64"},
	{Name: "t2.xlarge", VCPU: 4, MemoryGiB: 16, Architecture: "x86_64"},
	{Name: "t3.2xlarge", VCPU: 8, MemoryGiB: 32, Architecture: "x86_64"},
	{Name: "t3.large", VCPU: 2, MemoryGiB: 8, Architecture: "x86_64"},
	{Name: "t3.medium", VCPU: 2, MemoryGiB: 4, Architecture: "x86_64"},
	{Name: "t3.micro", VCPU: 2, MemoryGiB: 1, Architecture: "x86_64"},
	{Name: "t3.nano", VCPU: 2, MemoryGiB: 0.5, Architecture: "x86_64"},
	{Name: "t3.small", VCPU: 2, MemoryGiB: 2, Architecture: "x86_64"},
	{Name: "t3.xlarge", VCPU: 4, MemoryGiB: 16, Architecture: "x86_64"},
	{Name: "t3a.2xlarge", VCPU: 8, MemoryGiB: 32, Architecture: "x86_64"},
	{Name: "t3a.large", VCPU: 2, MemoryGiB: 8, Architecture: "x86_64"},
	{Name: "t3a.medium", VCPU: 2, MemoryGiB: 4, Architecture: "x86_64"},
	{Name: "t3a.micro", VCPU: 2, MemoryGiB: 1, Architecture: "x86_64"},
	{Name: "t3a.nano", VCPU: 2, MemoryGiB: 0.5, Architecture: "x86_64"},
	{Name: "t3a.small", VCPU: 2, MemoryGiB: 2, Architecture: "x86_64"},
	{Name: "t3a.xlarge", VCPU: 4, MemoryGiB: 16, Architecture: "x86_64"},
	{Name: "t4g.2xlarge", VCPU: 8, MemoryGiB: 32, Architecture: "arm64"},
	{Name: "t4g.large", VCPU: 2, MemoryGiB: 8, Architecture: "arm64"},
	{Name: "t4g.medium", VCPU: 2, MemoryGiB: 4, Architecture: "arm64"},
	{Name: "t4g.micro", VCPU: 2, MemoryGiB: 1, Architecture: "arm64"},
	{Name: "t4g.nano", VCPU: 2, MemoryGiB: 0.5, Architecture: "arm64"},
	{Name: "t4g.small", VCPU: 2, MemoryGiB: 2, Architecture: "arm64"},
	{Name: "t4g.xlarge", VCPU: 4, MemoryGiB: 16, Architecture: "arm64"}}}}

var iamTable = iamFile{Dated: Dated{File: "iam.json", Subject: "IAM: limits, service principals and ARNs", AsOf: "2026-11-21", Source: []string{"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html", "https://docs.aws.amazon.com/kms/latest/developerguide/resource-limits.html", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html", "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html", "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html", "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-slr.html", "https://github.com/hashicorp/terraform-provider-awscc/tree/main/internal/service/cloudformation/schemas"}}, IAMLimits: IAMLimits{ManagedPolicy: 6144, RoleInline: 10240, UserInline: 2048, GroupInline: 5120, Trust: 2048, TrustRaised: 4096, KeyPolicy: 32768, BucketPolicy: 20480, EndpointPolicy: 20480, LongARN: 150, ManagedPerRole: 10, ManagedPerRoleMax: 20, RoleName: 64, PolicyName: 128, ProfileName: 128, Path: 512, PolicyVersions: 5, RoleNamePattern: "^[\\w+=,.@\\-]+$", PathPattern: "^/([!-~]+/)?$", RoleARNPattern: "^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b)(-[a-z]+)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+$", PolicyARNPattern: "^arn:aws(-[a-z]+)*:iam::(\\d{12}|aws):policy/[\\w+=,.@\\-/]+$", AccountPattern: "^\\d{12}$", PolicyLanguage: "2012-10-17", ServiceLinkedRole: "AWSServiceRoleForAmazonMWAA", ServiceRolePolicy: "AmazonMWAAServiceRolePolicy", SSMManagedInstance: "AmazonSSMManagedInstanceCore", PrincipalARN: "aws:PrincipalArn", PrincipalAccount: "aws:PrincipalAccount", PrincipalIsService: "aws:PrincipalIsAWSService", SourceEndpoint: "aws:SourceVpce", SourceVPC: "aws:SourceVpc", SourceIP: "aws:SourceIp", PassRole: "iam:PassRole", PassedToService: "iam:PassedToService", IdentityService: "iam", ListBuckets: "s3:ListAllMyBuckets", AdminPolicy: "arn:*:iam::aws:policy/AdministratorAccess", BroadPolicies: []string{"AdministratorAccess", "IAMFullAccess", "PowerUserAccess"}}, Principals: []servicePrincipal{
	{Service: "airflow", Partition: "aws", Principal: "airflow.amazonaws.com", Confirmed: true, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html"},
	{Service: "airflow", Partition: "aws-cn", Principal: "airflow.amazonaws.com", Note: "China's documentation shows it as the value of iam:PassedToService only; taken to be unchanged"},
	{Service: "airflow-env", Partition: "aws", Principal: "airflow-env.amazonaws.com", Confirmed: true, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html"},
	{Service: "airflow-env", Partition: "aws-cn", Principal: "airflow-env.amazonaws.com", Note: "not shown in China's documentation; taken to be unchanged"},
	{Service: "cloudformation", Partition: "aws", Principal: "cloudformation.amazonaws.com", Confirmed: true, Source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html"},
	{Service: "cloudformation", Partition: "aws-cn", Principal: "cloudformation.amazonaws.com", Confirmed: true, Note: "China's edition of the guide has the global name", Source: "https://docs.amazonaws.cn/en_us/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html"},
	{Service: "ec2", Partition: "aws", Principal: "ec2.amazonaws.com", Confirmed: true, Source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html"},
	{Service: "ec2", Partition: "aws-cn", Principal: "ec2.amazonaws.com", Note: "sources conflict: the CDK takes the global name in every partition (aws-cdk 22589); aws-cdk 1282 and 24709 say that China wants ec2.amazonaws.com.cn", Source: "https://github.com/aws/aws-cdk/pull/24709"},
	{Service: "lambda", Partition: "aws", Principal: "lambda.amazonaws.com", Confirmed: true, Source: "https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html"},
	{Service: "lambda", Partition: "aws-cn", Principal: "lambda.amazonaws.com", Confirmed: true, Note: "the CDK takes the global name in every partition", Source: "https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/region-info/lib/default.ts"},
	{Service: "logs", Partition: "aws", Principal: "logs.${AWS::Region}.amazonaws.com", Confirmed: true, Source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html"},
	{Service: "logs", Partition: "aws-cn", Principal: "logs.${AWS::Region}.amazonaws.com.cn", Note: "in the CDK's former table of principals; no page of AWS seen that says it for key policies", Source: "https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/region-info/lib/default.ts"},
	{Service: "vpc-flow-logs", Partition: "aws", Principal: "vpc-flow-logs.amazonaws.com", Confirmed: true, Source: "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html"},
	{Service: "vpc-flow-logs", Partition: "aws-cn", Principal: "vpc-flow-logs.amazonaws.com", Confirmed: true, Note: "the CDK takes the global name in every partition", Source: "https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/region-info/lib/default.ts"}}, ARNs: []arnPattern{
	{Kind: "account-root", Pattern: "arn:${AWS::Partition}:iam::${AWS::AccountId}:root"},
	{Kind: "bucket", Pattern: "arn:${AWS::Partition}:s3:::${BucketName}", Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html"},
	{Kind: "bucket-objects", Pattern: "${Bucket}/*", Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html"},
	{Kind: "environment", Pattern: "arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:environment/${Environment}", Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmanagedworkflowsforapacheairflow.html"},
	{Kind: "instance-profile", Pattern: "arn:${AWS::Partition}:iam::${AWS::AccountId}:instance-profile/${Name}"},
	{Kind: "kms-key", Pattern: "arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${KeyId}", Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskeymanagementservice.html"},
	{Kind: "kms-key-any", Pattern: "arn:${AWS::Partition}:kms:*:${AWS::AccountId}:key/*", Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskeymanagementservice.html"},
	{Kind: "log-groups", Pattern: "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:airflow-${Environment}-*", Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html"},
	{Kind: "parameter", Pattern: "arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/${Prefix}*", Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanager.html"},
	{Kind: "policy", Pattern: "arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/${Name}"},
	{Kind: "queue", Pattern: "arn:${AWS::Partition}:sqs:${AWS::Region}:*:airflow-celery-*", Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsqs.html"},
	{Kind: "role", Pattern: "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/${RoleName}"},
	{Kind: "secret", Pattern: "arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:${Prefix}*", Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html"},
	{Kind: "ui-role", Pattern: "arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:role/${Environment}/${UIRole}", Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmanagedworkflowsforapacheairflow.html"}}}

var keyTable = keyFile{Dated: Dated{File: "kms.json", Subject: "KMS keys", AsOf: "2026-11-21", Source: []string{"https://docs.aws.amazon.com/mwaa/latest/userguide/custom-keys-certs.html", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-kms-key.html", "https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html", "https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html", "https://docs.aws.amazon.com/kms/latest/APIReference/API_EnableKeyRotation.html"}}, KeyFacts: KeyFacts{WindowMin: 7, WindowMax: 30, DefaultWindow: 30, RotationMin: 90, RotationMax: 2560, DefaultRotation: 365, IDPattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", ARNPattern: "^arn:aws(-[a-z]+)*:kms:[a-z0-9-]+:\\d{12}:key/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", AliasPrefix: "alias/", AliasPattern: "^(arn:aws(-[a-z]+)*:kms:[a-z0-9-]+:\\d{12}:)?alias/[a-zA-Z0-9/_-]+$", AliasMax: 256, ReservedAlias: "alias/aws/", MultiRegionPrefix: "mrk-", MultiRegionPattern: "^(arn:aws(-[a-z]+)*:kms:[a-z0-9-]+:\\d{12}:key/)?mrk-[0-9a-f]{32}$", KeySpec: "SYMMETRIC_DEFAULT", KeyUsage: "ENCRYPT_DECRYPT"}}

var loadBalancerTable = loadBalancerFile{Dated: Dated{File: "loadbalancers.json", Subject: "load balancers in front of private web servers", AsOf: "2026-11-21", Source: []string{"https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-access.html", "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html", "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html", "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html", "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html", "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html", "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html"}}, LoadBalancerFacts: LoadBalancerFacts{Application: "application", Network: "network", Internal: "internal", InternetFacing: "internet-facing", TargetType: "ip", Port: 443, HTTPS: "HTTPS", TCP: "TCP", TLS: "TLS", Matcher: "200,302", DefaultMatcher: 200, Redirect: 302, CallbackPath: "/oauth2/idpresponse", HealthPath2: "/health", HealthPath3: "/monitor/health", HealthPathAny: "/", Zones: 2, Subnet: Room{PrefixMax: 27, Free: 8}, SSLPolicy: "ELBSecurityPolicy-TLS13-1-2-2021-06", WeakPolicies: []string{"ELBSecurityPolicy-2015-05", "ELBSecurityPolicy-2016-08", "ELBSecurityPolicy-FS-1-1-2019-08", "ELBSecurityPolicy-FS-2018-06", "ELBSecurityPolicy-TLS-1-0-2015-04", "ELBSecurityPolicy-TLS-1-1-2017-01", "ELBSecurityPolicy-TLS13-1-0-2021-06", "ELBSecurityPolicy-TLS13-1-1-2021-06"}, DropHeaders: "routing.http.drop_invalid_header_fields.enabled", WebHosts: []string{"amazonaws.com", "amazonaws.com.cn", "on.aws"}, Forward: "forward", Alias: "A", Function: Function{Runtime: "python3.13", Handler: "index.handler", Timeout: 180, Memory: 128, Registration: "Custom::WebServerTargets", InlineMax: 4096}, PublicNames: Doubt{Note: "the web server's name is public and leads to the private addresses of the endpoint; that it stays so for hosts under on.aws is promised nowhere"}}}

var networkTable = networkFile{Dated: Dated{File: "network.json", Subject: "VPCs, subnets and security groups", AsOf: "2026-11-21", Source: []string{"https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html", "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html", "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html", "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-create.html", "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-security.html", "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html", "https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-flowlog.html", "https://docs.aws.amazon.com/mwaa/latest/userguide/tutorials-private-network-vpn-client.html", "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/what-is.html", "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/cvpn-working-target.html", "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateClientVpnEndpoint.html", "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html", "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-share-limitations.html"}}, NetworkFacts: NetworkFacts{VPCPrefixMin: 16, VPCPrefixMax: 28, SubnetPrefixMin: 16, SubnetPrefixMax: 28, Reserved: 5, WorldIPv4: "0.0.0.0/0", WorldIPv6: "::/0", ForbiddenRanges: []string{"0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/4"}, PrivateRanges: []string{"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"}, ZoneLetter: "^[a-z]$", ZoneName: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}[a-z]$", ZoneID: "^[a-z]+[0-9]+-az[0-9]+$", LocalZone: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}-[a-z0-9-]+$", EphemeralMin: 1024, EphemeralMax: 65535, TCP: "tcp", UDP: "udp", AllProtocols: "-1", TCPNumber: 6, ACLAllow: "allow", ACLDeny: "deny", PortMax: 65535, EIPDomain: "vpc", GroupNameMax: 255, DescriptionMax: 255, DescriptionChars: "^[a-zA-Z0-9 ._\\-:/()#,@\\[\\]+=&;{}!$*]*$", RulesPerGroup: 60, EntriesPerACL: 20, EntriesPerACLMax: 40, OwnerTypes: []string{"AWS::EC2::DHCPOptions", "AWS::EC2::InternetGateway", "AWS::EC2::NatGateway", "AWS::EC2::NetworkAcl", "AWS::EC2::NetworkAclEntry", "AWS::EC2::Route", "AWS::EC2::RouteTable", "AWS::EC2::Subnet", "AWS::EC2::SubnetNetworkAclAssociation", "AWS::EC2::SubnetRouteTableAssociation", "AWS::EC2::TransitGatewayVpcAttachment", "AWS::EC2::VPCDHCPOptionsAssociation", "AWS::EC2::VPCEndpoint", "AWS::EC2::VPCGatewayAttachment", "AWS::EC2::VPCPeeringConnection"}, GroupRuleTypes: []string{"AWS::EC2::SecurityGroupEgress", "AWS::EC2::SecurityGroupIngress"}, VPCIDPattern: "^vpc-[0-9a-f]+$", SubnetIDPattern: "^subnet-[a-zA-Z0-9\\-._]+$", GroupIDPattern: "^sg-[a-zA-Z0-9\\-._]+$", PrefixListID: "^pl-[0-9a-f]+$", SubnetARN: "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:subnet/${Subnet}", LogRetention: []int{1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653}, DefaultLogRetention: 90, FlowLog: FlowLog{ResourceType: "VPC", Destination: "cloud-watch-logs", DefaultTraffic: "ALL", Intervals: []int{60, 600}, DefaultInterval: 600}, ClientVPN: ClientVPN{PrefixMin: 12, PrefixMax: 22, Subnet: Room{PrefixMax: 27, Free: 20}, Port: 443, Transport: "udp", SessionHours: []int{8, 10, 12, 24}, DefaultSessionHours: 24, Authentication: "certificate-authentication", DNSServersMax: 2, ResolverOffset: 2, ExportCommand: "aws ec2 export-client-vpn-client-configuration --region ${AWS::Region} --client-vpn-endpoint-id ${Endpoint} --output text"}, Addresses: Need{PerWorker: 1, PerScheduler: 1, PerEndpointInSubnet: 1, OwnEndpoints: 2, OwnEndpointsPublic: 1, UpdateFactor: 2, ComfortablePrefix: 24, Note: "derived from what has a network interface; MWAA publishes no number"}}}

var optionTable = optionFile{Dated: Dated{File: "options.json", Subject: "Airflow configuration options on Amazon MWAA", AsOf: "2026-11-21", Source: []string{"https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-env-variables.html", "https://docs.aws.amazon.com/mwaa/latest/userguide/best-practices-tuning.html", "https://github.com/aws/amazon-mwaa-docker-images", "https://docs.aws.amazon.com/mwaa/latest/userguide/connections-secrets-manager.html", "https://docs.aws.amazon.com/mwaa/latest/userguide/best-practices-dependencies.html", "https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html", "https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-su-create.html", "https://airflow.apache.org/docs/apache-airflow/stable/howto/set-config.html", "https://github.com/awslabs/aws-support-tools/tree/master/MWAA/verify_env"}}, OptionFacts: OptionFacts{BackendKey: "secrets.backend", BackendKwargsKey: "secrets.backend_kwargs", RegionKwarg: "region_name", RoleKwarg: "role_arn", ExampleKwargs: "{\"connections_prefix\": \"airflow/connections\", \"variables_prefix\": \"airflow/variables\"}", AutoscaleKey: "celery.worker_autoscale", AutoscaleExcess: 2, AutoscaleEqualFrom: "3", ConcurrencyKey: "celery.worker_concurrency", ParallelismKey: "core.parallelism", SyncParallelismKey: "celery.sync_parallelism", SyncParallelism: "1", LazyPluginsKey: "core.lazy_load_plugins", LazyPluginsMajor: "2", LazyPluginsValue: "False", BaseURLKey: "webserver.base_url", BaseURLPattern: "^([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$", QueueKey: "operators.default_queue", ExposeConfigKeys: []string{"api.expose_config", "webserver.expose_config"}, SMTPPortKey: "smtp.smtp_port", SMTPStartTLSKey: "smtp.smtp_starttls", SMTPSSLKey: "smtp.smtp_ssl", SMTPBlockedPort: 25, SMTPStartTLSPort: 587, SMTPSSLPort: 465, SMTPStartTLSDefault: "True", SMTPSSLDefault: "False", SensitiveWords: []string{"access_key", "api_key", "apikey", "auth_key", "credential", "fernet_key", "passphrase", "passwd", "password", "private_key", "secret", "token"}, SensitiveExceptions: []string{"logging.min_length_masked_secret"}, ReferenceSuffix: "_secret", SuffixedSecrets: []string{"api_auth.jwt_secret", "keycloak_auth_manager.client_secret"}, HarmlessSuffixes: []string{"_algorithm", "_backend", "_class", "_cmd", "_count", "_file", "_host", "_id", "_ids", "_interval", "_issuer", "_length", "_name", "_names", "_path", "_pattern", "_prefix", "_seconds", "_time", "_timeout", "_ttl", "_url"}, SecretPatterns: []string{"(^|[^A-Za-z0-9])(AKIA|ASIA)[A-Z2-7]{16}($|[^A-Za-z0-9])", "-----BEGIN ([A-Z]+ )*PRIVATE KEY-----"}, ReferencePatterns: []string{"^arn:[a-z-]+:(secretsmanager|ssm):", "^\\{\\{resolve:[^{}]+\\}\\}$", "^\\$\\{[^{}]*\\}$", "^<[^<>]*>$", "^\\*+$"}, VariablePrefix: "AIRFLOW__", VariableSeparator: "__", PythonTrue: "True", PythonFalse: "False", TrueWords: []string{"1", "t", "true"}, FalseWords: []string{"0", "f", "false"}}, Backends: []SecretsBackend{
	{Class: "airflow.providers.amazon.aws.secrets.secrets_manager.SecretsManagerBackend", Service: "secretsmanager", Policy: "secrets-manager", Prefixes: []PrefixKwarg{
		{Kwarg: "connections_prefix", Default: "airflow/connections"},
		{Kwarg: "variables_prefix", Default: "airflow/variables"},
		{Kwarg: "config_prefix", Default: "airflow/config", References: true}}, SeparatorKwarg: "sep", Separator: "/", NameSymbols: "/_+=.@-", Source: "https://airflow.apache.org/docs/apache-airflow-providers-amazon/stable/secrets-backends/aws-secrets-manager.html"},
	{Class: "airflow.providers.amazon.aws.secrets.systems_manager.SystemsManagerParameterStoreBackend", Service: "ssm", Policy: "parameter-store", Prefixes: []PrefixKwarg{
		{Kwarg: "connections_prefix", Default: "/airflow/connections"},
		{Kwarg: "variables_prefix", Default: "/airflow/variables"},
		{Kwarg: "config_prefix", Default: "/airflow/config", References: true}}, Separator: "/", NameSymbols: "/_.-", LeadingSlash: true, Source: "https://airflow.apache.org/docs/apache-airflow-providers-amazon/stable/secrets-backends/aws-ssm-parameter-store.html"}}, Rows: []Option{
	{Key: "api.auth_backends", Status: "forced", To: "3", Until: "3", Replacement: "core.auth_manager", Note: "3.x has an authentication manager instead, which MWAA forces", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "api.expose_config", Status: "usable", From: "3", Since: "3", Replacement: "webserver.expose_config", Note: "True shows the configuration, secrets included", Source: "https://airflow.apache.org/docs/apache-airflow/stable/configurations-ref.html"},
	{Key: "api.secret_key", Status: "forced", From: "3", Since: "3", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "api.server_type", Status: "image-default", From: "3.2", Since: "3.2", Default: "gunicorn", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "api.worker_refresh_batch_size", Status: "image-default", From: "3.2", Since: "3", Default: "1", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "api.worker_refresh_interval", Status: "image-default", From: "3.2", Since: "3", Default: "43200", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "api_auth.*", Status: "usable", From: "3", Since: "3", Note: "a section of 3.x", Source: "https://airflow.apache.org/docs/apache-airflow/stable/configurations-ref.html"},
	{Key: "api_auth.jwt_algorithm", Status: "forced", From: "3", Since: "3", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "api_auth.jwt_secret", Status: "forced", From: "3", Since: "3", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "celery.broker_url", Status: "forced", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "celery.celery_config_options", Status: "forced", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "celery.extra_celery_config", Status: "usable", From: "3.2", Note: "merged with MWAA's own, whose broker keys win", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "celery.result_backend", Status: "forced", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "celery.sync_parallelism", Status: "usable", Default: "1", Note: "AWS asks to keep it at 1", Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/best-practices-tuning.html"},
	{Key: "celery.worker_autoscale", Status: "usable", Note: "\"max,min\" tasks on a worker; equal numbers are advised, at the class's tasks per worker", Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-env-variables.html"},
	{Key: "celery.worker_concurrency", Status: "ignored", Replacement: "celery.worker_autoscale", Note: "MWAA sets it from the class", Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/best-practices-tuning.html"},
	{Key: "celery.worker_enable_remote_control", Status: "forced", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "celery_broker_transport_options.visibility_timeout", Status: "forced", To: "3.1", Default: "43200", Note: "forced in 2.x and 3.0", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "core.auth_manager", Status: "forced", From: "3", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "core.default_task_retries", Status: "usable"},
	{Key: "core.execute_tasks_new_python_interpreter", Status: "image-default", Default: "True", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "core.execution_api_server_url", Status: "forced", From: "3", Since: "3", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "core.executor", Status: "forced", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "core.fernet_key", Status: "forced", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "core.lazy_load_plugins", Status: "usable", To: "3", Note: "must be False for plugins to load"},
	{Key: "core.load_examples", Status: "forced", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "core.multi_team", Status: "unsupported", From: "3.2", Since: "3.2", Note: "the image also forces it off", Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-env-variables.html"},
	{Key: "core.parallelism", Status: "usable"},
	{Key: "core.sensitive_var_conn_names", Status: "image-default", Default: "proxy,proxies", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "database.sql_alchemy_conn", Status: "forced", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "database.sql_alchemy_connect_args", Status: "image-default", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "email.email_backend", Status: "usable"},
	{Key: "execution_api.*", Status: "usable", From: "3", Since: "3", Note: "a section of 3.x", Source: "https://airflow.apache.org/docs/apache-airflow/stable/configurations-ref.html"},
	{Key: "execution_api.jwt_expiration_time", Status: "forced", From: "3", Since: "3", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "fab.config_file", Status: "forced", From: "3", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "logging.colored_console_log", Status: "forced", From: "3", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "logging.logging_config_class", Status: "forced", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "metrics.*", Status: "forced", Note: "MWAA sends Airflow's metrics to CloudWatch itself", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "metrics.metrics_allow_list", Status: "usable", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "metrics.metrics_block_list", Status: "usable", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "metrics.statsd_on", Status: "usable", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "mwaa.triggerer_enabled", Status: "usable"},
	{Key: "mwaa.worker_replacement_threshold_seconds", Status: "usable"},
	{Key: "operators.default_queue", Status: "forced", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "scheduler.catchup_by_default", Status: "usable"},
	{Key: "scheduler.schedule_after_task_execution", Status: "image-default", Default: "False", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "scheduler.scheduler_zombie_task_threshold", Status: "usable", To: "3", Until: "3", Replacement: "scheduler.task_instance_heartbeat_timeout"},
	{Key: "scheduler.standalone_dag_processor", Status: "forced", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "scheduler.task_instance_heartbeat_timeout", Status: "usable", From: "3", Since: "3", Replacement: "scheduler.scheduler_zombie_task_threshold", Source: "https://airflow.apache.org/docs/apache-airflow/stable/configurations-ref.html"},
	{Key: "scheduler.task_queued_timeout", Status: "image-default", Default: "1800", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "secrets.backend", Status: "usable", Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/connections-secrets-manager.html"},
	{Key: "secrets.backend_kwargs", Status: "usable", Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/connections-secrets-manager.html"},
	{Key: "smtp.smtp_host", Status: "usable"},
	{Key: "smtp.smtp_mail_from", Status: "usable"},
	{Key: "smtp.smtp_port", Status: "usable", Note: "port 25 is blocked; 587 with STARTTLS or 465 with TLS"},
	{Key: "smtp.smtp_ssl", Status: "usable"},
	{Key: "smtp.smtp_starttls", Status: "usable"},
	{Key: "triggerer.capacity", Status: "usable", From: "3", Since: "3", Replacement: "triggerer.default_capacity"},
	{Key: "triggerer.default_capacity", Status: "usable", To: "3", Until: "3", Replacement: "triggerer.capacity"},
	{Key: "triggerer.queues_enabled", Status: "unsupported", From: "3.2", Since: "3.2", Note: "the image also forces it off", Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-env-variables.html"},
	{Key: "usage_data_collection.enabled", Status: "image-default", From: "2.10", Default: "False", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "webserver.base_url", Status: "usable", Note: "the bare host of a load balancer, without scheme or path; private web server only"},
	{Key: "webserver.config_file", Status: "forced", To: "3", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "webserver.cookie_secure", Status: "forced", To: "3", Source: "https://github.com/aws/amazon-mwaa-docker-images"},
	{Key: "webserver.default_ui_timezone", Status: "usable", To: "3", Until: "3", Note: "3.x has no such option"},
	{Key: "webserver.expose_config", Status: "usable", To: "3", Until: "3", Replacement: "api.expose_config", Note: "True shows the configuration, secrets included", Source: "https://airflow.apache.org/docs/apache-airflow/stable/configurations-ref.html"},
	{Key: "webserver.secret_key", Status: "forced", To: "3", Source: "https://github.com/aws/amazon-mwaa-docker-images"}}}

var accessPoliciesTable = policyFile{Dated: Dated{File: "policies-access.json", Subject: "policy documents for people and automation", AsOf: "2026-11-21", Source: []string{"https://docs.aws.amazon.com/mwaa/latest/userguide/access-policies.html"}}, Rows: []PolicyFact{
	{Name: "cli", Purpose: "running Airflow commands, which is close to being Admin", Kind: "identity", Statements: []StatementFact{
		{Sid: "RunAirflowCommands", Effect: "Allow", Actions: []string{"airflow:CreateCliToken"}, Resources: []string{"arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:environment/${Environment}"}, Why: "the token is asked for on the environment, not on an Airflow role"}}, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/access-policies.html", Note: "AmazonMWAAAirflowCliAccess; older pages have it on every resource"},
	{Name: "console", Purpose: "making and changing environments in the console", Kind: "identity", Statements: []StatementFact{
		{Sid: "AllOfMWAA", Effect: "Allow", Actions: []string{"airflow:*"}, Resources: []string{"*"}, Why: "every action of MWAA, which includes logging in with every role"},
		{Sid: "PassExecutionRole", Effect: "Allow", Actions: []string{"iam:PassRole"}, Resources: []string{"${ExecutionRole}"}, Conditions: []ConditionFact{
			{Operator: "StringLike", Key: "iam:PassedToService", Values: []string{"airflow.amazonaws.com"}}}, Why: "the role of this deployment can be handed to MWAA, and to nothing else"},
		{Sid: "ListRoles", Effect: "Allow", Actions: []string{"iam:ListRoles"}, Resources: []string{"*"}, Why: "the console offers roles to choose from"},
		{Sid: "CreateExecutionPolicy", Effect: "Allow", Actions: []string{"iam:CreatePolicy"}, Resources: []string{"arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/service-role/MWAA-Execution-Policy*"}, Why: "the console can make an execution policy"},
		{Sid: "CreateExecutionRole", Effect: "Allow", Actions: []string{"iam:AttachRolePolicy", "iam:CreateRole"}, Resources: []string{"arn:${AWS::Partition}:iam::${AWS::AccountId}:role/service-role/AmazonMWAA*"}, Why: "the console can make an execution role"},
		{Sid: "CreateServiceLinkedRole", Effect: "Allow", Actions: []string{"iam:CreateServiceLinkedRole"}, Resources: []string{"arn:${AWS::Partition}:iam::*:role/aws-service-role/airflow.amazonaws.com/AWSServiceRoleForAmazonMWAA"}, Why: "MWAA's service-linked role is made with the account's first environment"},
		{Sid: "ReadBuckets", Effect: "Allow", Actions: []string{"s3:GetBucketLocation", "s3:ListAllMyBuckets", "s3:ListBucket", "s3:ListBucketVersions"}, Resources: []string{"*"}, Why: "the console offers buckets and object versions to choose from"},
		{Sid: "CreateBuckets", Effect: "Allow", Actions: []string{"s3:CreateBucket", "s3:PutObject", "s3:GetEncryptionConfiguration"}, Resources: []string{"arn:${AWS::Partition}:s3:::*"}, Why: "the console can make a bucket and looks at its encryption"},
		{Sid: "ReadNetwork", Effect: "Allow", Actions: []string{"ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeVpcs", "ec2:DescribeRouteTables"}, Resources: []string{"*"}, Why: "subnets, groups and route tables are checked; the actions have no resource"},
		{Sid: "ListKeys", Effect: "Allow", Actions: []string{"kms:ListAliases"}, Resources: []string{"*"}, Why: "the console offers keys to choose from"},
		{Sid: "UseCustomerKey", Effect: "Allow", Actions: []string{"kms:DescribeKey", "kms:ListGrants", "kms:CreateGrant", "kms:RevokeGrant", "kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"}, Resources: []string{"${Key}"}, When: "customer-key", Why: "the environment's key is described and granted to MWAA in the caller's name"},
		{Sid: "CreateEndpoints", Effect: "Allow", Actions: []string{"ec2:CreateVpcEndpoint"}, Resources: []string{"arn:${AWS::Partition}:ec2:*:*:vpc-endpoint/*", "arn:${AWS::Partition}:ec2:*:*:vpc/*", "arn:${AWS::Partition}:ec2:*:*:subnet/*", "arn:${AWS::Partition}:ec2:*:*:security-group/*"}, Why: "MWAA makes its endpoints in the caller's name"},
		{Sid: "CreateInterfaces", Effect: "Allow", Actions: []string{"ec2:CreateNetworkInterface"}, Resources: []string{"arn:${AWS::Partition}:ec2:*:*:subnet/*", "arn:${AWS::Partition}:ec2:*:*:network-interface/*"}, Why: "MWAA makes its network interfaces in the caller's name"}}, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/access-policies.html", Note: "AmazonMWAAFullConsoleAccess, less its statement on security groups, which names them where ARNs have ids and so matches nothing; the stack has made the group. AWS's sample passes every role; here only the deployment's execution role. The documented policy also gives the UI with every role, Admin included, because it has every action of MWAA on every resource"},
	{Name: "full-api", Purpose: "making and changing environments through the API", Kind: "identity", Statements: []StatementFact{
		{Sid: "AllOfMWAA", Effect: "Allow", Actions: []string{"airflow:*"}, Resources: []string{"*"}, Why: "every action of MWAA, which includes logging in with every role"},
		{Sid: "PassExecutionRole", Effect: "Allow", Actions: []string{"iam:PassRole"}, Resources: []string{"${ExecutionRole}"}, Conditions: []ConditionFact{
			{Operator: "StringLike", Key: "iam:PassedToService", Values: []string{"airflow.amazonaws.com"}}}, Why: "the role of this deployment can be handed to MWAA, and to nothing else"},
		{Sid: "CreateServiceLinkedRole", Effect: "Allow", Actions: []string{"iam:CreateServiceLinkedRole"}, Resources: []string{"arn:${AWS::Partition}:iam::*:role/aws-service-role/airflow.amazonaws.com/AWSServiceRoleForAmazonMWAA"}, Why: "MWAA's service-linked role is made with the account's first environment"},
		{Sid: "ReadNetwork", Effect: "Allow", Actions: []string{"ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeVpcs", "ec2:DescribeRouteTables"}, Resources: []string{"*"}, Why: "subnets, groups and route tables are checked; the actions have no resource"},
		{Sid: "ReadBucketEncryption", Effect: "Allow", Actions: []string{"s3:GetEncryptionConfiguration"}, Resources: []string{"arn:${AWS::Partition}:s3:::*"}, Why: "the bucket's encryption is compared with the environment's key"},
		{Sid: "UseCustomerKey", Effect: "Allow", Actions: []string{"kms:DescribeKey", "kms:ListGrants", "kms:CreateGrant", "kms:RevokeGrant", "kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"}, Resources: []string{"${Key}"}, When: "customer-key", Why: "the environment's key is described and granted to MWAA in the caller's name"},
		{Sid: "CreateEndpoints", Effect: "Allow", Actions: []string{"ec2:CreateVpcEndpoint"}, Resources: []string{"arn:${AWS::Partition}:ec2:*:*:vpc-endpoint/*", "arn:${AWS::Partition}:ec2:*:*:vpc/*", "arn:${AWS::Partition}:ec2:*:*:subnet/*", "arn:${AWS::Partition}:ec2:*:*:security-group/*"}, Why: "MWAA makes its endpoints in the caller's name"},
		{Sid: "CreateInterfaces", Effect: "Allow", Actions: []string{"ec2:CreateNetworkInterface"}, Resources: []string{"arn:${AWS::Partition}:ec2:*:*:subnet/*", "arn:${AWS::Partition}:ec2:*:*:network-interface/*"}, Why: "MWAA makes its network interfaces in the caller's name"}}, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/access-policies.html", Note: "AmazonMWAAFullApiAccess. AWS's sample passes every role; here only the deployment's execution role. AWS says that it gives no access to the UI, but its airflow:* on every resource includes login tokens for every role, Admin included"},
	{Name: "read-only", Purpose: "looking at environments", Kind: "identity", Statements: []StatementFact{
		{Sid: "ReadEnvironments", Effect: "Allow", Actions: []string{"airflow:ListEnvironments", "airflow:GetEnvironment", "airflow:ListTagsForResource"}, Resources: []string{"*"}, Why: "listing environments and their settings and tags"}}, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/access-policies.html", Note: "AmazonMWAAReadOnlyAccess"},
	{Name: "rest-api", Purpose: "calling Airflow's REST API as ${UIRole}", Kind: "identity", Statements: []StatementFact{
		{Sid: "CallAirflowAPI", Effect: "Allow", Actions: []string{"airflow:InvokeRestApi"}, Resources: []string{"arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:role/${Environment}/${UIRole}"}, Why: "the call is made on the Airflow role, not on the environment"}}, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/access-policies.html", Note: "AmazonMWAARestAPIAccess. A private web server is out of reach for callers outside of a VPC"},
	{Name: "trust-accounts", Purpose: "lets accounts, and roles of accounts, use a role", Kind: "trust", Statements: []StatementFact{
		{Sid: "AssumeRole", Effect: "Allow", Principals: []PrincipalFact{
			{Type: "AWS", Values: []string{"${Principals}"}}}, Actions: []string{"sts:AssumeRole"}, Why: "these may work with the role"}}, Source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html"},
	{Name: "trust-external", Purpose: "lets accounts, and roles of accounts, use a role when they say an agreed id", Kind: "trust", Statements: []StatementFact{
		{Sid: "AssumeRole", Effect: "Allow", Principals: []PrincipalFact{
			{Type: "AWS", Values: []string{"${Principals}"}}}, Actions: []string{"sts:AssumeRole"}, Conditions: []ConditionFact{
			{Operator: "StringEquals", Key: "sts:ExternalId", Values: []string{"${ExternalId}"}}}, Why: "these may work with the role, and only for whoever gave them the id"}}, Source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html"},
	{Name: "trust-saml", Purpose: "lets people who sign in through a SAML provider use a role", Kind: "trust", Statements: []StatementFact{
		{Sid: "AssumeRoleWithSAML", Effect: "Allow", Principals: []PrincipalFact{
			{Type: "Federated", Values: []string{"${SAMLProvider}"}}}, Actions: []string{"sts:AssumeRoleWithSAML"}, Conditions: []ConditionFact{
			{Operator: "StringEquals", Key: "SAML:aud", Values: []string{"https://signin.aws.amazon.com/saml"}, PartitionValues: []PartitionValues{
				{Partition: "aws-cn", Values: []string{"https://signin.amazonaws.cn/saml"}}}, PartitionNote: "China's address is not confirmed"}}, Why: "people whom the provider has signed in may work with the role"}}, Source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_saml.html"},
	{Name: "ui", Purpose: "logging in to Airflow's UI as ${UIRole}", Kind: "identity", Statements: []StatementFact{
		{Sid: "LogInToAirflow", Effect: "Allow", Actions: []string{"airflow:CreateWebLoginToken"}, Resources: []string{"arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:role/${Environment}/${UIRole}"}, Why: "the login token is asked for on the Airflow role, not on the environment"}}, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/access-policies.html", Note: "AmazonMWAAWebServerAccess. The name of an Airflow role is case-sensitive"}}}

var deploymentPoliciesTable = policyFile{Dated: Dated{File: "policies-deployment.json", Subject: "policy documents of a deployment's own resources", AsOf: "2026-11-21", Source: []string{"https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html", "https://docs.aws.amazon.com/mwaa/latest/userguide/cross-service-confused-deputy-prevention.html", "https://docs.aws.amazon.com/mwaa/latest/userguide/custom-keys-certs.html", "https://docs.aws.amazon.com/mwaa/latest/userguide/encryption-at-rest.html", "https://docs.aws.amazon.com/mwaa/latest/userguide/access-policies.html", "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html"}}, Rows: []PolicyFact{
	{Name: "bucket", Purpose: "refuses plain HTTP to the environment's bucket", Kind: "bucket", Statements: []StatementFact{
		{Sid: "DenyPlainHTTP", Effect: "Deny", Principals: []PrincipalFact{
			{Type: "*"}}, Actions: []string{"s3:*"}, Resources: []string{"${Bucket}", "${Bucket}/*"}, Conditions: []ConditionFact{
			{Operator: "Bool", Key: "aws:SecureTransport", Values: []string{"false"}}}, Why: "requests to the bucket travel encrypted or not at all"}}, Source: "https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-ssl-requests-only.html", Note: "a Deny on aws:SourceVpce or aws:SourceIp would also shut out MWAA itself"},
	{Name: "execution", Purpose: "what the environment's schedulers, workers and web server may do", Kind: "identity", Statements: []StatementFact{
		{Sid: "PublishMetrics", Effect: "Allow", Actions: []string{"airflow:PublishMetrics"}, Resources: []string{"arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:environment/${Environment}"}, Why: "the environment reports its health to MWAA under its own name"},
		{Sid: "ReadBucket", Effect: "Allow", Actions: []string{"s3:GetObject*", "s3:GetBucket*", "s3:List*"}, Resources: []string{"${Bucket}", "${Bucket}/*"}, Why: "DAGs, plugins and requirements are read from the bucket, and its settings are checked"},
		{Sid: "CheckAccountPublicAccess", Effect: "Allow", Actions: []string{"s3:GetAccountPublicAccessBlock"}, Resources: []string{"*"}, Why: "MWAA refuses a bucket unless public access is seen to be blocked; the action has no resource"},
		{Sid: "WriteLogs", Effect: "Allow", Actions: []string{"logs:CreateLogStream", "logs:CreateLogGroup", "logs:PutLogEvents", "logs:GetLogEvents", "logs:GetLogRecord", "logs:GetLogGroupFields", "logs:GetQueryResults"}, Resources: []string{"arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:airflow-${Environment}-*"}, Why: "logs go to the groups named after the environment, and the UI reads them there"},
		{Sid: "FindLogGroups", Effect: "Allow", Actions: []string{"logs:DescribeLogGroups"}, Resources: []string{"*"}, Why: "log groups are looked up by prefix; AWS grants it on every group"},
		{Sid: "PutMetrics", Effect: "Allow", Actions: []string{"cloudwatch:PutMetricData"}, Resources: []string{"*"}, Why: "the metrics that scale the workers; the action has no resource"},
		{Sid: "UseQueue", Effect: "Allow", Actions: []string{"sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:ReceiveMessage", "sqs:SendMessage"}, Resources: []string{"arn:${AWS::Partition}:sqs:${AWS::Region}:*:airflow-celery-*"}, Why: "Celery hands tasks over a queue in an account of AWS, so the account cannot be named"},
		{Sid: "UseAWSOwnedKey", Effect: "Allow", Actions: []string{"kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey*", "kms:Encrypt"}, NotResources: []string{"arn:${AWS::Partition}:kms:*:${AWS::AccountId}:key/*"}, Conditions: []ConditionFact{
			{Operator: "StringLike", Key: "kms:ViaService", Values: []string{"sqs.${AWS::Region}.amazonaws.com"}, PartitionValues: []PartitionValues{
				{Partition: "aws-cn", Values: []string{"sqs.${AWS::Region}.amazonaws.com.cn"}}}, PartitionNote: "which suffix kms:ViaService has in China is not confirmed, so both are listed"}}, When: "aws-owned-key", Why: "the queue is encrypted with a key of AWS, so every key but those of this account is meant"},
		{Sid: "UseCustomerKey", Effect: "Allow", Actions: []string{"kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey*", "kms:Encrypt"}, Resources: []string{"${Key}"}, Conditions: []ConditionFact{
			{Operator: "StringLike", Key: "kms:ViaService", Values: []string{"sqs.${AWS::Region}.amazonaws.com", "s3.${AWS::Region}.amazonaws.com"}, PartitionValues: []PartitionValues{
				{Partition: "aws-cn", Values: []string{"sqs.${AWS::Region}.amazonaws.com.cn", "s3.${AWS::Region}.amazonaws.com.cn"}}}, PartitionNote: "which suffix kms:ViaService has in China is not confirmed, so both are listed"}}, When: "customer-key", Why: "the queue and the bucket are encrypted with the environment's own key"}}, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html", Note: "AWS's own sample also denies s3:ListAllMyBuckets on bucket ARNs, which can match nothing and is left out; its sample for customer-managed keys lacks PublishMetrics and names a log-group pattern that matches no log group"},
	{Name: "execution-trust", Purpose: "who may act as the environment", Kind: "trust", Statements: []StatementFact{
		{Sid: "AssumeByMWAA", Effect: "Allow", Principals: []PrincipalFact{
			{Type: "Service", Services: []string{"airflow", "airflow-env"}}}, Actions: []string{"sts:AssumeRole"}, Conditions: []ConditionFact{
			{Operator: "StringEquals", Key: "aws:SourceAccount", Values: []string{"${AWS::AccountId}"}},
			{Operator: "ArnLike", Key: "aws:SourceArn", Values: []string{"arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:environment/${Environment}"}}}, Why: "both principals of MWAA take the role, for this environment of this account only", Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/cross-service-confused-deputy-prevention.html"}}, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html"},
	{Name: "flow-logs", Purpose: "what the VPC's flow log may do: write to its log group", Kind: "identity", Statements: []StatementFact{
		{Sid: "WriteFlowLogs", Effect: "Allow", Actions: []string{"logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"}, Resources: []string{"arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${LogGroup}:*"}, Why: "records go to this log group only"},
		{Sid: "FindLogGroups", Effect: "Allow", Actions: []string{"logs:DescribeLogGroups"}, Resources: []string{"*"}, Why: "the log group is looked up first; AWS grants it on every group"}}, Source: "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html", Note: "AWS's sample allows every log group, and making them; the stack makes the one that is written to"},
	{Name: "flow-logs-trust", Purpose: "who may write flow logs", Kind: "trust", Statements: []StatementFact{
		{Sid: "AssumeByFlowLogs", Effect: "Allow", Principals: []PrincipalFact{
			{Type: "Service", Services: []string{"vpc-flow-logs"}}}, Actions: []string{"sts:AssumeRole"}, Conditions: []ConditionFact{
			{Operator: "StringEquals", Key: "aws:SourceAccount", Values: []string{"${AWS::AccountId}"}},
			{Operator: "ArnLike", Key: "aws:SourceArn", Values: []string{"arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:vpc-flow-log/*"}}}, Why: "flow logs of this account and Region take the role, and nobody else"}}, Source: "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html"},
	{Name: "host", Purpose: "what a host may do: log in to Airflow with one role", Kind: "identity", Statements: []StatementFact{
		{Sid: "LogInToAirflow", Effect: "Allow", Actions: []string{"airflow:CreateWebLoginToken"}, Resources: []string{"arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:role/${Environment}/${UIRole}"}, Why: "the login token is asked for on the Airflow role, not on the environment"}}, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/access-policies.html"},
	{Name: "host-trust", Purpose: "who may act as a host", Kind: "trust", Statements: []StatementFact{
		{Sid: "AssumeByEC2", Effect: "Allow", Principals: []PrincipalFact{
			{Type: "Service", Services: []string{"ec2"}}}, Actions: []string{"sts:AssumeRole"}, Why: "EC2 gives the role to the instance"}}, Source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html"},
	{Name: "key", Purpose: "who may use the environment's key", Kind: "key", Statements: []StatementFact{
		{Sid: "DelegateToAccount", Effect: "Allow", Principals: []PrincipalFact{
			{Type: "AWS", Values: []string{"arn:${AWS::Partition}:iam::${AWS::AccountId}:root"}}}, Actions: []string{"kms:*"}, Resources: []string{"*"}, Why: "IAM policies of the account decide who uses the key; without it nobody could manage it", Source: "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html"},
		{Sid: "EncryptLogs", Effect: "Allow", Principals: []PrincipalFact{
			{Type: "Service", Services: []string{"logs"}}}, Actions: []string{"kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"}, Resources: []string{"*"}, Conditions: []ConditionFact{
			{Operator: "ArnLike", Key: "kms:EncryptionContext:aws:logs:arn", Values: []string{"arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:*"}}}, Why: "CloudWatch Logs encrypts the environment's log groups with the key; without it creation fails"}}, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html", Note: "MWAA adds four grants to the key when the environment is created, so whoever creates it needs kms:CreateGrant"},
	{Name: "parameter-store", Purpose: "what Airflow needs to look connections and variables up in the Parameter Store", Kind: "identity", Statements: []StatementFact{
		{Sid: "ReadParameters", Effect: "Allow", Actions: []string{"ssm:GetParameter"}, Resources: []string{"arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/${Prefix}*"}, Why: "Airflow looks connections and variables up in the Parameter Store, under these prefixes only"}}, Source: "https://airflow.apache.org/docs/apache-airflow-providers-amazon/stable/secrets-backends/aws-ssm-parameter-store.html", Note: "secure strings under the key that AWS keeps for the Parameter Store need no right on the key"},
	{Name: "secrets-manager", Purpose: "what Airflow needs to look connections and variables up in Secrets Manager", Kind: "identity", Statements: []StatementFact{
		{Sid: "ReadSecrets", Effect: "Allow", Actions: []string{"secretsmanager:GetResourcePolicy", "secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret", "secretsmanager:ListSecretVersionIds"}, Resources: []string{"arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:${Prefix}*"}, Why: "Airflow looks connections and variables up in Secrets Manager, under these prefixes only"},
		{Sid: "ListSecrets", Effect: "Allow", Actions: []string{"secretsmanager:ListSecrets"}, Resources: []string{"*"}, Why: "AWS asks for it beside the right to read secrets; the action has no resource"}}, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/connections-secrets-manager.html", Note: "AWS's sample allows the four actions on every secret; secrets under the key that AWS keeps for Secrets Manager need no right on the key"},
	{Name: "targets", Purpose: "what keeps a load balancer's targets at the web server's addresses may do", Kind: "identity", Statements: []StatementFact{
		{Sid: "ChangeTargets", Effect: "Allow", Actions: []string{"elasticloadbalancing:RegisterTargets", "elasticloadbalancing:DeregisterTargets"}, Resources: []string{"${TargetGroup}"}, Why: "it registers and deregisters the addresses of one web server"},
		{Sid: "ReadTargets", Effect: "Allow", Actions: []string{"elasticloadbalancing:DescribeTargetHealth"}, Resources: []string{"*"}, Why: "the action knows no resource; it changes what differs, so it looks first"},
		{Sid: "WriteLog", Effect: "Allow", Actions: []string{"logs:CreateLogStream", "logs:PutLogEvents"}, Resources: []string{"arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${LogGroup}:*"}, Why: "what it did is on record, in its own log group"}}, Source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselasticloadbalancingv2.html"},
	{Name: "targets-trust", Purpose: "who may act as what keeps a load balancer's targets", Kind: "trust", Statements: []StatementFact{
		{Sid: "AssumeByLambda", Effect: "Allow", Principals: []PrincipalFact{
			{Type: "Service", Services: []string{"lambda"}}}, Actions: []string{"sts:AssumeRole"}, Why: "Lambda runs the function with the role"}}, Source: "https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html"}}}

var endpointPoliciesTable = policyFile{Dated: Dated{File: "policies-endpoints.json", Subject: "policy documents of VPC endpoints", AsOf: "2026-11-21", Source: []string{"https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-security.html", "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html", "https://docs.aws.amazon.com/mwaa/latest/userguide/security-privatelink.html"}}, Rows: []PolicyFact{
	{Name: "endpoint-airflow.env", Purpose: "what passes the endpoint for login tokens", Kind: "endpoint", Statements: []StatementFact{
		{Sid: "LogInToAirflow", Effect: "Allow", Principals: []PrincipalFact{
			{Type: "*"}}, Actions: []string{"airflow:CreateWebLoginToken"}, Resources: []string{"arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:role/${Environment}/${UIRole}"}, Why: "hosts log in to the web server with one role"}}, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/security-privatelink.html"},
	{Name: "endpoint-kms", Purpose: "what passes the endpoint for keys", Kind: "endpoint", Statements: []StatementFact{
		{Sid: "UseAWSOwnedKey", Effect: "Allow", Principals: []PrincipalFact{
			{Type: "*"}}, Actions: []string{"kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*"}, Resources: []string{"*"}, When: "aws-owned-key", Why: "the queue is encrypted with a key of AWS, which has no name here"},
		{Sid: "UseCustomerKey", Effect: "Allow", Principals: []PrincipalFact{
			{Type: "*"}}, Actions: []string{"kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*"}, Resources: []string{"${Key}"}, When: "customer-key", Why: "queue, bucket and logs are encrypted with the environments' own key"}}, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-security.html", Note: "a key of AWS is in an account of AWS, so it cannot be named"},
	{Name: "endpoint-logs", Purpose: "what passes the endpoint for logs", Kind: "endpoint", Statements: []StatementFact{
		{Sid: "WriteLogs", Effect: "Allow", Principals: []PrincipalFact{
			{Type: "*"}}, Actions: []string{"logs:CreateLogStream", "logs:CreateLogGroup", "logs:PutLogEvents", "logs:GetLogEvents", "logs:GetLogRecord", "logs:GetLogGroupFields", "logs:GetQueryResults"}, Resources: []string{"arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:airflow-${Environment}-*"}, Why: "environments write and read the groups that are named after them"},
		{Sid: "FindLogGroups", Effect: "Allow", Principals: []PrincipalFact{
			{Type: "*"}}, Actions: []string{"logs:DescribeLogGroups"}, Resources: []string{"*"}, Why: "log groups are looked up by prefix; AWS grants it on every group"}}, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-security.html"},
	{Name: "endpoint-monitoring", Purpose: "what passes the endpoint for metrics", Kind: "endpoint", Statements: []StatementFact{
		{Sid: "PutMetrics", Effect: "Allow", Principals: []PrincipalFact{
			{Type: "*"}}, Actions: []string{"cloudwatch:PutMetricData"}, Resources: []string{"*"}, Why: "the metrics that scale the workers; the action has no resource"}}, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-security.html"},
	{Name: "endpoint-s3", Purpose: "what passes the endpoint for S3", Kind: "endpoint", Statements: []StatementFact{
		{Sid: "ReadBuckets", Effect: "Allow", Principals: []PrincipalFact{
			{Type: "*"}}, Actions: []string{"s3:GetObject*", "s3:GetBucket*", "s3:List*"}, Resources: []string{"${Bucket}", "${Bucket}/*"}, Why: "environments read their own buckets"},
		{Sid: "CheckAccountPublicAccess", Effect: "Allow", Principals: []PrincipalFact{
			{Type: "*"}}, Actions: []string{"s3:GetAccountPublicAccessBlock"}, Resources: []string{"*"}, Why: "MWAA refuses a bucket unless public access is seen to be blocked; the action has no resource"},
		{Sid: "ReadImageLayers", Effect: "Allow", Principals: []PrincipalFact{
			{Type: "*"}}, Actions: []string{"s3:GetObject"}, Resources: []string{"arn:${AWS::Partition}:s3:::prod-${AWS::Region}-starport-layer-bucket/*"}, Why: "AWS keeps the layers of container images there"}}, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-security.html", Note: "AWS keeps layers of container images in its own bucket; whether today's images still come from there is not documented, so it stays"},
	{Name: "endpoint-secretsmanager", Purpose: "what passes the endpoint for secrets", Kind: "endpoint", Statements: []StatementFact{
		{Sid: "ReadSecrets", Effect: "Allow", Principals: []PrincipalFact{
			{Type: "*"}}, Actions: []string{"secretsmanager:GetResourcePolicy", "secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret", "secretsmanager:ListSecretVersionIds"}, Resources: []string{"arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:${Prefix}*"}, Why: "Airflow looks connections and variables up in Secrets Manager, under these prefixes only"},
		{Sid: "ListSecrets", Effect: "Allow", Principals: []PrincipalFact{
			{Type: "*"}}, Actions: []string{"secretsmanager:ListSecrets"}, Resources: []string{"*"}, Why: "AWS asks for it beside the right to read secrets; the action has no resource"}}, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/connections-secrets-manager.html"},
	{Name: "endpoint-sqs", Purpose: "what passes the endpoint for queues", Kind: "endpoint", Statements: []StatementFact{
		{Sid: "UseQueue", Effect: "Allow", Principals: []PrincipalFact{
			{Type: "*"}}, Actions: []string{"sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:ReceiveMessage", "sqs:SendMessage"}, Resources: []string{"arn:${AWS::Partition}:sqs:${AWS::Region}:*:airflow-celery-*"}, Why: "Celery hands tasks over a queue in an account of AWS, so the account cannot be named"}}, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-security.html"},
	{Name: "endpoint-ssm", Purpose: "what passes the endpoint for the Parameter Store", Kind: "endpoint", Statements: []StatementFact{
		{Sid: "ReadParameters", Effect: "Allow", Principals: []PrincipalFact{
			{Type: "*"}}, Actions: []string{"ssm:GetParameter"}, Resources: []string{"arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/${Prefix}*"}, Why: "Airflow looks connections and variables up in the Parameter Store, under these prefixes only"}}, Source: "https://airflow.apache.org/docs/apache-airflow-providers-amazon/stable/secrets-backends/aws-ssm-parameter-store.html"}}}

var regionTable = regionFile{Dated: Dated{File: "regions.json", Subject: "Regions and partitions with Amazon MWAA", AsOf: "2026-11-21", Source: []string{"https://docs.aws.amazon.com/general/latest/gr/mwaa.html", "https://github.com/boto/botocore/blob/develop/botocore/data/endpoints.json", "https://github.com/boto/botocore/blob/develop/botocore/data/partitions.json"}}, RegionPattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$", DefaultPartition: "aws", Partitions: []Partition{
	{Name: "aws", DNSSuffix: "amazonaws.com", Prefixes: []string{}, Confirmed: true, Supported: true},
	{Name: "aws-cn", DNSSuffix: "amazonaws.com.cn", Prefixes: []string{"cn-"}, Confirmed: true, Supported: true},
	{Name: "aws-eusc", DNSSuffix: "amazonaws.eu", Prefixes: []string{"eusc-"}, Confirmed: true, Note: "no endpoint of the airflow service there in the SDK's list of August 2026"},
	{Name: "aws-iso", DNSSuffix: "c2s.ic.gov", Prefixes: []string{"us-iso-"}, Confirmed: true, Note: "no endpoint of the airflow service there in the SDK's list of August 2026, although ARN patterns allow the partition"},
	{Name: "aws-iso-b", DNSSuffix: "sc2s.sgov.gov", Prefixes: []string{"us-isob-"}, Confirmed: true, Note: "no endpoint of the airflow service there in the SDK's list of August 2026, although ARN patterns allow the partition"},
	{Name: "aws-iso-e", DNSSuffix: "cloud.adc-e.uk", Prefixes: []string{"eu-isoe-"}, Confirmed: true, Note: "no endpoint of the airflow service there in the SDK's list of August 2026"},
	{Name: "aws-iso-f", DNSSuffix: "csp.hci.ic.gov", Prefixes: []string{"us-isof-"}, Confirmed: true, Note: "no endpoint of the airflow service there in the SDK's list of August 2026"},
	{Name: "aws-us-gov", DNSSuffix: "amazonaws.com", Prefixes: []string{"us-gov-"}, Confirmed: true, Note: "no endpoint of the airflow service there in the SDK's list of August 2026, although ARN patterns allow the partition"}}, Rows: []Region{
	{Name: "af-south-1", Partition: "aws", Confirmed: true},
	{Name: "ap-east-1", Partition: "aws", Confirmed: true},
	{Name: "ap-northeast-1", Partition: "aws", Confirmed: true},
	{Name: "ap-northeast-2", Partition: "aws", Confirmed: true},
	{Name: "ap-northeast-3", Partition: "aws", Confirmed: true},
	{Name: "ap-south-1", Partition: "aws", Confirmed: true},
	{Name: "ap-south-2", Partition: "aws", Confirmed: true},
	{Name: "ap-southeast-1", Partition: "aws", Confirmed: true},
	{Name: "ap-southeast-2", Partition: "aws", Confirmed: true},
	{Name: "ap-southeast-3", Partition: "aws", Confirmed: true},
	{Name: "ap-southeast-4", Partition: "aws", Confirmed: true},
	{Name: "ap-southeast-5", Partition: "aws", Confirmed: true},
	{Name: "ap-southeast-7", Partition: "aws", Note: "in the SDK's endpoint list only", Source: "https://github.com/boto/botocore/blob/develop/botocore/data/endpoints.json"},
	{Name: "ca-central-1", Partition: "aws", Confirmed: true},
	{Name: "ca-west-1", Partition: "aws", Confirmed: true},
	{Name: "cn-north-1", Partition: "aws-cn", Confirmed: true},
	{Name: "cn-northwest-1", Partition: "aws-cn", Confirmed: true},
	{Name: "eu-central-1", Partition: "aws", Confirmed: true},
	{Name: "eu-central-2", Partition: "aws", Confirmed: true},
	{Name: "eu-north-1", Partition: "aws", Confirmed: true},
	{Name: "eu-south-1", Partition: "aws", Confirmed: true},
	{Name: "eu-south-2", Partition: "aws", Confirmed: true},
	{Name: "eu-west-1", Partition: "aws", Confirmed: true},
	{Name: "eu-west-2", Partition: "aws", Confirmed: true},
	{Name: "eu-west-3", Partition: "aws", Confirmed: true},
	{Name: "il-central-1", Partition: "aws", Confirmed: true},
	{Name: "me-central-1", Partition: "aws", Confirmed: true},
	{Name: "me-south-1", Partition: "aws", Confirmed: true},
	{Name: "sa-east-1", Partition: "aws", Confirmed: true},
	{Name: "us-east-1", Partition: "aws", Confirmed: true, Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-create.html", UnsupportedZoneIDs: []string{"use1-az3"}},
	{Name: "us-east-2", Partition: "aws", Confirmed: true},
	{Name: "us-west-1", Partition: "aws", Confirmed: true},
	{Name: "us-west-2", Partition: "aws", Confirmed: true}}}

var requiredTable = requiredFile{Dated: Dated{File: "required.json", Subject: "what an execution role must be allowed", AsOf: "2026-11-21", Source: []string{"https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html", "https://github.com/awslabs/aws-support-tools/tree/master/MWAA/verify_env"}}, Rows: []Required{
	{Use: "service", Actions: []string{"airflow:PublishMetrics"}, Resources: []string{"arn:${AWS::Partition}:airflow:${AWS::Region}:${AWS::AccountId}:environment/${Environment}"}, Why: "the environment reports its health to MWAA under its own name"},
	{Use: "service", Actions: []string{"logs:DescribeLogGroups"}, Resources: []string{"arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:*"}, Why: "log groups are looked up by prefix", Note: "the Service Authorization Reference gives the action no resource; AWS's refusals name a log group"},
	{Use: "service", Actions: []string{"cloudwatch:PutMetricData"}, Resources: []string{"*"}, Why: "the metrics that scale the workers"},
	{Use: "account-block", Actions: []string{"s3:GetAccountPublicAccessBlock"}, Resources: []string{"*"}, Why: "MWAA refuses a bucket unless public access is seen to be blocked"},
	{Use: "bucket-block", Actions: []string{"s3:GetBucketPublicAccessBlock"}, Resources: []string{"${Bucket}"}, Why: "MWAA refuses a bucket unless public access is seen to be blocked"},
	{Use: "bucket", Actions: []string{"s3:ListBucket"}, Resources: []string{"${Bucket}"}, Why: "DAGs are found by listing the bucket"},
	{Use: "bucket", Actions: []string{"s3:GetObject"}, Resources: []string{"${Bucket}/*"}, Why: "DAGs, plugins and requirements are read from the bucket"},
	{Use: "logs", Actions: []string{"logs:CreateLogStream", "logs:CreateLogGroup", "logs:PutLogEvents", "logs:GetLogEvents", "logs:GetLogRecord", "logs:GetLogGroupFields", "logs:GetQueryResults"}, Resources: []string{"arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:airflow-${Environment}-*"}, Why: "logs go to the groups named after the environment, and the UI reads them there"},
	{Use: "queue", Actions: []string{"sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:ReceiveMessage", "sqs:SendMessage"}, Resources: []string{"arn:${AWS::Partition}:sqs:${AWS::Region}:${ServiceAccount}:airflow-celery-${Id}"}, Service: true, Why: "Celery hands tasks over a queue in an account of AWS"},
	{Use: "service-key", Actions: []string{"kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey*", "kms:Encrypt"}, Resources: []string{"arn:${AWS::Partition}:kms:${AWS::Region}:${ServiceAccount}:key/${Id}"}, Service: true, Via: []string{"sqs.${AWS::Region}.amazonaws.com"}, ViaUnconfirmed: []PartitionValues{
		{Partition: "aws-cn", Values: []string{"sqs.${AWS::Region}.amazonaws.com.cn"}}}, When: "aws-owned-key", Why: "the queue is encrypted with a key of AWS"},
	{Use: "own-key", Actions: []string{"kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey*", "kms:Encrypt"}, Resources: []string{"${Key}"}, Via: []string{"sqs.${AWS::Region}.amazonaws.com", "s3.${AWS::Region}.amazonaws.com"}, ViaUnconfirmed: []PartitionValues{
		{Partition: "aws-cn", Values: []string{"sqs.${AWS::Region}.amazonaws.com.cn", "s3.${AWS::Region}.amazonaws.com.cn"}}}, When: "customer-key", Why: "the queue and the bucket are encrypted with the environment's own key"}}, RoleRules: RoleRules{IDPattern: "[A-Za-z0-9_-]+", BucketARNPattern: "arn:[a-z0-9-]+:s3:::[a-z0-9.-]+", KeyARNPattern: "arn:[a-z0-9-]+:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+", ViaKey: "kms:ViaService", SourceARN: "aws:SourceArn", SourceAccount: "aws:SourceAccount", AssumeRole: "sts:AssumeRole", CreateGrant: "kms:CreateGrant", FlatType: "bucket", HiddenResources: []string{"logs:DescribeLogGroups"}, LoginActions: []string{"airflow:CreateWebLoginToken", "airflow:InvokeRestApi"}, WriteObject: "s3:PutObject", Escalations: []string{"iam:AddUserToGroup", "iam:AttachGroupPolicy", "iam:AttachRolePolicy", "iam:AttachUserPolicy", "iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:CreatePolicyVersion", "iam:DeleteRolePermissionsBoundary", "iam:PutGroupPolicy", "iam:PutRolePolicy", "iam:PutUserPolicy", "iam:SetDefaultPolicyVersion", "iam:UpdateAssumeRolePolicy", "iam:UpdateLoginProfile"}, Workers: []Worker{
	{Service: "cloudformation.amazonaws.com", Actions: []string{"cloudformation:CreateStack"}},
	{Service: "codebuild.amazonaws.com", Actions: []string{"codebuild:CreateProject"}},
	{Service: "ec2.amazonaws.com", Actions: []string{"ec2:RunInstances"}},
	{Service: "ecs-tasks.amazonaws.com", Actions: []string{"ecs:RegisterTaskDefinition"}},
	{Service: "glue.amazonaws.com", Actions: []string{"glue:CreateDevEndpoint", "glue:CreateJob"}},
	{Service: "lambda.amazonaws.com", Actions: []string{"lambda:CreateFunction"}},
	{Service: "sagemaker.amazonaws.com", Actions: []string{"sagemaker:CreateNotebookInstance", "sagemaker:CreateTrainingJob"}},
	{Service: "states.amazonaws.com", Actions: []string{"states:CreateStateMachine"}}}}}

var storageTable = storageFile{Dated: Dated{File: "storage.json", Subject: "S3 buckets, log groups and stored parameters", AsOf: "2026-11-21", Source: []string{"https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-s3-bucket.html", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies-vpc-endpoint.html", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-s3-bucket.html", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-logs-loggroup.html", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-parameter.html", "https://github.com/hashicorp/terraform-provider-awscc/tree/main/internal/service/cloudformation/schemas"}}, StorageFacts: StorageFacts{ParameterType: "String", VersioningEnabled: "Enabled", VersioningSuspended: "Suspended", SSES3: "AES256", SSEKMS: "aws:kms", SSEAlgorithms: []string{"AES256", "aws:kms"}, Ownership: "BucketOwnerEnforced", Ownerships: []string{"BucketOwnerEnforced", "BucketOwnerPreferred", "ObjectWriter"}, BucketNameMin: 3, BucketNameMax: 63, BucketNamePattern: "^[a-z0-9]+(-*(\\.-+)*\\.?[a-z0-9]+)*$", BucketAddressPattern: "^\\d+\\.\\d+\\.\\d+\\.\\d+$", BucketPrefixes: []string{"amzn-s3-demo-", "sthree-", "xn--"}, BucketSuffixes: []string{"--ol-s3", "--table-s3", "--x-s3", "-s3alias", ".mrap"}, BucketARNPattern: "^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b)(-[a-z]+)?:s3:::[a-z0-9.\\-]+$", PublicAccessAction: "s3:GetBucketPublicAccessBlock", PlaceConditions: []PlaceCondition{
	{Key: "aws:SourceIp", Refusing: []string{"NotIpAddress"}},
	{Key: "aws:SourceVpc", Refusing: []string{"StringNotEquals", "StringNotEqualsIgnoreCase", "StringNotLike"}},
	{Key: "aws:SourceVpce", Refusing: []string{"StringNotEquals", "StringNotEqualsIgnoreCase", "StringNotLike"}}}, ObjectKeyMax: 1024, URLScheme: "s3://", RetentionDays: []int{1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653}, LogGroupMax: 512, LogGroupPattern: "^[.\\-_/#A-Za-z0-9]+$"}}

var versionTable = versionFile{Dated: Dated{File: "versions.json", Subject: "Apache Airflow versions on Amazon MWAA", AsOf: "2026-11-21", Source: []string{"https://docs.aws.amazon.com/mwaa/latest/userguide/airflow-versions.html", "https://docs.aws.amazon.com/mwaa/latest/userguide/upgrading-environment.html", "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-faqs.html"}}, VersionRules: VersionRules{FirstPublicAndPrivate: "3.2", FirstGraceful: "2.4.3", FirstConstraint: "2.7.2", FirstTaskExecutionAPI: "3.0", Bridge: "2.11", EndOfSupportNoticeDays: 180, SupportMonths: 12, NoGracefulRegions: []string{"ap-southeast-5", "ca-west-1"}, UpgradeHours: 2, ConstraintURL: "https://raw.githubusercontent.com/apache/airflow/constraints-${Version}/constraints-${Python}.txt"}, Rows: []Version{
	{Version: "1.10.12", EndOfSupport: "2024-02-21", Confirmed: true, Note: "the date it came to MWAA and its Python version are not recorded"},
	{Version: "2.0.2", EndOfSupport: "2024-04-29", Confirmed: true, Note: "the date it came to MWAA and its Python version are not recorded"},
	{Version: "2.2.2", EndOfSupport: "2024-06-27", Confirmed: true, Note: "the date it came to MWAA and its Python version are not recorded"},
	{Version: "2.4.3", EndOfSupport: "2025-12-30", Note: "support has ended; the day is that of the group 2.4.3, 2.5.1 and 2.6.3"},
	{Version: "2.5.1", EndOfSupport: "2025-12-30", Note: "support has ended; the day is that of the group 2.4.3, 2.5.1 and 2.6.3"},
	{Version: "2.6.3", EndOfSupport: "2025-12-30", Confirmed: true, Note: "the date it came to MWAA and its Python version are not recorded"},
	{Version: "2.7.2", Since: "2023-11-06", Python: "3.11", Supported: true, Confirmed: true, Note: "the oldest that can be created; its end of support is not announced in the sources"},
	{Version: "2.8.1", Since: "2024-02-23", Python: "3.11", Supported: true, Confirmed: true, Note: "its end of support is not announced in the sources"},
	{Version: "2.9.2", Since: "2024-07-09", Python: "3.11", Supported: true, Confirmed: true, Note: "its end of support is not announced in the sources"},
	{Version: "2.10.1", Since: "2024-09-26", Python: "3.11", Supported: true, Confirmed: true, Note: "its end of support is not announced in the sources"},
	{Version: "2.10.3", Since: "2024-12-18", Python: "3.11", Supported: true, Confirmed: true, Note: "its end of support is not announced in the sources"},
	{Version: "2.11.0", Since: "2026-01-07", Python: "3.12", Supported: true, Confirmed: true, Note: "from here 3.x can be reached in place"},
	{Version: "2.11.2", Since: "2026-07-23", Python: "3.12", Supported: true, Confirmed: true, Note: "from here 3.x can be reached in place"},
	{Version: "3.0.6", Since: "2025-10-01", Python: "3.12", Supported: true, Confirmed: true},
	{Version: "3.2.1", Since: "2026-05-19", Python: "3.12", Supported: true, Confirmed: true, Note: "the first with a private and public web server at once"},
	{Version: "3.3.1", Since: "2026-09-01", Python: "3.12", Supported: true, Confirmed: true}}}
