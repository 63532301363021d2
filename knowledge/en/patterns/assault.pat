# ASSAULT: to kill, bomb, shell, shoot, attack, clash, abduct, torture, execute, invade, take ground.
# Accidents, disasters and sport are kept out by lists; a war as such is no event.

pattern   assault.kill
type      ASSAULT
cameo     190
trigger   verb kill|slay|wipe_out|mow_down|cut_down
actor     subj
recipient obj
unless    subj list @accident
unless    subj list @speech
unless    any list @accident
unless    subj|prep:in lemma fire|blaze|inferno|wildfire|bushfire
unless    obj list @speech
unless    obj lemma time|hope|chance|deal|process|virus|bacteria
mode      targeted if any lemma massacre|genocide|assassination|execution
mode      suicide-attack if clause list @suicide
mode      drone if any list @drone
mode      unconventional if any list @unconventional
mode      aerial if any list @aerial
mode      heavy-weapons if any list @heavy
mode      firearms if any list @firearms
mode      explosives if any list @explosives
mode      primitive if any list @primitive
+ [actor: Rebels] [trigger: killed] [recipient: four policemen] in [place: Kandahar] on Monday.
+ [recipient: Three soldiers] were [trigger: killed] by [actor: militants] near the border.
+ [recipient: Nine villagers] have been [trigger: killed] in the province since May.
+ The army said [actor: troops] had [trigger: killed] [recipient: 20 insurgents].
+ [actor: The militia], which [trigger: killed] [recipient: two mayors] last year, has split.
~ denied  The ministry denied that [actor: soldiers] had [trigger: killed] [recipient: civilians].
- An earthquake killed 40 people in the north.
- The senators killed the bill in committee.
- Twelve people were killed in a bus crash.

pattern   assault.killing_noun
type      ASSAULT
cameo     190
trigger   noun killing|slaying|bloodshed|carnage|bloodbath
actor     poss|subj|prep:by
recipient prep:of
unless    mod lemma mercy|road
unless    any lemma make|sale
mode      firearms if any list @firearms
mode      drone if any list @drone
+ The [trigger: killing] of [recipient: two protesters] by [actor: the police] caused outrage.
+ The minister condemned the [trigger: slaying] of [recipient: a journalist].
- The firm made a killing on the sale.

pattern   assault.murder
type      ASSAULT targeted
cameo     186
trigger   verb murder|assassinate|gun_down|execute|behead|massacre|lynch|exterminate|slaughter|decapitate|crucify|liquidate
actor     subj
recipient obj
unless    any lemma up|phone|telephone|out
unless    obj list @speech
unless    obj lemma order|plan|attack|operation|picture|flag|head|cattle|sheep|animal|will|manoeuvre|maneuver|warrant|strategy|play|banner|portrait|program|project
mode      firearms if trigger lemma gun_down|gun
+ [actor: Islamic State] [trigger: beheaded] [recipient: two hostages].
+ [recipient: The opposition leader] was [trigger: assassinated] in [place: Beirut] in 2005.
+ [actor: The regime] [trigger: executed] [recipient: a former minister], state media said.
+ [actor: Gunmen] [trigger: massacred] [recipient: dozens of villagers] in the hills.
~ planned  [actor: The kingdom] will [trigger: execute] [recipient: three dissidents] next week.
- The company executed the plan well.

pattern   assault.murder_noun
type      ASSAULT targeted
cameo     186
trigger   noun assassination|execution|beheading|massacre|murder|genocide|lynching|slaughter|pogrom|decapitation
actor     agent
recipient prep:of|prep:against
unless    any lemma charge|convict|plan|film
unless    prep:of lemma order|plan|work|contract
+ The [trigger: assassination] of [recipient: the prime minister] shook the country.
+ [actor: The militia]'s [trigger: massacre] of [recipient: villagers] drew anger.
+ The [trigger: beheading] of [recipient: a hostage] by [actor: jihadists] was condemned.
- He was charged with murder.
- The execution of the plan took years.

pattern   assault.murder_attempt
type      ASSAULT targeted
cameo     185
trigger   noun attempt
actor     agent
recipient prep:on|prep:against
if        mod lemma assassination|murder
+ The assassination [trigger: attempt] on [recipient: the governor] failed.
- The attempt on the record failed.

pattern   assault.die_in_attack
type      ASSAULT
cameo     190
trigger   verb die|perish
swap
recipient subj
actor     prep:from
if        any list @weaponword
unless    any list @accident
unless    subj|prep:in lemma fire|blaze|inferno|wildfire|bushfire
mode      targeted if any lemma massacre|genocide|assassination|execution
mode      suicide-attack if clause list @suicide
mode      drone if any list @drone
mode      aerial if any list @aerial
mode      heavy-weapons if any list @heavy
mode      firearms if any list @firearms
mode      explosives if any list @explosives
+ [recipient: Six children] [trigger: died] in an airstrike on a school.
+ [recipient: Two officers] [trigger: died] in the attack.
- Six children died in a fire.
- The former president died at home on Sunday.

pattern   assault.attack
type      ASSAULT
cameo     190
trigger   verb attack|assault|assail|ambush|storm|overrun|raid|besiege|pound|hammer|strafe|hit_back|set_upon
actor     subj
recipient obj
unless    any list @sport
unless    obj list @speech
unless    subj list @speech
unless    subj list @accident
unless    subj lemma virus|bacteria|hacker|police|customs|agent|inspector|dog|gendarme
unless    obj lemma problem|issue|computer|network|immune|record|cell|stage|website|campaign|manifesto|slogan
unless    subj lemma wind|rain|snow|winger|blaze
mode      suicide-attack if any list @suicide
mode      drone if any list @drone
mode      unconventional if any list @unconventional
mode      aerial if any list @aerial
mode      heavy-weapons if any list @heavy
mode      firearms if any list @firearms
mode      explosives if any list @explosives
mode      primitive if any list @primitive
+ [actor: Insurgents] [trigger: attacked] [recipient: an army convoy] near [place: Mosul].
+ [recipient: The base] was [trigger: stormed] by [actor: rebel fighters] at dawn.
+ [actor: Militants] [trigger: ambushed] [recipient: a patrol], the governor said.
+ [recipient: A patrol] [trigger: attacked] by [actor: gunmen] returned to the base.
~ planned  [actor: The rebels] plan to [trigger: attack] [recipient: the capital].
- The senator attacked the bill as reckless.
- Strong winds pounded the coast all night.
- The campaign was attacked as divisive.
- Hackers attacked a ministry's website.

