// Package lang tells whether a text is English, cheaply and without a model: by its script and by the function words that it
// uses. Casus reads English only; a text in another language must be refused, not misread.
package lang

import (
	"fmt"
	"unicode"
	"unicode/utf8"
)

const (
	maxBytes  = 64 << 10 // how much is looked at
	fewWords  = 10       // below this, only clear signs of another language count
	someWords = 25       // from this on, English shows its function words
)

// English reports whether text is English, and why it thinks so. It looks at the first 64 KiB. Texts too short to tell are
// taken for English unless their letters or words are plainly of another language.
func English(text string) (ok bool, why string) {
	c := count(text)
	if c.letters == 0 {
		return true, "no letters to tell a language by"
	}
	if script, n := c.foreign(); n >= 4 && n*2 > c.letters {
		return false, fmt.Sprintf("%d of %d letters are %s", n, c.letters, script)
	}
	name, other := c.best()
	english := c.hits[0] // in a short text some of them outweigh words of names ("Na", "Do", "Se") that look foreign
	switch {
	case c.words < fewWords:
		if english == 0 && other >= 2 && other*3 >= c.words && c.capitals*3 < c.words*2 {
			return false, fmt.Sprintf("%d of %d words are %s function words, none English", other, c.words, name)
		}
		if english == 0 && c.words >= 4 && c.accented*12 > c.letters {
			return false, "many accented letters and no English function word"
		}
		return true, "too short to tell"
	case other > english && other*12 >= c.words && (english == 0 || c.words >= someWords || other > 2*english):
		return false, fmt.Sprintf("%d of %d words are %s function words, %d English", other, c.words, name, english)
	case english*100 < c.words*4 && c.accented*25 > c.letters:
		return false, fmt.Sprintf("%d of %d words are English function words, and many letters have accents", english, c.words)
	case english*100 < c.words*8 && c.words >= someWords && !c.loud():
		return false, fmt.Sprintf("only %d of %d words are English function words", english, c.words)
	}
	return true, fmt.Sprintf("%d of %d words are English function words", english, c.words)
}

// counts is what was seen of a text.
type counts struct {
	letters  int // of any script
	accented int // Latin letters beyond ASCII
	capitals int // words that begin with a capital
	words    int // of Latin letters
	hits     []int
	scripts  []int
}

// loud reports whether the text reads as a list of names, whose language cannot be told.
func (c *counts) loud() bool { return c.capitals*10 > c.words*6 }

func count(text string) *counts {
	if len(text) > maxBytes {
		text = text[:maxBytes]
	}
	c := &counts{hits: make([]int, len(languages)), scripts: make([]int, len(scripts))}
	var word [24]byte
	n := 0
	for i := 0; i <= len(text); {
		r, size := rune(' '), 1
		if i < len(text) {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		i += size
		latin := c.letter(r)
		if !latin {
			if n > 0 {
				c.word(word[:min(n, len(word))], n > len(word))
				n = 0
			}
			continue
		}
		if n == 0 && unicode.IsUpper(r) {
			c.capitals++
		}
		if n+utf8.UTFMax <= len(word) {
			n += utf8.EncodeRune(word[n:], unicode.ToLower(r))
		} else {
			n = len(word) + 1
		}
	}
	return c
}

// letter counts r and reports whether it is a Latin letter.
func (c *counts) letter(r rune) bool {
	if r < utf8.RuneSelf {
		if r|32 >= 'a' && r|32 <= 'z' {
			c.letters++
			return true
		}
		return false
	}
	if !unicode.IsLetter(r) {
		return false
	}
	c.letters++
	if unicode.Is(unicode.Latin, r) {
		c.accented++
		return true
	}
	for i, s := range scripts {
		if unicode.Is(s.table, r) {
			c.scripts[i]++
			return false
		}
	}
	c.scripts[len(scripts)-1]++
	return false
}

// word counts a word in small letters.
func (c *counts) word(w []byte, long bool) {
	c.words++
	if long {
		return
	}
	set := functionWords[string(w)]
	for i := range languages {
		if set&(1<<i) != 0 {
			c.hits[i]++
		}
	}
}

// foreign is the most frequent script that is not Latin, and the number of letters of all of them.
func (c *counts) foreign() (string, int) {
	best, sum := 0, 0
	for i, n := range c.scripts {
		sum += n
		if n > c.scripts[best] {
			best = i
		}
	}
	return scripts[best].name, sum
}

// best is the language other than English with the most function words.
func (c *counts) best() (string, int) {
	best := 1
	for i := 2; i < len(c.hits); i++ {
		if c.hits[i] > c.hits[best] {
			best = i
		}
	}
	return languages[best].name, c.hits[best]
}
