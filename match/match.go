// Package match is the pattern language: it makes a normalised predicate-argument Frame of each verb, noun and
// adjective of a UD tree, and finds the patterns of knowledge/en/patterns that fire on them. A pattern names a meaning;
// voice, relative clauses, participles, control, coordination, nominalisation and light verbs are handled here, once,
// for all patterns. The language is described in docs/patterns.md.
package match

// An Arg is one party or phrase of a Frame. Coordinated phrases are separate Args of the same slot.
type Arg struct {
	Slot    string // "subj", "obj", "iobj", "prep:against", "poss", "mod", "between", "xcomp", "ccomp", "advcl", "time", "adv"; in a Match also "xobj", "xsubj"
	Head    int    // head token of the phrase
	First   int    // first token of the phrase, its preposition and possessive mark left out
	End     int    // token after the last; conjuncts that are Args of their own are left out
	Mention int    // index in Doc.Mentions, or -1
	Conj    []int  // heads of the phrases it is coordinated with, itself included; nil if it stands alone
	Rank    Rank   // how it was found
	Via     int    // token whose clause lent it (light verb, controller, first conjunct), or -1

	slot slotID
}

// Rank says how an Arg was found. A slot is filled by Args of the lowest rank that it has.
type Rank uint8

// Ranks of Args, from plain to daring.
const (
	Direct    Rank = iota // a dependent of the predicate
	Inherited             // by control, relative clause, participle or light verb
	Shared                // of another conjunct
	Fallback              // where a parser may have put it by mistake, or a weak reading: see docs/patterns.md
)

// A Frame is what a predicate says, whatever its voice and form.
type Frame struct {
	Sent    int   // index in Doc.Sentences
	Head    int   // the predicate's token
	Tokens  []int // Head and what makes one word with it (particles), in order
	Noun    bool  // a noun's frame
	Adj     bool  // an adjective's frame
	Passive bool
	Light   int // token of the light verb that carries a noun ("carried" in "carried out a raid"), or -1
	Cop     int // copula, or -1
	Args    []Arg
	Aux     []int  // auxiliaries and modals, of the light verb if there is one, shared ones included
	Neg     []int  // negating tokens: "not", "never", "no"
	Tense   string // "past", "pres", "inf", "ger", "part" of the finite element; "" for a noun without light verb
	Conj    int    // head of the first conjunct if the predicate is a later one, or -1

	// Governors is the chain of predicates above this one, the nearest first. A noun carried by a light verb starts
	// above that verb.
	Governors []Governor
}

// A Governor is a predicate above a Frame, and how the lower one hangs on it.
type Governor struct {
	Head  int    // token
	Lemma string // its lemma, lower case
	Rel   string // relation by which the lower one hangs: "ccomp", "xcomp", "advcl", "acl:relcl", "obj", "nmod", "obl"
	Mark  string // subordinator or preposition of the lower one: "that", "if", "to", "of"; empty for none
	Slot  string // slot that the lower one fills there ("obj", "prep:for"), voice undone; empty if none
	Aux   []int  // its auxiliaries, shared ones included
	Neg   []int  // its negations
}

// A Match is a pattern that fired on a Frame.
type Match struct {
	Pattern    *Pattern
	Frame      *Frame
	Trigger    []int // tokens of the trigger, in order
	Actor      []Arg
	Recipient  []Arg
	Reciprocal bool   // the parties are all in Actor
	Mode       string // the pattern's mode, or that of its first mode line that holds
	Place      []Arg
	Content    []int  // head tokens of clauses and phrases that are the content of the act and make no event of their own
	Status     string // from the pattern, often empty
	Score      int    // specificity: by it the best pattern of a trigger is chosen
}

// A Miss says why a pattern whose trigger occurs did not fire.
type Miss struct {
	Pattern string
	Trigger int    // token
	Failed  string // the first constraint that failed, in plain words
}

// A Pattern is a compiled pattern.
type Pattern struct {
	Name, Type, Mode, CAMEO string
	Status                  string // a status of the codebook, or empty
	Also                    bool   // fires beside better patterns of the same trigger
	File                    string
	Line                    int // of the pattern directive
	Examples                []Example

	index    int
	triggers []trigger
	actor    []slotSeq
	recip    []slotSeq
	parties  []slotSeq
	place    []slotSeq
	content  []slotID
	conds    []cond
	modes    []modeLine
	swap     bool
	inner    bool // asks for xobj or xsubj
}

// A File is a pattern file.
type File struct {
	Name string
	Data []byte
}

// Ontology is what Compile asks about types and modes.
type Ontology interface {
	ValidType(name string) bool
	ValidMode(typ, mode string) bool
}
