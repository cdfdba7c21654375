package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/mwaagen/mwaagen/"

// allowed says which packages each package may import beyond the standard
// library. A new edge is a design decision: say why in the commit, and keep
// the table of ARCHITECTURE.md.
var allowed = map[string][]string{
	"cmd/mwaagen": {"*", "github.com/spf13/cobra", "golang.org/x/term"},
	"cmd/mwaagen/internal/view": {"spec/diag", "spec/source", "generator/inventory", "generator/prove", "generator/accessmatrix", "generator/expect",
		"github.com/rivo/uniseg", "github.com/owenrumney/go-sarif/v2/sarif"},
	"spec/source":               nil,
	"spec/diag":                 {"spec/source", "github.com/agnivade/levenshtein"},
	"spec/syntax":               {"spec/source", "spec/diag", "github.com/goccy/go-yaml"},
	"schemas":                   nil,
	"schemas/facts":             nil,
	"schemas/registry":          nil,
	"schemas/literal":           nil,
	"schemas/registry/gen":      nil,
	"spec":                      {"spec/source", "spec/diag", "spec/syntax", "schemas", "schemas/facts"},
	"generator/expr":            nil,
	"generator/iam":             {"generator/expr", "schemas/facts"},
	"generator/ir":              {"generator/expr", "generator/iam"},
	"generator/lower":           {"spec", "spec/source", "spec/syntax", "spec/diag", "schemas/facts", "generator/expr", "generator/iam", "generator/ir", "templates"},
	"generator/cfn":             {"generator/expr", "spec/source", "spec/syntax", "schemas/registry", "schemas/facts"},
	"generator/network":         emitter("ec2", "ram"),
	"generator/storage":         emitter("s3"),
	"generator/observe":         emitter("logs"),
	"generator/keys":            emitter("kms"),
	"generator/identity":        emitter("iam"),
	"generator/environment":     emitter("mwaa"),
	"generator/access":          emitter("ec2", "elasticloadbalancingv2", "lambda", "route53"),
	"generator/publish":         emitter("ssm"),
	"generator/adopt":           {"generator/cfn", "generator/expr", "generator/iam", "generator/ir", "schemas/facts"},
	"generator/packet":          {"generator/expr", "generator/ir", "schemas/facts", "go4.org/netipx"},
	"generator/prove":           {"generator/authority", "generator/expr", "generator/iam", "generator/ir", "generator/packet", "spec/diag", "schemas/facts", "go4.org/netipx"},
	"generator/authority":       {"generator/expr", "generator/iam", "generator/ir", "schemas/facts"},
	"generator/accessmatrix":    {"generator/authority", "generator/expr", "generator/iam", "generator/ir", "spec/diag", "schemas/facts", "schemas/authorization"},
	"generator/lint":            {"generator/authority", "generator/expr", "generator/iam", "generator/ir", "generator/packet", "spec/diag", "schemas/facts", "go4.org/netipx", "schemas/authorization"},
	"generator/expect":          {"generator/accessmatrix", "generator/ir", "generator/prove", "spec/diag"},
	"generator/inventory":       {"generator/expr", "generator/iam", "generator/ir", "spec/diag", "schemas/facts", "schemas/authorization"},
	"generator":                 {"github.com/evanphx/json-patch/v5", "generator/*", "spec", "spec/source", "spec/syntax", "spec/diag", "schemas/authorization", "schemas/facts", "schemas/registry"},
	"templates":                 nil,
	"generator/deployer":        {"generator/cfn", "generator/expr", "generator/iam", "schemas/facts", "schemas/authorization", "schemas/handlers"},
	"schemas/handlers":          nil,
	"schemas/handlers/gen":      nil,
	"schemas/authorization":     nil,
	"schemas/authorization/gen": nil,
}

func emitter(services ...string) []string {
	out := []string{"generator/expr", "generator/ir", "generator/cfn"}
	for _, s := range services {
		out = append(out, "github.com/awslabs/goformation/v7/cloudformation/"+s)
	}
	return out
}

