package lint

// Uncovered says, in Markdown, which numbers of the failure catalogue have no
// code of their own, and why.
func Uncovered() string {
	return `The others have none, for one of these reasons:

- A spec cannot make the mistake: the template is right by construction (a trust
  principal, a key statement, a group rule, a route, an attribute's name). Such
  rules judge templates that others wrote.
- The mistake needs something that specs cannot say yet (a transit gateway, a
  load balancer, a shared VPC).
- It takes a live account to see it (quotas, policies of the organisation, what
  is in the bucket).
`
}
