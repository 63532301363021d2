package lemma

import "strings"

// An inflection is a regular form of a word.
type inflection struct{ form, xpos string }

// inflections are the regular forms of a word in lower case that training should know the lemma of.
func inflections(word, upos string) []inflection {
	switch upos {
	case "NOUN":
		return []inflection{{addS(word), "NNS"}}
	case "ADJ":
		if vowelGroups(word) > 2 {
			return nil
		}
		return []inflection{{addEnding(word, "er"), "JJR"}, {addEnding(word, "est"), "JJS"}}
	case "VERB":
		ed, ing := addEnding(word, "ed"), addEnding(word, "ing")
		out := []inflection{{addS(word), "VBZ"}, {ed, "VBD"}, {ed, "VBN"}, {ing, "VBG"}}
		if n := len(word); word[n-1] == 'l' && vowelGroups(word) > 1 && closed(word) {
			out = append(out, inflection{word + "led", "VBD"}, inflection{word + "led", "VBN"}, inflection{word + "ling", "VBG"})
		}
		return out
	}
	return nil
}

func addS(w string) string {
	for _, e := range [...]string{"s", "x", "z", "ch", "sh", "o"} {
		if strings.HasSuffix(w, e) {
			return w + "es"
		}
	}
	if stem, ok := strings.CutSuffix(w, "y"); ok && !endsInVowel(stem) {
		return stem + "ies"
	}
	return w + "s"
}

// addEnding adds an ending that begins with a vowel.
func addEnding(w, ending string) string {
	n := len(w)
	switch {
	case ending == "ing" && strings.HasSuffix(w, "ie"):
		return w[:n-2] + "ying"
	case ending == "ing" && (strings.HasSuffix(w, "ee") || strings.HasSuffix(w, "oe") || strings.HasSuffix(w, "ye")):
		return w + ending
	case w[n-1] == 'e':
		return w[:n-1] + ending
	case w[n-1] == 'y' && ending != "ing" && !endsInVowel(w[:n-1]):
		return w[:n-1] + "i" + ending
	case w[n-1] == 'c':
		return w + "k" + ending
	case vowelGroups(w) == 1 && closed(w):
		return w + w[n-1:] + ending
	}
	return w + ending
}

// closed reports whether w ends in one vowel and one consonant that is doubled before an ending.
func closed(w string) bool {
	n := len(w)
	return n > 2 && !isVowel(w[n-1]) && !strings.Contains("wxy", w[n-1:]) && isVowel(w[n-2]) &&
		(!isVowel(w[n-3]) || w[n-3] == 'u' && n > 3 && w[n-4] == 'q')
}

func isVowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

func endsInVowel(w string) bool { return w != "" && isVowel(w[len(w)-1]) }

func vowelGroups(w string) (n int) {
	for i := range len(w) {
		if v := isVowel(w[i]) || w[i] == 'y' && i > 0; v && (i == 0 || !isVowel(w[i-1])) {
			n++
		}
	}
	return n
}
