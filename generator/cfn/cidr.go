package cfn

import (
	"net/netip"
	"strconv"

	"github.com/mwaagen/mwaagen/generator/expr"
)

// cidr evaluates Fn::Cidr: so many ranges of one size, one after the other.
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-cidr.html
func (e *evaluator) cidr(list expr.Array) expr.Tree {
	if len(list) < 2 {
		return nil
	}
	v, _ := e.tree(list[0]).(expr.Value)
	n, _ := e.tree(list[1]).(expr.Value)
	block, known := v.Prefix()
	count, err := strconv.Atoi(n.String())
	if !known || err != nil || count < 1 || count > 256 || !block.Addr().Is4() {
		return nil
	}
	bits := 8
	if len(list) > 2 {
		b, _ := e.tree(list[2]).(expr.Value)
		if bits, err = strconv.Atoi(b.String()); err != nil || bits < 1 || bits > 32 {
			return nil
		}
	}
	return ranges4(block.Masked(), count, 32-bits, v.Origin())
}

func ranges4(block netip.Prefix, count, size int, o *expr.Origin) expr.Tree {
	a := block.Addr().As4()
	first := uint64(a[0])<<24 | uint64(a[1])<<16 | uint64(a[2])<<8 | uint64(a[3])
	step := uint64(1) << (32 - size)
	var out expr.Array
	for i := range uint64(count) {
		n := first + i*step
		addr := netip.AddrFrom4([4]byte{byte(n >> 24), byte(n >> 16), byte(n >> 8), byte(n)})
		if n > 1<<32-1 || !block.Contains(addr) {
			return nil
		}
		out = append(out, expr.String(netip.PrefixFrom(addr, size).String()).From(o))
	}
	return out
}
