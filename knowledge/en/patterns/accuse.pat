# ACCUSE: to blame, allege, condemn, criticise, charge, sue, indict, investigate. What is blamed is content, except that a past
# concrete act in "of shelling" or "for the attack" stays open and is coded for itself.

pattern   accuse.accuse
type      ACCUSE allege
cameo     112
trigger   verb accuse
actor     subj
recipient obj
if        subj|obj|prep:of|xcomp present
mode      allege if subj present
+ [actor: Turkey] [trigger: accused] [recipient: Russia] of bombing villages.
+ [recipient: The army] was [trigger: accused] by [actor: rights groups] of torture.
+ In a speech [actor: the minister] [trigger: accused] [recipient: the rebels] of bad faith.
~ denied  [actor: The mayor] has not [trigger: accused] [recipient: the police].
- The lawyer spoke up for the accused.

pattern   accuse.blame
type      ACCUSE allege
cameo     112
trigger   verb blame|implicate|fault
actor     subj
recipient obj|prep:on
unless    obj list @accident
unless    obj lemma weather|economy|market|speed|price
unless    subj lemma investigator|expert|analyst|economist|report
content   obj
+ [actor: The government] [trigger: blamed] [recipient: the separatists] for the attack.
+ [actor: Officials] [trigger: blamed] the bombing on [recipient: the militants].
+ [recipient: The regime] is [trigger: blamed] for the massacre by [actor: the opposition].
- Analysts blamed the weather for the poor harvest.
- Analysts blamed the fall in shares on weak demand.
- Investigators blamed the crash on ice.
- The company blamed the weather for poor sales.

pattern   accuse.allege
type      ACCUSE allege
cameo     112
trigger   verb allege|charge
actor     subj
content   ccomp
if        ccomp present
+ [actor: The opposition] [trigger: alleged] that the vote was rigged.
+ [actor: Moscow] [trigger: charged] that the alliance broke its word.
- The bank charged a fee.
+ [actor: The prosecutor] [trigger: alleged] that the governor had hidden millions.
+ [actor: Seoul] [trigger: alleges] that its neighbour jammed radio signals.
+ [actor: The two senators] have [trigger: alleged] that ballots were burned.
- The phone charged overnight.
- The hotel charges 90 dollars a night.
- The pupil had no excuse to allege and stayed behind after class.

pattern   accuse.criticize
type      ACCUSE disapprove
cameo     111
trigger   verb criticize|criticise|condemn|denounce|slam|blast|lambaste|lambast|decry|deplore|castigate|censure|chide|rebuke|berate|vilify|deride|mock|ridicule|scold|reprimand|upbraid|excoriate|disparage|insult|taunt|bash|demonize|reproach|revile|disapprove|scorn|belittle|shame|admonish|impugn|malign|smear|curse|besmirch|fault
actor     subj
recipient obj|prep:at|prep:against|prep:of
content   prep:for|prep:as|ccomp
unless    obj lemma door|ball|brake|record|rock|music|hole|home|building|house|fate|window
unless    subj lemma wind|wave|storm|car|truck|bomb|explosion
unless    any list @sport
if        obj|prep:at|prep:against|ccomp present
unless    obj lemma tunnel|cake|roof|rose
unless    prep:on lemma brake
unless    subj|obj|prep:of list @everyday
+ [actor: The European Union] [trigger: condemned] [recipient: the junta] for the arrests.
+ [actor: The senator] [trigger: slammed] [recipient: the president]'s plan.
+ [recipient: The premier] was [trigger: criticized] by [actor: the opposition].
+ [actor: Amnesty] [trigger: denounced] the executions.
- The car slammed into a wall.
- Inspectors condemned the building.
- Waves slammed the harbour wall all night.
- The band blasted music from the balcony.
- A fault in the engine grounded the plane.
- He cursed under his breath and left.
- She scorned to take the easy path up the hill.
- The driver slammed on the brakes at the crossing.
- The miners blasted a tunnel through the rock.
- The bakers mock up a cake in paper first.
- The roof was condemned to fall in the next storm.
- Teachers criticize the melody and denounce the tune.

