package store

import (
	"bufio"
	"bytes"
	"encoding/json"
	"testing"

	"github.com/casus/casus"
)

func TestExportGold(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		batch := articles(0, 10)
		add(t, s, batch...)
		i, r := eventAt(t, 1)
		c := batch[i]
		m := correct(t, s, Correction{Anchor: r.Anchor, Kind: "actor", Author: "ann", Reason: "x", Values: []byte(`[{"text":"the navy","code":"FRA.MIL"}]`)}).At
		if k := len(c.Records) - 1; k > 0 {
			correct(t, s, Correction{Anchor: c.Records[k].Anchor, Kind: "not-event", Author: "ann"})
		}
		arts, recs := gold(t, s, Filter{})
		if len(arts) != 1 || arts[0]["id"] != c.Article.ID || arts[0]["text"] != c.Article.Text {
			t.Fatalf("articles %v", arts)
		}
		spans := arts[0]["sentences"].([]any)
		if len(spans) == 0 || arts[0]["records"] != float64(len(c.Records)) || arts[0]["reviewed"] != float64(min(2, len(c.Records))) {
			t.Errorf("article %v", arts[0])
		}
		if len(recs) != max(1, len(c.Records)-1) {
			t.Errorf("%d records of %d", len(recs), len(c.Records))
		}
		found := false
		for _, x := range recs {
			sent := spans[int(x["s"].(float64))].([]any)
			if off := x["offset"].(float64); off < sent[0].(float64) || off >= sent[1].(float64) {
				t.Errorf("record %v does not stand in its sentence %v", x["id"], sent)
			}
			if x["anchor"] == r.Anchor {
				found = true
				if b, _ := json.Marshal(x["actor"]); !bytes.Contains(b, []byte("FRA.MIL")) {
					t.Errorf("actor %s", b)
				}
			}
		}
		if !found {
			t.Error("the corrected record is not there")
		}
		if arts, _ := gold(t, s, Filter{AsOf: m - 1}); len(arts) != 0 {
			t.Errorf("before the correction: %v", arts)
		}
		if _, err := s.Retain(t.Context(), Policy{Before: "2030-01-01", Keep: "spans"}); err != nil {
			t.Fatal(err)
		}
		if arts, _ := gold(t, s, Filter{}); len(arts) != 0 {
			t.Error("a text that is not kept was written")
		}
	})
}

func gold(t *testing.T, s *Store, f Filter) (articles, records []map[string]any) {
	t.Helper()
	var a, r bytes.Buffer
	if err := s.ExportGold(t.Context(), &a, &r, f); err != nil {
		t.Fatal(err)
	}
	return objects(t, &a), objects(t, &r)
}

func objects(t *testing.T, b *bytes.Buffer) (out []map[string]any) {
	for sc := bufio.NewScanner(b); sc.Scan(); {
		var x map[string]any
		if err := json.Unmarshal(sc.Bytes(), &x); err != nil {
			t.Fatal(err)
		}
		out = append(out, x)
	}
	return out
}

// TestCorrectionsRefused: what fits no record is refused, and nothing of it is kept.
func TestCorrectionsRefused(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		add(t, s, articles(0, 5)...)
		_, r := eventAt(t, 0)
		for name, c := range map[string]Correction{
			"no author": {Kind: "confirm"}, "no kind": {Kind: "shout", Author: "a"}, "no such role": {Kind: "actor", Author: "a", Values: []byte(`[{"code":"SYR.XYZ"}]`)},
			"no code": {Kind: "actor", Author: "a", Values: []byte(`[{"code":"Syria"}]`)}, "no type": {Kind: "type", Author: "a", Values: []byte(`{"type":"WAR"}`)},
			"no such mode": {Kind: "type", Author: "a", Values: []byte(`{"type":"AGREE","mode":"aerial"}`)}, "unknown key": {Kind: "place", Author: "a", Values: []byte(`{"nmae":"x"}`)},
			"no date": {Kind: "date", Author: "a", Values: []byte(`"2022-13"`)}, "no status": {Kind: "status", Author: "a", Values: []byte(`"maybe"`)},
			"merge with nothing": {Kind: "merge", Author: "a", Values: []byte(`{"with":""}`)}, "merge with nobody": {Kind: "merge", Author: "a", Values: []byte(`{"with":"x"}`)},
		} {
			c.Anchor = r.Anchor
			if _, err := s.Correct(t.Context(), c); err == nil {
				t.Errorf("%s: no error", name)
			}
		}
		if _, err := s.Correct(t.Context(), Correction{Anchor: "none", Kind: "confirm", Author: "a"}); err == nil {
			t.Error("an anchor that no record has")
		}
		if err := s.Undo(t.Context(), "none", "a", "b"); err == nil {
			t.Error("undid nothing")
		}
		if cs, err := s.Corrections(t.Context(), "", 0, true); err != nil || len(cs) != 0 {
			t.Errorf("%v %+v", err, cs)
		}
	})
}

// TestCorrectionsOutlive: edits elsewhere and another generation leave them.
func TestCorrectionsOutlive(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		i, r := eventAt(t, 0)
		for ; len(article(i, 0, "g1").Records) < 2; i, r = eventAt(t, i+1) {
		}
		add(t, s, article(i, 0, "g1"))
		correct(t, s, Correction{Anchor: r.Anchor, Kind: "actor", Author: "ann", Values: []byte(`[{"text":"the navy","code":"FRA.MIL"}]`)})
		for _, c := range []Coded{article(i, 1, "g1"), article(i, 1, "g2")} {
			add(t, s, c)
			got := rows(t, s, Filter{Anchor: r.Anchor})
			if len(got) != 1 || len(got[0].Corrections) != 1 || got[0].Record.Event.Actor[0].Code != casus.Code("FRA.MIL") || got[0].Article.Version != 2 {
				t.Errorf("%+v", got)
			}
			if got := rows(t, s, Filter{Actor: "FRA"}); len(got) != 1 {
				t.Errorf("%d records of the corrected actor", len(got))
			}
		}
		sound(t, s)
	})
}
