// Package store keeps articles, what was read in them, what was put together from that, and what people said about it,
// for years, in one file (SQLite) or for several hosts (PostgreSQL).
//
// Nothing is overwritten. Every write transaction has a Moment; every row holds from a moment until a moment, so every
// question can be asked as of any moment, and the answer as of a past moment never changes. Exceptions are on purpose
// and leave a trace: Compact forgets history, Retain drops texts, Forget erases and leaves a Tombstone.
//
// The decision behind it is docs/decisions/0008-store.md.
package store

import (
	"log/slog"
	"time"
)

// Moment is microseconds since 1970 UTC. Moments of the write transactions of a store rise strictly. 0 in an AsOf means
// now, and as an Until that the row still holds.
type Moment int64

// MomentOf is the moment of a time.
func MomentOf(t time.Time) Moment { return Moment(t.UnixMicro()) }

// Time is the moment as a time in UTC.
func (m Moment) Time() time.Time { return time.UnixMicro(int64(m)).UTC() }

// String is the moment in ISO form with microseconds, empty for 0.
func (m Moment) String() string {
	if m == 0 {
		return ""
	}
	return m.Time().Format("2006-01-02T15:04:05.000000Z")
}

// Options are how to open a store. The zero value is the usual way.
type Options struct {
	ReadOnly bool         // refuse to write, and to migrate
	Log      *slog.Logger // nil for none
	Now      func() time.Time
	Map      int64         // bytes of a file that each connection which reads maps into memory; 0 for 256 MiB, at most 2 GiB
	Busy     time.Duration // how long to wait for a lock that another process holds; 0 is DefaultBusy
}

// DefaultBusy is how long a store waits for another process's lock.
const DefaultBusy = 10 * time.Second
