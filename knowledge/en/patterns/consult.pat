# CONSULT: to meet, visit, host, hold talks, phone, negotiate, mediate. A press conference or an interview is none.

pattern   consult.meet
type      CONSULT
cameo     040
trigger   verb meet|huddle|sit_down|convene
parties   subj+obj|subj+prep:with|subj
unless    obj list @unmeetable
unless    prep:with list @unmeetable
unless    subj lemma demand|supply|road|river|eye|proposal|plan|condition|need
unless    any list @sport
unless    prep:in lemma final|semi-final|quarter-final|derby|playoff
mode      multilateral if any lemma summit|conference|council|assembly
+ [actor: The foreign minister] [trigger: met] [actor: his Chinese counterpart] in [place: Vienna] on Monday.
+ [actor: The president] [trigger: met] with [actor: opposition leaders].
+ [actor: The two leaders] [trigger: met] in [place: Cairo].
~ planned  [actor: The prime minister] will [trigger: meet] [actor: the king] on Thursday.
+ [actor: The envoy], who [trigger: met] with [actor: rebel commanders], called for calm.
- The government met the deadline for the reform.
- The demand was met with silence.
- Italy will meet Spain in the final.

pattern   consult.meeting_noun
type      CONSULT
cameo     040
trigger   noun meeting|talks|encounter|huddle|consultation|discussion|tête-à-tête|parley
parties   between|poss+prep:with|subj+prep:with|mod+prep:with
unless    mod lemma town|annual|shareholder|staff|board|track|athletics|race|small|self|trash|news|sweet
unless    prep:at lemma university|school|college
mode      multilateral if mod lemma multilateral|six-party|international|five-nation|council|ministerial
mode      phone if mod lemma phone|telephone
mode      phone if prep:by lemma phone|telephone
+ [actor: The president] held [trigger: talks] with [actor: the rebels] in [place: Doha].
+ The [trigger: meeting] between [actor: the two ministers] lasted three hours.
+ [actor: The envoy]'s [trigger: meeting] with [actor: the general] ended without result.
+ Peace [trigger: talks] in [place: Geneva] resumed on Friday.
~ planned  [actor: The ministers] will hold [trigger: talks] with [actor: the union] next week.
- He gave a talk at the university.
- The company's annual meeting drew investors.

pattern   consult.negotiation_noun
type      CONSULT
cameo     046
trigger   noun negotiation|dialogue|bargaining|mediation
parties   between|poss+prep:with|subj+prep:with|mod+prep:with
unless    mod lemma contract|wage|collective|film|salary
mode      third-party if trigger lemma mediation
mode      multilateral if mod lemma multilateral|six-party|international
+ [trigger: Negotiations] between [actor: the government] and [actor: the guerrillas] began in March.
+ [actor: Tehran] has been in [trigger: negotiations] with [actor: six powers].
- The singer's contract negotiations ended.

pattern   consult.summit_noun
type      CONSULT multilateral
cameo     040
trigger   noun summit|conclave
parties   between|poss+prep:with|subj+prep:with|prep:of
unless    prep:of lemma mountain|peak|hill
unless    any lemma climber|mountaineer|climb
unless    any lemma reach|climb|scale|mountain
+ [actor: The two presidents] held a [trigger: summit] in [place: Sochi].
+ A [trigger: summit] of [actor: Arab leaders] opened on Sunday.
- The climbers reached the summit at noon.

pattern   consult.conference_noun
type      CONSULT multilateral
cameo     040
trigger   noun conference|gathering|session|assembly
parties   between|prep:of
if        any lemma peace|donor|international|emergency|security|minister|climate|leader|council|ministerial
unless    mod lemma press|news|video|party|general|national|training|joint
+ A peace [trigger: conference] of [actor: the warring parties] opened in Geneva.
+ The council held an emergency [trigger: session] on the crisis.
- The minister told a press conference that talks had failed.

pattern   consult.hold_talks_verb
type      CONSULT
cameo     040
trigger   verb talk|consult|confer|negotiate|discuss|converse|parley|deliberate|bargain
parties   subj+prep:with|subj+prep:to
if        prep:with|prep:to present
unless    prep:with|prep:to list @audience
unless    subj list @speech
mode      phone if any list @phone
+ [actor: The minister] [trigger: talked] with [actor: his Turkish counterpart] about the border.
+ [actor: The government] is [trigger: negotiating] with [actor: the kidnappers].
+ [actor: The president] [trigger: conferred] with [actor: the king] in [place: Riyadh].
- The minister talked to reporters after the vote.
+ [actor: The envoys] [trigger: negotiated] a truce with [actor: the militia].

pattern   consult.discuss
type      CONSULT
cameo     040
trigger   verb discuss
parties   subj+prep:with
if        obj present
unless    subj list @speech
unless    subj lemma reporter|expert|analyst|chapter|panelist
unless    prep:with list @audience
mode      phone if any list @phone
+ [actor: The two leaders] [trigger: discussed] the border crisis.
+ [actor: The envoys] [trigger: discussed] the truce in [place: Doha].
- The book discusses the war.

