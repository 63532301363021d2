//go:build !unix

package main

import "os"

// hangup is no signal where there is none that nobody sends for another reason.
func hangup() []os.Signal { return []os.Signal{neverSent{}} }

type neverSent struct{}

func (neverSent) String() string { return "never sent" }
func (neverSent) Signal()        {}
