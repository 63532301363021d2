package store

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"
)

// TestMigratePacksRollups: a store whose roll-ups are rows, some of them folded, answers the same when they are packed,
// now and as of before.
func TestMigratePacksRollups(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		if _, err := Migrate(t.Context(), url, packedVersion-1, Options{}); err != nil {
			t.Fatal(err)
		}
		old, err := connect(t.Context(), url, Options{})
		if err != nil {
			t.Fatal(err)
		}
		run := func(q string, args ...any) {
			t.Helper()
			if _, err := old.wdb.ExecContext(t.Context(), old.q(q), args...); err != nil {
				t.Fatal(err)
			}
		}
		const folded, moments = 3, 6
		rnd := rand.New(rand.NewPCG(2, 9))
		known := make([]cells, moments+1) // by moment
		n := 0
		for m := 1; m <= moments; m++ {
			known[m] = cells{}
			for c, x := range known[m-1] {
				known[m][c] = x
			}
			for range 40 {
				c := cell{19000 + rnd.IntN(400), []string{"*", "", "SYR"}[rnd.IntN(3)], []string{"*", "TUR"}[rnd.IntN(2)], []string{"AID", "ASSAULT"}[rnd.IntN(2)], []string{"", "SYR"}[rnd.IntN(2)]}
				x := tally{rnd.IntN(3) - 1, rnd.IntN(90)}
				known[m][c] = known[m][c].plus(x)
				n++
				run("INSERT INTO changes (n, since, day, actor, recipient, type, country, delta, score) VALUES (?,?,?,?,?,?,?,?,?)", n, m*1000, c.day, c.actor, c.recipient, c.typ, c.country, x.n, x.score)
			}
		}
		for c, x := range known[folded] { // version 3 had other grains too; 3 is the one with every cell
			run("INSERT INTO sums (grain, period, actor, recipient, type, country, total, score) VALUES (3,?,?,?,?,?,?,?)", c.day, c.actor, c.recipient, c.typ, c.country, x.n, x.score)
		}
		run(fmt.Sprintf("UPDATE clock SET moment = %d, folded = %d, next = %d", moments*1000, folded*1000, n+1))
		if err := old.Close(); err != nil {
			t.Fatal(err)
		}
		s := open(t, url)
		for m := 1; m <= moments; m++ {
			for _, q := range []CountQuery{{By: []string{"day", "type", "country"}}, {By: []string{"dyad", "month"}}, {By: []string{"actor"}}, {By: []string{"country", "month"}}, {Actor: "SYR", By: []string{"week"}}} {
				q.AsOf = Moment(m * 1000)
				a, err := newAnswer(q)
				if err != nil {
					t.Fatal(err)
				}
				for c, x := range known[m] {
					a.change(&line{a.d.key(c), x}, 1)
				}
				got, err := s.Counts(t.Context(), q)
				if want := a.list(); err != nil || !reflect.DeepEqual(got, want) {
					t.Errorf("%+v: %v\n got %+v\nwant %+v", q, err, got, want)
				}
			}
		}
	})
}

// TestCheckSeesWrongSums takes away one row of each grain.
func TestCheckSeesWrongSums(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		for _, g := range grains() {
			s := open(t, url)
			add(t, s, articles(int(g)*20, int(g)*20+20)...)
			if _, err := s.write(t.Context(), "folding", (*write).fold); err != nil {
				t.Fatal(err)
			}
			sound(t, s)
			var k sumKey
			var body []byte
			q := "SELECT actor, recipient, period, body FROM sums WHERE grain = ? ORDER BY actor, recipient, period LIMIT 1"
			if err := s.rdb.QueryRowContext(t.Context(), s.q(q), int(g)).Scan(&k.actor, &k.recipient, &k.period, &body); err != nil {
				t.Fatal(err)
			}
			where := " WHERE grain = ? AND actor = ? AND recipient = ? AND period = ?"
			if _, err := s.wdb.ExecContext(t.Context(), s.q("DELETE FROM sums"+where), int(g), k.actor, k.recipient, k.period); err != nil {
				t.Fatal(err)
			}
			if r, err := s.Check(t.Context()); err != nil || len(r.Problems) == 0 {
				t.Errorf("grain %d: %v, no problem was found", g, err)
			}
			if _, err := s.wdb.ExecContext(t.Context(), s.q("INSERT INTO sums (grain, actor, recipient, period, body) VALUES (?,?,?,?,?)"), int(g), k.actor, k.recipient, k.period, body); err != nil {
				t.Fatal(err)
			}
			sound(t, s)
		}
	})
}
