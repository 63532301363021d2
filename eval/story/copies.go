package story

import (
	"context"
	"fmt"
	"io"
	"sort"
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/source"
	"github.com/casus/casus/story"
)

// CopyScore is how well copies are found among real articles and edits of them.
type CopyScore struct {
	Articles int            `json:"articles"` // real ones of leastWords words or more, each without a copy among the others
	Edited   int            `json:"edited"`
	Pairs    PRF            `json:"pairs"`  // of an original and a copy of it, or two copies of one original
	Direct   PRF            `json:"direct"` // copies that were given their own original as source
	ByEdit   map[string]PRF `json:"by_edit"`
	Updates  int            `json:"updates"`  // originals with one figure or name changed throughout, which are no copies
	Mistaken int            `json:"mistaken"` // of these, found as copies
}

// edit makes a copy of an article as agencies and papers do.
type edit struct {
	name string
	make func(words, paras []string, n int) string
}

// edits are deterministic: what they choose depends on the number of the article only.
var edits = [...]edit{
	{"header", func(_, ps []string, n int) string {
		return [...]string{"BREAKING — ", "From our correspondents\nUpdated 14:05 GMT\n", "World news | The Daily Ledger | Page 4\nBy Staff Reporter\n"}[n%3] + strings.Join(ps, "\n")
	}},
	{"half", func(ws, _ []string, _ int) string { return strings.Join(ws[:len(ws)/2], " ") }},
	{"third", func(ws, _ []string, _ int) string { return strings.Join(ws[:max(len(ws)/3, min(len(ws), 40))], " ") }},
	{"tail", func(ws, _ []string, _ int) string { return strings.Join(ws[len(ws)/4:], " ") }},
	{"rewrite", func(ws, _ []string, n int) string { return strings.Join(rewrite(ws, 12, n), " ") }},
	{"credit", func(_, ps []string, n int) string {
		return strings.Join(ps, "\n") + [...]string{"\n(Reporting by our bureau; editing by the night desk)", "\nSource: agency wire. All rights reserved. This material may not be published, broadcast, rewritten or redistributed."}[n%2]
	}},
	{"all", func(ws, _ []string, n int) string {
		return "WORLD BRIEFS\n" + strings.Join(rewrite(ws[:len(ws)*2/3], 16, n), " ") + "\n(wire services)"
	}},
}

// followUp is no copy: a fresh text that ends with the last paragraph's worth of an earlier one, as background.
func followUp(fresh, earlier []string) string {
	n := min(len(earlier)/6, 60)
	return strings.Join(fresh, " ") + "\n" + strings.Join(earlier[len(earlier)-n:], " ")
}

// rewrite changes one word in every so many, as sub-editors do: it drops it, doubles it or puts another for it.
func rewrite(ws []string, every, n int) []string {
	var out []string
	for i, w := range ws {
		switch {
		case i%every != n%every:
			out = append(out, w)
		case i/every%3 == 0:
		case i/every%3 == 1:
			out = append(out, w, "also")
		default:
			out = append(out, "meanwhile")
		}
	}
	return out
}

// leastWords is how long an article must be to be edited.
const leastWords = 80

// MeasureCopies reads articles and edits every other one in every way; those between become follow-ups, fresh text with
// background of an earlier article, which are no copies. It looks for the copies in all of them together.
func MeasureCopies(ctx context.Context, files []string, opts source.Options) (*CopyScore, error) {
	texts, err := readTexts(ctx, files, opts)
	if err != nil {
		return nil, err
	}
	s := &CopyScore{Articles: len(texts), ByEdit: map[string]PRF{}}
	var items []story.Item
	gold, kind := map[string]string{}, map[string]string{}
	add := func(id, text, day, group, edit string) {
		items = append(items, story.Item{Article: &casus.Article{ID: id, Text: text, Published: day}})
		gold[id], kind[id] = group, edit
	}
	for n := 0; n+1 < len(texts); n += 2 {
		orig := fmt.Sprintf("%06d", n)
		add(orig, texts[n], "2020-01-01", orig, "")
		ws, ps := strings.Fields(texts[n]), strings.Split(texts[n], "\n")
		for _, e := range edits {
			add(orig+" "+e.name, e.make(ws, ps, n/2), "2020-01-02", orig, e.name)
			s.Edited++
		}
		if text, ok := update(ws, n/2); ok {
			add(orig+" update", text, "2020-01-03", orig+" update", "")
			s.Updates++
		}
		next := fmt.Sprintf("%06d", n+1)
		add(next, followUp(strings.Fields(texts[n+1]), ws), "2020-01-03", next, "")
	}
	groups := story.Copies(items, story.Options{})
	s.score(groups, gold, kind)
	return s, nil
}

