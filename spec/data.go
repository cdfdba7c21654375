package spec

import (
	"reflect"
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// Data is what the DAGs of an environment touch, by kind of thing. What each
// kind has is in [facts.DataServices].
type Data struct {
	Section
	S3             Named[*Objects]     `spec:"s3"`
	SecretsManager Named[*Looked]      `spec:"secretsManager"`
	SSM            Named[*Looked]      `spec:"ssm"`
	GlueJobs       Named[*GlueJob]     `spec:"glueJobs"`
	GlueCatalog    Named[*GlueTables]  `spec:"glueCatalog"`
	Athena         Named[*WorkGroup]   `spec:"athena"`
	EMRServerless  Named[*Application] `spec:"emrServerless"`
	EMR            Named[*Cluster]     `spec:"emr"`
	Lambda         Named[*Function]    `spec:"lambda"`
	ECS            Named[*Tasks]       `spec:"ecs"`
	Batch          Named[*Jobs]        `spec:"batch"`
	DynamoDB       Named[*Table]       `spec:"dynamodb"`
	SNS            Named[*Topic]       `spec:"sns"`
	SQS            Named[*Queue]       `spec:"sqs"`
	STS            Named[*OtherRole]   `spec:"sts"`
}

// Objects are objects of a bucket.
type Objects struct {
	Section
	Bucket Scalar        `spec:"bucket"`
	Prefix Scalar        `spec:"prefix"`
	KMSKey Scalar        `spec:"kmsKey"`
	Access Items[Scalar] `spec:"access"`
}

// Looked are secrets or parameters: one, or those whose names begin alike.
type Looked struct {
	Section
	Name   Scalar        `spec:"name"`
	Prefix Scalar        `spec:"prefix"`
	KMSKey Scalar        `spec:"kmsKey"`
	Access Items[Scalar] `spec:"access"`
}

// GlueJob is a job of AWS Glue.
type GlueJob struct {
	Section
	Job       Scalar        `spec:"job"`
	PassRoles Items[Scalar] `spec:"passRoles"`
	Access    Items[Scalar] `spec:"access"`
}

// GlueTables are tables of a database of the Glue catalog.
type GlueTables struct {
	Section
	Database Scalar        `spec:"database"`
	Tables   Items[Scalar] `spec:"tables"`
	Access   Items[Scalar] `spec:"access"`
}

// WorkGroup is a workgroup of Athena.
type WorkGroup struct {
	Section
	WorkGroup Scalar        `spec:"workGroup"`
	Access    Items[Scalar] `spec:"access"`
}

// Application is an application of EMR Serverless.
type Application struct {
	Section
	Application Scalar        `spec:"application"`
	PassRoles   Items[Scalar] `spec:"passRoles"`
	Access      Items[Scalar] `spec:"access"`
}

// Cluster is a cluster of EMR.
type Cluster struct {
	Section
	Cluster Scalar        `spec:"cluster"`
	Access  Items[Scalar] `spec:"access"`
}

// Function is a function of Lambda.
type Function struct {
	Section
	Function Scalar        `spec:"function"`
	Access   Items[Scalar] `spec:"access"`
}

// Tasks are tasks that run in a cluster of ECS.
type Tasks struct {
	Section
	Cluster        Scalar        `spec:"cluster"`
	TaskDefinition Scalar        `spec:"taskDefinition"`
	PassRoles      Items[Scalar] `spec:"passRoles"`
	Access         Items[Scalar] `spec:"access"`
}

// Jobs are jobs of AWS Batch.
type Jobs struct {
	Section
	JobQueue      Scalar        `spec:"jobQueue"`
	JobDefinition Scalar        `spec:"jobDefinition"`
	PassRoles     Items[Scalar] `spec:"passRoles"`
	Access        Items[Scalar] `spec:"access"`
}

// Table is a table of DynamoDB.
type Table struct {
	Section
	Table  Scalar        `spec:"table"`
	KMSKey Scalar        `spec:"kmsKey"`
	Access Items[Scalar] `spec:"access"`
}

// Topic is a topic of SNS.
type Topic struct {
	Section
	Topic  Scalar        `spec:"topic"`
	KMSKey Scalar        `spec:"kmsKey"`
	Access Items[Scalar] `spec:"access"`
}

// Queue is a queue of SQS.
type Queue struct {
	Section
	Queue  Scalar        `spec:"queue"`
	KMSKey Scalar        `spec:"kmsKey"`
	Access Items[Scalar] `spec:"access"`
}

// OtherRole is a role that DAGs work with.
type OtherRole struct {
	Section
	Role   Scalar        `spec:"role"`
	Access Items[Scalar] `spec:"access"`
}

// A Grant is one entry of Data, whatever its kind.
type Grant struct {
	Section
	Service facts.DataService
	Key     string
	Fields  []GrantField
	Access  Items[Scalar]
}

// A GrantField is one field of a Grant: a scalar, or the items of a list.
type GrantField struct {
	facts.DataField
	Section
	Values []Scalar // none when the spec does not have the field
}

// Grants returns the entries of d, in the order of the kinds and then in the
// spec's. complete is false when a part of d was refused, so that there may be
// more.
func (d *Data) Grants() (grants []*Grant, complete bool) {
	complete = !d.Failed
	v := reflect.ValueOf(d).Elem()
	for i := 1; i < v.NumField(); i++ {
		service, known := facts.LookupDataService(v.Type().Field(i).Tag.Get("spec"))
		section := v.Field(i).Field(0).Interface().(Section)
		complete = complete && known && !section.Failed
		entries := v.Field(i).FieldByName("Entries")
		for j := range entries.Len() {
			e := entries.Index(j)
			g := grant(service, e.Field(1).Elem())
			g.Key = e.Field(0).String()
			complete = complete && !g.Failed
			grants = append(grants, g)
		}
	}
	return grants, complete
}

// grant returns the entry that is the struct v.
func grant(service facts.DataService, v reflect.Value) *Grant {
	g := &Grant{Service: service, Section: v.Field(0).Interface().(Section)}
	for i := 1; i < v.NumField(); i++ {
		name := v.Type().Field(i).Tag.Get("spec")
		f := GrantField{}
		f.DataField, _ = service.Field(name)
		switch x := v.Field(i).Interface().(type) {
		case Scalar:
			f.Section = x.Section
			if x.Set || x.Failed {
				f.Values = []Scalar{x}
			}
		case Items[Scalar]:
			if name == "access" {
				g.Access = x
				continue
			}
			f.Section, f.Values = x.Section, x.Items
		}
		g.Fields = append(g.Fields, f)
	}
	return g
}

// Verbs returns what g allows, of what its kind knows, each once.
func (g *Grant) Verbs() []facts.DataVerb {
	var out []facts.DataVerb
	add := func(name string) {
		v, ok := g.Service.Verb(name)
		if ok && !slices.ContainsFunc(out, func(have facts.DataVerb) bool { return have.Name == name }) {
			out = append(out, v)
		}
	}
	if !g.Access.Set {
		add(g.Service.Default)
	}
	for _, a := range g.Access.Items {
		if a.Literal() {
			add(a.Text)
		}
	}
	return out
}

// data reports grants that contradict themselves, and fields that do not say
// which thing is meant.
func (c *checker) data(d *Data) {
	grants, _ := d.Grants()
	for _, g := range grants {
		if g.Failed {
			continue
		}
		c.repeated(g.Access.Items, "verb")
		for i, f := range g.Fields {
			c.repeated(f.Values, lastKey(f.Pointer))
			for _, s := range f.Values {
				c.placeholders(s)
				c.thing(s, f.DataField)
			}
			for _, other := range g.Fields[:i] {
				if f.Set && other.Set && f.Placeholder() == other.Placeholder() {
					d := c.report(diag.Exclusive, key(f.Section), quote(f.Name)+" and "+quote(other.Name)+" exclude each other",
						"make it two entries")
					d.Related = []diag.Related{{At: key(other.Section), Label: "this says already which are meant"}}
				}
			}
			if !g.Access.Failed {
				c.grantField(g, f)
			}
		}
	}
}

// grantField reports a field that a verb of g needs and that is not there, or
// that is there and none of its verbs has a use for.
func (c *checker) grantField(g *Grant, f GrantField) {
	used := false
	for _, v := range g.Verbs() {
		if slices.Contains(v.Requires, f.Name) && !f.Set && !f.Failed {
			d := c.report(diag.MissingField, key(g.Section), "missing field "+quote(f.Name)+" in "+quote(g.Key)+": "+quote(v.Name)+" needs it",
				"write the roles that are handed to the service: "+f.Name+": […]")
			if g.Access.Set {
				d.Related = []diag.Related{{At: value(g.Access.Section), Label: "what the DAGs do"}}
			}
		}
		used = used || v.Uses(f.Placeholder())
	}
	refused := slices.ContainsFunc(g.Access.Items, func(s Scalar) bool { return s.Failed })
	if f.Set && f.Optional && !used && !refused {
		c.report(diag.Inapplicable, key(f.Section), quote(f.Name)+" has no meaning with this access",
			"remove it, or write an access that uses it")
	}
}

// thing reports a reference to a raw resource that does not say which thing is
// meant: one of another type, or an attribute that is no ARN.
func (c *checker) thing(s Scalar, f facts.DataField) {
	if !s.Given() || s.Ref == nil || s.Ref.Kind != FromResource || len(f.Types) == 0 {
		return
	}
	id, attribute, _ := strings.Cut(s.Ref.Name, ".")
	raw, ok := c.spec.Resources.Get(id)
	if !ok || raw.Failed {
		return // reported as a reference that leads nowhere
	}
	switch t := raw.Type(); {
	case strings.Contains(t, "::") && !slices.Contains(f.Types, t):
		d := c.report(diag.WrongResource, value(s.Section), quote(id)+" is no "+strings.Join(f.Types, " or "),
			"name a thing that "+quote(f.Name)+" can be")
		d.Related = []diag.Related{{At: key(raw.Section), Label: "its type is " + t}}
	case attribute == "" && f.Ref == "", attribute == "" && f.Ref == facts.RefARN && len(f.ARNs) == 0:
		help := "write its attribute: {resource: " + id + ".Arn}"
		if f.LeadingSlash { // it has no such attribute, and nobody knows whether its name begins with a slash
			help = "write its name"
		}
		c.report(diag.WrongResource, value(s.Section), "a reference to "+quote(id)+" alone does not give its ARN", help)
	case attribute != "" && len(f.ARNs) > 0 && !strings.HasSuffix(strings.ToLower(attribute), "arn"):
		c.report(diag.WrongResource, value(s.Section), quote(attribute)+" is not the ARN of "+quote(id),
			"write the attribute that is: {resource: "+id+".Arn}")
	}
}
