package actors

import (
	"fmt"
	"strings"
)

// Noun is what a noun says of those it names.
type Noun struct {
	Words []string // lemmas; the head is the last, or the first where OfHead
	Role  string   // empty for a noun that only takes the role of another ("counterpart", "group")
	Flags Flag
	Line  int
}

// Flag is a set of properties of a noun.
type Flag uint32

// The properties.
const (
	Generic   Flag = 1 << iota // takes the role of a word before it: "police chief", "rebel leader", "aid group"
	Member                     // takes the code of its body: "Hamas leaders", "a NATO official"
	Body                       // a body of people that later words may call it, the group, they
	Office                     // an office that one person holds: "president"
	Modifier                   // stands before a noun only: "military", "religious"
	Possessor                  // takes the role of its possessor: "his Iranian counterpart"
	Woman
	Man
	Many     // names several even in the singular: "police"
	Place    // a thing that stands for the people in or of it: "village", "market"
	Thing    // equipment or premises that stand for their owner: "warplanes", "embassy"
	Weak     // names people, but only as victims or in tolls: "one", "body"
	Foreign  // not of the country it stands with, and so INT: "foreign fighters"
	Together // names parties told before: "both sides", "all leaders"
	Ruler    // "government", "regime", "authorities": of a state only
	Ours     // works only with an owner or a role word before it
	OfHead   // head is the first word: "secretary of state"
)

var flagNames = map[string]Flag{
	"generic": Generic, "member": Member, "body": Body, "office": Office, "modifier": Modifier, "possessor": Possessor,
	"woman": Woman, "man": Man, "many": Many, "place": Place, "thing": Thing, "weak": Weak, "foreign": Foreign,
	"together": Together, "ruler": Ruler, "ours": Ours,
}

// Roles is the table of role nouns, by the lemma of the head.
type Roles struct{ byHead map[string][]Noun }

func newRoles() *Roles { return &Roles{byHead: map[string][]Noun{}} }

// ParseRoles reads lines "nouns separated by |; ROLE or -; flags".
func ParseRoles(name string, data []byte, c Checks) (*Roles, error) {
	r := newRoles()
	seen := map[string]int{}
	for i, line := range strings.Split(string(data), "\n") {
		if j := strings.IndexByte(line, '#'); j >= 0 {
			line = line[:j]
		}
		if strings.TrimSpace(line) == "" {
			continue
		}
		if err := r.parseLine(line, i+1, seen, c); err != nil {
			return nil, &Fault{name, i + 1, err}
		}
	}
	r.settle()
	return r, nil
}

// settle takes the flags of bodies from longer nouns whose last word names a person: "health official" is one, though
// its line is of ministries.
func (r *Roles) settle() {
	for head, ns := range r.byHead {
		single := -1
		for i := range ns {
			if len(ns[i].Words) == 1 && ns[i].Flags&(Body|Modifier) == 0 && ns[i].Flags&(Place|Thing) == 0 {
				single = i
			}
		}
		if single < 0 {
			continue
		}
		for i := range ns {
			if len(ns[i].Words) > 1 && ns[i].Flags&OfHead == 0 {
				ns[i].Flags &^= Body | Ruler | Many
			}
		}
		r.byHead[head] = ns
	}
}

func (r *Roles) parseLine(line string, n int, seen map[string]int, c Checks) error {
	col := strings.Split(line, ";")
	if len(col) != 2 && len(col) != 3 {
		return fmt.Errorf("want 2 or 3 columns (nouns; ROLE; flags), got %d", len(col))
	}
	role := strings.TrimSpace(col[1])
	if role == "-" {
		role = ""
	} else if !upper(role, 3) || c.Role != nil && !c.Role(role) {
		return fmt.Errorf("unknown role %q", role)
	}
	var flags Flag
	if len(col) == 3 {
		for _, f := range strings.Fields(col[2]) {
			v, ok := flagNames[f]
			if !ok {
				return fmt.Errorf("unknown flag %q", f)
			}
			flags |= v
		}
	}
	for _, s := range strings.Split(col[0], "|") {
		w := Words(nil, strings.TrimSpace(s))
		if len(w) == 0 {
			return fmt.Errorf("empty noun")
		}
		k := strings.Join(w, " ")
		if o := seen[k]; o != 0 {
			return fmt.Errorf("%q stands already in line %d", k, o)
		}
		seen[k] = n
		r.put(NewNoun(w, role, flags, n))
	}
	return nil
}

// NewNoun makes a noun of lemmas; "of" or "for" makes the first its head.
func NewNoun(words []string, role string, flags Flag, line int) Noun {
	n := Noun{Words: words, Role: role, Flags: flags, Line: line}
	for _, x := range words[1:] {
		if x == "of" || x == "for" {
			n.Flags |= OfHead
		}
	}
	return n
}

// NewRoles makes a table of nouns; of equal ones the first counts.
func NewRoles(ns []Noun) *Roles {
	r := newRoles()
	seen := map[string]bool{}
	for _, n := range ns {
		k := strings.Join(n.Words, " ")
		if !seen[k] {
			r.put(n)
		}
		seen[k] = true
	}
	r.settle()
	return r
}

func (r *Roles) put(n Noun) {
	head := n.Words[len(n.Words)-1]
	if n.Flags&OfHead != 0 {
		head = n.Words[0]
	}
	r.byHead[head] = append(r.byHead[head], n)
}

// Heads gives the nouns whose head has the lemma, in file order.
func (r *Roles) Heads(lemma string) []Noun { return r.byHead[lemma] }
