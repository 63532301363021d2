package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/casus/casus"
)

// correctKind is one kind of correction on the command line.
type correctKind struct {
	name, args, short, long string
	most                    int                                                       // arguments, the record included
	values                  func(*correctFlags, *casus.Record, []string) (any, error) // nil if it has none
	other                   bool                                                      // its second argument is a record
}

const partiesHelp = `A PARTY is CODE, CODE=WORDS or CODE:ENTITY=WORDS ("SDN.MIL=the army"). Without words the
record's own are kept: the first code goes to its first party, and so on. Several parties take
the place of all that the record has.`

func correctKinds() []correctKind {
	return []correctKind{
		{name: "actor", args: " PARTY...", short: "Who did it was another; of a statement the speaker, of a relation the source, of a toll who caused it", long: partiesHelp, most: 20,
			values: func(f *correctFlags, r *casus.Record, args []string) (any, error) {
				return f.parties(ends(r, true), args)
			}},
		{name: "recipient", args: " PARTY...", short: "To whom it was done was another; of a relation the target, of a toll the victims", long: partiesHelp, most: 20,
			values: func(f *correctFlags, r *casus.Record, args []string) (any, error) {
				return f.parties(ends(r, false), args)
			}},
		{name: "type", args: " TYPE [MODE]", short: "It was an event of another type", most: 3,
			values: func(_ *correctFlags, _ *casus.Record, args []string) (any, error) {
				v := map[string]string{}
				for i, a := range args {
					v[[...]string{"type", "mode"}[i]] = a
				}
				return v, atLeast(args, "the type")
			}},
		{name: "status", args: " STATUS", short: "It happened, is planned, possible or denied", most: 2,
			values: func(_ *correctFlags, _ *casus.Record, args []string) (any, error) {
				return strings.Join(args, ""), atLeast(args, "the status")
			}},
		{name: "place", args: " NAME", short: "It was elsewhere", most: 2,
			values: func(f *correctFlags, _ *casus.Record, args []string) (any, error) {
				v := map[string]string{"name": strings.Join(args, "")}
				if f.country != "" {
					v["country"] = f.country
				}
				if f.place != "" {
					v["id"] = f.place
				}
				return v, f.orNone(args, "the name of the place")
			}},
		{name: "date", args: " DATE", short: "It was at another time: a day, month or year", most: 2,
			values: func(f *correctFlags, _ *casus.Record, args []string) (any, error) {
				return strings.Join(args, ""), f.orNone(args, "the date")
			}},
		{name: "not-event", short: "It is none: strike it out", most: 1},
		{name: "confirm", short: "It is right", most: 1},
		{name: "merge", args: " OTHER", short: "Both records tell one happening", most: 2, other: true},
		{name: "split", args: " OTHER", short: "The records tell two happenings", most: 2, other: true},
	}
}

func atLeast(args []string, what string) error {
	if len(args) == 0 {
		return fmt.Errorf("give %s", what)
	}
	return nil
}

// orNone asks for a value or for --none.
func (f *correctFlags) orNone(args []string, what string) error {
	if f.none == (len(args) > 0) {
		return fmt.Errorf("give %s, or --none", what)
	}
	return nil
}

// ends are the parties of a record that a correction of its actor or recipient takes the place of.
func ends(r *casus.Record, actor bool) []casus.Party {
	switch {
	case r.Event != nil && actor:
		return r.Event.Actor
	case r.Event != nil:
		return r.Event.Recipient
	case r.Statement != nil:
		return r.Statement.Speaker
	case r.Relation != nil && actor:
		return []casus.Party{r.Relation.Source}
	case r.Relation != nil:
		return []casus.Party{r.Relation.Target}
	case r.Toll != nil && actor:
		return []casus.Party{{Text: string(r.Toll.By), Code: r.Toll.By}}
	case r.Toll != nil:
		return []casus.Party{{Text: r.Toll.WhoText, Code: r.Toll.Who}}
	}
	return nil
}

// parties reads parties. Words that are not given are those of the record.
func (f *correctFlags) parties(have []casus.Party, args []string) (any, error) {
	if err := f.orNone(args, "the parties"); err != nil {
		return nil, err
	}
	out := []casus.Party{}
	for i, a := range args {
		who, words, named := strings.Cut(a, "=")
		code, entity, _ := strings.Cut(who, ":")
		p := casus.Party{Text: words, Code: casus.Code(code), Entity: entity}
		if !named {
			if i >= len(have) {
				return nil, fmt.Errorf("party %q: the record has no words for it; write %s=WORDS", a, code)
			}
			p.Text, p.Span = have[i].Text, have[i].Span
		}
		if p.Text == "" && named {
			return nil, errors.New("party " + a + ": no words after =")
		}
		out = append(out, p)
	}
	return out, nil
}
