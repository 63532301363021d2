# AID: one-sided material help: money, arms, food, troops to protect, asylum, rescue. Promised only: AGREE.

pattern   aid.provide
type      AID
cameo     070
trigger   verb provide|hand_over|give|send|supply|deliver|donate|distribute|ship|contribute|grant|hand_out|dispatch|airlift|airdrop|disburse|channel|lend|parachute|truck|funnel
actor     subj
recipient prep:to|iobj|prep:for
if        obj|prep:over list @aid|@arms
unless    obj list @troops
unless    subj|obj|poss|mod list @market
unless    obj lemma bomb|helicopter
unless    subj lemma company|bank|hotel|airline|shop|study|website|lender|app|test
unless    subj list @accident
unless    prep:over list @arms
+ [actor: Norway] [trigger: sent] blankets to [recipient: the refugees].
+ [actor: The agency] [trigger: delivered] food to [recipient: the besieged town].
+ Medicine was [trigger: distributed] to [recipient: the villagers] by [actor: the Red Cross].
+ [actor: Japan] has [trigger: donated] money for [recipient: the victims].
~ planned  [actor: The bloc] will [trigger: send] aid to [recipient: Haiti].
- The hotel provides towels.
- The forest provides shade.
- The app sends a message every hour.
- The firm shipped phones to shops.
- The company delivered strong results.
- The pianist gave a concert in May.
- The website provides recipes.
- He lent his name to a perfume.
- The readers donated books to the school fair and the postman distributed leaflets.

pattern   aid.drop
type      AID
cameo     073
trigger   verb drop|airdrop|fly|bring|extend|truck
actor     subj
recipient prep:to|prep:for|prep:on|prep:into
if        obj lemma ton|tonne|aid|food|medicine|relief|assistance|supply|supplies|water
unless    subj|obj|poss|mod list @market
+ [actor: Planes] [trigger: dropped] food to [recipient: the stranded families].
- Planes dropped bombs on the town.
+ [actor: The agency] [trigger: extended] assistance to [recipient: the refugees].
+ [actor: The army] [trigger: brought] water to [recipient: the displaced families].
+ [actor: The air force] [trigger: dropped] supplies to [recipient: the villagers].
- The plane dropped 300 feet in a minute.
- The tide brought driftwood to the beach.
- The pier extends a mile into the bay.

pattern   aid.supply_with
type      AID
cameo     070
trigger   verb supply|provide|arm|equip|furnish|ply|present
actor     subj
recipient obj
if        prep:with list @aid|@arms
unless    subj lemma company|lake|river|plant|dam|well|reservoir|pipeline|nature|website|hotel
+ [actor: The alliance] [trigger: supplied] [recipient: the rebels] with food.
- The hotel supplied the guests with towels.
+ [actor: Washington] [trigger: provided] [recipient: Kyiv] with weapons.
+ [actor: Iran] [trigger: armed] [recipient: the militia] with rockets.
+ [actor: The agency] [trigger: equipped] [recipient: the hospitals] with medicine.
+ [recipient: The rebels] were [trigger: supplied] with ammunition by [actor: a neighbour].
- The lake supplies the city with water.
- The window provides the room with light.
- The hikers were equipped with maps and rested each arm on a stick.

pattern   aid.arm
type      AID
cameo     072
trigger   verb arm|equip|train|mentor|finance|fund|bankroll|subsidize|subsidise|sponsor|bail_out|resupply
actor     subj
recipient obj
if        obj list @helped
unless    subj lemma coach|company|school|foundation|taxpayer
unless    any list @sport
+ [actor: The agency] [trigger: armed] [recipient: the rebels].
+ [actor: Canadian officers] [trigger: trained] [recipient: Iraqi troops] in [place: Erbil].
+ [recipient: The militia] is [trigger: funded] by [actor: Tehran].
- The coach trained the young runners.
- The coach trained the players for the cup.
- The firm funded the startup.
- The brewery sponsors a football team.
- She broke her arm on the ice.

