# COOPERATE: mutual material cooperation: trade opened, a joint drill, extradition, intelligence shared, evidence given.

pattern   cooperate.cooperate
type      COOPERATE
cameo     060
trigger   verb cooperate|collaborate|team_up|work_together|coordinate|co-operate|partner|liaise
parties   subj+prep:with
unless    any lemma refuse
unless    subj lemma singer|company|researcher|scientist|artist|muscle
unless    subj lemma bank|firm|brand|band|studio|designer
unless    subj|obj|prep:of list @everyday
+ [actor: Ankara] [trigger: cooperated] with [actor: Berlin] on the case.
+ [actor: The two armies] are [trigger: coordinating] their operations.
~ planned  [actor: The agencies] will [trigger: cooperate] with [actor: their French counterparts].
- The scientists collaborated on a paper.
- The two singers collaborated on an album.
- The two banks teamed up on a card.
- The weather cooperated, and the sofa coordinates with the rug.

pattern   cooperate.work_with
type      COOPERATE
cameo     060
trigger   verb work
parties   subj+prep:with
if        prep:with is actor
if        subj is actor|pronoun
unless    subj lemma company|he|she|lawyer|doctor|researcher
+ [actor: Jordan] is [trigger: working] with [actor: Iraq] to secure the border.
- He works with children.
+ [actor: Ankara] [trigger: works] with [actor: Baghdad] on water.
+ [actor: The army] is [trigger: working] with [actor: American forces].
+ [actor: Norway] [trigger: worked] with [actor: Russia] in the Arctic.

pattern   cooperate.join_forces
type      COOPERATE
cameo     060
trigger   verb join+force|pool+resource|form+alliance|forge+alliance|form+coalition|forge+partnership
parties   subj+prep:with
unless    subj lemma company|firm|airline
unless    clause list @fiction
+ [actor: The two parties] [trigger: joined forces] against the premier.
- She joined the army as a cadet.
+ [actor: Chad] [trigger: joined forces] with [actor: Niger] against the militants.
+ [actor: The rivals] [trigger: formed] a [trigger: coalition] on Monday.
+ [actor: Three parties] [trigger: forged] an [trigger: alliance].
- The two firms joined forces.
- The smith forged a sword for the alliance in the novel.
- Drops form on the glass, and the coalition of lichens is old.

pattern   cooperate.cooperation_noun
type      COOPERATE
cameo     060
trigger   noun cooperation|collaboration|coordination|co-operation
parties   between|poss+prep:with|subj+prep:with|mod+prep:with
if        between|prep:with present
unless    any lemma sign|promise|offer|agreement
+ [trigger: Cooperation] between [actor: the two police forces] led to the raid.
- The dance shows fine coordination.
+ [trigger: Coordination] between [actor: the two armies] has improved.
+ [actor: Ankara]'s [trigger: cooperation] with [actor: Baghdad] went on.
+ The [trigger: collaboration] between [actor: the two agencies] ended.
- Thank you for your cooperation, reads the sign.
- The collaboration of hops and malt makes the beer.

pattern   cooperate.share_intelligence
type      COOPERATE
cameo     064
trigger   verb share|exchange
parties   subj+prep:with
if        obj lemma intelligence|information|evidence|data|secret
if        prep:with|prep:to present
unless    subj lemma user|company|app|website|customer|facebook
+ [actor: Jordan] [trigger: shares] intelligence with [actor: the alliance].
- Users share data with the app.
+ [actor: Jordan] [trigger: shared] intelligence with [actor: the alliance].
+ [actor: The two services] [trigger: exchanged] information with [actor: Europol].
+ [actor: Paris] has [trigger: shared] data with [actor: Rabat].
+ [actor: London] [trigger: shares] secrets with [actor: Washington].
+ [actor: Turkey] is [trigger: sharing] evidence with [actor: Berlin].
- The lungs exchange gases.

pattern   cooperate.pass_intelligence
type      COOPERATE
cameo     064
trigger   verb pass|provide|hand_over|supply|give|furnish
actor     subj
recipient prep:to|iobj|obj
if        obj|prep:over lemma intelligence|evidence
+ [actor: The service] [trigger: passed] intelligence to [recipient: its allies].
- She passed the salt to him.
+ [actor: Israel] [trigger: provided] intelligence to [recipient: Washington].
+ [actor: London] [trigger: passed] evidence to [recipient: the tribunal].
- The lamp provides light.

pattern   cooperate.intelligence_noun
type      COOPERATE
cameo     064
trigger   noun sharing|exchange
parties   between|poss+prep:with
if        mod lemma intelligence|information
+ The intelligence [trigger: exchange] between [actor: the two services] was resumed.
- The site allows file sharing.
+ Intelligence [trigger: sharing] between [actor: Ankara] and [actor: Paris] was resumed.
+ [actor: Seoul]'s intelligence [trigger: exchange] with [actor: Tokyo] goes on.
- The stock exchange closed early.

