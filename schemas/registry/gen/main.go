// Command gen reduces the database of the npm package
// @aws-cdk/aws-service-spec to the resource types that mwaagen knows, without
// prose, one file a type.
package main

import (
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// types are the resource types that are kept, by service.
var types = []struct {
	service string
	names   string
}{
	{"CertificateManager", "Certificate"},
	{"CloudFormation", "CustomResource Stack WaitCondition WaitConditionHandle"},
	{"CloudWatch", "Alarm"},
	{"EC2", `VPC Subnet InternetGateway VPCGatewayAttachment RouteTable Route SubnetRouteTableAssociation
		NatGateway EIP SecurityGroup SecurityGroupIngress SecurityGroupEgress VPCEndpoint Instance KeyPair
		NetworkAcl NetworkAclEntry SubnetNetworkAclAssociation FlowLog ClientVpnEndpoint
		ClientVpnTargetNetworkAssociation ClientVpnAuthorizationRule ClientVpnRoute
		TransitGatewayVpcAttachment`},
	{"ElasticLoadBalancingV2", "LoadBalancer TargetGroup Listener ListenerRule"},
	{"Events", "Rule"},
	{"Glue", "Job"},
	{"IAM", "Role ManagedPolicy Policy RolePolicy InstanceProfile User Group ServiceLinkedRole"},
	{"KMS", "Key Alias"},
	{"Lambda", "Function Permission"},
	{"Logs", "LogGroup"},
	{"MWAA", "Environment"},
	{"MWAAServerless", "Workflow"},
	{"RAM", "ResourceShare"},
	{"Route53", "HostedZone RecordSet"},
	{"S3", "Bucket BucketPolicy"},
	{"SNS", "Topic Subscription"},
	{"SQS", "Queue"},
	{"SSM", "Parameter"},
	{"SecretsManager", "Secret"},
}

func main() {
	from := flag.String("from", "", "directory of the installed npm package")
	to := flag.String("to", "types", "directory of the files that are written")
	date := flag.String("date", "", "the day on which npm published the package, YYYY-MM-DD")
	flag.Parse()
	if err := run(*from, *to, *date); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(from, to, date string) error {
	if _, err := time.Parse(time.DateOnly, date); err != nil {
		return fmt.Errorf("-date: %w", err)
	}
	db, err := load(from, date)
	if err != nil {
		return err
	}
	if err := os.RemoveAll(to); err != nil {
		return err
	}
	if err := os.MkdirAll(to, 0o777); err != nil {
		return err
	}
	for _, t := range types {
		for _, name := range strings.Fields(t.names) {
			full := "AWS::" + t.service + "::" + name
			r := db.resource(full)
			if r == nil {
				return fmt.Errorf("the database has no %s", full)
			}
			text, err := db.reduce(r)
			if err != nil {
				return fmt.Errorf("%s: %w", full, err)
			}
			file := filepath.Join(to, strings.ReplaceAll(full, "::", "-")+".json")
			if err := os.WriteFile(file, text, 0o666); err != nil {
				return err
			}
		}
	}
	return os.WriteFile("source.json", db.source, 0o666)
}

// A database is the part of the package's db.json.gz that is read.
type database struct {
	Schema struct {
		Resource       struct{ Entities []*resource }
		TypeDefinition struct{ Entities []*definition }
	}
	source []byte
	defs   map[string]*definition
}

type resource struct {
	Type              string `json:"cloudFormationType"`
	PrimaryIdentifier []string
	RefIdentifier     []string `json:"cfnRefIdentifier"`
	Properties        map[string]property
	Attributes        map[string]property
	Tags              *struct {
		Property string `json:"tagPropertyName"`
		Variant  string
	} `json:"tagInformation"`
	Stateful bool       `json:"isStateful"`
	Replaces [][]string `json:"additionalReplacementProperties"`
}

type definition struct {
	ID         string `json:"$id"`
	Name       string
	Properties map[string]property
}

type property struct {
	Type     valueType
	Required bool
	Replaces string `json:"causesReplacement"`
}

type valueType struct {
	Type          string
	AllowedValues []any
	Element       *valueType
	Types         []valueType
	Reference     struct {
		ID string `json:"$ref"`
	}
}

func load(dir, date string) (*database, error) {
	f, err := os.Open(filepath.Join(dir, "db.json.gz"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	db := &database{defs: map[string]*definition{}}
	if err := json.NewDecoder(z).Decode(db); err != nil {
		return nil, err
	}
	for _, d := range db.Schema.TypeDefinition.Entities {
		db.defs[d.ID] = d
	}
	text, err := os.ReadFile(filepath.Join(dir, "package.json"))
	if err != nil {
		return nil, err
	}
	var p struct {
		Name    string `json:"package"`
		Version string `json:"version"`
		License string `json:"license"`
		Date    string `json:"date"`
	}
	if err := json.Unmarshal(text, &p); err != nil {
		return nil, err
	}
	p.Name, p.Date = "@aws-cdk/aws-service-spec", date
	db.source, err = json.MarshalIndent(p, "", "  ")
	db.source = append(db.source, '\n')
	return db, err
}

func (db *database) resource(name string) *resource {
	for _, r := range db.Schema.Resource.Entities {
		if r.Type == name {
			return r
		}
	}
	return nil
}
