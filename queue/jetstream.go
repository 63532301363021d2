package queue

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

// Remote says where a queue on NATS JetStream is and how it is kept. The zero value of all but URL is usable.
type Remote struct {
	URL      string        // "nats://host:4222", several separated by commas
	Name     string        // of the streams and the prefix of subjects; empty for "casus"
	Replicas int           // servers that keep each message, 1, 3 or 5; 0 for what is there, or 1 if nothing is
	Shards   []string      // hand out work of these only; no two groups of workers may share a shard. Empty for all
	AckWait  time.Duration // 0 for DefaultAckWait
	Most     int           // messages kept before Publish waits; 0 for DefaultRemoteMessages
	Log      *slog.Logger  // told of lost and found servers; nil for none
}

// The defaults of Remote.
const (
	DefaultRemoteMessages = 1_000_000
	defaultName           = "casus"
	idMemory              = 10 * time.Minute // how long JetStream remembers ids
	retryWait             = 250 * time.Millisecond
	connectWait           = 10 * time.Second // for servers at start
)

// Connect opens a queue on NATS JetStream and makes its streams if they are not there: NAME for work, with a subject
// for each shard, and NAME-dead for what was given up. It goes on over the loss of servers as long as most are there.
func Connect(ctx context.Context, r Remote) (Queue, error) {
	if r.Name == "" {
		r.Name = defaultName
	}
	if r.AckWait <= 0 {
		r.AckWait = DefaultAckWait
	}
	if r.Most <= 0 {
		r.Most = DefaultRemoteMessages
	}
	if r.Log == nil {
		r.Log = slog.New(slog.DiscardHandler)
	}
	nc, err := dial(ctx, r)
	if err != nil {
		return nil, fmt.Errorf("queue: connecting: %w", err)
	}
	q := &remote{r: r, nc: nc}
	if err := q.open(ctx); err != nil {
		nc.Close()
		return nil, err
	}
	return q, nil
}

// dial waits a little for servers that are just being started.
func dial(ctx context.Context, r Remote) (*nats.Conn, error) {
	until := time.Now().Add(connectWait)
	for {
		nc, err := connect(r)
		if err == nil || time.Now().After(until) || !errors.Is(err, nats.ErrNoServers) {
			return nc, err
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(retryWait):
		}
	}
}

func connect(r Remote) (*nats.Conn, error) {
	return nats.Connect(r.URL, nats.Name("casus"), nats.MaxReconnects(-1), nats.ReconnectWait(retryWait),
		nats.DisconnectErrHandler(func(_ *nats.Conn, err error) { r.Log.Warn("queue: server lost", "err", err) }),
		nats.ReconnectHandler(func(c *nats.Conn) { r.Log.Info("queue: server found", "url", c.ConnectedUrlRedacted()) }))
}

type remote struct {
	r  Remote
	nc *nats.Conn
	js jetstream.JetStream

	mu    sync.Mutex
	hands jetstream.Consumer // what hands out work; nil for who only publishes
}

func (q *remote) open(ctx context.Context) error {
	js, err := jetstream.New(q.nc, jetstream.WithPublishAsyncTimeout(5*time.Second), jetstream.WithPublishAsyncMaxPending(256))
	if err != nil {
		return fmt.Errorf("queue: JetStream: %w", err)
	}
	q.js = js
	return q.retry(ctx, "opening", func(ctx context.Context) error {
		for _, c := range q.streams() {
			if err := q.stream(ctx, c); err != nil {
				return err
			}
		}
		return nil
	})
}

// ErrShards is wrapped by the error of a Fetch for shards that others take too.
var ErrShards = errors.New("other workers take all shards, or some of these: where one names its shards all must, and none twice; another queue has its own")

// consumer is what hands out work. It is made when work is first asked for, as those who only publish stand in nobody's
// way then: two that may hand out the same message cannot be at one queue.
func (q *remote) consumer(ctx context.Context) (jetstream.Consumer, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.hands != nil {
		return q.hands, nil
	}
	err := q.retry(ctx, "opening", func(ctx context.Context) error {
		c, err := q.js.CreateOrUpdateConsumer(ctx, q.r.Name, q.consumerConfig())
		var api *jetstream.APIError
		if errors.As(err, &api) && (api.ErrorCode == notUnique || api.ErrorCode == notAlone) {
			return fmt.Errorf("%w: %w", ErrShards, err)
		}
		if err != nil {
			return fmt.Errorf("consumer: %w", err)
		}
		q.hands = c
		return nil
	})
	return q.hands, err
}

