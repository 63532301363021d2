package page

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/charmap"
)

// utf8Of gives a page as valid UTF-8 and says where the page or its server misnames its encoding. Bytes that are valid
// UTF-8 beyond ASCII are UTF-8 whatever is declared: other encodings hardly ever look like it.
func utf8Of(b []byte, contentType string) (text []byte, note string) {
	enc, name, certain := charset.DetermineEncoding(b[:min(len(b), 1024)], contentType)
	if utf8.Valid(b) && !isASCII(b) {
		if certain && name != "utf-8" {
			note = fmt.Sprintf("declared as %s, read as UTF-8, which it is", name)
		}
		return bytes.TrimPrefix(b, []byte("\xef\xbb\xbf")), note
	}
	if name == "utf-8" {
		return mend(b)
	}
	out, err := enc.NewDecoder().Bytes(b)
	if err != nil {
		return mend(b)
	}
	return bytes.ToValidUTF8(out, []byte("\ufffd")), ""
}

// mend reads what is called UTF-8 and is not: damaged UTF-8 if some of it is, else Windows-1252.
func mend(b []byte) ([]byte, string) {
	good, bad := 0, 0
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			bad++
		case n > 1:
			good++
		}
		i += n
	}
	if bad == 0 {
		return bytes.TrimPrefix(b, []byte("\xef\xbb\xbf")), ""
	}
	if 4*good <= bad {
		if out, err := charmap.Windows1252.NewDecoder().Bytes(b); err == nil {
			return out, "not UTF-8: read as Windows-1252 (Latin-1)"
		}
	}
	return bytes.ToValidUTF8(b, []byte("\ufffd")), fmt.Sprintf("invalid UTF-8 replaced by U+FFFD; bytes: %d", bad)
}

func isASCII(b []byte) bool {
	for _, c := range b {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
