# SANCTION: to reduce or break relations, impose sanctions, suspend, expel diplomats, withdraw from a body or talks, convict, fire.

pattern   sanction.impose
type      SANCTION
cameo     163
trigger   verb impose|slap|levy|tighten|reimpose|extend|toughen|widen|renew|re-impose
actor     subj
recipient prep:on|prep:against|prep:upon
if        obj lemma sanction|embargo|tariff|penalty|freeze
unless    subj|obj|poss|mod list @market
mode      discontinue if obj lemma embargo|tariff
+ [actor: Washington] [trigger: imposed] sanctions on [recipient: two generals].
+ [actor: The bloc] [trigger: tightened] its sanctions against [recipient: the junta].
+ [actor: The bloc] [trigger: imposed] asset freezes on [recipient: six judges].
+ Sanctions were [trigger: imposed] on [recipient: Iran] by [actor: the Security Council].
~ possible  [actor: The bloc] may [trigger: impose] sanctions.
- The king imposed silence.
- The tax was imposed on sugar.
- The club imposed a fine on the player.
- She tightened the screw.

pattern   sanction.sanction_verb
type      SANCTION
cameo     163
trigger   verb sanction|penalize|penalise|blacklist|embargo
actor     subj
recipient obj
if        obj present
unless    any list @sport
+ [actor: The treasury] [trigger: sanctioned] [recipient: a shipping firm].
+ [recipient: The bank] was [trigger: blacklisted] by [actor: Washington].
- The rules do not carry sanction.
+ [actor: Washington] [trigger: sanctioned] [recipient: two banks].
+ [actor: The bloc] [trigger: blacklisted] [recipient: the airline].
+ [recipient: The general] was [trigger: sanctioned] by [actor: London].
- The referee penalized the striker.
- The wine guide blacklists corked bottles.

pattern   sanction.punish
type      SANCTION
cameo     163
trigger   verb punish|isolate|fine|penalize|penalise
actor     subj
recipient obj
content   prep:for
if        subj is actor|pronoun
if        obj is org|state
unless    any list @sport
+ [actor: The bloc] [trigger: punished] [recipient: Poland] for the law.
- The teacher punished the boy.
+ [actor: Brussels] [trigger: fined] [recipient: Hungary].
+ [actor: The bloc] [trigger: isolated] [recipient: Belarus].
+ [actor: Washington] [trigger: penalized] [recipient: Iran].
- The lab isolated the gene, the referee penalized the winger, and the weather was fine.

pattern   sanction.sanction_noun
type      SANCTION
cameo     163
trigger   noun sanction|embargo
actor     agent|mod|prep:from
recipient prep:on|prep:against|prep:of
if        prep:on|prep:against present
unless    any lemma lift|ease|end|remove|call|threaten|relief|relax|demand|urge
unless    mod lemma possible
+ [actor: American] [trigger: sanctions] against [recipient: Tehran] hurt exports.
+ [actor: The bloc]'s [trigger: embargo] on [recipient: the junta] expires in June.
- The board gave its sanction to the plan.
+ [actor: European] [trigger: sanctions] against [recipient: Minsk] were widened.
+ [actor: The council]'s [trigger: embargo] against [recipient: Libya] was renewed.
- The press release is under embargo until noon.

pattern   sanction.sever
type      SANCTION discontinue
cameo     161
trigger   verb sever|break_off|break|cut|cut_off|downgrade|freeze|rupture|suspend|halt|end
actor     subj
recipient prep:with|prep:to
if        obj lemma relation|tie|link|contact
unless    obj lemma cost
unless    prep:with lemma ball|reality|ground
+ [actor: Egypt] has [trigger: severed] ties with [recipient: Iran].
+ Diplomatic relations were [trigger: broken] off in 1980.
+ [actor: Ankara] [trigger: downgraded] relations with [recipient: Israel].
- The boat broke its mast.
- The saw severed a cable.
- He broke contact with the ball.
- The broker downgraded the shares.

