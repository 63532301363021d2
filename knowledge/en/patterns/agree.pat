# AGREE: to agree, offer, promise to cooperate, accept, express will to meet or to end a conflict. A signed deal is SUPPORT.
# What is promised is content.

pattern   agree.agree
type      AGREE
cameo     030
trigger   verb agree|consent|assent|acquiesce
parties   subj+prep:with
content   xcomp|prep:to|prep:on|ccomp|advcl|obj
unless    subj lemma expert|analyst|scientist|economist|critic|observer|doctor|researcher|everyone
unless    prep:with lemma what|view|statement|idea|that|point|assessment|it|this|conclusion
unless    ccomp lemma be|need
+ [actor: The two sides] [trigger: agreed] to a truce.
+ [actor: Ankara] [trigger: agreed] with [actor: Moscow] on a ceasefire.
+ [actor: The rebels] have [trigger: agreed] to meet the envoy.
~ denied  [actor: The ministers] have not [trigger: agreed] on a date.
- Experts agree that ice is melting.

pattern   agree.promise
type      AGREE
cameo     030
trigger   verb promise|pledge|vow|offer|swear
actor     subj
recipient iobj|prep:to
content   xcomp|obj|ccomp|prep:to
unless    xcomp list @threatword
unless    obj lemma revenge|retaliation|vengeance|bounty|ultimatum|response|prayer|view|glimpse|explanation|suicide|crime|atrocity|murder|abuse|offence|offense|analysis|comment|reason|proof|chance|hope|discount|reward|violation|act|attack|massacre|genocide
if        xcomp|obj|ccomp|prep:to present
unless    subj list @speech
+ [actor: Japan] [trigger: pledged] $100 million in aid.
+ [actor: The prime minister] [trigger: promised] to help the refugees.
+ [actor: Oman] [trigger: offered] to mediate.
+ [actor: The alliance] [trigger: vowed] to defend the island.
- The militia vowed to avenge the dead.
- The shop offers a discount.

pattern   agree.commit
type      AGREE
cameo     030
trigger   verb commit|volunteer|undertake|guarantee
actor     subj
recipient prep:to|iobj
content   xcomp|prep:to|obj
if        xcomp|prep:to present
unless    obj lemma suicide|crime|murder|atrocity|act|troop|resource
+ [actor: The group] [trigger: committed] to the truce.
- He committed a crime.

pattern   agree.promise_noun
type      AGREE
cameo     030
trigger   noun promise|pledge|offer|commitment|vow|readiness|willingness
actor     agent|mod
recipient prep:to
content   xcomp|prep:of|prep:for|ccomp
if        poss|subj|prep:by|prep:from|mod present
unless    xcomp list @threatword
unless    any lemma job|peace_offer
unless    mod lemma job|public|book|share|cash|broken|campaign|election
+ [actor: Norway]'s [trigger: offer] to mediate was welcomed.
+ [actor: The king] repeated his [trigger: pledge] of aid to [recipient: the island].
+ [actor: The minister] voiced [trigger: willingness] to talk.
- The share offer failed.

pattern   agree.assurance
type      AGREE
cameo     030
trigger   noun assurance|guarantee|undertaking
actor     agent|mod
recipient prep:to|iobj
content   ccomp|xcomp|prep:of
if        subj|poss present
unless    mod lemma quality|loan|credit
+ [actor: The president] gave [trigger: assurances] to [recipient: his allies] that troops would stay.
- The loan guarantee expired.

pattern   agree.assure
type      AGREE
cameo     030
trigger   verb assure|reassure
actor     subj
recipient obj
content   ccomp|prep:of
if        prep:of lemma support|help|backing|cooperation|commitment|solidarity|protection|assistance
+ [actor: The premier] [trigger: assured] [recipient: the island] of help.
- The doctor assured her that she was well.

pattern   agree.accept
type      AGREE
cameo     030
trigger   verb accept
actor     subj
recipient prep:from
content   obj|xcomp
if        obj lemma offer|invitation|proposal|plan|deal|truce|ceasefire|mediation|terms|term|request|roadmap|compromise|ruling|result
+ [actor: The rebels] [trigger: accepted] the truce.
+ [actor: The premier] [trigger: accepted] an invitation to Seoul.
- The hotel accepts cards.

pattern   agree.reach_agreement
type      AGREE
cameo     030
trigger   verb reach+agreement|reach+deal|strike+deal|reach+accord|clinch+deal|seal+deal|hammer_out+deal|forge+deal|strike+agreement|make+deal|reach+compromise|reach+understanding|cut+deal|finalize+deal|finalise+deal|conclude+agreement|reach+consensus|broker+agreement|reach+truce|work_out+deal|reach+settlement|hammer+agreement|find+agreement|hammer_out+agreement|reach+pact|come+agreement|come+term|forge+agreement
parties   subj+prep:with|between
content   xcomp|prep:on
unless    any lemma merger|takeover|company|player|contract|airline|shareholder
+ [actor: The two sides] [trigger: reached] an [trigger: agreement] on water.
+ [actor: Iran] [trigger: struck] a [trigger: deal] with [actor: six powers].
- The airline struck a deal with a caterer for the company.

