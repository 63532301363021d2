# COERCE: to arrest, detain, seize, raid, deport, restrict, ban, censor, impose curfew, jail, attack computers.

pattern   coerce.arrest
type      COERCE arrest
cameo     173
trigger   verb arrest|detain|apprehend|round_up|nab|imprison|jail|incarcerate|take+custody|intern|remand|lock_up|handcuff|collar|put+arrest|place+arrest|rearrest|re-arrest|throw+jail|put+jail
actor     subj
recipient obj
content   prep:on_charges_of|prep:on_suspicion_of
unless    obj lemma decline|fall|decay|spread|attention|cattle|sheep|development|slide|growth|livestock|problem
unless    any list @sport
unless    subj|obj|prep:of list @everyday
unless    subj lemma storm|weather|snow|fog|delay|traffic
+ [actor: Turkish police] [trigger: detained] [recipient: 12 protesters] in [place: Ankara] on Tuesday.
+ [recipient: The editor] was [trigger: arrested] by [actor: security forces].
+ [recipient: Two suspects], [trigger: arrested] on Friday, were freed.
+ [actor: Troops] [trigger: rounded up] [recipient: dozens of villagers].
~ denied  Police denied that [actor: officers] had [trigger: detained] [recipient: the journalist].
- The charity hopes to arrest the decline of the forest.
- The bank hopes to arrest the slide in shares.
- He collared the ball and ran.
- The keeper rounded up the sheep.
- The storm detained the ferry for an hour.

pattern   coerce.hold
type      COERCE arrest
cameo     173
trigger   verb hold|keep
actor     subj
recipient obj
if        any lemma custody|jail|prison|detention|cell|arrest|trial|charge
if        obj|subj present
unless    obj lemma election|talk|meeting|power|office|trial|key|view|hearing|record|court|session|rally|protest|hand|conference
unless    subj list @armed
+ [recipient: The student] is being [trigger: held] in a jail in [place: Minsk].
- The court held a hearing.
+ [recipient: Three reporters] are being [trigger: held] in a prison outside the capital.
+ [recipient: The lawyer] has been [trigger: kept] in detention since May.
- The jury kept its verdict secret.
- The hall holds a court in summer.

pattern   coerce.arrest_noun
type      COERCE arrest
cameo     173
trigger   noun arrest|detention|round-up|roundup|imprisonment|incarceration|internment|mass-arrest
actor     agent|mod
recipient prep:of
unless    mod lemma cardiac|citizen
unless    any lemma warrant|center|centre|facility|camp
unless    subj|obj|prep:of list @everyday
unless    clause list @fiction
+ The [trigger: arrest] of [recipient: two journalists] by [actor: Egyptian police] drew protests.
+ [actor: The junta]'s [trigger: detention] of [recipient: monks] was condemned.
- He died of cardiac arrest.
+ [actor: Police]' [trigger: round-up] of [recipient: activists] went on all night.
+ The [trigger: imprisonment] of [recipient: a blogger] drew protests.
+ The [trigger: incarceration] of [recipient: dissidents] by [actor: the junta] was condemned.
- The hero's imprisonment in a tower and his long incarceration fill the second act of the opera.
- The round-up of sheep took a day.

pattern   coerce.arrest_noun_poss
type      COERCE arrest
cameo     173
trigger   noun arrest|detention|imprisonment|incarceration
actor     prep:by
recipient poss
if        poss is person
unless    any lemma warrant|center|centre|cardiac
unless    prep:of present
+ [recipient: The blogger]'s [trigger: arrest] led to a protest.
- The junta's detention center is full.
+ [recipient: The singer]'s [trigger: detention] lasted a week.
+ [recipient: The senator]'s [trigger: imprisonment] caused an outcry.
+ [recipient: The general]'s [trigger: arrest] by [actor: the police] was filmed.
- A cardiac arrest killed the swimmer, and the opera ends with an imprisonment.

pattern   coerce.custody
type      COERCE arrest
cameo     173
trigger   noun custody
swap
recipient subj
actor     prep:of|mod
if        any lemma police|house|custody|military|under
if        subj present
unless    mod lemma child|joint|cardiac
+ [recipient: Three suspects] are in [actor: police] [trigger: custody].
- She won custody of her son.
+ [recipient: Five suspects] are under [trigger: custody] in the capital.
+ [recipient: Four men] are in military [trigger: custody].
+ [recipient: The nun] is in the [trigger: custody] of [actor: the police].
- The parents share custody of the girl.

pattern   coerce.house_arrest
type      COERCE arrest
cameo     173
trigger   noun arrest
swap
recipient subj
actor     prep:of
if        mod lemma house
if        subj present
+ [recipient: The opposition leader] is under house [trigger: arrest].
- Two arrests were made.
+ [recipient: The cleric] has been under house [trigger: arrest] since 2011.
+ [recipient: The cleric] is under house [trigger: arrest].
+ [recipient: The former president] was under house [trigger: arrest] for years.

pattern   coerce.jail_serving
type      COERCE arrest
cameo     173
trigger   verb serve+sentence|languish+in+jail|languish+in+prison
swap
recipient subj
unless    any lemma office|president|president|senate|senator
+ [recipient: The lawyer] is [trigger: serving] a ten-year [trigger: sentence] in [place: Minsk].
- The senator served a term as mayor.
+ [recipient: The editor] is [trigger: languishing] in [trigger: jail].
+ [recipient: The activist] is [trigger: serving] a [trigger: sentence] of eight years.
+ [recipient: Three monks] are [trigger: languishing] in [trigger: prison] in Tibet.
- She served as mayor.
- The waiter served soup while the pupil wrote a sentence.
- Plants languish in the dark, as the old jail and the prison museum show.

