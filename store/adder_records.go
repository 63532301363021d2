package store

import (
	"slices"

	"github.com/casus/casus"
)

// finish writes the records of the codings added so far, with what they are found by and counted in.
func (a *adder) finish() error {
	terms, err := a.w.termNumbers(a.terms())
	if err != nil {
		return err
	}
	var ps []posting
	for _, c := range a.codings {
		for i := range c.p.Records {
			r := &c.p.Records[i]
			n := c.c.first + int64(i)
			if err := a.record(n, &c, r); err != nil {
				return err
			}
			eff, counts := a.fix.apply(r)
			if counts {
				a.cells.count(eff, c.art.day, 1)
			}
			ps = append(ps, postingsOf(n, c.art, r, eff, terms)...)
		}
	}
	a.codings = nil
	if err := a.w.post(ps); err != nil {
		return err
	}
	if err := a.w.change(a.cells); err != nil {
		return err
	}
	a.cells = cells{}
	return nil
}

// terms are all terms of the records that are pending.
func (a *adder) terms() []string {
	seen := map[string]bool{}
	var out []string
	for _, c := range a.codings {
		for i := range c.p.Records {
			eff, _ := a.fix.apply(&c.p.Records[i])
			for _, t := range allTerms(&c.p.Records[i], eff, c.art.source) {
				if !seen[t] {
					seen[t] = true
					out = append(out, t)
				}
			}
		}
	}
	return out
}

func (a *adder) record(n int64, c *pendingCoding, r *casus.Record) error {
	kind, _ := kindRank(r.Kind)
	err := a.w.add(a.recs, n, c.c.n, c.art.n, kind, recordDay(r, c.art.day), r.Confidence.Percent, hash64(r.ID), hash64(r.Anchor), a.w.moment)
	if err != nil {
		return err
	}
	return a.w.add(a.quotes, n, text(r.Evidence.Quote))
}

// allTerms are the terms of a record as the machine has it and as corrected: what is found is looked at again anyway.
func allTerms(machine, corrected *casus.Record, source string) []string {
	ts := termsOf(machine, source)
	if corrected == machine {
		return ts
	}
	ts = append(ts, termsOf(corrected, source)...)
	slices.Sort(ts)
	return slices.Compact(ts)
}

// postingsOf puts a record under all its terms on its day, and on the day that it was corrected to.
func postingsOf(n int64, art *version, machine, corrected *casus.Record, terms map[string]int64) []posting {
	days := []int{recordDay(machine, art.day), recordDay(corrected, art.day)}
	if days[0] == days[1] {
		days = days[:1]
	}
	var ps []posting
	for _, t := range allTerms(machine, corrected, art.source) {
		for _, d := range days {
			ps = append(ps, posting{terms[t], int64(d), n})
		}
	}
	return ps
}
