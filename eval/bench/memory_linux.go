package main

import (
	"os"
	"syscall"
)

// residentMemory is the most memory that a process had, in bytes.
func residentMemory(s *os.ProcessState) int64 {
	if u, ok := s.SysUsage().(*syscall.Rusage); ok {
		return u.Maxrss << 10
	}
	return 0
}
