package ingest

import (
	"iter"

	"github.com/casus/casus"
	"github.com/casus/casus/source"
	"github.com/casus/casus/store"
)

// Job is an article on its way, or what stands in the place of one.
type Job struct {
	Article *casus.Article // nil if Err is set, or if there are only notes
	Source  string         // what it is read again by: a path, page:URL, a feed; standard input cannot be
	Shard   string         // in a queue: what is kept together; empty for Source
	Where   string         // the place in it: "news.jsonl:3", a URL
	Notes   []string       // what was mended
	Err     error          // why there is no article
	Hint    source.Hint    // what is known of an article that could not be read
	CopyOf  string         // id of the article that it is a copy of, if that was decided before; see Copies
	Decided bool           // CopyOf holds, even if it is empty
	Again   bool           // read it although the store has it: it was taken for a copy and is none
	Well    bool           // no article: what failed at this place before is well now

	// Done is told when the article is stored or in quarantine, from one goroutine; nil for nobody. It is not told of
	// what a run that ends with an error left undone.
	Done func(Result)

	lineage string
	content string
	anchors []uint64
}

// Outcome says what became of an article.
type Outcome string

// The outcomes.
const (
	Stored  Outcome = "stored"      // and coded
	Known   Outcome = "known"       // the store has it, coded by this generation
	Copy    Outcome = "copy"        // stored, not coded: another article of the same text is
	Foreign Outcome = "not English" // stored, not coded
	Broken  Outcome = "failed"      // in quarantine
	Remark  Outcome = "remark"      // no article, only notes
)

// Result is what became of a Job.
type Result struct {
	Job     *Job
	Outcome Outcome
	Records int
	Notes   []casus.Note // of the whole article, from reading
	Err     error        // of Broken, and why of Foreign
}

// FromSource makes jobs of the items of package source.
func FromSource(items iter.Seq[source.Item]) iter.Seq[Job] {
	return func(yield func(Job) bool) {
		for it := range items {
			if !yield(FromItem(it)) {
				return
			}
		}
	}
}

// FromItem makes a job of an item of package source.
func FromItem(it source.Item) Job {
	j := Job{Article: it.Article, Source: it.Again(), Where: it.Where(), Notes: it.Notes, Err: it.Err}
	if j.Source == "" {
		j.Source = it.File
	}
	if it.Visit != nil {
		j.Hint = it.Visit.Hint
	}
	return j
}

// identify names version and lineage of the article as the store does.
func (j *Job) identify() {
	if j.Article == nil {
		return
	}
	if j.Article.ID == "" {
		a := *j.Article
		a.ID = casus.ContentID(a.Title, a.Text)
		j.Article = &a
	}
	j.lineage = store.LineageOf(j.Article)
	c := store.Coded{Article: *j.Article, Lineage: j.lineage}
	j.content = c.ContentID()
}