pattern   assault.attack_noun
type      ASSAULT
cameo     190
trigger   noun attack|assault|ambush|offensive|onslaught|incursion|counterattack|counteroffensive|counter-offensive|aggression|atrocity|reprisal|raid
actor     agent|mod
recipient prep:on|prep:against|prep:of|prep:into|prep:upon
unless    mod lemma heart|panic|asthma|cyber|verbal|personal|charm|media|diplomatic|shark|cyberattack|hacking|criminal|police|legal|court|customs|stinging|scathing|blistering|withering|thinly|veiled|outspoken|rhetorical|extraordinary|computer|denial-of-service|virus|election|dawn
unless    prep:on list @speech
unless    any list @sport
mode      suicide-attack if any list @suicide
mode      drone if any list @drone
mode      unconventional if any list @unconventional
mode      aerial if any list @aerial
mode      heavy-weapons if any list @heavy
mode      firearms if any list @firearms
mode      explosives if any list @explosives
mode      primitive if any lemma knife|stabbing|axe|machete|arson|sword
mode      sexual if any lemma sexual|sex
+ The [trigger: attack] on [recipient: the embassy] lasted an hour.
+ [actor: Iraqi forces] launched an [trigger: offensive] against [recipient: the militants] on Sunday.
+ A [actor: Taliban] [trigger: attack] on [recipient: a police post] left ten dead.
+ Saudi Arabia condemned [actor: the rebels]' [trigger: attack] on [recipient: the airport].
+ The [trigger: ambush] of [recipient: a convoy] by [actor: gunmen] was filmed.
~ possible  The embassy warned that [actor: militants] may carry out [trigger: attacks].
- He suffered a heart attack on Friday.
- The minister launched an attack on the budget.

pattern   assault.military_operation
type      ASSAULT
cameo     190
trigger   noun operation|campaign|push|drive
actor     agent|mod
recipient prep:against|prep:on|prep:into
if        any lemma military|bombing|ground|army|force|offensive|air|rebel|militant|retake|recapture|insurgent|bombardment
unless    mod lemma election|media|advertising|election|presidential|rescue|relief|humanitarian|peacekeeping|training|vaccination|cleanup
mode      aerial if mod list @aerial
mode      aerial if mod lemma bombing
+ [actor: The army] launched a military [trigger: operation] against [recipient: the insurgents].
+ [actor: The coalition] launched an air [trigger: campaign] against [recipient: the militants].
- The candidate launched his campaign against corruption.

pattern   assault.strike_noun
type      ASSAULT aerial
cameo     195
trigger   noun airstrike|air-strike|bombing_raid|strafing
actor     agent|mod
recipient prep:on|prep:against|prep:of
mode      drone if any list @drone
+ An [actor: Israeli] [trigger: airstrike] on [recipient: a house] wounded two people.
+ [trigger: Airstrikes] by [actor: the coalition] hit [recipient: the town].
+ [actor: Russian warplanes] carried out [trigger: airstrikes] against [recipient: rebel positions].
~ possible  [actor: The alliance] may launch [trigger: airstrikes] if talks fail.
- The pilots' strike grounded 200 flights.
+ An air [trigger: strike] on [recipient: a hospital] was condemned.

pattern   assault.strike_noun_armed
type      ASSAULT
cameo     190
trigger   noun strike|bombardment|barrage|salvo|sortie
actor     agent|mod
recipient prep:on|prep:against|prep:of|prep:at
if        any list @strikeword
unless    mod lemma hunger|general|labor|labour|nationwide|rail|transport|pilot|teacher|train|doctor|worker|lightning|sit-down|sympathy|wildcat|school|student|public|sector|bus
unless    prep:over present
unless    prep:for present
unless    any list @sport
mode      drone if any list @drone
mode      aerial if mod list @aerial
mode      heavy-weapons if any list @heavy
mode      aerial if any lemma pilot|bombing
+ [actor: U.S.] drone [trigger: strikes] killed [recipient: three commanders].
+ A missile [trigger: strike] by [actor: the army] hit [recipient: a market].
- The union called a strike over pay.
- A hunger strike by prisoners ended on Monday.

pattern   assault.strike_noun_against
type      ASSAULT
cameo     190
trigger   noun strike
actor     agent|mod
recipient prep:on|prep:against
if        prep:against|prep:on list @struck
unless    any|subj|poss|mod list @strikecivil|@striker
mode      drone if any list @drone
mode      aerial if any list @aerial
mode      heavy-weapons if any list @heavy
+ The [trigger: strikes] on [recipient: the camp] ended.
- Workers went on strike against the government's plan.

pattern   assault.strike_verb
type      ASSAULT
cameo     190
trigger   verb strike|hit|target|pummel|rock|rake
actor     subj
recipient obj
if        any list @strikeword
unless    subj list @accident
unless    any list @sport
unless    obj list @market
unless    obj lemma deal|agreement|balance|chord|tone|accord|bargain|pose|gold|match|record|target|road|low|high
mode      suicide-attack if any list @suicide
mode      drone if any list @drone
mode      unconventional if any list @unconventional
mode      aerial if any list @aerial
mode      heavy-weapons if any list @heavy
mode      firearms if any list @firearms
mode      explosives if any list @explosives
+ [actor: Fighter jets] [trigger: struck] [recipient: a pipeline] on Friday.
+ [recipient: The hospital] was [trigger: hit] by [actor: government shells].
+ [actor: Drones] [trigger: targeted] [recipient: an oil depot] near the port.
+ [actor: Missiles] [trigger: hit] [recipient: a power plant] overnight.
+ [recipient: The bridge] was [trigger: struck] by [actor: missiles].
- The two sides struck a deal after long talks.
- The storm hit the coast at night.
- The sanctions targeted two banks.

pattern   assault.strike_verb_party
type      ASSAULT
cameo     190
trigger   verb hit|target
actor     subj
recipient obj
if        subj list @armed
if        obj list @struck
mode      aerial if any list @aerial
mode      heavy-weapons if any list @heavy
mode      explosives if any list @explosives
+ [actor: The militants] [trigger: hit] [recipient: an army base] overnight.
- The guards hit a snag.
+ [actor: Government forces] [trigger: targeted] [recipient: rebel positions] north of the city.

pattern   assault.bomb_verb
type      ASSAULT
cameo     195
trigger   verb bomb|bombard|carpet-bomb|firebomb
actor     subj
recipient obj
unless    any list @question
unless    obj lemma minister|reporter|viewer
mode      suicide-attack if any list @suicide
mode      drone if any list @drone
mode      heavy-weapons if any list @heavy
mode      aerial if subj list @aerial
mode      aerial if trigger lemma carpet-bomb
mode      heavy-weapons if trigger lemma bombard
mode      primitive if trigger lemma firebomb
mode      aerial if subj is state
mode      aerial if any list @aerial
mode      explosives if trigger lemma bomb
+ [actor: Jets] [trigger: bombed] [recipient: a bridge] in [place: Deir al-Zour].
+ [actor: The army] [trigger: bombarded] [recipient: the eastern districts] for three days.
+ [recipient: The consulate] was [trigger: bombed] in 2012.
- Viewers bombarded the station with complaints.

