package reader_test

import (
	"context"
	"strings"
	"testing"

	"github.com/casus/casus"
)

// phaseRows are sentences with the threads and phases of their events ("ceasefire agreed"), "!" for alleged,
// "<code" for a mediator, "@place" for a venue. "-" is no event of either thread; a row is met if one event has it.
const phaseRows = `
The rebels and the government agreed on a ceasefire on Monday. | ceasefire agreed
Israel proposed a 60-day truce to Hamas. | ceasefire proposed
The United Nations called for an immediate ceasefire in Sudan. | ceasefire proposed
Turkey urged both sides to extend the truce. | ceasefire proposed
The rebels accepted the truce on Friday. | ceasefire agreed
The army and the rebels signed a ceasefire agreement in Juba. | ceasefire agreed @Juba
The Colombian government and the ELN reached a ceasefire deal on Friday. | ceasefire agreed
The Taliban declared a three-day ceasefire. | ceasefire declared
The Sudanese army announced a unilateral truce on Sunday. | ceasefire declared
The ceasefire between Israel and Hezbollah took effect on Wednesday. | ceasefire in-force
The ceasefire between Armenia and Azerbaijan is holding. | ceasefire in-force
The truce between the army and the rebels came into force on Monday. | ceasefire in-force
Saudi Arabia and the Houthis have observed the truce since April. | ceasefire in-force
Ukraine accused Russia of violating the ceasefire. | ceasefire violated !
Armenia said that Azerbaijan had violated the ceasefire. | ceasefire violated !
The rebels broke the truce on Tuesday. | ceasefire violated
The army shelled the town in violation of the ceasefire. | ceasefire violated
Azerbaijan denied that it had violated the ceasefire. | ceasefire denied
Russia denied violating the truce. | ceasefire denied
Israel and Hamas agreed to extend the truce. | ceasefire extended
The government and the guerrillas extended their ceasefire by six months. | ceasefire extended
The Syrian army withdrew from the truce on Monday. | ceasefire ended
The government rejected a ceasefire proposed by the rebels. | ceasefire rejected
Hamas rejected the Israeli proposal for a ceasefire. | ceasefire rejected
Israel and Hamas agreed to a Qatar-brokered truce. | ceasefire agreed <QAT
The warring sides agreed a ceasefire brokered by Saudi Arabia. | ceasefire agreed <SAU
The government and the rebels agreed on a cessation of hostilities. | ceasefire agreed
Talks between Iran and the United States, mediated by Oman, were held in Muscat. | talks held <OMN @Muscat
Iran and Pakistan held talks in Tehran on Sunday. | talks held @Tehran
India offered talks to Pakistan on the border dispute. | talks proposed
The president called for talks with the rebels. | talks proposed
The Taliban agreed to hold talks with the Afghan government. | talks agreed
North Korea and South Korea agreed to resume talks next month. | talks agreed
China and Japan will hold talks in Beijing on Monday. | talks agreed @Beijing
Sudan's army broke off talks with the paramilitaries. | talks broken-off
The government suspended peace talks with the rebels. | talks broken-off
Colombia's government and the rebels resumed peace talks in Havana. | talks resumed @Havana
The two Cypriot leaders resumed negotiations on Monday. | talks resumed
China and the United States held trade talks in Geneva. | talks held @Geneva
The opposition rejected talks with the president. | talks rejected
The government and the rebels began negotiations under the auspices of the United Nations. | talks held <INT
Egypt hosted talks between Fatah and Hamas in Cairo. | talks held <EGY @Cairo
Russia refused to take part in the peace talks. | talks rejected
The army killed three rebels during the truce. | -
Police arrested five activists during the truce. | -
The striker and his coach declared a truce after the match. | -
The United States and China agreed to a tariff truce. | -
There are talks of a merger among the banks, the minister said. | -
The government accused the guerrillas of ending the ceasefire. | ceasefire ended !
The president met his advisers in Paris on Monday. | -
`

func TestPhases(t *testing.T) {
	rd := load(t)
	n := 0
	for line := range strings.Lines(phaseRows) {
		text, want, ok := strings.Cut(strings.TrimSpace(line), " | ")
		if !ok {
			continue
		}
		n++
		d, err := rd.Read(context.Background(), &casus.Article{ID: "a", Text: text, Published: "2024-05-17"})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		met := want == "-"
		for _, r := range d.Records {
			if r.Event == nil || r.Event.Thread == "" {
				continue
			}
			s := phaseOf(r.Event)
			got = append(got, s)
			met = want != "-" && (met || s == want)
		}
		if !met {
			t.Errorf("%s\n got %q\nwant %s", text, got, want)
		}
	}
	if n < 40 {
		t.Errorf("%d rows", n)
	}
}

func phaseOf(e *casus.Event) string {
	s := e.Thread + " " + e.Phase
	if e.Alleged {
		s += " !"
	}
	for _, p := range e.Mediator {
		s += " <" + p.Code.Country()
	}
	if e.Venue != "" {
		s += " @" + e.Venue
	}
	return s
}
