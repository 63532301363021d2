package when_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/when"
)

// sentence makes tokens of words between spaces, without tags or tree.
func sentence(text string) *casus.Sentence {
	s := &casus.Sentence{Span: casus.Span{End: len(text)}}
	at := 0
	for _, w := range strings.Fields(text) {
		at += strings.Index(text[at:], w)
		s.Tokens = append(s.Tokens, casus.Token{Span: casus.Span{Start: at, End: at + len(w)}, Form: w, Head: -1})
		at += len(w)
	}
	return s
}

// show writes what was found: "last week=2016-04 ; Tuesday=2016-04-19>2016-04-26 ; two weeks=length".
func show(s *casus.Sentence, fs []when.Found) string {
	var out []string
	for _, f := range fs {
		var ws []string
		for _, t := range s.Tokens[f.First:f.End] {
			ws = append(ws, t.Form)
		}
		v := "?"
		switch {
		case f.Time != nil:
			v = f.Time.ISO
		case f.Duration:
			v = "length"
		}
		if f.Next != nil {
			v += ">" + f.Next.ISO
		}
		out = append(out, strings.Join(ws, " ")+"="+v)
	}
	return strings.Join(out, " ; ")
}

// published is a Wednesday; a test may give another day in front, "2016-01-04: …".
const published = "2016-04-20"

