# REQUEST: to ask, appeal, urge, call for, demand, order, propose. What is asked for is content and no event of its own.

pattern   request.urge
type      REQUEST
cameo     100
trigger   verb urge|implore|exhort|beseech|beg|entreat|enjoin|pressure|lobby|counsel
actor     subj
recipient obj
content   xcomp|ccomp|advcl|obj|prep:for|prep:into
unless    subj list @speech
mode      yield if xcomp list @yieldverb
mode      meet if xcomp list @meetverb
mode      assist if xcomp list @assistverb
mode      change if xcomp list @changeverb
+ [actor: The United Nations] [trigger: urged] [recipient: both sides] to stop the shelling.
+ [recipient: The government] was [trigger: urged] by [actor: rights groups] to free the prisoners.
+ [actor: The envoy], [trigger: urging] [recipient: Iran] to negotiate, left for Oman.
- The urge to travel took her.
- She fought the urge to laugh.

pattern   request.press
type      REQUEST
cameo     100
trigger   verb press|push|pressure|squeeze|petition|campaign|clamor|clamour|lobby|agitate
actor     subj
recipient obj|prep:to|prep:with
content   xcomp|prep:for|ccomp|advcl
if        prep:for|xcomp present
unless    subj|obj|poss|mod list @market
unless    obj lemma charge|button|flower|luck
unless    prep:to lemma limit|brink|edge|ground
mode      yield if prep:for list @yieldnoun
mode      meet if prep:for list @meetnoun
mode      assist if prep:for list @assistnoun
mode      change if prep:for list @changenoun
mode      yield if xcomp list @yieldverb
mode      meet if xcomp list @meetverb
mode      assist if xcomp list @assistverb
mode      change if xcomp list @changeverb
+ [actor: Washington] is [trigger: pressing] [recipient: its allies] to send trainers.
- The tailor pressed the shirt.
+ [actor: Brussels] [trigger: pushed] [recipient: Ankara] to open its ports.
+ [actor: The union] [trigger: pressed] for talks.
+ [actor: Paris] is [trigger: pressuring] [recipient: Berlin] to lend money.
- He pressed the button.
- She pushed the door, and the pump pressures the tyre.

pattern   request.ask
type      REQUEST
cameo     100
trigger   verb ask|request|solicit|bid|petition
actor     subj
recipient obj|iobj|prep:from|prep:of
content   xcomp|prep:for|ccomp|obj|advcl
if        xcomp|prep:for|ccomp present
unless    subj lemma reporter|journalist|interviewer|moderator|host|poll|survey|question|pollster
unless    ccomp lemma why|what|whether|how|if
unless    prep:about present
mode      yield if prep:for list @yieldnoun
mode      meet if prep:for list @meetnoun
mode      assist if prep:for list @assistnoun
mode      change if prep:for list @changenoun
mode      yield if xcomp list @yieldverb
mode      meet if xcomp list @meetverb
mode      assist if xcomp list @assistverb
mode      change if xcomp list @changeverb
+ [actor: The government] [trigger: asked] [recipient: the United Nations] for help.
+ [actor: The premier] [trigger: asked] [recipient: lawmakers] to adopt the budget.
+ [actor: Rebels] [trigger: asked] [recipient: the villagers] to leave.
~ denied  [actor: Baghdad] has not [trigger: asked] [recipient: the alliance] to send troops.
- Reporters asked the minister about the talks.
- The reporter asked why he left.
- The poll asked 900 voters about prices.

pattern   request.request_thing
type      REQUEST
cameo     100
trigger   verb request|solicit|demand|propose|advocate|recommend
actor     subj
recipient prep:from|prep:of|prep:to
content   xcomp|obj|ccomp|advcl
if        obj|ccomp|xcomp present
if        subj present
unless    obj lemma office|reelection|re-election|shelter|refuge|job|work|damages|answer|way|term|treatment|comfort|attention|revenge|approval|nomination|seat|post|compensation|safety|permit|candidate|life|respect|patience|toast|marriage
unless    subj list @speech
unless    subj lemma job|task|situation|work
mode      yield if obj list @yieldnoun
mode      meet if obj list @meetnoun
mode      assist if obj list @assistnoun
mode      change if obj list @changenoun
mode      yield if ccomp list @yieldverb
mode      meet if ccomp list @meetverb
mode      assist if ccomp list @assistverb
mode      change if ccomp list @changeverb
+ [actor: The opposition] [trigger: demanded] the resignation of the minister.
+ [actor: Kyiv] [trigger: requested] weapons from [recipient: its partners].
+ [actor: The union] [trigger: demanded] that the state raise wages.
+ [actor: France] [trigger: proposed] a peace conference.
- The job demands patience.
- He proposed marriage to her.
- He proposed a toast.
- The song was played at the bride's request.

