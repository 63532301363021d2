package export

import (
	"crypto/sha256"
	"encoding/binary"
	"strconv"

	"github.com/casus/casus"
)

// dyad is one actor and one recipient of an event, for formats that hold no more in a row. Either can be empty.
type dyad struct{ a, b casus.Party }

// dyads are every actor with every recipient; of a reciprocal event, which has its parties in the actors alone, each
// pair once. An event without parties is one empty dyad.
func dyads(e *casus.Event) []dyad {
	if len(e.Recipient) == 0 && len(e.Actor) > 1 {
		var out []dyad
		for i, a := range e.Actor {
			for _, b := range e.Actor[i+1:] {
				out = append(out, dyad{a, b})
			}
		}
		return out
	}
	as, bs := e.Actor, e.Recipient
	if len(as) == 0 {
		as = []casus.Party{{}}
	}
	if len(bs) == 0 {
		bs = []casus.Party{{}}
	}
	var out []dyad
	for _, a := range as {
		for _, b := range bs {
			out = append(out, dyad{a, b})
		}
	}
	return out
}

// number is a positive 63-bit number from text, for formats whose ids are numbers: the first eight bytes of SHA-256
// over the parts, each ended by a zero byte, without the sign.
func number(parts ...string) string {
	h := sha256.New()
	for _, p := range parts {
		h.Write([]byte(p))
		h.Write([]byte{0})
	}
	return strconv.FormatUint(binary.BigEndian.Uint64(h.Sum(nil))>>1, 10)
}

// told gives the event of a row that a format without status can tell: one that happened. What it cannot is counted.
func (j *job) told(r *Row) *casus.Event {
	e := r.Record.Event
	if e == nil {
		j.stats.leave("kind " + string(r.Record.Kind) + ": the format holds events only")
		return nil
	}
	if e.Status != casus.Happened {
		j.stats.leave("status " + string(e.Status) + ": the format has no status")
		return nil
	}
	return e
}

// unit is the happening that a row tells: its incident, or the record itself where it belongs to none.
func (r *Row) unit() string {
	if r.Incident != "" {
		return r.Incident
	}
	return r.Record.ID
}

// first reports whether no row of the same incident was written yet, in formats that have one row a happening.
func (j *job) first(r *Row) bool {
	if r.Incident == "" {
		return true
	}
	if j.seen[r.Incident] {
		j.stats.leave("its incident has a row already")
		return false
	}
	j.seen[r.Incident] = true
	return true
}

// coded is the event of a row that a format of CAMEO codes can tell, with its code; nil if there is none. What it cannot
// is counted.
func (j *job) coded(r *Row) (*casus.Event, string) {
	e := j.told(r)
	if e == nil {
		return nil, ""
	}
	code, ok := j.cameo(e)
	if !ok {
		j.stats.leave("type " + e.Type + ": no CAMEO code")
		return nil, ""
	}
	return e, code
}

// cameo is the CAMEO code of an event, from the pattern or else from type and mode; false if there is none.
func (j *job) cameo(e *casus.Event) (string, bool) {
	if isCAMEO(e.CAMEO) {
		return e.CAMEO, true
	}
	c, ok := j.know.CAMEO(e.Type, e.Mode)
	if !ok {
		c, ok = j.know.CAMEO(e.Type, "")
	}
	if !ok {
		return "", false
	}
	if c.Note != "" {
		j.stats.lose(kindOf(e) + " as CAMEO " + c.Code + ": " + c.Note)
	}
	return c.Code, true
}

// isCAMEO reports whether s has the form of a CAMEO code: two to four digits.
func isCAMEO(s string) bool {
	if len(s) < 2 || len(s) > 4 {
		return false
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// kindOf is type and mode, "ASSAULT aerial".
func kindOf(e *casus.Event) string {
	if e.Mode == "" {
		return e.Type
	}
	return e.Type + " " + e.Mode
}
