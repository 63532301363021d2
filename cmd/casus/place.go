package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casus/casus/entity/place"
)

func placeCommand() *cobra.Command {
	var country string
	c := &cobra.Command{
		Use:   "place NAME...",
		Short: "Show the places of a name",
		Long: `Prints all places that the gazetteer has by a name, the most populous first, and which of them
a text that says no more would be taken to mean, with the reason, or why none. Countries and large
areas have no one point: theirs is one near the middle.`,
		Example: `  casus place Tripoli
  casus place --country LBN Tripoli
  casus place eastern Ghouta`,
		Args: aName,
		RunE: func(c *cobra.Command, args []string) error {
			return showPlace(c.OutOrStdout(), strings.Join(args, " "), country)
		},
	}
	c.Flags().StringVar(&country, "country", "", "country that the text speaks of, by ISO 3166 `CODE` of three letters")
	return c
}

func showPlace(w io.Writer, name, country string) error {
	g, err := place.Load()
	if err != nil {
		return err
	}
	found := g.Lookup(name)
	if len(found) == 0 {
		return fmt.Errorf("no place is known by the name %q", name)
	}
	for _, c := range found {
		p := c.Place
		fmt.Fprintf(w, "%-18s %s, %s %s · %s %s · %.4f %.4f · population %d · %s\n", p.ID, p.Name, p.Country, p.Admin1, p.Precision, c.Feature, p.Lat, p.Lon, c.Population,
			placeSource(p.ID))
	}
	var ctx place.Context
	if country != "" {
		ctx.Countries = []string{strings.ToUpper(country)}
	}
	r := g.Resolve([]place.Toponym{{Name: name}}, ctx)[0]
	if r.Place == nil {
		fmt.Fprintf(w, "taken to be: unknown, %s\n", r.Unknown)
		return nil
	}
	fmt.Fprintf(w, "taken to be: %s %s, %s: %s\n", r.Place.ID, r.Place.Name, r.Place.Country, r.Reason)
	return nil
}

// placeSource tells from an id where the gazetteer has the place from.
func placeSource(id string) string {
	kind, _, _ := strings.Cut(id, ":")
	switch kind {
	case "region":
		return "hand-written list"
	case "iso":
		return "world-countries"
	}
	return "GeoNames"
}
