package match

import (
	"errors"
	"fmt"
	"sync"
)

// Set is compiled patterns. It is safe for concurrent use.
type Set struct {
	patterns []*Pattern
	index    map[string][]entry // by lemma of the trigger
	lists    kindLists
	pool     sync.Pool // of *scratch
}

// entry is a trigger of a pattern.
type entry struct{ pattern, trigger int32 }

// Compile compiles pattern files. Lists are word lists by name, without "@". The error names file and line of every
// fault.
func Compile(files []File, lists map[string][]string, check Ontology) (*Set, error) {
	s := &Set{index: map[string][]entry{}, lists: newKindLists(lists)}
	s.pool.New = func() any { return new(scratch) }
	var errs []error
	names := map[string]*Pattern{}
	for _, f := range files {
		ps, err := parseFile(f, lists, check)
		if err != nil {
			errs = append(errs, err)
		}
		for _, p := range ps {
			if o, ok := names[p.Name]; ok {
				errs = append(errs, fmt.Errorf("%s:%d: pattern %s stands already at %s:%d", p.File, p.Line, p.Name, o.File, o.Line))
				continue
			}
			names[p.Name] = p
			s.addPattern(p)
		}
	}
	if len(errs) > 0 {
		return nil, fmt.Errorf("compiling patterns: %w", errors.Join(errs...))
	}
	return s, nil
}

func (s *Set) addPattern(p *Pattern) {
	p.index = len(s.patterns)
	p.inner = p.asksInner()
	s.patterns = append(s.patterns, p)
	for i := range p.triggers {
		l := p.triggers[i].lemma
		s.index[l] = append(s.index[l], entry{int32(p.index), int32(i)})
	}
}

// asksInner reports whether p asks for slots of a clause within the trigger's.
func (p *Pattern) asksInner() bool {
	is := func(s slotID) bool { return s == slotXobj || s == slotXsubj }
	for _, seqs := range [...][]slotSeq{p.actor, p.recip, p.parties, p.place} {
		for _, seq := range seqs {
			for _, s := range seq {
				if is(s) {
					return true
				}
			}
		}
	}
	for i := range p.conds {
		for _, s := range p.conds[i].slots {
			if is(s) {
				return true
			}
		}
	}
	for i := range p.modes {
		for _, s := range p.modes[i].cond.slots {
			if is(s) {
				return true
			}
		}
	}
	return false
}

// Patterns are the patterns of the set in the order of their files. The slice must not be changed.
func (s *Set) Patterns() []*Pattern { return s.patterns }
