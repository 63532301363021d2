package main

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/casus/casus"
)

var update = flag.Bool("update", false, "write golden files")

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; got:\n%s", path, got)
	}
}

// handMade is a document with a record of each kind, made by hand.
func handMade() *casus.Doc {
	text := "The army shelled Douma on\nSunday, activists said. At least 12 people died. Iran backs Hamas."
	span := func(s string) casus.Span {
		i := strings.Index(text, s)
		return casus.Span{Start: i, End: i + len(s)}
	}
	party := func(s, code string) casus.Party {
		sp := span(s)
		return casus.Party{Text: s, Code: casus.Code(code), Span: &sp, Why: "said so"}
	}
	low := 12
	first, second, third := span("The army shelled Douma on\nSunday, activists said."), span("At least 12 people died."), span("Iran backs Hamas.")
	evidence := func(sent casus.Span, trigger string) casus.Evidence {
		return casus.Evidence{Article: "a", Span: sent, Quote: sent.Of(text), Trigger: span(trigger), Pattern: "p", Model: "m", Version: "v"}
	}
	return &casus.Doc{
		Article:   &casus.Article{ID: "a", Title: "Shells\x1b[31m Fall", Text: text, Published: "2015-08-17", Source: "Wire"},
		Sentences: []casus.Sentence{{Span: first}, {Span: second}, {Span: third}},
		Records: []casus.Record{
			{ID: "1", Anchor: "n1", Kind: casus.EventKind, Article: "a", Sent: 0, Offset: span("shelled").Start, Evidence: evidence(first, "shelled"),
				Confidence: casus.Confidence{Percent: 87, Features: []casus.Feature{{Name: "base", Weight: 140}, {Name: "verb", Weight: 50}}}, Event: &casus.Event{
					Trigger: "shelled", Type: "ASSAULT", Mode: "heavy-weapons", CAMEO: "194", Quad: "material-conflict", Score: -9.5, Status: casus.Happened, Actor: []casus.Party{party("The army", "SYR.MIL")},
					Recipient: []casus.Party{party("Douma", "SYR.CVL")}, SaidBy: []casus.Party{party("activists", "SYR.OPP")}, Place: "Douma", Date: "2015-08-16",
					Located: &casus.Place{ID: "geonames:170654", Name: "Douma", Country: "SYR", Lat: 33.57, Lon: 36.4, Precision: casus.TownPrecision},
				}},
			{ID: "2", Anchor: "n2", Kind: casus.TollKind, Article: "a", Sent: 1, Offset: span("At least").Start, Evidence: evidence(second, "At least 12 people"), Toll: &casus.Toll{
				Text: "At least 12 people", Measure: "killed", Low: &low, Who: "SYR.CVL", Scope: "incident",
			}},
			{ID: "3", Anchor: "n3", Kind: casus.StatementKind, Article: "a", Sent: 0, Offset: span("said").Start, Evidence: evidence(first, "said"), Confidence: casus.Confidence{Percent: 7}, Statement: &casus.Statement{
				Speaker: []casus.Party{party("activists", "SYR.OPP")}, Cue: "said", Content: "The army shelled Douma on\nSunday", Mode: "claim",
			}},
			{ID: "4", Anchor: "n4", Kind: casus.RelationKind, Article: "a", Sent: 2, Offset: span("backs").Start, Evidence: evidence(third, "backs"), Relation: &casus.Relation{
				Source: party("Iran", "IRN.GOV"), Relation: "supporter", Target: party("Hamas", "PSE.REB"),
			}},
		},
	}
}

func TestFormats(t *testing.T) {
	d := handMade()
	for _, f := range []struct {
		name   string
		format format
	}{
		{"table.golden", tableFormat{style{width: 60}}},
		{"table_colour.golden", tableFormat{style{width: 60, colour: true}}},
		{"csv.golden", csvFormat{}},
		{"jsonl.golden", jsonlFormat{}},
	} {
		t.Run(f.name, func(t *testing.T) {
			out, err := f.format.article(d, d.Records)
			if err != nil {
				t.Fatal(err)
			}
			golden(t, f.name, string(f.format.header())+string(out))
		})
	}
}

// TestTableKeepsTerminalSafe: text from the net must not steer the reader's terminal.
func TestTableKeepsTerminalSafe(t *testing.T) {
	d := handMade()
	out, err := tableFormat{style{width: 60}}.article(d, d.Records)
	if err != nil {
		t.Fatal(err)
	}
	if strings.ContainsRune(string(out), '\x1b') {
		t.Errorf("an escape came through: %q", out)
	}
}

// TestTableOnNarrowTerminal: no line is wider than the terminal unless a single word is.
func TestTableOnNarrowTerminal(t *testing.T) {
	out, err := tableFormat{style{width: 30}}.article(handMade(), handMade().Records)
	if err != nil {
		t.Fatal(err)
	}
	for l := range strings.Lines(string(out)) {
		if columns(strings.TrimRight(l, "\n")) > 30 {
			t.Errorf("too wide: %q", l)
		}
	}
}

func TestTreeOfAnyDepth(t *testing.T) {
	s := &casus.Sentence{}
	for i := range 10_000 {
		s.Tokens = append(s.Tokens, casus.Token{Form: "w", Head: i - 1, UPOS: "X", Deprel: "dep"})
	}
	if n := len(drawTree(s)); n > maxDepth+2 {
		t.Errorf("%d lines", n)
	}
	s.Tokens[0].Head = 9999 // a circle has no root
	drawTree(s)
}

func TestParseSize(t *testing.T) {
	for in, want := range map[string]int{"1": 1, "500000": 500000, "2M": 2 << 20, "3k": 3 << 10, "1G": 1 << 30, "4MB": 4 << 20, "0": 0, "-1": 0, "x": 0, "99G": 0, "": 0} {
		got, err := parseSize(in)
		if got != want || (err == nil) != (want > 0) {
			t.Errorf("%q: %d, %v; want %d", in, got, err, want)
		}
	}
}
