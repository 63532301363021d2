package guard

import (
	"net"
	"net/http"
	"net/netip"
	"strings"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// limits are limiters by client. Those that nobody asked for lately are dropped, so that many clients take no memory
// for ever.
type limits struct {
	rate  rate.Limit
	burst int
	now   func() time.Time

	mu sync.Mutex
	by map[string]*limited
}

type limited struct {
	l    *rate.Limiter
	last time.Time
}

// mostLimits bounds the clients that are remembered.
const mostLimits = 20_000

func newLimits(r rate.Limit, burst int, now func() time.Time) *limits {
	return &limits{rate: r, burst: burst, now: now, by: map[string]*limited{}}
}

func (ls *limits) of(key string) *rate.Limiter {
	ls.mu.Lock()
	defer ls.mu.Unlock()
	now := ls.now()
	e := ls.by[key]
	if e == nil {
		if len(ls.by) >= mostLimits {
			ls.sweep(now)
		}
		e = &limited{l: rate.NewLimiter(ls.rate, ls.burst)}
		ls.by[key] = e
	}
	e.last = now
	return e.l
}

// sweep drops limiters that are full again, which says as much as having none; if all are in use, all are dropped.
func (ls *limits) sweep(now time.Time) {
	for k, e := range ls.by {
		if e.l.TokensAt(now) >= float64(ls.burst) {
			delete(ls.by, k)
		}
	}
	if len(ls.by) >= mostLimits {
		clear(ls.by)
	}
}

// allow takes one.
func (ls *limits) allow(key string) bool { return ls.of(key).AllowN(ls.now(), 1) }

// spent says whether there is none left, without taking one.
func (ls *limits) spent(key string) bool { return ls.of(key).TokensAt(ls.now()) < 1 }

func (g *Guard) limit(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !g.all.allow(askerOf(r.Context()).addr) {
			w.Header().Set("Retry-After", "1")
			g.refuse(w, r, http.StatusTooManyRequests, "too many requests")
			return
		}
		h.ServeHTTP(w, r)
	})
}

// client is the address of who asks; of IPv6 the network of 64 bits, since one client has as many addresses as it likes.
func (g *Guard) client(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		host = r.RemoteAddr
	}
	if g.o.Proxy {
		if via := r.Header.Values("X-Forwarded-For"); len(via) > 0 {
			last := via[len(via)-1]
			host = strings.TrimSpace(last[strings.LastIndexByte(last, ',')+1:])
		}
	}
	a, err := netip.ParseAddr(host)
	if err != nil {
		return "unknown"
	}
	a = a.Unmap().WithZone("")
	if a.Is6() && !a.IsLoopback() {
		p, err := a.Prefix(64)
		if err == nil {
			return p.String()
		}
	}
	return a.String()
}
