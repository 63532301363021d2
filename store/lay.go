package store

import (
	"errors"
	"fmt"
	"regexp"
	"sync"
	"time"

	"github.com/casus/casus"
	"github.com/casus/casus/knowledge/ontology"
)

var (
	errNoFit     = errors.New("this kind of record has no such value")
	loadOntology = sync.OnceValues(ontology.Load)
	codeForm     = regexp.MustCompile(`^[A-Z]{3}\.[A-Z]{3}$`)
)

func layParties(r *casus.Record, actor bool, ps []casus.Party) error {
	ont, err := loadOntology()
	if err != nil {
		return err
	}
	for _, p := range ps {
		if p.Code != "" && (!codeForm.MatchString(string(p.Code)) || !ont.ValidRole(p.Code.Role())) {
			return fmt.Errorf("%q is no code", p.Code)
		}
	}
	switch {
	case r.Event != nil && actor:
		r.Event.Actor = ps
	case r.Event != nil:
		r.Event.Recipient = ps
	case r.Statement != nil && actor:
		r.Statement.Speaker = ps
	case r.Relation != nil && len(ps) == 1 && actor:
		r.Relation.Source = ps[0]
	case r.Relation != nil && len(ps) == 1:
		r.Relation.Target = ps[0]
	case r.Toll != nil && len(ps) == 1 && actor:
		r.Toll.By = ps[0].Code
	case r.Toll != nil && len(ps) == 1:
		r.Toll.Who = ps[0].Code
	default:
		return errNoFit
	}
	return nil
}

// layType sets quad class and score with the type, as coding would.
func layType(r *casus.Record, typ, mode string) error {
	if r.Event == nil {
		return errNoFit
	}
	ont, err := loadOntology()
	if err != nil {
		return err
	}
	t, ok := ont.Type(typ)
	if !ok || mode != "" && !ont.ValidMode(typ, mode) {
		return fmt.Errorf("unknown type %q with mode %q", typ, mode)
	}
	e := r.Event
	e.Type, e.Mode, e.Quad, e.Score, e.CAMEO = typ, mode, string(t.Quad), ont.Score(typ, mode), ""
	if c, ok := ont.CAMEO(typ, mode); ok {
		e.CAMEO = c.Code
	}
	return nil
}

func layPlace(r *casus.Record, p casus.Place) error {
	if p.Reason == "" {
		p.Reason = "analyst"
	}
	switch {
	case r.Event != nil:
		if r.Event.Place != p.Name {
			r.Event.PlaceSpan = nil
		}
		r.Event.Place, r.Event.Located = p.Name, &p
		if p.ID == "" && p.Country == "" {
			r.Event.Located = nil
		}
	case r.Toll != nil:
		r.Toll.Place = p.Name
	default:
		return errNoFit
	}
	return nil
}

func layDate(r *casus.Record, iso string) error {
	ok := iso == ""
	for _, form := range [...]string{"2006-01-02", "2006-01", "2006"} {
		if _, err := time.Parse(form, iso); err == nil {
			ok = true
		}
	}
	if !ok {
		return fmt.Errorf("%q is no ISO date", iso)
	}
	switch {
	case r.Event != nil:
		r.Event.Date, r.Event.DateWhy = iso, "analyst"
	case r.Toll != nil:
		r.Toll.Date = iso
	default:
		return errNoFit
	}
	return nil
}

func layStatus(r *casus.Record, s casus.Status) error {
	switch s {
	case casus.Happened, casus.Planned, casus.Possible, casus.Denied:
	default:
		return fmt.Errorf("unknown status %q", s)
	}
	if r.Event == nil {
		return errNoFit
	}
	r.Event.Status, r.Event.StatusWhy = s, "analyst"
	return nil
}
