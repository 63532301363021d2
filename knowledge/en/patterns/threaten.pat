# THREATEN: a warning of what the speaker will do, an ultimatum, a threat. A warning of danger is a statement, no event.

pattern   threaten.threaten
type      THREATEN
cameo     130
trigger   verb threaten|menace|intimidate|blackmail
actor     subj
recipient obj|prep:against
content   xcomp|ccomp|prep:with
unless    subj list @accident
unless    subj lemma crisis|dispute|fight|violence|war|conflict|drought|move|decision|rain|fighting|instability|unrest|strike|change|warming|scandal|debt|deficit|division|row|rift|split|attack
unless    xcomp lemma become|overwhelm|spread|spill|undermine|derail|engulf
mode      violence if xcomp lemma attack|kill|bomb|strike|hit|destroy|shoot|execute|behead|invade|retaliate|use|fire|wipe|annihilate|launch|crush|burn|down
mode      violence if prep:with lemma death|attack|force|war|violence|strike|destruction|annihilation
mode      expel if xcomp lemma expel|deport
mode      arrest if xcomp lemma arrest|jail|prosecute|detain
mode      restrict if xcomp lemma block|close|ban|impose|restrict|blockade|shut
mode      restrict if prep:with lemma sanction|embargo|blockade|tariff
mode      relations if xcomp lemma withdraw|sever|cut|suspend|break|leave|quit|boycott|pull|halt|cancel|end|stop|abandon
mode      territory if xcomp lemma annex|occupy|seize
+ [actor: The militants] [trigger: threatened] to kill the hostages.
+ [actor: Pyongyang] [trigger: threatened] [recipient: its neighbour] with war.
+ [actor: The bloc] has [trigger: threatened] to suspend aid.
~ denied  The minister denied that [actor: he] had [trigger: threatened] [recipient: the judge].
- The storm threatened the coast.
- The dispute threatens to derail the talks.

pattern   threaten.threat_noun
type      THREATEN
cameo     130
trigger   noun threat|ultimatum|intimidation|blackmail
actor     agent|mod
recipient prep:against|prep:to
content   xcomp|ccomp|prep:of
if        poss|subj|prep:by|prep:from|mod|prep:against|xcomp present
unless    any lemma pose|represent|combat|counter
unless    any lemma perceive|see|view|consider
unless    mod lemma security|terrorist|terror|nuclear|bomb|credible|existential|health|serious|growing|real|common|external|big|major|greatest|new
unless    subj lemma climate|warming|virus|group|debt
mode      violence if xcomp lemma attack|kill|bomb|strike|hit|destroy|shoot|execute|behead|invade|retaliate|use|fire|launch
mode      violence if mod lemma death
mode      violence if prep:of lemma force|violence|attack|retaliation|war
mode      relations if xcomp lemma withdraw|sever|cut|suspend|break|leave|quit|boycott|pull|halt|cancel|end|stop
mode      restrict if prep:of lemma sanction|embargo|tariff
unless    clause list @fiction
unless    prep:from|prep:by lemma dentist|teacher|mother|father
+ [actor: The kidnappers]' [trigger: threat] to kill [recipient: the men] was taken seriously.
+ [actor: The junta]'s [trigger: ultimatum] to [recipient: the rebels] expires on Friday.
+ The minister dismissed [actor: the group]'s [trigger: threats].
- Extremism poses a threat to the region.
- An ultimatum from her dentist amused her.

pattern   threaten.death_threat
type      THREATEN violence
cameo     138
trigger   noun threat
actor     prep:from|prep:by|poss|subj
recipient prep:against|prep:to
if        mod lemma death
unless    any lemma receive|get
if        prep:against|prep:to present
+ [actor: The militia] sent death [trigger: threats] to [recipient: the judge].
- The judge sees no threat.
+ [actor: The group] sent death [trigger: threats] to [recipient: a reporter].
+ [actor: The militia]'s death [trigger: threats] against [recipient: the mayor] went on.
+ [actor: A gang] made death [trigger: threats] against [recipient: two judges].

