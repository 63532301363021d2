# RETREAT: carried-out yielding: release, withdrawal, surrender, disarming, a ceasefire in force, access given, resignation.

pattern   retreat.withdraw
type      RETREAT withdraw
cameo     0874
trigger   verb withdraw|pull_out|pull_back|retreat|vacate|decamp|fall_back
actor     subj
place     prep:from|obj|prep:out_of
if        subj list @forces
unless    subj|obj|poss|mod list @market
unless    obj|prep:from list @bodytalk
+ [actor: Government troops] [trigger: withdrew] from the town.
+ [actor: The rebels] have [trigger: pulled out] of the port.
+ [actor: The militants] [trigger: retreated] to the hills.
- The investor withdrew his money.
- The delegation withdrew from the talks.
- She withdrew money from the bank.
- The glacier retreated by a mile.
- The bus pulled out of the station.

pattern   retreat.withdraw_forces
type      RETREAT withdraw
cameo     0874
trigger   verb withdraw|pull_out|pull_back|pull|bring_home|draw_down|bring+home
actor     subj
if        obj list @troops
unless    obj lemma peacekeeper|inspector|monitor|observer
unless    subj|obj|poss|mod list @market
+ [actor: Russia] [trigger: withdrew] its bombers from Syria.
+ [actor: The president] [trigger: pulled] the troops out of the region.
~ planned  [actor: France] will [trigger: withdraw] its soldiers by June.
- The bank withdrew its offer.
- The council withdrew its observers from the border.
- The horse pulled the cart.

pattern   retreat.withdrawal_noun
type      RETREAT withdraw
cameo     0874
trigger   noun withdrawal|pullout|pull-out|pullback|retreat|drawdown
actor     agent|mod|prep:of
recipient prep:to
if        prep:of|prep:from|poss|mod present
unless    mod lemma country|weekend|spiritual|mountain|bank|cash|drug|annual|yoga
unless    prep:from list @bodytalk
unless    prep:from lemma accord|treaty|deal|union|race
unless    subj|obj|prep:of list @everyday
unless    prep:of lemma share|stock|price|reservoir|water|fund|cash|money|yield
+ [actor: Russia]'s [trigger: withdrawal] from the base began on Monday.
+ The [trigger: pullout] of [actor: foreign troops] from the valley is complete.
- Cash withdrawals rose at banks.
+ [actor: Turkey]'s [trigger: withdrawal] from the town was welcomed.
+ The [trigger: pullback] of [actor: the militia] from the front was slow.
+ The [trigger: drawdown] of [actor: American troops] goes on.
+ [actor: The army]'s [trigger: retreat] from the valley was chaotic.
- The magazine has a pullout on gardens, and the spa sells a weekend retreat.
- The pullback of shares was brief, and a drawdown of the reservoir followed.

pattern   retreat.leave_ground
type      RETREAT withdraw
cameo     0874
trigger   verb leave|flee|abandon|vacate|evacuate
actor     subj
place     obj|prep:from
if        subj list @forces
if        obj|prep:from list @ground
+ [actor: The last soldiers] [trigger: left] the base in August.
+ [actor: Rebel fighters] [trigger: fled] the town.
- Families left the town.
+ [actor: The militants] [trigger: abandoned] the town at night.
+ [actor: Soldiers] [trigger: vacated] the base.
+ [actor: Rebels] [trigger: evacuated] the village.
- The guests left the hotel.
- Heat fled the room, the author abandoned the plot, the tenants vacated the flat, and the pump evacuated the air.

pattern   retreat.leave_country
type      RETREAT withdraw
cameo     0874
trigger   verb leave|flee|abandon|vacate
actor     subj
place     obj|prep:from
if        subj list @forces
if        obj is place
+ [actor: The last troops] [trigger: left] [place: Iraq] in 2011.
- The tourists left Iraq.
+ [actor: The rebels] [trigger: fled] Goma.
+ [actor: The militia] [trigger: abandoned] Tikrit.
- The couple abandoned the diet, and moths fled the closet.

