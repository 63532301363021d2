package attribution

import (
	"fmt"
	"io"
	"slices"
	"sort"

	"github.com/casus/casus"
)

// Scores are the figures over articles. Tokens are Casus's own; punctuation counts.
type Scores struct {
	Files, Gold, Predicted, Matched int
	Precision, Recall, F1           float64 // of tokens of content within matched pairs, over all predicted and all gold tokens
	Source                          float64 // of matched pairs whose gold has a source: share with a predicted speaker's head in it
	Sourced                         int     // such pairs

	shared, predTokens, goldTokens, right int
}

// item is an attribution laid over tokens.
type item struct {
	tokens []int // sorted numbers of tokens of the article
}

// Add scores one read article. Gold and predicted attributions are paired one to one, the pairs that share the most
// tokens first, ties by position.
func (s *Scores) Add(f *File, d *casus.Doc) {
	toks := tokenSpans(d)
	var gold []item
	for i := range f.Gold {
		gold = append(gold, item{under(toks, f.Gold[i].Content)})
	}
	said, pred := statements(d, toks)
	s.Files++
	s.Gold += len(gold)
	s.Predicted += len(pred)
	for _, g := range gold {
		s.goldTokens += len(g.tokens)
	}
	for _, p := range pred {
		s.predTokens += len(p.tokens)
	}
	for _, m := range pair(gold, pred) {
		s.Matched++
		s.shared += m.shared
		if len(f.Gold[m.gold].Source) == 0 {
			continue
		}
		s.Sourced++
		if speaks(d, said[m.pred], f.Gold[m.gold].Source) {
			s.right++
		}
	}
	s.Precision, s.Recall, s.Source = share(s.shared, s.predTokens), share(s.shared, s.goldTokens), share(s.right, s.Sourced)
	if s.Precision+s.Recall > 0 {
		s.F1 = 2 * s.Precision * s.Recall / (s.Precision + s.Recall)
	}
}

// statements lays the statements of a document over its tokens. A quotation that runs over sentences is one.
func statements(d *casus.Doc, toks []casus.Span) ([]*casus.Statement, []item) {
	var pred []item
	var said []*casus.Statement
	cue := map[casus.Span]int{} // by where the cue stands
	for _, carried := range []bool{false, true} {
		for i := range d.Records {
			st := d.Records[i].Statement
			if st == nil || (st.CueSpan != nil) != carried {
				continue
			}
			at := d.Records[i].Evidence.Trigger
			if carried {
				at = *st.CueSpan
			}
			tokens := under(toks, []casus.Span{st.Span})
			if j, ok := cue[at]; ok && carried {
				pred[j].tokens = union(pred[j].tokens, tokens)
				continue
			}
			cue[at] = len(pred)
			said = append(said, st)
			pred = append(pred, item{tokens})
		}
	}
	return said, pred
}

func share(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

func union(a, b []int) []int {
	out := append(append([]int(nil), a...), b...)
	slices.Sort(out)
	return slices.Compact(out)
}

type matched struct{ gold, pred, shared int }

func pair(gold, pred []item) []matched {
	var all []matched
	for i := range gold {
		for j := range pred {
			if n := common(gold[i].tokens, pred[j].tokens); n > 0 {
				all = append(all, matched{i, j, n})
			}
		}
	}
	sort.SliceStable(all, func(a, b int) bool { return all[a].shared > all[b].shared })
	usedG, usedP := map[int]bool{}, map[int]bool{}
	var out []matched
	for _, m := range all {
		if !usedG[m.gold] && !usedP[m.pred] {
			usedG[m.gold], usedP[m.pred] = true, true
			out = append(out, m)
		}
	}
	return out
}

func common(a, b []int) int {
	n, i, j := 0, 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}

func tokenSpans(d *casus.Doc) []casus.Span {
	var out []casus.Span
	for i := range d.Sentences {
		for _, t := range d.Sentences[i].Tokens {
			out = append(out, t.Span)
		}
	}
	return out
}

// under lists the tokens that begin within a span.
func under(toks []casus.Span, spans []casus.Span) []int {
	var out []int
	for i, t := range toks {
		if inside(t.Start, spans) {
			out = append(out, i)
		}
	}
	return out
}

func inside(at int, spans []casus.Span) bool {
	for _, s := range spans {
		if s.Start <= at && at < s.End {
			return true
		}
	}
	return false
}

// speaks reports whether the head of a speaker stands in the gold source. A speaker's head is that of the mention with
// the same span, and the last word of the span where there is none.
func speaks(d *casus.Doc, st *casus.Statement, source []casus.Span) bool {
	for _, p := range st.Speaker {
		if p.Span == nil {
			continue
		}
		if inside(headOf(d, *p.Span), source) {
			return true
		}
	}
	return false
}

func headOf(d *casus.Doc, span casus.Span) int {
	for i := range d.Mentions {
		m := &d.Mentions[i]
		if m.Span == span {
			return d.Sentences[m.Sent].Tokens[m.Head].Start
		}
	}
	last := span.Start
	for i := range d.Sentences {
		for _, t := range d.Sentences[i].Tokens {
			if t.Start >= span.Start && t.End <= span.End {
				last = t.Start
			}
		}
	}
	return last
}

// WriteText prints the figures.
func (s *Scores) WriteText(w io.Writer) error {
	_, err := fmt.Fprintf(w, "articles %d, attributions %d, statements %d, matched %d\ncontent tokens: p %.3f r %.3f f1 %.3f\nsource head right %.3f of %d matched\n",
		s.Files, s.Gold, s.Predicted, s.Matched, s.Precision, s.Recall, s.F1, s.Source, s.Sourced)
	if err != nil {
		return fmt.Errorf("attribution: %w", err)
	}
	return nil
}
