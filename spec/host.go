package spec

import (
	"strconv"

	"github.com/mwaagen/mwaagen/schemas/facts"
	"github.com/mwaagen/mwaagen/spec/diag"
)

// hostFields reports fields that do not go with the host's system.
func (c *checker) hostFields(h *Host) {
	if h.Failed || !h.OS.Literal() {
		return
	}
	var foreign []Section
	switch h.OS.Text {
	case Windows:
		foreign = []Section{h.SSHFrom.Section, h.Environments.Section}
		if !h.RDPFrom.Set && !h.RDPFrom.Failed {
			c.missing(h.Section, "rdpFrom", "write who may open a remote desktop: address ranges, or the names of other hosts")
		}
	case Linux:
		foreign = []Section{h.RDPFrom.Section, h.Login.Section}
		if !h.SSHFrom.Set && !h.SSHFrom.Failed {
			foreign = append(foreign, h.KeyName.Section)
		}
	}
	for _, f := range foreign {
		if !f.Set {
			continue
		}
		help := "remove it"
		switch lastKey(f.Pointer) {
		case "login":
			help = `name the web servers that it leads to: environments: [` + h.Login.Environment.Text + `]; people log in from their own machines`
		case "keyName":
			help = "remove it: Session Manager needs no key; or write who may open a shell: sshFrom: […]"
		}
		d := c.report(diag.Inapplicable, key(f), quote(lastKey(f.Pointer))+" has no meaning for a host with os: "+h.OS.Text, help)
		d.Related = []diag.Related{{At: value(h.OS.Section), Label: "the host's system"}}
	}
	c.environmentNames(h.Environments)
	image, known := facts.LookupImage(h.OS.Text)
	if n, err := strconv.Atoi(h.VolumeSize.Text); known && h.VolumeSize.Literal() && err == nil && n < image.MinVolumeGiB {
		c.report(diag.OutOfBounds, value(h.VolumeSize.Section),
			`"volumeSize" is `+h.VolumeSize.Text+", and must be at least "+strconv.Itoa(image.MinVolumeGiB)+" for "+h.OS.Text)
	}
}
