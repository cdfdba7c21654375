package lint

// slips returns in how many places a and b differ, where two letters in the
// wrong order are one place; most+1 when there are more than most.
func slips(a, b string, most int) int {
	if len(a)-len(b) > most || len(b)-len(a) > most {
		return most + 1
	}
	n := len(b) + 1
	cells := make([]int, 3*n)
	before, last, row := cells[:n], cells[n:2*n], cells[2*n:]
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		before, last, row = last, row, before
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			row[j+1] = min(last[j]+cost, last[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
	}
	return min(row[len(b)], most+1)
}

// nearest returns the word that s differs from in the fewest places, and in
// most places at most; "" when there is none. Between equally near words the
// first wins.
func nearest(s string, words []string, most int) string {
	best := ""
	for _, w := range words {
		if n := slips(s, w, most); n <= most {
			best, most = w, n-1
		}
	}
	return best
}
