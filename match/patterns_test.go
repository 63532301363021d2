package match

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/casus/casus"
)

// anyOntology knows two types with one mode each, or with none where the type is new to it.
type anyOntology struct{}

func (anyOntology) ValidType(t string) bool {
	return strings.Contains(" COERCE ASSAULT CONSULT REQUEST ", " "+t+" ")
}

func (anyOntology) ValidMode(t, m string) bool {
	return t == "COERCE" && m == "arrest" || t == "ASSAULT" && (m == "aerial" || m == "drone")
}

func testSet(t testing.TB) *Set {
	t.Helper()
	data, err := os.ReadFile("testdata/test.pat")
	if err != nil {
		t.Fatal(err)
	}
	s, err := Compile([]File{{"test.pat", data}}, map[string][]string{"person": {"journalist", "editor"}}, anyOntology{})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// frozen gives the hand-made trees by text; the stop at the end makes no difference.
func frozen(t testing.TB) func(string) (*casus.Doc, error) {
	_, docs := readTrees(t, "testdata/frames.conllu")
	m := map[string]*casus.Doc{}
	for _, d := range docs {
		m[strings.TrimSuffix(d.Article.Text, ".")] = d
	}
	return func(text string) (*casus.Doc, error) {
		d, ok := m[strings.TrimSuffix(text, ".")]
		if !ok {
			return nil, fmt.Errorf("no tree of %q", text)
		}
		return d, nil
	}
}

func TestExamples(t *testing.T) {
	s := testSet(t)
	status := func(_ *casus.Doc, m *Match) string {
		if len(m.Frame.Governors) > 0 && m.Frame.Governors[0].Lemma == "deny" {
			return "denied"
		}
		return "happened"
	}
	var got []string
	for _, f := range RunExamples(s, frozen(t), status) {
		got = append(got, fmt.Sprintf("%d %c %s", f.Line, f.Sign, f.Why))
	}
	want := []string{
		`14 - cannot be read: no tree of "Three men retired by Tuesday."`,
		`15 ? cannot be read: no tree of "Among those detained was the mayor."`,
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// TestExampleSemantics shows that each way to be wrong is told.
func TestExampleSemantics(t *testing.T) {
	head := "pattern coerce.x\ntype COERCE arrest\ntrigger verb detain\nactor subj\nrecipient obj\n"
	ok := "+ [actor: Turkish police] [trigger: detained] [recipient: two journalists] in Ankara.\n- Turkey vowed to retaliate.\n"
	for _, c := range []struct{ name, body, want string }{
		{"right", ok, ""},
		{"actor unmarked", "+ Turkish police [trigger: detained] [recipient: two journalists] in Ankara.\n- Turkey vowed to retaliate.\n",
			"actor: want nobody, got [Turkish police](subj)"},
		{"wrong recipient", "+ [actor: Turkish police] [trigger: detained] two journalists in [recipient: Ankara].\n- Turkey vowed to retaliate.\n",
			"recipient: want [Ankara], got [two journalists](obj)"},
		{"wrong place", "+ [actor: Turkish police] [trigger: detained] [recipient: two journalists] [place: in] Ankara.\n- Turkey vowed to retaliate.\n",
			"place: want [in], got [Ankara](prep:in)"},
		{"fires on minus", ok + "- Turkish police detained two journalists in Ankara.\n", `fires on "detained"`},
		{"wrong status", ok + "~ denied [actor: Turkish police] [trigger: detained] [recipient: two journalists] in Ankara.\n", "status: want denied, got happened"},
		{"promote", ok + "? [actor: Turkish police] [trigger: detained] [recipient: two journalists] in Ankara.\n", "is a known miss but hits now: make it +"},
		{"known miss", ok + "? Turkish police [trigger: detained] two journalists in [recipient: Ankara].\n", ""},
		{"no trigger", ok + "+ Turkey [trigger: vowed] to retaliate.\n", "does not fire: its trigger does not occur as a verb (as tagged: Turkey/Turkey/PROPN vowed/vow/VERB retaliate/retaliate/VERB)"},
		{"condition", "unless subj lemma police\n" + ok, "does not fire: unless subj lemma police: subj is “police”"},
	} {
		s, err := Compile([]File{{"x.pat", []byte(head + c.body)}}, nil, anyOntology{})
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		var got []string
		for _, f := range RunExamples(s, frozen(t), func(*casus.Doc, *Match) string { return "happened" }) {
			got = append(got, f.Why)
		}
		if g := strings.Join(got, "; "); g != c.want {
			t.Errorf("%s: got %q, want %q", c.name, g, c.want)
		}
	}
}

func TestCompileErrors(t *testing.T) {
	const good = "pattern coerce.x\ntype COERCE arrest\ntrigger verb detain\n+ He [trigger: detained] her.\n- No.\n"
	for _, c := range []struct{ in, want string }{
		{good, ""},
		{good + "\n" + good, "pattern coerce.x stands already at f.pat:1"},
		{"type COERCE\n", `f.pat:1: "type" stands before the first pattern`},
		{"+ x\n", "f.pat:1: an example stands before the first pattern"},
		{strings.Replace(good, "trigger", "trigr", 1), `f.pat:3: unknown directive "trigr"`},
		{strings.Replace(good, "COERCE arrest", "FOO", 1), `f.pat:2: unknown type "FOO"`},
		{strings.Replace(good, "COERCE arrest", "COERCE bite", 1), `f.pat:2: type COERCE has no mode "bite"`},
		{strings.Replace(good, "coerce.x", "arrest.x", 1), `the name of a COERCE pattern begins with "coerce."`},
		{strings.Replace(good, "detain\n", "detain|detain\n", 1), `trigger "detain" stands twice`},
		{strings.Replace(good, "verb detain", "verb Detain", 1), `trigger "Detain": want a lemma in lower case`},
		{strings.Replace(good, "verb detain", "adverb detain", 1), `trigger "adverb": want verb, noun or adj`},
		{strings.Replace(good, "verb detain", "verb @none", 1), "unknown list @none"},
		{good + "if subj lemma\n", "f.pat:6: test lemma needs something after it"},
		{good + "if subject present\n", `f.pat:6: unknown slot "subject"`},
		{good + "if prep:wihin present\n", `f.pat:6: unknown preposition "wihin"`},
		{good + "if subj resembles x\n", `f.pat:6: unknown test "resembles"`},
		{good + "if subj is robot\n", `f.pat:6: unknown kind "robot"`},
		{good + "if subj list @none\n", "f.pat:6: unknown list @none"},
		{good + "if subj\n", "f.pat:6: no test"},
		{good + "if subj role mil\n", `f.pat:6: role "mil": want three capitals`},
		{good + "mode drone if subj present\n", `f.pat:6: type COERCE has no mode "drone"`},
		{good + "mode arrest\n", `f.pat:6: mode arrest: want "if SLOT TEST" after it`},
		{good + "actor any\n", `f.pat:6: slot "any" can only stand in if, unless and mode`},
		{good + "actor subj\nactor obj\n", "f.pat:7: second actor of this pattern; the first is on line 6"},
		{good + "actor subj\nparties obj\n", "parties stands in place of actor and recipient"},
		{good + "status maybe\n", `f.pat:6: status "maybe"`},
		{good + "cameo 1x\n", `f.pat:6: CAMEO code "1x"`},
		{good + "swap it\n", `f.pat:6: swap takes nothing after it`},
		{good + "+ nothing\n", "f.pat:6: + example without [trigger: ...]"},
		{good + "- [actor: he] ran\n", "f.pat:6: - example with marks"},
		{good + "+ [actr: He] [trigger: ran]\n", `f.pat:6: + example: unknown mark "actr"`},
		{good + "+ [trigger: ran\n", "f.pat:6: + example: want [trigger: words]"},
		{good + "~ sure [trigger: ran]\n", `f.pat:6: ~ example: status "sure"`},
		{strings.Replace(good, "- No.\n", "", 1), "f.pat:1: pattern coerce.x: no - example"},
		{strings.Replace(good, "+ He [trigger: detained] her.\n", "", 1), "f.pat:1: pattern coerce.x: no + example"},
		{"pattern coerce.x\ntype COERCE\n+ [trigger: a]\n- b\n", "f.pat:1: pattern coerce.x: no trigger"},
		{"pattern coerce.x\ntrigger verb a\n+ [trigger: a]\n- b\n", "f.pat:1: pattern coerce.x: no type"},
		{"pattern \xff\n", "f.pat: not valid UTF-8"},
	} {
		_, err := Compile([]File{{"f.pat", []byte(c.in)}}, nil, anyOntology{})
		switch {
		case err == nil && c.want != "":
			t.Errorf("no error, want %q", c.want)
		case err != nil && c.want == "":
			t.Errorf("error %v", err)
		case err != nil && !strings.Contains(err.Error(), c.want):
			t.Errorf("error %q, want %q", err, c.want)
		}
	}
}

// TestBest shows which of several patterns fires on one trigger.
func TestBest(t *testing.T) {
	s := testSet(t)
	d, err := frozen(t)("Troops attacked and burned a village in Darfur.")
	if err != nil {
		t.Fatal(err)
	}
	ms := s.Match(d, 0)
	if len(ms) != 1 || ms[0].Pattern.Name != "assault.attack_in" {
		t.Fatalf("got %v", ms)
	}
	misses := s.Explain(d, 0)
	if len(misses) != 1 || misses[0].Failed != "a more specific pattern fires on this trigger: assault.attack_in" {
		t.Errorf("got %+v", misses)
	}
}

// TestConcurrent matches the same docs from many goroutines; run it with -race.
func TestConcurrent(t *testing.T) {
	s := testSet(t)
	_, docs := readTrees(t, "testdata/frames.conllu")
	want := make([]string, len(docs))
	for i, d := range docs {
		want[i] = fmt.Sprint(len(s.Match(d, 0)))
	}
	done := make(chan string)
	for range 4 {
		go func() {
			for range 20 {
				for i, d := range docs {
					if g := fmt.Sprint(len(s.Match(d, 0))); g != want[i] {
						done <- d.Article.Text
						return
					}
				}
			}
			done <- ""
		}()
	}
	for range 4 {
		if bad := <-done; bad != "" {
			t.Errorf("different result for %q", bad)
		}
	}
}

func BenchmarkMatch(b *testing.B) {
	s := testSet(b)
	_, docs := readTrees(b, "testdata/frames.conllu")
	n := 0
	for _, d := range docs {
		n += len(d.Sentences[0].Tokens)
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			s.Match(d, 0)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/token")
}

func BenchmarkFrames(b *testing.B) {
	_, docs := readTrees(b, "testdata/frames.conllu")
	n := 0
	for _, d := range docs {
		n += len(d.Sentences[0].Tokens)
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			Frames(d, 0)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/token")
}

func FuzzCompile(f *testing.F) {
	data, err := os.ReadFile("testdata/test.pat")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Add([]byte("pattern coerce.x\ntype COERCE arrest\ntrigger verb a_b+c|@l\nif any not list @l\nmode arrest if trigger upos VERB\n+ [trigger: a]\n- b\n"))
	_, docs := readTrees(f, "testdata/frames.conllu")
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := Compile([]File{{"f.pat", data}}, map[string][]string{"l": {"x"}}, anyOntology{})
		if err != nil {
			return
		}
		for _, p := range s.Patterns() {
			for _, e := range p.Examples {
				for _, m := range e.Trigger {
					if m.Start < 0 || m.End > len(e.Text) || m.Start >= m.End {
						t.Fatalf("mark %v of %q", m, e.Text)
					}
				}
			}
		}
		for _, d := range docs[:5] {
			s.Match(d, 0)
			s.Explain(d, 0)
		}
	})
}
