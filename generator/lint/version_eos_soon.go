package lint

import (
	"strconv"

	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// versionEndsSoon finds Airflow versions whose end of support is announced.
//
// It has no examples: which version they would have to name changes with the
// data, and today none of those that can be created has a date.
func versionEndsSoon() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1020",
			Name:   "version-eos-soon",
			Occurs: "an environment has an Airflow version whose support ends within the time between AWS's notice and the end",
			Why:    "from that day on no environment can be created with it, not even the same one in another account",
			Facts:  []int{20},
			Source: "https://docs.aws.amazon.com/mwaa/latest/userguide/airflow-versions.html",
		},
		Severity: diag.Warning,
		Dated:    true,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				v, known := version(e)
				if !known || !v.Supported || !endsSoon(p.Today, v.EndOfSupport, facts.VersionFacts().EndOfSupportNoticeDays) {
					continue
				}
				d := p.Report(e.AirflowVersion.Origin(), subject(e), "support of Airflow %s ends on %s", v.Version, v.EndOfSupport)
				d.Help = []string{"plan the upgrade; the newest version is " + facts.NewestVersion().Version}
			}
		},
	}
}

// endsSoon reports whether end is after today and at most so many days away.
// Both are YYYY-MM-DD; it is false when one of them is not.
func endsSoon(today, end string, days int) bool {
	from, ok := dayNumber(today)
	to, ok2 := dayNumber(end)
	return ok && ok2 && to > from && to-from <= days
}

// dayNumber returns a number for the date s, which is YYYY-MM-DD: that of the
// next day is one more. Package time, which knows the clock, is not for rules.
func dayNumber(s string) (n int, ok bool) {
	if len(s) != len("2006-01-02") || s[4] != '-' || s[7] != '-' {
		return 0, false
	}
	year, errY := strconv.ParseUint(s[:4], 10, 32)
	month, errM := strconv.ParseUint(s[5:7], 10, 32)
	day, errD := strconv.ParseUint(s[8:], 10, 32)
	if errY != nil || errM != nil || errD != nil || year < 1 || month < 1 || month > 12 || day < 1 {
		return 0, false
	}
	first := firstOf(int(year), int(month))
	return first + int(day) - 1, first+int(day) <= firstOf(int(year), int(month)+1)
}

// firstOf returns the number of a month's first day. Years start in March here,
// so that the leap day is a year's last; a five of months from there has 153
// days. Month 13 is the next January.
func firstOf(year, month int) int {
	if month < 3 {
		year, month = year-1, month+12
	}
	return year*365 + year/4 - year/100 + year/400 + (153*(month-3)+2)/5
}
