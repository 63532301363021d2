package export

import (
	"iter"
	"strings"

	"github.com/casus/casus"
)

func ptr[T any](v T) *T { return &v }

func rowsOf(rs ...Row) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		for _, r := range rs {
			if !yield(r, nil) {
				return
			}
		}
	}
}

// sampleRows are rows of every kind, with every precision and status, written for these tests.
func sampleRows() []Row {
	head := Head{ID: "a1", Title: "Shells fall on Douma", URL: "https://news.example/2016/05/douma", Source: "Example News", Published: "2016-05-04T10:30:00Z"}
	evidence := func(quote string) casus.Evidence {
		return casus.Evidence{Article: "a1", Span: casus.Span{Start: 0, End: len(quote)}, Quote: quote, Trigger: casus.Span{Start: 9, End: 16}, Pattern: "assault.shell", Model: "m1", Version: "0.1.0"}
	}
	shelling := casus.Record{ID: "e32b25c3ed670090", Anchor: "bc76", Kind: casus.EventKind, Article: "a1", Sent: 0, Offset: 9,
		Evidence: evidence("The army shelled Douma on 3 May 2016."), Confidence: casus.Confidence{Percent: 96},
		Event: &casus.Event{Trigger: "shelled", Type: "ASSAULT", Mode: "heavy-weapons", CAMEO: "194", Quad: "material-conflict", Score: -9.5, Status: casus.Happened,
			Actor: []casus.Party{{Text: "The army", Code: "SYR.MIL", Span: &casus.Span{Start: 0, End: 8}}}, Recipient: []casus.Party{{Text: "Douma", Code: "SYR.CVL", Span: &casus.Span{Start: 17, End: 22}}},
			SaidBy: []casus.Party{{Text: "activists", Code: "SYR.OPP"}}, Place: "Douma", Date: "2016-05-03", Contexts: []string{"military"},
			Located: &casus.Place{ID: "geonames:170592", Name: "Douma", Country: "SYR", Admin1: "SY.08", Lat: 33.5718, Lon: 36.4027, Precision: casus.TownPrecision}}}
	talks := casus.Record{ID: "1111aaaa1111aaaa", Anchor: "bc77", Kind: casus.EventKind, Article: "a1", Sent: 2, Offset: 90, Evidence: evidence("Iran, Russia and Turkey met in Kazakhstan in April."),
		Event: &casus.Event{Trigger: "met", Type: "CONSULT", Mode: "multilateral", Quad: "verbal-cooperation", Score: 4, Status: casus.Happened,
			Actor: []casus.Party{{Text: "Iran", Code: "IRN.GOV"}, {Text: "Russia", Code: "RUS.GOV"}, {Text: "Turkey", Code: "TUR.GOV"}}, Place: "Kazakhstan", Date: "2016-04",
			Located: &casus.Place{ID: "geonames:1522867", Name: "Kazakhstan", Country: "KAZ", Lat: 48, Lon: 67, Precision: casus.CountryPrecision}}}
	denied := casus.Record{ID: "2222aaaa1111aaaa", Anchor: "bc78", Kind: casus.EventKind, Article: "a1", Sent: 3, Offset: 150, Evidence: evidence("Police denied that they detained the editor."),
		Event: &casus.Event{Trigger: "detained", Type: "COERCE", Mode: "arrest", Quad: "material-conflict", Score: -7, Status: casus.Denied,
			Actor: []casus.Party{{Text: "Police", Code: "TUR.COP"}}, Recipient: []casus.Party{{Text: "the editor", Code: "TUR.MED"}}}}
	strike := casus.Record{ID: "3333aaaa1111aaaa", Anchor: "bc79", Kind: casus.EventKind, Article: "a1", Sent: 4, Offset: 210, Evidence: evidence("Fighters of an unknown group struck a post in Aleppo province."),
		Event: &casus.Event{Trigger: "struck", Type: "ASSAULT", Quad: "material-conflict", Score: -9, Status: casus.Happened,
			Actor: []casus.Party{{Text: "Fighters of an unknown group"}}, Recipient: []casus.Party{{Text: "a post", Code: "SYR.MIL"}, {Text: "the Kurds", Code: "KRD.REB"}}, Date: "2016",
			Place: "Aleppo province", Located: &casus.Place{ID: "geonames:170062", Name: "Aleppo", Country: "SYR", Admin1: "SY.09", Lat: 36.2, Lon: 37.1, Precision: casus.Admin1Precision}}}
	toll := casus.Record{ID: "4444aaaa1111aaaa", Anchor: "bc80", Kind: casus.TollKind, Article: "a1", Sent: 1, Offset: 50, Evidence: evidence("At least 12 people died."),
		Toll: &casus.Toll{Text: "At least 12 people", Measure: "killed", Low: ptr(12), Who: "SYR.CVL", WhoText: "people", Scope: "incident", SaidBy: []casus.Party{{Text: "activists", Code: "SYR.OPP"}}}}
	words := casus.Record{ID: "5555aaaa1111aaaa", Anchor: "bc81", Kind: casus.StatementKind, Article: "a1", Sent: 0, Offset: 44, Evidence: evidence("The army shelled Douma, activists said."),
		Statement: &casus.Statement{Speaker: []casus.Party{{Text: "activists", Code: "SYR.OPP"}}, Cue: "said", Content: "The army shelled Douma", Span: casus.Span{Start: 0, End: 22}, Mode: "claim"}}
	tie := casus.Record{ID: "6666aaaa1111aaaa", Anchor: "bc82", Kind: casus.RelationKind, Article: "a1", Sent: 2, Offset: 80, Evidence: evidence("Iran backs Hamas."),
		Relation: &casus.Relation{Source: casus.Party{Text: "Iran", Code: "IRN.GOV"}, Relation: "supporter", Target: casus.Party{Text: "Hamas", Code: "PSE.REB", Entity: "hamas"}}}
	first := Row{Record: shelling, Article: head, Incident: "i1", Story: "s1", Reports: Reports{Records: 3, Articles: 2, Sources: 2}, Killed: &Range{Low: ptr(12)}}
	again := first
	again.Record.ID, again.Record.Sent = "7777aaaa1111aaaa", 5
	return []Row{first, {Record: toll, Article: head, Story: "s1"}, {Record: words, Article: head}, {Record: talks, Article: head}, {Record: denied, Article: head},
		{Record: strike, Article: Head{ID: "a2", Published: "2016-05-04"}}, {Record: tie}, again}
}