pattern   sanction.cut_aid
type      SANCTION discontinue
cameo     162
trigger   verb cut|cut_off|suspend|halt|freeze|withhold|stop|terminate|end|slash|cancel|scale_back|discontinue
actor     subj
recipient prep:to|prep:for|prep:with|prep:from
if        obj list @sanctionable
if        subj is actor|pronoun
unless    obj lemma relation|tie|link|contact
unless    subj lemma company|airline|factory|bank|firm
unless    subj|obj|poss|mod list @market
+ [actor: Germany] [trigger: suspended] aid to [recipient: Rwanda].
+ [actor: Washington] [trigger: cut off] funding for [recipient: the agency].
- The airline suspended flights.
+ [actor: The bloc] [trigger: halted] aid to [recipient: Mali].
+ [actor: Washington] [trigger: stopped] funding for [recipient: the agency].
- The airline cut fares.
- The firm suspended production.
- She cut off the crusts, and rain stopped the match as the lift halted.

pattern   sanction.suspend_member
type      SANCTION expel
cameo     166
trigger   verb suspend|expel|oust|exclude|eject|disqualify|kick_out|throw_out
actor     subj
recipient obj
if        prep:from list @bodytalk
unless    any list @sport
+ [actor: The league] [trigger: suspended] [recipient: Syria] from the council.
+ [recipient: The senator] was [trigger: expelled] from the party.
- The school expelled the boy.
+ [actor: The bloc] [trigger: suspended] [recipient: Mali] from the union.
+ [recipient: Russia] was [trigger: expelled] from the council.
+ [actor: The party] [trigger: ejected] [recipient: the senator] from the coalition.
- The league suspended the player for a month.
- The player ejects the disc.

pattern   sanction.suspend_person
type      SANCTION
cameo     160
trigger   verb suspend|discipline|reprimand|demote
actor     subj
recipient obj
if        obj list @office
unless    any list @sport
+ [actor: The ministry] [trigger: suspended] [recipient: two officers] over the raid.
- The pilot suspended the flight.
+ [actor: The king] [trigger: suspended] [recipient: the governor].
+ [actor: The army] [trigger: demoted] [recipient: the general].
+ [recipient: The minister] was [trigger: suspended] by [actor: the president].
- The league demoted the club to the second division.

pattern   sanction.suspend_state
type      SANCTION expel
cameo     166
trigger   verb suspend|expel
actor     subj
recipient obj
if        obj is state
if        subj is org
+ [actor: The African Union] [trigger: suspended] [recipient: Sudan].
+ [recipient: Mali] was [trigger: suspended] by [actor: ECOWAS].
+ [actor: The Arab League] has [trigger: expelled] [recipient: Libya].
- The airline suspended flights.

pattern   sanction.expel_diplomat
type      SANCTION expel
cameo     166
trigger   verb expel|kick_out|declare+persona|order_out
actor     subj
recipient obj
if        obj lemma diplomat|ambassador|envoy|attaché|attache|monitor|observer|inspector|agency|official|consul|spy|mission|group|worker|spokesman|spokeswoman|representative|delegation|coordinator|correspondent|staff
+ [actor: Warsaw] [trigger: expelled] [recipient: four Russian diplomats].
+ [recipient: The ambassador] was [trigger: expelled] by [actor: the junta].
- The volcano expelled ash.
+ [actor: Moscow] [trigger: kicked out] [recipient: two diplomats].
+ [actor: Oslo] [trigger: ordered out] [recipient: three Russian diplomats].
+ [recipient: Ten envoys] were [trigger: expelled] by [actor: Paris].
- The landlord kicked out the drunk and the guests ordered out for pizza.

pattern   sanction.expulsion_noun
type      SANCTION expel
cameo     166
trigger   noun expulsion
actor     agent
recipient prep:of
if        prep:of present
unless    prep:of lemma flight|aid|student|work|service|talk|air
+ The [trigger: expulsion] of [recipient: the diplomats] by [actor: Warsaw] was expected.
- The car has a soft suspension.
+ [actor: Moscow]'s [trigger: expulsion] of [recipient: two diplomats] was condemned.
+ The [trigger: expulsion] of [recipient: the ambassador] by [actor: Mali] came on Monday.
+ [actor: Venezuela]'s [trigger: expulsion] of [recipient: the envoy] was denounced.
- The expulsion of air cools the engine.

