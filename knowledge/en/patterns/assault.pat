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
unless    obj lemma rose|plant|game|mood|crop|weed|insect|bug|conversation|match
unless    subj lemma frost|drought
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
- A flood killed nine people.
- The senator killed the bill.
- Two hikers were killed by an avalanche.
- The virus killed 40 people.
- The frost killed the roses.
- The late goal killed the game.

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
unless    subj|obj|prep:of list @everyday
+ The [trigger: killing] of [recipient: two protesters] by [actor: the police] caused outrage.
+ The minister condemned the [trigger: slaying] of [recipient: a journalist].
- The firm made a killing on the sale.
+ [actor: Soldiers]' [trigger: killing] of [recipient: a shepherd] set off riots.
+ The [trigger: slaying] of [recipient: a priest] by [actor: gunmen] shocked the town.
- The slaying of the dragon is the last scene.

pattern   assault.murder
type      ASSAULT targeted
cameo     186
trigger   verb murder|assassinate|gun_down|execute|behead|massacre|lynch|exterminate|slaughter|decapitate|crucify|liquidate
actor     subj
recipient obj
unless    any lemma up|phone|telephone|out
unless    obj list @speech
unless    obj lemma order|plan|attack|operation|picture|flag|head|cattle|sheep|animal|will|manoeuvre|maneuver|warrant|strategy|play|banner|portrait|program|project
unless    obj lemma song|anthem|tune|language|part
mode      firearms if trigger lemma gun_down|gun
unless    subj|obj|prep:of list @everyday
unless    clause list @fiction
unless    prep:in lemma final|match|derby|league
+ [actor: Islamic State] [trigger: beheaded] [recipient: two hostages].
+ [recipient: The opposition leader] was [trigger: assassinated] in [place: Beirut] in 2005.
+ [actor: The regime] [trigger: executed] [recipient: a former minister], state media said.
+ [actor: Gunmen] [trigger: massacred] [recipient: dozens of villagers] in the hills.
~ planned  [actor: The kingdom] will [trigger: execute] [recipient: three dissidents] next week.
- The company executed the plan well.
- The team executed its plan well.
- The farmer slaughtered two sheep.
- He murdered the song on stage.
- The choir slaughtered the anthem.
- The farmer beheaded the cabbage.
- Their defence was massacred in the final.
- The comedian assassinates a tune.

pattern   assault.murder_noun
type      ASSAULT targeted
cameo     186
trigger   noun assassination|execution|beheading|massacre|murder|genocide|lynching|slaughter|pogrom|decapitation
actor     agent
recipient prep:of|prep:against
unless    any lemma charge|convict|plan|film
unless    prep:of lemma order|plan|work|contract
unless    prep:of lemma cattle|sheep|animal|pig|livestock|chicken|horse|whale
unless    subj|obj|prep:of list @everyday
unless    any lemma goal
unless    prep:of lemma character|language|song
+ The [trigger: assassination] of [recipient: the prime minister] shook the country.
+ [actor: The militia]'s [trigger: massacre] of [recipient: villagers] drew anger.
+ The [trigger: beheading] of [recipient: a hostage] by [actor: jihadists] was condemned.
- He was charged with murder.
- The execution of the plan took years.
- The slaughter of cattle is halal.
- The assassination of a character begins with gossip.
- The beheading of the daffodils was the work of the mower.
- The final was a massacre by nine goals.

pattern   assault.murder_attempt
type      ASSAULT targeted
cameo     185
trigger   noun attempt
actor     agent
recipient prep:on|prep:against
if        mod lemma assassination|murder
+ The assassination [trigger: attempt] on [recipient: the governor] failed.
- The attempt on the record failed.
+ The murder [trigger: attempt] on [recipient: a judge] was condemned.
+ An assassination [trigger: attempt] against [recipient: the premier] failed in May.
+ [actor: The militia]'s assassination [trigger: attempt] on [recipient: the king] was foiled.

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
+ [recipient: Nine soldiers] [trigger: perished] in a bombing.
+ [recipient: Twelve recruits] [trigger: died] in a rocket attack.
+ [recipient: Four villagers] [trigger: died] in shelling on Tuesday.
- The fruit perished in the heat.

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
unless    subj lemma beetle|insect|ant|bee|wasp|worm|fungus|acid|rust
unless    obj lemma league
mode      suicide-attack if any list @suicide
mode      drone if any list @drone
mode      unconventional if any list @unconventional
mode      aerial if any list @aerial
mode      heavy-weapons if any list @heavy
mode      firearms if any list @firearms
mode      explosives if any list @explosives
mode      primitive if any list @primitive
unless    subj|obj|prep:of list @everyday
unless    prep:with lemma question
+ [actor: Insurgents] [trigger: attacked] [recipient: an army convoy] near [place: Mosul].
+ [recipient: The base] was [trigger: stormed] by [actor: rebel fighters] at dawn.
+ [actor: Militants] [trigger: ambushed] [recipient: a patrol], the governor said.
+ [recipient: A patrol] [trigger: attacked] by [actor: gunmen] returned to the base.
~ planned  [actor: The rebels] plan to [trigger: attack] [recipient: the capital].
- The senator attacked the bill as reckless.
- Strong winds pounded the coast all night.
- The campaign was attacked as divisive.
- Hackers attacked a ministry's website.
- The striker attacked down the left.
- The virus attacks the lungs.
- Doctors attacked the problem in a new way.
- Rain pounded the coast.
- Beetles attacked the pines.
- The team stormed the league with nine wins.
- Reporters ambushed the singer with questions at the gate.

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
unless    subj|obj|prep:of list @everyday
+ The [trigger: attack] on [recipient: the embassy] lasted an hour.
+ [actor: Iraqi forces] launched an [trigger: offensive] against [recipient: the militants] on Sunday.
+ A [actor: Taliban] [trigger: attack] on [recipient: a police post] left ten dead.
+ Saudi Arabia condemned [actor: the rebels]' [trigger: attack] on [recipient: the airport].
+ The [trigger: ambush] of [recipient: a convoy] by [actor: gunmen] was filmed.
~ possible  The embassy warned that [actor: militants] may carry out [trigger: attacks].
- He suffered a heart attack on Friday.
- The minister launched an attack on the budget.
- He died of a heart attack.
- She had a panic attack on the train.
- A shark attack closed the beach.
- A charm offensive won him fans.
- The striker's ambush of the goalkeeper won the cup.

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
+ [actor: Turkey] began a ground [trigger: operation] against [recipient: the Kurds].
+ [actor: The rebels] launched a military [trigger: campaign] against [recipient: the junta].
- The operation on his knee took an hour.

