package ingest

import (
	"errors"
	"fmt"
	"slices"

	"github.com/casus/casus/store"
	"github.com/casus/casus/story"
)

// copies writes the groups of copies that have a member near what changed, and finds articles that were taken for
// copies and are none.
func (r *refresh) copies(g *store.Groups, cs []story.CopyGroup) error {
	copied := map[string]bool{}
	for _, c := range cs {
		near, coded := r.core[c.Original], !r.uncoded[c.Original]
		for _, m := range c.Copies {
			copied[m.Article] = true
			near = near || r.core[m.Article]
			coded = coded || !r.uncoded[m.Article]
		}
		if near {
			g.Copies = append(g.Copies, c)
		}
		copied[c.Original] = coded
	}
	for id, was := range r.uncoded {
		if !was || !r.core[id] || copied[id] {
			continue
		}
		again, err := r.again(id)
		if err != nil {
			return err
		}
		if !again {
			g.Originals = append(g.Originals, id)
		}
	}
	slices.Sort(g.Originals)
	r.sum.Uncoded = append(r.sum.Uncoded, g.Originals...)
	return nil
}

// again reports whether an article is the very text of the one that the store has it as a copy of, published again: that
// may lie far outside of what is looked at.
func (r *refresh) again(id string) (bool, error) {
	var signs [2]story.Signature
	for i, x := range [2]string{id, r.copyOf[id]} {
		full, err := r.st.Article(r.ctx, x, 0)
		if errors.Is(err, store.ErrNotFound) {
			return false, nil
		}
		if err != nil {
			return false, fmt.Errorf("copy %s: %w", id, err)
		}
		signs[i] = story.Sign(full.Text)
	}
	return story.IsAgain(signs[0], signs[1]), nil
}