func (s *CopyScore) score(groups []story.CopyGroup, gold, kind map[string]string) {
	pred := map[string]string{}
	for id := range gold {
		pred[id] = id
	}
	by := map[string]*PRF{}
	for _, k := range kind {
		if k != "" {
			if by[k] == nil {
				by[k] = &PRF{}
			}
			by[k].Gold++
		}
	}
	for _, g := range groups {
		pred[g.Original] = g.ID
		for _, c := range g.Copies {
			pred[c.Article] = g.ID
			right := gold[g.Original] == gold[c.Article]
			if p := by[kind[c.Article]]; p != nil {
				p.Pred++
				p.Hit += count(right)
			}
			s.Direct.Pred++
			s.Direct.Hit += count(gold[c.From] == gold[c.Article])
		}
	}
	for id := range gold {
		if strings.HasSuffix(id, " update") && pred[id] != id {
			s.Mistaken++
		}
	}
	s.Direct.Gold = s.Edited
	s.Direct.finish()
	for k, p := range by {
		p.finish()
		s.ByEdit[k] = *p
	}
	s.Pairs = groupedPairs(gold, pred)
}

// groupedPairs is pairs for many things: it counts by the sizes of groups.
func groupedPairs(gold, pred map[string]string) PRF {
	var s PRF
	g, p, both := map[string]int{}, map[string]int{}, map[[2]string]int{}
	for id, x := range gold {
		y := pred[id]
		s.Gold += g[x]
		s.Pred += p[y]
		s.Hit += both[[2]string{x, y}]
		g[x]++
		p[y]++
		both[[2]string{x, y}]++
	}
	s.finish()
	return s
}

// readTexts are the texts of at least leastWords words. Of real copies among them the first is kept: what is measured
// is whether edits are found.
func readTexts(ctx context.Context, files []string, opts source.Options) ([]string, error) {
	var items []story.Item
	for it := range source.Articles(files, opts) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if it.Err != nil {
			return nil, fmt.Errorf("reading articles to edit: %w", it.Err)
		}
		if len(strings.Fields(it.Article.Text)) >= leastWords {
			items = append(items, story.Item{Article: &casus.Article{ID: fmt.Sprintf("%06d", len(items)), Text: it.Article.Text, Published: "2020-01-01"}})
		}
	}
	drop := map[string]bool{}
	for _, g := range story.Copies(items, story.Options{}) {
		for _, c := range g.Copies {
			drop[c.Article] = true
		}
	}
	var out []string
	for _, it := range items {
		if !drop[it.Article.ID] {
			out = append(out, it.Article.Text)
		}
	}
	return out, nil
}

// WriteText writes the figures for people.
func (s *CopyScore) WriteText(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%d articles, %d edited copies\n  pairs   %v\n  source  %v\n", s.Articles, s.Edited, s.Pairs, s.Direct)
	var names []string
	for k := range s.ByEdit {
		names = append(names, k)
	}
	sort.Strings(names)
	for _, k := range names {
		fmt.Fprintf(&b, "  %-8s%v\n", k, s.ByEdit[k])
	}
	fmt.Fprintf(&b, "  updates %d, taken for copies %d\n", s.Updates, s.Mistaken)
	_, err := io.WriteString(w, b.String())
	return err
}
