package prove

import (
	"github.com/mwaagen/mwaagen/generator/authority"
	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/generator/packet"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// paths returns the paths of d, those of one environment after those of another.
func paths(d *ir.Deployment) []Path {
	p := &prover{Deployment: d, view: authority.New(d), internet: packet.Public(), calls: map[callKey][]Hop{}}
	for _, e := range d.Environments {
		p.environment(e)
		p.networks(e)
		p.hosts(e)
		p.toHosts(e)
		p.vpns(e)
		p.balancers(e)
	}
	return p.out
}

// environment adds what schedulers and workers of e need, from each of its
// subnets.
func (p *prover) environment(e *ir.Environment) {
	f := facts.Environment()
	subnets, all := p.located(e.Subnets)
	if !all || len(subnets) == 0 {
		p.walk(e, "subnets", "database", f.DatabasePort, func(w *walk) {
			w.unplaced("not all subnets of the environment are in the model", e.ID, or(e.Subnets.Origin, e.Origin))
		})
	}
	for _, s := range subnets {
		c := containers(e, s)
		p.walk(e, c.name, "database", f.DatabasePort, func(w *walk) {
			w.names(s, true, "the name of the database leads to its endpoint", nil)
			w.toOwn(e, c, f.DatabaseService, "database")
		})
		p.taskAPI(e, c)
		who := p.execution(e)
		for _, service := range p.called(e) {
			p.service(e, c, service, who)
		}
	}
}

// toOwn adds the hops from c to the endpoint of the database or web server of e.
func (w *walk) toOwn(e *ir.Environment, c client, attribute, what string) {
	s, known := w.ownEndpoint(e, attribute, what)
	switch {
	case s.name == "":
	case !known:
		w.unplaced("the subnets of "+s.name+" are not all in the model", s.id, s.origin)
	default:
		w.path.Via = s.name
		if s.id != e.ID {
			w.path.Via = "endpoint " + s.id
		}
		w.reach(c, s, w.path.Port)
	}
}

// taskAPI adds the path of workers to the web server, which they call since
// Airflow 3.
func (p *prover) taskAPI(e *ir.Environment, c client) {
	f, v := facts.Environment(), facts.VersionFacts()
	version, known := e.AirflowVersion.Text()
	if known && facts.CompareVersions(version, v.FirstTaskExecutionAPI) < 0 {
		return
	}
	p.walk(e, c.name, webServer, f.WebPort, func(w *walk) {
		w.toWeb(e, c)
		if !known && len(w.path.Hops) > 0 && w.path.Verdict() == Refuted {
			h := w.path.Blocking()
			h.Verdict, h.Text = Unknown, h.Text+"; only Airflow "+v.FirstTaskExecutionAPI+" and later need it, and the version is not known"
			h.Help = []string{"write AirflowVersion"}
			w.path.Hops = []Hop{h}
		}
	})
}

// toWeb adds the hops from c, in the VPC, to the web server of e.
func (w *walk) toWeb(e *ir.Environment, c client) {
	f := facts.Environment()
	switch mode := accessMode(e); mode {
	case f.PublicOnly:
		w.publicWeb(e, c)
	case f.PrivateOnly, f.PublicAndPrivate:
		w.names(c.subnet, true, "the name of the web server leads to its endpoint", nil)
		w.toOwn(e, c, f.WebserverService, webServer)
	default:
		w.modeUnknown(e)
	}
}

// publicWeb adds the hops from c to a web server on the internet.
func (w *walk) publicWeb(e *ir.Environment, c client) {
	w.names(c.subnet, false, "the name of the web server leads to its public addresses", nil)
	w.outward(c, webServer, way{})
	for i := range w.path.Hops {
		if h := &w.path.Hops[i]; h.Verdict == Refuted && h.Step == Routing {
			h.Text = "subnet " + quote(subnetName(c.subnet)) + " has no route to the web server, which is on the internet only"
			h.At = at(or(e.AccessMode.Origin(), e.Origin))
			h.Help = []string{"write " + facts.Environment().PrivateOnly + ", or route the subnet to a NAT gateway"}
		}
	}
}

func (w *walk) modeUnknown(e *ir.Environment) {
	w.hop(fact{
		step: Reach, truth: expr.Maybe, resource: e.ID, origin: or(e.AccessMode.Origin(), e.Origin),
		text: "whether the web server is private or public is not known", help: []string{"write WebserverAccessMode"},
	})
}

// accessMode returns the access mode of e, MWAA's own where none is written; "" when
// it is not known.
func accessMode(e *ir.Environment) string {
	f := facts.Environment()
	if e.AccessMode.IsAbsent() && f.DefaultAccessModeConfirmed {
		return f.DefaultAccessMode
	}
	mode, _ := e.AccessMode.Text()
	return mode
}
