# REJECT: to refuse, decline, veto, deny an accusation, oppose, dismiss. What is refused is content.

pattern   reject.refuse
type      REJECT
cameo     120
trigger   verb refuse|decline
actor     subj
recipient iobj|prep:to|prep:from
content   xcomp|obj|ccomp|advcl
unless    subj|obj|poss|mod list @market
unless    xcomp lemma comment|elaborate|name|identify|say|speculate|specify|disclose|confirm|die
unless    subj lemma rate|number|price|population|sale|output|use|unemployment|share|production|health|economy|support
if        xcomp|obj present
unless    subj lemma engine|car|machine|motor|door|wound|lock
mode      meet if xcomp list @meetverb
mode      yield if xcomp list @yieldverb
mode      assist if xcomp list @assistverb
mode      change if xcomp list @changeverb
mode      meet if obj list @meetnoun
mode      assist if obj list @assistnoun
mode      change if obj list @changenoun
mode      yield if obj list @yieldnoun
+ [actor: The general] [trigger: refused] to leave.
+ [actor: Hungary] has [trigger: refused] to accept refugees.
+ [actor: The rebels] [trigger: declined] the offer.
+ [actor: The king], who [trigger: refused] to negotiate, fled.
- The spokesman declined to comment.
- The number of visitors declined.
- Sales declined in May.
- The official declined to comment.
- The engine refused to start.

pattern   reject.reject_party
type      REJECT
cameo     120
trigger   verb reject|rebuff|spurn|snub|disavow|shun|repudiate
actor     subj
recipient obj
if        obj is person|group|org|state
unless    obj lemma request|offer|proposal|claim
unless    any list @sport
+ [actor: The premier] [trigger: snubbed] [recipient: the Iranian delegation].
+ [actor: Voters] [trigger: rejected] [recipient: the ruling party].
+ [recipient: The envoy] was [trigger: rebuffed] by [actor: the junta].
- The body rejected the kidney.
- The surgeon rebuffed the wood, and fans snubbed the sequel.

pattern   reject.reject
type      REJECT
cameo     120
trigger   verb reject|turn_down|rebuff|spurn|veto|repudiate|snub|disavow|vote_down|shun|brush_off|brush_aside|shrug_off|overrule|nix
actor     subj
recipient prep:from|prep:by|prep:of
content   obj|xcomp|ccomp
if        obj|ccomp|xcomp present
unless    subj lemma body|immune
unless    any list @sport
mode      meet if obj list @meetnoun
mode      assist if obj list @assistnoun
mode      change if obj list @changenoun
mode      yield if obj list @yieldnoun
unless    subj|obj|prep:of list @everyday
+ [actor: The opposition] [trigger: rejected] the offer of talks.
+ [actor: Moscow] [trigger: vetoed] the resolution.
+ [actor: The minister] [trigger: rejected] the allegations as lies.
+ The plan was [trigger: rejected] by [actor: lawmakers].
- The president dismissed his minister.
- The patient's body rejected the kidney.
- The body rejected the new kidney.
- The father vetoed a second dessert.

pattern   reject.strike_down
type      REJECT
cameo     120
trigger   verb reject|dismiss|strike_down|throw_out|turn_down
actor     subj
content   obj
if        subj lemma court|judge|tribunal|justice
if        obj lemma motion|plea|suit|protest|argument|appeal|law|ban|request|petition|bid|challenge|case|decree|measure|order|claim|lawsuit
unless    obj lemma conviction|verdict
+ [actor: The court] [trigger: rejected] the appeal.
- The shop turned down the heat.
+ [actor: The judge] [trigger: threw out] the lawsuit.
+ [actor: The tribunal] [trigger: dismissed] the motion.
+ The law was [trigger: struck down] by [actor: the court].
+ [actor: Judges] [trigger: turned down] the request.
- The referee dismissed the player.
- The body rejected the graft, lightning struck down the oak, and she threw out the milk.

