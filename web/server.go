package web

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"sync"
	"time"

	"github.com/casus/casus/alarm"
	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/web/api"
	"github.com/casus/casus/web/guard"
	"github.com/casus/casus/web/hook"
	"github.com/casus/casus/web/state"
)

// Options are what a server stands on.
type Options struct {
	Store     api.Reader
	Writer    api.Writer // nil: nothing in the store can be changed
	State     *state.State
	Explain   func() (api.Explainer, error)
	Book      func() (*actors.Book, error)
	Version   string
	Model     string
	Hosts     []string       // names that the server goes by, besides those of the loopback
	Proxy     bool           // a proxy in front ends TLS and says who asks
	TLS       *tls.Config    // nil for plain HTTP
	HookAllow []netip.Prefix // addresses that webhooks may tell although they are not public
	Alarms    *alarm.Config  // what rings and whom it tells; nil: nobody looks for alarms here
	Guard     guard.Options  // limits; who may be open is decided by the address
	QueryTime time.Duration  // what an answer may take to find; 0 for api.QueryTime
	Slow      time.Duration  // how long a client may take to send its header, and six times that for all; 0 for 5 s
	Log       *slog.Logger
}

// Server is a server that is ready to listen.
type Server struct {
	o     Options
	api   *api.API
	http  *http.Server
	hook  *hook.Dispatcher
	bells *Bells
}

// ErrNoUsers is wrapped by New for an address that others can reach while nobody has a token.
var ErrNoUsers = errors.New("there are no users")

// ErrPlain is wrapped by New for an address that others can reach without TLS.
var ErrPlain = errors.New("tokens and cookies would go over the net in the clear")

// New makes a server for an address. One that others can reach needs users, and TLS of its own or of a proxy.
func New(ctx context.Context, addr string, o Options) (*Server, error) {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Slow <= 0 {
		o.Slow = 5 * time.Second
	}
	local, err := isLocal(addr)
	if err != nil {
		return nil, err
	}
	if err := mayListen(ctx, addr, local, o); err != nil {
		return nil, err
	}
	g := o.Guard
	g.Open, g.Hosts, g.Proxy, g.Log = local && !o.Proxy, o.Hosts, o.Proxy, o.Log
	gate := guard.New(o.State, g)
	mux := http.NewServeMux()
	s := &Server{o: o, hook: hook.New(hook.Options{Store: o.Store, State: o.State, Allow: o.HookAllow, Version: o.Version, Log: o.Log})}
	s.api = api.New(mux, api.Options{Store: o.Store, Writer: o.Writer, State: o.State, Guard: gate, Explain: sync.OnceValues(o.Explain),
		Book: sync.OnceValues(o.Book), Version: o.Version, Model: o.Model, QueryTime: o.QueryTime, Log: o.Log})
	if s.bells, err = NewBells(BellOptions{Store: o.Store, State: o.State, Config: o.Alarms, Hook: s.hook, Version: o.Version, Log: o.Log}); err != nil {
		return nil, err
	}
	p, err := newPages()
	if err != nil {
		return nil, err
	}
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		_, _ = io.WriteString(w, "ok\n") // who asked is gone if this fails
	})
	mux.HandleFunc("GET /alarms.atom", s.alarmFeed)
	mux.HandleFunc("/api/", unknownRoute)
	mux.Handle("/", p)
	s.http = &http.Server{Addr: addr, Handler: gate.Wrap(mux), TLSConfig: o.TLS, ReadHeaderTimeout: o.Slow, ReadTimeout: 6 * o.Slow,
		WriteTimeout: 2 * time.Minute, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 32 << 10, ErrorLog: slog.NewLogLogger(o.Log.Handler(), slog.LevelDebug)}
	return s, nil
}

func unknownRoute(w http.ResponseWriter, _ *http.Request) {
	problem(w, http.StatusNotFound, "there is no such route")
}

// problem answers with a problem (RFC 9457). detail holds nothing of what was asked.
func problem(w http.ResponseWriter, status int, detail string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	_, _ = fmt.Fprintf(w, `{"title":%q,"status":%d,"detail":%q}`+"\n", http.StatusText(status), status, detail)
}

// isLocal says whether only this machine can reach an address. A name other than localhost, and none, can be reached by
// others.
func isLocal(addr string) (bool, error) {
	host, port, err := net.SplitHostPort(addr)
	if err != nil || port == "" {
		return false, fmt.Errorf("%q is no address like 127.0.0.1:8420", addr)
	}
	return guard.Loopback(host), nil
}

func mayListen(ctx context.Context, addr string, local bool, o Options) error {
	if local && !o.Proxy {
		return nil
	}
	has, err := o.State.HasUsers(ctx)
	if err != nil {
		return err
	}
	if !has {
		return fmt.Errorf("%s can be reached by others: %w; make an admin with 'casus serve user' first", addr, ErrNoUsers)
	}
	if o.TLS == nil && !o.Proxy {
		return fmt.Errorf("%s can be reached by others: %w; give a certificate, or say that a proxy ends TLS", addr, ErrPlain)
	}
	return nil
}

// Handler answers requests, with the guard in front.
func (s *Server) Handler() http.Handler { return s.http.Handler }

// API is the API, for its OpenAPI document.
func (s *Server) API() *api.API { return s.api }

// Hooks sends the webhooks.
func (s *Server) Hooks() *hook.Dispatcher { return s.hook }

// Raise keeps alarms, and tells the webhooks and those who get mail of those that are new.
func (s *Server) Raise(ctx context.Context, as []state.Alarm) error {
	fresh, err := s.o.State.RaiseAlarms(ctx, as)
	if err != nil {
		return err
	}
	return s.bells.Tell(ctx, fresh)
}

// stopTime is how long answers under way have when the server stops.
const stopTime = 10 * time.Second

// Serve answers on a listener until ctx ends, and then waits for answers under way.
func (s *Server) Serve(ctx context.Context, l net.Listener) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var beside sync.WaitGroup
	beside.Go(func() { s.hook.Run(ctx) })
	beside.Go(func() { s.bells.Run(ctx) })
	failed := make(chan error, 1)
	go func() {
		if s.o.TLS != nil {
			failed <- s.http.ServeTLS(l, "", "")
			return
		}
		failed <- s.http.Serve(l)
	}()
	var err error
	select {
	case err = <-failed:
	case <-ctx.Done():
		s.api.Stop()
		end, done := context.WithTimeout(context.WithoutCancel(ctx), stopTime)
		defer done()
		err = s.http.Shutdown(end)
	}
	cancel()
	beside.Wait()
	if err != nil && !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serving: %w", err)
	}
	return nil
}
