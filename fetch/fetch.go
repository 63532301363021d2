// Package fetch gets what foreign servers offer without being led astray by them: it connects to public addresses only,
// whatever names, redirects or answers of the DNS say; reads no more bytes than it is told to, packed or unpacked; waits
// no longer than it is told to; keeps robots.txt and a pause between two requests to one host; and hands credentials
// and cookies to nobody but the host that they were given for. Proxies of the environment are not used.
package fetch

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"time"
)

// The reasons for refusing, wrapped by errors of Get.
var (
	ErrBlocked   = errors.New("an address that must not be fetched from")
	ErrTooLarge  = errors.New("larger than the limit")
	ErrRedirects = errors.New("too many redirects")
	ErrRobots    = errors.New("robots.txt forbids it")
	ErrScheme    = errors.New("neither http nor https")
	ErrEncoding  = errors.New("a content encoding that is not read")
)

// Options are limits and manners. The zero value is safe and polite.
type Options struct {
	Allow         []netip.Prefix // addresses that may be fetched from although they are private, loopback or otherwise not public
	UserAgent     string         // what we call ourselves, to servers and in robots.txt; "Casus" if empty
	MaxBytes      int64          // most bytes of a body after unpacking; 0 for 10 MiB
	Timeout       time.Duration  // for a whole request with its redirects and body; 0 for 30 s. Pauses do not count.
	HeaderTimeout time.Duration  // from the request to the end of the answer's header; 0 for 10 s
	MaxRedirects  int            // 0 for 5, negative for none
	Delay         time.Duration  // pause between the beginnings of two requests to one host; 0 for 1 s, negative for none
	IgnoreRobots  bool           // do not ask for robots.txt
	Resolver      *net.Resolver  // nil for the system's
	Now           func() time.Time
}

// Client gets pages. It is safe for concurrent use.
type Client struct {
	o      Options
	tr     *http.Transport
	hosts  hosts
	robots robots
}

// New is a client with these options.
func New(o Options) *Client {
	o = o.withDefaults()
	c := &Client{o: o}
	d := &net.Dialer{Timeout: o.HeaderTimeout, Resolver: o.Resolver, Control: control(o.Allow)}
	c.tr = &http.Transport{
		DialContext: d.DialContext, Proxy: nil, DisableCompression: true, ForceAttemptHTTP2: true,
		TLSHandshakeTimeout: o.HeaderTimeout, ResponseHeaderTimeout: o.HeaderTimeout, MaxResponseHeaderBytes: 64 << 10,
		MaxIdleConns: 32, MaxIdleConnsPerHost: 1, IdleConnTimeout: 30 * time.Second,
	}
	c.hosts.delay, c.hosts.now = o.Delay, o.Now
	return c
}

func (o Options) withDefaults() Options {
	if o.UserAgent == "" {
		o.UserAgent = "Casus"
	}
	if o.MaxBytes <= 0 {
		o.MaxBytes = 10 << 20
	}
	if o.Timeout <= 0 {
		o.Timeout = 30 * time.Second
	}
	if o.HeaderTimeout <= 0 {
		o.HeaderTimeout = 10 * time.Second
	}
	if o.MaxRedirects == 0 {
		o.MaxRedirects = 5
	}
	if o.Delay == 0 {
		o.Delay = time.Second
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	return o
}

// Request is what to get.
type Request struct {
	URL          string // http or https; a user and password in it go to its host only
	Accept       string // media types; empty for all
	ETag         string // of what we have already; makes the request conditional
	LastModified string // likewise
	MaxBytes     int64  // 0 for the client's
}

// Response is an answer with status 200 or 304.
type Response struct {
	URL         string // where the answer came from, after redirects, without credentials
	Moved       string // where the URL has moved for good (301, 308), "" if it has not
	NotModified bool   // status 304: what we have is what there is
	Header      http.Header
	Body        []byte // unpacked
}

// StatusError is an answer with another status than 200 or 304, or none because the host asked us to wait.
type StatusError struct {
	Code       int
	RetryAfter time.Duration // as the server asks, 0 if it does not; at most a day
	Waiting    bool          // nothing was sent: an earlier answer of this host asked to wait
}

func (e *StatusError) Error() string {
	s := fmt.Sprintf("status %d %s", e.Code, http.StatusText(e.Code))
	if e.Waiting {
		s = "not asked: the host answered earlier with " + s
	}
	if e.RetryAfter > 0 {
		s += fmt.Sprintf("; to be asked again in %s", e.RetryAfter.Round(time.Second))
	}
	return s
}

// Temporary says whether asking later may help.
func (e *StatusError) Temporary() bool { return e.Code == http.StatusTooManyRequests || e.Code >= 500 }

// Get gets a page. Its error wraps one of this package's, a *StatusError, or what the network said; it names the URL
// without credentials.
func (c *Client) Get(ctx context.Context, r Request) (*Response, error) {
	u, err := parse(r.URL)
	if err != nil {
		return nil, err
	}
	if err := c.permit(ctx, u); err != nil {
		return nil, fmt.Errorf("fetching %s: %w", u.Redacted(), err)
	}
	resp, err := c.get(ctx, u, r, c.permit)
	if err != nil {
		return nil, fmt.Errorf("fetching %s: %w", u.Redacted(), err)
	}
	return resp, nil
}

// permit asks robots.txt and waits for the host's turn.
func (c *Client) permit(ctx context.Context, u *url.URL) error {
	if !c.o.IgnoreRobots {
		delay, err := c.robots.check(ctx, c, u)
		if err != nil {
			return err
		}
		c.hosts.slow(u.Host, delay)
	}
	return c.hosts.wait(ctx, u.Host)
}

func parse(s string) (*url.URL, error) {
	u, err := url.Parse(s)
	if err != nil {
		return nil, errors.New("not a URL") // the text may hold a password
	}
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return nil, fmt.Errorf("%s: %w", u.Redacted(), ErrScheme)
	}
	u.Fragment = ""
	return u, nil
}
