package fetch

import (
	"net/netip"
	"syscall"
)

// Control is for a net.Dialer of somebody else's requests to addresses that users give: it refuses, at the moment of each
// connection, addresses that are not public and not in allow. The error wraps ErrBlocked.
func Control(allow []netip.Prefix) func(network, address string, c syscall.RawConn) error {
	return control(allow)
}
