package api

import (
	"bytes"
	"container/list"
	"sync"

	"github.com/klauspost/compress/gzip"

	"github.com/casus/casus/store"
)

// answers keeps answers by question while the store stays as it is: what it says as of a moment does not change, so that
// what many ask at once is found, written and packed once. It is bounded, and forgets what was not asked lately.
type answers struct {
	most int // bytes

	mu     sync.Mutex
	moment store.Moment
	held   int
	by     map[string]*list.Element
	order  *list.List // of *answer, the latest asked first
}

// answer is an answer as it was written, and packed once somebody takes it so.
type answer struct {
	question string
	body     []byte

	once sync.Once
	gzip []byte
}

// keptShare is the largest part of the memory that one answer may take.
const keptShare = 8

func newAnswers(most int) *answers {
	return &answers{most: most, by: map[string]*list.Element{}, order: list.New()}
}

// get is what was answered to a question at a moment; nil if that is not known.
func (a *answers) get(now store.Moment, question string) *answer {
	a.mu.Lock()
	defer a.mu.Unlock()
	if now != a.moment {
		return nil
	}
	e := a.by[question]
	if e == nil {
		return nil
	}
	a.order.MoveToFront(e)
	return e.Value.(*answer)
}

// put keeps an answer of a moment. That of a moment that is over is of no use.
func (a *answers) put(now store.Moment, x *answer) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if now > a.moment {
		a.moment, a.held = now, 0
		clear(a.by)
		a.order.Init()
	}
	if now < a.moment || len(x.body) > a.most/keptShare || a.by[x.question] != nil {
		return
	}
	a.by[x.question] = a.order.PushFront(x)
	a.held += x.size()
	for a.held > a.most {
		last := a.order.Back()
		old := a.order.Remove(last).(*answer)
		delete(a.by, old.question)
		a.held -= old.size()
	}
}

// size is what an answer takes in memory; its packed form is taken for a quarter of the plain one.
func (x *answer) size() int { return len(x.question) + len(x.body)*5/4 + 200 }

// packed is the answer in gzip, made once; nil if it cannot be had.
func (x *answer) packed() []byte {
	x.once.Do(func() {
		var b bytes.Buffer
		z, err := gzip.NewWriterLevel(&b, gzip.BestSpeed)
		if err != nil {
			return
		}
		if _, err := z.Write(x.body); err != nil || z.Close() != nil {
			return
		}
		x.gzip = b.Bytes()
	})
	return x.gzip
}
