package generator

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/schemas/handlers"
	"github.com/mwaagen/mwaagen/spec"
	"github.com/mwaagen/mwaagen/spec/source"
	"github.com/mwaagen/mwaagen/spec/syntax"
)

// TestDeployersOfGoldens plays the deploy of every golden: each call that
// CloudFormation and its handlers make, with the names and ids that AWS could
// give, is allowed by the documents as they are printed. What it takes for a name
// is written here anew. And each statement is there for a call that is refused
// without it.
func TestDeployersOfGoldens(t *testing.T) {
	for _, file := range renderGoldens(t) {
		t.Run(filepath.Base(filepath.Dir(file)), func(t *testing.T) {
			doc, problems := spec.Load(readSource(t, file))
			out, found, err := Generate(doc, problems, Options{})
			if err != nil || out.Template == nil {
				t.Skip(err, found)
			}
			deployersHold(t, out)
		})
	}
}

// TestDeployersOfSpecs plays the deploys of specs that are drawn from the whole of
// the language.
func TestDeployersOfSpecs(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	rapid.Check(t, func(r *rapid.T) {
		text := drawSpec(r)
		if rapid.IntRange(0, 3).Draw(r, "played") > 0 {
			return // a quarter is enough for one run
		}
		if _, out, _ := compileText(r, text); out != nil && out.Template != nil {
			deployersHold(r, out)
		}
	})
}

func deployersHold(t failer, out *Output) {
	t.Helper()
	files, err := out.Deployers()
	if err != nil {
		t.Fatalf("%v", err)
	}
	stacks, err := out.Stacks(false)
	if err != nil {
		t.Fatalf("%v", err)
	}
	for _, s := range stacks {
		suffix := ""
		if len(stacks) > 1 {
			suffix = "." + s.Name
		}
		p := newPlay(t, out, s)
		work := once(p.work())
		calls := p.calls()
		p.holds(files, "deployer", suffix, append(slices.Clone(work), calls...))
		p.holds(files, "deployer-service-role", suffix, work)
		p.holds(files, "deployer-caller", suffix, append(slices.Clone(calls), p.callerCalls()...))
	}
}

// once returns requests, each once: handlers look at the same things all the time.
func once(requests []iam.Request) []iam.Request {
	seen := map[string]bool{}
	return slices.DeleteFunc(requests, func(r iam.Request) bool {
		id := fmt.Sprint(r.Action, r.Resource)
		for _, k := range r.Context.Keys {
			id += " " + k.Name + fmt.Sprint(k.Values.Items)
		}
		was := seen[id]
		seen[id] = true
		return was
	})
}

// holds plays requests against the document called name, and against its parts
// where it has some.
func (p *play) holds(files []Policy, name, suffix string, requests []iam.Request) {
	p.t.Helper()
	var whole, parts iam.Policies
	whole.Complete, parts.Complete = true, true
	for _, f := range files {
		base, ok := strings.CutSuffix(f.Name, suffix)
		if suffix != "" && !ok {
			continue
		}
		switch rest, isPart := strings.CutPrefix(base, name+"-"); {
		case base == name:
			whole.All = append(whole.All, p.read(f))
		case isPart && strings.Trim(rest, "0123456789") == "":
			parts.All = append(parts.All, p.read(f))
			if f.Size > facts.IAM().ManagedPolicy {
				p.t.Errorf("%s has %d characters", f.Name, f.Size)
			}
		}
	}
	if len(whole.All) != 1 {
		p.t.Fatalf("%d documents are called %s%s", len(whole.All), name, suffix)
	}
	sets := []iam.Policies{whole}
	if len(parts.All) > 0 {
		sets = append(sets, parts)
	}
	for _, set := range sets {
		for _, r := range requests {
			if d := iam.Decide(r, iam.Access{Identity: set, Resource: iam.Policies{Complete: true}}); d.Answer != iam.Allowed {
				p.t.Errorf("%s%s: %s on %s: %s (%s)", name, suffix, r.Action, r.Resource, d.Answer, p.why[r.Action])
			}
		}
	}
	p.allMatter(name+suffix, whole.All[0], requests)
}

// allMatter wants each statement of doc to be all that allows some request.
func (p *play) allMatter(name string, doc iam.Policy, requests []iam.Request) {
	p.t.Helper()
	alone := map[*iam.Statement]bool{}
	access := iam.Access{Identity: iam.Policies{All: []iam.Policy{doc}, Complete: true}, Resource: iam.Policies{Complete: true}}
	for _, r := range requests {
		if d := iam.Decide(r, access); d.Answer == iam.Allowed && len(d.By) == 1 {
			alone[d.By[0]] = true
		}
	}
	for i := range doc.Statements {
		if !alone[&doc.Statements[i]] {
			p.t.Errorf("%s: nothing is refused without %s", name, doc.Statements[i].Sid)
		}
	}
}

// A play is the deploy of one stack, with values for all that is not known.
type play struct {
	t                                 failer
	stack, partition, region, account string
	resources                         map[string]resourceText
	order                             []string
	transform                         bool
	uploaded                          bool
	text                              string
	table                             *handlers.Table
	why                               map[string]string
}

