// Package casus holds the nouns of Casus, software that reads the news and writes down who did what to whom, when and
// where, and who says so. It has no I/O and depends on the standard library only; the rooms beside it do the work, in
// the order text, parse, entity, match, code. Package reader is the one-call API.
//
// All offsets are UTF-8 bytes into Article.Text, half-open. Token indexes count within a sentence from 0.
package casus

// Article is a text as delivered. It is never changed after it enters the pipeline.
type Article struct {
	ID        string `json:"id"`                  // a content hash where the source gives none (see ContentID)
	Title     string `json:"title,omitempty"`     // may also be the first line of Text
	Text      string `json:"text"`                // valid UTF-8
	Published string `json:"published,omitempty"` // ISO date or date-time; empty if unknown, never guessed
	URL       string `json:"url,omitempty"`
	Source    string `json:"source,omitempty"`
	Lang      string `json:"lang,omitempty"`      // BCP 47; empty if unknown
	Sentences []Span `json:"sentences,omitempty"` // as given by the source; nil to let package text cut them

	Byline        string `json:"byline,omitempty"`         // who wrote it, as the page says
	Site          string `json:"site,omitempty"`           // name of the publication, as the page says
	Canonical     string `json:"canonical,omitempty"`      // the URL that the page calls its own
	PublishedFrom string `json:"published_from,omitempty"` // where Published is from: "meta article:published_time", "feed", "url"; empty if the input gave it
	Precision     string `json:"precision,omitempty"`      // of Published where it is from a page or a feed: "day", "minute" or "second"
}

// Doc is an Article with the layers that stages add to it.
type Doc struct {
	Article   *Article
	Sentences []Sentence
	Mentions  []Mention // by sentence, then first token, longest first
	Nominals  []Mention // phrases that are no party but are spoken of again; Chain ties them to Mentions
	Records   []Record  // in the codebook's order: see SortRecords
	Notes     []Note    // what could not be done, and why
	Contexts  []string  // PLOVER contexts of the whole article, sorted
}

// A Note says what could not be read or resolved, and why. Sent is -1 for the whole article.
type Note struct {
	Stage string
	Sent  int
	Text  string
}

// SentenceKind tells running text from lines that stand alone.
type SentenceKind string

// The kinds of sentence.
const (
	Body     SentenceKind = ""
	Title    SentenceKind = "title"    // the article's own title, repeated in its text
	Headline SentenceKind = "headline" // a line without a verb's full clause or final stop: telegraphic grammar
	Bullet   SentenceKind = "bullet"
)

// Sentence is a stretch of the article with its tokens and its basic UD tree.
type Sentence struct {
	Span
	Kind     SentenceKind
	Dateline Span    // "CAIRO (AP) —" at the head of an article or paragraph; empty if none. Its tokens stay in Tokens.
	Tokens   []Token // UD English words
	Para     int     // paragraph number, from 0
}

// Token is a syntactic word by UD English conventions. The two words of a contraction written together ("can't") are
// two tokens whose spans meet.
type Token struct {
	Span
	Form, Lemma string
	UPOS, XPOS  string
	Feats       string // UD features, "Number=Sing|Tense=Past", empty for none
	Head        int    // index of the head in the sentence, -1 for the root
	Deprel      string // full UD relation, "nsubj:pass"
	Name        string // label of the name recogniser, "B-PER", "I-ORG", "O"
	Glued       bool   // second or later word of a UD multiword token
}
