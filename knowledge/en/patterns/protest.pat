# PROTEST: to demonstrate, riot, strike, hunger-strike, boycott, block; blockade by civilians.

pattern   protest.protest
type      PROTEST demo
cameo     141
trigger   verb protest|demonstrate|picket
actor     subj
recipient prep:against
content   prep:for
unless    obj lemma innocence|need|ability|skill|effect|commitment|talent|technique|power|willingness|how|capability|device|weapon
unless    ccomp present
unless    subj list @official
unless    subj|obj|poss|mod list @market
+ [actor: Thousands of people] [trigger: protested] in [place: Madrid] on Sunday.
+ [actor: Students] [trigger: demonstrated] against [recipient: the junta].
+ [actor: Farmers] are [trigger: protesting] the tax.
~ planned  [actor: Teachers] will [trigger: protest] on Friday.
- The chef demonstrated a technique.
- He protested that he was innocent.

pattern   protest.march
type      PROTEST demo
cameo     141
trigger   verb march|rally|gather|assemble|converge|mass|congregate|chant|camp_out
actor     subj
recipient prep:against
content   prep:for
if        subj list @crowd_people
unless    any list @market
unless    any lemma mourn|funeral|wedding|concert|prayer|vote
unless    prep:behind present
+ [actor: Tens of thousands of demonstrators] [trigger: marched] through [place: Athens].
+ [actor: Protesters] [trigger: gathered] outside the palace.
+ [actor: Opposition supporters] [trigger: rallied] in the capital.
+ [actor: The crowd] [trigger: chanted] slogans.
- Soldiers marched past the queen.
- Shares rallied on Monday.

pattern   protest.march_against
type      PROTEST demo
cameo     141
trigger   verb march|rally|gather|parade
actor     subj
recipient prep:against
if        prep:against present
unless    subj|obj|poss|mod list @market
if        subj present
+ [actor: Women] [trigger: marched] against [recipient: the government].
- The dollar rallied against the euro in the market.

pattern   protest.protest_noun
type      PROTEST demo
cameo     141
trigger   noun protest|demonstration|rally|march|sit-in|vigil|picket|sit-down|street-protest
actor     agent|mod|prep:of
recipient prep:against|prep:at
content   prep:for
unless    mod lemma campaign|election|price|market|stock|dakar|motor|car|cooking|product|relief|technology|formal|diplomatic|official|live|victory
unless    any list @market
unless    any list @sport
unless    prep:of lemma technique|force|power|skill|product|strength
unless    trigger upos PROPN
+ [actor: Students] staged a [trigger: protest] against [recipient: the junta].
+ The [trigger: demonstration] by [actor: teachers] was peaceful.
+ [trigger: Protests] erupted in [place: Tunis] after the verdict.
+ A [trigger: rally] of [actor: opposition supporters] filled the square.
- A rally in oil prices ended.
- The firm gave a demonstration of its new product.

pattern   protest.streets
type      PROTEST demo
cameo     141
trigger   verb take+to+street|hit+street|pour+into+street|flood+street|stage+walkout|fill+street|fill+square|occupy+square|burn+effigy|hold+placard|wave+banner|carry+banner|spill+into+street
actor     subj
recipient prep:against
if        subj list @crowd_people
unless    subj lemma police
unless    subj list @accident
+ [actor: Thousands of workers] [trigger: took] to the [trigger: streets] in [place: Lagos].
+ [actor: Protesters] [trigger: burned] an [trigger: effigy] of the president.
- The car took the wrong street.

pattern   protest.streets_any
type      PROTEST demo
cameo     141
trigger   verb take+to+street
actor     subj
recipient prep:against
if        prep:to lemma street
unless    subj lemma police|troop|soldier|tank|patrol|fan
+ [actor: The Kurds] [trigger: took] to the [trigger: streets] on Monday.
- The taxi took a side street.

