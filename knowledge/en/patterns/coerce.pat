# COERCE: to arrest, detain, seize, raid, deport, restrict, ban, censor, impose curfew, jail, attack computers.

pattern   coerce.arrest
type      COERCE arrest
cameo     173
trigger   verb arrest|detain|apprehend|round_up|nab|imprison|jail|incarcerate|take+custody|intern|remand|lock_up|handcuff|collar|put+arrest|place+arrest|rearrest|re-arrest|throw+jail|put+jail
actor     subj
recipient obj
content   prep:on_charges_of|prep:on_suspicion_of
unless    obj lemma decline|fall|decay|spread|attention|cattle|sheep|development|slide|growth|livestock|problem
unless    any list @sport
+ [actor: Turkish police] [trigger: detained] [recipient: 12 protesters] in [place: Ankara] on Tuesday.
+ [recipient: The editor] was [trigger: arrested] by [actor: security forces].
+ [recipient: Two suspects], [trigger: arrested] on Friday, were freed.
+ [actor: Troops] [trigger: rounded up] [recipient: dozens of villagers].
~ denied  Police denied that [actor: officers] had [trigger: detained] [recipient: the journalist].
- The charity hopes to arrest the decline of the forest.

pattern   coerce.hold
type      COERCE arrest
cameo     173
trigger   verb hold|keep
actor     subj
recipient obj
if        any lemma custody|jail|prison|detention|cell|arrest|trial|charge
if        obj|subj present
unless    obj lemma election|talk|meeting|power|office|trial|key|view|hearing|record|court|session|rally|protest|hand|conference
unless    subj list @armed
+ [recipient: The student] is being [trigger: held] in a jail in [place: Minsk].
- The court held a hearing.

pattern   coerce.arrest_noun
type      COERCE arrest
cameo     173
trigger   noun arrest|detention|round-up|roundup|imprisonment|incarceration|internment|mass-arrest
actor     agent|mod
recipient prep:of
unless    mod lemma cardiac|citizen
unless    any lemma warrant|center|centre|facility|camp
+ The [trigger: arrest] of [recipient: two journalists] by [actor: Egyptian police] drew protests.
+ [actor: The junta]'s [trigger: detention] of [recipient: monks] was condemned.
- He died of cardiac arrest.

pattern   coerce.arrest_noun_poss
type      COERCE arrest
cameo     173
trigger   noun arrest|detention|imprisonment|incarceration
actor     prep:by
recipient poss
if        poss is person
unless    any lemma warrant|center|centre|cardiac
unless    prep:of present
+ [recipient: The blogger]'s [trigger: arrest] led to a protest.
- The junta's detention center is full.

pattern   coerce.custody
type      COERCE arrest
cameo     173
trigger   noun custody
swap
recipient subj
actor     prep:of|mod
if        any lemma police|house|custody|military|under
if        subj present
unless    mod lemma child|joint|cardiac
+ [recipient: Three suspects] are in [actor: police] [trigger: custody].
- She won custody of her son.

pattern   coerce.house_arrest
type      COERCE arrest
cameo     173
trigger   noun arrest
swap
recipient subj
actor     prep:of
if        mod lemma house
if        subj present
+ [recipient: The opposition leader] is under house [trigger: arrest].
- Two arrests were made.

pattern   coerce.jail_serving
type      COERCE arrest
cameo     173
trigger   verb serve+sentence|languish+in+jail|languish+in+prison
swap
recipient subj
unless    any lemma office|president|president|senate|senator
+ [recipient: The lawyer] is [trigger: serving] a ten-year [trigger: sentence] in [place: Minsk].
- The senator served a term as mayor.

pattern   coerce.seize
type      COERCE seize
cameo     171
trigger   verb seize|confiscate|impound|expropriate|nationalize|nationalise|commandeer|requisition|sequester
actor     subj
recipient prep:from|prep:of|poss
if        obj list @seizable
unless    any list @sport
unless    obj lemma opportunity|chance|moment|initiative|power|control
+ [actor: Customs officers] [trigger: seized] drugs from [recipient: a trawler].
+ [actor: The state] [trigger: confiscated] land from [recipient: farmers].
+ The vessel was [trigger: impounded] by [actor: the coast guard].
- She seized the chance.