type resourceText struct {
	Type       string
	Properties map[string]any
}

func newPlay(t failer, out *Output, s *Stack) *play {
	t.Helper()
	p := &play{t: t, stack: out.Title(s), partition: out.Deployment.Place.Partition, region: "eu-west-1", account: "111122223333", why: map[string]string{}}
	if r, ok := out.Deployment.Place.Region.Text(); ok {
		p.region = r
	}
	if a, ok := s.Account.Text(); ok {
		p.account = a
	}
	text := s.Template.JSON()
	var doc struct {
		Resources map[string]resourceText
		Transform any
	}
	if err := json.Unmarshal(text, &doc); err != nil {
		t.Fatalf("%v", err)
	}
	p.resources, p.transform, p.uploaded, p.text = doc.Resources, doc.Transform != nil, len(text) > 51200, string(text)
	for _, r := range s.Template.Resources() {
		p.order = append(p.order, r.ID)
	}
	table, err := handlers.Read()
	if err != nil {
		t.Fatalf("%v", err)
	}
	p.table = table
	return p
}

var hole = regexp.MustCompile(`<[^<>"]*>`)

// read returns the document that f prints, its placeholders filled in.
func (p *play) read(f Policy) iam.Policy {
	p.t.Helper()
	text := hole.ReplaceAllStringFunc(string(f.Text), func(h string) string {
		switch h {
		case "<ACCOUNT_ID>":
			return p.account
		case "<REGION>":
			return p.region
		case "<PARTITION>":
			return p.partition
		}
		return given(strings.Trim(h, "<>"))
	})
	doc, problems := syntax.Parse(source.NewFile(f.Name, text), syntax.TemplateLimits())
	if doc == nil || len(problems) > 0 {
		p.t.Fatalf("%s: %v", f.Name, problems)
		return iam.Policy{}
	}
	return iam.Parse(cfn.Tree(doc.Root, "", func(string) {}), nil)
}

// given is what the parameter, export or stored value called name gives.
func given(name string) string {
	return "given-" + strings.Map(func(r rune) rune {
		if r == ' ' || r == '/' || r == ':' {
			return '-'
		}
		return r
	}, name)
}

func (p *play) request(action, resource string, keys ...iam.ContextKey) iam.Request {
	return iam.Request{
		Caller:   iam.Caller{Type: iam.PrincipalAWS, Name: expr.String("arn:" + p.partition + ":iam::" + p.account + ":role/ci"), Account: expr.String(p.account)},
		Action:   action,
		Resource: expr.String(resource),
		Context:  iam.Context{Keys: keys, Complete: true},
	}
}

func key(name string, values ...string) iam.ContextKey {
	k := iam.ContextKey{Name: name, Values: expr.List{Complete: true}}
	for _, v := range values {
		k.Values.Items = append(k.Values.Items, expr.String(v))
	}
	return k
}

// calls are those of CloudFormation that "aws cloudformation deploy" makes, and
// the API's own way.
func (p *play) calls() []iam.Request {
	stack := fmt.Sprintf("arn:%s:cloudformation:%s:%s:stack/%s/1f2e3d4c-0000-11f0-8000-0a1b2c3d4e5f", p.partition, p.region, p.account, p.stack)
	var out []iam.Request
	for _, a := range []string{
		"DescribeStacks", "CreateChangeSet", "DescribeChangeSet", "ExecuteChangeSet", "DeleteChangeSet", "ListChangeSets", "DescribeStackEvents", "GetTemplate",
		"CreateStack", "UpdateStack", "DeleteStack", "CancelUpdateStack", "ContinueUpdateRollback", "DescribeStackResources", "ListStackResources", "TagResource",
	} {
		out = append(out, p.request("cloudformation:"+a, stack))
	}
	out = append(out, p.request("cloudformation:ValidateTemplate", "*"), p.request("cloudformation:GetTemplateSummary", "*"))
	if p.transform {
		out = append(out, p.request("cloudformation:CreateChangeSet", fmt.Sprintf("arn:%s:cloudformation:%s:aws:transform/Serverless-2016-10-31", p.partition, p.region)))
	}
	if p.uploaded {
		object := "arn:" + p.partition + ":s3:::" + given("TEMPLATE_BUCKET") + "/0123abcd.template"
		out = append(out, p.request("s3:PutObject", object), p.request("s3:GetObject", object))
	}
	return out
}

// callerCalls are those that take the service role.
func (p *play) callerCalls() []iam.Request {
	role := "arn:" + p.partition + ":iam::" + p.account + ":role/" + given("SERVICE_ROLE")
	out := []iam.Request{p.request("iam:PassRole", role, key("iam:PassedToService", "cloudformation.amazonaws.com"))}
	for _, r := range p.calls() {
		if slices.Contains([]string{"cloudformation:CreateStack", "cloudformation:CreateChangeSet", "cloudformation:DeleteStack"}, r.Action) && strings.Contains(r.Resource.String(), ":stack/") {
			r.Context.Keys = append(r.Context.Keys, key("cloudformation:RoleArn", role))
			out = append(out, r)
		}
	}
	return out
}