pattern   request.seek
type      REQUEST
cameo     100
trigger   verb seek|want
actor     subj
recipient prep:from
content   obj|xcomp|ccomp
if        obj list @assistnoun
if        prep:from present
mode      assist if obj list @assistnoun
+ [actor: Yemen] is [trigger: seeking] help from [recipient: its neighbours].
- The firm is seeking a partner.
+ [actor: Kyiv] [trigger: wants] weapons from [recipient: Berlin].
+ [actor: The agency] is [trigger: seeking] money from [recipient: donors].
+ [actor: Haiti] [trigger: sought] aid from [recipient: Washington].
- The firm is seeking a buyer.
- The child wants an ice cream.

pattern   request.seek_political
type      REQUEST
cameo     100
trigger   verb seek|want
actor     subj
content   obj|xcomp|ccomp
if        obj lemma ceasefire|truce|extradition|ouster|resignation|resolution|asylum|release|withdrawal|mediation
unless    obj lemma asylum
mode      yield if obj list @yieldnoun
mode      change if obj list @changenoun
mode      assist if obj lemma extradition|resolution
mode      meet if obj list @meetnoun
+ [actor: Ankara] is [trigger: seeking] the extradition of the cleric.
- Ankara is seeking new markets.
+ [actor: The rebels] [trigger: want] a ceasefire.
+ [actor: Italy] is [trigger: seeking] the extradition of two spies.
+ [actor: The opposition] [trigger: seeks] the resignation of the king.
- The child wants an ice cream.

pattern   request.want_to
type      REQUEST
cameo     100
trigger   verb want
actor     subj
recipient obj
content   xcomp|ccomp
if        obj is actor
if        xcomp present
mode      yield if xcomp list @yieldverb
mode      meet if xcomp list @meetverb
mode      assist if xcomp list @assistverb
mode      change if xcomp list @changeverb
+ [actor: Moscow] [trigger: wants] [recipient: Kyiv] to withdraw its troops.
- Moscow wants to withdraw.
+ [actor: Washington] [trigger: wants] [recipient: Tehran] to stop enrichment.
+ [actor: The bloc] [trigger: wants] [recipient: Greece] to cut spending.
+ [actor: Beijing] [trigger: wants] [recipient: Seoul] to remove the battery.
- The child wants to play.

pattern   request.call_for
type      REQUEST
cameo     100
trigger   verb call
actor     subj
recipient prep:on|prep:upon
content   prep:for|xcomp|ccomp|advcl|obj
if        prep:for present
unless    subj lemma plan|forecast|recipe|situation|law|deal|bill|agreement|resolution|budget|proposal|treaty|accord|constitution|scenario|occasion
unless    subj lemma forecaster|meteorologist|weatherman
mode      yield if prep:for list @yieldnoun
mode      meet if prep:for list @meetnoun
mode      assist if prep:for list @assistnoun
mode      change if prep:for list @changenoun
+ [actor: The pope] [trigger: called] for an end to the fighting.
+ [actor: Opposition parties] [trigger: called] for new elections.
+ [actor: The group] [trigger: called] on [recipient: donors] for money.
- The forecast calls for rain.
- The recipe calls for two eggs.
- Forecasters called for rain.

