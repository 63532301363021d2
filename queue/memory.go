package queue

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// Bounds are the limits of a queue in the process. The zero value is usable.
type Bounds struct {
	Messages int           // most that are not done; 0 for DefaultMessages
	IDs      int           // how many ids are remembered; 0 for ten times Messages
	AckWait  time.Duration // 0 for DefaultAckWait
}

// DefaultMessages is the default of Bounds.Messages.
const DefaultMessages = 1024

// New is a queue in the process. What is in it ends with the process.
func New(b Bounds) Queue {
	if b.Messages <= 0 {
		b.Messages = DefaultMessages
	}
	if b.IDs <= 0 {
		b.IDs = 10 * b.Messages
	}
	if b.AckWait <= 0 {
		b.AckWait = DefaultAckWait
	}
	return &memory{bounds: b, ids: map[string]bool{}, out: map[*entry]bool{}, changed: make(chan struct{})}
}

type memory struct {
	bounds Bounds

	mu      sync.Mutex
	waiting []*entry // in order; some may be for later
	out     map[*entry]bool
	dead    int
	ids     map[string]bool
	order   []string // of ids, the oldest first
	closed  bool
	changed chan struct{} // closed and made anew whenever something changes
}

// entry is a message in the queue. Its attempt also tells an old delivery from the one that counts.
type entry struct {
	message Message
	attempt int
	due     time.Time // not before; while it is out, when it comes back
}

func (q *memory) Publish(ctx context.Context, ms ...Message) error {
	for _, m := range ms {
		if m.Shard == "" {
			return fmt.Errorf("queue: message %q has no shard", m.ID)
		}
		if err := q.publish(ctx, m); err != nil {
			return err
		}
	}
	return nil
}

func (q *memory) publish(ctx context.Context, m Message) error {
	for {
		q.mu.Lock()
		switch {
		case q.closed:
			q.mu.Unlock()
			return fmt.Errorf("queue: publishing: %w", ErrClosed)
		case q.ids[m.ID]:
			q.mu.Unlock()
			return nil
		case len(q.waiting)+len(q.out) < q.bounds.Messages:
			q.remember(m.ID)
			q.waiting = append(q.waiting, &entry{message: m})
			q.touch()
			q.mu.Unlock()
			return nil
		}
		changed := q.changed
		q.mu.Unlock()
		select {
		case <-ctx.Done():
			return fmt.Errorf("queue: publishing: %w", ctx.Err())
		case <-changed:
		}
	}
}

func (q *memory) remember(id string) {
	if id == "" {
		return
	}
	q.ids[id] = true
	q.order = append(q.order, id)
	if len(q.order) > q.bounds.IDs {
		delete(q.ids, q.order[0])
		q.order = q.order[1:]
	}
}

// touch wakes all who wait. The lock is held.
func (q *memory) touch() {
	close(q.changed)
	q.changed = make(chan struct{})
}

func (q *memory) Fetch(ctx context.Context, most int, wait time.Duration) ([]*Delivery, error) {
	timeout := time.NewTimer(wait)
	defer timeout.Stop()
	for {
		q.mu.Lock()
		if q.closed {
			q.mu.Unlock()
			return nil, fmt.Errorf("queue: fetching: %w", ErrClosed)
		}
		got, next := q.take(most, time.Now())
		changed := q.changed
		q.mu.Unlock()
		if len(got) > 0 {
			return got, nil
		}
		due := time.NewTimer(next)
		select {
		case <-ctx.Done():
			due.Stop()
			return nil, fmt.Errorf("queue: fetching: %w", ctx.Err())
		case <-timeout.C:
			due.Stop()
			return nil, nil
		case <-changed:
			due.Stop()
		case <-due.C:
		}
	}
}

// take hands out what is due, and says how long until something else may be. The lock is held.
func (q *memory) take(most int, now time.Time) ([]*Delivery, time.Duration) {
	next := time.Hour
	for e := range q.out {
		if !e.due.After(now) {
			delete(q.out, e)
			q.waiting = append(q.waiting, e)
		} else {
			next = min(next, e.due.Sub(now))
		}
	}
	var got []*Delivery
	rest := q.waiting[:0]
	for _, e := range q.waiting {
		if len(got) >= most || e.due.After(now) {
			if e.due.After(now) {
				next = min(next, e.due.Sub(now))
			}
			rest = append(rest, e)
			continue
		}
		e.attempt++
		e.due = now.Add(q.bounds.AckWait)
		q.out[e] = true
		got = append(got, &Delivery{Message: e.message, Attempt: e.attempt, to: held{q, e, e.attempt}})
	}
	clear(q.waiting[len(rest):])
	q.waiting = rest
	return got, next
}

func (q *memory) Stats(context.Context) (Stats, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	return Stats{Waiting: len(q.waiting), Out: len(q.out), Dead: q.dead}, nil
}

func (q *memory) Close() error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if !q.closed {
		q.closed = true
		q.touch()
	}
	return nil
}

// held settles one delivery of an entry.
type held struct {
	q       *memory
	e       *entry
	attempt int
}

// settle does what is to be done if the delivery still counts.
func (h held) settle(do func()) error {
	h.q.mu.Lock()
	defer h.q.mu.Unlock()
	if h.q.out[h.e] && h.e.attempt == h.attempt {
		do()
		h.q.touch()
	}
	return nil
}

func (h held) ack(context.Context) error { return h.settle(func() { delete(h.q.out, h.e) }) }

func (h held) nak(_ context.Context, delay time.Duration) error {
	return h.settle(func() {
		delete(h.q.out, h.e)
		h.e.due = time.Now().Add(delay)
		h.q.waiting = append(h.q.waiting, h.e)
	})
}

func (h held) dead(context.Context, string) error {
	return h.settle(func() { delete(h.q.out, h.e); h.q.dead++ })
}

func (h held) extend(context.Context) error {
	return h.settle(func() { h.e.due = time.Now().Add(h.q.bounds.AckWait) })
}
