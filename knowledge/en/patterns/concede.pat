# CONCEDE: verbal yielding: to declare a truce, lift a ban or sanction, grant a demand, ease, apologise, pardon. Carried out: RETREAT.

pattern   concede.lift
type      CONCEDE
cameo     081
trigger   verb lift|ease|relax|loosen|waive|rescind|repeal|overturn|abolish|unblock|roll_back|soften|scale_back|reverse
actor     subj
recipient prep:on|prep:against|prep:for
if        obj list @curb
unless    obj lemma siege|blockade
unless    subj|obj|poss|mod list @market
+ [actor: Washington] [trigger: lifted] sanctions on [recipient: Sudan].
+ The ban was [trigger: eased] by [actor: the council].
~ planned  [actor: The bloc] will [trigger: lift] the embargo in June.
- Workers lifted the stone.

pattern   concede.end_curb
type      CONCEDE
cameo     081
trigger   verb withdraw|cancel|suspend|drop|end|remove|scrap|revoke|abandon
actor     subj
recipient prep:on|prep:against|prep:for
if        obj lemma sanction|embargo|ban|curfew|restriction|state|tariff|moratorium
unless    obj lemma state
+ [actor: The junta] [trigger: ended] the curfew.
+ [actor: The European Union] [trigger: suspended] sanctions against [recipient: Belarus].
- The junta ended the talks.

pattern   concede.lifting_noun
type      CONCEDE
cameo     081
trigger   noun lifting|easing|relaxation|repeal|removal
actor     agent
recipient prep:on|prep:against
if        prep:of list @curb
unless    prep:of lemma siege|blockade|emergency
+ The [trigger: lifting] of sanctions by [actor: the bloc] pleased Tehran.
- The lifting of weights is healthy.

pattern   concede.apologize
type      CONCEDE
cameo     055
trigger   verb apologize|apologise
actor     subj
recipient prep:to
content   prep:for|ccomp
unless    subj lemma company|airline|singer|actor|player|bank
+ [actor: The minister] [trigger: apologized] to [recipient: the families] for the raid.
- The airline apologized for the delay.

pattern   concede.apology_noun
type      CONCEDE
cameo     055
trigger   noun apology
actor     agent
recipient prep:to
content   prep:for
unless    any lemma demand|seek
+ [actor: The president] issued an [trigger: apology] to [recipient: the tribe].
- The critic demanded no apology.

pattern   concede.declare_truce
type      CONCEDE
cameo     0871
trigger   verb declare|announce|proclaim|order|extend
actor     subj
recipient prep:with
content   obj
if        obj lemma truce|ceasefire|cease-fire|armistice|pause|cease|cessation
+ [actor: The guerrillas] [trigger: declared] a truce.
+ [actor: The army] [trigger: announced] a three-day ceasefire in [place: Aleppo].
- The mayor declared a holiday.

pattern   concede.pardon
type      CONCEDE
cameo     081
trigger   verb pardon|amnesty|commute|exonerate|acquit|grant+amnesty|grant+pardon|grant+clemency|reprieve
actor     subj
recipient obj|prep:to|iobj
unless    subj lemma train|worker|driver
unless    prep:from present
+ [actor: The king] [trigger: pardoned] [recipient: 12 prisoners].
+ [recipient: The general] was [trigger: acquitted] by [actor: the court].
+ [actor: The president] [trigger: granted] [recipient: the rebels] [trigger: amnesty].
- Many workers commute by train.

pattern   concede.commute_sentence
type      CONCEDE
cameo     081
trigger   verb commute+sentence|reduce+sentence|overturn+conviction|overturn+verdict|quash+conviction|annul+verdict|overturn+sentence|quash+verdict|annul+sentence|lift+sentence|cut+sentence|vacate+conviction|reverse+conviction|throw+conviction|lift+fatwa|annul+conviction|quash+sentence
actor     subj
recipient prep:of
+ [actor: The court] [trigger: overturned] the [trigger: conviction] of [recipient: the editor].
- The bus overturned on the road.

