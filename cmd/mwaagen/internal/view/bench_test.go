package view

import (
	"io"
	"testing"
)

// BenchmarkWrite renders a report of four findings in each form.
func BenchmarkWrite(b *testing.B) {
	r := mixedReport()
	for kind := range Kinds() {
		b.Run(Kind(kind).String(), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := Write(io.Discard, Kind(kind), r, Style{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
