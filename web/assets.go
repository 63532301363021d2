package web

import (
	"bytes"
	"embed"
	"encoding/hex"
	"fmt"
	"hash/fnv"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"regexp"
	"strings"
	"time"
)

//go:embed all:ui/dist
var dist embed.FS

// pages serves the built pages. Every path without a dot is a view of the one page, so that every view is a permalink.
type pages struct {
	files  fs.FS
	hashed *regexp.Regexp // names that hold a hash of their content may be kept for ever
}

func newPages() (*pages, error) {
	sub, err := fs.Sub(dist, "ui/dist")
	if err != nil {
		return nil, fmt.Errorf("pages: %w", err)
	}
	return &pages{sub, regexp.MustCompile(`[-.][0-9A-Za-z]{8,}\.[a-z0-9]+$`)}, nil
}

func (p *pages) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "only GET", http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(path.Clean("/"+r.URL.Path), "/")
	if name == "" || !strings.Contains(path.Base(name), ".") {
		name = "index.html"
	}
	b, err := fs.ReadFile(p.files, name) // fs.ValidPath refuses whatever leads out
	if err != nil {
		http.NotFound(w, r)
		return
	}
	h := fnv.New64a()
	h.Write(b)
	w.Header().Set("ETag", `"`+hex.EncodeToString(h.Sum(nil))+`"`)
	w.Header().Set("Content-Type", media(name))
	w.Header().Set("Cache-Control", "no-cache")
	if p.hashed.MatchString(name) {
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(b))
}

// media is the media type by extension, the same on every system for what pages are made of.
func media(name string) string {
	switch path.Ext(name) {
	case ".html":
		return "text/html; charset=utf-8"
	case ".js", ".mjs":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".json", ".map":
		return "application/json"
	case ".webmanifest":
		return "application/manifest+json"
	case ".svg":
		return "image/svg+xml"
	case ".woff2":
		return "font/woff2"
	}
	if t := mime.TypeByExtension(path.Ext(name)); t != "" {
		return t
	}
	return "application/octet-stream"
}
