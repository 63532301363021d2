package store

import (
	"bytes"
	"maps"
	"math/rand/v2"
	"testing"
)

// randomLines are lines over few names and days, so that keys come twice and cancel out.
func randomLines(rnd *rand.Rand, d *numbering, n int) []line {
	var out []line
	for range n {
		c := cell{rnd.IntN(40) - 20, []string{"*", "", "SYR", "RUS"}[rnd.IntN(4)], []string{"*", "TUR", ""}[rnd.IntN(3)],
			[]string{"AID", "ASSAULT"}[rnd.IntN(2)], []string{"", "SYR", "a\x00b", "TUR"}[rnd.IntN(4)]}
		out = append(out, line{d.key(c), tally{rnd.IntN(5) - 2, rnd.IntN(300) - 150}})
	}
	return out
}

// sumLines adds up what a list of the columns holds.
func sumLines(set columnSet, d *numbering, into map[cell]tally, lines []line) {
	for _, l := range lines {
		c := d.cell(l.k)
		for i, v := range [columns]*string{nil, &c.actor, &c.recipient, &c.typ, &c.country} {
			if v != nil && !set.has(i) {
				*v = ""
			}
		}
		if !set.has(dayColumn) {
			c.day = 0
		}
		into[c] = into[c].plus(l.t)
	}
	maps.DeleteFunc(into, func(_ cell, t tally) bool { return t == tally{} })
}

func unpackLines(t *testing.T, b []byte, set columnSet) map[cell]tally {
	t.Helper()
	d, out := newNumbering(), map[cell]tally{}
	d.number("") // columns that a list has not are 0
	if err := eachPacked(b, d, func(l *line) { sumLines(set, d, out, []line{*l}) }); err != nil {
		t.Fatal(err)
	}
	return out
}

func TestPackedLists(t *testing.T) {
	rnd := rand.New(rand.NewPCG(5, 8))
	for _, set := range []columnSet{allColumns, dayOnly, endsOnly, withoutDay, withoutEnds} {
		for range 200 {
			d, want := newNumbering(), map[cell]tally{}
			var list []byte
			var all []line
			m := merger{d: d}
			for range rnd.IntN(5) {
				part := randomLines(rnd, d, rnd.IntN(60))
				all = append(all, part...)
				sumLines(set, d, want, part)
				var n int
				var err error
				if list, n, err = m.merge(list, set, part); err != nil {
					t.Fatal(err)
				}
				if n != len(want) || n == 0 != (list == nil) {
					t.Errorf("%d lines in %d bytes, want %d", n, len(list), len(want))
				}
			}
			if got := unpackLines(t, list, set); !maps.Equal(got, want) {
				t.Fatalf("columns %b:\n got %v\nwant %v", set, got, want)
			}
			// The same contents by another way, numbered otherwise, are the same bytes.
			e := newNumbering()
			rnd.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
			for i := range all {
				all[i].k = e.key(d.cell(all[i].k))
			}
			once, _, err := (&merger{d: e}).merge(nil, set, all)
			if err != nil || !bytes.Equal(once, list) {
				t.Fatalf("columns %b: %v\n%x\n%x", set, err, once, list)
			}
		}
	}
}

func TestDamagedLists(t *testing.T) {
	d := newNumbering()
	good, _, err := (&merger{d: d}).merge(nil, allColumns, randomLines(rand.New(rand.NewPCG(1, 1)), d, 50))
	if err != nil {
		t.Fatal(err)
	}
	for n := range len(good) - 1 {
		if err := eachPacked(good[:n+1], newNumbering(), func(*line) {}); err == nil {
			t.Errorf("the first %d of %d bytes pass for a list", n+1, len(good))
		}
	}
	if _, _, err := (&merger{d: d}).merge(good, dayOnly, nil); err == nil {
		t.Error("a list of other columns was added to")
	}
}

func FuzzReadLines(f *testing.F) {
	d := newNumbering()
	good, _, err := (&merger{d: d}).merge(nil, allColumns, randomLines(rand.New(rand.NewPCG(1, 1)), d, 20))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Add([]byte{31, 1, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1})
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		e := newNumbering()
		e.number("")
		var lines []line
		if err := eachPacked(b, e, func(l *line) { lines = append(lines, *l) }); err != nil || len(b) == 0 {
			return
		}
		set := columnSet(b[0]) & allColumns
		again, _, err := (&merger{d: e}).merge(nil, set, lines)
		if err != nil {
			t.Fatal(err)
		}
		want := map[cell]tally{}
		sumLines(set, e, want, lines)
		if got := unpackLines(t, again, set); !maps.Equal(got, want) {
			t.Errorf("read %v, written and read again %v", want, got)
		}
	})
}
