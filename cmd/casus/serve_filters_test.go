package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
	"github.com/casus/casus/web/api"
	"github.com/casus/casus/web/guard"
	"github.com/casus/casus/web/state"
)

// askedStore holds made-up articles with a record of each kind, that differ in all that can be asked for.
func askedStore(t *testing.T, path string) {
	t.Helper()
	s, err := store.Open(t.Context(), path, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close() //nolint:errcheck // what was written is committed
	types, countries := []string{"ASSAULT", "PROTEST", "CONSULT"}, []string{"SYR", "TUR", "RUS", "UKR"}
	for i := range 24 {
		id, c := fmt.Sprintf("art%d", i), countries[i%4]
		text := fmt.Sprintf("The %s rebels met crowd number%d in town.", c, i)
		ev := casus.Evidence{Article: id, Quote: text, Span: casus.Span{Start: 0, End: len(text)}}
		date := fmt.Sprintf("2024-%02d-%02d", 3+i%3, 1+i)
		who, whom := []casus.Party{{Text: "rebels", Code: casus.Code(c + ".REB"), Entity: "group." + strings.ToLower(c)}}, []casus.Party{{Text: "army", Code: casus.Code(countries[(i+1)%4] + ".MIL")}}
		status := []casus.Status{casus.Happened, casus.Planned, casus.Denied, casus.Happened, casus.Possible}[i%5]
		rec := func(kind casus.Kind, n int) casus.Record {
			return casus.Record{ID: fmt.Sprintf("%s-%d", kind, i), Anchor: fmt.Sprintf("anchor-%s-%d", kind, i), Kind: kind, Article: id, Sent: n, Offset: n, Evidence: ev, Confidence: casus.Confidence{Percent: 30 + 2*i}}
		}
		e, l, m, n := rec(casus.EventKind, 0), rec(casus.TollKind, 1), rec(casus.StatementKind, 2), rec(casus.RelationKind, 3)
		e.Event = &casus.Event{Trigger: "met", Type: types[i%3], Mode: []string{"", "demonstration"}[i%2], Status: status, Actor: who, Recipient: whom, SaidBy: whom, Date: date, Place: "Town " + c,
			Located: &casus.Place{ID: fmt.Sprintf("geonames:%d", i%4), Name: "Town", Country: c, Precision: casus.TownPrecision}}
		l.Toll = &casus.Toll{Text: "few", Measure: "killed", Low: &i, Who: whom[0].Code, SaidBy: who, Place: "Town " + c, Scope: "incident"}
		m.Statement = &casus.Statement{Speaker: who, Cue: "said", Content: "that", Mode: []string{"claim", "demand"}[i%2]}
		n.Relation = &casus.Relation{Source: who[0], Relation: "ally", Target: whom[0]}
		a := casus.Article{ID: id, Title: "T", Text: text, Published: fmt.Sprintf("2024-%02d-%02d", 3+i%3, 2+i), Source: []string{"wire", "daily"}[i%2], URL: "https://example.org/" + id}
		if _, err := s.Add(t.Context(), []store.Coded{{Article: a, Records: []casus.Record{e, l, m, n}, Generation: "g"}}); err != nil {
			t.Fatal(err)
		}
		in := casus.Incident{ID: fmt.Sprintf("in%d", i), Type: e.Event.Type, Status: status, Actor: who, Recip: whom, Date: date, Members: []casus.Member{{Record: e.ID, Anchor: e.Anchor, Article: id}}, Articles: []string{id}}
		story := casus.Story{ID: fmt.Sprintf("st%d", i), From: date, To: date, Articles: []casus.StoryMember{{Article: id}}}
		if _, err := s.PutStories(t.Context(), store.Groups{Incidents: []casus.Incident{in}, Stories: []casus.Story{story}}); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.Correct(t.Context(), store.Correction{Anchor: "anchor-event-4", Kind: "not-event", Author: "a", Reason: "a film"}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Correct(t.Context(), store.Correction{Anchor: "anchor-event-5", Kind: "status", Author: "a", Reason: "only planned", Values: json.RawMessage(`"planned"`)}); err != nil {
		t.Fatal(err)
	}
}

// TestFiltersOfAPIAndQuery: every filter, alone and with each other, gives the same records in the same order on the
// command line and over HTTP.
func TestFiltersOfAPIAndQuery(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s.db")
	askedStore(t, path)
	s, err := store.Open(t.Context(), path, store.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close() //nolint:errcheck // it was only read
	desk, err := state.Open(t.Context(), filepath.Join(t.TempDir(), "web"), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer desk.Close() //nolint:errcheck // as above
	mux := http.NewServeMux()
	gate := guard.New(desk, guard.Options{Open: true, Rate: 1e6, Burst: 1e6})
	doc := api.New(mux, api.Options{Store: s, State: desk, Guard: gate}).OpenAPI()
	filters := [][2]string{{"kind", "event"}, {"kind", "toll,statement"}, {"type", "ASSAULT"}, {"type", "ASSAULT,CONSULT"}, {"mode", "demonstration"}, {"mode", "demand"}, {"status", "planned"},
		{"status", "happened,denied"}, {"actor", "SYR"}, {"actor", "TUR.REB"}, {"actor", "group.rus"}, {"recipient", "UKR.MIL"}, {"party", "SYR"}, {"dyad", "SYR,TUR"}, {"dyad", "SYR.REB,TUR.MIL"},
		{"said_by", "RUS"}, {"place", "geonames:2"}, {"place", "town tur"}, {"country", "UKR"}, {"from", "2024-04-01"}, {"to", "2024-04-30"}, {"published_from", "2024-05-01"}, {"published_to", "2024-03-31"},
		{"source", "daily"}, {"text", "number7"}, {"text", "rebels -number8"}, {"min_confidence", "50"}, {"article", "art3"}, {"incident", "in6"}, {"story", "st9"}, {"anchor", "anchor-toll-2"},
		{"id", "statement-11"}, {"id", "event-4"}, {"superseded", "true"}}
	asked := map[string]bool{"as_of": true, "order": true, "limit": true, "cursor": true}
	for _, f := range filters {
		asked[f[0]] = true
	}
	for _, p := range doc.Paths[api.Prefix+"/records"].Get.Parameters {
		if !asked[p.Name] {
			t.Errorf("the filter %s is not tried", p.Name)
		}
	}
	some := 0
	for i, f := range filters {
		for _, g := range append([][2]string{{}}, filters[i+1:]...) {
			if g[0] == f[0] || f[0] == "id" && g[0] == "superseded" {
				continue // a filter is given once
			}
			args, q := []string{"query", "--store", path, "--format", "jsonl"}, url.Values{"limit": {"500"}, "order": {"article"}}
			for _, x := range [][2]string{f, g} {
				if x[0] != "" {
					args = append(args, "--"+strings.ReplaceAll(x[0], "_", "-")+"="+x[1])
					q.Set(x[0], x[1])
				}
			}
			want := queried(t, args)
			got := fetched(t, gate.Wrap(mux), q.Encode())
			if !slices.Equal(got, want) {
				t.Errorf("%s: the API gives %v, the query %v", q.Encode(), got, want)
			}
			if len(want) > 0 {
				some++
			}
		}
	}
	if some < 200 {
		t.Errorf("only %d questions find something", some)
	}
}

func queried(t *testing.T, args []string) []string {
	t.Helper()
	code, out, errs := casusRun(t, args...)
	if code != 0 {
		t.Fatalf("%v: %d %s", args, code, errs)
	}
	var ids []string
	d := json.NewDecoder(strings.NewReader(out))
	for {
		var r struct{ ID string }
		if err := d.Decode(&r); err == io.EOF {
			return ids
		} else if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, r.ID)
	}
}

func fetched(t *testing.T, h http.Handler, query string) []string {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "http://127.0.0.1"+api.Prefix+"/records?"+query, nil)
	r.RemoteAddr = "127.0.0.1:5555"
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	var page struct {
		Items []struct{ Record struct{ ID string } }
		Next  string
	}
	if err := json.Unmarshal(w.Body.Bytes(), &page); err != nil || w.Code != http.StatusOK || page.Next != "" {
		t.Fatalf("%s: %d %v %s", query, w.Code, err, w.Body)
	}
	var ids []string
	for _, i := range page.Items {
		ids = append(ids, i.Record.ID)
	}
	return ids
}
