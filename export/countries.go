package export

import (
	_ "embed"
	"fmt"
	"strings"
)

//go:embed countries.tsv
var countriesTSV string

// country is a line of countries.tsv.
type country struct {
	iso3, iso2, num, fips, cow, gw, region, name string
}

// countries finds countries by alpha-3, FIPS 10-4 and name. It is read-only.
type countries struct {
	byISO, byFIPS, byName map[string]*country
}

func loadCountries() (countries, error) {
	cs := countries{map[string]*country{}, map[string]*country{}, map[string]*country{}}
	n := 0
	for line := range strings.Lines(countriesTSV) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 8 {
			return cs, fmt.Errorf("countries.tsv line %d: want 8 columns, got %d", n, len(f))
		}
		c := &country{f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7]}
		cs.byISO[c.iso3], cs.byName[strings.ToLower(c.name)] = c, c
		if c.fips != "" {
			cs.byFIPS[c.fips] = c
		}
	}
	cs.byFIPS["WE"] = cs.byISO["PSE"] // FIPS parts the West Bank and Gaza
	for other, iso := range otherNames() {
		cs.byName[other] = cs.byISO[iso]
	}
	return cs, nil
}

// otherNames are names of countries in ICEWS that are not the ones that we write.
func otherNames() map[string]string {
	return map[string]string{
		"occupied palestinian territory": "PSE", "russian federation": "RUS", "cote d'ivoire": "CIV", "ivory coast": "CIV",
		"democratic republic of congo": "COD", "congo": "COG", "east timor": "TLS", "macedonia": "MKD", "swaziland": "SWZ",
		"turkey": "TUR", "burma": "MMR", "cape verde": "CPV", "czechia": "CZE", "holy see": "VAT", "syrian arab republic": "SYR",
	}
}

// of gives the country of an alpha-3 code; an empty one if there is none.
func (cs countries) of(iso3 string) country {
	if c := cs.byISO[iso3]; c != nil {
		return *c
	}
	return country{iso3: iso3}
}

// fipsOf is the FIPS code of a place's country. Of Palestine it is known only with the first-level area.
func (cs countries) fipsOf(iso3, admin1 string) string {
	if iso3 == "PSE" {
		switch admin1 {
		case "PS.WE":
			return "WE"
		case "PS.GZ":
			return "GZ"
		}
		return ""
	}
	return cs.of(iso3).fips
}
