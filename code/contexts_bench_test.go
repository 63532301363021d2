package code

import "testing"

// BenchmarkContexts gives the time that phases and contexts take a token.
func BenchmarkContexts(b *testing.B) {
	s := New(nil, nil, "test", "test")
	data := []*view{}
	for _, tr := range readTrees(&testing.T{}, "testdata/status.conllu") {
		dv, err := s.view(tr.doc)
		if err != nil {
			b.Fatal(err)
		}
		data = append(data, dv.sents...)
	}
	n := 0
	for b.Loop() {
		for _, v := range data {
			v.about = nil
			v.contexts()
			v.phases(nil)
			n += len(v.toks)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(n), "ns/token")
}
