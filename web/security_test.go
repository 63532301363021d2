package web_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/casus/casus/web"
	"github.com/casus/casus/web/state"
)

// TestXSS: whatever stands in a text, it goes out as JSON or as a file to save, never as a page, and the policy lets no
// script run but ours.
func TestXSS(t *testing.T) {
	d := newDesk(t, nil)
	text, err := json.Marshal(evil)
	d.check(err)
	for path, body := range map[string]string{
		"/api/v1/searches":    `{"name":` + string(text) + `,"query":"type=ASSAULT"}`,
		"/api/v1/corrections": `{"anchor":"anchor-event-1","kind":"confirm","reason":` + string(text) + `}`,
		"/api/v1/webhooks":    `{"url":"https://example.org/%3Cscript%3E","query":"type=ASSAULT"}`,
	} {
		if res := d.ask("POST", path, "", body); res.StatusCode != 200 {
			t.Errorf("POST %s: %s %s", path, res.Status, read(t, res))
		}
	}
	d.check(d.server.Raise(t.Context(), []state.Alarm{{ID: "a1", Detector: evil, Series: evil, Text: evil}}))
	paths := []string{"/api/v1/nothing?" + url.QueryEscape(evil), "/api/v1/records/" + url.PathEscape(evil), "/api/v1/records?from=" + url.QueryEscape(evil), "/api/v1/records?" + url.QueryEscape(evil) + "=1",
		"/api/v1/records/event-0", "/api/v1/articles/art-0", "/api/v1/search?q=shelled", "/api/v1/actors?name=" + url.QueryEscape(evil), "/api/v1/export?format=" + url.QueryEscape(evil)}
	for path, item := range d.server.API().OpenAPI().Paths {
		if item.Get != nil && !strings.ContainsAny(path, "{") && !strings.HasSuffix(path, "/stream") {
			paths = append(paths, path)
		}
	}
	for _, p := range paths {
		res := d.ask("GET", p, "", "")
		media, _, _ := strings.Cut(res.Header.Get("Content-Type"), ";")
		attached := strings.HasPrefix(res.Header.Get("Content-Disposition"), "attachment")
		if media != "application/json" && media != "application/problem+json" && !attached {
			t.Errorf("%s: media type %q", p, media)
		}
		checkHeaders(t, p, res)
	}
	res := d.ask("GET", "/articles/"+url.PathEscape(evil)+"?"+url.QueryEscape(evil), "", "")
	if b := read(t, res); bytes.Contains(b, []byte("alert(1)")) {
		t.Errorf("the page gives back what it was asked with: %s", b)
	}
	checkHeaders(t, "page", res)
}

func checkHeaders(t *testing.T, what string, res *http.Response) {
	t.Helper()
	csp := res.Header.Get("Content-Security-Policy")
	if !strings.Contains(csp, "default-src 'none'") || !strings.Contains(csp, "script-src 'self';") || strings.Contains(csp, "unsafe") {
		t.Errorf("%s: policy %q", what, csp)
	}
	for k, v := range map[string]string{"X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY", "Referrer-Policy": "no-referrer", "Cross-Origin-Resource-Policy": "same-origin", "Access-Control-Allow-Origin": ""} {
		if got := res.Header.Get(k); got != v {
			t.Errorf("%s: %s is %q", what, k, got)
		}
	}
}

// unsafe are all operations that change something.
func unsafe(doc *huma.OpenAPI) map[string]string {
	out := map[string]string{}
	for path, item := range doc.Paths {
		path = strings.NewReplacer("{id}", "x", "{name}", "x").Replace(path)
		if item.Post != nil {
			out["POST "+path] = ""
		}
		if item.Delete != nil {
			out["DELETE "+path] = ""
		}
	}
	return out
}

