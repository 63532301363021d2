package actors

import (
	"fmt"
	"slices"
	"strings"

	"github.com/casus/casus"
)

// Checks says which codes exist. A nil function accepts any code of the right form.
type Checks struct {
	Role    func(string) bool
	Country func(string) bool
}

// ParseFile reads one actors file. The name's base gives the prefix of ids and the default country where it is three
// letters long ("rus.actors"). It stops at the first fault.
func ParseFile(name string, data []byte, c Checks) ([]Actor, error) {
	as, faults := parseFile(name, data, c, true)
	if len(faults) > 0 {
		return nil, &faults[0]
	}
	return as, nil
}

// ParseAll reads what can be read of an actors file, and gives all faults.
func ParseAll(name string, data []byte, c Checks) ([]Actor, []Fault) {
	return parseFile(name, data, c, false)
}

// Fault is what is wrong at a line of a file.
type Fault struct {
	File string
	Line int // from 1; 0 for the file as a whole
	Err  error
}

// Error is "file:line: what".
func (f *Fault) Error() string { return fmt.Sprintf("%s:%d: %v", f.File, f.Line, f.Err) }

// Unwrap gives what is wrong.
func (f *Fault) Unwrap() error { return f.Err }

func parseFile(name string, data []byte, c Checks, first bool) ([]Actor, []Fault) {
	base := strings.TrimSuffix(name[strings.LastIndexByte(name, '/')+1:], ".actors")
	p := fileParser{file: name, kind: Person, checks: c}
	if len(base) == 3 {
		p.prefix, p.country = base+".", strings.ToUpper(base)
	}
	var faults []Fault
	for n, line := range strings.Split(string(data), "\n") {
		p.line = n + 1
		if err := p.add(strings.TrimSuffix(line, "\r")); err != nil {
			faults = append(faults, Fault{name, n + 1, err})
			if first {
				break
			}
		}
	}
	return p.out, faults
}

type fileParser struct {
	file, prefix, country, source string
	kind                          Kind
	line                          int
	checks                        Checks
	out                           []Actor
}

func (p *fileParser) add(line string) error {
	if i := strings.Index(line, "#"); i == 0 || i > 0 && line[i-1] == ' ' {
		line = line[:i]
	}
	line = strings.TrimSpace(line)
	if line == "" {
		return nil
	}
	if !strings.Contains(line, ";") {
		return p.directive(line)
	}
	col := strings.Split(line, ";")
	if len(col) != 3 && len(col) != 4 {
		return fmt.Errorf("want 3 or 4 columns (id; names; roles; source), got %d", len(col))
	}
	for i := range col {
		col[i] = strings.TrimSpace(col[i])
	}
	a := Actor{Kind: p.kind, Source: p.source, File: p.file, Line: p.line}
	id, gender, _ := strings.Cut(col[0], " ")
	if err := checkID(id); err != nil {
		return err
	}
	a.ID = p.prefix + id
	switch strings.TrimSpace(gender) {
	case "":
	case "f", "m":
		a.Gender = strings.TrimSpace(gender)[0]
	default:
		return fmt.Errorf("gender %q: want f or m", gender)
	}
	for _, r := range strings.Split(col[2], ",") {
		role, err := p.role(strings.TrimSpace(r))
		if err != nil {
			return err
		}
		a.Roles = append(a.Roles, role)
	}
	if len(col) == 4 {
		a.Source = col[3]
	}
	if a.Source == "" {
		return fmt.Errorf("no source, neither in column 4 nor by a source line above")
	}
	for i, names := range strings.Split(col[1], "||") {
		b := a
		if i > 0 {
			b.Roles = slices.Clone(a.Roles)
		}
		if err := b.named(names); err != nil {
			return err
		}
		if i > 0 {
			b.ID = besideID(a.ID, b.Names[0])
			if err := checkID(b.ID); err != nil {
				return err
			}
		}
		p.out = append(p.out, b)
	}
	return nil
}

// named gives an actor its names, the most usual first.
func (a *Actor) named(names string) error {
	for n := range strings.SplitSeq(names, "|") {
		if n = strings.TrimSpace(n); n == "" || n == "*" {
			return fmt.Errorf("empty name")
		}
		a.Names = append(a.Names, n)
	}
	return nil
}

