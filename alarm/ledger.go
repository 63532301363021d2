package alarm

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
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

// Past is how a detector did on a series before a day.
type Past struct {
	From        string  `json:"from"` // first day that it watched
	Years       float64 `json:"years"`
	Alarms      int     `json:"alarms"`
	Open        int     `json:"open"` // with those acknowledged: not judged yet
	Dismissed   int     `json:"dismissed"`
	Escalated   int     `json:"escalated"`
	Missed      int     `json:"missed"`
	FalseYearly float64 `json:"false_alarms_per_year"` // those dismissed
}

// Past reckons up what became of the alarms that detector (and rule) raised on a series before a day, since the day
// from which it watched. A rate over less than a tenth of a year is none: 0.
func (l *Ledger) Past(detector, rule string, k series.Key, since, before series.Day) Past {
	p := Past{From: since.String(), Years: round(years(before - since))}
	inside := func(s string) bool {
		d, err := series.ParseDay(s)
		return err == nil && d >= since && d < before
	}
	for _, a := range l.alarms {
		if a.Detector != detector || a.Rule != rule || a.Key != k || !inside(a.Day) {
			continue
		}
		p.Alarms++
		switch l.State(a.ID) {
		case Dismissed:
			p.Dismissed++
		case Escalated:
			p.Escalated++
		default:
			p.Open++
		}
	}
	for _, m := range l.misses {
		if m.Key == k && inside(m.Day) {
			p.Missed++
		}
	}
	if p.Years >= 0.1 {
		p.FalseYearly = round(float64(p.Dismissed) / p.Years)
	}
	return p
}

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
