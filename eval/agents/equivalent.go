package agents

import (
	"slices"
	"strings"
)

// equal says which roles of Casus mean what a part of a CAMEO code means. Casus has one role where CAMEO strings
// several ("GOVMIL", a ministry of defence), so the role of any part is right. CAMEO codes clergy by faith alone.
var equal = [...]struct{ part, roles string }{
	{"GOV", "GOV"}, {"MIL", "MIL"}, {"COP", "COP"}, {"JUD", "JUD"}, {"LEG", "LEG"}, {"SPY", "SPY"}, {"PTY", "PTY"},
	{"OPP", "OPP"}, {"REB", "REB"}, {"INS", "REB"}, {"SEP", "REB"}, {"IMG", "REB"},
	{"UAF", "REB CRM"}, // armed, of no known side
	{"RAD", "REB OPP"}, // radicals, armed or not
	{"CRM", "CRM"}, {"CVL", "CVL"}, {"PPL", "CVL"}, {"REF", "REF"}, {"MED", "MED"}, {"BUS", "BUS"}, {"MNC", "BUS"}, {"LAB", "LAB"},
	{"EDU", "EDU"}, {"REL", "REL"}, {"NGO", "NGO"}, {"IGO", "IGO"},
	{"AGR", "CVL"}, {"HLH", "CVL"}, // farmers, nurses, hospitals
	{"ENV", "NGO OPP"}, {"HRI", "NGO OPP"}, {"DEV", "NGO"},
	{"ELI", "CVL PTY"}, // the well-known and former officials
	{"MUS", "CVL REL"}, {"CHR", "CVL REL"}, {"JEW", "CVL REL"}, {"BUD", "CVL REL"}, {"HIN", "CVL REL"}, {"SIK", "CVL REL"},
}

// Equivalent gives the roles that mean what the code of an agent says, none if it says none.
func Equivalent(code string) []string {
	code = strings.Trim(code, "~")
	var out []string
	for i := 0; i+3 <= len(code); i += 3 {
		for _, e := range equal {
			if e.part != code[i:i+3] {
				continue
			}
			for _, r := range strings.Fields(e.roles) {
				if !slices.Contains(out, r) {
					out = append(out, r)
				}
			}
		}
	}
	return out
}