pattern   assault.bombing_noun
type      ASSAULT explosives
cameo     183
trigger   noun bombing|blast|explosion|car-bomb|detonation
actor     agent
recipient prep:of|prep:against|prep:on|prep:at
unless    mod lemma gas|boiler|volcanic|population|factory|gas|bacterial|mine|accidental|nuclear|test|sonic
unless    any lemma accident|accidental|leak
unless    clause list @industry
mode      suicide-attack if any list @suicide
mode      drone if any list @drone
mode      aerial if any list @aerial
mode      heavy-weapons if any list @heavy
+ A car [trigger: bombing] in [place: Baghdad] killed [recipient: seven people].
+ [actor: The group]'s [trigger: bombing] of [recipient: a train] shocked Spain.
+ The [trigger: bombing] at [recipient: a mosque] was condemned.
+ No group has claimed the [trigger: blast] near the ministry.
- A gas explosion destroyed a bakery.

pattern   assault.bomb_goes_off
type      ASSAULT explosives
cameo     183
trigger   verb explode|go_off|detonate|blow_up|rip_through|rip|tear_through
actor     subj
recipient prep:at|prep:near|prep:in_front_of|prep:outside|prep:beside
if        subj lemma device|bomb|grenade|mine|landmine|explosive|ied|vehicle|car|truck
unless    clause list @industry
unless    any lemma accident|accidental|test|bomber
mode      suicide-attack if any list @suicide
+ A bomb [trigger: exploded] outside [recipient: a police station].
- A boiler exploded at the plant.
- The population exploded after the war.

pattern   assault.detonate
type      ASSAULT explosives
cameo     183
trigger   verb detonate|set_off|blow_up|plant|hurl|lob
actor     subj
recipient prep:at|prep:near|prep:outside|prep:against|prep:into
if        obj list @explosives
unless    obj lemma volcano|population
unless    any lemma test|nuclear|hydrogen|controlled
mode      suicide-attack if any list @suicide
+ [actor: Militants] [trigger: detonated] a bomb near [recipient: a convoy].
- The news set off a rush for tickets.
- The country detonated a nuclear device in a test.

pattern   assault.blow_up
type      ASSAULT explosives
cameo     183
trigger   verb blow_up|dynamite
actor     subj
recipient obj
unless    obj lemma picture|photo|photograph|balloon|image|scandal|himself|herself|themselves
mode      suicide-attack if any list @suicide
+ [actor: Rebels] [trigger: blew up] [recipient: a bridge] on the main road.
- She blew up the photograph.

pattern   assault.blow_self_up
type      ASSAULT suicide-attack
cameo     1831
trigger   verb blow_up|detonate|explode
actor     subj
recipient prep:at|prep:near|prep:outside|prep:among|prep:in_front_of|prep:amid
if        obj lemma himself|herself|themselves|vest|belt|himself|themself|they|he|she|itself
+ [actor: A man] [trigger: blew] himself [trigger: up] near [recipient: a checkpoint].
+ [actor: The attacker] [trigger: detonated] his vest at [recipient: a market].
- The rebels blew up a bridge.

pattern   assault.suicide_bomber
type      ASSAULT suicide-attack
cameo     1831
trigger   verb strike|hit|attack|target|kill|ram|drive|detonate|explode
actor     subj
recipient obj|prep:into|prep:at|prep:near|prep:outside
if        subj lemma bomber
if        any list @suicide
+ [actor: A suicide bomber] [trigger: struck] [recipient: a police academy] in [place: Quetta].
- A man hit the wall with his car.

pattern   assault.shell
type      ASSAULT heavy-weapons
cameo     194
trigger   verb shell|mortar
actor     subj
recipient obj
unless    obj lemma pea|egg|nut
unless    any lemma out
+ [actor: Government troops] [trigger: shelled] [recipient: a suburb] of [place: Damascus] on Tuesday.
+ [recipient: The market] was [trigger: shelled] at noon.
- The company shelled out millions for the site.

pattern   assault.shelling_noun
type      ASSAULT heavy-weapons
cameo     194
trigger   noun shelling|shellfire|cannonade|bombardment
actor     agent|mod
recipient prep:of|prep:on|prep:against
mode      aerial if any list @aerial
+ [actor: Turkish] [trigger: shelling] of [recipient: Kurdish positions] went on for a third day.
+ Heavy [trigger: shelling] by [actor: the army] killed [recipient: dozens of people].
- The beach was covered with shells.

pattern   assault.fire_at
type      ASSAULT
cameo     193
trigger   verb fire|shoot|open_up
actor     subj
recipient prep:at|prep:on|prep:upon|prep:into|prep:toward|prep:towards|prep:against
if        prep:at|prep:on|prep:into|prep:towards|prep:against|prep:across present
unless    prep:on is time
unless    obj list @office
unless    any list @sport
unless    obj is actor
unless    any lemma question|air
mode      crowd-control if any list @crowd
mode      drone if any list @drone
mode      heavy-weapons if any list @heavy
mode      firearms if any list @shotword
mode      firearms if obj absent
+ [actor: Police] [trigger: fired] on [recipient: the marchers], witnesses said.
+ [actor: Riot police] [trigger: fired] tear gas at [recipient: demonstrators].
+ [actor: Soldiers] [trigger: shot] at [recipient: a car] near the border.
- The president fired his minister on Friday.
- Reporters fired questions at the mayor.

pattern   assault.fire_ordnance
type      ASSAULT heavy-weapons
cameo     194
trigger   verb fire|launch|lob|rain|unleash
actor     subj
recipient prep:at|prep:on|prep:into|prep:towards|prep:against|prep:across
if        obj list @ordnance
if        prep:at|prep:on|prep:into|prep:towards|prep:against|prep:across|prep:over present
unless    prep:on is time
unless    prep:into lemma sea|orbit|space|ocean|water|air
unless    prep:toward lemma sea|ocean
unless    prep:towards lemma sea|ocean
unless    any lemma test
mode      drone if any list @drone
mode      aerial if any list @aerial
+ [actor: The rebels] [trigger: launched] missiles at [recipient: an air base].
+ [actor: Hezbollah] [trigger: fired] dozens of rockets into [recipient: northern Israel].
- The North fired a missile into the sea.
+ [actor: The attackers] [trigger: lobbed] grenades at [recipient: a checkpoint].

pattern   assault.open_fire
type      ASSAULT firearms
cameo     193
trigger   verb open+fire
actor     subj
recipient prep:on|prep:at|prep:upon
+ [actor: Soldiers] [trigger: opened fire] on [recipient: a crowd of protesters].
+ [actor: A gunman] who [trigger: opened fire] at [recipient: a church] was arrested.
~ denied  The army denied that [actor: its men] had [trigger: opened fire] on [recipient: civilians].
- The museum opened a fire exit.

pattern   assault.exchange_fire
type      ASSAULT firearms
cameo     193
trigger   verb exchange+fire|trade+fire
parties   subj+prep:with
+ [actor: Indian troops] [trigger: exchanged fire] with [actor: Pakistani soldiers] along the line.
- The two men exchanged letters.