pattern   coerce.seize_company
type      COERCE seize
cameo     171
trigger   verb nationalize|nationalise|expropriate|confiscate|impound|commandeer
actor     subj
recipient prep:from|obj
+ [actor: Bolivia] [trigger: nationalized] [recipient: the gas fields].
- The nation mourned.

pattern   coerce.freeze_assets
type      COERCE seize
cameo     171
trigger   verb freeze|block|seize
actor     subj
recipient prep:of
if        obj lemma asset|account|fund|property|money
unless    subj lemma bank|winter
+ [actor: Switzerland] has [trigger: frozen] the assets of the dictator.
- The river froze.

pattern   coerce.seize_noun
type      COERCE seize
cameo     171
trigger   noun seizure|confiscation|expropriation|nationalization|nationalisation|impoundment
actor     agent
recipient prep:from
if        prep:of|poss present
unless    prep:of list @ground
unless    prep:of lemma power
unless    any lemma patient|epileptic
+ The [trigger: seizure] of the ship by [actor: Iran] raised tension.
- The patient had a seizure.

pattern   coerce.board_ship
type      COERCE seize
cameo     171
trigger   verb board|intercept|stop|detain|search
actor     subj
recipient obj
if        subj list @armedforce
if        obj lemma ship|vessel|boat|tanker|trawler|freighter|flotilla|yacht|dhow|truck|plane|car|bus
+ [actor: Navy commandos] [trigger: boarded] [recipient: the tanker].
- Passengers boarded the ship.

pattern   coerce.raid
type      COERCE seize
cameo     171
trigger   verb raid|storm|search|ransack|bust
actor     subj
recipient obj|prep:on
if        subj list @lawforce
unless    prep:for present
+ [actor: Police] [trigger: raided] [recipient: the offices] of a newspaper.
+ [actor: Agents] [trigger: searched] [recipient: the home] of the former minister.
- Rebels raided a village.

pattern   coerce.search_for
type      COERCE restrict
cameo     170
trigger   verb search|hunt|pursue
actor     subj
recipient prep:for|obj
if        subj list @lawforce
if        prep:for|obj lemma suspect|attacker|gunman|militant|fugitive|bomber|killer|assailant|terrorist
+ [actor: Police] are [trigger: hunting] [recipient: the gunman].
- The child searched for her doll.

pattern   coerce.raid_noun
type      COERCE seize
cameo     171
trigger   noun raid|search|manhunt|sweep
actor     agent|mod
recipient prep:on|prep:against|prep:of|prep:at
if        agent|mod list @lawforce
unless    mod lemma air|rebel|bombing|rescue
+ [actor: Police] [trigger: raids] in [place: Brussels] netted three suspects.
+ An [actor: FBI] [trigger: search] of [recipient: his office] took hours.
- The rescue search went on.

pattern   coerce.crackdown
type      COERCE restrict
cameo     172
trigger   noun crackdown|clampdown|repression|persecution|suppression
actor     agent|mod
recipient prep:on|prep:against|prep:of
unless    mod lemma tax|immune|menstrual|fire
unless    prep:on lemma corruption|smoking|litter
+ [actor: The junta]'s [trigger: crackdown] on [recipient: dissidents] went on.
+ [actor: Chinese] [trigger: repression] of [recipient: monks] was criticized.
- Fire suppression took all day.

pattern   coerce.crack_down
type      COERCE restrict
cameo     172
trigger   verb crack_down|clamp_down|suppress|repress|persecute|oppress|harass|quell|muzzle|hound|subjugate|discriminate
actor     subj
recipient prep:on|obj|prep:against
if        prep:on|obj|prep:against|subj present
unless    obj lemma laugh|smile|hope|anger|appetite|grape|fear|inflation|growth|cough|price|car|can|immune|symptom|rumor
unless    any list @sport
+ [actor: The regime] is [trigger: cracking down] on [recipient: activists].
+ [recipient: The minority] is [trigger: persecuted] by [actor: the junta].
+ [actor: Troops] [trigger: suppressed] [recipient: the revolt].
- She suppressed a laugh.

pattern   coerce.crush_protest
type      COERCE restrict
cameo     172
trigger   verb crush|quash|put_down|stifle|quell
actor     subj
recipient obj
if        obj lemma protest|revolt|uprising|demonstration|rebellion|dissent|unrest|rally|opposition|strike|march|mutiny|gathering|meeting
+ [actor: The regime] [trigger: crushed] [recipient: the uprising].
- He crushed the grapes.

