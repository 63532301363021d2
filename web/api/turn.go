package api

import (
	"context"
	"net/http"
	"runtime"
	"time"

	"github.com/danielgtaylor/huma/v2"
)

// turns let only so many questions at the store at once as it answers fastest: more of them would only share the
// processors, and all would be late. What looks at many records (a map, facets) has turns of its own, so that it does not
// hold up the rest.
type turns struct{ light, heavy chan struct{} }

func newTurns() turns {
	n := runtime.GOMAXPROCS(0)
	return turns{make(chan struct{}, n+1), make(chan struct{}, max(1, n/2))}
}

// inTurn lets a question wait for its turn.
func (a *API) inTurn(ctx huma.Context, next func(huma.Context)) {
	slots := a.turns.light
	if heavy, _ := ctx.Operation().Metadata["heavy"].(bool); heavy {
		slots = a.turns.heavy
	}
	wait, cancel := context.WithTimeout(ctx.Context(), a.o.QueryTime)
	defer cancel()
	select {
	case slots <- struct{}{}:
		defer func() { <-slots }()
		next(ctx)
	case <-wait.Done():
		ctx.SetHeader("Retry-After", "1")
		a.write(ctx, http.StatusServiceUnavailable, "the server has too much to answer; try again")
	}
}

// SlowAfter is what an answer may take before the log tells of it.
const SlowAfter = 500 * time.Millisecond

// timed tells the log of slow answers, with the question, so that somebody can look into them.
func (a *API) timed(ctx huma.Context, next func(huma.Context)) {
	begin := time.Now()
	next(ctx)
	took := time.Since(begin)
	if long, known := ctx.Operation().Metadata["long"].(bool); long || !known || took < SlowAfter { // streams say nothing of it
		return
	}
	u := ctx.URL()
	a.o.Log.Warn("slow answer", "route", ctx.Operation().OperationID, "question", u.Path+"?"+u.RawQuery, "ms", took.Milliseconds(), "status", ctx.Status())
}