pattern   consult.speak_with
type      CONSULT
cameo     040
trigger   verb speak
parties   subj+prep:with|subj+prep:to
if        any list @phone
mode      phone if any list @phone
- The president spoke to supporters at a rally.
+ [actor: The two leaders] [trigger: spoke] on the phone on Friday.

pattern   consult.speak_with_official
type      CONSULT
cameo     040
trigger   verb speak
parties   subj+prep:with
if        subj is person|state
if        prep:with is person|state
unless    prep:with list @audience
+ [actor: The foreign minister] [trigger: spoke] with [actor: his counterpart] on Tuesday.
- The minister spoke with pride.
+ [actor: The president] [trigger: spoke] with [actor: the chancellor] by phone on Sunday.

pattern   consult.phone
type      CONSULT phone
cameo     041
trigger   verb phone|telephone|ring|call_up
parties   subj+obj
if        obj present
unless    obj lemma bell|number|police|hotline|ambulance|change|end|alarm
+ [actor: The president] [trigger: telephoned] [actor: his Russian counterpart] on Friday.
- The woman phoned the police.

pattern   consult.call_party
type      CONSULT phone
cameo     041
trigger   verb call
parties   subj+obj
if        subj is person
if        obj list @official
unless    xcomp upos NOUN|ADJ|PROPN
unless    iobj present
unless    prep:for present
unless    prep:on present
unless    prep:as present
unless    prep:to present
+ [actor: The president] [trigger: called] [actor: the prime minister] to express his condolences.
- The president called for the minister to go.

pattern   consult.phone_noun
type      CONSULT phone
cameo     041
trigger   noun call|conversation|phone_call|teleconference|videoconference
parties   between|poss+prep:with|subj+prep:with|poss+prep:to|subj+prep:to
if        any list @phone
unless    prep:for present
+ In a phone [trigger: call] with [actor: the king], [actor: the president] praised the accord.
+ The telephone [trigger: conversation] between [actor: the two ministers] lasted an hour.
- The call for reform went unheard.

pattern   consult.call_with
type      CONSULT phone
cameo     041
trigger   noun call
parties   between|poss+prep:with|subj+prep:with
if        prep:with|between present
unless    prep:for present
+ [actor: The chancellor] held a [trigger: call] with [actor: the president] on Monday.
- The call for talks with the rebels was ignored.

pattern   consult.visit
type      CONSULT visit
cameo     042
trigger   verb visit|tour
actor     subj
recipient obj
if        subj is person|actor
if        obj is person|actor
unless    obj is place|state
unless    obj lemma troops|soldier|community|survivor|victim|clinic|home|land|people|grave|relative|patient
unless    subj lemma tourist|fan|family|student|reporter|doctor
unless    obj lemma school|museum|exhibition|factory|grave|wounded|hospital|camp|website|doctor|scene|site|shrine|family|village|church|plant
+ [actor: The foreign minister] [trigger: visited] [recipient: his counterpart] in March.
- Tourists visited the museum.

pattern   consult.visit_state
type      CONSULT visit
cameo     042
trigger   verb visit
actor     subj
recipient obj
if        obj is place
if        subj is actor|pronoun
unless    subj lemma tourist|fan|family|student|reporter|journalist|pilgrim|visitor
+ [actor: The pope] [trigger: visited] [recipient: Mexico] this week.
- Two tourists visited Mexico.
~ planned  [actor: The president] will [trigger: visit] [recipient: Japan] next month.

pattern   consult.travel
type      CONSULT visit
cameo     042
trigger   verb travel|fly|head|arrive
actor     subj
recipient prep:to|prep:in
if        subj is person|actor
unless    subj lemma tourist|pilgrim|migrant|refugee|fan|plane|troops|soldier|fighter|militant|airliner|team|family|rescuer|worker
if        prep:to|prep:in is place
unless    any lemma home|exile|jail|prison|court|trial|hospital|vote|poll|holiday|vacation
+ [actor: The secretary of state] [trigger: traveled] to [recipient: Riyadh] on Sunday.
+ [actor: The prime minister] [trigger: arrived] in [recipient: Beijing] for talks.
- The plane flew to Moscow.

pattern   consult.visit_noun
type      CONSULT visit
cameo     042
trigger   noun visit|trip|tour|stopover
actor     agent|mod
recipient prep:to|prep:of|prep:with
if        poss|subj|mod|prep:by|prep:to present
unless    mod lemma school|family|hospital|site|bus|concert|doctor|ski|camping|home|guided|shopping|prison|world|film|book
unless    subj lemma tourist|fan|student|team|band|singer
unless    any list @sport
+ [actor: The president]'s [trigger: visit] to [recipient: India] will last three days.
+ [actor: The minister] made a surprise [trigger: visit] to [recipient: Kabul].
+ [actor: The envoy] is on a [trigger: trip] to [recipient: Tehran].
- The band began a tour of Germany.

