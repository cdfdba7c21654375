// Package storage emits a deployment's buckets.
package storage

import (
	"github.com/awslabs/goformation/v7/cloudformation/s3"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
)

// Emit adds the buckets of d to t.
func Emit(t *cfn.Template, d *ir.Deployment) {
	for _, b := range d.Buckets {
		if !b.Made() {
			continue
		}
		bucket(t, b)
		if b.PolicyResource.ID != "" {
			bucketPolicy(t, b)
		}
	}
}

func bucket(t *cfn.Template, b *ir.Bucket) {
	t.Add(cfn.Meta(b.Head()), &s3.Bucket{
		BucketEncryption: &s3.Bucket_BucketEncryption{
			ServerSideEncryptionConfiguration: []s3.Bucket_ServerSideEncryptionRule{{
				ServerSideEncryptionByDefault: &s3.Bucket_ServerSideEncryptionByDefault{
					KMSMasterKeyID: t.Opt(b.Key),
					SSEAlgorithm:   t.Text(b.Encryption),
				},
			}},
		},
		BucketName: t.Opt(b.Name),
		OwnershipControls: &s3.Bucket_OwnershipControls{
			Rules: []s3.Bucket_OwnershipControlsRule{{ObjectOwnership: t.Opt(b.Ownership)}},
		},
		VersioningConfiguration: &s3.Bucket_VersioningConfiguration{
			Status: t.Text(b.Versioning),
		},
	},
		// *bool holds no value
		cfn.Overlay{Pointer: "/BucketEncryption/ServerSideEncryptionConfiguration/0/BucketKeyEnabled", Value: b.BucketKey},
		cfn.Overlay{Pointer: "/PublicAccessBlockConfiguration/BlockPublicAcls", Value: b.BlockPublicAccess.BlockACLs},
		cfn.Overlay{Pointer: "/PublicAccessBlockConfiguration/BlockPublicPolicy", Value: b.BlockPublicAccess.BlockPolicy},
		cfn.Overlay{Pointer: "/PublicAccessBlockConfiguration/IgnorePublicAcls", Value: b.BlockPublicAccess.IgnoreACLs},
		cfn.Overlay{Pointer: "/PublicAccessBlockConfiguration/RestrictPublicBuckets", Value: b.BlockPublicAccess.RestrictBuckets},
	)
}

func bucketPolicy(t *cfn.Template, b *ir.Bucket) {
	t.Add(cfn.Meta(b.PolicyResource.Head()), &s3.BucketPolicy{
		Bucket:         t.Text(expr.Ref(b.ID).From(b.PolicyResource.Origin)),
		PolicyDocument: b.Policy.Tree(),
	})
}
