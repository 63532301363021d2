package web_test

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"github.com/casus/casus/alarm"
	"github.com/casus/casus/store"
	"github.com/casus/casus/web"
	"github.com/casus/casus/web/hook"
	"github.com/casus/casus/web/state"
)

// TestBells: what rings by a rule is kept, goes to webhooks, signed, and waits as mail, once.
func TestBells(t *testing.T) {
	d := newDesk(t, nil)
	var bodies []string
	secret := ""
	receiver := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		if err := hook.Verify(secret, r.Header.Get(hook.SignatureHeader), b, time.Now(), time.Minute); err != nil {
			t.Error(err)
		}
		bodies = append(bodies, string(b))
	}))
	defer receiver.Close()
	made, err := d.state.MakeWebhook(t.Context(), receiver.URL, []string{"alarm"}, "")
	d.check(err)
	secret = made.Secret
	c, err := alarm.ParseConfig("test.toml", []byte(`
[[rule]]
name = "<b>every assault</b>"
types = ["ASSAULT"]
each = true
[mail]
host = "127.0.0.1"
port = 1
tls = "none"
from = "casus@example.org"
to = ["desk@example.org"]
timeout = "1s"
`))
	d.check(err)
	b, err := web.NewBells(web.BellOptions{Store: d.store, State: d.state, Config: &c, Version: "test",
		Hook: hook.New(hook.Options{Store: d.store, State: d.state, Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}})})
	d.check(err)
	d.check(b.Step(t.Context()))
	d.check(b.Step(t.Context()))
	as, err := d.state.Alarms(t.Context(), "", 50)
	d.check(err)
	if len(as) != 7 || len(bodies) != 7 || as[0].To != "2024-05-16" || as[0].Rule != "<b>every assault</b>" {
		t.Fatalf("%d alarms, %d messages", len(as), len(bodies))
	}
	var m struct {
		Event string
		Alarm state.Alarm
	}
	if err := json.Unmarshal([]byte(bodies[0]), &m); err != nil || m.Event != "alarm" || len(m.Alarm.Triggers) != 1 || m.Alarm.Past == nil {
		t.Errorf("%v: %s", err, bodies[0])
	}
	mails, err := d.state.MailsOf(t.Context())
	d.check(err)
	if len(mails) != 1 || mails["waiting"] != 1 {
		t.Errorf("mail: %v", mails)
	}
	if body := string(read(t, d.ask("GET", "/alarms.atom", "", ""))); strings.Count(body, "<entry>") != 7 || strings.Contains(body, "<b>") {
		t.Errorf("the feed: %s", body)
	}
}

// TestNoBells: without a configuration nobody looks, and a password that cannot be read is said at once.
func TestNoBells(t *testing.T) {
	d := newDesk(t, nil)
	b, err := web.NewBells(web.BellOptions{Store: d.store, State: d.state})
	d.check(err)
	d.check(b.Step(t.Context()))
	if as, err := d.state.Alarms(t.Context(), "", 5); err != nil || len(as) != 0 {
		t.Errorf("%d alarms, %v", len(as), err)
	}
	c, err := alarm.Default()
	d.check(err)
	c.Mail.Host, c.Mail.PasswordFile = "127.0.0.1", "/nothing/here"
	if _, err := web.NewBells(web.BellOptions{Store: (*store.Store)(nil), State: d.state, Config: &c}); err == nil || !strings.Contains(err.Error(), "password") {
		t.Errorf("%v", err)
	}
}
