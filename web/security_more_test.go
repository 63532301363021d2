package web_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/casus/casus"
	"github.com/casus/casus/export"
	"github.com/casus/casus/store"
	"github.com/casus/casus/web"
	"github.com/casus/casus/web/guard"
	"github.com/casus/casus/web/state"
)

// evilBody is a body for a schema: every text in it is evil, except where only some words are allowed.
func evilBody(reg huma.Registry, s *huma.Schema, text string) any {
	for s.Ref != "" {
		s = reg.SchemaFromRef(s.Ref)
	}
	switch {
	case len(s.Enum) > 0:
		return s.Enum[0]
	case s.Type == huma.TypeObject && len(s.Properties) > 0:
		out := map[string]any{}
		for name, p := range s.Properties {
			if !p.ReadOnly {
				out[name] = evilBody(reg, p, text)
			}
		}
		return out
	case s.Type == huma.TypeArray:
		return []any{evilBody(reg, s.Items, text)}
	case s.Type == huma.TypeInteger || s.Type == huma.TypeNumber:
		return 1
	case s.Type == huma.TypeBoolean:
		return true
	}
	return text
}

// bodies are all operations that take a body, with one whose every text is text.
func bodies(t *testing.T, doc *huma.OpenAPI, text string) map[string]string {
	t.Helper()
	out := map[string]string{}
	for path, item := range doc.Paths {
		for method, op := range map[string]*huma.Operation{"POST": item.Post, "PUT": item.Put, "PATCH": item.Patch, "DELETE": item.Delete} {
			if op == nil || op.RequestBody == nil {
				continue
			}
			b, err := json.Marshal(evilBody(doc.Components.Schemas, op.RequestBody.Content["application/json"].Schema, text))
			if err != nil {
				t.Fatal(err)
			}
			out[method+" "+path] = string(b)
		}
	}
	return out
}

// TestXSSEveryField: evil in every text of every body, and in all that the store and the desk keep, comes out as JSON or as
// a file, never as markup.
func TestXSSEveryField(t *testing.T) {
	d := newDesk(t, nil)
	ops := bodies(t, d.server.API().OpenAPI(), evil)
	if len(ops) < 10 {
		t.Fatalf("only %d operations with a body", len(ops))
	}
	for op, body := range ops {
		method, path, _ := strings.Cut(op, " ")
		for _, id := range []string{"anchor-event-0", "x", url.PathEscape(evil)} {
			p := strings.NewReplacer("{id}", id, "{name}", id).Replace(path)
			res := d.ask(method, p, "", body)
			b := read(t, res)
			if res.StatusCode >= 500 {
				t.Errorf("%s %s: %s %.300s", method, p, res.Status, b)
			}
			if media, _, _ := strings.Cut(res.Header.Get("Content-Type"), ";"); len(b) > 0 && media != "application/json" && media != "application/problem+json" {
				t.Errorf("%s %s answers with %q", method, p, media)
			}
			checkHeaders(t, op, res)
		}
	}
	d.evilEverywhere()
	admin := d.user("root", state.Admin)
	for _, p := range []string{"/api/v1/incidents/evil", "/api/v1/stories/evil-story", "/api/v1/threads/evil-thread", "/api/v1/incidents", "/api/v1/stories", "/api/v1/threads", "/api/v1/quarantine", "/api/v1/sources", "/api/v1/alarms", "/api/v1/users", "/api/v1/audit"} {
		res := d.ask("GET", p, admin, "")
		b := read(t, res)
		if media, _, _ := strings.Cut(res.Header.Get("Content-Type"), ";"); res.StatusCode != 200 || media != "application/json" || !json.Valid(b) {
			t.Errorf("%s: %s %q", p, res.Status, media)
		}
		if !bytes.Contains(b, []byte("alert(1)")) {
			t.Errorf("%s: the text that was put in does not come out: %.200s", p, b)
		}
	}
}

