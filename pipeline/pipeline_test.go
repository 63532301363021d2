package pipeline

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/casus/casus"
)

type fake struct {
	name        string
	needs, adds casus.Layer
	do          func(*casus.Doc) error
}

func (f fake) Name() string       { return f.name }
func (f fake) Needs() casus.Layer { return f.needs }
func (f fake) Adds() casus.Layer  { return f.adds }
func (f fake) Annotate(_ context.Context, d *casus.Doc) error {
	if f.do == nil {
		return nil
	}
	return f.do(d)
}

func TestNew(t *testing.T) {
	text := fake{name: "text", adds: casus.LayerSentences}
	parse := fake{name: "parse", needs: casus.LayerSentences, adds: casus.LayerTree}
	code := fake{name: "code", needs: casus.LayerTree | casus.LayerMentions, adds: casus.LayerRecords}
	for _, tt := range []struct {
		name   string
		stages []casus.Stage
		want   string // of the error; empty for none
	}{
		{"in order", []casus.Stage{text, parse}, ""},
		{"none", nil, ""},
		{"wrong order", []casus.Stage{parse, text}, `stage "parse" needs sentences`},
		{"missing", []casus.Stage{text, parse, code}, `stage "code" needs mentions`},
		{"two missing", []casus.Stage{code}, `stage "code" needs trees, mentions`},
		{"twice", []casus.Stage{text, text}, `stage "text" stands twice`},
		{"nil", []casus.Stage{nil}, "stage 0 is nil"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := New(tt.stages...)
			if tt.want == "" && err != nil {
				t.Fatal(err)
			}
			if tt.want != "" && (err == nil || !strings.Contains(err.Error(), tt.want)) {
				t.Fatalf("got %v, want an error with %q", err, tt.want)
			}
		})
	}
}

func TestRunQuarantines(t *testing.T) {
	boom := errors.New("boom")
	ran := 0
	stage := fake{name: "odd", do: func(d *casus.Doc) error {
		switch d.Article.ID {
		case "panics":
			var none []int
			_ = none[len(d.Article.ID)]
		case "fails":
			return boom
		}
		return nil
	}}
	p, err := New(stage, fake{name: "after", do: func(*casus.Doc) error { ran++; return nil }})
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ id, want string }{
		{"panics", "article panics: stage odd: panic: runtime error: index out of range [6] with length 0"},
		{"fails", "article fails: stage odd: boom"},
		{"fine", ""},
	} {
		err := p.Run(t.Context(), &casus.Doc{Article: &casus.Article{ID: tt.id}})
		if got := message(err); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.id, got, tt.want)
		}
		var se *StageError
		if tt.id == "panics" && (!errors.As(err, &se) || len(se.Stack) == 0) {
			t.Errorf("a panic must keep its stack")
		}
		if tt.id == "fails" && !errors.Is(err, boom) {
			t.Errorf("the stage's own error is lost")
		}
	}
	if ran != 1 {
		t.Errorf("the stage after ran %d times, want once, for the article that did not fail", ran)
	}
}

func TestRunStopsWhenCancelled(t *testing.T) {
	p, err := New(fake{name: "text"})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := p.Run(ctx, &casus.Doc{Article: &casus.Article{ID: "a"}}); !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v", err)
	}
}

func TestRunWithoutArticle(t *testing.T) {
	p, err := New()
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Run(t.Context(), &casus.Doc{}); err == nil {
		t.Fatal("want an error")
	}
}

func message(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
