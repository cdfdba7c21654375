package spec

import "github.com/mwaagen/mwaagen/spec/diag"

// Users are people or programs that use Airflow.
type Users struct {
	Section
	Environments Items[Scalar] `spec:"environments"`
	Login        Scalar        `spec:"login"`
	REST         Scalar        `spec:"restApi"`
	CLI          Scalar        `spec:"cli"`
	AssumedBy    AssumedBy     `spec:"assumedBy"`
	AttachTo     Items[Scalar] `spec:"attachTo"`
	Tags         Named[Scalar] `spec:"tags"`
}

// AssumedBy is who may use a role.
type AssumedBy struct {
	Section
	Accounts     Items[Scalar] `spec:"accounts"`
	ARNs         Items[Scalar] `spec:"arns"`
	ExternalID   Scalar        `spec:"externalId"`
	SAMLProvider Scalar        `spec:"samlProvider"`
}

// users reports users who may do nothing, and a trust that says nothing.
func (c *checker) users(name string, u *Users) {
	if u.Failed {
		return
	}
	c.environmentNames(u.Environments)
	c.repeated(u.AttachTo.Items, "role")
	by := &u.AssumedBy
	c.repeated(by.Accounts.Items, "account")
	c.repeated(by.ARNs.Items, "principal")
	if !u.Login.Set && !u.REST.Set && (!u.CLI.Set || u.CLI.Is("false")) {
		c.missing(u.Section, "login", "say what "+quote(name)+" may do: login: Viewer, restApi: User or cli: true")
	}
	if by.ExternalID.Set && !by.Accounts.Set && !by.ARNs.Set && !by.Accounts.Failed && !by.ARNs.Failed && !by.Failed {
		c.report(diag.Inapplicable, key(by.ExternalID.Section), `"externalId" has no meaning without accounts or roles`,
			"remove it, or write who must say it: accounts: […]")
	}
	if u.Tags.Set && !by.Set && !by.Failed {
		c.report(diag.Inapplicable, key(u.Tags.Section), `"tags" has no meaning: no role is made for `+quote(name),
			"remove it, or write who may use a role: assumedBy: {…}")
	}
}
