package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"syscall"
	"time"

	"github.com/casus/casus"
	"github.com/nats-io/nats-server/v2/server"
	"github.com/rogpeppe/go-internal/testscript"
)

// What scripts of the network need: servers on loopback, and a way to wait for what runs beside them.

// serveSite serves a folder until the script ends, under $SITE: site DIR.
func serveSite(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 1 {
		ts.Fatalf("usage: site DIR")
	}
	srv := httptest.NewServer(tagged(ts.MkAbs(args[0])))
	ts.Defer(srv.Close)
	ts.Setenv("SITE", srv.URL)
}

// tagged serves a folder with tags by content: the time of a change is told in seconds only, and scripts are faster.
func tagged(dir string) http.Handler {
	files := http.FileServer(http.Dir(dir))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if b, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(path.Clean("/"+r.URL.Path)))); err == nil {
			w.Header().Set("ETag", fmt.Sprintf("%q", casus.ContentID(string(b))))
		}
		files.ServeHTTP(w, r)
	})
}

// startNATS starts a server with JetStream until the script ends, under $NATS.
func startNATS(ts *testscript.TestScript, _ bool, _ []string) {
	s, err := server.NewServer(&server.Options{
		Host: "127.0.0.1", Port: server.RANDOM_PORT, JetStream: true, StoreDir: ts.MkAbs(".nats"), NoSigs: true, NoLog: true,
	})
	ts.Check(err)
	go s.Start()
	if !s.ReadyForConnections(20 * time.Second) {
		ts.Fatalf("the server does not start")
	}
	ts.Defer(func() { s.Shutdown(); s.WaitForShutdown() })
	ts.Setenv("NATS", s.ClientURL())
}

// freePort puts a port that nobody listens on into a variable: port NAME.
func freePort(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 1 {
		ts.Fatalf("usage: port NAME")
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	ts.Check(err)
	_, p, err := net.SplitHostPort(l.Addr().String())
	ts.Check(err)
	ts.Check(l.Close())
	ts.Setenv(args[0], p)
}

// extract puts what a group of a pattern finds in a file into a variable: extract NAME FILE REGEXP.
func extract(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 3 {
		ts.Fatalf("usage: extract NAME FILE REGEXP")
	}
	re, err := regexp.Compile(args[2])
	ts.Check(err)
	m := re.FindStringSubmatch(ts.ReadFile(args[1]))
	if len(m) != 2 {
		ts.Fatalf("%s: %q finds %q", args[1], args[2], m)
	}
	ts.Setenv(args[0], m[1])
}

// fill replaces variables like $SITE in files by what they stand for: fill FILE...
func fill(ts *testscript.TestScript, _ bool, args []string) {
	for _, name := range args {
		text := os.Expand(ts.ReadFile(name), ts.Getenv)
		ts.Check(os.WriteFile(ts.MkAbs(name), []byte(text), 0o600))
	}
}

// await asks an address until its answer matches: await URL REGEXP.
func await(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 2 || neg {
		ts.Fatalf("usage: await URL REGEXP")
	}
	want, err := regexp.Compile(args[1])
	ts.Check(err)
	last := ""
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		resp, err := http.Get(args[0])
		if err != nil {
			last = err.Error()
			continue
		}
		b, err := io.ReadAll(resp.Body)
		_ = resp.Body.Close()
		if last = string(b); err == nil && want.Match(b) {
			return
		}
	}
	ts.Fatalf("%s never says %s, but: %.3000s", args[0], args[1], last)
}

// signal sends HUP or TERM to all that runs in the background: signal NAME.
func signalAll(ts *testscript.TestScript, _ bool, args []string) {
	if runtime.GOOS == "windows" || len(args) != 1 {
		ts.Fatalf("usage, where there are signals: signal HUP|TERM")
	}
	sig := map[string]os.Signal{"HUP": syscall.SIGHUP, "TERM": syscall.SIGTERM}[strings.ToUpper(args[0])]
	for _, c := range ts.BackgroundCmds() {
		ts.Check(c.Process.Signal(sig))
	}
}
