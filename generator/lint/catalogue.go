package lint

import "github.com/mwaagen/mwaagen/spec/diag"

// Unshown is a group of codes that no example shows, with the reason.
type Unshown struct {
	Codes  []diag.Code
	Reason string // a sentence without its stop
}

// WithoutExample returns the codes, of the language and of rules, that no
// golden shows because none can, in groups by the reason.
func WithoutExample() []Unshown {
	return []Unshown{
		{
			Codes:  []diag.Code{"MW1020"},
			Reason: "No version that can be created has an announced end today; it finds something as soon as the data has one",
		},
		{
			Codes:  []diag.Code{diag.TooLarge},
			Reason: "An example would be larger than the limit for files; tests of the reader show it",
		},
		{
			Codes:  []diag.Code{diag.ReaderGaveUp},
			Reason: "No text is known that makes the reader fail; tests cover what catches it",
		},
	}
}

// Unruled is a number of the failure catalogue that has no code, with the reason.
type Unruled struct {
	Number int
	Name   string // as the catalogue calls it
	Reason string // a sentence without its stop
}

// WithoutRule returns the numbers of the failure catalogue that no code covers,
// in their order.
func WithoutRule() []Unruled {
	return []Unruled{
		{22, "upgrade-path", "Which version runs now is not in a template: it is a difference between two"},
		{23, "immutable-change", "What the properties were before is not in a template: it is a difference between two"},
		{24, "subnet-order-swap", "In which order the subnets were before is not in a template: it is a difference between two"},
		{25, "name-change", "What the environment was called before is not in a template: it is a difference between two"},
		{27, "update-disruption", "What an update changes is not in a template: it is a difference between two"},
		{28, "artefact-unset", "That a path was there before is not in a template: it is a difference between two"},
		{29, "class-change-fails", "Which class the environment has now is not in a template: it is a difference between two"},
		{30, "create-failed-update", "The state of an environment is in the account"},
		{31, "update-timeout", "How long is waited is said by the pipeline or the parent stack, and how long it takes by another template"},
		{59, "version-stale", "That a file has changed and its version has not is seen in the bucket"},
		{66, "plugins-size", "How large the plugins are is seen in the bucket"},
		{71, "airflowignore", "What lies below the DAGs' prefix is seen in the bucket"},
		{72, "dag-count", "How many DAGs there are is seen in the bucket"},
		{93, "boundary-blocks", "What a boundary or a policy of the organisation allows is outside of the template"},
		{94, "passrole-deployer", "Who deploys, and what they may do, is not in a template"},
		{100, "kms-xaccount", "The policy of a key in another account is not in a template"},
		{109, "nat-in-private-routing", "A template does not say that it means private routing; a spec does, and its routes follow from that"},
		{119, "dhcp-dns", "Whether name servers of one's own forward to the VPC's resolver is not in a template"},
		{120, "ipv6-mix", "A move to IPv6 subnets is a difference between two templates; whether the two subnets may be of two kinds is not documented"},
		{151, "customer-owner", "Whose the VPC is, is not in a template; a spec says it, and its endpoints are in the owner's stack"},
		{155, "public-ui", "Nothing marks an environment as one whose web server must not be public"},
		{171, "sso-lambda", "Which headers a function reads, and which calls it makes, is in its code"},
		{173, "token-ttl", "How long a client keeps a token, and where it shows it, is in the client's code"},
		{179, "rest-private", "From where a program calls the REST API is not in a template"},
		{180, "long-session", "The name of a session is chosen when somebody logs in"},
		{182, "capability", "The capability is given by whoever deploys; render and plan print the command that has it"},
		{195, "watchtower-conflict", "Which version of the package an image has is not known here"},
		{197, "proxy-network", "Which hosts a proxy lets through is seen at the client"},
		{198, "cli-503", "How many commands run at once is seen when they run"},
		{199, "task-12h", "How long a task takes is seen when it runs"},
	}
}