pattern   threaten.death_threat_received
type      THREATEN violence
cameo     138
trigger   noun threat
swap
recipient subj
actor     prep:from
if        any lemma receive|get
+ [recipient: The reporter] received death [trigger: threats] from [actor: a militia].
- The reporter received a letter.
+ [recipient: The mayor] has received [trigger: threats] from [actor: the militia].
+ [recipient: Two reporters] received [trigger: threats] from [actor: a gang].
- Frost is a threat to the vines.

pattern   threaten.warn_of_response
type      THREATEN
cameo     130
trigger   verb warn
actor     subj
recipient obj|prep:to
content   ccomp|prep:of|xcomp
if        prep:of lemma consequence|retaliation|reprisal|response|revenge|action|sanction|punishment|countermeasure|repercussion
mode      restrict if prep:of lemma sanction
mode      violence if prep:of lemma revenge
+ [actor: Tehran] [trigger: warned] [recipient: Washington] of grave consequences.
- Experts warned of more storms.
+ [actor: Moscow] [trigger: warned] [recipient: Ankara] of retaliation.
+ [actor: The bloc] [trigger: warned] [recipient: Minsk] of sanctions.
+ [actor: Beijing] [trigger: warned] of consequences.

pattern   threaten.warn_we_will
type      THREATEN
cameo     130
trigger   verb warn|caution
actor     subj
recipient obj
content   ccomp
if        ccomp lemma resume|withdraw|quit|suspend|restart|boycott|block|expel|sever|retaliate|respond|tolerate|hesitate|punish|avenge|crush|defend|annihilate|allow|accept
unless    subj lemma analyst|expert|scientist|doctor|economist|observer|agency
mode      violence if ccomp lemma attack|retaliate|strike|bomb|shoot|kill|crush|destroy|hit|fight
mode      relations if ccomp lemma withdraw|sever|cut|suspend|leave|quit|abandon|walk
mode      restrict if ccomp lemma impose|block|close|shut
+ [actor: Tehran] [trigger: warned] that it would retaliate.
+ [actor: The general] [trigger: warned] that his troops would retaliate.
- Experts warned that prices would rise.
+ [actor: Moscow] [trigger: warned] that it would respond.
+ [actor: Tehran] [trigger: warned] that it would quit the treaty.
+ [actor: The rebels] [trigger: warned] that they would resume the war.
- Analysts warned that prices will rise.

pattern   threaten.warning_noun
type      THREATEN
cameo     130
trigger   noun warning|admonition
actor     agent|mod
recipient prep:to
content   ccomp|xcomp|prep:against|prep:of
if        prep:to|prep:against|subj|ccomp present
if        mod lemma stern|strong|stark|blunt|clear|fresh|final|veiled|explicit|grave|tough|repeated|new|dire
unless    mod lemma travel|tsunami|weather|storm|health|flood|hurricane|profit
+ [actor: The president] issued a stern [trigger: warning] to [recipient: the rebels].
- The agency issued a storm warning.
+ [actor: The emirate] issued stern [trigger: warnings] against an attack on the island.
+ [actor: Beijing] sent a strong [trigger: warning] to [recipient: Taipei].
+ [actor: The king] issued a stern [trigger: warning] to [recipient: the clans].
+ [actor: Moscow] issued a fresh [trigger: warning] to [recipient: the alliance].

pattern   threaten.vow
type      THREATEN violence
cameo     138
trigger   verb vow|pledge|swear|promise
actor     subj
recipient prep:against
content   xcomp|ccomp|obj
if        xcomp lemma retaliate|avenge|destroy|crush|attack|punish|strike|annihilate|fight|hit|eradicate|defeat|eliminate|respond|hunt|wipe|kill|bomb|invade|revenge|continue
unless    xcomp lemma continue
unless    any lemma poverty|corruption|inflation|crime|unemployment|disease
+ [actor: The militia] [trigger: vowed] to avenge its commander.
+ [actor: The prime minister] [trigger: pledged] to destroy the group.
- The minister vowed to fight corruption.
+ [actor: The general] [trigger: vowed] to crush the rebellion.
+ [actor: The premier] [trigger: vowed] to retaliate.
- The coach vowed to fight on.
- The couple pledged their love.

