# COOPERATE: mutual material cooperation: trade opened, a joint drill, extradition, intelligence shared, evidence given.

pattern   cooperate.cooperate
type      COOPERATE
cameo     060
trigger   verb cooperate|collaborate|team_up|work_together|coordinate|co-operate|partner|liaise
parties   subj+prep:with
unless    any lemma refuse
unless    subj lemma singer|company|researcher|scientist|artist|muscle
+ [actor: Ankara] [trigger: cooperated] with [actor: Berlin] on the case.
+ [actor: The two armies] are [trigger: coordinating] their operations.
~ planned  [actor: The agencies] will [trigger: cooperate] with [actor: their French counterparts].
- The scientists collaborated on a paper.

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

pattern   cooperate.join_forces
type      COOPERATE
cameo     060
trigger   verb join+force|pool+resource|form+alliance|forge+alliance|form+coalition|forge+partnership
parties   subj+prep:with
unless    subj lemma company|firm|airline
+ [actor: The two parties] [trigger: joined forces] against the premier.
- She joined the army as a cadet.

pattern   cooperate.cooperation_noun
type      COOPERATE
cameo     060
trigger   noun cooperation|collaboration|coordination|co-operation
parties   between|poss+prep:with|subj+prep:with|mod+prep:with
if        between|prep:with present
unless    any lemma sign|promise|offer|agreement
+ [trigger: Cooperation] between [actor: the two police forces] led to the raid.
- The dance shows fine coordination.

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

pattern   cooperate.pass_intelligence
type      COOPERATE
cameo     064
trigger   verb pass|provide|hand_over|supply|give|furnish
actor     subj
recipient prep:to|iobj|obj
if        obj lemma intelligence|evidence
+ [actor: The service] [trigger: passed] intelligence to [recipient: its allies].
- She passed the salt to him.

pattern   cooperate.intelligence_noun
type      COOPERATE
cameo     064
trigger   noun sharing|exchange
parties   between|poss+prep:with
if        mod lemma intelligence|information
+ The intelligence [trigger: exchange] between [actor: the two services] was resumed.
- The site allows file sharing.

pattern   cooperate.extradite
type      COOPERATE
cameo     063
trigger   verb extradite
actor     subj
recipient prep:to
unless    any lemma refuse
+ [actor: Spain] [trigger: extradited] the suspect to [recipient: Morocco].
+ The drug lord was [trigger: extradited] to [recipient: the United States].
- The lawyer wrote about extradition law.

pattern   cooperate.extradition_noun
type      COOPERATE
cameo     063
trigger   noun extradition|handover
actor     agent
recipient prep:to
if        prep:to present
unless    any lemma demand|seek|request|fight
unless    any list @ground
+ The [trigger: extradition] of the suspect to [recipient: Peru] took place in May.
- They studied the law of extradition.

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

pattern   cooperate.joint_exercise
type      COOPERATE
cameo     062
trigger   noun exercise|drill|maneuver|manoeuvre|war-game|patrol|operation
parties   between|poss+prep:with|subj+prep:with|mod+prep:with
if        mod lemma joint|combined
+ [actor: India] held joint [trigger: drills] with [actor: Japan] in the bay.
+ The joint [trigger: exercise] between [actor: the two navies] began on Monday.
- The class did an exercise in grammar.

pattern   cooperate.exercise_verb
type      COOPERATE
cameo     062
trigger   verb train|exercise|patrol
parties   subj+prep:with
if        prep:with present
if        any lemma jointly|joint|together
+ [actor: Indian troops] [trigger: trained] jointly with [actor: Nepali soldiers].
- She trains with weights.

pattern   cooperate.prisoner_swap
type      COOPERATE
cameo     060
trigger   verb swap|exchange|trade
parties   subj+prep:with
if        obj list @captive
+ [actor: The army] [trigger: swapped] prisoners with [actor: the rebels].
+ [actor: The two sides] [trigger: exchanged] detainees at a bridge.
- The children swapped cards.

pattern   cooperate.swap_noun
type      COOPERATE
cameo     060
trigger   noun swap|exchange
parties   between|poss+prep:with|subj+prep:with
if        mod list @captive
+ A prisoner [trigger: swap] between [actor: the two states] took place in [place: Ankara].
- The bank arranged a currency swap.

pattern   cooperate.open_trade
type      COOPERATE
cameo     061
trigger   verb open+trade|resume+trade|restore+trade|resume+flight|restart+flight|resume+export|open+market|resume+delivery|begin+trade|resume+import
parties   subj+prep:with
unless    subj lemma airline|company|airport|carrier
+ [actor: The two countries] [trigger: resumed trade] after ten years.
- The airline resumed flights to the island.

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

pattern   cooperate.testimony_noun
type      COOPERATE
cameo     063
trigger   noun testimony
actor     agent
recipient prep:to|prep:before
if        prep:before|prep:to present
+ The senators heard [actor: the envoy]'s [trigger: testimony] to [recipient: the panel].
- The ruins are testimony of a rich past.

pattern   cooperate.comply
type      COOPERATE
cameo     063
trigger   verb comply
actor     subj
recipient prep:with
if        prep:with lemma request|inquiry|investigation|order|demand|inspector
+ [actor: The ministry] [trigger: complied] with the request.
- The toy complies with the standard.

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

pattern   cooperate.war_game
type      COOPERATE
cameo     062
trigger   noun war_game|military_exercise|naval_exercise|military_drill|naval_drill|exercise|drill
parties   between|subj+prep:with
if        between|prep:with present
unless    mod lemma fire|breathing|evacuation
+ The [trigger: war games] between [actor: the two navies] began on Monday.
- The exercise tires the arms.