pattern   reject.deny
type      REJECT
cameo     120
trigger   verb deny|refute|rebut|contradict|disown|disclaim
actor     subj
content   obj|ccomp|xcomp
if        obj|ccomp|xcomp present
if        obj list @accusation
unless    obj lemma access|visa|entry|bail
+ [actor: Tehran] [trigger: denied] the accusations.
+ The charge was [trigger: denied] by [actor: the general].
- The guard denied the lawyers entry.
+ [actor: Moscow] [trigger: denied] the allegations.
+ [actor: The minister] [trigger: refuted] the accusation.
+ [actor: The army] [trigger: denied] the charges.
- The keeper denied the striker a goal.
- The experiment refuted the theory.

pattern   reject.deny_doing
type      REJECT
cameo     120
trigger   verb deny
actor     subj
content   xcomp|ccomp|advcl
if        xcomp|advcl present
unless    obj|iobj present
+ [actor: The senator] [trigger: denied] taking bribes.
- Guards denied the lawyers entry.
+ [actor: The premier] [trigger: denied] meeting the spy.
+ [actor: Tehran] [trigger: denied] arming the rebels.
+ [actor: The general] [trigger: denied] ordering the killings.

pattern   reject.deny_request
type      REJECT
cameo     120
trigger   verb deny|refuse
actor     subj
recipient iobj|prep:to
content   obj
if        obj lemma visa|entry|permission|access|request|bail|permit|asylum|passage|application|extradition|accreditation
mode      assist if obj lemma asylum|extradition|visa
mode      yield if obj lemma access|entry|passage|permission
+ [actor: The consulate] [trigger: denied] [recipient: the activist] a visa.
+ [actor: Belarus] [trigger: denied] entry to [recipient: a Polish lawmaker].
+ [actor: The junta] [trigger: denied] visas to [recipient: two reporters].
- The minister denied the charge.

pattern   reject.oppose
type      REJECT
cameo     120
trigger   verb oppose|resist|object|defy|flout|disobey|dispute
actor     subj
recipient prep:from
content   obj|prep:to|ccomp|xcomp
if        obj|prep:to present
unless    any list @sport
unless    obj list @armed
unless    obj lemma heat|urge|temptation|gravity|expectation|odds|arrest|seat|incumbent|hunger|attack|offensive
unless    prep:in lemma final|match|semi-final|derby
mode      assist if obj list @assistnoun
mode      change if obj list @changenoun
mode      meet if obj list @meetnoun
mode      yield if obj list @yieldnoun
+ [actor: China] [trigger: opposes] the sanctions.
+ [actor: The union] [trigger: objected] to the law.
+ [actor: The junta] [trigger: defied] calls for elections.
+ The plan is [trigger: opposed] by [actor: farmers].
- The material resists heat.
- Glass resists heat.
- The team opposes Spain in the final.
- The object defies gravity.

pattern   reject.ignore
type      REJECT
cameo     120
trigger   verb ignore|disregard|brush_off|flout
actor     subj
recipient prep:from
content   obj
if        obj lemma call|demand|appeal|warning|order|plea|request|ruling|resolution|ban|deadline|ultimatum|threat|protest|law|truce|ceasefire
+ [actor: The junta] [trigger: ignored] appeals for calm.
- The driver ignored the noise.
+ [actor: The army] [trigger: ignored] the ceasefire.
+ [actor: The militia] [trigger: disregarded] the order.
+ Warnings were [trigger: ignored] by [actor: the ministry].
- Drivers ignored the sign.
- The software disregards spaces.