pattern   assault.come_under_fire
type      ASSAULT
cameo     190
trigger   verb come+under+fire|come+under+attack|come+under+bombardment|come+under+shelling|come+under+assault
swap
recipient subj
actor     prep:from|prep:by
unless    prep:over present
unless    prep:for present
mode      firearms if any lemma fire
mode      heavy-weapons if any lemma bombardment|shelling
+ [recipient: A convoy] [trigger: came] under [trigger: fire] near [place: Homs].
+ [recipient: The post] [trigger: came] under [trigger: attack] from [actor: insurgents].
- The minister came under fire for his remarks.

pattern   assault.shoot
type      ASSAULT firearms
cameo     193
trigger   verb shoot
actor     subj
recipient obj
unless    obj lemma film|video|movie|scene|picture|photo|photograph|footage|goal|ball|hoop|documentary|series|glance|score|himself|herself
unless    any list @sport
mode      crowd-control if any lemma rubber|tear
+ [actor: A policeman] [trigger: shot] [recipient: two protesters] in [place: Nairobi].
+ [recipient: The activist] was [trigger: shot] outside his home.
+ [recipient: A man] [trigger: shot] by [actor: border guards] died in hospital.
- The crew shot the film in Morocco.

pattern   assault.shoot_down
type      ASSAULT heavy-weapons
cameo     194
trigger   verb shoot_down|bring_down|down
actor     subj
recipient obj
if        obj|prep:down list @aircraft
+ [actor: Turkey] [trigger: shot down] [recipient: a Russian jet] in November.
+ [recipient: The drone] was [trigger: downed] by [actor: air defences].
- The court shot down the proposal.

pattern   assault.shooting_noun
type      ASSAULT firearms
cameo     193
trigger   noun shooting|gunfire|gunbattle|gunfight|firefight|shootout|sniping|shoot-out
actor     agent|between
recipient prep:of|prep:at
unless    mod lemma film|video|movie|photo|sport|clay
unless    any list @sport
unless    prep:of lemma film|movie|scene|video|series
+ The [trigger: shooting] of [recipient: a student] by [actor: police] set off riots.
+ [trigger: Gunfire] was heard near the palace.
+ A mass [trigger: shooting] in [place: Orlando] killed [recipient: 49 people].
- The shooting of the film took a month.

pattern   assault.stab
type      ASSAULT primitive
cameo     1823
trigger   verb stab|knife|stone|hack|bludgeon
actor     subj
recipient obj
unless    obj lemma computer|network|server|email|account|system|phone|price|budget|cost|rate|tax|spending|website|database|job|output
+ [actor: An assailant] [trigger: stabbed] [recipient: a lawmaker] in [place: Leeds].
+ [recipient: Two soldiers] were [trigger: stabbed] by [actor: a Palestinian].
- The bank slashed rates.
- Spies hacked the party's computers.

pattern   assault.stabbing_noun
type      ASSAULT primitive
cameo     1823
trigger   noun stabbing|stoning|knifing
actor     agent
recipient prep:of
+ The [trigger: stabbing] of [recipient: a policeman] was filmed.
- He stabbed at the air.

pattern   assault.ram
type      ASSAULT primitive
cameo     1823
trigger   verb ram|plow|plough|drive|run_over|run_down
actor     subj
recipient prep:into|obj
if        any lemma crowd|pedestrian|soldier|checkpoint|protester
if        any lemma truck|car|van|vehicle|lorry|bulldozer
unless    any list @accident
+ [actor: A man] [trigger: rammed] a truck into [recipient: a crowd] in [place: Nice].
- The minister drove his car to the summit.

pattern   assault.poison
type      ASSAULT unconventional
cameo     204
trigger   verb poison|gas
actor     subj
recipient obj
unless    obj lemma relation|atmosphere|river|water|air|well|debate|mind|talk|climate
unless    subj lemma relation|scandal
+ [recipient: The former spy] was [trigger: poisoned] with a nerve agent.
+ [actor: The regime] [trigger: gassed] [recipient: its own people].
- The scandal poisoned relations between the two countries.

pattern   assault.poisoning_noun
type      ASSAULT unconventional
cameo     204
trigger   noun poisoning|gassing
actor     poss|prep:by
recipient prep:of
unless    mod lemma food|lead|alcohol|blood|carbon|mercury|monoxide|methanol
unless    any lemma accidental|gas|mining|accident|mine
if        prep:of|prep:by|poss present
+ London blamed Moscow for the [trigger: poisoning] of [recipient: a defector].
- Forty pupils went to hospital with food poisoning.

pattern   assault.clash
type      ASSAULT
cameo     190
trigger   verb clash|skirmish|scuffle|spar|grapple
parties   subj+prep:with
if        subj|prep:with is actor
unless    subj lemma colour|color|style|date|schedule
unless    any lemma court|debate|verbally|word|personality
unless    any list @sport
unless    prep:over lemma policy|budget|plan
+ [actor: Protesters] [trigger: clashed] with [actor: riot police] in [place: Athens].
+ [actor: Army units] [trigger: clashed] with [actor: militiamen] on Friday.
- The teams clashed in the semifinal.
- The colours clashed.

pattern   assault.clash_noun
type      ASSAULT
cameo     190
trigger   noun clash|fighting|skirmish|battle|gun_battle|melee|confrontation|scuffle|infighting
parties   between|poss+prep:with|subj+prep:with|mod
unless    mod lemma legal|court|political|verbal|uphill|election|culture|personality|diplomatic
unless    prep:against lemma corruption|poverty|disease|cancer|terrorism|inflation
unless    any list @sport
mode      firearms if mod lemma gun
+ On Friday [trigger: clashes] between [actor: rebels] and [actor: government forces] killed nine people.
+ Heavy [trigger: fighting] broke out in the Donetsk region.
+ A [trigger: skirmish] between [actor: soldiers] and [actor: smugglers] left two people dead.
+ [actor: The army]'s [trigger: battle] with [actor: insurgents] has displaced thousands.
- The company lost a legal battle over the patent.

pattern   assault.battle_for
type      ASSAULT
cameo     190
trigger   noun battle|fight
actor     agent|mod
recipient prep:against|prep:with
if        prep:for list @ground
unless    any list @sport
+ [actor: The army]'s [trigger: battle] for the city entered a second week.
- The battle for the presidency is open.

pattern   assault.battle_for_place
type      ASSAULT
cameo     190
trigger   noun battle|fight
actor     agent|mod
recipient prep:against|prep:with
if        prep:for is place
unless    any list @sport
+ The [trigger: battle] for Mosul began in October.
- The battle for the presidency is open.

