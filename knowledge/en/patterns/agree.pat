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
unless    subj lemma garlic|food|climate|onion
+ [actor: The two sides] [trigger: agreed] to a truce.
+ [actor: Ankara] [trigger: agreed] with [actor: Moscow] on a ceasefire.
+ [actor: The rebels] have [trigger: agreed] to meet the envoy.
~ denied  [actor: The ministers] have not [trigger: agreed] on a date.
- Experts agree that ice is melting.
- Economists agree that prices will rise.
- Everyone agrees the soup was good.
- Garlic does not agree with the dog.

pattern   agree.promise
type      AGREE
cameo     030
trigger   verb promise|pledge|vow|offer|swear
actor     subj
recipient iobj|prep:to
content   xcomp|obj|ccomp|prep:to
unless    xcomp list @threatword
unless    xcomp lemma stay|remain|fight|resist|press|keep|defy|struggle|persist|persevere
unless    obj lemma revenge|retaliation|vengeance|bounty|ultimatum|response|prayer|view|glimpse|explanation|suicide|crime|atrocity|murder|abuse|offence|offense|analysis|comment|reason|proof|chance|hope|discount|reward|violation|act|attack|massacre|genocide
if        xcomp|obj|ccomp|prep:to present
unless    subj list @speech
unless    subj lemma cloud|sky|forecast|film|book
unless    subj|obj|prep:of list @everyday
+ [actor: Japan] [trigger: pledged] $100 million in aid.
+ [actor: The prime minister] [trigger: promised] to help the refugees.
+ [actor: Oman] [trigger: offered] to mediate.
+ [actor: The alliance] [trigger: vowed] to defend the island.
- The militia vowed to avenge the dead.
- The students vowed to stay in the square.
- The shop offers a discount.
+ [actor: The bloc] [trigger: pledged] aid to [recipient: Kyiv].
- The beach offers a view of the bay.
- The shop offers a discount on shoes.
- The study offers an explanation.
- He offered a prayer.
- The clouds promise rain by night.
- The pledge stood in a pawnshop window.

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
+ [actor: The bloc] [trigger: undertook] to rebuild the port.
+ [actor: The general] [trigger: volunteered] to lead the mission.
- The gang committed a robbery.
- The poet committed suicide in 1941.
- The bank guarantees the loan of the firm.
- Retired teachers volunteer at the library and undertake small repairs.

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
- A job offer from the bank came too late.
- The pledge of a watch at the pawnshop paid the rent.
- The puppy showed a willingness to learn.

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
+ [actor: The envoy] gave [recipient: the rebels] [trigger: assurances] that talks would go on.
+ [actor: Moscow] gave [trigger: guarantees] to [recipient: Damascus] that it would help.
+ [actor: The premier] offered [trigger: assurances] that elections would be held.
- Quality assurance takes a week at the plant.

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
+ [actor: The president] [trigger: assured] [recipient: Kyiv] of his support.
+ [actor: Washington] [trigger: assured] [recipient: its allies] of protection.
+ [actor: The minister] [trigger: assured] [recipient: the mayors] of cooperation.
- The seller assured the buyer of quality.

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
+ [actor: Both factions] [trigger: accepted] the compromise on Monday.
+ [actor: The government] has [trigger: accepted] the ceasefire.
+ The proposal was [trigger: accepted] by [actor: the rebels].
- The bank accepted the pages of the form by post.
- The machine accepts coins only.
- The actor accepted the prize on stage.

pattern   agree.reach_agreement
type      AGREE
cameo     030
trigger   verb reach+agreement|reach+deal|strike+deal|reach+accord|clinch+deal|seal+deal|hammer_out+deal|forge+deal|strike+agreement|make+deal|reach+compromise|reach+understanding|cut+deal|finalize+deal|finalise+deal|conclude+agreement|reach+consensus|broker+agreement|reach+truce|work_out+deal|reach+settlement|hammer+agreement|find+agreement|hammer_out+agreement|reach+pact|come+agreement|come+term|forge+agreement
parties   subj+prep:with|between
content   xcomp|prep:on
unless    any lemma merger|takeover|company|player|contract|airline|shareholder
unless    subj|obj|prep:of list @everyday
+ [actor: The two sides] [trigger: reached] an [trigger: agreement] on water.
+ [actor: Iran] [trigger: struck] a [trigger: deal] with [actor: six powers].
- The airline struck a deal with a caterer for the company.
+ [actor: The factions] [trigger: reached] a [trigger: compromise] in the capital.
+ [actor: The government] [trigger: struck] a [trigger: deal] with [actor: the unions].
+ [actor: Rival parties] [trigger: hammered out] a [trigger: deal] on Sunday.
+ [actor: The neighbours] have [trigger: reached] an [trigger: accord] on the river.
+ [actor: The two parties] [trigger: came] to an [trigger: agreement] on Friday.
- The supermarket struck a deal with its suppliers before the takeover by another company.
- The scales reached agreement to a gram in every test.
- The colour is a compromise, and paint reached the ceiling.
- He hammered out a tune, a great deal too loud.
- Verb and subject are in agreement when they come together.
- The ball reached the fence of its own accord.

