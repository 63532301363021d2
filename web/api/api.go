package api

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"reflect"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
	"github.com/casus/casus/web/guard"
	"github.com/casus/casus/web/state"
)

// Prefix stands before every route.
const Prefix = "/api/v1"

// API answers the routes.
type API struct {
	o       Options
	h       huma.API
	explain chan struct{} // slots for reading articles again, which takes a processor
	exports chan struct{} // slots for exports
	streams chan struct{} // slots for streams
	stop    chan struct{} // closed: streams end
	turns   turns
	answers *answers
}

// The most of what is dear at once.
const (
	mostExplains = 2
	mostExports  = 4
	mostStreams  = 200
)

// New adds the routes and /openapi.json to mux.
func New(mux *http.ServeMux, o Options) *API {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Clock == nil {
		o.Clock = time.Now
	}
	if o.Poll <= 0 {
		o.Poll = time.Second
	}
	if o.QueryTime <= 0 {
		o.QueryTime = QueryTime
	}
	if o.Memory <= 0 {
		o.Memory = 64 << 20
	}
	a := &API{o: o, explain: make(chan struct{}, mostExplains), exports: make(chan struct{}, mostExports),
		streams: make(chan struct{}, mostStreams), stop: make(chan struct{}),
		turns: newTurns(), answers: newAnswers(o.Memory)}
	a.h = humago.New(mux, config(o.Version))
	a.h.OpenAPI().Components.Schemas.RegisterTypeAlias(reflect.TypeFor[casus.Span](), reflect.TypeFor[[2]int]())
	a.h.UseMiddleware(a.allowed, a.once, a.timed, a.fresh)
	a.routes()
	neverNull(a.h.OpenAPI())
	return a
}

// Stop ends the streams.
func (a *API) Stop() { close(a.stop) }

// OpenAPI is the document.
func (a *API) OpenAPI() *huma.OpenAPI { return a.h.OpenAPI() }

func config(version string) huma.Config {
	c := huma.DefaultConfig("Casus", version)
	c.Info.Description = "Who did what to whom, when and where, and who says so, with the evidence. Times are ISO 8601, offsets UTF-8 bytes, half-open."
	c.Info.License = &huma.License{Name: "Apache-2.0", Identifier: "Apache-2.0"}
	c.DocsPath, c.SchemasPath = "", ""
	c.CreateHooks = nil // no $schema in answers
	c.RejectUnknownQueryParameters = true
	c.Components.SecuritySchemes = map[string]*huma.SecurityScheme{
		"token":   {Type: "http", Scheme: "bearer", Description: "a token: casus serve token, or /users/{name}/tokens"},
		"session": {Type: "apiKey", In: "cookie", Name: "__Host-casus", Description: "the cookie that POST /session gives"},
	}
	return c
}

// neverNull says of lists that they are never null: those that are absent are left out, the others are at least empty.
func neverNull(doc *huma.OpenAPI) {
	for _, s := range doc.Components.Schemas.Map() {
		for _, p := range s.Properties {
			if p.Type == huma.TypeArray {
				p.Nullable = false
			}
		}
	}
}

// op describes a route. role is who may ask.
type op struct {
	id, method, path, tag, summary string
	role                           state.Role
	live                           bool // not a function of the store alone: no ETag
	slow                           bool // a stream: no time limit
	long                           bool // takes its time by what it does: half a minute, and no turn
	heavy                          bool // looks at many records
	errs                           []int
}

// add adds a route.
func add[I, O any](a *API, o op, h func(context.Context, *I) (*O, error)) {
	if o.method == "" {
		o.method = http.MethodGet
	}
	x := huma.Operation{OperationID: o.id, Method: o.method, Path: Prefix + o.path, Tags: []string{o.tag}, Summary: o.summary,
		Errors:                       append([]int{http.StatusUnauthorized, http.StatusForbidden, http.StatusTooManyRequests}, o.errs...),
		Metadata:                     map[string]any{"role": o.role, "fresh": o.method == http.MethodGet && !o.live, "heavy": o.heavy, "long": o.long || o.slow},
		Security:                     []map[string][]string{{"token": {}}, {"session": {}}},
		RejectUnknownQueryParameters: true,
	}
	if o.role == state.Nobody {
		x.Security = nil
	} else {
		x.Description = "Role: " + o.role.String() + "."
	}
	huma.Register(a.h, x, func(ctx context.Context, in *I) (*O, error) {
		if !o.slow {
			var cancel context.CancelFunc
			ctx, cancel = context.WithTimeout(ctx, a.timeFor(&o))
			defer cancel()
		}
		out, err := h(ctx, in)
		if err != nil {
			return nil, a.fail(ctx, o.id, err)
		}
		return out, nil
	})
}

// QueryTime bounds what an answer may take to find, unless Options say otherwise.
const QueryTime = 5 * time.Second

// longTime bounds what takes its time.
const longTime = 30 * time.Second

func (a *API) timeFor(o *op) time.Duration {
	if o.long || o.method != http.MethodGet {
		return max(longTime, a.o.QueryTime)
	}
	return a.o.QueryTime
}

// allowed refuses who may not ask. Every route says its role; one that does not is refused to all.
func (a *API) allowed(ctx huma.Context, next func(huma.Context)) {
	role, ok := ctx.Operation().Metadata["role"].(state.Role)
	who := guard.From(ctx.Context())
	switch {
	case ok && who.Role >= role:
		next(ctx)
	case who.Role == state.Nobody:
		ctx.SetHeader("WWW-Authenticate", "Bearer")
		a.write(ctx, http.StatusUnauthorized, "log in, or send a token")
	default:
		a.write(ctx, http.StatusForbidden, fmt.Sprintf("this needs the role %s; %s is %s", role, who.Name, who.Role))
	}
}

func (a *API) write(ctx huma.Context, status int, detail string) {
	if err := huma.WriteErr(a.h, ctx, status, detail); err != nil {
		a.o.Log.Debug("writing a refusal", "error", err)
	}
}

// fail says an error as a status. What broke inside is for the log, not for who asks.
func (a *API) fail(ctx context.Context, id string, err error) error {
	var known huma.StatusError
	switch {
	case errors.As(err, &known):
		return err
	case errors.Is(err, store.ErrNotFound), errors.Is(err, state.ErrNotFound):
		return huma.Error404NotFound("there is nothing of that name")
	case errors.Is(err, store.ErrReadOnly):
		return huma.Error403Forbidden("the store was opened to read only")
	case errors.Is(err, store.ErrLocked), errors.Is(err, store.ErrFull):
		a.o.Log.Error("the store refuses", "route", id, "error", err)
		return huma.Error503ServiceUnavailable("the store is busy or full; try again")
	case errors.Is(err, context.DeadlineExceeded), ctx.Err() != nil:
		return huma.Error503ServiceUnavailable("this question is too broad: it took longer than the server gives to one; name a party, a type, a place or a shorter time")
	case strings.Contains(err.Error(), "was compacted away"):
		return huma.Error410Gone("the history of that moment was compacted away")
	}
	a.o.Log.Error("a request failed", "route", id, "error", err)
	return huma.Error500InternalServerError("something broke; the server's log says what")
}

// bad is an answer to a question that makes no sense.
func bad(format string, args ...any) error {
	return huma.Error422UnprocessableEntity(fmt.Sprintf(format, args...))
}

// body is an answer.
type body[T any] struct{ Body T }

func reply[T any](v T, err error) (*body[T], error) {
	if err != nil {
		return nil, err
	}
	return &body[T]{v}, nil
}

// empty is an answer without a body: 204.
type empty struct{}
