package facts

// HostFacts are the values of EC2 hosts from which people reach a private web
// server.
type HostFacts struct {
	Images              []Image        `json:"images"` // sorted by OS
	DefaultOS           string         `json:"defaultOs"`
	SessionPolicy       string         `json:"sessionPolicy"`   // what Session Manager asks of a host's role; holds ${AWS::Partition}
	SessionServices     []string       `json:"sessionServices"` // that a host without internet needs endpoints for
	SessionCommand      string         `json:"sessionCommand"`  // forwards a port to a web server; holds ${Instance}, ${Host} and ${LocalPort}
	SessionPort         int            `json:"sessionPort"`     // the local one
	TunnelCommand       string         `json:"tunnelCommand"`   // opens a SOCKS proxy; holds ${User}, ${Address} and ${LocalPort}
	TunnelPort          int            `json:"tunnelPort"`      // the local one
	InstanceTypePattern string         `json:"instanceTypePattern"`
	VolumeType          string         `json:"volumeType"`
	KeyPath             string         `json:"keyPath"` // where the Parameter Store has a made key; holds ${KeyPairId}
	HTTPTokens          string         `json:"httpTokens"`
	HopLimit            int            `json:"hopLimit"`
	KeyTypes            []string       `json:"keyTypes"`
	KeyNameMax          int            `json:"keyNameMax"`
	ImageParameterType  string         `json:"imageParameterType"` // of the template parameter that reads an image's path
	UserDataMax         int            `json:"userDataMax"`        // bytes before encoding
	InstanceTypes       []InstanceType `json:"instanceTypes"`      // sorted by name
}

// An Image is an operating system that a host can run.
type Image struct {
	OS                  string   `json:"os"` // as in "windows"
	DefaultInstanceType string   `json:"defaultInstanceType"`
	Path                string   `json:"path"` // of its public parameter
	RootDevice          string   `json:"rootDevice"`
	DefaultVolumeGiB    int      `json:"defaultVolumeGib"`
	MinVolumeGiB        int      `json:"minVolumeGib"`
	MinMemoryGiB        float64  `json:"minMemoryGib"` // below it the host is of no use
	Architecture        string   `json:"architecture"`
	User                string   `json:"user"`     // the one that the key opens
	KeyTypes            []string `json:"keyTypes"` // that the image's first login takes
	DefaultKeyType      string   `json:"defaultKeyType"`
	Protocol            string   `json:"protocol"` // "RDP" or "SSH"
	Port                int      `json:"port"`
	Confirmed           bool     `json:"confirmed"`
	Note                string   `json:"note,omitempty"`
	Source              string   `json:"source,omitempty"`
}

// An InstanceType is an EC2 instance type.
// https://docs.aws.amazon.com/ec2/latest/instancetypes/gp.html
type InstanceType struct {
	Name         string  `json:"name"`
	VCPU         int     `json:"vcpu"`
	MemoryGiB    float64 `json:"memoryGib"`
	Architecture string  `json:"architecture"`
}

type hostFile struct {
	Dated
	HostFacts
}

func hostData() *hostFile { return &hostTable }

// Hosts returns the values of hosts.
func Hosts() *HostFacts { return &hostData().HostFacts }

// LookupImage returns the image of an operating system, as in "windows".
func LookupImage(os string) (Image, bool) {
	return find(Hosts().Images, os, func(r *Image) string { return r.OS })
}

// LookupInstanceType returns the instance type called name. Only common types
// are in the data: a type that is missing is not wrong.
func LookupInstanceType(name string) (InstanceType, bool) {
	return find(Hosts().InstanceTypes, name, func(r *InstanceType) string { return r.Name })
}