pattern   reject.block
type      REJECT
cameo     129
trigger   verb block|shoot_down|veto|defeat|vote_down|filibuster|sink|torpedo|scuttle|overrule|override
actor     subj
content   obj
if        obj lemma resolution|bill|motion|law|legislation|nomination|nominee|amendment|measure|statement|proposal|appointment|plan|membership|draft
+ [actor: The Senate] [trigger: blocked] the nomination.
+ The motion was [trigger: blocked] by [actor: the Senate].
- A tree blocked the road.
+ [actor: Russia] [trigger: blocked] the draft.
+ [actor: The opposition] [trigger: filibustered] the bill.
+ [actor: Lawmakers] [trigger: torpedoed] the nomination.
+ The amendment was [trigger: defeated] by [actor: the Senate].
- A rock blocked the drain.
- The captain sank the putt.
- The hosts defeated the visitors, a torpedo lay in the museum, and a filibuster bored no one in the film.

pattern   reject.vote_against
type      REJECT
cameo     120
trigger   verb vote|campaign|argue|come_out
actor     subj
content   prep:against|xcomp
if        prep:against present
unless    any list @crowd_people
+ [actor: Lawmakers] [trigger: voted] against the treaty.
- Citizens voted in the north.
+ [actor: China] [trigger: voted] against the resolution.
+ [actor: Two ministers] [trigger: argued] against the raid.
+ [actor: The party] [trigger: campaigned] against the treaty.
+ [actor: The bishop] [trigger: came out] against the law.
- Fans voted the song the best of the year.
- The couple argued about curtains, and the sun came out during the ad campaign.

pattern   reject.refusal_noun
type      REJECT
cameo     120
trigger   noun refusal|rejection|denial|rebuff|snub|veto|objection|repudiation|defiance|nonrecognition
actor     agent|mod|prep:from|prep:among
recipient prep:from
content   xcomp|prep:of|prep:to
if        xcomp|prep:of|prep:to|poss|prep:by|prep:from|subj present
unless    mod lemma main|political|organ|syrian|moderate|armed|mainstream
mode      meet if xcomp list @meetverb
mode      yield if xcomp list @yieldverb
mode      assist if xcomp list @assistverb
mode      change if xcomp list @changeverb
unless    subj|obj|prep:of list @everyday
+ [actor: The general]'s [trigger: refusal] to step down angered the crowd.
+ [actor: Poland] voiced [trigger: objections] to the plan.
+ [actor: Moscow]'s [trigger: veto] of the text was expected.
- The patient showed signs of organ rejection.
- The horse was eliminated after a refusal.
- The veto button is red.
- The lawyer shouted an objection.

pattern   reject.opposition_to
type      REJECT
cameo     120
trigger   noun opposition|hostility|objection
actor     agent|mod|prep:from|prep:among
content   prep:to
if        prep:to present
unless    any lemma antibiotic|drug|insect
+ [actor: The party] repeated its [trigger: opposition] to the pipeline.
- The opposition won the vote.
+ [actor: Ankara]'s [trigger: opposition] to the deal is known.
+ [actor: Poland] voiced its [trigger: opposition] to the quota.
+ [actor: The unions]' [trigger: hostility] to the reform has grown.
- The hostility of the desert climate kills crops.

pattern   reject.say_no
type      REJECT
cameo     120
trigger   verb say
actor     subj
recipient prep:to
content   prep:to
if        any lemma no
if        prep:to present
unless    prep:to list @audience
unless    obj|ccomp present
+ [actor: The premier] [trigger: said] no to the plan.
- The sign said nothing.
+ [actor: The king] [trigger: said] no to the proposal.
+ [actor: Berlin] [trigger: said] no to joint debt.
+ [actor: The rebels] have [trigger: said] no to talks.

pattern   reject.unwilling
type      REJECT
cameo     120
trigger   adj unwilling|opposed
actor     subj
content   xcomp|prep:to|ccomp|advcl
if        xcomp|prep:to present
mode      meet if xcomp list @meetverb
mode      yield if xcomp list @yieldverb
mode      assist if xcomp list @assistverb
mode      change if xcomp list @changeverb
+ [actor: Berlin] is [trigger: opposed] to the plan.
+ [actor: The rebels] are [trigger: unwilling] to negotiate.
- The unwilling child was led to school.
+ [actor: Warsaw] is [trigger: opposed] to the quota.
+ [actor: The premier] is [trigger: unwilling] to resign.
+ [actor: Tehran] is [trigger: unwilling] to talk.
- Two opposed magnets attract each other.