pattern   retreat.end_siege
type      RETREAT withdraw
cameo     0872
trigger   verb lift+siege|lift+blockade|end+siege|end+blockade|ease+blockade|end+occupation
actor     subj
recipient prep:on|prep:of|prep:against
unless    subj|obj|prep:of list @everyday
unless    clause list @fiction
+ [actor: The army] [trigger: lifted] the [trigger: siege] of [recipient: the town].
- The crane lifted the car.
+ [actor: The rebels] [trigger: ended] the [trigger: siege] .
+ [actor: Armenia] [trigger: lifted] the [trigger: blockade].
+ [actor: Israel] [trigger: eased] its [trigger: blockade] of [recipient: the strip].
- The crane lifted the beam, and the siege film ended.
- The drug eases pain and lifts the blockade of a nerve.

pattern   retreat.surrender
type      RETREAT disarm
cameo     0874
trigger   verb surrender|capitulate|defect|lay_down+arms
actor     subj
recipient prep:to
unless    obj lemma production|power|control|rule|passport|seat|hope|smoking|job|citizenship|lead|passport|idea|title|habit|right|search|post|drinking|home|land|sovereignty
unless    any list @sport
mode      withdraw if trigger lemma defect
+ [actor: Forty militants] [trigger: surrendered] to [recipient: the army].
+ [actor: The gunman] [trigger: surrendered] after six hours.
- The champion surrendered the lead.
+ [actor: The rebels] [trigger: laid down] their [trigger: arms] in May.
- The team surrendered its lead.
- He surrendered his seat to a lady.
- The cook laid down the spoon and folded his arms.

pattern   retreat.surrender_noun
type      RETREAT disarm
cameo     0874
trigger   noun surrender|capitulation|defection|disarmament|demobilization|demobilisation|decommissioning
actor     agent|mod|prep:of
recipient prep:to
if        prep:of|poss|subj|prep:by present
unless    mod lemma nuclear
unless    subj|obj|prep:of list @everyday
unless    prep:of lemma customer|client|investor|reader|cell|policy
unless    any lemma insurance|policy
+ The [trigger: surrender] of [actor: the garrison] ended the siege.
- The nuclear disarmament debate went on.
+ The [trigger: defection] of [actor: two generals] weakened the regime.
+ [actor: The militia]'s [trigger: disarmament] began in May.
+ The [trigger: capitulation] of [actor: the rebels] was celebrated.
+ The [trigger: demobilization] of [actor: the guerrillas] took a year.
- The surrender value of the policy is low, and the defection of customers hurt the shop.
- Capitulation of small investors marks the end of a bear market.
- The lecture on the demobilization of fat cells was dull.

pattern   retreat.disarm_self
type      RETREAT disarm
cameo     0873
trigger   verb disarm|demobilize|demobilise
actor     subj
if        subj is actor
unless    obj present
unless    subj list @police
+ [actor: The militia] [trigger: disarmed] under a programme of the bloc.
+ [actor: The rebels] have begun to [trigger: demobilise].
+ [actor: Hundreds of fighters] [trigger: disarmed] in [place: Bouake].
- The smile disarms.

pattern   retreat.disarm
type      RETREAT disarm
cameo     0873
trigger   verb disarm|demobilize|demobilise|lay_down|give_up|surrender|hand_over|turn_in|dismantle|scrap|decommission|denuclearize|hand_in|turn_over|relinquish|renounce
actor     subj
recipient prep:to
if        obj|prep:over lemma arm|weapon|missile|arsenal|stockpile|warhead|rifle|weaponry|reactor|gun|mine|fighter|centrifuge|uranium
unless    any list @aerial
unless    subj lemma airstrike|police|army|coalition|warplane
+ [actor: The guerrillas] [trigger: handed over] their weapons.
+ [actor: Libya] [trigger: dismantled] its arsenal.
- The mechanic dismantled the engine.
+ [actor: The militants] [trigger: laid down] their weapons.
+ [actor: The rebels] [trigger: surrendered] their guns to [recipient: the army].
+ [actor: Ukraine] [trigger: gave up] its warheads.
+ [actor: Fighters] [trigger: turned in] their rifles.
- Her smile disarmed him.
- He gave up sugar.
- He laid down the fork, surrendered his ticket, handed over the keys and turned in his homework.

