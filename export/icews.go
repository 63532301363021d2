package export

import (
	"strconv"
	"strings"

	"github.com/casus/casus"
)

// icewsFormat has the 20 columns of ICEWS, tab-separated with a header. A row is one event and one pair of parties.
func icewsFormat() Format {
	return tabbed("icews", ".tab", "tools for ICEWS", icewsNames(), true, func(j *job) func(*Row) []cells {
		return func(r *Row) []cells { return icewsRows(j, r) }
	})
}

func icewsNames() []string {
	return strings.Split("Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Intensity,Target Name,Target Sectors,Target Country,"+
		"Story ID,Sentence Number,Publisher,City,District,Province,Country,Latitude,Longitude", ",")
}

func icewsRows(j *job, r *Row) []cells {
	e, code := j.coded(r)
	if e == nil {
		return nil
	}
	at := located(e)
	story := r.Story
	if story == "" {
		story = r.articleID()
	}
	var out []cells
	for i, d := range dyads(e) {
		c := cells{"Event ID": number(r.Record.ID, strconv.Itoa(i)), "Event Text": kindOf(e), "CAMEO Code": code, "Intensity": scoreOf(e),
			"Story ID": number(story), "Sentence Number": strconv.Itoa(r.Record.Sent + 1), "Publisher": r.Article.Source,
			"Country": j.place.of(at.Country).name}
		if isDay(e.Date) {
			c["Event Date"] = e.Date
		}
		c.icewsParty(j, "Source", d.a)
		c.icewsParty(j, "Target", d.b)
		c["City"], c["District"], c["Province"] = levels(at)
		c["Latitude"], c["Longitude"] = latLon(at)
		out = append(out, c)
	}
	return out
}

func (c cells) icewsParty(j *job, side string, p casus.Party) {
	c[side+" Name"] = p.Text
	c[side+" Sectors"] = sectorName(p.Code.Role())
	if country := p.Code.Country(); country != "INT" {
		c[side+" Country"] = pick(j.place.byISO[country] != nil, j.place.of(country).name, country)
	}
}

// sectors pairs role codes with the names that ICEWS has for them, in the order in which they are looked for.
func sectors() [][2]string {
	return [][2]string{{"GOV", "Government"}, {"LEG", "Legislative / Parliamentary"}, {"JUD", "Judicial"}, {"MIL", "Military"}, {"COP", "Police"},
		{"SPY", "Research and Design Wings (Intelligence)"}, {"PTY", "Parties"}, {"OPP", "Dissident"}, {"REB", "Rebel"}, {"CRM", "Criminals / Gangs"},
		{"CVL", "General Population / Civilian / Social"}, {"REF", "Refugees / Displaced"}, {"MED", "Media"}, {"BUS", "Business"}, {"LAB", "Labor"},
		{"EDU", "Education"}, {"REL", "Religious"}, {"NGO", "Nongovernmental Organizations"}, {"IGO", "International Government Organization"}}
}

// sectorName is ICEWS's name of a role, empty if it has none.
func sectorName(role string) string {
	for _, s := range sectors() {
		if s[0] == role {
			return s[1]
		}
	}
	return ""
}