pattern   agree.agreement_noun
type      AGREE
cameo     030
trigger   noun agreement|deal|accord|pact|compromise|consensus
parties   between|poss+prep:with|subj+prep:with|mod+prep:with
content   xcomp|prep:on
if        between|poss|subj|prep:with present
unless    any lemma sign|initial|ratify|book|record|trade|business|film|great|merger
unless    mod lemma license|franchise|prenuptial|gas|trade|great|good
unless    subj|obj|prep:of list @everyday
unless    clause list @fiction
unless    prep:with lemma devil
+ The [trigger: agreement] between [actor: the government] and [actor: the guerrillas] ended the war.
- He signed a film deal with the studio.
+ The [trigger: accord] between [actor: the government] and [actor: the rebels] was praised.
+ [actor: Ankara]'s [trigger: agreement] with [actor: Baghdad] covers water.
+ A [trigger: compromise] between [actor: the two parties] averted a crisis.
+ The [trigger: pact] between [actor: the factions] has divided the party.
- The rental agreement runs for a year.
- He left the dog of its own accord, and the pact with the devil fills the opera.
- The sofa was a compromise of price and comfort.

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
+ [actor: The premier] is [trigger: ready] to talk.
- The soup is ready.
- The shop is open on Sundays.
- The farmer found willing hands for the harvest.

pattern   agree.ready_for
type      AGREE
cameo     036
trigger   adj ready|open|prepared
actor     subj
content   prep:to|prep:for
if        prep:to|prep:for list @meetnoun
+ [actor: The government] is [trigger: open] to talks.
- The shop is open to visitors.
+ [actor: The rebels] are [trigger: ready] for talks.
+ [actor: The junta] is [trigger: prepared] for negotiations.
- The pie is ready for the oven and the pan is prepared for it.

pattern   agree.invite_named
type      AGREE
cameo     036
trigger   verb invite
actor     subj
recipient obj
content   xcomp|prep:to|prep:for|advcl
if        obj is actor
unless    subj lemma show|book|school|reporter
unless    subj lemma essay|poem|novel|garden
+ [actor: The chancellor] [trigger: invited] [recipient: the Greek premier] to Berlin.
- The book invites children to think.
+ [actor: The king] [trigger: invited] [recipient: the French president] to Rabat.
+ [actor: The Japanese premier] [trigger: invited] [recipient: the Indian president] to a dinner.
+ [actor: The junta] [trigger: invited] [recipient: the opposition] to talks.
+ [recipient: The rebel leaders] were [trigger: invited] to Cairo by [actor: the Egyptian president].
- The essay invites a second reading.

pattern   agree.settle
type      AGREE
cameo     037
trigger   verb reconcile|settle+dispute|bury+hatchet|end+feud|settle+difference|patch_up+difference
parties   subj+prep:with
unless    obj lemma book|account|figure
unless    subj|obj|prep:of list @everyday
unless    subj lemma snow|dust
+ [actor: The two clans] [trigger: settled] their [trigger: dispute] in 2011.
- The accountant reconciled the books.
+ [actor: Chad and Libya] [trigger: settled] their [trigger: dispute] over the border.
+ [actor: The two parties] [trigger: buried] the [trigger: hatchet] on Sunday.
+ [actor: The rival brothers] [trigger: settled] their [trigger: differences].
+ [actor: The premier] [trigger: reconciled] with [actor: his former rival].
- Dust settled on the books.
- The family settled in Canada.
- Snow settled on the roof during the dispute over the hedge.
- The dog buried a bone near the hatchet in the yard.
- The dust settled, and the difference between the paints was small.

