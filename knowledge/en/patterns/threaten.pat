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
+ [actor: The kidnappers]' [trigger: threat] to kill [recipient: the men] was taken seriously.
+ [actor: The junta]'s [trigger: ultimatum] to [recipient: the rebels] expires on Friday.
+ The minister dismissed [actor: the group]'s [trigger: threats].
- Extremism poses a threat to the region.

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

pattern   threaten.vow_revenge
type      THREATEN violence
cameo     138
trigger   verb vow|swear|promise|threaten
actor     subj
recipient prep:against|prep:on
content   obj
if        obj lemma revenge|retaliation|vengeance|response|action|retribution|war|attack|violence|reprisal|force
mode      violence if obj present
+ [actor: The group] [trigger: vowed] revenge against [recipient: the army].
- The groom vowed eternal love.

pattern   threaten.vow_noun
type      THREATEN violence
cameo     138
trigger   noun vow|pledge
actor     agent
content   xcomp|prep:of
if        xcomp lemma retaliate|avenge|destroy|crush|attack|punish|strike|annihilate|hit
+ [actor: The militia]'s [trigger: vow] to avenge the dead was aired on Sunday.
- The couple renewed their vows.

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

pattern   threaten.ultimatum
type      THREATEN
cameo     139
trigger   verb give+deadline|give+ultimatum|issue+ultimatum|deliver+ultimatum|present+ultimatum
actor     subj
recipient iobj|prep:to|obj
content   xcomp
+ [actor: The general] [trigger: gave] [recipient: the rebels] an [trigger: ultimatum].
- The coach gave the players a rest.

pattern   threaten.not_stand_idle
type      THREATEN violence
cameo     138
trigger   verb stand|sit
actor     subj
if        any|xcomp lemma idly|idle
if        any lemma will|would|cannot|can|not
+ [actor: Turkey] will not [trigger: stand] idle, its minister said.
- The factory stands idle.

pattern   threaten.option_on_table
type      THREATEN violence
cameo     138
trigger   noun table
if        subj lemma option
+ The president said that all options are on the [trigger: table].
- The dinner is on the table.

pattern   threaten.pay_price
type      THREATEN violence
cameo     138
trigger   verb pay+price|face+consequence|suffer+consequence
swap
recipient subj
if        any lemma will|would|shall|must
unless    any lemma consumer|market
+ [recipient: The attackers] will [trigger: pay] a heavy [trigger: price], he said.
- Customers pay a fair price.

pattern   threaten.reserve_right
type      THREATEN
cameo     130
trigger   verb reserve+right
actor     subj
content   xcomp|ccomp|advcl
unless    subj lemma company|editor|owner
+ [actor: Moscow] [trigger: reserves] the [trigger: right] to respond.
- The editor reserves the right to shorten letters.

pattern   threaten.bounty
type      THREATEN violence
cameo     138
trigger   verb put+bounty|place+bounty|offer+bounty|issue+fatwa
actor     subj
recipient prep:on|prep:against
+ [actor: A militant cleric] [trigger: put] a [trigger: bounty] on [recipient: the writer].
- The shop offers a discount.

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

pattern   threaten.declare_war
type      THREATEN violence
cameo     138
trigger   verb declare+war
trigger   noun declaration+war
actor     agent|mod
recipient prep:on|prep:against
unless    prep:on|prep:against lemma corruption|drug|poverty|crime|cancer|waste|obesity|rat|litter
+ [actor: The separatists] [trigger: declared war] on [recipient: the army].
+ [actor: The general]'s [trigger: declaration of war] against [recipient: the republic] shocked the region.
- The mayor declared war on corruption.

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

pattern   threaten.red_line
type      THREATEN
cameo     130
trigger   verb draw+line|rattle+saber|rattle+sabre|flex+muscle|raise+spectre|raise+specter
actor     subj
recipient prep:against
if        any lemma red|saber|sabre|muscle|military|war
+ [actor: The president] [trigger: drew] a red [trigger: line] on chemical arms.
- The child drew a line.

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
