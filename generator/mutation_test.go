package generator

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// hazards are values that someone might write in the place of another one, or
// that one of the stages might trip over.
var hazards = []string{
	"0", "-1", "1", "10.0", "1e3", "1E400", "99999999999999999999999", "9007199254740993", "3.7", ".5", "0x10", "010", "1_000", ".inf", ".nan",
	`""`, `" "`, `"10"`, `"${AWS::StackName}"`, `"${AWS::NoValue}"`, `"${Vpc}"`, `"${"`, `"$"`, `"$${x}"`, `"{{resolve:ssm:/a}}"`, `"*"`, `"a/../b"`, `"/"`, `"a//b"`, `"é日本"`, `"a\nb"`, `"<&>"`,
	`"` + strings.Repeat("x", 300) + `"`, `"` + strings.Repeat("a-", 2000) + `"`,
	"null", "~", "true", "no", "{}", "[]", "[[]]", "{a: b}", "[a, a]", "[1, null]",
	"0.0.0.0/0", "10.0.0.0/8", "10.1.0.0/33", "999.1.1.1/8", "10.1.0.1/16", "::/0", "10.1.0.0/32", "255.255.255.255/32",
	"a", "z", "prod", "PRIVATE_ONLY", "CUSTOMER", "mw1.micro", `"1.10.1"`, `"99.0.0"`, "s3", "s3express", "eu-west-1", "us-gov-west-1", "cn-north-1", "mars-north-1", "us-east-1a", "use1-az3", "arn:aws:iam::aws:role/x",
}

// place matches the values that one line or one pair of braces can have.
var place = regexp.MustCompile(`: *("[^"\n]*"|[^\s{}\[\],"#]+|\[[^\]\n]*\])`)

// TestMutations puts hazards in the places of values of golden specs, and
// wants what FuzzGenerate wants.
func TestMutations(t *testing.T) {
	specs := goldenSpecs(t, "render-*")
	var names []string
	for n := range specs {
		names = append(names, n)
	}
	slices.Sort(names)
	rapid.Check(t, func(r *rapid.T) {
		text := specs[rapid.SampledFrom(names).Draw(r, "spec")]
		for range rapid.IntRange(1, 2).Draw(r, "changes") {
			text = mutate(r, text)
		}
		if out := checkText(r, text); out != nil {
			checkOutput(r, text, out)
		}
	})
}

func mutate(r *rapid.T, text string) string {
	lines := strings.SplitAfter(text, "\n")
	line := rapid.IntRange(0, len(lines)-1).Draw(r, "line")
	switch rapid.SampledFrom([]string{"value", "value", "value", "value", "drop", "twice", "swap"}).Draw(r, "change") {
	case "drop":
		return strings.Join(slices.Delete(lines, line, line+1), "")
	case "twice":
		return strings.Join(slices.Insert(lines, line, lines[line]), "")
	case "swap":
		other := rapid.IntRange(0, len(lines)-1).Draw(r, "other")
		lines[line], lines[other] = lines[other], lines[line]
		return strings.Join(lines, "")
	}
	at := place.FindAllStringSubmatchIndex(text, -1)
	if len(at) == 0 {
		return text
	}
	m := rapid.SampledFrom(at).Draw(r, "place")
	return text[:m[2]] + rapid.SampledFrom(hazards).Draw(r, "hazard") + text[m[3]:]
}
