# SUPPORT: to praise, endorse, defend, back in words; ties and recognition; to sign or ratify a treaty; to congratulate, to mourn
# with somebody. Material help is AID.

pattern   support.praise
type      SUPPORT
cameo     051
trigger   verb praise|hail|welcome|commend|applaud|laud|congratulate|salute|compliment|thank|eulogize|eulogise|extol|acclaim|exalt|glorify|felicitate
actor     subj
recipient obj
content   prep:for|prep:on|prep:as|ccomp
unless    obj lemma visitor|guest|tourist|refugee|taxi|cab|god|agreement|commitment|birthday|obligation|customer
unless    subj lemma critic|fan|crowd|spectator|visitor|investor|market
unless    prep:to is place
unless    subj|obj|prep:of list @everyday
unless    clause list @fiction
unless    obj lemma himself|herself|themselves|itself
unless    subj lemma guide|review|reviewer|guidebook
+ [actor: The chancellor] [trigger: praised] [recipient: the Greek premier] for his courage.
+ [actor: The European Union] [trigger: welcomed] the truce.
+ [actor: The king] [trigger: congratulated] [recipient: the new president] on his victory.
+ [recipient: The pilots] were [trigger: commended] by [actor: the minister].
+ [actor: The United Nations] [trigger: hailed] the release of the hostages.
- She hailed a taxi.
- The hotel welcomes guests.
- Critics praised the film.
- He hailed a taxi.
- The guide commends the trail, and he congratulated himself on the soup.

pattern   support.honor
type      SUPPORT
cameo     051
trigger   verb honor|honour|celebrate|cheer|decorate
actor     subj
recipient obj
if        obj list @official
unless    subj lemma fan|reader
+ [actor: The president] [trigger: honored] [recipient: the fallen commander].
- The rebels honored the truce.
+ [actor: The king] [trigger: decorated] [recipient: the general].
+ [actor: Parliament] [trigger: honored] [recipient: the former president].
+ [actor: The premier] [trigger: honoured] [recipient: the ambassador].
- The band celebrated its hit.
- The bank honoured the cheque, and the bride decorated the cake.

pattern   support.praise_noun
type      SUPPORT
cameo     051
trigger   noun praise|congratulation|applause|tribute|endorsement|backing|gratitude|appreciation|homage|accolade
actor     agent|mod|prep:from
recipient prep:for|prep:of|prep:to|iobj
unless    mod lemma financial|military|product|celebrity
if        prep:of|subj|prep:for|prep:to present
unless    prep:of lemma contract
unless    subj|obj|prep:of list @everyday
unless    subj lemma dog|cat|choir
+ [actor: The minister] voiced [trigger: praise] for [recipient: the rescuers].
+ [actor: The premier] voiced [trigger: praise] for [recipient: the winner].
+ [actor: The senator]'s [trigger: endorsement] of [recipient: the candidate] came late.
+ [actor: The envoy] expressed [trigger: gratitude] to [recipient: the king].
- The noise drowned the thanks.
- The choir sang a hymn of praise, and the endorsement of the cheque was smudged.
- A speech of gratitude is a custom at weddings.

pattern   support.endorse
type      SUPPORT
cameo     051
trigger   verb endorse|champion|espouse|reaffirm
actor     subj
recipient obj
content   prep:for
unless    any lemma airstrike|troop|warplane|artillery|money|weapon|fund|arm|militarily|financially
unless    subj|obj|poss|mod list @market
unless    subj list @speech
unless    obj list @armed
unless    subj lemma evidence|data|research|foundation|pillar|study
unless    subj list @aerial
unless    obj lemma sentence|verdict
unless    any lemma brand|ad|advertisement|shoe|shampoo
+ [actor: The senator] [trigger: endorsed] [recipient: the candidate].
- The rebels, aligned with the agency, fled.
+ [actor: The mayor] [trigger: championed] [recipient: the candidate].
+ [actor: The union] [trigger: endorsed] [recipient: the senator].
+ [actor: Washington] [trigger: endorsed] the plan.
- The star endorsed a brand of shoes in an ad for the market.
- The ad champions a shampoo.