pattern   assault.fight
type      ASSAULT
cameo     190
trigger   verb fight|battle|combat
actor     subj
recipient obj|prep:against|prep:with
if        obj|prep:against|prep:with is actor
unless    any lemma court|election|vote|ballot
unless    obj lemma fire|blaze|wildfire|disease|cancer|corruption|poverty|crime|terrorism|inflation|election|campaign|case|charge|discrimination|racism|virus|ebola|flame|extradition|talk|seat|war|battle|bout|climate|hunger
unless    prep:in lemma talk|dialogue|negotiation
unless    any list @sport
unless    prep:for lemma right|independence|freedom|justice|life|survival|equality
+ [actor: Kurdish fighters] are [trigger: fighting] [recipient: Islamic State] near [place: Kobani].
+ [actor: Government troops] [trigger: battled] [recipient: rebels] for the airport.
+ [actor: Soldiers] [trigger: fighting] against [recipient: the rebels] were hungry.
- Firefighters battled a blaze in the hills.
- The lawyer is fighting the case in court.
+ [actor: The government], which is [trigger: battling] [recipient: the Taliban], asked for money.

pattern   assault.invade
type      ASSAULT
cameo     190
trigger   verb invade|occupy|annex|conquer|overrun|reoccupy
actor     subj
recipient obj
unless    obj lemma privacy|pitch|square|park|office|building|university|school|post|seat|position|space|mind|campus|factory|house|throne|rank|place|time|street|site
unless    subj lemma protester|student|activist|tourist|fan|demonstrator|squatter|species|worker|water|locust
unless    subj lemma weather|winter|frost
+ [actor: Iraq] [trigger: invaded] [recipient: Kuwait] in 1990.
+ [recipient: The peninsula] was [trigger: annexed] by [actor: Russia] in 2014.
- Students occupied the square.
- The paper invaded his privacy.
- Wintry weather will invade the country on Sunday.

pattern   assault.invasion_noun
type      ASSAULT
cameo     190
trigger   noun invasion|annexation|occupation|incursion|conquest
actor     agent|mod
recipient prep:of|prep:into
unless    mod lemma pitch|home|alien|square|tourist
unless    prep:of lemma privacy|square|campus
+ [actor: Russia]'s [trigger: annexation] of [recipient: Crimea] led to sanctions.
+ The [actor: U.S.]-led [trigger: invasion] of [recipient: Iraq] in 2003 divided the alliance.
- The invasion of privacy angered the singer.

pattern   assault.take_ground
type      ASSAULT
cameo     190
trigger   verb seize|capture|retake|recapture|liberate|overrun|conquer|regain|wrest
actor     subj
recipient prep:from|obj
place     obj
if        obj list @ground
if        subj is actor|pronoun
unless    subj lemma photographer|artist|film|police|voter|company|developer|tourist
unless    any list @sport
+ [actor: Iraqi forces] [trigger: recaptured] [recipient: the town] on Sunday.
+ [actor: Rebel fighters] [trigger: seized] [recipient: two villages] near the border.
+ [recipient: The airport] was [trigger: seized] by [actor: militiamen] on Sunday.
- Photographers captured the town in winter.

pattern   assault.take_ground_strong
type      ASSAULT
cameo     190
trigger   verb retake|recapture|liberate|overrun
actor     subj
recipient prep:from|obj
place     obj
unless    obj lemma exam|test|picture|photo|scene|mood|lead|title|market|share|mind|spirit|woman|soul|glory
unless    any list @sport
unless    subj|obj|poss|mod list @market
+ [actor: The army] [trigger: recaptured] [recipient: Palmyra] in March.
+ [recipient: Fallujah] was [trigger: liberated] by [actor: Iraqi troops].
- Pupils may retake the exam in June.

pattern   assault.take_named_ground
type      ASSAULT
cameo     190
trigger   verb seize|capture|conquer
actor     subj
recipient prep:from|obj
place     obj
if        obj is place
unless    any list @sport
+ [actor: The militants] [trigger: captured] [recipient: Mosul] in 2014.
- Coast guards seized a boat off Mosul.

pattern   assault.take_control
type      ASSAULT
cameo     190
trigger   verb take+control|seize+control|regain+control|gain+control|wrest+control|retake+control
actor     subj
recipient prep:from
place     prep:of
if        subj list @armedwide
unless    any lemma company|firm|stake|market|board|senate|congress|party|virus|budget
+ [actor: Rebel forces] [trigger: took control] of a border crossing.
+ [actor: Government troops] [trigger: regained control] of the district from [recipient: the militants].
- The firm took control of its rival.
+ [actor: The Taliban] [trigger: took control] of the town last week.

pattern   assault.take_control_named
type      ASSAULT
cameo     190
trigger   verb take+control|seize+control|regain+control|gain+control|wrest+control
actor     subj
recipient prep:from
place     prep:of
if        prep:of list @ground
unless    any lemma company|firm|stake|market|board|senate|congress|party|budget
- The firm took control of its rival.
+ [actor: Loyalists] [trigger: seized control] of the airport.

pattern   assault.capture_noun
type      ASSAULT
cameo     190
trigger   noun capture|recapture|seizure|takeover|liberation
actor     agent
recipient prep:from
place     prep:of
if        prep:of list @ground
+ [actor: The rebels]' [trigger: capture] of the town alarmed its neighbours.
- The capture of the market share took years.

pattern   assault.capture_noun_named
type      ASSAULT
cameo     190
trigger   noun capture|recapture|liberation
actor     poss|subj|prep:by
recipient prep:from|prep:of
place     prep:of
if        prep:of is place
unless    trigger upos PROPN
+ The [trigger: recapture] of [recipient: Ramadi] by [actor: the army] took months.
- The fall of the currency hurt savers.

pattern   assault.fall_to
type      ASSAULT
cameo     190
trigger   verb fall
swap
actor     prep:to|prep:into
recipient subj
if        prep:to list @armedwide
unless    subj|obj|poss|mod list @market
+ [recipient: The city] [trigger: fell] to [actor: the rebels] in June.
- The price fell to nine dollars.

pattern   assault.drive_out
type      ASSAULT
cameo     190
trigger   verb drive_out|push|push_back|push_out|oust|repel|expel|dislodge|flush_out|root_out|beat_back|drive|rout|evict|eject|chase|force
actor     subj
recipient obj
if        obj list @armed
if        subj list @armedwide
+ [actor: Kurdish forces] [trigger: drove] [recipient: the militants] out of the town.
+ [recipient: Insurgents] were [trigger: ousted] from the city by [actor: the army].
+ [actor: Troops] [trigger: repelled] [recipient: rebel fighters] at the airport.
- The board ousted its chairman.

pattern   assault.defeat
type      ASSAULT
cameo     190
trigger   verb defeat|crush|destroy|eliminate|annihilate|neutralize|neutralise|eradicate
actor     subj
recipient obj
if        obj list @armed
unless    any list @sport
unless    any lemma election|vote|ballot|poll
+ [actor: The army] [trigger: crushed] [recipient: the rebels] in the east.
+ [actor: Security forces] [trigger: eliminated] [recipient: three terrorists], the ministry said.
- The champions crushed the visitors.

pattern   assault.repel_attack
type      ASSAULT
cameo     190
trigger   verb repel|repulse|beat_back|fend_off
actor     subj
if        obj lemma attack|assault|offensive|attempt|incursion
+ [actor: Government troops] [trigger: repelled] an attack on the base.
- The minister fended off a question.

