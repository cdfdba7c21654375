package ir

import (
	"strconv"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// An Environment is an Amazon MWAA environment.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-mwaa-environment.html
type Environment struct {
	Resource
	Key                string // in the spec; "" for a template's
	Name               expr.Value
	AirflowVersion     expr.Value
	Class              expr.Value
	AccessMode         expr.Value
	EndpointManagement expr.Value
	ExecutionRole      expr.Value // ARN
	SourceBucket       expr.Value // ARN
	KMSKey             expr.Value
	DAGs               expr.Value // a key prefix
	Plugins            Artefact
	Requirements       Artefact
	StartupScript      Artefact
	RequirementsFile   *TextFile // a copy of what the bucket has, for checks; nil without one
	StartupScriptFile  *TextFile
	Subnets            expr.List
	Groups             expr.List
	MinWorkers         expr.Value
	MaxWorkers         expr.Value
	MinWebservers      expr.Value
	MaxWebservers      expr.Value
	Schedulers         expr.Value
	Options            []Option // sorted by key
	Logs               []LogModule
	MaintenanceWindow  expr.Value
	WorkerReplacement  expr.Value
	Uses               []Use // services that DAGs call
}

// A Use says that DAGs call a service.
type Use struct {
	Service string // short name, as in "glue"
	Origin  *expr.Origin
}

// An Artefact is a file in the source bucket.
type Artefact struct {
	Path    expr.Value
	Version expr.Value // S3's id of the object version
}

// A TextFile is a file beside a spec.
type TextFile struct {
	Name  string // as findings call it
	Lines []string
}

// Line returns the origin of the n-th line, counted from 1.
func (f *TextFile) Line(n int) *expr.Origin {
	return &expr.Origin{Kind: expr.Written, Doc: f.Name, Pointer: "/" + strconv.Itoa(n)}
}

// An Option is one Airflow configuration option.
type Option struct {
	Key   string
	Value expr.Value
}

// A LogModule is one of the environment's log groups.
type LogModule struct {
	Module   string // as in "TaskLogs"
	Enabled  expr.Value
	Level    expr.Value
	GroupARN expr.Value // MWAA says it, and takes none; always absent where it is right
}