func (q *remote) streams() []jetstream.StreamConfig {
	return []jetstream.StreamConfig{
		{
			Name: q.r.Name, Subjects: []string{q.r.Name + ".work.>"}, Description: "work for casus worker",
			Retention: jetstream.WorkQueuePolicy, Storage: jetstream.FileStorage, Discard: jetstream.DiscardNew,
			MaxMsgs: int64(q.r.Most), Duplicates: idMemory, Replicas: q.r.Replicas,
		},
		{
			Name: q.deadName(), Subjects: []string{q.r.Name + ".dead.>"}, Description: "work that casus gave up, with the reason",
			Storage: jetstream.FileStorage, Replicas: q.r.Replicas,
		},
	}
}

func (q *remote) deadName() string { return q.r.Name + "-dead" }

// stream makes a stream, or gives one that is there the number of replicas asked for.
func (q *remote) stream(ctx context.Context, c jetstream.StreamConfig) error {
	have, err := q.js.Stream(ctx, c.Name)
	switch {
	case err == nil && (c.Replicas == 0 || have.CachedInfo().Config.Replicas == c.Replicas):
		return nil
	case err == nil:
		old := have.CachedInfo().Config
		old.Replicas = c.Replicas
		c = old
	case errors.Is(err, jetstream.ErrStreamNotFound):
		c.Replicas = max(c.Replicas, 1)
	default:
		return fmt.Errorf("stream %s: %w", c.Name, err)
	}
	if _, err := q.js.CreateOrUpdateStream(ctx, c); err != nil {
		return fmt.Errorf("stream %s: %w", c.Name, err)
	}
	return nil
}

func (q *remote) consumerConfig() jetstream.ConsumerConfig {
	c := jetstream.ConsumerConfig{
		Durable: "workers", AckPolicy: jetstream.AckExplicitPolicy, AckWait: q.r.AckWait, MaxDeliver: -1, MaxAckPending: 20_000,
	}
	if len(q.r.Shards) > 0 {
		c.Durable = "shards-" + groupToken(q.r.Shards)
		for _, s := range q.r.Shards {
			c.FilterSubjects = append(c.FilterSubjects, q.subject("work", s))
		}
	}
	return c
}

func (q *remote) subject(what, shard string) string {
	return q.r.Name + "." + what + "." + token(shard)
}

// retry does something again while servers are lost and found. Whatever is retried must bear it.
func (q *remote) retry(ctx context.Context, what string, do func(context.Context) error) error {
	for {
		err := q.once(ctx, do)
		switch {
		case err == nil:
			return nil
		case q.nc.IsClosed():
			return fmt.Errorf("queue: %s: %w", what, ErrClosed)
		case ctx.Err() != nil:
			return fmt.Errorf("queue: %s: %w (last: %w)", what, ctx.Err(), err)
		case permanent(err):
			return fmt.Errorf("queue: %s: %w", what, err)
		}
		q.r.Log.Debug("queue: trying again", "what", what, "err", err)
		select {
		case <-ctx.Done():
		case <-time.After(retryWait):
		}
	}
}

// once bounds one try, so that a server that died with our question does not hold us up.
func (q *remote) once(ctx context.Context, do func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	return do(ctx)
}

// permanent are errors that time does not mend: the server understood the question and says no.
func permanent(err error) bool {
	var api *jetstream.APIError
	if !errors.As(err, &api) {
		return errors.Is(err, jetstream.ErrInvalidStreamName) || errors.Is(err, nats.ErrMaxPayload)
	}
	switch api.ErrorCode {
	case streamFull, peersOffline, wantsPeers, replicasNotReady:
		return false
	}
	return api.Code >= 400 && api.Code < 500
}

// Error codes of the server that pass: it has no names for them in Go.
const (
	streamFull       jetstream.ErrorCode = 10077 // maximum messages exceeded: workers make room
	peersOffline     jetstream.ErrorCode = 10008
	wantsPeers       jetstream.ErrorCode = 10005 // no suitable peers for placement: they come up
	replicasNotReady jetstream.ErrorCode = 10074
)

// Error codes of consumers that may hand out the same message.
const (
	notAlone  jetstream.ErrorCode = 10099 // multiple non-filtered consumers not allowed on workqueue stream
	notUnique jetstream.ErrorCode = 10100 // filtered consumer not unique on workqueue stream
)

func (q *remote) Close() error {
	q.nc.Close()
	return nil
}
