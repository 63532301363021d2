package guard

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/casus/casus/web/state"
)

// The names of the session's cookie. The prefix makes browsers take it only with Secure, from us alone, for all paths.
const (
	cookieName     = "__Host-casus"
	insecureCookie = "casus"
)

func (g *Guard) cookie() string {
	if g.o.Insecure {
		return insecureCookie
	}
	return cookieName
}

// authenticate finds who asks and puts it into the context. It refuses credentials that are wrong, and does not look at
// any of a client that failed too often. Whether nobody may have what is asked for is for the handler to say.
func (g *Guard) authenticate(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		a := askerOf(r.Context())
		p, err := g.identify(r, a.addr)
		switch {
		case errors.Is(err, errTooMany):
			g.wait(w, r)
			return
		case errors.Is(err, errWrong):
			w.Header().Set("WWW-Authenticate", "Bearer")
			g.refuse(w, r, http.StatusUnauthorized, "the token is not known or has ended")
			return
		case err != nil:
			g.o.Log.Error("finding who asks", "error", err)
			g.refuse(w, r, http.StatusInternalServerError, "the users cannot be read")
			return
		}
		a.who = p
		h.ServeHTTP(w, r)
	})
}

var (
	errWrong   = errors.New("wrong credentials")
	errTooMany = errors.New("too many wrong credentials")
)

func (g *Guard) identify(r *http.Request, addr string) (state.Principal, error) {
	ctx := r.Context()
	if h := r.Header.Get("Authorization"); h != "" {
		if token, ok := feedToken(r); ok {
			h = "Bearer " + token
		}
		return g.byToken(ctx, addr, h)
	}
	if c, err := r.Cookie(g.cookie()); err == nil {
		p, ok, err := g.state.CheckSession(ctx, c.Value)
		if err != nil || ok {
			return p, err
		}
	}
	return g.local(ctx)
}

// local is who asks without any credentials: the local admin where there are no users and nobody else can ask.
func (g *Guard) local(ctx context.Context) (state.Principal, error) {
	if !g.o.Open {
		return state.Principal{}, nil
	}
	has, err := g.state.HasUsers(ctx)
	if err != nil || has {
		return state.Principal{}, err
	}
	return state.Principal{Name: "local", Role: state.Admin}, nil
}

// feedToken is the token of a feed reader: most of them know no bearers, and send it as the password of Basic. It counts for
// feeds alone, which only give.
func feedToken(r *http.Request) (string, bool) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead || !strings.HasSuffix(r.URL.Path, ".atom") {
		return "", false
	}
	_, token, ok := r.BasicAuth()
	return token, ok
}

func (g *Guard) byToken(ctx context.Context, addr, header string) (state.Principal, error) {
	if g.fails.spent(addr) {
		return state.Principal{}, errTooMany
	}
	scheme, token, _ := strings.Cut(header, " ")
	if strings.EqualFold(scheme, "Bearer") {
		p, ok, err := g.state.CheckToken(ctx, strings.TrimSpace(token))
		if err != nil || ok {
			return p, err
		}
	}
	g.fails.allow(addr)
	return state.Principal{}, errWrong
}

// Login checks a token, or else a name and password, and gives the cookie of a new session. It counts what fails by
// client and by name. The error is errors.Is ErrWrong or ErrTooMany, or says what broke.
func (g *Guard) Login(ctx context.Context, token, name, password string) (state.Principal, *http.Cookie, error) {
	a := askerOf(ctx)
	byName := "name " + name
	if g.fails.spent(a.addr) || (name != "" && g.fails.spent(byName)) {
		return state.Principal{}, nil, errTooMany
	}
	p, ok, err := g.check(ctx, token, name, password)
	if err != nil {
		return p, nil, err
	}
	if !ok {
		g.fails.allow(a.addr)
		if name != "" {
			g.fails.allow(byName)
		}
		return p, nil, errWrong
	}
	value, until, err := g.state.MakeSession(ctx, p)
	if err != nil {
		return p, nil, err
	}
	a.who = p
	return p, &http.Cookie{Name: g.cookie(), Value: value, Path: "/", Expires: until, HttpOnly: true, Secure: !g.o.Insecure, SameSite: http.SameSiteStrictMode}, nil
}

func (g *Guard) check(ctx context.Context, token, name, password string) (state.Principal, bool, error) {
	if token != "" {
		return g.state.CheckToken(ctx, token)
	}
	select {
	case g.slots <- struct{}{}:
		defer func() { <-g.slots }()
		return g.state.CheckPassword(ctx, name, password)
	case <-ctx.Done():
		return state.Principal{}, false, fmt.Errorf("waiting to log in: %w", ctx.Err())
	}
}

// Logout ends the session of a cookie header and gives the cookie that makes the browser forget it.
func (g *Guard) Logout(ctx context.Context, value string) (*http.Cookie, error) {
	if value != "" {
		if err := g.state.EndSession(ctx, value); err != nil {
			return nil, err
		}
	}
	return &http.Cookie{Name: g.cookie(), Path: "/", MaxAge: -1, HttpOnly: true, Secure: !g.o.Insecure, SameSite: http.SameSiteStrictMode}, nil
}

// SessionCookie is the value of the session's cookie in a Cookie header.
func (g *Guard) SessionCookie(header string) string {
	cs, err := http.ParseCookie(header)
	if err != nil {
		return ""
	}
	for _, c := range cs {
		if c.Name == g.cookie() {
			return c.Value
		}
	}
	return ""
}

// IsWrong and IsTooMany say what Login refused.
func IsWrong(err error) bool   { return errors.Is(err, errWrong) }
func IsTooMany(err error) bool { return errors.Is(err, errTooMany) }

func (g *Guard) wait(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Retry-After", fmt.Sprint(max(1, int(g.o.FailEvery.Seconds()))))
	g.refuse(w, r, http.StatusTooManyRequests, "too many wrong tokens or passwords; wait")
}

// refuse answers with a problem (RFC 9457).
func (g *Guard) refuse(w http.ResponseWriter, _ *http.Request, status int, detail string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	b, err := json.Marshal(map[string]any{"title": http.StatusText(status), "status": status, "detail": detail})
	if err == nil {
		_, err = w.Write(append(b, '\n'))
	}
	if err != nil {
		g.o.Log.Debug("writing a refusal", "error", err)
	}
}
