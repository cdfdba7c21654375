package lint

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// tagsShape finds tags that AWS refuses, and resources with too many.
func tagsShape() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1007",
			Name:   "tags-shape",
			Occurs: "a tag has a reserved key, characters that AWS does not allow, or no value where MWAA wants one; or a resource has too many tags once those of its sections are put together",
			Why:    "the resource cannot be made, and the stack fails",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", tags: {\"aws:team\": data}}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", tags: {team: data}}}\n",
			Facts:  []int{7},
			Source: "https://docs.aws.amazon.com/mwaa/latest/API/API_TagResource.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			all := p.tagged()
			p.badTags(all)
			p.tooManyTags(all)
		},
	}
}

// A holder is a resource with its tags.
type holder struct {
	subject string
	tags    []expr.Tag
	least   int  // characters that each value must have
	narrow  bool // only some characters are allowed: EC2 takes any
}

// tagged returns the resources that have tags, environments first: what is
// wrong with a tag of several resources is reported about the first.
func (p *Pass) tagged() []holder {
	var out []holder
	add := func(r ir.Resource, subject string, least int, narrow bool) {
		if len(r.Tags) > 0 {
			out = append(out, holder{subject, r.Tags, least, narrow})
		}
	}
	for _, e := range p.Environments {
		add(e.Resource, subject(e), facts.Environment().TagValueMin, true)
	}
	for _, b := range p.Buckets {
		add(b.Resource, "bucket "+b.ID, 0, true)
	}
	for _, k := range p.Keys {
		add(k.Resource, "key "+k.ID, 0, true)
	}
	for _, r := range p.Roles {
		add(r.Resource, "role "+r.ID, 0, true)
	}
	for _, g := range p.LogGroups {
		add(g.Resource, "log group "+g.ID, 0, true)
	}
	for _, b := range p.LoadBalancers {
		add(b.Resource, `load balancer "`+b.Key+`"`, 0, true)
	}
	for _, s := range p.Stored {
		add(s.Resource, "parameter "+s.ID, 0, true)
	}
	for _, h := range p.Instances {
		add(h.Resource, "host "+hostName(h), 0, false)
	}
	for _, s := range p.Subnets {
		add(s.Resource, "subnet "+subnetName(s), 0, false)
	}
	for _, r := range p.networkResources() {
		add(r, r.ID, 0, false)
	}
	return out
}

// networkResources returns the other resources of EC2, and shares of them, that
// have tags.
func (p *Pass) networkResources() []ir.Resource {
	var out []ir.Resource
	for _, x := range p.VPCs {
		out = append(out, x.Resource)
	}
	for _, x := range p.InternetGateways {
		out = append(out, x.Resource)
	}
	for _, x := range p.RouteTables {
		out = append(out, x.Resource)
	}
	for _, x := range p.NATGateways {
		out = append(out, x.Resource, x.Address)
	}
	for _, x := range p.SecurityGroups {
		out = append(out, x.Resource)
	}
	for _, x := range p.Endpoints {
		out = append(out, x.Resource)
	}
	for _, x := range p.KeyPairs {
		out = append(out, x.Resource)
	}
	for _, x := range p.Attachments {
		out = append(out, x.Resource)
	}
	for _, x := range p.Shares {
		out = append(out, x.Resource)
	}
	for _, x := range p.NetworkACLs {
		out = append(out, x.Resource)
	}
	for _, x := range p.FlowLogs {
		out = append(out, x.Resource)
	}
	return out
}

// badTags reports each tag that is wrong by itself, once however many resources
// have it.
func (p *Pass) badTags(all []holder) {
	reported := map[expr.Origin]bool{}
	for _, h := range all {
		for _, t := range h.tags {
			o := t.Value.Origin()
			if t.Key == "Name" && derivedTag(o) {
				continue // made of names that have rules of their own
			}
			what, key := tagFault(t, h)
			if what == "" || o != nil && reported[*o] {
				continue
			}
			if o != nil {
				reported[*o] = true
			}
			d := p.Report(o, "tag "+t.Key+" of "+h.subject, `tag "%s" %s`, t.Key, what)
			d.At.Key = key
		}
	}
}