pattern   protest.riot
type      PROTEST riot
cameo     145
trigger   verb riot|rampage|loot|go+rampage
actor     subj
recipient obj|prep:to|prep:with
if        subj list @crowd_people
mode      riot if subj present
+ [actor: Youths] are [trigger: rioting] in the suburbs.
+ [actor: A mob] [trigger: looted] [recipient: shops].
- The lawn mower ran riot.

pattern   protest.riot_any
type      PROTEST riot
cameo     145
trigger   verb riot
actor     subj
unless    any list @sport
+ [actor: Inmates] are [trigger: rioting] at a jail in [place: Manaus].
- Riot police lined the street.

pattern   protest.riot_noun
type      PROTEST riot
cameo     145
trigger   noun riot|rioting|looting
actor     agent|mod
recipient prep:against
unless    mod lemma shooting
unless    mod lemma colour|color
unless    prep:of lemma colour|color
+ [trigger: Riots] broke out in [place: Baltimore] after the funeral.
+ The [trigger: rioting] went on for days.
- The garden was a riot of colour.

pattern   protest.strike
type      PROTEST strike
cameo     143
trigger   verb go+on+strike|stage+strike|hold+strike|begin+strike|walk_out|down+tool|call+strike|launch+strike|join+strike|observe+strike|down_tools|stage+stoppage
actor     subj
recipient prep:against
if        subj list @striker
unless    any lemma air|missile|drone|hunger
unless    prep:of lemma meeting|talk|session|room
+ [actor: Railway workers] [trigger: went] on [trigger: strike] on Monday.
+ [actor: Teachers] [trigger: walked out] over pay.
+ [actor: The union] [trigger: called] a [trigger: strike] at the port.
- The jets went on a strike mission.

pattern   protest.strike_verb
type      PROTEST strike
cameo     143
trigger   verb strike
actor     subj
recipient prep:against
if        subj list @striker
unless    obj present
unless    any list @weaponword
+ [actor: Miners] [trigger: struck] for higher pay.
- Lightning struck the barn.

pattern   protest.strike_noun
type      PROTEST strike
cameo     143
trigger   noun strike|walkout|stoppage|work-to-rule
actor     agent|mod
recipient prep:against
if        any|subj|poss|mod list @strikecivil
unless    mod lemma air|drone|missile|military|hunger|retaliatory|lightning|economic|growth|rocket|artillery
unless    any list @sport
+ A general [trigger: strike] by [actor: unions] closed the ports.
+ [actor: The doctors]' [trigger: strike] over pay ended.
+ [actor: Teachers]' [trigger: strike] in [place: Oaxaca] is in its second week.
- An air strike hit the road.

pattern   protest.hunger
type      PROTEST hunger
cameo     142
trigger   noun strike
actor     agent|mod
recipient prep:against
if        mod lemma hunger
+ [actor: Prisoners] began a hunger [trigger: strike] on Friday.
- An air strike hit a camp.

pattern   protest.hunger_verb
type      PROTEST hunger
cameo     142
trigger   verb go+strike|fast|begin+fast|refuse+food|stage+strike
actor     subj
recipient prep:against
if        any lemma hunger|food|prison|detainee|jail
unless    any lemma ramadan
+ [actor: The activist] [trigger: went] on hunger [trigger: strike] in jail.
- Pious families fast in spring.