pattern   assault.strike_noun
type      ASSAULT aerial
cameo     195
trigger   noun airstrike|air-strike|bombing_raid|strafing
actor     agent|mod
recipient prep:on|prep:against|prep:of
mode      drone if any list @drone
unless    subj|obj|prep:of list @everyday
unless    clause list @fiction
+ An [actor: Israeli] [trigger: airstrike] on [recipient: a house] wounded two people.
+ [trigger: Airstrikes] by [actor: the coalition] hit [recipient: the town].
+ [actor: Russian warplanes] carried out [trigger: airstrikes] against [recipient: rebel positions].
~ possible  [actor: The alliance] may launch [trigger: airstrikes] if talks fail.
- The pilots' strike grounded 200 flights.
+ An air [trigger: strike] on [recipient: a hospital] was condemned.
- The bird strike grounded the plane.
- The opera about an airstrike won a prize.

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
+ An artillery [trigger: bombardment] of [recipient: the port] lasted all night.
+ A missile [trigger: salvo] by [actor: the army] hit [recipient: the depot].
- The goal came from a fine strike by the captain.
- A lightning strike set the barn on fire.
- The bombardment of the foil with electrons makes it glow.
- A salvo of aces won the set.

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
+ The [trigger: strikes] against [recipient: the base] went on for a week.
+ The [trigger: strike] on [recipient: the convoy] was condemned.

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
+ [recipient: The hospital] was [trigger: hit] by [actor: government shells].
+ [actor: Drones] [trigger: targeted] [recipient: an oil depot] near the port.
+ [actor: Missiles] [trigger: hit] [recipient: a power plant] overnight.
+ [recipient: The bridge] was [trigger: struck] by [actor: missiles].
- The two sides struck a deal after long talks.
- The storm hit the coast at night.
- The sanctions targeted two banks.
+ [actor: Warplanes] [trigger: pummeled] [recipient: rebel positions].
+ [actor: Artillery] [trigger: hit] [recipient: a school] in the suburb.
- An earthquake struck the coast at dawn.
- Lightning struck a tree.
- The clock struck nine.
- The two firms struck a bargain.
- Shares hit a record high.
- The song hit number one.
- The champion pummelled the bag in the gym.

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
+ [recipient: An army base] was [trigger: hit] by [actor: militants].
+ [actor: Insurgents] [trigger: targeted] [recipient: an army convoy].
- The firm targeted younger buyers.

pattern   assault.bomb_verb
type      ASSAULT
cameo     195
trigger   verb bomb|bombard|carpet-bomb|firebomb
actor     subj
recipient obj
unless    any list @question
unless    obj lemma minister|reporter|viewer
unless    subj lemma film|movie|play|joke|single
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
- Reporters bombarded the minister with questions.
- The film bombed in cinemas.

pattern   assault.bombing_noun
type      ASSAULT explosives
cameo     183
trigger   noun bombing|blast|explosion|car-bomb|detonation
actor     agent
recipient prep:of|prep:against|prep:on|prep:at
unless    mod lemma gas|boiler|volcanic|population|factory|gas|bacterial|mine|accidental|nuclear|test|sonic
unless    any lemma accident|accidental|leak|defuse|disarm|foil|thwart|disable|prevent|dismantle
unless    prep:at|prep:in lemma depot|plant|factory|refinery|mine|mill|dump|laboratory|warehouse|kitchen|arsenal
unless    clause list @industry
mode      suicide-attack if any list @suicide
mode      drone if any list @drone
mode      aerial if any list @aerial
mode      heavy-weapons if any list @heavy
unless    prep:of lemma comedian|comic|actor|singer
+ A car [trigger: bombing] in [place: Baghdad] killed [recipient: seven people].
+ [actor: The group]'s [trigger: bombing] of [recipient: a train] shocked Spain.
+ The [trigger: bombing] at [recipient: a mosque] was condemned.
+ No group has claimed the [trigger: blast] near the ministry.
- A gas explosion destroyed a bakery.
- A gas explosion wrecked the house.
- A volcanic blast covered the town in ash.
- The bombing of the comedian on stage was painful to watch.

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
+ A device [trigger: detonated] near [recipient: a mosque].
+ A car bomb [trigger: went off] outside [recipient: the embassy].
+ Two bombs [trigger: ripped through] a market.
- The alarm went off at six.
- His career exploded after the film.
- The scandal detonated on social media, and the seam ripped in the wash.
- A gale ripped through the orchard.

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
+ [actor: The attackers] [trigger: hurled] grenades at [recipient: a patrol].
+ [actor: Rebels] [trigger: planted] a bomb near [recipient: the courthouse].
+ [actor: The group] [trigger: set off] explosives outside [recipient: a bank].
- He planted a rose near the gate.
- The pitcher hurled the ball.

pattern   assault.blow_up
type      ASSAULT explosives
cameo     183
trigger   verb blow_up|dynamite
actor     subj
recipient obj
unless    obj lemma picture|photo|photograph|balloon|image|scandal|himself|herself|themselves
unless    subj lemma scandal|row|dispute|argument
mode      suicide-attack if any list @suicide
unless    subj|obj|prep:of list @everyday
unless    subj lemma quarry
+ [actor: Rebels] [trigger: blew up] [recipient: a bridge] on the main road.
- She blew up the photograph.
+ [actor: Militants] [trigger: blew up] [recipient: a gas pipeline].
+ [recipient: The shrine] was [trigger: blown up] by [actor: jihadists].
+ [actor: The rebels] [trigger: dynamited] [recipient: the railway].
- She blew up a balloon.
- The scandal blew up in his face.
- The quarry dynamited the cliff.

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
+ [actor: The attacker] [trigger: exploded] his vest among [recipient: worshippers].
+ [actor: The woman] [trigger: blew] herself [trigger: up] outside [recipient: the barracks].
+ [actor: The bomber] [trigger: detonated] his belt outside [recipient: a cinema].
- The market exploded in May, and the fireworks detonated over the lake.

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
+ [actor: A suicide bomber] [trigger: attacked] [recipient: a checkpoint].
+ [recipient: A funeral] was [trigger: hit] by [actor: a suicide bomber].
+ [actor: A suicide bomber] [trigger: targeted] [recipient: a convoy] near the airport.
+ [actor: Two suicide bombers] [trigger: killed] [recipient: nine soldiers].
- The film struck a chord.
- The advert targets parents, and the striker attacks well from the left.
- Frost killed the roses.

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
+ [actor: Rebels] [trigger: shelled] [recipient: the airport] for hours.
+ [recipient: Two villages] were [trigger: shelled] by [actor: separatists].
- The cook shelled the peas.
- They shelled out a fortune.

pattern   assault.shelling_noun
type      ASSAULT heavy-weapons
cameo     194
trigger   noun shelling|shellfire|cannonade|bombardment
actor     agent|mod
recipient prep:of|prep:on|prep:against
unless    prep:of lemma pea|bean|nut|egg
mode      aerial if any list @aerial
unless    clause list @fiction
+ [actor: Turkish] [trigger: shelling] of [recipient: Kurdish positions] went on for a third day.
+ Heavy [trigger: shelling] by [actor: the army] killed [recipient: dozens of people].
- The beach was covered with shells.
+ The [trigger: cannonade] went on all night.
+ [actor: The army]'s [trigger: shelling] of [recipient: the suburb] was condemned.
+ [trigger: Shellfire] by [actor: the rebels] hit [recipient: a clinic].
- The shelling of peas takes time.
- The shellfire scenes in the opera are loud, like the cannonade in the ballet.

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
- The reporter fired questions at the minister.
- The midfielder shot at goal from far out.
- The furnace was fired on Monday.

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
- The agency launched a rocket into orbit.
- The player lobbed the keeper.

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
- They opened the fire door.

pattern   assault.exchange_fire
type      ASSAULT firearms
cameo     193
trigger   verb exchange+fire|trade+fire
parties   subj+prep:with
unless    subj|obj|prep:of list @everyday
+ [actor: Indian troops] [trigger: exchanged fire] with [actor: Pakistani soldiers] along the line.
- The two men exchanged letters.
+ [actor: The guards] [trigger: traded fire] with [actor: the smugglers].
+ [actor: The two armies] [trigger: exchanged fire] on Monday.
+ [actor: Border guards] [trigger: exchanged fire] with [actor: militants] at dawn.
- The cousins exchanged recipes by the fire.
- Traders trade in fire insurance.

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
unless    subj|obj|prep:of list @everyday
unless    prep:from|prep:by lemma neutron|particle|ion|ray|disease|rheumatism
+ [recipient: A convoy] [trigger: came] under [trigger: fire] near [place: Homs].
+ [recipient: The post] [trigger: came] under [trigger: attack] from [actor: insurgents].
- The minister came under fire for his remarks.
+ [recipient: The village] [trigger: came] under [trigger: bombardment] at dawn.
+ [recipient: The patrol] [trigger: came] under [trigger: fire] from [actor: rebels].
+ [recipient: The airport] has [trigger: come] under [trigger: attack].
- The knee comes under attack from rheumatism.
- Graphite comes under bombardment by neutrons in the reactor.

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
- The director shot the film in Malta.
- The captain shot a goal in the last minute.
- She shot a glance at the clock.

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
+ [recipient: A helicopter] was [trigger: shot down] by [actor: rebels].
+ [actor: The rebels] [trigger: brought down] [recipient: a helicopter].
+ [actor: The army] [trigger: downed] [recipient: two drones] over the sea.
- He downed a glass of milk.
- The teacher brought down the shutters.

