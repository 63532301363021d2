package ingest

import (
	"bufio"
	"context"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"

	"github.com/casus/casus/queue"
	"github.com/casus/casus/store"
)

// The tests that kill processes run this test binary again as one of these.
const childEnv = "CASUS_INGEST_CHILD"

func TestMain(m *testing.M) {
	var err error
	args := strings.Split(os.Getenv(childEnv), "\n")
	switch args[0] {
	case "":
		os.Exit(m.Run())
	case "ingest":
		err = childIngest(args[1], atoi(args[2]))
	case "worker":
		err = childWorker(args[1], args[2])
	case "nats":
		err = childNATS(atoi(args[1]), args[2], args[3:])
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, args[0], err)
		os.Exit(1)
	}
}

func atoi(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		panic(err)
	}
	return n
}

// start runs a child. It gives the process and what it prints.
func start(t *testing.T, args ...string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childEnv+"="+strings.Join(args, "\n"))
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd, bufio.NewScanner(out)
}

// childIngest prints the content of each article that the store acknowledged.
func childIngest(to string, n int) error {
	s, err := store.Open(context.Background(), to, store.Options{})
	if err != nil {
		return err
	}
	r, err := New(s, fakeCoder{}, Options{Generation: "g1", Workers: 2, Batch: 8})
	if err != nil {
		return err
	}
	fmt.Println("ready")
	_, err = r.Do(context.Background(), inventedJobs(n, func(j *Job, _ Result) { fmt.Println(j.content) }))
	return err
}

func childWorker(nats, to string) error {
	ctx := context.Background()
	q, err := queue.Connect(ctx, queue.Remote{URL: nats, AckWait: testAckWait})
	if err != nil {
		return err
	}
	s, err := store.Open(ctx, to, store.Options{})
	if err != nil {
		return err
	}
	r, err := New(s, fakeCoder{}, Options{Generation: "g1", Workers: 2, Batch: 32, Every: 200 * time.Millisecond})
	if err != nil {
		return err
	}
	w := Worker{Queue: q, Run: r, Drain: true, AckWait: testAckWait}
	t, err := w.Work(ctx)
	fmt.Println(t)
	return err
}

const testAckWait = 5 * time.Second

// childNATS is one server of a cluster: name and ports by its number, of all client ports then cluster ports.
func childNATS(i int, dir string, ports []string) error {
	n := len(ports) / 2
	o := &server.Options{
		ServerName: fmt.Sprintf("n%d", i), Host: "127.0.0.1", Port: atoi(ports[i]), JetStream: true, StoreDir: dir, NoLog: true, NoSigs: true,
		Cluster: server.ClusterOpts{Name: "test", Host: "127.0.0.1", Port: atoi(ports[n+i])},
	}
	for k := range n {
		if k != i {
			o.Routes = append(o.Routes, &url.URL{Scheme: "nats-route", Host: "127.0.0.1:" + ports[n+k]})
		}
	}
	s, err := server.NewServer(o)
	if err != nil {
		return err
	}
	go s.Start()
	if !s.ReadyForConnections(20 * time.Second) {
		return fmt.Errorf("server %d does not start", i)
	}
	s.WaitForShutdown()
	return nil
}
