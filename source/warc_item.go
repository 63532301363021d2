package source

import (
	"bufio"
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/http/httputil"
	"slices"
	"strings"

	"github.com/klauspost/compress/gzip"
	"golang.org/x/text/language"

	"github.com/casus/casus"
	"github.com/casus/casus/fetch"
)

// warcItem makes an item of a record, or says as what it is passed over.
func warcItem(rec *warcRecord, name string, n int, opts Options) (item Item, why string) {
	defer func() {
		if why == "" && item.Article != nil && item.Article.URL == "" {
			item.Article.URL, item.Article.Source = rec.url, hostOf(rec.url)
		}
	}()
	switch rec.kind {
	case "response":
		return responseItem(rec, name, n, opts)
	case "resource":
		if scheme, _, _ := strings.Cut(rec.url, ":"); scheme != "http" && scheme != "https" && scheme != "file" {
			return Item{}, "resource of the archiving program" // its log and its arguments
		}
		return payload(rec.block, rec.header.Get("Content-Type"), rec, name, n, opts)
	case "conversion":
		if t := mediaType(rec.header.Get("Content-Type")); t != "text/plain" {
			return Item{}, "conversion to " + orNone(t)
		}
		return conversionItem(rec, name, n, opts), ""
	}
	return Item{}, orNone(rec.kind)
}

// responseItem reads the HTTP answer within a record.
func responseItem(rec *warcRecord, name string, n int, opts Options) (Item, string) {
	if t := mediaType(rec.header.Get("Content-Type")); t != "" && t != "application/http" {
		return Item{}, "response of " + t
	}
	in := bufio.NewReaderSize(io.LimitReader(rec.block, 1<<20+64*int64(opts.maxPage())), 1<<16)
	resp, err := http.ReadResponse(in, nil)
	if err != nil {
		return fail(name, n, fmt.Errorf("%w: HTTP: %w", ErrFormat, err)), ""
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return Item{}, fmt.Sprintf("status %d", resp.StatusCode)
	}
	body, err := httpBody(resp, in)
	if err != nil {
		return fail(name, n, err), ""
	}
	return payload(body, resp.Header.Get("Content-Type"), rec, name, n, opts)
}

// httpBody undoes what the body was packed in for its way. Some archives keep the header of a chunked body and store it
// joined; then it is taken as it stands.
func httpBody(resp *http.Response, in *bufio.Reader) (io.Reader, error) {
	var body io.Reader = in
	if slices.Contains(resp.TransferEncoding, "chunked") && chunked(in) {
		body = httputil.NewChunkedReader(in)
	}
	switch enc := strings.ToLower(strings.TrimSpace(resp.Header.Get("Content-Encoding"))); enc {
	case "", "identity", "utf-8", "none":
		return body, nil
	case "gzip", "x-gzip":
		buf := bufio.NewReader(body)
		if head, _ := buf.Peek(2); string(head) != "\x1f\x8b" {
			return buf, nil // unpacked when it was stored
		}
		z, err := gzip.NewReader(buf)
		if err != nil {
			return nil, fmt.Errorf("%w: gzip: %w", ErrFormat, err)
		}
		return z, nil
	case "deflate":
		z, err := zlib.NewReader(body)
		if err != nil {
			return nil, fmt.Errorf("%w: deflate: %w", ErrFormat, err)
		}
		return z, nil
	default:
		return nil, fmt.Errorf("%w: content encoding %.40q", ErrFormat, enc)
	}
}

// chunked says whether a body begins with the length of a chunk.
func chunked(in *bufio.Reader) bool {
	head, _ := in.Peek(64)
	line, _, ok := bytes.Cut(head, []byte("\n"))
	num, _, _ := bytes.Cut(bytes.TrimSpace(line), []byte(";"))
	num = bytes.TrimSpace(num)
	return ok && len(num) > 0 && len(num) <= 8 && len(bytes.Trim(num, "0123456789abcdefABCDEF")) == 0
}

// payload makes an article of a page or a text.
func payload(body io.Reader, contentType string, rec *warcRecord, name string, n int, opts Options) (Item, string) {
	t := mediaType(contentType)
	switch t {
	case "text/html", "application/xhtml+xml", "":
	case "text/plain":
		if strings.HasSuffix(rec.url, "/robots.txt") {
			return Item{}, "robots.txt"
		}
		return textItem(body, rec, name, n, opts), ""
	default:
		return Item{}, "of " + t
	}
	b, err := fetch.ReadAll(body, int64(opts.maxPage()))
	if err != nil && !(errors.Is(err, io.ErrUnexpectedEOF) && len(b) > 0) {
		return fail(name, n, tooLarge(err)), ""
	}
	if t == "" && !bytes.HasPrefix(bytes.TrimSpace(b), []byte("<")) {
		return Item{}, "of unknown type"
	}
	return pageItem(b, rec.url, contentType, name, n, opts), ""
}

func conversionItem(rec *warcRecord, name string, n int, opts Options) Item {
	item := textItem(rec.block, rec, name, n, opts)
	if item.Article != nil {
		code, _, _ := strings.Cut(rec.header.Get("WARC-Identified-Content-Language"), ",")
		if t, err := language.Parse(strings.TrimSpace(code)); err == nil && t != language.Und {
			item.Article.Lang = t.String()
		}
	}
	return item
}

func textItem(body io.Reader, rec *warcRecord, name string, n int, opts Options) Item {
	b, err := fetch.ReadAll(body, int64(opts.maxArticle()))
	if err != nil {
		return fail(name, n, tooLarge(err))
	}
	text, note, err := decode(b)
	if err != nil {
		return fail(name, n, err)
	}
	if strings.TrimSpace(text) == "" {
		return fail(name, n, ErrEmpty)
	}
	a := &casus.Article{Title: firstLineTitle(text), Text: text, Published: opts.Published, URL: rec.url, Source: hostOf(rec.url)}
	a.ID = casus.ContentID(a.Title, a.Text)
	item := Item{Article: a, File: name, Line: n}
	if note != "" {
		item.Notes = []string{note}
	}
	return item
}

func mediaType(s string) string {
	t, _, err := mime.ParseMediaType(s)
	if err != nil {
		t, _, _ = strings.Cut(s, ";")
	}
	return strings.ToLower(strings.TrimSpace(t))
}

func orNone(s string) string {
	if s == "" {
		return "none"
	}
	return strings.ToValidUTF8(s[:min(len(s), 40)], "?")
}

// passedOver counts what was passed over by kind, in the order of names.
func passedOver(what string, counts map[string]int) string {
	if len(counts) == 0 {
		return ""
	}
	var parts []string
	total := 0
	for k, n := range counts {
		parts = append(parts, fmt.Sprintf("%s %d", k, n))
		total += n
	}
	slices.Sort(parts)
	if len(parts) > 20 {
		parts = append(parts[:20], "…")
	}
	return fmt.Sprintf("%s of other kinds passed over: %d (%s)", what, total, strings.Join(parts, ", "))
}
