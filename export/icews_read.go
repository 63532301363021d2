package export

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/casus/casus"
)

// ReadICEWS reads a table of ICEWS with its header, tab-separated; the columns are found by name. Lines that cannot be
// read are yielded as errors, and the reading goes on. name is for errors.
func ReadICEWS(r io.Reader, name string) iter.Seq2[Foreign, error] {
	fr, err := newForeignReader()
	if err != nil {
		return func(yield func(Foreign, error) bool) { yield(Foreign{}, err) }
	}
	var at map[string]int
	width := 0
	return foreignRows(r, name, func(_ int, line string) (Foreign, bool, error) {
		f := strings.Split(strings.TrimRight(line, "\r"), "\t")
		if at == nil {
			at, width = headerOf(f), len(f)
			return Foreign{}, false, missing(at, "Event ID", "Event Date", "CAMEO Code")
		}
		if len(f) != width {
			return Foreign{}, false, fmt.Errorf("%d columns, the header has %d", len(f), width)
		}
		out, err := fr.icews(func(name string) string {
			if i, ok := at[name]; ok {
				return strings.Trim(strings.TrimSpace(f[i]), `"`)
			}
			return ""
		})
		return out, err == nil, err
	})
}

func headerOf(f []string) map[string]int {
	at := map[string]int{}
	for i, n := range f {
		n = strings.Trim(strings.TrimSpace(n), `"`)
		if _, twice := at[n]; !twice {
			at[n] = i
		}
	}
	return at
}

// missing says which of the columns a header lacks.
func missing(at map[string]int, names ...string) error {
	for _, n := range names {
		if _, ok := at[n]; !ok {
			return errors.New("the header has no column " + n)
		}
	}
	return nil
}

func (fr *foreignReader) icews(get func(string) string) (Foreign, error) {
	f := Foreign{System: "icews", ID: get("Event ID"), Date: get("Event Date"), ActorName: get("Source Name"), RecipientName: get("Target Name"),
		Actor: fr.icewsCode(get, "Source"), Recip: fr.icewsCode(get, "Target"), Place: get("City"), Country: fr.nation(get("Country")),
		Source: get("Publisher"), Mentions: 1}
	if f.Date != "" && !isDay(f.Date) {
		return f, fmt.Errorf("the day %.20q is none", f.Date)
	}
	code := get("CAMEO Code")
	if len(code) == 1 || len(code) == 2 && code[0] > '2' { // a spreadsheet took the zero: 40 is 040
		code = "0" + code
	}
	if err := fr.plover(&f, code); err != nil {
		return f, err
	}
	var err error
	if f.Lat, f.Lon, err = coordinates(get("Latitude"), get("Longitude")); err != nil {
		return f, err
	}
	f.Score, err = finite(get("Intensity"))
	return f, err
}

// icewsCode is country and role of a party; of several sectors the first counts that has a role.
func (fr *foreignReader) icewsCode(get func(string) string, side string) casus.Code {
	return codeOf(fr.nation(get(side+" Country")), roleOf(get(side+" Sectors")))
}

// nation is the alpha-3 code of a country's name, or the name itself where it is a code; empty if it is neither.
func (fr *foreignReader) nation(name string) string {
	if c := fr.place.byName[strings.ToLower(name)]; c != nil {
		return c.iso3
	}
	return letters(name)
}

// roleOf is the role of the first sector that has one.
func roleOf(list string) string {
	for _, s := range strings.Split(list, ",") {
		s = strings.TrimSpace(s)
		for _, known := range sectors() {
			if strings.EqualFold(s, known[1]) {
				return known[0]
			}
		}
		switch strings.ToLower(s) {
		case "executive", "executive office", "government", "foreign ministry", "defense / security ministry", "cabinet":
			return "GOV"
		case "insurgents", "organized violent", "separatists", "rebels", "radicals / extremists / fundamentalists":
			return "REB"
		case "army", "navy", "air force":
			return "MIL"
		case "protestors / popular opposition / mobs", "activists":
			return "OPP"
		}
	}
	return ""
}
