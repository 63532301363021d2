package export

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/casus/casus"
)

// ReadGDELT reads the Events table of GDELT, version 2 (61 columns) or 1 (57 or 58). Lines that cannot be read are
// yielded as errors, and the reading goes on. name is for errors.
func ReadGDELT(r io.Reader, name string) iter.Seq2[Foreign, error] {
	fr, err := newForeignReader()
	if err != nil {
		return func(yield func(Foreign, error) bool) { yield(Foreign{}, err) }
	}
	at := map[int]map[string]int{57: gdeltAt(57), 58: gdeltAt(58), 61: gdeltAt(61)}
	return foreignRows(r, name, func(_ int, line string) (Foreign, bool, error) {
		f := strings.Split(strings.TrimRight(line, "\r"), "\t")
		cols, ok := at[len(f)]
		if !ok {
			return Foreign{}, false, fmt.Errorf("%d columns; an Events table has 61, 58 or 57", len(f))
		}
		out, err := fr.gdelt(func(name string) string {
			if i, ok := cols[name]; ok {
				return strings.TrimSpace(f[i])
			}
			return ""
		})
		return out, err == nil, err
	})
}

// gdeltAt is where the columns stand in a table of n: version 1 has no second-level areas, and at first no address.
func gdeltAt(n int) map[string]int {
	at := map[string]int{}
	for _, name := range gdeltEventNames() {
		if n < 61 && strings.HasSuffix(name, "ADM2Code") || n == 57 && name == "SOURCEURL" {
			continue
		}
		at[name] = len(at)
	}
	return at
}

func (fr *foreignReader) gdelt(get func(string) string) (Foreign, error) {
	f := Foreign{System: "gdelt", ID: get("GLOBALEVENTID"), ActorName: get("Actor1Name"), RecipientName: get("Actor2Name"),
		Actor: fr.gdeltCode(get, "Actor1"), Recip: fr.gdeltCode(get, "Actor2"), Place: get("ActionGeo_FullName"), URL: get("SOURCEURL"), Mentions: 1}
	if err := fr.plover(&f, get("EventCode")); err != nil {
		return f, err
	}
	if day := get("SQLDATE"); day != "" {
		t, err := time.Parse("20060102", day)
		if err != nil {
			return f, fmt.Errorf("SQLDATE %.20q is no day", day)
		}
		f.Date = t.Format(time.DateOnly)
	}
	if c := fr.place.byFIPS[get("ActionGeo_CountryCode")]; c != nil {
		f.Country = c.iso3
	}
	if n, err := strconv.Atoi(get("NumMentions")); err == nil && n > 0 {
		f.Mentions = n
	}
	var err error
	if f.Lat, f.Lon, err = coordinates(get("ActionGeo_Lat"), get("ActionGeo_Long")); err != nil {
		return f, err
	}
	f.Score, err = finite(get("GoldsteinScale"))
	return f, err
}

// gdeltCode is the code of an actor. Countries are CAMEO's, which are ISO's but for a few; types that Casus has no role
// for are given up, but armed ones, which are rebels.
func (fr *foreignReader) gdeltCode(get func(string) string, actor string) casus.Code {
	country, role := get(actor+"CountryCode"), get(actor+"Type1Code")
	switch country {
	case "ROM":
		country = "ROU"
	case "TMP":
		country = "TLS"
	case "ZAR":
		country = "COD"
	}
	if country == "" && get(actor+"EthnicCode") == "kur" {
		country = "KRD"
	}
	switch role {
	case "INS", "SEP", "UAF", "RAD":
		role = "REB"
	}
	if !gdeltType(role) {
		role = ""
	}
	return codeOf(letters(country), role)
}

// letters is s if it is three capital letters, else empty.
func letters(s string) string {
	if len(s) != 3 {
		return ""
	}
	for i := range len(s) {
		if s[i] < 'A' || s[i] > 'Z' {
			return ""
		}
	}
	return s
}

// coordinates reads a point; both nil where it is not given.
func coordinates(lat, lon string) (a, o *float64, err error) {
	if a, err = finite(lat); err != nil {
		return nil, nil, err
	}
	if o, err = finite(lon); err != nil {
		return nil, nil, err
	}
	if a == nil || o == nil {
		return nil, nil, nil
	}
	if math.Abs(*a) > 90 || math.Abs(*o) > 180 {
		return nil, nil, errors.New("coordinates outside the world")
	}
	return a, o, nil
}

// finite reads a finite number, nil where there is none.
func finite(s string) (*float64, error) {
	if s == "" {
		return nil, nil
	}
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || math.IsNaN(v) || math.IsInf(v, 0) {
		return nil, fmt.Errorf("%.20q is no number", s)
	}
	return &v, nil
}
