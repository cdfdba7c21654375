package facts

import "slices"

// A Use is what required rights are for.
type Use string

// What an environment uses its rights for.
const (
	UseService      Use = "service"       // to be an environment at all
	UseAccountBlock Use = "account-block" // to see the account's block of public access
	UseBucketBlock  Use = "bucket-block"  // to see the bucket's
	UseBucket       Use = "bucket"
	UseLogs         Use = "logs"
	UseQueue        Use = "queue"
	UseServiceKey   Use = "service-key" // AWS's key, where the environment has none of its own
	UseOwnKey       Use = "own-key"
)

// A Required is a right that an execution role must have. Resources hold the
// placeholders of [PolicyFact], ${ServiceAccount} for an account of AWS
// and ${Id} for a name that nobody knows; "*" is no resource, other wildcards stand for all that they match.
type Required struct {
	Use            Use               `json:"use"`
	Actions        []string          `json:"actions"`
	Resources      []string          `json:"resources"`
	Service        bool              `json:"service,omitempty"`        // the resources are in an account of AWS
	Via            []string          `json:"via,omitempty"`            // through which services keys are used, each
	ViaUnconfirmed []PartitionValues `json:"viaUnconfirmed,omitempty"` // names that these may have in a partition instead
	When           string            `json:"when,omitempty"`           // one of the When constants
	Why            string            `json:"why"`                      // a clause
	Note           string            `json:"note,omitempty"`
}

// Holds reports whether r is needed where the environment has a customer-managed
// key or not.
func (r *Required) Holds(customerKey bool) bool {
	return StatementFact{When: r.When}.Holds(customerKey)
}

// ViaIn returns through which services keys are used in a partition. Where that is
// not confirmed, these are all names that the services may have.
func (r *Required) ViaIn(partition string) (names []string, confirmed bool) {
	for _, x := range r.ViaUnconfirmed {
		if x.Partition == partition {
			return slices.Concat(r.Via, x.Values), false
		}
	}
	return r.Via, true
}

// RoleRules are the names that the rules about roles and keys go by.
type RoleRules struct {
	IDPattern        string `json:"idPattern"`        // of what ${Id} stands for
	BucketARNPattern string `json:"bucketArnPattern"` // of buckets that a stack makes
	KeyARNPattern    string `json:"keyArnPattern"`    // and of keys

	ViaKey        string `json:"viaKey"`        // the condition key of the service through which a key is used
	SourceARN     string `json:"sourceArn"`     // the condition key of what a service acts for
	SourceAccount string `json:"sourceAccount"` // and of its account
	AssumeRole    string `json:"assumeRole"`
	CreateGrant   string `json:"createGrant"`

	FlatType        string   `json:"flatType"`        // the type of resource whose name has no slash, where another type has one
	HiddenResources []string `json:"hiddenResources"` // actions that have a resource, and in the Service Authorization Reference none
	LoginActions    []string `json:"loginActions"`    // they are about an Airflow role
	WriteObject     string   `json:"writeObject"`
	Escalations     []string `json:"escalations"` // actions with which somebody can give himself any right
	Workers         []Worker `json:"workers"`
}

// A Worker is a service that works with roles that it is handed.
type Worker struct {
	Service string   `json:"service"` // its principal
	Actions []string `json:"actions"` // that hand it a role, with code to run
}

type requiredFile struct {
	Dated
	Rows []Required `json:"rows"`
	RoleRules
}

// RequiredRights returns what an execution role must be allowed.
func RequiredRights() []Required { return requiredTable.Rows }

// Roles returns the names that the rules about roles and keys go by.
func Roles() *RoleRules { return &requiredTable.RoleRules }
