package facts

import (
	"cmp"
	"strings"
)

// A Version is an Apache Airflow version on Amazon MWAA.
// https://docs.aws.amazon.com/mwaa/latest/userguide/airflow-versions.html
type Version struct {
	Version      string `json:"version"`                // as in "2.10.3"
	Since        string `json:"since,omitempty"`        // the day MWAA first offered it, YYYY-MM-DD; "" when not known
	Python       string `json:"python,omitempty"`       // the interpreter's version, as in "3.12"; "" when not known
	Supported    bool   `json:"supported,omitempty"`    // environments can be created with it
	EndOfSupport string `json:"endOfSupport,omitempty"` // the day support ends, YYYY-MM-DD; "" when not announced or not known
	Confirmed    bool   `json:"confirmed"`              // a primary source says all of the row
	Note         string `json:"note,omitempty"`
	Source       string `json:"source,omitempty"` // when it is not the file's
}

// VersionRules are what depends on the Airflow version beyond the table.
type VersionRules struct {
	FirstPublicAndPrivate  string   `json:"firstPublicAndPrivate"`  // the first version with that access mode
	FirstGraceful          string   `json:"firstGraceful"`          // the first whose workers can be replaced gracefully
	FirstConstraint        string   `json:"firstConstraint"`        // the first whose requirements must name a constraints file
	FirstTaskExecutionAPI  string   `json:"firstTaskExecutionApi"`  // the first whose workers call the web server
	Bridge                 string   `json:"bridge"`                 // the release line from which major 3 can be reached in place
	EndOfSupportNoticeDays int      `json:"endOfSupportNoticeDays"` // days between the notice and the end of support
	SupportMonths          int      `json:"supportMonths"`          // months a version is supported at least
	NoGracefulRegions      []string `json:"noGracefulRegions"`      // Regions where workers are never replaced gracefully
	UpgradeHours           int      `json:"upgradeHours"`           // the most a version change takes
	ConstraintURL          string   `json:"constraintUrl"`          // holds ${Version} and ${Python}
}

type versionFile struct {
	Dated
	VersionRules
	Rows []Version `json:"rows"`
}

func versionData() *versionFile { return &versionTable }

// Versions returns all versions that MWAA has or had, oldest first.
func Versions() []Version { return versionData().Rows }

// LookupVersion returns the row of version v.
func LookupVersion(v string) (Version, bool) {
	return find(Versions(), v, func(r *Version) string { return r.Version })
}

// NewestVersion returns the highest version that can be created.
func NewestVersion() Version {
	rows := Versions()
	for i := len(rows) - 1; i >= 0; i-- {
		if rows[i].Supported {
			return rows[i]
		}
	}
	return Version{}
}

// OldestSupported returns the lowest version that can be created.
func OldestSupported() Version {
	for _, r := range Versions() {
		if r.Supported {
			return r
		}
	}
	return Version{}
}

// NearestSupported returns the version that somebody who asks for v most
// likely wants: v when it can be created; else the newest of its release line,
// as in "2.10"; else the lowest above it of the same major; else the highest
// of the same major; else the newest of all.
func NearestSupported(v string) Version {
	var line, above, same Version
	for _, r := range Versions() { // oldest first, so later rows win where newer is better
		switch {
		case !r.Supported || Major(r.Version) != Major(v):
			continue
		case r.Version == v:
			return r
		case Line(r.Version) == Line(v):
			line = r
		}
		if above.Version == "" && CompareVersions(r.Version, v) > 0 {
			above = r
		}
		same = r
	}
	for _, r := range []Version{line, above, same} {
		if r.Version != "" {
			return r
		}
	}
	return NewestVersion()
}

// VersionFacts returns the rules that go by version.
func VersionFacts() *VersionRules { return &versionData().VersionRules }

// Major returns the part of v before its first dot: "2" of "2.10.3".
func Major(v string) string {
	s, _, _ := strings.Cut(v, ".")
	return s
}

// Line returns the release line of v: "2.10" of "2.10.3". A version of fewer
// parts is its own line.
func Line(v string) string {
	i := strings.IndexByte(v, '.')
	if i < 0 {
		return v
	}
	j := strings.IndexByte(v[i+1:], '.')
	if j < 0 {
		return v
	}
	return v[:i+1+j]
}

// CompareVersions returns -1, 0 or +1 as a is lower than, equal to or higher
// than b. Parts between dots are compared as numbers of any length; a missing
// part is 0; a part that is no number comes before every number, and two such
// parts compare as text. It is a total preorder on all texts.
func CompareVersions(a, b string) int {
	for a != "" || b != "" {
		var x, y string
		x, a, _ = strings.Cut(a, ".")
		y, b, _ = strings.Cut(b, ".")
		if c := comparePart(x, y); c != 0 {
			return c
		}
	}
	return 0
}

func comparePart(x, y string) int {
	xn, yn := isNumber(x), isNumber(y)
	switch {
	case xn && yn:
		x, y = strings.TrimLeft(x, "0"), strings.TrimLeft(y, "0")
		return cmp.Or(cmp.Compare(len(x), len(y)), cmp.Compare(x, y))
	case xn:
		return 1
	case yn:
		return -1
	}
	return cmp.Compare(x, y)
}

// isNumber reports whether s is digits only; the missing part "" is 0.
func isNumber(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}