pattern   assault.shooting_noun
type      ASSAULT firearms
cameo     193
trigger   noun shooting|gunfire|gunbattle|gunfight|firefight|shootout|sniping|shoot-out
actor     agent|between
recipient prep:of|prep:at
unless    mod lemma film|video|movie|photo|sport|clay
unless    any list @sport
unless    prep:of lemma film|movie|scene|video|series
unless    clause list @fiction
+ The [trigger: shooting] of [recipient: a student] by [actor: police] set off riots.
+ [trigger: Gunfire] was heard near the palace.
+ A mass [trigger: shooting] in [place: Orlando] killed [recipient: 49 people].
- The shooting of the film took a month.
- The shooting of the film took two months.
- The soundtrack has gunfire and thunder.

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
+ [recipient: A policeman] was [trigger: hacked] to death by [actor: a mob].
+ [actor: A man] [trigger: knifed] [recipient: a soldier] at the station.
+ [actor: The mob] [trigger: stoned] [recipient: a convoy].
- She hacked the phone of a rival.
- He took a stab at the puzzle.
- She took a knife and a stone from the drawer.

pattern   assault.stabbing_noun
type      ASSAULT primitive
cameo     1823
trigger   noun stabbing|stoning|knifing
actor     agent
recipient prep:of
unless    subj|obj|prep:of list @everyday
unless    prep:of lemma plum|cherry|fruit
+ The [trigger: stabbing] of [recipient: a policeman] was filmed.
- He stabbed at the air.
+ The [trigger: stoning] of [recipient: a woman] by [actor: militants] was filmed.
+ The [trigger: stabbing] of [recipient: two soldiers] in Jerusalem was condemned.
+ [actor: The man]'s [trigger: stabbing] of [recipient: a lawmaker] shocked the town.
- A stabbing pain woke him, and the stoning of plums took all day.

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
+ [actor: A militant] [trigger: drove] a car into [recipient: a crowd of soldiers].
+ [actor: An attacker] [trigger: plowed] a van into [recipient: a crowd].
+ [actor: The driver] [trigger: ran over] [recipient: two soldiers] with a truck at a checkpoint.
+ [actor: A man] [trigger: ploughed] a lorry into [recipient: a crowd].
- The car ran into a wall.
- The ram ate the hay, and the farmer ploughed the field.
- The meeting ran over by an hour, so the team plowed on.

pattern   assault.poison
type      ASSAULT unconventional
cameo     204
trigger   verb poison|gas
actor     subj
recipient obj
unless    obj lemma relation|atmosphere|river|water|air|well|debate|mind|talk|climate
unless    subj lemma relation|scandal
unless    subj lemma leak|spill|fume
+ [recipient: The former spy] was [trigger: poisoned] with a nerve agent.
+ [actor: The regime] [trigger: gassed] [recipient: its own people].
- The scandal poisoned relations between the two countries.
+ [recipient: The dissident] was [trigger: poisoned] by [actor: agents].
+ [actor: The army] [trigger: gassed] [recipient: the villagers].
+ [actor: The service] [trigger: poisoned] [recipient: the opposition leader].
- The scandal poisoned relations between the two parties.
- The well was poisoned by a leak.
- The stove burns gas.

pattern   assault.poisoning_noun
type      ASSAULT unconventional
cameo     204
trigger   noun poisoning|gassing
actor     poss|prep:by
recipient prep:of
unless    mod lemma food|lead|alcohol|blood|carbon|mercury|monoxide|methanol
unless    any lemma accidental|gas|mining|accident|mine
if        prep:of|prep:by|poss present
unless    subj|obj|prep:of list @everyday
unless    prep:of lemma termite|weed|rat
+ London blamed Moscow for the [trigger: poisoning] of [recipient: a defector].
- Forty pupils went to hospital with food poisoning.
+ The [trigger: gassing] of [recipient: villagers] by [actor: the regime] was condemned.
+ The [trigger: poisoning] of [recipient: a dissident] by [actor: agents] was denied.
+ [actor: The agency]'s [trigger: poisoning] of [recipient: a former spy] led to sanctions.
- The gassing of the termites took a day.

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
unless    subj|obj|prep:of list @everyday
unless    prep:over lemma hedge|fence|parking
+ [actor: Protesters] [trigger: clashed] with [actor: riot police] in [place: Athens].
+ [actor: Army units] [trigger: clashed] with [actor: militiamen] on Friday.
- The teams clashed in the semifinal.
- The colours clashed.
+ [actor: Government troops] [trigger: skirmished] with [actor: rebels] near the river.
+ [actor: Police] [trigger: scuffled] with [actor: protesters] outside parliament.
+ [actor: Rival militias] [trigger: clashed] in the port on Monday.
- The colours clashed with the curtains.
- The two styles clash.
- The clubs clash in the final on Sunday.
- The dates of the two concerts clash.
- The two neighbours skirmish over a hedge, and boots scuffle on the stairs.

pattern   assault.clash_noun
type      ASSAULT
cameo     190
trigger   noun clash|fighting|skirmish|battle|gun_battle|melee|confrontation|scuffle|infighting
parties   between|poss+prep:with|subj+prep:with|mod
unless    mod lemma legal|court|political|verbal|uphill|election|culture|personality|diplomatic
unless    prep:against lemma corruption|poverty|disease|cancer|terrorism|inflation
unless    any lemma pit
unless    any list @sport
unless    mod lemma title|league|cup|date|colour
mode      firearms if mod lemma gun
+ On Friday [trigger: clashes] between [actor: rebels] and [actor: government forces] killed nine people.
+ Heavy [trigger: fighting] broke out in the Donetsk region.
+ A [trigger: skirmish] between [actor: soldiers] and [actor: smugglers] left two people dead.
+ [actor: The army]'s [trigger: battle] with [actor: insurgents] has displaced thousands.
- The company lost a legal battle over the patent.
+ [trigger: Clashes] between [actor: protesters] and [actor: police] left 20 people injured.
+ A [trigger: battle] between [actor: soldiers] and [actor: militants] raged in the hills.
+ A gun [trigger: battle] between [actor: police] and [actor: insurgents] broke out at dawn.
- The legal battle over the will went on.
- The battle against cancer cost him his voice.
- A title clash between Milan and Turin drew a crowd.
- The coach praised the fighting of his players in the match.

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
+ The [trigger: battle] for the town began on Monday.
+ [actor: The militia]'s [trigger: fight] for the airport cost many lives.
+ The [trigger: battle] for the village lasted a month.
- The battle for the title is on.
- The fight against cancer needs money.

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
+ The [trigger: battle] for Aleppo raged for four years.
+ The [trigger: fight] for Bakhmut went on.
+ [actor: The army]'s [trigger: battle] for Raqqa was bloody.
- The fight against cancer needs money.

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
unless    subj|obj|prep:of list @everyday
+ [actor: Kurdish fighters] are [trigger: fighting] [recipient: Islamic State] near [place: Kobani].
+ [actor: Government troops] [trigger: battled] [recipient: rebels] for the airport.
+ [actor: Soldiers] [trigger: fighting] against [recipient: the rebels] were hungry.
- Firefighters battled a blaze in the hills.
- The lawyer is fighting the case in court.
+ [actor: The government], which is [trigger: battling] [recipient: the Taliban], asked for money.
+ [actor: The army] [trigger: combats] [recipient: insurgents] in the south.
+ [recipient: The rebels] were [trigger: fought] by [actor: government troops] for years.
- Firefighters fought the blaze for hours.
- She fought cancer for years.
- The clubs fought for the title.
- Cities fight crime with cameras.
- The cream helps to combat dry skin.

