package guard

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"golang.org/x/time/rate"

	"github.com/casus/casus/web/state"
)

// Options are how strict to be. The zero value is strict: it lets nobody in without a token.
type Options struct {
	Open      bool          // with no users, everybody is the local admin: for loopback only
	Hosts     []string      // names that Host may be besides loopback ones; empty for any if not Open
	Proxy     bool          // a proxy in front says who asks (the last of X-Forwarded-For)
	Insecure  bool          // cookies without Secure: tests over plain HTTP only
	MaxBody   int64         // bytes of a request's body; 0 for 1 MiB
	Timeout   time.Duration // for one answer that is no stream; 0 for 60 s
	Rate      rate.Limit    // requests a second and client; 0 for 500
	Burst     int           // 0 for 1000
	FailEvery time.Duration // a client that failed ten times may fail once in this time; 0 for 6 s
	Now       func() time.Time
	Log       *slog.Logger
}

// Guard is the doorkeeper. It is safe for concurrent use.
type Guard struct {
	o     Options
	state *state.State
	all   *limits
	fails *limits
	slots chan struct{} // for reckoning passwords, which takes memory
}

// New is a guard that finds users, tokens and sessions in s.
func New(s *state.State, o Options) *Guard {
	if o.MaxBody <= 0 {
		o.MaxBody = 1 << 20
	}
	if o.Timeout <= 0 {
		o.Timeout = time.Minute
	}
	if o.Rate <= 0 {
		o.Rate = 500
	}
	if o.Burst <= 0 {
		o.Burst = 1000
	}
	if o.FailEvery <= 0 {
		o.FailEvery = 6 * time.Second
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return &Guard{o: o, state: s, all: newLimits(o.Rate, o.Burst, o.Now),
		fails: newLimits(rate.Every(o.FailEvery), failBurst, o.Now), slots: make(chan struct{}, 2)}
}

// failBurst is how often a client may fail to log in before it must wait.
const failBurst = 10

// Wrap puts the guard in front of a handler.
func (g *Guard) Wrap(h http.Handler) http.Handler {
	cross := http.NewCrossOriginProtection()
	cross.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		g.refuse(w, r, http.StatusForbidden, "a request of another site")
	}))
	h = g.authenticate(h)
	h = g.limit(h)
	h = g.bounded(h)
	h = cross.Handler(h)
	h = g.checkHost(h)
	h = g.record(h)
	h = headers(h)
	return g.recovered(h)
}

type key struct{}

// asker is what the guard knows of a request; handlers inside fill detail.
type asker struct {
	who    state.Principal
	addr   string
	detail string
}

func askerOf(ctx context.Context) *asker {
	a, ok := ctx.Value(key{}).(*asker)
	if !ok {
		return &asker{}
	}
	return a
}

// From is who asks. Without a guard in front it is nobody.
func From(ctx context.Context) state.Principal { return askerOf(ctx).who }

// Address is the address of who asks, as limits count it.
func Address(ctx context.Context) string { return askerOf(ctx).addr }

// Note adds to what the audit log says of this request.
func Note(ctx context.Context, detail string) { askerOf(ctx).detail = detail }
