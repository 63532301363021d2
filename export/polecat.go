package export

import (
	"strconv"
	"strings"

	"github.com/casus/casus"
)

// polecatFormat has the 40 columns of POLECAT, tab-separated with a header. A row is one event and one pair of parties.
func polecatFormat() Format {
	return tabbed("polecat", ".txt", "tools for POLECAT: PLOVER types, modes and contexts", polecatNames(), true, func(j *job) func(*Row) []cells {
		return func(r *Row) []cells { return polecatRows(j, r) }
	})
}

func polecatNames() []string {
	return strings.Split("Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,"+
		"Actor Title,Actor Name Raw,Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,Recipient Sectors,Recipient Title,"+
		"Recipient Name Raw,Wikipedia Recipient ID,Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,"+
		"Publication Date,Story People,Story Organizations,Story Locations,Language,Version", ",")
}

func polecatRows(j *job, r *Row) []cells {
	e := j.told(r)
	if e == nil {
		return nil
	}
	at := located(e)
	var out []cells
	for i, d := range dyads(e) {
		c := cells{"Event ID": r.Record.ID + "-" + e.Type + "-" + strconv.Itoa(i), "Event Type": e.Type, "Event Mode": e.Mode, "Intensity": scoreOf(e),
			"Quad Code": strings.ToUpper(strings.ReplaceAll(e.Quad, "-", " ")), "Contexts": strings.Join(e.Contexts, ";"),
			"Placename": at.Name, "Country": at.Country, "Raw Placename": e.Place, "Source": r.Article.Source,
			"Publication Date": r.Article.Day(), "Language": "English", "Version": j.opt.Version}
		if isDay(e.Date) {
			c["Event Date"] = e.Date
		}
		if id, ok := strings.CutPrefix(at.ID, "geonames:"); ok {
			c["GeoNames ID"] = id
		}
		c.polecatParty(j, "Actor", d.a)
		c.polecatParty(j, "Recipient", d.b)
		c["City"], c["District"], c["Province"] = levels(at)
		c["Latitude"], c["Longitude"] = latLon(at)
		out = append(out, c)
	}
	return out
}

func (c cells) polecatParty(j *job, side string, p casus.Party) {
	c[side+" Name"], c[side+" Name Raw"] = p.Text, p.Text
	c["Primary "+side+" Sector"], c[side+" Sectors"] = p.Code.Role(), p.Code.Role()
	if country := p.Code.Country(); country != "INT" {
		c[side+" Country"], c[side+" COW"] = country, j.place.of(country).cow
	}
}
