package actors

import (
	"strings"
	"testing"
	"testing/fstest"
)

func TestLookup(t *testing.T) {
	src := small + `kind person
n; Paula Nunes; GOV 1995..2000 president
kind state
state; Brazil; BRA.GOV
kind adjective
adj; Brazilian; BRA
`
	b, err := Load(fstest.MapFS{"a/bra.actors": {Data: []byte(src)}, "a/roles.txt": {}}, "a", Checks{})
	if err != nil {
		t.Fatal(err)
	}
	ids := func(as []*Actor) string {
		var out []string
		for _, a := range as {
			out = append(out, a.ID)
		}
		return strings.Join(out, " ")
	}
	for _, tt := range []struct{ got, want string }{
		{ids(b.ByOffice("Brazilian president")), "bra.n bra.m"},
		{ids(b.ByOffice("the president of Brazil")), "bra.n bra.m"},
		{ids(b.ByOffice("president")), ""},
		{ids(b.ByOffice("Brazilian baker")), ""},
		{ids(b.Named("maria silva")), "bra.m"},
		{ids(b.Named("Hadid")), "bra.h"},
		{ids(b.Similar("mar sil", 5)), "bra.m"},
		{ids(b.Similar("bak", 5)), "bra.u"},
		{ids(b.Similar("", 5)), ""},
		{ids(b.Similar("zzz", 5)), ""},
	} {
		if tt.got != tt.want {
			t.Errorf("got %q, want %q", tt.got, tt.want)
		}
	}
}