pattern   threaten.vow_revenge
type      THREATEN violence
cameo     138
trigger   verb vow|swear|promise|threaten
actor     subj
recipient prep:against|prep:on
content   obj
if        obj lemma revenge|retaliation|vengeance|response|action|retribution|war|attack|violence|reprisal|force
unless    subj lemma coach|player|captain|champion|manager
mode      violence if obj present
+ [actor: The group] [trigger: vowed] revenge against [recipient: the army].
- The groom vowed eternal love.
+ [actor: Tehran] [trigger: vowed] retaliation.
+ [actor: The rebels] [trigger: threatened] violence against [recipient: the mayor].
- The coach promised a response.
- Rain threatens the picnic.

pattern   threaten.vow_noun
type      THREATEN violence
cameo     138
trigger   noun vow|pledge
actor     agent
content   xcomp|prep:of
if        xcomp lemma retaliate|avenge|destroy|crush|attack|punish|strike|annihilate|hit
+ [actor: The militia]'s [trigger: vow] to avenge the dead was aired on Sunday.
- The couple renewed their vows.
+ [actor: The king]'s [trigger: pledge] to crush the revolt was broadcast.
+ [actor: The rebels]' [trigger: vow] to attack the port was ignored.
+ [actor: Tehran]'s [trigger: vow] to punish the killers was repeated.
- The pledge of a watch raised the rent.

pattern   threaten.vow_break
type      THREATEN relations
cameo     131
trigger   verb vow|pledge|swear|promise
actor     subj
content   xcomp
if        xcomp lemma sever|cut|boycott|expel|suspend|withdraw|leave|quit|abandon|tear|scrap|impose
unless    any lemma tax|emission|troop|deficit
mode      restrict if xcomp lemma impose
mode      expel if xcomp lemma expel
+ [actor: The candidate] [trigger: vowed] to tear up the treaty.
- The party vowed to cut taxes.
+ [actor: Tehran] [trigger: vowed] to expel the inspectors.
+ [actor: The senator] [trigger: pledged] to quit the bloc.
- Readers pledged ten dollars each to the choir.

pattern   threaten.ultimatum
type      THREATEN
cameo     139
trigger   verb give+deadline|give+ultimatum|issue+ultimatum|deliver+ultimatum|present+ultimatum
actor     subj
recipient iobj|prep:to|obj
content   xcomp
unless    subj lemma editor|teacher|publisher|boss|professor
+ [actor: The general] [trigger: gave] [recipient: the rebels] an [trigger: ultimatum].
- The coach gave the players a rest.
+ [actor: Moscow] [trigger: issued] an [trigger: ultimatum] to [recipient: Kyiv].
+ [actor: The army] [trigger: gave] [recipient: the strikers] a [trigger: deadline].
+ [actor: The rebels] [trigger: delivered] an [trigger: ultimatum] to [recipient: the government].
- The editor gave the writer a deadline.
- The shop issues receipts, gives change and delivers a copy of the film Ultimatum.

pattern   threaten.not_stand_idle
type      THREATEN violence
cameo     138
trigger   verb stand|sit
actor     subj
if        any|xcomp lemma idly|idle
if        any lemma will|would|cannot|can|not
+ [actor: Turkey] will not [trigger: stand] idle, its minister said.
- The factory stands idle.
+ [actor: Tehran] will not [trigger: stand] idly by.
+ [actor: The alliance] cannot [trigger: stand] idle.
+ [actor: Russia] would not [trigger: sit] idly by, the envoy said.
- The cat sits by the fire.

