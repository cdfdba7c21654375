package facts

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestClasses(t *testing.T) {
	last := 0
	for _, c := range Classes() {
		if c.DAGs <= last {
			t.Errorf("%s: classes are not by size", c.Name)
		}
		last = c.DAGs
		shared := c.SchedulerVCPU == 0
		if shared != (c.FixedCount == 1) || shared != (c.TriggererCapacity == 0) {
			t.Errorf("%s: fixed count %d, scheduler %d vCPU, triggerers %d", c.Name, c.FixedCount, c.SchedulerVCPU, c.TriggererCapacity)
		}
		for _, n := range []int{c.TasksPerWorker, c.WebserverVCPU, c.WebserverMemoryGB, c.WorkerVCPU, c.WorkerMemoryGB, c.DatabaseVCPU, c.DatabaseMemoryGB} {
			if n <= 0 {
				t.Errorf("%s: a number is missing: %+v", c.Name, c)
			}
		}
	}
	if _, ok := LookupClass(Environment().DefaultClass); !ok {
		t.Error("the default class is not in the data")
	}
	if _, ok := LookupClass("mw1.huge"); ok {
		t.Error("a class that is not in the data is found")
	}
}

func TestRegions(t *testing.T) {
	form := regexp.MustCompile(regionData().RegionPattern)
	for _, r := range Regions() {
		if !form.MatchString(r.Name) {
			t.Errorf("%s does not match %s", r.Name, form)
		}
		p, ok := LookupPartition(r.Partition)
		if !ok || !p.Supported {
			t.Errorf("%s is in partition %q", r.Name, r.Partition)
		}
		if got := PartitionOf(r.Name).Name; got != r.Partition {
			t.Errorf("%s: partition by prefix is %s", r.Name, got)
		}
	}
	if r, _ := LookupRegion("us-east-1"); !slices.Contains(r.UnsupportedZoneIDs, "use1-az3") {
		t.Error("use1-az3 is not refused")
	}
	if r, ok := LookupRegion("ap-southeast-7"); !ok || r.Confirmed {
		t.Error("ap-southeast-7 is not among those to be confirmed")
	}
	if _, ok := LookupRegion("us-gov-west-1"); ok {
		t.Error("MWAA is not offered in us-gov-west-1")
	}
}

func TestPartitionOf(t *testing.T) {
	tests := map[string]struct{ region, want string }{
		"standard":          {"eu-west-1", "aws"},
		"China":             {"cn-north-1", "aws-cn"},
		"GovCloud":          {"us-gov-west-1", "aws-us-gov"},
		"isolated":          {"us-iso-east-1", "aws-iso"},
		"isolated b":        {"us-isob-east-1", "aws-iso-b"},
		"European":          {"eusc-de-east-1", "aws-eusc"},
		"not in the data":   {"eu-east-9", "aws"},
		"no Region at all":  {"", "aws"},
		"almost a prefix":   {"cnx-north-1", "aws"},
		"prefix, no Region": {"cn-", "aws-cn"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := PartitionOf(tt.region).Name; got != tt.want {
				t.Errorf("PartitionOf(%q) = %q, want %q", tt.region, got, tt.want)
			}
		})
	}
}

