package expr

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

var (
	account = PseudoParam("AWS::AccountId")
	region  = PseudoParam("AWS::Region")
	stack   = PseudoParam("AWS::StackName")
)

// param returns a parameter with the given values, or with a pattern when
// there is one only and it starts with "~".
func param(name string, values ...string) Value {
	a := Atom{Kind: Param, Name: name}
	switch {
	case len(values) == 1 && strings.HasPrefix(values[0], "~"):
		a.Lang = &Language{Pattern: values[0][1:]}
	case len(values) > 0:
		a.Lang = &Language{Values: values}
	}
	return FromAtoms(StringType, a)
}

// sub is what a template writes with Fn::Sub.
func sub(pattern string) Value {
	return Expand(pattern, func(name string) (Value, bool) {
		if id, attribute, ok := strings.Cut(name, "."); ok {
			return GetAtt(id, attribute), true
		}
		if strings.HasPrefix(name, "AWS::") {
			return Value{}, false
		}
		return param(name), true
	})
}

func TestEqual(t *testing.T) {
	tests := []struct {
		name string
		a, b Value
		want Truth
	}{
		{"absent", Value{}, Value{}, Yes},
		{"absent and present", Value{}, String(""), Maybe},
		{"texts", String("a"), String("a"), Yes},
		{"other texts", String("a"), String("b"), No},
		{"number and text", Int(443), String("443"), Yes},
		{"one atom", region, region, Yes},
		{"one text in two ways", Concat(String("a-"), region), sub("a-${AWS::Region}"), Yes},
		{"unknown", UnknownValue("x"), UnknownValue("x"), Maybe},
		{"unknown with other text", Concat(String("a"), UnknownValue("x")), String("b"), No},
		{"unknown between texts too short", Concat(String("ab"), UnknownValue("x"), String("bc")), String("abc"), No},
		{"zone", RegionZone(0), RegionZone(0), Yes},
		{"other zone", RegionZone(0), RegionZone(1), No},
		{"other zone in the same text", Concat(String("x"), RegionZone(0), region), Concat(String("x"), RegionZone(1), region), No},
		{"zone and literal", RegionZone(0), String("some-zone-1a"), Maybe},
		{"zone and what no zone is", RegionZone(0), String("a/b"), No},
		{"account and number", account, String("123456789012"), Maybe},
		{"account and short number", account, String("12345678901"), No},
		{"account and name", account, String("123456789o12"), No},
		{"account and account-like parameter", account, param("P", "~[0-9]{11}"), No},
		{"account and looser parameter", account, param("P", "~[0-9]+"), Maybe},
		{"stack name and digit first", stack, String("1-env"), No},
		{"stack name", Concat(stack, String("-env")), String("prod-env"), Maybe},
		{"region with slash", region, String("a/b"), No},
		{"suffix with a dot", PseudoParam("AWS::URLSuffix"), String("example.com"), Maybe},
		{"region and nothing", region, String(""), No},
		{"encoded empty text", Encoded(param("P")), String(""), Maybe},
		{"unheard-of pseudo parameter", PseudoParam("AWS::Else"), String("a/b"), Maybe},
		{"parameter with that value", param("P", "a", "b"), String("a"), Maybe},
		{"parameter without that value", param("P", "a", "b"), String("c"), No},
		{"parameter with one value", Concat(param("P", "a"), String("b")), String("ab"), Yes},
		{"parameters with values apart", param("P", "a", "b"), param("Q", "c", "d"), No},
		{"the same parameter twice", Concat(param("P", "a", "b"), String("-"), param("P", "a", "b")), String("a-b"), No},
		{"pattern that excludes", param("P", "~^subnet-[0-9a-f]+$"), String("sg-1"), No},
		{"pattern that allows", param("P", "~^subnet-[0-9a-f]+$"), String("subnet-1f"), Maybe},
		{"pattern only Java reads", param("P", `~[a-z&&[^b]]+`), String("1"), Maybe},
		{"pattern with a flag", param("P", `~(?i)abc`), String("ABC"), Maybe},
		{"broken pattern", param("P", `~(`), String("1"), Maybe},
		{"attributes of two resources", GetAtt("A", "Arn"), GetAtt("B", "Arn"), Maybe},
		{"attribute and text before it", Concat(GetAtt("A", "Arn"), String("/x")), Concat(GetAtt("A", "Arn"), String("/y")), No},
		{"encoded", Encoded(param("P")), Encoded(param("P")), Yes},
		{"encoded text", Encoded(String("hi")), String("aGk="), Yes},
		{"encoded texts that differ", Encoded(Concat(String("a"), param("P"))), Encoded(Concat(String("b"), param("P"))), No},
		{"encoded and not base64", Encoded(param("P")), String("a b"), No},
		{"encoded unknown", Encoded(UnknownValue("x")), Encoded(UnknownValue("x")), Maybe},
		{"half a character", Concat(param("P"), String("é")), Concat(param("Q"), String("\u0129")), No},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Equal(tt.a, tt.b); got != tt.want {
				t.Errorf("Equal(%v, %v) = %v, want %v", tt.a, tt.b, got, tt.want)
			}
			if got := Equal(tt.b, tt.a); got != tt.want {
				t.Errorf("Equal(%v, %v) = %v, want %v", tt.b, tt.a, got, tt.want)
			}
		})
	}
}

