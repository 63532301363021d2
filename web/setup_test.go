package web_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/knowledge"
	"github.com/casus/casus/store"
	"github.com/casus/casus/web"
	"github.com/casus/casus/web/api"
	"github.com/casus/casus/web/guard"
	"github.com/casus/casus/web/state"
)

// evil is what every text field holds: it must come out as text and nothing else.
const evil = `<script>alert(1)</script>"><img src=x onerror=alert(1)>' OR '1'='1 {{7*7}} =cmd|'x'!A1`

const host = "127.0.0.1:8420"

// desk is a server with a store that holds a few articles.
type desk struct {
	t      *testing.T
	store  *store.Store
	state  *state.State
	server *web.Server
	clock  time.Time
}

func newDesk(t *testing.T, change func(*web.Options)) *desk {
	t.Helper()
	d := &desk{t: t, clock: time.Date(2024, 6, 1, 12, 0, 0, 0, time.UTC)}
	ctx := t.Context()
	var err error
	dir := t.TempDir()
	if d.store, err = store.Open(ctx, filepath.Join(dir, "s.db"), store.Options{Now: func() time.Time { return d.clock }}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.check(d.store.Close()) })
	if d.state, err = state.Open(ctx, filepath.Join(dir, "s.web"), func() time.Time { return d.clock }); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.check(d.state.Close()) })
	d.fill()
	o := web.Options{Store: d.store, Writer: d.store, State: d.state, Version: "test",
		Explain: func() (api.Explainer, error) { return nil, errors.New("no reader in tests") },
		Book:    func() (*actors.Book, error) { return actors.Load(knowledge.FS, "actors", actors.Checks{}) },
		Guard:   guard.Options{Now: func() time.Time { return d.clock }}}
	if change != nil {
		change(&o)
	}
	if d.server, err = web.New(ctx, host, o); err != nil {
		t.Fatal(err)
	}
	return d
}

func (d *desk) check(err error) {
	d.t.Helper()
	if err != nil {
		d.t.Fatal(err)
	}
}

// fill adds seven articles with a record of each kind; the first holds evil in every field.
func (d *desk) fill() {
	d.t.Helper()
	for i := range 7 {
		word := "rebels"
		if i == 0 {
			word = evil
		}
		text := fmt.Sprintf("Title %d %s\n\nThe %s shelled the town № %d — on Tuesday.", i, word, word, i)
		a := casus.Article{ID: fmt.Sprintf("art-%d", i), Title: "Title " + word, Text: text, Published: fmt.Sprintf("2024-05-%02d", 10+i),
			Source: "Source " + word, URL: fmt.Sprintf("https://example.org/%d?q=%s", i, word)}
		d.clock = d.clock.Add(time.Second)
		if _, err := d.store.Add(d.t.Context(), []store.Coded{{Article: a, Records: recordsOf(&a, i, word), Generation: "g"}}); err != nil {
			d.t.Fatal(err)
		}
	}
}

func recordsOf(a *casus.Article, i int, word string) []casus.Record {
	at := strings.Index(a.Text, "shelled")
	ev := casus.Evidence{Article: a.ID, Span: casus.Span{Start: 0, End: len(a.Text)}, Quote: a.Text, Trigger: casus.Span{Start: at, End: at + 7},
		Pattern: "p " + word, Model: "m", Version: "test"}
	base := func(kind casus.Kind) casus.Record {
		return casus.Record{ID: fmt.Sprintf("%s-%d", kind, i), Anchor: fmt.Sprintf("anchor-%s-%d", kind, i), Kind: kind, Article: a.ID,
			Offset: at, Evidence: ev, Confidence: casus.Confidence{Percent: 30 + i}}
	}
	who := []casus.Party{{Text: word, Code: "SYR.REB", Why: word}}
	e, t, s, r := base(casus.EventKind), base(casus.TollKind), base(casus.StatementKind), base(casus.RelationKind)
	precision := casus.TownPrecision
	if i%2 == 1 {
		precision = casus.CountryPrecision
	}
	e.Event = &casus.Event{Trigger: word, Type: "ASSAULT", Status: casus.Happened, StatusWhy: word, Actor: who, Recipient: []casus.Party{{Text: "army", Code: "SYR.MIL"}},
		SaidBy: who, Place: word, Date: a.Published, Quad: "material-conflict", Score: -9, Venue: word,
		Located: &casus.Place{ID: fmt.Sprintf("geonames:%d", i%2), Name: word, Country: "SYR", Lat: 35, Lon: 38, Precision: precision}}
	n := i
	t.Toll = &casus.Toll{Text: word, Measure: "killed", Low: &n, Who: "SYR.CVL", WhoText: word, SaidBy: who, Place: word, Scope: "incident"}
	s.Statement = &casus.Statement{Speaker: who, Cue: word, Content: word, Span: casus.Span{Start: 0, End: 4}, Mode: "claim", Quoted: []string{word}}
	r.Relation = &casus.Relation{Source: who[0], Relation: "ally", Target: casus.Party{Text: word}}
	return []casus.Record{e, t, s, r}
}

// ask sends a request as a client at addr with a bearer token, if one is given.
func (d *desk) ask(method, path, token, body string, header ...string) *http.Response {
	d.t.Helper()
	r := httptest.NewRequestWithContext(d.t.Context(), method, "http://"+host+path, strings.NewReader(body))
	r.RemoteAddr = "127.0.0.1:5555"
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i+1 < len(header); i += 2 {
		switch header[i] {
		case "Host":
			r.Host = header[i+1]
		case "Addr":
			r.RemoteAddr = header[i+1]
		default:
			r.Header.Set(header[i], header[i+1])
		}
	}
	w := httptest.NewRecorder()
	d.server.Handler().ServeHTTP(w, r)
	return w.Result()
}

// get asks and reads JSON into v; it must be answered with 200.
func (d *desk) get(path string, v any) *http.Response {
	d.t.Helper()
	res := d.ask("GET", path, "", "")
	b := read(d.t, res)
	if res.StatusCode != 200 {
		d.t.Fatalf("GET %s: %s: %s", path, res.Status, b)
	}
	if v != nil {
		if err := json.Unmarshal(b, v); err != nil {
			d.t.Fatalf("GET %s: %v in %s", path, err, b)
		}
	}
	return res
}

func read(t *testing.T, res *http.Response) []byte {
	t.Helper()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// user makes a user with a token.
func (d *desk) user(name string, role state.Role) string {
	d.t.Helper()
	d.check(d.state.MakeUser(context.Background(), name, role, ""))
	_, token, err := d.state.MakeToken(context.Background(), name, state.Nobody, "", 0)
	d.check(err)
	return token
}
