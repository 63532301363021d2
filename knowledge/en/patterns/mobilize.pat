# MOBILIZE: to deploy, move or ready forces or weapons, to exercise in order to show force, to test-fire. Fighting is ASSAULT.

pattern   mobilize.deploy
type      MOBILIZE troops
cameo     154
trigger   verb deploy|send|dispatch|mobilize|mobilise|mass|amass|position|rush|station|redeploy|build_up|muster|bring_in|ready|reinforce|call_up
actor     subj
recipient prep:against
if        obj list @troops
unless    obj lemma peacekeeper|trainer
unless    any list @sport
mode      militia if subj list @militia
mode      militia if obj lemma militia|militiaman|fighter|militant
mode      police if obj list @police
mode      weapons if obj list @hardware
mode      troops if obj present
+ [actor: Russia] [trigger: deployed] troops along the border with Estonia.
+ [actor: The governor] [trigger: sent] police to the square.
+ [actor: Beijing] has [trigger: dispatched] warships to the strait.
~ planned  [actor: The alliance] will [trigger: send] four battalions to Poland.
- The teacher sent a letter.
- The firm deployed new software.
- The parachute deployed late.
- The shop dispatched the order.

pattern   mobilize.move_troops
type      MOBILIZE troops
cameo     154
trigger   verb move|shift|transfer|pour|fly|order|commit|base|concentrate|field
actor     subj
if        obj list @troops
if        prep:to|prep:in|prep:on|prep:along|prep:near|prep:into present
unless    any list @sport
unless    obj lemma system
mode      police if obj list @police
mode      weapons if obj list @hardware
+ [actor: Moscow] [trigger: moved] tanks to the border.
- The bank moved its office to the harbour.
+ [actor: Israel] [trigger: shifted] troops to the north.
+ [actor: Warsaw] [trigger: moved] soldiers to the border.
- The movers moved a piano.
- The driver shifted into third gear.

pattern   mobilize.deployed_passive
type      MOBILIZE troops
cameo     154
trigger   verb deploy|mobilize|mobilise|station|dispatch
actor     obj
if        obj list @armedforce
if        prep:to|prep:in|prep:along|prep:on|prep:at|prep:around|xcomp present
unless    subj present
unless    any list @sport
mode      police if obj lemma police|policeman
+ [actor: The army] was [trigger: deployed] along the border.
+ [actor: Troops] were [trigger: deployed] in [place: Bawku].
+ [actor: Troops] have been [trigger: stationed] along the border.
+ [actor: Soldiers] were [trigger: dispatched] to the port.
- The software was deployed to phones.

pattern   mobilize.cross_border
type      MOBILIZE troops
cameo     154
trigger   verb cross
actor     subj
recipient prep:into
if        subj list @armedforce|@armed|@aircraft
if        obj lemma border|frontier|line|river
unless    any list @sport
+ [actor: Chadian rebels] [trigger: crossed] the border from Libya.
+ [actor: Fighter jets] [trigger: crossed] the median line on Friday.
+ [actor: Ethiopian troops] [trigger: crossed] the border into [recipient: Somalia].
- Thousands of refugees crossed the border.

pattern   mobilize.cross_into
type      MOBILIZE troops
cameo     154
trigger   verb cross
actor     subj
recipient prep:into
if        subj list @armedforce|@armed|@aircraft
if        prep:into is state
unless    any list @sport
+ [actor: The army] [trigger: crossed] into [recipient: Congo].
+ [actor: Rebels] have [trigger: crossed] into [recipient: Chad].
+ [actor: Soldiers] [trigger: crossed] into [recipient: Syria] at dawn.
- The tourists crossed into Spain.

