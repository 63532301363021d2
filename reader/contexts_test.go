package reader_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/knowledge/ontology"
)

// contextRows are sentences, each with a context that it must have and, behind "!", some that it must not.
const contextRows = `
military | Artillery of the army shelled rebel trenches along the front line. ! election health
military | Two warships joined the navy's offensive off the coast.
intelligence | The intelligence agency put two of its agents in the embassy under surveillance.
intelligence | A former officer was accused of espionage for a foreign power. ! election
executive | The prime minister announced a cabinet reshuffle.
executive | The president appointed a new chancellor by decree.
legislative | Lawmakers passed the bill after a long debate. ! military
legislative | The senate rejected the legislation.
election | Voters went to polling stations across the country. ! military
election | The opposition said that the election had been rigged.
political_institutions | The junta suspended the constitution.
political_institutions | The parties signed a power-sharing deal for an interim government.
pro_democracy | Thousands marched for democracy and free elections.
pro_democracy | Pro-democracy activists met the ambassador.
pro_autocracy | The general imposed martial law and dissolved the assembly.
pro_autocracy | The president declared a state of emergency.
economic | The two countries raised tariffs on each other's exports. ! military
economic | The central bank fought inflation and a weak currency.
legal | The prosecutor indicted the former general, and the court set a trial.
legal | A judge ordered the extradition of the suspect.
reparations | Japan offered compensation to the families of the wartime workers.
reparations | The victims demanded reparations from the former colonial power.
human_rights | Amnesty International condemned torture in the camps.
human_rights | The rights group spoke of war crimes and massacres of civilians.
rights_freedoms | The ruling party tightened censorship of newspapers.
rights_freedoms | Journalists protested for press freedom.
repression | Riot police fired tear gas at the demonstrators.
repression | Security forces arrested opposition activists in a new crackdown.
human_security | Aid convoys brought food aid to the besieged town.
human_security | Famine threatens the displaced, relief agencies warned.
gender | The minister praised a law on gender equality.
gender | Women marched against sexual violence and femicide.
lgbt | The parliament banned same-sex marriage. ! cbrn
lgbt | Police dispersed a march of gay and lesbian activists.
religion_ethnicity | Sunni and Shiite clerics met at the mosque.
religion_ethnicity | Sectarian violence between Muslims and Hindus spread.
inequality | Protesters denounced racial discrimination.
inequality | The union marched against inequality and for social justice.
diplomatic | The foreign minister met his counterpart at the embassy.
diplomatic | The ambassador was recalled, and diplomatic relations were cut.
territory | The two countries agreed to settle their border dispute.
territory | Russia annexed the territory, and Ukraine vowed to win its sovereignty back.
peacekeeping | UN peacekeepers were deployed in the buffer zone.
peacekeeping | The peacekeeping mission lost its mandate.
health | The ministry fought an outbreak of cholera. ! military
health | Doctors in the hospital treated patients with the virus.
asylum | Germany granted asylum to the journalist.
asylum | Refugees who fled the war live in a camp run by the UNHCR.
migration | The coast guard stopped a boat of migrants.
migration | The government tightened immigration rules and visas.
disasters | An earthquake buried a village. ! military
disasters | Floods and landslides forced the army to send rescuers.
natural_resource | The company opened a pipeline from the oil field.
natural_resource | Gold mines and timber were handed to the miners' union.
environment | The countries signed a treaty on climate change.
environment | Environmentalists protested against pollution of the river.
technology | The firm was barred from selling semiconductors and software. ! election
technology | The country put a satellite in orbit for its space agency.
terrorism | A suicide bomber struck a market.
terrorism | Police charged two jihadists with terrorism.
cbrn | The inspectors found traces of a nerve agent.
cbrn | Iran stopped enrichment of uranium at its nuclear plant.
cyber | Hackers stole data from the ministry's servers.
cyber | The government blamed a cyberattack with ransomware on its neighbour.
misinformation | The broadcaster spread disinformation and fake news.
misinformation | Troll farms fed propaganda to voters.
crime | Gangs and the mafia killed two shopkeepers.
crime | Police arrested robbers after a murder in the market.
corruption | The former minister was charged with bribery.
corruption | Prosecutors opened a probe into embezzlement by corrupt officials.
illegal_drugs | Soldiers seized a ton of cocaine.
illegal_drugs | The drug cartel grew opium and made heroin.
trafficking | Border guards broke up a ring of people smugglers.
trafficking | The court convicted him of human trafficking.
- | The team won its first match in the cup on Sunday.
- | The two leaders spoke by phone on Monday.
- | The minister arrived late because of rain.
`

func TestContexts(t *testing.T) {
	rd := load(t)
	rows := map[string]int{}
	for line := range strings.Lines(contextRows) {
		want, text, ok := strings.Cut(strings.TrimSpace(line), " | ")
		if !ok {
			continue
		}
		rows[want]++
		text, not, _ := strings.Cut(text, " ! ")
		d, err := rd.Read(context.Background(), &casus.Article{ID: "a", Text: text, Published: "2024-05-17"})
		if err != nil {
			t.Fatal(err)
		}
		got := d.Contexts
		if want != "-" && !slices.Contains(got, want) || want == "-" && len(got) > 0 || len(got) > 5 {
			t.Errorf("%s\n got %q\nwant %s", text, got, want)
		}
		for _, x := range strings.Fields(not) {
			if slices.Contains(got, x) {
				t.Errorf("%s: has %s", text, x)
			}
		}
		for _, r := range d.Records {
			if r.Event != nil && !slices.Equal(r.Event.Contexts, got) { // an article of one sentence
				t.Errorf("%s: event has %q, article %q", text, r.Event.Contexts, got)
			}
		}
	}
	ont, err := ontology.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range ont.Contexts() {
		if rows[c] < 2 {
			t.Errorf("%s has %d rows", c, rows[c])
		}
	}
}