pattern   sanction.recall_ambassador
type      SANCTION withdraw
cameo     161
trigger   verb recall|withdraw|pull_out|call_back|bring_home
actor     subj
recipient prep:from|prep:to
if        obj lemma peacekeeper|inspector|ambassador|envoy|diplomat|observer|monitor|mission|delegation|staff
+ [actor: Brazil] [trigger: recalled] its ambassador to [recipient: Israel].
- The firm recalled its cars.
+ [actor: Ankara] [trigger: withdrew] its ambassador from [recipient: Paris].
+ [actor: Rabat] [trigger: recalled] its envoy to [recipient: Berlin].
+ [actor: Rome] [trigger: pulled out] its diplomats from [recipient: Tripoli].
+ [actor: The council] [trigger: withdrew] its peacekeepers from [recipient: the border].
- The firm recalled 900 cars.
- The customer withdrew cash, and the bus pulled out.

pattern   sanction.close_embassy
type      SANCTION withdraw
cameo     161
trigger   verb close+embassy|shut+embassy|close+consulate|close+mission|shut_down+embassy|suspend+embassy
actor     subj
recipient prep:in
+ [actor: Canada] [trigger: closed] its [trigger: embassy] in [recipient: Tehran].
- The shop closed early.
+ [actor: Berlin] [trigger: shut] its [trigger: embassy] in [recipient: Kabul].
+ [actor: London] [trigger: closed] its [trigger: consulate] in [recipient: Basra].
+ [actor: Rome] [trigger: shut down] its [trigger: embassy] in [recipient: Tripoli].
- The pub by the embassy closes at ten, and the café shut for lunch.
- The bakery next to the consulate closes on Mondays.
- The laptop in the embassy library shut down.

pattern   sanction.quit_body
type      SANCTION withdraw
cameo     161
trigger   verb withdraw|quit|pull_out|walk_out|exit|abandon|back_out|secede|renege|drop_out|walk_away|storm_out|renounce|scrap|abrogate|annul|tear_up|terminate|cancel|revoke|ditch|nullify|repudiate
actor     subj
recipient prep:with
if        obj|prep:from|prep:of|prep:out_of|prep:on list @bodytalk
unless    any list @sport
unless    obj lemma court
+ [actor: Burundi] [trigger: withdrew] from the court's treaty.
+ [actor: The rebels] [trigger: walked out] of the talks.
+ [actor: The president] [trigger: scrapped] the accord with [recipient: Seoul].
- The army withdrew from the town.
- The player withdrew from the race with a bad knee.
- She quit the band.
- She walked out of the shop with scraps for the dog.

pattern   sanction.leave_body
type      SANCTION withdraw
cameo     161
trigger   verb leave
actor     subj
if        obj lemma union|bloc|treaty|coalition|organization|alliance|accord|pact|party|nato|un
unless    subj lemma company
+ [actor: Qatar] [trigger: left] the organization in 2019.
- She left the club at night.
+ [actor: Mali] [trigger: left] the bloc in January.
+ [actor: Three ministers] [trigger: left] the coalition.
+ [actor: The party] has [trigger: left] the alliance.

pattern   sanction.withdrawal_from_body
type      SANCTION withdraw
cameo     161
trigger   noun withdrawal|exit|pullout|departure
actor     agent|mod
if        prep:from list @bodytalk
+ [actor: Britain]'s [trigger: exit] from the union took years.
- The army's withdrawal from the town began.
+ [actor: Burundi]'s [trigger: withdrawal] from the treaty was criticized.
+ [actor: Washington]'s [trigger: exit] from the accord angered Paris.
+ [actor: The party]'s [trigger: departure] from the coalition came on Monday.
- The exit of the tunnel is narrow, and the departure of the train was late.

pattern   sanction.suspend_talks
type      SANCTION discontinue
cameo     164
trigger   verb suspend|break_off|halt|cancel|call_off|freeze|abandon|scrap|quit
actor     subj
recipient prep:with
if        obj list @meetingword
if        subj present
unless    any list @sport
+ [actor: The rebels] [trigger: broke off] talks with [recipient: the government].
+ [actor: The premier] [trigger: canceled] his visit to Moscow.
- The league called off the match.
+ [actor: Seoul] [trigger: called off] the talks.
+ [actor: Tehran] [trigger: suspended] negotiations with [recipient: the powers].
+ [actor: The president] [trigger: scrapped] the summit.
+ [actor: The rebels] [trigger: abandoned] the talks.
- The band canceled the show.
- The lamp is suspended from a hook, a branch broke off, and the tenants abandoned a sofa for scrap.