pattern   cooperate.extradite
type      COOPERATE
cameo     063
trigger   verb extradite
actor     subj
recipient prep:to
unless    any lemma refuse
unless    subj|obj|prep:of list @everyday
unless    clause list @fiction
+ [actor: Spain] [trigger: extradited] the suspect to [recipient: Morocco].
+ The drug lord was [trigger: extradited] to [recipient: the United States].
- The lawyer wrote about extradition law.
+ [actor: Italy] [trigger: extradited] a banker to [recipient: Brazil].
+ [actor: Morocco] will [trigger: extradite] the smuggler to [recipient: Spain].
+ The hacker was [trigger: extradited] to [recipient: France] by [actor: Greece].
- A thief in the comic asks the moon to extradite his cat.

pattern   cooperate.extradition_noun
type      COOPERATE
cameo     063
trigger   noun extradition|handover
actor     agent
recipient prep:to
if        prep:to present
unless    any lemma demand|seek|request|fight
unless    any list @ground
unless    prep:of lemma key|house|flat|car|ship
+ The [trigger: extradition] of the suspect to [recipient: Peru] took place in May.
- They studied the law of extradition.
+ [actor: Spain]'s [trigger: extradition] of the banker to [recipient: Morocco] was praised.
+ The [trigger: handover] of two suspects to [recipient: Italy] went smoothly.
- The handover of the keys to the buyers is on Friday.

pattern   cooperate.hand_over_suspect
type      COOPERATE
cameo     063
trigger   verb hand_over|turn_over|transfer
actor     subj
recipient prep:to
if        obj|prep:over lemma suspect|fugitive|convict|militant|terrorist|murderer
if        prep:to present
+ Two suspects were [trigger: handed over] to [recipient: Italy] by [actor: Libya].
- The shop handed over the goods to the buyer.
+ [actor: Iran] [trigger: turned over] three fugitives to [recipient: Iraq].
+ [actor: Kosovo] [trigger: transferred] the convict to [recipient: Italy].
+ [actor: Serbia] [trigger: handed over] the fugitive to [recipient: the tribunal].
- The engine turned over, and the bank transferred the rent.

pattern   cooperate.joint_exercise
type      COOPERATE
cameo     062
trigger   noun exercise|drill|maneuver|manoeuvre|war-game|patrol|operation
parties   between|poss+prep:with|subj+prep:with|mod+prep:with
if        mod lemma joint|combined
+ [actor: India] held joint [trigger: drills] with [actor: Japan] in the bay.
+ The joint [trigger: exercise] between [actor: the two navies] began on Monday.
- The class did an exercise in grammar.
+ [actor: Seoul] began joint [trigger: exercises] with [actor: Washington].
+ A joint [trigger: drill] between [actor: the two armies] took place in May.
- The dentist bought a new drill.

pattern   cooperate.exercise_verb
type      COOPERATE
cameo     062
trigger   verb train|exercise|patrol
parties   subj+prep:with
if        prep:with present
if        any lemma jointly|joint|together
+ [actor: Indian troops] [trigger: trained] jointly with [actor: Nepali soldiers].
- She trains with weights.
+ [actor: Turkish troops] [trigger: patrolled] jointly with [actor: American soldiers].
+ [actor: Dutch marines] [trigger: exercised] together with [actor: British commandos].
+ [actor: Kenyan soldiers] [trigger: trained] together with [actor: French troops].
- She exercises in the gym while wardens patrol the beach.

pattern   cooperate.prisoner_swap
type      COOPERATE
cameo     060
trigger   verb swap|exchange|trade
parties   subj+prep:with
if        obj list @captive
+ [actor: The army] [trigger: swapped] prisoners with [actor: the rebels].
+ [actor: The two sides] [trigger: exchanged] detainees at a bridge.
- The children swapped cards.
+ [actor: Kyiv] [trigger: exchanged] prisoners with [actor: Moscow].
+ [actor: Washington and Moscow] [trigger: traded] prisoners in 2022.
+ [actor: The sides] [trigger: swapped] captives on a bridge.
- The boys swapped stickers.
- The shop exchanges gifts, and the club traded its pitcher.

pattern   cooperate.swap_noun
type      COOPERATE
cameo     060
trigger   noun swap|exchange
parties   between|poss+prep:with|subj+prep:with
if        mod list @captive
+ A prisoner [trigger: swap] between [actor: the two states] took place in [place: Ankara].
- The bank arranged a currency swap.
+ A prisoner [trigger: exchange] between [actor: Kyiv] and [actor: Moscow] took place.
+ The captive [trigger: swap] between [actor: the clans] was praised.
+ [actor: Israel]'s prisoner [trigger: swap] with [actor: Hezbollah] was filmed.
- The rate of exchange was poor for tourists.

