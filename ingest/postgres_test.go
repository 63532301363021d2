package ingest

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/casus/casus/store"
)

// eachEngine runs a test with an empty store of each engine.
func eachEngine(t *testing.T, f func(t *testing.T, url string)) {
	t.Run("sqlite", func(t *testing.T) { f(t, filepath.Join(t.TempDir(), "casus.db")) })
	t.Run("postgres", func(t *testing.T) { f(t, postgresURL(t)) })
}

// postgresURL starts a PostgreSQL of the test's own, reached by a socket. It does not run as root: root becomes nobody.
func postgresURL(t *testing.T) string {
	t.Helper()
	initdb, server := binary("initdb"), binary("postgres")
	if initdb == "" || server == "" {
		t.Skip("no PostgreSQL: initdb and postgres are not installed")
	}
	dir, err := os.MkdirTemp("", "casus-pg") // short: the path of a socket has a limit
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	run := func(name string, args ...string) *exec.Cmd {
		if os.Getuid() == 0 {
			if err := os.Chown(dir, 65534, 65534); err != nil {
				t.Skip("no PostgreSQL as root: ", err)
			}
			args = append([]string{"--reuid=65534", "--regid=65534", "--clear-groups", name}, args...)
			name = "setpriv"
		}
		return exec.Command(name, args...)
	}
	data := filepath.Join(dir, "data")
	if out, err := run(initdb, "-D", data, "-U", "casus", "-A", "trust", "-E", "UTF8", "--locale=C", "-N").CombinedOutput(); err != nil {
		t.Skipf("no PostgreSQL: initdb: %v: %s", err, out)
	}
	cmd := run(server, "-D", data, "-k", dir, "-c", "listen_addresses=", "-c", "fsync=off")
	if err := cmd.Start(); err != nil {
		t.Skip("no PostgreSQL: ", err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Signal(os.Interrupt)
		_ = cmd.Wait()
	})
	url := "postgres://casus@/postgres?host=" + dir
	for range 200 {
		if s, err := store.Open(context.Background(), url, store.Options{}); err == nil {
			_ = s.Close()
			return url
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Skip("no PostgreSQL: it does not answer")
	return ""
}

func binary(name string) string {
	if p, err := exec.LookPath(name); err == nil {
		return p
	}
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/" + name)
	if len(found) == 0 {
		return ""
	}
	return found[len(found)-1]
}

// number is that of an environment variable, else a default.
func number(t *testing.T, name string, def int) int {
	t.Helper()
	v := os.Getenv(name)
	if v == "" {
		return def
	}
	n, err := strconv.Atoi(strings.TrimSpace(v))
	if err != nil {
		t.Fatal(fmt.Errorf("%s: %w", name, err))
	}
	return n
}