func TestEnvironmentValuesAreInTheirLists(t *testing.T) {
	e := Environment()
	tests := map[string]struct {
		value string
		list  []string
	}{
		"private":            {e.PrivateOnly, e.AccessModes},
		"public":             {e.PublicOnly, e.AccessModes},
		"both":               {e.PublicAndPrivate, e.AccessModes},
		"default mode":       {e.DefaultAccessMode, e.AccessModes},
		"by the service":     {e.ServiceManaged, e.EndpointManagements},
		"by the customer":    {e.CustomerManaged, e.EndpointManagements},
		"forced":             {e.Forced, e.WorkerReplacementStrategies},
		"graceful":           {e.Graceful, e.WorkerReplacementStrategies},
		"administrator":      {e.AdminRole, e.UIRoles},
		"SSE-S3":             {Storage().SSES3, Storage().SSEAlgorithms},
		"SSE-KMS":            {Storage().SSEKMS, Storage().SSEAlgorithms},
		"ownership":          {Storage().Ownership, Storage().Ownerships},
		"default system":     {Hosts().DefaultOS, names(Hosts().Images, func(r Image) string { return r.OS })},
		"interface type":     {Endpoints().Interface, []string{"Interface"}},
		"path of log-in URL": {e.LoginURLPath, []string{"/aws_mwaa/aws-console-sso"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if !slices.Contains(tt.list, tt.value) {
				t.Errorf("%q is not in %q", tt.value, tt.list)
			}
		})
	}
	for _, m := range e.LogModules {
		if !slices.Contains(e.LogLevels, m.DefaultLevel) {
			t.Errorf("%s: level %q", m.Key, m.DefaultLevel)
		}
		if m.Key == "task" && !slices.Contains(e.TaskLogLevels, m.DefaultLevel) {
			t.Errorf("task logs are empty at %s", m.DefaultLevel)
		}
	}
	if !strings.Contains(e.LoginURL, e.LoginURLPath) {
		t.Errorf("%q is not in %q", e.LoginURLPath, e.LoginURL)
	}
}

func TestPatterns(t *testing.T) {
	e, s, k, n := Environment(), Storage(), Keys(), Network()
	tests := map[string]struct {
		pattern string
		yes, no []string
	}{
		"environment name": {e.NamePattern, []string{"MWAA-Test", "a_1"}, []string{"", "1a", "a b", "ä"}},
		"window":           {e.MaintenancePattern, []string{"TUE:03:30", "SUN:23:00"}, []string{"TUE:03:15", "TUE:24:00", "tue:03:30", "TUE:3:30"}},
		"option key":       {e.OptionKeyPattern, []string{"core.parallelism", "a"}, []string{"Core.x", "core.", "1a"}},
		"option value":     {e.OptionValuePattern, []string{"True", " "}, []string{"", "a\nb", "é"}},
		"tag":              {e.TagPattern, []string{"a b/c@d", "日本", ""}, []string{"a;b"}},
		"bucket name":      {s.BucketNamePattern, []string{"a-b.c", "a--b", "abc", "a.-b", "a-.b"}, []string{"a..b", "-ab", "ab-", "aB", "a_b", ".ab", "ab."}},
		"address":          {s.BucketAddressPattern, []string{"192.168.5.4"}, []string{"192.168.5.a"}},
		"bucket ARN":       {s.BucketARNPattern, []string{"arn:aws:s3:::my-bucket", "arn:aws-cn:s3:::b"}, []string{"s3://b", "arn:aws:s3:::b/", "arn:aws:s3:::b/key"}},
		"key id":           {k.IDPattern, []string{"1234abcd-12ab-34cd-56ef-1234567890ab"}, []string{"alias/x", "mrk-1234abcd12ab34cd56ef1234567890ab"}},
		"key ARN":          {k.ARNPattern, []string{"arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"}, []string{"arn:aws:kms:eu-west-1:123456789012:alias/x"}},
		"multi-Region key": {k.MultiRegionPattern, []string{"mrk-1234abcd12ab34cd56ef1234567890ab", "arn:aws:kms:eu-west-1:123456789012:key/mrk-1234abcd12ab34cd56ef1234567890ab"}, []string{"1234abcd-12ab-34cd-56ef-1234567890ab"}},
		"alias":            {k.AliasPattern, []string{"alias/mwaa", "arn:aws:kms:eu-west-1:123456789012:alias/mwaa"}, []string{"mwaa", "alias/"}},
		"zone letter":      {n.ZoneLetter, []string{"a", "f"}, []string{"", "A", "1a", "aa"}},
		"zone name":        {n.ZoneName, []string{"ap-northeast-1a", "us-gov-west-1b"}, []string{"us-west-2-lax-1a", "a"}},
		"local zone":       {n.LocalZone, []string{"us-west-2-lax-1a", "us-east-1-wl1-bos-wlz-1"}, []string{"us-west-2a"}},
		"zone id":          {n.ZoneID, []string{"use1-az3", "apne1-az4"}, []string{"us-east-1a"}},
		"role ARN":         {IAM().RoleARNPattern, []string{"arn:aws:iam::123456789012:role/service-role/x"}, []string{"arn:aws:iam::123456789012:user/x", "x"}},
		"account":          {IAM().AccountPattern, []string{"012345678901"}, []string{"12345678901", "01234567890a"}},
		"stack name":       {CloudFormation().StackNamePattern, []string{"mwaa-test"}, []string{"1a", "a_b", ""}},
		"Region":           {RegionPattern(), []string{"ap-northeast-1", "us-gov-west-1", "eusc-de-east-1"}, []string{"us-east", "us-east-1a", "US-EAST-1"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			re := regexp.MustCompile(tt.pattern)
			for _, s := range tt.yes {
				if !re.MatchString(s) {
					t.Errorf("%s refuses %q", re, s)
				}
			}
			for _, s := range tt.no {
				if re.MatchString(s) {
					t.Errorf("%s takes %q", re, s)
				}
			}
		})
	}
}