pattern   assault.invade
type      ASSAULT
cameo     190
trigger   verb invade|occupy|annex|conquer|overrun|reoccupy
actor     subj
recipient obj
unless    obj lemma privacy|pitch|square|park|office|building|university|school|post|seat|position|space|mind|campus|factory|house|throne|rank|place|time|street|site
unless    subj lemma protester|student|activist|tourist|fan|demonstrator|squatter|species|worker|water|locust
unless    subj lemma weather|winter|frost|front|air|cold|mass|storm|heat|heatwave|jellyfish|ant|insect|weed|plant|cloud|smoke|fog|snow|rain|mosquito|rat|beetle|fish|crab|virus|cell|bacteria|tumor|cancer
unless    subj|obj|prep:of list @everyday
unless    obj lemma peak|chart|fear
+ [actor: Iraq] [trigger: invaded] [recipient: Kuwait] in 1990.
+ [recipient: The peninsula] was [trigger: annexed] by [actor: Russia] in 2014.
- Students occupied the square.
- The paper invaded his privacy.
- Wintry weather will invade the country on Sunday.
+ [recipient: The island] was [trigger: occupied] by [actor: Turkey] in 1974.
+ [actor: The empire] [trigger: conquered] [recipient: its neighbours].
- A mass of cold air will invade the plains this weekend.
- The cold front is expected to invade the country from the north.
- Jellyfish have invaded the beaches of the south.
- The house has an annex, and climbers conquered the peak.

pattern   assault.invasion_noun
type      ASSAULT
cameo     190
trigger   noun invasion|annexation|occupation|incursion|conquest
actor     agent|mod
recipient prep:of|prep:into
unless    mod lemma pitch|home|alien|square|tourist
unless    prep:of lemma privacy|square|campus
unless    subj|obj|prep:of list @everyday
unless    prep:of lemma peak|fear
unless    poss lemma he|she|I|you|his|her|my|your
+ [actor: Russia]'s [trigger: annexation] of [recipient: Crimea] led to sanctions.
+ The [actor: U.S.]-led [trigger: invasion] of [recipient: Iraq] in 2003 divided the alliance.
- The invasion of privacy angered the singer.
+ The [trigger: occupation] of [recipient: the island] by [actor: Turkey] was condemned.
+ [actor: Iraq]'s [trigger: invasion] of [recipient: Kuwait] led to a war.
+ The [trigger: conquest] of [recipient: the province] took two years.
- The pitch invasion delayed the match.
- It was an invasion of privacy.
- The annexation of the kitchen by the cats was complete.
- The conquest of the peak took a week.
- Her occupation is nursing.

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
- The photographer captured the mood of the town.
- The film captures life in the village.
- The engine seized, and the painter recaptured the mood of spring.

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
unless    obj lemma user|reader|mind|energy
+ [actor: The army] [trigger: recaptured] [recipient: Palmyra] in March.
+ [recipient: Fallujah] was [trigger: liberated] by [actor: Iraqi troops].
- Pupils may retake the exam in June.
+ [actor: Kurdish fighters] [trigger: retook] [recipient: Kobani].
+ [actor: Allied troops] [trigger: liberated] [recipient: Paris] in 1944.
- She retook the exam in May.
- The firm recaptured its share of the market.
- The new software liberates users from paperwork.

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
+ [actor: The rebels] [trigger: seized] [recipient: Goma] in 2012.
+ [actor: The Taliban] [trigger: conquered] [recipient: Kabul].
+ [recipient: Tikrit] was [trigger: captured] by [actor: militants].
- The painter captured the light, and the band conquered the charts.

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
- The company took control of its rival.
- The party took control of the Senate.
- The driver regained control of the car.

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
+ [actor: The governor] [trigger: took control] of the airport by force.
+ [actor: Sailors] [trigger: seized control] of the port.
+ [actor: Tribesmen] [trigger: took control] of the crossing.
- The gardener seized the rake and had the weeds under control.

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
+ [actor: The army]'s [trigger: recapture] of the airport was hailed.
+ The [trigger: seizure] of the town by [actor: militants] alarmed the region.
+ The [trigger: liberation] of the city by [actor: allied troops] took weeks.
- The recapture rate of tagged birds was low, and the seizure lasted a minute.
- The liberation of heat melts the wax.

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
+ The [trigger: capture] of [recipient: Kidal] by [actor: rebels] was a shock.
+ [actor: The army]'s [trigger: liberation] of [recipient: Tikrit] was praised.
+ [actor: The militants]' [trigger: capture] of [recipient: Mosul] in 2014 stunned the region.
- The capture of carbon, its recapture and its liberation are costly.

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
+ [recipient: The base] [trigger: fell] to [actor: the insurgents] on Friday.
+ [recipient: The provincial capital] has [trigger: fallen] to [actor: militants].
+ [recipient: Two districts] [trigger: fell] to [actor: the Taliban].
- The temperature fell to minus ten overnight.
- Shares fell to a low.
- The task fell to the deputy.

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
+ [actor: The army] [trigger: flushed out] [recipient: insurgents] from the caves.
+ [actor: Government troops] [trigger: routed] [recipient: the militants].
+ [recipient: The rebels] were [trigger: expelled] from the port by [actor: soldiers].
+ [actor: The army] [trigger: dislodged] [recipient: the fighters] from the hill.
- The cold drove the birds south.
- High rents push families out of the city.
- The oil repels water, and like poles repel.
- The lungs expel air, and the plumber dislodged the cork.
- The nurse flushed out the ear, and the hosts routed the visitors.

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
+ [actor: Coalition forces] [trigger: destroyed] [recipient: a militia] in the valley.
+ [recipient: The insurgents] were [trigger: defeated] by [actor: the army].
+ [actor: Soldiers] [trigger: neutralized] [recipient: two militants].
- Spain defeated Italy in the final.
- The candidate crushed her rivals in the election.
- The enzyme destroys bacteria.
- Spain crushed Malta 7–0.
- The team was eliminated in round two, and lime neutralizes acid.

pattern   assault.repel_attack
type      ASSAULT
cameo     190
trigger   verb repel|repulse|beat_back|fend_off
actor     subj
if        obj lemma attack|assault|offensive|attempt|incursion
+ [actor: Government troops] [trigger: repelled] an attack on the base.
- The minister fended off a question.
+ [actor: Police] [trigger: fended off] an assault on the station.
+ [actor: The defenders] [trigger: repulsed] the offensive.
+ An incursion was [trigger: repelled] by [actor: border guards].
- The spray repels mosquitoes.
- The smell repulsed the buyers.

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
+ [actor: Rebels] [trigger: encircled] [recipient: the garrison].
+ [actor: Soldiers] [trigger: surrounded] [recipient: the village] for weeks.
+ [recipient: The town] was [trigger: besieged] by [actor: militants].
- Fans besieged the singer at the gate.
- Reporters surrounded the actor.
- The hen lays eggs, and the siege film opens today.
- The ring road encircles the old town.

