package story

import "github.com/casus/casus"

// kin is the score of two unlike types that one happening may be told by, in thousandths; 0 for those that never meet.
func kin(a, b string) int {
	if b < a {
		a, b = b, a
	}
	switch a + " " + b {
	case "AGREE CONCEDE": // a truce agreed, declared
		return 300
	case "AGREE CONSULT": // a meeting agreed, then held
		return 200
	case "AGREE SUPPORT": // a deal reached, signed
		return 400
	case "ASSAULT COERCE": // seized, arrested
		return 200
	case "CONCEDE RETREAT": // a release granted, carried out
		return 400
	case "AID COOPERATE":
		return 300
	case "RETREAT SANCTION": // withdrew
		return 200
	}
	return 0
}

// family is one for types that kin lets meet.
func family(t string) string {
	switch t {
	case "ASSAULT", "COERCE":
		return "ASSAULT"
	case "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "RETREAT", "SANCTION":
		return "AGREE"
	case "AID", "COOPERATE":
		return "AID"
	}
	return t
}

// verbal are types of which one actor does many of one kind a day: only their content tells them apart.
func verbal(t string) bool {
	switch t {
	case "AGREE", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "CONCEDE":
		return true
	}
	return false
}

// speech: verbs of which an article has many that are not one act. Without a type, only their words tell.
func speech(root string) bool {
	switch root {
	case "sai", "say", "said", "tell", "told", "add", "report", "stat", "state", "announc", "be", "have", "comment", "note", "believ", "expect", "accord":
		return true
	}
	return false
}

func long(t string) bool { return t == "CONSULT" || t == "PROTEST" || t == "MOBILIZE" }

// compareKinds gives the score of type and mode, why, and whether they exclude each other. Without types, as where a
// user gives triggers only, the roots of the triggers must be equal.
func compareKinds(a, b *fact) (score int, why string, never bool) {
	x, y := a.rec.Event, b.rec.Event
	if x.Thread != "" && x.Thread == y.Thread && x.Phase != "" && y.Phase != "" && x.Phase != y.Phase {
		return 0, "other steps: " + minString(x.Phase, y.Phase) + ", " + maxString(x.Phase, y.Phase), true
	}
	if x.Type == "" || y.Type == "" {
		if a.root != b.root {
			return 0, "other words, no type", true
		}
		if speech(a.root) {
			return -700, "both " + a.root, false
		}
		return 0, "both " + a.root, false
	}
	if x.Type != y.Type {
		s := kin(x.Type, y.Type)
		if s == 0 || x.Type == "COERCE" && x.Mode != "arrest" || y.Type == "COERCE" && y.Mode != "arrest" {
			return 0, "other types: " + minString(x.Type, y.Type) + ", " + maxString(x.Type, y.Type), true
		}
		return s, "types that go together: " + minString(x.Type, y.Type) + ", " + maxString(x.Type, y.Type), false
	}
	score, why = 700, "both "+x.Type
	if verbal(x.Type) {
		score = 300
	}
	if a.root == b.root {
		score += 200
		why += ", " + a.root
	}
	s, m := compareModes(x, y)
	return score + s, why + m, false
}

func compareModes(x, y *casus.Event) (int, string) {
	switch {
	case x.Mode == "" || y.Mode == "":
		return 0, ""
	case x.Mode == y.Mode:
		return 200, " " + x.Mode
	case groupOf(x.Mode) != "" && groupOf(x.Mode) == groupOf(y.Mode), groupOf(x.Mode) == "any", groupOf(y.Mode) == "any":
		return 50, ", near modes: " + minString(x.Mode, y.Mode) + ", " + maxString(x.Mode, y.Mode)
	}
	return -1000, ", other modes: " + minString(x.Mode, y.Mode) + ", " + maxString(x.Mode, y.Mode)
}

// groupOf: modes that reports of one attack take for each other.
func groupOf(mode string) string {
	switch mode {
	case "aerial", "drone", "heavy-weapons":
		return "from afar"
	case "explosives", "suicide-attack":
		return "bomb"
	case "targeted", "destroy":
		return "any"
	case "demo", "strike", "obstruct", "riot", "vandalize":
		return "street"
	case "visit", "multilateral", "third-party":
		return "meeting"
	}
	return ""
}
