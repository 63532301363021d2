package story

import (
	"strings"
	"testing"

	"github.com/casus/casus"
)

// TestCarry: what an incident had from articles that are not held any more stays, in order, and figures are summed up
// over all.
func TestCarry(t *testing.T) {
	n := func(i int) *int { return &i }
	fig := func(art, time string, k int) casus.Figure {
		return casus.Figure{Low: n(k), High: n(k), Text: art, Article: art, Time: time}
	}
	claim := func(art, time string, s casus.Status) casus.Claim {
		return casus.Claim{Status: s, Article: art, Time: time}
	}
	old := casus.Incident{
		ID: "i", Articles: []string{"a", "b"}, Members: []casus.Member{{Anchor: "1", Article: "a"}, {Anchor: "2", Article: "b", With: "1", Score: 2500}},
		Claims: []casus.Claim{claim("a", "2024-01-01", casus.Happened), claim("b", "2024-01-20", casus.Happened), claim("z", "2024-01-02", casus.Denied)},
		Tolls:  []casus.Tally{{Measure: "killed", Scope: "incident", Figures: []casus.Figure{fig("a", "2024-01-01", 3), fig("b", "2024-01-20", 5)}}},
		Place:  "Douma", Located: douma, Date: "2024-01-01",
	}
	found := casus.Incident{
		ID: "i", Articles: []string{"b", "c"}, Members: []casus.Member{{Anchor: "2", Article: "b"}, {Anchor: "3", Article: "c", With: "2", Score: 2600}},
		Claims: []casus.Claim{claim("b", "2024-01-20", casus.Happened), claim("c", "2024-02-15", casus.Happened)}, Status: casus.Happened,
		Tolls: []casus.Tally{{Measure: "killed", Scope: "incident", Figures: []casus.Figure{fig("b", "2024-01-20", 5), fig("c", "2024-02-15", 4)}}},
	}
	e := newEngine(t, Options{})
	same := found
	e.Carry(&same, old, func(string) bool { return false })
	if asJSON(t, same) != asJSON(t, found) {
		t.Errorf("nothing is far, and it changed: %+v", same)
	}
	far := func(a string) bool { return a == "a" || a == "z" }
	e.Carry(&found, old, far)
	var got strings.Builder
	for _, m := range found.Members {
		got.WriteString(m.Article + m.With + " ")
	}
	for _, f := range found.Tolls[0].Figures {
		got.WriteString(f.Article)
	}
	if want := "a b1 c2 abc"; got.String() != want || strings.Join(found.Articles, "") != "abc" {
		t.Errorf("got %s, want %s; articles %v", got.String(), want, found.Articles)
	}
	tally := found.Tolls[0]
	if *tally.Lowest != 3 || *tally.Highest != 5 || *tally.Latest.Low != 4 || !found.Disputed || found.Place != "Douma" || found.Date != "2024-01-01" || len(found.Claims) != 4 {
		t.Errorf("%+v", found)
	}
}

// TestThreadsBefore: steps of which the articles are not held stay together.
func TestThreadsBefore(t *testing.T) {
	mk := func(id, day, phase string, codes ...casus.Code) casus.Incident {
		in := casus.Incident{ID: id, Thread: "ceasefire", Phase: phase, Date: day, Status: casus.Happened, Articles: []string{"gone " + id}, Claims: []casus.Claim{{Time: day}}}
		for _, c := range codes {
			in.Actor = append(in.Actor, casus.Party{Text: strings.ToLower(c.Country()), Code: c})
		}
		return in
	}
	ins := []casus.Incident{mk("1", "2024-01-01", "proposed", "QAT.GOV"), mk("2", "2024-01-10", "agreed", "ETH.GOV", "SDN.GOV")}
	e := newEngine(t, Options{})
	for _, before := range []bool{true, false} {
		got := e.Threads(ins, func(_, _ *casus.Incident) bool { return before })
		if (len(got) == 1) != before {
			t.Errorf("before %v: %d threads", before, len(got))
		}
	}
}
