package docs

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

var update = flag.Bool("update", false, "write what the tour prints now into tour.md")

// A stop of the tour: its commands, and what the page shows of them.
var stop = regexp.MustCompile("(?s)```sh\n(.*?)```\n```text\n(.*?)```\n")

// TestTour takes the tour as a newcomer does, and compares what comes out. -update writes it down.
func TestTour(t *testing.T) {
	if testing.Short() {
		t.Skip("the tour takes a while")
	}
	for _, tool := range []string{"bash", "curl"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skipf("no %s here", tool)
		}
	}
	page, err := os.ReadFile("tour.md")
	if err != nil {
		t.Fatal(err)
	}
	stops := stop.FindAllStringSubmatch(string(page), -1)
	if len(stops) < 8 {
		t.Fatalf("the tour has %d stops", len(stops))
	}
	out := strings.Split(take(t, stops), mark)[1:]
	if len(out) != len(stops) {
		t.Fatalf("the tour ended after %d of %d stops: %s", len(out), len(stops), out)
	}
	for i, s := range stops {
		if s[2] == out[i] {
			continue
		}
		if !*update {
			t.Errorf("tour.md shows another output of\n%s; run go test ./docs -update, and read it. Now:\n%s", s[1], out[i])
		}
		page = bytes.Replace(page, []byte(s[0]), []byte("```sh\n"+s[1]+"```\n```text\n"+out[i]+"```\n"), 1)
	}
	if *update {
		if err := os.WriteFile("tour.md", page, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

const mark = "\x01\n"

// take runs all stops in one shell, and gives their output with a mark before each. Folder and port are such as nobody else uses.
func take(t *testing.T, stops [][]string) string {
	root, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	dir, port := t.TempDir(), freePort(t)
	for _, d := range []string{"examples", "eval"} {
		if err := os.Symlink(filepath.Join(root, d), filepath.Join(dir, d)); err != nil {
			t.Skip(err)
		}
	}
	var script strings.Builder
	for _, s := range stops {
		fmt.Fprintf(&script, "printf '\\001\\n'\n%s", s[1])
	}
	there := strings.NewReplacer("/tmp/casus-tour", dir+"/tour", "casus serve &", "casus serve --listen 127.0.0.1:"+port+" 2>/dev/null &\n"+waiting("curl -s -o /dev/null http://127.0.0.1:"+port+"/healthz"),
		"sleep 5\n", waiting("casus query --place Ankara | grep -q ."), "127.0.0.1:8420", "127.0.0.1:"+port)
	back := strings.NewReplacer(dir+"/tour", "/tmp/casus-tour", "127.0.0.1:"+port, "127.0.0.1:8420")

	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "bash", "-c", there.Replace(script.String()))
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "PATH="+program(t, root)+string(os.PathListSeparator)+os.Getenv("PATH"), "CASUS_STORE=", "NO_COLOR=1", "LC_ALL=C.UTF-8")
	cmd.WaitDelay = 5 * time.Second
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return back.Replace(string(out))
}

// waiting is a line of shell that waits until a command succeeds, at most a minute.
func waiting(command string) string {
	return "for i in $(seq 600); do " + command + " && break; sleep 0.1; done\n"
}

// program is the folder of a built casus: that which CASUS names, else it is built.
func program(t *testing.T, root string) string {
	dir := t.TempDir()
	at := filepath.Join(dir, "casus")
	if ready := os.Getenv("CASUS"); ready != "" {
		if err := os.Symlink(ready, at); err != nil {
			t.Fatal(err)
		}
		return dir
	}
	cmd := exec.Command("go", "build", "-o", at, "./cmd/casus")
	cmd.Dir = root
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("building casus: %v\n%s", err, out)
	}
	return dir
}

func freePort(t *testing.T) string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	_, port, err := net.SplitHostPort(l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return port
}