pattern   request.call_on
type      REQUEST
cameo     100
trigger   verb call
actor     subj
recipient prep:on|prep:upon
content   xcomp|prep:for|ccomp|advcl
if        prep:on|prep:upon present
unless    prep:on is time
unless    any lemma off
mode      yield if xcomp list @yieldverb
mode      meet if xcomp list @meetverb
mode      assist if xcomp list @assistverb
mode      change if xcomp list @changeverb
mode      yield if advcl list @yieldverb
mode      meet if advcl list @meetverb
mode      assist if advcl list @assistverb
mode      change if advcl list @changeverb
+ [actor: The council] [trigger: called] on [recipient: all parties] to respect the truce.
+ [recipient: Members] were [trigger: called] on to send troops.
- The doctor called at the house.
- The leaders called off a vote on the disputed districts.
+ [actor: Paris] [trigger: called] on [recipient: Tehran] to free the reporter.
+ [actor: The bishops] [trigger: called] upon [recipient: the junta] to negotiate.
+ [actor: The union] [trigger: called] on [recipient: the government] to resign.

pattern   request.call_in_force
type      REQUEST
cameo     100
trigger   verb call_in
actor     subj
recipient obj|prep:in
content   xcomp
if        obj|prep:in lemma troop|army|military|helicopter|strike|airstrike
mode      assist if obj|prep:in present
+ [actor: The commander] [trigger: called in] [recipient: the army].
- She called in a doctor.
+ [actor: The commander] [trigger: called in] [recipient: helicopters].
+ [actor: The governor] [trigger: called in] [recipient: troops].
+ [actor: Pakistan] [trigger: called in] [recipient: the military].

pattern   request.demand_of
type      REQUEST
cameo     100
trigger   verb insist
actor     subj
content   ccomp|prep:on
if        ccomp|prep:on present
if        ccomp list @yieldverb
mode      yield if ccomp list @yieldverb
+ [actor: The opposition] [trigger: insisted] that the president release the prisoners.
- The minister insisted that he was well.
+ [actor: Kyiv] [trigger: insisted] that Moscow withdraw.
+ [actor: The premier] [trigger: insisted] that the rebels disarm.
+ [actor: Ankara] [trigger: insists] that Damascus stop the raids.

pattern   request.order
type      REQUEST
cameo     100
trigger   verb order|instruct|command|direct|tell|mandate
actor     subj
recipient obj|iobj
content   xcomp|ccomp|advcl
if        xcomp present
if        obj|iobj present
unless    subj list @speech
unless    subj lemma court|judge|jury|law|rule
mode      yield if xcomp list @yieldverb
mode      meet if xcomp list @meetverb
mode      assist if xcomp list @assistverb
mode      change if xcomp list @changeverb
+ [actor: The president] [trigger: ordered] [recipient: the army] to leave the town.
+ [actor: The ministry] [trigger: told] [recipient: foreign journalists] to go.
+ [recipient: Staff] were [trigger: ordered] to go home by [actor: the governor].
- The minister told parliament that the talks had failed.
- She ordered a pizza.
- He told the press that he was tired.

pattern   request.order_thing
type      REQUEST
cameo     100
trigger   verb order|decree|mandate
actor     subj
content   obj|ccomp
if        obj list @yieldnoun
unless    obj lemma halt
mode      yield if obj list @yieldnoun
+ [actor: The president] [trigger: ordered] the release of the prisoners.
- He ordered a coffee.
+ [actor: The king] [trigger: ordered] the withdrawal of the army.
+ [actor: The court] [trigger: ordered] the release of the editor.
+ [actor: The governor] [trigger: decreed] the release of the hostages.
- The diner ordered soup.
- Fashion decreed short skirts.

pattern   request.warn_against
type      REQUEST yield
cameo     105
trigger   verb warn|caution|advise
actor     subj
recipient obj
content   prep:against|xcomp
if        prep:against present
unless    obj lemma traveler|traveller|tourist|citizen|investor
if        obj|prep:against present
+ [actor: China] [trigger: warned] [recipient: Japan] against interfering in the dispute.
+ [actor: The envoy] [trigger: cautioned] against hasty action.
- The envoy warned that floods were near.
+ [actor: The council] [trigger: warned] [recipient: the rebels] against attacking the port.
+ [actor: Berlin] [trigger: cautioned] [recipient: Athens] against leaving the union.
+ [actor: The bishop] [trigger: warned] against revenge.
- The label cautions buyers about nuts.

