package petrarch

import "strings"

// codes reads "[AFGGOV 041207-140929] [AFGELI]".
func (p *parser) codes(rest, comment string) {
	for rest != "" {
		i := strings.IndexByte(rest, '[')
		if i < 0 {
			return
		}
		rest = rest[i+1:]
		end := strings.IndexAny(rest, "]}")
		if end < 0 {
			p.refuse(p.line, "%s: a bracket is not closed", p.cur.Names)
			return
		}
		if rest[end] == '}' {
			p.note("%q is taken for \"]\"", "}")
		}
		p.code(strings.TrimSpace(rest[:end]), comment)
		rest = rest[end+1:]
	}
}

func (p *parser) code(s, comment string) {
	text, span, _ := strings.Cut(s, " ")
	span = strings.ReplaceAll(span, " ", "")
	p.res.hasCodes = true
	if text == "---" || text == "" {
		p.note("[%s] codes nothing, and is left out", s)
		if len(p.cur.Codes) == 0 {
			p.cur.Codes = nil
		}
		return
	}
	c := Code{Text: text, Line: p.line, Comment: comment}
	if strings.Contains(text, "~") {
		p.cur.Agent = true
	}
	if span == "" {
		p.cur.Codes = append(p.cur.Codes, c)
		return
	}
	from, to, ok := p.span(span)
	if !ok {
		p.refuse(p.line, "[%s]: dates: want YYMMDD-YYMMDD, <YYMMDD or >YYMMDD", s)
		return
	}
	c.From, c.To = from, to
	p.cur.Codes = append(p.cur.Codes, c)
}

// span reads the dates of a code.
func (p *parser) span(s string) (from, to string, ok bool) {
	switch {
	case s[0] == '<':
		to, ok = p.date(s[1:])
		return "", to, ok
	case s[0] == '>':
		from, ok = p.date(s[1:])
		return from, "", ok
	}
	a, b, two := strings.Cut(s, "-")
	if !two {
		return "", "", false
	}
	if from, ok = p.date(a); !ok {
		return "", "", false
	}
	if to, ok = p.date(b); !ok {
		return "", "", false
	}
	n := min(len(from), len(to))
	if from[:n] > to[:n] && len(a) == 6 && strings.HasPrefix(from, "20") {
		from = "19" + from[2:] // "201019-301110" is a life of the last century
	}
	if n = min(len(from), len(to)); from[:n] > to[:n] {
		return "", "", false
	}
	return from, to, true
}

// date reads YYMMDD (up to 30: this century) or YYYYMMDD; a day or month that does not exist is left out.
func (p *parser) date(s string) (string, bool) {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return "", false
		}
	}
	switch {
	case len(s) == 6 && s[:2] > "30":
		s = "19" + s
	case len(s) == 6:
		s = "20" + s
	case len(s) != 8:
		return "", false
	}
	y, m, d := s[:4], s[4:6], s[6:]
	switch {
	case y < "1700" || y > "2100":
		return "", false
	case m < "01" || m > "12":
		p.note("date %s: there is no month %s; the year is taken", s, m)
		return y, true
	case d < "01" || d > lastDay(y, m):
		p.note("date %s: there is no day %s; the month is taken", s, d)
		return y + "-" + m, true
	}
	return y + "-" + m + "-" + d, true
}

func lastDay(y, m string) string {
	switch m {
	case "04", "06", "09", "11":
		return "30"
	case "02":
		n := int(y[0]-'0')*1000 + int(y[1]-'0')*100 + int(y[2]-'0')*10 + int(y[3]-'0')
		if n%4 == 0 && n%100 != 0 || n%400 == 0 {
			return "29"
		}
		return "28"
	}
	return "31"
}
