package mail

import (
	"crypto/x509"
	"net/mail"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/casus/casus/alarm"
	"github.com/casus/casus/web/state"
)

// bench is a queue with a clock.
type bench struct {
	*testing.T
	state *state.State
	now   time.Time
}

func newBench(t *testing.T) *bench {
	t.Helper()
	b := &bench{T: t, now: time.Date(2024, 6, 1, 0, 0, 0, 0, time.UTC)}
	var err error
	if b.state, err = state.Open(t.Context(), filepath.Join(t.TempDir(), "w"), func() time.Time { return b.now }); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { b.check(b.state.Close()) })
	return b
}

func (b *bench) check(err error) {
	b.Helper()
	if err != nil {
		b.Fatal(err)
	}
}

func (b *bench) dispatcher(s *server, roots *x509.CertPool, change func(*alarm.MailConfig)) *Dispatcher {
	b.Helper()
	c := alarm.MailConfig{Host: "127.0.0.1", Port: s.addr.Port, TLS: "none", From: "Casus <casus@example.org>", To: []string{"desk@example.org", "anna@example.org"},
		Timeout: alarm.Span(5 * time.Second), Link: "https://news.example.org"}
	if change != nil {
		change(&c)
	}
	d, err := New(Options{Config: c, State: b.state, Version: "test", Roots: roots, Now: func() time.Time { return b.now }})
	b.check(err)
	return d
}

func (b *bench) states() string {
	b.Helper()
	m, err := b.state.MailsOf(b.Context())
	b.check(err)
	var out []string
	for _, s := range []string{"waiting", "done", "failed"} {
		for range m[s] {
			out = append(out, s)
		}
	}
	return strings.Join(out, " ")
}

func alarms(ids ...string) []state.Alarm {
	var out []state.Alarm
	for _, id := range ids {
		out = append(out, state.Alarm{ID: id, Detector: "cusum", Series: "country SYR", Text: "12 stories in 3 days, where 4.2 are usual", To: "2024-05-17", Value: 7, Threshold: 5, State: "open"})
	}
	return out
}

// TestSend: a message goes out once, to all, over STARTTLS with the password; it names alarms and page.
func TestSend(t *testing.T) {
	b := newBench(t)
	conf, roots := certificate(t)
	s := newServer(t, func(s *server) { s.tls, s.password = conf, "secret words" })
	file := filepath.Join(t.TempDir(), "password")
	b.check(os.WriteFile(file, []byte("secret words\n"), 0o600))
	d := b.dispatcher(s, roots, func(c *alarm.MailConfig) { c.TLS, c.User, c.PasswordFile = "starttls", "casus", file })
	b.check(d.Alarms(t.Context(), alarms("a1", "a2")))
	b.check(d.Alarms(t.Context(), alarms("a1", "a2"))) // the same once more
	b.check(d.Step(t.Context()))
	b.check(d.Step(t.Context()))
	if b.states() != "done" || len(s.messages()) != 1 || !s.secured || !s.authed || len(s.rcpt) != 2 {
		t.Fatalf("%s, %d messages, over TLS %v, logged in %v, to %v", b.states(), len(s.messages()), s.secured, s.authed, s.rcpt)
	}
	m, err := mail.ReadMessage(strings.NewReader(s.messages()[0]))
	b.check(err)
	if m.Header.Get("Subject") != "[Casus] 2 alarms, the latest day 2024-05-17" || m.Header.Get("Auto-Submitted") != "auto-generated" || !strings.HasPrefix(m.Header.Get("Content-Type"), "text/plain") ||
		!strings.HasSuffix(m.Header.Get("Message-ID"), "@example.org>") {
		t.Errorf("%v", m.Header)
	}
	if body := s.messages()[0]; !strings.Contains(body, "country SYR") || !strings.Contains(body, "https://news.example.org/alarms?id=3Da1") {
		t.Errorf("%s", body)
	}
	b.check(d.Alarms(t.Context(), nil))
	if b.states() != "done" {
		t.Error("a message of no alarms")
	}
}