pattern   retreat.destroy_arsenal
type      RETREAT disarm
cameo     0873
trigger   verb destroy|eliminate
actor     subj
if        obj lemma stockpile|arsenal|weapon
if        any lemma own|chemical|its|nuclear
unless    any list @aerial
+ [actor: The regime] [trigger: destroyed] its chemical stockpile.
- Bombers destroyed the bridge.
+ [actor: Syria] [trigger: eliminated] its chemical weapons.
+ [actor: Libya] [trigger: destroyed] its chemical weapons.
+ [actor: The government] [trigger: destroyed] its own stockpile.
- The club eliminated its rivals.

pattern   retreat.release
type      RETREAT release
cameo     0841
trigger   verb release|free|set_free|parole|set+free
actor     subj
recipient obj
if        obj list @captive
unless    subj list @armedwide
unless    any lemma film|album|poll|video|list
+ [actor: The junta] [trigger: released] [recipient: 40 prisoners] on Monday.
+ [recipient: The activist] was [trigger: released] on bail.
+ [recipient: Two hostages] have been [trigger: released].
- The ministry released a statement.
- The band released an album.
- The firm released its results.

pattern   retreat.release_by_armed
type      RETREAT release
cameo     0841
trigger   verb release|free|set_free|let_go|set+free|unhand
actor     subj
recipient obj
if        obj list @captive
if        subj list @armedwide
+ [actor: The militants] [trigger: released] [recipient: the hostages].
- The militants released a video.
+ [actor: The rebels] [trigger: freed] [recipient: two hostages].
+ [recipient: Three sailors] were [trigger: released] by [actor: rebels].
- The update frees memory.

pattern   retreat.released_person
type      RETREAT release
cameo     0841
trigger   verb release|free|set_free|parole|set+free
actor     subj
recipient obj
if        obj is person|pronoun|group
unless    obj is org|state|place
unless    obj lemma statement|video|report
+ [recipient: The blogger] was [trigger: released] on Sunday.
- The ministry released a report.
+ [recipient: The singer] was [trigger: freed] on Monday.
+ [recipient: The cleric] was [trigger: set free] after a year.
+ [actor: Egypt] [trigger: released] [recipient: the blogger].
- The singer released a record.
- The plumber freed the pipe and set the table with a free hand.

pattern   retreat.release_noun
type      RETREAT release
cameo     0841
trigger   noun release|freeing|liberation|parole|repatriation
actor     agent
recipient prep:of
if        prep:of list @captive|@person
+ The [trigger: release] of [recipient: the hostages] by [actor: the militia] was welcomed.
- The release of the report was delayed.
+ The [trigger: freeing] of [recipient: prisoners] by [actor: the junta] was praised.
+ [actor: The rebels]' [trigger: release] of [recipient: hostages] was welcomed.
+ The [trigger: repatriation] of [recipient: prisoners] began.
- The release of the album was delayed.
- The freeing of memory speeds up the phone, and the repatriation of profits was taxed.

pattern   retreat.release_poss
type      RETREAT release
cameo     0841
trigger   noun release
actor     prep:by|subj
recipient poss
if        poss is person
unless    mod lemma press|news|film|album
+ [recipient: The journalist]'s [trigger: release] came after nine months.
- The band's release topped the charts.
+ [recipient: The cleric]'s [trigger: release] was celebrated.
+ [recipient: The editor]'s [trigger: release] by [actor: the court] came late.
+ [recipient: The nun]'s [trigger: release] was announced on Friday.

pattern   retreat.return
type      RETREAT
cameo     0842
trigger   verb return|hand_back|give_back|repatriate|restitute
actor     subj
recipient prep:to|iobj
if        prep:to|iobj present
if        obj present
if        subj is actor|pronoun
unless    obj lemma call|fire|favor|favour|serve|ball|home|verdict|bill|attention|visit|focus|phone|letter|compliment|profit|result|document
unless    any list @sport
+ [actor: Egypt] [trigger: returned] the bodies to [recipient: Italy].
+ [actor: The army] [trigger: handed back] the land to [recipient: the farmers].
- She returned to the library.
+ [actor: France] [trigger: returned] 26 bronzes to [recipient: Benin].
+ [actor: The museum] [trigger: gave back] the mask to [recipient: the tribe].
+ [actor: Russia] [trigger: repatriated] the bodies to [recipient: Ukraine].
- The player returned the serve.
- He returned the call.
- The teacher handed back the tests, and the machine gave back the coin.
- The firm repatriated its profits.

