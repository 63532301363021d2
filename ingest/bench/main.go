// Command bench has `casus ingest` read made-up articles, as many as wanted, and says how much memory the process holds
// and how fast it reads as their number grows. It is an offline tool for Linux; docs/operations.md has its figures.
//
//	go build -o /tmp/casus ./cmd/casus
//	go run ./ingest/bench --casus /tmp/casus --store /tmp/long.db --articles 200000
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"time"
)

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	casus := flag.String("casus", "", "the program; empty to write the articles to standard output as JSON lines")
	url := flag.String("store", "", "the store")
	articles := flag.Int("articles", 200_000, "how many articles")
	every := flag.Int("every", 20_000, "after how many articles memory is looked at")
	more := flag.String("flags", "", "more flags of ingest, separated by spaces")
	flag.Parse()
	m := newMaker()
	if *casus == "" {
		out := bufio.NewWriter(os.Stdout)
		return errors.Join(write(out, m, *articles, nil), out.Flush())
	}
	args := append([]string{"ingest", "--store", *url}, strings.Fields(*more)...)
	c := exec.CommandContext(ctx, *casus, append(args, "-")...)
	c.Stdout, c.Stderr = os.Stdout, os.Stderr
	in, err := c.StdinPipe()
	if err != nil {
		return err
	}
	if err := c.Start(); err != nil {
		return err
	}
	start, last := time.Now(), time.Now()
	out := bufio.NewWriterSize(in, 4<<10) // the pipe holds little, so what was written is about what was read
	err = write(out, m, *articles, func(n int) error {
		if n%*every != 0 {
			return nil
		}
		if err := out.Flush(); err != nil {
			return err
		}
		rate := float64(*every) / time.Since(last).Seconds()
		last = time.Now()
		return report(os.Stdout, c.Process.Pid, fmt.Sprintf("%7d articles, %4.0f/s", n, rate))
	})
	if err == nil {
		err = errors.Join(out.Flush(), in.Close())
	}
	if e := c.Wait(); err == nil {
		err = e
	}
	fmt.Printf("%d articles in %.0f s\n", *articles, time.Since(start).Seconds())
	return err
}

// write makes articles as JSON lines.
func write(out io.Writer, m *maker, n int, then func(int) error) error {
	e := json.NewEncoder(out)
	for i := range n {
		if err := e.Encode(m.article(i)); err != nil {
			return fmt.Errorf("writing article %d: %w", i, err)
		}
		if then == nil {
			continue
		}
		if err := then(i + 1); err != nil {
			return err
		}
	}
	return nil
}

// report says what memory a process holds: of its own, and pages of files that the system lets it see and takes back as
// it likes.
func report(out io.Writer, pid int, what string) error {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return err
	}
	mb := map[string]int{}
	for l := range strings.Lines(string(b)) {
		var kb int
		name, v, _ := strings.Cut(l, ":")
		if _, err := fmt.Sscanf(strings.TrimSpace(v), "%d kB", &kb); err == nil {
			mb[name] = kb >> 10
		}
	}
	_, err = fmt.Fprintf(out, "%s: own memory %d MB, pages of files %d MB, together %d MB, most so far %d MB\n", what, mb["RssAnon"], mb["RssFile"], mb["VmRSS"], mb["VmHWM"])
	return err
}
