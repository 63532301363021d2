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
+ [actor: The European Union] [trigger: condemned] [recipient: the junta] for the arrests.
+ [actor: The senator] [trigger: slammed] [recipient: the president]'s plan.
+ [recipient: The premier] was [trigger: criticized] by [actor: the opposition].
+ [actor: Amnesty] [trigger: denounced] the executions.
- The car slammed into a wall.
- Inspectors condemned the building.

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

pattern   accuse.criticism_noun
type      ACCUSE disapprove
cameo     111
trigger   noun criticism|condemnation|denunciation|rebuke|outcry|reprimand|censure|diatribe|tirade|disapproval|recrimination|backlash|reproach|insult|invective|slur|scolding|admonishment
actor     agent|mod|prep:from|prep:among
recipient prep:of|prep:against|prep:at
unless    mod lemma literary|film|art
unless    any lemma face|draw|attract
+ [actor: The minister]'s [trigger: criticism] of [recipient: the court] was unusual.
- She teaches literary criticism.
+ The [trigger: criticism] by [actor: the opposition] was sharp.

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
+ [actor: Prosecutors] [trigger: charged] [recipient: three officers] with murder.
+ [recipient: The former president] was [trigger: indicted] for war crimes.
+ [actor: Ukraine] [trigger: sued] [recipient: Russia] in the world court.
- The hotel charged a fee for the room.
- He is charged with leading the reform.

pattern   accuse.indictment_noun
type      ACCUSE allege
cameo     115
trigger   noun indictment|prosecution|lawsuit|impeachment|arraignment
actor     agent|prep:from
recipient prep:of|prep:against
unless    any lemma class-action|damning
if        prep:of|prep:against|poss|subj|prep:by present
+ The [trigger: indictment] of [recipient: the general] was sealed.
+ [actor: Bolivia]'s [trigger: lawsuit] against [recipient: Chile] was heard in May.
- The report is a damning indictment of the schools.

pattern   accuse.file_charges
type      ACCUSE allege
cameo     115
trigger   verb press+charge|file+charge|bring+charge|file+suit|file+lawsuit|file+complaint|lodge+complaint|lay+charge|file+case
actor     subj
recipient prep:against
content   prep:of
+ [actor: Prosecutors] [trigger: filed charges] against [recipient: the mayor].
+ [actor: The party] [trigger: lodged] a [trigger: complaint] with the commission.
- The officer filed a report.

pattern   accuse.face_charges
type      ACCUSE allege
cameo     115
trigger   verb face+charge|face+trial
swap
recipient subj
content   prep:of|prep:on|prep:for
+ [recipient: Two journalists] [trigger: face charges] of spying in Tehran.
- The city faces a water shortage.

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

pattern   accuse.investigation_noun
type      ACCUSE investigate
cameo     090
trigger   noun investigation|probe|inquiry|enquiry|interrogation
actor     agent|mod|prep:from
recipient prep:of|prep:against|prep:into
unless    any list @accident
unless    mod lemma scientific|space|mars
+ [actor: The police] opened an [trigger: investigation] into [recipient: the party]'s accounts.
+ [actor: The committee]'s [trigger: inquiry] into the raid ended in March.
+ A [actor: United Nations] [trigger: probe] of the killings began.
- The space probe reached Mars.

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
unless    subj lemma guest|customer|passenger|patient|fan|tenant|neighbor|neighbour|consumer
+ [actor: Moscow] [trigger: complained] that the monitors were biased.
- Guests complained about the food in the hotel.

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

pattern   accuse.point_finger
type      ACCUSE allege
cameo     112
trigger   verb point+finger|lay+blame|pin+blame|place+blame|cast+blame|put+blame
actor     subj
recipient prep:at|prep:on
content   prep:for
+ [actor: Officials] [trigger: pointed] the [trigger: finger] at [recipient: Moscow].
- The boy pointed at the map.

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

pattern   accuse.trade_accusations
type      ACCUSE
cameo     112
trigger   verb trade+accusation|exchange+accusation|trade+barb|trade+insult|trade+blame
parties   subj+prep:with
mode      disapprove if trigger lemma barb|insult
+ [actor: The two sides] [trigger: traded accusations] over the truce.
- The two firms trade grain.

pattern   accuse.voice_anger
type      ACCUSE disapprove
cameo     111
trigger   noun outrage|anger|dismay|displeasure|indignation|fury|disgust|dissatisfaction|disappointment|discontent
actor     subj
recipient prep:at|prep:with|prep:over|prep:about
if        subj present
unless    any lemma draw|spark|cause|provoke|feel
+ [actor: The ministry] expressed [trigger: outrage] at the arrests.
- The news caused anger.

pattern   accuse.denounce_idiom
type      ACCUSE disapprove
cameo     111
trigger   verb take+aim|take+issue|find+fault|pour+scorn|cast+doubt|take+swipe
actor     subj
recipient prep:at|prep:with|prep:on
unless    any list @weaponword
+ [actor: The candidate] [trigger: took aim] at [recipient: the media].
- The hunter aimed at a deer.

pattern   accuse.open_case
type      ACCUSE investigate
cameo     091
trigger   verb open+case|open+proceeding|launch+proceeding|open+file
actor     subj
recipient prep:against
if        prep:against present
+ [actor: Prosecutors] [trigger: opened] a [trigger: case] against [recipient: the editor].
- She opened a case of wine.

pattern   accuse.formal_protest
type      ACCUSE disapprove
cameo     111
trigger   noun protest
actor     agent
recipient prep:to|prep:with|prep:against
if        mod lemma diplomatic|formal|official|strong
+ [actor: Seoul] lodged a formal [trigger: protest] with [recipient: Tokyo].
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

pattern   accuse.take_to_task
type      ACCUSE disapprove
cameo     111
trigger   verb take+to+task|haul+over+coal|cast+aspersion|heap+scorn|heap+blame
actor     subj
recipient obj|prep:on
content   prep:for|prep:over
+ [actor: The auditor] [trigger: took] [recipient: the ministry] to [trigger: task] over the delays.
- The team took up the task.

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

pattern   accuse.summon
type      ACCUSE disapprove
cameo     114
trigger   verb summon|call_in
actor     subj
recipient obj
content   xcomp|advcl|prep:over
if        obj lemma ambassador|envoy|diplomat|charge|chargé|consul|attaché
if        subj present
+ [actor: The ministry] [trigger: summoned] [recipient: the Swedish ambassador] over the remarks.
- The king summoned his cook.

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

pattern   accuse.attack_noun
type      ACCUSE disapprove
cameo     111
trigger   noun attack|assault|broadside|salvo
actor     agent
recipient prep:on|prep:against|prep:at
if        mod lemma scathing|stinging|blistering|verbal|withering|outspoken|rhetorical|extraordinary|thinly|veiled|personal
+ [actor: The premier] launched a scathing [trigger: attack] on [recipient: the court].
- The attack on the base failed.

pattern   accuse.legal_action
type      ACCUSE allege
cameo     115
trigger   noun legal_action|legal_proceeding|court_action|infringement_procedure|infringement_proceeding|disciplinary_proceeding|class_action|criminal_complaint
actor     agent
recipient prep:against
if        subj|poss|prep:by|prep:against present
unless    any lemma threaten|consider
+ [actor: The commission] launched [trigger: legal action] against [recipient: the Danish state].
- The action of the film is slow.
