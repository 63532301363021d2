// Package series counts: how often something is reported a day, between two parties, of an actor, in a country, at a
// place; beside how much was reported at all, so that a quiet news day is no truce and a busy one no war.
//
// What is counted is stories, not articles and not records: a count is the number of different stories of a day that
// tell at least one event of the kind, and the total is the number of all stories of that day. An article that belongs
// to no story counts as one. The day is that of publication, for both, so that a count is a part of its total; where the
// publication is not known, it is the day of the event. Only what happened is counted: not the planned, possible, denied.
//
// Rate is count divided by total. Detectors do not divide: they take the total as the exposure of a count, which keeps
// what a small count can tell (package alarm).
package series