pattern   concede.pardon_noun
type      CONCEDE
cameo     081
trigger   noun pardon|amnesty|clemency|acquittal|reprieve
actor     agent|mod
recipient prep:for|prep:to|prep:of
unless    mod lemma tax
unless    any lemma international
unless    trigger upos PROPN
+ [actor: The king]'s [trigger: pardon] of [recipient: the dissident] was a surprise.
- A tax amnesty ended in May.

pattern   concede.drop_charges
type      CONCEDE
cameo     081
trigger   verb drop+charge|dismiss+charge|drop+case|drop+investigation|drop+probe|end+investigation|drop+claim|drop+demand|drop+lawsuit|withdraw+charge|drop+objection|withdraw+objection|drop+opposition
actor     subj
recipient prep:against
+ [actor: Prosecutors] [trigger: dropped] the [trigger: charges] against [recipient: the activist].
- She dropped the cup.

pattern   concede.give_in
type      CONCEDE
cameo     080
trigger   verb give_in|accede|back_down|relent|capitulate|acquiesce|cave_in|climb_down|back_off|backtrack|back_away
actor     subj
recipient prep:to
content   prep:to|ccomp|prep:on|prep:from
unless    subj|obj|poss|mod list @market
unless    subj lemma rate|bond|crop|roof|tree|market|search|study
unless    obj lemma return|result|crop|goal|profit|interest|point
unless    prep:to lemma injury|wound|disease|illness|cancer|temptation|heart|crown|audience|queen
+ [actor: The government] [trigger: gave in] to [recipient: the strikers].
+ [actor: The premier] has [trigger: backed down] on the levy.
- The roof gave way in the storm.

pattern   concede.give_in_to
type      CONCEDE
cameo     080
trigger   verb bow|yield|cave|succumb|submit|concede
actor     subj
content   prep:to
if        prep:to lemma demand|pressure|request|call|condition|protest|threat|blackmail|critic|ultimatum
+ [actor: The junta] has [trigger: bowed] to demands for elections.
- The actor bowed to the crowd.

pattern   concede.concede_defeat
type      CONCEDE
cameo     080
trigger   verb concede+defeat|admit+defeat|concede+election|accept+defeat|acknowledge+defeat|admit+mistake|admit+wrongdoing
actor     subj
recipient prep:to
unless    any list @sport
+ [actor: The incumbent] [trigger: conceded defeat] to [recipient: his rival].
- The team conceded a goal.

pattern   concede.grant
type      CONCEDE
cameo     083
trigger   verb grant|fulfil|fulfill|concede
actor     subj
recipient iobj|prep:to|prep:of
if        obj lemma demand|autonomy|right|independence|request|permission|concession|wish|freedom|citizenship|vote
unless    prep:for lemma growth
+ [actor: London] [trigger: granted] autonomy to [recipient: the islands].
+ [actor: The ministry] [trigger: granted] the request.
- The company granted a licence.

pattern   concede.meet_demand
type      CONCEDE
cameo     083
trigger   verb heed
actor     subj
recipient prep:of
if        obj lemma demand|call|appeal|request
unless    subj|obj|poss|mod list @market
+ [actor: The junta] [trigger: heeded] the call for elections.
- The plant met demand for steel.

pattern   concede.concession_noun
type      CONCEDE
cameo     080
trigger   noun concession|reprieve|climbdown
actor     agent
recipient prep:to
if        subj|poss|prep:to present
unless    mod lemma mining|oil|tax|forest|timber|food
+ [actor: The premier] made [trigger: concessions] to [recipient: the unions].
- The firm won an oil concession.

pattern   concede.ease_policy
type      CONCEDE
cameo     082
trigger   verb decriminalize|decriminalise|unfreeze|readmit|rehire|unban|liberalize|liberalise
actor     subj
recipient obj
unless    subj|obj|poss|mod list @market
+ [actor: The junta] [trigger: unbanned] [recipient: the party].
+ [actor: The state] has [trigger: decriminalized] the protest.
- The shop reopened after repairs.

