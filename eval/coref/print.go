package coref

import (
	"bytes"
	"fmt"
	"io"
	"sort"
)

// WriteText writes one figure a line.
func (s *Scores) WriteText(w io.Writer) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "documents %d, %s trees\n", s.Documents, s.Trees)
	fmt.Fprintf(&b, "\nthird-person pronouns, gold mentions given: antecedent right %s\n", s.Pronouns.All)
	writeShares(&b, "word", s.Pronouns.ByWord)
	writeShares(&b, "kind", s.Pronouns.ByType)
	writeShares(&b, "genre", s.Pronouns.ByGenre)
	fmt.Fprintf(&b, "\nthe same from the text, parties only: %s\n", s.Text.All)
	writeShares(&b, "word", s.Text.ByWord)
	writeShares(&b, "kind", s.Text.ByType)
	fmt.Fprintf(&b, "\npersons, organisations, places, without singletons\n")
	writeFigures(&b, "heads", &s.Head)
	writeFigures(&b, "exact", &s.Exact)
	fmt.Fprintf(&b, "mentions in chains that are gold ones in groups %s\n", s.FoundInChain)
	writeShares(&b, "found", s.Found)
	writeShares(&b, "linked", s.Linked)
	for _, g := range sorted(s.ByGenre) {
		f := s.ByGenre[g]
		fmt.Fprintf(&b, "  genre %-14s CoNLL %.3f\n", g, f.CoNLL())
	}
	_, err := w.Write(b.Bytes())
	return err
}

// String writes the share with its numbers.
func (s Share) String() string { return fmt.Sprintf("%.3f (%d of %d)", s.Of(), s.Right, s.All) }

func writeFigures(b *bytes.Buffer, name string, f *Figures) {
	fmt.Fprintf(b, "%s  CoNLL F1 %.4f\n", name, f.CoNLL())
	for _, x := range []struct {
		name string
		c    Counts
	}{{"MUC", f.Muc}, {"B3", f.B3}, {"CEAFe", f.Ceaf}} {
		p, r, f1 := x.c.PRF()
		fmt.Fprintf(b, "  %-6s p %.3f r %.3f f1 %.3f\n", x.name, p, r, f1)
	}
}

func writeShares(b *bytes.Buffer, name string, m map[string]*Share) {
	for _, k := range sorted(m) {
		fmt.Fprintf(b, "  %s %-14s %s\n", name, k, m[k])
	}
}

func sorted[T any](m map[string]T) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}
