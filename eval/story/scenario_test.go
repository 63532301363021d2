package story_test

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/casus/casus"
	"github.com/casus/casus/reader"
	"github.com/casus/casus/story"
)

var newReader = sync.OnceValues(func() (*reader.Reader, error) { return reader.New(reader.Options{}) })

// scene is a scenario as found: its comment says what is to come out, its last file how that shows.
type scene struct {
	items []story.Item
	res   story.Result
	want  string
}

func load(t *testing.T, file string) scene {
	t.Helper()
	ar, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	rd, err := newReader()
	if err != nil {
		t.Fatal(err)
	}
	var s scene
	for _, f := range ar.Files {
		if f.Name == "want" {
			s.want = string(f.Data)
			continue
		}
		id, published, ok := strings.Cut(f.Name, " ")
		if !ok {
			t.Fatalf("%s: file %q has no date", file, f.Name)
		}
		a := &casus.Article{ID: id, Text: string(f.Data), Published: published}
		d, err := rd.Read(context.Background(), a)
		if err != nil {
			t.Fatal(err)
		}
		s.items = append(s.items, story.Item{Article: a, Records: d.Records})
	}
	s.res = find(t, s.items)
	return s
}

func find(t *testing.T, items []story.Item) story.Result {
	t.Helper()
	r, err := story.Find(items, story.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestScenarios reads articles and puts them together, in their order and backwards.
func TestScenarios(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) < 12 {
		t.Fatalf("%d scenarios, %v", len(files), err)
	}
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".txtar"), func(t *testing.T) {
			s := load(t, f)
			back := slices.Clone(s.items)
			slices.Reverse(back)
			if got, want := dump(find(t, back)), dump(s.res); got != want {
				t.Errorf("backwards:\n%s\nforwards:\n%s", got, want)
			}
			n := 0
			for line := range strings.Lines(s.want) {
				if line = strings.TrimSpace(line); line == "" {
					continue
				}
				n++
				if err := s.check(line); err != nil {
					t.Errorf("%s: %v", line, err)
				}
			}
			if n == 0 {
				t.Error("nothing is wanted")
			}
			if t.Failed() {
				t.Log("\n" + dump(s.res))
			}
		})
	}
}

// check checks a line of what is wanted: a verb and its words. A record is named ARTICLE:TRIGGER, with commas for blanks.
func (s *scene) check(line string) error {
	f := strings.Fields(line)
	switch f[0] {
	case "together", "apart":
		return s.checkMembers(f[0] == "together", f[1:])
	case "disputed":
		in, err := s.incident(f[1])
		if err == nil && !in.Disputed {
			err = fmt.Errorf("not disputed: %+v", in.Claims)
		}
		return err
	case "status":
		in, err := s.incident(f[1])
		if err == nil && string(in.Status) != f[2] {
			err = fmt.Errorf("got %s", in.Status)
		}
		return err
	case "copies":
		in, err := s.incident(f[1])
		if err == nil && strconv.Itoa(in.Copies) != f[2] {
			err = fmt.Errorf("got %d", in.Copies)
		}
		return err
	case "toll":
		return s.checkToll(f[1:])
	case "story":
		return s.checkStory(f[1:])
	case "nocopy": // of any other, nor any of it
		for _, g := range s.res.Copies {
			if g.Original == f[1] || slices.ContainsFunc(g.Copies, func(c story.Copy) bool { return c.Article == f[1] }) {
				return fmt.Errorf("got %+v", g)
			}
		}
		return nil
	case "copy":
		for _, g := range s.res.Copies {
			for _, c := range g.Copies {
				if c.Article == f[1] && c.From == f[3] {
					return nil
				}
			}
		}
		return fmt.Errorf("got %+v", s.res.Copies)
	case "thread":
		for _, t := range s.res.Threads {
			if threadLine(t) == line {
				return nil
			}
		}
		return fmt.Errorf("no such thread")
	}
	return fmt.Errorf("unknown verb")
}

