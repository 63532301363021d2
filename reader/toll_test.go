package reader_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/casus/casus"
)

// TestTolls reads figures in the kinds of sentence that reports of attacks have.
func TestTolls(t *testing.T) {
	rd := load(t)
	for text, want := range map[string]string{
		"The blast killed 9 people and injured 36.":                                            "killed 9, injured 36",
		"The raid, in which two soldiers were killed and 30 wounded, was condemned.":           "killed 2, injured 30",
		"The device left seven people dead and at least 12 injured.":                           "killed 7, injured 12",
		"Gunmen set fire to the farm and killed a watchman.":                                   "killed 1",
		"The clashes caused one death.":                                                        "killed 1",
		"The murder of six priests was condemned.":                                             "killed 6",
		"The rebels said that they had killed villagers.":                                      "",
		"The company lost 30 contracts and 12 clients in May.":                                 "",
		"The mayor and his driver were killed when gunmen opened fire on their car on Monday.": "killed 1, killed 1",
	} {
		d, err := rd.Read(context.Background(), &casus.Article{ID: "a", Text: text, Published: "2024-05-17"})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, r := range d.Records {
			if r.Toll != nil && r.Toll.Low != nil {
				got = append(got, fmt.Sprintf("%s %d", r.Toll.Measure, *r.Toll.Low))
			}
		}
		if g := strings.Join(got, ", "); g != want {
			t.Errorf("%s\n got %s\nwant %s", text, g, want)
		}
	}
}