pattern   assault.siege_noun
type      ASSAULT
cameo     190
trigger   noun siege|encirclement
actor     poss|subj|prep:by|mod
recipient prep:of|prep:on
unless    mod lemma state
if        poss|mod|prep:by|prep:of|prep:on present
unless    subj|obj|prep:of list @everyday
+ The [actor: government]'s [trigger: siege] of [recipient: the enclave] has lasted three years.
- They laid siege plans aside.
+ The [trigger: siege] of [recipient: Sarajevo] lasted years.
+ The [trigger: encirclement] of [recipient: the city] by [actor: the army] is complete.
- The encirclement of the pond with reeds took years.

pattern   assault.abduct
type      ASSAULT abduct
cameo     181
trigger   verb kidnap|abduct|hijack|take+hostage|take+captive|snatch|seize+hostage
actor     subj
recipient iobj|obj
unless    obj lemma debate|agenda|purse|bag|victory|word|phone|handbag
unless    any list @sport
unless    subj|obj|prep:of list @everyday
unless    clause list @fiction
+ [actor: Boko Haram] [trigger: abducted] [recipient: more than 200 schoolgirls] in [place: Chibok].
+ [recipient: A priest] was [trigger: kidnapped] by [actor: gunmen] on Sunday.
+ [actor: The militants] [trigger: took] [recipient: dozens of workers] [trigger: hostage].
+ [recipient: Two wardens] were [trigger: taken hostage] by [actor: the rebels].
+ [recipient: Two sailors] [trigger: kidnapped] by [actor: pirates] are still missing.
- The party hijacked the debate.
+ [actor: Gunmen] [trigger: hijacked] [recipient: a bus] near the border.
+ [actor: Rebels] [trigger: took] [recipient: two monks] [trigger: captive].
+ [actor: Militants] [trigger: snatched] [recipient: a judge] from his car.
- The debate was hijacked by one topic.
- The team snatched victory.
- The muscle abducts the thumb, and in the film aliens kidnap a cow.
- The book takes the hostage drama to a new stage.
- The zoo takes captive tigers to the vet.

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
+ [actor: The militia] [trigger: seized] [recipient: a pilot] after the crash.
+ [recipient: Two hostages] are [trigger: held] by [actor: militants].
+ [actor: Insurgents] [trigger: captured] [recipient: 12 soldiers].
- The guide held two ropes.
- Panic seized the audience.

pattern   assault.abduction_noun
type      ASSAULT abduct
cameo     181
trigger   noun kidnapping|abduction|hostage-taking|hijacking|kidnap
actor     agent
recipient prep:of
unless    subj|obj|prep:of list @everyday
unless    clause list @fiction
+ The [trigger: abduction] of [recipient: two aid workers] was claimed by [actor: a militia].
- He was born in captivity.
+ The [trigger: kidnapping] of [recipient: a bishop] by [actor: militants] was condemned.
+ The [trigger: hijacking] of [recipient: a ferry] ended peacefully.
+ [actor: Rebels]' [trigger: abduction] of [recipient: schoolgirls] caused outrage.
- The abduction of the thumb is tested by the doctor, and the hijacking of browsers annoys users.
- The novel begins with a kidnapping.

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
+ [actor: Soldiers] [trigger: clubbed] [recipient: protesters].
+ [recipient: A journalist] was [trigger: punched] by [actor: guards].
+ [actor: The police] [trigger: thrashed] [recipient: two students] .
+ [actor: Guards] [trigger: kicked] [recipient: the prisoners].
- Brazil beat Chile 2–0.
- Beat the eggs with sugar.
- The drummer beat the drum.
- The club played golf, and the hosts thrashed the visitors.
- The boxer punched the bag and the winger kicked the ball.

pattern   assault.beat_any
type      ASSAULT beat
cameo     182
trigger   verb manhandle|cane|flog|whip|beat_up|rough_up
actor     subj
recipient obj
unless    any list @sport
unless    obj lemma cream|egg|crowd|horse|support|enthusiasm
unless    subj|obj|prep:of list @everyday
unless    obj lemma car|ticket|ware|goods|watch
+ [recipient: The blogger] was [trigger: flogged] in [place: Jeddah].
- She whipped the cream.
+ [recipient: The cameraman] was [trigger: manhandled] by [actor: bodyguards].
+ [recipient: The senator] was [trigger: beaten up] outside his house.
+ [recipient: The poet] was [trigger: flogged] in March.
+ [actor: Guards] [trigger: roughed up] [recipient: two senators].
- The porters manhandled the piano up the stairs.
- The dealer flogged old cars, and the carpet was beaten up and roughed up by the cleaners.

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
+ [actor: Policemen] [trigger: beat] [recipient: her] at the station.
+ [actor: Soldiers] [trigger: kicked] [recipient: a teacher].
+ [actor: Police] [trigger: slapped] [recipient: him] during questioning.
- The cook beat the eggs and slapped the dough.

pattern   assault.beating_noun
type      ASSAULT beat
cameo     182
trigger   noun beating|flogging|caning|lashing|manhandling|whipping
actor     agent
recipient prep:of
unless    mod lemma heart
unless    prep:of lemma heart|drum|wing
unless    subj|obj|prep:of list @everyday
+ The [trigger: beating] of [recipient: a lawyer] by [actor: policemen] was filmed.
- The doctor heard the beating of the heart.
+ The [trigger: flogging] of [recipient: a blogger] was postponed.
+ The [trigger: caning] of [recipient: two men] drew a crowd.
+ [actor: Policemen]'s [trigger: beating] of [recipient: a student] set off a protest.
- The beating of his heart was loud.
- The flogging of carpets and the caning of chairs are old trades.

pattern   assault.torture
type      ASSAULT torture
cameo     1822
trigger   verb torture|mutilate|waterboard|electrocute|mistreat|maltreat|ill-treat|abuse
actor     subj
recipient obj
unless    obj lemma power|system|right|law|drug|privilege|position|alcohol|trust|office|statistic|substance|animal|authority|loophole|cat
unless    any lemma sexually
mode      beat if trigger lemma mistreat|maltreat|ill-treat|abuse
unless    subj|obj|prep:of list @everyday
unless    clause list @fiction
unless    obj lemma machine|equipment|toy|tool|statistics|data|text
+ [actor: Guards] [trigger: tortured] [recipient: the detainees], a rights group said.
+ [recipient: Prisoners] were [trigger: tortured] in a secret jail.
- The mayor abused his power.
+ [recipient: The captives] were [trigger: mistreated] by [actor: soldiers].
+ [actor: Agents] [trigger: waterboarded] [recipient: two prisoners].
+ [actor: The militia] [trigger: mutilated] [recipient: its captives].
- He abused his power.
- She abused alcohol.
- The student tortured the violin and mutilated the poem.
- The clerk mistreated the machine.
- The dictionary tells readers what waterboard means.

pattern   assault.torture_noun
type      ASSAULT torture
cameo     1822
trigger   noun torture|waterboarding|mistreatment|ill-treatment|mutilation
actor     agent
recipient prep:of
if        prep:of present
unless    subj|obj|prep:of list @everyday
unless    prep:of lemma book|machine|tool|data|text
+ The [trigger: torture] of [recipient: prisoners] by [actor: the secret police] was documented.
- The group campaigns against torture.
+ The [trigger: mistreatment] of [recipient: detainees] by [actor: guards] was documented.
+ [actor: The army]'s [trigger: torture] of [recipient: captives] was condemned.
+ The [trigger: ill-treatment] of [recipient: prisoners] was proven.
- The mistreatment of tools and the ill-treatment of books annoy the librarian.

