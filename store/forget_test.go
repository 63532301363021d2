package store

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/casus/casus"
)

// report is an article about a person by its full name, surname and pronoun, with a statement of it; another mentions
// somebody of the same surname.
func report() []Coded {
	text := "Ana Otherperson met rebels. She smiled. Otherperson left.\n"
	c := Coded{Generation: "g1", Article: casus.Article{ID: "r1", URL: "https://n.example/r1", Source: "wire", Title: "Otherperson meets rebels", Text: text, Lang: "en", Published: "2022-01-05"}}
	ana := func(words string, at int) casus.Party {
		return casus.Party{Text: "Ana Otherperson", Code: "DEU.GOV", Entity: "deu.ana", Why: "actors deu.ana", Span: &casus.Span{Start: at, End: at + len(words)}}
	}
	rec := func(id, quote string, sent int, r casus.Record) casus.Record {
		at := strings.Index(text, quote)
		r.ID, r.Anchor, r.Article, r.Sent, r.Offset = id, "an-"+id, "r1", sent, at+3
		r.Evidence = casus.Evidence{Article: "r1", Quote: quote, Span: casus.Span{Start: at, End: at + len(quote)}}
		return r
	}
	c.Records = []casus.Record{
		rec("e1", "Ana Otherperson met rebels.", 0, casus.Record{Kind: casus.EventKind, Event: &casus.Event{Trigger: "met", Type: "CONSULT", Status: casus.Happened,
			Actor: []casus.Party{ana("Ana Otherperson", 0)}, Recipient: []casus.Party{{Text: "rebels", Code: "SYR.REB"}}}}),
		rec("st1", "She smiled.", 1, casus.Record{Kind: casus.StatementKind, Statement: &casus.Statement{Speaker: []casus.Party{ana("She", 28)}, Cue: "smiled", Content: "x"}}),
	}
	other := Coded{Generation: "g1", Article: casus.Article{ID: "r2", Source: "daily", Text: "Bo Otherperson sells shoes.", Lang: "en", Published: "2022-01-06"}}
	return []Coded{c, other}
}

func TestForgetPersonByID(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		as := report()
		add(t, s, as...)
		add(t, s, articles(0, 3)...)
		e1 := as[0].Records[0]
		undone := correct(t, s, Correction{Anchor: e1.Anchor, Kind: "status", Author: "ann", Reason: "x", Values: json.RawMessage(`"denied"`)})
		if err := s.Undo(t.Context(), undone.ID, "ann", "Otherperson did it"); err != nil {
			t.Fatal(err)
		}
		correct(t, s, Correction{Anchor: e1.Anchor, Kind: "recipient", Author: "ann", Reason: "Otherperson met others",
			Values: json.RawMessage(`[{"text":"Ana Otherperson","code":"DEU.GOV","entity":"deu.ana"},{"text":"guards","code":"SYR.MIL"}]`)})
		in := happening("i1", "2022-01-05", as[0])
		in.Actor, in.Claims = e1.Event.Actor, []casus.Claim{{Status: casus.Happened, Speaker: e1.Event.Actor, Record: "e1", Article: "r1"}}
		in.Members[0].Reasons = []casus.Reason{{Feature: "actor", Text: "both Otherperson"}}
		thread := casus.Thread{ID: "t1", Kind: "talks", Parties: e1.Event.Actor, Steps: []casus.Step{{Incident: "i1", By: e1.Event.Actor, Reasons: []casus.Reason{{Text: "Otherperson spoke"}}}}}
		put(t, s, Groups{Incidents: []casus.Incident{in}, Threads: []casus.Thread{thread},
			Stories: []casus.Story{{ID: "s1", Articles: []casus.StoryMember{{Article: "r1", Reasons: []casus.Reason{{Text: "ana otherperson"}}}}}}})
		if err := s.Quarantine(t.Context(), Failed{Source: "wire", Where: "x", Reason: "about Ana Otherperson; Otherperson again"}); err != nil {
			t.Fatal(err)
		}
		tomb, err := s.Forget(t.Context(), Forgetting{Person: "deu.ana", Names: []string{"Ana Otherperson"}, Short: []string{"Otherperson"}, Author: "bob", Reason: "asked by Otherperson"})
		if err != nil || tomb.Articles != 1 || tomb.Records != 2 {
			t.Fatalf("%v %+v", err, tomb)
		}
		a, err := s.Article(t.Context(), "r1", 0)
		if want := "*************** met rebels. *** smiled. *********** left.\n"; err != nil || a.Text != want || a.Title != "*********** meets rebels" {
			t.Errorf("%v %q %q", err, a.Title, a.Text)
		}
		if b, err := s.Article(t.Context(), "r2", 0); err != nil || b.Text != as[1].Article.Text {
			t.Errorf("another of that name: %v %q", err, b.Text)
		}
		everything := map[string]any{"records": rows(t, s, Filter{Superseded: true, Article: "r1"}), "incidents": all(t, s.Incidents(t.Context(), Filter{})),
			"stories": all(t, s.Stories(t.Context(), Filter{})), "threads": all(t, s.Threads(t.Context(), Filter{}))}
		var errs [3]error
		everything["tombstones"], errs[2] = s.Tombstones(t.Context())
		everything["corrections"], errs[0] = s.Corrections(t.Context(), "", 0, true)
		everything["quarantine"], errs[1] = s.Quarantined(t.Context())
		for name, x := range everything {
			b, err := json.Marshal(x)
			if err != nil || len(b) < 10 {
				t.Fatalf("%s: %v %s", name, err, b)
			}
			for _, word := range []string{"otherperson", "deu.ana"} {
				if strings.Contains(strings.ToLower(string(b)), word) {
					t.Errorf("%s tell of the person: %s", name, b)
				}
			}
		}
		for name, f := range map[string]Filter{"full text": {Text: "ana"}, "surname": {Text: "otherperson"}, "pronoun": {Text: "she"}, "actor": {Actor: "deu.ana"}, "who says": {SaidBy: "deu.ana"}} {
			if got := rows(t, s, f); len(got) != 0 {
				t.Errorf("%s: still found: %v", name, ids(got))
			}
		}
		if got := all(t, s.Articles(t.Context(), Filter{Text: "otherperson"})); len(got) != 1 || got[0].ID != "r2" {
			t.Errorf("articles: %+v", got)
		}
		if got := incidentIDs(t, s, Filter{Party: "deu.ana"}); len(got) != 0 {
			t.Errorf("incidents by the person: %v", got)
		}
		if got := rows(t, s, Filter{Actor: "DEU.GOV"}); len(got) != 2 {
			t.Errorf("%d records of the role", len(got))
		}
		if err := errs[0]; err != nil || errs[1] != nil || errs[2] != nil {
			t.Error(errs)
		}
		inFiles(t, s, "deu.ana", "otherperson met")
		sound(t, s)
		if _, err := s.Forget(t.Context(), Forgetting{Person: "deu.ana", Names: []string{"Ana Otherperson"}, Author: "bob", Reason: "again"}); err == nil {
			t.Error("forgotten twice")
		}
	})
}