pattern   accuse.lash_out
type      ACCUSE disapprove
cameo     111
trigger   verb lash_out|hit_out|rail|fulminate|inveigh
actor     subj
recipient prep:at|prep:against
if        prep:at|prep:against present
unless    any lemma street|march|rally|thousand|hundred|crowd|demonstrator
unless    any list @weaponword
+ [actor: The candidate] [trigger: lashed out] at [recipient: the press].
- The storm lashed the coast.
+ [actor: The premier] [trigger: lashed out] at [recipient: the opposition] in a televised speech.
+ [actor: The bishop] [trigger: hit out] at [recipient: the ministry] over the evictions.
+ [actor: The senator] [trigger: railed] against [recipient: the court] on Monday.
+ [actor: The general] [trigger: fulminated] against [recipient: his critics].
- The wind lashed out of the north.
- The pianist hit out a tune while pigeons sat on the rail and the storm fulminated over the bay.

pattern   accuse.attack_words
type      ACCUSE disapprove
cameo     111
trigger   verb attack|assail|hammer|savage|tear_into|blast
actor     subj
recipient obj
content   prep:for|prep:as
if        obj list @speech
+ [actor: The senator] [trigger: attacked] the budget as reckless.
- Rebels attacked a convoy.
+ [actor: The opposition] [trigger: assailed] the proposal as a gift to the rich.
+ [actor: The union] [trigger: attacked] the plan on Tuesday.
- The choir savaged by critics sang on.
- The blacksmith hammered the iron.
- The smell of fried onions assailed shoppers at the gate.

pattern   accuse.attack_for
type      ACCUSE disapprove
cameo     111
trigger   verb attack|hammer|pillory|grill
actor     subj
recipient obj
content   prep:for|prep:as
if        prep:for present
if        subj list @official
unless    any list @weaponword
+ [actor: The opposition leader] [trigger: attacked] [recipient: the premier] for the delays.
- The rebels attacked the base for hours with rockets.
+ [actor: The prime minister] [trigger: hammered] [recipient: his rival] for the debts.
+ [actor: The minister] [trigger: attacked] [recipient: the mayor] for his silence.
+ [actor: Senators] [trigger: grilled] [recipient: the general] for his failures.
- The striker attacked the goal for an hour.
- He was grilled fish for lunch.
- The carpenter hammered the nail for an hour.

pattern   accuse.criticism_noun
type      ACCUSE disapprove
cameo     111
trigger   noun criticism|condemnation|denunciation|rebuke|outcry|reprimand|censure|diatribe|tirade|disapproval|recrimination|backlash|reproach|insult|invective|slur|scolding|admonishment
actor     agent|mod|prep:from|prep:among
recipient prep:of|prep:against|prep:at
unless    mod lemma literary|film|art
unless    any lemma face|draw|attract
unless    subj|obj|prep:of list @everyday
unless    clause list @fiction
unless    prep:of lemma tower|mill|flat
+ [actor: The minister]'s [trigger: criticism] of [recipient: the court] was unusual.
- She teaches literary criticism.
+ The [trigger: criticism] by [actor: the opposition] was sharp.
+ [actor: Brussels]' [trigger: condemnation] of [recipient: the junta] came within hours.
+ [actor: The envoy]'s [trigger: rebuke] of [recipient: the general] was printed in full.
+ [actor: The party]'s [trigger: denunciation] of [recipient: the king] was broadcast.
+ [actor: The ministry] voiced its [trigger: disapproval] of the raid.
- The exhibition brings together literary criticism of the last century.
- She studied literary criticism in Paris.
- Her disapproval of garlic is a family joke.
- The condemnation of the old tower made room for a car park.
- A stage denunciation closes the opera, and a rebuke to the tenor opens it.

pattern   accuse.criticism_faced
type      ACCUSE disapprove
cameo     111
trigger   noun criticism|condemnation|rebuke|outcry|backlash|censure
swap
recipient subj
actor     prep:from|prep:by|prep:among
if        any lemma face|draw|attract|receive|provoke|spark|trigger|meet
+ [recipient: The junta] faced [trigger: criticism] from [actor: its neighbours].
- The critic wrote about art.
+ The raid drew sharp [trigger: condemnation] from [actor: the United Nations].
+ [recipient: The prime minister] drew [trigger: condemnation] from [actor: the European Union].
+ [recipient: The governor] faced a [trigger: backlash] from [actor: the unions].
+ [recipient: The regime] received a [trigger: rebuke] from [actor: the Security Council].
- The condemnation of the tower block was a mild rebuke to its builders.
- Music criticism is taught on Fridays, with condemnation as a topic.
- The mechanic measured the backlash of the gears.

