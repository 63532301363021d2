package feed

import (
	"bytes"
	"encoding/xml"
	"strings"
	"testing"
	"time"

	"github.com/casus/casus/alarm"
	"github.com/casus/casus/web/state"
)

const evil = "<script>alert(1)</script>\"><img src=x onerror=alert(1)> ]]> &amp; \x00\u202e\r\nX: y"

func evilAlarm() state.Alarm {
	return state.Alarm{ID: "a1/" + evil, Detector: evil, Series: evil, Text: evil, To: "2024-05-17", From: "2024-05-15", Unit: evil, State: "dismissed",
		Raised:    time.Date(2024, 5, 18, 10, 0, 0, 0, time.UTC),
		Triggers:  []alarm.Trigger{{Day: "2024-05-17", Record: evil, Article: evil, Incident: evil, Text: evil, URL: "javascript:alert(1)"}, {URL: "https://example.org/?q=" + "\"><b>", Text: "x"}},
		Incidents: []string{evil}, Also: []string{evil}, History: []state.AlarmStep{{State: "dismissed", By: evil, Note: evil, At: time.Date(2024, 5, 19, 0, 0, 0, 0, time.UTC)}}}
}

// TestEscaped: whatever stands in a name goes out as text: the feed is well formed, holds no element but Atom's, and no link
// but to the web.
func TestEscaped(t *testing.T) {
	var b bytes.Buffer
	if err := Write(&b, []state.Alarm{evilAlarm()}, Options{Base: "https://news.example.org/", Self: "https://news.example.org/alarms.atom", Version: evil}); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(b.String(), "<script") || strings.Contains(b.String(), "<img") {
		t.Fatalf("markup got through: %s", b.String())
	}
	known := " feed title id updated author name generator link entry published category content "
	d := xml.NewDecoder(&b)
	links := 0
	for {
		tok, err := d.Token()
		if tok == nil {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		e, ok := tok.(xml.StartElement)
		if !ok {
			continue
		}
		if !strings.Contains(known, " "+e.Name.Local+" ") || e.Name.Space != "http://www.w3.org/2005/Atom" {
			t.Errorf("element %v", e.Name)
		}
		for _, a := range e.Attr {
			if a.Name.Local == "href" {
				links++
				if !strings.HasPrefix(a.Value, "https://") {
					t.Errorf("a link to %q", a.Value)
				}
			}
			if a.Name.Local == "type" && a.Value != "text" {
				t.Errorf("content of type %q", a.Value)
			}
		}
	}
	if links != 4 { // self, pages, the alarm's page, one article
		t.Errorf("%d links", links)
	}
}

// TestDeterministic: the same alarms give the same bytes, and the feed's date is that of the last thing that happened.
func TestDeterministic(t *testing.T) {
	var x, y bytes.Buffer
	for _, b := range []*bytes.Buffer{&x, &y} {
		if err := Write(b, []state.Alarm{evilAlarm()}, Options{}); err != nil {
			t.Fatal(err)
		}
	}
	if x.String() != y.String() || !strings.Contains(x.String(), "<updated>2024-05-19T00:00:00Z</updated>") || strings.Contains(x.String(), `rel="alternate"`) {
		t.Errorf("%s", x.String())
	}
	x.Reset()
	if err := Write(&x, nil, Options{}); err != nil || !strings.Contains(x.String(), "<updated>1970-01-01T00:00:00Z</updated>") {
		t.Errorf("%v %s", err, x.String())
	}
}

// TestPlain: what a person needs to check an alarm stands in its text.
func TestPlain(t *testing.T) {
	rate, share := 1.5, 0.75
	a := state.Alarm{ID: "a1", Detector: "cusum", Series: "country SYR", Text: "12 stories in 3 days, where 4.2 are usual", From: "2024-05-15", To: "2024-05-17", Value: 7.1, Threshold: 5.2,
		Unit: "CUSUM", Baseline: 4.2, Built: 0.7, State: "open", Also: []string{"place geonames:1"}, Incidents: []string{"i1"}, LeftOut: 3,
		Past:     &alarm.Past{From: "2023-01-01", Alarms: 5, Dismissed: 3, Escalated: 1, Open: 1, Missed: 2, FalseYearly: &rate, FalseShare: &share},
		All:      &alarm.Past{From: "2023-01-01", Unknown: "no alarm before was judged", Alarms: 1, Open: 1},
		Triggers: []alarm.Trigger{{Day: "2024-05-16", Record: "r1", Article: "a1", Incident: "i1", Text: "Shells hit the town.", URL: "https://example.org/1"}}}
	got := Plain(&a, "https://x.org")
	for _, want := range []string{"2024-05-15 to 2024-05-17", "value      7.1 CUSUM", "threshold  5.2 CUSUM", "4.2 stories are usual", "0.7 false alarms a year", "3 dismissed, 1 escalated, 1 not judged; 2 missed; 1.5 false alarms a year, 75 % of those judged",
		"false alarms a year: not known, no alarm before was judged", "Shells hit the town.", "record r1, article a1, incident i1", "https://x.org/incident?id=i1", "https://example.org/1", "https://x.org/alarms?id=a1", "1, and 3 earlier ones", "also place geonames:1"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	a.Rule, a.Detector = "x", "rule x"
	if !strings.Contains(Plain(&a, ""), "none: a rule that somebody set") || strings.Contains(Plain(&a, ""), "/incident?") {
		t.Error(Plain(&a, ""))
	}
}