pattern   concede.reinstate
type      CONCEDE
cameo     082
trigger   verb reinstate|rehire|readmit
actor     subj
recipient obj
if        obj is person|actor
+ [actor: The court] [trigger: reinstated] [recipient: the governor].
- The museum restored a painting.

pattern   concede.legalize
type      CONCEDE
cameo     082
trigger   verb legalize|legalise
actor     subj
recipient prep:for
if        obj lemma party|protest|demonstration|marriage|union|rally|march|group
+ [actor: Parliament] [trigger: legalized] the party.
- The club legalized betting.

pattern   concede.lift_emergency
type      CONCEDE
cameo     083
trigger   verb lift+state|end+state|lift+law
actor     subj
if        any lemma emergency|martial|siege
+ [actor: The president] [trigger: lifted] the [trigger: state] of emergency.
- The crane lifted the car.

pattern   concede.easing_noun
type      CONCEDE
cameo     080
trigger   noun de-escalation|détente
parties   between
if        between present
+ The [trigger: de-escalation] between [actor: the two capitals] held.
- The plan calls for de-escalation.

pattern   concede.postpone
type      CONCEDE
cameo     080
trigger   verb postpone|call_off|suspend|shelve|cancel
actor     subj
if        obj lemma execution|strike|protest|eviction|deportation|offensive|demolition|settlement|expulsion|hunger
+ [actor: The state] [trigger: postponed] the execution.
- The team called off the match.

pattern   concede.halt_conflict
type      CONCEDE
cameo     080
trigger   verb halt|suspend|freeze|pause
actor     subj
recipient prep:against|prep:on
if        obj lemma bombing|airstrike|attack|offensive|hostility|shelling|enrichment|fighting|operation|strike|campaign
unless    subj|obj|poss|mod list @market
unless    any lemma airline|factory|company
+ [actor: The coalition] [trigger: suspended] airstrikes on [recipient: the town].
- The airline suspended flights.

pattern   concede.u_turn
type      CONCEDE
cameo     080
trigger   verb water_down|make+u-turn|make+turn|reverse+course|climb_down|back_pedal|backpedal
actor     subj
content   prep:on|obj
unless    subj lemma ship|river|plane|boat|car|bus
unless    obj lemma wine|milk|soup
+ [actor: The premier] [trigger: watered down] the bill.
- The ship changed its speed.

pattern   concede.declare_cease_fire
type      CONCEDE
cameo     0871
trigger   verb declare|announce|proclaim|order|call
actor     subj
recipient prep:with
content   obj
if        obj lemma fire
if        any|obj lemma cease|cease-fire
unless    prep:for present
+ [actor: The president] [trigger: announced] a cease-fire on Friday.
- The captain called a fire drill.

pattern   concede.call_off_protest
type      CONCEDE
cameo     080
trigger   verb lift+boycott|end+boycott|call_off+boycott|call_off+strike|end+strike|suspend+strike|call_off+protest|end+protest|end+fast|lift+sit-in
actor     subj
recipient prep:of|prep:against
+ [actor: The union] [trigger: called off] the [trigger: strike] on Monday.
- The umpire called off the game.

pattern   concede.accept_demand
type      CONCEDE
cameo     083
trigger   verb accept+demand|accept+condition|agree+to+demand|give+permission|grant+permission|give+approval|give+consent|give+go-ahead|reverse+decision|reverse+policy|overturn+decision|reverse+ban|abandon+plan|drop+plan|shelve+plan|withdraw+bill|withdraw+plan
actor     subj
recipient prep:of|prep:by|prep:to|prep:for|iobj
content   xcomp
unless    any list @market
unless    subj lemma court|judge|company|supply|factory
+ [actor: The government] [trigger: accepted] the [trigger: demands] of [recipient: the strikers].
- The plant met demand for steel.

pattern   concede.reduce_tariff
type      CONCEDE
cameo     081
trigger   verb reduce|cut|lower|slash|halve|roll_back
actor     subj
recipient prep:for
if        obj lemma tariff|duty|sanction|restriction|quota
if        subj is actor|pronoun
+ [actor: Washington] [trigger: lowered] tariffs on steel.
- The shop lowered its prices.
