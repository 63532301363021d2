package match

import (
	"slices"

	"github.com/casus/casus"
)

// Explain says for each pattern whose trigger occurs in the sentence, but which does not fire there, the first
// constraint that failed; or which better pattern took its place.
func (s *Set) Explain(d *casus.Doc, sent int) []Miss {
	e := s.pool.Get().(*scratch)
	defer s.release(e)
	e.reset(s, d, sent)
	fired := s.Match(d, sent)
	var out []Miss
	for i := range e.tok {
		s.eachEntry(&e.tok[i], func(en entry) {
			c, ok := e.candidate(en, i)
			if !ok {
				return
			}
			miss := Miss{Pattern: c.p.Name, Trigger: c.head, Failed: c.evaluate(true)}
			if miss.Failed == "" {
				if winner := winnerOf(fired, &c); winner != c.p.Name {
					miss.Failed = "a more specific pattern fires on this trigger: " + winner
				}
			}
			if miss.Failed != "" && !slices.Contains(out, miss) {
				out = append(out, miss)
			}
		})
	}
	return out
}

func winnerOf(fired []Match, c *candidate) string {
	w := ""
	for i := range fired {
		for _, k := range fired[i].Trigger {
			if slices.Contains(c.tokens, k) {
				if fired[i].Pattern == c.p {
					return c.p.Name
				}
				w = fired[i].Pattern.Name
			}
		}
	}
	return w
}