pattern   aid.help
type      AID
cameo     070
trigger   verb help|assist|aid
actor     subj
recipient obj|iobj
if        obj|iobj is actor
if        subj is actor|pronoun
unless    subj|obj|poss|mod list @market
unless    subj lemma deal|law|plan|move|talk|aid|money|measure
+ [actor: The agency] [trigger: helped] [recipient: the refugees] with tents.
+ [actor: American advisers] are [trigger: assisting] [recipient: Iraqi forces].
- The rain helped the farmers.
+ [actor: The bloc] [trigger: aided] [recipient: the refugees].
+ [actor: Peacekeepers] [trigger: assisted] [recipient: the villagers] after the flood.
- The rain helped farmers in the north.
- The new coach helped the team win.
- Lower prices helped sales.
- The striker assisted the first goal, and sleep aids digestion.
- The hearing aid needs a battery.

pattern   aid.help_do
type      AID
cameo     070
trigger   verb help|assist
actor     subj
recipient obj
content   xcomp|ccomp
if        subj is actor|pronoun
if        xcomp|ccomp lemma tend|care|house|cope|resettle|return|survive|build|rebuild|fight|rescue|evacuate|train|feed|defeat|remove|recover|clear|retake|secure|search|treat|find|protect|stabilize|restore|repair|drive
unless    subj lemma deal|law|plan|move|talk|measure|he|she|i
if        obj present
+ [actor: Turkish engineers] [trigger: helped] [recipient: the town] rebuild its hospital.
- The law helped families build houses.
+ [actor: Soldiers] [trigger: helped] [recipient: villagers] rebuild their homes.
+ [actor: The agency] is [trigger: helping] [recipient: refugees] find shelter.
+ [actor: French troops] [trigger: helped] [recipient: the army] retake the town.

pattern   aid.aid_noun
type      AID
cameo     070
trigger   noun aid|assistance|relief|help|donation|handout|bailout|subsidy
actor     agent|mod|prep:from
recipient prep:to|prep:for
if        prep:to|prep:for|subj present
unless    any lemma request|seek|cut|suspend|halt|withhold|pledge|promise|call|appeal|hearing|legal|band|tax|debt|need|urge
unless    mod lemma hearing|tax|band|legal|first|pain|visual|comic
unless    subj|obj|prep:of list @everyday
unless    subj lemma shop|store|hotel|airline
+ [actor: The bloc] provided [trigger: aid] to [recipient: the islanders].
+ [actor: German] [trigger: assistance] to [recipient: the refugees] has grown.
- The tax relief pleased voters.
+ [actor: Norway] sent [trigger: aid] to [recipient: the survivors].
+ [actor: Japanese] [trigger: assistance] for [recipient: the island] has doubled.
- She wears a hearing aid.
- The tax relief ends in June.
- The rain came as a relief.
- The shop offers assistance to customers with prams.

pattern   aid.delivery_noun
type      AID
cameo     073
trigger   noun delivery|shipment|convoy|distribution
actor     agent|mod|prep:from
recipient prep:to|prep:for
if        any list @aidword
unless    mod lemma pizza|baby|home
unless    any lemma seize|intercept|confiscate|impound|attack|ambush|raid|shell|bomb|strike|hit|target|rob|loot|block|halt|stop|hijack
+ The aid [trigger: delivery] to [recipient: the camp] was the first since May.
- The pizza delivery was late.
+ A [trigger: convoy] of food from [actor: the United Nations] reached the town.
+ [actor: The agency]'s [trigger: deliveries] of medicine to [recipient: the hospitals] resumed.
+ [actor: The army]'s [trigger: distribution] of food to [recipient: the villagers] was slow.
- A convoy of camper vans and the distribution of prizes delighted the children.

pattern   aid.reach
type      AID
cameo     073
trigger   verb reach|arrive|enter|cross
actor     subj
recipient obj|prep:in|prep:at|prep:into
if        subj lemma convoy|aid|supply|supplies|relief|rescuer|shipment|truck
unless    subj lemma truck
unless    obj lemma sea|agreement|end
unless    any list @armed
+ [actor: An aid convoy] [trigger: reached] [recipient: the town] on Sunday.
- The convoy reached the sea.
+ [actor: The relief convoy] [trigger: arrived] in [recipient: the besieged town].
+ [actor: A United Nations convoy] [trigger: entered] [recipient: the enclave] on Friday.
- The guests arrived at the hotel and entered the hall.

