package api

import (
	"context"
	"io"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/casus/casus/export"
	"github.com/casus/casus/store"
	"github.com/casus/casus/web/guard"
)

func (a *API) formats(context.Context, *struct{}) (*body[Page[ExportFormat]], error) {
	p := Page[ExportFormat]{Items: []ExportFormat{}}
	for _, f := range export.Formats() {
		p.Items = append(p.Items, ExportFormat{Name: f.Name, Ext: f.Ext, Media: f.Media, For: f.For})
	}
	return reply(p, nil)
}

// ExportQuery says what to take away.
type ExportQuery struct {
	Filter
	Format string `query:"format" default:"csv" maxLength:"40" doc:"a name of /export/formats"`
	HXL    bool   `query:"hxl" doc:"a row of HXL tags under the header, in formats that have one"`
}

func (a *API) export(ctx context.Context, in *ExportQuery) (*huma.StreamResponse, error) {
	f, err := in.Filter.store()
	if err != nil {
		return nil, err
	}
	format, err := export.Lookup(in.Format)
	if err != nil {
		return nil, bad("format: %v", err)
	}
	if f.AsOf == 0 {
		if f.AsOf, err = a.o.Store.Now(ctx); err != nil {
			return nil, err
		}
	}
	select {
	case a.exports <- struct{}{}:
	default:
		return nil, huma.ErrorWithHeaders(huma.Error503ServiceUnavailable("too many exports at once; try again"), http.Header{"Retry-After": {"10"}})
	}
	guard.Note(ctx, "export "+format.Name)
	f.Order = store.OrderArticle
	opt := export.Options{HXL: in.HXL, Meta: export.Meta{Version: a.o.Version, Model: a.o.Model, AsOf: f.AsOf.String()}}
	return a.download("casus"+format.Ext, format.Media, func(w io.Writer) error {
		defer func() { <-a.exports }()
		_, err := export.Write(ctx, w, format, opt, export.StoreRows(ctx, a.o.Store, f))
		return err
	}), nil
}

// download streams a file. What fails when it has begun ends the connection, so that nobody takes half a file for a
// whole one.
func (a *API) download(name, media string, write func(io.Writer) error) *huma.StreamResponse {
	return &huma.StreamResponse{Body: func(ctx huma.Context) {
		_, w := humago.Unwrap(ctx)
		ctx.SetHeader("Content-Type", media)
		ctx.SetHeader("Content-Disposition", `attachment; filename="`+name+`"`)
		if err := write(&patient{w: w, c: http.NewResponseController(w)}); err != nil {
			a.o.Log.Error("a download failed", "file", name, "error", err)
			panic(http.ErrAbortHandler)
		}
	}}
}

// patient gives each piece its own time to be taken, so that a long stream is no slow one.
type patient struct {
	w io.Writer
	c *http.ResponseController
}

// pieceTime is how long a client may take to take one piece.
const pieceTime = 30 * time.Second

func (p *patient) Write(b []byte) (int, error) {
	if err := p.c.SetWriteDeadline(time.Now().Add(pieceTime)); err != nil && !isUnsupported(err) {
		return 0, err
	}
	return p.w.Write(b)
}
