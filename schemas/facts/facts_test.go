package facts

import (
	"bytes"
	"encoding/json"
	"io"
	"net/url"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// shapes is what every file decodes into. A file without a row here fails
// TestEveryFileHasAShape.
var shapes = []struct {
	file  string
	into  func() any
	name  string // of the table
	table any
}{
	{"access.json", func() any { return new(accessFile) }, "accessTable", &accessTable},
	{"classes.json", func() any { return new(classFile) }, "classTable", &classTable},
	{"cloudformation.json", func() any { return new(cloudFormationFile) }, "cloudFormationTable", &cloudFormationTable},
	{"data.json", func() any { return new(dataFile) }, "dataTable", &dataTable},
	{"deployer.json", func() any { return new(deployerFile) }, "deployerTable", &deployerTable},
	{"endpoints.json", func() any { return new(endpointFile) }, "endpointTable", &endpointTable},
	{"environment.json", func() any { return new(environmentFile) }, "environmentTable", &environmentTable},
	{"hosts.json", func() any { return new(hostFile) }, "hostTable", &hostTable},
	{"iam.json", func() any { return new(iamFile) }, "iamTable", &iamTable},
	{"kms.json", func() any { return new(keyFile) }, "keyTable", &keyTable},
	{"loadbalancers.json", func() any { return new(loadBalancerFile) }, "loadBalancerTable", &loadBalancerTable},
	{"network.json", func() any { return new(networkFile) }, "networkTable", &networkTable},
	{"options.json", func() any { return new(optionFile) }, "optionTable", &optionTable},
	{"policies-access.json", func() any { return new(policyFile) }, "accessPoliciesTable", &accessPoliciesTable},
	{"policies-deployment.json", func() any { return new(policyFile) }, "deploymentPoliciesTable", &deploymentPoliciesTable},
	{"policies-endpoints.json", func() any { return new(policyFile) }, "endpointPoliciesTable", &endpointPoliciesTable},
	{"regions.json", func() any { return new(regionFile) }, "regionTable", &regionTable},
	{"required.json", func() any { return new(requiredFile) }, "requiredTable", &requiredTable},
	{"storage.json", func() any { return new(storageFile) }, "storageTable", &storageTable},
	{"versions.json", func() any { return new(versionFile) }, "versionTable", &versionTable},
}

func TestEveryFileHasAShape(t *testing.T) {
	var want, got []string
	for _, s := range shapes {
		want = append(want, s.file)
	}
	for _, d := range Sources() {
		got = append(got, d.File)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("files (-shapes +embedded):\n%s", diff)
	}
}

// Nothing in a file goes unread, and nothing that Go code reads is missing
// from it: a misspelt key would show as both.
func TestFilesDecodeStrictly(t *testing.T) {
	for _, s := range shapes {
		t.Run(s.file, func(t *testing.T) {
			b, err := os.ReadFile(s.file)
			if err != nil {
				t.Fatal(err)
			}
			v := s.into()
			d := json.NewDecoder(bytes.NewReader(b))
			d.DisallowUnknownFields()
			if err := d.Decode(v); err != nil {
				t.Fatal(err)
			}
			if _, err := d.Token(); err != io.EOF {
				t.Errorf("more after the document: %v", err)
			}
			var top map[string]json.RawMessage
			if err := json.Unmarshal(b, &top); err != nil {
				t.Fatal(err)
			}
			for _, key := range keys(reflect.TypeOf(v).Elem()) {
				if _, ok := top[key]; !ok {
					t.Errorf("no %q", key)
				}
			}
		})
	}
}

// keys returns the JSON keys of a struct that are not optional.
func keys(t reflect.Type) []string {
	var out []string
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Anonymous {
			out = append(out, keys(f.Type)...)
			continue
		}
		name, opt, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name != "-" && opt == "" {
			out = append(out, name)
		}
	}
	return out
}

// encoding/json takes the last of two equal keys without a word.
func TestFilesHaveNoKeyTwice(t *testing.T) {
	for _, s := range shapes {
		b, err := os.ReadFile(s.file)
		if err != nil {
			t.Fatal(err)
		}
		d := json.NewDecoder(bytes.NewReader(b))
		if err := uniqueKeys(d, s.file, t); err != nil {
			t.Errorf("%s: %v", s.file, err)
		}
	}
}

func uniqueKeys(d *json.Decoder, at string, t *testing.T) error {
	tok, err := d.Token()
	if err != nil {
		return err
	}
	open, ok := tok.(json.Delim)
	if !ok {
		return nil
	}
	seen := map[string]bool{}
	for d.More() {
		place := at
		if open == '{' {
			key, err := d.Token()
			if err != nil {
				return err
			}
			place = at + "/" + key.(string)
			if seen[place] {
				t.Errorf("%s twice", place)
			}
			seen[place] = true
		}
		if err := uniqueKeys(d, place, t); err != nil {
			return err
		}
	}
	_, err = d.Token()
	return err
}

