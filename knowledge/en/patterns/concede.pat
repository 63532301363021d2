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
- She lifted the trophy.
- The news lifted shares.
- Rain eased the drought.
- He relaxed on the beach.

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
+ [actor: The government] [trigger: scrapped] the ban.
+ [actor: The king] [trigger: cancelled] the curfew.
+ The embargo was [trigger: dropped] by [actor: the bloc].
+ [actor: Washington] [trigger: removed] tariffs on [recipient: steel] .
- The firm dropped the product.
- The airline canceled the flight.
- The dentist removed a tooth, the lamp was suspended from a hook, and the cook fed scraps to a dog.

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
+ The [trigger: easing] of sanctions by [actor: Washington] was welcomed.
+ [actor: The council]'s [trigger: lifting] of the embargo came in May.
+ The [trigger: removal] of restrictions on [recipient: the press] was praised.
+ The [trigger: relaxation] of the ban by [actor: the state] came late.
- Easing of the pain, relaxation of the muscle and removal of the stitches came in that order.

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
+ [actor: The premier] [trigger: apologised] for the massacre.
+ [actor: The general] has [trigger: apologized] to [recipient: the victims].
+ [actor: Japan] [trigger: apologized] to [recipient: the women].
- The singer apologized to fans for the delay.
- The singer apologised for the late start.

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
+ [actor: The king]'s [trigger: apology] to [recipient: the islanders] was welcomed.
+ [actor: The ministry] offered an [trigger: apology] for the raid.
+ [actor: The premier] made a public [trigger: apology] to [recipient: the victims].

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
+ [actor: The rebels] [trigger: proclaimed] a ceasefire.
+ [actor: The junta] [trigger: extended] the truce by a week.
+ A truce was [trigger: declared] by [actor: the separatists].
- The judge announced a break.
- The holiday was extended, and the poster proclaimed the best pizza in town.

pattern   concede.pardon
type      CONCEDE
cameo     081
trigger   verb pardon|amnesty|commute|exonerate|acquit|grant+amnesty|grant+pardon|grant+clemency|reprieve
actor     subj
recipient obj|prep:to|iobj
unless    subj lemma train|worker|driver
unless    prep:from present
unless    subj|obj|prep:of list @everyday
unless    obj lemma French|pun|expression|interruption|himself|herself|themselves|itself
+ [actor: The king] [trigger: pardoned] [recipient: 12 prisoners].
+ [recipient: The general] was [trigger: acquitted] by [actor: the court].
+ [actor: The president] [trigger: granted] [recipient: the rebels] [trigger: amnesty].
- Many workers commute by train.
- Workers commute by train.
- Pardon my French, he said, and acquitted himself well on the violin.
- The library's amnesty for late books granted readers a week.

pattern   concede.commute_sentence
type      CONCEDE
cameo     081
trigger   verb commute+sentence|reduce+sentence|overturn+conviction|overturn+verdict|quash+conviction|annul+verdict|overturn+sentence|quash+verdict|annul+sentence|lift+sentence|cut+sentence|vacate+conviction|reverse+conviction|throw+conviction|lift+fatwa|annul+conviction|quash+sentence
actor     subj
recipient prep:of
unless    any|clause lemma short|teacher|writer
unless    subj|obj|prep:of list @everyday
unless    prep:to lemma word|line
unless    subj lemma editor|author|critic
+ [actor: The court] [trigger: overturned] the [trigger: conviction] of [recipient: the editor].
- The bus overturned on the road.
+ [actor: The governor] [trigger: commuted] the [trigger: sentence] of [recipient: two prisoners].
+ [actor: Judges] [trigger: quashed] the [trigger: verdict] .
+ [actor: The supreme court] [trigger: overturned] the [trigger: sentence].
+ [actor: The king] [trigger: reduced] the [trigger: sentence] of [recipient: the activist].
- The teacher cut the sentence short.
- She commutes by train and reads a sentence a day.
- The editor reduced the sentence to five words.
- The truck overturned, and the driver's conviction that he was right grew.
- The van overturned near the school, and the sentence on the board was short.
- The critic quashed hopes with a verdict on the soup.

