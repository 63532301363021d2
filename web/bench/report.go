package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	vegeta "github.com/tsenart/vegeta/v12/lib"
)

// report gathers what the answers took.
type report struct {
	m           *mix
	all         took
	by          map[string]*took
	slow        []slow
	first, last time.Time
	errors      map[string]int
}

// took is the time of answers of one kind.
type took struct {
	d                []time.Duration
	bytes            uint64
	failed, notAgain int // not answered as asked; answered with 304
}

type slow struct {
	d    time.Duration
	path string
}

func newReport(m *mix) *report {
	return &report{m: m, by: map[string]*took{}, errors: map[string]int{}}
}

func (t *took) add(r *vegeta.Result) {
	n, _ := strconv.ParseUint(r.Headers.Get("Content-Length"), 10, 64) // bodies are read and thrown away
	t.d, t.bytes = append(t.d, r.Latency), t.bytes+n
	switch {
	case r.Code == 304:
		t.notAgain++
	case r.Code != 200:
		t.failed++
	}
}

func (r *report) add(res *vegeta.Result) {
	kind := r.m.answered(res)
	if r.by[kind] == nil {
		r.by[kind] = &took{}
	}
	r.by[kind].add(res)
	r.all.add(res)
	if r.first.IsZero() || res.Timestamp.Before(r.first) {
		r.first = res.Timestamp
	}
	if end := res.End(); end.After(r.last) {
		r.last = end
	}
	_, path, _ := strings.Cut(res.URL, "/api/v1/")
	r.slow = append(r.slow, slow{res.Latency, path})
	if res.Code != 200 && res.Code != 304 {
		r.errors[fmt.Sprintf("%d %s, as %s", res.Code, res.Error, path)]++
	}
}

// part is the time within which a part of the answers came.
func (t *took) part(p float64) time.Duration {
	if len(t.d) == 0 {
		return 0
	}
	return t.d[min(int(p*float64(len(t.d))), len(t.d)-1)]
}

func (t *took) line(w io.Writer, name string) {
	slices.Sort(t.d)
	fmt.Fprintf(w, "%-32s %6d %7.1f %7.1f %7.1f %7.1f %8.1f %5d %5d\n", name, len(t.d), ms(t.part(.5)), ms(t.part(.95)), ms(t.part(.99)), ms(t.part(1)),
		float64(t.bytes)/1024/float64(max(1, len(t.d))), t.notAgain, t.failed)
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

func (r *report) print(w io.Writer, list bool) {
	fmt.Fprintf(w, "%-32s %6s %7s %7s %7s %7s %8s %5s %5s\n", "times in ms", "n", "p50", "p95", "p99", "max", "KiB each", "304", "fail")
	var names []string
	for k := range r.by {
		names = append(names, k)
	}
	slices.Sort(names)
	for _, k := range names {
		r.by[k].line(w, k)
	}
	r.all.line(w, "all")
	over := 0
	for _, d := range r.all.d {
		if d > 500*time.Millisecond {
			over++
		}
	}
	fmt.Fprintf(w, "%.1f answers a second, %d over 500 ms\n", float64(len(r.all.d))/r.last.Sub(r.first).Seconds(), over)
	for _, e := range sortedKeys(r.errors) {
		fmt.Fprintf(w, "%d x %s\n", r.errors[e], e)
	}
	if !list {
		return
	}
	slices.SortFunc(r.slow, func(a, b slow) int { return cmp.Or(cmp.Compare(b.d, a.d), cmp.Compare(a.path, b.path)) })
	for _, s := range r.slow[:min(40, len(r.slow))] {
		fmt.Fprintf(w, "%8.1f ms  %s\n", ms(s.d), s.path)
	}
}

// sortedKeys are the keys, the most frequent first, at most ten.
func sortedKeys(n map[string]int) []string {
	var out []string
	for k := range n {
		out = append(out, k)
	}
	slices.SortFunc(out, func(a, b string) int { return cmp.Or(cmp.Compare(n[b], n[a]), cmp.Compare(a, b)) })
	return out[:min(10, len(out))]
}
