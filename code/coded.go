package code

import (
	"github.com/casus/casus"
	"github.com/casus/casus/match"
)

// coded is an event on its way to a record.
type coded struct {
	ev       *casus.Event
	head     int   // head token of the trigger
	triggers []int // tokens of the trigger, of merged events too
	span     casus.Span
	m        *match.Match
	noun     bool
	verdict  verdict
	args     []int // heads of its parties' phrases
}

// drop keeps why nothing was coded at token t.
func (v *view) drop(t int, why string) {
	v.drops = append(v.drops, Drop{Sent: v.i, Token: t, Why: why})
}

// A Drop says why something that could have been a record of a sentence is none.
type Drop struct {
	Sent  int // index in Doc.Sentences
	Token int
	Why   string // in plain words
}
