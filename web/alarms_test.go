package web_test

import (
	"bufio"
	"context"
	"encoding/json"
	"encoding/xml"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/casus/casus/alarm"
	"github.com/casus/casus/web/state"
)

func (d *desk) raise(ids ...string) {
	d.t.Helper()
	for _, id := range ids {
		d.check(d.server.Raise(d.t.Context(), []state.Alarm{{ID: id, Detector: "cusum", Series: "country SYR", To: "2024-05-16", Text: evil, Triggers: []alarm.Trigger{{Day: "2024-05-16", Record: "event-0", URL: "https://example.org/0", Text: evil}}}}))
	}
}

// TestAlarmFeed: the feed is for who may read, by token in each way that feed readers know; what stands in a name is text.
func TestAlarmFeed(t *testing.T) {
	d := newDesk(t, nil)
	d.raise("a1")
	res := d.ask("GET", "/alarms.atom", "", "")
	body := string(read(t, res))
	if res.StatusCode != 200 || !strings.HasPrefix(res.Header.Get("Content-Type"), "application/atom+xml") {
		t.Fatalf("%s %s", res.Status, body)
	}
	checkHeaders(t, "feed", res)
	if strings.Contains(body, "<script") || strings.Contains(body, "<img") || !strings.Contains(body, "&lt;script&gt;") {
		t.Errorf("markup in %s", body)
	}
	var feed struct {
		Entries []struct {
			ID    string `xml:"id"`
			Title string `xml:"title"`
			Links []struct {
				Href string `xml:"href,attr"`
			} `xml:"link"`
		} `xml:"entry"`
	}
	if err := xml.Unmarshal([]byte(body), &feed); err != nil || len(feed.Entries) != 1 || !strings.Contains(feed.Entries[0].Title, "<script>") {
		t.Fatalf("%v: %+v", err, feed)
	}
	if l := feed.Entries[0].Links; len(l) != 2 || l[0].Href != "http://"+host+"/alarms?id=a1" || l[1].Href != "https://example.org/0" {
		t.Errorf("links %+v", l)
	}
	for path, want := range map[string]int{"/alarms.atom?state=open": 200, "/alarms.atom?detector=cusum&series=country+SYR": 200, "/alarms.atom?state=gone": 422, "/alarms.atom?" + url.QueryEscape(evil) + "=1": 422} {
		res := d.ask("GET", path, "", "")
		if b := read(t, res); res.StatusCode != want || strings.Contains(string(b), "<img") {
			t.Errorf("%s: %s %s", path, res.Status, b)
		}
	}
	if res := d.ask("GET", "/alarms.atom?state=dismissed", "", ""); strings.Contains(string(read(t, res)), "<entry") {
		t.Error("an open alarm among those dismissed")
	}
	if res := d.ask("POST", "/alarms.atom", "", "{}"); res.StatusCode == 200 {
		t.Error("something can be sent to the feed")
	}
	token := d.user("vera", state.Viewer)
	basic := func(token string) *http.Response {
		r := httptest.NewRequestWithContext(t.Context(), "GET", "http://"+host+"/alarms.atom", nil)
		r.RemoteAddr = "127.0.0.1:6666"
		r.SetBasicAuth("feed", token)
		w := httptest.NewRecorder()
		d.server.Handler().ServeHTTP(w, r)
		return w.Result()
	}
	for name, c := range map[string]struct {
		res  *http.Response
		want int
	}{
		"nobody": {d.ask("GET", "/alarms.atom", "", ""), 401}, "bearer": {d.ask("GET", "/alarms.atom", token, ""), 200}, "basic": {basic(token), 200},
		"wrong bearer": {d.ask("GET", "/alarms.atom", "casus_wrong", ""), 401}, "wrong basic": {basic("wrong"), 401}, "empty basic": {basic(""), 401},
		"basic elsewhere": {d.ask("GET", "/api/v1/alarms", "", "", "Authorization", "Basic Zm9vOg=="+token), 401},
	} {
		if c.res.StatusCode != c.want {
			t.Errorf("%s: %s, want %d", name, c.res.Status, c.want)
		}
	}
	if res := d.ask("GET", "/alarms.atom", "", ""); !strings.HasPrefix(res.Header.Get("WWW-Authenticate"), "Basic ") {
		t.Errorf("a feed reader is not asked for a token: %v", res.Header)
	}
}

