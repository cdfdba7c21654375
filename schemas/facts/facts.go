// Package facts answers what Amazon MWAA and the AWS services beside it
// support: versions, classes, Regions, limits, names and policies, each from a
// data file that says its source and date.
//
// It only looks things up. What a function returns is shared, so callers must
// not change it.
//
// The facts are JSON, so that people can compare them with AWS's pages, and run
// as the Go literals of tables.go: reading the files would take longer than the
// rest of a run. A test compares the two, and writes the literals.
package facts

//go:generate go test . -run TestTables -write

// A Dated says where the facts of one file come from and when they were true.
type Dated struct {
	File    string   `json:"-"`       // as in "versions.json"
	Subject string   `json:"subject"` // what the file is about, in a few words
	AsOf    string   `json:"asOf"`    // the day its sources were last compared with it, YYYY-MM-DD
	Source  []string `json:"source"`  // addresses of public pages or repositories
}

// Sources returns the source and date of every file, sorted by file name.
func Sources() []Dated {
	return []Dated{
		accessTable.Dated, classTable.Dated, cloudFormationTable.Dated, dataTable.Dated, deployerTable.Dated, endpointTable.Dated, environmentTable.Dated, hostTable.Dated,
		iamTable.Dated, keyTable.Dated, loadBalancerTable.Dated, networkTable.Dated, optionTable.Dated, accessPoliciesTable.Dated,
		deploymentPoliciesTable.Dated, endpointPoliciesTable.Dated, regionTable.Dated, requiredTable.Dated, storageTable.Dated, versionTable.Dated,
	}
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
