package export

import (
	"strings"

	"github.com/casus/casus"
)

// ucdpFormat has the columns of UCDP GED in their order. A row is a deadly event: an assault that happened, whose
// incident has a figure of killed. Conflicts, dyads and sides have no UCDP ids; see docs/exports.md.
func ucdpFormat() Format {
	return tableFormat("ucdp", "tools for UCDP GED: deadly events, with the deaths reported", ucdpColumns, ucdpRows)
}

// ucdpColumns are its columns in their order, with the HXL tag of those that have one.
const ucdpColumns = "id #event+id, relid, year #date+year, active_year, code_status, type_of_violence #event+type, conflict_dset_id, conflict_new_id, " +
	"conflict_name, dyad_dset_id, dyad_new_id, dyad_name #group+dyad+name, side_a_dset_id, side_a_new_id, side_a #group+name+side_a, " +
	"side_b_dset_id, side_b_new_id, side_b #group+name+side_b, number_of_sources, source_article #meta+source, source_office, source_date, " +
	"source_headline, source_original, where_prec, where_coordinates, where_description, adm_1, adm_2, latitude #geo+lat, longitude #geo+lon, " +
	"geom_wkt, priogrid_gid, country #country+name, country_id, region #region+name, event_clarity, date_prec, date_start #date+start, " +
	"date_end #date+end, deaths_a, deaths_b, deaths_civilians, deaths_unknown, best #affected+killed, high #affected+killed+max, " +
	"low #affected+killed+min, gwnoa, gwnob"

// ucdpRows makes one row of an event: parties beyond the first of a side stand in the side's name.
func ucdpRows(j *job, r *Row) []cells {
	e := j.told(r)
	switch {
	case e == nil:
		return nil
	case e.Type != "ASSAULT":
		j.stats.leave("type " + e.Type + ": the format holds deadly violence only")
		return nil
	case r.Killed == nil || r.Killed.Low == nil && r.Killed.High == nil || r.Killed.High != nil && *r.Killed.High == 0:
		j.stats.leave("no deaths known: the format holds deadly violence only")
		return nil
	}
	if !j.first(r) {
		return nil
	}
	c := cells{"id": number(r.unit()), "relid": r.unit(), "type_of_violence": violence(e), "code_status": "Clear"}
	c.when(iso(e.Date))
	c.sides(j, e)
	c.source(r)
	c.where(j, e)
	c.deaths(r.Killed, e)
	return []cells{c}
}

// violence is UCDP's kind: 3 against civilians, 1 where a state is a side, else 2; empty where a side is not known.
func violence(e *casus.Event) string {
	a, b := firstCode(e.Actor), firstCode(e.Recipient)
	switch {
	case a == "" || b == "":
		return ""
	case b.Role() == "CVL" || b.Role() == "REF":
		return "3"
	case stateForce(a) || stateForce(b):
		return "1"
	}
	return "2"
}

func stateForce(c casus.Code) bool {
	switch c.Role() {
	case "GOV", "MIL", "COP", "SPY":
		return true
	}
	return false
}

func firstCode(ps []casus.Party) casus.Code {
	if len(ps) == 0 {
		return ""
	}
	return ps[0].Code
}

// when sets the dates by the precision known: 1 a day, 4 a month, 5 a year.
func (c cells) when(date string) {
	switch len(date) {
	case 10:
		c["date_prec"], c["date_start"], c["date_end"] = "1", date, date
	case 7:
		c["date_prec"], c["date_start"], c["date_end"] = "4", date+"-01", lastDay(date)
	case 4:
		c["date_prec"], c["date_start"], c["date_end"] = "5", date+"-01-01", date+"-12-31"
	default:
		return
	}
	c["year"] = date[:4]
}

func (c cells) sides(j *job, e *casus.Event) {
	c["side_a"], c["side_b"] = sideName(e.Actor), sideName(e.Recipient)
	if c["side_a"] != "" && c["side_b"] != "" {
		c["dyad_name"] = c["side_a"] + " - " + c["side_b"]
	}
	if a := firstCode(e.Actor); a.Role() == "GOV" || a.Role() == "MIL" {
		c["gwnoa"] = j.place.of(a.Country()).gw
	}
	if b := firstCode(e.Recipient); b.Role() == "GOV" || b.Role() == "MIL" {
		c["gwnob"] = j.place.of(b.Country()).gw
	}
}

// sideName is the codes of a side, or the words where there are none.
func sideName(ps []casus.Party) string {
	return join(ps, func(p casus.Party) string {
		if p.Code != "" {
			return string(p.Code)
		}
		return p.Text
	})
}

func (c cells) source(r *Row) {
	c["number_of_sources"] = positive(r.Reports.Sources)
	c["source_article"] = strings.Trim(r.Article.Source+","+r.Article.Day()+","+r.Article.Title, ",")
	c["source_office"], c["source_date"], c["source_headline"] = r.Article.Source, r.Article.Day(), r.Article.Title
	c["source_original"] = texts(saidBy(r))
}

func (c cells) where(j *job, e *casus.Event) {
	at := located(e)
	nation := j.place.of(at.Country)
	c["where_coordinates"], c["where_description"], c["where_prec"] = at.Name, e.Place, ucdpPrecision(at.Precision)
	c["latitude"], c["longitude"] = latLon(at)
	if c["latitude"] != "" {
		c["geom_wkt"] = "POINT (" + c["longitude"] + " " + c["latitude"] + ")"
	}
	_, c["adm_2"], c["adm_1"] = levels(at)
	c["country"], c["country_id"], c["region"] = nation.name, nation.gw, nation.region
}

// ucdpPrecision is UCDP's where_prec: 1 exact, 2 near a place, 3 second-level area, 4 first-level area, 6 country.
func ucdpPrecision(p casus.Precision) string {
	switch p {
	case casus.PointPrecision, casus.TownPrecision:
		return "1"
	case casus.DistrictPrecision:
		return "3"
	case casus.Admin1Precision:
		return "4"
	case casus.CountryPrecision:
		return "6"
	}
	return ""
}

// deaths sets the estimates. best is the sum of the four groups, as in UCDP's own data: what is known of a side stands
// there, what is of neither side with the unknown, and what no report tells more of with the civilians where these were
// attacked, else with the unknown.
func (c cells) deaths(k *Range, e *casus.Event) {
	c["low"], c["high"], c["best"] = whole(k.Low), whole(k.High), whole(k.best())
	rest := 0
	if b := k.best(); b != nil {
		rest = *b
	}
	groups := map[string]*int{"deaths_a": k.SideA, "deaths_b": k.SideB, "deaths_civilians": k.Civilians, "deaths_unknown": k.Others}
	for _, n := range groups {
		if n != nil {
			rest -= *n
		}
	}
	if rest > 0 {
		at := "deaths_unknown"
		if violence(e) == "3" {
			at = "deaths_civilians"
		}
		if n := groups[at]; n != nil {
			rest += *n
		}
		groups[at] = &rest
	}
	for column, n := range groups {
		c[column] = whole(n)
	}
}
