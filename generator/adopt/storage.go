package adopt

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
)

// buckets adds the buckets with their policies.
func (a *adopter) buckets() {
	for _, r := range a.all("AWS::S3::Bucket") {
		a.d.Buckets = append(a.d.Buckets, bucket(r))
	}
	for _, r := range a.all("AWS::S3::BucketPolicy") {
		b := a.d.Bucket(r.value("Bucket"))
		if b == nil {
			b = a.bucketNamed(r.value("Bucket"))
		}
		if b != nil {
			b.Policy, b.PolicyResource = r.policy("PolicyDocument"), r.head()
		}
	}
}

// bucketNamed returns the bucket that the template makes under the name v.
func (a *adopter) bucketNamed(v expr.Value) *ir.Bucket {
	for _, b := range a.d.Buckets {
		if b.Made() && !b.Name.IsAbsent() && expr.Equal(b.Name, v) == expr.Yes {
			return b
		}
	}
	return nil
}

func bucket(r *resource) *ir.Bucket {
	block := r.at("PublicAccessBlockConfiguration")
	out := &ir.Bucket{
		Resource:   r.head(),
		Name:       r.value("BucketName"),
		Versioning: r.at("VersioningConfiguration").value("Status"),
		BlockPublicAccess: ir.PublicAccessBlock{
			BlockACLs: block.value("BlockPublicAcls"), IgnoreACLs: block.value("IgnorePublicAcls"),
			BlockPolicy: block.value("BlockPublicPolicy"), RestrictBuckets: block.value("RestrictPublicBuckets"),
		},
	}
	rules, complete := r.at("BucketEncryption").bodies("ServerSideEncryptionConfiguration")
	if !complete {
		out.Encryption = r.unknown("the encryption cannot be read")
	}
	for _, b := range rules {
		byDefault := b.at("ServerSideEncryptionByDefault")
		out.Encryption = byDefault.value("SSEAlgorithm")
		out.Key = byDefault.value("KMSMasterKeyID")
		out.BucketKey = b.value("BucketKeyEnabled")
	}
	owners, _ := r.at("OwnershipControls").bodies("Rules")
	for _, b := range owners {
		out.Ownership = b.value("ObjectOwnership")
	}
	lifecycle, _ := r.at("LifecycleConfiguration").bodies("Rules")
	for _, b := range lifecycle {
		out.Lifecycle = append(out.Lifecycle, lifecycleRule(b))
	}
	return out
}

// lifecycleRule reads a rule, in which the days may stand in two places.
func lifecycleRule(b body) ir.LifecycleRule {
	expiration := b.at("NoncurrentVersionExpiration")
	out := ir.LifecycleRule{
		Origin:     b.origin,
		Status:     b.value("Status"),
		Prefix:     b.value("Prefix"),
		Narrow:     b.has("TagFilters") || b.has("ObjectSizeGreaterThan") || b.has("ObjectSizeLessThan"),
		Noncurrent: expiration.value("NoncurrentDays"),
		Kept:       expiration.value("NewerNoncurrentVersions"),
	}
	if out.Noncurrent.IsAbsent() {
		out.Noncurrent = b.value("NoncurrentVersionExpirationInDays")
	}
	return out
}

// keys adds the keys with their aliases.
func (a *adopter) keys() {
	for _, r := range a.all("AWS::KMS::Key") {
		k := &ir.Key{
			Resource:      r.head(),
			Description:   r.value("Description"),
			Rotation:      r.value("EnableKeyRotation"),
			PendingWindow: r.value("PendingWindowInDays"),
			Policy:        r.policy("KeyPolicy"),
		}
		for _, x := range a.byType["AWS::KMS::Alias"] {
			if x.value("TargetKeyId").Refers(r.ID) {
				a.taken[x.ID] = true
				k.Alias, k.AliasName = x.head(), x.value("AliasName")
			}
		}
		a.d.Keys = append(a.d.Keys, k)
	}
}

func (a *adopter) logGroups() {
	for _, r := range a.all("AWS::Logs::LogGroup") {
		a.d.LogGroups = append(a.d.LogGroups, &ir.LogGroup{
			Resource: r.head(), Name: r.value("LogGroupName"), Retention: r.value("RetentionInDays"), Key: r.value("KmsKeyId"),
		})
	}
}

func (a *adopter) stored() {
	for _, r := range a.all("AWS::SSM::Parameter") {
		a.d.Stored = append(a.d.Stored, &ir.StoredParameter{
			Resource: r.head(), Name: r.value("Name"), Type: r.value("Type"), Value: r.value("Value"), Description: r.value("Description"),
		})
	}
}