pattern   assault.rape
type      ASSAULT sexual
cameo     1821
trigger   verb rape|gang-rape|molest
actor     subj
recipient obj
unless    subj|obj|prep:of list @everyday
unless    clause list @fiction
+ [actor: Soldiers] [trigger: raped] [recipient: dozens of women] in the village.
- Farmers grew rape and barley.
+ [recipient: A nun] was [trigger: raped] by [actor: soldiers].
+ [recipient: Dozens of girls] were [trigger: molested] by [actor: peacekeepers].
- A stray dog molested the sheep.

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
+ The [trigger: gang-rape] of [recipient: a nun] by [actor: soldiers] caused outrage.
+ [actor: The militia]'s [trigger: rape] of [recipient: women] was documented.
+ The [trigger: rape] of [recipient: villagers] by [actor: troops] went unpunished.
- The novel never names the gang-rape it circles.

pattern   assault.destroy
type      ASSAULT destroy
cameo     1712
trigger   verb destroy|demolish|raze|burn_down|bulldoze|torch|wreck|flatten|level|sabotage|ransack|desecrate|set+fire|set+ablaze|scuttle|sink
actor     subj
recipient obj|prep:to
if        obj|prep:to list @destroyed|@vessel
if        subj list @armed|@armedforce
unless    subj list @accident
unless    subj|obj|poss|mod list @market
mode      aerial if any list @aerial
mode      heavy-weapons if any list @heavy
mode      explosives if any list @explosives
+ [actor: Militants] [trigger: destroyed] [recipient: a temple] in [place: Palmyra].
+ [actor: Soldiers] [trigger: razed] [recipient: 20 houses] in the camp.
+ [actor: The navy] [trigger: sank] [recipient: three foreign trawlers].
+ [recipient: The church] was [trigger: torched] by [actor: gunmen].
- A fire destroyed the factory.
- The deal destroyed value for shareholders.
- A tornado destroyed 40 homes.
- Fire destroyed the mill.
- The flood wrecked two bridges.
- The razed wheat was sown again, and the hiker shone a torch.

pattern   assault.destruction_noun
type      ASSAULT destroy
cameo     1712
trigger   noun destruction|demolition|razing
actor     agent
recipient prep:of
if        prep:of list @destroyed
+ [actor: The group]'s [trigger: destruction] of [recipient: temples] was called a war crime.
- The destruction of the chemicals took a year.
+ [actor: Militants]' [trigger: demolition] of [recipient: a shrine] was filmed.
+ The [trigger: razing] of [recipient: two villages] by [actor: the army] was condemned.
- The demolition of the old mill began.
- The razing of the stadium cost the club a fortune.

pattern   assault.fire_to_disperse
type      ASSAULT crowd-control
cameo     175
trigger   verb fire|use|shoot|spray
actor     subj
recipient prep:at|prep:on|prep:against|prep:into
if        obj lemma round|bullet|shot|gas|cannon|teargas|grenade|ammunition|pellet|canister|spray|water|baton
if        xcomp|advcl lemma disperse|scatter|break_up|break|quell|drive|clear|push
if        subj list @lawforce|@armedforce|@police
unless    obj list @crowdweapon
mode      firearms if any lemma live
+ [actor: Police] [trigger: fired] live rounds to disperse the crowd.
+ [actor: Soldiers] [trigger: fired] pellets to scatter the marchers.
+ [actor: Riot police] [trigger: fired] warning shots to disperse the demonstrators.
- Gardeners used water to clear the path.

pattern   assault.stun_grenade
type      ASSAULT crowd-control
cameo     175
trigger   verb use|deploy
actor     subj
recipient prep:on|prep:against|prep:at|prep:to|prep:into
if        obj lemma grenade|canister|round
if        any lemma stun|flash|smoke|tear|sponge|concussion
+ [actor: Police] [trigger: used] stun grenades against [recipient: the crowd].
+ [actor: Officers] [trigger: used] sponge rounds against [recipient: the marchers].
+ [actor: Riot police] [trigger: deployed] smoke grenades against [recipient: the crowd].
- The crew used smoke to signal.

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
+ [actor: Police] [trigger: deployed] water cannon against [recipient: the marchers].
+ [actor: Officers] [trigger: turned] water cannon on [recipient: demonstrators].
- The gardener turned the hose on the lawn.
- The car deployed its airbags.

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
+ [actor: Riot police] [trigger: scattered] [recipient: the crowd] with water cannon.
+ [recipient: The marchers] were [trigger: dispersed] with water cannon.
+ [actor: Soldiers] [trigger: scattered] [recipient: the protesters] with rubber bullets.
- She scattered seeds on the bed.

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
+ [recipient: Two children] were [trigger: hurt] in a mortar attack.
+ [recipient: Nine policemen] were [trigger: injured] by a grenade.
+ [actor: The bomber] [trigger: injured] [recipient: 12 soldiers] in an explosion.
- The striker was injured in training.
- Nine people were injured when a bus overturned.
- High prices hurt the shops.

pattern   assault.coup
type      ASSAULT
cameo     190
trigger   noun coup|putsch|mutiny
actor     agent|mod
recipient prep:against
if        any lemma military|attempted|failed|stage|attempt|launch|mount|army|lead|bloody|bloodless
+ [actor: Officers] staged a [trigger: coup] against [recipient: the president] in July.
- The deal was a coup for the young firm.
+ [actor: The colonels] launched a [trigger: coup] in 1967.
+ [actor: Soldiers] staged a [trigger: mutiny] against [recipient: the government].
- Signing the star was a coup for the club.
- The mutiny on the ship is a classic film.

pattern   assault.overthrow
type      ASSAULT
cameo     190
trigger   verb overthrow|topple|depose
actor     subj
recipient obj
unless    any lemma vote|election|parliament|lawmaker|ballot|board|shareholder|statue
unless    obj lemma champion|seed|tower|tree
unless    subj|obj|prep:of list @everyday
unless    clause list @fiction
unless    any list @sport
+ [actor: The military] [trigger: overthrew] [recipient: the elected president] in 2013.
+ [recipient: The king] was [trigger: deposed] in a bloodless coup.
- Protesters toppled a statue of the general.
+ [actor: The rebels] [trigger: toppled] [recipient: the dictator].
- Students toppled the statue.
- The champion was toppled in the second round.
- The quarterback overthrew the receiver.
- The witness was asked to depose on paper about the recipe in the novel.

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
+ [recipient: The premier] was [trigger: ousted] by [actor: the military] in 2014.
+ [actor: The generals] [trigger: removed] [recipient: the president].
+ [actor: The army] [trigger: removed] [recipient: the prime minister] in May.
- The dentist removed the tooth.

pattern   assault.overthrow_noun
type      ASSAULT
cameo     190
trigger   noun overthrow|toppling
actor     poss|prep:by|subj
recipient prep:of
unless    subj|obj|prep:of list @everyday
+ The [trigger: overthrow] of [recipient: the shah] changed the region.
- The bowler's overthrow cost four runs.
+ [actor: The army]'s [trigger: overthrow] of [recipient: the president] was condemned.
+ The [trigger: toppling] of [recipient: the dictator] by [actor: rebels] opened a new era.
+ The [trigger: overthrow] of [recipient: the king] by [actor: officers] led to war.
- The toppling of the dominoes set a record.

pattern   assault.violate_ceasefire
type      ASSAULT
cameo     196
trigger   verb violate|break|breach
actor     subj
if        obj|any lemma ceasefire|truce|cease-fire|cease|armistice
unless    subj lemma ceasefire|truce|cease-fire|armistice
+ [actor: The separatists] [trigger: violated] the truce 12 times on Sunday.
- The firm violated the contract.
+ [actor: The army] [trigger: broke] the ceasefire on Monday.
+ [actor: Both sides] have [trigger: breached] the truce.
+ The armistice was [trigger: violated] by [actor: the north].
- He broke a leg.
- The whale breached near the boat.