pattern   support.back_call
type      SUPPORT
cameo     052
trigger   verb side|stand|rally|sympathize|sympathise
actor     subj
recipient prep:with|prep:behind|prep:around
if        prep:with|prep:behind|prep:around is actor
unless    subj|obj|poss|mod list @market
unless    subj list @crowd_people
unless    subj|obj|prep:of list @everyday
+ [actor: Paris] [trigger: stands] with [recipient: the Lebanese people], the president said.
+ [actor: The party] [trigger: rallied] behind [recipient: the premier].
- The tower stands by the river.
+ [actor: The court] [trigger: sided] with [recipient: the opposition].
- The shares rallied, and the barn sided with pine leaks.

pattern   support.defend_words
type      SUPPORT
cameo     052
trigger   verb defend|justify
actor     subj
recipient obj
content   prep:as
unless    obj list @ground
unless    obj lemma city|town|border|country|position|capital|coast|line|title|himself|herself|nation|homeland|themselves|airspace|crown|championship|client|village|land|territory|interest|stronghold
unless    subj list @armed
unless    any list @sport
unless    subj|obj|prep:of list @everyday
+ [actor: The premier] [trigger: defended] [recipient: his interior minister].
+ [actor: The spokesman] [trigger: defended] the raid.
- Troops defended the town.
+ [actor: The king] [trigger: defended] [recipient: the general].
+ [actor: The minister] [trigger: justified] the ban.
+ [actor: The spokesman] [trigger: defended] the arrests.
- The champion defended her title.
- The editor justified the left margin.

pattern   support.express
type      SUPPORT
cameo     051
trigger   noun support|solidarity|sympathy|condolence|backing|admiration|sorrow|commiseration
actor     subj|poss|prep:from|mod
recipient prep:for|prep:with|prep:to|prep:of
if        subj|poss present
unless    mod lemma financial|military|material|air|logistical|humanitarian|economic|life|child|technical|logistic|budget|popular|public|ground|close|monetary|artillery
unless    any lemma lose|provide|seek|need|have|get|lack|gain|win|enjoy
unless    subj lemma beam|wall|pillar|column|frame|shoe|bra
+ [actor: The president] expressed [trigger: support] for [recipient: the interim government].
+ [actor: The pope] expressed [trigger: solidarity] with [recipient: the refugees].
+ [actor: The king] offered his [trigger: condolences] to [recipient: the families].
- Popular support for the plan fell.
- The beam gives support to the roof.
- The card of condolence costs two dollars, and the solidarity of ants is studied.

pattern   support.reaffirm
type      SUPPORT
cameo     051
trigger   verb reaffirm|reiterate|affirm|restate|renew
actor     subj
recipient prep:to|prep:with
content   obj|ccomp
if        obj lemma support|commitment|friendship|solidarity|alliance|backing|tie|partnership|cooperation|bond
+ [actor: Washington] [trigger: reaffirmed] its commitment to [recipient: the alliance].
- The court reaffirmed the rule.
+ [actor: Berlin] [trigger: reiterated] its support to [recipient: Kyiv].
+ [actor: Tokyo] [trigger: renewed] its commitment to [recipient: the alliance].
+ [actor: The two presidents] [trigger: affirmed] their friendship.
- He renewed his gym card.
- The refrain reiterates the tune, and affirmed a taste for mint.

pattern   support.recognize
type      SUPPORT
cameo     054
trigger   verb recognize|recognise
actor     subj
recipient obj
if        prep:as present
unless    obj lemma face|voice|word|need|problem|importance|pattern|sign
unless    subj lemma camera|software|system|witness|computer
if        obj present
+ [actor: Ghana] [trigger: recognized] [recipient: the council] as the government of the country.
- The witness recognized his voice.
+ [actor: Paris] [trigger: recognized] [recipient: the rebels] as the government.
+ [actor: Qatar] [trigger: recognized] [recipient: the council] as the representative of Libya.
+ [recipient: The envoy] was [trigger: recognized] as president by [actor: Spain].
- She recognized his voice.