// TestAlarmDesk: people acknowledge, dismiss and escalate with their rights, misses are kept, and what does not follow is
// refused.
func TestAlarmDesk(t *testing.T) {
	d := newDesk(t, nil)
	d.raise("a1")
	viewer, analyst := d.user("vera", state.Viewer), d.user("anna", state.Analyst)
	for _, c := range []struct {
		token, method, path, body string
		want                      int
	}{
		{viewer, "POST", "/alarms/a1/state", `{"state":"acknowledged"}`, 403},
		{analyst, "POST", "/alarms/a1/state", `{"state":"dismissed"}`, 422},
		{analyst, "POST", "/alarms/a1/state", `{"state":"acknowledged"}`, 200},
		{analyst, "POST", "/alarms/a1/state", `{"state":"acknowledged"}`, 422},
		{analyst, "POST", "/alarms/a1/state", `{"state":"escalated","note":"` + "true" + `"}`, 200},
		{analyst, "POST", "/alarms/none/state", `{"state":"escalated","note":"x"}`, 404},
		{viewer, "POST", "/alarm-misses", `{"series":"country SYR","day":"2024-05-01","reason":"x"}`, 403},
		{analyst, "POST", "/alarm-misses", `{"series":"town X","day":"2024-05-01","reason":"x"}`, 422},
		{analyst, "POST", "/alarm-misses", `{"series":"country SYR","day":"May","reason":"x"}`, 422},
		{analyst, "POST", "/alarm-misses", `{"series":"country SYR","day":"2024-05-01","reason":"the raid"}`, 200},
		{viewer, "GET", "/alarms?detector=cusum&series=country+SYR&from=2024-05-01&to=2024-05-31", "", 200},
		{viewer, "GET", "/alarms?from=May", "", 422},
		{viewer, "GET", "/alarm-look", "", 200},
		{viewer, "GET", "/alarm-misses", "", 200},
	} {
		res := d.ask(c.method, "/api/v1"+c.path, c.token, c.body)
		if b := read(t, res); res.StatusCode != c.want {
			t.Errorf("%s %s %s: %s %s", c.method, c.path, c.body, res.Status, b)
		}
	}
	var a state.Alarm
	if err := json.Unmarshal(read(t, d.ask("GET", "/api/v1/alarms/a1", viewer, "")), &a); err != nil || a.State != "escalated" || len(a.History) != 2 || a.History[1].By != "anna" || len(a.Triggers) != 1 {
		t.Errorf("%+v, %v", a, err)
	}
}

// TestAlarmStream: alarms come over the stream as they are raised, and a client that comes back misses none.
func TestAlarmStream(t *testing.T) {
	d := newDesk(t, nil)
	d.raise("a1")
	s := httptest.NewServer(d.server.Handler())
	defer s.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, "GET", s.URL+"/api/v1/alarms/stream", nil)
	d.check(err)
	r.Header.Set("Last-Event-ID", "0")
	res, err := s.Client().Do(r)
	d.check(err)
	defer res.Body.Close()
	sc := bufio.NewScanner(res.Body)
	sc.Buffer(nil, 1<<20)
	seen := 0
	for sc.Scan() {
		if !strings.HasPrefix(sc.Text(), `data: {"id":"a`) {
			continue
		}
		if seen++; seen == 1 {
			d.raise("a2")
			continue
		}
		if !strings.Contains(sc.Text(), `"id":"a2"`) {
			t.Errorf("got %s", sc.Text())
		}
		return
	}
	t.Fatalf("%d alarms came: %v", seen, sc.Err())
}