pattern   accuse.under_fire
type      ACCUSE disapprove
cameo     111
trigger   verb come+under+fire|come+under+criticism|come+under+attack
swap
recipient subj
actor     prep:from
if        prep:for|prep:over present
+ [recipient: The minister] [trigger: came] under [trigger: fire] for his remarks.
- The convoy came under fire near the town.
+ [recipient: The governor] [trigger: came] under [trigger: criticism] for his silence.
+ [recipient: The defense minister] has [trigger: come] under [trigger: fire] from [actor: the opposition] over the leak.
+ [recipient: The premier] [trigger: came] under [trigger: attack] for the delays.
- The tomatoes came under attack by greenfly and the recipe came under criticism in class.

pattern   accuse.accusation_noun
type      ACCUSE allege
cameo     112
trigger   noun accusation|allegation|charge|blame|complaint
actor     agent|mod|prep:from
recipient prep:against|prep:on
unless    mod lemma insurance|unemployment|jobless|service|criminal|drug|fraud|bank|asylum|territorial|extra
if        prep:against|prep:of|ccomp present
unless    any lemma deny|reject|dismiss
unless    clause lemma sentence|arrest|convict|jail|detain|acquit|wanted|face|try|imprison|hold|indict
+ [actor: Tehran] repeated its [trigger: accusation] against [recipient: Riyadh].
+ [actor: The opposition]'s [trigger: allegations] of fraud were aired.
- The bank raised its charges.
+ [actor: Kyiv] repeated its [trigger: allegations] against [recipient: the Kremlin].
+ [actor: The government]'s [trigger: accusations] against [recipient: the rebels] were read out.
+ [actor: Moscow]'s [trigger: complaint] against [recipient: Kyiv] was sent to the council.
- The insurance complaint was settled in a week.
- The battery holds its charge for a day.
- The play turns on a false accusation, and an allegation in the last act is never answered.

pattern   accuse.charge_court
type      ACCUSE allege
cameo     115
trigger   verb charge|indict|arraign|prosecute|sue|impeach|court-martial
actor     subj
recipient obj
content   prep:with|prep:on|prep:for|prep:over
unless    obj lemma fee|price|dollar|battery|interest|phone|percent|luck|hand|rent|hotel|amount|rate
unless    obj list @market
unless    prep:with lemma task|job|responsibility|leading|finding|overseeing
unless    xcomp present
unless    obj lemma team|commission|panel|committee|agency|body|campaign|atmosphere|issue|debate|particle|word|language
unless    prep:at present
unless    obj lemma fence|passenger|gate|line
unless    subj|obj|prep:of list @everyday
unless    clause list @fiction
unless    prep:for lemma peace|mercy
+ [actor: Prosecutors] [trigger: charged] [recipient: three officers] with murder.
+ [recipient: The former president] was [trigger: indicted] for war crimes.
+ [actor: Ukraine] [trigger: sued] [recipient: Russia] in the world court.
- The hotel charged a fee for the room.
- He is charged with leading the reform.
- The shop charged a fee for parking.
- The bull charged the fence.
- The airline charged passengers extra for bags.
- He is suing for peace with his wife after a quarrel about the dishes.
- Comics indict the weather.

pattern   accuse.indictment_noun
type      ACCUSE allege
cameo     115
trigger   noun indictment|prosecution|lawsuit|impeachment|arraignment
actor     agent|prep:from
recipient prep:of|prep:against
unless    any lemma class-action|damning
if        prep:of|prep:against|poss|subj|prep:by present
unless    prep:of lemma plan|task|aim|project|war
+ The [trigger: indictment] of [recipient: the general] was sealed.
+ [actor: Bolivia]'s [trigger: lawsuit] against [recipient: Chile] was heard in May.
- The report is a damning indictment of the schools.
+ [actor: The prosecutor]'s [trigger: indictment] of [recipient: the minister] ran to 90 pages.
+ The [trigger: prosecution] of [recipient: three colonels] began in May.
+ The [trigger: impeachment] of [recipient: the president] was debated for a week.
- The prosecution of the task took years.
- The course explains lawsuit insurance and the word impeachment.

