package export

import (
	"strings"

	"github.com/casus/casus"
)

// acledFormat has the columns of ACLED in their order. A row is an event that ACLED has a kind for: political violence,
// demonstrations and strategic developments. Everything else is left out; see docs/exports.md.
func acledFormat() Format {
	return tableFormat("acled", "tools for ACLED: violence, protests, strategic developments", acledColumns, acledRows)
}

// acledColumns are its columns in their order, with the HXL tag of those that have one.
const acledColumns = "event_id_cnty #event+code, event_date #date+occurred, year #date+occurred+year, time_precision #date+precision, disorder_type, " +
	"event_type #event+type, sub_event_type #event+type+sub, actor1 #group+name+first, assoc_actor_1, inter1 #group+type+code+first, " +
	"actor2 #group+name+second, assoc_actor_2, inter2 #group+type+code+second, interaction, civilian_targeting, iso #country+code+num, " +
	"region #region+name, country #country+name, admin1 #adm1+name, admin2 #adm2+name, admin3, location #loc+name, latitude #geo+lat, " +
	"longitude #geo+lon, geo_precision #geo+precision, source #meta+source, source_scale, notes #description, fatalities #affected+killed, tags, " +
	"timestamp"

func acledRows(j *job, r *Row) []cells {
	e := j.told(r)
	if e == nil {
		return nil
	}
	kind := acledKind(e)
	if kind[1] == "" {
		j.stats.leave(kindOf(e) + ": ACLED has no such event")
		return nil
	}
	if !j.first(r) {
		return nil
	}
	at := located(e)
	nation := j.place.of(at.Country)
	c := cells{"event_id_cnty": at.Country + number(r.unit()), "disorder_type": kind[0], "event_type": kind[1], "sub_event_type": kind[2],
		"actor1": sideName(e.Actor[:min(1, len(e.Actor))]), "assoc_actor_1": sideName(rest(e.Actor)), "inter1": inter(e.Actor),
		"actor2": sideName(e.Recipient[:min(1, len(e.Recipient))]), "assoc_actor_2": sideName(rest(e.Recipient)), "inter2": inter(e.Recipient),
		"iso": strings.TrimLeft(nation.num, "0"), "country": nation.name, "location": at.Name, "source": r.Article.Source, "notes": r.Record.Evidence.Quote}
	if c["inter1"] != "" && c["inter2"] != "" {
		c["interaction"] = c["inter1"] + "-" + c["inter2"]
	}
	if c["inter2"] == "Civilians" && kind[0] != "Strategic developments" {
		c["civilian_targeting"] = "Civilian targeting"
	}
	_, c["admin2"], c["admin1"] = levels(at)
	c["latitude"], c["longitude"] = latLon(at)
	c["geo_precision"] = acledPrecision(at.Precision)
	c.acledWhen(iso(e.Date))
	if r.Killed != nil {
		c["fatalities"] = whole(r.Killed.best())
	}
	if t, ok := r.Article.Moment(); ok {
		c["timestamp"] = decimal(float64(t.Unix()))
	}
	return []cells{c}
}

// acledWhen sets the date with ACLED's precision: 1 the day, 3 a month. A year alone is no date there.
func (c cells) acledWhen(date string) {
	switch len(date) {
	case 10:
		c["event_date"], c["time_precision"] = date, "1"
	case 7:
		c["time_precision"] = "3"
	}
	if len(date) >= 4 {
		c["year"] = date[:4]
	}
}

func acledPrecision(p casus.Precision) string {
	switch p {
	case casus.PointPrecision, casus.TownPrecision:
		return "1"
	case casus.DistrictPrecision:
		return "2"
	case casus.Admin1Precision:
		return "3"
	}
	return ""
}

// acledKinds are ACLED's kinds of disorder, event and sub-event for type and mode, in one table.
func acledKinds() map[string][3]string {
	const violent, demos, strategic = "Political violence", "Demonstrations", "Strategic developments"
	const remote, civilians = "Explosions/Remote violence", "Violence against civilians"
	return map[string][3]string{
		"ASSAULT aerial":         {violent, remote, "Air/drone strike"},
		"ASSAULT drone":          {violent, remote, "Air/drone strike"},
		"ASSAULT heavy-weapons":  {violent, remote, "Shelling/artillery/missile attack"},
		"ASSAULT explosives":     {violent, remote, "Remote explosive/landmine/IED"},
		"ASSAULT suicide-attack": {violent, remote, "Suicide bomb"},
		"ASSAULT unconventional": {violent, remote, "Chemical weapon"},
		"ASSAULT abduct":         {violent, civilians, "Abduction/forced disappearance"},
		"ASSAULT sexual":         {violent, civilians, "Sexual violence"},
		"ASSAULT crowd-control":  {demos, "Protests", "Protest with intervention"},
		"ASSAULT destroy":        {strategic, strategic, "Looting/property destruction"},
		"ASSAULT civilians":      {violent, civilians, "Attack"}, // no mode of ours: see acledKind
		"ASSAULT":                {violent, "Battles", "Armed clash"},
		"PROTEST riot":           {demos, "Riots", "Violent demonstration"},
		"PROTEST vandalize":      {demos, "Riots", "Violent demonstration"},
		"PROTEST":                {demos, "Protests", "Peaceful protest"},
		"COERCE arrest":          {strategic, strategic, "Arrests"},
		"RETREAT ceasefire":      {strategic, strategic, "Agreement"},
		"RETREAT withdraw":       {strategic, strategic, "Non-violent transfer of territory"},
		"RETREAT disarm":         {strategic, strategic, "Disrupted weapons use"},
		"MOBILIZE":               {strategic, strategic, "Change to group/activity"},
	}
}

// acledKind is ACLED's kind of disorder, event and sub-event; empty if it has none.
func acledKind(e *casus.Event) [3]string {
	kinds := acledKinds()
	if k, ok := kinds[kindOf(e)]; ok && e.Mode != "" {
		return k
	}
	if e.Type == "ASSAULT" && unarmed(firstCode(e.Recipient)) {
		return kinds["ASSAULT civilians"]
	}
	return kinds[e.Type]
}

// inter is ACLED's kind of actor, by name.
func inter(ps []casus.Party) string {
	switch firstCode(ps).Role() {
	case "GOV", "MIL", "COP", "SPY", "LEG", "JUD":
		return "State forces"
	case "REB":
		return "Rebel group"
	case "CRM":
		return "Political militia"
	case "OPP":
		return "Protesters"
	case "CVL", "REF", "MED", "BUS", "LAB", "EDU", "REL", "NGO", "PTY":
		return "Civilians"
	case "IGO":
		return "External/Other forces"
	}
	return ""
}

func rest(ps []casus.Party) []casus.Party {
	if len(ps) < 2 {
		return nil
	}
	return ps[1:]
}
