# AID: one-sided material help: money, arms, food, troops to protect, asylum, rescue. Promised only: AGREE.

pattern   aid.provide
type      AID
cameo     070
trigger   verb provide|hand_over|give|send|supply|deliver|donate|distribute|ship|contribute|grant|hand_out|dispatch|airlift|airdrop|disburse|channel|lend|parachute|truck|funnel
actor     subj
recipient prep:to|iobj|prep:for
if        obj list @aid|@arms
unless    obj list @troops
unless    subj|obj|poss|mod list @market
unless    obj lemma bomb|helicopter
unless    subj lemma company|bank|hotel|airline|shop|study|website|lender|app|test
unless    subj list @accident
+ [actor: Norway] [trigger: sent] blankets to [recipient: the refugees].
+ [actor: The agency] [trigger: delivered] food to [recipient: the besieged town].
+ Medicine was [trigger: distributed] to [recipient: the villagers] by [actor: the Red Cross].
+ [actor: Japan] has [trigger: donated] money for [recipient: the victims].
~ planned  [actor: The bloc] will [trigger: send] aid to [recipient: Haiti].
- The hotel provides towels.

pattern   aid.drop
type      AID
cameo     073
trigger   verb drop|airdrop|fly|bring|extend|truck
actor     subj
recipient prep:to|prep:for|prep:on|prep:into
if        obj lemma ton|tonne|aid|food|medicine|relief|assistance|supply|water
unless    subj|obj|poss|mod list @market
+ [actor: Planes] [trigger: dropped] food to [recipient: the stranded families].
- Planes dropped bombs on the town.

pattern   aid.supply_with
type      AID
cameo     070
trigger   verb supply|provide|arm|equip|furnish|ply|present
actor     subj
recipient obj
if        prep:with list @aid|@arms
unless    subj lemma company|nature|website|hotel
+ [actor: The alliance] [trigger: supplied] [recipient: the rebels] with food.
- The hotel supplied the guests with towels.

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

pattern   aid.aid_noun
type      AID
cameo     070
trigger   noun aid|assistance|relief|help|donation|handout|bailout|subsidy
actor     agent|mod|prep:from
recipient prep:to|prep:for
if        prep:to|prep:for|subj present
unless    any lemma request|seek|cut|suspend|halt|withhold|pledge|promise|call|appeal|hearing|legal|band|tax|debt|need|urge
unless    mod lemma hearing|tax|band|legal|first|pain|visual|comic
+ [actor: The bloc] provided [trigger: aid] to [recipient: the islanders].
+ [actor: German] [trigger: assistance] to [recipient: the refugees] has grown.
- The tax relief pleased voters.

pattern   aid.delivery_noun
type      AID
cameo     073
trigger   noun delivery|shipment|convoy|distribution
actor     agent|mod|prep:from
recipient prep:to|prep:for
if        any list @aidword
unless    mod lemma pizza|baby|home
+ The aid [trigger: delivery] to [recipient: the camp] was the first since May.
- The pizza delivery was late.

pattern   aid.reach
type      AID
cameo     073
trigger   verb reach|arrive|enter|cross
actor     subj
recipient obj|prep:in|prep:at|prep:into
if        subj lemma convoy|aid|supply|relief|rescuer|shipment|truck
unless    subj lemma truck
unless    obj lemma sea|agreement|end
unless    any list @armed
+ [actor: An aid convoy] [trigger: reached] [recipient: the town] on Sunday.
- The convoy reached the sea.

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

pattern   aid.rescue_save
type      AID
cameo     073
trigger   verb save|pull|pluck|free
actor     subj
recipient obj
if        obj list @rescued
if        any lemma sea|rubble|water|boat|coast|coastguard|navy|rescuer|firefighter|hostage|ruin
unless    obj lemma hostage
+ [actor: Rescuers] [trigger: pulled] [recipient: survivors] from the rubble.
- The girl saved money for a boat.

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