pattern   assault.besiege
type      ASSAULT
cameo     190
trigger   verb lay+siege|besiege|encircle|surround
actor     subj
recipient obj|prep:to
if        subj list @armedwide
unless    any lemma reporter|fan|controversy|mystery
unless    subj lemma police|policeman
+ [actor: The militia] [trigger: laid siege] to [recipient: the town].
+ [recipient: The enclave] has been [trigger: besieged] by [actor: government forces] since 2013.
- Reporters besieged the actor's home.

pattern   assault.siege_noun
type      ASSAULT
cameo     190
trigger   noun siege|encirclement
actor     poss|subj|prep:by|mod
recipient prep:of|prep:on
unless    mod lemma state
if        poss|mod|prep:by|prep:of|prep:on present
+ The [actor: government]'s [trigger: siege] of [recipient: the enclave] has lasted three years.
- They laid siege plans aside.

pattern   assault.abduct
type      ASSAULT abduct
cameo     181
trigger   verb kidnap|abduct|hijack|take+hostage|take+captive|snatch|seize+hostage
actor     subj
recipient obj
unless    obj lemma debate|agenda|purse|bag|victory|word|phone|handbag
unless    any list @sport
+ [actor: Boko Haram] [trigger: abducted] [recipient: more than 200 schoolgirls] in [place: Chibok].
+ [recipient: A priest] was [trigger: kidnapped] by [actor: gunmen] on Sunday.
+ [actor: The militants] [trigger: took] [recipient: dozens of workers] [trigger: hostage].
+ [recipient: Two sailors] [trigger: kidnapped] by [actor: pirates] are still missing.
- The party hijacked the debate.

pattern   assault.capture_people
type      ASSAULT abduct
cameo     181
trigger   verb capture|seize|hold|keep
actor     subj
recipient obj
if        obj list @captive
if        subj list @armed
unless    subj lemma police|army|guard
+ [actor: The rebels] [trigger: captured] [recipient: four soldiers] near the border.
- The artist captured a girl on canvas.
+ [actor: Militants] are [trigger: holding] [recipient: two hostages].

pattern   assault.abduction_noun
type      ASSAULT abduct
cameo     181
trigger   noun kidnapping|abduction|hostage-taking|hijacking|kidnap
actor     agent
recipient prep:of
+ The [trigger: abduction] of [recipient: two aid workers] was claimed by [actor: a militia].
- He was born in captivity.

pattern   assault.beat
type      ASSAULT beat
cameo     182
trigger   verb beat|beat_up|manhandle|club|thrash|cane|flog|whip|lash|punch|kick|slap|mob|rough_up|pummel
actor     subj
recipient obj
if        obj list @beaten
unless    any list @sport
unless    any lemma election|vote|rival|opponent|candidate|ballot|poll|contender|percent
unless    subj list @accident
+ [actor: Police] [trigger: beat] [recipient: demonstrators] with batons.
+ [recipient: Two reporters] were [trigger: beaten] by [actor: security agents].
- The visitors beat the champions 3-1.
- The senator beat his rival in the primary election.

pattern   assault.beat_any
type      ASSAULT beat
cameo     182
trigger   verb manhandle|cane|flog|whip|beat_up|rough_up
actor     subj
recipient obj
unless    any list @sport
unless    obj lemma cream|egg|crowd|horse|support|enthusiasm
+ [recipient: The blogger] was [trigger: flogged] in [place: Jeddah].
- She whipped the cream.

pattern   assault.beat_by_force
type      ASSAULT beat
cameo     182
trigger   verb beat|punch|kick|slap|club
actor     subj
recipient obj
if        subj list @lawforce|@armed|@mobword
unless    any list @sport
unless    subj lemma state|side|service
+ [actor: Guards] [trigger: beat] [recipient: him] in his cell.
- The child kicked the ball.

pattern   assault.beating_noun
type      ASSAULT beat
cameo     182
trigger   noun beating|flogging|caning|lashing|manhandling|whipping
actor     agent
recipient prep:of
unless    mod lemma heart
unless    prep:of lemma heart|drum|wing
+ The [trigger: beating] of [recipient: a lawyer] by [actor: policemen] was filmed.
- The doctor heard the beating of the heart.

pattern   assault.torture
type      ASSAULT torture
cameo     1822
trigger   verb torture|mutilate|waterboard|electrocute|mistreat|maltreat|ill-treat|abuse
actor     subj
recipient obj
unless    obj lemma power|system|right|law|drug|privilege|position|alcohol|trust|office|statistic|substance|animal|authority|loophole|cat
unless    any lemma sexually
mode      beat if trigger lemma mistreat|maltreat|ill-treat|abuse
+ [actor: Guards] [trigger: tortured] [recipient: the detainees], a rights group said.
+ [recipient: Prisoners] were [trigger: tortured] in a secret jail.
- The mayor abused his power.

pattern   assault.torture_noun
type      ASSAULT torture
cameo     1822
trigger   noun torture|waterboarding|mistreatment|ill-treatment|mutilation
actor     agent
recipient prep:of
if        prep:of present
+ The [trigger: torture] of [recipient: prisoners] by [actor: the secret police] was documented.
- The group campaigns against torture.

pattern   assault.rape
type      ASSAULT sexual
cameo     1821
trigger   verb rape|gang-rape|molest
actor     subj
recipient obj
+ [actor: Soldiers] [trigger: raped] [recipient: dozens of women] in the village.
- Farmers grew rape and barley.

pattern   assault.rape_noun
type      ASSAULT sexual
cameo     1821
trigger   noun rape|gang-rape
actor     poss|prep:by|subj
recipient prep:of
if        prep:of present
unless    prep:of lemma land|nature|seed
+ The [trigger: rape] of [recipient: captives] by [actor: fighters] was systematic.
- Farmers grew fields of rape.

pattern   assault.destroy
type      ASSAULT destroy
cameo     1712
trigger   verb destroy|demolish|raze|burn_down|bulldoze|torch|wreck|flatten|level|sabotage|ransack|desecrate|set+fire|set+ablaze
actor     subj
recipient obj|prep:to
if        obj|prep:to list @destroyed
if        subj list @armed
unless    subj list @accident
unless    subj|obj|poss|mod list @market
mode      aerial if any list @aerial
mode      heavy-weapons if any list @heavy
mode      explosives if any list @explosives
+ [actor: Militants] [trigger: destroyed] [recipient: a temple] in [place: Palmyra].
+ [actor: Soldiers] [trigger: razed] [recipient: 20 houses] in the camp.
+ [recipient: The church] was [trigger: torched] by [actor: gunmen].
- A fire destroyed the factory.
- The deal destroyed value for shareholders.

pattern   assault.destruction_noun
type      ASSAULT destroy
cameo     1712
trigger   noun destruction|demolition|razing
actor     agent
recipient prep:of
if        prep:of list @destroyed
+ [actor: The group]'s [trigger: destruction] of [recipient: temples] was called a war crime.
- The destruction of the chemicals took a year.

