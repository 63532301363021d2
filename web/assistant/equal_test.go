package assistant_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/modelcontextprotocol/go-sdk/mcp"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/knowledge"
	"github.com/casus/casus/store"
	"github.com/casus/casus/web/api"
	"github.com/casus/casus/web/assistant"
	"github.com/casus/casus/web/guard"
	"github.com/casus/casus/web/state"
)

// both are the tools and the API over one store.
func both(t *testing.T) (*mcp.ClientSession, http.Handler) {
	t.Helper()
	dir := t.TempDir()
	s, err := store.Open(t.Context(), filepath.Join(dir, "s.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	desk, err := state.Open(t.Context(), filepath.Join(dir, "web"), nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = desk.Close() })
	var ins []casus.Incident
	for i := range 9 {
		text := fmt.Sprintf("Rebels shelled town %d.", i)
		kind, country := []string{"ASSAULT", "PROTEST", "ASSAULT"}[i%3], []string{"SYR", "TUR"}[i%2]
		ev := casus.Evidence{Article: fmt.Sprintf("art%d", i), Quote: text, Span: casus.Span{Start: 0, End: len(text)}}
		r := casus.Record{ID: fmt.Sprintf("r%d", i), Anchor: fmt.Sprintf("a%d", i), Kind: casus.EventKind, Article: ev.Article, Evidence: ev, Confidence: casus.Confidence{Percent: 40 + 5*i},
			Event: &casus.Event{Trigger: "shelled", Type: kind, Status: casus.Happened, Actor: []casus.Party{{Text: "Rebels", Code: casus.Code(country + ".REB")}}, Recipient: []casus.Party{{Text: "army", Code: "SYR.MIL"}},
				Date: fmt.Sprintf("2024-05-%02d", i+1), Place: "Town", Located: &casus.Place{ID: "geonames:1", Name: "Town", Country: country, Lat: 1, Lon: 2, Precision: casus.TownPrecision}}}
		c := store.Coded{Article: casus.Article{ID: ev.Article, Title: "T", Text: text, Published: r.Event.Date, Source: "wire"}, Records: []casus.Record{r}, Generation: "g"}
		if _, err := s.Add(t.Context(), []store.Coded{c}); err != nil {
			t.Fatal(err)
		}
		ins = append(ins, casus.Incident{ID: fmt.Sprintf("i%d", i), Type: kind, Status: casus.Happened, Actor: r.Event.Actor, Recip: r.Event.Recipient, Date: r.Event.Date, Located: r.Event.Located,
			Members: []casus.Member{{Record: r.ID, Anchor: r.Anchor, Article: r.Article}}, Articles: []string{r.Article}})
	}
	if _, err := s.PutStories(t.Context(), store.Groups{Incidents: ins}); err != nil {
		t.Fatal(err)
	}
	book := func() (*actors.Book, error) { return actors.Load(knowledge.FS, "actors", actors.Checks{}) }
	there, here := mcp.NewInMemoryTransports()
	if _, err := assistant.New(assistant.Options{Store: s, Version: "test", Book: book}).Connect(t.Context(), there, nil); err != nil {
		t.Fatal(err)
	}
	c, err := mcp.NewClient(&mcp.Implementation{Name: "test"}, nil).Connect(t.Context(), here, nil)
	if err != nil {
		t.Fatal(err)
	}
	mux := http.NewServeMux()
	gate := guard.New(desk, guard.Options{Open: true})
	api.New(mux, api.Options{Store: s, State: desk, Guard: gate, Book: book, Version: "test"})
	return c, gate.Wrap(mux)
}

// TestToolsSayWhatTheAPISays: the same question gets the same records, in the same words.
func TestToolsSayWhatTheAPISays(t *testing.T) {
	c, h := both(t)
	for _, x := range []struct {
		tool      string
		args      map[string]any
		path      string
		from, key string // the list in the tool's answer and in the API's; empty for all of it
	}{
		{"search_records", map[string]any{}, "records?order=date&limit=20", "rows", "items"},
		{"search_records", map[string]any{"type": "ASSAULT", "limit": 3}, "records?order=date&limit=3&type=ASSAULT", "rows", "items"},
		{"search_records", map[string]any{"actor": "TUR", "from": "2024-05-03", "to": "2024-05-08"}, "records?order=date&limit=20&actor=TUR&from=2024-05-03&to=2024-05-08", "rows", "items"},
		{"search_records", map[string]any{"text": "town 4", "recipient": "SYR.MIL"}, "records?order=date&limit=20&text=town+4&recipient=SYR.MIL", "rows", "items"},
		{"search_records", map[string]any{"country": "SYR", "min_confidence": 60, "kind": "event", "status": "happened", "party": "SYR.REB", "place": "geonames:1", "source": "wire"},
			"records?order=date&limit=20&country=SYR&min_confidence=60&kind=event&status=happened&party=SYR.REB&place=geonames:1&source=wire", "rows", "items"},
		{"search_records", map[string]any{"incident": "i4"}, "records?order=date&limit=20&incident=i4", "rows", "items"},
		{"get_article", map[string]any{"id": "art3"}, "articles/art3", "", ""},
		{"get_incident", map[string]any{"id": "i3"}, "incidents/i3", "", ""},
		{"actor", map[string]any{"name": "Putin", "date": "2010-01-01"}, "actors?name=Putin&date=2010-01-01", "actors", "items"},
		{"counts", map[string]any{"by": []string{"month", "type"}}, "counts?by=month,type&largest=true&limit=500", "counts", "items"},
		{"counts", map[string]any{"by": []string{"dyad"}, "from": "2024-05-02", "to": "2024-05-07", "country": "TUR"}, "counts?by=dyad&from=2024-05-02&to=2024-05-07&country=TUR&largest=true&limit=500", "counts", "items"},
	} {
		got, failed := call(t.Context(), c, x.tool, x.args)
		if failed {
			t.Errorf("%s %v: %s", x.tool, x.args, got)
			continue
		}
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "http://127.0.0.1/api/v1/"+x.path, nil)
		r.RemoteAddr = "127.0.0.1:5555"
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code != http.StatusOK {
			t.Errorf("%s: %d %s", x.path, w.Code, w.Body)
			continue
		}
		a, b := part(t, []byte(got), x.from), part(t, w.Body.Bytes(), x.key)
		if !reflect.DeepEqual(a, b) {
			t.Errorf("%s %v says\n%v\nand %s\n%v", x.tool, x.args, a, x.path, b)
		}
		if l, ok := a.([]any); ok && len(l) == 0 {
			t.Errorf("%s %v finds nothing", x.tool, x.args)
		}
	}
}

func part(t *testing.T, b []byte, key string) any {
	t.Helper()
	var v any
	if err := json.Unmarshal(b, &v); err != nil {
		t.Fatalf("%v in %s", err, b)
	}
	if m, ok := v.(map[string]any); ok && key != "" {
		return m[key]
	}
	return v
}
