package coref

import (
	"context"
	"fmt"

	"github.com/casus/casus"
	"github.com/casus/casus/entity"
	"github.com/casus/casus/entity/coref"
	"github.com/casus/casus/parse"
)

// Scores are all figures of a run.
type Scores struct {
	Documents    int
	Trees        string         // "own" or "gold"
	Pronouns     *PronounScores // gold mentions given
	Text         *PronounScores // from the text
	Head, Exact  Figures
	ByGenre      map[string]*Figures // heads
	Found        map[string]*Share   // gold mentions in groups of several that Casus finds, by kind
	Linked       map[string]*Share   // gold mentions with one before in their group: does Casus's chain hold an earlier one
	FoundInChain Share               // Casus's mentions in chains that are gold mentions in groups of several
}

// Options of a run.
type Options struct {
	GoldTrees bool
	Miss      Miss // called for each pronoun, may be nil
}

// Run scores the files.
func Run(ctx context.Context, files []string, o Options) (*Scores, error) {
	p, err := parse.New()
	if err != nil {
		return nil, fmt.Errorf("coreference: %w", err)
	}
	st, err := entity.New(entity.Options{})
	if err != nil {
		return nil, fmt.Errorf("coreference: %w", err)
	}
	model, err := coref.Load()
	if err != nil {
		return nil, err
	}
	s := &Scores{Trees: "own", Pronouns: NewPronounScores(), Text: NewPronounScores(), ByGenre: map[string]*Figures{}, Found: map[string]*Share{}, Linked: map[string]*Share{}}
	if o.GoldTrees {
		s.Trees = "gold"
	}
	for _, f := range files {
		d, err := ReadFile(f)
		if err != nil {
			return nil, err
		}
		own, err := Parse(ctx, p, d, o.GoldTrees)
		if err != nil {
			return nil, err
		}
		s.Documents++
		s.Pronouns.Pronouns(model, d, own, o.Miss)
		if err := st.Annotate(ctx, own); err != nil {
			return nil, fmt.Errorf("%s: %w", f, err)
		}
		s.Text.Text(d, own)
		s.document(d, own)
	}
	return s, nil
}

// document scores the chains of a read document.
func (s *Scores) document(d *Doc, own *casus.Doc) {
	gold := goldChains(d, counted).WithoutSingletons()
	fs := foundIn(own)
	align(d, own, fs, true)
	s.Exact.add(gold, foundChains(d, fs).WithoutSingletons())
	for i := range fs {
		fs[i].gold = -1
	}
	align(d, own, fs, false)
	pred := foundChains(d, fs).WithoutSingletons()
	s.Head.add(gold, pred)
	if s.ByGenre[d.Genre()] == nil {
		s.ByGenre[d.Genre()] = &Figures{}
	}
	s.ByGenre[d.Genre()].add(gold, pred)
	s.links(d, gold, pred)
}

// links counts mentions found and linked, by kind of phrase and of referent.
func (s *Scores) links(d *Doc, gold, pred Chains) {
	chain, group := pred.owner(), gold.owner()
	types := groupType(d.Mentions)
	for _, ms := range gold {
		for n, g := range ms {
			m := &d.Mentions[g]
			k, ok := chain[g]
			for _, key := range []string{wordKind(d, m), types[m.Group]} {
				count(s.Found, key, ok)
				if n == 0 {
					continue
				}
				right := false
				for _, before := range ms[:n] {
					if c, has := chain[before]; ok && has && c == k {
						right = true
					}
				}
				count(s.Linked, key, right)
			}
		}
	}
	for _, ms := range pred {
		for _, x := range ms {
			_, ok := group[x]
			s.FoundInChain.add(ok)
		}
	}
}
