// Package lower turns a spec into the deployment that it asks for. Defaults
// and logical ids live here and nowhere else.
package lower

import (
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// Lower returns the deployment that s asks for, whatever is wrong with s: a
// part that was refused becomes unknown values, or is left out where nothing
// can be said about it. The problems are those that only show when names
// become logical ids and defaults are taken. The error is a fault of mwaagen.
//
// files are the texts of the files beside the spec, by the pointers of the
// fields that name them.
func Lower(s *spec.Spec, files map[string]*source.File) (*ir.Deployment, diag.List, error) {
	l := &lowerer{
		beside: files,
		spec:   s,
		d:      &ir.Deployment{Name: s.Name.Text, Complete: true},
		ids:    map[string]string{},
	}
	if s.Name.Failed {
		l.d.Name = "" // it says nothing about the stack's name either
	}
	l.place()
	l.description()
	l.parameters()
	l.network()
	l.key()
	l.endpointGroup()
	l.existingEndpoints()
	l.openNeeds = s.Environments.Failed
	for _, e := range s.Environments.Entries {
		if e.Value.Failed {
			l.openNeeds = true
			continue
		}
		l.environment(e.Key, e.Value)
	}
	l.hosts()
	l.clientNetworks()
	l.vpns()
	l.loadBalancers()
	l.users()
	l.keyPair()
	l.endpoints()
	l.customerEndpoints()
	l.share()
	l.endpointPolicies()
	l.restricted()
	l.networkACLs()
	l.flowLogs()
	l.dependencies()
	l.identity()
	l.openToRaw()
	l.outputs()
	l.publish()
	return l.d, l.problems, l.err
}

// A lowerer carries what the steps of one lowering share.
type lowerer struct {
	spec     *spec.Spec
	d        *ir.Deployment
	ids      map[string]string // logical id to the pointer that it was made from
	problems diag.List
	beside   map[string]*source.File
	err      error // the first fault of mwaagen

	languages map[string]*expr.Language // of parameters

	region     string              // that the stack is for; "" when nothing says it
	attachment string              // logical id of the gateway's attachment; "" without one
	private    []*ir.Subnet        // the subnets that are not public
	unsettled  bool                // which subnets are public, and where, is not all known
	group      *ir.SecurityGroup   // the endpoints'; in the deployment only with interface endpoints
	opened     []*ir.SecurityGroup // those of endpoints that exist, which the stack opens
	needs      []need              // services that need an endpoint
	openNeeds  bool                // a part of the spec was refused that may need more
	hostGroups map[string]hostRef  // hosts by name
	narrowed   []narrowed          // environments whose groups let little through
	files      []*ir.PolicyFile
	granted    []grant // what DAGs may do beyond what every environment may
}

// place takes over Region and account.
func (l *lowerer) place() {
	l.d.Place.Partition = facts.DefaultPartition()
	switch from, region := l.spec.Home(); {
	case from.Failed:
		l.d.Place.Region = l.value(from)
	case region != "":
		l.region = region
		l.d.Place.Region = expr.String(region).From(expr.WrittenAt(from.Pointer))
		if r, ok := facts.LookupRegion(region); ok {
			l.d.Place.Partition = r.Partition
		}
	}
	if s := l.spec.Account; s.Set {
		l.d.Place.Account = l.value(s)
	}
}

func (l *lowerer) description() {
	text := "Amazon MWAA"
	if l.d.Name != "" {
		text += ": " + l.d.Name
	}
	l.d.Description = l.or(l.spec.Description, expr.String(text), "a template says what it is for")
}

// fail keeps the first fault of mwaagen.
func (l *lowerer) fail(err error) {
	if l.err == nil && err != nil {
		l.err = err
	}
}

func (l *lowerer) report(code diag.Code, at diag.Place, message string, help ...string) *diag.Diagnostic {
	l.problems = append(l.problems, diag.Diagnostic{
		Code: code, Severity: diag.Error, Message: message, Subject: at.Pointer, At: at, Help: help,
	})
	return &l.problems[len(l.problems)-1]
}
