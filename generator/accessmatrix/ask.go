package accessmatrix

import (
	"fmt"
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/authorization"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// Can answers whether who may do an action on a resource of d. who is a logical
// id, a role's name, an environment's key or name (its execution role) or a
// service; [WhoCan] says what a resource is. The error is a name that leads nowhere.
func Can(d *ir.Deployment, who, action, resource string) (Cell, error) {
	m := newModel(d)
	w, err := m.find(who)
	if err != nil {
		return Cell{}, err
	}
	action, err = knownAction(action)
	if err != nil {
		return Cell{}, err
	}
	v, t, err := m.resource(resource, action)
	if err != nil {
		return Cell{}, err
	}
	return m.ask(w, t, action, v), nil
}

// WhoCan answers the same for everybody in d; for those whose policies are
// elsewhere where a policy of d is about them. A resource is an ARN, which may
// have pseudo parameters and wildcards; a logical id or an environment's key,
// after which there may be a slash and an object's key or an Airflow role; or "*".
// Where all that a bucket or environment has is meant, a wildcard is added.
func WhoCan(d *ir.Deployment, action, resource string) ([]Cell, error) {
	m := newModel(d)
	action, err := knownAction(action)
	if err != nil {
		return nil, err
	}
	v, t, err := m.resource(resource, action)
	if err != nil {
		return nil, err
	}
	var out []Cell
	for _, w := range m.who {
		if c := m.ask(w, t, action, v); !w.outside || len(c.By) > 0 {
			out = append(out, c)
		}
	}
	return out, nil
}

// find returns the principal called name. A service of AWS
// that no policy names is one all the same.
func (m *model) find(name string) (*principal, error) {
	var names []string
	for _, w := range m.who {
		if strings.EqualFold(w.name, name) || slices.Contains(w.aliases, name) {
			return w, nil
		}
		names = append(append(names, w.name), w.aliases...)
	}
	if service, _, dotted := strings.Cut(name, "."); dotted && authorization.IsService(service) {
		return m.named("Service", expr.String(name)), nil
	}
	return nil, fmt.Errorf("the deployment has no role or principal %q%s", name, perhaps(diag.Suggest(name, names)))
}

func perhaps(suggestion string) string {
	if suggestion == "" {
		return ""
	}
	return ": did you mean " + suggestion + "?"
}

// knownAction returns an action as AWS spells it. A pattern stays, as long as it
// opens anything; of services that the data does not have, everything stays.
func knownAction(action string) (string, error) {
	service, _, ok := strings.Cut(action, ":")
	switch {
	case action == iam.Everybody:
		return action, nil
	case !ok:
		return "", fmt.Errorf("%q is no action: it has a service and a name, with a colon between them", action)
	case strings.ContainsAny(service, "*?"):
		return action, nil
	case !authorization.IsService(service):
		return "", fmt.Errorf("AWS has no service %q%s", service, perhaps(diag.Suggest(service, authorization.Services())))
	case !authorization.Known(service):
		return action, nil
	}
	opened, _ := authorization.Expand(action)
	if len(opened) == 0 {
		names := authorization.Actions(service)
		for i := range names {
			names[i] = strings.ToLower(service) + ":" + names[i]
		}
		return "", fmt.Errorf("there is no action %q%s", action, perhaps(diag.Suggest(action, names)))
	}
	if !strings.ContainsAny(action, "*?") {
		return opened[0].String(), nil
	}
	return action, nil
}
