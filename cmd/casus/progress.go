package main

import (
	"fmt"
	"io"
	"time"

	"github.com/casus/casus/source"
)

// progress shows count, rate and time left on one line of a terminal. A nil progress shows nothing.
type progress struct {
	w     io.Writer
	meter *source.Meter
	now   func() time.Time
	start time.Time
	last  time.Time
	shown bool
	n     int
}

// newProgress is nil where nobody would see it, or where it would disturb the records on the same terminal.
func newProgress(errs, out io.Writer, m *source.Meter) *progress {
	if _, ok := terminal(errs); !ok {
		return nil
	}
	if _, ok := terminal(out); ok {
		return nil
	}
	return &progress{w: errs, meter: m, now: time.Now, start: time.Now()}
}

// step counts an article and now and then shows the line; runs that are over at once show none.
func (p *progress) step() {
	if p == nil {
		return
	}
	p.n++
	now := p.now()
	if now.Sub(p.start) < time.Second || now.Sub(p.last) < 200*time.Millisecond {
		return
	}
	p.last, p.shown = now, true
	fmt.Fprintf(p.w, "\r\x1b[K%s", p.line(now.Sub(p.start)))
}

func (p *progress) line(spent time.Duration) string {
	s := fmt.Sprintf("%d articles, %.0f/s", p.n, float64(p.n)/spent.Seconds())
	total, read := p.meter.Total(), p.meter.Read()
	if total == 0 || read == 0 {
		return s
	}
	share := min(float64(read)/float64(total), 1)
	left := time.Duration(float64(spent) * (1 - share) / share).Round(time.Second)
	return fmt.Sprintf("%s, %.0f %%, %s left", s, 100*share, left)
}

// clear makes room for a message or the end.
func (p *progress) clear() {
	if p != nil && p.shown {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.shown = false
	}
}