pattern   threaten.option_on_table
type      THREATEN violence
cameo     138
trigger   noun table
if        subj lemma option
+ The president said that all options are on the [trigger: table].
- The dinner is on the table.
+ The general said that every option is on the [trigger: table].
+ Military options are on the [trigger: table], the premier said.

pattern   threaten.pay_price
type      THREATEN violence
cameo     138
trigger   verb pay+price|face+consequence|suffer+consequence
swap
recipient subj
if        any lemma will|would|shall|must
unless    any lemma consumer|market
unless    subj lemma shopper|driver|taxpayer|buyer|homeowner|customer|traveller|traveler
+ [recipient: The attackers] will [trigger: pay] a heavy [trigger: price], he said.
- Customers pay a fair price.
+ [recipient: The rebels] will [trigger: pay] the [trigger: price].
+ [recipient: Tehran] will [trigger: face consequences], the premier said.
+ [recipient: The killers] will [trigger: pay] a [trigger: price].
- Shoppers will pay the price.
- The windows face east, a consequence of the plan.

pattern   threaten.reserve_right
type      THREATEN
cameo     130
trigger   verb reserve+right
actor     subj
content   xcomp|ccomp|advcl
unless    subj lemma company|editor|owner
+ [actor: Moscow] [trigger: reserves] the [trigger: right] to respond.
- The editor reserves the right to shorten letters.
+ [actor: Tehran] [trigger: reserves] the [trigger: right] to retaliate.
+ [actor: The army] [trigger: reserved] the [trigger: right] to strike.
+ [actor: Ankara] [trigger: reserves] its [trigger: right] to act.
- The editor reserves the right to cut letters.

pattern   threaten.bounty
type      THREATEN violence
cameo     138
trigger   verb put+bounty|place+bounty|offer+bounty|issue+fatwa
actor     subj
recipient prep:on|prep:against
unless    subj lemma league|club|company
unless    subj|obj|prep:of list @everyday
unless    clause list @fiction
unless    prep:of lemma fruit|harvest|food
+ [actor: A militant cleric] [trigger: put] a [trigger: bounty] on [recipient: the writer].
- The shop offers a discount.
+ [actor: The militants] [trigger: placed] a [trigger: bounty] on [recipient: the general].
+ [actor: The cleric] [trigger: issued] a [trigger: fatwa] against [recipient: the writer].
+ [actor: The militia] [trigger: put] a [trigger: bounty] on [recipient: the commander].
- The league offered a bounty of points.
- The cook put a bounty of fruit on the table and placed a spoon beside it.
- The dictionary's new issue explains the word fatwa.

pattern   threaten.brandish
type      THREATEN violence
cameo     138
trigger   verb brandish|wield
actor     subj
recipient prep:at|prep:against
if        obj list @arms
unless    subj lemma actor|film
+ [actor: The gunmen] [trigger: brandished] rifles at [recipient: the guards].
- The minister wields power.
+ [actor: Militants] [trigger: brandished] rifles at [recipient: the villagers].
+ [actor: The rebels] [trigger: brandished] guns at [recipient: a crowd].
+ [actor: Gunmen] [trigger: brandished] weapons at [recipient: reporters].
- The chef brandished a spoon.

pattern   threaten.declare_war
type      THREATEN violence
cameo     138
trigger   verb declare+war
trigger   noun declaration+war
actor     agent|mod
recipient prep:on|prep:against
unless    prep:on|prep:against lemma corruption|drug|poverty|crime|cancer|waste|obesity|rat|litter
unless    clause list @fiction
+ [actor: The separatists] [trigger: declared war] on [recipient: the army].
+ [actor: The general]'s [trigger: declaration of war] against [recipient: the republic] shocked the region.
- The mayor declared war on corruption.
+ [actor: The militia] [trigger: declared war] on [recipient: the government].
+ [actor: Chad] has [trigger: declared war] on [recipient: the rebels].
- The town declared war on rats.
- The opera opens with a declaration of war.

