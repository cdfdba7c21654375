package lint_test

import (
	"slices"
	"testing"

	"github.com/mwaagen/mwaagen/spec/diag"
)

// TestConditionDead asks for conditions that can never hold.
func TestConditionDead(t *testing.T) {
	for _, x := range []struct {
		statement string
		want      int
	}{
		{`Action: "kms:Decrypt", Resource: "*", Condition: {StringEquals: {"kms:ViaService": s3.eu-west-1.amazonaws.com}}`, 0},
		{`Action: ["kms:Decrypt", "kms:Describe*"], Resource: "*", Condition: {StringLike: {"KMS:viaservice": "s3.*.amazonaws.com"}}`, 0},
		{`Action: "s3:GetObject", Resource: "arn:aws:s3:::team/*", Condition: {StringEquals: {"kms:ViaService": s3.eu-west-1.amazonaws.com}}`, 1},
		{`Action: ["s3:ListBucket", "s3:GetObject"], Resource: ["arn:aws:s3:::team", "arn:aws:s3:::team/*"], Condition: {StringLike: {"s3:prefix": "a/*"}}`, 1},
		{`Action: ["s3:List*"], Resource: ["arn:aws:s3:::team"], Condition: {StringLike: {"s3:prefix": "a/*"}}`, 0},
		{`Action: "s3:GetObject", Resource: "arn:aws:s3:::team/*", Condition: {StringLikeIfExists: {"s3:prefix": "a/*"}}`, 0},
		{`Action: "s3:GetObject", Resource: "arn:aws:s3:::team/*", Condition: {StringNotLike: {"s3:prefix": "a/*"}}`, 0},
		{`Action: "s3:GetObject", Resource: "arn:aws:s3:::team/*", Condition: {StringEquals: {"s3:ExistingObjectTag/team": a}}`, 0},
		{`Action: "s3:GetObject", Resource: "arn:aws:s3:::team/*", Condition: {"Null": {"s3:ExistingObjectTag/team": "false"}}`, 0},
		{`Action: "s3:GetObject", Resource: "arn:aws:s3:::team/*", Condition: {StringEquals: {"aws:PrincipalOrgID": o-1}}`, 0},
		{`Action: "s3:GetObject", Resource: "arn:aws:s3:::team/*", Condition: {StringEquals: {"graph.facebook.com:id": a}}`, 0},
		{`Action: "kms:Decrypt", Resource: "*", Condition: {StringEquals: {"kms:EncryptionContext:aws:s3:arn": "arn:aws:s3:::team"}}`, 0},
		{`Action: "iam:PassRole", Resource: "arn:aws:iam::123456789012:role/a", Condition: {StringEquals: {"iam:PassedToService": "glue.*"}}`, 1},
		{`Action: "iam:PassRole", Resource: "arn:aws:iam::123456789012:role/a", Condition: {StringLike: {"iam:PassedToService": "glue.*"}}`, 0},
		{`Action: "s3:GetObject", Resource: "arn:aws:s3:::team/*", Condition: {Bool: {"aws:SecureTransport": "yes"}}`, 1},
		{`Action: "s3:GetObject", Resource: "arn:aws:s3:::team/*", Condition: {Bool: {"aws:SecureTransport": "true"}}`, 0},
		{`Action: "s3:GetObject", Resource: "arn:aws:s3:::team/*", Condition: {StringEquals: {"aws:RequestedRegion": eu-west-1}, StringNotEquals: {"aws:RequestedRegion": [eu-west-1, eu-west-2]}}`, 1},
	} {
		_, list := generate(t, net(private, two, `statements: [{Sid: X, Effect: Allow, `+x.statement+`}]`, ""))
		got := len(slices.DeleteFunc(slices.Clone(list), func(d diag.Diagnostic) bool { return d.Code != "MW1310" }))
		if got != x.want {
			t.Errorf("%s: %d findings, want %d", x.statement, got, x.want)
		}
	}
}
