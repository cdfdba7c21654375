package handlers

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func read(t *testing.T) *Table {
	t.Helper()
	table, err := Read()
	if err != nil {
		t.Fatal(err)
	}
	return table
}

func TestSource(t *testing.T) {
	want := Origin{Module: "github.com/aws-cloudformation/rain", Version: "v1.23.0", License: "Apache-2.0", Date: "2025-04-17"}
	if diff := cmp.Diff(want, read(t).Source); diff != "" {
		t.Error(diff)
	}
}

// The rows that are compared with the schemas by eye.
func TestRows(t *testing.T) {
	table := read(t)
	tests := map[string]Handlers{
		"AWS::EC2::NetworkAclEntry": {
			Create: []string{"ec2:CreateNetworkAclEntry", "ec2:DescribeNetworkAcls"},
			Read:   []string{},
			Update: []string{"ec2:DescribeNetworkAcls", "ec2:ReplaceNetworkAclEntry"},
			Delete: []string{"ec2:DeleteNetworkAclEntry", "ec2:DescribeNetworkAcls"},
			List:   []string{},
		},
		"AWS::EC2::InternetGateway": {
			Create:    []string{"ec2:CreateInternetGateway", "ec2:CreateTags", "ec2:DescribeInternetGateways"},
			Read:      []string{"ec2:DescribeInternetGateways"},
			Update:    []string{"ec2:CreateTags", "ec2:DeleteTags", "ec2:DescribeInternetGateways"},
			Delete:    []string{"ec2:DeleteInternetGateway", "ec2:DescribeInternetGateways"},
			List:      []string{"ec2:DescribeInternetGateways"},
			StackTags: true,
		},
	}
	for name, want := range tests {
		if diff := cmp.Diff(want, table.Types[name]); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	// Types from before the registry have no handlers, and so no row.
	for _, name := range []string{"AWS::EC2::ClientVpnEndpoint", "AWS::Route53::RecordSet", "AWS::CloudFormation::CustomResource"} {
		if _, ok := table.Types[name]; ok {
			t.Errorf("%s has a row", name)
		}
	}
}

func TestActionsAreSortedAndUnique(t *testing.T) {
	form := regexp.MustCompile(`^[a-z0-9-]+:[A-Za-z0-9.*]+$`)
	table := read(t)
	if len(table.Types) < 100 {
		t.Errorf("%d types", len(table.Types))
	}
	for name, h := range table.Types {
		if !strings.HasPrefix(name, "AWS::") || len(h.Create)+len(h.Delete) == 0 {
			t.Errorf("%s: %+v", name, h)
		}
		for _, actions := range [][]string{h.Create, h.Read, h.Update, h.Delete, h.List} {
			if !slices.IsSorted(actions) || len(slices.Compact(slices.Clone(actions))) != len(actions) {
				t.Errorf("%s: %q", name, actions)
			}
			for _, a := range actions {
				if !form.MatchString(a) {
					t.Errorf("%s: %q is not an action", name, a)
				}
			}
		}
	}
}
