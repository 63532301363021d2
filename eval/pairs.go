package eval

import "sort"

// exhaustive is the most events of one type in one sentence for which the best pairing is searched; beyond, the pairs
// that agree most are taken first.
const exhaustive = 12

// event is a gold or predicted event with its codes taken out.
type event struct {
	rec                            Record
	actor, recipient               set
	actorCountry, recipientCountry set
	saidBy                         set
}

func newEvent(r Record) *event {
	e := &event{rec: r, actor: r.codes("actor"), recipient: r.codes("recipient"), saidBy: r.codes("said_by")}
	e.actorCountry, e.recipientCountry = e.actor.countries(), e.recipient.countries()
	return e
}

// agreement weighs equal code sets most, then equal countries, then single codes, countries, the trigger, the status.
func agreement(g, p *event) int {
	v := sideAgreement(g.actor, p.actor, g.actorCountry, p.actorCountry) +
		sideAgreement(g.recipient, p.recipient, g.recipientCountry, p.recipientCountry)
	if same(g.rec, p.rec, "trigger") {
		v++
	}
	if same(g.rec, p.rec, "status") {
		v++
	}
	return v
}

func sideAgreement(a, b, ca, cb set) int {
	v := 2*a.shared(b) + ca.shared(cb)
	if a.equal(b) {
		v += 8
	}
	if ca.equal(cb) {
		v += 4
	}
	return v
}

// pair is an index into gold and one into predicted events.
type pair struct{ g, p int }

// bestPairs assigns predicted to gold events one to one: as many pairs as there can be, then most agreement in total;
// at a tie the earlier predicted event goes to the earlier gold one.
func bestPairs(gs, ps []*event) []pair {
	score := make([][]int, len(gs))
	for i, g := range gs {
		score[i] = make([]int, len(ps))
		for j, p := range ps {
			score[i][j] = agreement(g, p)
		}
	}
	if len(gs) > exhaustive || len(ps) > exhaustive {
		return greedyPairs(score, len(gs), len(ps))
	}
	a := assignment{score: score, golds: len(gs), preds: len(ps), memo: map[[2]int]*solution{}}
	var out []pair
	for s := a.solve(0, 0); s != nil; s = s.rest {
		if s.paired {
			out = append(out, s.pair)
		}
	}
	return out
}

func greedyPairs(score [][]int, golds, preds int) []pair {
	all := make([]pair, 0, golds*preds)
	for i := range golds {
		for j := range preds {
			all = append(all, pair{i, j})
		}
	}
	sort.SliceStable(all, func(x, y int) bool { return score[all[x].g][all[x].p] > score[all[y].g][all[y].p] })
	usedG, usedP := make([]bool, golds), make([]bool, preds)
	var out []pair
	for _, c := range all {
		if !usedG[c.g] && !usedP[c.p] {
			usedG[c.g], usedP[c.p] = true, true
			out = append(out, c)
		}
	}
	return out
}

// assignment searches all assignments, remembering the best for each (gold event, set of predicted events used).
type assignment struct {
	score        [][]int
	golds, preds int
	memo         map[[2]int]*solution
}

// solution is the best assignment from one gold event on, as a list.
type solution struct {
	pairs, agreement int
	paired           bool
	pair             pair
	rest             *solution
}

func (s *solution) betterThan(t *solution) bool {
	return t == nil || s.pairs > t.pairs || s.pairs == t.pairs && s.agreement > t.agreement
}

func (a *assignment) solve(i, used int) *solution {
	if i == a.golds {
		return nil
	}
	key := [2]int{i, used}
	if s, ok := a.memo[key]; ok {
		return s
	}
	var best *solution
	for j := range a.preds {
		if used>>j&1 == 1 {
			continue
		}
		if s := extend(a.solve(i+1, used|1<<j), pair{i, j}, a.score[i][j], true); s.betterThan(best) {
			best = s
		}
	}
	// Leaving this gold event alone comes last, so it wins only where it is better.
	if s := extend(a.solve(i+1, used), pair{}, 0, false); s.betterThan(best) {
		best = s
	}
	a.memo[key] = best
	return best
}

func extend(rest *solution, p pair, agreement int, paired bool) *solution {
	s := &solution{agreement: agreement, paired: paired, pair: p, rest: rest}
	if paired {
		s.pairs = 1
	}
	if rest != nil {
		s.pairs += rest.pairs
		s.agreement += rest.agreement
	}
	return s
}
