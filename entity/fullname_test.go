package entity

import (
	"testing"

	"github.com/casus/casus/entity/actors"
)

func TestAnyWithin(t *testing.T) {
	for _, c := range []struct {
		name, told string
		want       bool
	}{
		{"Ivan Petrov", "Ivan Ivanovich Petrov", true},
		{"Ana Lopez", "Ana Maria Lopez Garcia", true},
		{"Maria Lopez", "Ana Maria Lopez Garcia", false},
		{"Lopez", "Ana Maria Lopez", false},
		{"Ana Garcia Lopez", "Ana Maria Lopez Garcia", false},
	} {
		if got := anyWithin([]string{c.name}, actors.Words(nil, c.told)); got != c.want {
			t.Errorf("%s within %s: %v", c.name, c.told, got)
		}
	}
}

func TestElsewhere(t *testing.T) {
	a := &actors.Actor{Roles: []actors.Role{{Code: "USA.LEG"}}}
	office := &actors.Noun{Flags: actors.Office}
	for _, c := range []struct {
		words int
		noun  *actors.Noun
		land  string
		want  bool
	}{
		{1, office, "GRD", true},
		{1, office, "USA", false},
		{1, office, "", false},
		{2, office, "GRD", false},
		{1, &actors.Noun{}, "GRD", false},
	} {
		d := &description{noun: c.noun}
		if c.land != "" {
			d.lands = []land{{country: c.land}}
		}
		if got := elsewhere(a, &unit{first: 0, end: c.words}, d); got != c.want {
			t.Errorf("%+v: %v", c, got)
		}
	}
}
