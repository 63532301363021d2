package api

import (
	"encoding/json"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
)

func articleOf(h *store.ArticleHead) Article {
	return Article{ID: h.ID, Content: h.Content, Lineage: h.Lineage, Version: h.Version, Title: h.Title, Published: h.Published,
		URL: h.URL, Source: h.Source, Lang: h.Lang, Since: h.Since.String(), Until: h.Until.String(), Ended: h.Ended, Kept: h.Kept,
		Generation: h.Generation, NotCoded: h.NotCoded, CopyOf: h.CopyOf, Records: h.Records}
}

// RowOf is a row as the API gives it.
func RowOf(r *store.Row) Row {
	out := Row{Record: Record{r.Record}, Article: articleOf(&r.Article), Incident: r.Incident, Story: r.Story, Since: r.Since.String(),
		Until: r.Until.String(), Ended: r.Ended, NotEvent: r.NotEvent}
	for i := range r.Corrections {
		out.Corrections = append(out.Corrections, correctionOf(&r.Corrections[i]))
	}
	return out
}

func correctionOf(c *store.Correction) Correction {
	out := Correction{ID: c.ID, Anchor: c.Anchor, Kind: c.Kind, Author: c.Author, Reason: c.Reason, At: c.At.String(),
		Undone: c.Undone.String(), UndoneBy: c.UndoBy, UndoReason: c.UndoOf}
	if len(c.Values) > 0 {
		out.Values = json.RawMessage(c.Values)
	}
	return out
}

func rowsOf(rs []store.Row) []Row {
	out := make([]Row, 0, len(rs))
	for i := range rs {
		out = append(out, RowOf(&rs[i]))
	}
	return out
}

func headsOf(hs []store.ArticleHead) []Article {
	out := make([]Article, 0, len(hs))
	for i := range hs {
		out = append(out, articleOf(&hs[i]))
	}
	return out
}

// storyOf and the next give lists that are never nil.
func storyOf(s *casus.Story) Story {
	return Story{ID: s.ID, From: s.From, To: s.To, Articles: some(s.Articles)}
}

func threadOf(t *casus.Thread) Thread {
	return Thread{ID: t.ID, Kind: t.Kind, Parties: some(t.Parties), Mediator: some(t.Mediator), Venues: some(t.Venues), Place: t.Place,
		State: t.State, Steps: some(t.Steps)}
}

func incidentOf(i casus.Incident) casus.Incident {
	i.Members, i.Articles = some(i.Members), some(i.Articles)
	return i
}

// some is the list, never nil.
func some[T any](xs []T) []T {
	if xs == nil {
		return []T{}
	}
	return xs
}

func countsOf(cs []store.Count) []Count {
	out := make([]Count, 0, len(cs))
	for _, c := range cs {
		out = append(out, Count(c))
	}
	return out
}
