package lint

import (
	"strconv"

	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// shortWindow is the number of days below which nobody may notice in time that
// a key is going. It is a judgement of this project: AWS allows fewer.
const shortWindow = 14

// keyDeletion finds keys that can be gone before somebody notices.
func keyDeletion() Rule {
	return Rule{
		Doc: diag.Doc{
			Code:   "MW1102",
			Name:   "kms-deletion",
			Occurs: "a deleted key can be saved for less than two weeks, or the key goes with the stack",
			Why:    "without its key an environment and its bucket cannot be read any more, and an environment's key can never be changed",
			Wrong:  base + "kmsKey: {create: true, pendingWindowInDays: 7}\nenvironments: {prod: {airflowVersion: \"2.11.2\"}}\n",
			Right:  base + "kmsKey: {create: true, pendingWindowInDays: 30}\nenvironments: {prod: {airflowVersion: \"2.11.2\"}}\n",
			Facts:  []int{102},
			Source: "https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html",
		},
		Severity: diag.Warning,
		Check: func(p *Pass) {
			for _, k := range p.Keys {
				if days, known := k.PendingWindow.Int(); known && days < shortWindow {
					d := p.Report(k.PendingWindow.Origin(), "key "+k.ID, "once deleted, the customer-managed key can be saved for %d days only", days)
					d.Help = []string{"the longest time is " + strconv.Itoa(facts.Keys().WindowMax) + " days, the default " + strconv.Itoa(facts.Keys().DefaultWindow)}
				}
				if k.Made() && !k.Retain {
					d := p.Report(k.Origin, "retention of key "+k.ID, "the customer-managed key goes with the stack")
					d.Help = []string{"retain it"}
				}
			}
		},
	}
}