pattern   retreat.cede
type      RETREAT
cameo     0842
trigger   verb cede|relinquish|hand_over
actor     subj
recipient prep:to|iobj
if        obj|prep:over lemma body|remains|property|land|artifact|asset|territory|prisoner|plane|ship|base|sailor|soldier|town|island|statue|drone|passport|control|village
if        prep:to|iobj present
+ [actor: The junta] [trigger: ceded] the land to [recipient: the tribe].
- He ceded the point to his wife.
+ [actor: Egypt] [trigger: ceded] two islands to [recipient: Saudi Arabia].
+ [actor: Israel] [trigger: relinquished] the land to [recipient: Egypt].
- She relinquished the remote control.

pattern   retreat.release_goods
type      RETREAT release
cameo     0842
trigger   verb release|free|unfreeze
actor     subj
recipient obj
if        obj list @vessel|@seizable
if        subj is actor|pronoun
unless    obj lemma document|newspaper|copy|material|phone|drug|fund
+ [actor: Iran] [trigger: released] [recipient: the tanker] on Friday.
- The studio released a film.
+ [actor: Iran] [trigger: freed] [recipient: the ship].
+ [recipient: The vessel] was [trigger: released] by [actor: Yemen].
+ [actor: Greece] [trigger: released] [recipient: the tanker].
- The app frees space on the disk.

pattern   retreat.let_free
type      RETREAT release
cameo     0841
trigger   verb let|set
actor     subj
recipient obj
if        any|xcomp lemma free
if        obj is actor
unless    any lemma fire|price|market
+ [actor: The junta] [trigger: let] [recipient: two dissidents] go free.
- She let the bird fly.
+ [actor: Egypt] [trigger: let] [recipient: the students] go free.
+ [actor: The king] [trigger: let] [recipient: the reporters] go free.
+ [actor: Tehran] [trigger: let] [recipient: two sailors] go free.

pattern   retreat.hand_power
type      RETREAT
cameo     083
trigger   verb hand_over|transfer|cede|relinquish|turn_over|give_up
actor     subj
recipient prep:to
if        obj|prep:over lemma power|control|authority|command|sovereignty|presidency|territory
mode      resign if obj lemma power|presidency
+ [actor: The junta] [trigger: handed over] power to [recipient: a civilian council].
- He handed over the keys to the buyer.
+ [actor: The general] [trigger: transferred] power to [recipient: a council].
+ [actor: The king] [trigger: relinquished] power.
- The runner handed over the baton.
- Heat is transferred by the pipe, and the child relinquished the toy.

pattern   retreat.resign
type      RETREAT resign
cameo     0831
trigger   verb resign|abdicate|step_down|stand_down|step_aside
actor     subj
recipient prep:to
unless    any list @sport
unless    obj lemma smoking|school|job|day|band|drinking|game|union|bloc|accord|treaty|group
unless    subj lemma coach|manager|ceo
unless    obj lemma herself|himself|themselves|itself|they|he|she
unless    clause list @fiction
unless    prep:from lemma stage|bus|train|podium|platform|ladder
+ [actor: The defense minister] [trigger: resigned] on Tuesday.
+ [actor: The king] [trigger: abdicated] in 2014.
+ [actor: The premier] has [trigger: stepped down] over the scandal.
~ denied  [actor: The governor] did not [trigger: resign].
- The coach resigned after the defeat.
- She resigned herself to the wait.
- The pianist stepped down from the stage.
- The queen in the opera abdicates.

pattern   retreat.quit_bare
type      RETREAT resign
cameo     0831
trigger   verb quit
actor     subj
if        subj list @office
unless    obj|prep:from|xcomp present
unless    any list @sport
+ [actor: The justice minister] [trigger: quit] in protest.
+ [actor: The governor] [trigger: quit] on Monday.
+ [actor: Two ministers] have [trigger: quit] over the law.
- The minister quit smoking.

pattern   retreat.quit_office
type      RETREAT resign
cameo     0831
trigger   verb quit|leave|vacate|relinquish|give_up|bow_out
actor     subj
if        subj list @office
if        obj|prep:from list @office_leave
unless    any list @sport
+ [actor: The minister] [trigger: quit] his post in anger.
- The minister quit smoking.
+ [actor: The governor] [trigger: left] office on Monday.
+ [actor: The president] will [trigger: leave] office in May.
- She quit smoking.
- The guests left the party.

