package facts

// CloudFormationLimits are the limits and fixed words of CloudFormation.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
type CloudFormationLimits struct {
	TemplateBody     int      `json:"templateBody"` // bytes, sent directly
	TemplateS3       int      `json:"templateS3"`   // bytes, from a bucket
	Resources        int      `json:"resources"`
	Parameters       int      `json:"parameters"`
	ParameterName    int      `json:"parameterName"`  // characters
	ParameterValue   int      `json:"parameterValue"` // bytes
	Outputs          int      `json:"outputs"`
	OutputName       int      `json:"outputName"`
	Mappings         int      `json:"mappings"`
	MappingKeys      int      `json:"mappingKeys"`
	Description      int      `json:"description"`  // bytes
	LogicalIDMax     int      `json:"logicalIdMax"` // characters
	LogicalIDPattern string   `json:"logicalIdPattern"`
	StackNameMax     int      `json:"stackNameMax"`
	StackNamePattern string   `json:"stackNamePattern"`
	FormatVersion    string   `json:"formatVersion"`
	Intrinsics       []string `json:"intrinsics"` // sorted
	Conditions       []string `json:"conditionFunctions"`
	RuleFunctions    []string `json:"ruleFunctions"` // of the section Rules alone, sorted
	Extensions       []string `json:"extensions"`    // those that need ExtensionsMacro
	ExtensionsMacro  string   `json:"extensionsMacro"`
	ServerlessMacro  string   `json:"serverlessMacro"`  // what the name of that macro and its types begin with
	ServerlessNames  string   `json:"serverlessNames"`  // what the logical ids begin with that it makes beside those of resources
	PseudoParameters []string `json:"pseudoParameters"` // sorted
	Sections         []string `json:"sections"`         // of a template, in the usual order
	Capability       string   `json:"capability"`       // for IAM resources
	NamedCapability  string   `json:"namedCapability"`  // for those with names
	ExpandCapability string   `json:"expandCapability"` // for transforms
	DeletionPolicies []string `json:"deletionPolicies"`
	ReservedPrefix   string   `json:"reservedPrefix"` // of pseudo parameters and AWS's types
	DeployCommand    string   `json:"deployCommand"`
	TemplateFlag     string   `json:"templateFlag"`
	StackFlag        string   `json:"stackFlag"`
	CapabilitiesFlag string   `json:"capabilitiesFlag"`
	RegionFlag       string   `json:"regionFlag"`
	BucketFlag       string   `json:"bucketFlag"` // names a bucket for templates above TemplateBody
	ParametersFlag   string   `json:"parametersFlag"`
	ParameterTypes   []string `json:"parameterTypes"`   // sorted
	SecretProperties []string `json:"secretProperties"` // that hold a password or secret and nothing else, sorted
	SelfManaged      string   `json:"selfManaged"`      // permission models of StackSets
	ServiceManaged   string   `json:"serviceManaged"`
}

type cloudFormationFile struct {
	Dated
	CloudFormationLimits
}

func cloudFormationData() *cloudFormationFile { return &cloudFormationTable }

// CloudFormation returns CloudFormation's limits and fixed words.
func CloudFormation() *CloudFormationLimits { return &cloudFormationData().CloudFormationLimits }