pattern   sanction.convict
type      SANCTION convict
cameo     116
trigger   verb convict|sentence|imprison+term
actor     subj
recipient obj
content   prep:of|prep:for
if        obj present
+ [actor: A court] [trigger: sentenced] [recipient: the general] to ten years.
+ [recipient: The minister] was [trigger: convicted] of fraud.
- The judge wrote a long sentence.
+ [actor: A tribunal] [trigger: convicted] [recipient: the warlord].
+ [actor: The court] [trigger: sentenced] [recipient: two reporters] to prison.
+ [recipient: The general] was [trigger: sentenced] for treason.
- The sentence had nine words.
- The convict in the novel plants roses.

pattern   sanction.find_guilty
type      SANCTION convict
cameo     116
trigger   verb find
actor     subj
recipient obj
if        any|xcomp lemma guilty|liable
if        obj|any present
if        trigger lemma find
content   prep:of
+ [recipient: The commander] was [trigger: found] guilty by [actor: the tribunal].
- The boy found a coin.
+ [recipient: Four men] were [trigger: found] guilty of treason.
+ [recipient: The mayor] was [trigger: found] guilty of bribery.
+ [actor: The tribunal] [trigger: found] [recipient: the warlord] guilty of murder.
- She found her keys.

pattern   sanction.condemn_to
type      SANCTION convict
cameo     116
trigger   verb condemn
actor     subj
recipient obj
if        prep:to lemma death|prison|year|jail|hanging|life|lash
if        obj present
+ [recipient: Five rebels] were [trigger: condemned] to death by [actor: a military court].
- The pope condemned the attack.
+ [actor: A court] [trigger: condemned] [recipient: the general] to death.
+ [recipient: The rebel leader] was [trigger: condemned] to life in prison.

pattern   sanction.get_sentence
type      SANCTION convict
cameo     116
trigger   verb receive+sentence|get+sentence|draw+sentence|receive+term|get+year
swap
recipient subj
actor     prep:from
unless    subj lemma pupil|reader|student|child
+ [recipient: The editor] [trigger: received] a two-year [trigger: sentence].
- The pupil received a book.
+ [recipient: The blogger] [trigger: received] a [trigger: sentence] of five years.
+ [recipient: The mayor] [trigger: got] a suspended [trigger: sentence].
+ [recipient: Two officers] [trigger: received] long prison [trigger: terms].
- The shop received a delivery.
- Pupils get a sentence to translate and receive a mark at the end of term.

pattern   sanction.conviction_noun
type      SANCTION convict
cameo     116
trigger   noun conviction|sentence|verdict|sentencing
actor     prep:by|prep:from|mod
recipient prep:of|poss|prep:against|prep:for
unless    any lemma appeal|overturn|quash|commute|belief|strong|religious|serve|face|deep
if        prep:of|poss|prep:against|mod present
unless    subj|obj|prep:of list @everyday
unless    clause list @fiction
unless    mod|poss|prep:of lemma diner|reader|word|viewer
unless    any lemma soup|film|album
+ The [trigger: conviction] of [recipient: the senator] was a surprise.
+ A long [trigger: sentence] for [recipient: the cleric] was expected.
- She spoke with conviction.
+ The [trigger: sentencing] of [recipient: the mayor] was postponed.
+ [recipient: The senator]'s [trigger: conviction] for fraud was expected.
+ The [trigger: verdict] against [recipient: the general] was read out.
- The sentence has nine words, and the diners' verdict on the soup was kind.
- The sentencing scene closes the film.

pattern   sanction.plead_upheld
type      SANCTION convict
cameo     116
trigger   verb uphold+sentence|uphold+conviction|uphold+verdict|confirm+sentence|confirm+conviction
actor     subj
recipient prep:against|prep:of
unless    subj|obj|prep:of list @everyday
unless    any lemma booking|grammar|roof
+ [actor: The appeals court] [trigger: upheld] the [trigger: conviction] of [recipient: the blogger].
- The union upheld its tradition.
+ [actor: The judges] [trigger: upheld] the [trigger: sentence] of [recipient: the editor].
+ [actor: The supreme court] [trigger: confirmed] the [trigger: conviction].
+ [actor: The tribunal] [trigger: upheld] the [trigger: verdict] against [recipient: the general].
- The grammar upholds the rule that a sentence has a verb, in the verdict of linguists.
- She confirmed the booking with conviction, and columns uphold the roof.

