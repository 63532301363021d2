package match

import "strings"

// words is a set of lemmas. The sets of this file are closed classes of English grammar; words of politics stand in
// knowledge/ as data.
type words map[string]struct{}

func (w words) has(s string) bool { _, ok := w[s]; return ok }

func set(s string) words {
	w := words{}
	for _, f := range strings.Fields(s) {
		w[f] = struct{}{}
	}
	return w
}

var (
	negations = set("not n't never neither nor hardly scarcely barely")

	speech = set(`say tell report add claim announce warn state note explain insist allege argue declare confirm deny acknowledge
		admit stress reveal write tweet post comment suggest estimate quote recall reply respond predict conclude maintain assert caution
		think believe understand know`)

	// Who does the infinitive is the object: "urged Israel to withdraw".
	objectControl = set(`urge ask tell order force compel persuade pressure press push invite allow permit enable encourage beg request
		require instruct warn lobby convince authorize authorise help get let want expect teach cause command direct advise remind challenge
		oblige prompt train appoint elect mandate send dispatch deploy recruit hire bring exhort implore nudge admonish summon coerce pressurise
		pressurize induce motivate trust task order leave see watch hear catch find`)

	// Who does the infinitive is the subject in spite of an object.
	subjectControl = set(`promise vow threaten pledge use spend take hold swear meet travel`)

	// "blamed X for doing", "praised X for doing".
	forObject = set(`blame accuse condemn criticize criticise denounce thank praise arrest detain jail sentence convict fine punish charge
		prosecute ban fire sack indict slam fault chide rebuke scold attack hail laud commend credit sanction suspend expel sue try lambast
		lambaste castigate rap question hold applaud congratulate execute imprison deport censure reprimand decry`)

	// "called on X to do", "relied on X to do".
	prepControl = set("call appeal rely look lean plead count depend prevail shout wait pray bank urge")

	// Nouns whose infinitive is done by whom they belong to: "Russia's plan to attack".
	ownNouns = set(`plan decision effort attempt bid agreement ability pledge promise threat move refusal failure willingness intention deal
		offer readiness commitment campaign need opportunity chance desire vow determination wish hope right proposal duty obligation
		reluctance inability capacity intent tendency step push drive scheme plot conspiracy operation mission pact resolve eagerness program
		programme project authority power option aim goal ambition preparation way reason order will mandate battle fight struggle quest strategy`)

	// Nouns whose infinitive is done by whom they are directed at: "a call on Israel to withdraw".
	otherNouns = set(`call appeal request demand pressure warning ultimatum permission invitation plea message command instruction
		encouragement incentive order advice`)

	// "dozens of protesters" is about protesters.
	quantities = set(`number dozen hundred thousand million score pair majority lot series wave handful couple part string spate
		round rest half third quarter several dozens scores hundreds thousands some many most one two three all both each few none any total
		pool trio truckload lorryload truck lorry shipload shipment planeload boatload container ton tonne kilogram bag sack box crate carton barrel litre liter gallon consignment set kind sort type act form amount minority plenty array variety contingent batch flurry
		barrage bout spell succession sequence day night week hour campaign bulk remainder range more`)

	actSets = set("series wave string spate round act flurry barrage bout spell succession sequence number dozen hundred kind sort type form day night week hour campaign set pair rest one part couple handful several lot array first second third latest cycle outbreak start beginning end resumption continuation eve aftermath middle course")

	infinitiveVerbs = set(`refuse agree threaten vow pledge promise offer plan intend decide try attempt seek fail decline want hope
		move begin start continue demand swear undertake volunteer aim expect prepare resolve propose opt consent`)

	// Nouns with a clause that tells their content: no gap in it.
	contentNouns = set("concern fear claim fact belief hope sign evidence idea report allegation rumor rumour suggestion assertion worry way reason time day moment place chance risk possibility feeling sense news")

	namingVerbs = set("call brand label dub name declare elect appoint term deem consider nickname designate crown")

	giftNouns = set("aid assistance loan grant relief support help package funding weapon arm arms equipment money million billion dollar euro pound yen credit supply food medicine")

	askVerbs = set("demand ask insist urge request order recommend")

	// Verbs with a second complement in "of".
	ofVerbs = set("accuse suspect assure inform warn convict acquit rob deprive strip remind notify advise clear relieve absolve cure rid persuade")

	weekdays = set("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december")

	timeNouns = set(`day night week month year hour minute second morning evening afternoon noon midnight weekend today tomorrow yesterday
		dawn dusk time end date moment spring summer autumn fall winter century decade tonight nightfall sunset sunrise deadline`)

	// Time nouns that are often none: "an end to", "the fall of".
	vagueTimes = set("end time moment fall spring date deadline")

	meansNouns = set(`air sea land train car bus plane road ship boat mistake force surprise law phone accident vote consensus majority
		percent far chance name hand way means night nature default definition contrast comparison extension letter email telephone video
		satellite`)

	placePreps = prepSet("in at near inside outside across around on over through throughout behind beyond above along next_to close_to from_inside within into off under")

	collectives = set("group team crowd mob column cluster convoy coalition alliance")

	// What is somebody's, and nobody.
	abstracts = set(`plan decision move policy budget remark comment statement proposal law bill reform speech idea behavior behaviour
		action handling record conduct stance position view claim word letter report article interview tweet performance effort
		attitude approach step measure rule ruling order verdict refusal failure role silence version account agenda tactic practice
		reaction intention ambition interference involvement program programme project treatment response bid candidacy`)

	geoNouns = set(`city town village suburb district region province area capital outskirts neighborhood neighbourhood port island peninsula
		state governorate county part north south east west center centre border valley camp enclave`)

	instruments = set(`bomb missile rocket shell bullet mine device grenade mortar explosive explosion blast fire car truck vehicle letter
		resolution motion petition survey poll study treaty accord constitution statement report law bill document video incident violence fighting crisis war conflict it this that weather storm`)
)

// slotSet is a set of slots.
type slotSet []bool

func (s slotSet) has(id slotID) bool { return int(id) < len(s) && s[id] }

func prepSet(names string) slotSet {
	s := make(slotSet, int(slotPrep)+len(prepNames))
	for _, n := range strings.Fields(names) {
		s[prepIDs[n]] = true
	}
	return s
}