// evilEverywhere puts evil into what no request can write.
func (d *desk) evilEverywhere() {
	d.t.Helper()
	ctx := d.t.Context()
	why := []casus.Reason{{Feature: evil, Text: evil}}
	who := []casus.Party{{Text: evil, Code: "SYR.REB", Entity: evil}}
	n := 3
	fig := casus.Figure{Low: &n, High: &n, Text: evil, Speaker: who, Record: evil, Anchor: evil, Article: "art-0", Reasons: why}
	in := casus.Incident{ID: "evil", Type: "ASSAULT", Status: casus.Happened, Actor: who, Recip: who, Place: evil, Date: "2024-05-10", Articles: []string{"art-0"}, Venue: evil,
		Located: &casus.Place{ID: evil, Name: evil, Country: "SYR", Reason: evil}, Members: []casus.Member{{Record: "event-0", Anchor: "anchor-event-0", Article: "art-0", Reasons: why}},
		Claims: []casus.Claim{{Status: casus.Happened, Speaker: who, Record: evil}}, Tolls: []casus.Tally{{Measure: evil, Scope: "incident", Latest: fig, Figures: []casus.Figure{fig}}}}
	g := store.Groups{Incidents: []casus.Incident{in}, Stories: []casus.Story{{ID: "evil-story", From: "2024-05-10", To: "2024-05-10", Articles: []casus.StoryMember{{Article: "art-0", Reasons: why}}}},
		Threads: []casus.Thread{{ID: "evil-thread", Kind: "ceasefire", Parties: who, Place: evil, Venues: []string{evil}, State: evil, Steps: []casus.Step{{Incident: "evil", Phase: evil, By: who, Date: "2024-05-10", Reasons: why}}}}}
	_, err := d.store.PutStories(ctx, g)
	d.check(err)
	d.check(d.store.Quarantine(ctx, store.Failed{Source: evil, Where: evil, Stage: evil, Reason: evil, Article: &casus.Article{ID: evil, Title: evil, Text: evil}}))
	d.check(d.store.PutFeedState(ctx, store.FeedState{URL: "https://example.org/" + evil, LastError: evil, MovedTo: evil}))
	d.check(d.server.Raise(ctx, []state.Alarm{{ID: "evil", Detector: evil, Series: evil, Text: evil, Incidents: []string{"evil"}}}))
	d.check(d.state.MakeUser(ctx, "eve", state.Viewer, ""))
	_, _, err = d.state.MakeToken(ctx, "eve", state.Nobody, evil, 0)
	d.check(err)
	d.check(d.state.Audit(ctx, state.AuditLine{Who: evil, From: evil, What: evil, Detail: evil}))
}

// TestExportsAreNoMarkup: a format that programs read as markup or formulas has evil in it as text.
func TestExportsAreNoMarkup(t *testing.T) {
	d := newDesk(t, nil)
	for _, f := range export.Formats() {
		res := d.ask("GET", "/api/v1/export?format="+url.QueryEscape(f.Name), "", "")
		b := read(t, res)
		if res.StatusCode != 200 || !strings.HasPrefix(res.Header.Get("Content-Disposition"), "attachment") || res.Header.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: %s %v", f.Name, res.Status, res.Header)
		}
		if strings.Contains(f.Media, "html") {
			t.Errorf("%s goes out as a page", f.Name)
		}
		if strings.Contains(f.Media, "xml") {
			checkXML(t, f.Name, b)
		}
	}
}

// checkXML looks for elements that only evil could have made.
func checkXML(t *testing.T, name string, b []byte) {
	t.Helper()
	x := xml.NewDecoder(bytes.NewReader(b))
	for {
		tok, err := x.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Errorf("%s: %v", name, err)
			return
		}
		if e, ok := tok.(xml.StartElement); ok && (strings.EqualFold(e.Name.Local, "script") || strings.EqualFold(e.Name.Local, "img")) {
			t.Errorf("%s has an element %s", name, e.Name.Local)
		}
	}
}

// TestPagesHoldNoInlineCode: the policy forbids it, so the pages must not need it; and their sources put no text into a
// page as markup.
func TestPagesHoldNoInlineCode(t *testing.T) {
	d := newDesk(t, nil)
	page := string(read(t, d.ask("GET", "/", "", "")))
	for _, m := range regexp.MustCompile(`(?is)<script([^>]*)>(.*?)</script>`).FindAllStringSubmatch(page, -1) {
		if !strings.Contains(m[1], "src=\"/") || strings.TrimSpace(m[2]) != "" {
			t.Errorf("a script stands in the page: %s", m[0])
		}
	}
	if m := regexp.MustCompile(`(?i)<style|\son[a-z]+=|\sstyle=|javascript:|(src|href)="https?:`).FindString(page); m != "" {
		t.Errorf("the page has %q", m)
	}
	n := 0
	sink := regexp.MustCompile(`innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|srcdoc|javascript:`)
	err := filepath.WalkDir(filepath.Join("ui", "src"), func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || !strings.Contains(filepath.Ext(p), ".ts") {
			return err
		}
		b, err := os.ReadFile(p)
		if m := sink.Find(b); m != nil {
			t.Errorf("%s: %s", p, m)
		}
		n++
		return err
	})
	if err != nil || n < 20 {
		t.Errorf("%d sources, %v", n, err)
	}
}