// TestRefuses: without STARTTLS, with a certificate of somebody else, or with another password nothing goes out.
func TestRefuses(t *testing.T) {
	conf, roots := certificate(t)
	_, others := certificate(t)
	file := filepath.Join(t.TempDir(), "password")
	if err := os.WriteFile(file, []byte("wrong"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		server func(*server)
		roots  *x509.CertPool
		config func(*alarm.MailConfig)
	}{
		"no STARTTLS":    {nil, roots, func(c *alarm.MailConfig) { c.TLS = "starttls" }},
		"another's key":  {func(s *server) { s.tls = conf }, others, func(c *alarm.MailConfig) { c.TLS = "starttls" }},
		"wrong password": {func(s *server) { s.tls, s.password = conf, "right" }, roots, func(c *alarm.MailConfig) { c.TLS, c.User, c.PasswordFile = "starttls", "casus", file }},
		"no TLS":         {nil, roots, func(c *alarm.MailConfig) { c.TLS = "tls" }},
		"silent":         {func(s *server) { s.silent = true }, nil, func(c *alarm.MailConfig) { c.Timeout = alarm.Span(200 * time.Millisecond) }},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t)
			s := newServer(t, c.server)
			d := b.dispatcher(s, c.roots, c.config)
			b.check(d.Alarms(t.Context(), alarms("a1")))
			b.check(d.Step(t.Context()))
			if len(s.messages()) != 0 || b.states() != "waiting" {
				t.Errorf("%d messages, %s", len(s.messages()), b.states())
			}
		})
	}
}

// TestAgain: what a server does not take for now is tried again, ever more seldom, until it is taken or given up; what it
// will never take is given up at once.
func TestAgain(t *testing.T) {
	b := newBench(t)
	s := newServer(t, func(s *server) { s.answer = "451 4.7.1 come again" })
	d := b.dispatcher(s, nil, nil)
	b.check(d.Alarms(t.Context(), alarms("a1")))
	b.check(d.Step(t.Context()))
	b.check(d.Step(t.Context())) // too early
	if len(s.messages()) != 1 || b.states() != "waiting" {
		t.Fatalf("%d tries, %s", len(s.messages()), b.states())
	}
	for range waits() {
		b.now = b.now.Add(25 * time.Hour)
		b.check(d.Step(t.Context()))
	}
	if len(s.messages()) != 1+len(waits()) || b.states() != "failed" {
		t.Errorf("%d tries, %s", len(s.messages()), b.states())
	}
	never := newServer(t, func(s *server) { s.answer = "554 5.7.1 never" })
	d = b.dispatcher(never, nil, nil)
	b.check(d.Alarms(t.Context(), alarms("a2")))
	b.check(d.Step(t.Context()))
	if len(never.messages()) != 1 || b.states() != "failed failed" {
		t.Errorf("%d tries, %s", len(never.messages()), b.states())
	}
	b.now = b.now.AddDate(0, 2, 0)
	b.check(d.Step(t.Context()))
	if b.states() != "" {
		t.Errorf("after two months there is still %s", b.states())
	}
}

// TestOnce: two processes with one state send a message once.
func TestOnce(t *testing.T) {
	b := newBench(t)
	b.check(b.state.QueueMail(t.Context(), state.Mail{ID: "m1"}))
	first, err := b.state.TakeMail(t.Context(), 10, b.now.Add(time.Minute))
	b.check(err)
	second, err := b.state.TakeMail(t.Context(), 10, b.now.Add(time.Minute))
	b.check(err)
	if len(first) != 1 || len(second) != 0 {
		t.Errorf("taken %d and %d times", len(first), len(second))
	}
	b.now = b.now.Add(2 * time.Minute) // the first died
	if again, err := b.state.TakeMail(t.Context(), 10, b.now.Add(time.Minute)); err != nil || len(again) != 1 {
		t.Errorf("it is lost: %v, %v", again, err)
	}
}

// TestCompose: no line of a name becomes a header, and what is too much is counted.
func TestCompose(t *testing.T) {
	a := alarms("a1")
	a[0].Text = "x\r\nBcc: evil@example.org\x00 " + strings.Repeat("long ", 100)
	m := Compose(a, "")
	if strings.ContainsAny(m.Subject, "\r\n\x00") || len([]rune(m.Subject)) > subjectLength {
		t.Errorf("subject %q", m.Subject)
	}
	var ids []string
	for i := range 25 {
		ids = append(ids, string(rune('a'+i)))
	}
	if m := Compose(alarms(ids...), ""); !strings.Contains(m.Body, "and 5 more alarms") || m.ID == Compose(alarms("a"), "").ID {
		t.Error(m.Body)
	}
	for from, want := range map[string]string{"a@b.org": "b.org", "A <a@b.org>": "b.org", "x": "casus.invalid"} {
		if got := domainOf(from); got != want {
			t.Errorf("%s: %s", from, got)
		}
	}
	if _, err := newSender(alarm.MailConfig{PasswordFile: filepath.Join(t.TempDir(), "none")}, "", nil); err == nil {
		t.Error("a password that is not there")
	}
}
