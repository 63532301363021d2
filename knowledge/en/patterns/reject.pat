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
+ [actor: The opposition] [trigger: rejected] the offer of talks.
+ [actor: Moscow] [trigger: vetoed] the resolution.
+ [actor: The minister] [trigger: rejected] the allegations as lies.
+ The plan was [trigger: rejected] by [actor: lawmakers].
- The president dismissed his minister.
- The patient's body rejected the kidney.

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
mode      assist if obj list @assistnoun
mode      change if obj list @changenoun
mode      meet if obj list @meetnoun
mode      yield if obj list @yieldnoun
+ [actor: China] [trigger: opposes] the sanctions.
+ [actor: The union] [trigger: objected] to the law.
+ [actor: The junta] [trigger: defied] calls for elections.
+ The plan is [trigger: opposed] by [actor: farmers].
- The material resists heat.

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
+ [actor: The general]'s [trigger: refusal] to step down angered the crowd.
+ [actor: Poland] voiced [trigger: objections] to the plan.
+ [actor: Moscow]'s [trigger: veto] of the text was expected.
- The patient showed signs of organ rejection.

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

pattern   reject.say_no
type      REJECT
cameo     120
trigger   verb say+no
actor     subj
recipient prep:to
content   prep:to
+ [actor: The premier] [trigger: said no] to the plan.
- The sign said nothing.

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

pattern   reject.boycott_talks
type      REJECT meet
cameo     125
trigger   verb boycott|skip|shun|snub|stay_away
actor     subj
content   obj
if        obj|prep:from lemma talk|meeting|summit|conference|negotiation|session|dialogue
+ [actor: The rebels] [trigger: boycotted] the talks.
- She skipped lunch.

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

pattern   reject.stay
type      REJECT
cameo     120
trigger   verb cling|hang_on|stay
actor     subj
content   prep:to
if        prep:to lemma power|post|office
+ [actor: The president] is [trigger: clinging] to power.
- The child clung to his mother.

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

pattern   reject.face_opposition
type      REJECT
cameo     120
trigger   noun opposition|resistance|objection
actor     prep:from|prep:among
if        prep:from present
unless    any lemma insect|bacteria|antibiotic
+ The plan faces stiff [trigger: opposition] from [actor: the unions].
- Heat from the sun meets no resistance.

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

pattern   reject.idiom
type      REJECT
cameo     120
trigger   verb turn+ear|pour+water|slam+door|give+shrift|thumb+nose|refuse+outright
actor     subj
recipient prep:to|prep:on|prep:at
if        any|obj lemma deaf|cold|door|short|nose
unless    any lemma tea|glass|garden|plant
+ [actor: The premier] [trigger: turned] a deaf [trigger: ear] to the plea.
- She poured water on the garden.

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

pattern   reject.dismiss
type      REJECT
cameo     120
trigger   verb dismiss|shrug_off|brush_off|scoff
actor     subj
content   obj|prep:as|prep:at
if        obj|prep:at list @accusation|@speech|@talestory|@votable
unless    obj list @office
+ [actor: The minister] [trigger: dismissed] the allegations as lies.
- The president dismissed his minister.

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
