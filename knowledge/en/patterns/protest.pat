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
- He protested his innocence.
- She demonstrated the device.

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
- Shares rallied in New York.
- Fans gathered for the concert.
- The choir chants psalms at dawn.

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
+ [actor: Students] [trigger: rallied] against [recipient: the junta].
+ [actor: Jews] [trigger: marched] against [recipient: the government].
+ [actor: Poles] [trigger: rallied] against [recipient: the premier].
+ [actor: Muslims] [trigger: gathered] against [recipient: the regime].
- The band marched at the fair and guests gathered for cake.

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
- The stock market rally ran out of steam.
- The Dakar rally began in Lima.
- The firm gave a demonstration of the product.
- The appeal lodged a protest over the referee's whistle at the match.

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
+ [actor: Protesters] [trigger: poured] into the [trigger: streets] of Minsk.
+ [actor: Demonstrators] [trigger: filled] the [trigger: square].
+ [actor: Students] [trigger: staged] a [trigger: walkout].
+ [actor: Protesters] [trigger: waved banners] outside the ministry.
- Runners took to the streets for the marathon.
- Rain poured into the street.
- The actors stage a play, and the audience staged no walkout.
- Stalls fill the square.
- Toast burns, and the wax effigy melted.
- The fans wave a banner at the final.

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
+ [actor: Poles] [trigger: took] to the [trigger: streets] over the ruling.
+ [actor: The Tuareg] [trigger: took] to the [trigger: streets].
+ [actor: The Armenians] [trigger: took] to the [trigger: streets] on Monday.
+ [actor: Lawyers] [trigger: took] to the [trigger: streets] of Lahore.

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
+ [actor: Mobs] [trigger: looted] [recipient: government offices].
+ [actor: Protesters] [trigger: rampaged] through the town.
+ [actor: Rioters] [trigger: looted] [recipient: a depot] in Durban.
- Elephants rampage in the film, and looters loot a tomb in the game.

pattern   protest.riot_any
type      PROTEST riot
cameo     145
trigger   verb riot
actor     subj
unless    any list @sport
+ [actor: Inmates] are [trigger: rioting] at a jail in [place: Manaus].
- Riot police lined the street.
+ [actor: Fans] of the cleric [trigger: rioted] in the capital.
+ [actor: Soldiers] [trigger: rioted] over pay.
+ [actor: Detainees] [trigger: rioted] in the camp.
+ [actor: Convicts] [trigger: rioted] on Friday.

pattern   protest.riot_noun
type      PROTEST riot
cameo     145
trigger   noun riot|rioting|looting
actor     agent|mod
recipient prep:against
unless    mod lemma shooting
unless    any lemma police|gear|shield|act|squad|helmet|control|cop|policeman|officer|law|charge|vehicle
unless    mod lemma colour|color
unless    prep:of lemma colour|color
+ [trigger: Riots] broke out in [place: Baltimore] after the funeral.
+ The [trigger: rioting] went on for days.
- The garden was a riot of colour.
+ [trigger: Rioting] broke out in Lahore.
+ The [trigger: riots] in Athens went on for a week.
- The rioting of colours in the garden delighted her.

pattern   protest.strike
type      PROTEST strike
cameo     143
trigger   verb stage+strike|hold+strike|begin+strike|walk_out|walk_off|down+tool|call+strike|launch+strike|join+strike|observe+strike|stage+stoppage
actor     subj
recipient prep:against
if        subj list @striker
unless    any lemma air|missile|drone|hunger
unless    prep:of lemma meeting|talk|session|room
+ [actor: Teachers] [trigger: walked out] over pay.
+ [actor: The union] [trigger: called] a [trigger: strike] at the port.
+ [actor: Nurses] [trigger: staged] a one-day [trigger: strike].
- The jets went on a strike mission.
- The actor walked out of the meeting.
- The referee called the ball after a lightning strike.