pattern   reject.boycott_talks
type      REJECT meet
cameo     125
trigger   verb boycott|skip|shun|snub|stay_away
actor     subj
content   obj
if        obj|prep:from lemma talk|meeting|summit|conference|negotiation|session|dialogue
+ [actor: The rebels] [trigger: boycotted] the talks.
- She skipped lunch.
+ [actor: The opposition] [trigger: skipped] the meeting.
+ [actor: Kyiv] [trigger: boycotted] the session.
+ [actor: The premier] [trigger: stayed away] from the summit.
- The fans boycott the shop and moths stay away from cedar.

pattern   reject.fail_to_comply
type      REJECT
cameo     128
trigger   verb fail
actor     subj
content   xcomp
if        xcomp lemma comply|honor|honour|implement|abide|heed|cooperate
mode      yield if xcomp present
+ [actor: The militia] [trigger: failed] to honor the truce.
- The engine failed to start.
+ [actor: Tehran] [trigger: failed] to comply with the deal.
+ [actor: The junta] has [trigger: failed] to implement the accord.
+ [actor: Both sides] [trigger: failed] to abide by the truce.

pattern   reject.stay
type      REJECT
cameo     120
trigger   verb cling|hang_on|stay
actor     subj
content   prep:to
if        prep:to lemma power|post|office
+ [actor: The president] is [trigger: clinging] to power.
- The child clung to his mother.
+ [actor: The premier] is [trigger: clinging] to office.
+ [actor: The dictator] [trigger: clung] to power for years.
+ [actor: The king] [trigger: hung on] to power.
- The child clung to her mother.
- She hung on to the rope.

pattern   reject.rule_out_doing
type      REJECT
cameo     120
trigger   verb rule_out|exclude
actor     subj
content   xcomp|obj|ccomp
if        obj|xcomp present
if        subj is actor|pronoun
unless    subj lemma police|investigator|doctor
mode      meet if obj list @meetnoun
mode      assist if obj lemma intervention|force|troop|aid|bailout
mode      change if obj lemma resignation|election|reform
+ [actor: The chancellor] has [trigger: ruled out] a meeting.
- Doctors ruled out an infection.
+ [actor: The premier] [trigger: ruled out] talks.
+ [actor: Berlin] has [trigger: ruled out] intervention.
+ [actor: The minister] [trigger: ruled out] resigning.
- The coach ruled out the striker with a knee injury.
- Doctors ruled out a stroke.

pattern   reject.face_opposition
type      REJECT
cameo     120
trigger   noun opposition|resistance|objection
actor     prep:from|prep:among
if        prep:from present
unless    any lemma insect|bacteria|antibiotic
+ The plan faces stiff [trigger: opposition] from [actor: the unions].
- Heat from the sun meets no resistance.
+ The bill met [trigger: resistance] from [actor: the unions].
+ The reform faced [trigger: opposition] from [actor: farmers].
- The striker beat the opposition with ease.

pattern   reject.refuse_bare
type      REJECT
cameo     120
trigger   verb refuse|decline
actor     subj
if        subj is person|org|state|pronoun
unless    xcomp|obj|ccomp present
unless    subj|obj|poss|mod list @market
unless    any lemma percent|%|rapidly|steadily|slightly|sharply
+ [actor: The minister] [trigger: refused].
- Sales declined.
+ [actor: The king] [trigger: declined].
+ [actor: Tehran] has [trigger: refused].
+ [actor: The Polish premier] [trigger: refused] on Monday.
- The refuse is collected on Mondays.