pattern   request.warn_to
type      REQUEST yield
cameo     105
trigger   verb warn|caution|advise|remind
actor     subj
recipient obj
content   xcomp|advcl
if        obj present
if        xcomp|advcl present
unless    prep:against present
unless    ccomp present
unless    obj lemma traveler|traveller|tourist|investor|resident|driver
+ [actor: The general] [trigger: warned] [recipient: the militias] to stay away from the port.
- The ministry warned that prices would rise.
+ [actor: Beijing] [trigger: warned] [recipient: Manila] to leave the reef.
+ [actor: The army] [trigger: warned] [recipient: villagers] to stay away.
+ [actor: The envoy] [trigger: advised] [recipient: the premier] to resign.
- Forecasters warned drivers to stay home.
- The tailor advised a lighter fabric.

pattern   request.appeal_noun
type      REQUEST
cameo     100
trigger   noun appeal|call|plea|demand|request|petition|entreaty|exhortation|urging
actor     agent|mod
recipient prep:to|prep:on
content   prep:for|xcomp|ccomp
if        prep:for|xcomp|ccomp|prep:to present
unless    subj|obj|poss|mod list @market
unless    mod lemma phone|telephone|conference|roll|guilty|sex|consumer|domestic|global|high|strong
unless    prep:for lemma product|goods|steel|energy|electricity|car
mode      yield if prep:for list @yieldnoun
mode      meet if prep:for list @meetnoun
mode      assist if prep:for list @assistnoun
mode      change if prep:for list @changenoun
mode      yield if xcomp list @yieldverb
mode      meet if xcomp list @meetverb
mode      assist if xcomp list @assistverb
mode      change if xcomp list @changeverb
+ [actor: The agency] issued an [trigger: appeal] for aid.
+ [actor: The union]'s [trigger: call] for talks was ignored.
+ [actor: Kyiv]'s [trigger: request] for weapons was granted.
- Demand for steel rose in May.
- The phone call lasted an hour.
- Demand for steel fell.
- The appeal of the beach is its sand, and the request show plays old songs.

pattern   request.demand_noun
type      REQUEST
cameo     100
trigger   noun demand|petition
actor     agent|mod
recipient prep:to
content   xcomp|ccomp|prep:of
if        poss|subj present
unless    subj|obj|poss|mod list @market
unless    mod lemma domestic|global|consumer|chinese|energy
+ [actor: The hijackers] made [trigger: demands] in a letter.
- Domestic demand fell.
+ [actor: The rebels]' [trigger: demands] were rejected.
+ [actor: The gunmen] made [trigger: demands] on Friday.
+ [actor: The union] made [trigger: demands].
+ [actor: The mutineers]' [trigger: demands] were read out.

pattern   request.order_noun
type      REQUEST
cameo     100
trigger   noun order|instruction|directive
actor     poss|prep:by|prep:from
recipient prep:to
content   xcomp
if        xcomp present
unless    mod lemma court|restraining|executive|purchase
unless    prep:in present
mode      yield if xcomp list @yieldverb
mode      meet if xcomp list @meetverb
mode      assist if xcomp list @assistverb
mode      change if xcomp list @changeverb
+ [actor: The general]'s [trigger: order] to [recipient: his troops] to withdraw was ignored.
- The factory has an order for buses.
+ [actor: The king]'s [trigger: order] to [recipient: the army] to leave was obeyed.
+ [actor: The governor]'s [trigger: instruction] to [recipient: the police] to withdraw came late.
- The instruction of pupils begins at eight.

pattern   request.propose_noun
type      REQUEST
cameo     100
trigger   noun proposal|motion|initiative|suggestion
actor     agent
recipient prep:to
content   prep:for|xcomp|ccomp
if        prep:for|xcomp|ccomp present
unless    mod lemma marriage
mode      meet if prep:for list @meetnoun
mode      yield if prep:for list @yieldnoun
mode      change if prep:for list @changenoun
mode      assist if prep:for list @assistnoun
+ [actor: France]'s [trigger: proposal] for a truce was welcomed.
- The marriage proposal surprised her.
+ [actor: Ankara]'s [trigger: initiative] for talks was welcomed.
+ [actor: The senator]'s [trigger: motion] for an inquiry was debated.
+ [actor: The pope]'s [trigger: suggestion] for a pause was ignored.
- The motion of the planets, a show of initiative and the suggestion of lemon in the cake all please.

