//go:build unix

package main

import (
	"syscall"
	"time"
)

// spent returns the time that processors have worked for this process, which other
// processes on the machine do not change.
func spent() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
