package facts

import "strings"

// IAMLimits are the size limits of IAM. Policy sizes are in characters that
// are not white space; an inline size is the sum over all inline policies of
// one identity.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
type IAMLimits struct {
	ManagedPolicy      int    `json:"managedPolicy"`
	RoleInline         int    `json:"roleInline"`
	UserInline         int    `json:"userInline"`
	GroupInline        int    `json:"groupInline"`
	Trust              int    `json:"trust"`
	TrustRaised        int    `json:"trustRaised"`  // with a raised quota
	KeyPolicy          int    `json:"keyPolicy"`    // bytes
	BucketPolicy       int    `json:"bucketPolicy"` // bytes
	EndpointPolicy     int    `json:"endpointPolicy"`
	LongARN            int    `json:"longArn"` // what an ARN in a policy is taken to have at most, in characters; longer ones exist
	ManagedPerRole     int    `json:"managedPerRole"`
	ManagedPerRoleMax  int    `json:"managedPerRoleMax"` // with a raised quota
	RoleName           int    `json:"roleName"`
	PolicyName         int    `json:"policyName"`
	ProfileName        int    `json:"profileName"`
	Path               int    `json:"path"`
	PolicyVersions     int    `json:"policyVersions"`
	RoleNamePattern    string `json:"roleNamePattern"`
	PathPattern        string `json:"pathPattern"`
	RoleARNPattern     string `json:"roleArnPattern"`
	PolicyARNPattern   string `json:"policyArnPattern"`
	AccountPattern     string `json:"accountPattern"`
	PolicyLanguage     string `json:"policyLanguage"` // the Version of a policy document
	ServiceLinkedRole  string `json:"serviceLinkedRole"`
	ServiceRolePolicy  string `json:"serviceRolePolicy"` // AWS managed; attaches to the service-linked role only
	SSMManagedInstance string `json:"ssmManagedInstance"`

	PrincipalARN       string `json:"principalArn"`       // condition keys that AWS fills in from the caller
	PrincipalAccount   string `json:"principalAccount"`   // its account
	PrincipalIsService string `json:"principalIsService"` // whether it is a service

	SourceEndpoint string `json:"sourceEndpoint"` // condition keys of the way that a request takes: the VPC endpoint,
	SourceVPC      string `json:"sourceVpc"`      // its VPC, neither of them on other ways,
	SourceIP       string `json:"sourceIp"`       // and the address of who asks, which endpoints take away

	PassRole        string   `json:"passRole"`        // the action that hands a role to a service
	PassedToService string   `json:"passedToService"` // the condition key that says to which
	IdentityService string   `json:"identityService"` // the prefix of IAM's own actions
	ListBuckets     string   `json:"listBuckets"`     // the action that lists the account's buckets; it has no resource
	AdminPolicy     string   `json:"adminPolicy"`     // pattern of the ARN of AWS's policy that allows everything on everything
	BroadPolicies   []string `json:"broadPolicies"`   // AWS managed; each lets its role take any right
}

// A servicePrincipal is how a service is called as a principal in a partition.
type servicePrincipal struct {
	Service   string `json:"service"`
	Partition string `json:"partition"`
	Principal string `json:"principal"`
	Confirmed bool   `json:"confirmed"`
	Note      string `json:"note,omitempty"`
	Source    string `json:"source,omitempty"`
}

// An arnPattern is what the ARNs of one kind of resource look like.
type arnPattern struct {
	Kind    string `json:"kind"`
	Pattern string `json:"pattern"`
	Source  string `json:"source,omitempty"`
}

type iamFile struct {
	Dated
	IAMLimits
	Principals []servicePrincipal `json:"principals"`
	ARNs       []arnPattern       `json:"arns"`
}

func iamData() *iamFile { return &iamTable }

// IAM returns IAM's limits and fixed names.
func IAM() *IAMLimits { return &iamData().IAMLimits }

// ServicePrincipal returns how the service, as in "airflow", is called as a
// principal in the partition. The principal may hold ${AWS::Region}. It is ""
// when the data has no row for the two.
func ServicePrincipal(service, partition string) (principal string, confirmed bool) {
	for i := range iamData().Principals {
		p := &iamData().Principals[i]
		if p.Service == service && p.Partition == partition {
			return p.Principal, p.Confirmed
		}
	}
	return "", false
}

// ARN returns the pattern of the ARNs of a kind of resource, as in
// "environment"; "" when the kind is not known. See [ARNKinds].
//
// Patterns hold the placeholders of [PolicyFact], and ${Name}, ${Service} or
// ${Path} for what is particular to the kind.
func ARN(kind string) string {
	r, _ := find(iamData().ARNs, kind, func(r *arnPattern) string { return r.Kind })
	return r.Pattern
}

// LongestPseudo returns how many characters a pseudo parameter can have, as in
// "AWS::Region".
func LongestPseudo(name string) (n int, known bool) {
	switch name {
	case "AWS::AccountId":
		return len("123456789012"), true
	case "AWS::Region":
		for _, r := range Regions() {
			n = max(n, len(r.Name))
		}
		return n, true
	case "AWS::Partition":
		for _, p := range Partitions() {
			n = max(n, len(p.Name))
		}
		return n, true
	case "AWS::StackName":
		return CloudFormation().StackNameMax, true
	}
	return 0, false
}

// IsARN reports whether text is an ARN rather than a name.
func IsARN(text string) bool { return strings.HasPrefix(text, "arn:") }

// AnyARN returns the pattern that every ARN matches.
func AnyARN() string { return "arn:*" }

// ARNKinds returns the kinds that [ARN] knows, sorted.
func ARNKinds() []string {
	out := make([]string, len(iamData().ARNs))
	for i, r := range iamData().ARNs {
		out[i] = r.Kind
	}
	return out
}