func TestMatch(t *testing.T) {
	bucket := func(s string) Value { return Concat(GetAtt("Bucket", "Arn"), String(s)) }
	tests := []struct {
		name       string
		pattern, v Value
		want       Truth
	}{
		{"absent pattern", Value{}, String("a"), Maybe},
		{"absent value", String("*"), Value{}, Maybe},
		{"everything", String("*"), UnknownValue("x"), Yes},
		{"literal", String("s3:Get*"), String("s3:GetObject"), Yes},
		{"one character", String("a?c"), String("aéc"), Yes},
		{"character too few", String("a?c"), String("ac"), No},
		{"wildcard in the value is a character", String("a?"), String("a*"), Yes},
		{"the same placeholders", sub("arn:${AWS::Partition}:s3:::b/*"), sub("arn:${AWS::Partition}:s3:::b/dags/x"), Yes},
		{"the same placeholders, other bucket", sub("arn:${AWS::Partition}:s3:::b/*"), sub("arn:${AWS::Partition}:s3:::c/x"), No},
		{"wildcard for the account", sub("arn:${AWS::Partition}:q:${AWS::Region}:*:c-*"), sub("arn:${AWS::Partition}:q:${AWS::Region}:${AWS::AccountId}:c-1"), Yes},
		{"question marks for the account", String("a:????????????"), Concat(String("a:"), account), Yes},
		{"too few question marks", String("a:???????????"), Concat(String("a:"), account), No},
		{"region by wildcard", String("a:*:b"), sub("a:${AWS::Region}:b"), Yes},
		{"region cannot hold the rest", String("a:*:c:b"), sub("a:${AWS::Region}:b"), No},
		{"literal region", sub("a:${AWS::Region}:*"), String("a:some-where-1:x"), Maybe},
		{"account is no region", sub("a:${AWS::AccountId}:*"), String("a:some-where-1:x"), No},
		{"objects of a bucket made here", bucket("/*"), bucket("/dags/a.py"), Yes},
		{"another prefix", bucket("/dags/*"), bucket("/x"), Maybe}, // an attribute may hold a wildcard
		{"log groups by stack name", sub("airflow-${AWS::StackName}-env-*"), sub("airflow-${AWS::StackName}-env-Task"), Yes},
		{"log group of another name", sub("airflow-${AWS::StackName}-env-*"), sub("airflow-${AWS::StackName}-Task"), No},
		{"log group of another stack", sub("airflow-${AWS::StackName}-env-*"), sub("airflow-${Name}-env-Task"), Maybe},
		{"log group with another separator", sub("airflow-${AWS::StackName}:*"), sub("airflow-${AWS::StackName}-Task"), No},
		{"value that a parameter allows", param("P", "a*", "ab*"), String("abc"), Yes},
		{"no value that a parameter allows", param("P", "a*", "b*"), String("c"), No},
		{"value that a pattern allows", param("P", "~^(dev|prd)$"), String("prd"), Maybe},
		{"every value that a pattern allows", String("???-x"), Concat(param("P", "~^(dev|prd)$"), String("-x")), Yes},
		{"one of the values", param("P", "a*", "b*"), String("ac"), Maybe},
		{"parameter may be a wildcard", param("P"), String("abc"), Maybe},
		{"parameter and itself", param("P"), param("P"), Yes},
		{"one character for an atom that is in both", sub("?${AWS::Region}*"), sub("${AWS::Region}${AWS::Region}c"), Maybe},
		{"zone", RegionZone(0), RegionZone(1), No},
		{"unknown excluded", String("a*"), Concat(String("b"), UnknownValue("x")), No},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Match(tt.pattern, tt.v); got != tt.want {
				t.Errorf("Match(%v, %v) = %v, want %v", tt.pattern, tt.v, got, tt.want)
			}
		})
	}
}

