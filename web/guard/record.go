package guard

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"runtime/debug"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/casus/casus/web/state"
)

// record makes the asker, and writes the audit log: whatever changes something, log-ins that fail, and what somebody
// who is known was not allowed.
func (g *Guard) record(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		a := &asker{addr: g.client(r)}
		sw := &statusWriter{ResponseWriter: w, status: http.StatusOK}
		h.ServeHTTP(sw, r.WithContext(context.WithValue(r.Context(), key{}, a)))
		safe := r.Method == http.MethodGet || r.Method == http.MethodHead || r.Method == http.MethodOptions
		if safe && sw.status != http.StatusForbidden && a.detail == "" {
			return
		}
		who := a.who.Name
		if a.who.Token != "" {
			who += " (token " + a.who.Token + ")"
		}
		line := state.AuditLine{Who: who, From: a.addr, What: cut(r.Method+" "+r.URL.Path, 300), Status: sw.status, Detail: cut(a.detail, 1000)}
		if err := g.state.Audit(context.WithoutCancel(r.Context()), line); err != nil {
			g.o.Log.Error("audit", "error", err, "what", line.What, "who", line.Who)
		}
	})
}

func cut(s string, n int) string {
	if len(s) > n {
		return s[:n] + "…"
	}
	return s
}

// statusWriter remembers the status.
type statusWriter struct {
	http.ResponseWriter
	status int
	wrote  bool
}

func (w *statusWriter) WriteHeader(status int) {
	if !w.wrote {
		w.status, w.wrote = status, true
	}
	w.ResponseWriter.WriteHeader(status)
}

func (w *statusWriter) Write(b []byte) (int, error) {
	w.wrote = true
	return w.ResponseWriter.Write(b)
}

// Unwrap lets http.ResponseController reach what is beneath.
func (w *statusWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// bounded limits the body and the time of an answer. Streams move their own deadline.
func (g *Guard) bounded(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !plain(r) {
			g.refuse(w, r, http.StatusUnprocessableEntity, "the address is no text")
			return
		}
		if r.ContentLength > g.o.MaxBody {
			g.refuse(w, r, http.StatusRequestEntityTooLarge, "the body is too large")
			return
		}
		r.Body = http.MaxBytesReader(w, r.Body, g.o.MaxBody)
		c := http.NewResponseController(w)
		if err := c.SetWriteDeadline(time.Now().Add(g.o.Timeout)); err != nil && !errors.Is(err, http.ErrNotSupported) {
			g.o.Log.Debug("setting a deadline", "error", err)
		}
		h.ServeHTTP(w, r)
	})
}

// plain says whether path and query are text: databases take neither zero bytes nor broken UTF-8.
func plain(r *http.Request) bool {
	q, err := url.QueryUnescape(r.URL.RawQuery)
	return err == nil && !strings.Contains(r.URL.Path+q, "\x00") && utf8.ValidString(r.URL.Path+q)
}

// recovered turns a panic of one request into an answer, and says it in the log.
func (g *Guard) recovered(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			p := recover()
			if p == nil {
				return
			}
			if err, ok := p.(error); ok && errors.Is(err, http.ErrAbortHandler) {
				panic(p)
			}
			g.o.Log.Error("a request failed", "panic", p, "path", r.URL.Path, "stack", string(debug.Stack()))
			g.refuse(w, r, http.StatusInternalServerError, "something broke; the log says what")
		}()
		h.ServeHTTP(w, r)
	})
}