pattern   retreat.resignation_noun
type      RETREAT resign
cameo     0831
trigger   noun resignation|abdication
actor     agent|prep:of|mod
unless    mod lemma forced
if        poss|subj|prep:of|mod present
unless    clause list @fiction
unless    prep:of lemma reason|taste|duty|responsibility
+ [actor: The premier]'s [trigger: resignation] came as a shock.
+ The [trigger: resignation] of [actor: the interior minister] was accepted.
- She sighed in resignation.
+ [actor: The king]'s [trigger: abdication] surprised Spain.
+ [actor: The minister]'s [trigger: resignation] was accepted.
- The abdication of reason is a theme of the poem.

pattern   retreat.ceasefire_holds
type      RETREAT ceasefire
cameo     0871
trigger   noun ceasefire|truce|cease-fire|armistice|cessation|lull
parties   between|poss+prep:with
if        between present
unless    any lemma sign|reach|agree|declare|announce|broker|violate|break|propose|collapse|fall_apart|fall|unravel|expire|lapse|crumble|fail|end|suspend|terminate|abandon|scrap|call_off|call|cancel|tear_up|tear|break_down
+ The [trigger: ceasefire] between [actor: the army] and [actor: the rebels] held.
- The tax truce ended.
+ The [trigger: truce] between [actor: Hamas] and [actor: Israel] held.
+ A [trigger: ceasefire] between [actor: the clans] is in place.
+ The [trigger: armistice] between [actor: the two Koreas] has lasted decades.
+ A [trigger: lull] between [actor: the sides] lasted a month.
- There was a lull in the wind, and the museum keeps the pen of the armistice.
- Parents called a ceasefire over bedtime.

pattern   retreat.ceasefire_in_force
type      RETREAT ceasefire
cameo     0871
trigger   verb hold|begin|take+effect|come+force|come+effect|go+effect|enter+force
actor     prep:between|between
if        subj lemma ceasefire|truce|cease-fire|armistice
+ A truce [trigger: took effect] at midnight.
- The law took effect in May.
+ The ceasefire [trigger: entered] into [trigger: force] on Sunday.
+ A truce [trigger: began] at dawn.
+ The armistice [trigger: came] into [trigger: effect] in July.
+ The ceasefire is [trigger: holding].
- The concert began at eight.
- The glue holds, and the effect of the pill comes fast.
- Users enter a code, and the spring exerts a force.

pattern   retreat.observe_truce
type      RETREAT ceasefire
cameo     0871
trigger   verb observe|respect|honor|honour|uphold|keep|hold+fire|cease+fire|stop+fighting|end+hostility|cease+hostility
actor     subj
if        obj lemma truce|ceasefire|cease-fire|armistice|fire|fighting|hostility
+ [actor: Both sides] [trigger: observed] the truce on Friday.
- The village observed the feast.
+ [actor: The rebels] [trigger: respected] the ceasefire.
+ [actor: The army] [trigger: upheld] the truce.
+ [actor: Both armies] [trigger: ceased fire] at noon.
+ [actor: The clans] [trigger: ended hostilities].
- Scientists observed the comet.
- Children respect the teacher, and columns uphold the roof.
- The noise ceased when the fire went out and the hostility of the weather ended.

pattern   retreat.access
type      RETREAT access
cameo     086
trigger   verb allow|let|permit|admit|give+access|grant+access|let_in|readmit|provide+access
actor     subj
recipient obj|iobj|prep:to
if        obj|iobj|prep:to lemma relief|supplies|food|shipment|inspector|monitor|observer|convoy|aid|investigator|peacekeeper|agency|mission|journalist|worker|envoy|truck|delivery
+ [actor: Iran] [trigger: allowed] [recipient: inspectors] into the plant.
+ [actor: The rebels] [trigger: let] [recipient: aid convoys] through.
+ [actor: The junta] [trigger: granted] [trigger: access] to [recipient: monitors].
- The museum admitted visitors free.
- The door gives access to the roof.
- The pass allows free parking and lets holders skip the queue.
- The card grants access to the pool.

