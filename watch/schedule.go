package watch

import (
	"encoding/binary"
	"hash/fnv"
	"time"
)

// schedule says when to ask a source. It is a pure function of seed, source and time, so that a run can be repeated.
type schedule struct {
	seed   uint64
	jitter float64       // part of every
	most   time.Duration // longest wait
}

// first is when to ask a source that was never asked: soon, but not all at once.
func (s schedule) first(id string, every time.Duration, start time.Time) time.Time {
	return start.Add(time.Duration(s.draw(id, 0) * float64(min(every, time.Minute))))
}

// next is when to ask again after an answer at now, errors of which in a row were failures. asked is what the server
// wants us to wait at least, 0 for nothing.
func (s schedule) next(id string, every time.Duration, now time.Time, errors int, asked time.Duration) time.Time {
	wait := every
	for range min(errors, 30) {
		if wait >= s.most {
			break
		}
		wait *= 2
	}
	wait = min(wait, max(s.most, every))
	shift := (2*s.draw(id, now.Unix()) - 1) * s.jitter * float64(wait)
	return now.Add(max(wait+time.Duration(shift), asked))
}

// draw is a number from 0 up to 1 that hangs on its arguments only.
func (s schedule) draw(id string, at int64) float64 {
	h := fnv.New64a()
	var b [16]byte
	binary.LittleEndian.PutUint64(b[:8], s.seed)
	binary.LittleEndian.PutUint64(b[8:], uint64(at))
	h.Write(b[:])
	h.Write([]byte(id))
	x := h.Sum64()
	x ^= x >> 33 // the last bytes of FNV reach its upper bits badly
	x *= 0xff51afd7ed558ccd
	x ^= x >> 33
	return float64(x>>11) / (1 << 53)
}