pattern   support.recognize_state
type      SUPPORT
cameo     054
trigger   verb recognize|recognise
actor     subj
recipient obj
if        obj is actor
if        subj is actor|pronoun
unless    subj lemma witness|software|camera
+ [actor: Sweden] [trigger: recognized] [recipient: Palestine] in 2014.
- The camera recognized a face.
+ [actor: Spain] [trigger: recognised] [recipient: Palestine].
+ [recipient: Kosovo] was [trigger: recognized] by [actor: Ghana].
+ [actor: Turkey] [trigger: recognized] [recipient: Kosovo] in 2008.
- She recognised the tune.

pattern   support.recognize_independence
type      SUPPORT
cameo     054
trigger   verb recognize|recognise
actor     subj
recipient obj
if        obj lemma independence|statehood|sovereignty|government|state|authority|legitimacy|republic|right|council
+ [actor: Nicaragua] [trigger: recognized] [recipient: the independence of Abkhazia].
- He recognized the street.
+ [actor: Russia] [trigger: recognized] [recipient: the independence of Abkhazia].
+ [actor: Syria] [trigger: recognised] [recipient: the independence of two regions].
- The phone recognised his face.

pattern   support.recognition_noun
type      SUPPORT
cameo     054
trigger   noun recognition
actor     agent|mod
recipient prep:of
if        prep:of present
unless    mod lemma face|voice|facial|speech|name|pattern
+ [actor: Sweden]'s [trigger: recognition] of [recipient: Palestine] angered Israel.
- Face recognition is spreading.
+ [actor: Spain]'s [trigger: recognition] of [recipient: Palestine] was hailed.
+ [trigger: Recognition] of [recipient: Kosovo] by [actor: Serbia] is far off.
+ [actor: Berlin]'s [trigger: recognition] of [recipient: Croatia] was hasty.

pattern   support.sign
type      SUPPORT
cameo     057
trigger   verb sign|initial|ratify|ink|countersign|accede
parties   subj+prep:with
if        obj|prep:to list @agreement
unless    any list @sport
unless    subj lemma company|firm|singer|band|actor|player|airline|studio|bank
unless    any lemma lease|book|recording|film
+ [actor: The two presidents] [trigger: signed] a treaty on Friday.
+ [actor: China] [trigger: signed] an agreement with [actor: Pakistan] on railways.
+ The accord was [trigger: ratified] by [actor: parliament] in May.
~ planned  [actor: The ministers] will [trigger: sign] the accord on Monday.
- The company signed a deal with a carmaker.
- The governor signed the bill.
- The club signed a striker.
- The band signed a record deal.
- The owners' meeting ratified the price of the paint.

pattern   support.conclude
type      SUPPORT
cameo     057
trigger   verb conclude|seal|finalize|finalise
parties   subj+prep:with
if        obj lemma deal|treaty|pact|accord|agreement|alliance|peace|convention
unless    subj lemma company|firm|airline|bank
+ [actor: The two countries] [trigger: concluded] a treaty of friendship.
- The judge concluded that he was guilty.
+ [actor: China and Russia] [trigger: sealed] a pact.
+ [actor: Ankara and Baku] [trigger: sealed] an alliance.
+ [actor: The kingdoms] [trigger: concluded] an alliance.
+ [actor: The three states] [trigger: concluded] a convention.
- The concert concluded with a song.
- Wax sealed the jar.

pattern   support.signing_noun
type      SUPPORT
cameo     057
trigger   noun signing|ratification|signature
actor     agent
if        prep:of list @agreement
unless    any list @sport
+ The [trigger: signing] of the treaty took place in [place: Minsk].
- The club announced the signing of a striker.
+ The [trigger: ratification] of the accord by [actor: parliament] was delayed.
+ [actor: The king]'s [trigger: signature] of the treaty was praised.
+ The [trigger: signing] of the accord by [actor: the rebels] was hailed.
- The key signature has two flats, and the ratification of minutes took a minute.