pattern   mobilize.be_deployed
type      MOBILIZE troops
cameo     154
trigger   verb deploy|mobilize|mobilise|mass|gather|advance|converge|march|roll|move|amass|arrive|close_in|regroup|fan_out|assemble
actor     subj
if        subj list @armedforce
unless    obj present
unless    any list @sport
unless    subj|obj|poss|mod list @market
mode      militia if subj list @militia
mode      police if subj list @police
+ [actor: Rebel fighters] are [trigger: advancing] on the capital.
+ [actor: Army units] [trigger: massed] near the frontier.
+ [actor: Tanks] [trigger: rolled] into the city.
- The season advanced and fans gathered.
- The team advanced to the final.
- Shares advanced in Tokyo.
- Fans gathered outside the stadium.
- Clouds mass over the hills and the ball rolled into the net.

pattern   mobilize.patrol
type      MOBILIZE troops
cameo     150
trigger   verb patrol|guard|stand+guard|line|ring|surround|cordon
actor     subj
if        subj list @armedforce
if        obj list @patrolled
mode      police if subj list @police
mode      militia if subj list @militia
+ [actor: Soldiers] [trigger: patrolled] the streets of Paris.
+ [actor: Police] [trigger: ringed] the square.
- Volunteers patrol the beach.
+ [actor: Troops] [trigger: guarded] the palace.
+ [actor: Soldiers] [trigger: surrounded] the parliament.
+ [actor: Police] [trigger: lined] the streets.
+ [actor: Warships] [trigger: patrolled] the strait.
- Trees lined the street.
- A dog guards the farm, the phone rang, and hedges surround the pond.

pattern   mobilize.stand_guard
type      MOBILIZE troops
cameo     150
trigger   verb stand+guard
actor     subj
mode      police if subj list @police
+ [actor: Soldiers] [trigger: stood guard] outside the ministry.
- The tree stood in the yard.
+ [actor: Police] [trigger: stood guard] outside the court.
+ [actor: Troops] are [trigger: standing guard] at the bridge.
+ [actor: Riot police] [trigger: stood guard] in the square.
- Stone lions stand by the mud guard of the old cart.

pattern   mobilize.deployment_noun
type      MOBILIZE troops
cameo     154
trigger   noun deployment|mobilization|mobilisation|buildup|build-up|redeployment|massing
actor     agent|mod
recipient prep:against
if        any list @forceword
mode      police if any list @police
mode      weapons if any list @hardware
+ The [trigger: deployment] of troops by [actor: Russia] alarmed its neighbours.
+ [actor: China]'s military [trigger: buildup] on the islands continues.
- The deployment of airbags saved her.
+ [actor: Moscow]'s [trigger: mobilization] of troops went on.
+ The [trigger: redeployment] of soldiers to the north began.
+ [actor: Warsaw]'s [trigger: deployment] of tanks on the border was criticized.
- The mobilization of calcium, a buildup of wax and the redeployment of staff were discussed.

pattern   mobilize.movement_noun
type      MOBILIZE troops
cameo     154
trigger   noun movement|surge|advance
actor     agent|mod
recipient prep:on
if        mod lemma troop|military|army|rebel|tank
+ [actor: Troop] [trigger: movements] near the border were seen on Friday.
- The women's movement grew.
+ Military [trigger: movements] were seen near the frontier.
+ A [actor: troop] [trigger: surge] in the province was announced.
- A surge in demand lifted the shares.

pattern   mobilize.advance_noun
type      MOBILIZE troops
cameo     154
trigger   noun advance|push|march
actor     agent|mod
if        poss|mod|prep:by list @armedforce
unless    subj|obj|poss|mod list @market
mode      militia if poss|mod|prep:by list @militia
+ The [actor: rebels]' [trigger: advance] on the capital stalled.
- Advances in medicine save lives.
+ [actor: The army]'s [trigger: advance] on the port went on.
+ [actor: Troops]' [trigger: push] toward the capital stalled.
+ An [trigger: advance] by [actor: the militants] was reported.
- The push for promotion tired the club.

