package facts

import "slices"

// A PolicyFact is a policy document as AWS documents it, with placeholders.
//
// Resources and condition values hold ${AWS::Partition}, ${AWS::Region},
// ${AWS::AccountId}, ${Environment} (the environment's name), ${Bucket} (the
// bucket's ARN), ${Key} (the key's ARN), ${UIRole} (an Airflow role),
// ${ExecutionRole} (the execution role's ARN), ${LogGroup} (a log group's
// name), ${LogGroupArn}, ${TargetGroup} (a target group's ARN) and ${Prefix}: a
// resource with it
// stands for one with each prefix of a [SecretsBackend]. Trust policies hold
// ${Principals} (accounts and ARNs), ${ExternalId} and ${SAMLProvider}.
type PolicyFact struct {
	Name       string          `json:"name"`    // as in "execution"
	Purpose    string          `json:"purpose"` // one line for people
	Kind       string          `json:"kind"`    // "identity", "trust", "key", "bucket" or "endpoint"
	Statements []StatementFact `json:"statements"`
	Source     string          `json:"source"`
	Note       string          `json:"note,omitempty"`
}

// A StatementFact is one statement of a PolicyFact.
type StatementFact struct {
	Sid          string          `json:"sid"` // stable
	Effect       string          `json:"effect"`
	Principals   []PrincipalFact `json:"principals,omitempty"`
	Actions      []string        `json:"actions,omitempty"`
	NotActions   []string        `json:"notActions,omitempty"`
	Resources    []string        `json:"resources,omitempty"`
	NotResources []string        `json:"notResources,omitempty"`
	Conditions   []ConditionFact `json:"conditions,omitempty"`
	When         string          `json:"when,omitempty"` // one of the When constants
	Why          string          `json:"why"`            // a clause
	Source       string          `json:"source,omitempty"`
}

// When a statement is part of its policy.
const (
	WhenAlways      = ""
	WhenAWSOwnedKey = "aws-owned-key" // no customer-managed key
	WhenCustomerKey = "customer-key"
)

// A PrincipalFact is one kind of principal of a statement.
type PrincipalFact struct {
	Type     string   `json:"type"`               // "AWS", "Service"; "*" is everybody
	Services []string `json:"services,omitempty"` // keys for [ServicePrincipal]
	Values   []string `json:"values,omitempty"`   // as written, with placeholders
}

// A ConditionFact is one condition of a statement.
type ConditionFact struct {
	Operator        string            `json:"operator"`
	Key             string            `json:"key"`
	Values          []string          `json:"values,omitempty"`
	PartitionValues []PartitionValues `json:"partitionValues,omitempty"` // appended in that partition only
	PartitionNote   string            `json:"partitionNote,omitempty"`
}

// PartitionValues are values that hold in one partition only.
type PartitionValues struct {
	Partition string   `json:"partition"`
	Values    []string `json:"values"`
}

// For returns the values that c compares with in the partition.
func (c ConditionFact) For(partition string) []string {
	more, _ := find(c.PartitionValues, partition, func(p *PartitionValues) string { return p.Partition })
	return append(c.Values[:len(c.Values):len(c.Values)], more.Values...)
}

// Holds reports whether s is part of its policy where the environment has a
// customer-managed key or not.
func (s StatementFact) Holds(customerKey bool) bool {
	switch s.When {
	case WhenAWSOwnedKey:
		return !customerKey
	case WhenCustomerKey:
		return customerKey
	}
	return true
}

type policyFile struct {
	Dated
	Rows []PolicyFact `json:"rows"`
}

// The documents of a deployment's own resources, of its endpoints and for its
// users are three files.
func deploymentPolicies() *policyFile { return &deploymentPoliciesTable }

func endpointPolicies() *policyFile { return &endpointPoliciesTable }

func accessPolicies() *policyFile { return &accessPoliciesTable }

// Policies returns all policy documents: those of a deployment's resources,
// those of its endpoints, then those for its users, each sorted by name.
func Policies() []PolicyFact {
	return slices.Concat(deploymentPolicies().Rows, endpointPolicies().Rows, accessPolicies().Rows)
}

// EndpointPolicy returns the name of the policy of the endpoint for a service.
func EndpointPolicy(service string) string { return "endpoint-" + service }

// LookupPolicy returns the policy called name.
func LookupPolicy(name string) (PolicyFact, bool) {
	named := func(r *PolicyFact) string { return r.Name }
	if p, ok := find(deploymentPolicies().Rows, name, named); ok {
		return p, true
	}
	if p, ok := find(endpointPolicies().Rows, name, named); ok {
		return p, true
	}
	return find(accessPolicies().Rows, name, named)
}