pattern   coerce.seize
type      COERCE seize
cameo     171
trigger   verb seize|confiscate|impound|expropriate|nationalize|nationalise|commandeer|requisition|sequester
actor     subj
recipient prep:from|prep:of|poss
if        obj list @seizable
unless    any list @sport
unless    obj lemma opportunity|chance|moment|initiative|power|control
+ [actor: Customs officers] [trigger: seized] drugs from [recipient: a trawler].
+ [actor: The state] [trigger: confiscated] land from [recipient: farmers].
+ The vessel was [trigger: impounded] by [actor: the coast guard].
- She seized the chance.
- She seized the chance to travel.
- The engine seized on the motorway.
- The teacher confiscated a comic, and the dam impounds water.

pattern   coerce.seize_company
type      COERCE seize
cameo     171
trigger   verb nationalize|nationalise|expropriate|confiscate|impound|commandeer
actor     subj
recipient prep:from|obj
unless    subj|obj|prep:of list @everyday
+ [actor: Bolivia] [trigger: nationalized] [recipient: the gas fields].
- The nation mourned.
+ [actor: Venezuela] [trigger: expropriated] [recipient: two oil companies].
+ [actor: The state] [trigger: nationalised] [recipient: the mines].
- The family joked that it would nationalize the cheese and expropriate the wine.
- The cook threatened to nationalise the oven.

pattern   coerce.freeze_assets
type      COERCE seize
cameo     171
trigger   verb freeze|block|seize
actor     subj
recipient obj
if        obj lemma asset|account|fund|property|money
unless    subj lemma bank|winter
+ [actor: Switzerland] has [trigger: frozen] [recipient: the assets of the dictator].
- The river froze.
+ [actor: London] [trigger: froze] [recipient: the accounts of two oligarchs].
+ [actor: The court] [trigger: froze] [recipient: the property of the former premier].
+ [recipient: The assets of the general] were [trigger: frozen] by [actor: Switzerland].
- Winter froze the lake.

pattern   coerce.seize_noun
type      COERCE seize
cameo     171
trigger   noun seizure|confiscation|expropriation|nationalization|nationalisation|impoundment
actor     agent
recipient prep:from
if        prep:of|poss present
unless    prep:of list @ground
unless    prep:of lemma power
unless    any lemma patient|epileptic
unless    prep:by lemma mother|father|parent|teacher
+ The [trigger: seizure] of the ship by [actor: Iran] raised tension.
- The patient had a seizure.
+ [actor: Iran]'s [trigger: seizure] of the tanker was condemned.
+ The [trigger: confiscation] of weapons by [actor: the police] went on.
+ [actor: Greece]'s [trigger: seizure] of the oil cargo angered Tehran.
+ The [trigger: impoundment] of the vessel by [actor: Malta] was legal.
- The confiscation of her phone by her mother ruined the weekend.
- The impoundment behind the dam is full of carp.

pattern   coerce.board_ship
type      COERCE seize
cameo     171
trigger   verb board|intercept|stop|detain|search
actor     subj
recipient obj
if        subj list @armedforce
if        obj lemma ship|vessel|boat|tanker|trawler|freighter|flotilla|yacht|dhow|truck|plane|car|bus
+ [actor: Navy commandos] [trigger: boarded] [recipient: the tanker].
- Passengers boarded the ship.
+ [actor: The coast guard] [trigger: intercepted] [recipient: a boat] at night.
+ [actor: Soldiers] [trigger: stopped] [recipient: a truck] near the border.
+ [recipient: A trawler] was [trigger: searched] by [actor: the navy].
- Tourists boarded the ship.
- The defender intercepted the pass, the train stopped at noon, and she searched for her keys.

pattern   coerce.raid
type      COERCE seize
cameo     171
trigger   verb raid|storm|search|ransack|bust
actor     subj
recipient obj|prep:on
if        subj list @lawforce
unless    prep:for present
+ [actor: Police] [trigger: raided] [recipient: the offices] of a newspaper.
+ [actor: Agents] [trigger: searched] [recipient: the home] of the former minister.
- Rebels raided a village.
+ [actor: Police] [trigger: stormed] [recipient: the newspaper].
- The children raided the fridge.
- The team searched for form.
- The striker stormed through the defence.

pattern   coerce.search_for
type      COERCE restrict
cameo     170
trigger   verb search|hunt|pursue
actor     subj
recipient prep:for|obj
if        subj list @lawforce
if        prep:for|obj lemma suspect|attacker|gunman|militant|fugitive|bomber|killer|assailant|terrorist
+ [actor: Police] are [trigger: hunting] [recipient: the gunman].
- The child searched for her doll.
+ [actor: Police] are [trigger: searching] for [recipient: two suspects].
+ [actor: Police] [trigger: pursued] [recipient: the gunman] into the hills.
+ [actor: Security forces] are [trigger: hunting] [recipient: the bomber].
- Rescuers searched for the lost hiker.
- Owls hunt mice, and she pursued a career in law.

