package story

import (
	"math"
	"slices"
)

// Within an article, whether two mentions of happenings that have no type tell one is decided by a linear model over
// what their sentences show. Its weights are logistic regression's, learned on MEANTIME's topics Airbus, Apple and GM
// (25,000 pairs within articles, 560 of them one happening); they are fixed data of this package, not learned from what
// comes in. Word vectors and boosted trees over the same features did no better there.

// compareTold scores two facts of one article by how they are told, a before b.
func compareTold(v *verdict, a, b *fact) {
	v.add("telling", tellBase, "most mentions of an article are happenings of their own")
	for _, f := range tellFeatures(a.told, b.told) {
		w := tellWeights[f.name]
		v.add("telling", w.score*f.part/1000, w.text)
	}
}

// told reports whether two facts are compared by how they are told.
func bothTold(a, b *fact) bool { return a.art == b.art && a.told != nil && b.told != nil }

// tellFeature is a feature of a pair with how much of it there is, 0 to 1000.
type tellFeature struct {
	name tellName
	part int
}

// tellFeatures are those of a pair, a told before b, in one article.
func tellFeatures(a, b *told) []tellFeature {
	p := tellPair{a: a, b: b, dist: b.sent - a.sent, x: tellClass(a.lemma), y: tellClass(b.lemma)}
	p.same = a.root == b.root
	p.kin = !p.same && related(a.root, b.root)
	p.words()
	p.where()
	p.grammar()
	p.sides()
	return p.out
}

type tellPair struct {
	a, b      *told
	dist      int // sentences
	x, y      int // classes
	same, kin bool
	out       []tellFeature
}

// one: both have one root, or roots of one family.
func (p *tellPair) one() bool { return p.same || p.kin }

func (p *tellPair) add(n tellName, part int) {
	if part > 0 {
		p.out = append(p.out, tellFeature{n, part})
	}
}

func (p *tellPair) is(n tellName, yes bool) {
	if yes {
		p.add(n, 1000)
	}
}

// by adds the feature for one root, or the one behind it for two.
func (p *tellPair) by(n tellName, part int) {
	if !p.one() {
		n++
	}
	p.add(n, part)
}

func (p *tellPair) byIs(n tellName, yes bool) {
	if yes {
		p.by(n, 1000)
	}
}

func (p *tellPair) trend() bool { return p.x == p.y && (p.x == upward || p.x == downward) && !p.same }

func (p *tellPair) words() {
	p.is(tellRoot, p.same)
	p.is(tellTrend, p.trend())
	p.is(tellAgainst, p.x != p.y && p.x+p.y == upward+downward && p.x*p.y == upward*downward)
	p.byIs(tellSaying, p.x == saying && p.y == saying)
	p.is(tellOneSays, (p.x == saying) != (p.y == saying))
	p.is(tellLightU, !p.one() && (p.x == light || p.y == light))
	p.is(tellGeneric, p.y == generic && !p.same && (p.b.det == "the" || p.b.det == "this" || p.b.det == "that") && p.dist <= 2)
	p.is(tellOtherU, !p.one() && (p.a.class == 'o' || p.b.class == 'o'))
	p.is(tellTwoVerbsU, !p.one() && p.a.class == 'v' && p.b.class == 'v')
	p.byIs(tellVerbNoun, p.a.class == 'v' && p.b.class == 'n')
	p.byIs(tellNounVerb, p.a.class == 'n' && p.b.class == 'v')
	p.is(tellPronoun, p.a.class == 'p' || p.b.class == 'p')
}

func (p *tellPair) where() {
	p.byIs(tellHeadline, p.a.sent == 0 && p.b.sent != 0)
	p.byIs(tellLead, p.a.sent == 0 && p.b.sent > 0 && p.b.sent <= 3)
	p.byIs(tellFar, p.dist > 5)
	p.is(tellNext, p.one() && p.dist == 1)
	p.is(tellOverlap, p.a.span.Overlaps(p.b.span))
	if p.dist > 0 && p.one() {
		n := common(p.a.words, p.b.words)
		p.add(tellWords, int(math.Round(1000*float64(n)/math.Sqrt(float64(len(p.a.words)*len(p.b.words)+1)))))
	}
}

func (p *tellPair) grammar() {
	a, b := p.a, p.b
	one := p.dist == 0
	p.is(tellRelative, one && (b.stands == a.tok || a.stands == b.tok))
	p.is(tellPredicate, one && (b.subject == a.tok || a.subject == b.tok))
	p.is(tellApposition, one && b.rel == "appos" && b.head == a.tok)
	p.is(tellObject, one && b.rel == "obj" && b.head == a.tok && p.x == light)
	this := b.class == 'p' && p.dist == 1 && (b.lemma == "this" || b.lemma == "it" || b.lemma == "that")
	p.is(tellThis, this && a.rel == "root")
	p.is(tellThisSaid, this && (a.rel == "ccomp" || a.rel == "xcomp"))
	p.byIs(tellDefinite, b.class == 'n' && slices.Contains([]string{"the", "this", "that", "these", "such"}, b.det))
	p.is(tellPossessed, p.one() && b.poss)
}

func (p *tellPair) sides() {
	a, b := p.a, p.b
	p.byIs(tellOtherObj, len(a.objs) > 0 && len(b.objs) > 0 && common(a.objs, b.objs) == 0)
	p.is(tellOtherFigures, p.one() && len(a.nums) > 0 && len(b.nums) > 0 && common(a.nums, b.nums) == 0)
	p.by(tellReferents, min(common(a.refs, b.refs), 3)*1000/3)
	p.by(tellMods, min(common(a.mods, b.mods), 2)*500)
}

// related: roots of one family, "acquir" and "acquisition".
func related(a, b string) bool {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	short := min(len(a), len(b))
	return short >= 3 && n >= max(3, short-1)
}

// common counts what two sorted sets share.
func common(a, b []string) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			n++
			i++
			j++
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return n
}