pattern   assault.crowd_control
type      ASSAULT crowd-control
cameo     175
trigger   verb use|fire|deploy|unleash|hurl|lob|turn
actor     subj
recipient prep:on|prep:against|prep:at|prep:to
if        obj list @crowdweapon
+ [actor: Police] [trigger: used] tear gas against [recipient: the protesters].
+ [actor: Riot police] [trigger: used] water cannons to disperse the crowd.
- Farmers used water from the river.

pattern   assault.teargas
type      ASSAULT crowd-control
cameo     175
trigger   verb tear-gas|teargas|pepper-spray|disperse|break_up|scatter
actor     subj
recipient obj
if        obj list @crowd_people
if        any|clause list @crowd
mode      crowd-control if any list @crowd
+ [actor: Police] [trigger: dispersed] [recipient: the demonstrators] with tear gas.
- The crowd dispersed after the concert.

pattern   assault.wound
type      ASSAULT
cameo     190
trigger   verb injure|maim|hurt
actor     subj
recipient obj
if        any list @weaponword
unless    any list @accident
unless    subj|prep:in lemma fire|blaze|inferno|wildfire|bushfire
unless    any list @sport
mode      suicide-attack if clause list @suicide
mode      drone if any list @drone
mode      crowd-control if any list @crowd
mode      aerial if any list @aerial
mode      heavy-weapons if any list @heavy
mode      firearms if any list @firearms
mode      explosives if any list @explosives
mode      primitive if any list @primitive
- Ten passengers were injured in the crash.
+ [recipient: Five soldiers] were [trigger: injured] in a bomb attack.

pattern   assault.coup
type      ASSAULT
cameo     190
trigger   noun coup|putsch|mutiny
actor     agent|mod
recipient prep:against
if        any lemma military|attempted|failed|stage|attempt|launch|mount|army|lead|bloody|bloodless
+ [actor: Officers] staged a [trigger: coup] against [recipient: the president] in July.
- The deal was a coup for the young firm.

pattern   assault.overthrow
type      ASSAULT
cameo     190
trigger   verb overthrow|topple|depose
actor     subj
recipient obj
unless    any lemma vote|election|parliament|lawmaker|ballot|board|shareholder|statue
+ [actor: The military] [trigger: overthrew] [recipient: the elected president] in 2013.
+ [recipient: The king] was [trigger: deposed] in a bloodless coup.
- Protesters toppled a statue of the general.

pattern   assault.overthrow_military
type      ASSAULT
cameo     190
trigger   verb oust|remove
actor     subj
recipient obj
if        subj lemma military|army|general|soldier|coup|troop|rebel|invasion
if        obj list @office
+ [actor: The army] [trigger: ousted] [recipient: the president] in a coup.
- The board ousted its chairman.

pattern   assault.overthrow_noun
type      ASSAULT
cameo     190
trigger   noun overthrow|toppling
actor     poss|prep:by|subj
recipient prep:of
+ The [trigger: overthrow] of [recipient: the shah] changed the region.
- The bowler's overthrow cost four runs.

pattern   assault.violate_ceasefire
type      ASSAULT
cameo     196
trigger   verb violate|break|breach
actor     subj
if        obj|any lemma ceasefire|truce|cease-fire|cease|armistice
+ [actor: The separatists] [trigger: violated] the truce 12 times on Sunday.
- The firm violated the contract.

pattern   assault.violation_noun
type      ASSAULT
cameo     196
trigger   noun violation|breach
actor     agent
if        any lemma ceasefire|truce|cease-fire
+ Monitors reported truce [trigger: violations] by [actor: the rebels].
- The court found a breach of contract.

pattern   assault.launch_attack_into
type      ASSAULT
cameo     190
trigger   verb breach|break_through|infiltrate
actor     subj
recipient obj|prep:into
if        subj list @armed
if        obj|prep:into lemma border|line|fence|barrier|defence|defense|territory|wall
+ [actor: Militants] [trigger: breached] [recipient: the border fence] at dawn.
- The river breached its banks.

pattern   assault.retaliate
type      ASSAULT
cameo     190
trigger   verb retaliate|strike_back|hit_back
actor     subj
recipient prep:against
if        any list @weaponword
+ [actor: The army] [trigger: retaliated] with artillery fire.
- The country retaliated with tariffs.

pattern   assault.claim_responsibility
type      ASSAULT
cameo     190
trigger   verb claim+responsibility
actor     subj
if        prep:for list @event_bad
mode      suicide-attack if any list @suicide
mode      explosives if any list @explosives
mode      firearms if any list @firearms
mode      aerial if any list @aerial
+ [actor: The Taliban] [trigger: claimed responsibility] for the bombing.
- The mayor claimed credit for the new park.

pattern   assault.throw_stones
type      ASSAULT primitive
cameo     182
trigger   verb throw|hurl|pelt|toss
actor     subj
recipient prep:at|obj
if        any lemma stone|rock|brick|petrol|molotov|firebomb|bottle
unless    any list @sport
+ [actor: Settlers] [trigger: threw] stones at [recipient: Palestinian cars].
+ [actor: Youths] [trigger: pelted] [recipient: soldiers] with rocks.
- The boy threw the ball at the wall.

pattern   assault.chemical_weapons
type      ASSAULT unconventional
cameo     204
trigger   verb use|drop|deploy|fire|release
actor     subj
recipient prep:on|prep:against|prep:in
if        any lemma chlorine|sarin|chemical|nerve|mustard|phosphorus
if        obj lemma weapon|gas|chlorine|sarin|agent|bomb|shell|phosphorus
+ [actor: The regime] [trigger: used] chemical weapons against [recipient: civilians].
- Farmers use chemical sprays against insects.

pattern   assault.drop_bombs
type      ASSAULT aerial
cameo     195
trigger   verb drop
actor     subj
recipient prep:on|prep:over
if        obj lemma bomb|munition|explosive|ordnance|barrel
unless    any lemma chlorine|sarin|chemical
+ [actor: Helicopters] [trigger: dropped] barrel bombs on [recipient: the old city].
- The airline dropped two routes.

pattern   assault.landmine
type      ASSAULT explosives
cameo     1833
trigger   verb hit|strike|trigger|step
swap
recipient subj
if        obj|prep:on lemma mine|landmine|ied|bomb
if        subj present
+ [recipient: The army truck] [trigger: hit] a roadside bomb near [place: Gao].
- The truck hit a wall.

pattern   assault.clear_ground
type      ASSAULT
cameo     190
trigger   verb take|clear|free|secure|reclaim|overtake
actor     subj
recipient prep:from|obj
place     obj
if        obj list @ground
if        subj list @armed
unless    subj lemma police|policeman|bulldozer
unless    obj lemma mountain|building|land|road|front|part|area
+ [actor: Government forces] [trigger: took] the town from [recipient: the rebels].
- Passengers took the bridge.