pattern   coerce.raid_noun
type      COERCE seize
cameo     171
trigger   noun raid|search|manhunt|sweep
actor     agent|mod
recipient prep:on|prep:against|prep:of|prep:at
if        agent|mod list @lawforce
unless    mod lemma air|rebel|bombing|rescue
+ [actor: Police] [trigger: raids] in [place: Brussels] netted three suspects.
+ An [actor: FBI] [trigger: search] of [recipient: his office] took hours.
- The rescue search went on.
+ A [actor: police] [trigger: search] of [recipient: the office] found nothing.
+ [actor: Police] launched a [trigger: manhunt] .
+ [actor: Security forces]' [trigger: sweep] of [recipient: the district] went on.
- The search of the archive took a year.
- A raid on the fridge, a manhunt in the film and a clean sweep of the medals were the talk of the evening.

pattern   coerce.crackdown
type      COERCE restrict
cameo     172
trigger   noun crackdown|clampdown|repression|persecution|suppression
actor     agent|mod
recipient prep:on|prep:against|prep:of
unless    mod lemma tax|immune|menstrual|fire
unless    prep:on lemma corruption|smoking|litter
unless    subj|obj|prep:of list @everyday
unless    clause list @fiction
unless    prep:of lemma gene|memory|emotion|feeling|cough|desire
+ [actor: The junta]'s [trigger: crackdown] on [recipient: dissidents] went on.
+ [actor: Chinese] [trigger: repression] of [recipient: monks] was criticized.
- Fire suppression took all day.
+ [actor: The king]'s [trigger: persecution] of [recipient: the minority] was denounced.
+ [actor: The regime]'s [trigger: suppression] of [recipient: the revolt] was bloody.
- A tax crackdown on smoking is planned.
- The repression of a gene is reversible.

pattern   coerce.crack_down
type      COERCE restrict
cameo     172
trigger   verb crack_down|clamp_down|suppress|repress|persecute|oppress|harass|quell|muzzle|hound|subjugate|discriminate
actor     subj
recipient prep:on|obj|prep:against
if        prep:on|obj|prep:against|subj present
unless    obj lemma laugh|smile|hope|anger|appetite|grape|fear|inflation|growth|cough|price|car|can|immune|symptom|rumor
unless    any list @sport
unless    subj lemma ice|crack
unless    subj|obj|prep:of list @everyday
+ [actor: The regime] is [trigger: cracking down] on [recipient: activists].
+ [recipient: The minority] is [trigger: persecuted] by [actor: the junta].
+ [actor: Troops] [trigger: suppressed] [recipient: the revolt].
- She suppressed a laugh.
- She suppressed a smile.
- The drug suppresses the appetite.
- Ice cracked down the middle.
- The moths persecute the gardener.

pattern   coerce.crush_protest
type      COERCE restrict
cameo     172
trigger   verb crush|quash|put_down|stifle|quell
actor     subj
recipient obj|prep:down
if        obj|prep:down lemma protest|revolt|uprising|demonstration|rebellion|dissent|unrest|rally|opposition|strike|march|mutiny|gathering|meeting
+ [actor: The regime] [trigger: crushed] [recipient: the uprising].
- He crushed the grapes.
+ [actor: The king] [trigger: quashed] [recipient: the rebellion].
+ [actor: Soldiers] [trigger: put down] [recipient: a revolt].
- He put down the book, and the new roof quashed the noise.

pattern   coerce.ban
type      COERCE restrict
cameo     172
trigger   verb ban|outlaw|prohibit|forbid|bar|restrict|criminalize|criminalise|proscribe|curtail|disallow
actor     subj
recipient obj|prep:from
content   prep:from|xcomp
if        subj list @ruler
unless    obj lemma import|export|trade
unless    any list @sport
unless    obj lemma cake|dessert|biscuit|toy
+ [actor: The ministry] [trigger: banned] [recipient: the party] in May.
+ [actor: The junta] has [trigger: barred] [recipient: reporters] from the province.
+ [actor: The court] [trigger: outlawed] [recipient: the movement].
+ [actor: The government] [trigger: restricted] [recipient: travel] to the island.
- The school banned phones in class.
- The league banned the striker for two games.
- The school banned phones.
- The diet restricts salt, and the pub has a long bar.
- Doctors joke that they would outlaw cake.

pattern   coerce.ban_passive
type      COERCE restrict
cameo     172
trigger   verb ban|bar|outlaw|prohibit|forbid
actor     subj
recipient obj
content   prep:from|xcomp
if        obj is actor
unless    any list @sport
unless    obj lemma window|door|gate|cage
+ [recipient: The journalist] was [trigger: barred] from leaving the country.
- The rule bans smoking on board.
+ [recipient: The opposition leader] was [trigger: banned] from the race.
+ [recipient: The party] was [trigger: outlawed] in 1995.
+ [recipient: Two lawyers] were [trigger: barred] from meeting the prisoner.
- The window was barred with iron and duels were long ago outlawed.

pattern   coerce.ban_noun
type      COERCE restrict
cameo     172
trigger   noun ban|prohibition|restriction|clampdown|blockade|lockdown|cordon|moratorium|quarantine
actor     agent|mod|prep:from
recipient prep:on|prep:against|prep:of
if        prep:on|prep:against|prep:of|subj present
unless    mod lemma smoking|plastic|dietary|doping|calorie|age
unless    prep:on lemma smoking|plastic|tobacco|ivory|sugar|import|export
unless    any lemma lift|ease|end|remove|relax|plant|factory
unless    prep:of lemma plant|factory|store|mine
unless    prep:of lemma calorie|receptor|nerve|diet
+ [actor: The junta] imposed a [trigger: ban] on [recipient: the party].
+ [actor: Egypt]'s [trigger: blockade] of [recipient: the strip] has lasted years.
+ [actor: The ministry]'s [trigger: restrictions] on [recipient: the press] were tightened.
- A smoking ban took effect.
- The smoking ban in pubs pleased doctors.
- The doping ban ended his career.
- The restriction of calories is hard.
- The drug works by blockade of a receptor.

