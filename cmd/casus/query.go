package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/casus/casus"
	"github.com/casus/casus/code"
	"github.com/casus/casus/store"
)

const queryLong = `Asks a store for records. All filters that are given must hold. A party is a code
(SYR.GOV), a country (SYR) or the id of a known actor.

The records are those of the current versions of articles, coded by the latest run, with the
corrections of analysts laid over them; --as-of asks what the store held at a time. "jsonl"
is what 'casus read --format jsonl' writes, byte for byte; with --stored each line has more
under "store": version, generation, incident, story, since and until when, corrections.`

const queryExample = `  casus query --actor SYR --type ASSAULT --from 2024-05-01 --format table
  casus query --dyad ISR,IRN --as-of 2024-06-01T12:00:00Z --format csv
  casus query --text '"prisoner swap" -football' --order date --limit 20`

// queryFlags are the flags of query.
type queryFlags struct {
	store        storeFlag
	f            store.Filter
	kinds, dyad  []string
	asOf, format string
	stored       bool
}

func queryCommand() *cobra.Command {
	var q queryFlags
	c := &cobra.Command{Use: "query [flags]", Short: "Ask a store for records", Long: queryLong, Example: queryExample, Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error { return runQuery(c, &q) }}
	q.store.flag(c)
	fl, f := c.Flags(), &q.f
	fl.StringSliceVar(&q.kinds, "kind", nil, "kinds of record, of event, toll, statement, relation")
	fl.StringSliceVar(&f.Types, "type", nil, "types of event (ASSAULT)")
	fl.StringSliceVar(&f.Modes, "mode", nil, "modes of event or statement")
	fl.StringSliceVar(&f.Status, "status", nil, "happened, planned, possible, denied")
	fl.StringVar(&f.Actor, "actor", "", "who did it, or speaks")
	fl.StringVar(&f.Recipient, "recipient", "", "to whom")
	fl.StringVar(&f.Party, "party", "", "who is at either end")
	fl.StringSliceVar(&q.dyad, "dyad", nil, "`ACTOR,RECIPIENT`")
	fl.StringVar(&f.SaidBy, "said-by", "", "who says so")
	fl.StringVar(&f.Place, "place", "", "name as written, or id")
	fl.StringVar(&f.Country, "country", "", "country of the place")
	fl.StringVar(&f.From, "from", "", "first `DAY` of the event (of publication if it has none)")
	fl.StringVar(&f.To, "to", "", "last `DAY`")
	fl.StringVar(&f.PublishedFrom, "published-from", "", "first `DAY` of publication")
	fl.StringVar(&f.PublishedTo, "published-to", "", "last `DAY` of publication")
	fl.StringVar(&f.Source, "source", "", "source of the article")
	fl.StringVar(&f.Text, "text", "", "full text over the evidence: words, \"phrases\", -words")
	fl.IntVar(&f.MinConfidence, "min-confidence", 0, "percent")
	fl.StringVar(&f.Article, "article", "", "article id, content id or lineage")
	fl.StringVar(&f.Incident, "incident", "", "incident id")
	fl.StringVar(&f.Story, "story", "", "story id")
	fl.StringVar(&f.Anchor, "anchor", "", "anchor of the record")
	fl.StringVar(&f.ID, "id", "", "id of the record")
	fl.StringVar(&q.asOf, "as-of", "", "ISO `TIME`: what the store held then")
	fl.BoolVar(&f.Superseded, "superseded", false, "also what was replaced by edits or coding again, and what analysts struck out")
	fl.StringVar(&f.Order, "order", "", "article (default), new, date or confidence")
	fl.IntVar(&f.Limit, "limit", 0, "at most so many")
	fl.StringVar(&q.format, "format", "", "table, jsonl or csv (default table on a terminal, else jsonl)")
	fl.BoolVar(&q.stored, "stored", false, "jsonl: also what the store knows of each record, under \"store\"")
	complete(c, "format", formatNames[:]...)
	complete(c, "order", store.OrderArticle, store.OrderNew, store.OrderDate, store.OrderConfidence)
	complete(c, "kind", "event", "toll", "statement", "relation")
	return c
}

