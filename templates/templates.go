// Package templates holds text that is shipped as text: scripts and starter
// specs. Documents with a structure, such as JSON and YAML templates, are never
// made from text.
package templates

import (
	_ "embed"
	"strings"
)

//go:embed windows-login.ps1
var windowsLogin string

// WindowsLogin returns the user data of a Windows host from which people log
// in to Airflow. It holds ${Environment}, ${LoginPath} and ${AWS::Region}. It
// needs no internet.
func WindowsLogin() string { return windowsLogin }

//go:embed webserver-targets.py
var webserverTargets string

// WebserverTargets returns the source of the function that keeps the targets of
// a load balancer at the addresses of a private web server. It runs as a custom
// resource of CloudFormation, outside of the network.
func WebserverTargets() string { return webserverTargets }

//go:embed starter-private.yaml
var privateStarter string

// PrivateStarter returns a commented spec of an environment without internet,
// of the given Airflow version and environment class.
func PrivateStarter(version, class string) string { return starter(privateStarter, version, class) }

//go:embed starter-public.yaml
var publicStarter string

// PublicStarter returns a commented spec of an environment with NAT gateways
// and a public web server, of the given Airflow version and environment class.
func PublicStarter(version, class string) string { return starter(publicStarter, version, class) }

func starter(text, version, class string) string {
	return strings.NewReplacer("@VERSION@", version, "@CLASS@", class).Replace(text)
}
