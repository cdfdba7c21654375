// Package facts answers what Amazon MWAA and the AWS services beside it
// support: versions, classes, Regions, limits, names and policies, each from a
// data file that says its source and date.
//
// It only looks things up. A file is decoded once, when it is first asked for;
// what a function returns is shared, so callers must not change it.
package facts

import (
	"embed"
	"sync"
)

//go:embed *.json
var files embed.FS

// A Dated says where the facts of one file come from and when they were true.
type Dated struct {
	File    string   `json:"-"`       // as in "versions.json"
	Subject string   `json:"subject"` // what the file is about, in a few words
	AsOf    string   `json:"asOf"`    // the day its sources were last compared with it, YYYY-MM-DD
	Source  []string `json:"source"`  // addresses of public pages or repositories
}

// load returns a function that decodes the embedded file name once. A file
// that does not decode reads as far as it goes; a test decodes them all, so no
// such file is ever built in.
func load[T any](name string) func() *T {
	return sync.OnceValue(func() *T {
		t := new(T)
		b, err := files.ReadFile(name)
		if err != nil {
			return t
		}
		_ = decode(string(b), t)
		return t
	})
}

// Sources returns the source and date of every file, sorted by file name.
func Sources() []Dated {
	entries, err := files.ReadDir(".")
	if err != nil {
		return nil
	}
	all := make([]Dated, 0, len(entries))
	for _, e := range entries {
		d := *load[Dated](e.Name())()
		d.File = e.Name()
		all = append(all, d)
	}
	return all
}

// find returns the first row that has the name, by linear search: the tables
// are short and an index would cost more than it saves.
func find[T any](rows []T, name string, of func(*T) string) (T, bool) {
	for i := range rows {
		if of(&rows[i]) == name {
			return rows[i], true
		}
	}
	var none T
	return none, false
}
