package main

import (
	"io"
	"os"

	"golang.org/x/term"
)

// style marks words on a terminal that shows colour, and by signs elsewhere.
type style struct {
	colour bool
	width  int // columns to wrap at
}

// plainWidth is the width where there is no terminal.
const plainWidth = 100

// leastWidth is the width that lines keep on a terminal too narrow for them.
const leastWidth = 20

// styleOf is the style for a stream: colour only on a terminal and not if NO_COLOR is set (https://no-color.org).
func styleOf(w io.Writer) style {
	fd, ok := terminal(w)
	if !ok {
		return style{width: plainWidth}
	}
	s := style{width: plainWidth, colour: os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"}
	if cols, _, err := term.GetSize(fd); err == nil && cols > 0 {
		s.width = min(max(cols, leastWidth), 120)
	}
	return s
}

// terminal is the descriptor of a stream that is a terminal.
func terminal(w io.Writer) (fd int, ok bool) {
	f, ok := w.(*os.File)
	if !ok {
		return 0, false
	}
	fd = int(f.Fd())
	return fd, term.IsTerminal(fd)
}

// A class is a way in which a word can stand out.
type class uint8

const (
	classPlain class = iota
	classTrigger
	classParty
	classDim
	classTitle
	classHead
)

// paint marks s.
func (st style) paint(c class, s string) string {
	if c == classPlain || s == "" {
		return s
	}
	if !st.colour {
		switch c {
		case classTrigger:
			return "*" + s + "*"
		case classParty:
			return "[" + s + "]"
		}
		return s
	}
	codes := map[class]string{classTrigger: "1;31", classParty: "36", classDim: "2", classTitle: "1;4", classHead: "1"}
	return "\x1b[" + codes[c] + "m" + s + "\x1b[0m"
}