pattern   aid.rescue
type      AID
cameo     073
trigger   verb rescue|evacuate|airlift|medevac
actor     subj
recipient obj
if        obj list @rescued
unless    subj lemma judge
+ [actor: The navy] [trigger: rescued] [recipient: 200 migrants] off [place: Libya].
+ [recipient: Two hundred wounded civilians] were [trigger: evacuated] by [actor: the army].
- The bank rescued the firm.
+ [actor: Coast guards] [trigger: evacuated] [recipient: 30 refugees] from the island.
+ [recipient: Hundreds of villagers] were [trigger: airlifted] by [actor: the army].
+ [actor: Firefighters] [trigger: rescued] [recipient: survivors] from the ruins.
- The goalkeeper rescued a point for his side.
- The fund rescued the troubled bank.
- The firefighters evacuated the air from the test tube.
- The crane airlifted the piano to the roof.

pattern   aid.rescue_save
type      AID
cameo     073
trigger   verb save|pull|pluck|free|pick_up
actor     subj
recipient obj
if        obj list @rescued
if        any|subj lemma sea|rubble|water|boat|coast|coastguard|navy|rescuer|firefighter|hostage|ruin|guard
unless    obj lemma hostage
+ [actor: Rescuers] [trigger: pulled] [recipient: survivors] from the rubble.
- The girl saved money for a boat.
+ [actor: The coastguard] [trigger: plucked] [recipient: dozens of migrants] from the water.
+ [actor: The navy] [trigger: saved] [recipient: 90 refugees] at sea.
+ [actor: The coast guard] [trigger: picked up] [recipient: 80 migrants] south of the island.
+ [actor: Firefighters] [trigger: pulled] [recipient: two survivors] from the ruins.
- The horse pulled the cart and the cook plucked a goose.

pattern   aid.free_hostages
type      AID
cameo     074
trigger   verb rescue|free|liberate|save
actor     subj
recipient obj
if        obj lemma hostage|captive|prisoner|girl|schoolgirl|child|civilian|woman
if        subj list @armedwide
unless    subj lemma militant|rebel|kidnapper|gunman|insurgent|hamas|guerrilla|group
+ [actor: Army commandos] [trigger: freed] [recipient: the hostages] in a raid.
- The militants freed the hostages.
+ [actor: Soldiers] [trigger: rescued] [recipient: four hostages] from the camp.
+ [actor: Nigerian troops] [trigger: freed] [recipient: 200 women] in the forest.
+ [recipient: The captives] were [trigger: liberated] by [actor: special forces].
- The vet freed the cat.
- The loan rescued the airline.
- A good diet liberates energy.

pattern   aid.rescue_noun
type      AID
cameo     073
trigger   noun rescue|evacuation|airlift|search-and-rescue
actor     agent|mod
recipient prep:of
if        prep:of present
unless    mod lemma corporate|bank|pet
unless    prep:of lemma bank|firm|company
unless    prep:of lemma air|water|gas|statue
+ The [trigger: rescue] of [recipient: the sailors] by [actor: the coast guard] took hours.
+ The [trigger: evacuation] of [recipient: wounded civilians] began at dawn.
- The rescue of the firm failed.
+ The [trigger: evacuation] of [recipient: refugees] by [actor: the navy] ended.
+ The [trigger: airlift] of [recipient: wounded civilians] began on Monday.
+ The [trigger: rescue] of [recipient: migrants] off Malta was filmed.
- The bank rescue cost taxpayers billions.
- The evacuation of air from the chamber takes an hour, and the airlift of the statue took two.