pattern   accuse.file_charges
type      ACCUSE allege
cameo     115
trigger   verb press+charge|file+charge|bring+charge|file+suit|file+lawsuit|file+complaint|lodge+complaint|lay+charge|file+case
actor     subj
recipient prep:against
content   prep:of
unless    subj|obj|prep:of list @everyday
unless    subj lemma charger
+ [actor: Prosecutors] [trigger: filed charges] against [recipient: the mayor].
+ [actor: The party] [trigger: lodged] a [trigger: complaint] with the commission.
- The officer filed a report.
+ [actor: Prosecutors] [trigger: filed] a [trigger: lawsuit] against [recipient: the ministry].
+ [actor: Prosecutors] [trigger: brought charges] against [recipient: two former ministers].
+ [actor: The police] [trigger: pressed charges] against [recipient: the activists].
+ [actor: The opposition] [trigger: filed] a [trigger: complaint] against [recipient: the governor].
- The nurse pressed the button to charge the pump and filed the chart.
- The charger brings the phone to full charge in an hour.
- Customers may file or lodge a complaint form at desk nine.
- The clerk filed the lawsuit papers by date.

pattern   accuse.face_charges
type      ACCUSE allege
cameo     115
trigger   verb face+charge|face+trial
swap
recipient subj
content   prep:of|prep:on|prep:for
unless    subj lemma drug|vaccine|medicine
unless    prep:for lemma parking|delivery|baggage|storage|admission
+ [recipient: Two journalists] [trigger: face charges] of spying in Tehran.
- The city faces a water shortage.
+ [recipient: The former premier] [trigger: faces charges] of corruption.
+ [recipient: The rebel leader] will [trigger: face trial] for war crimes.
+ [recipient: Five officers] [trigger: faced charges] over the killings.
- The house faces the sea.
- Buyers face a charge for parking and the new drug faces a trial in the autumn.

pattern   accuse.investigate
type      ACCUSE investigate
cameo     090
trigger   verb investigate|probe|question|interrogate|look_into|inquire|scrutinize|scrutinise
actor     subj
recipient obj
content   prep:into|prep:over|prep:about|ccomp
if        subj list @investigator
unless    obj list @accident
unless    obj lemma fire|cause|accident|outage|blackout
+ [actor: Prosecutors] are [trigger: investigating] [recipient: the former minister] over bribes.
+ [recipient: The suspect] was [trigger: questioned] by [actor: police].
+ [actor: The tribunal] [trigger: investigated] the killings.
- The researchers investigated a new drug.
+ [actor: Detectives] are [trigger: probing] [recipient: the senator].
+ [actor: A parliamentary committee] is [trigger: looking into] the arms deal.
+ [recipient: The activist] was [trigger: interrogated] by [actor: police].
- Doctors are investigating a new drug.
- The robot probed the surface of the planet.
- Scientists scrutinized the samples.
- The tourist inquired about the price of a room.
- The teacher questioned the class about rivers and looked into the oven.
- The play interrogates the idea of time.

pattern   accuse.under_investigation
type      ACCUSE investigate
cameo     090
trigger   verb investigate
actor     subj
recipient obj
if        obj is actor
unless    subj lemma expert|veterinarian|researcher|scientist
+ [recipient: The senator] is being [trigger: investigated] for fraud.
- Scientists investigated the lake.
+ [recipient: The former premier] is being [trigger: investigated] over the contracts.
+ [recipient: Two ministers] were [trigger: investigated] in 2014.
+ [recipient: The party] is being [trigger: investigated] for bribery.
- Scientists investigated the reef.

