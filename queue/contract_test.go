package queue

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"
)

// kinds are the implementations. Every one passes the whole suite. open makes an empty queue whose messages come back
// after ackWait.
func kinds() map[string]func(t *testing.T, ackWait time.Duration) Queue {
	return map[string]func(*testing.T, time.Duration) Queue{
		"memory": func(t *testing.T, ackWait time.Duration) Queue {
			return New(Bounds{Messages: 500, AckWait: ackWait})
		},
		"JetStream": func(t *testing.T, ackWait time.Duration) Queue {
			q, err := Connect(t.Context(), Remote{URL: startServer(t), AckWait: ackWait})
			if err != nil {
				t.Fatal(err)
			}
			return q
		},
	}
}

func each(t *testing.T, ackWait time.Duration, f func(t *testing.T, q Queue)) {
	for name, open := range kinds() {
		t.Run(name, func(t *testing.T) {
			q := open(t, ackWait)
			defer q.Close()
			f(t, q)
		})
	}
}

func message(i int) Message {
	return Message{ID: fmt.Sprintf("m%03d", i), Shard: fmt.Sprintf("crawl/2024 %d.warc.gz", i%3), Data: fmt.Appendf(nil, "data %d", i)}
}

func publish(t *testing.T, q Queue, n int) {
	t.Helper()
	var ms []Message
	for i := range n {
		ms = append(ms, message(i))
	}
	if err := q.Publish(t.Context(), ms...); err != nil {
		t.Fatal(err)
	}
}

func fetch(t *testing.T, q Queue, most int, wait time.Duration) []*Delivery {
	t.Helper()
	ds, err := q.Fetch(t.Context(), most, wait)
	if err != nil {
		t.Fatal(err)
	}
	if len(ds) > most {
		t.Fatalf("%d messages, at most %d were asked for", len(ds), most)
	}
	return ds
}

