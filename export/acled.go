package export

import (
	"strings"

	"github.com/casus/casus"
)

// acledFormat has the columns of ACLED in their order. A row is an event that ACLED has a kind for: political violence,
// demonstrations and strategic developments. Everything else is left out; see docs/exports.md.
func acledFormat() Format {
	return tableFormat("acled", "tools for ACLED: violence, protests, strategic developments", acledNames(), acledTags(), acledRows)
}

func acledNames() []string {
	return strings.Split("event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,"+
		"interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp", ",")
}

func acledTags() map[string]string {
	return map[string]string{"event_id_cnty": "#event+code", "event_date": "#date+occurred", "year": "#date+occurred+year", "time_precision": "#date+precision",
		"event_type": "#event+type", "sub_event_type": "#event+type+sub", "actor1": "#group+name+first", "inter1": "#group+type+code+first",
		"actor2": "#group+name+second", "inter2": "#group+type+code+second", "iso": "#country+code+num", "region": "#region+name", "country": "#country+name",
		"admin1": "#adm1+name", "admin2": "#adm2+name", "location": "#loc+name", "latitude": "#geo+lat", "longitude": "#geo+lon", "geo_precision": "#geo+precision",
		"source": "#meta+source", "notes": "#description", "fatalities": "#affected+killed"}
}

func acledRows(j *job, r *Row) []cells {
	e := j.told(r)
	if e == nil {
		return nil
	}
	disorder, kind, sub := acledKind(e)
	if kind == "" {
		j.stats.leave(kindOf(e) + ": ACLED has no such event")
		return nil
	}
	if !j.first(r) {
		return nil
	}
	at := located(e)
	nation := j.place.of(at.Country)
	c := cells{"event_id_cnty": at.Country + number(r.unit()), "disorder_type": disorder, "event_type": kind, "sub_event_type": sub,
		"actor1": sideName(e.Actor[:min(1, len(e.Actor))]), "assoc_actor_1": sideName(rest(e.Actor)), "inter1": inter(e.Actor),
		"actor2": sideName(e.Recipient[:min(1, len(e.Recipient))]), "assoc_actor_2": sideName(rest(e.Recipient)), "inter2": inter(e.Recipient),
		"iso": strings.TrimLeft(nation.num, "0"), "country": nation.name, "location": at.Name, "source": r.Article.Source, "notes": r.Record.Evidence.Quote}
	if c["inter1"] != "" && c["inter2"] != "" {
		c["interaction"] = c["inter1"] + "-" + c["inter2"]
	}
	if c["inter2"] == "Civilians" && disorder != "Strategic developments" {
		c["civilian_targeting"] = "Civilian targeting"
	}
	_, c["admin2"], c["admin1"] = levels(at)
	c["latitude"], c["longitude"] = latLon(at)
	c["geo_precision"] = acledPrecision(at.Precision)
	c.acledWhen(iso(e.Date))
	if r.Killed != nil {
		c["fatalities"] = whole(r.Killed.Low)
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

// acledKind is ACLED's kind of disorder, event and sub-event; empty if it has none.
func acledKind(e *casus.Event) (disorder, kind, sub string) {
	const violent, demos, strategic = "Political violence", "Demonstrations", "Strategic developments"
	switch kindOf(e) {
	case "ASSAULT aerial", "ASSAULT drone":
		return violent, "Explosions/Remote violence", "Air/drone strike"
	case "ASSAULT heavy-weapons":
		return violent, "Explosions/Remote violence", "Shelling/artillery/missile attack"
	case "ASSAULT explosives":
		return violent, "Explosions/Remote violence", "Remote explosive/landmine/IED"
	case "ASSAULT suicide-attack":
		return violent, "Explosions/Remote violence", "Suicide bomb"
	case "ASSAULT unconventional":
		return violent, "Explosions/Remote violence", "Chemical weapon"
	case "ASSAULT abduct":
		return violent, "Violence against civilians", "Abduction/forced disappearance"
	case "ASSAULT sexual":
		return violent, "Violence against civilians", "Sexual violence"
	case "ASSAULT crowd-control":
		return demos, "Protests", "Protest with intervention"
	case "ASSAULT destroy":
		return strategic, strategic, "Looting/property destruction"
	case "PROTEST riot", "PROTEST vandalize":
		return demos, "Riots", "Violent demonstration"
	case "COERCE arrest":
		return strategic, strategic, "Arrests"
	case "RETREAT ceasefire":
		return strategic, strategic, "Agreement"
	case "RETREAT withdraw":
		return strategic, strategic, "Non-violent transfer of territory"
	case "RETREAT disarm":
		return strategic, strategic, "Disrupted weapons use"
	}
	switch e.Type {
	case "ASSAULT":
		if b := firstCode(e.Recipient).Role(); b == "CVL" || b == "REF" || b == "MED" || b == "NGO" {
			return violent, "Violence against civilians", "Attack"
		}
		return violent, "Battles", "Armed clash"
	case "PROTEST":
		return demos, "Protests", "Peaceful protest"
	case "MOBILIZE":
		return strategic, strategic, "Change to group/activity"
	}
	return "", "", ""
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