pattern   accuse.investigation_noun
type      ACCUSE investigate
cameo     090
trigger   noun investigation|probe|inquiry|enquiry|interrogation
actor     agent|mod|prep:from
recipient prep:of|prep:against|prep:into
unless    any list @accident
unless    mod lemma scientific|space|mars
unless    subj|obj|prep:of list @everyday
unless    prep:of|prep:into lemma rock|cave|star|planet|method|effect|disease|sleep
+ [actor: The police] opened an [trigger: investigation] into [recipient: the party]'s accounts.
+ [actor: The committee]'s [trigger: inquiry] into the raid ended in March.
+ A [actor: United Nations] [trigger: probe] of the killings began.
- The space probe reached Mars.
- The space probe reached the comet in May.
- A scientific inquiry into bees took ten years.
- An investigation of the rocks gave their age.

pattern   accuse.call_names
type      ACCUSE disapprove
cameo     111
trigger   verb call|label|brand|dub|condemn|describe|characterize|characterise|denounce|portray|deride|term
actor     subj
recipient obj
content   xcomp|prep:as
if        xcomp|prep:as|any list @badword|@badadj
unless    prep:for|prep:on present
if        obj|xcomp present
+ [actor: The president] [trigger: called] [recipient: his rival] a liar.
+ [actor: Ankara] [trigger: branded] [recipient: the group] a terrorist organization.
- The minister called the talks useful.
+ [actor: The minister] [trigger: called] the arrests unacceptable.
+ [actor: The envoy] [trigger: described] the raid as barbaric.
- The captain called the match a draw.
- They called the baby Anna.
- The play is described as a comedy.
- The critic called the film dull.
- The rancher branded his calves in spring.

pattern   accuse.complain
type      ACCUSE disapprove
cameo     114
trigger   verb complain|grumble
actor     subj
recipient prep:about|prep:to|prep:against
content   ccomp|prep:about
if        subj is actor|pronoun
if        ccomp|prep:about present
unless    subj|obj|poss|mod list @market
unless    subj lemma guest|customer|passenger|patient|fan|goalkeeper|striker|coach|player|captain|driver|rider|tenant|neighbor|neighbour|consumer
+ [actor: Moscow] [trigger: complained] that the monitors were biased.
- Guests complained about the food in the hotel.
+ [actor: Ankara] [trigger: complained] about the searches.
+ [actor: The opposition] [trigger: complained] that its rallies were banned.
- The goalkeeper complained that the pitch was wet.

pattern   accuse.suspect
type      ACCUSE allege
cameo     112
trigger   verb suspect
actor     subj
recipient obj
if        subj is actor|pronoun
if        obj is actor
unless    subj lemma doctor|scientist
+ [actor: Police] [trigger: suspect] [recipient: the couple] of plotting an attack.
- Doctors suspect a virus.
+ [actor: The authorities] [trigger: suspect] [recipient: the militia] of the killing.
+ [actor: Prosecutors] [trigger: suspect] [recipient: the former minister] of taking bribes.
+ [actor: The government] [trigger: suspects] [recipient: two generals] of plotting.
- Doctors suspect the patient of having a rare infection.
- She suspects a cold.
- The scientist suspects a virus.

pattern   accuse.point_finger
type      ACCUSE allege
cameo     112
trigger   verb point+finger|lay+blame|pin+blame|place+blame|cast+blame|put+blame
actor     subj
recipient prep:at|prep:on
content   prep:for
unless    subj|obj|prep:of list @everyday
unless    prep:at lemma moon|star|sky|map|page|screen
unless    prep:on list @everyday
+ [actor: Officials] [trigger: pointed] the [trigger: finger] at [recipient: Moscow].
- The boy pointed at the map.
+ [actor: The premier] [trigger: laid] the [trigger: blame] on [recipient: the rebels].
+ [actor: The opposition] [trigger: pinned] the [trigger: blame] on [recipient: the army].
+ [actor: Tehran] [trigger: pointed] the [trigger: finger] at [recipient: Israel] for the explosion.
+ [actor: Moscow] [trigger: put] the [trigger: blame] on [recipient: Kyiv].
- The child pointed a finger at the moon and put the puzzle together.
- The coach laid out cones and took the blame for the defeat.
- She pinned the badge on her coat and took no blame for the rain.
- The boy put blame aside and pointed at the stars.
- The painter put the blame for the smudge on the cat.

