package store

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// engine opens empty stores of one engine.
type engine struct {
	name string
	url  func(t *testing.T) string // of an empty store; skips the test if there is no such engine here
}

// engines are what the contract suite runs on.
func engines() []engine {
	return []engine{
		{"sqlite", func(t *testing.T) string { return filepath.Join(t.TempDir(), "casus.db") }},
		{"postgres", postgresURL},
	}
}

// eachEngine runs a test on every engine.
func eachEngine(t *testing.T, f func(t *testing.T, url string)) {
	t.Helper()
	for _, e := range engines() {
		t.Run(e.name, func(t *testing.T) { f(t, e.url(t)) })
	}
}

// server is the PostgreSQL that the tests use: that of $CASUS_TEST_POSTGRES, else one that they start.
type server struct {
	url  string // of its database "postgres", with %s for another
	why  string // there is none
	stop func()
	n    int
	mu   sync.Mutex
}

var postgres = sync.OnceValue(startPostgres)

func TestMain(m *testing.M) {
	if url := os.Getenv(lockHolder); url != "" {
		holdLock(url)
		return
	}
	if url := os.Getenv(adderProcess); url != "" {
		addForEver(url)
		return
	}
	code := m.Run()
	if started.Load() {
		if s := postgres(); s.stop != nil {
			s.stop()
		}
	}
	os.Exit(code)
}

// postgresURL makes an empty database.
func postgresURL(t *testing.T) string {
	started.Store(true)
	s := postgres()
	if s.why != "" {
		t.Skip("no PostgreSQL: " + s.why)
	}
	s.mu.Lock()
	s.n++
	name := fmt.Sprintf("casus_test_%d_%d", os.Getpid(), s.n)
	s.mu.Unlock()
	admin := openPostgres(t, fmt.Sprintf(s.url, "postgres"))
	if _, err := admin.ExecContext(t.Context(), "CREATE DATABASE "+name); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if _, err := admin.ExecContext(context.Background(), "DROP DATABASE "+name+" WITH (FORCE)"); err != nil {
			t.Error(err)
		}
		if err := admin.Close(); err != nil {
			t.Error(err)
		}
	})
	return fmt.Sprintf(s.url, name)
}

// startPostgres starts a server in a folder of its own, reached by a socket there.
func startPostgres() *server {
	if url := os.Getenv("CASUS_TEST_POSTGRES"); url != "" {
		base, rest, _ := strings.Cut(url, "?")
		i := strings.LastIndexByte(base, '/')
		url = strings.ReplaceAll(base[:i], "%", "%%") + "/%s"
		if rest != "" {
			url += "?" + strings.ReplaceAll(rest, "%", "%%")
		}
		return &server{url: url}
	}
	initdb, postgres := findBinary("initdb"), findBinary("postgres")
	if initdb == "" || postgres == "" {
		return &server{why: "initdb and postgres are not installed, CASUS_TEST_POSTGRES is not set"}
	}
	dir, err := os.MkdirTemp("", "casus-pg")
	if err != nil {
		return &server{why: err.Error()}
	}
	command, why := serverCommand(dir)
	if why != "" {
		return &server{why: why}
	}
	data := filepath.Join(dir, "data")
	out, err := command(initdb, "-D", data, "-U", "casus", "-A", "trust", "-E", "UTF8", "--locale=C", "-N").CombinedOutput()
	if err != nil {
		return &server{why: fmt.Sprintf("initdb: %v: %s", err, out)}
	}
	cmd := command(postgres, "-D", data, "-k", dir, "-c", "listen_addresses=", "-c", "fsync=off", "-c", "max_connections=40")
	log, err := os.Create(filepath.Join(dir, "log"))
	if err != nil {
		return &server{why: err.Error()}
	}
	cmd.Stdout, cmd.Stderr = log, log
	if err := cmd.Start(); err != nil {
		return &server{why: err.Error()}
	}
	s := &server{url: "postgres://casus@/%s?host=" + dir}
	s.stop = func() {
		_ = cmd.Process.Signal(os.Interrupt)
		_ = cmd.Wait()
		_ = os.RemoveAll(dir)
	}
	for range 200 {
		if _, err := os.Stat(filepath.Join(dir, ".s.PGSQL.5432")); err == nil && answers(fmt.Sprintf(s.url, "postgres")) {
			return s
		}
		time.Sleep(50 * time.Millisecond)
	}
	b, _ := os.ReadFile(log.Name())
	s.stop()
	return &server{why: "it does not start: " + string(b)}
}

// findBinary looks in the path and where Debian puts servers.
func findBinary(name string) string {
	if p, err := exec.LookPath(name); err == nil {
		return p
	}
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/" + name)
	if len(found) == 0 {
		return ""
	}
	return found[len(found)-1]
}

// started says whether a test asked for PostgreSQL: only then there is something to stop.
var started atomic.Bool

func openPostgres(t *testing.T, url string) *sql.DB {
	t.Helper()
	db, err := sql.Open("pgx", url) // the package registers the driver
	if err != nil {
		t.Fatal(err)
	}
	return db
}

func answers(url string) bool {
	db, err := sql.Open("pgx", url)
	if err != nil {
		return false
	}
	defer db.Close()
	return db.PingContext(context.Background()) == nil
}
