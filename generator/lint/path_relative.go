package lint

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// pathRelative finds S3 paths that are not keys relative to the bucket.
func pathRelative() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1055",
			Name:   "path-relative",
			Occurs: "the path of DAGs, plugins, requirements or startup script is empty, too long, an address, starts with a slash or has a backslash",
			Why:    "MWAA takes keys relative to the environment's bucket and finds or accepts nothing else",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", dagS3Path: s3://my-bucket/dags}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", dagS3Path: dags}}\n",
			Facts:  []int{55},
			Source: "https://docs.aws.amazon.com/mwaa/latest/API/API_CreateEnvironment.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				for _, a := range s3Paths(e) {
					what, help := pathFault(a.Path)
					if what == "" {
						continue
					}
					d := p.Report(a.Path.Origin(), a.property+" of "+subject(e), `"%s" of environment "%s" %s`, a.property, name(e), what)
					if help != "" {
						d.Help = []string{help}
					}
				}
			}
		},
	}
}

// pathFault says what is wrong with a path, and how it is meant; "" when
// nothing certainly is.
func pathFault(v expr.Value) (what, help string) {
	if v.IsAbsent() || v.IsUnknown() {
		return "", ""
	}
	atoms := v.Atoms()
	head := ""
	if atoms[0].Kind == expr.Text {
		head = atoms[0].Name
	}
	scheme, limit := facts.Storage().URLScheme, facts.Environment().PathMax
	length, backslash := 0, false
	for _, a := range atoms {
		if a.Kind == expr.Text {
			length += utf8.RuneCountInString(a.Name)
			backslash = backslash || strings.Contains(a.Name, `\`)
		}
	}
	switch {
	case v.IsKnown() && head == "":
		return "is empty", ""
	case strings.HasPrefix(strings.ToLower(head), scheme):
		if _, key, ok := strings.Cut(head[len(scheme):], "/"); ok && key != "" && v.IsKnown() {
			help = `write the key alone: "` + key + `"`
		}
		return "is an address, not a key in the bucket", help
	case strings.HasPrefix(head, "/"):
		if key := strings.TrimLeft(head, "/"); key != "" && v.IsKnown() {
			help = `write "` + key + `"`
		}
		return "starts with a slash", help
	case backslash:
		if v.IsKnown() {
			help = `write "` + strings.ReplaceAll(head, `\`, "/") + `"`
		}
		return "has a backslash", help
	case length > limit:
		return "has more than " + strconv.Itoa(limit) + " characters", ""
	}
	return "", ""
}