pattern   coerce.impose_curb
type      COERCE restrict
cameo     172
trigger   verb impose|tighten|enforce|extend
actor     subj
recipient prep:on|prep:against
if        obj lemma restriction|ban|lockdown|quarantine|blockade|censorship|limit|control|moratorium|siege
unless    subj lemma school|company
- The boss imposed his taste.
+ [actor: The junta] [trigger: imposed] limits on [recipient: reporters].
+ [actor: The government] [trigger: tightened] restrictions on [recipient: the press].
+ [actor: The ministry] [trigger: imposed] a ban on [recipient: the group].
+ [actor: Israel] [trigger: tightened] its blockade against [recipient: the strip].
- The school tightened its rules.

pattern   coerce.close
type      COERCE restrict
cameo     172
trigger   verb close|shut|shut_down|seal|seal_off|close_off|cordon_off|block|block_off|barricade|close_down|lock_down|board_up|cut_off|cordon|wall_off|fence_off|padlock
actor     subj
recipient prep:to
place     obj
if        obj list @passage
if        subj is actor|pronoun
unless    subj list @crowd_people
unless    subj list @accident
unless    subj lemma company|snow|owner
+ [actor: Hungary] [trigger: closed] its border with Serbia.
+ [actor: Police] [trigger: sealed off] the street.
+ [actor: The army] [trigger: blocked] roads into the valley.
- Snow blocked the road.
- The shop closed at noon.
- The firm closed the factory.
- Shares closed lower in Tokyo.
- Snow closed the road.
- Wax sealed the jar, and the plumber sealed off the pipe.

pattern   coerce.close_passive
type      COERCE restrict
cameo     172
trigger   verb seal_off|cordon_off|close_off|lock_down|seal|close
actor     subj
place     obj
if        obj lemma border|street|area|airport|district|crossing|neighborhood|city|square|embassy|mosque|station|town|camp
if        obj present
unless    subj lemma snow|company|owner|flood
unless    subj list @accident
unless    any lemma storm|snow|flood|renovation
+ The border was [trigger: sealed] on Sunday.
- The bank closed its branch.
+ The crossing was [trigger: closed] after the attack.
+ The airport has been [trigger: sealed off].
+ Two streets were [trigger: cordoned off] in the centre.
- The shop was closed for lunch.
- The jar was sealed, the pipe was sealed off, and the sofa was cordoned off at the museum.

pattern   coerce.blockade
type      COERCE restrict
cameo     191
trigger   verb blockade|starve|impose+blockade|impose+siege|wall_off
actor     subj
recipient obj
unless    subj list @crowd_people
unless    subj|obj lemma plant|tree|cell|engine|brain
+ [actor: The navy] [trigger: blockaded] [recipient: the port].
- Farmers blockaded the port.
+ [actor: The junta] has [trigger: blockaded] [recipient: the rebels].
+ [actor: Armenia] [trigger: imposed] a [trigger: blockade] .
+ [actor: The regime] is [trigger: starving] [recipient: the town].
+ [actor: Saudi warships] [trigger: blockaded] [recipient: the port] in Yemen.
- The plants starved of light died.
- The chess player imposed his style and set up a blockade of pawns.

pattern   coerce.closure_noun
type      COERCE restrict
cameo     172
trigger   noun closure|sealing|shutdown|closing
actor     agent
if        prep:of list @passage
unless    mod lemma school|factory|plant
unless    prep:of lemma office|school|shop|church|university
+ [actor: Hungary]'s [trigger: closure] of the border was condemned.
- The closure of the mill cost jobs.
+ The [trigger: closure] of the crossing by [actor: Egypt] went on.
+ [actor: Kenya]'s [trigger: closing] of the border hurt traders.
+ [actor: The army]'s [trigger: sealing] of the road was filmed.
- The sealing of jam jars and the closing of the play came late.

pattern   coerce.curfew
type      COERCE curfew
cameo     1723
trigger   verb impose+curfew|declare+curfew|order+curfew|announce+curfew|enforce+curfew|extend+curfew
actor     subj
recipient prep:on
unless    subj|obj|prep:of list @everyday
unless    subj lemma parent|mother|father|aunt|uncle|couple
+ [actor: The governor] [trigger: imposed] a [trigger: curfew] in the city.
- The father imposed a rule on his son.
+ [actor: The army] [trigger: declared] a [trigger: curfew] on [recipient: the town].
+ [actor: Police] [trigger: enforced] a night [trigger: curfew] in the city.
+ [actor: The junta] [trigger: extended] the [trigger: curfew] on Sunday.
+ [actor: The authorities] [trigger: ordered] a [trigger: curfew] in two districts.
- The parents set a curfew for their son.
- The parents imposed a curfew on their daughter and enforced it, and her aunt ordered pizza before the curfew.
- The uncle declared a curfew for the boys.
- The couple extended the curfew by an hour.

pattern   coerce.curfew_noun
type      COERCE curfew
cameo     1723
trigger   noun curfew
actor     agent|mod|prep:from
recipient prep:on
unless    any lemma lift|ease|end|relax|parent
+ The [trigger: curfew] in [place: Diyarbakir] entered its third day.
- The parents' curfew annoyed their son.
+ A [trigger: curfew] in the province remained in place.
+ [actor: The army]'s [trigger: curfew] in the town went on.
+ A dusk-to-dawn [trigger: curfew] kept residents indoors.

