package source

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"mime"
	"regexp"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

const maxXMLDepth = 200

// cleanXML gives XML as UTF-8 without a declaration of its encoding, which is often wrong, and refuses what is nested too
// deep or defines entities: those blow up to any size.
func cleanXML(b []byte, contentType string) (out []byte, note string, err error) {
	decl := regexp.MustCompile(`^\s*<\?xml[^>]*\?>`)
	enc := regexp.MustCompile(`encoding\s*=\s*["']([A-Za-z0-9._:-]+)["']`)
	name := ""
	if _, p, err := mime.ParseMediaType(contentType); err == nil {
		name = p["charset"]
	}
	if m := enc.FindSubmatch(decl.Find(bytes.TrimPrefix(b, []byte(bomUTF8)))); m != nil {
		name = string(m[1])
	}
	switch e, canon := charset.Lookup(name); {
	case utf8.Valid(b) && hasHigh(b), e == nil, canon == "utf-8":
		var text string
		if text, note, err = decode(b); err != nil {
			return nil, "", err
		}
		b = []byte(text)
	default:
		if b, err = e.NewDecoder().Bytes(b); err != nil {
			return nil, "", fmt.Errorf("%w: %s: %w", ErrFormat, canon, err)
		}
	}
	b = decl.ReplaceAll(b, nil)
	return b, note, checkXML(b)
}

func hasHigh(b []byte) bool {
	return bytes.ContainsFunc(b, func(r rune) bool { return r >= utf8.RuneSelf })
}

// checkXML looks through the tokens. What is no XML is left to the reader of it to say.
func checkXML(b []byte) error {
	d := xml.NewDecoder(bytes.NewReader(b))
	d.Strict = false
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil }
	for depth := 0; ; {
		t, err := d.RawToken()
		if err != nil {
			return nil
		}
		switch t := t.(type) {
		case xml.StartElement:
			if depth++; depth > maxXMLDepth {
				return fmt.Errorf("%w: XML nested deeper than %d", ErrFormat, maxXMLDepth)
			}
		case xml.EndElement:
			depth--
		case xml.Directive:
			if bytes.Contains(bytes.ToUpper(t), []byte("ENTITY")) {
				return fmt.Errorf("%w: XML that defines entities", ErrFormat)
			}
		}
	}
}