// TestForms: what a form of another site can send without asking first changes nothing, even from a browser that says
// nothing of where it comes from.
func TestForms(t *testing.T) {
	d := newDesk(t, nil)
	for _, media := range []string{"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""} {
		res := d.ask("POST", "/api/v1/searches", "", `{"name":"n","query":"type=ASSAULT"}`, "Content-Type", media)
		if res.StatusCode == 200 && media != "" {
			t.Errorf("a body of %q is taken: %s", media, res.Status)
		}
	}
	for _, h := range []string{"X-HTTP-Method-Override", "X-Method-Override", "X-HTTP-Method"} {
		if res := d.ask("GET", "/api/v1/searches/x", "", "", h, "DELETE"); res.StatusCode != 404 && res.StatusCode != 405 {
			t.Errorf("%s: %s", h, res.Status)
		}
	}
	for path, item := range d.server.API().OpenAPI().Paths { // no question changes anything
		if item.Get != nil && item.Get.RequestBody != nil {
			t.Errorf("GET %s takes a body", path)
		}
	}
	var found struct{ Items []any }
	if d.get("/api/v1/searches", &found); len(found.Items) > 1 {
		t.Errorf("%d searches were made", len(found.Items))
	}
}

// live serves a desk on a socket, for what a client library would mend before it sends it.
func (d *desk) live() (addr string, stop func()) {
	d.t.Helper()
	l, err := (&net.ListenConfig{}).Listen(d.t.Context(), "tcp", "127.0.0.1:0")
	d.check(err)
	ctx, cancel := context.WithCancel(d.t.Context())
	done := make(chan error, 1)
	go func() { done <- d.server.Serve(ctx, l) }()
	return l.Addr().String(), func() { cancel(); d.check(<-done) }
}

// raw sends bytes as they are and gives the answer.
func raw(t *testing.T, addr, request string) (status int, body []byte) {
	t.Helper()
	c, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close() //nolint:errcheck // it was read
	if err := c.SetDeadline(time.Now().Add(30 * time.Second)); err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(c, request); err != nil {
		return 0, nil // hung up on while sending
	}
	res, err := http.ReadResponse(bufio.NewReader(c), nil)
	if err != nil {
		return 0, nil
	}
	defer res.Body.Close() //nolint:errcheck // as above
	b, _ := io.ReadAll(io.LimitReader(res.Body, 1<<20))
	return res.StatusCode, b
}