func threadLine(t casus.Thread) string {
	s := "thread " + t.Kind + " " + t.State + ":"
	for _, st := range t.Steps {
		s += " " + st.Phase
		if st.Alleged {
			s += "!"
		}
	}
	return s
}

// incident is that of a record named ARTICLE:TRIGGER.
func (s *scene) incident(name string) (*casus.Incident, error) {
	art, trigger, _ := strings.Cut(strings.ReplaceAll(name, ",", " "), ":")
	for _, it := range s.items {
		if it.Article.ID != art {
			continue
		}
		for _, r := range it.Records {
			if r.Event == nil || r.Event.Trigger != trigger {
				continue
			}
			for i := range s.res.Incidents {
				for _, m := range s.res.Incidents[i].Members {
					if m.Record == r.ID {
						return &s.res.Incidents[i], nil
					}
				}
			}
		}
	}
	return nil, fmt.Errorf("no incident tells %s", name)
}

func (s *scene) checkMembers(together bool, names []string) error {
	first, err := s.incident(names[0])
	if err != nil {
		return err
	}
	for _, n := range names[1:] {
		in, err := s.incident(n)
		if err != nil {
			return err
		}
		if (in == first) != together {
			return fmt.Errorf("%s and %s", names[0], n)
		}
	}
	return nil
}

func (s *scene) checkToll(f []string) error {
	in, err := s.incident(f[0])
	if err != nil {
		return err
	}
	for _, t := range in.Tolls {
		if t.Measure != f[1] || t.Scope != f[2] {
			continue
		}
		got := fmt.Sprintf("lowest %s highest %s latest %s", num(t.Lowest), num(t.Highest), num(t.Latest.Low))
		if want := strings.Join(f[3:], " "); got != want {
			return fmt.Errorf("got %s", got)
		}
		return nil
	}
	return fmt.Errorf("no such toll: %+v", in.Tolls)
}

func num(n *int) string {
	if n == nil {
		return "-"
	}
	return strconv.Itoa(*n)
}

func (s *scene) checkStory(arts []string) error {
	for _, st := range s.res.Stories {
		var ids []string
		for _, m := range st.Articles {
			ids = append(ids, m.Article)
		}
		if slices.Equal(ids, arts) {
			return nil
		}
	}
	return fmt.Errorf("no such story")
}

// dump is a result for people.
func dump(r story.Result) string {
	var b strings.Builder
	for _, s := range r.Stories {
		fmt.Fprintf(&b, "story %s..%s", s.From, s.To)
		for _, m := range s.Articles {
			fmt.Fprintf(&b, " %s(%d)", m.Article, m.Score)
		}
		b.WriteString("\n")
	}
	for _, in := range r.Incidents {
		fmt.Fprintf(&b, "incident %s %s %s disputed=%v place=%s date=%s %s %s\n", in.Type, in.Mode, in.Status, in.Disputed, in.Place, in.Date, parties(in.Actor), parties(in.Recip))
		for _, m := range in.Members {
			fmt.Fprintf(&b, "  %s %s %d %+v\n", m.Article, m.Record, m.Score, m.Reasons)
		}
		for _, t := range in.Tolls {
			fmt.Fprintf(&b, "  toll %s %s %s..%s:", t.Measure, t.Scope, num(t.Lowest), num(t.Highest))
			for _, f := range t.Figures {
				fmt.Fprintf(&b, " %s (%s, %s)", f.Text, f.Article, f.Reasons[0].Text)
			}
			b.WriteString("\n")
		}
	}
	for _, t := range r.Threads {
		fmt.Fprintln(&b, threadLine(t))
	}
	return b.String()
}

func parties(ps []casus.Party) string {
	var out []string
	for _, p := range ps {
		out = append(out, fmt.Sprintf("%s[%s %s]", p.Text, p.Code, p.Entity))
	}
	return strings.Join(out, "; ")
}
