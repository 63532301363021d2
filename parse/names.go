package parse

import "github.com/casus/casus"

// nameTokens sets Token.Name from the two name heads. The head trained on news (GMB) leads; where it sees nothing, the
// head trained on web text and encyclopedia (Universal NER, Wikigold) may name a person, place or organisation.
func nameTokens(m *model, w *net, toks []casus.Token) {
	prev := "O"
	for i := range toks {
		name := newsName(m.names.gmb.names[w.names.gmb[i]])
		if name == "O" {
			name = m.names.uner.names[w.names.uner[i]]
		}
		toks[i].Name = repair(prev, name)
		prev = toks[i].Name
	}
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

// NameLabels are a sentence's names by the two schemes that the network knows, in the IOB2 scheme.
type NameLabels struct {
	News []string // the Groningen Meaning Bank's: per, org, geo, gpe, tim, art, eve, nat
	Web  []string // Universal NER's: PER, ORG, LOC, OTH
}

// Names labels tokens by both schemes; only their forms are read. Annotate and Sentence put both together in Token.Name.
func (p *Parser) Names(toks []casus.Token) NameLabels {
	w := p.pool.Get().(*worker)
	defer p.pool.Put(w)
	var out NameLabels
	for start := 0; start < len(toks); {
		end := chunkEnd(toks, start)
		w.forms = wordForms(w.forms[:0], toks[start:end])
		w.net.run(w.forms)
		for i := range end - start {
			out.News = append(out.News, p.m.names.gmb.names[w.net.names.gmb[i]])
			out.Web = append(out.Web, p.m.names.uner.names[w.net.names.uner[i]])
		}
		start = end
	}
	return out
}
