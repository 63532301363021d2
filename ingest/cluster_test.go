package ingest

import (
	"encoding/json"
	"fmt"
	"net"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"github.com/casus/casus/queue"
	"github.com/casus/casus/store"
)

// TestCluster: three servers of a queue and three workers; the server that leads and a worker are killed while they
// work. The store is the same, byte for byte, as after a run in one process. CASUS_QUEUE_ARTICLES says how many articles,
// 400 if it is not set. The store is SQLite, and PostgreSQL too if that is set.
func TestCluster(t *testing.T) {
	n := number(t, "CASUS_QUEUE_ARTICLES", 400)
	t.Run("sqlite", func(t *testing.T) { cluster(t, n, filepath.Join(t.TempDir(), "casus.db")) })
	if n == 400 {
		return // the engine is no part of what is tested, and servers take long to find a new leader
	}
	t.Run("postgres", func(t *testing.T) { cluster(t, n, postgresURL(t)) })
}

func cluster(t *testing.T, n int, to string) {
	s := openStore(t, to)
	servers, urls := startCluster(t)
	all := strings.Join(urls, ",")
	q, err := queue.Connect(t.Context(), queue.Remote{URL: all, Replicas: 3, AckWait: testAckWait})
	if err != nil {
		t.Fatal(err)
	}
	defer q.Close()
	if sum, err := Publish(t.Context(), q, inventedJobs(n, nil), NewCopies(100), nil); err != nil || sum.Articles != n {
		t.Fatal(sum, err)
	}
	var workers []*exec.Cmd
	for range 3 {
		cmd, _ := start(t, "worker", all, to)
		workers = append(workers, cmd)
	}
	waitFor(t, "a third of the work", func() bool { return count(t, s) >= n/3 })
	_ = workers[0].Process.Kill()
	leader := leaderOf(t, all)
	_ = servers[leader].Process.Kill()
	t.Logf("killed worker 0 and the leading server n%d at %d of %d articles", leader, count(t, s), n)
	for i, w := range workers {
		if err := w.Wait(); err != nil && i > 0 {
			t.Fatalf("worker %d: %v", i, err)
		}
	}
	one := newStore(t)
	do(t, newRun(t, one), inventedJobs(n, nil))
	if rep := healthy(t, s); rep.Articles != n {
		t.Errorf("%d articles", rep.Articles)
	}
	a, b := export(t, s), export(t, one)
	if a != b {
		t.Errorf("the stores differ: %d and %d bytes", len(a), len(b))
	}
	t.Logf("%d articles, export of %d bytes, equal: %t", n, len(a), a == b)
}

func startCluster(t *testing.T) ([]*exec.Cmd, []string) {
	t.Helper()
	const n = 3
	var ports, urls []string
	var held []net.Listener // until all ports are known, so that none is given out twice
	for range 2 * n {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		held = append(held, l)
		_, p, _ := strings.Cut(l.Addr().String(), ":")
		ports = append(ports, p)
	}
	for _, l := range held {
		_ = l.Close()
	}
	var cmds []*exec.Cmd
	for i := range n {
		urls = append(urls, "nats://127.0.0.1:"+ports[i])
	}
	for i := range n {
		cmds = append(cmds, startServer(t, i, ports))
	}
	return cmds, urls
}

// startServer starts one server, until the test ends.
func startServer(t *testing.T, i int, ports []string) *exec.Cmd {
	t.Helper()
	cmd, _ := start(t, append([]string{"nats", fmt.Sprint(i), t.TempDir()}, ports...)...)
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	return cmd
}

func waitFor(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for range 2400 {
		if ok() {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatal("waited too long for " + what)
}

func count(t *testing.T, s *store.Store) int {
	t.Helper()
	n := 0
	for _, err := range s.Articles(t.Context(), store.Filter{}) {
		if err != nil {
			t.Fatal(err)
		}
		n++
	}
	return n
}

// leaderOf is the number of the server that leads the stream.
func leaderOf(t *testing.T, urls string) int {
	t.Helper()
	nc, err := nats.Connect(urls)
	if err != nil {
		t.Fatal(err)
	}
	defer nc.Close()
	js, err := jetstream.New(nc)
	if err != nil {
		t.Fatal(err)
	}
	st, err := js.Stream(t.Context(), "casus")
	if err != nil {
		t.Fatal(err)
	}
	info := st.CachedInfo().Cluster
	if info == nil || len(info.Leader) != 2 || len(info.Replicas) != 2 {
		b, _ := json.Marshal(info)
		t.Fatalf("the stream is not kept three times: %s", b)
	}
	return int(info.Leader[1] - '0')
}
