package match

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/casus/casus"
)

var update = flag.Bool("update", false, "write the golden files anew")

// dumpFrames writes the frames of verbs, and of the nouns and adjectives that have args beyond modifiers.
func dumpFrames(b *strings.Builder, d *casus.Doc) {
	toks := d.Sentences[0].Tokens
	for _, f := range Frames(d, 0) {
		if (f.Noun || f.Adj) && f.Light < 0 && f.Cop < 0 && onlyModifiers(f.Args) {
			continue
		}
		fmt.Fprintf(b, "  %s", toks[f.Head].Form)
		if f.Passive {
			b.WriteString(" passive")
		}
		if f.Light >= 0 {
			b.WriteString(" light=" + toks[f.Light].Form)
		}
		if len(f.Aux) > 0 {
			b.WriteString(" aux=" + formsOf(d, 0, f.Aux))
		}
		if len(f.Neg) > 0 {
			b.WriteString(" neg=" + formsOf(d, 0, f.Neg))
		}
		b.WriteString(" " + f.Tense + "\n")
		for _, a := range f.Args {
			var phrase []int
			for i := a.First; i < a.End; i++ {
				phrase = append(phrase, i)
			}
			fmt.Fprintf(b, "    %s %s", a.Slot, formsOf(d, 0, phrase))
			if a.Rank != Direct {
				fmt.Fprintf(b, " (%s)", [...]string{"", "inherited", "shared", "fallback"}[a.Rank])
			}
			b.WriteString("\n")
		}
		for _, g := range f.Governors {
			fmt.Fprintf(b, "    ^ %s %s %s %s\n", g.Lemma, g.Rel, g.Mark, g.Slot)
		}
	}
}

func onlyModifiers(args []Arg) bool {
	for _, a := range args {
		if a.Rank == Direct && a.slot != slotMod && a.slot != slotAdv && a.slot != slotTime {
			return false
		}
	}
	return true
}

// TestFrames compares the frames of hand-made trees with frames.golden.
func TestFrames(t *testing.T) {
	names, docs := readTrees(t, "testdata/frames.conllu")
	var b strings.Builder
	for i, d := range docs {
		fmt.Fprintf(&b, "%s: %s\n", names[i], d.Article.Text)
		dumpFrames(&b, d)
	}
	const file = "testdata/frames.golden"
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	got, exp := strings.Split(b.String(), "\n"), strings.Split(string(want), "\n")
	for i := range got {
		if i >= len(exp) || got[i] != exp[i] {
			t.Fatalf("line %d:\n got %q\nwant %q", i+1, got[i], at(exp, i))
		}
	}
	if len(got) != len(exp) {
		t.Fatalf("got %d lines, want %d", len(got), len(exp))
	}
}

func at(s []string, i int) string {
	if i < len(s) {
		return s[i]
	}
	return ""
}

// slotOf returns the heads of a slot of the frame of the first token with this form.
func slotOf(d *casus.Doc, form, slot string) string {
	var out []string
	for _, f := range Frames(d, 0) {
		if d.Sentences[0].Tokens[f.Head].Form != form {
			continue
		}
		for _, a := range f.Args {
			if a.Slot == slot && a.Rank <= Fallback {
				out = append(out, d.Sentences[0].Tokens[a.Head].Form)
			}
		}
	}
	return strings.Join(out, " ")
}

