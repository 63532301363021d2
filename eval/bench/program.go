package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"time"

	"github.com/casus/casus"
	"github.com/casus/casus/reader"
)

// writeMany writes the articles again and again until there are enough words, and says how many.
func writeMany(dir string, arts []*casus.Article, words int) (path string, n int, err error) {
	rd, err := reader.New(reader.Options{Layers: reader.Grammar})
	if err != nil {
		return "", 0, err
	}
	sizes := make([]int, len(arts))
	for i, a := range arts {
		d, err := rd.Read(context.Background(), a)
		if err != nil {
			return "", 0, err
		}
		for j := range d.Sentences {
			sizes[i] += len(d.Sentences[j].Tokens)
		}
	}
	path = filepath.Join(dir, fmt.Sprintf("articles-%d.jsonl", words))
	f, err := os.Create(path)
	if err != nil {
		return "", 0, err
	}
	defer f.Close()
	w := bufio.NewWriter(f)
	enc := json.NewEncoder(w)
	for round := 0; n < words; round++ {
		for i, a := range arts {
			b := *a
			b.ID += "-" + strconv.Itoa(round)
			if err := enc.Encode(&b); err != nil {
				return "", 0, err
			}
			n += sizes[i]
		}
	}
	return path, n, w.Flush()
}

// firstRecord is the median time from start to the first byte of output.
func firstRecord(program, articles string) (time.Duration, error) {
	var all []time.Duration
	for range 7 {
		cmd := exec.Command(program, "read", "--format", "jsonl", articles)
		out, err := cmd.StdoutPipe()
		if err != nil {
			return 0, err
		}
		start := time.Now()
		if err := cmd.Start(); err != nil {
			return 0, err
		}
		if _, err := out.Read(make([]byte, 1)); err != nil {
			return 0, fmt.Errorf("no record: %w", err)
		}
		all = append(all, time.Since(start))
		if _, err := io.Copy(io.Discard, out); err != nil {
			return 0, err
		}
		if err := cmd.Wait(); err != nil {
			return 0, err
		}
	}
	slices.Sort(all)
	return all[len(all)/2], nil
}

// timed runs the program on as many processors as workers.
func timed(program, articles string, workers int) (time.Duration, int64, error) {
	n := strconv.Itoa(workers)
	cmd := exec.Command(program, "read", "--format", "jsonl", "--workers", n, articles)
	cmd.Env = append(os.Environ(), "GOMAXPROCS="+n)
	cmd.Stderr = os.Stderr
	start := time.Now()
	if err := cmd.Run(); err != nil {
		return 0, 0, err
	}
	return time.Since(start), residentMemory(cmd.ProcessState), nil
}
