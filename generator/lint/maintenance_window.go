package lint

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// maintenanceWindow finds maintenance windows that MWAA cannot read.
func maintenanceWindow() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1006",
			Name:   "maintenance-window",
			Occurs: "weeklyMaintenanceWindowStart is not a day and a full or half hour, as in TUE:03:30",
			Why:    "the service refuses to create or update the environment",
			Wrong:  base + "environments: {prod: {airflowVersion: \"2.11.2\", weeklyMaintenanceWindowStart: \"TUE:03:15\"}}\n",
			Right:  base + "environments: {prod: {airflowVersion: \"2.11.2\", weeklyMaintenanceWindowStart: \"TUE:03:30\"}}\n",
			Facts:  []int{6},
			Source: "https://docs.aws.amazon.com/mwaa/latest/API/API_CreateEnvironment.html",
		},
		Severity: diag.Error,
		Check: func(p *Pass) {
			for _, e := range p.Environments {
				text, known := e.MaintenanceWindow.Text()
				if !known || windowPattern().MatchString(text) {
					continue
				}
				what := "an empty text"
				if text != "" {
					what = `"` + text + `"`
				}
				d := p.Report(e.MaintenanceWindow.Origin(), subject(e), "%s is no start of a maintenance window: day, hour and minute in UTC are expected, in steps of half an hour", what)
				if near := nearestWindow(text); near != "" {
					d.Help = append(d.Help, `the nearest that is possible is "`+near+`"`)
				}
				d.Help = append(d.Help, "the days are "+strings.Join(facts.Environment().MaintenanceDays, ", ")+"; a local time must be turned into UTC")
			}
		},
	}
}

var windowPattern = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(facts.Environment().MaintenancePattern) })

// looseWindow reads what people write for a day and a time.
var looseWindow = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^\s*([A-Za-z]{3,9})[\s:.,-]*(\d{1,2})(?:[:.h]?(\d{2}))?(?::\d{2})?\s*(?:[Zz]|UTC|utc)?\s*$`)
})

const minutesOfDay = 24 * 60

// nearestWindow returns the start that is nearest to what text seems to mean;
// "" when that is not clear. Of two that are equally near it is the later.
func nearestWindow(text string) string {
	m := looseWindow().FindStringSubmatch(text)
	if m == nil {
		return ""
	}
	f := facts.Environment()
	day := -1
	for i, d := range f.MaintenanceDays {
		if strings.EqualFold(m[1][:3], d) {
			day = i
		}
	}
	hour, _ := strconv.Atoi(m[2])
	minute, _ := strconv.Atoi(m[3]) // none is the full hour
	at := hour*60 + minute
	if day < 0 || minute >= 60 || at > minutesOfDay {
		return ""
	}
	step := f.MaintenanceStepMinutes
	at = (day*minutesOfDay + at + step/2) / step * step % (len(f.MaintenanceDays) * minutesOfDay)
	near := fmt.Sprintf("%s:%02d:%02d", f.MaintenanceDays[at/minutesOfDay], at%minutesOfDay/60, at%60)
	if !windowPattern().MatchString(near) {
		return ""
	}
	return near
}
