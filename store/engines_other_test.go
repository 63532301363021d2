//go:build !unix

package store

import "os/exec"

// serverCommand starts no server here: name one with CASUS_TEST_POSTGRES.
func serverCommand(string) (func(name string, args ...string) *exec.Cmd, string) {
	return nil, "the tests start one on Unix only, and CASUS_TEST_POSTGRES is not set"
}
