package story

import (
	"strings"
	"testing"

	"github.com/casus/casus"
)

var (
	douma   = &casus.Place{ID: "1", Name: "Douma", Country: "SYR", Admin1: "SY.08", Lat: 33.57, Lon: 36.40, Precision: casus.TownPrecision}
	harasta = &casus.Place{ID: "2", Name: "Harasta", Country: "SYR", Admin1: "SY.08", Lat: 33.56, Lon: 36.36, Precision: casus.DistrictPrecision}
	rif     = &casus.Place{ID: "3", Name: "Rif Dimashq", Country: "SYR", Admin1: "SY.08", Precision: casus.Admin1Precision}
	idlib   = &casus.Place{ID: "4", Name: "Idlib", Country: "SYR", Admin1: "SY.12", Lat: 35.93, Lon: 36.63, Precision: casus.TownPrecision}
	syria   = &casus.Place{ID: "5", Name: "Syria", Country: "SYR", Precision: casus.CountryPrecision}
	mosul   = &casus.Place{ID: "6", Name: "Mosul", Country: "IRQ", Admin1: "IQ.15", Lat: 36.33, Lon: 43.12, Precision: casus.TownPrecision}
)

func at(p *casus.Place) casus.Event {
	return casus.Event{Type: "ASSAULT", Mode: "aerial", Trigger: "bombed", Place: p.Name, Located: p, Date: "2016-09-13", Actor: []casus.Party{party("the army", "SYR.MIL", "")}, Recipient: []casus.Party{party("a market", "SYR.CVL", "")}}
}

func with(e casus.Event, f func(*casus.Event)) casus.Event {
	f(&e)
	return e
}

func TestTwoRecords(t *testing.T) {
	base := at(douma)
	const a, b = "The army bombed a market in Douma.", "Warplanes bombed the market in the town."
	for _, tt := range []struct {
		name string
		e    casus.Event
		text string
		want bool
	}{
		{"the same", base, b, true},
		{"in the district", at(harasta), b, true},
		{"in the province", at(rif), b, true},
		{"in the country", at(syria), b, true},
		{"in another province", at(idlib), b, false},
		{"in another country", at(mosul), b, false},
		{"on another day", with(base, func(e *casus.Event) { e.Date = "2016-09-12" }), b, false},
		{"in the month", with(base, func(e *casus.Event) { e.Date = "2016-09" }), b, true},
		{"in another month", with(base, func(e *casus.Event) { e.Date = "2016-08" }), b, false},
		{"in another year", with(base, func(e *casus.Event) { e.Date = "2015" }), b, false},
		{"no date", with(base, func(e *casus.Event) { e.Date = "" }), b, true},
		{"another type", with(base, func(e *casus.Event) { e.Type = "ACCUSE" }), b, false},
		{"denied", with(base, func(e *casus.Event) { e.Status = casus.Denied }), b, true},
		{"both sides others", with(base, func(e *casus.Event) {
			e.Actor, e.Recipient = []casus.Party{party("Turkish jets", "TUR.MIL", "")}, []casus.Party{party("Iraqi troops", "IRQ.MIL", "")}
		}), b, false},
	} {
		items := []Item{item("x", "2016-09-14", event("x", 0, a, base)), item("y", "2016-09-14", event("y", 0, tt.text, tt.e))}
		got := find(t, items, Options{}).Incidents
		if (len(got) == 1) != tt.want {
			t.Errorf("%s: %d incidents: %+v", tt.name, len(got), got)
		}
	}
}

// TestFactions: one code for all factions does not make their fights one.
func TestFactions(t *testing.T) {
	mk := func(id, name, entity, text string) Item {
		e := casus.Event{Type: "ASSAULT", Trigger: "attacked", Place: "Idlib", Located: idlib, Date: "2016-09-13", Actor: []casus.Party{party(name, "SYR.REB", entity)}}
		return item(id, "2016-09-14", event(id, 0, name+text, e))
	}
	res := find(t, []Item{mk("x", "the Falcon Front", "falcon", " attacked in Idlib."), mk("y", "the Cedar Front", "cedar", " attacked in Idlib on Tuesday."), mk("z", "the Falcon Front", "falcon", " has attacked posts in Idlib.")}, Options{})
	if len(res.Incidents) != 2 || len(res.Incidents[0].Members) != 2 || res.Incidents[0].Articles[1] != "z" {
		t.Errorf("%+v", res.Incidents)
	}
}

