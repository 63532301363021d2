package fetch

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"sync/atomic"
	"testing"

	"golang.org/x/net/dns/dnsmessage"
)

func TestPublic(t *testing.T) {
	bad := reserved()
	for _, s := range []string{"127.0.0.1", "127.9.9.9", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.100.100.200", "0.0.0.0",
		"224.0.0.1", "255.255.255.255", "198.18.0.1", "192.0.2.1", "::1", "::", "fe80::1", "fc00::1", "fd00:ec2::254", "ff02::1",
		"64:ff9b::7f00:1", "2002:7f00:1::", "::7f00:1", "2001:db8::1"} {
		if public(netip.MustParseAddr(s), bad) {
			t.Errorf("%s is taken for public", s)
		}
	}
	for _, s := range []string{"8.8.8.8", "1.1.1.1", "93.184.215.14", "2606:4700::1111", "2a00:1450:4001::1"} {
		if !public(netip.MustParseAddr(s), bad) {
			t.Errorf("%s is not taken for public", s)
		}
	}
	if err := control(nil)("tcp6", "[::ffff:127.0.0.1]:80", nil); !errors.Is(err, ErrBlocked) {
		t.Errorf("loopback written as IPv6: %v", err)
	}
}

func TestForgedRequests(t *testing.T) {
	var hit atomic.Bool
	inside := serve(t, func(http.ResponseWriter, *http.Request) { hit.Store(true) })
	_, port, _ := strings.Cut(strings.TrimPrefix(inside, "http://"), ":")
	o := local()
	o.Allow = nil
	c := New(o)
	for _, host := range []string{"127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "0.0.0.0", "[::1]"} {
		if _, err := c.Get(t.Context(), Request{URL: "http://" + host + ":" + port + "/"}); !errors.Is(err, ErrBlocked) {
			t.Errorf("%s: %v", host, err)
		}
	}
	if hit.Load() {
		t.Error("a server on loopback was reached")
	}
}

// TestForgedByRedirect: a server that may be asked sends us to ones that may not.
func TestForgedByRedirect(t *testing.T) {
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, r.URL.Query().Get("to"), http.StatusFound)
	})
	c := New(local())
	for _, to := range []string{"http://169.254.169.254/latest/meta-data/", "http://10.0.0.1/", "http://[fd00:ec2::254]/", "http://127.0.0.2/"} {
		if _, err := c.Get(t.Context(), Request{URL: url + "/?to=" + to}); !errors.Is(err, ErrBlocked) {
			t.Errorf("%s: %v", to, err)
		}
	}
	if _, err := c.Get(t.Context(), Request{URL: url + "/?to=file:///etc/passwd"}); !errors.Is(err, ErrScheme) {
		t.Errorf("another scheme: %v", err)
	}
}

// TestForgedByDNS: a name whose server answers with an allowed address first and with an inner one after (rebinding).
func TestForgedByDNS(t *testing.T) {
	var hits, answers atomic.Int32
	url := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		hits.Add(1)
		w.Header().Set("Connection", "close")
	})
	_, port, _ := strings.Cut(strings.TrimPrefix(url, "http://"), ":")
	o := local()
	o.Resolver = fakeDNS(t, func() [4]byte {
		if answers.Add(1) == 1 {
			return [4]byte{127, 0, 0, 1} // allowed in this test
		}
		return [4]byte{127, 0, 0, 2}
	})
	c := New(o)
	if _, err := c.Get(t.Context(), Request{URL: "http://news.test:" + port + "/"}); err != nil {
		t.Fatal(err)
	}
	if _, err := c.Get(t.Context(), Request{URL: "http://news.test:" + port + "/"}); !errors.Is(err, ErrBlocked) {
		t.Errorf("the second answer: %v", err)
	}
	if hits.Load() != 1 {
		t.Errorf("%d requests came through", hits.Load())
	}
}

// fakeDNS is a resolver whose server is in this process and gives the addresses of next, one a question.
func fakeDNS(t *testing.T, next func() [4]byte) *net.Resolver {
	t.Helper()
	pc, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { pc.Close() })
	go func() {
		buf := make([]byte, 1500)
		for {
			n, from, err := pc.ReadFrom(buf)
			if err != nil {
				return
			}
			if out := dnsAnswer(buf[:n], next); out != nil {
				_, _ = pc.WriteTo(out, from)
			}
		}
	}()
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, "udp", pc.LocalAddr().String())
	}}
}

func dnsAnswer(q []byte, next func() [4]byte) []byte {
	var m dnsmessage.Message
	if m.Unpack(q) != nil || len(m.Questions) != 1 {
		return nil
	}
	m.Response, m.Authoritative, m.Additionals = true, true, nil
	if q := m.Questions[0]; q.Type == dnsmessage.TypeA {
		m.Answers = []dnsmessage.Resource{{Header: dnsmessage.ResourceHeader{Name: q.Name, Type: q.Type, Class: q.Class, TTL: 0},
			Body: &dnsmessage.AResource{A: next()}}}
	}
	out, err := m.Pack()
	if err != nil {
		return nil
	}
	return out
}