pattern   retreat.open_passage
type      RETREAT access
cameo     0863
trigger   verb open|reopen|unblock|open_up
actor     subj
recipient prep:to|prep:for
if        obj lemma corridor|border|crossing|road|checkpoint|frontier|strait
unless    subj lemma bank
+ [actor: Egypt] [trigger: opened] the crossing for the wounded.
- The bank opened a branch.
+ [actor: Israel] [trigger: reopened] the crossing.
+ [actor: The army] [trigger: opened] a corridor for [recipient: civilians].
+ The road was [trigger: reopened] by [actor: the rebels].
- The shop opened a new branch.
- The café reopened after a refit.

pattern   retreat.stand_down
type      RETREAT
cameo     080
trigger   verb recall|stand_down|scale_down|demobilize|demobilise|scale_back|wind_down
actor     subj
if        obj|prep:down list @troops
unless    obj lemma ambassador
+ [actor: The general] [trigger: stood down] his troops.
- The firm recalled the cars.
+ [actor: The president] [trigger: recalled] the troops.
+ [actor: The army] [trigger: scaled back] its forces.
+ [actor: The general] [trigger: recalled] his soldiers.
- The chairs stand down the hall, and the firm scaled back its advertising.

pattern   retreat.troops_leave
type      RETREAT withdraw
cameo     0874
trigger   verb leave|depart|go_home|return_home|come_home
actor     subj
place     obj|prep:from
if        subj lemma troops|troop|soldier|contingent|marine|peacekeeper|garrison|battalion|brigade|force
unless    any lemma dead|wounded|behind|barracks|patrol
unless    obj is person
unless    prep:for present
+ [actor: The last foreign soldiers] will [trigger: leave] in December.
- The attack left ten soldiers dead.
+ [actor: American troops] [trigger: left] in 2011.
+ [actor: The garrison] [trigger: departed] at dawn.
- The train left at noon.
- The train departs at nine.

pattern   retreat.tender_resignation
type      RETREAT resign
cameo     0831
trigger   verb tender+resignation|submit+resignation|announce+resignation|offer+resignation|hand+resignation|announce+retirement|give_up+post|give_up+role|give_up+power|leave+post|vacate+post|relinquish+post
actor     subj
recipient prep:to
unless    subj|obj|prep:of list @everyday
unless    clause list @fiction
unless    subj lemma poster|album
+ [actor: The premier] [trigger: submitted] his [trigger: resignation] to [recipient: the king].
- The clerk submitted a report.
+ [actor: The minister] [trigger: tendered] his [trigger: resignation].
+ [actor: The premier] [trigger: announced] her [trigger: resignation] on Sunday.
+ [actor: The general] [trigger: offered] his [trigger: resignation] to [recipient: the king].
+ [actor: The governor] [trigger: left] his [trigger: post].
- The meat was tender, and he took the news with resignation.
- She submitted her thesis, an essay on resignation in the poems.
- The poster announces a ballad on resignation and offers a free drink.
- The dog left the gate post.

pattern   retreat.allow_inspection
type      RETREAT access
cameo     0862
trigger   verb allow|let|permit
actor     subj
recipient obj
content   xcomp|advcl
if        xcomp|advcl lemma inspect|visit|enter|monitor|observe|access|verify|examine|interview|check
if        obj is actor
if        subj is actor|pronoun
+ [actor: Iran] [trigger: allowed] [recipient: United Nations inspectors] to visit the plant.
- The rule allows children to enter free.
+ [actor: The junta] [trigger: let] [recipient: observers] visit the jail.
+ [actor: Syria] [trigger: allowed] [recipient: inspectors] to enter the site.
- The owner lets flats to students.

pattern   retreat.release_from
type      RETREAT release
cameo     0841
trigger   verb release|free
actor     subj
recipient obj
if        prep:from lemma prison|jail|custody|detention|captivity|arrest|cell
if        obj present
if        obj|prep:from present
unless    obj list @speech
+ [recipient: The oil workers] were [trigger: released] from captivity.
- The film was released on Friday.
+ [recipient: The dissident] was [trigger: released] from jail.
+ [recipient: Two women] were [trigger: freed] from captivity.
+ [recipient: The activist] was [trigger: released] from prison on Friday.
- The key frees the bolt.
