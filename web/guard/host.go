package guard

import (
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

// checkHost refuses names that we do not go by. Without it a page of any site could point its own name at the loopback
// and read what it finds there as its own.
func (g *Guard) checkHost(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !g.known(r.Host) {
			g.refuse(w, r, http.StatusMisdirectedRequest, "this server does not go by that name")
			return
		}
		if g.o.Open && !g.o.Proxy && (r.Header.Get("X-Forwarded-For") != "" || r.Header.Get("Forwarded") != "") {
			g.refuse(w, r, http.StatusForbidden, "a server on loopback is not to be asked through a proxy; see --behind-proxy")
			return
		}
		h.ServeHTTP(w, r)
	})
}

func (g *Guard) known(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	host = strings.ToLower(strings.Trim(strings.TrimSuffix(host, "."), "[]"))
	if slices.Contains(g.o.Hosts, host) {
		return true
	}
	if g.o.Open {
		return Loopback(host)
	}
	return len(g.o.Hosts) == 0 || Loopback(host)
}

// Loopback says whether a host is a name or address of this machine that nobody else can reach.
func Loopback(host string) bool {
	if host == "localhost" {
		return true
	}
	a, err := netip.ParseAddr(host)
	return err == nil && a.Unmap().IsLoopback()
}
