package leaders

import (
	"context"
	"encoding/json"
	"fmt"
	"html"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/casus/casus/entity/actors"
)

// factbookDay is a day on which the last edition of the Factbook held.
const factbookDay = "2026-01-20"

type profile struct {
	Government struct {
		Country   map[string]any `json:"Country name"`
		Executive map[string]any `json:"Executive branch"`
		Dependent map[string]any `json:"Dependency status"`
	}
}

// field is the text of a field of a profile.
func field(m map[string]any, key string) string {
	f, _ := m[key].(map[string]any)
	s, _ := f["text"].(string)
	return s
}

// ReadFactbook reads the heads of state and government of the profiles in a directory and those below. Dependent
// territories are left out, and heads that belong to another country.
func ReadFactbook(dir string, book *actors.Book) ([]Leader, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*", "*.json"))
	if err != nil {
		return nil, fmt.Errorf("reading profiles of countries: %w", err)
	}
	slices.Sort(files)
	var out []Leader
	for _, f := range files {
		if filepath.Base(filepath.Dir(f)) == "meta" {
			continue
		}
		b, err := os.ReadFile(f)
		if err != nil {
			return nil, fmt.Errorf("reading profiles of countries: %w", err)
		}
		heads, err := factbookHeads(b, book)
		if err != nil {
			return nil, fmt.Errorf("reading profiles of countries: %s: %w", f, err)
		}
		out = append(out, heads...)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("reading profiles of countries: no heads of state in %s", dir)
	}
	return out, nil
}

func factbookHeads(b []byte, book *actors.Book) ([]Leader, error) {
	var p profile
	if err := json.Unmarshal(b, &p); err != nil {
		return nil, err
	}
	if p.Government.Dependent != nil {
		return nil, nil
	}
	country := ""
	for _, k := range []string{"conventional long form", "conventional short form", "local short form"} {
		if country != "" {
			break
		}
		name, _, _ := strings.Cut(field(p.Government.Country, k), ";")
		name, _, _ = strings.Cut(name, "(")
		name = strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(html.UnescapeString(name)), "The "), ", The")
		for _, a := range book.Named(name) {
			if a.Kind == actors.State && country == "" {
				country = a.Country()
			}
		}
	}
	var out []Leader
	for _, k := range []string{"chief of state", "head of government"} {
		for _, n := range FactbookNames(field(p.Government.Executive, k)) {
			if country != "" && !(n == "Charles III" && country != "GBR") && !slices.ContainsFunc(out, func(l Leader) bool { return l.Name == n }) {
				out = append(out, Leader{Country: country, Name: n, From: factbookDay, To: factbookDay})
			}
		}
	}
	return out, nil
}

// FactbookNames are the persons of an entry such as "President Jane A. DOE (since 1 May 2020)", as newspapers print
// names: without title and capitals. Those who represent somebody are left out, and notes.
func FactbookNames(text string) []string {
	text = html.UnescapeString(text)
	text = regexp.MustCompile(`<[^>]*>`).ReplaceAllString(text, " ")
	text = regexp.MustCompile(`\((?:President|Prime Minister|prime minister)[^)]*\)`).ReplaceAllString(text, " ")
	var out []string
	for _, part := range regexp.MustCompile(`;| and `).Split(text, -1) {
		part, _, _ = strings.Cut(part, "(")
		part, _, _ = strings.Cut(part, ", represented")
		if strings.Contains(part, "represented") || strings.Contains(part, "former ") || strings.Contains(part, "Co-prince") || strings.Contains(part, "note") {
			continue
		}
		if n := factbookName(part); n != "" {
			out = append(out, n)
		}
	}
	return out
}

// factbookName is the name in one part: from the last word of a title on. Without a word in capitals there is none.
func factbookName(part string) string {
	part = strings.NewReplacer(", Jr.", "", "’", "'").Replace(part)
	part = regexp.MustCompile(`"[^"]*"`).ReplaceAllString(part, "")
	f := strings.Fields(part)
	from, capital := 0, false
	for i, w := range f {
		capital = capital || capitals(w)
		if !capital && titleWord(w) {
			from = i + 1
		}
	}
	if !capital {
		return ""
	}
	for single := len(f) == from+1; single && from > 0 && from > len(f)-3 && titleWord(f[from-1]); {
		from-- // "King Philip": the name alone would be nobody's
	}
	f = f[from:]
	for i, w := range f {
		f[i] = properCase(w)
	}
	return strings.Join(f, " ")
}

// capitals reports whether a word has a part of two capitals or more.
func capitals(w string) bool {
	n := 0
	for _, r := range w {
		if unicode.IsUpper(r) {
			n++
			if n > 1 {
				return !strings.HasPrefix(w, "CNSP") && !strings.HasPrefix(w, "GNU")
			}
		} else {
			n = 0
		}
	}
	return false
}

func titleWord(w string) bool {
	w = strings.Trim(w, ",")
	const titles = ` President Premier Prime Minister King Prince Grand Duke Duchess Emperor Sultan Amir Pope Chancellor Chairperson Chair Captain Captains Regent State ` +
		`Acting Interim Transition Transitional Caretaker Vice Vice-President Supreme Leader Taoiseach CNSP GNU General Gen. Col. Capt. Dr. Sir Dame Deputy Crown Co-Vice ` +
		`of the for Council Councils National Presidency Presidential Confederation Swiss Leadership Safeguard Homeland Sovereign Commander-in-Chief Forces Armed Sudanese ` +
		`Government Ministers Secretary Foreign Political Affairs Pontifical Commission Governorate Vatican City Spain Homeland Taliban overall Ratu Queen co-chiefs state `
	return strings.Contains(titles, " "+w+" ")
}

// properCase turns "SASSOU-Nguesso" into "Sassou-Nguesso"; numbers of kings stay.
func properCase(w string) string {
	if strings.Trim(w, "IVX") == "" && w != "" {
		return w
	}
	if !capitals(w) {
		return w
	}
	var b strings.Builder
	inside := false
	for _, r := range w {
		if inside {
			r = unicode.ToLower(r)
		}
		b.WriteRune(r)
		inside = unicode.IsLetter(r) && (inside || unicode.IsUpper(r) || unicode.IsLower(r))
	}
	return b.String()
}

// Heads scores the heads of states of the Factbook, by their full names as they stand there, without and with title
// and country.
func Heads(ctx context.Context, book *actors.Book, read Read, heads []Leader, misses io.Writer) (*Score, error) {
	r := &run{book: book, read: read, misses: misses}
	for i := range heads {
		l := &heads[i]
		r.score.Terms++
		a := person(book, l)
		if a == nil {
			r.score.Unknown++
			r.miss(l, "", "not in the dictionary")
		}
		ok, why, err := r.gov(ctx, l.Name+" said that the talks would go on.", l.Name, l.Country, l.From)
		if err != nil {
			return nil, err
		}
		r.score.Untitled.add(ok)
		if !ok {
			r.miss(l, l.From, "without title: "+why)
		}
		lead := titled(a, l, l.From)
		ok, why, err = r.gov(ctx, lead+" of "+r.land(l.Country)+" met ministers on Tuesday.", l.Name, l.Country, l.From)
		if err != nil {
			return nil, err
		}
		r.score.Titled.add(ok)
		if !ok {
			r.miss(l, l.From, "with title, "+lead+": "+why)
		}
	}
	return &r.score, nil
}
