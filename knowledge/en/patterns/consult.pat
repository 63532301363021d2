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
- The road meets the river at the mill.
- Supply met demand.
- The teams meet in the final on Sunday.

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
unless    prep:for lemma pupil|student|child|visitor
+ [actor: The president] held [trigger: talks] with [actor: the rebels] in [place: Doha].
+ The [trigger: meeting] between [actor: the two ministers] lasted three hours.
+ [actor: The envoy]'s [trigger: meeting] with [actor: the general] ended without result.
+ Peace [trigger: talks] in [place: Geneva] resumed on Friday.
~ planned  [actor: The ministers] will hold [trigger: talks] with [actor: the union] next week.
- He gave a talk at the university.
- The company's annual meeting drew investors.
- The annual meeting of shareholders is in May.
- The athletics meeting drew fans.
- The museum offers free talks for pupils.

pattern   consult.negotiation_noun
type      CONSULT
cameo     046
trigger   noun negotiation|dialogue|bargaining|mediation
parties   between|poss+prep:with|subj+prep:with|mod+prep:with
unless    mod lemma contract|wage|collective|film|salary
mode      third-party if trigger lemma mediation
mode      multilateral if mod lemma multilateral|six-party|international
unless    clause list @fiction
+ [trigger: Negotiations] between [actor: the government] and [actor: the guerrillas] began in March.
+ [actor: Tehran] has been in [trigger: negotiations] with [actor: six powers].
- The singer's contract negotiations ended.
+ [actor: The union]'s [trigger: negotiations] with [actor: the government] failed.
+ [trigger: Dialogue] between [actor: Seoul] and [actor: Pyongyang] resumed.
+ [actor: Baghdad] is in [trigger: negotiations] with [actor: the Kurds].
- Contract negotiations with the star dragged on.
- The opera's dialogue is witty.

pattern   consult.summit_noun
type      CONSULT multilateral
cameo     040
trigger   noun summit|conclave
parties   between|poss+prep:with|subj+prep:with|prep:of
unless    prep:of lemma mountain|peak|hill
unless    any lemma climber|mountaineer|climb
unless    any lemma reach|climb|scale|mountain
unless    clause list @fiction
+ [actor: The two presidents] held a [trigger: summit] in [place: Sochi].
+ A [trigger: summit] of [actor: Arab leaders] opened on Sunday.
- The climbers reached the summit at noon.
+ A [trigger: summit] between [actor: the two Koreas] was held in the village.
+ [actor: The chancellor] held a [trigger: summit] with [actor: the president].
+ A [trigger: conclave] of [actor: clerics] began in Najaf.
- The thriller about a conclave won an award.

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
+ A donor [trigger: conference] opened in Madrid.
+ An emergency [trigger: session] of [actor: the council] was held.
+ A [trigger: gathering] of [actor: tribal leaders] took place in Kabul.
- The press conference lasted an hour.
- The gathering of mushrooms needs care, and the training session lasted an hour.

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
- The actors talked to fans.
- The title confers prestige, and the cyclist negotiated the bend.

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
+ The plan was [trigger: discussed] by [actor: the ministers].
+ [actor: The generals] [trigger: discussed] the border on Monday.
- The book discusses the history of tea.

pattern   consult.speak_with
type      CONSULT
cameo     040
trigger   verb speak
parties   subj+prep:with|subj+prep:to
if        any list @phone
mode      phone if any list @phone
- The president spoke to supporters at a rally.
+ [actor: The two leaders] [trigger: spoke] on the phone on Friday.
+ [actor: The ministers] [trigger: spoke] on the telephone.
+ [actor: The premiers] [trigger: spoke] by telephone on Friday.
- She spoke to reporters.

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
+ [actor: The Turkish president] [trigger: spoke] with [actor: the king] on Sunday.
+ [actor: The pope] [trigger: spoke] with [actor: the president].
+ [actor: The secretary of state] [trigger: spoke] with [actor: the Saudi minister].

