package entity

import (
	"context"
	"testing"
)

func BenchmarkNew(b *testing.B) {
	for range b.N {
		if _, err := New(Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAnnotate(b *testing.B) {
	st, err := New(Options{})
	if err != nil {
		b.Fatal(err)
	}
	text, tree := files(b, "talks")
	tokens := 0
	b.ReportAllocs()
	for range b.N {
		d := document(b, "talks", "2016-02-15", text, tree)
		for _, s := range d.Sentences {
			tokens += len(s.Tokens)
		}
		if err := st.Annotate(context.Background(), d); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(tokens), "ns/token")
}
