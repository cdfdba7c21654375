package lint

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/mwaagen/mwaagen/generator/expr"
	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// bucketName finds bucket names that S3 refuses.
func bucketName() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1202",
			Name:   "bucket-name",
			Occurs: "a bucket's name has characters, a length, a beginning or an end that S3 does not allow",
			Why:    "S3 refuses to make the bucket",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", bucket: {name: \"MyTeam_${AWS::AccountId}\"}}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", bucket: {name: \"my-team-${AWS::AccountId}\"}}}\n",
			Source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, b := range p.Buckets {
				p.judgeName(b.Name, "bucket "+b.ID, "bucket name", bucketNameFault)
			}
		},
	}
}

// accountDigits is how long an account's number is.
const accountDigits = 12

var bucketPattern = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(facts.Storage().BucketNamePattern) })

var addressPattern = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(facts.Storage().BucketAddressPattern) })

// bucketNameFault says what is wrong with a bucket's name; "" when nothing
// certainly is. What is not known yet stands for one letter, which no rule
// about characters refuses anywhere.
func bucketNameFault(v expr.Value) string {
	if v.IsAbsent() || v.IsUnknown() {
		return ""
	}
	s := facts.Storage()
	atoms := v.Atoms()
	var sample strings.Builder
	least := 0 // the length that the name has at least
	for _, a := range atoms {
		switch {
		case a.Kind == expr.Text:
			sample.WriteString(a.Name)
			least += len(a.Name)
		default:
			sample.WriteByte('a')
			if a.Kind == expr.Pseudo {
				least++
			}
			if a.Kind == expr.Pseudo && a.Name == "AWS::AccountId" {
				least += accountDigits - 1
			}
		}
	}
	name := sample.String()
	head, tail := atoms[0], atoms[len(atoms)-1]
	switch {
	case least > s.BucketNameMax:
		return "has more than " + strconv.Itoa(s.BucketNameMax) + " characters"
	case v.IsKnown() && least < s.BucketNameMin:
		return "has fewer than " + strconv.Itoa(s.BucketNameMin) + " characters"
	case v.IsKnown() && addressPattern().MatchString(name):
		return "looks like an address"
	case !bucketPattern().MatchString(name):
		return whyNotBucketName(name)
	}
	if i := slices.IndexFunc(s.BucketPrefixes, func(x string) bool { return head.Kind == expr.Text && strings.HasPrefix(head.Name, x) }); i >= 0 {
		return `starts with "` + s.BucketPrefixes[i] + `", which AWS keeps for itself`
	}
	if i := slices.IndexFunc(s.BucketSuffixes, func(x string) bool { return tail.Kind == expr.Text && strings.HasSuffix(tail.Name, x) }); i >= 0 {
		return `ends with "` + s.BucketSuffixes[i] + `", which AWS keeps for itself`
	}
	return ""
}

// whyNotBucketName says which character makes the pattern refuse a name.
func whyNotBucketName(name string) string {
	for _, r := range name {
		switch {
		case r >= 'A' && r <= 'Z':
			return "has a capital letter: " + strconv.Quote(string(r))
		case (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '-' && r != '.':
			return "has the character " + strconv.Quote(string(r)) + ": only small letters, digits, hyphens and dots are allowed"
		}
	}
	if strings.Contains(name, "..") {
		return "has two dots in a row"
	}
	return "must start and end with a small letter or a digit"
}