pattern   mobilize.exercise
type      MOBILIZE troops
cameo     150
trigger   noun exercise|drill|maneuver|manoeuvre
actor     agent|mod
if        any|subj lemma military|naval|war|air|navy|army|troop|live-fire|nuclear|live|warship|fleet|force|missile
unless    mod lemma joint|combined|physical|breathing|evacuation|earthquake|oil
mode      weapons if any list @test
+ [actor: North Korea] began live-fire [trigger: drills] near the border.
+ [actor: The navy]'s [trigger: exercise] in the gulf lasted a week.
- Regular exercise is healthy.
+ [actor: The fleet] began [trigger: drills] in the strait.
+ [actor: The air force] held [trigger: exercises] over the desert.
+ [actor: Russian warships] held [trigger: maneuvers] in the gulf.
- Physical exercise is good for the heart.
- The school held a fire drill.
- The parking maneuver failed twice.

pattern   mobilize.test_fire
type      MOBILIZE weapons
cameo     150
trigger   verb test-fire|test|test-launch|test_fire
actor     subj
if        obj list @test
unless    prep:at present
unless    prep:on is place
unless    prep:against present
+ [actor: Scientists] [trigger: tested] a nuclear bomb in the desert.
+ A missile was [trigger: tested] in the desert.
- The lab tested a new device.
- Doctors tested the vaccine.
+ [actor: The army] [trigger: tested] a missile on Friday.
- The doctor tested the blood.

pattern   mobilize.launch_missile
type      MOBILIZE weapons
cameo     150
trigger   verb launch|fire|fire_off|detonate|shoot
actor     subj
if        obj list @test
if        any lemma test|sea|satellite|orbit|ballistic|intercontinental|nuclear|range|ocean
unless    prep:at present
unless    prep:against present
unless    prep:on is place
if        obj present
+ [actor: North Korea] [trigger: fired] a missile into the sea.
+ [actor: Iran] [trigger: launched] a long-range rocket on Monday.
- The firm launched a new phone.
+ [actor: Pyongyang] [trigger: fired off] a ballistic missile.
+ [actor: Tehran] [trigger: launched] a satellite into orbit.
+ A ballistic missile was [trigger: fired] into the ocean by [actor: North Korea].
- The firm launched a phone.
- The firm fired its cook, who fired off an angry email.

pattern   mobilize.test_noun
type      MOBILIZE weapons
cameo     150
trigger   noun test|launch|test-firing
actor     agent|mod
if        any lemma missile|nuclear|rocket|weapon|bomb|warhead|ballistic|hydrogen|icbm|atomic
unless    mod lemma space|blood|drug|driving|crash|stress|dna|road|virus
+ [actor: North Korea]'s nuclear [trigger: test] in January was its fourth.
+ A missile [trigger: launch] by [actor: Iran] worried Israel.
- The blood test was clear.
+ [actor: India]'s missile [trigger: test] was condemned.
+ A rocket [trigger: launch] by [actor: North Korea] alarmed Tokyo.
+ [actor: Pakistan]'s nuclear [trigger: tests] in 1998 led to sanctions.
- The road test of the car went well.
- The launch of the phone drew queues.

pattern   mobilize.alert
type      MOBILIZE troops
cameo     152
trigger   verb put+alert|place+alert|raise+alert|put+standby|raise+level|heighten+alert|put+readiness|raise+readiness|place+standby
actor     subj
if        any list @forceword
mode      police if any list @police
+ [actor: Seoul] [trigger: put] its army on [trigger: alert].
- The nurse put the chart on the wall.
+ [actor: Ankara] [trigger: put] its forces on high [trigger: alert].
+ [actor: The governor] [trigger: placed] the police on [trigger: alert].
+ [actor: Israel] [trigger: raised] the [trigger: alert] of its army.
- The app put an alert on the screen.
- The app places an alert on the screen and raises its tone.

pattern   mobilize.on_alert
type      MOBILIZE troops
cameo     152
trigger   noun alert
actor     subj|poss
if        mod lemma high|full|maximum|combat|heightened
if        subj list @armedforce
mode      police if subj list @police
+ [actor: The army] is on high [trigger: alert].
- The weather service issued an alert.
+ [actor: Police] are on high [trigger: alert].
+ [actor: Troops] were on full [trigger: alert].
+ [actor: The navy] is on maximum [trigger: alert].
+ [actor: Border troops] are on heightened [trigger: alert].