pattern   assault.violation_noun
type      ASSAULT
cameo     196
trigger   noun violation|breach
actor     agent
if        any lemma ceasefire|truce|cease-fire
+ Monitors reported truce [trigger: violations] by [actor: the rebels].
- The court found a breach of contract.
+ [actor: The army]'s [trigger: breach] of the ceasefire was noted.
+ Ceasefire [trigger: violations] by [actor: the militia] were recorded.
+ [actor: The rebels] committed a [trigger: violation] of the truce.
- A parking violation costs forty dollars.

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
+ [actor: Rebels] [trigger: infiltrated] [recipient: the border] at night.
+ [recipient: The fence] was [trigger: breached] by [actor: fighters].
- Rain infiltrated the soil.

pattern   assault.retaliate
type      ASSAULT
cameo     190
trigger   verb retaliate|strike_back|hit_back
actor     subj
recipient prep:against
if        any list @weaponword
+ [actor: The army] [trigger: retaliated] with artillery fire.
- The country retaliated with tariffs.
+ [actor: Israel] [trigger: retaliated] with airstrikes.
+ [actor: The rebels] [trigger: struck back] with rockets.
+ [actor: The military] [trigger: hit back] with shells.
- The striker retaliated with a kick.
- The champion struck back in the second set, and the visitors hit back with two goals.

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
+ [actor: The group] [trigger: claimed responsibility] for the attack.
+ [actor: A militia] has [trigger: claimed responsibility] for the killings.
+ [actor: The militants] [trigger: claimed responsibility] for the kidnapping.
- The driver claimed on his insurance, since responsibility was clear.

pattern   assault.throw_stones
type      ASSAULT primitive
cameo     182
trigger   verb throw|hurl|pelt|toss
actor     subj
recipient prep:at|obj
if        any lemma stone|rock|brick|petrol|molotov|firebomb|bottle
unless    any list @sport
unless    prep:into lemma lake|river|sea|pond|water|well
+ [actor: Settlers] [trigger: threw] stones at [recipient: Palestinian cars].
+ [actor: Youths] [trigger: pelted] [recipient: soldiers] with rocks.
- The boy threw the ball at the wall.
+ [actor: Protesters] [trigger: hurled] bricks at [recipient: the police].
+ [recipient: Soldiers] were [trigger: pelted] with stones by [actor: youths].
+ [actor: Youths] [trigger: tossed] petrol bombs at [recipient: a patrol].
- Boys threw stones into the lake.
- The chef tossed the salad, hail pelted the roof, and the bowler hurled the ball.

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
+ [actor: The army] [trigger: dropped] chlorine on [recipient: the suburb].
+ Sarin was [trigger: used] against [recipient: civilians] by [actor: the regime].
- The price of oil dropped by two dollars.

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
+ [actor: Jets] [trigger: dropped] bombs on [recipient: the town].
+ [actor: The air force] [trigger: dropped] cluster munitions on [recipient: a village].
+ Barrel bombs were [trigger: dropped] on [recipient: the market].
- The waiter dropped a plate.

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
+ [recipient: The bus] [trigger: hit] a landmine.
+ [recipient: A patrol] [trigger: struck] a mine in the north.
+ [recipient: Two soldiers] [trigger: stepped] on a landmine.
- The ship hit a rock.
- Lightning struck the barn, and the dancer stepped onto the stage.

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
+ [actor: Rebels] [trigger: took] [recipient: the village] on Monday.
+ [actor: Soldiers] [trigger: cleared] [recipient: the district] at dawn.
- The plumber cleared the pipe.

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
+ [actor: Rebels] [trigger: firebombed] [recipient: a police station].
+ [actor: Rebels] [trigger: firebombed] [recipient: a school].
+ [actor: Gunmen] [trigger: firebombed] [recipient: a bus].
- The cook set fire to the oil.
- In the game a wizard can firebomb a cake.

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
+ [recipient: Two dissidents] were [trigger: hanged] in May.
+ [actor: The regime] [trigger: hanged] [recipient: the rebel leader].
+ [actor: The militants] [trigger: crucified] [recipient: two men].
- She hung the picture on the wall.
- He hung up the phone.
- The critics crucified the musical.

pattern   assault.fight_bare
type      ASSAULT
cameo     190
trigger   verb fight
actor     subj
if        subj role REB|MIL
unless    obj|between|prep:between present
unless    any lemma election|court|cup
+ [actor: The rebels] have been [trigger: fighting] in the north since 2004.
- The sisters fought over a toy.
+ [actor: Syrian rebels] [trigger: fought] for years.
+ [actor: Hezbollah] has [trigger: fought] in Syria.
+ [actor: The army] is [trigger: fighting] on two fronts.

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
+ [recipient: The commander] was [trigger: captured] in a cave.
+ [actor: Rebels] [trigger: captured] [recipient: an officer].

pattern   assault.seize_person
type      ASSAULT abduct
cameo     181
trigger   verb seize|grab
actor     subj
recipient obj
if        obj is person|group
unless    obj is place|state|org
unless    obj lemma power|control
unless    obj list @ground|@seizable|@media
unless    subj lemma police|authority|government|customs|agent|officer|official|detective
+ [actor: Gunmen] [trigger: seized] [recipient: a judge] at his office.
- The fear seized the village.
+ [actor: Militants] [trigger: grabbed] [recipient: two monks] from a bus.
+ [recipient: The lawyer] was [trigger: seized] by [actor: masked men].
+ [actor: Rebels] [trigger: seized] [recipient: a colonel].
- She grabbed a sandwich.

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
+ [recipient: A policeman] was [trigger: wounded] by [actor: rebels].
+ [actor: Soldiers] [trigger: wounded] [recipient: two protesters].

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
+ The [trigger: fall] of [recipient: Aleppo] was a turning point.
+ The [trigger: fall] of [recipient: Kabul] to [actor: the Taliban] came quickly.
+ [recipient: Raqqa]'s [trigger: fall] in 2017 was celebrated.

pattern   assault.fire_noun
type      ASSAULT heavy-weapons
cameo     194
trigger   noun mortar_fire|artillery_fire|rocket_fire|tank_fire|rocket_attack|mortar_attack|sniper_fire|machine_gun_fire|small_arms_fire|crossfire|cross_fire|anti_aircraft_fire
actor     agent|prep:from
recipient prep:on|prep:against|prep:at
mode      firearms if trigger lemma sniper|gun|arms|sniper_fire|crossfire|cross
unless    subj|obj|prep:of list @everyday
unless    clause list @fiction
+ [trigger: Mortar fire] by [actor: the rebels] hit [recipient: the market].
- The fire in the oven went out.
+ [trigger: Artillery fire] on [recipient: the village] killed two.
+ [trigger: Sniper fire] from [actor: the rebels] killed [recipient: a medic].
+ [trigger: Rocket fire] by [actor: the militia] hit [recipient: the port].
- The soundtrack has rocket fire in it.
- The thriller Sniper Fire opens on Friday.
- The opera has mortar fire in it.
- The soundtrack has artillery fire in it.

pattern   assault.exchange_of_fire
type      ASSAULT firearms
cameo     193
trigger   noun exchange+fire|exchange+shot|exchange+gunfire
parties   between|poss+prep:with
+ An [trigger: exchange] of [trigger: fire] between [actor: the guards] and [actor: the smugglers] lasted an hour.
- The exchange of gifts was brief.
+ An [trigger: exchange] of [trigger: gunfire] between [actor: police] and [actor: rebels] broke out.
+ An [trigger: exchange] of [trigger: fire] between [actor: the two armies] was reported.
+ An [trigger: exchange] of [trigger: shots] between [actor: soldiers] and [actor: militants] followed.
- The stock exchange had a fire drill after a shot of coffee.
- The film ends with gunfire and an exchange of rings.