pattern   sanction.fire
type      SANCTION
cameo     160
trigger   verb fire|dismiss|sack|oust|remove|purge|impeach|depose|demote|discharge|cashier|force_out|disbar
actor     subj
recipient obj
if        obj list @office
unless    any list @sport
unless    subj lemma military|coup|rebel|army|militant|company|firm|board|club
unless    prep:at present
+ [actor: The president] [trigger: fired] [recipient: his interior minister].
+ [recipient: Two generals] were [trigger: dismissed] over the leak.
+ [actor: The king] [trigger: sacked] [recipient: the cabinet].
- The company fired 200 clerks.
- Soldiers fired at the car.
- He fired the engine.
- The club fired its coach.
- She dismissed the thought, and the farmer filled a sack.

pattern   sanction.impeach
type      SANCTION
cameo     160
trigger   verb impeach|oust|unseat|depose|censure
actor     subj
recipient obj
if        subj list @vote
if        obj list @office
+ [actor: The Senate] [trigger: ousted] [recipient: the president] in a vote.
- The fans ousted the coach.
+ [actor: Parliament] [trigger: impeached] [recipient: the president].
+ [actor: Lawmakers] [trigger: ousted] [recipient: the premier].
- The witness was impeached by his own diary.

pattern   sanction.strip
type      SANCTION
cameo     160
trigger   verb strip|deprive|relieve
actor     subj
recipient obj
if        prep:of lemma citizenship|immunity|post|duty|command|title|rank|right|power|nationality|passport|office
unless    any list @sport
+ [actor: Parliament] [trigger: stripped] [recipient: the deputy] of immunity.
- Workers stripped the wall of paint.
+ [actor: The king] [trigger: stripped] [recipient: the cleric] of his citizenship.
+ [recipient: The senator] was [trigger: stripped] of immunity by [actor: the Senate].
+ [actor: The president] [trigger: relieved] [recipient: the general] of his command.
- He stripped the paint off the door.
- The syrup relieves a cough.

pattern   sanction.dismissal_noun
type      SANCTION
cameo     160
trigger   noun dismissal|firing|sacking|ouster|impeachment|removal|purge
actor     agent
recipient prep:of
if        prep:of list @office
unless    any lemma call|demand
unless    any list @sport
+ The [trigger: dismissal] of [recipient: the army chief] by [actor: the president] was sudden.
- The removal of the tree took a day.
+ The [trigger: sacking] of [recipient: the minister] by [actor: the premier] was sudden.
+ The [trigger: ouster] of [recipient: the governor] was celebrated.
+ [actor: The king]'s [trigger: removal] of [recipient: the judge] was criticized.
- The dismissal of the batsman came at noon, and the sacking cloth is cheap.
- The film about the ouster of a baker is a comedy.

pattern   sanction.dissolve
type      SANCTION
cameo     160
trigger   verb dissolve|disband|prorogue
actor     subj
recipient obj
if        obj lemma parliament|assembly|government|cabinet|legislature|party|council|committee|congress|union|militia
+ [actor: The king] [trigger: dissolved] [recipient: parliament].
- Sugar dissolves in water.
+ [actor: The president] [trigger: dissolved] [recipient: the assembly].
+ [actor: The court] [trigger: disbanded] [recipient: the party].
+ [recipient: Parliament] was [trigger: dissolved] by [actor: the king].
- Sugar dissolves in tea.
- The band disbanded after nine albums.

pattern   sanction.no_confidence
type      SANCTION
cameo     160
trigger   verb lose+confidence|pass+motion|lose+vote|vote_out
swap
recipient subj
if        any lemma confidence
+ [recipient: The premier] [trigger: lost] a [trigger: vote] of confidence.
- The driver lost the keys.
+ [recipient: The government] [trigger: lost] a confidence [trigger: vote].
+ [recipient: The premier] [trigger: lost] a [trigger: vote] of no confidence.
- The singer lost her voice, and fans voted online.

