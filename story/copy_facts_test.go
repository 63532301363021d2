package story

import (
	"strings"
	"testing"

	"github.com/casus/casus"
)

const wire = `Shells fall on Rio Gallegos

RIO GALLEGOS, March 3 (AP) - Rebels fired shells at the city of Rio Gallegos on Tuesday, killing four people and wounding 11 others, the governor said. The shells hit a market near the bus station shortly after dawn, and rescue workers searched the ruins for survivors. The army said that it would answer the attack. Residents fled to the countryside with what they could carry. Schools stayed shut.`

// TestSameFacts: what an agency's text goes through leaves it a copy; another figure, place or date makes it news.
func TestSameFacts(t *testing.T) {
	for name, c := range map[string]struct {
		day  string
		text string
		copy bool
	}{
		"the same":                      {"2026-03-03T12:00:00Z", wire, true},
		"the same three days on":        {"2026-03-06", wire, true},
		"the same after half a year":    {"2026-08-11", wire, false}, // in a window; see TestPublishedAgain
		"header and credit":             {"2026-03-04", "World news | The Daily Ledger | Page 4\nUpdated 14:05 GMT, 4 March 2026\n" + wire + "\n(Reporting by Ana Prado in Lima; editing by Tom Rusk)", true},
		"credit of many names":          {"2026-03-04", wire + "\nReporting by Ana Prado in Rosario, Luis Vega in Cordoba and Tom Rusk at the desk.", true},
		"boilerplate":                   {"2026-03-04", wire + "\nThis material may not be published, broadcast, rewritten or redistributed.", true},
		"cut":                           {"2026-03-04", replace(wire, "The shells hit a market near the bus station shortly after dawn, and rescue workers searched the ruins for survivors. ", ""), true},
		"light rewrite":                 {"2026-03-04", replace(wire, "shortly after dawn", "just after sunrise", "fled to the countryside with what they could carry", "left with what they could carry"), true},
		"numbers in words":              {"2026-03-04", replace(wire, "killing four", "killing 4", "wounding 11", "wounding eleven"), true},
		"a figure left out":             {"2026-03-04", replace(wire, "wounding 11 others", "wounding several others"), true},
		"another dateline of that day":  {"2026-03-04", replace(wire, "RIO GALLEGOS, March 3 (AP) - ", "RIO GALLEGOS, March 4 (Reuters) - "), true},
		"capitals":                      {"2026-03-04", replace(wire, "Shells fall on Rio Gallegos\n", "SHELLS FALL ON RIO GALLEGOS\n"), true},
		"figure in words":               {"2026-03-03T12:00:00Z", replace(wire, "killing four", "killing nine"), false},
		"figure":                        {"2026-03-03T12:00:00Z", replace(wire, "wounding 11", "wounding 23"), false},
		"town":                          {"2026-03-03T12:00:00Z", replace(wire, "Rio Gallegos", "Punta Arenas", "RIO GALLEGOS", "PUNTA ARENAS"), false},
		"town of the dateline only":     {"2026-03-03T12:00:00Z", replace(wire, "RIO GALLEGOS, March", "PUNTA ARENAS, March"), false},
		"day":                           {"2026-03-04", replace(wire, "on Tuesday", "on Wednesday"), false},
		"name at a sentence's start":    {"2026-03-03T12:00:00Z", replace(wire, "Rebels fired", "Separatists fired"), false},
		"a sentence more":               {"2026-03-03T12:00:00Z", replace(wire, "Schools stayed", "Shells also fell on the road to Punta Loyola. Schools stayed"), false},
		"a sentence more at the end":    {"2026-03-03T12:00:00Z", wire + " Later in the day shells also fell on the harbour of Punta Loyola.", false},
		"a nameless sentence more":      {"2026-03-03T12:00:00Z", wire + " Police fired tear gas at a crowd that threw stones at their barracks.", false},
		"a paragraph moved":             {"2026-03-03T12:00:00Z", replace(wire, " The shells hit a market near the bus station shortly after dawn, and rescue workers searched the ruins for survivors.", "") + " The shells hit a market near the bus station shortly after dawn, and rescue workers searched the ruins for survivors.", true},
		"headline with another figure":  {"2026-03-03T12:00:00Z", "Toll rises to 30\n" + wire, false},
		"no date, the same":             {"", wire, true},
		"no date, with a header":        {"", "WORLD BRIEFS\n" + wire, false},
		"the same four days on, edited": {"2026-03-07", "WORLD BRIEFS\n" + wire, false},
	} {
		got := Copies([]Item{
			{Article: &casus.Article{ID: "a", Text: wire, Published: "2026-03-03T10:00:00Z"}},
			{Article: &casus.Article{ID: "b", Text: c.text, Published: c.day}},
		}, Options{})
		if (len(got) == 1) != c.copy {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

func replace(s string, pairs ...string) string {
	out := strings.NewReplacer(pairs...).Replace(s)
	if out == s {
		panic("nothing to replace: " + pairs[0])
	}
	return out
}

// TestCutOfTwo: a cut that both an article and its update hold does not make one of them.
func TestCutOfTwo(t *testing.T) {
	at := func(id, hour, text string) Item {
		return Item{Article: &casus.Article{ID: id, Text: text, Published: "2026-03-03T" + hour + ":00:00Z"}}
	}
	cut := wire[strings.Index(wire, "The shells hit"):]
	items := []Item{
		at("first", "08", wire), at("cut", "09", cut), at("update", "10", replace(wire, "killing four", "killing nine")),
		at("its copy", "11", "WORLD BRIEFS\n"+replace(wire, "killing four", "killing nine")),
	}
	for seed := range uint64(6) {
		got := Copies(shuffled(items, seed), Options{})
		if len(got) != 2 || got[0].Original != "first" || len(got[0].Copies) != 1 || got[0].Copies[0].Article != "cut" ||
			got[1].Original != "update" || len(got[1].Copies) != 1 || got[1].Copies[0].Article != "its copy" {
			t.Fatalf("seed %d: %+v", seed, got)
		}
	}
}

// TestFlash: the article that follows a flash and tells more is read; a flash that follows its article is a copy.
func TestFlash(t *testing.T) {
	flash := wire[:strings.Index(wire, " The army said")]
	for _, c := range []struct {
		first, second string
		copies        int
	}{{flash, wire, 0}, {wire, flash, 1}} {
		got := Copies([]Item{
			{Article: &casus.Article{ID: "a", Text: c.first, Published: "2026-03-03T10:00:00Z"}},
			{Article: &casus.Article{ID: "b", Text: c.second, Published: "2026-03-03T11:00:00Z"}},
		}, Options{})
		if len(got) != c.copies {
			t.Errorf("%.40q, then %.40q: %+v", c.first, c.second, got)
		}
	}
}

// TestPublishedAgain: the same text is known again whatever its date, if it is long enough not to be said of another day.
func TestPublishedAgain(t *testing.T) {
	a, later := Published{Sign(wire), "2026-03-03"}, Published{Sign(wire), "2026-08-11"}
	if !IsCopy(later, a) || !IsCopy(Published{Sign(wire), ""}, a) {
		t.Error("an old text is news")
	}
	if IsCopy(Published{Sign("WORLD BRIEFS\n" + wire), "2026-08-11"}, a) {
		t.Error("not the same text, and half a year later")
	}
	flash := Sign("An explosion was heard in the centre of the capital on Tuesday, residents said.")
	if IsCopy(Published{flash, "2026-08-11"}, Published{flash, "2026-03-03"}) || !IsCopy(Published{flash, "2026-03-04"}, Published{flash, "2026-03-03"}) {
		t.Error("a flash is known again for some days only")
	}
}

func FuzzAdds(f *testing.F) {
	f.Add(wire, "WORLD BRIEFS\n"+wire)
	f.Add("One 1:2 — Two.", "")
	f.Fuzz(func(t *testing.T, a, b string) {
		x, y := Sign(a).Run, Sign(b).Run
		if adds(x, x) || adds(nil, x) {
			t.Errorf("%q adds to itself", a)
		}
		adds(x, y)
		i, j := 0, 0
		for _, d := range align(x, y) {
			if !sameWords(x[i:d.from], y[j:d.was]) {
				t.Fatalf("%q and %q: what lies between blocks differs", a, b)
			}
			i, j = d.to, d.wasTo
		}
		if !sameWords(x[i:], y[j:]) {
			t.Errorf("%q and %q: the rest differs", a, b)
		}
	})
}

func BenchmarkAdds(b *testing.B) {
	x, y := Sign("WORLD BRIEFS\n"+prose(1, 400)).Run, Sign(prose(1, 400)).Run
	for b.Loop() {
		adds(x, y)
	}
}