pattern   reject.idiom
type      REJECT
cameo     120
trigger   verb turn+ear|pour+water|slam+door|give+shrift|thumb+nose|refuse+outright
actor     subj
recipient prep:to|prep:on|prep:at
if        any|obj|clause lemma deaf|cold|door|short|nose
unless    any lemma tea|glass|garden|plant
+ [actor: The premier] [trigger: turned] a deaf [trigger: ear] to the plea.
- She poured water on the garden.
+ [actor: The king] [trigger: turned] a deaf [trigger: ear] to appeals.
+ [actor: The junta] [trigger: thumbed] its [trigger: nose] at [recipient: the council].
- He turned his ear to the music.
- She cut her thumb and blew her nose.

pattern   reject.call_baseless
type      REJECT
cameo     120
trigger   verb call|describe|term|label|denounce|brand
actor     subj
content   obj|xcomp|prep:as
if        any|xcomp|prep:as lemma baseless|unfounded|untrue|false|groundless|fabricated|lie|nonsense|rubbish|fabrication|fake|fiction|propaganda|ridiculous|absurd|inaccurate|slander
if        obj list @accusation|@speech|@talestory
unless    prep:for present
+ [actor: The ministry] [trigger: called] the charges baseless.
- The critic called the film a comedy.
+ [actor: Moscow] [trigger: called] the accusations groundless.
+ [actor: The general] [trigger: described] the report as false.
- The guide describes the trail.

pattern   reject.dismiss
type      REJECT
cameo     120
trigger   verb dismiss|shrug_off|brush_off|scoff
actor     subj
content   obj|prep:as|prep:at
if        obj|prep:at lemma criticism|@accusation|@speech|@talestory|@votable
unless    obj list @office
+ [actor: The minister] [trigger: dismissed] the allegations as lies.
- The president dismissed his minister.
+ [actor: The general] [trigger: dismissed] the claims.
+ [actor: The regime] [trigger: dismissed] the report.
- The bowler dismissed two batsmen.

pattern   reject.refute
type      REJECT
cameo     120
trigger   verb refute|rebut|contradict|dispute|disavow
actor     subj
recipient poss
content   obj|ccomp
if        obj list @accusation|@speech|@talestory
if        subj is actor|pronoun
+ [actor: The government] [trigger: refuted] the remarks.
- The data contradict the model.
+ [actor: The spokesman] [trigger: disputed] the allegation.
+ [actor: The general] [trigger: disputed] the accusations.
+ [actor: Moscow] [trigger: disputed] the claim.
- The proof refutes the conjecture, and neighbours dispute a hedge.

pattern   reject.challenge
type      REJECT
cameo     120
trigger   verb challenge|dispute|contest
actor     subj
recipient poss
content   obj
if        obj list @speech|@accusation|@talestory
if        subj is actor|pronoun
unless    any list @sport
+ [actor: The former minister] [trigger: challenged] the plan.
- The climb challenged the young.
+ [actor: The opposition] [trigger: contested] the decision.
+ [actor: The senator] [trigger: challenged] the claims.
- The champion challenged his rival to a rematch.
- Eight dogs contested the final.

pattern   reject.fail_to_agree
type      REJECT
cameo     120
trigger   verb fail
parties   subj+prep:with
content   xcomp
if        xcomp lemma agree|reach|strike|clinch|conclude|resolve|settle
if        any|clause|sentence lemma agreement|deal|accord|compromise|consensus|agree|truce|ceasefire|dispute
if        subj is actor|pronoun
unless    any list @sport
unless    subj lemma company|firm|airline|club
+ [actor: The two ministers] [trigger: failed] to reach an agreement on fishing.
+ [actor: The government] [trigger: failed] to strike a deal with the unions.
+ [actor: The factions] have [trigger: failed] to agree on a truce.
- The climbers failed to reach the summit.
- The firm failed to agree a price with its suppliers.
