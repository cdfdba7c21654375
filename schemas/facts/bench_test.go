package facts

import (
	"testing"
)

// rendered are the files that rendering a template decodes.
var rendered = []string{
	"classes.json", "cloudformation.json", "endpoints.json", "environment.json", "hosts.json", "iam.json", "kms.json",
	"network.json", "options.json", "policies-deployment.json", "regions.json", "storage.json", "versions.json",
}

func BenchmarkDecode(b *testing.B) {
	for _, s := range shapes {
		raw, err := files.ReadFile(s.file)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(s.file, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(raw)))
			for b.Loop() {
				if err := decode(string(raw), s.into()); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("render", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			decodeAll(b, rendered)
		}
	})
}

func decodeAll(tb testing.TB, list []string) {
	for _, s := range shapes {
		for _, name := range list {
			if s.file != name {
				continue
			}
			raw, err := files.ReadFile(name)
			if err != nil {
				tb.Fatal(err)
			}
			if err := decode(string(raw), s.into()); err != nil {
				tb.Fatal(err)
			}
		}
	}
}
