package adopt

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// Mentions returns what t says as text, wherever it does, before parameters have
// values: a default is no part of it.
func Mentions(t *cfn.Template) ir.Mentions {
	var m mentions
	for _, r := range t.Resources() {
		m.in, m.at = r.ID, r.Origin
		props, _ := r.Body.Get("Properties").(expr.Object)
		m.texts(props)
		switch r.Type {
		case "AWS::EC2::Subnet":
			m.region(props.Get("AvailabilityZone"))
		case "AWS::EC2::VPCEndpoint":
			m.region(props.Get("ServiceName"))
		}
	}
	for _, o := range t.Entries(cfn.Outputs) {
		body, _ := o.Value.(expr.Object)
		m.in, m.at = o.Key, t.EntryOrigin(cfn.Outputs, o.Key)
		m.texts(body.Get("Value"))
		references(body.Get("Value"), func(name string, v expr.Value) { m.add(&m.out.Shown, name, v) })
	}
	return m.out
}

// mentions collects what is in one resource or output after the other.
type mentions struct {
	in  string
	at  *expr.Origin
	out ir.Mentions
}

func (m *mentions) add(list *[]*ir.Mention, text string, v expr.Value) {
	o := v.Origin()
	if o == nil {
		o = m.at
	}
	*list = append(*list, &ir.Mention{In: m.in, Text: text, Origin: o})
}

// texts looks at every text below x, and at every property that is a secret.
func (m *mentions) texts(x expr.Tree) {
	switch x := x.(type) {
	case expr.Value:
		m.text(x)
	case expr.Array:
		for _, it := range x {
			m.texts(it)
		}
	case expr.Object:
		for _, p := range x {
			if slices.Contains(facts.CloudFormation().SecretProperties, p.Key) {
				m.secret(p.Key, p.Value)
			}
			m.texts(p.Value)
		}
	}
}

func (m *mentions) text(v expr.Value) {
	partition := false
	for _, a := range v.Atoms() {
		if a.Kind != expr.Text {
			continue
		}
		for _, word := range words(a.Name) {
			if isWebHost(word) {
				m.add(&m.out.WebHosts, word, v)
			}
		}
		if name := arnPartition(a.Name); name != "" && !partition {
			partition = true
			m.add(&m.out.Partitions, name, v)
		}
	}
}

// words returns the names of hosts, and what looks like them, in a text.
func words(text string) []string {
	if !strings.Contains(text, "airflow.") {
		return nil
	}
	return strings.FieldsFunc(text, func(r rune) bool {
		return r != '.' && r != '-' && (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
	})
}

// isWebHost reports whether word is the name of a web server: what stands before
// the service's name is not empty.
func isWebHost(word string) bool {
	before, _, ok := strings.Cut(word, ".airflow.")
	return ok && before != "" && slices.ContainsFunc(facts.Environment().HostSuffixes, func(s string) bool { return strings.HasSuffix(word, s) })
}

// arnPartition returns the partition of the first ARN in text that names one.
func arnPartition(text string) string {
	for {
		_, after, found := strings.Cut(text, arnPrefix())
		if !found {
			return ""
		}
		name, _, _ := strings.Cut(after, ":")
		if _, known := facts.LookupPartition(name); known {
			return name
		}
		text = after
	}
}

var region = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(strings.TrimSuffix(facts.RegionPattern(), "$") + "[a-z]?$")
})

// region notes the Region that a zone or a service's name has in it.
func (m *mentions) region(x expr.Tree) {
	v, _ := x.(expr.Value)
	text, known := v.Text()
	if !known {
		return
	}
	if strings.Contains(text, ".vpce.") {
		return // somebody's own service, which may be in another Region
	}
	for part := range strings.SplitSeq(text, ".") {
		if region().MatchString(part) {
			m.add(&m.out.Regions, strings.TrimRight(part, "abcdefghijklmnopqrstuvwxyz"), v)
		}
	}
}

// secret notes the text that a secret property has, or the parameter that is the
// whole of it.
func (m *mentions) secret(property string, x expr.Tree) {
	if v, ok := x.(expr.Value); ok && v.IsKnown() && v.String() != "" && !strings.Contains(v.String(), "{{resolve:") {
		m.add(&m.out.Written, property, v)
	}
	if o, ok := x.(expr.Object); ok && len(o) == 1 && o[0].Key == "Ref" {
		references(x, func(name string, v expr.Value) { m.add(&m.out.Secrets, name, v) })
	}
}

// references calls f for every name that the functions in x refer to.
func references(x expr.Tree, f func(name string, at expr.Value)) {
	switch x := x.(type) {
	case expr.Array:
		for _, it := range x {
			references(it, f)
		}
	case expr.Object:
		for _, m := range x {
			text, vars := m.Value, expr.Object(nil)
			if list, ok := text.(expr.Array); ok && m.Key == "Fn::Sub" && len(list) == 2 {
				text = list[0]
				vars, _ = list[1].(expr.Object)
			}
			v, ok := text.(expr.Value)
			switch {
			case m.Key == "Ref" && ok:
				f(v.String(), v)
			case m.Key == "Fn::Sub" && ok:
				for _, name := range placeholders(v.String()) {
					if vars.Get(name) == nil {
						f(name, v)
					}
				}
				references(vars, f)
			default:
				references(m.Value, f)
			}
		}
	}
}

// placeholders returns the names in ${…} in a text.
func placeholders(text string) []string {
	var out []string
	for {
		_, after, found := strings.Cut(text, "${")
		name, rest, closed := strings.Cut(after, "}")
		if !found || !closed {
			return out
		}
		out = append(out, strings.TrimSpace(name))
		text = rest
	}
}