// TestCSRF: no page of another site can change anything, on loopback without users neither.
func TestCSRF(t *testing.T) {
	d := newDesk(t, nil)
	ops := unsafe(d.server.API().OpenAPI())
	if len(ops) < 12 {
		t.Fatalf("only %d operations", len(ops))
	}
	for op := range ops {
		method, path, _ := strings.Cut(op, " ")
		for _, h := range [][]string{{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"}, {"Origin", "https://evil.example"}, {"Origin", "null"}, {"Origin", "http://127.0.0.1:9999"}} {
			if res := d.ask(method, path, "", "{}", h...); res.StatusCode != http.StatusForbidden {
				t.Errorf("%s with %v: %s", op, h, res.Status)
			}
		}
	}
	if res := d.ask("POST", "/api/v1/searches", "", `{"name":"n","query":""}`, "Sec-Fetch-Site", "same-origin", "Origin", "http://"+host); res.StatusCode != 200 {
		t.Errorf("our own page is refused: %s", res.Status)
	}
	if res := d.ask("OPTIONS", "/api/v1/searches", "", "", "Origin", "https://evil.example", "Access-Control-Request-Method", "POST"); res.Header.Get("Access-Control-Allow-Origin") != "" {
		t.Error("CORS is granted")
	}
}

// TestRebinding: a name that somebody pointed at the loopback is not ours.
func TestRebinding(t *testing.T) {
	d := newDesk(t, nil)
	for name, want := range map[string]int{"127.0.0.1:8420": 200, "localhost:8420": 200, "[::1]:8420": 200, "evil.example:8420": 421, "evil.example": 421, "127.0.0.1.evil.example": 421, "localhost.evil.example:8420": 421, "": 421, "192.168.1.5:8420": 421} {
		if res := d.ask("GET", "/api/v1/records", "", "", "Host", name); res.StatusCode != want {
			t.Errorf("Host %q: %s", name, res.Status)
		}
	}
	if res := d.ask("GET", "/api/v1/records", "", "", "X-Forwarded-For", "8.8.8.8"); res.StatusCode != 403 {
		t.Errorf("through a proxy without users: %s", res.Status)
	}
}

func TestTraversal(t *testing.T) {
	d := newDesk(t, nil)
	for _, p := range []string{"/../../etc/passwd", "/..%2f..%2f..%2fetc%2fpasswd", "/%2e%2e/%2e%2e/etc/passwd.txt", "/assets/../../server.go", "/assets/..%5c..%5cserver.go", "//etc/passwd.txt", "/./../web/server.go", "/index.html%00.js", "/s.db", "/.git/config"} {
		r, err := http.NewRequestWithContext(t.Context(), "GET", "http://"+host+"/", nil)
		d.check(err)
		u, err := url.Parse("http://" + host + p)
		d.check(err)
		r.URL = u
		res := d.ask("GET", strings.TrimPrefix(u.String(), "http://"+host), "", "")
		b := read(t, res)
		if bytes.Contains(b, []byte("root:")) || bytes.Contains(b, []byte("package web")) || bytes.Contains(b, []byte("SQLite format")) {
			t.Errorf("%s gives a file: %.80s", p, b)
		}
	}
}

// TestInjection: what is put into a filter is a value and never a part of a query.
func TestInjection(t *testing.T) {
	d := newDesk(t, nil)
	tries := []string{`' OR '1'='1`, `'; DROP TABLE records; --`, `" OR ""="`, `1) OR (1=1`, `%' OR 1=1 --`, `x' UNION SELECT hash FROM tokens --`, `quote:* OR NEAR(a b)`, `"unclosed`, `*`, "a\x00b", `\`, `a*`}
	names := []string{"type", "mode", "status", "kind", "actor", "recipient", "party", "dyad", "said_by", "place", "country", "from", "to", "published_from", "published_to", "source", "text", "article", "incident", "story", "anchor", "id", "as_of", "order", "cursor", "limit", "min_confidence", "superseded"}
	for _, n := range names {
		for _, v := range tries {
			for _, route := range []string{"records", "articles", "incidents", "stories", "tolls", "map", "search"} {
				d.clock = d.clock.Add(time.Second) // so that nobody is told to wait
				p := "/api/v1/" + route + "?" + n + "=" + url.QueryEscape(v)
				res := d.ask("GET", p, "", "")
				b := read(t, res)
				if res.StatusCode != 200 && res.StatusCode != 422 {
					t.Errorf("%s: %s %s", p, res.Status, b)
				}
				if route == "records" && res.StatusCode == 200 && n != "text" && n != "superseded" && !bytes.Contains(b, []byte(`"items":[]`)) {
					t.Errorf("%s finds something", p)
				}
			}
		}
	}
	for _, p := range []string{"/api/v1/articles/", "/api/v1/records/", "/api/v1/incidents/", "/api/v1/stories/", "/api/v1/threads/", "/api/v1/actors/"} {
		for _, v := range tries {
			if res := d.ask("GET", p+url.PathEscape(v), "", ""); res.StatusCode != 404 && res.StatusCode != 422 {
				t.Errorf("%s%q: %s", p, v, res.Status)
			}
		}
	}
	var page struct{ Items []any }
	if d.get("/api/v1/records?limit=500", &page); len(page.Items) != 28 {
		t.Errorf("%d records are left of 28", len(page.Items))
	}
}

func TestOversized(t *testing.T) {
	d := newDesk(t, nil)
	big := `{"name":"` + strings.Repeat("a", 2<<20) + `","query":""}`
	if res := d.ask("POST", "/api/v1/searches", "", big); res.StatusCode != http.StatusRequestEntityTooLarge {
		t.Errorf("a body of 2 MiB: %s", res.Status)
	}
	deep := `{"anchor":"anchor-event-1","kind":"type","reason":"r","values":` + strings.Repeat("[", 100_000) + strings.Repeat("]", 100_000) + `}`
	if res := d.ask("POST", "/api/v1/corrections", "", deep); res.StatusCode/100 != 4 {
		t.Errorf("a deep body: %s", res.Status)
	}
	for path, body := range map[string]string{
		"/api/v1/searches":    `{"name":"` + strings.Repeat("a", 201) + `","query":""}`,
		"/api/v1/corrections": `{"anchor":"anchor-event-1","kind":"confirm","reason":"` + strings.Repeat("a", 2001) + `"}`,
	} {
		if res := d.ask("POST", path, "", body); res.StatusCode != http.StatusUnprocessableEntity {
			t.Errorf("%s with a long field: %s", path, res.Status)
		}
	}
	if res := d.ask("GET", "/api/v1/records?limit=501", "", ""); res.StatusCode != 422 {
		t.Errorf("limit 501: %s", res.Status)
	}
}

// TestSlowClients: who sends a header or a body byte by byte is hung up on, and does not hold up the others.
func TestSlowClients(t *testing.T) {
	d := newDesk(t, func(o *web.Options) { o.Slow = 100 * time.Millisecond })
	l, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	d.check(err)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- d.server.Serve(ctx, l) }()
	for _, begin := range []string{"GET /api/v1/records HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: ", "POST /api/v1/searches HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"} {
		c, err := (&net.Dialer{}).DialContext(ctx, "tcp", l.Addr().String())
		d.check(err)
		_, err = c.Write([]byte(begin))
		d.check(err)
		d.check(c.SetReadDeadline(time.Now().Add(20 * time.Second)))
		buf := make([]byte, 4096)
		for err == nil {
			_, err = c.Read(buf)
		}
		var timeout net.Error
		if errors.As(err, &timeout) && timeout.Timeout() {
			t.Errorf("%.30q: the server still waits", begin)
		}
		d.check(c.Close())
	}
	huge, err := http.NewRequestWithContext(ctx, "GET", "http://"+l.Addr().String()+"/api/v1/records", nil)
	d.check(err)
	huge.Header.Set("X-Long", strings.Repeat("a", 64<<10))
	res, err := http.DefaultClient.Do(huge)
	d.check(err)
	d.check(res.Body.Close())
	if res.StatusCode != http.StatusRequestHeaderFieldsTooLarge {
		t.Errorf("a header of 64 KiB: %s", res.Status)
	}
	cancel()
	d.check(<-done)
}

// TestGuessing: a client that guesses is made to wait, even if it then has the right token; others are not.
func TestGuessing(t *testing.T) {
	d := newDesk(t, nil)
	token := d.user("anna", state.Admin)
	d.check(d.state.MakeUser(t.Context(), "ben", state.Viewer, "a long password"))
	wrong := strings.TrimRight(token, token[len(token)-1:]) + "x"
	for i := range 10 {
		if res := d.ask("GET", "/api/v1/users", wrong, ""); res.StatusCode != 401 {
			t.Fatalf("try %d: %s", i, res.Status)
		}
	}
	for _, tok := range []string{wrong, token} {
		if res := d.ask("GET", "/api/v1/users", tok, ""); res.StatusCode != 429 || res.Header.Get("Retry-After") == "" {
			t.Errorf("after ten wrong tokens: %s", res.Status)
		}
	}
	if res := d.ask("POST", "/api/v1/session", "", `{"token":"`+token+`"}`); res.StatusCode != 429 {
		t.Errorf("log-in after ten wrong tokens: %s", res.Status)
	}
	if res := d.ask("GET", "/api/v1/users", token, "", "Addr", "127.0.0.2:1"); res.StatusCode != 200 {
		t.Errorf("another client: %s", res.Status)
	}
	d.clock = d.clock.Add(7 * time.Second)
	if res := d.ask("GET", "/api/v1/users", token, ""); res.StatusCode != 200 {
		t.Errorf("after waiting: %s", res.Status)
	}
	// Passwords are counted by name too, whoever asks.
	for i := range 10 {
		d.ask("POST", "/api/v1/session", "", `{"name":"ben","password":"wrong"}`, "Addr", "127.0.1."+string(rune('0'+i))+":1")
	}
	if res := d.ask("POST", "/api/v1/session", "", `{"name":"ben","password":"a long password"}`, "Addr", "127.0.2.1:1"); res.StatusCode != 429 {
		t.Errorf("the eleventh password for one name: %s", res.Status)
	}
}

// TestPrivileges: each route is open to its role and those above, and to nobody else.
func TestPrivileges(t *testing.T) {
	d := newDesk(t, nil)
	tokens := map[state.Role]string{state.Nobody: "", state.Viewer: d.user("v", state.Viewer), state.Analyst: d.user("n", state.Analyst), state.Admin: d.user("a", state.Admin)}
	n := 0
	for path, item := range d.server.API().OpenAPI().Paths {
		for method, op := range map[string]*huma.Operation{"GET": item.Get, "POST": item.Post, "DELETE": item.Delete} {
			if op == nil || strings.HasSuffix(path, "/stream") { // they do not end: see below
				continue
			}
			need, err := state.ParseRole(strings.TrimSuffix(strings.TrimPrefix(op.Description, "Role: "), "."))
			if err != nil && !strings.HasSuffix(path, "/session") {
				t.Errorf("%s %s says no role", method, path)
			}
			for role, token := range tokens {
				n++
				p := strings.NewReplacer("{id}", "x", "{name}", "x", "{actor}", "SYR", "{recipient}", "TUR").Replace(path)
				res := d.ask(method, p, token, "")
				refused := res.StatusCode == 401 && !strings.HasSuffix(path, "/session") || res.StatusCode == 403
				if refused != (role < need) || (role == state.Nobody && refused && res.StatusCode != 401) {
					t.Errorf("%s %s as %s: %s", method, path, role, res.Status)
				}
			}
		}
	}
	if n < 180 {
		t.Errorf("only %d questions", n)
	}
	if res := d.ask("GET", "/api/v1/stream", "", ""); res.StatusCode != 401 {
		t.Errorf("stream without a token: %s", res.Status)
	}
	// A token cannot have more rights than its user, nor keep them when the user is gone.
	if res := d.ask("POST", "/api/v1/users/v/tokens", tokens[state.Admin], `{"role":"admin"}`); res.StatusCode != 422 {
		t.Errorf("an admin token of a viewer: %s", res.Status)
	}
	if res := d.ask("DELETE", "/api/v1/users/v", tokens[state.Admin], ""); res.StatusCode != 204 {
		t.Errorf("removing a user: %s", res.Status)
	}
	if res := d.ask("GET", "/api/v1/records", tokens[state.Viewer], ""); res.StatusCode != 401 {
		t.Errorf("the token of a user who is gone: %s", res.Status)
	}
}

// TestSessions: the cookie is for us alone, a made-up one is nothing, and it ends.
func TestSessions(t *testing.T) {
	d := newDesk(t, nil)
	token := d.user("anna", state.Analyst)
	if res := d.ask("GET", "/api/v1/records", "", "", "Cookie", "__Host-casus=made-up"); res.StatusCode != 401 {
		t.Errorf("a made-up cookie: %s", res.Status)
	}
	res := d.ask("POST", "/api/v1/session", "", `{"token":"`+token+`"}`)
	if res.StatusCode != 200 || len(res.Cookies()) != 1 {
		t.Fatalf("log-in: %s %s", res.Status, read(t, res))
	}
	c := res.Cookies()[0]
	if !c.HttpOnly || !c.Secure || c.SameSite != http.SameSiteStrictMode || c.Path != "/" || c.Domain != "" || !strings.HasPrefix(c.Name, "__Host-") {
		t.Errorf("the cookie is %v", c)
	}
	with := []string{"Cookie", c.Name + "=" + c.Value}
	if res := d.ask("GET", "/api/v1/records", "", "", with...); res.StatusCode != 200 {
		t.Errorf("with the cookie: %s", res.Status)
	}
	if res := d.ask("DELETE", "/api/v1/session", "", "", with...); res.StatusCode/100 != 2 || res.Cookies()[0].MaxAge >= 0 {
		t.Errorf("log-out: %s", res.Status)
	}
	if res := d.ask("GET", "/api/v1/records", "", "", with...); res.StatusCode != 401 {
		t.Errorf("after log-out: %s", res.Status)
	}
	again := d.ask("POST", "/api/v1/session", "", `{"token":"`+token+`"}`).Cookies()[0]
	d.clock = d.clock.Add(state.SessionLife)
	if res := d.ask("GET", "/api/v1/records", "", "", "Cookie", again.Name+"="+again.Value); res.StatusCode != 401 {
		t.Errorf("a session that is over: %s", res.Status)
	}
}

// TestSecretsHashed: the state file holds no secret, and is its owner's alone.
func TestSecretsHashed(t *testing.T) {
	path := filepath.Join(t.TempDir(), "web")
	s, err := state.Open(t.Context(), path, nil)
	if err != nil {
		t.Fatal(err)
	}
	d := &desk{t: t, state: s}
	token := d.user("anna", state.Admin)
	d.check(s.MakeUser(t.Context(), "ben", state.Viewer, "correct horse battery"))
	cookie, _, err := s.MakeSession(t.Context(), state.Principal{Name: "anna", Role: state.Admin})
	d.check(err)
	d.check(s.Close())
	all := []byte{}
	files, err := filepath.Glob(path + "*")
	d.check(err)
	for _, f := range files {
		b, err := os.ReadFile(f)
		d.check(err)
		all = append(all, b...)
	}
	secret := token[strings.LastIndexByte(token, '_')+1:]
	for _, x := range []string{secret, cookie, "correct horse battery"} {
		if bytes.Contains(all, []byte(x)) {
			t.Errorf("the file holds %q", x)
		}
	}
	if i, err := os.Stat(path); err != nil || i.Mode().Perm()&0o077 != 0 {
		t.Errorf("the file's mode is %v", i.Mode())
	}
}

// TestRefusesToBind: an address that others reach needs users and TLS.
func TestRefusesToBind(t *testing.T) {
	d := newDesk(t, nil)
	o := web.Options{Store: d.store, State: d.state}
	for _, addr := range []string{"0.0.0.0:8420", ":8420", "[::]:8420", "192.168.1.5:8420", "example.org:8420"} {
		if _, err := web.New(t.Context(), addr, o); !errors.Is(err, web.ErrNoUsers) {
			t.Errorf("%s without users: %v", addr, err)
		}
	}
	proxied := o
	proxied.Proxy = true
	if _, err := web.New(t.Context(), "127.0.0.1:8420", proxied); !errors.Is(err, web.ErrNoUsers) {
		t.Errorf("behind a proxy without users: %v", err)
	}
	d.user("anna", state.Admin)
	if _, err := web.New(t.Context(), "0.0.0.0:8420", o); !errors.Is(err, web.ErrPlain) {
		t.Errorf("without TLS: %v", err)
	}
	if res := d.ask("GET", "/api/v1/records", "", ""); res.StatusCode != 401 {
		t.Errorf("on loopback with users, without a token: %s", res.Status)
	}
}

// TestAudit: what was changed, and by whom.
func TestAudit(t *testing.T) {
	d := newDesk(t, nil)
	token := d.user("anna", state.Admin)
	d.ask("POST", "/api/v1/corrections", token, `{"anchor":"anchor-event-2","kind":"confirm","reason":""}`)
	d.ask("POST", "/api/v1/session", "", `{"token":"casus_0_0"}`)
	d.ask("GET", "/api/v1/export?format=csv", token, "")
	lines, _, err := d.state.AuditLog(t.Context(), 0, 10)
	d.check(err)
	var got []string
	for _, l := range lines {
		got = append(got, l.Who[:min(4, len(l.Who))]+" "+l.What+" "+http.StatusText(l.Status)+" "+l.Detail)
	}
	want := []string{"anna GET /api/v1/export OK export csv", " POST /api/v1/session Unauthorized log-in ", "anna POST /api/v1/corrections OK confirm anchor-event-2"}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("the audit log is\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
