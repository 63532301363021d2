package source

import (
	"errors"
	"fmt"

	"github.com/casus/casus/fetch"
)

// Visit is a page of the web with what is needed to ask whether it changed.
type Visit struct {
	URL          string `json:"url"` // as the feed or the caller has it, before redirects
	ETag         string `json:"etag,omitempty"`
	LastModified string `json:"last_modified,omitempty"`
	Hint         Hint   `json:"hint,omitzero"`
}

// Revisit asks for a page again. changed is false if its server says that it is as it was; the item is empty then. An
// article that comes back unchanged nevertheless has the id that it had.
func Revisit(v Visit, opts Options) (item Item, changed bool) {
	if opts.Client == nil {
		return fail(v.URL, 0, ErrNoNetwork), true
	}
	return fetchPage(v, opts)
}

// fetchPage makes an item of a page of the web; changed is false for one that its server says is the known one.
func fetchPage(v Visit, opts Options) (item Item, changed bool) {
	item, changed = askPage(&v, opts)
	item.Visit = &v
	if item.Article != nil {
		v.Hint.Fill(item.Article)
	}
	return item, changed
}

func askPage(v *Visit, opts Options) (Item, bool) {
	resp, err := opts.Client.Get(opts.context(), fetch.Request{URL: v.URL, Accept: "text/html,application/xhtml+xml",
		ETag: v.ETag, LastModified: v.LastModified, MaxBytes: int64(opts.maxPage())})
	if err != nil {
		item := fail(v.URL, 0, tooLarge(err))
		item.Later = passes(err)
		return item, true
	}
	if resp.NotModified {
		return Item{File: v.URL}, false
	}
	v.ETag, v.LastModified = resp.Header.Get("ETag"), resp.Header.Get("Last-Modified")
	ct := resp.Header.Get("Content-Type")
	if kindOf(resp.Body, ct) != "page" {
		return fail(v.URL, 0, fmt.Errorf("%w: no page: %.60q", ErrFormat, ct)), true
	}
	return pageItem(resp.Body, resp.URL, ct, v.URL, 0, opts), true
}

// passes says whether an error of fetching may be gone later.
func passes(err error) bool {
	for _, never := range []error{fetch.ErrBlocked, fetch.ErrTooLarge, fetch.ErrRobots, fetch.ErrRedirects, fetch.ErrScheme, fetch.ErrEncoding} {
		if errors.Is(err, never) {
			return false
		}
	}
	var status *fetch.StatusError
	return !errors.As(err, &status) || status.Temporary()
}