// hostileRows put the text everywhere where text of others can stand.
func hostileRows(text string) []Row {
	p := []casus.Party{{Text: text, Code: casus.Code(text), Entity: text}}
	head := Head{ID: text, Title: text, URL: text, Source: text, Published: text}
	rec := func(kind casus.Kind) casus.Record {
		return casus.Record{ID: text, Anchor: text, Kind: kind, Article: text, Evidence: casus.Evidence{Article: text, Quote: text, Pattern: text, Model: text, Version: text}}
	}
	e, t, s, r := rec(casus.EventKind), rec(casus.TollKind), rec(casus.StatementKind), rec(casus.RelationKind)
	e.Event = &casus.Event{Trigger: text, Type: "ASSAULT", Mode: text, CAMEO: text, Quad: text, Status: casus.Happened, StatusWhy: text, Actor: p, Recipient: p, SaidBy: p,
		Place: text, Date: text, Venue: text, Contexts: []string{text}, Located: &casus.Place{ID: text, Name: text, Country: text, Admin1: text, Lat: 1, Lon: 1, Precision: casus.TownPrecision}}
	odd := rec(casus.EventKind)
	odd.Event = &casus.Event{Type: text, Status: casus.Happened}
	t.Toll = &casus.Toll{Text: text, Measure: text, Who: casus.Code(text), By: casus.Code(text), SaidBy: p, Place: text, Date: text, Scope: text}
	s.Statement = &casus.Statement{Speaker: p, Cue: text, Content: text, Mode: text, Quoted: []string{text}}
	r.Relation = &casus.Relation{Source: p[0], Relation: text, Target: p[0]}
	low := 3
	var out []Row
	for _, c := range []casus.Record{e, odd, t, s, r} {
		out = append(out, Row{Record: c, Article: head, Incident: text, Story: text, Killed: &Range{Low: &low}})
	}
	return out
}

// hostileTexts are texts that break writers that do not take care.
func hostileTexts() map[string]string {
	return map[string]string{
		"quotes":   `He said "no", 'never', and \"` + "`x`",
		"newlines": "one\ntwo\r\nthree\tfour\u2028five",
		"nul":      "a\x00b\x1bc\x7f",
		"html":     `<script>alert("x")</script>&amp;<![CDATA[ ]]>--><!-- `,
		"rtl":      "\u202eabc\u202c \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \U0001f600",
		"formula":  "=HYPERLINK(\"http://x\",1)",
		"broken":   "bad \xff\xfe utf-8 \xed\xa0\x80",
		"empty":    "",
		"scheme":   "javascript:alert(1)",
		"huge":     strings.Repeat("long text, \"quoted\"\n", 10_000),
	}
}