pattern   assault.spree
type      ASSAULT firearms
cameo     193
trigger   noun shooting_spree|shooting_rampage|killing_spree|killing_rampage|bloody_rampage
actor     agent
unless    clause list @fiction
+ The [trigger: shooting spree] left nine people dead.
- She went on a shopping spree.
+ [actor: The gunman]'s [trigger: killing spree] ended at a church.
+ [actor: The man]'s [trigger: shooting spree] shocked Norway.
- The thriller Killing Spree is a sequel to the comedy Shooting Spree.

pattern   assault.ethnic_cleansing
type      ASSAULT targeted
cameo     203
trigger   noun ethnic_cleansing|summary_execution|extrajudicial_killing|mass_killing|mass_execution
actor     agent|mod
recipient prep:of|prep:against
if        prep:of|prep:against|poss|subj|prep:by present
+ The [trigger: ethnic cleansing] of [recipient: the minority] by [actor: the army] went on.
- The cleansing of the wound is vital.
+ [actor: The army]'s [trigger: ethnic cleansing] of [recipient: the Rohingya] was condemned.
+ The [trigger: summary execution] of [recipient: prisoners] by [actor: rebels] was filmed.
+ [trigger: Extrajudicial killings] of [recipient: activists] by [actor: the police] went on.
- The lecture defined ethnic cleansing, summary execution and extrajudicial killing.

pattern   assault.lay_waste
type      ASSAULT destroy
cameo     190
trigger   verb lay+waste|wreak+havoc|reduce+to+rubble|reduce+to+ruin|burn+to+ground
actor     subj
recipient prep:to|obj|prep:on
unless    subj list @accident
+ [actor: The army] [trigger: laid waste] to [recipient: the valley].
- The storm wreaked havoc on the coast.
+ [actor: The militia] [trigger: laid waste] to [recipient: the province].
+ [recipient: The village] was [trigger: burned] to the [trigger: ground] by [actor: soldiers].
+ [actor: Warplanes] [trigger: reduced] [recipient: the town] to [trigger: rubble].
+ [actor: The rebels] [trigger: wreaked havoc] on [recipient: the coast].
- The hens lay in the straw, and waste goes in the bin.
- The recipe reduces the sauce, and rubble fills the ground.
- The candle burned down and wax fell to the ground.

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
+ [actor: Rival militias] [trigger: battled] in the port.
+ [actor: Soldiers] and [actor: guerrillas] [trigger: battled] near the river.

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
+ [actor: Turkey] carried out [trigger: strikes] against [recipient: the Kurds].
+ [actor: Israeli] [trigger: strikes] on [recipient: Damascus] went on.
+ [actor: The coalition]'s [trigger: strikes] in Syria killed [recipient: dozens].

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
+ [actor: Rebels] [trigger: took over] [recipient: Bukavu].
+ [recipient: Palmyra] was [trigger: taken over] by [actor: militants].
+ [actor: The Taliban] [trigger: took over] [recipient: Kunduz] in 2015.

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
+ [actor: Fighter jets] [trigger: struck] [recipient: a pipeline] on Friday.
- The union struck a deal.
+ [actor: Israel] [trigger: struck] [recipient: a convoy] in Syria.
+ [actor: Turkey] [trigger: struck] [recipient: militants] in Iraq.
+ [recipient: A militia base] was [trigger: struck] by [actor: Israel].

pattern   assault.human_shield
type      ASSAULT abduct
cameo     184
trigger   verb use+as+shield
actor     subj
recipient obj
unless    subj|obj|prep:of list @everyday
+ [actor: The militia] [trigger: used] [recipient: villagers] as [trigger: shields].
- The hikers used their packs as seats.
+ [actor: The rebels] [trigger: used] [recipient: civilians] as human [trigger: shields].
+ [actor: Militants] are [trigger: using] [recipient: families] as [trigger: shields].
+ [recipient: Villagers] were [trigger: used] as [trigger: shields] by [actor: the fighters].
- Drivers use the visor as a shield from the sun.

pattern   assault.pit
type      ASSAULT
cameo     190
trigger   verb pit
parties   obj+prep:against
if        subj lemma battle|fighting|clash|war|conflict|fight|skirmish|offensive|confrontation
unless    any list @sport
unless    any lemma court|election|vote|debate|legal
+ A battle [trigger: pitted] [actor: government troops] against [actor: militants] near the river.
+ The clashes [trigger: pitted] [actor: the army] against [actor: separatists].
+ Fierce fighting has [trigger: pitted] [actor: the militia] against [actor: the police].
- The cup final pits Milan against Madrid.
- The court battle pitted the heirs against the bank.

pattern   assault.go_offensive
type      ASSAULT
cameo     190
trigger   verb go+on+offensive|go+offensive
actor     subj
recipient prep:against
if        subj list @armedwide
unless    any list @sport
+ [actor: The army] [trigger: went] on the [trigger: offensive] against [recipient: the militants].
+ [actor: The rebels] have [trigger: gone] on the [trigger: offensive] in the east.
+ [actor: Government troops] [trigger: went] on the [trigger: offensive] on Monday.
- The candidate went on the offensive in the debate.

pattern   assault.fight_between
type      ASSAULT
cameo     190
trigger   verb fight|clash|skirmish|battle
parties   between|prep:between
if        between|prep:between is actor
unless    any list @sport
unless    any lemma court|debate
+ [trigger: Fighting] between [actor: the army] and [actor: the rebels] killed ten people.
+ On Friday [trigger: fighting] between [actor: militiamen] and [actor: soldiers] went on.
+ [trigger: Fighting] between [actor: the guerrillas] and [actor: the police] has displaced thousands.
- He had to fight between tears and laughter.

pattern   assault.coup_power
type      ASSAULT
cameo     190
trigger   verb seize+power|take+power|grab+power|assume+power
actor     subj
recipient prep:from
if        any lemma coup|putsch
+ [actor: The military] [trigger: seized power] in a coup in 2013.
+ [actor: The colonel] [trigger: took power] in a bloodless coup.
+ [actor: The generals] [trigger: grabbed power] from [recipient: the premier] in a putsch.
- The new party took power after the election.
- The pump seized for lack of power, and a child grabbed the cable.

pattern   assault.operation_against
type      ASSAULT
cameo     190
trigger   noun operation|campaign|push|drive
actor     agent|mod
recipient prep:against
if        prep:against role REB
unless    mod lemma election|media|advertising|presidential|disinformation|propaganda|smear|police
+ [actor: The government]'s [trigger: operation] against [recipient: Boko Haram] entered its second month.
+ [actor: The army] began a [trigger: campaign] against [recipient: the Islamic State group].
+ The [trigger: operation] against [recipient: Hamas] was widened on Friday.
- The campaign against litter began in May.
- The charity's campaign against malaria won a prize.
- The operation on the heart was a success.

pattern   assault.push_to_take
type      ASSAULT
cameo     190
trigger   noun push|drive|campaign|operation|offensive|battle|fight|bid
actor     agent|mod
place     xobj
if        xcomp lemma retake|recapture|take|take_back|seize|capture|liberate|reclaim
if        poss|mod|prep:by|subj list @armedwide
unless    any list @sport
unless    any lemma market|company|firm|election|plan
+ [actor: Kurdish forces] launched a [trigger: push] to retake the town.
+ [actor: The army]'s [trigger: offensive] to recapture Mosul began in October.
+ [actor: Government troops] began an [trigger: operation] to liberate the city.
- The firm's drive to capture the market failed.
- The operation on the heart was a success.
- The push for longer holidays and the spring marketing offensive paid off.
