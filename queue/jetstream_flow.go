package queue

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

// The headers of messages.
const (
	shardHeader  = "Casus-Shard"
	reasonHeader = "Casus-Reason"
)

// Publish sends all messages before it waits for the servers to keep them, and those again that they did not keep:
// their ids make that harmless.
func (q *remote) Publish(ctx context.Context, ms ...Message) error {
	for _, m := range ms {
		if m.Shard == "" {
			return fmt.Errorf("queue: message %q has no shard", m.ID)
		}
	}
	const most = 200 // in flight
	for len(ms) > 0 {
		n := min(len(ms), most)
		part := ms[:n]
		err := q.retry(ctx, "publishing", func(ctx context.Context) error {
			left, err := q.publish(ctx, part)
			part = left
			return err
		})
		if err != nil {
			return err
		}
		ms = ms[n:]
	}
	return nil
}

// publish gives the messages that were not kept, and why the first was not.
func (q *remote) publish(ctx context.Context, ms []Message) ([]Message, error) {
	acks := make([]jetstream.PubAckFuture, len(ms))
	errs := make([]error, len(ms))
	for i, m := range ms {
		msg := &nats.Msg{Subject: q.subject("work", m.Shard), Data: m.Data, Header: nats.Header{shardHeader: {m.Shard}}}
		var opts []jetstream.PublishOpt
		if m.ID != "" {
			opts = append(opts, jetstream.WithMsgID(m.ID))
		}
		acks[i], errs[i] = q.js.PublishMsgAsync(msg, opts...)
	}
	var left []Message
	var first error
	for i, m := range ms {
		err := errs[i]
		if err == nil {
			err = waitAck(ctx, acks[i])
		}
		if err != nil {
			left = append(left, m)
			if first == nil {
				first = err
			}
		}
	}
	return left, first
}

func waitAck(ctx context.Context, f jetstream.PubAckFuture) error {
	select {
	case <-f.Ok():
		return nil
	case err := <-f.Err():
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (q *remote) Fetch(ctx context.Context, most int, wait time.Duration) ([]*Delivery, error) {
	until := time.Now().Add(wait)
	for {
		got, err := q.fetch(ctx, most, max(time.Until(until), 10*time.Millisecond))
		switch {
		case len(got) > 0:
			return got, nil // an error comes again if it stays
		case q.nc.IsClosed():
			return nil, fmt.Errorf("queue: fetching: %w", ErrClosed)
		case ctx.Err() != nil:
			return nil, fmt.Errorf("queue: fetching: %w", ctx.Err())
		case err != nil && permanent(err):
			return nil, fmt.Errorf("queue: fetching: %w", err)
		case !time.Now().Before(until):
			return nil, nil
		}
		select { // a leader was lost, and another is being chosen
		case <-ctx.Done():
		case <-time.After(min(retryWait, max(time.Until(until), 0))):
		}
	}
}

// fetch asks once. The server waits as long as we do, for the first message; we do not wait for more than that.
func (q *remote) fetch(ctx context.Context, most int, wait time.Duration) ([]*Delivery, error) {
	c, err := q.consumer(ctx)
	if err != nil {
		return nil, err
	}
	batch, err := c.FetchNoWait(most)
	if err == nil {
		if got := q.collect(ctx, batch); len(got) > 0 {
			return got, nil
		}
	}
	batch, err = c.Fetch(1, jetstream.FetchMaxWait(min(wait, 5*time.Second)))
	if err != nil {
		return nil, err
	}
	return q.collect(ctx, batch), batch.Error()
}

func (q *remote) collect(ctx context.Context, batch jetstream.MessageBatch) []*Delivery {
	var got []*Delivery
	for {
		select {
		case <-ctx.Done():
			return got
		case m, ok := <-batch.Messages():
			if !ok {
				return got
			}
			d := &Delivery{Message: Message{ID: m.Headers().Get(jetstream.MsgIDHeader), Shard: m.Headers().Get(shardHeader), Data: m.Data()}, Attempt: 1, to: sent{q, m}}
			if meta, err := m.Metadata(); err == nil {
				d.Attempt = int(meta.NumDelivered)
			}
			got = append(got, d)
		}
	}
}

// Stats counts what this worker may be handed, or, of who only publishes, all.
func (q *remote) Stats(ctx context.Context) (Stats, error) {
	q.mu.Lock()
	hands := q.hands
	q.mu.Unlock()
	var s Stats
	err := q.retry(ctx, "counting", func(ctx context.Context) error {
		var err error
		if hands == nil {
			s, err = q.statsOfAll(ctx)
		} else if c, infoErr := hands.Info(ctx); infoErr == nil {
			s = Stats{Waiting: int(c.NumPending), Out: c.NumAckPending}
		} else {
			err = infoErr
		}
		if err != nil {
			return err
		}
		dead, err := q.js.Stream(ctx, q.deadName())
		if err != nil {
			return err
		}
		s.Dead = int(dead.CachedInfo().State.Msgs)
		return nil
	})
	return s, err
}

func (q *remote) statsOfAll(ctx context.Context) (s Stats, err error) {
	st, err := q.js.Stream(ctx, q.r.Name)
	if err != nil {
		return s, err
	}
	list := st.ListConsumers(ctx)
	for c := range list.Info() {
		s.Out += c.NumAckPending
	}
	s.Waiting = max(0, int(st.CachedInfo().State.Msgs)-s.Out)
	return s, list.Err()
}

// sent settles a delivery.
type sent struct {
	q *remote
	m jetstream.Msg
}

// said passes over that a message was settled before.
func said(what string, err error) error {
	if err == nil || errors.Is(err, jetstream.ErrMsgAlreadyAckd) {
		return nil
	}
	return fmt.Errorf("queue: %s: %w", what, err)
}

func (s sent) ack(context.Context) error { return said("acknowledging", s.m.Ack()) }

func (s sent) nak(_ context.Context, delay time.Duration) error {
	return said("handing back", s.m.NakWithDelay(delay))
}

func (s sent) extend(context.Context) error { return said("extending", s.m.InProgress()) }

// dead keeps the message in the other stream before it takes it from this one. Its id makes twice once.
func (s sent) dead(ctx context.Context, reason string) error {
	shard, id := s.m.Headers().Get(shardHeader), s.m.Headers().Get(jetstream.MsgIDHeader)
	msg := &nats.Msg{Subject: s.q.subject("dead", shard), Data: s.m.Data(), Header: nats.Header{shardHeader: {shard}, reasonHeader: {reason}}}
	err := s.q.retry(ctx, "giving up", func(ctx context.Context) error {
		_, err := s.q.js.PublishMsg(ctx, msg, jetstream.WithMsgID("dead-"+id))
		return err
	})
	if err != nil {
		return err
	}
	return said("giving up", s.m.TermWithReason(reason))
}
