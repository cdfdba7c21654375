// Package handlers knows which actions CloudFormation calls to make, change and
// delete resources of a type. It is reduced from the registry's schemas, and only
// looks things up.
// https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html
package handlers

import (
	_ "embed"
	"encoding/json"
	"fmt"
)

//go:generate go run ./gen -to handlers.json

//go:embed handlers.json
var text []byte

// An Origin says where the data comes from.
type Origin struct {
	Module  string // of Go
	Version string
	License string
	Date    string // of that version, YYYY-MM-DD
}

// Handlers are the actions that the handlers of a resource type call, sorted,
// each as policies call it. They are all that a handler may call, whatever the
// resource asks for; nothing says for which of its properties.
type Handlers struct {
	Create, Read, Update, Delete []string
	List                         []string // to find all resources of the type; no stack needs it

	// StackTags is true where CloudFormation puts its own tags, such as the
	// stack's name, on a resource as it makes it.
	StackTags bool
}

// A Table has the handlers of resource types by name, as in "AWS::EC2::VPC".
// What is not in it has none that are known: types from before the registry, and
// those that the table was not made for.
type Table struct {
	Source Origin
	Types  map[string]Handlers
}

// Read returns the table. It is read anew at every call, so that runs that do
// not ask pay nothing. The error is a fault of mwaagen.
func Read() (*Table, error) {
	t := &Table{}
	if err := json.Unmarshal(text, t); err != nil {
		return nil, fmt.Errorf("internal: the table of handlers: %w", err)
	}
	return t, nil
}