pattern   consult.phone
type      CONSULT phone
cameo     041
trigger   verb phone|telephone|ring|call_up
parties   subj+obj
if        obj present
unless    obj lemma bell|number|police|hotline|ambulance|change|end|alarm
+ [actor: The president] [trigger: telephoned] [actor: his Russian counterpart] on Friday.
- The woman phoned the police.
+ [actor: The premier] [trigger: phoned] [actor: the king].
+ [actor: The chancellor] [trigger: rang] [actor: the president] on Monday.
+ [actor: The pope] [trigger: telephoned] [actor: the bishop].
+ [actor: The minister] [trigger: called up] [actor: the ambassador].
- He rang the bell.
- The shop has a telephone, and the coach called up a teenage keeper.

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
+ [actor: The premier] [trigger: called] [actor: the king] on Friday.
+ [actor: The king] [trigger: called] [actor: the president] to congratulate him.
+ [actor: The chancellor] [trigger: called] [actor: the prime minister].
- The president called a vote.

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
+ [actor: The minister] had a telephone [trigger: call] with [actor: his counterpart].
+ A [trigger: phone call] between [actor: the two presidents] was planned.
+ [actor: The king] held a phone [trigger: conversation] with [actor: the emir].
- A phone is no topic of conversation.
- A phone call for the plumber came at noon.

pattern   consult.call_with
type      CONSULT phone
cameo     041
trigger   noun call
parties   between|poss+prep:with|subj+prep:with
if        prep:with|between present
unless    prep:for present
+ [actor: The chancellor] held a [trigger: call] with [actor: the president] on Monday.
- The call for talks with the rebels was ignored.
+ [actor: The premier] had a [trigger: call] with [actor: the king].
+ A [trigger: call] between [actor: the two leaders] lasted an hour.
+ [actor: The envoy] held a [trigger: call] with [actor: the minister] on Tuesday.

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
+ [actor: The king] [trigger: visited] [recipient: the president] on Friday.
+ [actor: The envoy] [trigger: visited] [recipient: the general] in jail.
+ [recipient: The prime minister] was [trigger: visited] by [actor: the ambassador].
- The family visited the grave.

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
+ [actor: The king] [trigger: visited] [recipient: Paris] in June.
+ [actor: The foreign minister] is [trigger: visiting] [recipient: Cairo].
- Fans visited London for the match.

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
+ [actor: The president] [trigger: flew] to [recipient: Moscow] on Sunday.
+ [actor: The envoy] [trigger: headed] to [recipient: Geneva].
+ [actor: The minister] [trigger: arrived] in [recipient: Cairo] on Monday.
- The plane flew to Rome.
- The tourists travelled to Spain on holiday.
- The letters arrived late and the wind headed south.

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
- The school visit to the zoo was fun.
- The band began a tour of Japan.
- A trip wire set off the alarm.

pattern   consult.host
type      CONSULT visit
cameo     043
trigger   verb host|receive|welcome|greet
parties   subj+obj
if        obj list @official
unless    subj lemma base|camp|barracks|building|hotel|island|site|headquarters|facility
unless    any lemma concert|tournament|refugee|show|game|dinner
unless    obj lemma worker|soldier|refugee
unless    obj list @armed
+ [actor: The king] [trigger: hosted] [actor: the French president] on Monday.
+ [actor: The prime minister] [trigger: received] [actor: a Saudi envoy].
- The city hosted the tournament.
- The minister welcomed the decision.
+ [actor: The pope] [trigger: welcomed] [actor: the king].
+ [actor: The mayor] [trigger: greeted] [actor: the president] at the airport.
+ [actor: The emir] [trigger: received] [actor: the Turkish premier] on Sunday.
- The city hosted a tournament.
- Visitors were greeted by rain.
- The radio receives four stations.

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
+ [actor: Norway] [trigger: sponsored] the negotiations.
+ [actor: The general] [trigger: chaired] a meeting.
+ [actor: The king] [trigger: convened] a summit in Mecca.
+ [actor: The envoy] [trigger: presided] over the talks.
- The club hosted a dinner.
- The hall has two hundred chairs, and a brewery sponsors the league.
- The jury of bakers convenes in June, and calm presides over the lake.

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
+ [actor: The emir] [trigger: joined] the talks.
+ [actor: Two ministers] [trigger: attended] the conference.
+ The meeting was [trigger: attended] by [actor: the premier].
- She attends a school in Bath.
- Two rivers join below the town.

