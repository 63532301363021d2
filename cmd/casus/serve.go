package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/reader"
	"github.com/casus/casus/store"
	"github.com/casus/casus/web"
	"github.com/casus/casus/web/api"
	"github.com/casus/casus/web/state"
)

const serveLong = `Serves the pages and the JSON API (/api/v1, described at /openapi.json) of a store.

On the loopback nobody needs to log in while there are no users: whoever reaches it could
read the file as well. On any other address it refuses to start without users, and without
TLS of its own (--tls-cert, --tls-key) or of a proxy in front (--behind-proxy). Users have
the roles viewer, analyst or admin, and tokens or passwords: see 'casus serve user'.

It looks for alarms when the store has something new, at most every quarter of an hour
('casus alarms rules --print' has all settings; --alarms off leaves that to others), shows
them on the pages, and gives them out at /alarms.atom, by webhooks and mail.

Users, saved searches, webhooks, what people made of alarms and the audit log stand in a
file of their own (--state), readable by you alone.`

const serveExample = `  casus serve --store news.db
  casus serve user add anna --role admin --store news.db
  casus serve --store news.db --listen 0.0.0.0:8420 --tls-cert cert.pem --tls-key key.pem
  casus serve --store postgres://casus@db/casus --behind-proxy --host news.example.org`

type serveFlags struct {
	store     storeFlag
	state     string
	listen    string
	cert, key string
	proxy     bool
	hosts     []string
	hookAllow []string
	readOnly  bool
	profiles  string
	queryTime time.Duration
	actors    userActors
	alarms    alarmsFlag
}

func serveCommand() *cobra.Command {
	var f serveFlags
	c := &cobra.Command{
		Use:     "serve [flags]",
		Short:   "Serve the pages and the API of a store",
		Long:    serveLong,
		Example: serveExample,
		Args:    noArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return runServe(c, &f) },
	}
	p := c.PersistentFlags()
	f.store.persistent(c)
	p.StringVar(&f.state, "state", "", "`FILE` of users, searches, webhooks and the audit log; without it the store's file with .web added")
	l := c.Flags()
	l.StringVar(&f.listen, "listen", "127.0.0.1:8420", "`ADDR` to listen on")
	l.StringVar(&f.cert, "tls-cert", "", "`FILE` with the certificate (PEM)")
	l.StringVar(&f.key, "tls-key", "", "`FILE` with its key (PEM)")
	l.BoolVar(&f.proxy, "behind-proxy", false, "a proxy in front ends TLS and sends X-Forwarded-For; needs users")
	l.StringArrayVar(&f.hosts, "host", nil, "`NAME` that the server goes by; other names are refused; may be given several times")
	l.StringArrayVar(&f.hookAllow, "webhook-allow", nil, "`NETWORK` like 10.0.0.0/8 that webhooks may tell although it is not public; may be given several times")
	l.BoolVar(&f.readOnly, "read-only", false, "let nobody correct or release anything")
	l.DurationVar(&f.queryTime, "query-time", api.QueryTime, "what one answer may take to find; broader questions are refused")
	l.StringVar(&f.profiles, "profiles", "", "loopback `ADDR` to give profiles of the running program at (net/http/pprof); for looking into slowness")
	f.alarms.flag(c, "default")
	f.actors.flag(c)
	c.AddCommand(serveUserCommand(&f), serveTokenCommand(&f))
	return c
}

func runServe(c *cobra.Command, f *serveFlags) (err error) {
	ctx := c.Context()
	log := slog.New(slog.NewTextHandler(c.ErrOrStderr(), nil))
	o := web.Options{Version: reader.Version, Hosts: lower(f.hosts), Proxy: f.proxy, QueryTime: f.queryTime, Log: log}
	if o.TLS, err = f.tls(c); err != nil {
		return err
	}
	for _, n := range f.hookAllow {
		p, err := netip.ParsePrefix(n)
		if err != nil {
			return badUsage(c, fmt.Errorf("--webhook-allow: %w", err))
		}
		o.HookAllow = append(o.HookAllow, p)
	}
	if o.Alarms, err = f.alarms.config(); err != nil {
		return err
	}
	if o.State, err = f.openState(ctx); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, o.State.Close()) }()
	at, err := f.store.place()
	if err != nil {
		return err
	}
	st, err := store.Open(ctx, at, store.Options{Map: mapped})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	o.Store = st
	if !f.readOnly {
		o.Writer = st
	}
	o.Explain, o.Book = knowledgeOf(c, &f.actors)
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(serveGC) // answers are much garbage beside little that stays
	}
	s, err := web.New(ctx, f.listen, o)
	if err != nil {
		return err
	}
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", f.listen)
	if err != nil {
		return fmt.Errorf("listening: %w", err)
	}
	scheme := "http"
	if o.TLS != nil {
		scheme = "https"
	}
	if f.profiles != "" {
		stop, err := serveProfiles(ctx, f.profiles)
		if err != nil {
			return errors.Join(err, l.Close())
		}
		defer stop()
	}
	tell(c.ErrOrStderr(), "serving %s at %s://%s/", st.URL(), scheme, l.Addr())
	return s.Serve(ctx, l)
}

// serveGC lets the heap of a server grow to three times what is alive before it is swept.
const serveGC = 200

// mapped is how much of a store's file a server maps into memory for each connection that reads: what many ask is read
// without a system call for each page, and the memory is the page cache, which all connections share.
const mapped = 2 << 30

// knowledgeOf loads what explanations and actors need when it is first asked for.
func knowledgeOf(c *cobra.Command, own *userActors) (func() (api.Explainer, error), func() (*actors.Book, error)) {
	return func() (api.Explainer, error) {
			more, err := own.load(c)
			if err != nil {
				return nil, err
			}
			return reader.New(reader.Options{AnyLanguage: true, Actors: more})
		}, func() (*actors.Book, error) {
			return own.book(c)
		}
}

func (f *serveFlags) tls(c *cobra.Command) (*tls.Config, error) {
	if f.cert == "" && f.key == "" {
		return nil, nil
	}
	if f.cert == "" || f.key == "" {
		return nil, badUsage(c, errors.New("--tls-cert and --tls-key go together"))
	}
	pair, err := tls.LoadX509KeyPair(f.cert, f.key)
	if err != nil {
		return nil, fmt.Errorf("reading the certificate: %w", err)
	}
	return &tls.Config{Certificates: []tls.Certificate{pair}, MinVersion: tls.VersionTLS12}, nil
}

// openState opens the state file: beside a store that is a file, else in the data directory.
func (f *serveFlags) openState(ctx context.Context) (*state.State, error) {
	path := f.state
	if path == "" {
		at, err := f.statePath()
		if err != nil {
			return nil, err
		}
		path = at
	}
	return state.Open(ctx, path, nil)
}

func (f *serveFlags) statePath() (string, error) {
	url := f.store.url
	if strings.HasPrefix(url, "postgres://") || strings.HasPrefix(url, "postgresql://") || url == "" {
		p, err := store.DefaultPath()
		if err != nil {
			return "", err
		}
		if strings.HasPrefix(p, "postgres") {
			return "", errors.New("with a store in PostgreSQL --state says where users are kept")
		}
		return p + ".web", nil
	}
	return filepath.Clean(strings.TrimPrefix(url, "sqlite:")) + ".web", nil
}

func lower(ss []string) []string {
	out := make([]string, len(ss))
	for i, s := range ss {
		out[i] = strings.ToLower(s)
	}
	return out
}
