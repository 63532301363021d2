package place

import "strings"

// facilities are words for buildings and the like that bear the name of their town in front.
var facilities = wordSet("airport airfield port harbour harbor university college hospital cathedral mosque stadium zoo prison jail museum gallery station bridge " +
	"beach bay cemetery courthouse hall library market monastery center centre barracks base tunnel dam refinery shipyard")

// sides are words in front of a town's name for a part of it.
var sides = wordSet("north south east west northern southern eastern western upper lower inner outer old central downtown")

// facility gives the town that the name begins with, if the rest tells a building of it ("Da Nang International Airport"),
// or ends with, if it tells a part ("North Dallas"); and the town's name.
func (g *Gazetteer) facility(name string) (string, []Candidate) {
	words := strings.Fields(name)
	n := len(words)
	if n >= 2 && facilities[strings.ToLower(words[n-1])] {
		for k := n - 1; k > 0; k-- {
			if facilities[strings.ToLower(words[k-1])] {
				continue
			}
			town := strings.Join(words[:k], " ")
			if cs := towns(g.Lookup(town)); len(cs) > 0 {
				return town, cs
			}
		}
	}
	if n >= 2 && sides[strings.ToLower(words[0])] {
		town := strings.Join(words[1:], " ")
		return town, towns(g.Lookup(town))
	}
	return "", nil
}

// towns keeps the towns of note, since small ones bear the names of persons.
func towns(cs []Candidate) []Candidate {
	var out []Candidate
	for i := range cs {
		if c := &cs[i]; local(c) && (c.Population >= 20000 || c.listed) {
			out = append(out, *c)
		}
	}
	return out
}
