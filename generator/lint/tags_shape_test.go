package lint

import "testing"

// The short way says yes to nothing that the pattern refuses.
func TestOrdinaryTagsMatchThePattern(t *testing.T) {
	taken := 0
	for c := range 256 {
		s := string([]byte{byte(c)})
		if !ordinary(s) {
			continue
		}
		taken++
		if !tagPattern().MatchString(s) {
			t.Errorf("%q is not ordinary", s)
		}
	}
	if taken == 0 {
		t.Error("nothing is ordinary")
	}
}