pattern   accuse.hold_responsible
type      ACCUSE allege
cameo     112
trigger   verb hold+responsible|hold+accountable|hold
actor     subj
recipient obj
content   prep:for
if        xcomp lemma responsible|accountable|liable
+ [actor: The council] [trigger: holds] [recipient: the regime] responsible for the famine.
- The club held a party.
+ [actor: The court] [trigger: held] [recipient: the general] responsible for the massacre.
+ [actor: The opposition] [trigger: held] [recipient: the president] accountable for the deaths.
+ [actor: Washington] [trigger: holds] [recipient: Moscow] [trigger: accountable] for the attack.
+ [recipient: The government] was [trigger: held] responsible for the deaths.
- The bolt holds the door firmly in place.
- The rope held the boat to the pier.
- The handle holds the pot, and the accountant is accountable to clients.

pattern   accuse.trade_accusations
type      ACCUSE
cameo     112
trigger   verb trade+accusation|exchange+accusation|trade+barb|trade+insult|trade+blame
parties   subj+prep:with
mode      disapprove if trigger lemma barb|insult
unless    clause list @fiction
unless    any list @sport
unless    subj lemma coach|boxer|fan|singer
+ [actor: The two sides] [trigger: traded accusations] over the truce.
- The two firms trade grain.
+ [actor: India and Pakistan] [trigger: traded accusations] over the shelling.
+ [actor: The rival camps] [trigger: traded barbs] on Monday.
+ [actor: The president] [trigger: traded insults] with [actor: his predecessor].
+ [actor: Both sides] [trigger: exchanged accusations] on Friday.
- The boys traded cards.
- The guests exchanged rings while an accusation was read on stage.
- The craft trade is old, while the lawyer studied the accusation.
- The two coaches traded barbs before the match.
- The singers trade insults in the second act of the musical.

pattern   accuse.voice_anger
type      ACCUSE disapprove
cameo     111
trigger   noun outrage|anger|dismay|displeasure|indignation|fury|disgust|dissatisfaction|disappointment|discontent
actor     subj
recipient prep:at|prep:with|prep:over|prep:about
if        subj present
unless    any lemma draw|spark|cause|provoke|feel
unless    subj|obj|prep:of list @everyday
unless    clause list @fiction
unless    subj lemma goal|film|result|score|album|show|season
+ [actor: The ministry] expressed [trigger: outrage] at the arrests.
- The news caused anger.
+ [actor: The premier] voiced [trigger: dismay] at the ruling.
+ [actor: The bloc] expressed [trigger: disappointment] with [recipient: Hungary].
+ [actor: Tokyo] expressed [trigger: displeasure] over the launch.
+ [actor: The foreign minister] expressed [trigger: indignation] at the raid.
- The film drew anger from viewers.
- To her dismay the cake sank, and outrage at the price of eggs filled the kitchen.
- His displeasure at the soup and her indignation over the bill spoilt the evening.
- The late goal was a disappointment for the fans.

pattern   accuse.denounce_idiom
type      ACCUSE disapprove
cameo     111
trigger   verb take+aim|take+issue|find+fault|pour+scorn|cast+doubt|take+swipe
actor     subj
recipient prep:at|prep:with|prep:on
unless    any list @weaponword
unless    prep:at lemma target|moon|bird|goal|deer
unless    subj|obj|prep:of list @everyday
unless    subj lemma engineer|mechanic|plumber|electrician|technician
+ [actor: The candidate] [trigger: took aim] at [recipient: the media].
- The hunter aimed at a deer.
+ [actor: The senator] [trigger: took aim] at [recipient: the governor] on Sunday.
+ [actor: The envoy] [trigger: took issue] with [recipient: the ministry].
+ [actor: The opposition] [trigger: found fault] with the budget.
- The archer took aim at the target.
- The engineers found a fault in the cable.
- An issue of the magazine takes a month to print.

pattern   accuse.open_case
type      ACCUSE investigate
cameo     091
trigger   verb open+case|open+proceeding|open+proceedings|launch+proceeding|launch+proceedings|start+proceedings|initiate+proceedings|open+file
actor     subj
recipient prep:against
if        prep:against present
+ [actor: Prosecutors] [trigger: opened] a [trigger: case] against [recipient: the editor].
- She opened a case of wine.
+ [actor: Police] [trigger: opened] a [trigger: case] against [recipient: the activist] on Thursday.
+ [actor: The commission] [trigger: opened proceedings] against [recipient: Hungary].
+ [actor: The attorney general] [trigger: launched proceedings] against [recipient: the party].
- The chairman opened the evening's proceedings with a song.
- A choir began the proceedings before the launch of the ferry.