pattern   consult.participate
type      CONSULT
cameo     040
trigger   verb participate|take+part
actor     subj
if        prep:in lemma talk|summit|meeting|conference|negotiation|dialogue
mode      multilateral if prep:in lemma summit|conference
+ [actor: The rebels] [trigger: participated] in the talks.
- Two hundred runners participated in the race.
+ [actor: The envoy] [trigger: took part] in the negotiations.
+ [actor: Three ministers] [trigger: participated] in the summit.
+ [actor: The opposition] [trigger: took part] in the dialogue.
- Runners took part in the race.

pattern   consult.mediate
type      CONSULT third-party
cameo     045
trigger   verb mediate|broker|arbitrate
actor     subj
recipient prep:between|between
unless    obj lemma sale|merger|share|mortgage|house
unless    subj|obj|prep:of list @everyday
unless    subj lemma hormone|protein|gene|receptor|trader
+ [actor: Norway] [trigger: mediated] between [recipient: the two sides].
+ The truce was [trigger: brokered] by [actor: Egypt].
- The firm brokered the sale of the hotel.
+ [actor: Qatar] [trigger: brokered] the deal.
+ [actor: The pope] [trigger: mediated] between [recipient: Cuba] and [recipient: Washington].
+ The dispute was [trigger: arbitrated] by [actor: the court].
- She brokered the sale of the house.
- The hormone mediates growth, and traders arbitrate between two exchanges.

pattern   consult.mediation_noun
type      CONSULT third-party
cameo     045
trigger   noun mediation|arbitration|good_offices
actor     agent|mod
recipient between
if        poss|prep:by|mod present
unless    prep:of lemma heat|light|sound
+ [actor: Qatari] [trigger: mediation] between [recipient: the factions] failed.
- The contract provides for arbitration.
+ [actor: Norwegian] [trigger: mediation] between [recipient: the government] and [recipient: the rebels] began.
+ [actor: The court]'s [trigger: arbitration] between [recipient: the two states] lasted years.
+ [actor: Turkey]'s [trigger: good offices] were praised.
- The mediation of heat by the wall is slow, and the firm has good offices downtown.

pattern   consult.shuttle
type      CONSULT
cameo     040
trigger   noun diplomacy
actor     agent|mod
if        mod lemma shuttle
+ [actor: The envoy]'s shuttle [trigger: diplomacy] went on for a month.
- The ministry praised quiet diplomacy.
+ [actor: The diplomat]'s shuttle [trigger: diplomacy] failed.
+ [actor: American] shuttle [trigger: diplomacy] between the capitals went on.
+ [actor: The minister]'s shuttle [trigger: diplomacy] won praise.

pattern   consult.exchange_views
type      CONSULT
cameo     040
trigger   verb exchange+view|exchange+letter|hold+consultation|exchange+message
parties   subj+prep:with
unless    subj|obj|prep:of list @everyday
unless    obj lemma room|seat|ticket|gift|data
+ [actor: The ministers] [trigger: exchanged views] on the border.
- The prisoners exchanged clothes.
+ [actor: The presidents] [trigger: exchanged letters].
+ [actor: The king] [trigger: exchanged views] with [actor: the premier].
+ [actor: The two sides] [trigger: held consultations] on Monday.
+ [actor: The leaders] [trigger: exchanged messages].
- She exchanged her room for one with a view.
- The shop exchanges shoes, and the letter box is red.
- The doctor holds consultation hours at nine.
- The two phones exchange data before a message appears.

