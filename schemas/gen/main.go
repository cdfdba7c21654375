// Command gen writes the spec's schema without what only people read.
package main

import (
	"encoding/json"
	"fmt"
	"os"
)

func main() {
	text, err := os.ReadFile("spec.v1.json")
	if err == nil {
		var v any
		if err = json.Unmarshal(text, &v); err == nil {
			bare(v, false)
			if text, err = json.Marshal(v); err == nil {
				err = os.WriteFile("spec.v1.min.json", append(text, '\n'), 0o666)
			}
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// bare drops annotations. named says that v's keys are names of the language
// and not of the schema.
func bare(v any, named bool) {
	switch v := v.(type) {
	case map[string]any:
		if !named {
			for _, k := range []string{"title", "description", "examples", "want", "$id"} {
				delete(v, k)
			}
		}
		for k, x := range v {
			bare(x, !named && (k == "properties" || k == "definitions"))
		}
	case []any:
		for _, x := range v {
			bare(x, false)
		}
	}
}
