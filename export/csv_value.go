package export

import "github.com/casus/casus"

func ofEvent(f func(*casus.Event) string) func(*Row) string {
	return func(r *Row) string {
		if r.Record.Event == nil {
			return ""
		}
		return f(r.Record.Event)
	}
}

func ofToll(f func(*casus.Toll) string) func(*Row) string {
	return func(r *Row) string {
		if r.Record.Toll == nil {
			return ""
		}
		return f(r.Record.Toll)
	}
}

func ofStatement(f func(*casus.Statement) string) func(*Row) string {
	return func(r *Row) string {
		if r.Record.Statement == nil {
			return ""
		}
		return f(r.Record.Statement)
	}
}

func ofRelation(f func(*casus.Relation) string) func(*Row) string {
	return func(r *Row) string {
		if r.Record.Relation == nil {
			return ""
		}
		return f(r.Record.Relation)
	}
}

// eventOrToll takes what events and tolls both have.
func eventOrToll(e func(*casus.Event) string, t func(*casus.Toll) string) func(*Row) string {
	return func(r *Row) string { return ofEvent(e)(r) + ofToll(t)(r) }
}

func modeOf(r *Row) string {
	return ofEvent(func(e *casus.Event) string { return e.Mode })(r) + ofStatement(func(s *casus.Statement) string { return s.Mode })(r)
}

func triggerOf(r *Row) string {
	return ofEvent(func(e *casus.Event) string { return e.Trigger })(r) + ofToll(func(t *casus.Toll) string { return t.Text })(r) +
		ofStatement(func(s *casus.Statement) string { return s.Cue })(r)
}

// scoreOf is the conflict-cooperation score, empty where the type is not known.
func scoreOf(e *casus.Event) string {
	if e.Quad == "" {
		return ""
	}
	return decimal(e.Score)
}

func saidBy(r *Row) []casus.Party {
	switch {
	case r.Record.Event != nil:
		return r.Record.Event.SaidBy
	case r.Record.Toll != nil:
		return r.Record.Toll.SaidBy
	}
	return nil
}
