// Command gen writes knowledge/actors/states.actors: names, adjectives, peoples and capitals of all states, from the
// JSON file of the npm package world-countries (ODbL 1.0). Run it from the repository root:
//
//	go run ./knowledge/actors/gen countries.json > knowledge/actors/states.actors
//
// What the package has wrong or lacks stands in states_more.actors, written by hand.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"sort"
	"strings"
)

type country struct {
	CCA3        string
	Independent bool
	Capital     []string
	Name        struct{ Common, Official string }
	Demonyms    map[string]struct{ M string }
}

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(args []string, w io.Writer) error {
	if len(args) != 1 {
		return fmt.Errorf("want the path of countries.json")
	}
	data, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	var cs []country
	if err := json.Unmarshal(data, &cs); err != nil {
		return fmt.Errorf("reading %s: %w", args[0], err)
	}
	for i := range cs {
		if cs[i].CCA3 == "UNK" {
			cs[i].CCA3 = "XKX"
		}
		switch cs[i].CCA3 {
		case "TWN", "PSE", "XKX":
			cs[i].Independent = true
		}
	}
	sort.Slice(cs, func(i, j int) bool { return cs[i].CCA3 < cs[j].CCA3 })
	b := bufio.NewWriter(w)
	fmt.Fprint(b, "# Written by knowledge/actors/gen from world-countries; do not edit: corrections go to states_more.actors.\nsource world-countries (ODbL 1.0)\n")
	states(b, cs)
	demonyms(b, cs)
	capitals(b, cs)
	return b.Flush()
}

func states(w io.Writer, cs []country) {
	fmt.Fprint(w, "\nkind state\n")
	for _, c := range cs {
		names := []string{c.Name.Common}
		if c.Name.Official != c.Name.Common {
			names = append(names, c.Name.Official)
		}
		switch c.CCA3 {
		case "COG":
			names = []string{"Republic of the Congo", "Congo-Brazzaville"}
		case "TWN":
			names = []string{"Taiwan", "Republic of China"}
		case "PSE":
			names = []string{"Palestine", "State of Palestine"}
		}
		fmt.Fprintf(w, "%s; %s; %s.GOV\n", strings.ToLower(c.CCA3), strings.Join(names, "|"), c.CCA3)
	}
}

// wrong are demonyms of the package that are another country's, or no adjective.
var wrong = map[string]bool{"ATF": true, "BES": true, "IOT": true, "MNP": true, "SJM": true, "UMI": true, "BVT": true, "DJI": true, "GIB": true,
	"VAT": true, "GGY": true, "JEY": true, "DMA": true, "BWA": true, "UZB": true, "SUR": true, "SVN": true, "TJK": true, "GNB": true, "ATA": true, "VGB": true, "VIR": true}

func demonyms(w io.Writer, cs []country) {
	var people []string
	fmt.Fprint(w, "\nkind adjective\n")
	for _, c := range cs {
		d := c.Demonyms["eng"].M
		if d == "" || wrong[c.CCA3] || strings.Contains(d, ",") {
			continue
		}
		islander := strings.HasSuffix(d, "er")
		if !islander {
			fmt.Fprintf(w, "%s.adj; %s; %s\n", strings.ToLower(c.CCA3), d, c.CCA3)
		}
		if p := plural(d); p != "" {
			people = append(people, fmt.Sprintf("%s.people; %s; %s.CVL\n", strings.ToLower(c.CCA3), p, c.CCA3))
		}
	}
	fmt.Fprint(w, "\nkind people\n", strings.Join(people, ""))
}

// plural is the regular plural; none for "Japanese", "French", "Swiss" and the like, which are their own.
func plural(d string) string {
	for _, end := range []string{"ese", "sh", "ch", "ss", "x", "ois", "is", "tho", "asa"} {
		if strings.HasSuffix(d, end) {
			return ""
		}
	}
	return d + "s"
}

// shared are capitals whose name is more often that of something else.
var shared = map[string]bool{"Victoria": true, "Kingston": true, "Georgetown": true, "Santiago": true, "Stanley": true, "Hamilton": true,
	"San José": true, "Saint John's": true, "St. George's": true, "Kingstown": true, "Wellington": false, "Castries": false}

func capitals(w io.Writer, cs []country) {
	fmt.Fprint(w, "\nkind capital\n")
	for _, c := range cs {
		if !c.Independent || len(c.Capital) == 0 {
			continue
		}
		name := c.Capital[0]
		if shared[name] || name == c.Name.Common || strings.HasPrefix(name, "City of ") || c.CCA3 == "USA" || c.CCA3 == "COG" && name == "" {
			continue
		}
		fmt.Fprintf(w, "%s.capital; %s; %s.GOV\n", strings.ToLower(c.CCA3), name, c.CCA3)
	}
}
