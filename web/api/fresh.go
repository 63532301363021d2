package api

import (
	"bytes"
	"context"
	"fmt"
	"hash/fnv"
	"io"
	"net/http"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"github.com/casus/casus/store"
	"github.com/casus/casus/web/guard"
)

// fresh gives what depends on the store alone an ETag made of the store's last moment and the question. It answers 304,
// or with what was answered to the same question at that moment, without asking the store anything else.
func (a *API) fresh(ctx huma.Context, next func(huma.Context)) {
	if ok, _ := ctx.Operation().Metadata["fresh"].(bool); !ok {
		next(ctx)
		return
	}
	now, err := a.o.Store.Now(ctx.Context())
	if err != nil {
		next(ctx)
		return
	}
	u := ctx.URL()
	question := u.Path + "?" + u.RawQuery
	h := fnv.New64a()
	fmt.Fprintf(h, "%s %s", question, a.o.Version)
	tag := fmt.Sprintf(`W/"%x-%x"`, int64(now), h.Sum64())
	if strings.Contains(ctx.Header("If-None-Match"), strings.TrimPrefix(tag, "W/")) {
		ctx.SetHeader("ETag", tag)
		ctx.SetStatus(http.StatusNotModified)
		return
	}
	x := a.answers.get(now, question)
	if x == nil {
		rec := &recorder{humaContext: ctx}
		a.inTurn(huma.WithValue(rec, momentKey{}, now), next)
		if rec.status != http.StatusOK {
			rec.pass()
			return
		}
		x = &answer{question: question, body: rec.buf.Bytes()}
		a.answers.put(now, x)
	}
	ctx.SetHeader("ETag", tag)
	a.send(ctx, x)
}

type momentKey struct{}

// latest is the store's last moment, as it was when the question came.
func (a *API) latest(ctx context.Context) (store.Moment, error) {
	if m, ok := ctx.Value(momentKey{}).(store.Moment); ok {
		return m, nil
	}
	return a.o.Store.Now(ctx)
}

// leastPacked is how long an answer must be to be worth packing.
const leastPacked = 1400

// send writes an answer, packed if who asks takes it so and is not on this machine, where packing costs more than it saves.
func (a *API) send(ctx huma.Context, x *answer) {
	b := x.body
	ctx.SetHeader("Content-Type", "application/json")
	ctx.AppendHeader("Vary", "Accept-Encoding")
	if len(b) >= leastPacked && takesGzip(ctx.Header("Accept-Encoding")) && !guard.Loopback(guard.Address(ctx.Context())) {
		if z := x.packed(); z != nil {
			b = z
			ctx.SetHeader("Content-Encoding", "gzip")
		}
	}
	ctx.SetHeader("Content-Length", strconv.Itoa(len(b)))
	ctx.SetStatus(http.StatusOK)
	if ctx.Method() == http.MethodHead {
		return
	}
	if _, err := ctx.BodyWriter().Write(b); err != nil {
		a.o.Log.Debug("writing an answer", "error", err)
	}
}

// takesGzip reads Accept-Encoding; "gzip;q=0" refuses it.
func takesGzip(accept string) bool {
	for part := range strings.SplitSeq(accept, ",") {
		name, q, _ := strings.Cut(strings.TrimSpace(part), ";")
		if strings.EqualFold(strings.TrimSpace(name), "gzip") {
			q = strings.ReplaceAll(q, " ", "")
			return q != "q=0" && q != "q=0.0" && q != "q=0.00" && q != "q=0.000"
		}
	}
	return false
}

// humaContext lets a context be embedded beside its method Context.
type humaContext = huma.Context

// recorder holds an answer back until all of it is there.
type recorder struct {
	humaContext
	buf    bytes.Buffer
	status int
}

func (r *recorder) SetStatus(code int)    { r.status = code }
func (r *recorder) Status() int           { return r.status }
func (r *recorder) BodyWriter() io.Writer { return &r.buf }

// Unwrap lets what needs the request itself reach it.
func (r *recorder) Unwrap() huma.Context { return r.humaContext }

// pass hands on an answer that is none to keep.
func (r *recorder) pass() {
	if r.status != 0 {
		r.humaContext.SetStatus(r.status)
	}
	_, _ = r.humaContext.BodyWriter().Write(r.buf.Bytes()) // who asked is gone if this fails
}