pattern   aid.asylum
type      AID
cameo     075
trigger   verb grant+asylum|give+asylum|offer+asylum|grant+refuge|give+refuge|provide+shelter|give+shelter|offer+shelter|grant+visa|provide+refuge|offer+refuge
actor     subj
recipient iobj|prep:to|obj|prep:for
unless    subj|obj|prep:of list @everyday
unless    prep:from lemma rain|wind|sun|noise|heat|storm
unless    subj lemma tree|oak|roof|bay
+ [actor: Ecuador] [trigger: granted asylum] to [recipient: the activist].
- The tree gives shade.
+ [actor: Canada] [trigger: granted asylum] to [recipient: the dissident].
+ [actor: Poland] [trigger: offered refuge] to [recipient: the activists].
+ [actor: The embassy] [trigger: gave shelter] to [recipient: two defectors].
- The oak gave shelter from the rain.
- The brochure offers a refuge from the city's noise.
- The hill asylum, an old hospital, is the grant of a king.

pattern   aid.shelter
type      AID
cameo     075
trigger   verb shelter|host|harbor|harbour|accommodate|admit|accept|resettle|take_in|house|receive|welcome|absorb
actor     subj
recipient obj
if        obj lemma refugee|migrant|asylum-seeker|displaced|evacuee|seeker|exile|survivor|orphan|dissident
+ [actor: Lebanon] [trigger: hosts] [recipient: a million refugees].
+ [recipient: The refugees] were [trigger: resettled] by [actor: Canada].
- The club hosts a party.
+ [actor: Jordan] [trigger: took in] [recipient: thousands of refugees].
+ [actor: Sweden] has [trigger: admitted] [recipient: 900 migrants].
+ [actor: The convent] [trigger: sheltered] [recipient: displaced families] and [recipient: refugees].
+ [actor: Uganda] [trigger: accommodates] [recipient: refugees] from the south.
- The hall houses a museum of art.
- The hotel accommodates 300 guests.
- The bay shelters small boats from the wind.
- The theatre admits children under ten, who resettle in their seats.
- The tailor took in the waist.

pattern   aid.protect
type      AID
cameo     074
trigger   verb protect|guard|escort|accompany|shield
actor     subj
recipient obj
if        subj list @protector
if        obj list @helped
unless    any list @sport
+ [actor: Peacekeepers] [trigger: escorted] [recipient: the refugees] to the camp.
- Hats protect people from the sun.
+ [actor: United Nations troops] [trigger: protected] [recipient: the villagers].
+ [actor: Peacekeepers] [trigger: accompanied] [recipient: the civilians] to the border.
- Sunscreen protects skin.
- The fence guards the garden from deer.
- A pianist accompanied the singer, and ushers escorted the bride.

pattern   aid.back_militarily
type      AID
cameo     072
trigger   verb back|support|assist
actor     subj
recipient obj
if        subj lemma contingent|force|militia|gunner|troops|troop|warplane|artillery|tank|adviser|advisor|helicopter|soldier|marine|jet|gunship|airpower
+ [recipient: The militia] was [trigger: backed] by [actor: Russian troops].
- The senator backed the bill.
+ [recipient: The Kurds] were [trigger: backed] by [actor: coalition troops].
+ [actor: Turkish tanks] [trigger: supported] [recipient: the rebels].
- Two beams support the ceiling.

pattern   aid.feed
type      AID
cameo     073
trigger   verb feed|treat|vaccinate|clothe|inoculate
actor     subj
recipient obj
if        obj lemma refugee|survivor|wounded|victim|displaced|migrant|villager|casualty|evacuee|fighter|civilian|soldier|child
if        subj is actor|pronoun
unless    any list @sport
+ [actor: The agency] [trigger: feeds] [recipient: 400,000 refugees] in the camps.
- She fed the cat.
+ [actor: Doctors] [trigger: vaccinated] [recipient: thousands of refugees] .
+ [actor: Israel] [trigger: treated] [recipient: wounded Syrian civilians].
- The river feeds the lake.
- The nurse treated a patient for flu.
- The vet vaccinated the calves.

pattern   aid.rebuild
type      AID
cameo     071
trigger   verb rebuild|reconstruct|repair|build|restore|construct
actor     subj
recipient prep:for
if        obj lemma school|hospital|clinic|shelter|camp|well|bridge|house|road
if        prep:for present
if        prep:for list @helped
+ [actor: The agency] [trigger: built] shelters for [recipient: the refugees].
- The firm built a bridge for a fee.
+ [actor: Turkey] [trigger: rebuilt] a hospital for [recipient: the refugees].
+ [actor: Japan] is [trigger: building] houses for [recipient: the survivors].
- The firm built houses for sale.
- The mechanic rebuilt the engine for the rally.

