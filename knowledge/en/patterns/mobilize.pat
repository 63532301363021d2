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

pattern   mobilize.stand_guard
type      MOBILIZE troops
cameo     150
trigger   verb stand+guard
actor     subj
mode      police if subj list @police
+ [actor: Soldiers] [trigger: stood guard] outside the ministry.
- The tree stood in the yard.

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

pattern   mobilize.movement_noun
type      MOBILIZE troops
cameo     154
trigger   noun movement|surge|advance
actor     agent|mod
recipient prep:on
if        mod lemma troop|military|army|rebel|tank
+ [actor: Troop] [trigger: movements] near the border were seen on Friday.
- The women's movement grew.

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

pattern   mobilize.exercise
type      MOBILIZE troops
cameo     150
trigger   noun exercise|drill|maneuver|manoeuvre|war-game|wargame
actor     agent|mod
if        any lemma military|naval|war|air|navy|army|troop|live-fire|nuclear|live|warship|fleet|force|missile
unless    mod lemma joint|combined|physical|breathing|evacuation|earthquake|oil
mode      weapons if any list @test
+ [actor: North Korea] began live-fire [trigger: drills] near the border.
+ [actor: The navy]'s [trigger: exercise] in the gulf lasted a week.
- Regular exercise is healthy.

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

pattern   mobilize.alert
type      MOBILIZE troops
cameo     152
trigger   verb put+alert|place+alert|raise+alert|put+standby|raise+level|heighten+alert|put+readiness|raise+readiness|place+standby
actor     subj
if        any list @forceword
mode      police if any list @police
+ [actor: Seoul] [trigger: put] its army on [trigger: alert].
- The nurse put the chart on the wall.

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

pattern   mobilize.security
type      MOBILIZE police
cameo     153
trigger   verb tighten+security|step_up+security|beef_up+security|increase+security|boost+security|step+security|beef+security|heighten+security|step_up+patrol|increase+patrol|reinforce+border|fortify+border|boost+defense|bolster+defense|boost+defence|bolster+force|reinforce+troop|tighten+control
actor     subj
mode      troops if obj lemma defense|defence|force|troop|border
+ [actor: Belgium] [trigger: tightened security] at airports.
- The bank tightened its rules on credit.
+ [actor: The alliance] [trigger: bolstered] its [trigger: forces] in the east.

pattern   mobilize.increase_force
type      MOBILIZE troops
cameo     154
trigger   verb scale_up|bolster|reinforce|boost|build_up|beef_up|step_up|rearm|remobilize
actor     subj
if        obj list @forceobj
mode      police if obj list @police
- The firm boosted its sales.
+ [actor: The alliance] [trigger: reinforced] its garrison.

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

pattern   mobilize.recruit
type      MOBILIZE militia
cameo     154
trigger   verb recruit|enlist|conscript
actor     subj
recipient obj
if        subj list @militia
+ [actor: The militants] [trigger: recruited] [recipient: teenagers] in the valley.
- The firm recruited engineers.

pattern   mobilize.scramble
type      MOBILIZE weapons
cameo     154
trigger   verb scramble
actor     subj
recipient prep:over
if        obj list @hardware
+ [actor: Turkey] [trigger: scrambled] jets on Tuesday.
- She scrambled the eggs.

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

pattern   mobilize.militia_form
type      MOBILIZE militia
cameo     154
trigger   verb form+militia|set_up+militia|create+militia|raise+militia|set+militia|establish+force|create+force|form+force|set_up+force|take_up+arms|take+arms|build+army
actor     subj
recipient prep:against
mode      troops if any lemma force
+ [actor: Villagers] [trigger: formed] a [trigger: militia] in May.
- The children formed a ring.

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

pattern   mobilize.checkpoint
type      MOBILIZE troops
cameo     150
trigger   verb set_up+checkpoint|set+checkpoint|erect+checkpoint|establish+checkpoint|man+checkpoint|set_up+roadblock|erect+roadblock|set+roadblock
actor     subj
mode      militia if subj list @militia
mode      police if subj list @police
unless    subj list @crowd_people
+ [actor: Soldiers] [trigger: set up checkpoints] on the road to the port.
- The school set up a tent.

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

pattern   mobilize.war_footing
type      MOBILIZE troops
cameo     152
trigger   verb put+on+footing|send_in|pour+troops|send+in+troops|rush+reinforcement|send+reinforcement|bring+reinforcement|call+in+army
actor     subj
if        any|obj list @forceword|@troops
unless    obj lemma application|form|letter
+ [actor: The premier] [trigger: sent in] troops on Sunday.
- She sent in a form.

pattern   mobilize.call_troops
type      MOBILIZE troops
cameo     154
trigger   verb call|call_out|call_in|bring_in
actor     subj
if        obj list @troops
unless    prep:on|prep:for present
unless    obj lemma officer|bomber|fighter|jet
mode      police if obj list @police
+ [actor: The governor] [trigger: called out] the army.
- The man called the officer a friend.

pattern   mobilize.war_game
type      MOBILIZE troops
cameo     150
trigger   noun war_game|military_exercise|naval_exercise|military_drill|naval_drill|military_maneuver|naval_maneuver|military_manoeuvre|live_fire_exercise|military_parade
actor     agent|mod
unless    mod lemma joint
unless    between present
unless    any lemma computer|video|board
+ [actor: The navy] began [trigger: war games] in the strait.
- The boys played a game of war on the screen.

pattern   mobilize.remain_alert
type      MOBILIZE troops
cameo     152
trigger   verb remain+on+alert|stay+on+alert|go+on+alert|be+on+alert|put+on+alert|place+on+alert|remain+on+standby
actor     subj
if        subj|obj list @armedforce|@troops
mode      police if subj|obj list @police
+ [actor: Border troops] [trigger: remained] on [trigger: alert] on Sunday.
- The nurse remained on duty.
