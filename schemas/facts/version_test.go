package facts

import (
	"slices"
	"strings"
	"testing"
	"time"
)

func TestVersions(t *testing.T) {
	all := Versions()
	for i, v := range all {
		if i > 0 && CompareVersions(all[i-1].Version, v.Version) >= 0 {
			t.Errorf("%s does not come after %s", v.Version, all[i-1].Version)
		}
		if strings.Count(v.Version, ".") != 2 {
			t.Errorf("%q has not three parts", v.Version)
		}
		if v.Supported && (v.Python == "" || v.Since == "") {
			t.Errorf("%s is supported without Python or date", v.Version)
		}
		if !v.Supported && v.EndOfSupport == "" {
			t.Errorf("%s has ended without a day", v.Version)
		}
		for _, day := range []string{v.Since, v.EndOfSupport} {
			if _, err := time.Parse(time.DateOnly, day); day != "" && err != nil {
				t.Errorf("%s: %v", v.Version, err)
			}
		}
		if v.Since > versionData().AsOf {
			t.Errorf("%s: first offered after the facts were written", v.Version)
		}
		if got, ok := LookupVersion(v.Version); !ok || got != v {
			t.Errorf("LookupVersion(%q) = %v, %v", v.Version, got, ok)
		}
	}
	if got := NewestVersion().Version; got != "3.3.1" {
		t.Errorf("newest is %s", got)
	}
	if got := OldestSupported().Version; got != "2.7.2" {
		t.Errorf("oldest supported is %s", got)
	}
	if _, ok := LookupVersion("2.10"); ok {
		t.Error("a release line is no version")
	}
}

func TestNearestSupported(t *testing.T) {
	tests := map[string]struct{ version, want string }{
		"itself":              {"2.10.1", "2.10.1"},
		"patch not offered":   {"2.10.2", "2.10.3"},
		"line only":           {"2.10", "2.10.3"},
		"number-like":         {"2.1", "2.7.2"},
		"out of support":      {"2.6.3", "2.7.2"},
		"between lines":       {"3.1.0", "3.2.1"},
		"above its major":     {"2.99.0", "2.11.2"},
		"major out of data":   {"4.0.0", "3.3.1"},
		"major long gone":     {"1.10.12", "3.3.1"},
		"no version":          {"latest", "3.3.1"},
		"nothing":             {"", "3.3.1"},
		"major only":          {"3", "3.0.6"},
		"newest of its major": {"3.9.9", "3.3.1"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := NearestSupported(tt.version).Version; got != tt.want {
				t.Errorf("NearestSupported(%q) = %q, want %q", tt.version, got, tt.want)
			}
		})
	}
}

func TestVersionRulesNameKnownLines(t *testing.T) {
	f := VersionFacts()
	for what, v := range map[string]string{
		"public and private": f.FirstPublicAndPrivate, "graceful": f.FirstGraceful,
		"constraint": f.FirstConstraint, "execution API": f.FirstTaskExecutionAPI, "bridge": f.Bridge,
	} {
		known := slices.ContainsFunc(Versions(), func(r Version) bool {
			return r.Version == v || Line(r.Version) == v
		})
		if !known {
			t.Errorf("%s: no version or line %q", what, v)
		}
	}
	for _, r := range f.NoGracefulRegions {
		if _, ok := LookupRegion(r); !ok {
			t.Errorf("no Region %q", r)
		}
	}
}

func TestCompareVersions(t *testing.T) {
	tests := map[string]struct {
		a, b string
		want int
	}{
		"equal":             {"2.10.3", "2.10.3", 0},
		"numbers, not text": {"2.9.2", "2.10.1", -1},
		"missing part":      {"3.2", "3.2.0", 0},
		"missing against 1": {"3.2", "3.2.1", -1},
		"leading zero":      {"2.07.2", "2.7.2", 0},
		"longer than int64": {"99999999999999999999.1", "99999999999999999998.9", 1},
		"word below number": {"2.x", "2.0", -1},
		"words as text":     {"beta", "alpha", 1},
		"both empty":        {"", "", 0},
		"empty is zero":     {"", "0.0", 0},
		"dots only":         {"...", "", 0},
		"sign is no number": {"-1", "0", -1},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := CompareVersions(tt.a, tt.b); got != tt.want {
				t.Errorf("CompareVersions(%q, %q) = %d, want %d", tt.a, tt.b, got, tt.want)
			}
		})
	}
}

func FuzzCompareVersions(f *testing.F) {
	for _, v := range []string{"", "2.10.3", "2.9", "1..0", "x.1", "٣.1", "2.10.3rc1", "00.0"} {
		f.Add(v, "2.10.1", "3")
	}
	f.Fuzz(checkOrder)
}

// checkOrder fails when CompareVersions is no total preorder on three texts.
func checkOrder(t *testing.T, a, b, c string) {
	ab, bc, ac := CompareVersions(a, b), CompareVersions(b, c), CompareVersions(a, c)
	if ab != -CompareVersions(b, a) {
		t.Errorf("%q and %q: not antisymmetric", a, b)
	}
	if CompareVersions(a, a) != 0 {
		t.Errorf("%q is not equal to itself", a)
	}
	if ab <= 0 && bc <= 0 && ac > 0 || ab >= 0 && bc >= 0 && ac < 0 {
		t.Errorf("%q, %q, %q: not transitive", a, b, c)
	}
	if ab == 0 && bc != ac {
		t.Errorf("%q equals %q, but they compare differently with %q", a, b, c)
	}
	if CompareVersions(a+".0", a) != 0 && a != "" {
		t.Errorf("%q changes with a part .0", a)
	}
}

func TestMajorAndLine(t *testing.T) {
	tests := map[string]struct{ version, major, line string }{
		"three parts": {"2.10.3", "2", "2.10"},
		"two parts":   {"3.0", "3", "3.0"},
		"one part":    {"3", "3", "3"},
		"four parts":  {"2.10.3.1", "2", "2.10"},
		"nothing":     {"", "", ""},
		"dot first":   {".1", "", ".1"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := Major(tt.version); got != tt.major {
				t.Errorf("Major = %q, want %q", got, tt.major)
			}
			if got := Line(tt.version); got != tt.line {
				t.Errorf("Line = %q, want %q", got, tt.line)
			}
		})
	}
}
