//go:build !unix

package main

import "time"

var began = time.Now()

// spent returns the time that has passed.
func spent() time.Duration { return time.Since(began) }
