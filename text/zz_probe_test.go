package text

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/casus/casus"
)

func TestProbe(t *testing.T) {
	f, err := os.Open(os.Getenv("PROBE"))
	if err != nil {
		t.Skip()
	}
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<26)
	hit, g, s := 0, 0, 0
	for sc.Scan() {
		var a casus.Article
		if err := json.Unmarshal(sc.Bytes(), &a); err != nil {
			t.Fatal(err)
		}
		gold := map[casus.Span]bool{}
		for _, x := range a.Sentences {
			gold[trim(a.Text, x)] = true
		}
		g += len(gold)
		a.Sentences = nil
		d := &casus.Doc{Article: &a}
		New().Annotate(context.Background(), d)
		sys := map[casus.Span]bool{}
		for _, x := range d.Sentences {
			if x.Kind == casus.Title {
				continue
			}
			if !x.Dateline.Empty() {
				x.Span.Start = x.Tokens[0].Start
				for i := range x.Tokens {
					if x.Tokens[i].Start >= x.Dateline.End {
						x.Span.Start = x.Tokens[i].Start
						break
					}
				}
			}
			sys[x.Span] = true
			s++
			mark := "   "
			if gold[x.Span] {
				hit++
			} else {
				mark = "+++"
			}
			var w []string
			for _, k := range x.Tokens {
				w = append(w, k.Form)
			}
			fmt.Println(mark, x.Para, x.Kind, x.Dateline.Of(a.Text), "|", strings.Join(w, " "))
		}
		for x := range gold {
			if !sys[x] {
				fmt.Println("---", x.Of(a.Text))
			}
		}
		for _, n := range d.Notes {
			fmt.Println("NOTE", n)
		}
	}
	fmt.Println(hit, g, s, 2*float64(hit)/float64(g+s))
}