pattern   request.table
type      REQUEST change
cameo     104
trigger   verb table|introduce|submit|sponsor|draft|circulate|initiate|file
actor     subj
recipient prep:to
content   obj
if        obj lemma bill|motion|resolution|legislation|amendment|draft|proposal|measure|impeachment|petition
+ [actor: Lawmakers] [trigger: introduced] a bill that would cut the levy.
+ A draft resolution was [trigger: circulated] by [actor: Egypt].
- The company introduced a new phone.
+ [actor: The party] [trigger: tabled] a motion.
+ [actor: Senators] [trigger: drafted] legislation against the trade.
+ [actor: The governor] [trigger: submitted] a bill to [recipient: parliament].
+ [actor: France] [trigger: circulated] a resolution.
- He introduced his wife to the guests.
- The table stood in a draft, pupils submit essays, and air circulates.

pattern   request.suggest
type      REQUEST
cameo     100
trigger   verb advise
actor     subj
recipient prep:to|obj
content   ccomp|xcomp|obj
if        ccomp list @yieldverb
unless    subj list @speech
unless    subj lemma study|poll|evidence|data|survey|analyst|expert|scientist
mode      yield if ccomp list @yieldverb
+ [actor: The commission] [trigger: advised] that the state lift the curfew.
- The study suggests that sea levels rise.
+ [actor: The panel] [trigger: advised] that the king free the prisoners.
+ [actor: The envoy] [trigger: advised] that the army withdraw.
+ [actor: The bishops] [trigger: advised] that the junta release the monks.
- The doctor advised rest.

pattern   request.appeal_to
type      REQUEST
cameo     100
trigger   verb appeal
actor     subj
recipient prep:to
content   prep:for|xcomp|ccomp|advcl
if        prep:to|prep:for present
if        subj is actor|pronoun
unless    prep:to lemma buyer|voter|young|taste|sense|court|consumer|audience|reader|viewer|youth|base
unless    prep:for lemma time
mode      yield if xcomp list @yieldverb
mode      assist if xcomp list @assistverb
mode      yield if advcl list @yieldverb
mode      assist if advcl list @assistverb
+ [actor: The mothers] [trigger: appealed] to [recipient: the president] to free their sons.
- The plan appeals to young voters.
+ [actor: The aid group] [trigger: appealed] to [recipient: donors] for food.
+ [actor: The president] [trigger: appealed] for calm.
- The style appeals to the young.

pattern   request.pressure_noun
type      REQUEST
cameo     100
trigger   noun pressure
actor     subj|poss
recipient prep:on|prep:upon
content   xcomp|ccomp
if        prep:on present
if        xcomp present
unless    mod lemma blood|price|market|air
mode      yield if xcomp list @yieldverb
mode      meet if xcomp list @meetverb
mode      change if xcomp list @changeverb
mode      assist if xcomp list @assistverb
+ [actor: Washington] put [trigger: pressure] on [recipient: the junta] to hold elections.
- High blood pressure is a danger.
+ [actor: Paris] put [trigger: pressure] on [recipient: Rabat] to free the reporter.
+ [actor: Washington]'s [trigger: pressure] on [recipient: Ankara] to withdraw went on.
+ [actor: The unions] put [trigger: pressure] on [recipient: the premier] to resign.

pattern   request.set_condition
type      REQUEST
cameo     100
trigger   verb set+condition|set+deadline
actor     subj
recipient prep:for|prep:to
content   obj|xcomp
unless    subj|obj|prep:of list @everyday
unless    subj lemma editor|publisher|sun|printer
+ [actor: The powers] [trigger: set] a [trigger: deadline] for [recipient: Iran] to answer.
- The teacher set an exam.
+ [actor: The bloc] [trigger: set] a [trigger: deadline] for [recipient: Greece].
+ [actor: The rebels] [trigger: set conditions] for a truce.
- The chef set the table.
- The sun set, and the car is in good condition.
- The editor set the type before the deadline.

