package deployer

import (
	"fmt"
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/authorization"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// What the data can lack.
const (
	noHandlers = "handlers" // of a resource type
	noAction   = "action"   // IAM has none of that name
	noService  = "service"  // the actions of its service are not known
	noReceiver = "receiver" // of a role
)

// lack notes that the data lacks something for the resource called id.
func (w *writer) lack(what, name, id string) {
	key := what + " " + name
	if _, found := w.lacking[key]; !found {
		w.order = append(w.order, key)
	}
	if !slices.Contains(w.lacking[key], id) {
		w.lacking[key] = append(w.lacking[key], id)
	}
}

// lacked returns the names of what is lacking, with the resources.
func (w *writer) lacked(what string) (out []string) {
	for _, key := range w.order {
		if name, ok := strings.CutPrefix(key, what+" "); ok {
			out = append(out, name+" ("+strings.Join(w.lacking[key], ", ")+")")
		}
	}
	return out
}

func (w *writer) unknown() []string { return w.lacked(noHandlers) }

// notes says what is not narrow in p and why, and what the data lacks.
func (w *writer) notes(p iam.Policy) []string {
	var out []string
	note := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	inRegion := "all of EC2 in the Region"
	if w.vpc != "" {
		inRegion += ", as far as EC2 says that it is in " + w.vpc + " or says nothing"
	}
	for _, x := range []struct {
		reach reach
		text  string
	}{
		{nowhere, "all resources: these actions have none that a policy could name"},
		{region, inRegion + ": nobody knows an id before there is one, and shared subnets and images are another account's"},
		{unnamed, "all of the account's resources of a type: nobody knows an id before there is one; name it once the stack is there"},
		{tagged, "what has CloudFormation's tag of the stack, which it puts on what it makes, as the registry says"},
	} {
		var sids []string
		for i := range p.Statements {
			if s := &p.Statements[i]; w.reachOf(s) == x.reach {
				sids = append(sids, s.Sid)
			}
		}
		if len(sids) > 0 {
			note("%s: on %s", strings.Join(sids, ", "), x.text)
		}
	}
	for _, x := range w.lacked(noReceiver) {
		note("PassRole for %s does not say to which service, because that is not known", x)
	}
	for _, x := range w.lacked(noService) {
		note("%s is on every resource, because its service is not among those whose actions are known", x)
	}
	all := w.lacked(noAction)
	for i := range all {
		all[i], _, _ = strings.Cut(all[i], " ") // of which resource says nothing
	}
	if len(all) > 0 {
		note("left out, because the registry names them and the Service Authorization Reference of %s has no such actions: %s", authorization.Source().Date, strings.Join(all, ", "))
	}
	if w.environments {
		out = append(out, facts.Deployer().EnvironmentNote)
	}
	if w.unbounded {
		out = append(out, facts.Deployer().UnboundedNote)
	}
	return out
}

// reachOf returns the widest reach of what s says.
func (w *writer) reachOf(s *iam.Statement) reach {
	for _, r := range s.Resources.Items {
		switch {
		case r.String() == "*":
			return nowhere
		case r.String() == w.anyEC2().String():
			return region
		}
	}
	return w.reaches[s.Sid]
}