pattern   concede.pardon_noun
type      CONCEDE
cameo     081
trigger   noun pardon|amnesty|clemency|acquittal|reprieve
actor     agent|mod
recipient prep:for|prep:to|prep:of
unless    mod lemma tax
unless    any lemma international
unless    trigger upos PROPN
unless    any lemma beg|debt
+ [actor: The king]'s [trigger: pardon] of [recipient: the dissident] was a surprise.
- A tax amnesty ended in May.
+ [actor: The court]'s [trigger: acquittal] of [recipient: the minister] was criticized.
+ A [trigger: pardon] for [recipient: the spy] was signed on Friday.
- I beg your pardon, said the waiter.
- Debt acquittal is a term of old account books.

pattern   concede.drop_charges
type      CONCEDE
cameo     081
trigger   verb drop+charge|dismiss+charge|drop+case|drop+investigation|drop+probe|end+investigation|drop+claim|drop+demand|drop+lawsuit|withdraw+charge|drop+objection|withdraw+objection|drop+opposition
actor     subj
recipient prep:against
unless    subj|obj|prep:of list @everyday
unless    subj lemma battery|phone|customer|temperature|price
+ [actor: Prosecutors] [trigger: dropped] the [trigger: charges] against [recipient: the activist].
- She dropped the cup.
+ [actor: The state] [trigger: dropped] the [trigger: case] against [recipient: the editor].
+ [actor: The prosecutor] [trigger: withdrew] the [trigger: charges].
+ [actor: Judges] [trigger: dismissed] the [trigger: charges] against [recipient: the premier].
+ [actor: Ankara] [trigger: dropped] its [trigger: objections].
- The waiter dropped the tray.
- The phone was dropped and lost its charge.
- The teacher dismissed the class, and battery charge is shown in green.
- The customer withdrew cash without charge.
- Temperatures dropped, but hikers had no objection.
- The lawyer carries a case, and a coin dropped on it.

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
unless    subj|obj|prep:of list @everyday
unless    subj lemma server|software|wind|storm|pain
+ [actor: The government] [trigger: gave in] to [recipient: the strikers].
+ [actor: The premier] has [trigger: backed down] on the levy.
- The roof gave way in the storm.
+ [actor: The ministry] [trigger: relented] on Friday.
+ [actor: The junta] [trigger: caved in] to [recipient: the strikers].
+ [actor: Hungary] [trigger: backed off] on the tax.
+ [actor: The king] [trigger: acceded] to demands for elections.
- The roof caved in after the storm.
- Bond yields backed off on Friday.
- The new server accedes to the network.
- The storm relented at dawn and the wind backed down.

pattern   concede.give_in_to
type      CONCEDE
cameo     080
trigger   verb bow|yield|cave|succumb|submit|concede
actor     subj
content   prep:to
if        prep:to lemma demand|pressure|request|call|condition|protest|threat|blackmail|critic|ultimatum
+ [actor: The junta] has [trigger: bowed] to demands for elections.
- The actor bowed to the crowd.
+ [actor: The premier] [trigger: yielded] to pressure.
+ [actor: The king] [trigger: succumbed] to protests.
- The trees yielded a good crop.
- The actor bowed to the audience.
- The oak succumbed to a fungus.

pattern   concede.concede_defeat
type      CONCEDE
cameo     080
trigger   verb concede+defeat|admit+defeat|concede+election|accept+defeat|acknowledge+defeat|admit+mistake|admit+wrongdoing
actor     subj
recipient prep:to
unless    any list @sport
unless    any lemma set|game|team|club|champion|round
unless    obj lemma visitor|guest|them
+ [actor: The incumbent] [trigger: conceded defeat] to [recipient: his rival].
- The team conceded a goal.
+ [actor: The president] [trigger: admitted defeat] on Sunday.
+ [actor: The ruling party] [trigger: conceded defeat].
+ [actor: The premier] [trigger: accepted defeat] after the count.
+ [actor: The minister] [trigger: admitted mistakes].
- The team conceded defeat after three sets.
- The museum admits children, and a ticket to the match that ended in defeat is accepted.
- The usher admitted them by mistake.

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
+ [actor: The junta] [trigger: granted] [recipient: the prisoners] their request.
+ [actor: Denmark] [trigger: granted] autonomy to [recipient: Greenland].
+ [actor: France] [trigger: granted] independence to [recipient: Algeria].

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
+ [actor: The premier] [trigger: heeded] the appeal.
+ The call was [trigger: heeded] by [actor: the king].
- Cooks heed the timer.

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
+ [actor: The junta]'s [trigger: concessions] to [recipient: the monks] were small.
+ [actor: The government] offered a [trigger: concession] to [recipient: the strikers].
+ [actor: Tehran] made [trigger: concessions] to [recipient: the powers].
- The mining concession was sold.

