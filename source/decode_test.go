package source

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"
)

func utf16Bytes(s string, bigEndian bool) string {
	var b strings.Builder
	for _, u := range append([]uint16{0xfeff}, utf16.Encode([]rune(s))...) {
		hi, lo := byte(u>>8), byte(u)
		if bigEndian {
			b.Write([]byte{hi, lo})
		} else {
			b.Write([]byte{lo, hi})
		}
	}
	return b.String()
}

func TestDecode(t *testing.T) {
	for _, tt := range []struct{ name, in, want, note string }{
		{"plain", "Zürich said “no”.", "Zürich said “no”.", ""},
		{"mark", "\xef\xbb\xbfZürich.", "Zürich.", ""},
		{"UTF-16 little", utf16Bytes("Zürich 🙂.", false), "Zürich 🙂.", ""},
		{"UTF-16 big", utf16Bytes("Zürich 🙂.", true), "Zürich 🙂.", ""},
		{"Latin-1", "Fran\xe7ois met Jos\xe9 in Z\xfcrich.", "François met José in Zürich.", "Windows-1252"},
		{"Windows-1252", "\x93No\x94, he said \x96 it\x92s over.", "“No”, he said – it’s over.", "Windows-1252"},
		{"one bad byte among many good", "“No”, said François in Zürich \xff and left.", "“No”, said François in Zürich \ufffd and left.", "in places: 1"},
		{"cut character", "He met Fran\xc3", "He met Fran\ufffd", ""},
		{"two bad places", "“ok” é ü \xff\xfe and \x81 é", "“ok” é ü \ufffd and \ufffd é", "in places: 2"},
		{"emoji and Hebrew", "🙂 שלום", "🙂 שלום", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, note, err := decode([]byte(tt.in))
			if err != nil {
				t.Fatal(err)
			}
			if tt.name == "cut character" { // either reading of it will do, as long as it is valid and said
				if !utf8.ValidString(got) || note == "" {
					t.Errorf("got %q, note %q", got, note)
				}
				return
			}
			if got != tt.want || !strings.Contains(note, tt.note) || (tt.note == "") != (note == "") {
				t.Errorf("got %q (%q), want %q (%q)", got, note, tt.want, tt.note)
			}
		})
	}
	if _, _, err := decode([]byte("\xff\xfea\x00\x00\x00b\x00")); !errors.Is(err, ErrBinary) {
		t.Errorf("zero characters in UTF-16: %v", err)
	}
}

func FuzzDecode(f *testing.F) {
	for _, s := range []string{"plain", "Fran\xe7ois", "\xff\xfea\x00", "\xef\xbb\xbfx", "a\x00", "\xc3"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		text, note, err := decode(b)
		if err != nil {
			return
		}
		if !utf8.ValidString(text) {
			t.Errorf("%q became invalid %q", b, text)
		}
		if utf8.Valid(b) && note != "" {
			t.Errorf("valid %q was mended: %s", b, note)
		}
	})
}

func FuzzLine(f *testing.F) {
	for _, s := range []string{`{"text":"One."}`, `{"id":1,"text":"x","sentences":[[0,1]]}`, `{"text":"\ud800"}`, `[]`, `{`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		a, _, err := parseLine(b, Options{})
		if err != nil {
			return
		}
		if a.ID == "" || a.Text == "" || !utf8.ValidString(a.Text) || !utf8.ValidString(a.ID) {
			t.Errorf("%q gave %+v", b, a)
		}
	})
}