// drain acknowledges all that comes and gives the ids, sorted.
func drain(t *testing.T, q Queue) []string {
	t.Helper()
	var ids []string
	for {
		ds := fetch(t, q, 50, 300*time.Millisecond)
		if len(ds) == 0 {
			slices.Sort(ids)
			return ids
		}
		for _, d := range ds {
			ids = append(ids, d.ID)
			if err := d.Ack(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// left waits until a queue says what it holds.
func left(t *testing.T, q Queue, want Stats) {
	t.Helper()
	var s Stats
	for range 100 {
		var err error
		if s, err = q.Stats(t.Context()); err != nil {
			t.Fatal(err)
		}
		if s == want {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatalf("the queue says %+v, want %+v", s, want)
}

func TestContractHandsOutWhatWasPublished(t *testing.T) {
	each(t, time.Minute, func(t *testing.T, q Queue) {
		publish(t, q, 120)
		left(t, q, Stats{Waiting: 120})
		d := fetch(t, q, 1, time.Second)
		if len(d) != 1 || string(d[0].Data) != "data "+d[0].ID[len(d[0].ID)-1:] || d[0].Attempt != 1 || d[0].Shard != message(0).Shard {
			t.Fatalf("got %+v", d)
		}
		left(t, q, Stats{Waiting: 119, Out: 1})
		if err := d[0].Ack(t.Context()); err != nil {
			t.Fatal(err)
		}
		ids := append(drain(t, q), d[0].ID)
		slices.Sort(ids)
		if len(slices.Compact(ids)) != 120 || len(ids) != 120 {
			t.Errorf("%d messages: %v", len(ids), ids)
		}
		left(t, q, Stats{})
	})
}

func TestContractSameIDIsOneMessage(t *testing.T) {
	each(t, time.Minute, func(t *testing.T, q Queue) {
		publish(t, q, 5)
		publish(t, q, 7)
		if ids := drain(t, q); len(ids) != 7 {
			t.Errorf("got %v", ids)
		}
		publish(t, q, 7)
		if ids := drain(t, q); len(ids) != 0 {
			t.Errorf("done, and again %v", ids)
		}
	})
}

func TestContractNakComesBackAfterDelay(t *testing.T) {
	each(t, time.Minute, func(t *testing.T, q Queue) {
		publish(t, q, 1)
		d := fetch(t, q, 1, time.Second)[0]
		start := time.Now()
		if err := d.Nak(t.Context(), 400*time.Millisecond); err != nil {
			t.Fatal(err)
		}
		if early := fetch(t, q, 1, 100*time.Millisecond); len(early) != 0 {
			t.Fatalf("came back at once: %+v", early)
		}
		again := fetch(t, q, 1, 5*time.Second)
		if len(again) != 1 || again[0].Attempt != 2 || time.Since(start) < 400*time.Millisecond {
			t.Fatalf("after %v: %+v", time.Since(start), again)
		}
		if err := again[0].Ack(t.Context()); err != nil {
			t.Fatal(err)
		}
		left(t, q, Stats{})
	})
}

func TestContractForgottenComesBack(t *testing.T) {
	each(t, 700*time.Millisecond, func(t *testing.T, q Queue) {
		publish(t, q, 2)
		a := fetch(t, q, 1, time.Second)[0]
		again := append(fetch(t, q, 2, time.Second), fetch(t, q, 2, 3*time.Second)...)
		var back *Delivery
		for _, d := range again {
			if d.ID == a.ID {
				back = d
			} else if err := d.Ack(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		if back == nil || back.Attempt < 2 {
			t.Fatalf("%s did not come back: %+v", a.ID, again)
		}
		if err := back.Ack(t.Context()); err != nil {
			t.Fatal(err)
		}
		left(t, q, Stats{})
	})
}

func TestContractExtendKeeps(t *testing.T) {
	each(t, 700*time.Millisecond, func(t *testing.T, q Queue) {
		publish(t, q, 1)
		d := fetch(t, q, 1, time.Second)[0]
		for range 6 {
			time.Sleep(250 * time.Millisecond)
			if err := d.Extend(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		if ds := fetch(t, q, 1, 100*time.Millisecond); len(ds) != 0 {
			t.Errorf("given to another while it was worked on: %+v", ds)
		}
		if err := d.Ack(t.Context()); err != nil {
			t.Fatal(err)
		}
		left(t, q, Stats{})
	})
}

func TestContractDeadIsPutAside(t *testing.T) {
	each(t, time.Minute, func(t *testing.T, q Queue) {
		publish(t, q, 2)
		ds := fetch(t, q, 1, time.Second)
		if err := ds[0].Dead(t.Context(), "no article"); err != nil {
			t.Fatal(err)
		}
		if ids := drain(t, q); len(ids) != 1 || ids[0] == ds[0].ID {
			t.Errorf("after giving up %s: %v", ds[0].ID, ids)
		}
		left(t, q, Stats{Dead: 1})
	})
}

func TestContractRefuses(t *testing.T) {
	each(t, time.Minute, func(t *testing.T, q Queue) {
		if err := q.Publish(t.Context(), Message{ID: "x"}); err == nil {
			t.Error("a message without shard was taken")
		}
		ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
		defer cancel()
		if _, err := q.Fetch(ctx, 1, 10*time.Second); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("fetching after the deadline: %v", err)
		}
		if err := q.Close(); err != nil {
			t.Fatal(err)
		}
		if err := q.Publish(t.Context(), message(1)); !errors.Is(err, ErrClosed) {
			t.Errorf("publishing to a closed queue: %v", err)
		}
		if _, err := q.Fetch(t.Context(), 1, time.Second); !errors.Is(err, ErrClosed) {
			t.Errorf("fetching from a closed queue: %v", err)
		}
	})
}

func TestMemoryIsBounded(t *testing.T) {
	q := New(Bounds{Messages: 3})
	publish(t, q, 3)
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if err := q.Publish(ctx, message(3)); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("a full queue took a message: %v", err)
	}
	done := make(chan error, 1)
	go func() { done <- q.Publish(t.Context(), message(3)) }()
	if err := fetch(t, q, 1, time.Second)[0].Ack(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
}

func TestShards(t *testing.T) {
	url := startServer(t)
	open := func(shards ...string) Queue {
		q, err := Connect(t.Context(), Remote{URL: url, Shards: shards})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { q.Close() })
		return q
	}
	from := open() // who publishes takes nothing
	publish(t, from, 9)
	if s, err := from.Stats(t.Context()); err != nil || s.Waiting != 9 || s.Out != 0 {
		t.Errorf("%+v %v", s, err)
	}
	a, b := open(message(0).Shard), open(message(1).Shard, message(2).Shard)
	if x, y := drain(t, a), drain(t, b); len(x) != 3 || len(y) != 6 || x[1] != "m003" {
		t.Errorf("got %v and %v", x, y)
	}
	for _, shards := range [][]string{nil, {message(0).Shard, "other"}} {
		if _, err := open(shards...).Fetch(t.Context(), 1, time.Second); !errors.Is(err, ErrShards) {
			t.Errorf("%v: %v", shards, err)
		}
	}
}

func TestToken(t *testing.T) {
	for in, want := range map[string]string{
		"crawl/CC-NEWS-20240101.warc.gz": "CC-NEWS-20240101_warc_gz-",
		"https://example.org/feed.xml":   "feed_xml-",
		"Ü * > .":                        "_______-",
	} {
		if got := token(in); len(got) != len(want)+12 || got[:len(want)] != want {
			t.Errorf("%s: %s, want %s...", in, got, want)
		}
	}
	if token("a/x") == token("b/x") || groupToken([]string{"a", "b"}) != groupToken([]string{"b", "a", "a"}) {
		t.Error("two shards of one name must differ, and the order of a group must not matter")
	}
}
