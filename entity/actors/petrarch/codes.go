package petrarch

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/casus/casus"
)

//go:embed codes.tsv
var codesTSV string

// codeRow is what a part of a CAMEO code becomes.
type codeRow struct{ as, loss string }

// codeTable turns CAMEO codes into Casus's. It is read-only after loading.
type codeTable struct {
	rows  map[string]codeRow // by kind, blank, code
	known func(country string) bool
}

func loadCodes(known func(string) bool) (*codeTable, error) {
	t := &codeTable{rows: map[string]codeRow{}, known: known}
	n := 0
	for line := range strings.Lines(codesTSV) {
		n++
		line = strings.TrimRight(line, "\n")
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 4 || !slices.Contains([]string{"land", "body", "role", "soft", "drop"}, f[0]) {
			return nil, fmt.Errorf("codes.tsv:%d: want kind, code, result and loss", n)
		}
		key := f[0] + " " + f[1]
		if _, dup := t.rows[key]; dup {
			return nil, fmt.Errorf("codes.tsv:%d: %s twice", n, key)
		}
		t.rows[key] = codeRow{f[2], f[3]}
	}
	return t, nil
}

// meaning is what a code says: a bare country where role is empty.
type meaning struct {
	country, role string
	elite         bool     // the role is no more than "ELI"
	lost          []string // in words
}

func (m meaning) code() casus.Code {
	if m.role == "" {
		return casus.Code(m.country)
	}
	return casus.Code(m.country + "." + m.role)
}

// actor reads the code of a named actor: "AFGGOVMIL", "IGOUNO", "MNCUSAMED".
func (t *codeTable) actor(code string) (meaning, error) {
	parts := split(code)
	if len(parts) == 0 {
		return meaning{}, fmt.Errorf("code %q: want parts of three letters", code)
	}
	var m meaning
	if r, ok := t.rows["body "+parts[0]]; ok {
		m = meaning{country: "INT", role: r.as}
		m.lose(r.loss)
		for _, p := range parts[1:] {
			c, _ := t.land(p)
			if c != "" && c != "INT" && m.country == "INT" && m.role != "IGO" {
				m.country = c
				continue
			}
			if _, drop := t.rows["drop "+p]; !drop {
				m.lose("the part " + p)
			}
		}
		return m, nil
	}
	c, loss := t.land(parts[0])
	if c == "" {
		if m, err := t.role(code, parts); err == nil {
			m.country = "INT"
			m.lose("its country, which the code does not tell")
			return m, nil
		}
		return meaning{}, fmt.Errorf("code %q: unknown country or body %q", code, parts[0])
	}
	if len(parts) > 1 {
		var err error
		if m, err = t.role(code, parts[1:]); err != nil {
			m = meaning{lost: []string{"the parts " + strings.Join(parts[1:], " ")}}
		}
	}
	m.country = c
	m.lose(loss)
	return m, nil
}

// role reads the parts that tell a role: the first hard one, else the first soft one.
func (t *codeTable) role(code string, parts []string) (meaning, error) {
	hard, soft := -1, -1
	for i, p := range parts {
		if _, ok := t.rows["role "+p]; ok && hard < 0 {
			hard = i
		}
		if _, ok := t.rows["soft "+p]; ok && soft < 0 {
			soft = i
		}
	}
	i, kind := hard, "role "
	if hard < 0 {
		i, kind = soft, "soft "
	}
	if i < 0 {
		return meaning{}, fmt.Errorf("code %q: no role is known of %s", code, strings.Join(parts, " "))
	}
	r := t.rows[kind+parts[i]]
	m := meaning{role: r.as, elite: parts[i] == "ELI"}
	m.lose(r.loss)
	for j, p := range parts {
		if _, drop := t.rows["drop "+p]; j != i && !drop {
			m.lose("the part " + p)
		}
	}
	return m, nil
}

// land is the country of a part, "" if it names none.
func (t *codeTable) land(part string) (country, loss string) {
	if r, ok := t.rows["land "+part]; ok {
		return r.as, r.loss
	}
	if t.known(part) {
		return part, ""
	}
	return "", ""
}

func (m *meaning) lose(s string) {
	if s != "" {
		m.lost = append(m.lost, s)
	}
}

// split cuts a code into parts of three; digits at the end, which number sects, are left out.
func split(code string) []string {
	code = strings.TrimRight(strings.ToUpper(code), "0123456789")
	if len(code)%3 != 0 || code == "" {
		return nil
	}
	var out []string
	for i := 0; i < len(code); i += 3 {
		p := code[i : i+3]
		for j := range len(p) {
			if p[j] < 'A' || p[j] > 'Z' {
				if p != "---" {
					return nil
				}
			}
		}
		out = append(out, p)
	}
	return out
}
