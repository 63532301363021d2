package fetch

import (
	"context"
	"sync"
	"time"
)

// manyHosts bounds what is remembered of hosts.
const manyHosts = 20_000

// hosts keeps the pause between requests to one host, and leaves those alone that asked for it.
type hosts struct {
	delay time.Duration
	now   func() time.Time

	mu sync.Mutex
	m  map[string]*host
}

type host struct {
	next    time.Time     // when the next request may begin
	delay   time.Duration // as robots.txt asks; 0 for ours
	blocked time.Time     // until when the host wants to be left alone
	why     *StatusError
}

// get is called with the lock held.
func (h *hosts) get(name string) *host {
	if h.m == nil || len(h.m) >= manyHosts {
		h.forget()
	}
	e := h.m[name]
	if e == nil {
		e = &host{}
		h.m[name] = e
	}
	return e
}

// forget drops hosts that nothing has to be remembered of.
func (h *hosts) forget() {
	now, kept := h.now(), map[string]*host{}
	for name, e := range h.m {
		if (e.next.After(now) || e.blocked.After(now)) && len(kept) < manyHosts/2 {
			kept[name] = e
		}
	}
	h.m = kept
}

// slow takes a longer pause for a host.
func (h *hosts) slow(name string, d time.Duration) {
	if d <= 0 || h.delay < 0 {
		return
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.get(name).delay = d
}

func (h *hosts) block(name string, why *StatusError) {
	h.mu.Lock()
	defer h.mu.Unlock()
	e := h.get(name)
	e.blocked, e.why = h.now().Add(why.RetryAfter), why
}

// wait waits for the host's turn, or says that the host is to be left alone.
func (h *hosts) wait(ctx context.Context, name string) error {
	d, err := h.reserve(name)
	if err != nil || d <= 0 {
		return err
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}

// reserve takes the next turn and says how long it is until then.
func (h *hosts) reserve(name string) (time.Duration, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	e, now := h.get(name), h.now()
	if e.blocked.After(now) {
		return 0, &StatusError{Code: e.why.Code, RetryAfter: e.blocked.Sub(now), Waiting: true}
	}
	if h.delay < 0 {
		return 0, nil
	}
	turn := now
	if e.next.After(now) {
		turn = e.next
	}
	e.next = turn.Add(max(h.delay, e.delay))
	return turn.Sub(now), nil
}