func TestMatchUsesTheLanguageOfAnAttribute(t *testing.T) {
	arn := Atom{Kind: Attr, Name: "Bucket", Attr: "Arn", Lang: &Language{Pattern: `[^*?]+`}}
	bucket := FromAtoms(StringType, arn)
	if got := Match(bucket, Concat(bucket, String("/x"))); got != No {
		t.Errorf("a bucket's ARN matches its objects: %v", got)
	}
}

func TestCovers(t *testing.T) {
	tests := []struct {
		name       string
		pattern, v Value
		want       Truth
	}{
		{"everything", String("*"), String("a*b?c"), Yes},
		{"prefix", String("s3:*"), String("s3:Get*"), Yes},
		{"wider", String("s3:Get*"), String("s3:*"), No},
		{"same in another order", String("?*"), String("*?"), Yes},
		{"not empty", String("?*"), String("*a"), Yes},
		{"empty", String("?*"), String("*"), No},
		{"two question marks", String("a?"), String("a*"), No},
		{"literal and wildcard", String("a"), String("?"), No},
		{"literal region and wildcard", sub("${AWS::Region}"), sub("${AWS::Region}*"), No},
		{"with placeholders", sub("arn:${AWS::Partition}:s3:::b/*"), sub("arn:${AWS::Partition}:s3:::b/dags/*"), Yes},
		{"with placeholders, wider", sub("arn:${AWS::Partition}:s3:::b/x"), sub("arn:${AWS::Partition}:s3:::b/*"), No},
		{"one text and a parameter", String("a"), param("P"), Maybe},
		{"one text and wildcards", sub("${AWS::Region}b"), sub("*${AWS::Region}b"), No},
		{"unknown", String("a*"), UnknownValue("x"), Maybe},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Covers(tt.pattern, tt.v); got != tt.want {
				t.Errorf("Covers(%v, %v) = %v, want %v", tt.pattern, tt.v, got, tt.want)
			}
		})
	}
}