pattern   mobilize.security
type      MOBILIZE police
cameo     153
trigger   verb tighten+security|step_up+security|beef_up+security|increase+security|boost+security|step+security|beef+security|heighten+security|step_up+patrol|increase+patrol|reinforce+border|fortify+border|boost+defense|bolster+defense|boost+defence|bolster+force|reinforce+troop|tighten+control
actor     subj
mode      troops if obj lemma defense|defence|force|troop|border
+ [actor: Belgium] [trigger: tightened security] at airports.
- The bank tightened its rules on credit.
+ [actor: The alliance] [trigger: bolstered] its [trigger: forces] in the east.
+ [actor: Police] [trigger: stepped up security] in the city.
+ [actor: Paris] [trigger: beefed up security] at stations.
+ [actor: Egypt] [trigger: increased patrols] along the canal.
+ [actor: Finland] [trigger: fortified] its [trigger: border].
- The bank tightened its rules.
- She tightened the bolt on the security door.
- The dancer stepped up to the security desk.
- The farm sells beef and paid security deposits.
- Gravity is a force, and a bolster lay on the bed; joggers patrol the park where prices increase.
- The cereal is fortified with iron, and a border of roses runs along the path.
- The butcher tipped beef up on the scale near the security desk.

pattern   mobilize.increase_force
type      MOBILIZE troops
cameo     154
trigger   verb scale_up|bolster|reinforce|boost|build_up|beef_up|step_up|rearm|remobilize
actor     subj
if        obj list @forceobj
mode      police if obj list @police
- The firm boosted its sales.
+ [actor: The alliance] [trigger: reinforced] its garrison.
+ [actor: Poland] [trigger: beefed up] its army.
+ [actor: Athens] [trigger: boosted] its navy.
+ [actor: Tokyo] [trigger: beefed up] its garrison on the island.
- Steel reinforces the concrete, and the chef beefed up the stew.

pattern   mobilize.call_up
type      MOBILIZE troops
cameo     154
trigger   verb call_up|conscript|mobilize|mobilise
actor     subj
recipient obj
if        obj lemma reservist|recruit|conscript|fighter|volunteer|soldier|militia|youth|man
mode      militia if subj list @militia
+ [actor: Israel] [trigger: called up] [recipient: thousands of reservists].
- The firm recruited engineers.
+ [actor: Moscow] [trigger: mobilized] [recipient: thousands of reservists].
+ [actor: The junta] [trigger: conscripted] [recipient: young men].
- The coach called up two strikers.
- The singer mobilized her fans, and a baker would conscript his sons on Sundays.

pattern   mobilize.recruit
type      MOBILIZE militia
cameo     154
trigger   verb recruit|enlist|conscript
actor     subj
recipient obj
if        subj list @militia
+ [actor: The militants] [trigger: recruited] [recipient: teenagers] in the valley.
- The firm recruited engineers.
+ [actor: The rebels] [trigger: conscripted] [recipient: boys].
+ [actor: The militia] [trigger: enlisted] [recipient: villagers].
+ [recipient: Children] were [trigger: recruited] by [actor: the militants].
- The club recruited a new coach.
- The bride enlisted her sister, and the choir conscripts tenors.

pattern   mobilize.scramble
type      MOBILIZE weapons
cameo     154
trigger   verb scramble
actor     subj
recipient prep:over
if        obj list @hardware
+ [actor: Turkey] [trigger: scrambled] jets on Tuesday.
- She scrambled the eggs.
+ [actor: The alliance] [trigger: scrambled] jets over [recipient: the Baltic].
+ [actor: Tokyo] has [trigger: scrambled] warplanes.
- He scrambled three eggs.

