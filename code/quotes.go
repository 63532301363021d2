package code

// quoteSource is the report that names the speaker of a quotation that runs over sentences, and the sentence it is in.
type quoteSource struct {
	v *view
	r *report
}

// findQuotes marks what stands in quotation marks. A quotation runs on into the next sentence only if the next mark
// there closes it, or if a new paragraph opens it again.
func (dv *docView) findQuotes() {
	open := false
	for i, v := range dv.sents {
		if open && !dv.runsOn(i) {
			open = false
		}
		open = v.markQuotes(open)
	}
}

// runsOn looks for the mark that closes a quotation left open before sentence i.
func (dv *docView) runsOn(i int) bool {
	for j := i; j < len(dv.sents) && j < i+8; j++ {
		v := dv.sents[j]
		if i > 0 && v.s.Para != dv.sents[i-1].s.Para {
			return v.startsQuote()
		}
		for t := range v.toks {
			switch v.direction(t) {
			case 1:
				return false
			case -1:
				return true
			}
		}
	}
	return false
}

func (v *view) startsQuote() bool {
	return len(v.toks) > 0 && v.direction(0) == 1
}

// quoteKind is 1 for an opening mark, -1 for a closing one, 0 for the straight one, -2 for no mark.
func quoteKind(form string) int {
	switch form {
	case "“", "``", "„", "«":
		return 1
	case "”", "''", "»":
		return -1
	case "\"":
		return 0
	}
	return -2
}

// direction is 1 for a mark that opens, -1 for one that closes, 0 for no mark. A straight mark opens where it clings to
// the word behind it alone.
func (v *view) direction(t int) int {
	switch k := quoteKind(v.toks[t].Form); k {
	case 1, -1:
		return k
	case -2:
		return 0
	}
	left := t > 0 && v.toks[t-1].End == v.toks[t].Start
	right := t+1 < len(v.toks) && v.toks[t+1].Start == v.toks[t].End
	if t == 0 || right && !left {
		return 1
	}
	return -1
}

// markQuotes fills v.quotes and says whether the quotation is open at the end.
func (v *view) markQuotes(open bool) bool {
	v.quotes = make([]bool, len(v.toks))
	for t := range v.toks {
		switch v.direction(t) {
		case 1:
			open = true
		case -1:
			open = false
		}
		v.quotes[t] = open
	}
	return open
}

// allQuote holds for a sentence whose words all stand in quotation marks.
func (v *view) allQuote() bool {
	n := 0
	for t, q := range v.quotes {
		if v.punct(t) {
			continue
		}
		if !q {
			return false
		}
		n++
	}
	return n > 0
}

// attribution is the report of v that speaks of quoted words and stands outside them itself, or nil.
func (v *view) attribution() *report {
	for i := range v.reports {
		r := &v.reports[i]
		if v.quotes[r.cue] || r.accuse {
			continue
		}
		for t := range v.toks {
			if v.quotes[t] && v.covers(r, t) {
				return r
			}
		}
	}
	return nil
}

// adoptSpeakers gives sentences that are all quotation the speaker named beside them.
func (dv *docView) adoptSpeakers() {
	for i := range dv.sents {
		dv.adoptSpeaker(i)
	}
}

const quoteReach = 3 // sentences to look for a speaker

func (dv *docView) adoptSpeaker(i int) {
	v := dv.sents[i]
	if len(v.toks) == 0 || !v.allQuote() {
		return
	}
	for j := i + 1; j < len(dv.sents) && j <= i+quoteReach; j++ {
		n := dv.sents[j]
		if len(n.toks) == 0 || !n.quotes[0] || n.s.Para != v.s.Para && j > i+1 {
			break
		}
		if r := n.attribution(); r != nil {
			v.quoteSource = &quoteSource{n, r}
			return
		}
		if !n.allQuote() {
			break
		}
	}
	for j := i - 1; j >= 0 && j >= i-quoteReach; j-- {
		p := dv.sents[j]
		if r := p.announces(); r != nil {
			v.quoteSource = &quoteSource{p, r}
			return
		}
		if p.quoteSource != nil {
			v.quoteSource = p.quoteSource
			return
		}
		if r := p.attribution(); r != nil {
			v.quoteSource = &quoteSource{p, r}
			return
		}
		if !p.allQuote() {
			return
		}
	}
}