pattern   coerce.ban
type      COERCE restrict
cameo     172
trigger   verb ban|outlaw|prohibit|forbid|bar|restrict|criminalize|criminalise|proscribe|curtail|disallow
actor     subj
recipient obj|prep:from
content   prep:from|xcomp
if        subj list @ruler
unless    obj lemma import|export|trade
unless    any list @sport
+ [actor: The ministry] [trigger: banned] [recipient: the party] in May.
+ [actor: The junta] has [trigger: barred] [recipient: reporters] from the province.
+ [actor: The court] [trigger: outlawed] [recipient: the movement].
+ [actor: The government] [trigger: restricted] [recipient: travel] to the island.
- The school banned phones in class.

pattern   coerce.ban_passive
type      COERCE restrict
cameo     172
trigger   verb ban|bar|outlaw|prohibit|forbid
actor     subj
recipient obj
content   prep:from|xcomp
if        obj is actor
unless    any list @sport
+ [recipient: The journalist] was [trigger: barred] from leaving the country.
- The rule bans smoking on board.

pattern   coerce.ban_noun
type      COERCE restrict
cameo     172
trigger   noun ban|prohibition|restriction|clampdown|blockade|lockdown|cordon|moratorium|quarantine
actor     agent|mod|prep:from
recipient prep:on|prep:against|prep:of
if        prep:on|prep:against|prep:of|subj present
unless    mod lemma smoking|plastic|dietary|doping|calorie|age
unless    prep:on lemma smoking|plastic|tobacco|ivory|sugar|import|export
unless    any lemma lift|ease|end|remove|relax|plant|factory
unless    prep:of lemma plant|factory|store|mine
+ [actor: The junta] imposed a [trigger: ban] on [recipient: the party].
+ [actor: Egypt]'s [trigger: blockade] of [recipient: the strip] has lasted years.
+ [actor: The ministry]'s [trigger: restrictions] on [recipient: the press] were tightened.
- A smoking ban took effect.

pattern   coerce.impose_curb
type      COERCE restrict
cameo     172
trigger   verb impose|tighten|enforce|extend
actor     subj
recipient prep:on|prep:against
if        obj lemma restriction|ban|lockdown|quarantine|blockade|censorship|limit|control|moratorium|siege
unless    subj lemma school|company
- The boss imposed his taste.
+ [actor: The junta] [trigger: imposed] limits on [recipient: reporters].

pattern   coerce.close
type      COERCE restrict
cameo     172
trigger   verb close|shut|shut_down|seal|seal_off|close_off|cordon_off|block|block_off|barricade|close_down|lock_down|board_up|cut_off|cordon|wall_off|fence_off|padlock
actor     subj
recipient prep:to
place     obj
if        obj list @passage
if        subj is actor|pronoun
unless    subj list @crowd_people
unless    subj list @accident
unless    subj lemma company|snow|owner
+ [actor: Hungary] [trigger: closed] its border with Serbia.
+ [actor: Police] [trigger: sealed off] the street.
+ [actor: The army] [trigger: blocked] roads into the valley.
- Snow blocked the road.
- The shop closed at noon.

pattern   coerce.close_passive
type      COERCE restrict
cameo     172
trigger   verb seal_off|cordon_off|close_off|lock_down|seal|close
actor     subj
place     obj
if        obj lemma border|street|area|airport|district|crossing|neighborhood|city|square|embassy|mosque|station|town|camp
if        obj present
unless    subj lemma snow|company|owner|flood
unless    subj list @accident
unless    any lemma storm|snow|flood|renovation
+ The border was [trigger: sealed] on Sunday.
- The bank closed its branch.

pattern   coerce.blockade
type      COERCE restrict
cameo     191
trigger   verb blockade|starve|impose+blockade|impose+siege|wall_off
actor     subj
recipient obj
unless    subj list @crowd_people
+ [actor: The navy] [trigger: blockaded] [recipient: the port].
- Farmers blockaded the port.
+ [actor: The junta] has [trigger: blockaded] [recipient: the rebels].

