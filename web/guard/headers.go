package guard

import (
	"net/http"
	"strings"
)

// Policy is the content security policy of every answer: scripts, styles, fonts, pictures and data from here only, none
// inline, no frames in or around, no plug-ins, no forms to elsewhere. Pictures may be data or blobs, for exports of charts.
const Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
	"connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'"

func headers(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		d := w.Header()
		d.Set("Content-Security-Policy", Policy)
		d.Set("X-Content-Type-Options", "nosniff")
		d.Set("X-Frame-Options", "DENY")
		d.Set("Referrer-Policy", "no-referrer")
		d.Set("Cross-Origin-Opener-Policy", "same-origin")
		d.Set("Cross-Origin-Resource-Policy", "same-origin")
		d.Set("Cross-Origin-Embedder-Policy", "require-corp")
		d.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
		if r.TLS != nil {
			d.Set("Strict-Transport-Security", "max-age=31536000")
		}
		if strings.HasPrefix(r.URL.Path, "/api/") {
			d.Set("Cache-Control", "private, no-cache")
			d.Set("Vary", "Authorization, Cookie")
		}
		h.ServeHTTP(w, r)
	})
}
