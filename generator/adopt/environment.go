package adopt

import (
	"cmp"
	"slices"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
)

func (a *adopter) environments() {
	for _, r := range a.all("AWS::MWAA::Environment") {
		network := r.at("NetworkConfiguration")
		e := &ir.Environment{
			Resource:           r.head(),
			Name:               r.value("Name"),
			AirflowVersion:     r.value("AirflowVersion"),
			Class:              r.value("EnvironmentClass"),
			AccessMode:         r.value("WebserverAccessMode"),
			EndpointManagement: r.value("EndpointManagement"),
			ExecutionRole:      r.value("ExecutionRoleArn"),
			SourceBucket:       r.value("SourceBucketArn"),
			KMSKey:             r.value("KmsKey"),
			DAGs:               r.value("DagS3Path"),
			Plugins:            ir.Artefact{Path: r.value("PluginsS3Path"), Version: r.value("PluginsS3ObjectVersion")},
			Requirements:       ir.Artefact{Path: r.value("RequirementsS3Path"), Version: r.value("RequirementsS3ObjectVersion")},
			StartupScript:      ir.Artefact{Path: r.value("StartupScriptS3Path"), Version: r.value("StartupScriptS3ObjectVersion")},
			Subnets:            network.list("SubnetIds"),
			Groups:             network.list("SecurityGroupIds"),
			MinWorkers:         r.value("MinWorkers"),
			MaxWorkers:         r.value("MaxWorkers"),
			MinWebservers:      r.value("MinWebservers"),
			MaxWebservers:      r.value("MaxWebservers"),
			Schedulers:         r.value("Schedulers"),
			MaintenanceWindow:  r.value("WeeklyMaintenanceWindowStart"),
			WorkerReplacement:  r.value("WorkerReplacementStrategy"),
			Options:            options(r.at("AirflowConfigurationOptions")),
		}
		for _, m := range r.at("LoggingConfiguration").object {
			b := body{nil, m.Value, r.Origin}
			if o, ok := m.Value.(expr.Object); ok {
				b.object = o
			}
			e.Logs = append(e.Logs, ir.LogModule{Module: m.Key, Enabled: b.value("Enabled"), Level: b.value("LogLevel"), GroupARN: b.value("CloudWatchLogGroupArn")})
		}
		a.d.Environments = append(a.d.Environments, e)
	}
}

// order notes what each resource refers to or depends on, where environments may
// have to wait for it.
func (a *adopter) order() {
	if len(a.d.Environments) == 0 {
		return
	}
	a.d.Order = make(map[string][]string, len(a.byID))
	for _, x := range a.t.Resources() {
		a.d.Order[x.ID] = append(a.byID[x.ID].depends(), a.touched(x.Body)...)
	}
}

func options(b body) []ir.Option {
	var out []ir.Option
	for _, m := range b.object {
		if v, ok := m.Value.(expr.Value); ok {
			out = append(out, ir.Option{Key: m.Key, Value: v})
		}
	}
	slices.SortFunc(out, func(x, y ir.Option) int { return cmp.Compare(x.Key, y.Key) })
	return out
}

func (a *adopter) parameters() {
	for _, m := range a.t.Entries(cfnParameters) {
		o, _ := m.Value.(expr.Object)
		b := body{o, m.Value, a.t.EntryOrigin(cfnParameters, m.Key)}
		a.d.Parameters = append(a.d.Parameters, &ir.Parameter{
			Name:                  m.Key,
			Origin:                b.origin,
			Type:                  b.value("Type"),
			Description:           b.value("Description"),
			Default:               b.value("Default"),
			AllowedValues:         b.list("AllowedValues"),
			AllowedPattern:        b.value("AllowedPattern"),
			ConstraintDescription: b.value("ConstraintDescription"),
			MinLength:             b.value("MinLength"),
			MaxLength:             b.value("MaxLength"),
			MinValue:              b.value("MinValue"),
			MaxValue:              b.value("MaxValue"),
			NoEcho:                b.value("NoEcho"),
		})
	}
}

func (a *adopter) outputs() {
	for _, m := range a.t.Entries(cfnOutputs) {
		o, _ := m.Value.(expr.Object)
		b := body{o, m.Value, a.t.EntryOrigin(cfnOutputs, m.Key)}
		text, _ := b.value("Description").Text()
		a.d.Outputs = append(a.d.Outputs, &ir.Output{
			ID: m.Key, Description: text, Value: b.value("Value"), Export: b.at("Export").value("Name"), Origin: b.origin,
		})
	}
}