func TestEveryFileSaysItsSourceAndDate(t *testing.T) {
	for _, d := range Sources() {
		t.Run(d.File, func(t *testing.T) {
			if d.Subject == "" {
				t.Error("no subject")
			}
			if _, err := time.Parse(time.DateOnly, d.AsOf); err != nil {
				t.Errorf("asOf: %v", err)
			}
			if len(d.Source) == 0 {
				t.Error("no source")
			}
			for _, s := range d.Source {
				checkURL(t, s)
			}
		})
	}
}

func checkURL(t *testing.T, s string) {
	t.Helper()
	if u, err := url.Parse(s); err != nil || u.Scheme != "https" || u.Host == "" {
		t.Errorf("source %q is no address", s)
	}
}

// Whatever has a Source, Note, Confirmed or pattern anywhere in the data keeps
// the rules for it: a source is an address, what is not confirmed says why,
// and a pattern compiles.
func TestRowsExplainThemselves(t *testing.T) {
	rows := 0
	for _, s := range shapes {
		b, err := os.ReadFile(s.file)
		if err != nil {
			t.Fatal(err)
		}
		v := s.into()
		if err := json.Unmarshal(b, v); err != nil {
			t.Fatal(err)
		}
		walk(reflect.ValueOf(v).Elem(), func(r reflect.Value) {
			rows++
			src := r.FieldByName("Source")
			if src.IsValid() && src.Kind() == reflect.String && src.String() != "" {
				checkURL(t, src.String())
			}
			if c := r.FieldByName("Confirmed"); c.IsValid() && !c.Bool() {
				if note := r.FieldByName("Note"); !note.IsValid() || note.String() == "" {
					t.Errorf("%s: not confirmed, without a note: %+v", s.file, r.Interface())
				}
			}
			for i := range r.NumField() {
				v := r.Field(i)
				if v.Kind() != reflect.String || !strings.HasPrefix(v.String(), "^") {
					continue
				}
				if _, err := regexp.Compile(v.String()); err != nil {
					t.Errorf("%s: %v", s.file, err)
				}
			}
		})
	}
	if rows < 200 {
		t.Errorf("walked %d structs only", rows)
	}
}

// walk calls f for every struct in v.
func walk(v reflect.Value, f func(reflect.Value)) {
	switch v.Kind() {
	case reflect.Struct:
		f(v)
		for i := range v.NumField() {
			walk(v.Field(i), f)
		}
	case reflect.Slice:
		for i := range v.Len() {
			walk(v.Index(i), f)
		}
	}
}

func TestRowsAreSortedAndUnique(t *testing.T) {
	tests := map[string][]string{
		"arn kinds":      ARNKinds(),
		"create-only":    Environment().CreateOnly,
		"deployed types": names(Deployer().Types, func(r DeployedType) string { return r.Type }),
		"images":         names(Hosts().Images, func(r Image) string { return r.OS }),
		"instance types": names(Hosts().InstanceTypes, func(r InstanceType) string { return r.Name }),
		"intrinsics":     CloudFormation().Intrinsics,
		"log modules":    names(Environment().LogModules, func(r LogModule) string { return r.Key }),
		"option keys":    OptionKeys(),
		"parameters":     CloudFormation().ParameterTypes,
		"partitions":     names(Partitions(), func(r Partition) string { return r.Name }),
		"policies: access": names(accessPolicies().Rows, func(r PolicyFact) string {
			return r.Name
		}),
		"policies: deployment": names(deploymentPolicies().Rows, func(r PolicyFact) string {
			return r.Name
		}),
		"prefixes":   names(endpointData().Prefixes, func(r prefixFact) string { return r.Partition }),
		"principals": names(iamData().Principals, func(r servicePrincipal) string { return r.Service + " " + r.Partition }),
		"protected":  Environment().ProtectedVariables,
		"pseudo":     CloudFormation().PseudoParameters,
		"regions":    names(Regions(), func(r Region) string { return r.Name }),
		"services":   names(Services(), func(r Service) string { return r.Name }),
	}
	for name, got := range tests {
		t.Run(name, func(t *testing.T) {
			want := slices.Compact(slices.Sorted(slices.Values(got)))
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-sorted and unique +data):\n%s", diff)
			}
			if len(got) == 0 {
				t.Error("empty")
			}
		})
	}
}

func names[T any](rows []T, of func(T) string) []string {
	out := make([]string, len(rows))
	for i, r := range rows {
		out[i] = of(r)
	}
	return out
}