pattern   sanction.freeze_relations_noun
type      SANCTION discontinue
cameo     161
trigger   noun severing|severance|suspension|rupture|freeze|downgrade
actor     agent
recipient prep:with
if        prep:of lemma relation|tie|aid|contact|cooperation|link|flight|trade|visa|membership|talks|negotiation
+ The [trigger: severing] of ties by [actor: Riyadh] shocked the region.
- The freeze killed the crops.
+ [actor: Riyadh]'s [trigger: severance] of ties with [recipient: Tehran] was sudden.
+ The [trigger: suspension] of aid by [actor: Berlin] was criticized.
+ The [trigger: rupture] of relations with [recipient: Qatar] lasted years.
- The severing of the cable cut the light, and the rupture of a tendon ended his season.
- The clerk got severance pay, and the car has a soft suspension.

pattern   sanction.isolate_trade
type      SANCTION discontinue
cameo     163
trigger   verb ban|bar|block|halt|suspend|stop|restrict|curb
actor     subj
recipient prep:from|prep:to
if        obj lemma import|export|trade|sale|shipment|investment
if        subj is actor|pronoun
unless    subj lemma company|firm|court
unless    any lemma plastic|tobacco
+ [actor: Moscow] [trigger: banned] food imports from [recipient: Turkey].
- The firm halted exports of toys.
+ [actor: India] [trigger: banned] rice exports.
+ [actor: Ankara] [trigger: banned] exports.
+ [actor: Seoul] [trigger: restricted] exports to [recipient: Japan].
+ [actor: Moscow] [trigger: blocked] imports from [recipient: Georgia].
+ [actor: The bloc] [trigger: banned] timber imports from [recipient: Myanmar].
- The firm halted sales of the phone.
- The filter blocks light, the diet restricts salt, and the pool bans shoes.

pattern   sanction.designate
type      SANCTION
cameo     160
trigger   verb designate|blacklist|declare|list
actor     subj
recipient obj
if        any lemma terrorist|foreign|persona
if        xcomp|prep:as lemma organization|organisation|group|terrorist|entity|agent
+ [actor: Washington] [trigger: designated] [recipient: the militia] as a terrorist group.
- The council designated the park as a reserve.
+ [actor: London] [trigger: designated] [recipient: the group] a terrorist organization.
+ [recipient: The militia] was [trigger: designated] as a terrorist group by [actor: Canada].
+ [actor: Ankara] [trigger: listed] [recipient: the movement] as a terrorist organization.
- The town designated the oak a monument.
- The menu lists nine soups.

pattern   sanction.refuse_recognition
type      SANCTION discontinue
cameo     160
trigger   verb withdraw+support|withdraw+recognition|withdraw+backing|end+support|cut+support|drop+support|revoke+recognition|withdraw+endorsement
actor     subj
recipient prep:for|prep:from|prep:of
unless    subj lemma company
unless    subj lemma bracket|wall|beam|shelf
+ [actor: The party] [trigger: withdrew] its [trigger: support] from [recipient: the premier].
- The bank withdrew cash.
+ [actor: The junta] [trigger: withdrew recognition] .
+ [actor: The ministers] [trigger: withdrew] their [trigger: support] for [recipient: the premier].
+ [actor: Paris] [trigger: ended] its [trigger: support] for [recipient: the militia].
+ [actor: Malawi] [trigger: withdrew recognition] of [recipient: the republic].
- The surgeon withdrew the tube and left the support in place.
- The customer withdrew money after face recognition failed.
- The bracket ends in a support of brass.

pattern   sanction.end_mediation
type      SANCTION withdraw
cameo     165
trigger   verb end+mediation|suspend+mediation|halt+mediation|abandon+mediation|end+effort|suspend+effort|abandon+effort|halt+effort
actor     subj
recipient between|prep:with
if        any|obj lemma mediation|mediate|peace
+ [actor: The envoy] [trigger: ended] his mediation [trigger: efforts] between [recipient: the clans].
- The crew ended its efforts at dusk.
+ [actor: Qatar] [trigger: suspended] its mediation [trigger: efforts].
+ [actor: The bishops] [trigger: abandoned mediation] between [recipient: the government] and [recipient: the opposition].
+ [actor: Egypt] [trigger: halted] its mediation [trigger: efforts].
- The pair abandoned the climb after much effort, which the fog had halted.
- The dye is suspended in water by an effort of stirring and heat mediation.
- The hikers abandoned the idea of mediation by a coin toss.

