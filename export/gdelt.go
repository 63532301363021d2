package export

import (
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/casus/casus"
)

// gdeltEventsFormat is the Events table of GDELT 2.0: 61 columns, no header. A row is one happening and one pair of
// codes; further records of the incident are rows of the Mentions table.
func gdeltEventsFormat() Format {
	return tabbed("gdelt-events", ".export.CSV", "tools for GDELT 2.0 Events", gdeltEventNames(), false, func(j *job) func(*Row) []cells {
		seen := map[string]bool{}
		return func(r *Row) []cells { return gdeltEvents(j, r, seen) }
	})
}

// gdeltMentionsFormat is the Mentions table of GDELT 2.0: 16 columns, no header.
func gdeltMentionsFormat() Format {
	return tabbed("gdelt-mentions", ".mentions.CSV", "tools for GDELT 2.0 Mentions", gdeltMentionNames(), false, func(j *job) func(*Row) []cells {
		return func(r *Row) []cells { return gdeltMentions(j, r) }
	})
}

func gdeltEventNames() []string {
	return strings.Split("GLOBALEVENTID,SQLDATE,MonthYear,Year,FractionDate,"+gdeltActorNames("Actor1")+","+gdeltActorNames("Actor2")+
		",IsRootEvent,EventCode,EventBaseCode,EventRootCode,QuadClass,GoldsteinScale,NumMentions,NumSources,NumArticles,AvgTone,"+
		gdeltGeoNames("Actor1")+","+gdeltGeoNames("Actor2")+","+gdeltGeoNames("Action")+",DATEADDED,SOURCEURL", ",")
}

func gdeltActorNames(actor string) string {
	names := [...]string{"Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code", "Type1Code", "Type2Code", "Type3Code"}
	return actor + strings.Join(names[:], ","+actor)
}

func gdeltGeoNames(what string) string {
	names := [...]string{"Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"}
	return what + "Geo_" + strings.Join(names[:], ","+what+"Geo_")
}

func gdeltMentionNames() []string {
	return strings.Split("GLOBALEVENTID,EventTimeDate,MentionTimeDate,MentionType,MentionSourceName,MentionIdentifier,SentenceID,"+
		"Actor1CharOffset,Actor2CharOffset,ActionCharOffset,InRawText,Confidence,MentionDocLen,MentionDocTone,MentionDocTranslationInfo,Extras", ",")
}

// gdeltID is the number of an event and a pair of codes: of its incident, or of the record where it belongs to none.
func gdeltID(r *Row, d dyad) string {
	return number(r.unit(), string(d.a.Code), string(d.b.Code))
}

func gdeltEvents(j *job, r *Row, seen map[string]bool) []cells {
	e, code := j.coded(r)
	if e == nil {
		return nil
	}
	var out []cells
	for _, d := range dyads(e) {
		id := gdeltID(r, d)
		if seen[id] {
			continue
		}
		seen[id] = true
		c := cells{"GLOBALEVENTID": id, "EventCode": code, "EventBaseCode": code[:min(3, len(code))], "EventRootCode": code[:2],
			"QuadClass": gdeltQuad(code), "GoldsteinScale": scoreOf(e), "IsRootEvent": "0", "SOURCEURL": r.Article.URL,
			"NumMentions": atLeastOne(r.Reports.Records), "NumSources": atLeastOne(r.Reports.Sources), "NumArticles": atLeastOne(r.Reports.Articles)}
		if r.Record.Sent == 0 {
			c["IsRootEvent"] = "1"
		}
		c.gdeltDate(iso(e.Date))
		c.gdeltActor("Actor1", d.a)
		c.gdeltActor("Actor2", d.b)
		c.gdeltGeo(j, located(e))
		c["DATEADDED"] = stamp(r.Article)
		out = append(out, c)
	}
	if out == nil {
		j.stats.leave("its incident has a row already: see the Mentions table")
	}
	return out
}

// gdeltQuad is GDELT's own quad class of a CAMEO root: 1 and 2 verbal and material cooperation, 3 and 4 conflict.
func gdeltQuad(code string) string {
	switch root := code[:2]; {
	case root <= "05":
		return "1"
	case root <= "08":
		return "2"
	case root <= "13":
		return "3"
	}
	return "4"
}

// gdeltDate sets the dates as far as they are known. The fraction is that of the manual: (month × 30 + day) / 365.
func (c cells) gdeltDate(date string) {
	if len(date) >= 4 {
		c["Year"] = date[:4]
	}
	if len(date) >= 7 {
		c["MonthYear"] = date[:4] + date[5:7]
	}
	t, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return
	}
	c["SQLDATE"] = t.Format("20060102")
	c["FractionDate"] = strconv.FormatFloat(float64(t.Year())+float64(int(t.Month())*30+t.Day())/365, 'f', 4, 64)
}