pattern   coerce.emergency
type      COERCE martial-law
cameo     1724
trigger   verb declare+emergency|impose+law|declare+law|extend+emergency|proclaim+emergency|impose+emergency|decree+emergency|declare+state|impose+rule|extend+state|renew+state|proclaim+law
actor     subj
if        any lemma emergency|martial|siege
unless    any lemma flood|storm|hurricane|drought|earthquake|health|climate|wildfire|virus|typhoon
+ [actor: The president] [trigger: declared] a [trigger: state] of emergency on Friday.
+ [actor: The junta] has [trigger: imposed] martial [trigger: law].
- The mayor declared a flood emergency.
+ [actor: The king] [trigger: proclaimed] martial [trigger: law].
+ [actor: The government] [trigger: imposed] emergency [trigger: rule] in the province.
+ [actor: The general] [trigger: declared] martial [trigger: law] on Tuesday.
- The coach declared himself fit.
- The customs form says to declare goods by law of the state.
- Gravity imposes a law, and an old rule of grammar imposes itself.
- The poet proclaimed a law of love.

pattern   coerce.emergency_noun
type      COERCE martial-law
cameo     1724
trigger   noun law
actor     agent
if        mod lemma martial|emergency
unless    any lemma lift|end
+ Martial [trigger: law] remained in force in Mindanao.
- The law was passed.
+ Martial [trigger: law] in the province lasted a year.
+ Emergency [trigger: law] has been in force since 1981.
+ Martial [trigger: law] was in place across the south.

pattern   coerce.censor
type      COERCE censor
cameo     1721
trigger   verb censor|muzzle|block|shut_down|suspend|ban|jam|restrict|throttle|close_down
actor     subj
recipient obj
if        obj list @media
unless    obj lemma paper
if        subj is actor|pronoun
+ [actor: Iran] [trigger: blocked] [recipient: the website] on Sunday.
+ [recipient: The newspaper] was [trigger: shut down] by [actor: the ministry].
+ [actor: The junta] [trigger: censored] [recipient: the station].
- The editor shut the door.
- The printer jammed.
- The editor banned long words.
- The clouds blocked the sun, and the laptop shut down.
- The singer censors himself at family dinners.

pattern   coerce.censor_verb
type      COERCE censor
cameo     1721
trigger   verb censor|gag|muzzle|silence
actor     subj
recipient obj
unless    obj lemma phone|alarm|doubt|gun|noise|crowd|patient|engine
+ [actor: The regime] [trigger: silenced] [recipient: its critics].
- She silenced her phone.
+ [actor: The junta] [trigger: gagged] [recipient: the judges].
+ [recipient: The poet] was [trigger: silenced] by [actor: the state].
- The comedian tells a gag.

pattern   coerce.censorship_noun
type      COERCE censor
cameo     1721
trigger   noun censorship|blackout|gag_order
actor     agent|mod
recipient prep:of|prep:on
if        poss|subj|prep:by|mod present
unless    mod lemma power|electrical|electricity
unless    prep:of lemma data|observation|sample
+ [actor: The junta] imposed a news [trigger: blackout].
- A power blackout hit the city.
+ [actor: The state]'s [trigger: censorship] of [recipient: films] has grown.
+ [actor: The junta]'s media [trigger: blackout] lasted a week.
+ [actor: The court] issued a [trigger: gag order] on [recipient: the case].
- The censorship of data is a problem of statistics.

pattern   coerce.deport
type      COERCE deport
cameo     174
trigger   verb deport|expel|banish|exile|send_back|turn_back|turn_away|push_back
actor     subj
recipient obj
if        obj list @deportable
unless    any list @sport
unless    prep:from lemma party|school|club|council|parliament
+ [actor: Malaysia] [trigger: deported] [recipient: 40 migrants].
+ [recipient: The reporter] was [trigger: expelled] from Russia.
+ [actor: The navy] [trigger: turned back] [recipient: refugees].
- The club expelled a member.
- The student was expelled from school.
- The novel tells how a farmer turned back to fields he had left, deported from his own memory.

pattern   coerce.deport_any
type      COERCE deport
cameo     174
trigger   verb deport
actor     subj
recipient obj
unless    prep:from lemma memory|dream
+ [actor: The state] [trigger: deported] [recipient: the spy].
- The deportment of the boys was good.
+ [actor: Egypt] [trigger: deported] [recipient: two nuns].
+ [recipient: The singer] was [trigger: deported] by [actor: Turkey].
+ [actor: The kingdom] [trigger: deported] [recipient: three poets].
- The novel tells how a farmer turned back to fields he had left, deported from his own memory.

pattern   coerce.deportation_noun
type      COERCE deport
cameo     174
trigger   noun deportation|expulsion|eviction|banishment|repatriation
actor     agent
recipient prep:of
if        prep:of list @deportable
+ The [trigger: deportation] of [recipient: refugees] by [actor: Greece] began on Monday.
- The eviction of the firm took months.
+ The [trigger: expulsion] of [recipient: migrants] by [actor: Libya] was condemned.
+ [actor: Pakistan]'s [trigger: repatriation] of [recipient: refugees] began.
- The expulsion of air from the lungs takes a second.
- The repatriation of profits was taxed, and deportation is a theme of the opera.

