package story

import "github.com/casus/casus"

// CopyDays is how many days after the original a copy may be published. Papers print an agency's text the same day or
// the next, those of a Monday what came on a Friday. What comes later in the same words is news told by a template: an
// attack on another town, the next bulletin.
const CopyDays = 3

// A pair is a copy if the shorter text has copyShare of its shingles in the longer (thousandths), and at least
// copyShingles of them; below that, quotations and standing background paragraphs look alike. Set on edits of the
// articles for development of `casus eval story copies`.
const (
	copyShare    = 450
	copyShingles = 12
)

// leastAgain is how many words a text must have to be known again whatever its date. Shorter ones ("An explosion was
// heard in the capital, residents said") may tell another happening in the same words.
const leastAgain = 30

// signed is an article as copies are told by.
type signed struct {
	Signature
	day   int // of publication, days since 1970
	dated bool
}

func sign(a *casus.Article) signed {
	d, ok := parseDay(a.Published)
	return signed{Sign(a.Text), d, ok}
}

func (s signed) near(t signed, days int) bool {
	return s.dated && t.dated && abs(s.day-t.day) <= days
}

// copyOf says whether the later of two articles is a copy of the earlier, and the share of the shorter text's shingles
// that stand in the longer, in thousandths: enough is shared, the two were published within so many days, and the later
// adds no fact. Without a date of both, only the very same words are a copy.
func copyOf(later, earlier signed, days int) (int, bool) {
	short := min(len(later.Shingles), len(earlier.Shingles))
	if short == 0 {
		return 0, false
	}
	if !(later.dated && earlier.dated) {
		return 1000, sameWords(later.Run, earlier.Run)
	}
	if !later.near(earlier, days) {
		return 0, false
	}
	n := Overlap(later.Signature, earlier.Signature)
	share := n * 1000 / short
	if n == len(later.Shingles) && n == len(earlier.Shingles) || n >= copyShingles && share >= copyShare {
		return share, !adds(later.Run, earlier.Run)
	}
	return share, false
}

// Published is the signature of an article and its date of publication, ISO, "" if unknown.
type Published struct {
	Sign Signature
	Date string
}

func (p Published) signed() signed {
	d, ok := parseDay(p.Date)
	return signed{p.Sign, d, ok}
}

// IsCopy says whether an article is a copy of an earlier one, which need not be read again: by the rule that copy groups
// are made by, or because it is the same text again, as an archive publishes it, whatever the dates.
func IsCopy(later, earlier Published) bool {
	if _, ok := copyOf(later.signed(), earlier.signed(), CopyDays); ok {
		return true
	}
	return IsAgain(later.Sign, earlier.Sign)
}

// IsAgain says whether two texts are the same words, of at least 30: one text, published again. Were it read again, what
// it tells of "Tuesday" would be dated by the new publication, and be a happening that never was.
func IsAgain(a, b Signature) bool { return a.Words >= leastAgain && sameWords(a.Run, b.Run) }

func sameWords(a, b []uint32) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i]&^runMarks != b[i]&^runMarks {
			return false
		}
	}
	return true
}
