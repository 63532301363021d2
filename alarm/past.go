package alarm

import (
	"slices"

	"github.com/casus/casus/series"
)

// Past is how a detector did before a day. What people have not judged is not known to be right or wrong, so a rate is
// given only where something was judged.
type Past struct {
	From        string   `json:"from"` // first day that it watched
	Years       float64  `json:"years"`
	Alarms      int      `json:"alarms"`
	Open        int      `json:"open"` // with those acknowledged: not judged yet
	Dismissed   int      `json:"dismissed"`
	Escalated   int      `json:"escalated"`
	Missed      int      `json:"missed"`
	FalseYearly *float64 `json:"false_alarms_per_year,omitempty"` // those dismissed
	FalseShare  *float64 `json:"false_share,omitempty"`           // dismissed by judged
	Unknown     string   `json:"unknown,omitempty"`               // why there is no rate
}

// leastYears is how long a detector must have watched for a rate to say anything.
const leastYears = 0.1

// Past reckons up what became of the alarms that detector (and rule) raised on a series before a day, since the day
// from which it watched.
func (l *Ledger) Past(detector, rule string, k series.Key, since, before series.Day) Past {
	return l.past(detector, rule, since, before, func(a *Alarm) bool { return a.covers(k) }, func(m *Miss) bool { return m.Key == k })
}

// PastOfAll is Past over all series.
func (l *Ledger) PastOfAll(detector, rule string, since, before series.Day) Past {
	return l.past(detector, rule, since, before, func(*Alarm) bool { return true }, func(*Miss) bool { return true })
}

func (l *Ledger) past(detector, rule string, since, before series.Day, mine func(*Alarm) bool, missed func(*Miss) bool) Past {
	p := Past{From: since.String(), Years: round(years(before - since))}
	inside := func(s string) bool {
		d, err := series.ParseDay(s)
		return err == nil && d >= since && d < before
	}
	for i := range l.alarms {
		a := &l.alarms[i]
		if a.Detector != detector || a.Rule != rule || !inside(a.Day) || !mine(a) {
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
	for i := range l.misses {
		if m := &l.misses[i]; missed(m) && inside(m.Day) {
			p.Missed++
		}
	}
	p.rate()
	return p
}

// rate gives the rates, or says why there are none.
func (p *Past) rate() {
	judged := p.Dismissed + p.Escalated
	switch {
	case p.Alarms == 0:
		p.Unknown = "no alarm before"
	case judged == 0:
		p.Unknown = "no alarm before was judged"
	case p.Years < leastYears:
		p.Unknown = "watched too short a time"
	default:
		yearly, share := round(float64(p.Dismissed)/p.Years), round(float64(p.Dismissed)/float64(judged))
		p.FalseYearly, p.FalseShare = &yearly, &share
	}
}

// covers reports whether an alarm is one of the series, or stands for it.
func (a *Alarm) covers(k series.Key) bool { return a.Key == k || slices.Contains(a.Also, k.String()) }

// Told reports whether the ledger has an alarm that says what a says, under another id: by the same detector on the same
// series within quiet days, or by the same rule on the same record. Late news moves the day on which a sum reaches its
// threshold, and reports of one happening find together: neither is news.
func (l *Ledger) Told(a *Alarm, quiet int) (id string, ok bool) {
	day, err := series.ParseDay(a.Day)
	if err != nil {
		return "", false
	}
	for i := range l.alarms {
		b := &l.alarms[i]
		if b.Detector != a.Detector || b.Rule != a.Rule {
			continue
		}
		if b.ID == a.ID || a.Rule != "" && sameRecord(a, b) {
			return b.ID, true
		}
		if d, err := series.ParseDay(b.Day); a.Rule == "" && err == nil && max(d-day, day-d) <= series.Day(quiet) && b.covers(a.Key) {
			return b.ID, true
		}
	}
	return "", false
}

// sameRecord reports whether one record was the first to set off both.
func sameRecord(a, b *Alarm) bool {
	return len(a.Triggers) > 0 && len(b.Triggers) > 0 && a.Key == b.Key && a.Triggers[0].Record == b.Triggers[0].Record
}