func TestRequiredServices(t *testing.T) {
	got := names(RequiredServices(), func(s Service) string { return s.Name + " " + s.Type })
	want := []string{"s3 Gateway", "monitoring Interface", "logs Interface", "sqs Interface", "kms Interface"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	n := 0
	for _, s := range Services() {
		if s.Required {
			n++
		}
		if s.Type != Endpoints().Interface && s.Type != Endpoints().Gateway {
			t.Errorf("%s: type %q", s.Name, s.Type)
		}
		if s.Purpose == "" || s.Required && s.Legacy {
			t.Errorf("%s: %+v", s.Name, s)
		}
	}
	if n != len(want) {
		t.Errorf("%d services say that they are required", n)
	}
	for _, name := range []string{LoginService(), APIService(), OpsService()} {
		if _, ok := LookupService(name); !ok {
			t.Errorf("no service %q", name)
		}
	}
}

func TestServiceNamePattern(t *testing.T) {
	tests := map[string]struct {
		service, kind, partition string
		want                     string
		confirmed                bool
	}{
		"standard":                       {"sqs", "Interface", "aws", "com.amazonaws.${AWS::Region}.sqs", true},
		"standard gateway":               {"s3", "Gateway", "aws", "com.amazonaws.${AWS::Region}.s3", true},
		"China: own prefix":              {"sqs", "Interface", "aws-cn", "cn.com.amazonaws.${AWS::Region}.sqs", true},
		"China: monitoring":              {"monitoring", "Interface", "aws-cn", "cn.com.amazonaws.${AWS::Region}.monitoring", true},
		"China: registry":                {"ecr.dkr", "Interface", "aws-cn", "cn.com.amazonaws.${AWS::Region}.ecr.dkr", true},
		"China: logs keep the default":   {"logs", "Interface", "aws-cn", "com.amazonaws.${AWS::Region}.logs", true},
		"China: kms keeps the default":   {"kms", "Interface", "aws-cn", "com.amazonaws.${AWS::Region}.kms", true},
		"China: secrets keep it":         {"secretsmanager", "Interface", "aws-cn", "com.amazonaws.${AWS::Region}.secretsmanager", true},
		"China: parameters keep it":      {"ssm", "Interface", "aws-cn", "com.amazonaws.${AWS::Region}.ssm", true},
		"China: s3 gateway":              {"s3", "Gateway", "aws-cn", "com.amazonaws.${AWS::Region}.s3", true},
		"China: s3 interface":            {"s3", "Interface", "aws-cn", "cn.com.amazonaws.${AWS::Region}.s3", true},
		"China: login is not confirmed":  {"airflow.env", "Interface", "aws-cn", "com.amazonaws.${AWS::Region}.airflow.env", false},
		"partition without MWAA":         {"sqs", "Interface", "aws-us-gov", "com.amazonaws.${AWS::Region}.sqs", false},
		"service not in the data":        {"polly", "Interface", "aws", "com.amazonaws.${AWS::Region}.polly", false},
		"partition not in the data":      {"sqs", "Interface", "aws-moon", "com.amazonaws.${AWS::Region}.sqs", false},
		"European: own prefix, unproven": {"ecr.api", "Interface", "aws-eusc", "eu.amazonaws.${AWS::Region}.ecr.api", false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got, confirmed := ServiceNamePattern(tt.service, tt.kind, tt.partition)
			if got != tt.want || confirmed != tt.confirmed {
				t.Errorf("= %q, %v; want %q, %v", got, confirmed, tt.want, tt.confirmed)
			}
		})
	}
	for _, p := range endpointData().Prefixes {
		if !slices.IsSorted(p.Interface) || !slices.IsSorted(p.Unconfirmed) || (len(p.Interface) > 0) != (p.Other != "") {
			t.Errorf("%s: %+v", p.Partition, p)
		}
		if _, ok := LookupPartition(p.Partition); !ok {
			t.Errorf("no partition %q", p.Partition)
		}
	}
}

