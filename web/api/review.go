package api

import (
	"archive/zip"
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/danielgtaylor/huma/v2"

	"github.com/casus/casus/store"
)

// ReviewQuery is the filter of the queue.
type ReviewQuery struct {
	Filter
	Order string `query:"order" enum:"confidence,alarm" default:"confidence"`
	Limit int    `query:"limit" minimum:"1" maximum:"200" default:"50"`
}

// reviewed is how many of the latest records the queue is made of.
const reviewed = 2000

func (a *API) review(ctx context.Context, in *ReviewQuery) (*body[Page[ReviewItem]], error) {
	f, err := in.Filter.store()
	if err != nil {
		return nil, err
	}
	p := Page[ReviewItem]{Items: []ReviewItem{}}
	if in.Order == "alarm" {
		p.Items, err = a.alarmed(ctx, f, in.Limit)
		return reply(p, err)
	}
	f.Order, f.Limit = store.OrderNew, reviewed
	rows, _, err := gather(a.o.Store.Records(ctx, f), reviewed)
	if err != nil {
		return nil, err
	}
	rows = slices.DeleteFunc(rows, func(r store.Row) bool { return len(r.Corrections) > 0 })
	unsure := func(r *store.Row) int { // those without a confidence come last
		if r.Record.Confidence.Percent == 0 {
			return 1000
		}
		return r.Record.Confidence.Percent
	}
	slices.SortStableFunc(rows, func(x, y store.Row) int { return cmp.Compare(unsure(&x), unsure(&y)) })
	for i := range rows[:min(in.Limit, len(rows))] {
		why := "no confidence was reckoned"
		if n := rows[i].Record.Confidence.Percent; n > 0 {
			why = fmt.Sprintf("confidence %d %%", n)
		}
		p.Items = append(p.Items, ReviewItem{Row: RowOf(&rows[i]), Why: why})
	}
	return reply(p, nil)
}

// alarmed are the records of the incidents that set off alarms which are not dismissed, without those that were judged.
func (a *API) alarmed(ctx context.Context, f store.Filter, limit int) ([]ReviewItem, error) {
	alarms, err := a.o.State.Alarms(ctx, "", 200)
	if err != nil {
		return nil, err
	}
	out := []ReviewItem{}
	seen := map[string]bool{}
	for _, al := range alarms {
		if al.State == "dismissed" {
			continue
		}
		for _, id := range al.Incidents {
			g := f
			g.Incident, g.Order, g.Limit = id, store.OrderArticle, limit
			for r, err := range a.o.Store.Records(ctx, g) {
				if err != nil {
					return nil, err
				}
				if len(r.Corrections) > 0 || seen[r.Record.ID] {
					continue
				}
				seen[r.Record.ID] = true
				out = append(out, ReviewItem{Row: RowOf(&r), Why: "alarm: " + al.Text, Alarm: al.ID})
				if len(out) == limit {
					return out, nil
				}
			}
		}
	}
	return out, nil
}

func (a *API) agreement(ctx context.Context, _ *struct{}) (*body[Page[Agreement]], error) {
	cs, err := a.o.Store.Corrections(ctx, "", 0, false)
	if err != nil {
		return nil, err
	}
	return reply(Page[Agreement]{Items: agreements(cs)}, nil)
}

// verdict is what one correction says of a record: 0 nothing, 1 right, 2 wrong in part, 3 no event.
func verdict(kind string) int {
	switch kind {
	case "confirm":
		return 1
	case "actor", "recipient", "type", "status", "place", "date":
		return 2
	case "not-event":
		return 3
	}
	return 0
}

// agreements compares each two reviewers on the records that both judged. Of several verdicts of one reviewer on one
// record the gravest counts.
func agreements(cs []store.Correction) []Agreement {
	by := map[string]map[string]int{}
	var names []string
	for _, c := range cs {
		v := verdict(c.Kind)
		if v == 0 {
			continue
		}
		if by[c.Author] == nil {
			by[c.Author] = map[string]int{}
			names = append(names, c.Author)
		}
		by[c.Author][c.Anchor] = max(by[c.Author][c.Anchor], v)
	}
	slices.Sort(names)
	out := []Agreement{}
	for i, x := range names {
		for _, y := range names[i+1:] {
			out = append(out, agree(x, y, by[x], by[y]))
		}
	}
	return out
}

// agree reckons Cohen's kappa (Cohen 1960): agreement beyond what the two reviewers' own habits would give by chance.
func agree(x, y string, a, b map[string]int) Agreement {
	out := Agreement{A: x, B: y}
	var na, nb [4]float64
	for anchor, v := range a {
		w, ok := b[anchor]
		if !ok {
			continue
		}
		out.Both++
		na[v]++
		nb[w]++
		if v == w {
			out.Agreed++
		}
	}
	n := float64(out.Both)
	chance := 0.0
	for v := range na {
		chance += na[v] * nb[v]
	}
	if n > 0 && chance < n*n {
		chance /= n * n
		out.Kappa, out.Defined = round((float64(out.Agreed)/n-chance)/(1-chance)), true
	}
	return out
}

func (a *API) corrections(ctx context.Context, in *struct {
	Anchor string `query:"anchor" maxLength:"200"`
	AsOf   string `query:"as_of"`
	Undone bool   `query:"undone" doc:"also those that do not hold any more"`
}) (*body[Page[Correction]], error) {
	asOf, err := moment("as_of", in.AsOf)
	if err != nil {
		return nil, err
	}
	cs, err := a.o.Store.Corrections(ctx, in.Anchor, asOf, in.Undone)
	p := Page[Correction]{Items: []Correction{}}
	for i := range cs {
		p.Items = append(p.Items, correctionOf(&cs[i]))
	}
	return reply(p, err)
}

func (a *API) gold(ctx context.Context, in *struct {
	Article       string `query:"article" maxLength:"2000"`
	Source        string `query:"source" maxLength:"300"`
	PublishedFrom string `query:"published_from"`
	PublishedTo   string `query:"published_to"`
}) (*huma.StreamResponse, error) {
	if err := cmp.Or(checkDay("published_from", in.PublishedFrom), checkDay("published_to", in.PublishedTo)); err != nil {
		return nil, err
	}
	file, err := os.CreateTemp("", "casus-gold-*")
	if err != nil {
		return nil, fmt.Errorf("export as gold: %w", err)
	}
	defer os.Remove(file.Name()) //nolint:errcheck // a temporary file
	var records bytes.Buffer
	f := store.Filter{Article: in.Article, Source: in.Source, PublishedFrom: in.PublishedFrom, PublishedTo: in.PublishedTo}
	err = a.o.Store.ExportGold(ctx, file, &records, f)
	if err == nil {
		_, err = file.Seek(0, io.SeekStart)
	}
	if err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return a.download("casus-gold.zip", "application/zip", func(w io.Writer) (err error) {
		defer func() { err = errors.Join(err, file.Close()) }()
		z := zip.NewWriter(w)
		for _, part := range []struct {
			name string
			r    io.Reader
		}{{"articles.jsonl", file}, {"records.jsonl", &records}} {
			e, err := z.Create(part.name)
			if err != nil {
				return err
			}
			if _, err := io.Copy(e, part.r); err != nil {
				return err
			}
		}
		return z.Close()
	}), nil
}

func (a *API) writer() (Writer, error) {
	if a.o.Writer == nil {
		return nil, store.ErrReadOnly
	}
	return a.o.Writer, nil
}
