package cfn

import (
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// tree returns a symbolic value as CloudFormation writes it: a tree whose
// leaves are known. One reference is a Ref or a GetAtt; references inside text
// are a Sub, where a Sub can hold them.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
func tree(atoms []expr.Atom) expr.Tree {
	if len(atoms) == 1 {
		return single(atoms[0])
	}
	if sub, ok := substitution(atoms); ok {
		if plain(atoms) {
			return expr.String(sub)
		}
		return call("Fn::Sub", expr.String(sub))
	}
	return join(atoms)
}

func call(function string, argument expr.Tree) expr.Tree {
	return expr.Object{{Key: function, Value: argument}}
}

func single(a expr.Atom) expr.Tree {
	switch a.Kind {
	case expr.Text:
		return expr.String(a.Name)
	case expr.SSM:
		return expr.String(dynamic(a))
	case expr.Import:
		return call("Fn::ImportValue", expr.String(a.Name))
	case expr.Zone:
		zones := call("Fn::GetAZs", call("Ref", expr.String("AWS::Region")))
		return call("Fn::Select", expr.Array{number(a.Name), zones})
	case expr.Base64:
		return call("Fn::Base64", tree(a.Parts))
	case expr.Attr:
		if a.Attr != "" {
			return call("Fn::GetAtt", expr.Array{expr.String(a.Name), expr.String(a.Attr)})
		}
	}
	return call("Ref", expr.String(a.Name))
}

func number(digits string) expr.Value {
	return expr.String(digits).As(expr.IntType)
}

// dynamic returns the reference that CloudFormation replaces in any text.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm.html
func dynamic(a expr.Atom) string { return "{{resolve:ssm:" + a.Name + "}}" }

// plain reports whether atoms need no function: text and what CloudFormation
// replaces in text anyway.
func plain(atoms []expr.Atom) bool {
	for i := range atoms {
		if k := atoms[i].Kind; k != expr.Text && k != expr.SSM {
			return false
		}
	}
	return true
}

// substitution returns the text of a Sub, unless atoms hold something that a
// Sub cannot hold, or text whose escaping CloudFormation does not define.
func substitution(atoms []expr.Atom) (string, bool) {
	literal := plain(atoms)
	var b strings.Builder
	for i, a := range atoms {
		switch a.Kind {
		case expr.Text:
			text, ok := a.Name, true
			if !literal {
				text, ok = escape(a.Name)
			}
			if !ok || !literal && strings.HasSuffix(text, "$") && i+1 < len(atoms) {
				return "", false
			}
			b.WriteString(text)
		case expr.SSM:
			b.WriteString(dynamic(a))
		case expr.Param, expr.Pseudo, expr.Attr:
			b.WriteString("${")
			b.WriteString(a.Name)
			if a.Attr != "" {
				b.WriteByte('.')
				b.WriteString(a.Attr)
			}
			b.WriteByte('}')
		default:
			return "", false
		}
	}
	return b.String(), true
}

// escape writes each ${name} of text as ${!name}, which a Sub turns back. It
// fails on text like "${a" or "${!a}", where that is not defined.
func escape(text string) (string, bool) {
	if !strings.Contains(text, "${") {
		return text, true
	}
	for rest := text; ; {
		_, after, found := strings.Cut(rest, "${")
		if !found {
			break
		}
		end := strings.IndexAny(after, "}$")
		if end < 1 || after[end] != '}' || after[0] == '!' {
			return "", false
		}
		rest = after[end:]
	}
	return strings.ReplaceAll(text, "${", "${!"), true
}

func join(atoms []expr.Atom) expr.Tree {
	parts := make(expr.Array, len(atoms))
	for i, a := range atoms {
		parts[i] = single(a)
	}
	return call("Fn::Join", expr.Array{expr.String(""), parts})
}