func TestServiceIsAbsent(t *testing.T) {
	ops, _ := LookupService(OpsService())
	only := Service{OnlyRegions: []string{"us-east-1"}}
	tests := map[string]struct {
		service           Service
		region, partition string
		want              bool
	}{
		"Region without it":       {ops, "us-west-1", "aws", true},
		"Region with it":          {ops, "us-east-1", "aws", false},
		"partition without it":    {ops, "cn-north-1", "aws-cn", true},
		"Region not known":        {ops, "", "aws", false},
		"one of the only Regions": {only, "us-east-1", "aws", false},
		"not one of them":         {only, "us-east-2", "aws", true},
		"only some, not known":    {only, "", "aws", false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := tt.service.IsAbsent(tt.region, tt.partition); got != tt.want {
				t.Errorf("IsAbsent(%q, %q) = %v", tt.region, tt.partition, got)
			}
		})
	}
}

func TestHosts(t *testing.T) {
	h := Hosts()
	for _, img := range h.Images {
		d, ok := LookupInstanceType(img.DefaultInstanceType)
		if !ok || d.MemoryGiB < img.MinMemoryGiB || d.Architecture != img.Architecture {
			t.Errorf("%s does not run on %s", img.OS, img.DefaultInstanceType)
		}
		if img.DefaultVolumeGiB < img.MinVolumeGiB || !strings.HasPrefix(img.Path, "/aws/service/") {
			t.Errorf("%s: %+v", img.OS, img)
		}
		if !slices.Contains(img.KeyTypes, img.DefaultKeyType) || !slices.Contains(h.KeyTypes, img.DefaultKeyType) {
			t.Errorf("%s: key type %q", img.OS, img.DefaultKeyType)
		}
	}
	if win, _ := LookupImage("windows"); slices.Contains(win.KeyTypes, "ed25519") {
		t.Error("Windows passwords open with RSA keys only")
	}
	form := regexp.MustCompile(h.InstanceTypePattern)
	for _, it := range h.InstanceTypes {
		if !form.MatchString(it.Name) || it.VCPU <= 0 || it.MemoryGiB <= 0 {
			t.Errorf("%+v", it)
		}
	}
	if it, ok := LookupInstanceType("t2.micro"); !ok || it.MemoryGiB != 1 {
		t.Errorf("t2.micro = %+v, %v", it, ok)
	}
}

func TestPathsByMajor(t *testing.T) {
	tests := map[string]struct{ version, health, api string }{
		"two":     {"2.10.3", "/health", "/api/v1"},
		"three":   {"3.0.6", "/monitor/health", "/api/v2"},
		"unknown": {"4.0.0", "", ""},
		"nothing": {"", "", ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := HealthPath(tt.version); got != tt.health {
				t.Errorf("health %q", got)
			}
			if got := APIPath(tt.version); got != tt.api {
				t.Errorf("API %q", got)
			}
		})
	}
}