pattern   agree.peace_noun
type      AGREE
cameo     037
trigger   noun reconciliation|rapprochement|thaw|truce
parties   between|poss+prep:with|subj+prep:with
if        between|prep:with present
unless    any lemma declare|hold|violate|break
+ The [trigger: reconciliation] between [actor: the two factions] surprised many.
- The reconciliation of the accounts took days.
+ The [trigger: rapprochement] between [actor: Ankara] and [actor: Cairo] went on.
+ A [trigger: thaw] between [actor: the two Koreas] followed.
+ [actor: Riyadh]'s [trigger: reconciliation] with [actor: Doha] was brief.
- The thaw of the lake came early, a rapprochement of ice and spring.

pattern   agree.vote_to_send
type      AGREE
cameo     030
trigger   verb vote|authorize|authorise
actor     subj
content   xcomp|obj
if        xcomp lemma send|provide|help|fund|support|join|extend
+ [actor: Parliament] [trigger: voted] to send peacekeepers.
- Parliament voted on Tuesday.
+ [actor: Lawmakers] [trigger: voted] to fund the mission.
+ [actor: The Security Council] [trigger: authorized] the bloc to send observers.
+ [actor: The Senate] [trigger: voted] to extend the programme.
+ [actor: The cabinet] [trigger: voted] to provide shelter.
- Readers voted the novel the best of the year.
- The bank authorized the payment by card.

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
+ [actor: Japan] [trigger: announced] funds for [recipient: the refugees].
+ [actor: The government] [trigger: earmarked] aid for [recipient: the islands].
- The airline announced new routes to Spain.
- The couple earmarked the attic for a nursery.

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
+ [actor: Parliament] [trigger: approved] a loan for [recipient: Ukraine].
+ [actor: The cabinet] [trigger: approved] an aid package for [recipient: Gaza].
+ [actor: The Senate] [trigger: cleared] an arms package for [recipient: Kyiv].
+ [actor: The board] [trigger: approved] a bailout for [recipient: Greece].
- The regulator approved a drug for asthma.
- The gardener cleared the leaves.

pattern   agree.support_dialogue
type      AGREE
cameo     030
trigger   verb express+support|plan+cooperation|express+will
actor     subj
if        any lemma cooperation|dialogue|negotiation
content   xcomp|prep:for
+ [actor: The minister] [trigger: expressed support] for dialogue with the rebels.
- The minister expressed grief.
+ [actor: The president] [trigger: expressed support] for negotiations.
+ [actor: The two ministers] [trigger: expressed] their [trigger: will] for dialogue.
+ [actor: The envoy] [trigger: expressed support] for cooperation with the council.
- The express train crossed a support of the bridge.
- Her will was read by the lawyer, and the letter went by express.

pattern   agree.invitation
type      AGREE
cameo     036
trigger   noun invitation
actor     agent|prep:from|prep:of|mod
recipient prep:to
content   xcomp
if        poss|subj|prep:by|prep:from|prep:of present
unless    any lemma wedding|birthday|disaster
+ He flew to Rome at the [trigger: invitation] of [actor: the president].
- The wedding invitation was late.
+ [actor: Tokyo]'s [trigger: invitation] to [recipient: the envoy] was accepted.
+ [actor: The king] extended an [trigger: invitation] to [recipient: the Turkish president].
- The card was an invitation to a wedding.

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
+ [actor: Qatar] has [trigger: presented] itself as a broker.
+ [actor: The cleric] [trigger: offered] himself as a mediator.
+ [actor: Ankara] [trigger: cast] itself as a peacemaker.
- The actor presented the show and was cast as a king.
- The shop offers bread at half price.

pattern   agree.olive_branch
type      AGREE
cameo     036
trigger   verb extend+branch|offer+branch|hold_out+branch|give+light|give+nod|extend+hand|sign_on
actor     subj
recipient prep:to
if        any lemma olive|green|nod|friendship|plan|deal|talks
+ [actor: The rebels] [trigger: extended] an olive [trigger: branch] to [recipient: the government].
- The tree extended a branch over the wall.
+ [actor: The junta] [trigger: offered] an olive [trigger: branch] to [recipient: the opposition].
+ [actor: The governor] [trigger: extended] an olive [trigger: branch] to [recipient: the strikers].
+ [actor: The premier] [trigger: held out] an olive [trigger: branch] to [recipient: the rebels].
+ [actor: The party] [trigger: signed on] to the deal.
- The olive branch bore fruit.
- The florist offered a branch of holly.
- The child held out a branch to the goat and signed on at the stables.