pattern   accuse.lodge_protest
type      ACCUSE disapprove
cameo     111
trigger   verb lodge+protest|file+protest|deliver+protest|register+protest|send+protest|hand+protest|convey+protest|submit+protest
actor     subj
recipient prep:to|prep:with|prep:against
unless    any list @sport
+ [actor: Seoul] [trigger: lodged] a [trigger: protest] with [recipient: Tokyo].
+ [actor: The ministry] [trigger: delivered] a note of [trigger: protest] to [recipient: the Iranian embassy].
+ A [trigger: protest] was [trigger: lodged] with [recipient: Hanoi] by [actor: Manila].
+ [actor: Cyprus] [trigger: filed] a [trigger: protest] against [recipient: Turkey] over the drilling.
- The students held a protest.
- The team lodged a protest with the referee.

pattern   accuse.arrest_warrant
type      ACCUSE investigate
cameo     114
trigger   verb issue+warrant|seek+warrant|request+warrant|sign+warrant
actor     subj
recipient prep:for|prep:against
unless    obj lemma stock|share
+ [actor: The court] [trigger: issued] an arrest [trigger: warrant] for [recipient: the militia leader].
+ An arrest [trigger: warrant] was [trigger: issued] for [recipient: the former premier].
+ [actor: Prosecutors] are [trigger: seeking] a [trigger: warrant] against [recipient: two generals].
- The firm issued warrants to investors.

pattern   accuse.formal_protest
type      ACCUSE disapprove
cameo     111
trigger   noun protest
actor     agent
recipient prep:to|prep:with|prep:against
if        mod lemma diplomatic|formal|official|strong
+ [actor: Seoul]'s formal [trigger: protest] to [recipient: Tokyo] was ignored.
+ [actor: Lima] made a strong [trigger: protest] to [recipient: Quito].
+ A diplomatic [trigger: protest] by [actor: Manila] against [recipient: Beijing] followed.
- The students held a protest.

pattern   accuse.complain_bare
type      ACCUSE disapprove
cameo     114
trigger   verb complain|gripe|fume
actor     subj
if        subj is person|state|org
unless    prep:of present
unless    subj lemma guest|customer|passenger|patient|fan|tenant|neighbor|neighbour|consumer
+ [actor: The Turkish president] [trigger: complained] on Sunday.
- The patient complained of pain.
+ [actor: The Greek premier] [trigger: complained] on Friday.
+ [actor: The French president] [trigger: fumed] after the vote.
+ [actor: The foreign minister] has [trigger: complained] repeatedly.
- Engines fumed in the cold.

pattern   accuse.under_fire_noun
type      ACCUSE disapprove
cameo     111
trigger   noun under_fire
swap
recipient subj
actor     prep:from
if        prep:for|prep:over|prep:from present
unless    subj list @armed
unless    any list @weaponword
+ [recipient: The government] has been [trigger: under fire] for its refusal.
- The soldiers were under fire for hours.
+ [recipient: The premier] is [trigger: under fire] over the contracts.
+ [recipient: The interior minister] was [trigger: under fire] from [actor: the opposition].
+ [recipient: The mayor] has been [trigger: under fire] for weeks for his remarks.

pattern   accuse.dismissal_noun
type      ACCUSE disapprove
cameo     111
trigger   noun dismissal|description|characterization|portrayal|depiction|denunciation
actor     agent
recipient prep:of
content   prep:as
if        prep:as present
if        poss|subj|prep:by present
unless    any lemma film|novel|painting|book
+ [actor: The senator]'s [trigger: dismissal] of [recipient: the court] as a tool of the rich drew anger.
- The novel's portrayal of the town as a maze is famous.
+ [actor: The president]'s [trigger: portrayal] of [recipient: his rival] as a puppet was condemned.
+ [actor: The king]'s [trigger: portrayal] of [recipient: his brother] as a traitor was printed.
- The dismissal of the batsman ended the innings.

