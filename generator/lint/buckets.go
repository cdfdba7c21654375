package lint

import (
	"slices"

	"github.com/mwaagen/mwaagen/generator/ir"
)

// A bucketUse is a bucket of the deployment with the first environment that
// reads it, which findings about the bucket name.
type bucketUse struct {
	bucket *ir.Bucket
	first  *ir.Environment
}

// bucketUses returns the deployment's buckets that environments read, each
// once.
func (p *Pass) bucketUses() []bucketUse {
	out := make([]bucketUse, 0, len(p.Environments))
	seen := make(map[*ir.Bucket]bool, len(p.Environments))
	for _, e := range p.Environments {
		if b := p.Bucket(e.SourceBucket); b != nil && !seen[b] {
			seen[b] = true
			out = append(out, bucketUse{b, e})
		}
	}
	return out
}

// reader returns the first environment that reads b, or nil.
func (p *Pass) reader(b *ir.Bucket) *ir.Environment {
	for _, e := range p.Environments {
		if p.Bucket(e.SourceBucket) == b {
			return e
		}
	}
	return nil
}

// An artefact is one of an environment's files in its bucket.
type artefact struct {
	ir.Artefact
	name     string // as the facts call it
	property string // of its path, as a spec writes it
	version  string // property of its version
}

// artefacts returns the files that environments can have.
func artefacts(e *ir.Environment) []artefact {
	return []artefact{
		{e.Plugins, "plugins", "pluginsS3Path", "pluginsS3ObjectVersion"},
		{e.Requirements, "requirements", "requirementsS3Path", "requirementsS3ObjectVersion"},
		{e.StartupScript, "startupScript", "startupScriptS3Path", "startupScriptS3ObjectVersion"},
	}
}

// s3Paths returns all paths of an environment in its bucket.
func s3Paths(e *ir.Environment) []artefact {
	return slices.Concat([]artefact{{ir.Artefact{Path: e.DAGs}, "dags", "dagS3Path", ""}}, artefacts(e))
}
