package view

import (
	"encoding/hex"
	"hash/fnv"
	"net/url"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/owenrumney/go-sarif/v2/sarif"

	"github.com/mwaagen/mwaagen/spec/diag"
	"github.com/mwaagen/mwaagen/spec/source"
)

// fingerprintName names how fingerprint makes a finding's identity. Another
// way of making it needs another name.
const fingerprintName = "mwaagen/v1"

// renderSARIF returns r as a SARIF log with one run.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
func renderSARIF(r Report) ([]byte, error) {
	driver := &sarif.ToolComponent{Name: r.Tool, Rules: sarifRules(r)}
	if r.Version != "" {
		driver.Version = &r.Version
	}
	run := sarif.NewRun(*sarif.NewTool(driver)).WithColumnKind("unicodeCodePoints")
	for _, f := range r.Files {
		a := &sarif.Artifact{
			Location: artifact(f),
			Length:   -1, // not known: a byte-order mark may be missing from the text
			Roles:    []string{"analysisTarget"},
		}
		if f.Name == "-" {
			a.Roles = append(a.Roles, "standardStream")
		}
		run.Artifacts = append(run.Artifacts, a)
	}
	for i := range r.Findings {
		run.Results = append(run.Results, result(&r.Findings[i], driver.Rules))
	}
	if p := sarifSummary(r.Summary); len(p) > 0 {
		run.Properties = p
	}
	const version = string(sarif.Version210)
	return encode(&sarif.Report{
		Version: version,
		Schema:  "https://docs.oasis-open.org/sarif/sarif/v" + version + "/errata01/os/schemas/sarif-schema-" + version + ".json",
		Runs:    []*sarif.Run{run},
	})
}

// sarifRules returns a description of every code that r's findings have, in
// order.
func sarifRules(r Report) []*sarif.ReportingDescriptor {
	var codes []diag.Code
	for i := range r.Findings {
		codes = append(codes, r.Findings[i].Code)
	}
	slices.Sort(codes)
	rules := []*sarif.ReportingDescriptor{}
	for _, c := range slices.Compact(codes) {
		var doc RuleDoc
		if r.Rules != nil {
			doc, _ = r.Rules(c)
		}
		rule := sarif.NewRule(string(c)).WithDescription(string(c))
		if doc.Title != "" {
			rule.WithDescription(doc.Title)
		}
		if doc.Why != "" {
			rule.WithFullDescription(sarif.NewMultiformatMessageString(doc.Why))
		}
		if doc.Help != "" {
			rule.WithTextHelp(doc.Help)
		}
		if doc.Severity != 0 {
			rule.WithDefaultConfiguration(sarif.NewReportingConfiguration().WithLevel(sarifLevel(doc.Severity)))
		}
		rules = append(rules, rule)
	}
	return rules
}

// result returns the finding d; rules are sorted and hold its code.
func result(d *diag.Diagnostic, rules []*sarif.ReportingDescriptor) *sarif.Result {
	index, _ := slices.BinarySearchFunc(rules, string(d.Code), func(r *sarif.ReportingDescriptor, c string) int {
		return strings.Compare(r.ID, c)
	})
	// Braces stay single: without arguments no known reader looks for
	// placeholders in a message.
	res := sarif.NewRuleResult(string(d.Code)).
		WithRuleIndex(index).
		WithLevel(sarifLevel(d.Severity)).
		WithMessage(sarif.NewTextMessage(details(d))).
		WithPartialFingerPrints(map[string]any{fingerprintName: fingerprint(d)})
	if loc := location(d.File, d.Range, d.Label); loc != nil {
		if d.At.Pointer != "" {
			keys := source.Keys(d.At.Pointer)
			loc.LogicalLocations = []*sarif.LogicalLocation{
				sarif.NewLogicalLocation().WithName(keys[len(keys)-1]).WithFullyQualifiedName(d.At.Pointer),
			}
		}
		res.AddLocation(loc)
	}
	for _, r := range d.Related {
		if loc := location(r.File, r.Range, r.Label); loc != nil {
			res.AddRelatedLocation(loc.WithId(len(res.RelatedLocations) + 1))
		}
	}
	if w := d.Waiver; w != nil {
		// https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html#_Toc141790911
		res.Suppressions = []*sarif.Suppression{sarif.NewSuppression("external").
			WithStatus("accepted").
			WithJustifcation(w.Reason + " (" + w.Owner + ", until " + w.Expires + ")")}
	}
	if d.Subject != "" {
		res.Properties = sarif.Properties{"subject": d.Subject}
	}
	return res
}

// location returns a place of f with what label says about it, or nil.
func location(f *source.File, r source.Range, label string) *sarif.Location {
	if f == nil {
		return nil
	}
	place := sarif.NewPhysicalLocation().WithArtifactLocation(artifact(f))
	if r.IsValid() {
		region := sarif.NewRegion().WithStartLine(r.Start.Line).WithStartColumn(r.Start.Col)
		if r.End.IsValid() && !r.End.Before(r.Start) {
			region.WithEndLine(r.End.Line).WithEndColumn(r.End.Col)
		}
		place.WithRegion(region)
	}
	loc := sarif.NewLocationWithPhysicalLocation(place)
	if label != "" {
		loc.WithMessage(sarif.NewTextMessage(label))
	}
	return loc
}

// artifact returns how f is referred to: by a URI, or in words when it is
// standard input.
func artifact(f *source.File) *sarif.ArtifactLocation {
	if f.Name == "-" {
		return &sarif.ArtifactLocation{Description: sarif.NewTextMessage("standard input")}
	}
	return sarif.NewSimpleArtifactLocation(fileURI(f.Name))
}

// fileURI returns the file name as a URI reference: relative names stay
// relative, so that a service finds them in its checkout.
func fileURI(name string) string {
	u := url.URL{Path: slashed(name)}
	if filepath.IsAbs(name) {
		u.Scheme = "file"
		if !strings.HasPrefix(u.Path, "/") {
			u.Path = "/" + u.Path // a drive letter
		}
	}
	return u.String()
}

// slashed returns the file name in its shortest form, with forward slashes on
// every system.
func slashed(name string) string { return path.Clean(filepath.ToSlash(name)) }

// fingerprint identifies d as long as the place it is about has the same name:
// lines that move change nothing.
func fingerprint(d *diag.Diagnostic) string {
	h := fnv.New128a()
	for _, s := range []string{string(d.Code), d.Subject, d.At.Pointer} {
		h.Write([]byte(s))
		h.Write([]byte{0}) // so that no two triples join to one text
	}
	return hex.EncodeToString(h.Sum(nil))
}

// sarifLevel returns the level of findings of severity s.
func sarifLevel(s diag.Severity) string {
	switch s {
	case diag.Error:
		return "error"
	case diag.Warning:
		return "warning"
	}
	return "note"
}

// sarifSummary returns s as the properties of a run.
func sarifSummary(s Summary) sarif.Properties {
	p := sarif.Properties{}
	add := func(name string, lines []string) {
		if len(lines) > 0 {
			p[name] = lines
		}
	}
	add("checked", s.Checked)
	add("assumed", s.Assumed)
	add("notChecked", s.NotChecked)
	return p
}
