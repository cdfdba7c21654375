package generator

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/mwaagen/mwaagen/generator/iam"
	"github.com/mwaagen/mwaagen/schemas/authorization"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/schemas/handlers"
)

// linked are the service-linked roles that the first resource of a type makes.
var linked = map[string]string{
	"AWS::ElasticLoadBalancingV2::LoadBalancer": "elasticloadbalancing.amazonaws.com/AWSServiceRoleForElasticLoadBalancing",
	"AWS::EC2::TransitGatewayVpcAttachment":     "transitgateway.amazonaws.com/AWSServiceRoleForVPCTransitGateway",
}

// work are the calls of the handlers of all resources.
func (p *play) work() []iam.Request {
	var out []iam.Request
	for _, id := range p.order {
		r := p.resources[id]
		if strings.HasPrefix(r.Type, "Custom::") {
			out = append(out, p.request("lambda:InvokeFunction", p.value(r.Properties["ServiceToken"])))
			continue
		}
		if role, ok := linked[r.Type]; ok {
			out = append(out, p.request("iam:CreateServiceLinkedRole", p.full("iam::"+p.account+":role/aws-service-role/"+role)))
		}
		h, known := p.table.Types[r.Type]
		if !known {
			continue
		}
		for _, phase := range []struct {
			name    string
			actions []string
		}{{"create", h.Create}, {"read", h.Read}, {"update", h.Update}, {"delete", h.Delete}} {
			for _, a := range phase.actions {
				p.why[a] = phase.name + " of " + id
				out = append(out, p.call(id, phase.name, a, h)...)
			}
		}
	}
	for _, m := range regexp.MustCompile(`\{\{resolve:ssm:([^:}]*)`).FindAllStringSubmatch(p.text, -1) {
		account := p.account
		if strings.HasPrefix(m[1], "/aws/service/") {
			account = ""
		}
		out = append(out, p.request("ssm:GetParameters", p.full("ssm:"+p.region+":"+account+":parameter/"+strings.TrimPrefix(m[1], "/"))))
	}
	return out
}

// call are the requests of one action of a handler: one for each resource that
// AWS would ask about.
func (p *play) call(id, phase, action string, h handlers.Handlers) []iam.Request {
	r := p.resources[id]
	a, known := authorization.Lookup(action)
	if !known || p.never(r, action) {
		return nil
	}
	if r.Type == "AWS::MWAA::Environment" {
		return p.environmentCall(id, action)
	}
	if action == "iam:PassRole" {
		return p.passes(id)
	}
	var keys []iam.ContextKey
	if h.StackTags && (phase == "update" || phase == "delete") {
		keys = append(keys, key("aws:ResourceTag/aws:cloudformation:stack-name", p.stack))
	}
	if b, ok := r.Properties["PermissionsBoundary"]; ok {
		keys = append(keys, key("iam:PermissionsBoundary", p.value(b)))
	}
	if action == "iam:AttachRolePolicy" {
		return p.attaches(id, keys)
	}
	if vpc := p.vpc(); vpc != "" && slices.Contains(a.Keys, "ec2:Vpc") {
		keys = append(keys, key("ec2:Vpc", vpc))
	}
	var out []iam.Request
	for _, resource := range p.about(id, a) {
		out = append(out, p.request(action, resource, keys...))
	}
	return out
}

// vpc is the ARN of the VPC that exists and that the stack is in, if there is one.
func (p *play) vpc() string {
	m := regexp.MustCompile(`"VpcId": "(vpc-[0-9a-f]+)"`).FindStringSubmatch(p.text)
	if m == nil {
		return ""
	}
	return p.full("ec2:" + p.region + ":" + p.account + ":vpc/" + m[1])
}