// TestForgetArticleWithAll: corrections, copies, groups and what is in quarantine go with it.
func TestForgetArticleWithAll(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		as := articles(0, 4)
		add(t, s, as...)
		i, r := eventAt(t, 0)
		correct(t, s, Correction{Anchor: r.Anchor, Kind: "actor", Author: "ann", Values: []byte(`[{"text":"x","code":"FRA.MIL"}]`)})
		c := correct(t, s, Correction{Anchor: r.Anchor, Kind: "status", Author: "ann", Values: []byte(`"denied"`)})
		if err := s.Undo(t.Context(), c.ID, "ann", "no"); err != nil {
			t.Fatal(err)
		}
		put(t, s, Groups{Incidents: []casus.Incident{happening("i1", "2022-01-05", as[i], as[(i+1)%4]), happening("i2", "2022-01-05", as[(i+2)%4])},
			Stories: []casus.Story{{ID: "s1", Articles: []casus.StoryMember{{Article: as[i].Article.ID}}}}})
		if err := s.Quarantine(t.Context(), Failed{Source: "s", Where: "w", Article: &as[i].Article}); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Forget(t.Context(), Forgetting{Article: as[i].Article.ID, Author: "bob", Reason: "asked"}); err != nil {
			t.Fatal(err)
		}
		if cs, err := s.Corrections(t.Context(), "", 0, true); err != nil || len(cs) != 0 {
			t.Errorf("corrections: %v %+v", err, cs)
		}
		if got := incidentIDs(t, s, Filter{}); len(got) != 1 || got[0] != "i2" {
			t.Errorf("incidents: %v", got)
		}
		if got := all(t, s.Stories(t.Context(), Filter{})); len(got) != 0 {
			t.Errorf("stories: %v", got)
		}
		if fs, err := s.Quarantined(t.Context()); err != nil || len(fs) != 0 {
			t.Errorf("quarantine: %v %+v", err, fs)
		}
		if got := rows(t, s, Filter{Actor: "FRA.MIL"}); len(got) != 0 {
			t.Errorf("by the corrected actor: %v", ids(got))
		}
		sound(t, s)
	})
}
