package agents

import (
	"context"
	"strings"
	"testing"

	"github.com/casus/casus"
)

const agentsFile = `!PERSON! = MAN, WOMAN
BAKER [~BUS]
POLICE!PERSON! [~COP]
FOREIGN_MINIST [~GOVMIL]
THE_POOR {} [~CVL]
ENVOY_TO [~GOV]
BAKER [~LAB]
ODD_ONE [~QQQ]
BUDDHIST_MONK [~BUD]
`

func TestPhrases(t *testing.T) {
	ps, err := Phrases("agents.txt", []byte(agentsFile))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range ps {
		got = append(got, p.Text)
	}
	if want := "baker policeman policewoman foreign minister poor envoy Buddhist monk"; strings.Join(got, " ") != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestEquivalent(t *testing.T) {
	for code, want := range map[string]string{"~GOV": "GOV", "~GOVMIL": "GOV MIL", "~UAF": "REB CRM", "~MUSREB": "CVL REL REB", "IGO~": "IGO", "~QQQ": "", "": ""} {
		if got := strings.Join(Equivalent(code), " "); got != want {
			t.Errorf("%s: got %q, want %q", code, got, want)
		}
	}
}

// fake reads by finding a few words; bakers are business, and presidents of the given names govern.
func fake(known map[string]casus.Party) Read {
	return func(_ context.Context, a *casus.Article) (*casus.Doc, error) {
		d := &casus.Doc{Article: a, Sentences: []casus.Sentence{{}}}
		for name, p := range known {
			i := strings.Index(a.Text, name)
			if i < 0 {
				continue
			}
			d.Sentences[0].Tokens = append(d.Sentences[0].Tokens, casus.Token{Span: casus.Span{Start: i, End: i + len(name)}})
			m := casus.Mention{Head: len(d.Sentences[0].Tokens) - 1, Span: casus.Span{Start: 0, End: i + len(name)}, Kind: casus.Person, Reason: p.Why}
			if p.Code != "" || p.Entity != "" {
				m.Actors = []casus.Party{p}
			}
			d.Mentions = append(d.Mentions, m)
		}
		return d, nil
	}
}

func TestMeasure(t *testing.T) {
	ps, err := Phrases("agents.txt", []byte(agentsFile))
	if err != nil {
		t.Fatal(err)
	}
	s, err := Measure(t.Context(), ps, fake(map[string]casus.Party{"baker": {Code: "FRA.BUS"}, "policeman": {Code: "FRA.MIL"}, "Buddhist monk": {Code: "FRA.REL"}}))
	if err != nil {
		t.Fatal(err)
	}
	if s.N != 7 || s.Right != 2 || len(s.Misses) != 5 || s.Misses[0].Got != "MIL" || s.Misses[1].Why != "no mention" {
		t.Errorf("got %+v", s)
	}
}

const countriesFile = `# Presidents
ANNE_LENOIR_
	[FRAGOV 19950101-20050101]
+PRESIDENT_LENOIR
	[FRAELI]

LUC_BLANCHARD_ # CountryInfo.txt
	[FRAELI 600101-850501] [FRAGOV 850501-880101] [FRAGOV 990101-000101]
MARC_FOREST_  # CountryInfo.txt
+PRIME_MINISTER_FOREST
	[FRAGOV >100501]
NO_LEADER_ # CountryInfo.txt
	[FRAGOV 030101-040101]
`

func TestTerms(t *testing.T) {
	for _, tt := range []struct {
		rulers bool
		want   string
	}{
		{false, "President Anne Lenoir 2000-01-01; Prime Minister Marc Forest 2012-03-16"},
		{true, "President Anne Lenoir 2000-01-01; President Luc Blanchard 1999-07-02; Prime Minister Marc Forest 2012-03-16"},
	} {
		ts, err := Terms("countries.txt", []byte(countriesFile), func(c string) bool { return c == "FRA" }, tt.rulers)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, x := range ts {
			got = append(got, x.Title+" "+x.Name+" "+x.day())
		}
		if s := strings.Join(got, "; "); s != tt.want {
			t.Errorf("got %q, want %q", s, tt.want)
		}
	}
}

func TestMeasureTerms(t *testing.T) {
	ts := []Term{{"Anne Lenoir", "President", "FRA", "1995-01-01", "2005-01-01", 1}, {"Luc Blanchard", "President", "FRA", "1999-01-01", "", 2},
		{"Marc Forest", "President", "FRA", "1999-01-01", "", 3}, {"Jean Petit", "President", "FRA", "1999-01-01", "", 4}, {"Eve Durand", "President", "FRA", "1999-01-01", "", 5}}
	s, err := MeasureTerms(t.Context(), ts, fake(map[string]casus.Party{
		"Anne Lenoir": {Code: "FRA.GOV", Entity: "a"}, "Luc Blanchard": {Code: "FRA.PTY", Entity: "b", Why: "former president"},
		"Marc Forest": {Code: "BEL.GOV", Entity: "c"}, "Eve Durand": {Code: "FRA.MIL", Entity: "d"}}))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	if err := s.WriteText(&b); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"terms 5 right 1 share 0.200", "name not known\tJean Petit", "dates differ\tLuc Blanchard", "other country\tMarc Forest", "other role\tEve Durand"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %q in\n%s", want, b.String())
		}
	}
}