pattern   sanction.reduce_aid
type      SANCTION discontinue
cameo     162
trigger   verb reduce|slash|scale_back|withdraw|curtail|pull
actor     subj
recipient prep:to|prep:for|prep:from
if        obj lemma aid|assistance|funding|support|subsidy|contribution|fund
if        subj is actor|pronoun
unless    subj lemma bank|company|firm
+ [actor: Norway] [trigger: reduced] aid to [recipient: Malawi].
- The cook reduced the sauce.
+ [actor: Tokyo] [trigger: reduced] assistance to [recipient: Myanmar].
+ [actor: Berlin] [trigger: reduced] support for [recipient: the agency].
+ [actor: Washington] [trigger: withdrew] funding from [recipient: the agency].
- The nurse withdrew the needle.

pattern   sanction.end_truce
type      SANCTION discontinue
cameo     160
trigger   verb end+ceasefire|end+truce|end+armistice|call_off+ceasefire|call_off+truce|suspend+ceasefire|suspend+truce|suspend+armistice|break_off+ceasefire|break_off+truce
trigger   verb halt+ceasefire|halt+truce|cancel+ceasefire|cancel+truce|terminate+ceasefire|terminate+truce|terminate+armistice|abandon+ceasefire|abandon+truce
trigger   verb scrap+ceasefire|scrap+truce|revoke+ceasefire|revoke+truce|renounce+ceasefire|renounce+truce|tear_up+ceasefire|tear_up+truce|nullify+armistice|scrap+armistice
actor     subj
recipient prep:with
unless    subj lemma chain|retailer|company|firm|airline|club|shop|supermarket
unless    subj|obj|prep:of list @everyday
unless    clause list @fiction
unless    any list @sport
unless    subj lemma couple|child|sibling|film
+ [actor: The rebels] [trigger: ended] the [trigger: ceasefire] on Sunday.
+ [actor: The government] [trigger: called off] the [trigger: truce] with [recipient: the militants].
+ The [trigger: ceasefire] was [trigger: suspended] by [actor: the guerrillas].
+ [actor: The junta] [trigger: abandoned] its [trigger: truce].
~ possible [actor: The guerrillas] may [trigger: terminate] the [trigger: ceasefire].
- The bell ended the lesson.
- The two chains ended their price truce.
- The film ends with a ceasefire at Christmas.
- The referee called off the match, and a truce over the dishes held.
- A mobile is suspended above the painting of the ceasefire.
- The line terminates at the museum of the ceasefire.
- The couple abandoned the quiz after a truce over crisps.

pattern   sanction.declare_end
type      SANCTION discontinue
cameo     160
trigger   verb declare+end|announce+end|proclaim+end
actor     subj
if        prep:to lemma ceasefire|truce|cease-fire|armistice
unless    subj lemma chain|retailer|company|firm|airline|club|shop|supermarket|couple|child|sibling|film
unless    any list @sport
+ [actor: The rebels] [trigger: declared] an [trigger: end] to the ceasefire on Sunday.
+ [actor: The junta] has [trigger: announced] an [trigger: end] to its truce.
+ [actor: The guerrillas] [trigger: proclaimed] an [trigger: end] to the armistice.
~ denied The rebels denied that [actor: they] had [trigger: declared] an [trigger: end] to the truce.
- The teacher declared an end to the lesson.
- The two shops declared an end to their price truce.
- The firm announced an end to free bread.

pattern   sanction.suspend_accord
type      SANCTION discontinue
cameo     160
trigger   verb suspend|end|terminate|call_off|freeze|cancel
actor     subj
recipient prep:with
if        obj lemma agreement|accord|pact|treaty|deal|armistice
if        subj is actor|pronoun
unless    subj lemma company|firm|club|airline|bank|player|studio|carrier
unless    subj|obj|poss|mod list @market
unless    any list @sport
unless    subj lemma singer|actor|actress|band|writer|striker|studio|label
+ [actor: Moscow] [trigger: suspended] the grain deal with [recipient: Ankara].
+ [actor: The president] [trigger: ended] the peace accord with [recipient: the guerrillas].
+ [actor: The junta] [trigger: called off] the agreement.
- The club ended the deal with its sponsor.
- The singer ended the deal with her label.
- The bulb is suspended from a hook, and the picnic was called off.