pattern   aid.loan
type      AID
cameo     071
trigger   verb lend|loan|bail_out|forgive+debt|cancel+debt|write_off+debt|write+debt|extend+loan|grant+loan
actor     subj
recipient prep:to|iobj|obj|prep:of
if        subj is actor|pronoun
unless    subj lemma bank|company|lender|library
unless    obj lemma book|hand|name|weight|credence|credibility|ear|voice|urgency
unless    subj|obj|prep:of list @everyday
unless    obj lemma boat|canoe|dinghy
+ [actor: Germany] [trigger: bailed out] [recipient: its neighbour] in 2012.
- The library lends books to pupils.
+ [actor: Berlin] [trigger: extended] a [trigger: loan] to [recipient: Athens].
+ [actor: Russia] [trigger: forgave] the [trigger: debt] of [recipient: Cuba].
+ [actor: The bloc] [trigger: bailed out] [recipient: Ireland].
- The library loaned the book to a student.
- The bank lent money to home buyers.
- The sailors bailed out the leaking boat.
- The teacher forgave the debt of homework.
- The library extends each loan by a week.

pattern   aid.send_troops_help
type      AID
cameo     074
trigger   verb send|deploy|dispatch|contribute|provide|station
actor     subj
recipient prep:to|prep:in|iobj
if        obj lemma medic|doctor|rescuer|adviser|advisor|trainer|nurse|expert|engineer|team|observer|monitor|policeman
unless    obj lemma team
unless    subj lemma company|hospital
+ [actor: Rwanda] [trigger: sent] doctors to [recipient: the capital].
+ [actor: Washington] [trigger: deployed] advisers to [recipient: the country].
- The hospital sent doctors a bill.
+ [actor: Cuba] [trigger: sent] nurses to [recipient: Sierra Leone].
+ [actor: The alliance] [trigger: dispatched] trainers to [recipient: Iraq].
+ [actor: Kenya] [trigger: contributed] engineers to [recipient: the mission].
+ [actor: London] [trigger: provided] advisers to [recipient: the ministry].
- The parachute deployed late, and the shop dispatched the order.
- Sugar contributes to the taste and provides energy.

pattern   aid.send_team
type      AID
cameo     073
trigger   verb send|dispatch|fly
actor     subj
recipient prep:to|prep:in
if        obj lemma team|crew|ship|plane|hospital|helicopter
if        any lemma rescue|medical|relief|hospital|aid|search
+ [actor: Israel] [trigger: sent] a rescue team to [recipient: Nepal].
- The league sent a team to Nepal.
+ [actor: China] [trigger: dispatched] a medical team to [recipient: Liberia].
+ [actor: Turkey] [trigger: flew] a field hospital to [recipient: Haiti].
+ [actor: The navy] [trigger: sent] a hospital ship to [recipient: the island].
- The warehouse dispatched the parcels, and geese fly south.

pattern   aid.receive
type      AID
cameo     070
trigger   verb receive|obtain
swap
recipient subj
actor     prep:from
if        obj list @aidreceived
unless    subj|obj|poss|mod list @market
unless    subj lemma student|company|he|she
if        subj|prep:from is actor
+ [recipient: The rebels] [trigger: received] weapons from [actor: a neighbour].
- The student received money from home.
+ [recipient: The militia] [trigger: received] funding from [actor: Tehran].
+ [recipient: Kyiv] [trigger: received] weapons from [actor: its allies].
+ [recipient: The government] [trigger: obtained] loans from [actor: Beijing].
- The student received a grant.
- The chemist obtained salt from seawater.

pattern   aid.support_noun
type      AID
cameo     070
trigger   noun support|backing
actor     agent|mod|prep:from
recipient prep:to|prep:for
if        mod lemma financial|military|material|logistical|humanitarian|economic|air|technical|artillery|logistic|ground
if        prep:to|prep:for|subj present
unless    any lemma seek|request|promise|pledge|cut
+ [actor: Tehran] gave military [trigger: support] to [recipient: the militia].
- The wall is a support for the roof.
+ [actor: Washington] gave military [trigger: support] to [recipient: Kyiv].
+ [actor: Ankara]'s financial [trigger: backing] for [recipient: the group] is known.
+ [actor: Iranian] military [trigger: support] for [recipient: the regime] has grown.
- The striker gave good support to the wing.
- The backing of the carpet is made of jute.

