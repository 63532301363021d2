package parse

import (
	"strings"

	"github.com/casus/casus"
)

// wordForms appends the forms that the network is to see. In running text an acronym that spells a function word ("IS", "US",
// "WHO") is shown as a name of the same kind, since the treebanks know it as the capitalised word only.
func wordForms(dst []string, toks []casus.Token) []string {
	for i := range toks {
		f := toks[i].Form
		if name := namesake(f); name != "" && hasLower(toks) {
			f = name
		}
		dst = append(dst, f)
	}
	return dst
}

// namesake is a name that behaves like the acronym, or "".
func namesake(form string) string {
	switch form {
	case "IS":
		return "ISIS"
	case "US":
		return "U.S."
	case "WHO":
		return "UNESCO"
	}
	return ""
}

// hasLower reports whether at least half of the words that have letters have small ones: capitals mean something there.
func hasLower(toks []casus.Token) bool {
	small, all := 0, 0
	for i := range toks {
		f := toks[i].Form
		if strings.ToLower(f) == strings.ToUpper(f) {
			continue
		}
		all++
		if strings.ToUpper(f) != f {
			small++
		}
	}
	return 2*small >= all
}
