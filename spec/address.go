package spec

import (
	"net/netip"
	"strings"

	"github.com/mwaagen/mwaagen/spec/diag"
)

// addressRange reports a range that has the form of one but is none.
func (c *checker) addressRange(s Scalar) {
	if !s.Literal() {
		return
	}
	p, err := netip.ParsePrefix(s.Text)
	if err == nil && p.Addr().Is4() && p == p.Masked() {
		return
	}
	message := quote(short(s.Text)) + " is not " + wantRange
	if err == nil && p.Addr().Is4() {
		message = quote(s.Text) + " has address bits beyond its prefix"
	}
	c.report(diag.BadAddressRange, value(s.Section), message, rangeHelp(s.Text)...)
}

// rangeHelp guesses which range was meant: one without stray dots and blanks,
// or with the bits beyond the prefix cut off.
func rangeHelp(text string) []string {
	example := []string{"write it as 10.1.0.0/16"}
	address, bits, found := strings.Cut(strings.Map(func(r rune) rune {
		if r == ' ' {
			return -1
		}
		return r
	}, text), "/")
	address = strings.Trim(strings.ReplaceAll(address, "..", "."), ".")
	if !found {
		bits = "32"
	}
	p, err := netip.ParsePrefix(address + "/" + strings.Trim(bits, "."))
	if err != nil || !p.Addr().Is4() {
		return example
	}
	if !found {
		return []string{"write a single address as " + p.String()}
	}
	return []string{"did you mean " + quote(p.Masked().String()) + "?"}
}
