// Package story finds what belongs together: copies of one article, articles about one thing (stories), records that
// tell one happening (incidents), and the steps in the life of a ceasefire or of talks (threads).
//
// Every result is a pure function of the set of articles given, never of the order in which they came. The rule that
// makes it so: whether two things may be linked, and how strongly, is a function of these two alone (fixed document
// frequencies, no counts over what was seen so far); links make components; and each component is divided by a
// procedure that takes its members in a canonical order. An index over keys only saves comparing what cannot be linked,
// and after an addition only the components that it touched are divided anew. So the incremental result is the batch
// result, which the tests show with random orders.
//
// Batch: Find. As articles arrive: Engine. Both give groups named by their founding member; Reconcile gives them minted
// ids that live on, with redirects. The room has no I/O and imports the nouns only.
package story

import "github.com/casus/casus"

// Item is an article with its records, as this package reads it. Item values are not changed.
type Item struct {
	Article *casus.Article // ID and Text are needed; Published is "" if unknown
	Seen    string         // when it was first seen, ISO date-time in UTC; stands in where Published is unknown
	Records []casus.Record
	Doc     *casus.Doc // the article as read, or nil: records without a type are then compared by how their sentences tell them
}

// Group is members that belong together. Members are article ids for copies and stories, record anchors for incidents;
// the founding member first, then in canonical order.
type Group struct {
	ID      string   `json:"id"`
	Members []string `json:"members"`
}

// Constraints are what analysts decided. They win over every score and every incompatibility; a pair in both lists,
// by itself or through a chain of Same, stays apart, and is named in Result.Conflicts.
type Constraints struct {
	Same  [][2]string // pairs of record anchors that are one happening
	Apart [][2]string // pairs of record anchors that are not
}

// Options are how to put together. The zero value is the usual way.
type Options struct {
	Constraints Constraints
	Window      int // days between the publications of two articles of one story; 0 is DefaultWindow. Copies: no more than CopyDays
}

// DefaultWindow is the reach of a link between articles, in days.
const DefaultWindow = 10

func (o Options) window() int {
	if o.Window <= 0 {
		return DefaultWindow
	}
	return o.Window
}

// Result is everything found among a set of articles, in canonical order. IDs are the founding members hashed; see
// Reconcile for ids that live on.
type Result struct {
	Copies    []CopyGroup
	Stories   []casus.Story
	Incidents []casus.Incident
	Threads   []casus.Thread
	Conflicts [][2]string // constraints that contradict each other
}

// Find puts a set of articles together, in one go. The order of items has no influence; of two items with one article
// id the one that sorts last by content counts. It fails as NewEngine does.
func Find(items []Item, o Options) (Result, error) {
	e, err := NewEngine(o)
	if err != nil {
		return Result{}, err
	}
	for _, it := range items {
		e.Add(it)
	}
	return e.Result(), nil
}

// StoryGroups and IncidentGroups are the results as groups for Reconcile.
func StoryGroups(ss []casus.Story) []Group {
	out := make([]Group, len(ss))
	for i, s := range ss {
		out[i].ID = s.ID
		for _, m := range s.Articles {
			out[i].Members = append(out[i].Members, m.Article)
		}
	}
	return out
}

// IncidentGroups are incidents as groups of record anchors.
func IncidentGroups(is []casus.Incident) []Group {
	out := make([]Group, len(is))
	for i, s := range is {
		out[i].ID = s.ID
		for _, m := range s.Members {
			out[i].Members = append(out[i].Members, m.Anchor)
		}
	}
	return out
}
