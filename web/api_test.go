package web_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
	"github.com/casus/casus/web"
	"github.com/casus/casus/web/api"
)

// TestAnswersFitTheDocument: what a route gives is what the OpenAPI document says that it gives.
func TestAnswersFitTheDocument(t *testing.T) {
	d := newDesk(t, nil)
	d.ask("POST", "/api/v1/searches", "", `{"name":"n","query":"type=ASSAULT"}`)
	d.ask("POST", "/api/v1/corrections", "", `{"anchor":"anchor-event-1","kind":"status","reason":"r","values":"planned"}`)
	doc := d.server.API().OpenAPI()
	n := 0
	for path, item := range doc.Paths {
		if item.Get == nil || strings.HasSuffix(path, "/stream") || item.Get.Responses["200"] == nil || item.Get.Responses["200"].Content["application/json"] == nil {
			continue
		}
		p := strings.NewReplacer("/records/{id}/why", "", "/records/{id}", "/records/event-1", "/articles/{id}/diff", "", "/articles/{id}", "/articles/art-1",
			"/actors/{id}", "/actors/rus.putin?date=2010-01-01", "{actor}", "SYR", "{recipient}", "SYR", "/webhooks/{id}/deliveries", "/webhooks/x/deliveries").Replace(path)
		p = strings.NewReplacer("/changes", "/changes?since=2020-01-01", "/search", "/search?q=shelled", "/actors", "/actors?name=Putin").Replace(p)
		p = strings.NewReplacer("/search?q=shelledes", "/searches", "/actors?name=Putin/", "/actors/").Replace(p)
		if p == api.Prefix || strings.Contains(p, "{") || !strings.HasPrefix(p, api.Prefix+"/") {
			continue
		}
		var v any
		d.get(p, &v)
		pb, res := huma.NewPathBuffer(nil, 0), &huma.ValidateResult{}
		huma.Validate(doc.Components.Schemas, item.Get.Responses["200"].Content["application/json"].Schema, pb, huma.ModeReadFromServer, v, res)
		for _, e := range res.Errors {
			var detail *huma.ErrorDetail
			if errors.As(e, &detail) {
				t.Errorf("%s: %s at %s", p, detail.Message, detail.Location)
			}
		}
		if len(res.Errors) > 0 && !t.Failed() {
			t.Errorf("%s: %d errors", p, len(res.Errors))
		}
		n++
	}
	if n < 22 {
		t.Errorf("only %d routes", n)
	}
}

// TestRecordKeys: the keys that the document names are those that records have.
func TestRecordKeys(t *testing.T) {
	d := newDesk(t, nil)
	var page struct {
		Items []struct{ Record json.RawMessage }
	}
	d.get("/api/v1/records?limit=500", &page)
	for _, i := range page.Items {
		dec := json.NewDecoder(bytes.NewReader(i.Record))
		dec.DisallowUnknownFields()
		var k api.RecordKeys
		if err := dec.Decode(&k); err != nil {
			t.Errorf("%v in %s", err, i.Record)
		}
	}
}

// TestPages: pages hold everything once, in every order and list, also while the store grows.
func TestPages(t *testing.T) {
	d := newDesk(t, nil)
	for _, list := range []struct {
		path string
		want int
	}{{"records?order=new&", 28}, {"records?order=date&", 28}, {"records?order=confidence&", 28}, {"records?order=article&", 28}, {"records?kind=event&", 7}, {"articles?", 7}, {"tolls?", 7}, {"tolls?measure=injured&", 0}, {"records?min_confidence=36&", 4}, {"records?source=nobody&", 0}} {
		seen := map[string]bool{}
		next := ""
		for range 40 {
			var page struct {
				Items []json.RawMessage
				Next  string
			}
			d.get("/api/v1/"+list.path+"limit=3"+next, &page)
			for _, i := range page.Items {
				if seen[string(i)] {
					t.Errorf("%s: twice: %.80s", list.path, i)
				}
				seen[string(i)] = true
			}
			if page.Next == "" {
				break
			}
			next = "&cursor=" + page.Next
		}
		if len(seen) != list.want {
			t.Errorf("%s: %d, want %d", list.path, len(seen), list.want)
		}
	}
}

