package lang

import (
	"strings"
	"unicode"
)

// scripts other than Latin; the last one stands for all that are not named.
var scripts = []struct {
	name  string
	table *unicode.RangeTable
}{
	{"Cyrillic", unicode.Cyrillic}, {"Arabic", unicode.Arabic}, {"Han", unicode.Han}, {"Hebrew", unicode.Hebrew},
	{"Greek", unicode.Greek}, {"Devanagari", unicode.Devanagari}, {"Hangul", unicode.Hangul}, {"Hiragana", unicode.Hiragana},
	{"Katakana", unicode.Katakana}, {"Thai", unicode.Thai}, {"Bengali", unicode.Bengali}, {"Ethiopic", unicode.Ethiopic},
	{"Georgian", unicode.Georgian}, {"Armenian", unicode.Armenian}, {"Tamil", unicode.Tamil}, {"Burmese", unicode.Myanmar},
	{"of another script", unicode.Common},
}

// languages with function words that are frequent in them and rare in the others. English stands first.
var languages = []struct{ name, words string }{
	{"English", `a the of and to in is was are were be been has have had that this these those with for from by at on as an it its he she
they we you his her their our who which what when where while will would could should not but or if than then there after before
about into over under between against during because said says new more most other some no one two all also up out can may
do did i my me him them us your so just only how why off through since until such any`},
	{"French", `le la les des du une et est dans que qui pour pas sur avec son ses sont aux cette par plus ont été mais leur nous vous il
elle ils être avait comme selon après entre où contre deux à a en ce se`},
	{"Spanish", `el la los las del de una y en que por con para su sus se es lo como más pero fue ha han al este esta según entre sobre
ser son también hasta donde desde contra sin`},
	{"Portuguese", `o os as do da dos das de um uma e em no na nos nas que por com para seu sua não se mais foi ao pelo pela como são
entre sobre até também ser contra disse`},
	{"Italian", `il lo gli della del dei delle di un una e che per con non sono è nel nella alla al da si più anche come ha hanno dal dalla
stato ma suo sua questo`},
	{"German", `der die das und ist nicht ein eine einen dem den des mit von zu im auf für sich auch nach bei wie aus wird wurde werden
haben hat als sind oder aber über zum zur gegen noch nur`},
	{"Dutch", `de het een en van is dat niet op te zijn voor met aan ook door naar bij uit er maar om deze heeft hebben werd worden
wordt tegen meer over nog`},
	{"Swedish", `och att det som en ett av är för på den med inte har de till om var från vid också han hon efter mot men kan ska`},
	{"Danish or Norwegian", `og at det som en et af av er for på den med ikke har de til om var fra ved også han hun efter etter mot men
kan skal blev ble`},
	{"Finnish", `ja on ei että se oli hän mutta ovat myös kun niin joka tämä sen mukaan jälkeen kuin sekä ole`},
	{"Polish", `i w na z do się nie że jest to o za od po jak przez dla oraz przy są ale już było który która które został`},
	{"Czech or Slovak", `a v na se je že z do s o pro za by po od ale jako jsou byl bylo podle také který která jeho už nebo`},
	{"Hungarian", `a az és hogy nem egy is volt meg ez azt csak már el szerint de vagy mint lesz ki után még`},
	{"Romanian", `și în la de cu nu pe este un o care din pentru a fost mai au sau că fi după prin între acest unui`},
	{"Serbian or Croatian", `i u je na se da su za od će iz ne sa koji koja koje nije kako bio ali biti po što nakon rekao`},
	{"Albanian", `të në e dhe një për me që është nga si kjo ka janë më do ky nuk se`},
	{"Turkish", `ve bir bu için ile da de olarak olan çok daha en gibi kadar sonra ancak ise olduğunu göre ne değil var yeni tarafından
etti oldu dedi`},
	{"Azerbaijani", `və bir bu üçün ilə də olan ki daha ən kimi sonra onun edib olub isə görə`},
	{"Indonesian or Malay", `yang dan di untuk dengan dari ini itu tidak pada dalam akan ke adalah oleh juga sebagai telah mereka bisa
ada para karena tersebut kepada atau sudah kata`},
	{"Tagalog", `ang ng sa mga na ay at si ni para ito hindi kay niya nang kung siya sila may din rin`},
	{"Vietnamese", `và của là có cho không được trong với các người những một này đã khi từ về tại để`},
	{"Swahili", `ya na wa kwa ni katika la za cha kuwa hiyo huo hii huyo yake wake baada kama lakini wakati pia alisema watu nchini`},
	{"Somali", `iyo ee ka ku la in uu ay ah oo waxaa ayaa waa soo loo isku kale`},
	{"Hausa", `da a na ya ta cikin wani kuma ba shi suka wannan sun don yi ce ne`},
	{"Kurdish", `û li di de ku ji bi jî bo ew ev xwe hat dike ne wê`},
	{"Uzbek", `va bu bilan uchun bir ham esa qilish bo deb emas edi shu haqida`},
}

// functionWords maps a word to the set of languages it belongs to, by bit.
var functionWords = func() map[string]uint64 {
	m := map[string]uint64{}
	for i, l := range languages {
		for _, w := range strings.Fields(l.words) {
			m[w] |= 1 << i
		}
	}
	return m
}()
