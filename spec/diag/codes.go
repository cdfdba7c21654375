package diag

// A Doc explains a code to people. Both examples are compiled by a test:
// Wrong gives the code, Right gives nothing.
type Doc struct {
	Code   Code
	Name   string // a few words with hyphens, as in "unknown-field"
	Occurs string // "it occurs when …", without those words
	Why    string
	Wrong  string // a spec
	Right  string // a spec
	Facts  []int  // rows of the failure catalogue that it covers
	Source string // where the fact comes from; "" for the language's own codes
}

// The codes of the language. Codes of deployments are in generator/lint.
const (
	Unreadable        Code = "MW0100"
	UnknownField      Code = "MW0101"
	MissingField      Code = "MW0102"
	WrongType         Code = "MW0103"
	NotAllowed        Code = "MW0104"
	WrongForm         Code = "MW0105"
	OutOfBounds       Code = "MW0106"
	Unquoted          Code = "MW0107"
	UnknownAPIVersion Code = "MW0108"
	WrongName         Code = "MW0109"

	UnknownReference   Code = "MW0201"
	Exclusive          Code = "MW0202"
	Inapplicable       Code = "MW0203"
	UnknownPlaceholder Code = "MW0204"
	SameLogicalID      Code = "MW0205"
	Repeated           Code = "MW0206"
	SubnetsUnclear     Code = "MW0207"
	BadAddressRange    Code = "MW0208"
	UnknownRegion      Code = "MW0209"
	UnknownService     Code = "MW0210"
	ZoneElsewhere      Code = "MW0211"
	NoPublicSubnet     Code = "MW0212"
	UnusedParameter    Code = "MW0213"
	MixedZones         Code = "MW0214"
	RawUnsound         Code = "MW0215"
	OverrideFails      Code = "MW0216"
	OverrideUnsound    Code = "MW0217"
	TemplateUnsound    Code = "MW0218"

	SameSID          Code = "MW0220"
	WrongResource    Code = "MW0221"
	StatementUnsound Code = "MW0222"

	WaiverExpired Code = "MW0223"
	WaiverUnused  Code = "MW0224"
	NotWaivable   Code = "MW0225"

	ExpectationName   Code = "MW0226"
	ExpectationAction Code = "MW0227"
	ExpectationPort   Code = "MW0228"

	PolicyUnsound Code = "MW0230"
)

const minimal = `apiVersion: mwaagen/v1
name: mwaa-test
network:
  cidr: 10.1.0.0/16
  routing: private
  subnets:
    private-a: {zone: a, cidr: 10.1.2.0/24}
    private-c: {zone: c, cidr: 10.1.3.0/24}
`

// Docs returns the explanations of the language's codes, in the codes' order.
func Docs() []Doc { return append(readerDocs(), languageDocs()...) }