func TestGivenTwice(t *testing.T) {
	d := newDesk(t, nil)
	for _, q := range []string{"kind=toll&kind=event", "limit=3&limit=4", "actor=SYR&actor=SYR"} {
		r := d.ask("GET", "/api/v1/records?"+q, "", "")
		read(t, r)
		if r.StatusCode != http.StatusUnprocessableEntity {
			t.Errorf("%s: got %d", q, r.StatusCode)
		}
	}
}

func TestETag(t *testing.T) {
	d := newDesk(t, nil)
	res := d.get("/api/v1/records?limit=2", nil)
	tag := res.Header.Get("ETag")
	if tag == "" {
		t.Fatal("no ETag")
	}
	if res := d.ask("GET", "/api/v1/records?limit=2", "", "", "If-None-Match", tag); res.StatusCode != http.StatusNotModified {
		t.Errorf("the same again: %s", res.Status)
	}
	if res := d.ask("GET", "/api/v1/records?limit=3", "", "", "If-None-Match", tag); res.StatusCode != 200 {
		t.Errorf("something else: %s", res.Status)
	}
	d.clock = d.clock.Add(time.Second)
	if res := d.ask("POST", "/api/v1/corrections", "", `{"anchor":"anchor-event-1","kind":"not-event","reason":"a film"}`); res.StatusCode != 200 {
		t.Fatalf("correcting: %s", res.Status)
	}
	if res := d.ask("GET", "/api/v1/records?limit=2", "", "", "If-None-Match", tag); res.StatusCode != 200 {
		t.Errorf("after a change: %s", res.Status)
	}
}

// TestCorrect: a correction shows at once, is undone, and leaves what was before as of before.
func TestCorrect(t *testing.T) {
	d := newDesk(t, nil)
	var row corrected
	d.get("/api/v1/records/event-3", &row)
	asOf := d.clock
	d.clock = d.clock.Add(time.Minute)
	res := d.ask("POST", "/api/v1/corrections", "", `{"anchor":"anchor-event-3","kind":"status","reason":"they only threatened","values":"planned"}`)
	var c api.Correction
	if err := json.Unmarshal(read(t, res), &c); err != nil || c.Author != "local" {
		t.Fatalf("%s %v %+v", res.Status, err, c)
	}
	d.get("/api/v1/records/event-3", &row)
	if row.Record.Status != "planned" || len(row.Corrections) != 1 {
		t.Errorf("corrected: %+v", row)
	}
	d.get("/api/v1/records/event-3?as_of="+asOf.Format(time.RFC3339), &row)
	if row.Record.Status != "happened" {
		t.Errorf("as of before: %s", row.Record.Status)
	}
	d.clock = d.clock.Add(time.Minute)
	if res := d.ask("POST", "/api/v1/corrections/"+c.ID+"/undo", "", `{"reason":"they did"}`); res.StatusCode != 204 {
		t.Errorf("undoing: %s", res.Status)
	}
	d.get("/api/v1/records/event-3", &row)
	if row.Record.Status != "happened" {
		t.Errorf("undone: %s", row.Record.Status)
	}
	for body, want := range map[string]int{
		`{"anchor":"anchor-event-3","kind":"status","reason":"r","values":"nonsense"}`: 422,
		`{"anchor":"anchor-event-3","kind":"status","values":"planned","reason":""}`:   422,
		`{"anchor":"nowhere","kind":"confirm","reason":""}`:                            404,
		`{"anchor":"anchor-event-3","kind":"destroy","reason":"r"}`:                    422,
		`{"anchor":"anchor-event-3","kind":"confirm","reason":"","author":"somebody"}`: 422,
	} {
		if res := d.ask("POST", "/api/v1/corrections", "", body); res.StatusCode != want {
			t.Errorf("%s: %s", body, res.Status)
		}
	}
}

type corrected struct {
	Record      api.RecordKeys
	Corrections []api.Correction
}

