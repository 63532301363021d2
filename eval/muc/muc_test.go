package muc

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/casus/casus"
)

const text = `TST9-MUC4-0001

   PUERTO BLANCO, 3 MAY 91 -- [TEXT] FOUR TEACHERS WERE KILLED AND
TWO HURT.

   NOBODY CLAIMED IT.

TST9-MUC4-0002

   RAIN FELL.
`

const key = `0.  MESSAGE: ID                    TST9-MUC4-0001
1.  MESSAGE: TEMPLATE              1
4.  INCIDENT: TYPE                 ATTACK
8.  PERP: INCIDENT CATEGORY        TERRORIST ACT
18. HUM TGT: NAME                  "JUAN ROJO"
19. HUM TGT: DESCRIPTION           "TEACHERS"
                                   "OTHERS"
21. HUM TGT: NUMBER                1: "JUAN ROJO"
                                   4: "TEACHERS"
                                   ? 2: "OTHERS"
23. HUM TGT: EFFECT OF INCIDENT    DEATH: "JUAN ROJO"
                                   DEATH: "TEACHERS"
                                   INJURY: "OTHERS"

0.  MESSAGE: ID                    TST9-MUC4-0002
1.  MESSAGE: TEMPLATE              *
4.  INCIDENT: TYPE                 *
23. HUM TGT: EFFECT OF INCIDENT    *
`

func TestScores(t *testing.T) {
	dir := t.TempDir()
	for name, body := range map[string]string{"tst9-muc4": text, "key-tst9": key} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(body), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	ms, err := Read(dir)
	if err != nil || len(ms) != 2 {
		t.Fatal(ms, err)
	}
	if want := "PUERTO BLANCO, 3 MAY 91 -- FOUR TEACHERS WERE KILLED AND TWO HURT.\n\nNOBODY CLAIMED IT."; ms[0].Text != want {
		t.Errorf("text %q", ms[0].Text)
	}
	if len(ms[0].Figures) != 3 || !ms[0].Figures[0].Named || !ms[0].Figures[2].Optional || ms[1].Relevant {
		t.Errorf("%+v", ms)
	}
	toll := func(measure string, n int, who casus.Code) casus.Record {
		return casus.Record{Toll: &casus.Toll{Measure: measure, Low: &n, High: &n, Who: who, By: "COL.REB"}}
	}
	var s Scores
	s.Add(&ms[0], &casus.Doc{Records: []casus.Record{toll("killed", 4, "COL.CVL"), toll("killed", 5, "COL.CVL"), toll("killed", 9, "COL.MIL"), toll("injured", 7, "COL.CVL")}})
	s.Add(&ms[1], &casus.Doc{Records: []casus.Record{toll("killed", 1, "COL.CVL")}})
	// Four teachers are found; five is the sum with the person named; seven injured is wrong; soldiers do not count.
	if s.Gold != 1 || s.Found != 1 || s.Predicted != 3 || s.Right != 2 || s.Elsewhere != 1 || s.PerpRight != 1 {
		t.Errorf("%+v", s)
	}
}