pattern   agree.agreement_noun
type      AGREE
cameo     030
trigger   noun agreement|deal|accord|pact|compromise|consensus
parties   between|poss+prep:with|subj+prep:with|mod+prep:with
content   xcomp|prep:on
if        between|poss|subj|prep:with present
unless    any lemma sign|initial|ratify|book|record|trade|business|film|great|merger
unless    mod lemma license|franchise|prenuptial|gas|trade|great|good
+ The [trigger: agreement] between [actor: the government] and [actor: the guerrillas] ended the war.
- He signed a film deal with the studio.

pattern   agree.ready
type      AGREE
cameo     030
trigger   adj ready|willing|prepared|open
actor     subj
content   xcomp|prep:to|prep:for|advcl|ccomp
if        xcomp list @goodverb
+ [actor: The rebels] are [trigger: ready] to negotiate.
+ [actor: Moscow] is [trigger: willing] to help, the envoy said.
- The army is ready to attack.

pattern   agree.ready_for
type      AGREE
cameo     036
trigger   adj ready|open|prepared
actor     subj
content   prep:to|prep:for
if        prep:to|prep:for list @meetnoun
+ [actor: The government] is [trigger: open] to talks.
- The shop is open to visitors.

pattern   agree.invite_named
type      AGREE
cameo     036
trigger   verb invite
actor     subj
recipient obj
content   xcomp|prep:to|prep:for|advcl
if        obj is actor
unless    subj lemma show|book|school|reporter
+ [actor: The chancellor] [trigger: invited] [recipient: the Greek premier] to Berlin.
- The book invites children to think.
+ [actor: The king] [trigger: invited] [recipient: the French president] to Rabat.

pattern   agree.settle
type      AGREE
cameo     037
trigger   verb reconcile|settle+dispute|bury+hatchet|end+feud|settle+difference|patch_up+difference
parties   subj+prep:with
unless    obj lemma book|account|figure
+ [actor: The two clans] [trigger: settled] their [trigger: dispute] in 2011.
- The accountant reconciled the books.

pattern   agree.peace_noun
type      AGREE
cameo     037
trigger   noun reconciliation|rapprochement|thaw|truce
parties   between|poss+prep:with|subj+prep:with
if        between|prep:with present
unless    any lemma declare|hold|violate|break
+ The [trigger: reconciliation] between [actor: the two factions] surprised many.
- The reconciliation of the accounts took days.

pattern   agree.vote_to_send
type      AGREE
cameo     030
trigger   verb vote|authorize|authorise
actor     subj
content   xcomp|obj
if        xcomp lemma send|provide|help|fund|support|join|extend
+ [actor: Parliament] [trigger: voted] to send peacekeepers.
- Parliament voted on Tuesday.

pattern   agree.announce_aid
type      AGREE
cameo     033
trigger   verb announce|earmark|allocate
actor     subj
recipient prep:for|prep:to
content   obj
if        obj list @moneyaid
+ [actor: Britain] [trigger: announced] new aid for [recipient: Yemen].
+ [actor: The bloc] [trigger: earmarked] funds for [recipient: the region].
- The firm announced a new phone.

pattern   agree.approve_troops
type      AGREE
cameo     033
trigger   verb approve|authorize|authorise|clear
actor     subj
recipient prep:for|prep:to
content   obj
if        obj lemma aid|loan|bailout|sale|package|grant|assistance|mission|credit
+ [actor: Congress] [trigger: approved] an arms sale to [recipient: Taiwan].
- Doctors approved the drug.

pattern   agree.support_dialogue
type      AGREE
cameo     030
trigger   verb express+support|plan+cooperation|express+will
actor     subj
if        any lemma cooperation|dialogue|negotiation
content   xcomp|prep:for
+ [actor: The minister] [trigger: expressed support] for dialogue with the rebels.
- The minister expressed grief.

pattern   agree.invitation
type      AGREE
cameo     036
trigger   noun invitation
actor     agent|prep:from|prep:of|mod
recipient prep:to
content   xcomp
if        poss|prep:by|prep:from|prep:of present
+ He flew to Rome at the [trigger: invitation] of [actor: the president].
- The wedding invitation was late.

pattern   agree.offer_self
type      AGREE
cameo     039
trigger   verb position|present|cast|offer|portray|put_forward|style
actor     subj
recipient prep:to|prep:in
content   prep:as
if        obj lemma itself|himself|herself|themselves|themself|it|he|they|she
if        prep:as lemma mediator|broker|peacemaker|intermediary|arbiter|go-between|negotiator|host|facilitator|middleman
+ [actor: Oman] has [trigger: positioned] itself as a mediator.
- The firm positioned itself as a leader in steel.

pattern   agree.olive_branch
type      AGREE
cameo     036
trigger   verb extend+branch|offer+branch|hold_out+branch|give+light|give+nod|extend+hand|sign_on
actor     subj
recipient prep:to
if        any lemma olive|green|nod|friendship|plan|deal|talks
+ [actor: The rebels] [trigger: extended] an olive [trigger: branch] to [recipient: the government].
- The tree extended a branch over the wall.
