// Package environment emits a deployment's Amazon MWAA environments.
package environment

import (
	"github.com/awslabs/goformation/v7/cloudformation/mwaa"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
)

// Emit adds the environments of d to t.
func Emit(t *cfn.Template, d *ir.Deployment) {
	for _, e := range d.Environments {
		environment(t, e)
	}
}

func environment(t *cfn.Template, e *ir.Environment) {
	meta := cfn.Meta(e.Head())
	out := &mwaa.Environment{
		AirflowVersion:     t.Opt(e.AirflowVersion),
		DagS3Path:          t.Opt(e.DAGs),
		EndpointManagement: t.Opt(e.EndpointManagement),
		EnvironmentClass:   t.Opt(e.Class),
		ExecutionRoleArn:   t.Opt(e.ExecutionRole),
		KmsKey:             t.Opt(e.KMSKey),
		Name:               t.Text(e.Name),
		NetworkConfiguration: &mwaa.Environment_NetworkConfiguration{
			SecurityGroupIds: t.Texts(e.Groups),
			SubnetIds:        t.Texts(e.Subnets),
		},
		PluginsS3ObjectVersion:       t.Opt(e.Plugins.Version),
		PluginsS3Path:                t.Opt(e.Plugins.Path),
		RequirementsS3ObjectVersion:  t.Opt(e.Requirements.Version),
		RequirementsS3Path:           t.Opt(e.Requirements.Path),
		SourceBucketArn:              t.Opt(e.SourceBucket),
		StartupScriptS3ObjectVersion: t.Opt(e.StartupScript.Version),
		StartupScriptS3Path:          t.Opt(e.StartupScript.Path),
		WebserverAccessMode:          t.Opt(e.AccessMode),
		WeeklyMaintenanceWindowStart: t.Opt(e.MaintenanceWindow),
	}
	if len(e.Options) > 0 {
		out.AirflowConfigurationOptions = options(e.Options)
	}
	t.Add(meta, out, append(logs(e.Logs),
		// goformation lacks these three
		cfn.Overlay{Pointer: "/MaxWebservers", Value: e.MaxWebservers},
		cfn.Overlay{Pointer: "/MinWebservers", Value: e.MinWebservers},
		cfn.Overlay{Pointer: "/WorkerReplacementStrategy", Value: e.WorkerReplacement},
		// *int holds no value
		cfn.Overlay{Pointer: "/MaxWorkers", Value: e.MaxWorkers},
		cfn.Overlay{Pointer: "/MinWorkers", Value: e.MinWorkers},
		cfn.Overlay{Pointer: "/Schedulers", Value: e.Schedulers},
	)...)
}

// logs is an overlay because *bool holds no value.
func logs(modules []ir.LogModule) []cfn.Overlay {
	var out []cfn.Overlay
	for _, m := range modules {
		at := "/LoggingConfiguration/" + m.Module
		out = append(out,
			cfn.Overlay{Pointer: at + "/Enabled", Value: m.Enabled},
			cfn.Overlay{Pointer: at + "/LogLevel", Value: m.Level})
	}
	return out
}

func options(all []ir.Option) expr.Object {
	var o expr.Object
	for _, x := range all {
		o = append(o, expr.Member{Key: x.Key, Value: x.Value})
	}
	return o
}