pattern   protest.boycott
type      PROTEST boycott
cameo     143
trigger   verb boycott
actor     subj
recipient obj
unless    obj lemma talk|meeting|summit|session|conference|negotiation|dialogue
+ [actor: The opposition] [trigger: boycotted] [recipient: the election].
+ [actor: Consumers] are [trigger: boycotting] [recipient: the company's goods].
- The minister boycotted the talks.

pattern   protest.boycott_noun
type      PROTEST boycott
cameo     143
trigger   noun boycott
actor     agent|mod
recipient prep:of|prep:against
unless    prep:of lemma talk|meeting|summit|negotiation
+ [actor: The party]'s [trigger: boycott] of [recipient: the vote] weakened it.
- The boycott of the talks went on.

pattern   protest.obstruct
type      PROTEST obstruct
cameo     144
trigger   verb block|blockade|obstruct|occupy|barricade|seal_off|disrupt|cut_off|picket|shut_down|paralyze|paralyse|close
actor     subj
recipient obj
if        subj list @crowd_people
if        obj list @blocked
mode      riot if trigger lemma storm
+ [actor: Demonstrators] [trigger: blocked] [recipient: a highway] near [place: Lima].
+ [actor: Students] [trigger: occupied] [recipient: the ministry].
- Snow blocked the road.

pattern   protest.storm
type      PROTEST riot
cameo     145
trigger   verb storm|ransack|break|overrun
actor     subj
recipient obj|prep:into
if        subj list @mobword
if        obj|prep:into list @blocked
+ [actor: Protesters] [trigger: stormed] [recipient: the parliament building].
- Soldiers stormed the building.

pattern   protest.blockade_noun
type      PROTEST obstruct
cameo     144
trigger   noun blockade|barricade|roadblock|occupation
actor     agent|mod
recipient prep:of
if        poss|prep:by|mod|subj list @crowd_people
+ The [trigger: blockade] by [actor: farmers] entered its third day.
- The navy's blockade of the port was lifted.

pattern   protest.clash_riot
type      PROTEST riot
cameo     145
trigger   verb set+fire|burn|overturn|smash|torch|damage
actor     subj
recipient obj|prep:to|prep:at
if        subj list @mobword
mode      vandalize if trigger lemma damage
+ [actor: Protesters] [trigger: burned] [recipient: cars] in [place: Paris].
- The cook burned the rice.
+ [actor: Protesters] [trigger: set fire] to [recipient: government offices].

pattern   protest.vandalize
type      PROTEST vandalize
cameo     145
trigger   verb vandalize|vandalise|deface|desecrate|topple|tear_down|pull_down
actor     subj
recipient obj
if        obj lemma statue|monument|memorial|grave|cemetery|flag|mosque|church|synagogue|tomb|embassy|office|tombstone
unless    subj list @armed
unless    subj list @accident
+ [actor: Protesters] [trigger: defaced] [recipient: a statue] of the general.
- A storm tore down the sign.

pattern   protest.revolt
type      PROTEST
cameo     140
trigger   verb revolt|rebel|rise_up
actor     subj
recipient prep:against
if        prep:against present
unless    subj list @armed
+ [actor: The townspeople] [trigger: rose up] against [recipient: the regime].
- The teenager rebelled at school.

pattern   protest.flag_burn
type      PROTEST demo
cameo     141
trigger   verb burn|trample|tear
actor     subj
recipient obj
if        obj list @flag
if        subj list @crowd_people
mode      demo if obj lemma flag|effigy|portrait|picture|photograph
mode      riot if obj lemma tire|tyre
+ [actor: Demonstrators] [trigger: burned] [recipient: flags] outside the embassy.
- The firemen burned old copy.

pattern   protest.self_immolate
type      PROTEST
cameo     140
trigger   verb self-immolate|set+fire|set+ablaze
actor     subj
if        obj lemma himself|herself|themselves|itself
+ [actor: A monk] [trigger: set] himself on [trigger: fire] in [place: Tibet].
- Vandals set a bin on fire.

pattern   protest.human_chain
type      PROTEST demo
cameo     141
trigger   verb form+chain|stage+die-in|hold+vigil|stage+sit-in|light+candle|hold+march|stage+rally|hold+rally
actor     subj
recipient prep:against
unless    subj list @official
unless    subj lemma company|market
+ [actor: Students] [trigger: formed] a human [trigger: chain] around the parliament.
- The firms formed a supply network.

pattern   protest.disobedience_noun
type      PROTEST
cameo     140
trigger   noun civil_disobedience|self_immolation|hunger_march
actor     agent|mod
recipient prep:against
mode      demo if trigger lemma march
+ [actor: The monk]'s [trigger: self-immolation] was filmed.
- The child's disobedience annoyed her.
