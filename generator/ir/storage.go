package ir

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
)

// A Key is a customer-managed KMS key, with its alias.
type Key struct {
	Resource
	Description   expr.Value
	Rotation      expr.Value
	PendingWindow expr.Value // days
	Policy        iam.Policy
	Alias         Resource // no ID when there is none
	AliasName     expr.Value
}

// A Bucket is an S3 bucket, with its policy.
type Bucket struct {
	Resource
	Name              expr.Value // absent: AWS makes one
	Versioning        expr.Value // "Enabled" or "Suspended"; absent: never enabled
	BlockPublicAccess PublicAccessBlock
	Encryption        expr.Value // an algorithm
	Key               expr.Value // ARN of the key, for SSE-KMS with a customer-managed key
	BucketKey         expr.Value // bool
	Ownership         expr.Value // object ownership
	Policy            iam.Policy
	PolicyResource    Resource // no ID when there is none
	Lifecycle         []LifecycleRule
}

// A LifecycleRule deletes versions of a bucket's objects that newer ones have
// replaced.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-s3-bucket-rule.html
type LifecycleRule struct {
	Origin     *expr.Origin
	Status     expr.Value // "Enabled" or "Disabled"
	Prefix     expr.Value // of the keys that it is about; absent: all
	Narrow     bool       // it is about some of those keys only, by tag or size
	Noncurrent expr.Value // days after which an old version goes; absent: it stays
	Kept       expr.Value // so many of the newest old versions stay; absent: none
}

// A PublicAccessBlock is S3's four switches against public access.
type PublicAccessBlock struct {
	BlockACLs, IgnoreACLs, BlockPolicy, RestrictBuckets expr.Value
}