pattern   aid.rescue_noun
type      AID
cameo     073
trigger   noun rescue|evacuation|airlift|search-and-rescue
actor     agent|mod
recipient prep:of
if        prep:of present
unless    mod lemma corporate|bank|pet
unless    prep:of lemma bank|firm|company
+ The [trigger: rescue] of [recipient: the sailors] by [actor: the coast guard] took hours.
+ The [trigger: evacuation] of [recipient: wounded civilians] began at dawn.
- The rescue of the firm failed.

pattern   aid.asylum
type      AID
cameo     075
trigger   verb grant+asylum|give+asylum|offer+asylum|grant+refuge|give+refuge|provide+shelter|grant+citizenship|give+shelter|offer+shelter|grant+visa|provide+refuge|offer+refuge
actor     subj
recipient iobj|prep:to|obj|prep:for
+ [actor: Ecuador] [trigger: granted asylum] to [recipient: the activist].
- The tree gives shade.

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

pattern   aid.back_militarily
type      AID
cameo     072
trigger   verb back|support|assist
actor     subj
recipient obj
if        subj lemma contingent|force|militia|gunner|troops|troop|warplane|artillery|tank|adviser|advisor|helicopter|soldier|marine|jet|gunship|airpower
+ [recipient: The militia] was [trigger: backed] by [actor: Russian troops].
- The senator backed the bill.

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

pattern   aid.loan
type      AID
cameo     071
trigger   verb lend|loan|bail_out|forgive+debt|cancel+debt|write_off+debt|write+debt|extend+loan|grant+loan
actor     subj
recipient prep:to|iobj|obj|prep:of
if        subj is actor|pronoun
unless    subj lemma bank|company|lender|library
unless    obj lemma book|hand|name|weight|credence|credibility|ear|voice|urgency
+ [actor: Germany] [trigger: bailed out] [recipient: its neighbour] in 2012.
- The library lends books to pupils.

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

pattern   aid.donate
type      AID
cameo     071
trigger   verb donate|contribute
actor     subj
recipient prep:to|prep:for
if        subj is actor|pronoun
unless    prep:to lemma economy|project|development|instability|report|peace|stability|tension|effort|problem|delay|crisis|growth|debate|success|decline|rise|increase|violence|unrest|warming
unless    obj lemma blood|organ|kidney
+ [actor: Qatar] [trigger: donated] an old palace to [recipient: the agency].
- Smoke contributed to the problem.

pattern   aid.embed
type      AID
cameo     074
trigger   verb embed
actor     obj|subj
recipient prep:with
if        prep:with is actor|group
+ [actor: Danish instructors] are [trigger: embedded] with [recipient: Kenyan troops].
- The stone is embedded in clay.

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

pattern   aid.airdrop
type      AID
cameo     073
trigger   noun airdrop|airlift
actor     agent|mod|prep:from
recipient prep:to|prep:for
+ [trigger: Airdrops] to [recipient: the besieged town] began on Monday.
- The seeds drop in autumn.

pattern   aid.reach_truck
type      AID
cameo     073
trigger   verb reach|arrive|enter|cross
actor     subj
recipient obj|prep:in|prep:at|prep:into
if        subj lemma truck|lorry|ship|plane|boat|train|flight
if        any list @aidword
unless    any lemma weapon|arms
+ [actor: Relief trucks] [trigger: reached] [recipient: the valley] on Monday.
- The truck reached the bridge.

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

pattern   aid.peacekeep
type      AID
cameo     074
trigger   verb participate|take+part|serve
actor     subj
if        any|clause lemma peacekeeping|peacekeeper|stabilization|stabilisation
if        subj is actor|pronoun
+ [actor: Nepali troops] [trigger: served] in a peacekeeping mission.
- The cook served in a hotel.

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

pattern   aid.deploy_peace_noun
type      AID
cameo     074
trigger   noun deployment|contribution|dispatch
actor     agent|mod
if        clause|any lemma peacekeeping|peacekeeper
if        prep:of list @troops
+ [actor: Ghana]'s [trigger: contribution] of troops to the peacekeeping force was praised.
- The deployment of airbags saved her.