pattern   aid.donate
type      AID
cameo     071
trigger   verb donate|contribute
actor     subj
recipient prep:to|prep:for
if        subj is actor|pronoun
unless    prep:to lemma economy|project|development|instability|report|peace|stability|tension|effort|problem|delay|crisis|growth|debate|success|decline|rise|increase|violence|unrest|warming
unless    obj lemma blood|organ|kidney
unless    subj|obj|prep:of list @everyday
unless    clause list @fiction
+ [actor: Qatar] [trigger: donated] an old palace to [recipient: the agency].
- Smoke contributed to the problem.
+ [actor: Japan] [trigger: donated] to [recipient: the agency].
+ [actor: The king] [trigger: contributed] to [recipient: the relief fund].
+ [actor: Norway] [trigger: donated] two ships to [recipient: the coast guard].
- He donated his voice to the cartoon, and the rain contributed to the delay.

pattern   aid.embed
type      AID
cameo     074
trigger   verb embed
actor     obj|subj
recipient prep:with
if        prep:with is actor|group
+ [actor: Danish instructors] are [trigger: embedded] with [recipient: Kenyan troops].
- The stone is embedded in clay.
+ [actor: American advisers] are [trigger: embedded] with [recipient: Iraqi units].
+ [actor: British officers] were [trigger: embedded] with [recipient: the army].
+ [actor: Three French trainers] [trigger: embedded] with [recipient: Malian troops] last year.

pattern   aid.build_camp
type      AID
cameo     073
trigger   verb build|erect|set_up|open|establish
actor     subj
recipient prep:for
if        obj lemma camp|shelter|clinic|tent|kitchen|centre|center
if        any lemma displacement|refugee|displaced|relief|emergency|transit|aid|evacuee
unless    obj list @armed
+ [actor: The agency] [trigger: set up] a refugee camp near the border.
- The scouts set up a camp.
+ [actor: The Red Cross] [trigger: opened] a relief centre in the town.
+ [actor: Turkey] [trigger: established] a transit camp for [recipient: the refugees].
+ [actor: The army] [trigger: erected] shelters for [recipient: displaced villagers].
+ [actor: The ministry] [trigger: built] a refugee camp for [recipient: the Syrians].
- Swallows build nests under eaves, and the men erected a fence.
- The brothers opened a bakery and established a brand.

pattern   aid.airdrop
type      AID
cameo     073
trigger   noun airdrop|airlift
actor     agent|mod|prep:from
recipient prep:to|prep:for
unless    subj|obj|prep:of list @everyday
unless    prep:of lemma token|coin|photo|file
+ [trigger: Airdrops] to [recipient: the besieged town] began on Monday.
- The seeds drop in autumn.
+ [actor: The air force] began [trigger: airdrops] to [recipient: the stranded villagers].
+ [actor: American] [trigger: airdrops] to [recipient: the Kurds] went on.
+ [trigger: Airdrops] by [actor: the agency] for [recipient: the town] were halted.
- An airdrop of new tokens pleased the coin's owners.

pattern   aid.reach_truck
type      AID
cameo     073
trigger   verb reach|arrive|enter|cross
actor     subj
recipient obj|prep:in|prep:at|prep:into
if        subj lemma truck|lorry|ship|plane|boat|train|flight
if        any list @aidword
unless    any lemma weapon|arms
? [actor: Relief trucks] [trigger: reached] [recipient: the valley] on Monday.
- The truck reached the bridge.
+ [actor: A relief ship] [trigger: arrived] in [recipient: Gaza].
+ [actor: Two aid planes] [trigger: reached] [recipient: the island].
+ [actor: Two relief flights] [trigger: reached] [recipient: the island] on Friday.
+ [actor: An aid ship] [trigger: reached] [recipient: the port] of Gaza.
+ [actor: A relief train] [trigger: arrived] in [recipient: the town].
- The new truck models arrived in showrooms.

