package story

// tellName names a feature of two mentions of happenings. Of two that differ by a U at the end the first is for words of
// one root or family, the other for unlike words.
type tellName int

// The features.
const (
	tellRoot tellName = iota
	tellTrend
	tellAgainst
	tellOneSays
	tellGeneric
	tellPronoun
	tellOverlap
	tellRelative
	tellPredicate
	tellApposition
	tellObject
	tellThis
	tellThisSaid
	tellSaying
	tellSayingU
	tellLightU
	tellOtherU
	tellTwoVerbsU
	tellVerbNoun
	tellVerbNounU
	tellNounVerb
	tellNounVerbU
	tellHeadline
	tellHeadlineU
	tellLead
	tellLeadU
	tellFar
	tellFarU
	tellNext
	tellWords
	tellDefinite
	tellDefiniteU
	tellPossessed
	tellOtherObj
	tellOtherObjU
	tellOtherFigures
	tellReferents
	tellReferentsU
	tellMods
	tellModsU
)

// tellBase is what speaks against any pair: most mentions of an article are not one happening. With it a sum of
// eventLinkLeast or more is right in five of six cases.
const tellBase = -2420

type tellWeight struct {
	score int // thousandths, where the feature is there in full
	text  string
}

var tellWeights = [...]tellWeight{
	tellRoot:         {2330, "one root"},
	tellTrend:        {2700, "both rise, or both fall"},
	tellAgainst:      {-1780, "one rises, one falls"},
	tellOneSays:      {-1510, "one is a saying"},
	tellGeneric:      {640, "a word for what was told before"},
	tellPronoun:      {1120, "a pronoun"},
	tellOverlap:      {-970, "one within the other"},
	tellRelative:     {2900, "the pronoun of its clause"},
	tellPredicate:    {1170, "one is said to be the other"},
	tellApposition:   {2120, "named again beside it"},
	tellObject:       {-1780, "done by a verb that says little"},
	tellThis:         {1370, "stands for the sentence before"},
	tellThisSaid:     {1030, "stands for what was said before"},
	tellSaying:       {-1870, "two sayings by one word"},
	tellSayingU:      {1180, "two sayings"},
	tellLightU:       {-1220, "a verb that says little"},
	tellOtherU:       {-1420, "neither verb nor noun"},
	tellTwoVerbsU:    {-1390, "two verbs"},
	tellVerbNoun:     {580, "a verb, then its noun"},
	tellVerbNounU:    {-830, "a verb, then a noun"},
	tellNounVerb:     {-330, "a noun, then its verb"},
	tellNounVerbU:    {-1540, "a noun, then a verb"},
	tellHeadline:     {700, "headline and text"},
	tellHeadlineU:    {460, "headline and text"},
	tellLead:         {1100, "headline and lead"},
	tellLeadU:        {650, "headline and lead"},
	tellFar:          {-680, "more than five sentences apart"},
	tellFarU:         {-1660, "more than five sentences apart"},
	tellNext:         {830, "the next sentence"},
	tellWords:        {1850, "words of the sentences in common"},
	tellDefinite:     {1260, "told as known"},
	tellDefiniteU:    {540, "told as known"},
	tellPossessed:    {1240, "somebody's, told by noun"},
	tellOtherObj:     {-600, "done to other things"},
	tellOtherObjU:    {-1180, "done to other things"},
	tellOtherFigures: {-390, "other figures"},
	tellReferents:    {1150, "parties in common"},
	tellReferentsU:   {650, "parties in common"},
	tellMods:         {800, "modifiers in common"},
	tellModsU:        {2160, "modifiers in common"},
}