pattern   coerce.closure_noun
type      COERCE restrict
cameo     172
trigger   noun closure|sealing|shutdown|closing
actor     agent
if        prep:of list @passage
unless    mod lemma school|factory|plant
unless    prep:of lemma office|school|shop|church|university
+ [actor: Hungary]'s [trigger: closure] of the border was condemned.
- The closure of the mill cost jobs.

pattern   coerce.curfew
type      COERCE curfew
cameo     1723
trigger   verb impose+curfew|declare+curfew|order+curfew|announce+curfew|enforce+curfew|extend+curfew
actor     subj
recipient prep:on
+ [actor: The governor] [trigger: imposed] a [trigger: curfew] in the city.
- The father imposed a rule on his son.

pattern   coerce.curfew_noun
type      COERCE curfew
cameo     1723
trigger   noun curfew
actor     agent|mod|prep:from
recipient prep:on
unless    any lemma lift|ease|end|relax|parent
+ The [trigger: curfew] in [place: Diyarbakir] entered its third day.
- The parents' curfew annoyed their son.

pattern   coerce.emergency
type      COERCE martial-law
cameo     1724
trigger   verb declare+emergency|impose+law|declare+law|extend+emergency|proclaim+emergency|impose+emergency|decree+emergency|declare+state|impose+rule|extend+state|renew+state|proclaim+law
actor     subj
if        any lemma emergency|martial|siege
unless    any lemma flood|storm|hurricane|drought|earthquake|health|climate|wildfire|virus|typhoon
+ [actor: The president] [trigger: declared] a [trigger: state] of emergency on Friday.
+ [actor: The junta] has [trigger: imposed] martial [trigger: law].
- The mayor declared a flood emergency.

pattern   coerce.emergency_noun
type      COERCE martial-law
cameo     1724
trigger   noun law
actor     agent
if        mod lemma martial|emergency
unless    any lemma lift|end
+ Martial [trigger: law] remained in force in Mindanao.
- The law was passed.

pattern   coerce.censor
type      COERCE censor
cameo     1721
trigger   verb censor|muzzle|block|shut_down|suspend|ban|jam|restrict|throttle|close_down
actor     subj
recipient obj
if        obj list @media
unless    obj lemma paper
if        subj is actor|pronoun
+ [actor: Iran] [trigger: blocked] [recipient: the website] on Sunday.
+ [recipient: The newspaper] was [trigger: shut down] by [actor: the ministry].
+ [actor: The junta] [trigger: censored] [recipient: the station].
- The editor shut the door.

pattern   coerce.censor_verb
type      COERCE censor
cameo     1721
trigger   verb censor|gag|muzzle|silence
actor     subj
recipient obj
unless    obj lemma phone|alarm|doubt|gun|noise|crowd|patient|engine
+ [actor: The regime] [trigger: silenced] [recipient: its critics].
- She silenced her phone.

pattern   coerce.censorship_noun
type      COERCE censor
cameo     1721
trigger   noun censorship|blackout|gag_order
actor     agent|mod
recipient prep:of|prep:on
if        poss|subj|prep:by|mod present
unless    mod lemma power|electrical|electricity
+ [actor: The junta] imposed a news [trigger: blackout].
- A power blackout hit the city.

pattern   coerce.deport
type      COERCE deport
cameo     174
trigger   verb deport|expel|banish|exile|send_back|turn_back|turn_away|push_back
actor     subj
recipient obj
if        obj list @deportable
unless    any list @sport
unless    prep:from lemma party|school|club|council|parliament
+ [actor: Malaysia] [trigger: deported] [recipient: 40 migrants].
+ [recipient: The reporter] was [trigger: expelled] from Russia.
+ [actor: The navy] [trigger: turned back] [recipient: refugees].
- The club expelled a member.

pattern   coerce.deport_any
type      COERCE deport
cameo     174
trigger   verb deport
actor     subj
recipient obj
+ [actor: The state] [trigger: deported] [recipient: the spy].
- The deportment of the boys was good.

pattern   coerce.deportation_noun
type      COERCE deport
cameo     174
trigger   noun deportation|expulsion|eviction|banishment|repatriation
actor     agent
recipient prep:of
if        prep:of list @deportable
+ The [trigger: deportation] of [recipient: refugees] by [actor: Greece] began on Monday.
- The eviction of the firm took months.