// never says that no handler of r calls action, as it has none of the properties
// that the facts give for it.
func (p *play) never(r resourceText, action string) bool {
	text, _ := json.Marshal(r.Properties)
	return slices.ContainsFunc(facts.Deployer().Omits, func(o facts.Omission) bool {
		return o.Type == r.Type && slices.Contains(o.Actions, action) &&
			!slices.ContainsFunc(o.Unless, func(k string) bool { return strings.Contains(string(text), `"`+k+`":`) })
	})
}

// about are the resources that AWS asks about when action is called for the
// resource with that logical id.
func (p *play) about(id string, a authorization.Action) []string {
	if len(a.Types) == 0 {
		return []string{"*"}
	}
	var out []string
	if a.String() == "iam:CreateServiceLinkedRole" {
		return []string{p.full("iam::" + p.account + ":role/aws-service-role/some.amazonaws.com/AWSServiceRoleForSome")}
	}
	for _, t := range a.Types {
		if arn := p.arn(id, t.Name); arn != "" {
			out = append(out, arn)
		} else if arns := p.parts(id, t.Name); len(arns) > 0 {
			out = append(out, arns...)
		} else if slices.Contains(a.Needed, t) {
			out = append(out, p.sample(t))
		}
	}
	if len(out) == 0 {
		for _, t := range a.Types {
			out = append(out, p.sample(t))
		}
	}
	return out
}

// parts is what a resource is about beside itself.
func (p *play) parts(id, kind string) []string {
	r := p.resources[id]
	switch {
	case r.Type == "AWS::S3::BucketPolicy" && kind == "bucket":
		return []string{p.full("s3:::" + p.value(r.Properties["Bucket"]))}
	case r.Type == "AWS::IAM::ManagedPolicy" && kind == "role":
		return p.named(id)
	case kind == "role":
		return p.roles(id)
	}
	return nil
}

// sample is some resource of a type. Of EC2 it is another account's.
func (p *play) sample(t authorization.Type) string {
	f := strings.SplitN(t.ARN, ":", 6)
	f[1] = p.partition
	if f[3] == "*" {
		f[3] = p.region
	}
	if f[4] == "*" {
		f[4] = p.account
		if f[2] == "ec2" {
			f[4] = "999988887777"
		}
	}
	f[5] = strings.ReplaceAll(f[5], "*", "0a1b2c")
	return strings.Join(f, ":")
}

// roles are the ARNs of the roles that a resource refers to, and those of its
// instance profile.
func (p *play) roles(id string) []string {
	var out []string
	var walk func(x any)
	walk = func(x any) {
		switch x := x.(type) {
		case map[string]any:
			for _, function := range []string{"Ref", "Fn::GetAtt"} {
				to, ok := x[function].(string)
				if list, isList := x[function].([]any); isList {
					to, ok = list[0].(string), true
				}
				if !ok {
					continue
				}
				switch p.resources[to].Type {
				case "AWS::IAM::Role":
					out = append(out, p.arn(to, "role"))
				case "AWS::IAM::InstanceProfile":
					out = append(out, p.roles(to)...)
				}
			}
			for _, v := range x {
				walk(v)
			}
		case []any:
			for _, v := range x {
				walk(v)
			}
		case string:
			if strings.Contains(x, ":iam::") && strings.Contains(x, ":role/") {
				out = append(out, x)
			}
		}
	}
	walk(p.resources[id].Properties)
	return out
}

func (p *play) passes(id string) []iam.Request {
	to := map[string]string{
		"AWS::EC2::Instance": "ec2.amazonaws.com", "AWS::EC2::FlowLog": "vpc-flow-logs.amazonaws.com", "AWS::Lambda::Function": "lambda.amazonaws.com",
		"AWS::Glue::Job": "glue.amazonaws.com", "AWS::S3::Bucket": "s3.amazonaws.com",
	}[p.resources[id].Type]
	var keys []iam.ContextKey
	if to != "" {
		keys = append(keys, key("iam:PassedToService", to))
	}
	var out []iam.Request
	for _, role := range p.roles(id) {
		out = append(out, p.request("iam:PassRole", role, keys...))
	}
	return out
}

