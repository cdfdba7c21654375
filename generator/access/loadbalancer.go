package access

import (
	"strconv"

	elb "github.com/awslabs/goformation/v7/cloudformation/elasticloadbalancingv2"
	"github.com/awslabs/goformation/v7/cloudformation/lambda"
	"github.com/awslabs/goformation/v7/cloudformation/route53"

	"github.com/mwaagen/mwaagen/generator/cfn"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
)

func loadBalancer(t *cfn.Template, b *ir.LoadBalancer) {
	balancer(t, b)
	targetGroup(t, b)
	listener(t, b)
	if b.Record.ID != "" {
		record(t, b)
	}
	if b.Registrar != nil {
		registrar(t, b)
	}
}

func balancer(t *cfn.Template, b *ir.LoadBalancer) {
	out := &elb.LoadBalancer{
		Scheme:         t.Opt(b.Scheme),
		SecurityGroups: t.Texts(b.Groups),
		Subnets:        t.Texts(b.Subnets),
		Type:           t.Opt(b.Type),
	}
	if !b.DropHeaders.IsAbsent() {
		out.LoadBalancerAttributes = []elb.LoadBalancer_LoadBalancerAttribute{{
			Key:   t.Opt(b.DropHeaders),
			Value: t.Opt(expr.String("true").From(b.DropHeaders.Origin())),
		}}
	}
	t.Add(cfn.Meta(b.Head()), out)
}

func targetGroup(t *cfn.Template, b *ir.LoadBalancer) {
	out := &elb.TargetGroup{
		HealthCheckPath:     t.Opt(b.HealthPath),
		HealthCheckProtocol: t.Opt(b.HealthProtocol),
		Protocol:            t.Opt(b.TargetProtocol),
		TargetType:          t.Opt(b.TargetType),
		VpcId:               t.Opt(b.VPC),
	}
	if !b.Matcher.IsAbsent() {
		out.Matcher = &elb.TargetGroup_Matcher{HttpCode: t.Opt(b.Matcher)}
	}
	ports := []cfn.Overlay{{Pointer: "/Port", Value: b.Port}} // *int holds no value
	for i, a := range b.Addresses.Items {
		out.Targets = append(out.Targets, elb.TargetGroup_TargetDescription{Id: t.Text(a)})
		ports = append(ports, cfn.Overlay{Pointer: "/Targets/" + strconv.Itoa(i) + "/Port", Value: b.Port})
	}
	t.Add(cfn.Meta(b.TargetGroup.Head()), out, ports...)
}

func listener(t *cfn.Template, b *ir.LoadBalancer) {
	o := b.Listener.Origin
	out := &elb.Listener{
		DefaultActions: []elb.Listener_Action{{
			TargetGroupArn: t.Opt(expr.Ref(b.TargetGroup.ID).From(o)),
			Type:           t.Text(b.Action),
		}},
		LoadBalancerArn: t.Text(expr.Ref(b.ID).From(o)),
		Protocol:        t.Opt(b.ListenerProtocol),
		SslPolicy:       t.Opt(b.SSLPolicy),
	}
	if !b.Certificate.IsAbsent() {
		out.Certificates = []elb.Listener_Certificate{{CertificateArn: t.Opt(b.Certificate)}}
	}
	t.Add(cfn.Meta(b.Listener.Head()), out, cfn.Overlay{Pointer: "/Port", Value: b.Port}) // *int holds no value
}

func record(t *cfn.Template, b *ir.LoadBalancer) {
	o := b.Record.Origin
	t.Add(cfn.Meta(b.Record.Head()), &route53.RecordSet{
		AliasTarget: &route53.RecordSet_AliasTarget{
			DNSName:      t.Text(expr.GetAtt(b.ID, "DNSName").From(o)),
			HostedZoneId: t.Text(expr.GetAtt(b.ID, "CanonicalHostedZoneID").From(o)),
		},
		HostedZoneId: t.Opt(b.HostedZone),
		Name:         t.Text(b.DomainName),
		Type:         t.Text(b.RecordType),
	})
}

func registrar(t *cfn.Template, b *ir.LoadBalancer) {
	r := b.Registrar
	t.Add(cfn.Meta(r.Function.Head()), &lambda.Function{
		Code:          &lambda.Function_Code{ZipFile: t.Opt(r.Source)},
		Handler:       t.Opt(r.Handler),
		LoggingConfig: &lambda.Function_LoggingConfig{LogGroup: t.Opt(r.LogGroup)},
		Role:          t.Text(r.Role),
		Runtime:       t.Opt(r.Runtime),
	},
		cfn.Overlay{Pointer: "/MemorySize", Value: r.Memory}, // *int holds no value
		cfn.Overlay{Pointer: "/Timeout", Value: r.Timeout},
	)
	o := r.Registration.Origin
	kind, _ := r.Kind.Text()
	t.AddGeneric(cfn.Meta(r.Registration.Head()), kind, expr.Object{
		{Key: "ServiceToken", Value: expr.GetAtt(r.Function.ID, "Arn").From(o)},
		{Key: "TargetGroupArn", Value: expr.Ref(b.TargetGroup.ID).From(o)},
		{Key: "WebserverUrl", Value: r.WebserverURL},
		{Key: "SubnetCidrs", Value: r.Ranges.Array()},
		{Key: "RunAgainWhenChanged", Value: expr.ListOf(r.Reruns...).Array()},
	})
}
