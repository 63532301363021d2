package match

import "github.com/casus/casus"

// lightKind says what a verb lends to a noun that it carries.
type lightKind uint8

const (
	lightNone    lightKind = iota
	lightDo                // "carry out a raid": the subject does it
	lightUndergo           // "suffer an attack": the subject undergoes it
	lightOccur             // "a raid took place": phrases only
	lightHit               // "the raid targeted X": the object undergoes it, as a fallback
	lightPart              // "took part in talks": the subject does it
	lightOrder             // "ordered a raid": the subject does it, as a fallback
	lightBlame             // "blamed X for the raid": the object did it, as a fallback
	lightClaim             // "claimed responsibility for the raid"
)

type lightVerb struct {
	obj, subj lightKind // by the slot that the noun fills
	prep      slotID    // or, if it is the object of this preposition
	prepKind  lightKind
	via       string // with this noun as object between: "take part in"
	prep2     slotID
	prep2Kind lightKind
}

var lightVerbs = makeLightVerbs()

func makeLightVerbs() map[string]lightVerb {
	m := map[string]lightVerb{}
	each := func(lemmas string, f func(*lightVerb)) {
		for l := range set(lemmas) {
			v := m[l]
			f(&v)
			m[l] = v
		}
	}
	each(`carry conduct launch stage hold make give issue mount take have wage perform do undertake commit perpetrate organize organise
		lead execute deliver pursue host exert place put impose lodge file offer provide extend express exchange engage fight
		unleash direct pose send sign reach conclude open reopen voice raise level bring drop press register air echo reiterate initiate spearhead prosecute begin start continue resume renew intensify escalate step stop end halt suspend
		postpone cancel finish complete cease abandon repeat expand broaden widen`,
		func(v *lightVerb) { v.obj = lightDo })
	each(`suffer undergo face sustain receive experience endure withstand survive repel repulse resist thwart foil escape draw attract earn win`, func(v *lightVerb) { v.obj = lightUndergo })
	each(`occur happen erupt follow come ensue unfold resume begin start continue break take flare rage be open close conclude end last intensify escalate
		fail collapse stop halt finish continue resume escalate`, func(v *lightVerb) { v.subj = lightOccur })
	each(`target kill hit strike wound injure destroy damage devastate decimate ravage cripple batter obliterate raze wreck level flatten displace pound rock shake leave claim claimed trap`,
		func(v *lightVerb) { v.subj = lightHit })
	each(`join attend`, func(v *lightVerb) { v.obj = lightPart })
	each(`participate engage involve`, func(v *lightVerb) { v.prep, v.prepKind = prepIn, lightPart })
	each(`come`, func(v *lightVerb) { v.prep, v.prepKind = prepUnder, lightUndergo })
	each(`order plan announce declare authorize authorise approve prepare plot propose seek promise pledge vow threaten demand want
		orchestrate mastermind coordinate arrange schedule oversee command intend admit acknowledge`, func(v *lightVerb) { v.obj = lightOrder })
	each(`respond retaliate`, func(v *lightVerb) { v.prep, v.prepKind = prepWith, lightDo })
	each(`blame`, func(v *lightVerb) { v.prep, v.prepKind, v.obj = prepFor, lightBlame, lightBlame })
	each(`accuse`, func(v *lightVerb) { v.prep, v.prepKind = prepOf, lightBlame })
	each(`claim`, func(v *lightVerb) {
		v.obj, v.via, v.prep2, v.prep2Kind = lightClaim, "responsibility", prepFor, lightClaim
	})
	each(`take`, func(v *lightVerb) { v.via, v.prep2, v.prep2Kind = "part", prepIn, lightPart })
	each(`play`, func(v *lightVerb) { v.via, v.prep2, v.prep2Kind = "role", prepIn, lightPart })
	each(`put`, func(v *lightVerb) { v.prep, v.prepKind = prepUnder, lightUndergo })
	return m
}

// carrier is the verb that carries a noun, and what it lends.
type carrier struct {
	verb int
	kind lightKind
}

// carry finds the light verb of noun n, whose position in the sentence is that of token at.
func (t *tree) carry(n, at int) carrier {
	if t.pos[n] == posPropn && t.child(n, relFlat) >= 0 || t.named(n) {
		return carrier{-1, lightNone}
	}
	if h := int(t.head[at]); h >= 0 {
		v := h
		if t.pos[v] == posNoun && (t.rel[at] == relNmod || t.rel[at] == relObl) {
			// "claimed responsibility for", "took part in"
			if w := int(t.head[v]); w >= 0 && t.rel[v] == relObj && t.pos[w] == posVerb {
				if l, ok := lightVerbs[t.lemma(w)]; ok && l.via == t.lemma(v) && t.casePrep(at) == l.prep2 {
					return carrier{w, l.prep2Kind}
				}
			}
		}
		if t.pos[v] == posVerb && t.rel[at] != relConj {
			if k := t.carries(v, at); k != lightNone {
				return carrier{v, k}
			}
		}
	}
	for _, c := range t.children(at) {
		if t.amodFinite(int(c)) {
			if k := t.carries(int(c), at); k != lightNone {
				return carrier{int(c), k} // "The emirate issued warnings", with "issued" as modifier
			}
		}
		if (t.rel[c] == relRelcl || t.rel[c] == relAcl) && t.pos[c] == posVerb {
			if k := t.carries(int(c), at); k != lightNone && (k != lightOccur && k != lightHit || t.verbless(int(c))) {
				return carrier{int(c), k}
			}
		}
	}
	return carrier{-1, lightNone}
}

// named reports whether token n heads the name of a person or state: nobody carries those out.
func (t *tree) named(n int) bool {
	if k := t.mentAt[n]; k >= 0 {
		return t.d.Mentions[k].Kind == casus.Person || t.d.Mentions[k].Kind == casus.State
	}
	return false
}

// carries says what verb v lends to noun n, which must fill one of its slots.
func (t *tree) carries(v, n int) lightKind {
	l, ok := lightVerbs[t.lemma(v)]
	if !ok {
		return lightNone
	}
	m := t.clauseFrame(v)
	for i := m.a; i < m.b; i++ {
		g := &t.args[i]
		if g.Head != n || g.Rank == Fallback && !t.amodFinite(v) {
			continue
		}
		switch {
		case g.slot == slotObj && l.obj != lightNone:
			return l.obj
		case g.slot == slotSubj && !m.passive && l.subj != lightNone:
			return l.subj
		case l.prep != slotNone && g.slot == l.prep:
			return l.prepKind
		case l.via != "" && g.slot == l.prep2 && t.objectIs(v, l.via):
			return l.prep2Kind
		}
	}
	return lightNone
}

func (t *tree) objectIs(v int, lemma string) bool {
	o := t.child(v, relObj)
	return o >= 0 && t.lemma(o) == lemma
}