pattern   consult.resume_talks
type      CONSULT
cameo     046
trigger   verb resume|begin|start|open|restart|reopen|launch|kick_off|continue|conclude|wrap_up
parties   subj+prep:with
if        obj lemma talk|negotiation|dialogue
if        subj present
+ [actor: The government] [trigger: resumed] peace talks with [actor: the rebels].
- The firm resumed production.
+ [actor: The two Koreas] [trigger: restarted] negotiations.
+ [actor: The rebels] [trigger: began] talks with [actor: the army].
+ [actor: Iran] [trigger: reopened] talks with [actor: the powers].
+ [actor: The parties] [trigger: concluded] negotiations on Friday.
+ [actor: Both sides] have [trigger: resumed] negotiations.
- The league resumed play.
- The school year begins, the laptop restarts, the café reopens and the play concludes with a song.

pattern   consult.interact
type      CONSULT
cameo     040
trigger   verb engage|liaise|meet_up|get_together
parties   subj+prep:with|subj+prep:in
if        prep:in lemma talk|dialogue|negotiation|discussion
+ [actor: The two sides] [trigger: engaged] in dialogue.
- The troops engaged the enemy.
+ [actor: The parties] [trigger: engaged] in negotiations.
+ [actor: The rivals] [trigger: engaged] in negotiations.

pattern   consult.shake_hands
type      CONSULT
cameo     040
trigger   verb shake+hand
parties   subj+prep:with
+ [actor: The president] [trigger: shook hands] with [actor: the rebel chief].
- The old man's hand shook.
+ [actor: The two leaders] [trigger: shook hands] on Monday.
+ [actor: The king] [trigger: shook hands] with [actor: the general].
+ [actor: The ministers] [trigger: shook hands] in Geneva.
- He shook the tree.

pattern   consult.brief
type      CONSULT
cameo     040
trigger   verb brief
actor     subj
recipient obj
if        obj list @official
+ [actor: The general] [trigger: briefed] [recipient: the president] on the operation.
- The spokesman briefed reporters.
+ [actor: The envoy] [trigger: briefed] [recipient: the king].
+ [recipient: The premier] was [trigger: briefed] by [actor: the general].
+ [actor: The commander] [trigger: briefed] [recipient: lawmakers] on the war.
- The meeting was brief.

pattern   consult.conversation_noun
type      CONSULT
cameo     040
trigger   noun conversation
parties   between|poss+prep:with|subj+prep:with|mod+prep:with
unless    any lemma overhear|private|dinner|casual
unless    mod lemma national|public
mode      phone if any list @phone
unless    subj|obj|prep:of list @everyday
+ The [trigger: conversation] between [actor: the two leaders] lasted an hour.
- The art of talk is dying.
+ [actor: The president] had a [trigger: conversation] with [actor: the king].
+ The [trigger: conversation] between [actor: the ministers] was cordial.
+ [actor: The envoy]'s [trigger: conversation] with [actor: the general] was brief.
- The guests dread dinner conversation about the weather.

pattern   consult.mediation_effort
type      CONSULT third-party
cameo     045
trigger   noun mediation_effort|mediation_bid|mediation_mission|peace_mission|mediation_attempt
actor     agent|mod|prep:from
recipient between
unless    any lemma end|suspend|halt|abandon|quit
unless    clause list @fiction
+ [actor: Qatar] launched a [trigger: mediation effort] between [recipient: the two sides].
- The effort to mend the bridge failed.
+ [actor: Oman]'s [trigger: mediation efforts] went on.
+ The [trigger: peace mission] by [actor: African leaders] failed.
+ [actor: Norway] launched a [trigger: mediation bid].
- The lexicon lists mediation effort, mediation bid and peace mission as compounds.
