package lower

import (
	"strconv"
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// outputs lists what people need next, once the stack is there.
func (l *lowerer) outputs() {
	for _, v := range l.d.VPCs {
		if !v.Made() {
			continue
		}
		l.output("VpcId", "The VPC", v.Ref(), v.Origin)
	}
	for _, s := range l.d.Subnets {
		if !s.Made() {
			continue
		}
		l.output("SubnetId"+strings.TrimPrefix(s.ID, "Subnet"), "Subnet "+s.Name, s.Ref(), s.Origin)
	}
	for _, k := range l.d.Keys {
		if !k.Made() {
			continue
		}
		l.output("KeyArn", "The customer-managed key", k.ARN(), k.Origin)
	}
	for _, g := range l.d.SecurityGroups {
		if !g.Made() {
			continue
		}
		label := strings.Replace(g.ID, "Group", "GroupId", 1)
		text, _ := g.Description.Text()
		l.output(label, "Security group: "+text, g.GroupID(), g.Origin)
	}
	for _, e := range l.d.Environments {
		l.environmentOutputs(e)
	}
	for _, h := range l.d.Instances {
		label := strings.TrimPrefix(h.ID, "Host")
		if public, _ := h.PublicAddress.Bool(); public {
			l.output("HostPublicAddress"+label, "Public address of host "+h.Key, expr.GetAtt(h.ID, "PublicIp"), h.Origin)
		}
		l.ways(h, label)
		l.output("HostPrivateAddress"+label, "Private address of host "+h.Key, expr.GetAtt(h.ID, "PrivateIp"), h.Origin)
	}
	for _, v := range l.d.VPNs {
		command := expr.Expand(facts.Network().ClientVPN.ExportCommand, func(n string) (expr.Value, bool) {
			return expr.Ref(v.ID), n == "Endpoint"
		})
		l.output("VpnConfigurationCommand"+strings.TrimPrefix(v.ID, "Vpn"),
			"Writes the configuration of Client VPN "+v.Key+"; add the client's certificate and key to it", command, v.Origin)
	}
	l.balancerOutputs()
	for _, u := range l.d.Users {
		l.userOutputs(u)
	}
	for _, k := range l.d.KeyPairs {
		l.output("KeyPairPrivateKeyPath", "Where the Parameter Store has the hosts' private key", k.PrivateKeyPath, k.Origin)
	}
}

// ways says how people get to web servers through the host.
func (l *lowerer) ways(h *ir.Instance, label string) {
	f := facts.Hosts()
	image, _ := facts.LookupImage(h.OS)
	if !h.Session && len(h.Forwards) > 0 {
		address := "PrivateIp"
		if public, _ := h.PublicAddress.Bool(); public {
			address = "PublicIp"
		}
		command := expr.Expand(f.TunnelCommand, func(n string) (expr.Value, bool) {
			v, ok := map[string]expr.Value{
				"User": l.through(h, image.User), "Address": expr.GetAtt(h.ID, address), "LocalPort": expr.String(strconv.Itoa(f.TunnelPort)),
			}[n]
			return v, ok
		})
		l.output("TunnelCommand"+label, "Opens a SOCKS proxy on port "+strconv.Itoa(f.TunnelPort)+" of your machine that leads through host "+h.Key, command, h.Origin)
		return
	}
	for _, id := range h.Forwards {
		if isText(l.d.Environment(id).EndpointManagement, facts.Environment().CustomerManaged) {
			continue // it may have no address yet when the stack goes on
		}
		command := expr.Expand(f.SessionCommand, func(n string) (expr.Value, bool) {
			v, ok := map[string]expr.Value{
				"Instance": expr.Ref(h.ID), "Host": expr.GetAtt(id, "WebserverUrl"), "LocalPort": expr.String(strconv.Itoa(f.SessionPort)),
			}[n]
			return v, ok
		})
		l.output("SessionCommand"+label+strings.TrimPrefix(id, "Environment"),
			"Forwards port "+strconv.Itoa(f.SessionPort)+" of your machine to the web server of environment "+l.d.Environment(id).Key+"; host= is a name, without https://", command, h.Origin)
	}
}

// through is the user of host h in an ssh command, behind the host that leads to
// h when it admits that one only.
func (l *lowerer) through(h *ir.Instance, user string) expr.Value {
	in, _ := l.spec.Access.Hosts.Get(h.Key)
	for _, from := range in.From().Items {
		for _, x := range l.d.Instances {
			if !from.Is(x.Key) {
				continue
			}
			address := "PrivateIp"
			if public, _ := x.PublicAddress.Bool(); public {
				address = "PublicIp"
			}
			return expr.Concat(expr.String("-J "+user+"@"), expr.GetAtt(x.ID, address), expr.String(" "+user))
		}
	}
	return expr.String(user)
}

func (l *lowerer) environmentOutputs(e *ir.Environment) {
	label := strings.TrimPrefix(e.ID, "Environment")
	f := facts.Environment()
	of := " of environment " + e.Key
	l.output("EnvironmentArn"+label, "ARN"+of, expr.GetAtt(e.ID, "Arn"), e.Origin)
	l.output("EnvironmentName"+label, "Name"+of, expr.Ref(e.ID), e.Origin)
	if !isText(e.EndpointManagement, f.CustomerManaged) { // it may have none yet when the stack goes on
		l.output("WebserverUrl"+label, "Airflow's web server"+of, expr.GetAtt(e.ID, "WebserverUrl"), e.Origin)
	}
	if b := l.d.Bucket(e.SourceBucket); b != nil && b.Made() {
		l.output("BucketName"+label, "Bucket"+of, expr.Ref(b.ID), b.Origin)
	}
	if r := l.d.Role(e.ExecutionRole); r != nil && r.Made() {
		l.output("ExecutionRoleArn"+label, "Execution role"+of, e.ExecutionRole, e.Origin)
	}
	command := expr.Expand(f.LoginCommand, func(n string) (expr.Value, bool) { return e.Name, n == "Environment" })
	l.output("LoginCommand"+label, "Fetches a login token, good for a minute", command, e.Origin)
	form := expr.Expand(f.LoginURL, func(n string) (expr.Value, bool) {
		return expr.String("<" + strings.ToLower(n) + ">"), true
	})
	l.output("LoginUrl"+label, "Opens Airflow, with host and token of the login command", form, e.Origin)
}

func (l *lowerer) output(id, description string, v expr.Value, o *expr.Origin) {
	o = o.Because("people and other stacks need it next")
	l.d.Outputs = append(l.d.Outputs, &ir.Output{ID: id, Description: description, Value: v.From(o), Origin: o})
}
