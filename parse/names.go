package parse

import "github.com/casus/casus"

// nameTokens sets Token.Name from the two name heads. The head trained on news (GMB) leads; where it sees nothing, the
// head trained on web text and encyclopedia (Universal NER, Wikigold) may name a person, place or organisation.
func nameTokens(m *model, w *net, toks []casus.Token) {
	prev := "O"
	for i := range toks {
		row := w.tags.row(i, m.tags.rows)
		name := newsName(best(m.gmb, row))
		if name == "O" {
			if u := best(m.uner, row); u != "O" {
				name = u
			}
		}
		toks[i].Name = repair(prev, name)
		prev = toks[i].Name
	}
}

func best(l labels, row []float32) string {
	if l.to == l.from {
		return "O"
	}
	return l.names[argmax(row[l.from:l.to], -1)]
}

// newsName maps GMB's kinds to PER, ORG, LOC, GPE (countries and peoples, "Iraq", "British"), OTH. Times are left to entity/when.
func newsName(s string) string {
	switch s {
	case "B-per":
		return "B-PER"
	case "I-per":
		return "I-PER"
	case "B-org":
		return "B-ORG"
	case "I-org":
		return "I-ORG"
	case "B-geo":
		return "B-LOC"
	case "I-geo":
		return "I-LOC"
	case "B-gpe":
		return "B-GPE"
	case "I-gpe":
		return "I-GPE"
	case "B-art", "B-eve", "B-nat":
		return "B-OTH"
	case "I-art", "I-eve", "I-nat":
		return "I-OTH"
	}
	return "O"
}

// repair turns an I- label that continues nothing of its kind into a B- label.
func repair(prev, name string) string {
	if len(name) > 2 && name[0] == 'I' && (len(prev) <= 2 || prev[2:] != name[2:]) {
		return "B-" + name[2:]
	}
	return name
}
