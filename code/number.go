package code

import (
	"strconv"
	"strings"
)

func tensOf(form string) int {
	return map[string]int{"tens": 20, "hundreds": 200, "scores": 40, "dozens": 24}[form]
}

func plainOf(form string) int {
	return map[string]int{"hundreds": 100, "thousands": 1000, "millions": 1000000}[form]
}

// ofThousands reads the rest of "tens of thousands", "hundreds of thousands".
func (v *view) ofThousands(t int) (int, int, bool) {
	if t+2 < len(v.toks) && lower(v.toks[t+1].Form) == "of" {
		switch lower(v.toks[t+2].Form) {
		case "thousands":
			return 1000, t + 2, true
		case "millions":
			return 1000000, t + 2, true
		}
	}
	return 0, 0, false
}

// factor reads the number in front of "million" or "thousand": "1.5 million", "two hundred", "several thousand".
func (v *view) factor(t int) (string, int, bool) {
	if t == 0 {
		return "", 0, false
	}
	f := lower(v.toks[t-1].Form)
	if _, err := strconv.ParseFloat(strings.ReplaceAll(f, ",", ""), 64); err == nil {
		return strings.ReplaceAll(f, ",", ""), t - 1, true
	}
	if f == "several" {
		return "3", t - 1, true
	}
	if f == "couple" {
		return "2", t - 1, true
	}
	if n, open, ok := wordValue(v.words, f); ok && !open {
		return strconv.Itoa(n), t - 1, true
	}
	return "", 0, false
}

// scale multiplies a decimal numeral by n in integers, so that 1.5 million is the same on every machine.
func scale(dec string, n int) int {
	whole, frac, _ := strings.Cut(dec, ".")
	w, err := strconv.Atoi(whole)
	if err != nil || w > 1<<20 {
		return 0
	}
	out := w * n
	for _, c := range frac {
		n /= 10
		if c < '0' || c > '9' {
			return 0
		}
		out += int(c-'0') * n
	}
	return out
}

// wordNumber is the number that one token says, and whether it is open above ("dozens").
func (v *view) wordNumber(t int) (int, bool, bool) {
	form := lower(v.toks[t].Form)
	if form == "tens" {
		if n, _, ok := v.ofThousands(t); ok {
			return 2 * 10 * n / 1000, true, true
		}
		return 0, false, false
	}
	if form == "couple" && t+1 < len(v.toks) && !inSet(lower(v.toks[t+1].Form), "of", "more", "dozen", "thousand", "hundred") {
		return 0, false, false // "a couple" of people is not a number
	}
	if n, open, ok := wordValue(v.words, form); ok {
		// "twenty-five": tens, hyphen, units
		if n >= 20 && n <= 90 && t+2 < len(v.toks) && v.toks[t+1].Form == "-" {
			if u, _, ok := wordValue(v.words, lower(v.toks[t+2].Form)); ok && u < 10 {
				n += u
			}
		}
		if n > 0 && n < 10 && t >= 2 && v.toks[t-1].Form == "-" {
			if tens, _, ok := wordValue(v.words, lower(v.toks[t-2].Form)); ok && tens >= 20 && tens <= 90 {
				n += tens
			}
		}
		return n, open, true
	}
	if n := v.glued(form); n > 0 {
		return n, false, true
	}
	return digits(form)
}

// glued is the number of tens and units written as one word ("twentyfour"), or 0.
func (v *view) glued(form string) int {
	for i := 5; i < len(form)-2 && i < 8; i++ {
		tens, _, ok := wordValue(v.words, form[:i])
		if !ok || tens < 20 || tens > 90 {
			continue
		}
		if u, _, ok := wordValue(v.words, form[i:]); ok && u > 0 && u < 10 {
			return tens + u
		}
	}
	return 0
}

// noCount holds for numerals that count nobody: the day of a date ("12 May"), a negative ("-5"), the first figures of
// a longer code ("1e400").
func (v *view) noCount(t, n int) bool {
	if t+1 < len(v.toks) {
		next := &v.toks[t+1]
		if n <= 31 && v.words.has("month", lower(next.Form)) {
			return true
		}
		if next.Start == v.toks[t].End && next.Form != "" && letter(next.Form[0]) {
			return true
		}
	}
	if t == 0 || !inSet(v.toks[t-1].Form, "-", "−", "–") || v.toks[t-1].End != v.toks[t].Start {
		return false
	}
	return t == 1 || v.toks[t-2].End < v.toks[t-1].Start
}

func letter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

// digits reads "1,400" and "31". Years, decimals and codes are no figures of people.
func digits(form string) (int, bool, bool) {
	s := strings.ReplaceAll(form, ",", "")
	if s == "" || len(s) > 9 || len(s) != len(form) && !grouped(form) {
		return 0, false, false
	}
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, false, n > 0
}

// grouped checks that commas part groups of three digits.
func grouped(form string) bool {
	for i, g := range strings.Split(form, ",") {
		if i > 0 && len(g) != 3 || i == 0 && (g == "" || len(g) > 3) {
			return false
		}
	}
	return true
}

// quantWord holds for words that count by themselves: "dozens", "tens", "three".
func (v *view) quantWord(t int) bool {
	f := lower(v.toks[t].Form)
	return f == "tens" || v.words.has("quant", f)
}

func wordValue(w *lexicon, form string) (int, bool, bool) {
	key := w.key("quant", form)
	if key == "" {
		return 0, false, false
	}
	open := strings.HasSuffix(key, "+")
	n, err := strconv.Atoi(strings.TrimSuffix(key, "+"))
	return n, open, err == nil
}