pattern   aid.money
type      AID
cameo     071
trigger   verb provide|give|donate|grant|contribute|disburse|allocate|channel|send|lend|offer
actor     subj
recipient prep:to|prep:for|iobj|prep:in
if        obj lemma $|€|£|million|billion|dollar|euro|pound|yen|ruble|yuan
if        subj is actor|pronoun
unless    obj lemma discount|salary
unless    subj lemma bank|company|firm|consumer|voter|he|she|customer|investor|shareholder
+ [actor: Norway] [trigger: gave] two million dollars to [recipient: the camps].
- The customer gave ten dollars to the clerk.
+ [actor: The bloc] [trigger: allocated] 40 million euros to [recipient: Niger].
+ [actor: Tokyo] [trigger: offered] ten million dollars to [recipient: the island].
+ [actor: Washington] [trigger: sent] [recipient: the government] 30 million dollars.
+ [actor: Beijing] [trigger: donated] a million dollars to [recipient: the refugees].
- The firm gave a discount of ten dollars to customers.
- The winner earned a million dollars.
- The winner donated his shirt to a fan and sent flowers to his mother.
- The planner allocated rooms to guests, and the hotel offers a view.

pattern   aid.peacekeep
type      AID
cameo     074
trigger   verb participate|take+part|serve
actor     subj
if        any|clause lemma peacekeeping|peacekeeper|stabilization|stabilisation
if        subj is actor|pronoun
+ [actor: Nepali troops] [trigger: served] in a peacekeeping mission.
- The cook served in a hotel.
+ [actor: Irish soldiers] [trigger: took part] in a peacekeeping mission in Lebanon.
+ [actor: Rwanda] [trigger: participates] in the stabilization force.
+ [actor: The colonel] [trigger: served] as a peacekeeper in Mali.
- The cook served soup.
- The schools participate in a chess league and take part in a choir.

pattern   aid.deploy_peace
type      AID
cameo     074
trigger   verb deploy|send|dispatch|contribute|provide|commit
actor     subj
recipient prep:to|prep:in|prep:for
if        obj list @troops|@peacekeepers
if        clause|any|obj lemma peacekeeping|peacekeeper|stabilization|stabilisation
if        obj present
unless    any list @sport
+ [actor: Nepal] [trigger: sent] troops on a peacekeeping mission.
- The firm sent engineers to the site.
+ [actor: Rwanda] [trigger: sent] peacekeepers to [recipient: the capital].
+ [actor: The bloc] [trigger: deployed] peacekeepers in [recipient: the province].
+ [actor: Fiji] [trigger: dispatched] soldiers to [recipient: Golan] as peacekeepers.
- The firm deployed software and dispatched invoices.

pattern   aid.deploy_peace_noun
type      AID
cameo     074
trigger   noun deployment|contribution|dispatch
actor     agent|mod
if        clause|any lemma peacekeeping|peacekeeper
if        prep:of list @troops
+ [actor: Ghana]'s [trigger: contribution] of troops to the peacekeeping force was praised.
- The deployment of airbags saved her.
+ The [trigger: deployment] of troops for the peacekeeping mission began.
+ The [trigger: deployment] of soldiers by [actor: Brazil] to the peacekeeping force ended.
- Her contribution to the bake sale was a pie.

pattern   aid.open_border
type      AID
cameo     075
trigger   verb open+border|open+door|open+frontier|reopen+border|open+gate
actor     subj
recipient prep:to|prep:for
if        prep:to|prep:for lemma refugee|migrant|asylum-seeker|displaced|family|seeker|exile|evacuee|survivor
if        subj is actor|pronoun
+ [actor: Iran] [trigger: opened] its [trigger: borders] to [recipient: displaced families].
+ [actor: Lithuania] [trigger: opened] its [trigger: borders] to [recipient: refugees] in 1997.
+ [actor: Kenya] has [trigger: opened] its [trigger: doors] to [recipient: refugees].
- The shop opened its doors to customers at nine.
- The country opened its borders to foreign goods.
