package facts

// LoadBalancerFacts are what a load balancer in front of a private web server
// is made of.
// https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-access.html
type LoadBalancerFacts struct {
	Application    string   `json:"application"` // the types
	Network        string   `json:"network"`
	Internal       string   `json:"internal"` // the schemes
	InternetFacing string   `json:"internetFacing"`
	TargetType     string   `json:"targetType"`
	Port           int      `json:"port"`
	HTTPS          string   `json:"https"` // protocols
	TCP            string   `json:"tcp"`
	TLS            string   `json:"tls"`
	Matcher        string   `json:"matcher"` // answers of a healthy web server
	DefaultMatcher int      `json:"defaultMatcher"`
	Redirect       int      `json:"redirect"`      // the answer of a web server that nobody is logged in to
	CallbackPath   string   `json:"callbackPath"`  // where people come back to after they logged in elsewhere
	HealthPath2    string   `json:"healthPath2"`   // with Airflow 2
	HealthPath3    string   `json:"healthPath3"`   // with Airflow 3
	HealthPathAny  string   `json:"healthPathAny"` // when the version is not known
	Zones          int      `json:"zones"`         // that an application load balancer needs
	Subnet         Room     `json:"subnet"`        // of an application load balancer, in each zone
	SSLPolicy      string   `json:"sslPolicy"`
	WeakPolicies   []string `json:"weakPolicies"` // that take less than TLS 1.2, sorted
	DropHeaders    string   `json:"dropHeaders"`  // the attribute that refuses malformed headers
	WebHosts       []string `json:"webHosts"`     // domains of the web servers' own names
	Forward        string   `json:"forward"`
	Alias          string   `json:"alias"` // the type of an alias record
	Function       Function `json:"function"`
	PublicNames    Doubt    `json:"publicNames"`
}

// A Function is what the function that registers a web server's addresses runs
// on.
type Function struct {
	Runtime      string `json:"runtime"`
	Handler      string `json:"handler"`
	Timeout      int    `json:"timeout"`      // seconds
	Memory       int    `json:"memory"`       // MB
	Registration string `json:"registration"` // the custom resource's type
	InlineMax    int    `json:"inlineMax"`    // bytes of a source that is part of the template
}

// A Doubt is something that is taken as true and that no source promises.
type Doubt struct {
	Confirmed bool   `json:"confirmed"`
	Note      string `json:"note"`
}

type loadBalancerFile struct {
	Dated
	LoadBalancerFacts
}

// LoadBalancers returns what load balancers are made of.
func LoadBalancers() *LoadBalancerFacts { return &loadBalancerTable.LoadBalancerFacts }
