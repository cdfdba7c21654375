package iam

import (
	"strings"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// JSON returns p as a file: the pure JSON that IAM accepts, indented by two
// spaces, with a newline at the end. Atoms that bind knows become their text.
// The others become placeholders that nobody can overlook and that IAM
// refuses, as [Placeholder] says. bind may be nil.
func (p Policy) JSON(bind expr.Binding) []byte {
	w := expr.Writer{
		Buf:    make([]byte, 0, 512*(1+len(p.Statements))),
		Symbol: func(w *expr.Writer, v expr.Value) { w.Value(resolve(v, bind)) },
	}
	w.Tree(p.Tree())
	return append(w.Buf, '\n')
}

// resolve returns v as known text, with placeholders where bind knows nothing.
func resolve(v expr.Value, bind expr.Binding) expr.Value {
	if v.IsAbsent() {
		return expr.String(Placeholder(expr.Atom{Kind: expr.Unknown}))
	}
	return v.Bind(func(a expr.Atom) (string, bool) {
		if bind != nil {
			if s, ok := bind(a); ok {
				return s, true
			}
		}
		return Placeholder(a), true
	})
}

// Placeholder returns what stands in a policy file for an atom that is not
// known:
//
//	<ACCOUNT_ID> <REGION> <PARTITION> <STACK_NAME> <STACK_ID> <URL_SUFFIX>  a pseudo parameter
//	<Bucket>, <Bucket.Arn>    what Ref and GetAtt give for a resource
//	<SubnetA>                 a parameter of the template
//	<import net-SubnetA>      another stack's export
//	<ssm /net/subnet-a>       a value of the Parameter Store
//	<zone 0>                  a zone of the region, counted from 0
//	<base64>                  what AWS encodes at deploy
//	<unknown>                 what cannot be known
func Placeholder(a expr.Atom) string {
	switch a.Kind {
	case expr.Text:
		return a.Name
	case expr.Pseudo:
		return "<" + pseudoName(a.Name) + ">"
	case expr.Attr:
		if a.Attr != "" {
			return "<" + a.Name + "." + a.Attr + ">"
		}
	case expr.Import:
		return "<import " + a.Name + ">"
	case expr.SSM:
		return "<ssm " + a.Name + ">"
	case expr.Zone:
		return "<zone " + a.Name + ">"
	case expr.Base64:
		return "<base64>"
	case expr.Unknown:
		return "<unknown>"
	}
	return "<" + a.Name + ">"
}

func pseudoName(name string) string {
	switch name {
	case "AWS::AccountId":
		return "ACCOUNT_ID"
	case "AWS::StackName":
		return "STACK_NAME"
	case "AWS::StackId":
		return "STACK_ID"
	case "AWS::URLSuffix":
		return "URL_SUFFIX"
	}
	return strings.ToUpper(strings.TrimPrefix(name, "AWS::"))
}
