package facts

import "strings"

// A Region is one where Amazon MWAA is offered.
// https://docs.aws.amazon.com/general/latest/gr/mwaa.html
type Region struct {
	Name               string   `json:"name"`
	Partition          string   `json:"partition"`
	Confirmed          bool     `json:"confirmed"`
	Note               string   `json:"note,omitempty"`
	Source             string   `json:"source,omitempty"`
	UnsupportedZoneIDs []string `json:"unsupportedZoneIds,omitempty"` // zones that MWAA cannot use
}

// A Partition is a group of AWS Regions with its own ARNs and domain.
type Partition struct {
	Name      string   `json:"name"`
	DNSSuffix string   `json:"dnsSuffix"`
	Prefixes  []string `json:"prefixes"`  // of its Regions' names; none for the default partition
	Confirmed bool     `json:"confirmed"` // a primary source says all of the row
	Supported bool     `json:"supported"` // MWAA is offered there
	Note      string   `json:"note,omitempty"`
	Source    string   `json:"source,omitempty"`
}

type regionFile struct {
	Dated
	RegionPattern    string      `json:"regionPattern"`
	DefaultPartition string      `json:"defaultPartition"`
	Partitions       []Partition `json:"partitions"`
	Rows             []Region    `json:"rows"`
}

func regionData() *regionFile { return &regionTable }

// Regions returns the Regions that have MWAA, sorted by name.
func Regions() []Region { return regionData().Rows }

// LookupRegion returns the Region called name.
func LookupRegion(name string) (Region, bool) {
	return find(Regions(), name, func(r *Region) string { return r.Name })
}

// RegionPattern returns the regular expression that a Region's name matches.
func RegionPattern() string { return regionData().RegionPattern }

// Partitions returns all partitions of AWS, sorted by name.
func Partitions() []Partition { return regionData().Partitions }

// LookupPartition returns the partition called name.
func LookupPartition(name string) (Partition, bool) {
	return find(Partitions(), name, func(r *Partition) string { return r.Name })
}

// DefaultPartition returns the partition that is meant where nothing says
// another.
func DefaultPartition() string { return regionData().DefaultPartition }

// PartitionOf returns the partition that a Region's name belongs to, whether
// MWAA is offered there or not. It goes by the name's prefix, so it also
// answers for Regions that are not in the data.
func PartitionOf(region string) Partition {
	for _, p := range Partitions() {
		for _, prefix := range p.Prefixes {
			if strings.HasPrefix(region, prefix) {
				return p
			}
		}
	}
	p, _ := LookupPartition(DefaultPartition())
	return p
}