pattern   assault.arson
type      ASSAULT primitive
cameo     1823
trigger   verb set+fire|set+ablaze|firebomb
actor     subj
recipient prep:to|obj
if        prep:to|obj list @blocked|@destroyed
unless    subj list @mobword
unless    subj list @accident
+ [actor: The attackers] [trigger: set fire] to [recipient: the police station].
- Lightning set fire to the barn.

pattern   assault.hang
type      ASSAULT targeted
cameo     186
trigger   verb hang|crucify|garrote
actor     subj
recipient obj
if        obj is actor
unless    any lemma up|phone|out|wall|picture
+ [recipient: The former minister] was [trigger: hanged] in [place: Tehran].
- The crowd hung flags from the balconies.

pattern   assault.fight_bare
type      ASSAULT
cameo     190
trigger   verb fight
actor     subj
if        subj role REB|MIL
unless    obj present
unless    any lemma election|court|cup
+ [actor: The rebels] have been [trigger: fighting] in the north since 2004.
- The sisters fought over a toy.

pattern   assault.capture_anyone
type      ASSAULT abduct
cameo     181
trigger   verb capture
actor     subj
recipient obj
if        obj is actor
unless    obj is place|state
unless    obj list @ground
unless    subj lemma camera|photographer|film|artist|photo|image|picture
+ [recipient: Twenty insurgents] were [trigger: captured] in the valley.
- The film captured the mood of the city.

pattern   assault.seize_person
type      ASSAULT abduct
cameo     181
trigger   verb seize|grab
actor     subj
recipient obj
if        obj is person|group
unless    obj is place|state|org
unless    obj list @ground|@seizable
unless    subj lemma police|authority|government|customs|agent|officer|official|detective
+ [actor: Gunmen] [trigger: seized] [recipient: a judge] at his office.
- The fear seized the village.

pattern   assault.wound_verb
type      ASSAULT
cameo     190
trigger   verb wound
actor     subj
recipient obj
unless    subj list @accident
unless    any list @accident
unless    subj|prep:in lemma fire|blaze|inferno|wildfire|bushfire
unless    obj lemma pride|feeling|heart
mode      suicide-attack if clause list @suicide
mode      drone if any list @drone
mode      crowd-control if any list @crowd
mode      aerial if any list @aerial
mode      heavy-weapons if any list @heavy
mode      firearms if any list @firearms
mode      explosives if any list @explosives
mode      primitive if any list @primitive
+ [actor: Gunmen] [trigger: wounded] [recipient: a senator] on Tuesday.
+ [recipient: Five soldiers] were [trigger: wounded] in a bomb attack.
- The defeat wounded his pride.

pattern   assault.fall_noun
type      ASSAULT
cameo     190
trigger   noun fall
actor     prep:to
recipient prep:of|poss
place     prep:of
if        prep:of|poss is place
unless    subj|obj|poss|mod list @market
+ The [trigger: fall] of [recipient: Mosul] to [actor: the militants] stunned Baghdad.
- The fall of the currency hurt savers.

pattern   assault.fire_noun
type      ASSAULT heavy-weapons
cameo     194
trigger   noun mortar_fire|artillery_fire|rocket_fire|tank_fire|rocket_attack|mortar_attack|sniper_fire|machine_gun_fire|small_arms_fire|crossfire|cross_fire|anti_aircraft_fire
actor     agent|prep:from
recipient prep:on|prep:against|prep:at
mode      firearms if trigger lemma sniper|gun|arms|sniper_fire|crossfire|cross
+ [trigger: Mortar fire] by [actor: the rebels] hit [recipient: the market].
- The fire in the oven went out.

pattern   assault.exchange_of_fire
type      ASSAULT firearms
cameo     193
trigger   noun exchange+fire|exchange+shot|exchange+gunfire
parties   between|poss+prep:with
+ An [trigger: exchange] of [trigger: fire] between [actor: the guards] and [actor: the smugglers] lasted an hour.
- The exchange of gifts was brief.

pattern   assault.spree
type      ASSAULT firearms
cameo     193
trigger   noun shooting_spree|shooting_rampage|killing_spree|killing_rampage|bloody_rampage
actor     agent
+ The [trigger: shooting spree] left nine people dead.
- She went on a shopping spree.

pattern   assault.ethnic_cleansing
type      ASSAULT targeted
cameo     203
trigger   noun ethnic_cleansing|summary_execution|extrajudicial_killing|mass_killing|mass_execution
actor     agent|mod
recipient prep:of|prep:against
if        prep:of|prep:against|poss|subj|prep:by present
+ The [trigger: ethnic cleansing] of [recipient: the minority] by [actor: the army] went on.
- The cleansing of the wound is vital.

pattern   assault.lay_waste
type      ASSAULT destroy
cameo     190
trigger   verb lay+waste|wreak+havoc|reduce+to+rubble|reduce+to+ruin|burn+to+ground
actor     subj
recipient prep:to|obj|prep:on
unless    subj list @accident
+ [actor: The army] [trigger: laid waste] to the valley.
- The storm wreaked havoc on the coast.

pattern   assault.battle_each_other
type      ASSAULT
cameo     190
trigger   verb battle
parties   subj+prep:with
if        subj|prep:with is actor
unless    obj present
unless    any lemma court|debate|cup
+ [actor: Militants] and [actor: troops] [trigger: battled] in the hills.
- Crews battled the flames.

pattern   assault.strike_by_actor
type      ASSAULT
cameo     190
trigger   noun strike
actor     agent|mod
recipient prep:against|prep:on|prep:at
if        subj|poss|mod|prep:by is actor
if        prep:against|prep:on|prep:at|prep:in present
unless    any|subj|poss|mod list @strikecivil|@striker
unless    prep:over|prep:for present
unless    any list @sport
mode      drone if any list @drone
mode      aerial if clause lemma air|aerial|warplane|jet
mode      heavy-weapons if any list @heavy
+ [actor: The air force] carried out [trigger: strikes] against [recipient: two camps].
- Teachers staged a strike on Monday.

pattern   assault.take_over_place
type      ASSAULT
cameo     190
trigger   verb take_over
actor     subj
recipient prep:from|obj
place     obj
if        obj is place
if        subj list @armedwide
unless    subj lemma government|company
+ [actor: The army] [trigger: took over] [recipient: Tikrit] at dawn.
- The firm took over a rival.

pattern   assault.strike_verb_actor
type      ASSAULT aerial
cameo     195
trigger   verb strike
actor     subj
recipient obj
if        obj list @struck|@armed
if        subj is actor|pronoun
unless    subj list @striker
unless    any list @sport
mode      drone if any list @drone
mode      heavy-weapons if any list @heavy
+ [actor: The air force] [trigger: struck] [recipient: two camps] on Friday.
- The union struck a deal.

pattern   assault.human_shield
type      ASSAULT abduct
cameo     184
trigger   verb use+as+shield
actor     subj
recipient obj
+ [actor: The militia] [trigger: used] [recipient: villagers] as [trigger: shields].
- The hikers used their packs as seats.
