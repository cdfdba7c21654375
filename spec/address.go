package spec

import (
	"net/netip"
	"strconv"
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

// rangeHelp says which part of a range is wrong, or guesses which range was
// meant: one without stray dots, blanks and zeros, or with the bits beyond the
// prefix cut off.
func rangeHelp(text string) []string {
	address, bits, found := strings.Cut(strings.Map(func(r rune) rune {
		if r == ' ' {
			return -1
		}
		return r
	}, text), "/")
	address = strings.Trim(strings.ReplaceAll(address, "..", "."), ".")
	bits = strings.Trim(bits, ".")
	if !found {
		bits = strconv.Itoa(addressBits)
	}
	plain, fault := plainRange(address, bits)
	if fault != "" {
		return []string{fault}
	}
	p, err := netip.ParsePrefix(plain)
	if err != nil || !p.Addr().Is4() {
		return []string{"write it as 10.1.0.0/16"}
	}
	if !found {
		return []string{"write a single address as " + p.String()}
	}
	meant := "did you mean " + quote(p.Masked().String()) + "?"
	if plain != address+"/"+bits {
		meant = "numbers have no leading zeros: " + meant
	}
	return []string{meant}
}

// The sizes of an IPv4 address. https://www.rfc-editor.org/rfc/rfc791
const (
	addressBits   = 32
	addressNumber = 255 // the largest of its four numbers
)

// plainRange returns a range without the leading zeros of its numbers, or
// what is wrong with one of them. Text that is no number stays as it is.
func plainRange(address, bits string) (plain, fault string) {
	numbers := strings.Split(address, ".")
	for i, s := range numbers {
		n, ok := number(s)
		if ok && n > addressNumber {
			return "", short(s) + " is too large: each of the four numbers of an address is at most " + strconv.Itoa(addressNumber)
		}
		if ok {
			numbers[i] = strconv.Itoa(n)
		}
	}
	if n, ok := number(bits); ok && n > addressBits {
		return "", "the prefix /" + short(bits) + " is too long: it is at most /" + strconv.Itoa(addressBits)
	} else if ok {
		bits = strconv.Itoa(n)
	}
	return strings.Join(numbers, ".") + "/" + bits, ""
}

// number returns what digits mean; more of them than any size here has count
// as a number that is too large.
func number(digits string) (n int, ok bool) {
	if digits == "" || strings.Trim(digits, "0123456789") != "" {
		return 0, false
	}
	if n, err := strconv.Atoi(digits); err == nil {
		return n, true
	}
	return addressNumber + addressBits, true
}