// tagFault says what is wrong with a tag of h, and whether its key is to blame;
// "" when nothing certainly is.
func tagFault(t expr.Tag, h holder) (what string, key bool) {
	f := facts.Environment()
	if t.Value.IsUnknown() {
		return "", false
	}
	if len(t.Key) >= len(f.ReservedTagPrefix) && strings.EqualFold(t.Key[:len(f.ReservedTagPrefix)], f.ReservedTagPrefix) {
		return `starts with "` + f.ReservedTagPrefix + `", which AWS keeps for itself`, true
	}
	if s := badTagCharacter(t.Key); h.narrow && s != "" {
		return "has the character " + s + " in its key: only letters, digits, spaces and _.:/=+-@ are allowed", true
	}
	if s, known := t.Value.Text(); known && len(s) < h.least {
		return "has no value, and MWAA wants one", false
	}
	for _, a := range t.Value.Atoms() {
		if a.Kind != expr.Text || !h.narrow {
			continue
		}
		if s := badTagCharacter(a.Name); s != "" {
			return "has the character " + s + " in its value: only letters, digits, spaces and _.:/=+-@ are allowed", false
		}
	}
	return "", false
}

var tagPattern = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(facts.Environment().TagPattern) })

// badTagCharacter returns the first character of s that tags cannot have, in
// quotes; "" when there is none.
func badTagCharacter(s string) string {
	if ordinary(s) || tagPattern().MatchString(s) {
		return ""
	}
	for _, r := range s {
		if !tagPattern().MatchString(string(r)) {
			return strconv.QuoteToGraphic(string(r))
		}
	}
	return ""
}

// ordinary reports whether s has only characters that no pattern for tags
// refuses. Nearly all tags do, and a pattern of all the world's letters takes
// longer to compile than all rules take to run.
func ordinary(s string) bool {
	for i := range len(s) {
		c := s[i]
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '-' && c != '_' {
			return false
		}
	}
	return true
}

// tooManyTags reports resources that have too many tags, once for each section
// that is one too many: what the fewest sections cause comes first.
func (p *Pass) tooManyTags(all []holder) {
	limit := facts.Environment().TagsMax
	type excess struct {
		holder
		sections []expr.Origin // that the tags are written in, the outermost first
	}
	var found []excess
	for _, h := range all {
		if len(h.tags) > limit {
			found = append(found, excess{h, sections(h.tags)})
		}
	}
	slices.SortStableFunc(found, func(a, b excess) int { return len(a.sections) - len(b.sections) })
	reported := map[expr.Origin]bool{}
	for _, x := range found {
		if len(x.sections) == 0 || slices.ContainsFunc(x.sections, func(o expr.Origin) bool { return reported[o] }) {
			continue
		}
		at := x.sections[len(x.sections)-1]
		reported[at] = true
		d := p.Report(&at, "tags of "+x.subject, "%s has %d tags, and %d are possible", x.subject, len(x.tags), limit)
		d.At.Key = true
		for i := range x.sections[:len(x.sections)-1] {
			d.Related = append(d.Related, Related(&x.sections[i], "these tags count as well"))
		}
		if own := ownTags(x.tags); own > 0 {
			d.Help = []string{fmt.Sprintf("%d of them is the tag Name, which shows what the resource is in the console", own)}
		}
	}
}

// sections returns the places of the mappings in which tags are written.
func sections(tags []expr.Tag) []expr.Origin {
	var out []expr.Origin
	for _, t := range tags {
		o := t.Value.Origin()
		if o == nil || o.Kind != expr.Written {
			continue
		}
		if in := (expr.Origin{Kind: expr.Written, Doc: o.Doc, Pointer: parent(o.Pointer)}); !slices.Contains(out, in) {
			out = append(out, in)
		}
	}
	slices.SortStableFunc(out, func(a, b expr.Origin) int { return strings.Count(a.Pointer, "/") - strings.Count(b.Pointer, "/") })
	return out
}

// derivedTag reports whether nobody wrote the tag whose value is from o.
func derivedTag(o *expr.Origin) bool { return o == nil || o.Kind != expr.Written }

// ownTags counts the tags that nobody wrote.
func ownTags(tags []expr.Tag) int {
	n := 0
	for _, t := range tags {
		if derivedTag(t.Value.Origin()) {
			n++
		}
	}
	return n
}
