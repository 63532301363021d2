package code

import (
	"github.com/casus/casus"
	"github.com/casus/casus/match"
)

// members are the parties listed after "including" or "such as" behind a group ("leaders of the region, including A, B
// and C"). It goes by the words: each item starts after the word itself, a comma, "and" or "as well as"; the list ends
// where a finite verb does.
func (v *view) members(a match.Arg, known bool) []casus.Party {
	at := v.listAfter(a, known)
	if at < 0 {
		return nil
	}
	end := at + 1
	for end < len(v.toks) && v.toks[end].Form != ";" && !v.finite(end) && v.toks[end].XPOS != "MD" {
		end++
	}
	var out []casus.Party
	last := at
	for _, i := range v.ments {
		m := &v.doc.Mentions[i]
		if m.Head <= at || m.End > end || m.First < last || !hasCode(m.Actors) || m.Kind == casus.Pronoun || m.Kind == casus.Location || m.Kind == casus.When {
			continue
		}
		if m.First == 0 || !inSet(lower(v.toks[m.First-1].Form), ",", "and", "including", "as", "or", "especially", "particularly", "notably") {
			continue
		}
		out = append(out, m.Actors...)
		last = m.End
	}
	return out
}

// listAfter is the token of "including" (or the second of "such as") that belongs to the party a, or -1. A group of
// whom nothing is known may be parted from its list by the rest of the clause.
func (v *view) listAfter(a match.Arg, known bool) int {
	end := a.Head + 1
	if m := v.argMention(a); m != nil && m.End > end {
		end = m.End
	}
	for k := end; k < len(v.toks); k++ {
		switch f := lower(v.toks[k].Form); {
		case singlesOut(f), f == "including", f == "as" && lower(v.toks[k-1].Form) == "such":
			if k <= end+2 || !known && v.words.has("group", v.lemma[a.Head]) {
				return k
			}
			return -1
		}
		if k > end+2 && known {
			break
		}
	}
	return -1
}

// withMembers puts the listed members in the place of a group described by role, and beside a named body.
func (v *view) withMembers(a match.Arg, own []casus.Party) []casus.Party {
	m := v.argMention(a)
	named := m != nil && (m.Kind == casus.Org || m.Kind == casus.State || m.Kind == casus.Person)
	known := hasCode(own) && !v.words.has("group", v.lemma[a.Head])
	list := v.members(a, known)
	if len(list) == 0 {
		return own
	}
	if named || singlesOut(lower(v.toks[v.listAfter(a, known)].Form)) {
		return append(own, list...)
	}
	return list
}

// singlesOut holds for words that name some of a group without leaving out the rest.
func singlesOut(form string) bool { return inSet(form, "especially", "particularly", "notably") }