// TestMap: a place known by country only is never a point.
func TestMap(t *testing.T) {
	d := newDesk(t, nil)
	var m api.Map
	d.get("/api/v1/map", &m)
	if len(m.Features) < 2 || m.Records != 7 {
		t.Fatalf("%d features of %d records", len(m.Features), m.Records)
	}
	for _, f := range m.Features {
		if (f.Geometry == nil) != (f.Properties.Precision == "country") {
			t.Errorf("%s has geometry %v", f.Properties.Precision, f.Geometry)
		}
	}
}

// TestMarks: marks in UTF-16 units stand where those in bytes do.
func TestMarks(t *testing.T) {
	d := newDesk(t, nil)
	var a struct {
		Text  string
		Marks []api.Mark
	}
	d.get("/api/v1/articles/art-2", &a)
	if len(a.Marks) == 0 {
		t.Fatal("no marks")
	}
	for _, m := range a.Marks {
		if got := len([]rune(a.Text[:m.Span.Start])); got != m.Span16.Start { // nothing beyond the BMP in it
			t.Errorf("mark %v is %v, want %d", m.Span, m.Span16, got)
		}
	}
}

// TestStream: a new record comes once, as it is stored, and a client that comes back goes on where it was.
func TestStream(t *testing.T) {
	d := newDesk(t, nil)
	s := httptest.NewServer(d.server.Handler())
	defer s.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	d.clock = d.clock.Add(time.Minute)
	r, err := http.NewRequestWithContext(ctx, "GET", s.URL+"/api/v1/stream?kind=event", nil)
	d.check(err)
	res, err := http.DefaultClient.Do(r)
	d.check(err)
	defer func() { d.check(res.Body.Close()) }()
	if got := res.Header.Get("Content-Type"); !strings.HasPrefix(got, "text/event-stream") {
		t.Fatalf("media type %q", got)
	}
	lines := bufio.NewScanner(res.Body)
	lines.Buffer(nil, 1<<20)
	added, records, id := false, 0, ""
	for lines.Scan() && records == 0 {
		l := lines.Text()
		if strings.HasPrefix(l, "data:") && !added {
			added = true
			a := casus.Article{ID: "new", Title: "New", Text: "Rebels shelled it.", Published: "2024-06-01"}
			_, err := d.store.Add(ctx, []store.Coded{{Article: a, Records: recordsOf(&casus.Article{ID: "new", Text: a.Text, Published: a.Published}, 9, "rebels"), Generation: "g"}})
			d.check(err)
		}
		if strings.HasPrefix(l, "id:") {
			id = strings.TrimSpace(strings.TrimPrefix(l, "id:"))
		}
		if strings.Contains(l, `"event-9"`) {
			records++
		}
	}
	if records != 1 || id == "" {
		t.Errorf("%d records, last id %q", records, id)
	}
	cancel()
}

func TestExport(t *testing.T) {
	d := newDesk(t, nil)
	res := d.ask("GET", "/api/v1/export?format=csv&kind=event", "", "")
	rows, err := csv.NewReader(res.Body).ReadAll()
	if err != nil || len(rows) != 8 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	for _, r := range rows {
		for _, cell := range r {
			if strings.HasPrefix(cell, "=") || strings.HasPrefix(cell, "@") {
				t.Errorf("a spreadsheet would reckon %q", cell)
			}
		}
	}
	if got := res.Header.Get("Content-Disposition"); got != `attachment; filename="casus.csv"` {
		t.Errorf("disposition %q", got)
	}
	if res := d.ask("GET", "/api/v1/review/gold", "", ""); res.StatusCode != 200 || res.Header.Get("Content-Type") != "application/zip" {
		t.Errorf("gold: %s", res.Status)
	}
}

func TestReadOnly(t *testing.T) {
	d := newDesk(t, func(o *web.Options) { o.Writer = nil })
	if res := d.ask("POST", "/api/v1/corrections", "", `{"anchor":"anchor-event-3","kind":"confirm","reason":""}`); res.StatusCode != 403 {
		t.Errorf("correcting a store that is only read: %s", res.Status)
	}
}
