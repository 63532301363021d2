package entity

import (
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
)

// work is the state of one article's reading.
type work struct {
	st    *Stage
	d     *casus.Doc
	book  *actors.Book
	date  string // publication date, "" if unknown
	sents []sent
	refs  []ref // in the order in which they were completed
	tally tally
	short map[string]shortName // acronyms that the article defines
	times [][]FoundTime        // by sentence, nil until asked for
	home  string               // country of the Kurdish bodies that the article names

	keys     map[string]int   // chains by actor, state, place
	persons  map[string][]int // refs of persons by each word of the name
	surnames map[string]bool  // last words of full names of persons
	latest   map[int]int      // last ref of a chain
	rebels   []int            // refs of armed groups whose country is sure
	bodies   map[string]int   // refs of bodies that the dictionary lacks, by name
	links    linked           // which phrases speak of the same
}

// shortName is an acronym in parentheses and the unit it stands for.
type shortName struct {
	sent, head int
}

// sent is a sentence with what lookups need.
type sent struct {
	s      *casus.Sentence
	tok    []casus.Token
	low    []string // lower-cased lemmas
	from   []int32  // kids of token i: list[from[i]:from[i+1]]
	list   []int32
	units  []unit
	unit   []int32  // unit over a token, -1
	land   []string // country that a token's name stands for, "" if none
	ref    []int32  // ref by head token: -1 none, -2 not looked at, -3 in the making
	caps   bool
	places []landed // places that the sentence names, for "the place of the event"
}

// landed is a place name with a preposition: where something happens.
type landed struct {
	head    int
	country string
	name    string
}

// ref is a mention in the making.
type ref struct {
	sent, first, end, head int
	kind                   casus.MentionKind
	parties                []casus.Party
	ante                   int // index in refs, -1
	reason, unknown        string
	place                  *casus.Place
	time                   *casus.Time
	actor                  *actors.Actor
	noun                   *actors.Noun
	plural, human          bool
	gender                 byte
	chain                  int  // refs of one referent share it
	vague                  bool // the country is only a guess from context
}

const (
	noRef  = -1
	unseen = -2
	making = -3
)

func newWork(st *Stage, d *casus.Doc) *work {
	w := &work{st: st, d: d, book: st.book, date: d.Article.Published, sents: make([]sent, len(d.Sentences)), short: map[string]shortName{}}
	w.surnames, w.latest = map[string]bool{}, map[int]int{}
	w.keys, w.persons, w.bodies = map[string]int{}, map[string][]int{}, map[string]int{}
	if len(w.date) > 10 {
		w.date = w.date[:10]
	}
	if w.date == "" {
		d.Notes = append(d.Notes, casus.Note{Stage: "entity", Sent: -1, Text: "publication date unknown: roles that differ by date are not used"})
	}
	w.tally.count, w.tally.first = map[string]int{}, map[string]int{}
	return w
}

// readSentence prepares the view of a sentence and finds its names.
func (w *work) readSentence(i int) {
	s := &w.sents[i]
	s.s = &w.d.Sentences[i]
	s.tok = s.s.Tokens
	n := len(s.tok)
	s.low = make([]string, n)
	ints := make([]int32, 4*n+2)
	s.from, s.list, s.unit, s.ref = ints[:n+1], ints[n+1:2*n+1], ints[2*n+1:3*n+1], ints[3*n+1:4*n+1]
	s.land = make([]string, n)
	for k := range s.tok {
		s.low[k] = strings.ToLower(s.tok[k].Lemma)
		s.unit[k], s.ref[k] = -1, unseen
		if h := s.tok[k].Head; h >= 0 && h < n && h != k {
			s.from[h+1]++
		}
	}
	for k := 1; k <= n; k++ {
		s.from[k] += s.from[k-1]
	}
	at := make([]int32, n)
	copy(at, s.from)
	for k := range s.tok {
		if h := s.tok[k].Head; h >= 0 && h < n && h != k {
			s.list[at[h]] = int32(k)
			at[h]++
		}
	}
	w.findNames(i)
}

// kids are the dependents of a token, from left to right.
func (s *sent) kids(h int) []int32 { return s.list[s.from[h]:s.from[h+1]] }

// rel is the relation of a token without its subtype.
func (s *sent) rel(i int) string {
	r, _, _ := strings.Cut(s.tok[i].Deprel, ":")
	return r
}

func (s *sent) feat(i int, f string) bool { return strings.Contains(s.tok[i].Feats, f) }

// caseOf is the lemma of the preposition of a nominal, "" if none, "'s" for the possessive.
func (s *sent) caseOf(h int) string {
	for _, k := range s.kids(h) {
		if s.tok[k].Deprel == "case" {
			return s.low[k]
		}
	}
	return ""
}

func (s *sent) text(d *casus.Doc, first, end int) string {
	if first >= end {
		return ""
	}
	a, b := s.tok[first].Start, s.tok[end-1].End
	if a < 0 || b > len(d.Article.Text) || a > b {
		return ""
	}
	return d.Article.Text[a:b]
}

func (s *sent) plural(h int) bool {
	if s.feat(h, "Number=Plur") {
		return true
	}
	x := s.tok[h].XPOS
	return x == "NNS" || x == "NNPS"
}
