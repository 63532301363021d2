package text

import (
	"context"
	"strings"
	"testing"

	"github.com/casus/casus"
)

const sample = `Ministers Meet Again Over Border Deal

OSLO, NORWAY (XPA) — The foreign ministers of the two countries met on Tuesday for a third round of talks, and officials said
they couldn't agree on who'd pay the $3.5 billion cost. "We aren't there yet," said Gen. J. R. Hale, the U.S. envoy. "It'll take time."

Some 1,400 troops, most of them from the army's north-eastern command, crossed the border at 5 a.m. on Sept. 3. The
government's spokesman denied it. He said the non-aligned states' plan (published last week) was "dead." Aid groups want a
cease-fire; they've asked the U.N. to send observers.

• The U.S.-led force has 12 bases.
• Cross-border trade fell 20% last year.

`

func BenchmarkAnnotate(b *testing.B) {
	d := &casus.Doc{Article: &casus.Article{Text: strings.Repeat(sample, 300)}}
	s := New()
	tokens := 0
	for b.Loop() {
		if err := s.Annotate(context.Background(), d); err != nil {
			b.Fatal(err)
		}
		tokens = 0
		for _, x := range d.Sentences {
			tokens += len(x.Tokens)
		}
	}
	b.ReportMetric(float64(tokens)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