pattern   protest.go_on_strike
type      PROTEST strike
cameo     143
trigger   verb go+on+strike|be+on+strike|come_out+on+strike|down_tools
actor     subj
recipient prep:against
unless    any lemma air|missile|drone|hunger|mission
unless    subj list @aircraft
unless    subj|any list @sport
+ [actor: Railway workers] [trigger: went] on [trigger: strike] on Monday.
+ [actor: Customs officers] in [place: Lagos] have [trigger: gone] on [trigger: strike].
+ [actor: Prison guards] [trigger: downed tools] over pay.
+ [actor: Tax clerks] [trigger: went] on [trigger: strike] over pay.
+ [actor: Border guards] in [place: Lome] [trigger: went] on [trigger: strike].
- The jets went on a strike mission.
- The activist went on hunger strike.

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
+ [actor: Nurses] [trigger: struck] for two days.
+ [actor: Dockers] have [trigger: struck] at the port.
- The clock struck ten.

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
- A lightning strike cut the power.

pattern   protest.hunger
type      PROTEST hunger
cameo     142
trigger   noun strike
actor     agent|mod
recipient prep:against
if        mod lemma hunger
+ [actor: Prisoners] began a hunger [trigger: strike] on Friday.
- An air strike hit a camp.
+ [actor: The dissident] began a hunger [trigger: strike].
+ [actor: The prisoners]' hunger [trigger: strike] entered its third week.
+ [actor: Five activists] are on hunger [trigger: strike].

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
+ [actor: The prisoners] [trigger: refused food] in jail.
+ [actor: The detainees] [trigger: went] on hunger [trigger: strike].
+ [actor: The activist] [trigger: began] a [trigger: fast] in prison.
- Muslims fast in Ramadan.
- The batter went down on a strike.
- The race began fast.
- The cat refuses its food.

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
+ [actor: Kurdish parties] [trigger: boycotted] [recipient: the vote].
+ [actor: The union] is [trigger: boycotting] [recipient: the census].
+ [recipient: The poll] was [trigger: boycotted] by [actor: Sunnis].
- The club boycotted the talks.

pattern   protest.boycott_noun
type      PROTEST boycott
cameo     143
trigger   noun boycott
actor     agent|mod
recipient prep:of|prep:against
unless    prep:of lemma talk|meeting|summit|negotiation
+ [actor: The party]'s [trigger: boycott] of [recipient: the vote] weakened it.
- The boycott of the talks went on.
+ [actor: The opposition]'s [trigger: boycott] of [recipient: the election] went on.
+ A [trigger: boycott] of [recipient: the census] by [actor: the Kurds] failed.
+ [actor: Consumers]' [trigger: boycott] of [recipient: the company] hurt sales.

pattern   protest.dump
type      PROTEST vandalize
cameo     145
trigger   verb dump+manure|spray+manure|dump+milk|spread+manure|dump+grain|pour+milk|pitch+tent|burn+tyre|burn+tire
actor     subj
if        prep:outside|prep:at|prep:before|prep:in|prep:on|prep:in_front_of present
unless    prep:on|prep:in lemma field|crop|land|garden|site|campground|beach|floor|soil
mode      demo if trigger lemma tent
+ [actor: Farmers] [trigger: dumped manure] outside the ministry in [place: Paris].
+ [actor: Opposition activists] [trigger: pitched tents] outside parliament.
+ [actor: Drivers] [trigger: burned tyres] on the highway near [place: Thies].
- Farmers spread manure on the fields.

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
+ [actor: Farmers] [trigger: blockaded] [recipient: a port].
+ [actor: Protesters] [trigger: barricaded] [recipient: a road].
+ [actor: Activists] [trigger: occupied] [recipient: a ministry].
- A landslide blocked the road.
- Ice closed the port.
- Plaque blockades the artery, the sofa occupies a corner, and the beaver barricades the stream.

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
+ [actor: A mob] [trigger: stormed] [recipient: the embassy].
+ [actor: Demonstrators] [trigger: ransacked] [recipient: a ministry].
+ [actor: Rioters] [trigger: broke] into [recipient: the parliament].
- The actor stormed out of the room.
- The dog ransacked the bin, and the glass broke.