func TestConstraints(t *testing.T) {
	far := with(at(mosul), func(e *casus.Event) { e.Date = "2017-01-01" })
	items := []Item{
		item("x", "2016-09-14", event("x", 0, "The army bombed a market in Douma.", at(douma))),
		item("y", "2016-09-14", event("y", 0, "Warplanes bombed the market in the town.", at(douma))),
		item("z", "2017-01-02", event("z", 0, "Jets bombed a bridge in Mosul.", far)),
	}
	pair := func(a, b string) [2]string { return [2]string{a + ".0.bombed", b + ".0.bombed"} }
	for _, tt := range []struct {
		name      string
		c         Constraints
		want      []int // members of incidents
		conflicts int
	}{
		{"none", Constraints{}, []int{2, 1}, 0},
		{"split", Constraints{Apart: [][2]string{pair("x", "y")}}, []int{1, 1, 1}, 0},
		{"merge", Constraints{Same: [][2]string{pair("z", "x")}}, []int{3}, 0},
		{"merge and split", Constraints{Same: [][2]string{pair("z", "x")}, Apart: [][2]string{pair("x", "y")}}, []int{2, 1}, 0},
		{"contradiction", Constraints{Same: [][2]string{pair("x", "y")}, Apart: [][2]string{pair("y", "x")}}, []int{1, 1, 1}, 1},
		{"contradiction by a chain", Constraints{Same: [][2]string{pair("x", "z"), pair("z", "y")}, Apart: [][2]string{pair("x", "y")}}, []int{2, 1}, 1},
	} {
		for seed := range uint64(4) {
			res := find(t, shuffled(items, seed), Options{Constraints: tt.c})
			var got []int
			for _, in := range res.Incidents {
				got = append(got, len(in.Members))
			}
			if asJSON(t, got) != asJSON(t, tt.want) || len(res.Conflicts) != tt.conflicts {
				t.Errorf("%s: got %v, want %v; %d conflicts", tt.name, got, tt.want, len(res.Conflicts))
			}
		}
	}
}

func TestTallies(t *testing.T) {
	n := func(i int) *int { return &i }
	toll := func(art string, sent int, low, high *int, scope string, speaker string) casus.Record {
		return casus.Record{ID: art + scope, Anchor: art + scope, Kind: casus.TollKind, Article: art, Sent: sent, Toll: &casus.Toll{Text: art, Measure: "killed", Low: low, High: high, Scope: scope, SaidBy: []casus.Party{{Text: speaker}}}}
	}
	var items []Item
	for i, id := range []string{"x", "y", "z"} {
		it := item(id, "2016-09-1"+string(rune('4'+i)), event(id, 0, []string{"The army bombed a market in Douma.", "Jets bombed the market in the town.", "The market was bombed, as the army said."}[i], at(douma)))
		it.Records = append(it.Records, toll(id, i%2, n(10*(i+1)), []*int{n(10), nil, n(30)}[i], "incident", "speaker "+id))
		items = append(items, it)
	}
	items[2].Records = append(items[2].Records, toll("z", 0, n(5000), nil, "cumulative", "the UN"))
	got := find(t, shuffled(items, 3), Options{}).Incidents
	if len(got) != 1 || len(got[0].Tolls) != 2 {
		t.Fatalf("%+v", got)
	}
	in, cum := got[0].Tolls[0], got[0].Tolls[1]
	if in.Scope != "incident" || *in.Lowest != 10 || *in.Highest != 30 || *in.Latest.Low != 30 || len(in.Figures) != 3 || in.Figures[1].Speaker[0].Text != "speaker y" || in.Figures[1].Time != "2016-09-15" {
		t.Errorf("%+v", in)
	}
	if cum.Scope != "cumulative" || *cum.Lowest != 5000 || len(cum.Figures) != 1 {
		t.Errorf("%+v", cum)
	}
}

// TestFamily: types that may meet have one family, so that the index finds them.
func TestFamily(t *testing.T) {
	types := strings.Fields("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT")
	for _, a := range types {
		for _, b := range types {
			if a != b && kin(a, b) > 0 && family(a) != family(b) {
				t.Errorf("%s and %s may meet and are of two families", a, b)
			}
		}
	}
}

// TestRefusal: a refusal by the one charged makes the incident disputed; one by somebody else does not.
func TestRefusal(t *testing.T) {
	for _, tt := range []struct {
		who  casus.Party
		text string
		want bool
	}{
		{party("The army", "SYR.MIL", ""), "The army denied that it had bombed a market in Douma.", true},
		{party("Turkey", "TUR.GOV", "tur"), "Turkey rejected that it had bombed a market in Douma.", false},
		{party("The army", "SYR.MIL", ""), "The army denied a claim about wages.", false},
	} {
		no := casus.Event{Type: "REJECT", Trigger: "denied", Actor: []casus.Party{tt.who}}
		items := []Item{item("x", "2016-09-14", event("x", 0, "The army bombed a market in Douma.", at(douma))), item("y", "2016-09-15", event("y", 0, tt.text, no))}
		for _, in := range find(t, items, Options{}).Incidents {
			if in.Type == "ASSAULT" && (in.Disputed != tt.want || in.Status != casus.Happened) {
				t.Errorf("%s: disputed %v: %+v", tt.text, in.Disputed, in.Claims)
			}
		}
	}
}

// TestCopyCoded: copies are counted once, whichever of them was coded.
func TestCopyCoded(t *testing.T) {
	text := "The army bombed a market in Douma.\n" + prose(9, 80)
	for coded := range 3 {
		var items []Item
		for i, id := range []string{"x", "y", "z"} {
			it := Item{Article: &casus.Article{ID: id, Text: text, Published: "2016-09-14"}}
			if i == coded || coded == 2 { // in the last case all are
				it.Records = []casus.Record{event(id, 0, "The army bombed a market in Douma.", at(douma)), {
					ID: id, Anchor: id, Kind: casus.TollKind, Article: id, Toll: &casus.Toll{Text: "two people", Measure: "killed", Scope: "incident"},
				}}
			}
			items = append(items, it)
		}
		got := find(t, items, Options{}).Incidents
		if len(got) != 1 || got[0].Copies != 2 || len(got[0].Members) != 1 || len(got[0].Tolls) != 1 || len(got[0].Tolls[0].Figures) != 1 {
			t.Errorf("coded %d: %+v", coded, got)
		}
	}
}
