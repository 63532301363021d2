# SANCTION: to reduce or break relations, impose sanctions, suspend, expel diplomats, withdraw from a body or talks, convict, fire.

pattern   sanction.impose
type      SANCTION
cameo     163
trigger   verb impose|slap|levy|tighten|reimpose|extend|toughen|widen|renew|re-impose
actor     subj
recipient prep:on|prep:against|prep:upon
if        obj lemma sanction|embargo|tariff|penalty
unless    subj|obj|poss|mod list @market
mode      discontinue if obj lemma embargo|tariff
+ [actor: Washington] [trigger: imposed] sanctions on [recipient: two generals].
+ [actor: The bloc] [trigger: tightened] its sanctions against [recipient: the junta].
+ Sanctions were [trigger: imposed] on [recipient: Iran] by [actor: the Security Council].
~ possible  [actor: The bloc] may [trigger: impose] sanctions.
- The king imposed silence.

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

pattern   sanction.sever
type      SANCTION discontinue
cameo     161
trigger   verb sever|break_off|break|cut|cut_off|downgrade|freeze|rupture|suspend|halt|end
actor     subj
recipient prep:with|prep:to
if        obj lemma relation|tie|link|contact
unless    obj lemma cost
+ [actor: Egypt] has [trigger: severed] ties with [recipient: Iran].
+ Diplomatic relations were [trigger: broken] off in 1980.
+ [actor: Ankara] [trigger: downgraded] relations with [recipient: Israel].
- The boat broke its mast.

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

pattern   sanction.expel_diplomat
type      SANCTION expel
cameo     166
trigger   verb expel|kick_out|declare+persona|order_out
actor     subj
recipient obj
if        obj lemma diplomat|ambassador|envoy|attaché|attache|monitor|observer|inspector|agency|official|consul|spy|mission|group|worker
+ [actor: Warsaw] [trigger: expelled] [recipient: four Russian diplomats].
+ [recipient: The ambassador] was [trigger: expelled] by [actor: the junta].
- The volcano expelled ash.

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

pattern   sanction.recall_ambassador
type      SANCTION withdraw
cameo     161
trigger   verb recall|withdraw|pull_out|call_back|bring_home
actor     subj
recipient prep:from|prep:to
if        obj lemma ambassador|envoy|diplomat|observer|monitor|mission|delegation|staff
+ [actor: Brazil] [trigger: recalled] its ambassador to [recipient: Israel].
- The firm recalled its cars.

pattern   sanction.close_embassy
type      SANCTION withdraw
cameo     161
trigger   verb close+embassy|shut+embassy|close+consulate|close+mission|shut_down+embassy|suspend+embassy
actor     subj
recipient prep:in
+ [actor: Canada] [trigger: closed] its [trigger: embassy] in [recipient: Tehran].
- The shop closed early.

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

pattern   sanction.leave_body
type      SANCTION withdraw
cameo     161
trigger   verb leave
actor     subj
if        obj lemma union|bloc|treaty|coalition|organization|alliance|accord|pact|party|nato|un
unless    subj lemma company
+ [actor: Qatar] [trigger: left] the organization in 2019.
- She left the club at night.

pattern   sanction.withdrawal_from_body
type      SANCTION withdraw
cameo     161
trigger   noun withdrawal|exit|pullout|departure
actor     agent|mod
if        prep:from list @bodytalk
+ [actor: Britain]'s [trigger: exit] from the union took years.
- The army's withdrawal from the town began.

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

pattern   sanction.get_sentence
type      SANCTION convict
cameo     116
trigger   verb receive+sentence|get+sentence|draw+sentence|receive+term|get+year
swap
recipient subj
actor     prep:from
+ [recipient: The editor] [trigger: received] a two-year [trigger: sentence].
- The pupil received a book.

pattern   sanction.conviction_noun
type      SANCTION convict
cameo     116
trigger   noun conviction|sentence|verdict|sentencing
actor     prep:by|prep:from|mod
recipient prep:of|poss|prep:against|prep:for
unless    any lemma appeal|overturn|quash|commute|belief|strong|religious|serve|face|deep
if        prep:of|poss|prep:against|mod present
+ The [trigger: conviction] of [recipient: the senator] was a surprise.
+ A long [trigger: sentence] for [recipient: the cleric] was expected.
- She spoke with conviction.

pattern   sanction.plead_upheld
type      SANCTION convict
cameo     116
trigger   verb uphold+sentence|uphold+conviction|uphold+verdict|confirm+sentence|confirm+conviction
actor     subj
recipient prep:against|prep:of
+ [actor: The appeals court] [trigger: upheld] the [trigger: conviction] of [recipient: the blogger].
- The union upheld its tradition.

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

pattern   sanction.dissolve
type      SANCTION
cameo     160
trigger   verb dissolve|disband|prorogue
actor     subj
recipient obj
if        obj lemma parliament|assembly|government|cabinet|legislature|party|council|committee|congress|union|militia
+ [actor: The king] [trigger: dissolved] [recipient: parliament].
- Sugar dissolves in water.

pattern   sanction.no_confidence
type      SANCTION
cameo     160
trigger   verb lose+confidence|pass+motion|lose+vote|vote_out
swap
recipient subj
if        any lemma confidence
+ [recipient: The premier] [trigger: lost] a [trigger: vote] of confidence.
- The driver lost the keys.

pattern   sanction.freeze_relations_noun
type      SANCTION discontinue
cameo     161
trigger   noun severing|severance|suspension|rupture|freeze|downgrade
actor     agent
recipient prep:with
if        prep:of lemma relation|tie|aid|contact|cooperation|link|flight|trade|visa|membership|talks|negotiation
+ The [trigger: severing] of ties by [actor: Riyadh] shocked the region.
- The freeze killed the crops.

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

pattern   sanction.refuse_recognition
type      SANCTION discontinue
cameo     160
trigger   verb withdraw+support|withdraw+recognition|withdraw+backing|end+support|cut+support|drop+support|revoke+recognition|withdraw+endorsement
actor     subj
recipient prep:for|prep:from|prep:of
unless    subj lemma company
+ [actor: The party] [trigger: withdrew] its [trigger: support] from [recipient: the premier].
- The bank withdrew cash.

pattern   sanction.end_mediation
type      SANCTION withdraw
cameo     165
trigger   verb end+mediation|suspend+mediation|halt+mediation|abandon+mediation|end+effort|suspend+effort|abandon+effort|halt+effort
actor     subj
recipient between|prep:with
if        any|obj lemma mediation|mediate|peace
+ [actor: The envoy] [trigger: ended] his mediation [trigger: efforts] between [recipient: the clans].
- The crew ended its efforts at dusk.

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
