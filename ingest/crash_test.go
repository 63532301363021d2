package ingest

import (
	"math/rand/v2"
	"testing"
	"time"
)

// TestKilled kills a run at random moments, again and again: what the store acknowledged is there, nothing is there
// twice, and the roll-ups equal a recount. CASUS_CRASH_ROUNDS says how often, 3 if it is not set.
func TestKilled(t *testing.T) {
	rounds := number(t, "CASUS_CRASH_ROUNDS", 3)
	eachEngine(t, func(t *testing.T, url string) {
		const most = 20000
		acked := map[string]bool{}
		rng := rand.New(rand.NewPCG(7, 7))
		for round := range rounds {
			cmd, out := start(t, "ingest", url, "20000")
			if !out.Scan() || out.Text() != "ready" {
				_ = cmd.Wait()
				t.Fatalf("round %d: the run does not start: %q", round, out.Text())
			}
			time.AfterFunc(time.Duration(rng.IntN(250))*time.Millisecond, func() { _ = cmd.Process.Kill() })
			for out.Scan() {
				if len(out.Text()) == 32 { // else the line was torn by the kill
					acked[out.Text()] = true
				}
			}
			_ = cmd.Wait()
			s := openStore(t, url)
			rep := healthy(t, s)
			var ids []string
			for id := range acked {
				ids = append(ids, id)
			}
			have, err := s.Has(t.Context(), ids, "g1")
			if err != nil {
				t.Fatal(err)
			}
			for _, id := range ids {
				if !have[id] {
					t.Fatalf("round %d: %s was acknowledged and is not there", round, id)
				}
			}
			// Each article has one record of its own: none is there twice, and none was acknowledged that is not counted.
			if rep.Articles != rep.Live || rep.Articles < len(acked) || rep.Articles > most {
				t.Fatalf("round %d: %d articles, %d records, %d acknowledged", round, rep.Articles, rep.Live, len(acked))
			}
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
		}
		if len(acked) == 0 {
			t.Error("no article was acknowledged in any round")
		}
		t.Logf("%d rounds, %d articles acknowledged before a kill", rounds, len(acked))
	})
}