// besideID is the id of an actor that stands in the entry of another: what comes before that one's own part, and its
// name in lower case: "usa.google" and "Lockheed Martin" give "usa.lockheed_martin", "bus.usa_ford" gives "bus.usa_".
func besideID(first, name string) string {
	head := first[:strings.LastIndexByte(first, '.')+1]
	if own := first[len(head):]; len(own) > 4 && own[3] == '_' {
		head += own[:4]
	}
	var b strings.Builder
	b.WriteString(head)
	for _, w := range strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' || r == '/' || r == '&' }) {
		if b.Len() > len(head) {
			b.WriteByte('_')
		}
		for _, r := range w {
			for _, f := range fold(r) {
				if f >= 'a' && f <= 'z' || f >= '0' && f <= '9' {
					b.WriteRune(f)
				}
			}
		}
	}
	return b.String()
}

func (p *fileParser) directive(line string) error {
	key, val, _ := strings.Cut(line, " ")
	val = strings.TrimSpace(val)
	switch key {
	case "kind":
		if !validKind(Kind(val)) {
			return fmt.Errorf("unknown kind %q", val)
		}
		p.kind = Kind(val)
	case "source":
		if val == "" {
			return fmt.Errorf("empty source")
		}
		p.source = val
	case "country":
		if !p.okCountry(val) {
			return fmt.Errorf("unknown country %q", val)
		}
		p.country = val
	default:
		return fmt.Errorf("want kind, source, country or an entry (id; names; roles; source), got %q", key)
	}
	return nil
}

// role reads "CODE [FROM..TO] [title]". A code without a dot is a role of the file's country.
func (p *fileParser) role(s string) (Role, error) {
	var r Role
	code, rest, _ := strings.Cut(s, " ")
	rest = strings.TrimSpace(rest)
	country, role, dotted := strings.Cut(code, ".")
	if p.kind == Adjective || p.kind == Region {
		if dotted || !p.okCountry(code) {
			return r, fmt.Errorf("code %q: want a bare country", code)
		}
		return Role{Code: casus.Code(code)}, nil
	}
	if !dotted {
		country, role = p.country, code
	}
	if !p.okCountry(country) {
		return r, fmt.Errorf("code %q: unknown country %q", code, country)
	}
	if !upper(role, 3) || p.checks.Role != nil && !p.checks.Role(role) {
		return r, fmt.Errorf("code %q: unknown role %q", code, role)
	}
	r.Code = casus.Code(country + "." + role)
	span, title, _ := strings.Cut(rest, " ")
	if !strings.Contains(span, "..") {
		r.Title = rest
		return r, nil
	}
	r.From, r.To, _ = strings.Cut(span, "..")
	r.Title = strings.TrimSpace(title)
	if !okDate(r.From) || !okDate(r.To) {
		return r, fmt.Errorf("dates %q: want FROM..TO with YYYY, YYYY-MM or YYYY-MM-DD", span)
	}
	if n := min(len(r.From), len(r.To)); n > 0 && r.From[:n] > r.To[:n] {
		return r, fmt.Errorf("dates %q run backwards", span)
	}
	return r, nil
}

func (p *fileParser) okCountry(s string) bool {
	return upper(s, 3) && (p.checks.Country == nil || p.checks.Country(s))
}

func upper(s string, n int) bool {
	for i := range len(s) {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return len(s) == n
}

func checkID(id string) error {
	if id == "" {
		return fmt.Errorf("empty id")
	}
	for _, r := range id {
		if (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '-' && r != '_' && r != '.' {
			return fmt.Errorf("id %q: only a-z, 0-9, '-', '_' and '.'", id)
		}
	}
	return nil
}

// okDate accepts "", YYYY, YYYY-MM and YYYY-MM-DD with days that exist.
func okDate(s string) bool {
	if s == "" {
		return true
	}
	if len(s) != 4 && len(s) != 7 && len(s) != 10 {
		return false
	}
	for i := range len(s) {
		if i == 4 || i == 7 {
			if s[i] != '-' {
				return false
			}
		} else if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	num := func(a, b int) int { return int(s[a]-'0')*10 + int(s[b]-'0') }
	if len(s) >= 7 && (num(5, 6) < 1 || num(5, 6) > 12) {
		return false
	}
	if len(s) < 10 {
		return true
	}
	days := [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}
	m, d, y := num(5, 6), num(8, 9), num(0, 1)*100+num(2, 3)
	last := days[m-1]
	if m == 2 && (y%4 == 0 && y%100 != 0 || y%400 == 0) {
		last = 29
	}
	return d >= 1 && d <= last
}