pattern   sanction.truce_collapses
type      SANCTION discontinue
cameo     160
trigger   verb collapse|break_down|fall_apart|expire|lapse|unravel|crumble|disintegrate|end|fail
actor     prep:between|between
if        subj lemma ceasefire|truce|cease-fire|armistice
unless    obj present
unless    clause|any lemma price|tariff|retailer|airline|company
unless    subj|obj|poss|mod list @market
unless    any|clause lemma between
+ The ceasefire [trigger: collapsed] on Monday.
+ A truce in the province [trigger: expired] at midnight.
+ The truce [trigger: broke down] after two days.
- The ceasefire between the army and the guerrillas fell apart.
- The roof collapsed after the storm.
- His passport expired in May.
- The truce between the two retailers lapsed as prices fell.
- The tent collapsed in the wind.
- The lease expired in June.
- The bus broke down on the hill.

pattern   sanction.collapse_noun
type      SANCTION discontinue
cameo     160
trigger   noun collapse|breakdown|expiry|expiration|unraveling|unravelling|termination|abandonment|suspension
actor     agent|between
recipient prep:with
if        prep:of lemma ceasefire|truce|armistice|cease-fire|talk|talks|negotiation|dialogue
unless    mod lemma market|price|bank|nervous
+ The [trigger: collapse] of the ceasefire led to new raids.
+ [actor: The junta]'s [trigger: suspension] of the truce drew criticism.
+ The [trigger: breakdown] of the talks was no surprise.
- The collapse of the bridge killed nine people.
- The breakdown of fat needs bile, and the suspension of the car is soft.

pattern   sanction.talks_collapse
type      SANCTION discontinue
cameo     164
trigger   verb collapse|break_down|break_off|break_up|fall_apart|founder
actor     prep:between|between
if        subj lemma talk|talks|negotiation|dialogue
unless    obj present
unless    subj|obj|poss|mod list @market
unless    any lemma merger|takeover|transfer|contract|wage|pay
unless    any|clause lemma between
+ The negotiations [trigger: foundered] over the border.
+ The dialogue has [trigger: collapsed].
+ The talks [trigger: broke down] on Friday.
- Negotiations between the government and the guerrillas collapsed.
+ The peace talks [trigger: broke off] without result.
- The merger talks collapsed over the price.
- The car broke down on the motorway.
- A branch broke off, and the ship foundered on a reef.

pattern   sanction.talks_suspended
type      SANCTION discontinue
cameo     164
trigger   verb suspend|break_off|call_off|halt|abort|cancel|adjourn
actor     between
if        obj lemma talk|talks|negotiation|dialogue
if        subj absent
unless    subj|obj|poss|mod list @market
unless    any lemma merger|takeover|transfer|contract|wage|pay
unless    any|clause lemma between
+ The negotiations were [trigger: suspended] on Tuesday.
+ The peace talks have been [trigger: called off].
+ The dialogue was [trigger: broken off] in March.
- The flight was called off.
- A crumb broke off, and dust was suspended in the air.

pattern   sanction.between_ends
type      SANCTION discontinue
cameo     160
trigger   noun ceasefire|truce|cease-fire|armistice|talks|negotiation|dialogue
actor     between
if        between present
if        any lemma collapse|break_down|break|break_off|fall|fall_apart|founder|unravel|expire|lapse|suspend|call|halt|abort|end|fail|disintegrate
unless    any lemma agree|sign|reach|violate|effort|hope
unless    subj present
unless    any list @sport
+ The [trigger: ceasefire] between [actor: the army] and [actor: the guerrillas] fell apart.
+ [trigger: Talks] between [actor: the government] and [actor: the rebels] collapsed.
+ The [trigger: negotiations] between [actor: Tehran] and [actor: six powers] were suspended.
+ The [trigger: truce] between [actor: the army] and [actor: the guerrillas] expired on Monday.
- The dialogue between the two actors in the film is short.
- The word truce rhymes with goose, and a ceasefire between siblings is rare.
- The museum's talks are free, and the negotiation of the bend was tricky.
