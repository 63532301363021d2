package leaders

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
)

// Share is a number of trials and of those that came out right.
type Share struct{ Right, Of int }

func (s *Share) add(ok bool) {
	s.Of++
	if ok {
		s.Right++
	}
}

// less leaves trials that came out wrong out of the account.
func (s Share) less(n int) Share { return Share{s.Right, s.Of - n} }

func (s Share) String() string {
	if s.Of == 0 {
		return "-"
	}
	return fmt.Sprintf("%d/%d = %.1f %%", s.Right, s.Of, 100*float64(s.Right)/float64(s.Of))
}

// Score is the outcome.
type Score struct {
	Terms, Unknown        int   // terms of office; those whose holder is not in the dictionary
	Titled, Untitled      Share // coded to the country's government inside the term
	After, Before         Share // not so coded two years outside of it
	AfterElse, BeforeElse int   // wrong ones that the dictionary has in another office: ministers who rose, presidents who became ministers
}

// WriteText writes the figures as a table.
func (s *Score) WriteText(w io.Writer) error {
	_, err := fmt.Fprintf(w, "terms        %d, of persons not in the dictionary %d\nwith title   %s\nwithout      %s\n", s.Terms, s.Unknown, s.Titled, s.Untitled)
	if err != nil || s.After.Of+s.Before.Of == 0 {
		return err
	}
	_, err = fmt.Fprintf(w, `after        %s; without those in another dated office then %s
before       %s; without those in another dated office then %s
`, s.After, s.After.less(s.AfterElse), s.Before, s.Before.less(s.BeforeElse))
	return err
}

// dates are the days at a quarter, half and three quarters of a term.
func (l *Leader) dates() []string {
	from, _ := time.Parse(day, l.From)
	to, _ := time.Parse(day, l.To)
	n := int(to.Sub(from).Hours()) / 24
	out := []string{from.AddDate(0, 0, (n+3)/4).Format(day)}
	for _, k := range []int{2, 3} {
		if d := from.AddDate(0, 0, n*k/4).Format(day); d > out[len(out)-1] {
			out = append(out, d)
		}
	}
	return out
}

type run struct {
	book   *actors.Book
	read   Read
	misses io.Writer
	score  Score
}

// Reign scores terms of office. Misses are told to a writer, if there is one.
//
// Without title the name is the most usual one of the person's entry, or the list's name for somebody who has none and
// is so missed. With title it is the list's name, mostly a surname, and the country: "President Deng of Ruritania". The
// outside is judged for those who were right without title at all dates inside.
func Reign(ctx context.Context, book *actors.Book, read Read, terms []Leader, misses io.Writer) (*Score, error) {
	r := &run{book: book, read: read, misses: misses}
	who := make([]*actors.Actor, len(terms))
	for i := range terms {
		who[i] = person(book, &terms[i])
	}
	for i := range terms {
		l := &terms[i]
		r.score.Terms++
		if who[i] == nil {
			r.score.Unknown++
			r.miss(l, "", "not in the dictionary")
		}
		right, err := r.inside(ctx, l, who[i])
		if err != nil {
			return nil, err
		}
		if !right || who[i] == nil {
			continue
		}
		if err := r.outside(ctx, l, who[i], func(date string) bool {
			for k := range terms {
				o := &terms[k]
				if o.Country == l.Country && (who[k] == who[i] || o.Name == l.Name) && o.Began <= date && (o.Left == "" || date <= o.Left) {
					return true
				}
			}
			return false
		}); err != nil {
			return nil, err
		}
	}
	return &r.score, nil
}

func (r *run) inside(ctx context.Context, l *Leader, a *actors.Actor) (bool, error) {
	right := true
	for _, d := range l.dates() {
		name := l.Name
		if a != nil {
			name = printed(a)
		}
		ok, why, err := r.gov(ctx, name+" said that the talks would go on.", name, l.Country, d)
		if err != nil {
			return false, err
		}
		r.score.Untitled.add(ok)
		if !ok && a != nil {
			r.miss(l, d, "without title, "+name+": "+why)
		}
		right = right && ok
		lead := titled(a, l, d)
		ok, why, err = r.gov(ctx, lead+" of "+r.land(l.Country)+" met ministers on Tuesday.", l.Name, l.Country, d)
		if err != nil {
			return false, err
		}
		r.score.Titled.add(ok)
		if !ok {
			r.miss(l, d, "with title, "+lead+" of "+r.land(l.Country)+": "+why)
		}
	}
	return right, nil
}

func (r *run) outside(ctx context.Context, l *Leader, a *actors.Actor, listed func(string) bool) error {
	name := printed(a)
	try := func(date string, s *Share, other *int, word string) error {
		if listed(date) {
			return nil
		}
		ok, _, err := r.gov(ctx, name+" said that the talks would go on.", name, l.Country, date)
		if err != nil {
			return err
		}
		s.add(!ok)
		if ok {
			role, _, _ := a.At(date)
			if !same(&role, a, l) {
				*other++
			}
			r.miss(l, date, word+", "+name+": still GOV, as "+role.Title+" "+role.Span())
		}
		return nil
	}
	if l.Left != "" {
		d, _ := time.Parse(day, l.Left)
		if err := try(d.AddDate(2, 0, 0).Format(day), &r.score.After, &r.score.AfterElse, "after"); err != nil {
			return err
		}
	}
	d, _ := time.Parse(day, l.Began)
	return try(d.AddDate(-2, 0, 0).Format(day), &r.score.Before, &r.score.BeforeElse, "before")
}

// same reports whether a role is one that the person has inside the term.
func same(role *actors.Role, a *actors.Actor, l *Leader) bool {
	for _, d := range l.dates() {
		if r, _, ok := a.At(d); ok && r == *role {
			return true
		}
	}
	return false
}

// gov reads a sentence and reports whether the mention of the name bears the code of the country's government.
func (r *run) gov(ctx context.Context, text, name, country, date string) (bool, string, error) {
	d, err := r.read(ctx, text, date)
	if err != nil {
		return false, "", fmt.Errorf("reading about %s: %w", name, err)
	}
	start := strings.Index(text, name)
	at := casus.Span{Start: start, End: start + len(name)}
	why := "no mention of the name"
	for i := range d.Mentions {
		m := &d.Mentions[i]
		if m.Kind == casus.Location || m.Kind == casus.When || m.Kind == casus.State || !m.Span.Overlaps(at) {
			continue
		}
		why = m.Reason + m.Unknown
		for _, p := range m.Actors {
			if p.Code == actors.Code(country, "GOV") {
				return true, "", nil
			}
			why = string(p.Code) + ", " + why
		}
	}
	return false, why, nil
}

func (r *run) miss(l *Leader, date, what string) {
	if r.misses != nil {
		if date != "" {
			date = " on " + date
		}
		fmt.Fprintf(r.misses, "%s\t%s %s..%s\t%s%s\n", l.Country, l.Name, l.From, l.To, what, date)
	}
}
