package assistant_test

import (
	"context"
	"encoding/json"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/modelcontextprotocol/go-sdk/mcp"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/knowledge"
	"github.com/casus/casus/store"
	"github.com/casus/casus/web/api"
	"github.com/casus/casus/web/assistant"
)

func connect(t *testing.T) *mcp.ClientSession {
	t.Helper()
	path := filepath.Join(t.TempDir(), "s.db")
	s, err := store.Open(t.Context(), path, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	text := "Rebels shelled the town."
	r := casus.Record{ID: "r1", Anchor: "a1", Kind: casus.EventKind, Article: "art", Evidence: casus.Evidence{Article: "art", Quote: text, Span: casus.Span{Start: 0, End: 24}},
		Event: &casus.Event{Trigger: "shelled", Type: "ASSAULT", Status: casus.Happened, Actor: []casus.Party{{Text: "Rebels", Code: "SYR.REB"}}, Date: "2024-05-01"}}
	_, err = s.Add(t.Context(), []store.Coded{{Article: casus.Article{ID: "art", Text: text, Published: "2024-05-01"}, Records: []casus.Record{r}, Generation: "g"}})
	if err := errors.Join(err, s.Close()); err != nil {
		t.Fatal(err)
	}
	if s, err = store.Open(t.Context(), path, store.Options{ReadOnly: true}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	server := assistant.New(assistant.Options{Store: s, Version: "test",
		Explain: func() (api.Explainer, error) { return nil, errors.New("no reader in tests") },
		Book:    func() (*actors.Book, error) { return actors.Load(knowledge.FS, "actors", actors.Checks{}) }})
	there, here := mcp.NewInMemoryTransports()
	if _, err := server.Connect(t.Context(), there, nil); err != nil {
		t.Fatal(err)
	}
	c, err := mcp.NewClient(&mcp.Implementation{Name: "test"}, nil).Connect(t.Context(), here, nil)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// TestTools: the six tools are there and say that they only read.
func TestTools(t *testing.T) {
	c := connect(t)
	ts, err := c.ListTools(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, x := range ts.Tools {
		names = append(names, x.Name)
		if x.Annotations == nil || !x.Annotations.ReadOnlyHint {
			t.Errorf("%s does not say that it only reads", x.Name)
		}
	}
	slices.Sort(names)
	if got := strings.Join(names, " "); got != "actor counts explain_record get_article get_incident search_records" {
		t.Errorf("tools %s", got)
	}
}

func TestAnswers(t *testing.T) {
	c := connect(t)
	for _, x := range []struct {
		tool  string
		args  map[string]any
		want  string
		fails bool
	}{
		{"search_records", map[string]any{"type": "ASSAULT", "actor": "SYR"}, `"quote":"Rebels shelled the town."`, false},
		{"search_records", map[string]any{"type": "PROTEST"}, `"rows":[]`, false},
		{"search_records", map[string]any{"from": "yesterday"}, "is no day", true},
		{"search_records", map[string]any{"sql": "DROP TABLE records"}, "", true},
		{"get_article", map[string]any{"id": "art"}, `"text":"Rebels shelled the town."`, false},
		{"get_article", map[string]any{"id": "nothing"}, "there is nothing of that id", true},
		{"get_incident", map[string]any{"id": "nothing"}, "there is nothing of that id", true},
		{"explain_record", map[string]any{"id": "nothing"}, "there is nothing of that id", true},
		{"actor", map[string]any{"name": "Putin", "date": "2010-01-01"}, `"at":{"date":"2010-01-01","known":true,"code":"RUS.GOV"`, false},
		{"counts", map[string]any{"by": []string{"type"}}, `"type":"ASSAULT","n":1`, false},
	} {
		got, failed := call(t.Context(), c, x.tool, x.args)
		if failed != x.fails || !strings.Contains(got, x.want) {
			t.Errorf("%s %v: failed %v: %s", x.tool, x.args, failed, got)
		}
		if !failed && !json.Valid([]byte(got)) {
			t.Errorf("%s: no JSON: %s", x.tool, got)
		}
	}
}

func call(ctx context.Context, c *mcp.ClientSession, tool string, args map[string]any) (string, bool) {
	res, err := c.CallTool(ctx, &mcp.CallToolParams{Name: tool, Arguments: args})
	if err != nil {
		return err.Error(), true
	}
	if t, ok := res.Content[0].(*mcp.TextContent); ok {
		return t.Text, res.IsError
	}
	return "", res.IsError
}
