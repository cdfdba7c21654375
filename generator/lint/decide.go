package lint

import (
	"github.com/mwaagen/mwaagen/generator/authority"
	"github.com/mwaagen/mwaagen/generator/iam"
)

// view returns the deployment as requests see it. The rules share it.
func (p *Pass) view() *authority.View {
	if p.shared.view == nil {
		p.shared.view = authority.New(p.Deployment)
	}
	return p.shared.view
}

// decide answers a request.
func (p *Pass) decide(r iam.Request, a iam.Access) iam.Decision { return p.view().Decide(r, a) }