pattern   support.approve_treaty
type      SUPPORT
cameo     057
trigger   verb approve|adopt|pass
actor     subj
if        obj lemma deal|treaty|pact|accord|agreement|convention|protocol|constitution|resolution
unless    any lemma sanction
+ [actor: Parliament] [trigger: approved] the treaty with a large majority.
- Parliament approved the budget.
+ [actor: The Senate] [trigger: approved] the treaty.
+ [actor: The council] [trigger: adopted] a resolution.
+ The accord was [trigger: approved] by [actor: lawmakers].
- The couple adopted a child.

pattern   support.establish_ties
type      SUPPORT
cameo     050
trigger   verb establish+relation|restore+relation|normalize+relation|establish+tie|restore+tie|normalise+relation|normalize+tie|open+embassy|reopen+embassy|resume+relation|resume+tie|strengthen+tie|forge+tie|mend+tie|improve+relation|strengthen+relation|boost+tie|deepen+tie|build+tie|mend+relation|improve+tie|upgrade+relation|expand+tie|cement+tie|reestablish+relation|rebuild+tie|reset+relation|re-establish+relation|repair+tie|open+consulate|exchange+ambassador|establish+contact|upgrade+tie
parties   subj+prep:with+between
+ [actor: The two countries] [trigger: restored] diplomatic [trigger: relations] last year.
+ [actor: Ankara] [trigger: normalized ties] with [actor: Moscow].
- The firm established a branch in Ghana.
+ [actor: Israel] [trigger: normalized] relations with [actor: Bahrain].
+ [actor: The two states] [trigger: established] diplomatic ties.
+ [actor: Cuba] [trigger: restored] relations with [actor: Washington].
- The painter restored a frame, and the two proteins have no relation.
- The program normalizes the sound while he knots his tie.

pattern   support.normalization_noun
type      SUPPORT
cameo     050
trigger   noun normalization|normalisation|restoration|establishment|resumption
parties   between|prep:between|poss+prep:with
if        prep:of lemma relation|tie|contact
+ The [trigger: restoration] of relations between [actor: the two states] took years.
- The restoration of the palace took years.
+ The [trigger: normalization] of ties between [actor: Israel] and [actor: Sudan] goes on.
+ The [trigger: normalization] of relations between [actor: Serbia] and [actor: Kosovo] is stalled.
- The normalization of the data took an hour.

pattern   support.mourn
type      SUPPORT
cameo     051
trigger   verb mourn|commiserate|condole|sympathize|sympathise
actor     subj
recipient prep:with|obj
if        subj is actor|pronoun
unless    subj lemma family|relative|friend|widow|mother|fan
+ [actor: The president] [trigger: mourned] [recipient: the victims] at a service.
- The family mourned its dog.
+ [actor: The pope] [trigger: mourned] [recipient: the victims].
+ [actor: The king] [trigger: mourned] [recipient: the general].
+ [actor: The president] [trigger: mourned] [recipient: the dead soldiers].

pattern   support.idiom
type      SUPPORT
cameo     050
trigger   verb pledge+allegiance|swear+allegiance|declare+allegiance|pledge+loyalty|swear+loyalty|pay+respect|pay+tribute|lay+wreath|pledge+support|declare+support|show+solidarity|throw+weight|give+backing|throw+support
actor     subj
recipient prep:to|prep:for|prep:with|prep:behind
unless    subj|obj|prep:of list @everyday
+ [actor: The group] [trigger: pledged allegiance] to [recipient: Islamic State].
+ [actor: The premier] [trigger: laid] a [trigger: wreath] at the tomb.
- The firm pledged a share as security.
+ [actor: The president] [trigger: paid tribute] to [recipient: the fallen soldiers].
- The polish restores a pledge of shine, and allegiance to a brand fades.
- The fans pay for the tribute band.
- The hen laid an egg in the wreath.

pattern   support.vote_for
type      SUPPORT
cameo     051
trigger   verb vote|come_out
actor     subj
if        prep:for|prep:in_favor_of list @votable
+ [actor: Lawmakers] [trigger: voted] for the resolution.
- Citizens voted in large numbers.
+ [actor: Senators] [trigger: voted] for the treaty.
+ [actor: China] [trigger: voted] in favour of the resolution.
+ [actor: Lawmakers] [trigger: voted] for the law.
- Fans voted for the song.