// attaches are the requests that give a role its policies: to the role that the
// resource is, or to those that a policy names.
func (p *play) attaches(id string, keys []iam.ContextKey) []iam.Request {
	r := p.resources[id]
	var out []iam.Request
	if r.Type == "AWS::IAM::Role" {
		list, _ := r.Properties["ManagedPolicyArns"].([]any)
		for _, v := range list {
			out = append(out, p.request("iam:AttachRolePolicy", p.arn(id, "role"), append(slices.Clone(keys), key("iam:PolicyARN", p.value(v)))...))
		}
		return out
	}
	for _, role := range p.named(id) {
		out = append(out, p.request("iam:AttachRolePolicy", role, key("iam:PolicyARN", p.arn(id, "policy"))))
	}
	return out
}

// named are the ARNs of the roles that a policy names. Those that exist can have
// any path.
func (p *play) named(id string) []string {
	list, _ := p.resources[id].Properties["Roles"].([]any)
	var out []string
	for _, v := range list {
		role := p.full("iam::" + p.account + ":role/some/path/" + p.value(v))
		if m, ok := v.(map[string]any); ok && p.resources[fmt.Sprint(m["Ref"])].Type == "AWS::IAM::Role" {
			role = p.arn(m["Ref"].(string), "role")
		}
		out = append(out, role)
	}
	return out
}

// boundary is the condition key of the boundary of the role that x refers to.
func (p *play) boundary(x any) []iam.ContextKey {
	m, _ := x.(map[string]any)
	if list, ok := m["Fn::GetAtt"].([]any); ok {
		if b, ok := p.resources[fmt.Sprint(list[0])].Properties["PermissionsBoundary"]; ok {
			return []iam.ContextKey{key("iam:PermissionsBoundary", p.value(b))}
		}
	}
	return nil
}

// environmentCall are the requests for an environment, on what MWAA's
// documentation gives for each action.
func (p *play) environmentCall(id, action string) []iam.Request {
	props := p.resources[id].Properties
	bucket := p.value(props["SourceBucketArn"])
	service, name, _ := strings.Cut(action, ":")
	role := p.value(props["ExecutionRoleArn"])
	policy := p.full("iam::" + p.account + ":policy/service-role/MWAA-Execution-Policy-0a1b")
	switch {
	case service == "airflow":
		return []iam.Request{p.request(action, p.arn(id, "environment"))}
	case action == "iam:PassRole":
		return []iam.Request{p.request(action, p.value(props["ExecutionRoleArn"]), key("iam:PassedToService", "airflow.amazonaws.com"))}
	case action == "iam:CreatePolicy":
		return []iam.Request{p.request(action, policy)}
	case action == "iam:CreateRole":
		return []iam.Request{p.request(action, role, p.boundary(props["ExecutionRoleArn"])...)}
	case action == "iam:AttachRolePolicy":
		return []iam.Request{p.request(action, role, append(p.boundary(props["ExecutionRoleArn"]), key("iam:PolicyARN", policy))...)}
	case action == "iam:CreateServiceLinkedRole":
		return []iam.Request{p.request(action, p.full("iam::"+p.account+":role/aws-service-role/airflow.amazonaws.com/AWSServiceRoleForAmazonMWAA"))}
	case name == "PutObject":
		return []iam.Request{p.request(action, bucket+"/dags/a.py")}
	case service == "s3" && name != "ListAllMyBuckets":
		return []iam.Request{p.request(action, bucket)}
	case service == "kms" && name != "ListAliases":
		k, ok := props["KmsKey"]
		if !ok {
			return nil // AWS's own key asks for nothing
		}
		return []iam.Request{p.request(action, p.value(k))}
	}
	var out []iam.Request
	a, _ := authorization.Lookup(action)
	for _, r := range p.about(id, a) {
		out = append(out, p.request(action, r))
	}
	return out
}
