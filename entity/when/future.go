package when

import "github.com/casus/casus"

// Future reports whether the clause of token i tells of what still lies ahead: by "will" and its like, or as the
// infinitive of a plan ("is to meet", "scheduled to visit").
func Future(sent *casus.Sentence, i int) bool {
	ts := sent.Tokens
	for steps := 0; i >= 0 && i < len(ts) && steps < len(ts); steps++ {
		t := &ts[i]
		if t.UPOS == "VERB" || t.UPOS == "ADJ" || t.UPOS == "AUX" || t.Deprel == "root" || t.UPOS == "NOUN" && (t.Deprel == "conj" || t.Deprel == "ccomp") {
			if ahead, decided := futureVerb(ts, i); decided {
				return ahead
			}
		}
		if t.Deprel == "root" || t.Head == i || t.Deprel == "nmod:poss" {
			return false // "Tuesday's vote" may be told of in any tense
		}
		i = t.Head
	}
	return false
}

var planWords = map[string]bool{"plan": true, "schedule": true, "expect": true, "due": true, "set": true, "intend": true, "slate": true, "vow": true,
	"promise": true, "pledge": true, "agree": true, "want": true, "hope": true, "prepare": true, "ready": true, "threaten": true, "decide": true, "order": true,
	"urge": true, "ask": true, "invite": true, "call": true, "aim": true, "go": true, "propose": true, "likely": true, "offer": true}

// calendarVerbs stand in the present for what is on the calendar.
var calendarVerbs = map[string]bool{"meet": true, "visit": true, "travel": true, "arrive": true, "leave": true, "begin": true, "start": true, "open": true,
	"expire": true, "host": true, "head": true, "fly": true, "vote": true, "resume": true, "end": true, "return": true, "address": true, "attend": true, "convene": true, "depart": true}

// futureVerb judges the verb at i; decided is false for a bare infinitive or participle, which goes with its head.
func futureVerb(ts []casus.Token, i int) (ahead, decided bool) {
	to, finite, be := false, false, false
	for j := range ts {
		if ts[j].Head != i {
			continue
		}
		switch ts[j].Deprel {
		case "aux", "aux:pass", "cop":
			switch low := ts[j].Lemma; low {
			case "will", "shall", "'ll":
				return ts[j].Form != "would", true
			}
			if ts[j].Form == "would" || ts[j].Form == "may" || ts[j].Form == "could" || ts[j].Form == "should" {
				return true, true
			}
			finite = true
			be = be || ts[j].Lemma == "be"
		case "mark":
			to = to || ts[j].Form == "to"
		}
	}
	lemma := ts[i].Lemma
	if planWords[lemma] && (ts[i].XPOS == "VBN" || ts[i].UPOS == "ADJ") && (be || ts[i].Deprel == "acl" || ts[i].Deprel == "advcl") {
		return true, true
	}
	if lemma == "go" && ts[i].XPOS == "VBG" {
		return true, true
	}
	if to {
		h := ts[i].Head
		if h >= 0 && h < len(ts) && planWords[ts[h].Lemma] {
			return true, true
		}
		return false, false
	}
	if !finite && (ts[i].XPOS == "VBP" || ts[i].XPOS == "VBZ") && calendarVerbs[lemma] {
		return true, true // "ministers meet in Vienna Monday"
	}
	if finite || ts[i].XPOS == "VBD" || ts[i].XPOS == "VBZ" || ts[i].XPOS == "VBP" {
		return false, true
	}
	return false, false
}
