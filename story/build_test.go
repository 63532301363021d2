package story

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/casus/casus"
)

// event is a record of an event with a sentence of its own.
func event(art string, sent int, text string, e casus.Event) casus.Record {
	if e.Status == "" {
		e.Status = casus.Happened
	}
	at := max(strings.Index(text, e.Trigger), 0)
	return casus.Record{
		ID: casus.ContentID(art, fmt.Sprint(sent), e.Trigger), Anchor: art + "." + fmt.Sprint(sent) + "." + e.Trigger, Kind: casus.EventKind, Article: art,
		Sent: sent, Offset: sent*1000 + at, Event: &e,
		Evidence: casus.Evidence{Article: art, Quote: text, Span: casus.Span{Start: sent * 1000, End: sent*1000 + len(text)}, Trigger: casus.Span{Start: sent*1000 + at, End: sent*1000 + at + len(e.Trigger)}},
	}
}

func item(id, published string, rs ...casus.Record) Item {
	var text []string
	for _, r := range rs {
		text = append(text, r.Evidence.Quote)
	}
	return Item{Article: &casus.Article{ID: id, Published: published, Text: strings.Join(text, "\n")}, Records: rs}
}

func party(text string, code casus.Code, entity string) casus.Party {
	return casus.Party{Text: text, Code: code, Entity: entity}
}

// world makes articles about a few happenings, with copies, cuts, vague dates and further acts.
func world(seed uint64, n int) []Item {
	r := rand.New(rand.NewPCG(seed, 7))
	towns := []string{"Arvat", "Belmez", "Corduna", "Dremel"}
	sides := []casus.Party{party("the army", "SYR.MIL", ""), party("rebels of the Falcon Front", "SYR.REB", "falcon"), party("rebels of the Cedar Front", "SYR.REB", "cedar"), party("residents", "SYR.CVL", "")}
	kinds := []casus.Event{{Type: "ASSAULT", Mode: "aerial", Trigger: "bombed"}, {Type: "ASSAULT", Mode: "firearms", Trigger: "shot"}, {Type: "COERCE", Mode: "arrest", Trigger: "arrested"}, {Type: "CONSULT", Trigger: "met"}, {Type: "CONCEDE", Trigger: "declared", Thread: "ceasefire", Phase: "declared"}}
	var out []Item
	for i := range n {
		if len(out) > 2 && r.IntN(6) == 0 {
			c := *out[r.IntN(len(out))].Article
			c.ID, c.Text = fmt.Sprintf("a%03d", i), "From the wires\n"+c.Text
			out = append(out, Item{Article: &c})
			continue
		}
		day := 1 + r.IntN(27)
		id := fmt.Sprintf("a%03d", i)
		var rs []casus.Record
		for s := range 1 + r.IntN(3) {
			e := kinds[r.IntN(len(kinds))]
			e.Actor, e.Recipient = []casus.Party{sides[r.IntN(len(sides))]}, []casus.Party{sides[r.IntN(len(sides))]}
			if r.IntN(3) > 0 {
				e.Place = towns[r.IntN(len(towns))]
			}
			switch r.IntN(3) {
			case 0:
				e.Date = fmt.Sprintf("2024-03-%02d", max(1, day-r.IntN(2)))
			case 1:
				e.Date = "2024-03"
			}
			text := fmt.Sprintf("%s %s %s in %s near the old %s mill while %s %s watched", e.Actor[0].Text, e.Trigger, e.Recipient[0].Text, e.Place, towns[r.IntN(4)], []string{"frightened", "silent", "angry"}[r.IntN(3)], []string{"shepherds", "weavers", "fishermen"}[r.IntN(3)])
			rs = append(rs, event(id, s, text, e))
		}
		out = append(out, item(id, fmt.Sprintf("2024-03-%02d", day), rs...))
	}
	return out
}

func asJSON(t *testing.T, v any) string {
	t.Helper()
	b, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func shuffled(items []Item, seed uint64) []Item {
	out := append([]Item(nil), items...)
	rand.New(rand.NewPCG(seed, 1)).Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

func newEngine(t testing.TB, o Options) *Engine {
	t.Helper()
	e, err := NewEngine(o)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func find(t testing.TB, items []Item, o Options) Result {
	t.Helper()
	r, err := Find(items, o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func testLexicon(t testing.TB) lexicon { return newEngine(t, Options{}).lex }

// TestLexicon: a damaged list is an error that says where.
func TestLexicon(t *testing.T) {
	if l, err := newLexicon("# note\n3 the of\n"); err != nil || l["of"] != 3 {
		t.Errorf("%v, %v", l, err)
	}
	for _, bad := range []string{"3 the\nthe of\n", "-1 the\n"} {
		if _, err := newLexicon(bad); err == nil || !strings.Contains(err.Error(), "line ") {
			t.Errorf("%q: %v", bad, err)
		}
	}
}
