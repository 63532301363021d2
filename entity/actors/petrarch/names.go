package petrarch

import (
	"slices"
	"strings"
	"unicode"

	"github.com/casus/casus/entity/actors"
)

// bodies are words that a name of a person does not have.
const bodies = ` ACADEMY ADMINISTRATION AGENCY ALLIANCE ARMY ASSEMBLY ASSOCIATION AUTHORITY AUTHORITIES BANK BOARD BRIGADE BRIGADES BUREAU CABINET CENTER CENTRE CHURCH CLUB COALITION COLLEGE COMMAND COMMISSION COMMITTEE COMPANY CONFERENCE CONFEDERATION CONGRESS CORPORATION COUNCIL COURT DEPARTMENT EMBASSY EMPIRE FEDERATION FORCE FORCES FOUNDATION FRONT FUND GOVERNMENT GROUP GUARD GUARDS INSTITUTE INTERNATIONAL ISLAMIC_STATE JIHAD KINGDOM LEAGUE LIBERATION MILITARY MILITIA MINISTRY MISSION MOVEMENT NATIONAL NATIONS NAVY NETWORK NEWS NEWSPAPER OFFICE ORGANISATION ORGANIZATION PARLIAMENT PARTY POLICE PROGRAM PROGRAMME REBELS RADIO REGIME REPUBLIC RESISTANCE SECRETARIAT SENATE SERVICE SERVICES SOCIETY SOLDIERS STATE TELEVISION TIMES TREATY TRIBUNAL TROOPS TV UNION UNIVERSITY `

// isPerson guesses from the name and the codes: dated roles, as of an official, and no word that names a body.
func isPerson(e *Entry) bool {
	words := strings.FieldsFunc(e.Names[0], func(r rune) bool { return r == '_' || r == ' ' || r == '-' })
	for _, w := range words {
		if strings.Contains(bodies, " "+strings.ToUpper(w)+" ") {
			return false
		}
	}
	if len(words) > 6 {
		return false
	}
	dated := false
	for _, c := range e.Codes {
		if len(c.Text) > 3 && (c.From != "" || c.To != "") || strings.Contains(c.Text, "ELI") {
			dated = true
		}
	}
	return dated && (len(words) > 1 || slices.ContainsFunc(e.Codes, func(c Code) bool { return strings.Contains(c.Text, "GOV") || strings.Contains(c.Text, "ELI") }))
}

// name writes "MOHAMMAD_ZAHIR_SHAH" as "Mohammad Zahir Shah". An everyday word and what is rather an acronym keep their
// capitals and are found in capitals alone. why is set if the name would be found where nobody is meant.
func (c *converter) name(raw string) (name, why string) {
	s := strings.Join(strings.FieldsFunc(raw, func(r rune) bool { return r == '_' || unicode.IsSpace(r) }), " ")
	s = strings.NewReplacer("*", "", "|", " ").Replace(s)
	if i := strings.IndexByte(s, '('); i > 0 {
		s = strings.TrimSpace(s[:i]) // "ADEN ISLAMIC ARMY (AIA)"
	}
	words := actors.Words(nil, s)
	switch {
	case len(words) == 0:
		return "", "no letters"
	case len(words) == 1 && c.words.Has(words[0]) && (len(s) > 7 || len(s) < 2):
		return "", "an everyday word"
	case len(words) == 1 && len(words[0]) < 2:
		return "", "a single letter"
	case len(words) == 1 && (len(words[0]) <= 3 || strings.Contains(s, ".") || !strings.ContainsAny(words[0], "aeiouy") || c.words.Has(words[0])):
		return strings.ToUpper(s), ""
	}
	return capitals(s), ""
}

// capitals writes words with a capital, small ones inside without.
func capitals(s string) string {
	words := strings.Split(strings.ToLower(s), " ")
	for i, w := range words {
		if i > 0 && i < len(words)-1 && strings.Contains(" a and for in of on the to with de ", " "+w+" ") {
			continue
		}
		parts := strings.Split(w, "-")
		for j, p := range parts {
			parts[j] = capital(p)
		}
		words[i] = strings.Join(parts, "-")
	}
	return strings.Join(words, " ")
}

// capital gives the first letter and any behind a full stop a capital.
func capital(w string) string {
	begin := true
	return strings.Map(func(r rune) rune {
		if begin && unicode.IsLetter(r) {
			begin = false
			return unicode.ToUpper(r)
		}
		begin = begin || r == '.'
		return r
	}, w)
}