// TestSlots states, construction by construction, who does what to whom.
func TestSlots(t *testing.T) {
	names, docs := readTrees(t, "testdata/frames.conllu")
	byName := map[string]*casus.Doc{}
	for i, n := range names {
		byName[n] = docs[i]
	}
	for _, c := range []struct{ tree, pred, slot, want string }{
		{"active", "detained", "subj", "police"}, {"active", "detained", "obj", "journalists"}, {"active", "detained", "prep:in", "Ankara"},
		{"passive", "arrested", "subj", "forces"}, {"passive", "arrested", "obj", "editor"},
		{"getpassive", "arrested", "obj", "men"}, {"getpassive", "arrested", "subj", ""},
		{"relsubj", "shelled", "subj", "Rebels"}, {"relobj", "burned", "obj", "village"},
		{"relred", "arrested", "obj", "men"}, {"relprep", "met", "prep:in", "city"}, {"relstrand", "fled", "prep:to", "city"},
		{"relsay", "attacked", "subj", "militia"}, {"relsay", "said", "obj", ""},
		{"acl", "killed", "obj", "soldiers"}, {"acl", "guarding", "subj", "fighters"},
		{"advcl", "Attacked", "obj", "soldiers"}, {"advcl", "leaving", "subj", "soldiers"},
		{"control", "withdraw", "subj", "Israel"}, {"controlpass", "withdraw", "subj", "Israel"}, {"controlpass", "urged", "subj", "France"},
		{"raising", "meet", "subj", "envoy"}, {"vow", "retaliate", "subj", "Turkey"}, {"callon", "release", "subj", "Minsk"},
		{"accused", "shelling", "subj", "army"}, {"accusedp", "shelling", "subj", "army"}, {"prevent", "marching", "subj", "students"},
		{"blamefor", "bombing", "subj", "Moscow"}, {"plan", "attack", "subj", "Iran"}, {"planfor", "visit", "subj", "Putin"},
		{"annplan", "invade", "subj", "Turkey"}, {"coord", "burned", "obj", "village"}, {"coordlate", "attacked", "obj", "village"},
		{"coordaux", "kill", "subj", "They"}, {"coordpass", "arrested", "subj", "junta"}, {"coordargs", "attacked", "subj", "Russia Iran"},
		{"nom", "arrest", "prep:of", "X"}, {"nom", "arrest", "prep:by", "police"}, {"nomposs", "raid", "poss", "Israel"},
		{"nommod", "strike", "mod", "Israeli"}, {"lightdo", "attack", "subj", "Rebels"}, {"lightpass", "raid", "subj", "troops"},
		{"lightacl", "raid", "subj", "troops"}, {"lightrel", "raid", "subj", "commandos"}, {"lightrel", "raid", "prep:on", "port"},
		{"lightvow", "talks", "subj", "Kiev"}, {"undergo", "attack", "obj", "port"}, {"comeunder", "attack", "obj", "convoy"},
		{"comeunder", "attack", "prep:from", "insurgents"}, {"exist", "attack", "prep:on", "convoy"}, {"exist", "attack", "prep:near", "Mosul"},
		{"between", "Talks", "between", "Russia Japan"}, {"ditrans", "gave", "iobj", "Kyiv"}, {"ditransp", "given", "iobj", "Kyiv"},
		{"series", "strikes", "subj", "Jets"}, {"series", "strikes", "prep:on", "Raqqa"}, {"responsibility", "bombing", "subj", "IS"},
		{"fronted", "killed", "prep:in", "Homs"}, {"fronted", "killed", "obj", "medics"}, {"adj", "critical", "prep:of", "court"},
		{"led", "strikes", "mod", "Saudi"}, {"supportof", "marched", "prep:in_support_of", "president"},
	} {
		if got := slotOf(byName[c.tree], c.pred, c.slot); got != c.want {
			t.Errorf("%s: %s of %q is %q, want %q", c.tree, c.slot, c.pred, got, c.want)
		}
	}
}

// TestLongSentence matches a sentence of five thousand tokens in three unlucky shapes: it must end soon.
func TestLongSentence(t *testing.T) {
	s := testSet(t)
	const n = 5000
	shapes := map[string]func(i int) (int, string){
		"flat":  func(int) (int, string) { return 0, "obl" },
		"conj":  func(i int) (int, string) { return 0, []string{"conj", "obj", "obl", "conj"}[i%4] },
		"chain": func(i int) (int, string) { return i - 1, []string{"xcomp", "conj", "nmod", "acl"}[i%4] },
	}
	for _, name := range []string{"flat", "conj", "chain"} {
		var sent casus.Sentence
		for i := range n {
			h, r := shapes[name](i)
			tk := casus.Token{Form: "attack", Lemma: "attack", UPOS: []string{"VERB", "NOUN"}[i%2], XPOS: []string{"VBD", "NN"}[i%2], Head: h, Deprel: r}
			if i == 0 {
				tk.Head, tk.Deprel = -1, "root"
			}
			sent.Tokens = append(sent.Tokens, tk)
		}
		d := &casus.Doc{Article: &casus.Article{}, Sentences: []casus.Sentence{sent}}
		start := time.Now()
		s.Match(d, 0)
		if took := time.Since(start); took > 20*time.Second {
			t.Errorf("%s: %v", name, took)
		} else {
			t.Logf("%s: %v", name, took)
		}
	}
}

// TestBrokenTrees makes frames of trees that no parser should give: cycles, heads out of range, everything a root.
func TestBrokenTrees(t *testing.T) {
	_, docs := readTrees(t, "testdata/frames.conllu")
	for _, d := range docs {
		toks := d.Sentences[0].Tokens
		for seed := range 40 {
			for i := range toks {
				toks[i].Head = (i*7+seed*5+seed*i)%(len(toks)+2) - 1
			}
			for _, f := range Frames(d, 0) {
				for _, a := range f.Args {
					if a.First < 0 || a.Head < a.First || a.End <= a.Head || a.End > len(toks) {
						t.Fatalf("arg %+v of %d tokens", a, len(toks))
					}
				}
			}
		}
	}
}