// gdeltActor sets an actor's name, country, group and type.
func (c cells) gdeltActor(actor string, p casus.Party) {
	if p.Text == "" && p.Code == "" {
		return
	}
	c[actor+"Name"] = strings.ToUpper(p.Text)
	country, role := p.Code.Country(), p.Code.Role()
	switch country {
	case "INT", "":
		country = ""
	case "KRD":
		country, c[actor+"EthnicCode"] = "", "kur"
	}
	if !gdeltType(role) {
		role = ""
	}
	c[actor+"CountryCode"], c[actor+"Type1Code"] = country, role
	c[actor+"Code"] = country + strings.ToUpper(c[actor+"EthnicCode"]) + role
}

// gdeltType reports whether CAMEO has the role among its types of actors.
func gdeltType(role string) bool {
	switch role {
	case "GOV", "LEG", "JUD", "MIL", "COP", "SPY", "PTY", "OPP", "REB", "CRM", "CVL", "REF", "MED", "BUS", "LAB", "EDU", "NGO", "IGO":
		return true
	}
	return false
}

// gdeltGeo sets the place of the action. The actors' own places are not known.
func (c cells) gdeltGeo(j *job, p *casus.Place) {
	nation := j.place.of(p.Country)
	fips := j.place.fipsOf(p.Country, p.Admin1)
	usa := p.Country == "USA"
	full := p.Name
	switch p.Precision {
	case casus.CountryPrecision:
		c["ActionGeo_Type"], c["ActionGeo_FeatureID"] = "1", fips
	case casus.Admin1Precision, casus.DistrictPrecision:
		c["ActionGeo_Type"] = pick(usa, "2", "5")
		full = p.Name + ", " + nation.name
	case casus.PointPrecision, casus.TownPrecision:
		c["ActionGeo_Type"] = pick(usa, "3", "4")
		full = p.Name + ", " + nation.name
	default:
		return
	}
	c["ActionGeo_FullName"], c["ActionGeo_CountryCode"] = full, fips
	if _, area, ok := strings.Cut(p.Admin1, "."); ok && fips != "" {
		c["ActionGeo_ADM1Code"] = fips + area
	}
	c["ActionGeo_Lat"], c["ActionGeo_Long"] = latLon(p)
}

func gdeltMentions(j *job, r *Row) []cells {
	e := j.told(r)
	if e == nil {
		return nil
	}
	if _, ok := j.cameo(e); !ok {
		j.stats.leave("type " + e.Type + ": no CAMEO code")
		return nil
	}
	var out []cells
	seen := map[string]bool{}
	for _, d := range dyads(e) {
		id := gdeltID(r, d)
		if seen[id] {
			continue
		}
		seen[id] = true
		c := cells{"GLOBALEVENTID": id, "EventTimeDate": stamp(r.Article), "MentionTimeDate": stamp(r.Article), "MentionType": "2",
			"MentionSourceName": r.Article.Source, "MentionIdentifier": strings.TrimSpace(r.Article.Source + " " + r.Article.Title),
			"SentenceID": strconv.Itoa(r.Record.Sent + 1), "Actor1CharOffset": offset(d.a.Span), "Actor2CharOffset": offset(d.b.Span),
			"ActionCharOffset": strconv.Itoa(r.Record.Offset), "InRawText": "1", "Confidence": tens(r.Record.Confidence.Percent),
			"Extras": "casus:" + r.Record.ID}
		if u, err := url.Parse(r.Article.URL); err == nil && u.Host != "" {
			c["MentionType"], c["MentionSourceName"], c["MentionIdentifier"] = "1", strings.TrimPrefix(u.Hostname(), "www."), r.Article.URL
		}
		out = append(out, c)
	}
	return out
}

// stamp is the moment of publication as GDELT writes it.
func stamp(h Head) string {
	t, ok := h.Moment()
	if !ok {
		return ""
	}
	return t.Format("20060102150405")
}

// offset is where a party stands, -1 where it does not.
func offset(s *casus.Span) string {
	if s == nil {
		return "-1"
	}
	return strconv.Itoa(s.Start)
}

// tens is a percentage in steps of ten from 10 to 100, empty where none was reckoned.
func tens(percent int) string {
	if percent <= 0 {
		return ""
	}
	return strconv.Itoa(max(10, (percent+5)/10*10))
}

func pick(cond bool, yes, no string) string {
	if cond {
		return yes
	}
	return no
}

func atLeastOne(n int) string { return strconv.Itoa(max(1, n)) }
