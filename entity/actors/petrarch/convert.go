package petrarch

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/entity/actors/common"
)

// Converted is a dictionary in Casus's own terms.
type Converted struct {
	Actors  []actors.Actor
	Nouns   []actors.Noun
	Refused []actors.Fault // entries that give nothing
	Losses  []Loss         // what codes said and Casus does not code, most frequent first
}

// Loss is something that codes lose, how often, and where first.
type Loss struct {
	What string
	N    int
	Line int
}

// groups says what a file's codes are, where they are not those of states: the lists of ethnic and religious groups use
// codes of their own, of which some are spelled like states'.
type groups string

const (
	ofStates  groups = ""
	ethnic    groups = "which ethnic group it is"
	religious groups = "which faith it is"
)

// Convert turns what Parse read into actors and role nouns. known tells which codes of states exist; base is the file's name
// without folder, for ids.
func (r *Result) Convert(file string, known func(country string) bool) (*Converted, error) {
	t, err := loadCodes(known)
	if err != nil {
		return nil, fmt.Errorf("petrarch: %w", err)
	}
	base := strings.TrimSuffix(path.Base(strings.ReplaceAll(file, "\\", "/")), ".txt")
	c := &converter{codeTable: t, file: file, source: base, words: common.Load(), ids: map[string]bool{}, lost: map[string]int{}, out: &Converted{}}
	lower := strings.ToLower(base) + r.Heading
	switch {
	case strings.Contains(lower, "ethnicgroups") || strings.Contains(lower, "ethnic\ngroups codes"):
		c.groups = ethnic
	case strings.Contains(lower, "religiousgroups") || strings.Contains(lower, "religion\ngroups codes"):
		c.groups = religious
	}
	for i := range r.Entries {
		if r.Entries[i].Agent {
			c.agent(&r.Entries[i])
		} else {
			c.actor(&r.Entries[i])
		}
	}
	slices.SortStableFunc(c.out.Losses, func(a, b Loss) int { return cmp.Compare(b.N, a.N) })
	return c.out, nil
}

type converter struct {
	*codeTable
	file, source string
	groups       groups
	words        common.Words
	ids          map[string]bool
	lost         map[string]int // index into out.Losses
	out          *Converted
}

func (c *converter) refuse(line int, format string, args ...any) {
	c.out.Refused = append(c.out.Refused, actors.Fault{File: c.file, Line: line, Err: fmt.Errorf(format, args...)})
}

func (c *converter) lose(line int, what ...string) {
	for _, w := range what {
		i, ok := c.lost[w]
		if !ok {
			i = len(c.out.Losses)
			c.lost[w] = i
			c.out.Losses = append(c.out.Losses, Loss{What: w, Line: line})
		}
		c.out.Losses[i].N++
	}
}

// actor converts one entry: what it is follows from its codes, whether it is a person from its dates and name.
func (c *converter) actor(e *Entry) {
	a := actors.Actor{Kind: actors.Org, Source: "PETRARCH dictionary " + c.source, File: c.file, Line: e.Line}
	for _, n := range e.Names {
		if s, why := c.name(n); why != "" {
			c.refuse(e.Line, "%s: %s", n, why)
		} else if !slices.Contains(a.Names, s) {
			a.Names = append(a.Names, s)
		}
	}
	if len(a.Names) == 0 {
		return
	}
	if c.groups != ofStates {
		c.lose(e.Line, string(c.groups))
		a.Kind, a.Roles = actors.People, []actors.Role{{Code: "INT.CVL"}}
	} else if !c.roles(e, &a) {
		return
	}
	a.ID = c.id(e.Names[0])
	c.out.Actors = append(c.out.Actors, a)
}

// roles gives the entry its roles; false if no code can be read.
func (c *converter) roles(e *Entry, a *actors.Actor) bool {
	person := isPerson(e)
	var elite, rest, bare []actors.Role
	for _, code := range e.Codes {
		m, err := c.codeTable.actor(code.Text)
		if err != nil {
			c.refuse(code.Line, "%s: %w", e.Names[0], err)
			continue
		}
		c.lose(code.Line, m.lost...)
		r := actors.Role{Code: m.code(), From: code.From, To: code.To}
		switch {
		case m.role == "" && person:
			r.Code = actors.Code(m.country, "CVL")
			rest = append(rest, r)
		case m.role == "":
			bare = append(bare, r)
		case m.elite:
			elite = append(elite, r)
		default:
			rest = append(rest, r)
		}
	}
	if person {
		a.Kind = actors.Person
	}
	switch {
	case len(rest) > 0 && !person && all(rest, "REB"):
		a.Kind = actors.Group
	case len(rest) > 0 && !person && all(rest, "MED"):
		a.Kind = actors.Media
	}
	switch {
	case len(rest) > 0: // what a former official is follows from the office; before it nothing is known
		a.Roles = inOrder(rest)
	case len(bare) > 0:
		a.Kind, a.Roles = actors.Region, []actors.Role{{Code: latest(bare).Code}}
		if len(bare) > 1 {
			c.lose(e.Line, "that a land belonged to another before")
		}
	case len(elite) > 0:
		a.Roles = inOrder(elite)
	default:
		return false
	}
	return true
}

func all(rs []actors.Role, role string) bool {
	return !slices.ContainsFunc(rs, func(r actors.Role) bool { return r.Code.Role() != role })
}

// inOrder puts roles as Casus wants them: of those that hold at one time the last wins, where PETRARCH takes the first
// with dates, and one without only if no other holds.
func inOrder(rs []actors.Role) []actors.Role {
	slices.Reverse(rs)
	slices.SortStableFunc(rs, func(a, b actors.Role) int {
		if ua, ub := a.Span() == "undated", b.Span() == "undated"; ua != ub {
			if ua {
				return -1
			}
			return 1
		}
		return cmp.Compare(a.From, b.From)
	})
	return slices.Compact(rs)
}

func latest(rs []actors.Role) actors.Role {
	best := rs[0]
	for _, r := range rs[1:] {
		if r.To == "" && (best.To != "" || r.From > best.From) || r.To > best.To && best.To != "" {
			best = r
		}
	}
	return best
}

// id is unique within the file.
func (c *converter) id(name string) string {
	slug := strings.Join(actors.Words(nil, strings.ReplaceAll(name, "_", " ")), "-")
	slug = "petrarch." + strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '-' {
			return r
		}
		return -1
	}, slug)
	id := slug
	for n := 2; c.ids[id]; n++ {
		id = fmt.Sprintf("%s-%d", slug, n)
	}
	c.ids[id] = true
	return id
}