func languageDocs() []Doc {
	return []Doc{
		{
			Code: Unreadable, Name: "unreadable",
			Occurs: "a file that was named does not exist, is a folder, or must not be read",
			Why:    "there is nothing to judge",
		},
		{
			Code: UnknownField, Name: "unknown-field",
			Occurs: "a mapping has a key that the language does not know",
			Why:    "a misspelt key would be ignored, and its default taken in silence",
			Wrong:  minimal + "enviroments: {prod: {}}\n",
			Right:  minimal + "environments: {prod: {}}\n",
			Facts:  []int{9},
		},
		{
			Code: MissingField, Name: "missing-field",
			Occurs: "a mapping lacks a key that has no default",
			Why:    "nothing sensible can be assumed for it",
			Wrong:  minimal,
			Right:  minimal + "environments: {prod: {}}\n",
		},
		{
			Code: WrongType, Name: "wrong-type",
			Occurs: "a value is of another type than its field wants",
			Why:    "mwaagen never converts a value in silence",
			Wrong:  minimal + "environments: {prod: {maxWorkers: \"10\"}}\n",
			Right:  minimal + "environments: {prod: {maxWorkers: 10}}\n",
		},
		{
			Code: NotAllowed, Name: "not-allowed",
			Occurs: "a value is not one of the few that its field can have",
			Why:    "the service would refuse it after the stack has started",
			Wrong:  minimal + "environments: {prod: {environmentClass: mw1.tiny}}\n",
			Right:  minimal + "environments: {prod: {environmentClass: mw1.micro}}\n",
		},
		{
			Code: WrongForm, Name: "wrong-form",
			Occurs: "a text does not have the form that its field wants",
			Why:    "the service would refuse it after the stack has started",
			Wrong:  minimal + "environments: {prod: {}}\nregion: Tokyo\n",
			Right:  minimal + "environments: {prod: {}}\nregion: ap-northeast-1\n",
		},
		{
			Code: OutOfBounds, Name: "out-of-bounds",
			Occurs: "a number, a text or a list is smaller or larger than its field allows",
			Why:    "the service would refuse it after the stack has started",
			Wrong:  minimal + "environments: {prod: {minWorkers: 0}}\n",
			Right:  minimal + "environments: {prod: {minWorkers: 1}}\n",
		},
		{
			Code: Unquoted, Name: "unquoted",
			Occurs: "a number or a boolean stands where the field wants text",
			Why:    "YAML reads 2.10 as the number 2.1, and account 012345678901 loses its zero: only quotes keep what was typed",
			Wrong:  minimal + "environments: {prod: {airflowConfigurationOptions: {core.parallelism: 40}}}\n",
			Right:  minimal + "environments: {prod: {airflowConfigurationOptions: {core.parallelism: \"40\"}}}\n",
		},
		{
			Code: UnknownAPIVersion, Name: "unknown-api-version",
			Occurs: "apiVersion names a language that this mwaagen does not speak",
			Why:    "the rest of the spec cannot be read with certainty",
			Wrong:  "apiVersion: mwaagen/v9\n",
			Right:  minimal + "environments: {prod: {}}\n",
		},
		{
			Code: WrongName, Name: "wrong-name",
			Occurs: "a name that the user chooses has other characters than names can have, or too many",
			Why:    "logical ids and AWS names are made from it",
			Wrong:  minimal + "environments: {\"my env\": {}}\n",
			Right:  minimal + "environments: {my-env: {}}\n",
		},
		{
			Code: UnknownReference, Name: "unknown-reference",
			Occurs: "a field names a subnet, environment or host that the spec does not have",
			Why:    "there is nothing that it could mean",
			Wrong:  minimal + "environments: {prod: {subnets: [private-a, private-b]}}\n",
			Right:  minimal + "environments: {prod: {subnets: [private-a, private-c]}}\n",
		},
		{
			Code: Exclusive, Name: "exclusive",
			Occurs: "two fields are given that exclude each other",
			Why:    "one of them would have to be ignored",
			Wrong:  wrongOnlyAdd,
			Right:  rightAdd,
		},
		{
			Code: Inapplicable, Name: "inapplicable",
			Occurs: "a field is given that has no meaning beside the rest of the spec",
			Why:    "it would be ignored",
			Wrong:  "apiVersion: mwaagen/v1\nname: mwaa-test\nnetwork:\n  cidr: 10.1.0.0/16\n  routing: private\n  natGateways: single\n  subnets:\n    private-a: {zone: a, cidr: 10.1.2.0/24}\n    private-c: {zone: c, cidr: 10.1.3.0/24}\nenvironments: {prod: {}}\n",
			Right:  minimal + "environments: {prod: {}}\n",
		},
		{
			Code: UnknownPlaceholder, Name: "unknown-placeholder",
			Occurs: "a name contains a ${…} that names cannot have",
			Why:    "only ${AWS::StackName}, ${AWS::AccountId} and ${AWS::Region} have a value when the stack is made",
			Wrong:  minimal + "environments: {prod: {name: \"${Stage}-env\"}}\n",
			Right:  minimal + "environments: {prod: {name: \"${AWS::StackName}-env\"}}\n",
		},
		{
			Code: SameLogicalID, Name: "same-logical-id",
			Occurs: "two names give the same logical id",
			Why:    "logical ids have letters and digits only, so other characters do not tell names apart",
			Wrong:  minimal + "environments: {prod-a: {}, prod_a: {}}\n",
			Right:  minimal + "environments: {prod-a: {}, prod-b: {}}\n",
		},
		{
			Code: Repeated, Name: "repeated",
			Occurs: "a list names the same thing twice",
			Why:    "the second has no meaning, and most often another one was meant",
			Wrong:  minimal + "environments: {prod: {subnets: [private-a, private-a]}}\n",
			Right:  minimal + "environments: {prod: {subnets: [private-a, private-c]}}\n",
		},
		{
			Code: SubnetsUnclear, Name: "subnets-unclear",
			Occurs: "an environment does not say its subnets, and the network does not have exactly two private ones",
			Why:    "an environment's subnets can never be changed, so mwaagen does not guess",
			Wrong:  minimal + "    private-d: {zone: d, cidr: 10.1.4.0/24}\nenvironments: {prod: {}}\n",
			Right:  minimal + "    private-d: {zone: d, cidr: 10.1.4.0/24}\nenvironments: {prod: {subnets: [private-a, private-d]}}\n",
		},
		{
			Code: BadAddressRange, Name: "bad-address-range",
			Occurs: "an address range has a number out of range, or bits beyond its prefix",
			Why:    "AWS refuses it, or cuts the bits off and means another range",
			Wrong:  minimal + "  endpoints: {allowFrom: [10.1.0.1/16]}\nenvironments: {prod: {}}\n",
			Right:  minimal + "  endpoints: {allowFrom: [10.1.0.0/16]}\nenvironments: {prod: {}}\n",
		},
		{
			Code: UnknownRegion, Name: "unknown-region",
			Occurs: "region is not one in which Amazon MWAA is known to exist",
			Why:    "the stack fails there",
			Wrong:  minimal + "environments: {prod: {}}\nregion: ap-northeast-9\n",
			Right:  minimal + "environments: {prod: {}}\nregion: ap-northeast-1\n",
			Facts:  []int{191},
		},
		{
			Code: UnknownService, Name: "unknown-service",
			Occurs: "an endpoint is asked for a service that mwaagen does not know",
			Why:    "the service's endpoint name cannot be written with certainty, and a wrong one fails the stack",
			Wrong:  minimal + "  endpoints: {add: [secretmanager]}\nenvironments: {prod: {}}\n",
			Right:  minimal + "  endpoints: {add: [secretsmanager]}\nenvironments: {prod: {}}\n",
		},
		{
			Code: ZoneElsewhere, Name: "zone-elsewhere",
			Occurs: "a subnet's zone is written with the name of another Region than the spec's",
			Why:    "the stack fails: a VPC has no zones in other Regions",
			Wrong:  "region: ap-northeast-1\n" + minimal + "    private-d: {zone: us-east-1a, cidr: 10.1.4.0/24}\nenvironments: {prod: {subnets: [private-a, private-c]}}\n",
			Right:  "region: ap-northeast-1\n" + minimal + "    private-d: {zone: ap-northeast-1d, cidr: 10.1.4.0/24}\nenvironments: {prod: {subnets: [private-a, private-c]}}\n",
		},
		{
			Code: NoPublicSubnet, Name: "no-public-subnet",
			Occurs: "routing is nat, and the network has no public subnet",
			Why:    "NAT gateways stand in public subnets: without one nothing reaches the internet",
			Wrong:  "apiVersion: mwaagen/v1\nname: mwaa-test\nnetwork:\n  cidr: 10.1.0.0/16\n  routing: nat\n  subnets:\n    private-a: {zone: a, cidr: 10.1.2.0/24}\n    private-c: {zone: c, cidr: 10.1.3.0/24}\nenvironments: {prod: {}}\n",
			Right:  "apiVersion: mwaagen/v1\nname: mwaa-test\nnetwork:\n  cidr: 10.1.0.0/16\n  routing: nat\n  natGateways: single\n  subnets:\n    public-a: {zone: a, cidr: 10.1.1.0/24, public: true}\n    private-a: {zone: a, cidr: 10.1.2.0/24}\n    private-c: {zone: c, cidr: 10.1.3.0/24}\nenvironments: {prod: {}}\n",
		},
		{
			Code: UnusedParameter, Name: "unused-parameter",
			Occurs: "a parameter is declared, and nothing refers to it",
			Why:    "whoever deploys would be asked for a value that changes nothing",
			Wrong:  minimal + "environments: {prod: {}}\nparameters: {Workers: {type: Number}}\n",
			Right:  minimal + "environments: {prod: {maxWorkers: {parameter: Workers}}}\nparameters: {Workers: {type: Number}}\n",
		},
		{
			Code: MixedZones, Name: "mixed-zones",
			Occurs: "some subnets give their zone by id, and others by letter or name",
			Why:    "which letter an id has differs between accounts, so nobody can say which subnets share a zone",
			Wrong:  minimal + "    private-d: {zone: apne1-az2, cidr: 10.1.4.0/24}\nenvironments: {prod: {subnets: [private-a, private-c]}}\n",
			Right:  minimal + "    private-d: {zone: d, cidr: 10.1.4.0/24}\nenvironments: {prod: {subnets: [private-a, private-c]}}\n",
		},
		{
			Code: RawUnsound, Name: "raw-unsound",
			Occurs: "a raw resource, output or condition breaks a rule of CloudFormation: it refers to something that is not there, or has a property that its type does not have",
			Why:    "CloudFormation refuses the template, or the stack fails",
			Wrong:  minimal + "environments: {prod: {}}\nresources: {Alarms: {Type: AWS::SNS::Topic, Properties: {TopicNam: alarms}}}\n",
			Right:  minimal + "environments: {prod: {}}\nresources: {Alarms: {Type: AWS::SNS::Topic, Properties: {TopicName: alarms}}}\n",
		},
		{
			Code: OverrideFails, Name: "override-fails",
			Occurs: "an override cannot be applied to the template, or changes nothing in it",
			Why:    "the template has changed under it, or the path is misspelt: what was meant is not there",
			Wrong:  minimal + "environments: {prod: {}}\noverrides: [{op: replace, path: /Resources/BucketPrd/DeletionPolicy, value: Delete}]\n",
			Right:  minimal + "environments: {prod: {}}\noverrides: [{op: replace, path: /Resources/BucketProd/DeletionPolicy, value: Delete}]\n",
		},
		{
			Code: OverrideUnsound, Name: "override-unsound",
			Occurs: "the template breaks a rule of CloudFormation once the overrides are applied",
			Why:    "CloudFormation refuses the template, or the stack fails",
			Wrong:  minimal + "environments: {prod: {}}\noverrides: [{op: add, path: /Resources/BucketProd/Properties/BucketNam, value: team}]\n",
			Right:  minimal + "environments: {prod: {}}\noverrides: [{op: add, path: /Resources/BucketProd/Properties/BucketName, value: team}]\n",
		},
		{
			Code: TemplateUnsound, Name: "template-unsound",
			Occurs: "a template breaks a rule of CloudFormation: it refers to something that is not there, or has a property that its type does not have",
			Why:    "CloudFormation refuses the template, or the stack fails",
			Wrong:  "Resources:\n  Alarms: {Type: AWS::SNS::Topic, Properties: {TopicNam: alarms}}\n",
			Right:  "Resources:\n  Alarms: {Type: AWS::SNS::Topic, Properties: {TopicName: alarms}}\n",
			Facts:  []int{9, 127},
		},
		{
			Code: SameSID, Name: "same-sid",
			Occurs: "two statements of an execution role have the same Sid",
			Why:    "IAM refuses a policy in which a Sid is there twice, and reviewers refer to statements by it",
			Wrong:  minimal + "environments: {prod: {data: {lambda: {send-mail: {}, send_mail: {}}}}}\n",
			Right:  minimal + "environments: {prod: {data: {lambda: {send-mail: {}, send-text: {}}}}}\n",
		},
		{
			Code: WrongResource, Name: "wrong-resource",
			Occurs: "a field of data refers to a raw resource of another type, or to an attribute of it that is not its ARN",
			Why:    "the policy would name something else, or nothing at all",
			Wrong:  minimal + "environments: {prod: {data: {sqs: {work: {queue: {resource: Work}}}}}}\nresources: {Work: {Type: AWS::SQS::Queue}}\n",
			Right:  minimal + "environments: {prod: {data: {sqs: {work: {queue: {resource: Work.Arn}}}}}}\nresources: {Work: {Type: AWS::SQS::Queue}}\n",
		},
		{
			Code: StatementUnsound, Name: "statement-unsound",
			Occurs: "a statement breaks IAM's grammar: it has an operator or a condition key that no policy can have, or something empty",
			Why:    "IAM refuses the role's policy, and the stack fails",
			Wrong:  minimal + "environments: {prod: {statements: [{Sid: A, Effect: Allow, Action: \"sqs:SendMessage\", Resource: \"*\", Condition: {StringEqual: {\"aws:RequestedRegion\": eu-west-1}}}]}}\n",
			Right:  minimal + "environments: {prod: {statements: [{Sid: A, Effect: Allow, Action: \"sqs:SendMessage\", Resource: \"*\", Condition: {StringEquals: {\"aws:RequestedRegion\": eu-west-1}}}]}}\n",
		},
		{
			Code: WaiverExpired, Name: "waiver-expired",
			Occurs: "a waiver is past its last day",
			Why:    "what was let pass for a while would go on for ever",
			Wrong:  minimal + "environments: {prod: {}}\nwaivers: [{code: MW1156, reason: the pilot may be out of reach, owner: data-platform, expires: \"2020-12-31\"}]\n",
			Right:  minimal + "environments: {prod: {}}\nwaivers: [{code: MW1156, reason: the pilot may be out of reach, owner: data-platform, expires: \"2099-12-31\"}]\n",
		},
		{
			Code: WaiverUnused, Name: "waiver-unused",
			Occurs: "nothing is found that a waiver is about",
			Why:    "it would let pass something that nobody has decided about, once that comes",
			Wrong:  minimal + "environments: {prod: {}}\nwaivers: [{code: MW1117, reason: the pilot may be out of reach, owner: data-platform, expires: \"2099-12-31\"}]\n",
			Right:  minimal + "environments: {prod: {}}\nwaivers: [{code: MW1156, reason: the pilot may be out of reach, owner: data-platform, expires: \"2099-12-31\"}]\n",
		},
		{
			Code: NotWaivable, Name: "not-waivable",
			Occurs: "a waiver is about a code of the language, or about a rule that nobody may waive",
			Why:    "what is wrong with a spec cannot be let pass, and some faults endanger others than those who decide",
			Wrong:  minimal + "environments: {prod: {}}\nwaivers: [{code: MW1126, reason: the pilot may be out of reach, owner: data-platform, expires: \"2099-12-31\"}]\n",
			Right:  minimal + "environments: {prod: {}}\nwaivers: [{code: MW1156, reason: the pilot may be out of reach, owner: data-platform, expires: \"2099-12-31\"}]\n",
		},
		{
			Code: ExpectationName, Name: "expectation-name",
			Occurs: "an expectation names somebody or something that the deployment does not have",
			Why:    "what is said of nobody is always true, and would never be checked",
			Wrong:  minimal + "environments: {prod: {}}\nexpect: [{no-path: {from: prd, to: internet}}]\n",
			Right:  minimal + "environments: {prod: {}}\nexpect: [{no-path: {from: prod, to: internet}}]\n",
		},
		{
			Code: ExpectationAction, Name: "expectation-action",
			Occurs: "an expectation is about an action that AWS does not have",
			Why:    "nobody can do it, so the sentence would hold and mean nothing",
			Wrong:  minimal + "environments: {prod: {}}\nexpect: [{cannot: {who: prod, do: \"s3:DeleteObjct\", on: BucketProd}}]\n",
			Right:  minimal + "environments: {prod: {}}\nexpect: [{cannot: {who: prod, do: \"s3:DeleteObject\", on: BucketProd}}]\n",
		},
		{
			Code: ExpectationPort, Name: "expectation-port",
			Occurs: "an expectation does not say on which port a connection is to be open, or says one that there is not",
			Why:    "groups and network ACLs decide by port",
			Wrong:  minimal + "environments: {prod: {}}\nexpect: [{path: {from: prod, to: subnet private-c}}]\n",
			Right:  minimal + "environments: {prod: {}}\nexpect: [{path: {from: prod, to: subnet private-c, port: 5432}}]\n",
		},
		{
			Code: PolicyUnsound, Name: "policy-unsound",
			Occurs: "a policy that is reviewed by itself has what IAM's grammar does not, is longer than IAM takes, is of the old version, or has placeholders",
			Why:    "IAM refuses such a policy, or it means something else",
			Source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html",
			Wrong:  policyOf(`"Resources": "arn:aws:sqs:eu-west-1:123456789012:work"`),
			Right:  policyOf(`"Resource": "arn:aws:sqs:eu-west-1:123456789012:work"`),
		},
	}
}

func policyOf(resource string) string {
	return `{
  "Version": "2012-10-17",
  "Statement": [
    {"Effect": "Allow", "Action": "sqs:SendMessage", ` + resource + `}
  ]
}
`
}

const (
	wrongOnlyAdd = minimal + `  endpoints:
    only: [s3, monitoring, logs, sqs, kms]
    add: [secretsmanager]
environments: {prod: {}}
`
	rightAdd = minimal + `  endpoints:
    add: [secretsmanager]
environments: {prod: {}}
`
)