pattern   threaten.warn_sternly
type      THREATEN
cameo     130
trigger   verb warn|caution|threaten
actor     subj
recipient obj
content   ccomp|xcomp|prep:against|prep:of
if        any lemma sternly|bluntly|gravely|grave|ominously
unless    subj lemma doctor|expert|scientist|agency|meteorologist
+ [actor: The general] [trigger: warned] [recipient: the rebels] sternly.
- The doctor warned him of the risk.
+ [actor: Beijing] [trigger: warned] [recipient: Manila] bluntly.
+ [actor: The king] sternly [trigger: warned] [recipient: the clans].
+ [actor: The general] [trigger: threatened] [recipient: the strikers] bluntly.
- Clouds threatened rain.

pattern   threaten.warn_addressee
type      THREATEN
cameo     130
trigger   verb warn|caution
actor     subj
recipient obj
content   ccomp
if        obj present
if        ccomp lemma exclude|face|prosecute|target|arrest|expel|punish|suffer|pay|sanction|shoot|kill|attack|destroy|crush|detain|jail|deport|dismiss|bomb
unless    subj lemma doctor|expert|analyst|lawyer|scientist|economist
mode      arrest if ccomp lemma prosecute|arrest|detain|jail
mode      expel if ccomp lemma expel|deport
mode      violence if ccomp lemma shoot|kill|attack|destroy|crush|bomb
+ [actor: The council] [trigger: warned] [recipient: the militias] that they would face sanctions.
- Doctors warned patients that they would face delays.
+ [actor: The army] [trigger: warned] [recipient: residents] that it would bomb the camp.
+ [actor: The bloc] [trigger: warned] [recipient: Serbia] that it would be punished.
+ [actor: Moscow] [trigger: warned] [recipient: Kyiv] that it would pay.

pattern   threaten.red_line
type      THREATEN
cameo     130
trigger   verb draw+line|rattle+saber|rattle+sabre|flex+muscle|raise+spectre|raise+specter
actor     subj
recipient prep:against
if        any|trigger lemma red|saber|sabre|muscle|military|war
unless    subj|obj|prep:of list @everyday
unless    subj lemma wind|swimmer|athlete|bodybuilder
+ [actor: The president] [trigger: drew] a red [trigger: line] on chemical arms.
- The child drew a line.
+ [actor: The premier] [trigger: drew] a red [trigger: line].
+ [actor: Washington] [trigger: drew] a red [trigger: line] on the use of gas.
+ [actor: Pyongyang] is [trigger: flexing] its military [trigger: muscle].
+ [actor: Moscow] [trigger: rattled] its [trigger: saber].
- The wind rattled the saber on the wall.
- The swimmer flexed a muscle.

pattern   threaten.warning_that
type      THREATEN
cameo     130
trigger   noun warning
actor     agent|mod
recipient prep:to
content   ccomp
if        sentence lemma tolerate|retaliate|hesitate|punish|intervene
if        prep:to|subj|poss present
unless    mod lemma travel|tsunami|weather|storm|health|flood|hurricane|profit
+ [actor: The king] issued a [trigger: warning] to [recipient: the officers] that he would not tolerate a revolt.
- The agency issued a storm warning.
+ [actor: The king] sent a [trigger: warning] to [recipient: the clans] that he would not tolerate unrest.
+ [actor: The general] issued a [trigger: warning] to [recipient: the rebels] that the army would retaliate.
+ [actor: Tehran] issued a [trigger: warning] to [recipient: Israel] that it would not hesitate to strike.

pattern   threaten.option_off
type      THREATEN violence
cameo     138
trigger   verb take|rule
actor     subj
if        obj lemma option
if        prep:off lemma table
+ [actor: The premier] has [trigger: taken] no option off the table.
+ [actor: The president] would not [trigger: take] any option off the table.
+ [actor: Washington] is not [trigger: taking] any options off the table.
- The waiter took the plates off the table.
