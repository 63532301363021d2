package store

import (
	"database/sql"
	"fmt"
	"slices"

	"github.com/casus/casus"
)

// A group is found by what it says (type, parties, place), as records are, and by what belongs to it. Both stand in one
// table as 64 bits of a hash, so that one join leads from records to incidents: records.anch is the hash of an anchor too.
// What is found is looked at again, so that two things of one hash do no harm.

// groupTerm is how a group of a kind is found by a term that records have.
func groupTerm(kind, term string) int64 { return hash64(kind + " " + term) }

// groupTerms are the hashes by which a story, incident or thread is found, sorted and distinct.
func groupTerms(body any) []int64 {
	var out []int64
	switch x := body.(type) {
	case casus.Story:
		for _, m := range x.Articles {
			out = append(out, hash64(m.Article))
		}
	case casus.Incident:
		for _, t := range termsOf(incidentRecord(&x), "") {
			if t != anyTerm {
				out = append(out, groupTerm(incidentKind, t))
			}
		}
		for _, a := range x.Articles {
			out = append(out, hash64(a))
		}
		for _, m := range x.Members {
			out = append(out, hash64(m.Anchor))
		}
	case casus.Thread:
		out = append(out, groupTerm(threadKind, "t:"+x.Kind))
		for _, p := range x.Parties {
			for _, v := range [...]string{string(p.Code), p.Code.Country(), p.Entity} {
				if v != "" {
					out = append(out, groupTerm(threadKind, "a:"+text(v)))
				}
			}
		}
		for _, s := range x.Steps {
			out = append(out, hash64(s.Incident))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// incidentRecord is an incident as one record that says it all: it is asked what its records would be asked.
func incidentRecord(x *casus.Incident) *casus.Record {
	return &casus.Record{Kind: casus.EventKind, Event: &casus.Event{Type: x.Type, Mode: x.Mode, Status: x.Status, Actor: x.Actor,
		Recipient: x.Recip, Place: x.Place, Located: x.Located}}
}

// indexGroup writes what the group of row n is found by.
func (w *write) indexGroup(n int64, day int, body any) error {
	if w.groups == nil {
		w.groups = w.into("group_terms", "term, day, grp")
	}
	for _, t := range groupTerms(body) {
		if err := w.add(w.groups, t, day, n); err != nil {
			return err
		}
	}
	return nil
}

// unindexGroups takes rows of groups out of the index, by a condition on groups.
func (w *write) unindexGroups(cond string, args ...any) error {
	return w.execQuietly("DELETE FROM group_terms WHERE grp IN (SELECT n FROM groups WHERE "+cond+")", args...)
}

// indexAgain takes the place of what a group was found by.
func (w *write) indexAgain(n int64, kind string, day int, body []byte) error {
	x, err := unpackGroup(kind, body)
	if err != nil {
		return err
	}
	if err := w.unindexGroups("n = ?", n); err != nil {
		return err
	}
	return w.indexGroup(n, day, x)
}

// unpackGroup reads the body of a group.
func unpackGroup(kind string, body []byte) (any, error) {
	switch kind {
	case storyKind:
		return unpackAs[casus.Story](body)
	case incidentKind:
		return unpackAs[casus.Incident](body)
	case threadKind:
		return unpackAs[casus.Thread](body)
	}
	return nil, fmt.Errorf("there is no kind of group %q", kind)
}

func unpackAs[T any](body []byte) (any, error) {
	var x T
	err := unpack(body, &x)
	return x, err
}

// indexGroups makes the index anew from the groups.
func (w *write) indexGroups() error {
	if err := w.execQuietly("DELETE FROM group_terms"); err != nil {
		return err
	}
	err := w.pages("SELECT n, kind, day_from, body FROM groups", func(rows *sql.Rows) (int64, func() error, error) {
		var n int64
		var kind string
		var day int
		var body []byte
		if err := rows.Scan(&n, &kind, &day, &body); err != nil {
			return n, nil, err
		}
		x, err := unpackGroup(kind, body)
		if err != nil {
			return n, nil, err
		}
		return n, func() error { return w.indexGroup(n, day, x) }, nil
	})
	if err != nil {
		return err
	}
	return w.flush()
}