pattern   request.urge_thing
type      REQUEST yield
cameo     105
trigger   verb urge|counsel|encourage|advise|recommend
actor     subj
recipient prep:on
content   obj
if        obj list @yieldnoun
if        subj present
mode      meet if obj list @meetnoun
+ [actor: The ministers] [trigger: urged] restraint.
- The doctor urged the child.
+ [actor: The pope] [trigger: urged] calm.
+ [actor: The council] [trigger: encouraged] restraint.
- The doctor recommended rest.
- Rain encourages growth.

pattern   request.persuade
type      REQUEST
cameo     100
trigger   verb encourage|persuade|convince|prod|nudge|coax
actor     subj
recipient obj
content   xcomp|ccomp|advcl
if        xcomp present
unless    subj lemma rain|weather|economy|fear|crisis|news|flood
unless    subj lemma sun|smell|price|offer|advert
mode      yield if xcomp list @yieldverb
mode      meet if xcomp list @meetverb
mode      assist if xcomp list @assistverb
mode      change if xcomp list @changeverb
+ [actor: The president] [trigger: persuaded] [recipient: lawmakers] to adopt the law.
- Fear of floods persuaded families to move.
+ [actor: The envoy] [trigger: convinced] [recipient: the rebels] to meet.
+ [actor: Paris] [trigger: prodded] [recipient: Kinshasa] to hold elections.
+ [actor: The bishop] [trigger: encouraged] [recipient: the clans] to talk.
+ [actor: Washington] [trigger: nudged] [recipient: Riyadh] to cut output.
- The sun persuaded him to stay in bed.
- The show convinced the critics, warm soil encourages seeds, and she nudged the ball as a boy prodded the mud.

pattern   request.plead
type      REQUEST
cameo     100
trigger   verb plead|beg
actor     subj
recipient prep:with|obj|prep:to
content   prep:for|xcomp|ccomp|advcl
if        prep:with|prep:for|obj present
unless    any lemma guilty|innocent|court|insanity
unless    obj lemma case|ignorance|question|money
mode      yield if prep:for list @yieldnoun
mode      assist if prep:for list @assistnoun
mode      yield if xcomp list @yieldverb
mode      assist if xcomp list @assistverb
+ [actor: The mother] [trigger: pleaded] with [recipient: the kidnappers].
- He pleaded guilty in court.
+ [actor: The mayor] [trigger: pleaded] for calm.
+ [actor: The families] [trigger: pleaded] with [recipient: the rebels] to free the boys.
+ [actor: The bishop] [trigger: begged] for mercy.
+ [actor: Haiti] [trigger: pleaded] for help.
- He pleaded guilty.
- The dog begs at the table.

pattern   request.advocate
type      REQUEST
cameo     100
trigger   verb advocate|campaign|argue|lobby|push
actor     subj
recipient prep:with
content   prep:for|obj
if        prep:for present
unless    subj list @crowd_people
unless    prep:for lemma office|president|presidency|seat|reelection|re-election|votes|candidate|governor
mode      meet if sentence lemma dialogue|negotiation|talks|diplomacy|mediation
mode      yield if prep:for list @yieldnoun
mode      assist if prep:for list @assistnoun
mode      change if prep:for list @changenoun
+ [actor: Norway] has long [trigger: advocated] for talks with the rebels.
- He campaigned for office in the north.
+ [actor: Paris] [trigger: argued] for sanctions.
+ [actor: Sweden] [trigger: advocated] for a ban.
+ [actor: The bishop] [trigger: argued] for mercy.
+ [actor: The envoy] [trigger: argued] for a referendum.
- The devil's advocate argued with his wife about cheese.

pattern   request.summon_person
type      REQUEST meet
cameo     106
trigger   verb summon|subpoena
actor     subj
recipient obj
content   xcomp|advcl
if        obj is actor
unless    obj lemma ambassador|envoy|diplomat|charge|chargé|consul|attaché|courage
+ [actor: Parliament] [trigger: summoned] [recipient: the minister] to testify.
- She summoned her strength.
+ [actor: The Senate] [trigger: subpoenaed] [recipient: the general].
+ [recipient: The premier] was [trigger: summoned] by [actor: parliament].
+ [actor: The panel] [trigger: summoned] [recipient: two ministers].
- The lawyer wrote a book about the subpoena.
