package store

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"unicode/utf8"

	"github.com/casus/casus"
)

// Add stores a batch in one transaction. When it returns nil all of it is acknowledged: it outlives the process and the
// machine's power. Adding what is there changes nothing, so a batch may be delivered again, in any order: a version that
// was replaced by a later one does not come back.
func (s *Store) Add(ctx context.Context, batch []Coded) (Added, error) {
	ps, err := prepareAll(batch)
	if err != nil {
		return Added{}, err
	}
	var added Added
	m, err := s.write(ctx, "adding articles", func(w *write) error {
		a, err := newAdder(w, ps)
		if err != nil {
			return err
		}
		for i := range ps {
			if err := a.add(&ps[i]); err != nil {
				return err
			}
		}
		if err := a.finish(); err != nil {
			return err
		}
		added = a.added
		return nil
	})
	if err != nil {
		return Added{}, err
	}
	added.Moment = m
	return added, nil
}

// prepareAll makes a batch ready, on all processors: packing costs as much as some of the writing.
func prepareAll(batch []Coded) ([]prepared, error) {
	ps := make([]prepared, len(batch))
	errs := make([]error, len(batch))
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(batch)) {
		wg.Go(func() {
			for i := int(next.Add(1)) - 1; i < len(batch); i = int(next.Add(1)) - 1 {
				if err := ps[i].prepare(&batch[i]); err != nil {
					errs[i] = fmt.Errorf("adding article %s: %w", batch[i].Article.ID, err)
				}
			}
		})
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	return ps, nil
}

// prepared is an article made ready before the store is locked.
type prepared struct {
	*Coded
	content, line string
	body          []byte // packed
	records       []byte // packed
}

// articleBody is what is packed of an article.
type articleBody struct {
	Text      string       `json:"text"`
	Sentences []casus.Span `json:"sentences,omitempty"`
}

func (p *prepared) prepare(c *Coded) (err error) {
	p.Coded, p.content, p.line = c, c.ContentID(), c.lineage()
	if !utf8.ValidString(c.Article.Text) {
		return errors.New("the text is not UTF-8")
	}
	for i := range c.Records {
		if _, ok := kindRank(c.Records[i].Kind); !ok {
			return fmt.Errorf("record %s has no kind", c.Records[i].ID)
		}
	}
	if p.body, err = pack(articleBody{c.Article.Text, c.Article.Sentences}); err != nil {
		return err
	}
	p.records, err = pack(c.Records)
	return err
}

// coded reports whether anybody tried to code the article.
func (p *prepared) coded() bool {
	return p.Generation != "" || p.NotCoded != "" || p.CopyOf != "" || len(p.Records) > 0
}

// forgottenHash is what is kept of something that must not come back.
func forgottenHash(kind, id string) string { return casus.ContentID("forgotten", kind, id) }

func (p *prepared) forgottenHashes() []string {
	return []string{forgottenHash("content", p.content), forgottenHash("lineage", p.line)}
}
