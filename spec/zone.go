package spec

import (
	"strings"

	"github.com/mwaagen/mwaagen/spec/diag"
)

// A Zone is an Availability Zone as a spec writes it: by its letter in the
// stack's Region, by its name, or by its id.
type Zone struct {
	Region string // of a name, as in "ap-northeast-1"
	Letter string // of a letter or name, as in "a"
	ID     string // as in "apne1-az4"; then the others are empty
}

// ParseZone reads a zone that the schema has accepted.
func ParseZone(text string) Zone {
	if strings.Contains(text, "-az") || text == "" {
		return Zone{ID: text}
	}
	return Zone{Region: text[:len(text)-1], Letter: text[len(text)-1:]}
}

// Home returns the scalar that says the stack's Region, and the Region: the
// spec's own field, or the first zone that is written by name. It is "" when
// nothing says it.
func (s *Spec) Home() (from Scalar, region string) {
	if s.Region.Set {
		return s.Region, s.Region.Text
	}
	for _, e := range s.Network.Subnets.Entries {
		if z := e.Value.InZone(); z.Literal() && ParseZone(z.Text).Region != "" {
			return z, ParseZone(z.Text).Region
		}
	}
	return s.Region, ""
}

// zones reports zone names of other Regions than the stack's, and zones that
// cannot be compared with each other because some are ids.
func (c *checker) zones() {
	home, region := c.spec.Home()
	var named, byID *Scalar
	for _, e := range c.spec.Network.Subnets.Entries {
		s := e.Value.InZone()
		if !s.Literal() {
			continue
		}
		z := ParseZone(s.Text)
		if z.ID != "" {
			byID = first(byID, s)
			continue
		}
		named = first(named, s)
		if z.Region != "" && z.Region != region && home.Literal() {
			d := c.report(diag.ZoneElsewhere, value(s.Section), "zone "+quote(s.Text)+" is not in Region "+quote(region),
				"write the zone's letter alone: "+z.Letter)
			d.Related = []diag.Related{{At: value(home.Section), Label: "this says the stack's Region"}}
		}
	}
	if named != nil && byID != nil {
		d := c.report(diag.MixedZones, value(byID.Section), "zone "+quote(byID.Text)+" is an id, and others are letters or names",
			"write ids everywhere, or letters everywhere")
		d.Related = []diag.Related{{At: value(named.Section), Label: "not an id"}}
	}
}

func first(have *Scalar, s Scalar) *Scalar {
	if have != nil {
		return have
	}
	return &s
}
