package expr

// A Truth is the answer to a question about values that may not be known yet.
type Truth uint8

// The answers. Maybe never makes an error: it makes "unknown".
const (
	No Truth = iota
	Maybe
	Yes
)

// String returns "no", "maybe" or "yes".
func (t Truth) String() string {
	switch t {
	case No:
		return "no"
	case Yes:
		return "yes"
	}
	return "maybe"
}

// Not returns the opposite of t: Maybe stays.
func Not(t Truth) Truth { return Yes - t }