pattern   accuse.take_to_task
type      ACCUSE disapprove
cameo     111
trigger   verb take+to+task|haul+over+coal|cast+aspersion|heap+scorn|heap+blame
actor     subj
recipient obj|prep:on
content   prep:for|prep:over
+ [actor: The auditor] [trigger: took] [recipient: the ministry] to [trigger: task] over the delays.
- The team took up the task.
+ [actor: The committee] [trigger: took] [recipient: the minister] to [trigger: task] for the losses.
+ [actor: The senator] [trigger: heaped scorn] on [recipient: the envoy].
- The boss set him a task.
- She heaped potatoes on the plate with scorn for diets.

pattern   accuse.suspect_that
type      ACCUSE allege
cameo     112
trigger   verb suspect
actor     subj
content   ccomp
if        subj is actor|pronoun
if        ccomp present
unless    subj lemma doctor|scientist|expert|analyst|researcher
+ [actor: The two powers] [trigger: suspect] that the state is hiding weapons.
- Doctors suspect that the virus is new.
+ [actor: Western officials] [trigger: suspect] that the regime kept its weapons.
+ [actor: Kyiv] [trigger: suspects] that the convoy carries arms.
+ [actor: The government] [trigger: suspected] that the vote had been rigged.

pattern   accuse.summon
type      ACCUSE disapprove
cameo     114
trigger   verb summon|call_in
actor     subj
recipient obj|prep:in
content   xcomp|advcl|prep:over
if        obj|prep:in lemma ambassador|envoy|diplomat|charge|chargé|consul|attaché
if        subj present
+ [actor: The ministry] [trigger: summoned] [recipient: the Swedish ambassador] over the remarks.
- The king summoned his cook.
+ [actor: The foreign ministry] [trigger: summoned] [recipient: the Russian envoy] on Friday.
+ [recipient: The Turkish ambassador] was [trigger: summoned] by [actor: the government] over the raid.
+ [actor: Beijing] [trigger: called in] [recipient: the Japanese ambassador] to protest.
- He called in sick on Monday.

pattern   accuse.order_probe
type      ACCUSE investigate
cameo     090
trigger   verb order|launch|open|begin|start|announce|reopen
actor     subj
recipient prep:against|prep:into
if        obj lemma investigation|inquiry|probe|audit
if        subj present
unless    subj lemma university|company|airline
+ [actor: The prime minister] [trigger: ordered] an inquiry into the raid.
- She ordered a meal.
+ [actor: The governor] [trigger: launched] an investigation into the shooting.
+ [actor: Prosecutors] [trigger: opened] a probe into [recipient: the party].
- The university launched an inquiry into the paper.
- The bakery opened at six, before the dentist picked up his probe.

pattern   accuse.attack_noun
type      ACCUSE disapprove
cameo     111
trigger   noun attack|assault|broadside|salvo
actor     agent
recipient prep:on|prep:against|prep:at
if        mod lemma scathing|stinging|blistering|verbal|withering|outspoken|rhetorical|extraordinary|thinly|veiled|personal
+ [actor: The premier] launched a scathing [trigger: attack] on [recipient: the court].
- The attack on the base failed.
+ [actor: The bishop] made a blistering [trigger: attack] on [recipient: the junta].
+ [actor: The former premier] launched a stinging [trigger: attack] on [recipient: his successor].
+ [actor: The minister] launched a personal [trigger: attack] on [recipient: the senator].

pattern   accuse.legal_action
type      ACCUSE allege
cameo     115
trigger   noun legal_action|legal_proceedings|disciplinary_proceedings|infringement_proceedings|legal_proceeding|court_action|infringement_procedure|infringement_proceeding|disciplinary_proceeding|class_action|criminal_complaint
actor     agent
recipient prep:against
if        subj|poss|prep:by|prep:against present
unless    any lemma threaten|consider
+ [actor: The commission] launched [trigger: legal action] against [recipient: the Danish state].
- The action of the film is slow.
+ [actor: Kyiv] took [trigger: legal action] against [recipient: Moscow] in The Hague.
+ [actor: The widow] filed a [trigger: criminal complaint] against [recipient: the minister].
+ [actor: The commission] opened an [trigger: infringement procedure] against [recipient: Hungary].
- The insurance policy covers legal action and an infringement procedure.
- A criminal complaint form costs nothing in the novel.
