package cfn

import (
	"encoding/json"
	"testing"
)

// TestDecimal turns numbers as YAML has them into JSON's.
func TestDecimal(t *testing.T) {
	for in, want := range map[string]string{
		"5": "5", "-5": "-5", "+5.0": "5.0", ".5": "0.5", "-.5": "-0.5", "5.": "5", "01.50": "1.50",
		"0": "0", "0.0": "0.0", "1e3": "1e3", ".5E-3": "0.5E-3", "00e1": "0e1", "-0": "-0",
	} {
		got := decimal(in)
		if got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
		if !json.Valid([]byte(got)) {
			t.Errorf("%s: %s is not JSON", in, got)
		}
	}
}
