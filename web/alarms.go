package web

import (
	"bytes"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/casus/casus/web/feed"
	"github.com/casus/casus/web/guard"
	"github.com/casus/casus/web/state"
)

// feedLength is how many alarms the feed holds.
const feedLength = 100

// alarmFeed answers /alarms.atom: the latest alarms for feed readers. state, detector and series say which. Who may not read
// alarms gets none; a feed reader logs in with a token as the password (Basic) or as a bearer.
func (s *Server) alarmFeed(w http.ResponseWriter, r *http.Request) {
	if guard.From(r.Context()).Role < state.Viewer {
		w.Header().Set("WWW-Authenticate", `Basic realm="Casus: a token as the password"`)
		problem(w, http.StatusUnauthorized, "log in, or send a token")
		return
	}
	q := r.URL.Query()
	for name := range q {
		if !slices.Contains([]string{"state", "detector", "series"}, name) {
			problem(w, http.StatusUnprocessableEntity, "the feed knows state, detector and series")
			return
		}
	}
	f := state.AlarmFilter{State: q.Get("state"), Detector: q.Get("detector"), Series: q.Get("series"), Limit: feedLength}
	if f.State != "" && !slices.Contains(state.AlarmStates(), f.State) {
		problem(w, http.StatusUnprocessableEntity, "state is one of "+strings.Join(state.AlarmStates(), ", "))
		return
	}
	as, err := s.o.State.AlarmsOf(r.Context(), f)
	var b bytes.Buffer
	if err == nil {
		base := s.base(r)
		self := url.URL{Path: "/alarms.atom", RawQuery: q.Encode()}
		err = feed.Write(&b, as, feed.Options{Base: base, Self: base + self.String(), Version: s.o.Version})
	}
	if err != nil {
		s.o.Log.Error("the feed of alarms", "error", err)
		problem(w, http.StatusInternalServerError, "something broke; the server's log says what")
		return
	}
	w.Header().Set("Content-Type", "application/atom+xml; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	_, _ = w.Write(b.Bytes()) // who asked is gone if this fails
}

// base is the address under which who asks reaches the server. The guard let the name pass.
func (s *Server) base(r *http.Request) string {
	scheme := "http"
	if s.o.TLS != nil || s.o.Proxy {
		scheme = "https"
	}
	return (&url.URL{Scheme: scheme, Host: r.Host}).String()
}