pattern   concede.ease_policy
type      CONCEDE
cameo     082
trigger   verb decriminalize|decriminalise|unfreeze|readmit|rehire|unban|liberalize|liberalise
actor     subj
recipient obj
unless    subj|obj|poss|mod list @market
unless    clause list @fiction
unless    subj lemma theatre|theater|bakery|shop|restaurant|comic
+ [actor: The junta] [trigger: unbanned] [recipient: the party].
+ [actor: The state] has [trigger: decriminalized] the protest.
- The shop reopened after repairs.
+ [actor: The ministry] [trigger: unbanned] [recipient: the song].
- The thaw unfroze the pipes.
- The moderators unban the trolls, and comics decriminalize puns.

pattern   concede.reinstate
type      CONCEDE
cameo     082
trigger   verb reinstate|rehire|readmit
actor     subj
recipient obj
if        obj is person|actor
+ [actor: The court] [trigger: reinstated] [recipient: the governor].
- The museum restored a painting.
+ [recipient: The judge] was [trigger: reinstated] by [actor: the king].
+ [actor: The ministry] [trigger: rehired] [recipient: the teachers].
+ [actor: The president] [trigger: reinstated] [recipient: the general].
- The update reinstated the old menu, and the theatre rehired its cook.

pattern   concede.legalize
type      CONCEDE
cameo     082
trigger   verb legalize|legalise
actor     subj
recipient prep:for
if        obj lemma party|protest|demonstration|marriage|union|rally|march|group
+ [actor: Parliament] [trigger: legalized] the party.
- The club legalized betting.
+ [actor: The government] [trigger: legalized] the union.
+ [actor: The junta] [trigger: legalized] demonstrations.
+ The party was [trigger: legalised] by [actor: the court].
- The notary legalised the copy.

pattern   concede.lift_emergency
type      CONCEDE
cameo     083
trigger   verb lift+state|revoke+state|cancel+state|end+state|lift+law
actor     subj
if        any lemma emergency|martial|siege
+ [actor: The president] [trigger: lifted] the [trigger: state] of emergency.
- The crane lifted the car.
+ [actor: The junta] [trigger: lifted] martial [trigger: law].
+ [actor: The premier] [trigger: ended] the [trigger: state] of emergency.
- The crane lifted a state coach by the law school.
- The trail ends at the state line.

pattern   concede.easing_noun
type      CONCEDE
cameo     080
trigger   noun de-escalation|détente
parties   between
if        between present
+ The [trigger: de-escalation] between [actor: the two capitals] held.
- The plan calls for de-escalation.
+ A [trigger: de-escalation] between [actor: Ankara] and [actor: Athens] followed.
+ The [trigger: détente] between [actor: the two powers] lasted ten years.
+ The [trigger: de-escalation] between [actor: India] and [actor: China] goes on.
- The détente of the trigger spring is a gunsmith's term.

pattern   concede.postpone
type      CONCEDE
cameo     080
trigger   verb postpone|call_off|suspend|shelve|cancel
actor     subj
if        obj lemma execution|strike|protest|eviction|deportation|offensive|demolition|settlement|expulsion|hunger
+ [actor: The state] [trigger: postponed] the execution.
- The team called off the match.
+ [actor: The king] [trigger: suspended] the execution.
+ [actor: Israel] [trigger: shelved] the demolition.
+ [actor: The union] [trigger: postponed] its strike.
+ The eviction was [trigger: postponed] by [actor: the court].
- Rain postponed the match.
- The band canceled its tour.
- The shop shelved the books, and a bulb is suspended over the desk.

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
+ [actor: The army] [trigger: halted] its offensive against [recipient: the rebels].
+ [actor: Saudi Arabia] [trigger: paused] its bombing.
+ [actor: Both sides] [trigger: suspended] hostilities.
- The airline halted flights.
- She paused at the door.