pattern   mobilize.fly_over
type      MOBILIZE weapons
cameo     150
trigger   verb fly|sail|intercept
actor     subj
recipient obj
if        subj list @hardware
if        prep:over|prep:near|prep:through|prep:into|obj present
unless    subj lemma plane|ship|vessel|aircraft|system
+ [actor: Two American bombers] [trigger: flew] over the peninsula.
- Birds flew over the lake.
+ [actor: Two bombers] [trigger: flew] near the island.
+ [actor: A warship] [trigger: sailed] through the strait.
+ [actor: Three warships] [trigger: sailed] near the disputed reef.
+ [actor: Russian jets] [trigger: flew] over the ship.
- Geese flew over the lake.
- The yacht sails at noon.

pattern   mobilize.build_weapons
type      MOBILIZE weapons
cameo     150
trigger   verb stockpile|smuggle|install|enrich|restart
actor     subj
if        obj lemma missile|warhead|uranium|weapon|arms|reactor
if        subj is actor|pronoun
unless    subj lemma company|smuggler
+ [actor: The country] [trigger: stockpiled] weapons near the line.
- The company installed a boiler.
+ [actor: Iran] [trigger: enriched] uranium.
+ [actor: North Korea] [trigger: restarted] a reactor.
+ [actor: Moscow] [trigger: installed] missiles in the enclave.
- Squirrels stockpile nuts, books enrich life, and the laptop restarted.

pattern   mobilize.militia_form
type      MOBILIZE militia
cameo     154
trigger   verb form+militia|set_up+militia|create+militia|raise+militia|set+militia|establish+force|create+force|form+force|set_up+force|take_up+arms|take+arms|build+army
actor     subj
recipient prep:against
mode      troops if any lemma force
unless    subj|obj|prep:of list @everyday
unless    clause list @fiction
unless    subj lemma child|magnet|ice
+ [actor: Villagers] [trigger: formed] a [trigger: militia] in May.
- The children formed a ring.
+ [actor: The clans] [trigger: took up arms] in May.
+ [actor: The cleric] [trigger: set up] a [trigger: militia].
+ [actor: The tribe] [trigger: formed] a [trigger: militia] against [recipient: the rebels].
+ [actor: The bloc] [trigger: created] a [trigger: force].
- Ice formed, and children set up a toy militia.
- The magnet creates a force.
- She took up painting with both arms.

pattern   mobilize.show_of_force
type      MOBILIZE
cameo     150
trigger   noun show|display
actor     agent
recipient prep:against
if        prep:of lemma force|strength
if        prep:of lemma force
+ [actor: The fleet] staged a [trigger: show] of force in the strait.
- The show of paintings opened.
+ [actor: The navy] staged a [trigger: show] of force near the islands.
+ [actor: Washington]'s [trigger: show] of force in the gulf went on.
+ A [trigger: show] of force by [actor: the army] calmed the town.

pattern   mobilize.launch_missile_state
type      MOBILIZE weapons
cameo     150
trigger   verb launch|fire|test
actor     subj
if        obj list @missileword
if        subj is state|org
unless    prep:at|prep:against|prep:across present
+ [actor: North Korea] [trigger: launched] seven missiles on Wednesday.
- The students launched a rocket.
+ [actor: Iran] [trigger: fired] three missiles on Monday.
+ [actor: Pyongyang] [trigger: tested] a missile in May.
+ Two missiles were [trigger: launched] by [actor: North Korea].
- The shop fired a clerk, and the lab tested the milk.

pattern   mobilize.checkpoint
type      MOBILIZE troops
cameo     150
trigger   verb set_up+checkpoint|set+checkpoint|erect+checkpoint|establish+checkpoint|man+checkpoint|set_up+roadblock|erect+roadblock|set+roadblock
actor     subj
mode      militia if subj list @militia
mode      police if subj list @police
unless    subj list @crowd_people
unless    any lemma marathon|race|cyclist|game
+ [actor: Soldiers] [trigger: set up checkpoints] on the road to the port.
- The school set up a tent.
+ [actor: The army] [trigger: erected roadblocks] in the city.
+ [actor: Militiamen] [trigger: set up] a [trigger: checkpoint] at the bridge.
+ [actor: Police] [trigger: set up roadblocks] on the highway.
+ [actor: Soldiers] [trigger: manned checkpoints] in the capital.
- The runners passed a checkpoint.
- The marathon set up a checkpoint with water where a man in a hat cheered.
- Workers set up the tent and erected a fence past the roadblock.