pattern   coerce.evict
type      COERCE seize
cameo     171
trigger   verb evict|clear|demolish|bulldoze|dismantle|raze
actor     subj
recipient obj|prep:of
if        subj list @lawforce
if        obj lemma family|resident|camp|settler|squatter|villager|tent|settlement|home|house|migrant|refugee|outpost|barricade|shelter
+ [actor: Police] [trigger: evicted] [recipient: the settlers].
+ [actor: Bulldozers and police] [trigger: cleared] [recipient: the camp].
- Workers cleared the snow.
+ [actor: Police] [trigger: dismantled] [recipient: the camp] on Friday.
+ [actor: The authorities] [trigger: razed] [recipient: two homes].
- The cuckoo evicts eggs, and workers dismantled the stage and razed the stand.

pattern   coerce.cyber
type      COERCE cyber
cameo     170
trigger   verb hack|phish|wiretap|eavesdrop
actor     subj
recipient obj|prep:into|prep:on
if        obj|prep:into|prep:on list @computer
+ [actor: Russian agents] [trigger: hacked] [recipient: the party's computers].
- The boy hacked at the branch.
+ [actor: North Korea] [trigger: hacked] [recipient: the bank's servers].
+ [actor: The spies] [trigger: hacked] into [recipient: the ministry's network].
+ [actor: Agents] [trigger: phished] [recipient: the party's email accounts].
- Fans hacked their way through the bush.
- The comedian jokes about people who phish.

pattern   coerce.cyber_site
type      COERCE cyber
cameo     176
trigger   verb take_down|knock_out|deface|cripple|disable|crash|paralyse|paralyze
actor     subj
recipient obj
if        obj list @computer
if        subj lemma hacker|group|cyberattack|hacktivist|attacker|unit|agent
+ [actor: Hackers] [trigger: took down] [recipient: the website of the government].
+ [actor: Hackers] [trigger: defaced] [recipient: the ministry's website].
+ [recipient: The bank's servers] were [trigger: knocked out] by [actor: hackers].
- The group took down the tent.

pattern   coerce.cyber_breach
type      COERCE cyber
cameo     170
trigger   verb infiltrate|penetrate|breach|attack|target|break|disrupt|cripple
actor     subj
recipient obj|prep:into
if        obj|prep:into list @computer
if        clause list @cyberword
+ [recipient: The ministry's network] was [trigger: breached] by [actor: hackers].
- The missile can penetrate a defence system.
+ [actor: Hackers] [trigger: penetrated] [recipient: the parliament's network].
+ [actor: Russian hackers] [trigger: targeted] [recipient: the ministry's computers].
+ [actor: Hackers] [trigger: attacked] [recipient: the website] of the ministry.
- The whale breached, the winger attacked, and the advert targets teenagers.

pattern   coerce.cyber_person
type      COERCE cyber
cameo     170
trigger   verb wiretap|eavesdrop|spy
actor     subj
recipient obj|prep:into|prep:on
if        obj|prep:into|prep:on is actor
unless    obj list @vessel
unless    any lemma machete|axe|death
+ [actor: The agency] [trigger: spied] on [recipient: the German chancellor].
- She spied a ship.
+ [actor: The service] [trigger: wiretapped] [recipient: the opposition leader].
+ [actor: Agents] [trigger: eavesdropped] on [recipient: the ministers].
+ [actor: The government] [trigger: spied] on [recipient: activists] for years.
- The nosy neighbour eavesdrops at the door and would wiretap the cat.

pattern   coerce.cyber_noun
type      COERCE cyber
cameo     170
trigger   noun cyber_warfare|cyber_war|cyber_operation|cyberattack|cyber-attack|hacking|hack|cyberespionage|attack|intrusion|breach|assault|cyberassault
actor     agent|mod
recipient prep:on|prep:of|prep:against
if        any|trigger list @cyberword
unless    clause list @fiction
unless    sentence lemma cough
+ A cyber [trigger: attack] by [actor: North Korea] hit [recipient: Seoul].
+ [actor: Russian] [trigger: hacking] of [recipient: the party's computers] was alleged.
- The attack on the fort failed.
+ [actor: Iranian] [trigger: cyberattacks] on [recipient: the ministry] went on.
+ [actor: Moscow]'s [trigger: hacking] of [recipient: the campaign] was denied.
+ A [trigger: cyberattack] against [recipient: Estonia] cut off banks.
- The novel turns on a cyberattack.
- The doctor heard a hacking cough.

pattern   coerce.misinformation
type      COERCE misinformation
cameo     170
trigger   verb spread+disinformation|spread+misinformation|spread+propaganda|spread+rumor|broadcast+propaganda|spread+lie|spread+falsehood
actor     subj
recipient prep:about|prep:against
+ [actor: The regime] [trigger: spread disinformation] about [recipient: the activists].
- The farmer spread manure.
+ [actor: Moscow] [trigger: spread propaganda] about [recipient: the vaccine] .
+ [actor: Officials] [trigger: spread misinformation] about [recipient: the doctors].
+ [actor: The junta] [trigger: broadcast propaganda] against [recipient: the rebels].
- She spread butter, and propaganda posters fetch high prices.
- The course teaches how disinformation and misinformation spread.
- The museum owns broadcasts and a propaganda film.

pattern   coerce.misinformation_noun
type      COERCE misinformation
cameo     170
trigger   noun campaign|drive
actor     agent|mod
recipient prep:against|prep:about
if        mod lemma disinformation|misinformation|propaganda|smear
+ [actor: The regime] launched a disinformation [trigger: campaign] against [recipient: the exiles].
- The candidate ended his campaign.
+ [actor: Russia]'s disinformation [trigger: campaign] against [recipient: Kyiv] goes on.
+ [actor: The party]'s smear [trigger: campaign] against [recipient: the judge] failed.

pattern   coerce.withhold
type      COERCE withhold
cameo     170
trigger   verb withhold|deprive
actor     subj
recipient prep:from|iobj|obj
if        any lemma food|water|medicine|electricity|power|gas|aid|care|salary|wage|treatment|supply
unless    subj lemma company|utility|bank
+ [actor: The jailers] [trigger: deprived] [recipient: the prisoner] of water.
+ [actor: The state] [trigger: withheld] food from [recipient: the villages].
- She withheld judgement.
+ [actor: The army] [trigger: deprived] [recipient: the villagers] of food.
+ [actor: The guards] [trigger: withheld] medicine from [recipient: the prisoners].
+ [recipient: The detainees] were [trigger: deprived] of water.
- The utility withheld the bill.
- The night shift deprives him of sleep.

pattern   coerce.cut_supply
type      COERCE withhold
cameo     170
trigger   verb cut_off|cut|halt|shut_off|turn_off|stop
actor     subj
recipient prep:to|prep:for
if        obj lemma gas|electricity|water|power|internet|supply|phone|oil|fuel|food|service
if        prep:to|prep:for is actor
unless    subj lemma company|storm
if        subj is actor|pronoun
+ [actor: Moscow] [trigger: cut off] gas to [recipient: Ukraine] in January.
- She turned off the light.
+ [actor: Israel] [trigger: cut] electricity to [recipient: Gaza].
+ [actor: Kyiv] [trigger: cut off] water to [recipient: Crimea].
+ [actor: The government] [trigger: shut off] power to [recipient: the rebels].
- The storm cut off power to the village.
- The company cut costs.
- She shut off the alarm.

pattern   coerce.body_search
type      COERCE restrict
cameo     170
trigger   verb strip-search|frisk|fingerprint
actor     subj
recipient obj
if        subj list @lawforce
+ [actor: Guards] [trigger: frisked] [recipient: the visitors].
- The nurse fingerprinted nobody.
+ [actor: Soldiers] [trigger: frisked] [recipient: passengers] at the gate.
+ [actor: Police] [trigger: fingerprinted] [recipient: the protesters].
- The lambs frisk in the meadow.

pattern   coerce.travel_ban
type      COERCE restrict
cameo     172
trigger   verb revoke|confiscate|cancel|seize|annul|void|strip
actor     subj
recipient obj
if        obj lemma passport|licence|license|visa|accreditation|citizenship|credential|permit
unless    subj lemma company
+ [actor: The ministry] [trigger: revoked] [recipient: his passport].
- The airline canceled the ticket.
+ [actor: The junta] [trigger: revoked] [recipient: her passport].
+ [actor: Moscow] [trigger: revoked] [recipient: the accreditation of two reporters].
- The bank revoked the card.

pattern   coerce.take_power
type      COERCE
cameo     170
trigger   verb seize+power|grab+power|usurp|usurp+power
actor     subj
recipient prep:from
unless    any lemma coup|election|vote
unless    subj|obj|prep:of list @everyday
unless    subj lemma pump|engine|motor|tablet|app|screen
+ [actor: The colonel] [trigger: seized power] in 1969.
- The party won power in an election.
+ [actor: The generals] [trigger: seized power] in May.
+ [actor: The sergeant] [trigger: grabbed power] in 1980.
+ [actor: The rebels] [trigger: usurped power] in the capital.
+ [actor: The military] [trigger: seized power] in 2021.
+ [actor: The army] has [trigger: seized power] from [recipient: the civilian government].
- The pump seized and lost power, and a child grabbed the power cord.
- Ivy usurped the lawn, and the mower lost power.

pattern   coerce.prevent_movement
type      COERCE restrict
cameo     172
trigger   verb prevent|stop|block|hinder|bar|deny
actor     subj
recipient obj|iobj
content   xcomp|prep:from|advcl
if        subj list @lawforce
if        prep:from|xcomp|advcl lemma leave|enter|reach|attend|cross|travel|vote|go|pass|protest|approach|board|return|meet|visit
+ [actor: Police] [trigger: prevented] [recipient: marchers] from reaching the square.
- Rain prevented the plane from leaving.
+ [actor: Soldiers] [trigger: stopped] [recipient: reporters] from entering the camp.
+ [actor: Police] [trigger: blocked] [recipient: marchers] from reaching the palace.
- Rain prevented play.
- The rain stopped, and a tree blocked the drain.

pattern   coerce.raid_premises
type      COERCE seize
cameo     171
trigger   noun raid|search
actor     agent|mod
recipient prep:on|prep:of|prep:at
if        prep:on|prep:of|prep:at list @premises
unless    mod lemma air|rebel|bombing|militant|night
+ Several [trigger: raids] on [recipient: nightclubs] in the capital led to arrests.
- The raid on the base failed.
+ [trigger: Raids] on [recipient: homes] in the suburb went on.
+ A [trigger: raid] at [recipient: a mosque] led to clashes.

pattern   coerce.suspend_body
type      COERCE restrict
cameo     172
trigger   verb suspend|dissolve|deregister
actor     subj
recipient obj
if        obj lemma party|movement|organisation|organization|union|association|ngo|charity|wing|brotherhood|coalition|federation
if        subj present
unless    obj is group
unless    obj list @sport
unless    prep:from present
unless    any list @sport
unless    subj lemma leader|member
+ [actor: The electoral court] [trigger: suspended] [recipient: the party] of the front-runner.
+ [actor: The junta] [trigger: dissolved] [recipient: the teachers' union].
+ [recipient: The charity] was [trigger: deregistered] by [actor: the ministry].
+ [actor: Minsk] [trigger: dissolved] [recipient: the union].
- The bloc suspended the party from its group.
- The league suspended the club.

pattern   coerce.disperse
type      COERCE restrict
cameo     175
trigger   verb disperse|break_up|scatter
actor     subj
recipient obj
if        obj list @crowd_people|@gathering
if        subj present
unless    subj list @crowd_people
unless    subj list @accident
+ [actor: Police] [trigger: dispersed] [recipient: the demonstrators] on Friday.
+ [actor: Soldiers] [trigger: broke up] a rally in [place: Conakry].
- The crowd dispersed after the concert.
+ [actor: Police] [trigger: broke up] [recipient: the crowd].
+ [actor: Soldiers] [trigger: scattered] [recipient: the demonstrators].
+ [recipient: The protesters] were [trigger: dispersed] by [actor: police].
- Seeds disperse in the wind.
- The couple broke up in May.
- She scattered seeds.

pattern   coerce.suspend_rights
type      COERCE martial-law
cameo     1724
trigger   verb suspend+constitution|suspend+liberty|suspend+right|suspend+parliament|abolish+constitution
actor     subj
unless    subj|obj|prep:of list @everyday
unless    prep:on|prep:from|prep:above lemma cable|hook|rope|wall|ceiling|chain
+ [actor: The junta] [trigger: suspended] the [trigger: constitution] in 2014.
- The judge suspended the driver.
+ [actor: The general] [trigger: suspended parliament] in March.
+ [actor: The king] [trigger: abolished] the [trigger: constitution].
+ [actor: The junta] has [trigger: suspended] civil [trigger: liberties].
- The club suspended the player.
- The lamp is suspended above a copy of the constitution.
- The bridge is suspended on cables near Liberty Square and the Parliament.
- Pupils debated whether to abolish homework after a class on the constitution.

pattern   coerce.seize_person
type      COERCE arrest
cameo     173
trigger   verb seize|pick_up|grab|take_away
actor     subj
recipient obj
if        subj lemma police|authority|government|customs|agent|officer|official|detective
if        obj is person|group
unless    obj list @seizable
+ [actor: Police] [trigger: seized] [recipient: two suspects] at the airport.
- Police seized drugs at the airport.
+ [actor: Police] [trigger: picked up] [recipient: two students] at the gate.
+ [actor: Agents] [trigger: took away] [recipient: the editor].
+ [actor: Officers] [trigger: grabbed] [recipient: a protester].
- She picked up a sandwich, grabbed a coffee and took away the plates.

pattern   coerce.custody_of
type      COERCE arrest
cameo     173
trigger   noun custody
swap
recipient subj
actor     mod|prep:of
if        mod is actor|state
unless    mod lemma child|joint|parent
+ [recipient: The general] has been in [actor: Israeli] [trigger: custody] since 2005.
- The mother has custody of the child.
+ [recipient: The sailors] are in [actor: Iranian] [trigger: custody].
+ [recipient: The pilot] was in [actor: Russian] [trigger: custody].

pattern   coerce.take_control
type      COERCE seize
cameo     171
trigger   verb seize+control|take+control|take_over
actor     subj
recipient prep:of|obj
if        subj lemma government|state|authority|ministry|regulator|junta
unless    prep:of|obj list @ground
unless    obj is place
+ [actor: The government] [trigger: seized control] of [recipient: the charities].
- The pilot took control of the plane.
+ [actor: The ministry] [trigger: took control] of [recipient: the mosques].
+ [actor: The state] [trigger: took over] [recipient: the bank].
+ [actor: The regulator] [trigger: seized control] of [recipient: the lender].
- The gearbox seized when the driver lost control, and the winter took over.

pattern   coerce.suspend_publication
type      COERCE censor
cameo     1721
trigger   verb suspend+publication|halt+publication|stop+publication|ban+publication|suspend+broadcast|ban+broadcast|revoke+licence|revoke+license
actor     subj
recipient prep:of|poss
unless    subj|obj|prep:of list @everyday
unless    subj lemma garage|bar|pub
unless    obj|subj lemma bar|pub|garage
+ [actor: The junta] [trigger: suspended publication] of [recipient: the newspaper].
- The author stopped for tea.
+ [actor: The ministry] [trigger: banned] the [trigger: broadcast] .
+ [actor: The court] [trigger: halted publication] of [recipient: the magazine].
+ [actor: The regulator] [trigger: revoked] the [trigger: licence] of [recipient: the station].
- The publication of the puzzle was a halt on the way to fame, and the author suspended his belief.
- The choir's broadcast was free of the usual ban on encores.
- The pub lost its licence, and the angler's card was revoked.

pattern   coerce.force_land
type      COERCE restrict
cameo     170
trigger   verb force|intercept|compel
actor     subj
recipient obj
content   xcomp
if        obj list @aircraft|@vessel
if        any|xcomp|advcl|clause lemma land|turn|return|stop|divert|dock
+ [actor: Two helicopters] [trigger: forced] [recipient: the airliner] to land.
- The rule forced the firm to close.
+ [actor: Belarus] [trigger: forced] [recipient: the plane] to land.
+ [actor: The navy] [trigger: forced] [recipient: the ship] to turn back.
+ [recipient: The airliner] was [trigger: forced] to land by [actor: a fighter jet].