pattern   concede.u_turn
type      CONCEDE
cameo     080
trigger   verb water_down|make+u-turn|make+turn|reverse+course|climb_down|back_pedal|backpedal
actor     subj
content   prep:on|obj
unless    subj lemma ship|river|plane|boat|car|bus
unless    obj lemma wine|milk|soup
unless    subj|obj|prep:of list @everyday
unless    subj lemma van|cyclist|bike|driver|truck|tram|ferry|share
+ [actor: The premier] [trigger: watered down] the bill.
- The ship changed its speed.
+ [actor: The ministry] [trigger: made] a [trigger: U-turn] on the tax.
+ [actor: The government] [trigger: backpedaled] on the reform.
- The waiter watered down the wine.
- The van made a U-turn at the lights, and the cyclist backpedals downhill.

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
+ [actor: The junta] [trigger: declared] a cease-fire.
+ [actor: Both sides] [trigger: announced] a cease-fire.
+ [actor: The rebels] [trigger: proclaimed] a cease-fire on Sunday.
- The sign announces a sale, the label declares its sugar, and the banner proclaims a festival.

pattern   concede.call_off_protest
type      CONCEDE
cameo     080
trigger   verb lift+boycott|end+boycott|call_off+boycott|call_off+strike|end+strike|suspend+strike|call_off+protest|end+protest|end+fast|lift+sit-in
actor     subj
recipient prep:of|prep:against
unless    subj|obj|prep:of list @everyday
unless    any list @sport
unless    subj lemma crane|dust|snow
+ [actor: The union] [trigger: called off] the [trigger: strike] on Monday.
- The umpire called off the game.
+ [actor: The teachers] [trigger: ended] their [trigger: strike].
+ [actor: The opposition] [trigger: lifted] its [trigger: boycott] of [recipient: parliament].
+ [actor: The miners] [trigger: suspended] the [trigger: strike].
+ [actor: Farmers] [trigger: called off] their [trigger: protest] on Friday.
- The crane lifted the crate before the fans' boycott.
- The referee called off the match after lightning strikes and the season ended.
- Call the plumber off hours, since protest is vain.
- The snow suspended traffic on the day of the strike.

pattern   concede.accept_demand
type      CONCEDE
cameo     083
trigger   verb accept+demand|accept+condition|agree+to+demand|give+permission|grant+permission|give+approval|give+consent|give+go-ahead|reverse+decision|reverse+policy|overturn+decision|reverse+ban|abandon+plan|drop+plan|shelve+plan|withdraw+bill|withdraw+plan
actor     subj
recipient prep:of|prep:by|prep:to|prep:for|iobj
content   xcomp
unless    any list @market
unless    subj lemma court|judge|company|supply|factory
unless    subj|obj|prep:of list @everyday
unless    subj lemma patient|bird|heron
+ [actor: The government] [trigger: accepted] the [trigger: demands] of [recipient: the strikers].
- The plant met demand for steel.
+ [actor: The junta] [trigger: agreed] to the rebels' [trigger: demands] .
+ [actor: The premier] [trigger: withdrew] the [trigger: bill].
+ [actor: The ministry] [trigger: reversed] its [trigger: decision].
+ [actor: The king] [trigger: gave] his [trigger: consent].
+ [actor: The mayor] [trigger: abandoned] the [trigger: plan].
- The kiosk accepts cards, and demand for tea is high.
- The couple agreed to a price as demand for flats fell.
- Patients give consent before surgery.
- The heron reverses a decision and flies off.
- The heron withdrew its bill from the water.

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
+ [actor: Beijing] [trigger: cut] tariffs on cars.
+ [actor: The bloc] [trigger: reduced] duties for [recipient: Pakistan].
+ [actor: The government] [trigger: halved] the tariff.
+ [actor: India] [trigger: slashed] tariffs on wheat.
- The shop cut prices.
- The cook reduced the sauce, halved the lemons and slashed the packet.