func TestFind(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// days with their year, in every order
		{"They met on April 5 , 2014 in Oslo", "April 5 , 2014=2014-04-05"},
		{"They met on April 5th , 2014", "April 5th , 2014=2014-04-05"},
		{"They met on 5 April 2014", "5 April 2014=2014-04-05"},
		{"They met on the 5th of April 2014", "the 5th of April 2014=2014-04-05"},
		{"They met on the fifth of April , 2014", "the fifth of April , 2014=2014-04-05"},
		{"Signed Dec. 31 1999", "Dec. 31 1999=1999-12-31"},
		{"On Saturday , April 5 , 2014 they met", "Saturday , April 5 , 2014=2014-04-05"},
		{"On Saturday 5 April 2014 they met", "Saturday 5 April 2014=2014-04-05"},
		{"Report of 2014-04-05", "2014-04-05=2014-04-05"},
		{"Report of 2014 - 04 - 05", "2014 - 04 - 05=2014-04-05"},
		{"Report of 2014-04", "2014-04=2014-04"},
		{"Report of 25/12/2014", "25/12/2014=2014-12-25"},
		{"Report of 12/25/2014", "12/25/2014=2014-12-25"},
		{"Report of 4/5/2014", "4/5/2014=?"},
		{"Report of 4/5/14", "4/5/14=?"},
		{"Report of 4/10/16", "4/10/16=2016-04-10"},
		{"Report of 10/4/16", "10/4/16=2016-04-10"},
		{"On February 30 , 2014 nothing happened", "February 30 , 2014=?"},
		{"On February 29 , 2015 nothing happened", "February 29 , 2015=?"},
		{"On February 29 , 2016 they met", "February 29 , 2016=2016-02-29"},
		{"Version 10.4.1 was out", ""},
		{"On 2014-13-45 they met", "2014-13-45=?"},
		{"On 2014 - 13 - 45 they met", "2014 - 13 - 45=?"},
		{"On May 45 police held him", "May 45=?"},
		{"In May 45 people died", "May=2015-05>2016-05"},

		// days without a year
		{"They met on April 5", "April 5=2016-04-05"},
		{"They met on April 20", "April 20=2016-04-20"},
		{"They meet on May 3", "May 3=2016-05-03"},
		{"They met on the 5th of April", "the 5th of April=2016-04-05"},
		{"They met on December 5", "December 5=2015-12-05>2016-12-05"},
		{"They met on Sept. 11", "Sept. 11=2015-09-11>2016-09-11"},
		{"They met on Friday , April 15", "Friday , April 15=2016-04-15"},
		{"They met on Friday , July 24", "Friday , July 24=2015-07-24"},
		{"2016-01-04: They met on December 30", "December 30=2015-12-30>2016-12-30"},
		{"2015-12-28: They meet on January 3", "January 3=2016-01-03"},
		{"They fought from April 3 to April 5", "April 3=2016-04-03 ; April 5=2016-04-05"},
		{"They fought on April 3 - 5", "April 3 - 5=2016-04-03"},
		{"They fought on 3 - 5 April 2014", "3 - 5 April 2014=2014-04-03"},
		{"In May 20 people died", "May=2015-05>2016-05"},
		{"-: They met on April 5", "April 5=?"},

		{"They meet between Tuesday and Thursday", "Tuesday=2016-04-19>2016-04-26 ; Thursday=2016-04-21>2016-04-28"},
		{"They met from Friday to Monday", "Friday=2016-04-15>2016-04-22 ; Monday=2016-04-18>2016-04-25"},
		{"They met on Tuesday and Thursday", "Tuesday=2016-04-19>2016-04-26 ; Thursday=2016-04-14>2016-04-21"},

		// months
		{"They met in April 2014", "April 2014=2014-04"},
		{"They met in April , 2014", "April , 2014=2014-04"},
		{"They met in April of 2014", "April of 2014=2014-04"},
		{"They met in February", "February=2016-02>2017-02"},
		{"They met in April", "April=2016-04"},
		{"They met in October", "October=2015-10>2016-10"},
		{"Since May they fight", "May=2015-05>2016-05"},
		{"They may march in March", "March=2016-03>2017-03"},
		{"Mrs. May said no", ""},
		{"They met last May", "last May=2015-05"},
		{"They met last March", "last March=2016-03"},
		{"They meet next May", "next May=2016-05"},
		{"They meet next March", "next March=2017-03"},
		{"They met in October of last year", "October of last year=2015-10"},
		{"They meet in October next year", "October next year=2017-10"},
		{"They met in early March", "early March=2016-03>2017-03"},
		{"They met in mid - March", "mid - March=2016-03>2017-03"},
		{"They met in the last week of March", "the last week of March=2016-03"},
		{"-: They met in February", "February=?"},

		// years
		{"They met in 2013", "2013=2013"},
		{"The war began in 1914", "1914=1914"},
		{"Before the 2003 invasion", "2003=2003"},
		{"In early 2015 they met", "early 2015=2015"},
		{"In late 2015 they met", "late 2015=2015"},
		{"By the end of 2015 they met", "the end of 2015=2015-12"},
		{"In the first half of 2014", "the first half of 2014=2014"},
		{"Between 2011 and 2013", "2011=2011 ; 2013=2013"},
		{"The years 2011 - 13", "2011 - 13=?"},
		{"The years 2011 - 2013", "2011 - 2013=?"},
		{"In the 1990s they met", "the 1990s=?"},
		{"In the mid - 1990s they met", "the mid - 1990s=?"},
		{"In the 80s they met", "the 80s=?"},
		{"In the 19th century", "the 19th century=?"},
		{"More than 2000 people fled", ""},
		{"At least 1500 troops came", ""},
		{"Resolution 1701 binds them", ""},
		{"They met last year", "last year=2015"},
		{"They met this year", "this year=2016"},
		{"They meet next year", "next year=2017"},
		{"They met earlier this year", "earlier this year=2016"},
		{"They meet later this year", "later this year=2016"},
		{"They met late last year", "late last year=2015"},
		{"They meet at the end of the year", "the end of the year=2016-12"},
		{"-: They met last year", "last year=?"},

		// weekdays
		{"They met on Wednesday", "Wednesday=2016-04-20"},
		{"They met on Tuesday", "Tuesday=2016-04-19>2016-04-26"},
		{"They met on Thursday", "Thursday=2016-04-14>2016-04-21"},
		{"They met last Wednesday", "last Wednesday=2016-04-13"},
		{"They met last Friday", "last Friday=2016-04-15"},
		{"They meet next Wednesday", "next Wednesday=2016-04-27"},
		{"They meet next Friday", "next Friday=2016-04-22"},
		{"They met this Friday", "this Friday=2016-04-15>2016-04-22"},
		{"They met on Monday night", "Monday night=2016-04-18>2016-04-25"},
		{"They met late on Monday", "late on Monday=2016-04-18>2016-04-25"},
		{"They met early Monday", "early Monday=2016-04-18>2016-04-25"},
		{"After Tuesday 's bombing", "Tuesday=2016-04-19>2016-04-26"},
		{"On Bloody Sunday they marched", ""},
		{"They pray on Fridays", "Fridays=?"},
		{"They pray every Friday", "every Friday=?"},
		{"-: They met on Tuesday", "Tuesday=?"},

		// near publication
		{"They met today", "today=2016-04-20"},
		{"They meet tonight", "tonight=2016-04-20"},
		{"They met yesterday", "yesterday=2016-04-19"},
		{"They met yesterday evening", "yesterday evening=2016-04-19"},
		{"They meet tomorrow", "tomorrow=2016-04-21"},
		{"They met the day before yesterday", "the day before yesterday=2016-04-18"},
		{"They meet the day after tomorrow", "the day after tomorrow=2016-04-22"},
		{"They met this morning", "this morning=2016-04-20"},
		{"They met last night", "last night=2016-04-19"},
		{"They met earlier today", "earlier today=2016-04-20"},
		{"They met late yesterday", "late yesterday=2016-04-19"},
		{"They met two days ago", "two days ago=2016-04-18"},
		{"They met a day ago", "a day ago=2016-04-19"},
		{"They met hours ago", "hours ago=2016-04-20"},
		{"They met five hours ago", "five hours ago=2016-04-20"},
		{"They met two weeks ago", "two weeks ago=2016-04"},
		{"They met three weeks ago", "three weeks ago=2016"},
		{"They met a month ago", "a month ago=2016-03"},
		{"They met four months ago", "four months ago=2015-12"},
		{"They met two years ago", "two years ago=2014"},
		{"They met nearly five years ago", "nearly five years ago=2011"},
		{"They met years ago", "years ago=?"},
		{"It fell 75 years ago this week", "75 years ago this week=1941-04"},
		{"It fell ten years ago today", "ten years ago today=2006-04-20"},
		{"They met several months ago", "several months ago=?"},
		{"They met a few days ago", "a few days ago=2016-04"},
		{"They met decades ago", "decades ago=?"},
		{"-: They met two days ago", "two days ago=?"},

		// weeks and spans: the month or year that holds them
		{"They met last week", "last week=2016-04"},
		{"2016-04-06: They met last week", "last week=2016"},
		{"2016-01-06: They met last week", "last week=?"},
		{"They met this week", "this week=2016-04"},
		{"They meet next week", "next week=2016"},
		{"They met earlier this week", "earlier this week=2016-04"},
		{"They met last weekend", "last weekend=2016-04"},
		{"They met over the weekend", "the weekend=2016-04>2016-04"},
		{"They met in the fall", "the fall=2015>2016"},
		{"2016-05-30: They met this weekend", "this weekend=2016-05>2016-06"},
		{"Over the last year they met", "the last year=?"},
		{"2014-12-20: Over the last year they met", "the last year=2014"},
		{"2014-02-20: Over the past year they met", "the past year=2013"},
		{"They met last month", "last month=2016-03"},
		{"2016-01-06: They met last month", "last month=2015-12"},
		{"They met earlier this month", "earlier this month=2016-04"},
		{"They met early last month", "early last month=2016-03"},
		{"They meet next month", "next month=2016-05"},
		{"Over the past three days", "the past three days=2016-04"},
		{"In the last two weeks", "the last two weeks=2016-04"},
		{"In the past two months", "the past two months=2016"},
		{"In the past two years", "the past two years=?"},
		{"In the past few days", "the past few days=2016-04"},
		{"2016-04-02: Over the past three days", "the past three days=2016"},
		{"Over the next two days", "the next two days=2016-04"},
		{"In the past decade", "the past decade=?"},
		{"This summer they met", "This summer=2016"},
		{"Last summer they met", "Last summer=2015"},
		{"Last spring they met", "Last spring=2015"},
		{"2016-08-10: Last spring they met", "Last spring=2016"},
		{"Next summer they meet", "Next summer=2016"},
		{"Last winter they met", "Last winter=?"},
		{"In the summer of 2014", "the summer of 2014=2014"},
		{"In summer 2014", "summer 2014=2014"},
		{"In the fall of 2014", "the fall of 2014=2014"},
		{"After the fall of Kabul", ""},
		{"In the first quarter of 2014", "the first quarter of 2014=2014"},
		{"In the third quarter", "the third quarter=2015"},

		// reckoned from a date in the sentence
		{"On April 5 he came , and two days later he left", "April 5=2016-04-05 ; two days later=2016-04-07"},
		{"On April 5 he came , a day earlier she left", "April 5=2016-04-05 ; a day earlier=2016-04-04"},
		{"On April 5 he came and the next day he left", "April 5=2016-04-05 ; the next day=2016-04-06"},
		{"On April 5 he came and left the same day", "April 5=2016-04-05 ; the same day=2016-04-05"},
		{"He left two days later", "two days later=?"},
		{"He left the next day", "the next day=?"},
		{"He left two days after the vote", "two days=?"},

		// lengths
		{"They fought for two weeks", "two weeks=length"},
		{"They fought for a year and a half", "a year and a half=length"},
		{"A three - day truce", "three - day=length"},
		{"A five - year plan", "five - year=length"},
		{"They fought for decades", "decades=length"},
		{"They fought for twenty - five years", "twenty - five years=length"},
		{"They fought for several hours", "several hours=length"},
		{"They leave within 48 hours", "48 hours=length>2016-04-22"},
		{"They meet in three days", "three days=length>2016-04-23"},
		{"For two consecutive quarters", "two consecutive quarters=length"},
		{"A quarter of them fled", ""},
		{"Three times a day", "a day=?"},
		{"It was a day of hope", ""},
		{"A 22 - year - old man", ""},
		{"A man 22 years old", ""},

		// feasts
		{"On Christmas Day 2014 they met", "Christmas Day 2014=2014-12-25"},
		{"On New Year 's Eve they met", "New Year 's Eve=2015-12-31>2016-12-31"},
		{"They met last Christmas", "last Christmas=2015-12-25"},
		{"They met on Good Friday", "Good Friday=2016-03-25>2017-04-14"},
		{"They met on Easter Sunday 2014", "Easter Sunday 2014=2014-04-20"},
		{"They met on May Day", "May Day=2015-05-01>2016-05-01"},
		{"They met on Labor Day 2015", "Labor Day 2015=2015-09-07"},
		{"Since the 9/11 attacks", "9/11=2001-09-11"},
		{"The Fourth of July 2014", "The Fourth of July 2014=2014-07-04"},

		// clocks, what recurs, what is vague
		{"At 6 p.m. on Monday they met", "6 p.m. on Monday=2016-04-18>2016-04-25"},
		{"At 18:00 GMT they met", "18:00 GMT=?"},
		{"They meet every year", "every year=?"},
		{"The annual summit", "annual=?"},
		{"They met recently", "recently=?"},
		{"They now meet", "now=?"},
		{"They meet soon", "soon=?"},
		{"In recent weeks they met", "recent weeks=?"},
		{"They sat overnight", "overnight=?"},
		{"They went to the market", ""},
	} {
		pub, text := published, c.text
		if day, rest, ok := strings.Cut(c.text, ": "); ok {
			pub, text = strings.TrimPrefix(day, "-"), rest
		}
		s := sentence(text)
		if got := show(s, when.Find(s, pub)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestFindAfter(t *testing.T) {
	told := &casus.Time{ISO: "2016-03-02", Precision: casus.DayPrecision}
	for text, want := range map[string]string{
		"He left two days later":    "two days later=2016-03-04",
		"He left a week earlier":    "a week earlier=2016-02",
		"He left the following day": "the following day=2016-03-03",
		"He left that day":          "that day=2016-03-02",
		"He left the day before":    "the day before=2016-03-01",
		"He left the same month":    "the same month=2016-03",
		"He left later in the day":  "later in the day=2016-03-02",
	} {
		s := sentence(text)
		if got := show(s, when.FindAfter(s, published, told)); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}

func TestEveryAnswerHasAReason(t *testing.T) {
	s := sentence("On Tuesday and in May 2014 and recently and for two days and last week")
	for _, pub := range []string{"", published, "2016-04-20T10:00:00Z", "soon"} {
		for _, f := range when.Find(s, pub) {
			if f.Time != nil && (f.Time.Reason == "" || f.Reason == "" || f.Unknown != "") || f.Time == nil && f.Unknown == "" {
				t.Errorf("published %q: %+v", pub, f)
			}
		}
	}
}

func TestFuture(t *testing.T) {
	for _, c := range []struct {
		heads string // form/upos/xpos/lemma/head/deprel
		at    int
		want  bool
	}{
		{"They/PRON/PRP/they/2/nsubj will/AUX/MD/will/2/aux meet/VERB/VB/meet/-1/root on/ADP/IN/on/4/case Tuesday/PROPN/NNP/Tuesday/2/obl", 4, true},
		{"They/PRON/PRP/they/1/nsubj met/VERB/VBD/meet/-1/root on/ADP/IN/on/3/case Tuesday/PROPN/NNP/Tuesday/1/obl", 3, false},
		{"They/PRON/PRP/they/1/nsubj plan/VERB/VBP/plan/-1/root to/PART/TO/to/3/mark meet/VERB/VB/meet/1/xcomp Tuesday/PROPN/NNP/Tuesday/3/obl", 4, true},
		{"They/PRON/PRP/they/2/nsubj have/AUX/VBP/have/2/aux met/VERB/VBN/meet/-1/root Tuesday/PROPN/NNP/Tuesday/2/obl", 3, false},
		{"talks/NOUN/NNS/talk/-1/root scheduled/VERB/VBN/schedule/0/acl for/ADP/IN/for/3/case Tuesday/PROPN/NNP/Tuesday/1/obl", 3, true},
	} {
		var s casus.Sentence
		for _, w := range strings.Fields(c.heads) {
			p := strings.Split(w, "/")
			var head int
			if _, err := fmt.Sscan(p[4], &head); err != nil {
				t.Fatal(err)
			}
			s.Tokens = append(s.Tokens, casus.Token{Form: p[0], UPOS: p[1], XPOS: p[2], Lemma: p[3], Head: head, Deprel: p[5]})
		}
		if got := when.Future(&s, c.at); got != c.want {
			t.Errorf("%s: got %v", c.heads, got)
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("On Tuesday , May 5 , 2015 two - and - a half years ago last week of", "2016-04-20")
	f.Add("the the past 3 5/5/5 2014-99-99 '90s 0000 early mid - late 99th century", "x")
	f.Fuzz(func(t *testing.T, text, pub string) {
		s := sentence(text)
		end := 0
		for _, x := range when.Find(s, pub) {
			if x.First < end || x.End <= x.First || x.End > len(s.Tokens) {
				t.Fatalf("bad span %d-%d", x.First, x.End)
			}
			if x.Time == nil && x.Unknown == "" {
				t.Fatal("neither time nor reason")
			}
			end = x.End
		}
	})
}

func BenchmarkFind(b *testing.B) {
	s := sentence("The foreign ministers of both countries met on Tuesday in the capital for talks about the crisis that began in May last year , officials said")
	for range b.N {
		when.Find(s, published)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(s.Tokens)), "ns/token")
}
