package fetch

import (
	"fmt"
	"net/netip"
	"syscall"
)

// reserved are ranges that are not public beyond those that package netip knows, by the registries of special-purpose
// addresses of the IANA (RFC 6890 and its updates).
func reserved() []netip.Prefix {
	var out []netip.Prefix
	for _, s := range []string{
		"0.0.0.0/8",                      // this network
		"100.64.0.0/10",                  // carrier-grade NAT; some clouds keep metadata here
		"192.0.0.0/24", "192.88.99.0/24", // protocol assignments, old 6to4 relays
		"192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", // documentation
		"198.18.0.0/15",                                            // benchmarks
		"240.0.0.0/4",                                              // future use and broadcast
		"::/96",                                                    // IPv4-compatible
		"64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/23", // IPv4 within: NAT64, 6to4, Teredo
		"100::/64", "2001:db8::/32", "3fff::/20", "5f00::/16", "fec0::/10",
	} {
		out = append(out, netip.MustParsePrefix(s))
	}
	return out
}

// public says whether an address is one of the open network. Metadata services of clouds stand on link-local and unique
// local addresses, which are not.
func public(a netip.Addr, bad []netip.Prefix) bool {
	if !a.IsValid() || a.IsPrivate() || a.IsLoopback() || a.IsLinkLocalUnicast() || a.IsMulticast() || a.IsUnspecified() {
		return false
	}
	for _, p := range bad {
		if p.Contains(a) {
			return false
		}
	}
	return true
}

// control checks the address of each connection at the moment it is made, so that neither a redirect nor a DNS that
// answers one thing now and another then gets around it.
func control(allow []netip.Prefix) func(network, address string, _ syscall.RawConn) error {
	bad := reserved()
	return func(_, address string, _ syscall.RawConn) error {
		ap, err := netip.ParseAddrPort(address)
		if err != nil {
			return fmt.Errorf("%w: %s", ErrBlocked, address)
		}
		a := ap.Addr().Unmap().WithZone("")
		for _, p := range allow {
			if p.Contains(a) {
				return nil
			}
		}
		if !public(a, bad) {
			return fmt.Errorf("%w: %s", ErrBlocked, a)
		}
		return nil
	}
}