pattern   coerce.evict
type      COERCE seize
cameo     171
trigger   verb evict|clear|demolish|bulldoze|dismantle|raze
actor     subj
recipient obj|prep:of
if        subj list @lawforce
if        obj lemma family|resident|camp|settler|squatter|villager|tent|settlement|home|house|migrant|refugee|outpost|barricade|shelter
+ [actor: Police] [trigger: evicted] [recipient: the settlers].
+ [actor: Bulldozers and police] [trigger: cleared] [recipient: the camp].
- Workers cleared the snow.

pattern   coerce.cyber
type      COERCE cyber
cameo     170
trigger   verb hack|phish|wiretap|eavesdrop
actor     subj
recipient obj|prep:into|prep:on
if        obj|prep:into|prep:on list @computer
+ [actor: Russian agents] [trigger: hacked] [recipient: the party's computers].
- The boy hacked at the branch.

pattern   coerce.cyber_breach
type      COERCE cyber
cameo     170
trigger   verb infiltrate|penetrate|breach|attack|target|break|disrupt|cripple
actor     subj
recipient obj|prep:into
if        obj|prep:into list @computer
if        clause list @cyberword
+ [recipient: The ministry's network] was [trigger: breached] by [actor: hackers].
- The missile can penetrate a defence system.

pattern   coerce.cyber_person
type      COERCE cyber
cameo     170
trigger   verb wiretap|eavesdrop|spy
actor     subj
recipient obj|prep:into|prep:on
if        obj|prep:into|prep:on is actor
unless    obj list @vessel
unless    any lemma machete|axe|death
+ [actor: The agency] [trigger: spied] on [recipient: the German chancellor].
- She spied a ship.

pattern   coerce.cyber_noun
type      COERCE cyber
cameo     170
trigger   noun cyber_warfare|cyber_war|cyber_operation|cyberattack|cyber-attack|hacking|hack|cyberespionage|attack|intrusion|breach|assault|cyberassault
actor     agent|mod
recipient prep:on|prep:of|prep:against
if        any|trigger list @cyberword
+ A cyber [trigger: attack] by [actor: North Korea] hit [recipient: Seoul].
+ [actor: Russian] [trigger: hacking] of [recipient: the party's computers] was alleged.
- The attack on the fort failed.

pattern   coerce.misinformation
type      COERCE misinformation
cameo     170
trigger   verb spread+disinformation|spread+misinformation|spread+propaganda|spread+rumor|broadcast+propaganda|spread+lie|spread+falsehood
actor     subj
recipient prep:about|prep:against
+ [actor: The regime] [trigger: spread disinformation] about [recipient: the activists].
- The farmer spread manure.

pattern   coerce.misinformation_noun
type      COERCE misinformation
cameo     170
trigger   noun campaign|drive
actor     agent|mod
recipient prep:against|prep:about
if        mod lemma disinformation|misinformation|propaganda|smear
+ [actor: The regime] launched a disinformation [trigger: campaign] against [recipient: the exiles].
- The candidate ended his campaign.

pattern   coerce.withhold
type      COERCE withhold
cameo     170
trigger   verb withhold|deprive
actor     subj
recipient prep:from|iobj|obj
if        any lemma food|water|medicine|electricity|power|gas|aid|care|salary|wage|treatment|supply
unless    subj lemma company|utility|bank
+ [actor: The jailers] [trigger: deprived] [recipient: the prisoner] of water.
+ [actor: The state] [trigger: withheld] food from [recipient: the villages].
- She withheld judgement.

pattern   coerce.cut_supply
type      COERCE withhold
cameo     170
trigger   verb cut_off|cut|halt|shut_off|turn_off|stop
actor     subj
recipient prep:to|prep:for
if        obj lemma gas|electricity|water|power|internet|supply|phone|oil|fuel|food|service
if        prep:to|prep:for is actor
unless    subj lemma company|storm
if        subj is actor|pronoun
+ [actor: Moscow] [trigger: cut off] gas to [recipient: Ukraine] in January.
- She turned off the light.

pattern   coerce.body_search
type      COERCE restrict
cameo     170
trigger   verb strip-search|frisk|fingerprint
actor     subj
recipient obj
if        subj list @lawforce
+ [actor: Guards] [trigger: frisked] [recipient: the visitors].
- The nurse fingerprinted nobody.

pattern   coerce.travel_ban
type      COERCE restrict
cameo     172
trigger   verb revoke|confiscate|cancel|seize
actor     subj
recipient prep:of|poss
if        obj lemma passport|licence|license|visa|accreditation|citizenship|credential|permit
unless    subj lemma company
+ [actor: The ministry] [trigger: revoked] his passport.
- The airline canceled the ticket.

pattern   coerce.take_power
type      COERCE
cameo     170
trigger   verb seize+power|grab+power|usurp|usurp+power
actor     subj
recipient prep:from
unless    any lemma coup|election|vote
+ [actor: The colonel] [trigger: seized power] in 1969.
- The party won power in an election.

pattern   coerce.prevent_movement
type      COERCE restrict
cameo     172
trigger   verb prevent|stop|block|hinder|bar|deny
actor     subj
recipient obj|iobj
content   xcomp|prep:from|advcl
if        subj list @lawforce
if        prep:from|xcomp|advcl lemma leave|enter|reach|attend|cross|travel|vote|go|pass|protest|approach|board|return|meet|visit
+ [actor: Police] [trigger: prevented] [recipient: marchers] from reaching the square.
- Rain prevented the plane from leaving.

pattern   coerce.raid_premises
type      COERCE seize
cameo     171
trigger   noun raid|search
actor     agent|mod
recipient prep:on|prep:of|prep:at
if        prep:on|prep:of|prep:at list @premises
unless    mod lemma air|rebel|bombing|militant|night
+ Several [trigger: raids] on [recipient: nightclubs] in the capital led to arrests.
- The raid on the base failed.

pattern   coerce.disperse
type      COERCE restrict
cameo     175
trigger   verb disperse|break_up|scatter
actor     subj
recipient obj
if        obj list @crowd_people
if        subj present
unless    subj list @crowd_people
+ [actor: Police] [trigger: dispersed] [recipient: the demonstrators] on Friday.
- The crowd dispersed after the concert.

pattern   coerce.suspend_rights
type      COERCE martial-law
cameo     1724
trigger   verb suspend+constitution|suspend+liberty|suspend+right|suspend+parliament|abolish+constitution
actor     subj
+ [actor: The junta] [trigger: suspended] the [trigger: constitution] in 2014.
- The judge suspended the driver.

pattern   coerce.seize_person
type      COERCE arrest
cameo     173
trigger   verb seize|pick_up|grab|take_away
actor     subj
recipient obj
if        subj lemma police|authority|government|customs|agent|officer|official|detective
if        obj is person|group
unless    obj list @seizable
+ [actor: Police] [trigger: seized] [recipient: two suspects] at the airport.
- Police seized drugs at the airport.

pattern   coerce.custody_of
type      COERCE arrest
cameo     173
trigger   noun custody
swap
recipient subj
actor     mod|prep:of
if        mod is actor|state
unless    mod lemma child|joint|parent
+ [recipient: The general] has been in [actor: Israeli] [trigger: custody] since 2005.
- The mother has custody of the child.

pattern   coerce.take_control
type      COERCE seize
cameo     171
trigger   verb seize+control|take+control|take_over
actor     subj
recipient prep:of|obj
if        subj lemma government|state|authority|ministry|regulator|junta
unless    prep:of|obj list @ground
unless    obj is place
+ [actor: The government] [trigger: seized control] of [recipient: the charities].
- The pilot took control of the plane.

pattern   coerce.suspend_publication
type      COERCE censor
cameo     1721
trigger   verb suspend+publication|halt+publication|stop+publication|ban+publication|suspend+broadcast|ban+broadcast|revoke+licence|revoke+license
actor     subj
recipient prep:of|poss
+ [actor: The junta] [trigger: suspended publication] of [recipient: the newspaper].
- The author stopped for tea.

pattern   coerce.force_land
type      COERCE restrict
cameo     170
trigger   verb force|intercept|compel
actor     subj
recipient obj
content   xcomp
if        obj list @aircraft|@vessel
if        any|xcomp|advcl lemma land|turn|return|stop|divert|dock
+ [actor: Two helicopters] [trigger: forced] [recipient: the airliner] to land.
- The rule forced the firm to close.