pattern   mobilize.new_force
type      MOBILIZE troops
cameo     154
trigger   noun creation|formation|establishment
actor     agent|mod
if        prep:of lemma force|militia|brigade|army|unit|battalion|squad
mode      militia if prep:of lemma militia
mode      police if any lemma police|task
+ [actor: The president] announced the [trigger: creation] of a new force.
- The creation of jobs is slow.
+ The [trigger: formation] of a brigade was announced by [actor: the ministry].
+ [actor: The king]'s [trigger: creation] of a new army was praised.
+ The [trigger: establishment] of a task force by [actor: police] was announced.
+ The [trigger: formation] of a militia alarmed the clans.
- The formation of ice and the establishment on the corner both worry the postman.

pattern   mobilize.war_footing
type      MOBILIZE troops
cameo     152
trigger   verb put+on+footing|send_in|pour+troops|send+in+troops|rush+reinforcement|send+reinforcement|bring+reinforcement|call+in+army
actor     subj
if        any|obj list @forceword|@troops
unless    obj lemma application|form|letter
+ [actor: The premier] [trigger: sent in] troops on Sunday.
- She sent in a form.
+ [actor: The government] [trigger: sent in] the army.
+ [actor: The junta] [trigger: poured troops] into the province.
+ [actor: The army] [trigger: sent reinforcements] to the town.
+ [actor: The general] [trigger: rushed reinforcements] to the base.
- The waiter pours tea while the troops of scouts sing.
- Shoppers rush to send parcels, and the belt needs reinforcement.

pattern   mobilize.call_troops
type      MOBILIZE troops
cameo     154
trigger   verb call|call_out|call_in|bring_in
actor     subj
if        obj|prep:in|prep:out list @troops
unless    prep:on|prep:for present
unless    obj lemma officer|bomber|fighter|jet
mode      police if obj list @police
+ [actor: The governor] [trigger: called out] the army.
- The man called the officer a friend.
+ [actor: The governor] [trigger: called out] riot police.
+ [actor: The king] [trigger: brought in] troops.
+ [actor: The governor] [trigger: called out] police.
- A voice called out, and the waiter brought in the soup.

pattern   mobilize.war_game
type      MOBILIZE troops
cameo     150
trigger   noun war_game|military_exercise|naval_exercise|military_drill|naval_drill|military_maneuver|naval_maneuver|military_manoeuvre|live_fire_exercise|military_parade
actor     agent|mod
unless    mod lemma joint
unless    between present
unless    any lemma computer|video|board
unless    clause list @fiction
unless    any lemma toy|model|shop
+ [actor: The navy] began [trigger: war games] in the strait.
- The boys played a game of war on the screen.
+ [actor: Iran] held [trigger: naval drills] in the gulf.
+ [actor: The army]'s [trigger: military parade] took place in May.
+ [actor: China] launched [trigger: military exercises] near the island.
- The lexicon has the words military exercise, naval drill and military parade.

pattern   mobilize.remain_alert
type      MOBILIZE troops
cameo     152
trigger   verb remain+on+alert|stay+on+alert|go+on+alert|be+on+alert|put+on+alert|place+on+alert|remain+on+standby
actor     subj
if        subj|obj list @armedforce|@troops
mode      police if subj|obj list @police
+ [actor: Border troops] [trigger: remained] on [trigger: alert] on Sunday.
- The nurse remained on duty.
+ [actor: The army] is [trigger: staying] on [trigger: alert].
+ [actor: Police] [trigger: remained] on [trigger: alert] in the capital.
+ [actor: Troops] [trigger: went] on [trigger: alert] after the blast.
- The warning remains on the screen until the alert goes on, and drinkers of coffee stay on alert mode.