// TestRawPaths: paths that no browser would send lead to no file.
func TestRawPaths(t *testing.T) {
	d := newDesk(t, nil)
	addr, stop := d.live()
	defer stop()
	for _, p := range []string{"/../../../etc/passwd", "/..\\..\\etc\\passwd", "/%2e%2e/%2e%2e/%2e%2e/etc/passwd", "/..;/etc/passwd", "/assets/%2e%2e%2f%2e%2e%2fserver.go", "/assets/....//....//server.go",
		"/%c0%ae%c0%ae/etc/passwd", "/\x7f../etc/passwd", "/file:///etc/passwd", "http://127.0.0.1/../etc/passwd", "/api/v1/articles/..%2f..%2f..%2fetc%2fpasswd", "/api/v1/export?format=../../etc/passwd", "/api/v1/review/gold?source=../../etc"} {
		status, b := raw(t, addr, "GET "+p+" HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
		if bytes.Contains(b, []byte("root:")) || bytes.Contains(b, []byte("package web")) || bytes.Contains(b, []byte("SQLite format")) || status >= 500 {
			t.Errorf("%q: %d %.80s", p, status, b)
		}
	}
	for name, request := range map[string]string{
		"two lengths":         "POST /api/v1/searches HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde",
		"length and chunks":   "POST /api/v1/searches HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
		"two hosts":           "GET /api/v1/records HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: evil.example\r\n\r\n",
		"host in the address": "GET http://evil.example/api/v1/records HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
		"a line in a header":  "GET /api/v1/records HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: b\x00c\r\n\r\n",
	} {
		if status, b := raw(t, addr, request); status == 200 {
			t.Errorf("%s: %d %.80s", name, status, b)
		}
	}
}

// TestInjectionEverywhere: every parameter of every question is a value: nothing that is put in breaks a query or finds
// what it should not.
func TestInjectionEverywhere(t *testing.T) {
	d := newDesk(t, nil)
	tries := []string{`' OR '1'='1`, `'; DROP TABLE records; --`, `x' UNION SELECT hash FROM tokens --`, `"; ATTACH DATABASE 'x.db' AS x; --`, `1; SELECT pg_sleep(10)`, `a" OR rowid > 0 OR "b`, `NEAR(a b, 5)`, `col:x`, `%`, `_`, `?`, `$1`, `\';`, "\u202e"}
	n := 0
	for path, item := range d.server.API().OpenAPI().Paths {
		if item.Get == nil || strings.HasSuffix(path, "/stream") {
			continue
		}
		base := strings.NewReplacer("{id}", "x", "{name}", "x", "{actor}", "SYR", "{recipient}", "TUR").Replace(path)
		for _, p := range item.Get.Parameters {
			if p.In != "query" {
				continue
			}
			for _, v := range tries {
				d.clock = d.clock.Add(time.Second)
				res := d.ask("GET", base+"?"+p.Name+"="+url.QueryEscape(v), "", "")
				if b := read(t, res); res.StatusCode >= 500 || bytes.Contains(b, []byte("SQL")) || bytes.Contains(b, []byte("syntax error")) {
					t.Errorf("%s?%s=%q: %s %.200s", base, p.Name, v, res.Status, b)
				}
				n++
			}
		}
	}
	if n < 1000 {
		t.Errorf("only %d tries", n)
	}
	for _, body := range []string{`{"anchor":"' OR '1'='1","kind":"confirm","reason":""}`, `{"anchor":"anchor-event-1","kind":"place","reason":"r","values":"'); DROP TABLE records; --"}`} {
		d.clock = d.clock.Add(time.Second)
		if res := d.ask("POST", "/api/v1/corrections", "", body); res.StatusCode >= 500 {
			t.Errorf("%s: %s", body, res.Status)
		}
	}
	if got := d.ids("/api/v1/records?limit=500", nil); len(got) != 28 {
		t.Errorf("%d records are left of 28", len(got))
	}
}

// TestOversizedMore: bodies that hide their size, lists and addresses that are too long.
func TestOversizedMore(t *testing.T) {
	d := newDesk(t, nil)
	addr, stop := d.live()
	defer stop()
	chunk := strings.Repeat("a", 64<<10)
	var b strings.Builder
	b.WriteString("POST /api/v1/searches HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
	b.WriteString("9\r\n{\"name\":\"\r\n")
	for range 40 {
		fmt.Fprintf(&b, "%x\r\n%s\r\n", len(chunk), chunk)
	}
	b.WriteString("0\r\n\r\n")
	if status, body := raw(t, addr, b.String()); status == 200 {
		t.Errorf("chunks of 2.5 MiB: %d %.100s", status, body)
	}
	if status, _ := raw(t, addr, "GET /api/v1/records?text="+strings.Repeat("a", 100<<10)+" HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"); status/100 != 4 {
		t.Errorf("an address of 100 KiB: %d", status)
	}
	if status, _ := raw(t, addr, "GET /api/v1/records HTTP/1.1\r\nHost: 127.0.0.1\r\n"+strings.Repeat("X-A: b\r\n", 10_000)+"\r\n"); status/100 != 4 && status != 0 {
		t.Errorf("ten thousand headers: %d", status)
	}
	ids, err := json.Marshal(slices.Repeat([]string{"x"}, 1001))
	d.check(err)
	for path, body := range map[string]string{"/api/v1/quarantine/release": `{"ids":` + string(ids) + `}`, "/api/v1/users": `{"name":"` + strings.Repeat("a", 100) + `","role":"viewer"}`, "/api/v1/webhooks": `{"url":"https://example.org/` + strings.Repeat("a", 3000) + `"}`} {
		if res := d.ask("POST", path, "", body); res.StatusCode != 422 {
			t.Errorf("%s with too much: %s", path, res.Status)
		}
	}
	for _, q := range []string{"records?type=" + strings.Repeat("A,", 40), "records?text=" + strings.Repeat("a", 501), "records?cursor=" + strings.Repeat("1", 401), "counts?limit=20001", "map?most=20001", "records?limit=-1", "records?limit=99999999999999999999", "changes?since=2020-01-01&limit=201"} {
		if res := d.ask("GET", "/api/v1/"+q, "", ""); res.StatusCode != 422 {
			t.Errorf("%.40s: %s", q, res.Status)
		}
	}
}

// TestSlowReaders: who asks for much and does not take it is hung up on, and the server stops in time.
func TestSlowReaders(t *testing.T) {
	d := newDesk(t, func(o *web.Options) { o.Slow, o.Guard.Timeout = time.Second, 300*time.Millisecond })
	addr, stop := d.live()
	c, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", addr)
	d.check(err)
	defer c.Close() //nolint:errcheck // the server hangs up
	d.check(c.(*net.TCPConn).SetReadBuffer(2048))
	// So many questions in one go that their answers fill what the kernel keeps for both ends.
	_, _ = io.WriteString(c, strings.Repeat("GET /openapi.json HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 400))
	time.Sleep(2 * time.Second)
	d.check(c.SetReadDeadline(time.Now().Add(20 * time.Second)))
	n, err := io.Copy(io.Discard, c)
	var timeout net.Error
	if errors.As(err, &timeout) && timeout.Timeout() {
		t.Errorf("after %d bytes the server still waits", n)
	}
	stop()
}

// TestGuessingMore: guesses are counted by network and by whom the proxy saw, whatever a client says of itself; a cookie is
// no way around.
func TestGuessingMore(t *testing.T) {
	d := newDesk(t, nil)
	token := d.user("anna", state.Admin)
	wrong := token[:len(token)-1] + "x"
	for i := range 10 {
		d.ask("GET", "/api/v1/users", wrong, "", "Addr", fmt.Sprintf("[2001:db8::%x]:1", i+1))
	}
	if res := d.ask("GET", "/api/v1/users", token, "", "Addr", "[2001:db8::ffff]:1"); res.StatusCode != 429 {
		t.Errorf("another address of the same network: %s", res.Status)
	}
	if res := d.ask("GET", "/api/v1/users", token, "", "Addr", "[2001:db8:1::1]:1"); res.StatusCode != 200 {
		t.Errorf("another network: %s", res.Status)
	}
	for _, tok := range []string{"", "casus_", "casus_1_", "casus__x", token[:len(token)-2], token + "0", strings.ToUpper(token), " ", "null", strings.Repeat("a", 5000)} {
		d.clock = d.clock.Add(time.Minute)
		if res := d.ask("GET", "/api/v1/users", "", "", "Authorization", "Bearer "+tok); res.StatusCode == 200 {
			t.Errorf("%.40q is taken for a token", tok)
		}
		if res := d.ask("GET", "/api/v1/users", "", "", "Authorization", "Basic "+tok); res.StatusCode == 200 {
			t.Errorf("%.40q is taken for a name and password", tok)
		}
		if res := d.ask("GET", "/api/v1/users", "", "", "Cookie", "__Host-casus="+tok+"; casus="+token); res.StatusCode != 401 {
			t.Errorf("a cookie %.40q: %s", tok, res.Status)
		}
	}
	if res := d.ask("GET", "/api/v1/users?token="+token, "", ""); res.StatusCode == 200 {
		t.Error("a token in the address is taken")
	}
	p := newDesk(t, nil)
	p.user("ben", state.Admin)
	s, err := web.New(t.Context(), host, web.Options{Store: p.store, State: p.state, Proxy: true, Guard: guard.Options{Now: func() time.Time { return p.clock }}})
	p.check(err)
	p.server = s
	for i := range 11 {
		p.ask("GET", "/api/v1/users", "casus_1_x", "", "X-Forwarded-For", fmt.Sprintf("203.0.113.%d, 198.51.100.7", i))
	}
	if res := p.ask("GET", "/api/v1/users", "casus_1_x", "", "X-Forwarded-For", "203.0.113.99, 198.51.100.7"); res.StatusCode != 429 {
		t.Errorf("a client that makes up where it comes from: %s", res.Status)
	}
}

// TestPrivilegeSteps: no right grows by a detour.
func TestPrivilegeSteps(t *testing.T) {
	d := newDesk(t, nil)
	admin, analyst := d.user("root", state.Admin), d.user("n", state.Analyst)
	_, weak, err := d.state.MakeToken(t.Context(), "root", state.Viewer, "for a screen", 0)
	d.check(err)
	// A session has the rights of the token that it was made with, not those of the user.
	c := d.ask("POST", "/api/v1/session", "", `{"token":"`+weak+`"}`).Cookies()[0]
	cookie := []string{"Cookie", c.Name + "=" + c.Value}
	for _, x := range [][2]string{{"GET", "/api/v1/users"}, {"POST", "/api/v1/corrections"}, {"POST", "/api/v1/users/root/tokens"}} {
		if res := d.ask(x[0], x[1], "", "{}", cookie...); res.StatusCode != 403 {
			t.Errorf("%s %s with the session of a viewer's token: %s", x[0], x[1], res.Status)
		}
	}
	// Who may not make users cannot make them as somebody else says.
	for _, h := range [][]string{{"X-User", "root"}, {"X-Forwarded-User", "root"}, {"X-Role", "admin"}, {"X-Original-URL", "/api/v1/users"}, {"X-Rewrite-URL", "/api/v1/users"}, {"Forwarded", "for=127.0.0.1"}} {
		if res := d.ask("POST", "/api/v1/users", analyst, `{"name":"x","role":"admin"}`, h...); res.StatusCode == 200 || res.StatusCode == 204 {
			t.Errorf("with %v an analyst makes an admin", h)
		}
	}
	for _, p := range []string{"//api/v1/users", "/api/v1//users", "/api/v1/./users", "/API/V1/users", "/api/v1/users/", "/api/v1/records/../users", "/api/v1/users%2f", "/api/v1/users?x=/healthz"} {
		res := d.ask("GET", p, analyst, "")
		if b := read(t, res); bytes.Contains(b, []byte(`"role":"admin"`)) {
			t.Errorf("%s gives an analyst the users", p)
		}
	}
	// One's searches are one's own; an admin's hand reaches them all.
	res := d.ask("POST", "/api/v1/searches", admin, `{"name":"mine","query":"type=ASSAULT"}`)
	var s struct{ ID string }
	d.check(json.Unmarshal(read(t, res), &s))
	if res := d.ask("DELETE", "/api/v1/searches/"+s.ID, analyst, ""); res.StatusCode != 404 && res.StatusCode != 403 {
		t.Errorf("an analyst removes another's search: %s", res.Status)
	}
	// What is written bears the name of who is logged in.
	res = d.ask("POST", "/api/v1/corrections", analyst, `{"anchor":"anchor-event-2","kind":"confirm","reason":"","author":"root"}`)
	if res.StatusCode != 422 {
		t.Errorf("an author that one names oneself: %s", res.Status)
	}
	// Secrets are shown once.
	res = d.ask("POST", "/api/v1/webhooks", admin, `{"url":"https://example.org/hook"}`)
	var hook struct{ Secret string }
	d.check(json.Unmarshal(read(t, res), &hook))
	for _, p := range []string{"/api/v1/webhooks", "/api/v1/users", "/api/v1/audit"} {
		if b := read(t, d.ask("GET", p, admin, "")); hook.Secret == "" || bytes.Contains(b, []byte(hook.Secret)) || bytes.Contains(b, []byte("hash")) || bytes.Contains(b, []byte(admin)) {
			t.Errorf("%s shows a secret", p)
		}
	}
	// Rights end at once.
	d.check(d.state.RemoveUser(t.Context(), "root"))
	if res := d.ask("GET", "/api/v1/records", "", "", cookie...); res.StatusCode != 401 {
		t.Errorf("the session of a user who is gone: %s", res.Status)
	}
	if res := d.ask("GET", "/api/v1/records", weak, ""); res.StatusCode != 401 {
		t.Errorf("the token of a user who is gone: %s", res.Status)
	}
}
