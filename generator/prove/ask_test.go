package prove

import (
	"errors"
	"net/netip"
	"testing"

	"pgregory.net/rapid"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/generator/ir"
	"github.com/mwaagen/mwaagen/schemas/facts"
)

// said is what is known of all the connections of a question.
type said struct{ least, best Verdict }

func ask(t *rapid.T, d *ir.Deployment, q Question) said {
	paths, err := NewAsker(d).Ask(q)
	if err != nil {
		t.Fatal(err)
	}
	least, most := worst(paths), best(paths)
	return said{least.Verdict(), most.Verdict()}
}

// some reports whether any packet of a client in a range gets to one of servers, and
// its answer back, with any source port, and whether all do.
func some(clients string, servers []netip.Addr, one func(c, s netip.Addr, e int) bool) (any, all bool) {
	all = true
	for _, c := range each(clients) {
		for _, s := range servers {
			for _, e := range append([]int{1, 443, 444, 1023}, ephemeral...) {
				ok := one(c, s, e)
				any, all = any || ok, all && (ok || e < 1024)
			}
		}
	}
	return any, all
}

func internet() []netip.Addr {
	var out []netip.Addr
	for _, s := range services {
		out = append(out, netip.MustParseAddr(s))
	}
	return out
}

// reaches sends a call from c in B, which has no group, to an interface of the
// environment in A, and its answer back.
func (n network) reaches(c, s netip.Addr, e int) bool {
	return n.route("B", s) == "local" && n.route("A", c) == "local" && n.group("Env", true, c, "") &&
		n.filter("B", false, s, 443) && n.filter("A", true, c, 443) && n.filter("A", false, c, e) && n.filter("B", true, s, e)
}

// TestQuestions holds answers about packets to packets that are sent one by one. Where
// none is said to pass, none does; where some are, one does; and a path that is open
// is open for all.
func TestQuestions(t *testing.T) {
	queue := facts.Endpoints().Queue
	var seen [Proved + 1]int
	rapid.Check(t, func(t *rapid.T) {
		d := drawDeployment(t)
		n := network{d}
		toQueue := func() (any, all bool) {
			any, all = some(subnetA, internet(), n.outside)
			for _, x := range d.Endpoints {
				for _, v := range x.Subnets.Items {
					in, _, _ := v.Resource()
					a, _ := some(subnetA, each(map[string]string{"A": subnetA, "B": subnetB}[in]), func(c, s netip.Addr, e int) bool { return n.inside(c, s, in, e) })
					any = any || a
				}
			}
			return any, all
		}
		for name, c := range map[string]struct {
			question Question
			simulate func() (any, all bool)
		}{
			"queue":    {Question{From: "e", To: queue}, toQueue},
			"internet": {Question{From: "environment e", To: "internet", Port: 443}, func() (any, all bool) { return some(subnetA, internet(), n.outside) }},
			"range":    {Question{From: "e", To: "8.0.0.0/8", Port: 443}, func() (any, all bool) { return some(subnetA, internet()[:1], n.outside) }},
			"subnet":   {Question{From: "subnet B", To: "web server"}, func() (any, all bool) { return some(subnetB, each(subnetA), n.reaches) }},
			"part":     {Question{From: "10.0.0.4/31", To: "web server"}, func() (any, all bool) { return some("10.0.0.4/31", each(subnetA), n.reaches) }},
		} {
			any, all := c.simulate()
			c.question.None = true
			none := ask(t, d, c.question)
			seen[none.best]++
			if none.best == Refuted && any || none.best > Unknown && !any {
				t.Fatalf("%s: no path is %v, and in the simulation some pass: %v", name, none, any)
			}
			c.question.None = false
			path := ask(t, d, c.question)
			if path.least > Unknown && (none.best == Refuted || name != "queue" && !all) {
				t.Fatalf("%s: a path is %v, no path %v, and in the simulation all pass: %v", name, path, none, all)
			}
		}
	})
	for _, v := range []Verdict{Refuted, Unknown, Assumed, Proved} {
		t.Logf("%v: %d", v, seen[v])
	}
	if seen[Refuted] == 0 || seen[Proved] == 0 {
		t.Error("the deployments say nothing")
	}
}

// TestQuestionsKnowLess holds answers about a deployment of which less is known to
// those about the whole: what is certain stays.
func TestQuestionsKnowLess(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDeployment(t)
		for _, to := range []string{"internet", "web server", facts.Endpoints().Queue} {
			q := Question{From: rapid.SampledFrom([]string{"e", "subnet B", "10.0.0.0/29"}).Draw(t, "from"), To: to, Port: 443, None: true}
			is := ask(t, d, q)
			for _, less := range []*ir.Deployment{dim(t, d), opened(t, d)} {
				if was := ask(t, less, q); was.best == Refuted && is.best > Unknown || was.best == Proved && is.best == Refuted {
					t.Fatalf("%+v: %v, and %v of the whole", q, was, is)
				}
			}
		}
	})
}

// TestUnclear holds that names which lead nowhere are errors of the field that has
// them.
func TestUnclear(t *testing.T) {
	d := &ir.Deployment{Complete: true}
	d.Subnets = []*ir.Subnet{{Resource: ir.Resource{ID: "A"}, Name: "prod"}, {Resource: ir.Resource{ID: "B"}}}
	d.Environments = []*ir.Environment{{Resource: ir.Resource{ID: "E"}, Key: "prod", Name: expr.String("team")}}
	for _, c := range []struct {
		q     Question
		field string
	}{
		{Question{From: "nowhere", To: "internet", Port: 1}, "from"},
		{Question{From: "prod", To: "internet", Port: 1}, "from"}, // two things
		{Question{From: "environment prod", To: "internet"}, "port"},
		{Question{From: "environment prod", To: "sqs", Port: 80}, "port"},
		{Question{From: "environment prod", To: "10.0.0.1/8", Port: 1}, "to"},
		{Question{From: "environment prod", To: "::/0", Port: 1}, "to"},
		{Question{From: "database", To: "internet", Port: 1}, "from"},
		{Question{From: "environment prod", To: "database"}, ""},
		{Question{From: "Environment team", To: "subnet prod", None: true}, ""},
		{Question{From: "subnet B", To: "prod/web server"}, ""},
		{Question{From: "internet", To: "10.0.0.1", None: true}, ""},
	} {
		paths, err := NewAsker(d).Ask(c.q)
		var u *Unclear
		errors.As(err, &u)
		switch {
		case c.field == "" && (err != nil || len(paths) == 0):
			t.Errorf("%+v: %d paths, %v", c.q, len(paths), err)
		case c.field != "" && (u == nil || u.Field != c.field):
			t.Errorf("%+v: %v, want an error about %s", c.q, err, c.field)
		}
	}
}
