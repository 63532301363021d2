// Package queue is the cut between those who bring articles and those who read them: work goes in on one side and is
// handed out on the other, to one worker at a time, until a worker says that it is done.
//
// Work is handed out at least once: again if a worker dies, is slow, or its word is lost. That is harmless because what
// is stored is named by its content; so a worker acknowledges only after the store has. There are two implementations
// with one contract: New, bounded and in the process, and Connect, on NATS JetStream, for many hosts.
package queue

import (
	"context"
	"errors"
	"time"
)

// ErrClosed is wrapped by the errors of a queue after Close.
var ErrClosed = errors.New("the queue is closed")

// Message is a piece of work.
type Message struct {
	ID    string // two messages of one ID that come within the queue's memory of ids are one
	Shard string // source or file that it is from; work of one shard keeps together, not empty
	Data  []byte
}

// Queue hands work from those who publish to those who fetch. It is safe for concurrent use.
type Queue interface {
	// Publish returns when all messages are kept, to survive whatever the implementation survives. It waits while a
	// bounded queue is full. After an error some may have been kept: publishing them again is harmless.
	Publish(ctx context.Context, ms ...Message) error
	// Fetch gives up to most messages. It waits for the first for as long as wait, and gives none and no error if none
	// came. What it gave must be settled, or comes again to somebody.
	Fetch(ctx context.Context, most int, wait time.Duration) ([]*Delivery, error)
	// Stats counts. On many hosts the numbers are those of a moment ago.
	Stats(ctx context.Context) (Stats, error)
	// Close lets go. What was fetched and not settled comes to somebody else.
	Close() error
}

// Stats are the numbers of messages in a queue.
type Stats struct {
	Waiting int // to be handed out, those that wait for another try too
	Out     int // handed out and not settled
	Dead    int // given up
}

// Left is how many messages are not done.
func (s Stats) Left() int { return s.Waiting + s.Out }

// Delivery is a message that was handed out. Exactly one of Ack, Nak and Dead settles it; what is said after that, or
// after the queue has given the message to somebody else, changes nothing.
type Delivery struct {
	Message
	Attempt int // from 1
	to      settler
}

type settler interface {
	ack(ctx context.Context) error
	nak(ctx context.Context, delay time.Duration) error
	dead(ctx context.Context, reason string) error
	extend(ctx context.Context) error
}

// Ack says that the work is done and stored.
func (d *Delivery) Ack(ctx context.Context) error { return d.to.ack(ctx) }

// Nak hands the work back, to be tried again after a delay.
func (d *Delivery) Nak(ctx context.Context, delay time.Duration) error { return d.to.nak(ctx, delay) }

// Dead gives the work up: it is put aside with the reason and handed out no more.
func (d *Delivery) Dead(ctx context.Context, reason string) error { return d.to.dead(ctx, reason) }

// Extend says that the work goes on, so that it is not handed to somebody else yet.
func (d *Delivery) Extend(ctx context.Context) error { return d.to.extend(ctx) }

// DefaultAckWait is how long a message is out before it is handed to somebody else.
const DefaultAckWait = time.Minute
