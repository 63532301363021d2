# Patterns of the tests only. The political ones stand in knowledge/.

pattern   coerce.arrest
type      COERCE arrest
cameo     173
trigger   verb detain|arrest|round_up|take+custody
trigger   noun arrest|detention
actor     agent
recipient patient
unless    obj lemma decline|fall
+ [actor: Turkish police] [trigger: detained] [recipient: two journalists] in [place: Ankara].
+ [recipient: The editor] was [trigger: arrested] by [actor: security forces].
+ The [trigger: arrest] of [recipient: X] by [actor: police] drew protests
- Three men retired by Tuesday.
? Among those [trigger: detained] was [recipient: the mayor].

pattern   assault.attack
type      ASSAULT
trigger   verb attack|shell|bomb
trigger   noun attack|raid|strike|bombing
actor     agent|mod|prep:from
recipient obj|prep:on|prep:against
mode      aerial if mod|trigger lemma air|airstrike|strike
+ [actor: Rebels] launched an [trigger: attack] on [recipient: the base] from Chad.
+ The [trigger: raid] was carried out by [actor: Kenyan troops] in [place: Somalia].
+ [recipient: A convoy] came under [trigger: attack] from [actor: insurgents].
+ They accused [actor: the army] of [trigger: shelling] [recipient: Aleppo].
+ [actor: Saudi]-led [trigger: strikes] hit [recipient: Sanaa].
- Turkey vowed to retaliate.

pattern   assault.attack_in
type      ASSAULT
trigger   verb attack
actor     subj
recipient obj
if        prep:in present
+ [actor: Troops] [trigger: attacked] and burned [recipient: a village] in [place: Darfur].
- Turkey vowed to retaliate.

pattern   consult.talks
type      CONSULT
trigger   noun talk
parties   between|subj+prep:with
+ [trigger: Talks] between [actor: Russia] and [actor: Japan] resumed in [place: Geneva].
+ [actor: Kiev] agreed to hold [trigger: talks] with [actor: the separatists].
- Turkey vowed to retaliate.

pattern   request.call
type      REQUEST
trigger   verb urge|call
actor     subj
recipient obj|prep:on
content   xcomp
if        xcomp present
+ [actor: France] [trigger: urged] [recipient: Israel] to withdraw its troops.
+ [recipient: Israel] was [trigger: urged] by [actor: France] to withdraw.
+ [actor: Poland] [trigger: called] on [recipient: Minsk] to release protesters.
- Rebels launched an attack on the base from Chad.

pattern   assault.beat
type      ASSAULT
trigger   verb beat
actor     subj
recipient obj
+ Police denied that [actor: officers] had [trigger: beaten] [recipient: him].
~ denied  Police denied that [actor: officers] had [trigger: beaten] [recipient: him].
- Turkey vowed to retaliate.

pattern   assault.threat
type      ASSAULT
trigger   noun plan|threat
actor     agent
recipient xobj
content   xcomp
if        xcomp present
+ [actor: Iran]'s [trigger: plan] to attack [recipient: Israel] failed.
- Turkey vowed to retaliate.
