package diag

import (
	"strings"

	"github.com/agnivade/levenshtein"
)

// Suggest returns the word among words that somebody who wrote word most
// likely meant, or "" when none is near. Case does not count; between equally
// near words the first in words wins.
func Suggest(word string, words []string) string {
	if len(word) > 200 {
		return ""
	}
	low := strings.ToLower(word)
	best, least := "", 1+max(1, len(low)/3)
	for _, w := range words {
		if d := levenshtein.ComputeDistance(low, strings.ToLower(w)); d < least {
			best, least = w, d
		}
	}
	return best
}