// goFiles calls f with every Go file of the project but tests, with its
// package's folder.
func goFiles(t *testing.T, f func(pkg, file string, tree *ast.File, fset *token.FileSet)) {
	t.Helper()
	root := filepath.Join("..", "..")
	err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (strings.HasPrefix(d.Name(), ".") && p != root || d.Name() == "node_modules" || d.Name() == "testdata") {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(p, ".go") || strings.HasSuffix(p, "_test.go") {
			return nil
		}
		fset := token.NewFileSet()
		tree, err := parser.ParseFile(fset, p, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		rel, _ := filepath.Rel(root, filepath.Dir(p))
		f(filepath.ToSlash(rel), p, tree, fset)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestImports holds every package to its row of the table.
func TestImports(t *testing.T) {
	seen := map[string]bool{}
	goFiles(t, func(pkg, file string, tree *ast.File, _ *token.FileSet) {
		may, known := allowed[pkg]
		if !known {
			t.Errorf("%s: the package is not in the table", pkg)
		}
		seen[pkg] = true
		for _, im := range tree.Imports {
			p, _ := strconv.Unquote(im.Path.Value)
			ours, isOurs := strings.CutPrefix(p, module)
			if !isOurs && !strings.Contains(strings.SplitN(p, "/", 2)[0], ".") {
				if pkg != "cmd/mwaagen" && !strings.HasSuffix(pkg, "/gen") && slices.Contains([]string{"os", "net/http", "net", "os/exec", "time"}, p) {
					t.Errorf("%s imports %s: only cmd knows the world", file, p)
				}
				continue
			}
			if !permits(may, p, ours, isOurs) {
				t.Errorf("%s may not import %s", file, p)
			}
		}
	})
	for pkg := range allowed {
		if !seen[pkg] {
			t.Errorf("%s is in the table but not in the project", pkg)
		}
	}
}

func permits(may []string, p, ours string, isOurs bool) bool {
	for _, m := range may {
		switch {
		case isOurs && (m == "*" || m == ours):
			return true
		case isOurs && strings.HasSuffix(m, "/*") && strings.HasPrefix(ours, strings.TrimSuffix(m, "*")):
			return true
		case !isOurs && (p == m || strings.HasPrefix(p, m+"/")):
			return true
		}
	}
	return false
}

// TestPackageComments wants one sentence on every package, and a comment on
// every exported name.
func TestPackageComments(t *testing.T) {
	documented := map[string]bool{}
	goFiles(t, func(pkg, file string, tree *ast.File, fset *token.FileSet) {
		documented[pkg] = documented[pkg] || tree.Doc != nil
		for _, d := range tree.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Name.IsExported() && d.Doc == nil && exportedReceiver(d) {
					t.Errorf("%s: %s has no comment", fset.Position(d.Pos()), d.Name)
				}
				if d.Name.Name == "init" {
					t.Errorf("%s: init is not allowed", fset.Position(d.Pos()))
				}
			case *ast.GenDecl:
				for _, s := range d.Specs {
					if ts, ok := s.(*ast.TypeSpec); ok && ts.Name.IsExported() && d.Doc == nil && ts.Doc == nil {
						t.Errorf("%s: %s has no comment", fset.Position(ts.Pos()), ts.Name)
					}
				}
			}
		}
	})
	for pkg, ok := range documented {
		if !ok {
			t.Errorf("%s: the package has no comment", pkg)
		}
	}
}

func exportedReceiver(d *ast.FuncDecl) bool {
	if d.Recv == nil || len(d.Recv.List) == 0 {
		return true
	}
	x := d.Recv.List[0].Type
	if s, ok := x.(*ast.StarExpr); ok {
		x = s.X
	}
	if g, ok := x.(*ast.IndexExpr); ok {
		x = g.X
	}
	id, ok := x.(*ast.Ident)
	return ok && id.IsExported()
}

// factLike matches texts that look like something that AWS can change.
var factLike = regexp.MustCompile(strings.Join([]string{
	`amazonaws`,
	`\bmw1\.`,
	`\barn:`,
	`\b[a-z][a-z0-9-]+:[A-Z][A-Za-z]+\*?$`, // service:Action
	`\b(us|eu|ap|sa|ca|me|af|il|cn)-[a-z]+-[0-9]\b`,         // a Region
	`^v?[0-9]+\.[0-9]+\.[0-9]+$`,                            // a version
	`\b(t2|t3|t3a|m5|m6i)\.(nano|micro|small|medium|large)`, // an instance type
	`/aws/service/`,
}, "|"))

// TestFacts refuses facts about AWS outside of schemas/facts. Names of
// CloudFormation types and properties are vocabulary. The examples of codes
// (fields Wrong and Right, and the constants that they are made of) are specs
// that somebody could have written.
func TestFacts(t *testing.T) {
	goFiles(t, func(pkg, file string, tree *ast.File, fset *token.FileSet) {
		if pkg == "schemas/facts" || strings.HasSuffix(pkg, "/gen") || ast.IsGenerated(tree) {
			return // a generated file repeats data that is checked by itself
		}
		exempt := examples(tree)
		ast.Inspect(tree, func(n ast.Node) bool {
			if exempt[n] {
				return false
			}
			if _, ok := n.(*ast.ImportSpec); ok {
				return false
			}
			lit, ok := n.(*ast.BasicLit)
			if !ok || lit.Kind != token.STRING {
				return true
			}
			s, err := strconv.Unquote(lit.Value)
			if err == nil && factLike.MatchString(s) && !strings.HasPrefix(s, "https://docs.aws.amazon.com/") {
				t.Errorf("%s: %q looks like a fact about AWS; facts are in schemas/facts", fset.Position(lit.Pos()), s)
			}
			return true
		})
	})
}

// examples returns the expressions of tree that are examples of specs.
func examples(tree *ast.File) map[ast.Node]bool {
	out := map[ast.Node]bool{}
	ast.Inspect(tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.KeyValueExpr:
			if id, ok := n.Key.(*ast.Ident); ok && (id.Name == "Wrong" || id.Name == "Right" || id.Name == "Example" || id.Name == "Use") {
				out[n] = true
			}
		case *ast.ValueSpec:
			if len(n.Names) == 1 && (n.Names[0].Name == "minimal" || n.Names[0].Name == "base" ||
				strings.HasPrefix(n.Names[0].Name, "wrong") || strings.HasPrefix(n.Names[0].Name, "right")) {
				out[n] = true
			}
		}
		return true
	})
	return out
}
