package iam

import (
	"strconv"
	"strings"
)

// instant reads a date and time in one of W3C's forms of ISO 8601, or as
// seconds since 1970, and returns these seconds.
// https://www.w3.org/TR/NOTE-datetime
func instant(s string) (seconds float64, ok bool) {
	if len(s) > 4 && strings.Trim(s, "0123456789") == "" {
		return number(s)
	}
	date, clock, timed := strings.Cut(s, "T")
	days, ok := day(date)
	if !ok || timed && len(date) != len("2006-01-02") {
		return 0, false
	}
	seconds = float64(days * 24 * 60 * 60)
	if !timed {
		return seconds, true
	}
	offset := 0.0
	clock, offset, ok = zone(clock)
	if !ok {
		return 0, false
	}
	fields := strings.Split(clock, ":")
	if len(fields) < 2 || len(fields) > 3 {
		return 0, false
	}
	for i, unit := range []float64{3600, 60, 1}[:len(fields)] {
		n, err := strconv.ParseFloat(fields[i], 64)
		whole := strings.Trim(fields[i], "0123456789") == ""
		if err != nil || n < 0 || len(fields[i]) < 2 || !whole && (i < 2 || strings.Trim(fields[i], "0123456789.") != "") {
			return 0, false
		}
		seconds += n * unit
	}
	return seconds - offset, true
}

// zone cuts the offset from UTC, in seconds, from the end of a time.
func zone(clock string) (rest string, offset float64, ok bool) {
	if rest, ok = strings.CutSuffix(clock, "Z"); ok {
		return rest, 0, true
	}
	i := strings.LastIndexAny(clock, "+-")
	if i < 0 {
		return "", 0, false
	}
	h, m, _ := strings.Cut(clock[i+1:], ":")
	hours, err := strconv.ParseUint(h, 10, 7)
	minutes, err2 := strconv.ParseUint(m, 10, 7)
	offset = float64(hours*3600 + minutes*60)
	if clock[i] == '-' {
		offset = -offset
	}
	return clock[:i], offset, err == nil && err2 == nil
}

// day returns the days from 1970-01-01 to a date, of which the day and the month
// may be missing.
func day(date string) (days int, ok bool) {
	fields := strings.Split(date, "-")
	n := [3]int{1, 1, 1}
	if len(fields) > 3 || len(fields[0]) != 4 {
		return 0, false
	}
	for i, f := range fields {
		v, err := strconv.ParseUint(f, 10, 16)
		if err != nil || i > 0 && len(f) != 2 {
			return 0, false
		}
		n[i] = int(v)
	}
	y, m, d := n[0], n[1], n[2]
	if m < 1 || m > 12 || d < 1 || d > 31 {
		return 0, false
	}
	// Years that begin in March have their leap day at the end.
	if m <= 2 {
		y, m = y-1, m+12
	}
	return 365*y + floor(y, 4) - floor(y, 100) + floor(y, 400) + (153*(m-3)+2)/5 + d - 1 - 719468, true
}

func floor(a, b int) int {
	if a < 0 {
		return -((b - 1 - a) / b)
	}
	return a / b
}
