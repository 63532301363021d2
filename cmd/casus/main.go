// Command casus reads the news and writes who did what to whom, when and where, and who says so.
//
// Each verb stands in a file of its own and only wires rooms together.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
)

// The exit codes.
const (
	exitOK          = 0
	exitFailed      = 1 // something could not be read, or an article failed
	exitUsage       = 2
	exitInterrupted = 130
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is main without the process: it returns the exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	// A second signal ends the program at once: the first only asks it to finish the article in hand.
	context.AfterFunc(ctx, stop)
	root := newRoot(stdin, stdout, stderr)
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	var usage *usageError
	switch {
	case err == nil:
		return exitOK
	case errors.As(err, &usage):
		tell(stderr, "%v", err)
		fmt.Fprintln(stderr, usage.hint)
		return exitUsage
	case errors.Is(err, syscall.EPIPE):
		return exitOK // whoever reads us has enough
	case ctx.Err() != nil:
		tell(stderr, "interrupted: %v", err)
		return exitInterrupted
	}
	tell(stderr, "%v", err)
	return exitFailed
}

// usageError is a command line that makes no sense.
type usageError struct {
	err  error
	hint string
}

func (e *usageError) Error() string { return e.err.Error() }
func (e *usageError) Unwrap() error { return e.err }
