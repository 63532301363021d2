//go:build unix

package store

import (
	"os"
	"os/exec"
	"os/user"
	"strconv"
	"syscall"
)

// serverCommand makes commands that run the server in a folder, or says why there can be none. PostgreSQL does not run
// as root, so root becomes the user postgres or, without one, nobody; the folder becomes that user's.
func serverCommand(dir string) (command func(name string, args ...string) *exec.Cmd, why string) {
	as := userFor(dir)
	if as == nil && os.Getuid() == 0 {
		return nil, "it does not run as root, and there is no other user"
	}
	return func(name string, args ...string) *exec.Cmd {
		cmd := exec.Command(name, args...)
		cmd.Dir = "/"
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: as, Setpgid: true}
		return cmd
	}, ""
}

// userFor is the user to run the server as: nil for ourselves.
func userFor(dir string) *syscall.Credential {
	if os.Getuid() != 0 {
		return nil
	}
	for _, name := range []string{"postgres", "nobody"} {
		u, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, err1 := strconv.Atoi(u.Uid)
		gid, err2 := strconv.Atoi(u.Gid)
		if err1 != nil || err2 != nil || os.Chown(dir, uid, gid) != nil {
			continue
		}
		return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
	}
	return nil
}