pattern   protest.blockade_noun
type      PROTEST obstruct
cameo     144
trigger   noun blockade|barricade|roadblock|occupation
actor     agent|mod
recipient prep:of
if        poss|prep:by|mod|subj list @crowd_people
+ The [trigger: blockade] by [actor: farmers] entered its third day.
- The navy's blockade of the port was lifted.
+ [actor: Protesters]' [trigger: occupation] of [recipient: the square] ended.
+ [actor: Demonstrators]' [trigger: barricades] stayed in place.
- His occupation is nursing, and a barricade of pillows amused the children.

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
+ [actor: Rioters] [trigger: overturned] [recipient: cars].
+ [actor: Demonstrators] [trigger: smashed] [recipient: windows] at a bank.
+ [actor: A mob] [trigger: torched] [recipient: a bus].
- The cook burned the toast.
- The chef set the pan on the fire, overturned a bowl and smashed garlic by the light of a torch.

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
+ [actor: Activists] [trigger: toppled] [recipient: a statue] of the king.
+ [actor: Vandals] [trigger: desecrated] [recipient: a cemetery].
+ [recipient: A monument] was [trigger: vandalized] by [actor: students].
+ [actor: Crowds] [trigger: pulled down] [recipient: a statue].
- Frost defaced the paint.
- The wind toppled a tree, and she pulled down the blind.
- Crows vandalize the bins, and the remake desecrates the original song.

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
+ [actor: The tribes] [trigger: rebelled] against [recipient: the king].
+ [actor: Peasants] [trigger: revolted] against [recipient: the tax].
+ [actor: The Kurds] [trigger: rose up] against [recipient: Baghdad] in 1991.
- The smell revolted him.
- Steam rose up from the pot.

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
+ [actor: Protesters] [trigger: trampled] [recipient: flags].
+ [actor: Students] [trigger: burned] [recipient: portraits] of the premier.
+ [actor: Marchers] [trigger: burned] [recipient: an American flag].
- The cows trampled the flowers.

pattern   protest.self_immolate
type      PROTEST
cameo     140
trigger   verb self-immolate|set+fire|set+ablaze
actor     subj
if        obj lemma himself|herself|themselves|itself
+ [actor: A monk] [trigger: set] himself on [trigger: fire] in [place: Tibet].
- Vandals set a bin on fire.
+ [actor: A vendor] [trigger: set] himself on [trigger: fire] .
+ [actor: Two monks] [trigger: set] themselves [trigger: ablaze].
+ [actor: The vendor] [trigger: set] himself [trigger: ablaze] outside the office.
- The table was set, and the sky was ablaze with stars.

pattern   protest.human_chain
type      PROTEST demo
cameo     141
trigger   verb form+chain|stage+die-in|hold+vigil|stage+sit-in|light+candle|hold+march|stage+rally|hold+rally
actor     subj
recipient prep:against
unless    subj list @official
unless    subj lemma company|market
unless    subj|obj|prep:of list @everyday
unless    subj lemma link|atom|molecule
+ [actor: Students] [trigger: formed] a human [trigger: chain] around the parliament.
- The firms formed a supply network.
+ [actor: Activists] [trigger: held] a [trigger: vigil] outside the jail.
+ [actor: The opposition] [trigger: held] a [trigger: rally] in Tbilisi.
+ [actor: Farmers] [trigger: staged] a [trigger: rally] in the capital.
- The links form a chain, and the group of friends holds a rally car in the garage.
- The cat holds its vigil by the fridge, and actors stage a rally scene.

pattern   protest.disobedience_noun
type      PROTEST
cameo     140
trigger   noun civil_disobedience|self_immolation|hunger_march
actor     agent|mod
recipient prep:against
mode      demo if trigger lemma march
+ [actor: The monk]'s [trigger: self-immolation] was filmed.
- The child's disobedience annoyed her.
+ [actor: The opposition] launched [trigger: civil disobedience].
+ The [trigger: self-immolation] of a monk shocked Tibet.
+ [actor: The vendor]'s [trigger: self-immolation] set off a revolt.