func runQuery(c *cobra.Command, q *queryFlags) error {
	ks, err := newKinds(q.kinds)
	if err != nil {
		return badUsage(c, fmt.Errorf("--kind: %w", err))
	}
	q.f.Kinds = ks
	if q.f.AsOf, err = momentOf(q.asOf); err != nil {
		return badUsage(c, fmt.Errorf("--as-of: %w", err))
	}
	if len(q.dyad) > 0 {
		if len(q.dyad) != 2 {
			return badUsage(c, fmt.Errorf("--dyad: two parties with a comma between"))
		}
		q.f.Dyad = [2]string{q.dyad[0], q.dyad[1]}
	}
	form, err := newFormat(q.format, c.OutOrStdout())
	if err != nil {
		return badUsage(c, fmt.Errorf("--format: %w", err))
	}
	if _, ok := form.(jsonlFormat); q.stored && !ok {
		return badUsage(c, fmt.Errorf("--stored goes with --format jsonl"))
	}
	return q.store.with(c, true, func(s *store.Store) error {
		w := bufio.NewWriter(c.OutOrStdout())
		if _, err := w.Write(form.header()); err != nil {
			return err
		}
		if err := q.write(c, s, form, w); err != nil {
			return err
		}
		return w.Flush()
	})
}

// write gives records to the format article by article, as far as they stand together.
func (q *queryFlags) write(c *cobra.Command, s *store.Store, form format, w *bufio.Writer) error {
	var group []store.Row
	flush := func() error {
		if len(group) == 0 {
			return nil
		}
		b, err := q.render(c, s, form, group)
		group = nil
		if err != nil {
			return err
		}
		_, err = w.Write(b)
		return err
	}
	for r, err := range s.Records(c.Context(), q.f) {
		if err != nil {
			return err
		}
		if len(group) > 0 && group[0].Article.Content != r.Article.Content {
			if err := flush(); err != nil {
				return err
			}
		}
		group = append(group, r)
	}
	return flush()
}

func (q *queryFlags) render(c *cobra.Command, s *store.Store, form format, rows []store.Row) ([]byte, error) {
	if q.stored {
		return storeLines(rows)
	}
	rs := make([]casus.Record, len(rows))
	for i := range rows {
		rs[i] = rows[i].Record
	}
	h := rows[0].Article
	a := &casus.Article{ID: h.ID, Title: h.Title, Published: h.Published, Source: h.Source}
	if _, ok := form.(tableFormat); ok {
		full, err := s.Article(c.Context(), h.Content, q.f.AsOf)
		if err != nil {
			return nil, err
		}
		if a.Text = full.Text; a.Text == "" {
			a.Text = quoteText(rs)
		}
	}
	return form.article(&casus.Doc{Article: a}, rs)
}

// quoteText stands in for a text that is not kept: the evidence where it stood.
func quoteText(rs []casus.Record) string {
	end := 0
	for i := range rs {
		end = max(end, rs[i].Evidence.Span.End)
	}
	b := bytes.Repeat([]byte{' '}, end)
	for i := range rs {
		copy(b[rs[i].Evidence.Span.Start:rs[i].Evidence.Span.End], rs[i].Evidence.Quote)
	}
	return string(b)
}

// stored is what the store knows of a record beyond it.
type stored struct {
	Content     string           `json:"content"`
	Version     int              `json:"version"`
	Source      string           `json:"source,omitempty"`
	URL         string           `json:"url,omitempty"`
	Published   string           `json:"published,omitempty"`
	Generation  string           `json:"generation,omitempty"`
	Incident    string           `json:"incident,omitempty"`
	Story       string           `json:"story,omitempty"`
	Since       string           `json:"since"`
	Until       string           `json:"until,omitempty"`
	Ended       string           `json:"ended,omitempty"`
	NotEvent    bool             `json:"not_event,omitempty"`
	Corrections []correctionLine `json:"corrections,omitempty"`
}

// storeLines are the lines that read writes, with a key more.
func storeLines(rows []store.Row) ([]byte, error) {
	var out bytes.Buffer
	for _, r := range rows {
		line, err := code.MarshalRecord(r.Record)
		if err != nil {
			return nil, err
		}
		a := r.Article
		var by []correctionLine
		for i := range r.Corrections {
			by = append(by, newCorrectionLine(&r.Corrections[i], nil))
		}
		more, err := json.Marshal(stored{a.Content, a.Version, a.Source, a.URL, a.Published, a.Generation, r.Incident, r.Story,
			r.Since.String(), r.Until.String(), r.Ended, r.NotEvent, by})
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(&out, "%s,\"store\":%s}\n", line[:len(line)-1], more)
	}
	return out.Bytes(), nil
}
