package code

import (
	"encoding/json"
	"strconv"

	"github.com/casus/casus"
)

// logistic gives percent for log-odds 0, 0.1, 0.2, ... Fixed numbers, so that no machine reckons otherwise.
var logistic = [...]uint8{
	50, 52, 55, 57, 60, 62, 65, 67, 69, 71,
	73, 75, 77, 79, 80, 82, 83, 85, 86, 87,
	88, 89, 90, 91, 92, 92, 93, 94, 94, 95,
	95, 96, 96, 96, 97, 97, 97, 98, 98, 98,
	98, 98, 99, 99, 99, 99, 99,
}

// percent turns hundredths of log-odds into percent, from 1 to 99.
func percent(score int) int {
	neg := score < 0
	if neg {
		score = -score
	}
	p := int(logistic[min((score+5)/10, len(logistic)-1)])
	if neg {
		return 100 - p
	}
	return p
}

// tallied adds up what speaks for and against a record. list names the weights in the word lists.
type tallied struct {
	words *lexicon
	list  string
	out   []casus.Feature
	sum   int
}

func (v *view) rating(list string) *tallied {
	r := &tallied{words: v.words, list: list}
	r.add("base", true)
	return r
}

// add counts a feature if it holds and has a weight.
func (r *tallied) add(name string, holds bool) {
	if !holds {
		return
	}
	w, err := strconv.Atoi(r.words.key(r.list, name))
	if err != nil || w == 0 {
		return // no weight: it says nothing
	}
	r.sum += w
	r.out = append(r.out, casus.Feature{Name: name, Weight: w})
}

func (r *tallied) confidence() casus.Confidence {
	return casus.Confidence{Percent: percent(r.sum), Features: r.out}
}

// confidenceExtra writes the confidence with two decimals. The text is made of integers.
func confidenceExtra(o *object, r *casus.Record) {
	p := r.Confidence.Percent
	if p <= 0 || p >= 100 {
		return
	}
	s := "0." + strconv.Itoa(p/10) + strconv.Itoa(p%10)
	o.put("confidence", json.RawMessage(s))
}