pattern   cooperate.open_trade
type      COOPERATE
cameo     061
trigger   verb open+trade|resume+trade|restore+trade|resume+flight|restart+flight|resume+export|open+market|resume+delivery|begin+trade|resume+import
parties   subj+prep:with
unless    subj lemma airline|company|airport|carrier
+ [actor: The two countries] [trigger: resumed trade] after ten years.
- The airline resumed flights to the island.
+ [actor: India] [trigger: resumed trade] with [actor: Pakistan].
+ [actor: The neighbours] [trigger: resumed flights] in May.
+ [actor: Egypt] [trigger: resumed] gas [trigger: exports] .
- The market opened higher.
- The play resumed after the trade fair.
- The program resumes and lets users export photos.

pattern   cooperate.arms_trade
type      COOPERATE
cameo     061
trigger   verb sell|export|buy|purchase|import
actor     subj
recipient prep:to|prep:from|iobj
if        obj list @arms
if        subj is actor|pronoun
if        prep:to|prep:from present
unless    subj lemma company|firm|dealer|smuggler|trafficker|shop
+ [actor: Russia] [trigger: sold] missiles to [recipient: Iran].
- The shop sells guns to hunters.
+ [actor: Turkey] [trigger: bought] missiles from [recipient: Russia].
+ [actor: France] [trigger: exported] weapons to [recipient: Egypt].
+ [actor: Israel] [trigger: sold] drones to [recipient: Azerbaijan].
- The shop sold toys to children.
- The app exports photos, and tourists buy postcards.

pattern   cooperate.testify
type      COOPERATE
cameo     063
trigger   verb testify|give+evidence|give+testimony|provide+evidence|provide+testimony
actor     subj
recipient prep:to|prep:before
content   ccomp|prep:about
unless    ccomp present
unless    subj lemma building|art|fact
if        subj is actor|pronoun
+ [actor: The general] [trigger: testified] before [recipient: a Senate committee].
- The art testifies to a rich past.
+ [actor: The premier] [trigger: testified] before [recipient: the panel].
+ [actor: Two ministers] [trigger: testified] before [recipient: parliament].

pattern   cooperate.testimony_noun
type      COOPERATE
cameo     063
trigger   noun testimony
actor     agent
recipient prep:to|prep:before
if        prep:before|prep:to present
+ The senators heard [actor: the envoy]'s [trigger: testimony] to [recipient: the panel].
- The ruins are testimony of a rich past.
+ [actor: The general]'s [trigger: testimony] before [recipient: the Senate] lasted hours.
+ [actor: The spy]'s [trigger: testimony] to [recipient: the court] was secret.

pattern   cooperate.comply
type      COOPERATE
cameo     063
trigger   verb comply
actor     subj
recipient prep:with
if        prep:with lemma request|inquiry|investigation|order|demand|inspector
+ [actor: The ministry] [trigger: complied] with the request.
- The toy complies with the standard.
+ [actor: Tehran] [trigger: complied] with the request.
+ [actor: The government] has [trigger: complied] with the order.
+ [actor: Serbia] [trigger: complied] with the demand.

pattern   cooperate.economic
type      COOPERATE
cameo     061
trigger   verb invest|build
actor     subj
recipient prep:in|prep:for
if        subj is state
if        any lemma pipeline|railway|reactor|port|plant|refinery|dam
if        prep:in|prep:for is place
+ [actor: China] is [trigger: building] a railway in [recipient: Kenya].
- The farmer built a barn in Kenya.
+ [actor: Russia] is [trigger: building] a reactor in [recipient: Turkey].
+ [actor: India] [trigger: built] a dam in [recipient: Afghanistan].
- The firm is building a plant in Ohio.

pattern   cooperate.war_game
type      COOPERATE
cameo     062
trigger   noun war_game|military_exercise|naval_exercise|military_drill|naval_drill|exercise|drill
parties   between|subj+prep:with
if        between|prep:with present
unless    mod lemma fire|breathing|evacuation
+ The [trigger: war games] between [actor: the two navies] began on Monday.
- The exercise tires the arms.
+ The [trigger: military exercises] between [actor: India] and [actor: Nepal] ended.
+ [actor: Seoul] began [trigger: military drills] with [actor: Washington].
+ A [trigger: naval exercise] between [actor: Iran] and [actor: China] began.
- A war game on a board amused the boys, and a military exercise bike stood in the gym.
- The model shop sells a naval exercise book and a military drill whistle.
