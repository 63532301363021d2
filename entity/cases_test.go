package entity

import (
	"context"
	"strings"
	"testing"

	"github.com/casus/casus"
)

// lagos is a gazetteer of one town.
type lagos struct{}

func (lagos) Places(names []PlaceName, _ []string) []PlaceAnswer {
	out := make([]PlaceAnswer, len(names))
	for i, n := range names {
		out[i].Unknown = "no such place"
		if n.Name == "Lagos" {
			out[i] = PlaceAnswer{Place: &casus.Place{Name: "Lagos", Country: "NGA", Precision: casus.TownPrecision}}
		}
	}
	return out
}

// TestCases reads short articles, each a paragraph of testdata/cases.txt with its frozen tree.
func TestCases(t *testing.T) {
	st, err := New(Options{Places: lagos{}})
	if err != nil {
		t.Fatal(err)
	}
	text, tree := files(t, "cases")
	for _, c := range []struct {
		begins string            // the paragraph
		want   map[string]string // phrase -> codes; "" for none; "no mention" if no mention is that phrase
	}{
		{"At least", map[string]string{"At least three people": "MLI.CVL", "least three people": "no mention"}},
		{"Up to", map[string]string{"Up to 50 fighters": "MLI.REB"}},
		{"China", map[string]string{"both sides": ""}},
		{"Israel", map[string]string{"both sides": "ISR.GOV PSE.REB"}},
		{"Gunmen", map[string]string{"Gunmen": "NGA.CRM", "Lagos": "NGA.CVL", "officials in Lagos": "NGA.GOV"}},
		{"Former", map[string]string{"Lagos": "CHL.PTY"}},
		{"Peru", map[string]string{"Peru's Congress": "PER.LEG"}},
		{"President Edgar", map[string]string{"President Edgar Lungu": "ZMB.GOV", "Lungu": "ZMB.GOV"}},
		{"Observers", map[string]string{"Observers from the African Union": "INT.IGO"}},
		{"Russia accused", map[string]string{"Kyiv": "UKR.GOV", "Kyiv of hiding weapons": "no mention"}},
		{"Members", map[string]string{"Members of the Security Council": "INT.GOV"}},
		{"The Libyan", map[string]string{"The two men": "LBY.GOV LBY.REB"}},
		{"A storm", map[string]string{"three people": "NGA.CVL"}},
		{"Rebels led", map[string]string{"Rebels": "SLE.REB"}},
		{"In Myanmar", map[string]string{"Myanmar, the military seized power": "no mention"}},
		{"German", map[string]string{"German Chancellor Angela Merkel": "DEU.GOV", "German Chancellor Angela": "no mention"}},
	} {
		t.Run(c.begins, func(t *testing.T) {
			start := strings.Index(text, c.begins)
			end := start + strings.Index(text[start:]+"\n\n", "\n\n")
			var own []casus.Sentence
			for _, s := range tree {
				if s.Start >= start && s.Start < end {
					own = append(own, s)
				}
			}
			d := document(t, "cases", "2024-03-14", text, own)
			if err := st.Annotate(context.Background(), d); err != nil {
				t.Fatal(err)
			}
			for phrase, want := range c.want {
				if got := codesOf(d, phrase); got != want {
					t.Errorf("%s: got %q, want %q", phrase, got, want)
				}
			}
		})
	}
}

// codesOf gives the codes of the last mention that is the phrase.
func codesOf(d *casus.Doc, phrase string) string {
	out := "no mention"
	for _, m := range d.Mentions {
		if m.Span.Of(d.Article.Text) != phrase {
			continue
		}
		var cs []string
		for _, p := range m.Actors {
			cs = append(cs, string(p.Code))
		}
		out = strings.Join(cs, " ")
	}
	return out
}
