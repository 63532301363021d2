package alarm

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"time"

	"github.com/casus/casus/series"
)

// State is what people made of an alarm.
type State string

// The states. An alarm is open until a person says something.
const (
	Open         State = "open"
	Acknowledged State = "acknowledged" // seen, being looked into
	Dismissed    State = "dismissed"    // false: nothing out of the ordinary
	Escalated    State = "escalated"    // true, and passed on
)

// Change is what a person says of an alarm.
type Change struct {
	Alarm  string    `json:"alarm"`
	To     State     `json:"to"`
	By     string    `json:"by"`
	Reason string    `json:"reason,omitempty"` // must be given to dismiss, to escalate and to open again
	At     time.Time `json:"at"`
}

// Miss is what should have rung and did not, as a person says.
type Miss struct {
	Key    series.Key `json:"series"`
	Day    string     `json:"day"` // on which it should have rung
	By     string     `json:"by"`
	Reason string     `json:"reason"`
	At     time.Time  `json:"at"`
}

// Entry is a line of a ledger: one of the three.
type Entry struct {
	Raise  *Alarm  `json:"raise,omitempty"`
	Change *Change `json:"change,omitempty"`
	Miss   *Miss   `json:"miss,omitempty"`
}

// Ledger is all alarms with what became of them. Nothing in it is ever taken back: it is read from its entries and only
// grows. It is not safe for concurrent use.
type Ledger struct {
	alarms  []Alarm
	at      map[string]int
	changes map[string][]Change
	misses  []Miss
}

// NewLedger gives an empty ledger.
func NewLedger() *Ledger {
	return &Ledger{at: map[string]int{}, changes: map[string][]Change{}}
}

// clone is a ledger to which more can be added without changing l.
func (l *Ledger) clone() *Ledger {
	return &Ledger{alarms: slices.Clone(l.alarms), at: maps.Clone(l.at), changes: maps.Clone(l.changes), misses: slices.Clone(l.misses)}
}

// ErrUnknownAlarm is wrapped by Add for a change of an alarm that was never raised.
var ErrUnknownAlarm = errors.New("no such alarm")

// Add takes an entry in. An alarm that is there already is no news and no error. A change that is not allowed, and one
// that names no person, is an error.
func (l *Ledger) Add(e Entry) error {
	switch {
	case e.Raise != nil && e.Change == nil && e.Miss == nil:
		return l.raise(*e.Raise)
	case e.Change != nil && e.Raise == nil && e.Miss == nil:
		return l.change(*e.Change)
	case e.Miss != nil && e.Raise == nil && e.Change == nil:
		return l.miss(*e.Miss)
	}
	return errors.New("an entry is one of raise, change and miss")
}

func (l *Ledger) raise(a Alarm) error {
	if a.ID == "" {
		return errors.New("an alarm without id")
	}
	if _, ok := l.at[a.ID]; ok {
		return nil
	}
	l.at[a.ID] = len(l.alarms)
	l.alarms = append(l.alarms, a)
	return nil
}

func (l *Ledger) change(c Change) error {
	if _, ok := l.at[c.Alarm]; !ok {
		return fmt.Errorf("alarm %.40q: %w", c.Alarm, ErrUnknownAlarm)
	}
	from := l.State(c.Alarm)
	switch {
	case c.By == "":
		return errors.New("a change needs the person who makes it")
	case !allowed(from, c.To):
		return fmt.Errorf("an alarm that is %s cannot become %.20q", from, c.To)
	case c.Reason == "" && c.To != Acknowledged:
		return fmt.Errorf("to say that an alarm is %s takes a reason", c.To)
	}
	l.changes[c.Alarm] = append(l.changes[c.Alarm], c)
	return nil
}

// Allowed reports whether a person may make to of an alarm that is from.
func Allowed(from, to State) bool { return allowed(from, to) }

// allowed: what is open can become anything, what was judged can be judged otherwise or opened again.
func allowed(from, to State) bool {
	switch to {
	case Acknowledged:
		return from == Open
	case Dismissed, Escalated:
		return from != to
	case Open:
		return from == Dismissed || from == Escalated
	}
	return false
}

func (l *Ledger) miss(m Miss) error {
	if m.By == "" || m.Reason == "" {
		return errors.New("a miss needs the person who found it, and what was missed")
	}
	if _, err := series.ParseDay(m.Day); err != nil {
		return err
	}
	l.misses = append(l.misses, m)
	return nil
}

// Alarms are the alarms in the order in which they were raised.
func (l *Ledger) Alarms() []Alarm { return l.alarms }

// Misses are what was missed, in the order in which it was said.
func (l *Ledger) Misses() []Miss { return l.misses }

// State is what an alarm is now; Open for one that is not there.
func (l *Ledger) State(id string) State {
	if cs := l.changes[id]; len(cs) > 0 {
		return cs[len(cs)-1].To
	}
	return Open
}

// History is what people said of an alarm, in its order.
func (l *Ledger) History(id string) []Change { return l.changes[id] }

// ReadLedger reads a ledger from its entries, one JSON object a line. name is for errors.
func ReadLedger(r io.Reader, name string) (*Ledger, error) {
	l := NewLedger()
	sc := bufio.NewScanner(r)
	sc.Buffer(nil, 16<<20)
	n := 0
	for sc.Scan() {
		n++
		if len(sc.Bytes()) == 0 {
			continue
		}
		var e Entry
		err := json.Unmarshal(sc.Bytes(), &e)
		if err == nil {
			err = l.Add(e)
		}
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("%s:%d: %w", name, n+1, err)
	}
	return l, nil
}
