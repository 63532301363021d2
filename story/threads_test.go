package story

import (
	"fmt"
	"strings"
	"testing"

	"github.com/casus/casus"
)

// TestThreads: a line is steps "DAY PHASE[!] PARTY-PARTY[@PLACE]", and behind the arrow the threads with their states.
func TestThreads(t *testing.T) {
	for _, tt := range []struct{ steps, want string }{
		{"2024-01-01 proposed ISR-PSE; 2024-01-05 agreed ISR-PSE; 2024-01-06 in-force ISR-PSE; 2024-01-08 violated! ISR-PSE; 2024-01-09 denied PSE; 2024-01-20 ended ISR", "ended: proposed agreed in-force violated! denied ended"},
		{"2024-01-05 agreed ISR-PSE; 2024-01-05 agreed SDN-SSD", "agreed: agreed | agreed: agreed"},
		{"2024-01-05 agreed ISR-PSE; 2024-01-20 ended ISR-PSE; 2024-02-20 agreed ISR-PSE", "ended: agreed ended | agreed: agreed"},
		{"2024-01-05 declared SDN; 2024-01-08 violated SDN; 2024-01-09 extended SDN", "in-force: declared violated extended"},
		{"2024-01-05 declared SDN; 2024-12-08 declared SDN", "declared: declared | declared: declared"},
		{"2024-01-05 in-force ARM-AZE; 2024-01-06 violated! ARM-AZE", "in-force: in-force violated!"},
	} {
		var ins []casus.Incident
		for i, s := range strings.Split(tt.steps, "; ") {
			f := strings.Fields(s)
			in := casus.Incident{ID: fmt.Sprint(i), Thread: "ceasefire", Status: casus.Happened, Date: f[0], Phase: strings.TrimSuffix(f[1], "!"), Alleged: strings.HasSuffix(f[1], "!")}
			for _, c := range strings.Split(f[2], "-") {
				in.Actor = append(in.Actor, casus.Party{Text: c, Code: casus.Code(c + ".GOV")})
			}
			in.Claims = []casus.Claim{{Status: casus.Happened, Time: f[0]}}
			ins = append(ins, in)
		}
		var got []string
		for _, th := range testLexicon(t).threads(ins, func(_, _ *casus.Incident) bool { return false }) {
			s := th.State + ":"
			for _, st := range th.Steps {
				s += " " + st.Phase
				if st.Alleged {
					s += "!"
				}
			}
			got = append(got, s)
		}
		if g := strings.Join(got, " | "); g != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.steps, g, tt.want)
		}
	}
}

func TestStem(t *testing.T) {
	for _, tt := range [][]string{{"attack", "attacks", "attacked", "attacking"}, {"resign", "resigned", "resignation"}, {"kill", "killed", "killing"}, {"arrest", "arrests", "arrested"}, {"bomb", "bombed", "bombing", "bombings"}, {"visit", "visits", "visited"}, {"party", "parties"}} {
		for _, w := range tt[1:] {
			if stem(w) != stem(tt[0]) {
				t.Errorf("%s gives %s, %s gives %s", tt[0], stem(tt[0]), w, stem(w))
			}
		}
	}
}