pattern   support.defend_speak
type      SUPPORT
cameo     052
trigger   verb come+defense|come+defence|leap+defense|speak_up|stick_up|vouch|speak+favor
actor     subj
recipient prep:for|poss|prep:of
unless    subj|obj|prep:of list @everyday
unless    prep:for list @everyday
+ [actor: The senator] [trigger: vouched] for [recipient: the nominee].
- The bus came late.
+ [actor: The governor] [trigger: stuck up] for [recipient: the judge].
+ [actor: The bishop] [trigger: spoke up] for [recipient: the prisoners].
+ [actor: The king] [trigger: vouched] for [recipient: the general].
- Hair stuck up on his head.
- The waiter vouched for the soup.
- The violin must speak up in the second movement.

pattern   support.forgive
type      SUPPORT
cameo     056
trigger   verb forgive
actor     subj
recipient obj
unless    obj lemma debt|loan
+ [actor: The bishop] has [trigger: forgiven] [recipient: the killers].
- The bank forgave the debt.
+ [actor: The bishop] [trigger: forgave] [recipient: the killers].
+ [actor: The king] [trigger: forgave] [recipient: the rebels].
+ [actor: The widow] [trigger: forgave] [recipient: the gunman].

pattern   support.decorate
type      SUPPORT
cameo     051
trigger   verb award|decorate|bestow
actor     subj
recipient iobj|obj|prep:to|prep:on
if        any lemma medal|order|honor|honour|prize
if        any list @official
unless    any list @sport
+ [actor: The king] [trigger: awarded] [recipient: the general] a medal.
- The judges awarded the film a prize.
+ [actor: The king] [trigger: awarded] [recipient: the pilot] a medal.
+ [actor: The king] [trigger: awarded] [recipient: the minister] a medal.
+ [actor: The pope] [trigger: awarded] [recipient: the president] an order.

pattern   support.back
type      SUPPORT
cameo     051
trigger   verb back|support|favor|favour
actor     subj
recipient obj
content   obj
if        obj list @votable
if        subj present
unless    subj list @aerial
unless    subj lemma data|evidence|study|research
+ [actor: France] [trigger: backs] the plan.
+ [recipient: The resolution] was [trigger: backed] by [actor: nine members].
- The rebels backed by the agency fled.
+ [actor: The king] [trigger: backed] the plan.
+ [actor: The party] [trigger: backs] the bill.
? [actor: Beijing] [trigger: supports] the deal.
- He backed the car into the yard.

pattern   support.back_person
type      SUPPORT
cameo     051
trigger   verb back|support
actor     subj
recipient obj
if        subj is person|state|org
if        obj is person
if        subj present
unless    subj list @armed
unless    any list @weaponword
+ [actor: The senator] [trigger: backed] [recipient: the candidate] on Sunday.
- The data support the theory.
+ [actor: The union] [trigger: backed] [recipient: the candidate].
+ [actor: The party] [trigger: supports] [recipient: the premier].
+ [actor: Paris] [trigger: backs] [recipient: the general].
- The driver backed the van into the garage.

pattern   support.mourn_idiom
type      SUPPORT
cameo     051
trigger   verb observe+minute|observe+silence|hold+minute|give+blessing|pay+homage|pay+respect|sing+praise
actor     subj
recipient prep:for|prep:to|prep:of
unless    any lemma ship|pirate
+ [actor: The king] [trigger: paid homage] to [recipient: the dead].
- The judge held the pen.
+ [actor: Parliament] [trigger: observed] a [trigger: minute] of silence for [recipient: the victims].
+ [actor: The king] [trigger: gave] his [trigger: blessing] to [recipient: the union].
+ [actor: The premier] [trigger: paid homage] to [recipient: the soldiers].
- The birds were observed for a minute.
- The rain was a blessing and gave the lawn a lift.
- The film is a homage to jazz, and fans pay at the door.