pattern   consult.host
type      CONSULT visit
cameo     043
trigger   verb host|receive|welcome|greet
parties   subj+obj
if        obj list @official
unless    any lemma concert|tournament|refugee|show|game|dinner
unless    obj lemma worker|soldier|refugee
unless    obj list @armed
+ [actor: The king] [trigger: hosted] [actor: the French president] on Monday.
+ [actor: The prime minister] [trigger: received] [actor: a Saudi envoy].
- The city hosted the tournament.
- The minister welcomed the decision.

pattern   consult.host_talks
type      CONSULT
cameo     043
trigger   verb host|chair|convene|preside|sponsor|organize|organise
actor     subj
if        obj|prep:over lemma talk|summit|meeting|conference|negotiation|session
unless    any lemma news|press|party
mode      multilateral if obj lemma summit|conference
+ [actor: Switzerland] [trigger: hosted] the talks.
~ planned  [actor: Turkey] will [trigger: host] a summit on refugees in May.
- The network hosts a talk show.

pattern   consult.attend
type      CONSULT
cameo     040
trigger   verb attend|join
actor     subj
if        obj lemma talk|summit|meeting|conference|negotiation
unless    any lemma news|press
mode      multilateral if obj lemma summit|conference
+ [actor: The foreign minister] [trigger: attended] the summit in Lima.
- She attended the lecture.

pattern   consult.participate
type      CONSULT
cameo     040
trigger   verb participate|take+part
actor     subj
if        prep:in lemma talk|summit|meeting|conference|negotiation|dialogue
mode      multilateral if prep:in lemma summit|conference
+ [actor: The rebels] [trigger: participated] in the talks.
- Two hundred runners participated in the race.

pattern   consult.mediate
type      CONSULT third-party
cameo     045
trigger   verb mediate|broker|arbitrate
actor     subj
recipient prep:between|between
unless    obj lemma sale|merger|share|mortgage|house
+ [actor: Norway] [trigger: mediated] between [recipient: the two sides].
+ The truce was [trigger: brokered] by [actor: Egypt].
- The firm brokered the sale of the hotel.

pattern   consult.mediation_noun
type      CONSULT third-party
cameo     045
trigger   noun mediation|arbitration|good_offices
actor     agent|mod
recipient between
if        poss|prep:by|mod present
+ [actor: Qatari] [trigger: mediation] between [recipient: the factions] failed.
- The contract provides for arbitration.

pattern   consult.shuttle
type      CONSULT
cameo     040
trigger   noun diplomacy
actor     agent|mod
if        mod lemma shuttle
+ [actor: The envoy]'s shuttle [trigger: diplomacy] went on for a month.
- The ministry praised quiet diplomacy.

pattern   consult.exchange_views
type      CONSULT
cameo     040
trigger   verb exchange+view|exchange+letter|hold+consultation|exchange+message
parties   subj+prep:with
+ [actor: The ministers] [trigger: exchanged views] on the border.
- The prisoners exchanged clothes.

pattern   consult.resume_talks
type      CONSULT
cameo     046
trigger   verb resume|begin|start|open|restart|reopen|launch|kick_off|continue|conclude|wrap_up
parties   subj+prep:with
if        obj lemma talk|negotiation|dialogue
if        subj present
+ [actor: The government] [trigger: resumed] peace talks with [actor: the rebels].
- The firm resumed production.

pattern   consult.interact
type      CONSULT
cameo     040
trigger   verb engage|liaise|meet_up|get_together
parties   subj+prep:with|subj+prep:in
if        prep:in lemma talk|dialogue|negotiation|discussion
+ [actor: The two sides] [trigger: engaged] in dialogue.
- The troops engaged the enemy.

pattern   consult.shake_hands
type      CONSULT
cameo     040
trigger   verb shake+hand
parties   subj+prep:with
+ [actor: The president] [trigger: shook hands] with [actor: the rebel chief].
- The old man's hand shook.

pattern   consult.brief
type      CONSULT
cameo     040
trigger   verb brief
actor     subj
recipient obj
if        obj list @official
+ [actor: The general] [trigger: briefed] [recipient: the president] on the operation.
- The spokesman briefed reporters.

pattern   consult.conversation_noun
type      CONSULT
cameo     040
trigger   noun conversation
parties   between|poss+prep:with|subj+prep:with|mod+prep:with
unless    any lemma overhear|private|dinner|casual
unless    mod lemma national|public
mode      phone if any list @phone
+ The [trigger: conversation] between [actor: the two leaders] lasted an hour.
- The art of talk is dying.

pattern   consult.mediation_effort
type      CONSULT third-party
cameo     045
trigger   noun mediation_effort|mediation_bid|mediation_mission|peace_mission|mediation_attempt
actor     agent|mod|prep:from
recipient between
unless    any lemma end|suspend|halt|abandon|quit
+ [actor: Qatar] launched a [trigger: mediation effort] between [recipient: the two sides].
- The effort to mend the bridge failed.
