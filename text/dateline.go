package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/casus/casus/text/internal/cut"
)

const (
	datelineTokens = 24
	datelinePlace  = 10 // words before a bracket, date or dash
)

// dateline is the number of tokens at the head of a paragraph that say where (and for whom, when) it was written, with
// the dash or colon after them: "CAIRO (AP) —", "IRBIL, IRAQ —", "GENEVA, 3 May -", "ISLAMABAD:". 0 if there are none.
func dateline(text string, toks []cut.Token) int {
	n := min(len(toks)-1, datelineTokens)
	first := ""
	if n > 0 {
		first = text[toks[0].Start:toks[0].End]
	}
	if first == "" || notPlace[first] || !startsUpper(first) {
		return 0
	}
	loud, agency, depth, words := isLoud(first), false, 0, 0
	for i := 0; i < n; i++ {
		s := text[toks[i].Start:toks[i].End]
		switch {
		case s == "(" || s == "[":
			depth++
			agency = true
		case s == ")" || s == "]":
			depth--
		case depth > 0 || s == "," || s == "/" || s == ".":
		case isDash(s):
			if i > 0 && (loud || agency || twoNames(text, toks, i)) && dashStands(text, toks, i, s) {
				return i + 1
			}
			if !(s == "-" && toks[i].Gap == cut.None && toks[i+1].Gap == cut.None) {
				return 0
			}
		case s == ":":
			if loud && i <= 4 && depth == 0 && toks[i+1].Gap != cut.None && allLoud(text, toks[:i]) {
				return i + 1
			}
			return 0
		default:
			if words++; words > datelinePlace || !placeWord(s) {
				return 0
			}
		}
	}
	return 0
}

// notPlace are words in capitals that begin a line and are no place.
var notPlace = wordSet(`FILE UPDATE UPDATED BREAKING WATCH VIDEO PHOTO PHOTOS EXCLUSIVE ANALYSIS OPINION EDITORIAL CORRECTION
NOTE READ ALSO FACTBOX EXPLAINER LIVE MORE RELATED Q A I TIMELINE PROFILE FEATURE INTERVIEW ADVISORY URGENT ALERT WRAPUP SNAPSHOT
BACKGROUND COMMENT REVIEW SOURCE TOPIC SUBJECT MR MRS DR QUESTION ANSWER THE THIS`)

// months and the small words of place names.
var inPlace = wordSet(`Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. and de del la le el al on the of der den do da dos sur
near in upon over 's`)

func wordSet(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

func placeWord(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || inPlace[s] || s == "'" || s == "’" || s == "’s"
}

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// isLoud reports whether s is a word of at least two letters, all capitals.
func isLoud(s string) bool {
	n := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 2
}

func allLoud(text string, toks []cut.Token) bool {
	for _, t := range toks {
		s := text[t.Start:t.End]
		if s == "," || s == "." {
			continue
		}
		if !isLoud(s) || notPlace[s] {
			return false
		}
	}
	return len(text[toks[0].Start:toks[0].End]) >= 4
}

func isDash(s string) bool {
	return s == "-" || s == "—" || s == "–" || s == "--" || s == "---" || s == "_" || s == "―" || s == "—–"
}

// dashStands reports whether the dash at token i stands between words and not within one.
func dashStands(text string, toks []cut.Token, i int, s string) bool {
	if s == "-" || s == "_" {
		return toks[i].Gap != cut.None && toks[i+1].Gap != cut.None ||
			text[toks[i].Start-1] == ')' && toks[i+1].Gap != cut.None
	}
	return true
}

// twoNames reports whether the dash at token i follows "Town, Country" in small letters and a sentence follows it.
func twoNames(text string, toks []cut.Token, i int) bool {
	if i < 3 || i > 6 || len(toks) < i+6 || toks[i].Gap == cut.None || toks[i+1].Gap == cut.None ||
		!startsUpper(text[toks[i+1].Start:toks[i+1].End]) {
		return false
	}
	commas := 0
	for k, t := range toks[:i] {
		s := text[t.Start:t.End]
		if s == "," {
			commas++
			if k == 0 || k == i-1 {
				return false
			}
		} else if !startsUpper(s) {
			return false
		}
	}
	return commas == 1
}
