package api

import (
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

// once refuses a question that gives a filter twice: only the first would count, and nobody would know. Of values of which
// any will do there is a list with commas.
func (a *API) once(ctx huma.Context, next func(huma.Context)) {
	u := ctx.URL()
	for name, values := range u.Query() {
		if len(values) > 1 {
			_ = huma.WriteErr(a.h, ctx, http.StatusUnprocessableEntity, "query."+name+" is given twice; several values are parted by commas where that makes sense")
			return
		}
	}
	next(ctx)
}