func TestContains(t *testing.T) {
	tests := []struct {
		name string
		list List
		v    Value
		want Truth
	}{
		{"there", ListOf(String("a"), region), String("a"), Yes},
		{"not there", ListOf(String("a/"), region), String("b/"), No},
		{"perhaps there", ListOf(String("a"), region), String("b"), Maybe},
		{"perhaps added", List{Items: []Value{String("a")}}, String("b"), Maybe},
		{"each allowed value there", ListOf(String("a"), String("b")), param("P", "a", "b"), Yes},
		{"no allowed value there", ListOf(String("a"), String("b")), param("P", "c", "d"), No},
		{"some allowed value there", ListOf(String("a"), String("b")), param("P", "b", "c"), Maybe},
		{"empty", ListOf(), String("a"), No},
		{"absent", ListOf(String("a")), Value{}, Maybe},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.list.Contains(tt.v); got != tt.want {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}

// Hostile values must not cost more than their bounds.
func TestCompareIsBounded(t *testing.T) {
	long := strings.Repeat("a", 20000)
	many := make([]string, 3000)
	for i := range many {
		many[i] = long[:i%50] + "b"
	}
	wild := strings.Repeat("*a?", 300)
	atoms := make([]Value, 50000)
	for i := range atoms {
		atoms[i] = param("P"+long[:i%7], "~[a-z0-9]{1,63}(-[a-z0-9]{1,63}){0,3}")
	}
	front, back := Concat(append(slices.Clone(atoms), region)...), Concat(append(slices.Clone(atoms), region, String("x"))...)
	tests := map[string]func() Truth{
		"many atoms":           func() Truth { return max(Equal(front, back), Match(front, back), Covers(back, front)) },
		"many atoms in a list": func() Truth { return ListOf(front, back).Contains(Concat(region, front)) },
		"long texts around atoms": func() Truth {
			return Equal(Concat(region, String(long), account), Concat(account, String(long+"b"), region))
		},
		"long glob": func() Truth {
			return Match(String(strings.Repeat("*a", 20000)+"b"), String(strings.Repeat("a", 100000)+"c"))
		},
		"question marks after stars": func() Truth {
			return Match(Concat(String(wild), region), Concat(param("P"), String(long[:300])))
		},
		"covering question marks": func() Truth {
			return Covers(String("*a"+strings.Repeat("?", 200)), String("*b"+strings.Repeat("?", 201)))
		},
		"many values":         func() Truth { return Equal(Concat(param("P", many...), param("Q", many...)), String(long)) },
		"pattern with counts": func() Truth { return Equal(param("P", "~((a{1,30}){1,30}){1,30}"), String(long)) },
	}
	for name, f := range tests {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			got := f()
			took := time.Since(start)
			t.Logf("%v in %v", got, took)
			if took > time.Second {
				t.Errorf("took %v", took)
			}
		})
	}
}

// A regular expression must give an automaton that accepts what it matches; all
// but its anchors are exact.
func TestPatternLanguages(t *testing.T) {
	patterns := []string{
		"a", "a*", "[ab]+", "(a|b1)?-", "[^a]", "[a-]{2,3}", `\d+`, `\w\W`, "(ab)+|1", ".*1", "(?:a|)b", `a\-b`, "^a|b$", "(a*)*", "a{0}", "^$", "",
	}
	var all []string
	for layer, n := []string{""}, 0; n <= 4; n++ {
		all = append(all, layer...)
		var next []string
		for _, s := range layer {
			for _, c := range []string{"a", "b", "1", "-"} {
				next = append(next, s+c)
			}
		}
		layer = next
	}
	for _, pattern := range patterns {
		re := regexp.MustCompile("^(?:" + pattern + ")$")
		p := program(pattern)
		if p == nil {
			t.Errorf("%q is not read", pattern)
			continue
		}
		m := &automaton{states: 1}
		m.program(p, false)
		m.seal()
		for _, s := range all {
			accepts := !disjoint(m, compile([]Atom{{Kind: Text, Name: s}}, false, nil))
			if accepts != re.MatchString(s) {
				t.Errorf("%q and %q: automaton %v, expression %v", pattern, s, accepts, !accepts)
			}
		}
	}
}

func TestPatternsThatAreNotRead(t *testing.T) {
	for _, pattern := range []string{
		"(", `a\`, `\s`, `\bfoo`, `\p{Lu}`, `(a)\1`, "(?i)a", "(?=a)b", "[a[b]]", "[a-z&&[^b]]", "[[:alpha:]]", "[]a]", "[^]a]", "a++", "a{2000}",
		"((a{30}){30}){30}", strings.Repeat("a", 2000),
	} {
		if program(pattern) != nil {
			t.Errorf("%q is read", pattern)
		}
	}
}

func BenchmarkCompare(b *testing.B) {
	logs := sub("arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:airflow-${AWS::StackName}-env-*")
	group := sub("arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:airflow-${AWS::StackName}-env-Task")
	wild := String("arn:*:logs:*:*:log-group:airflow-*-Task")
	b.Run("match-same-atoms", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			Match(logs, group)
		}
	})
	b.Run("match-by-automata", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			Match(wild, group)
		}
	})
	b.Run("equal-maybe", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			Equal(group, wild)
		}
	})
}
