package cut

import "strings"

// abbreviations, without their final stop. Titles stand before a name and so never end a sentence.
var abbreviations = func() map[string]uint32 {
	m := map[string]uint32{}
	for _, w := range strings.Fields(titleWords) {
		m[w] = shTitle
	}
	for _, w := range strings.Fields(otherWords) {
		m[w] = shAbbr
	}
	return m
}()

const titleWords = `mr mrs ms dr prof gen lt col sgt capt cmdr adm maj cpl pvt brig gov sen rep reps sens rev hon
msgr supt insp amb pres pfc spc cdr fr messrs mme mlle lieut vs`

const otherWords = `st ste ft mt no nos sec jr sr etc inc corp co ltd llc plc bros dept univ assn ave blvd rd hwy jan feb mar apr jun jul aug sep sept
oct nov dec mon tue tues wed thu thur thurs fri sat sun al approx est fig figs vol vols pp ed eds cf ca
ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
mgr min max tel ext attn p.s incl misc rev`

// contractions without an apostrophe: where the second (and third) word begins.
var contractions = map[string][]int{
	"cannot": {3}, "gonna": {3}, "gotta": {3}, "wanna": {3}, "gimme": {3}, "lemme": {3}, "dunno": {2, 3}, "whatcha": {4},
	"dont": {2}, "doesnt": {4}, "didnt": {3}, "isnt": {2}, "wasnt": {3}, "arent": {3}, "werent": {4}, "havent": {4},
	"hasnt": {3}, "hadnt": {3}, "wouldnt": {5}, "couldnt": {5}, "shouldnt": {6}, "mustnt": {4}, "wont": {2}, "cant": {2},
	"im": {1}, "ive": {1}, "youre": {3}, "theyre": {4}, "youve": {3}, "weve": {2}, "theyve": {4}, "youll": {3},
	"theyll": {4}, "thats": {4}, "whats": {4}, "theres": {5}, "heres": {4}, "finna": {3}, "tryna": {3}, "outta": {3},
}

// maybeContractions are also words of their own: the model decides.
var maybeContractions = map[string]int{
	"its": 2, "your": 3, "lets": 3, "hes": 2, "shes": 3, "whos": 3, "ur": 1, "ill": 1, "id": 1, "hed": 2, "elses": 4,
	"mens": 3, "womens": 5, "childrens": 8, "todays": 5, "peoples": 6, "everyones": 8, "sorta": 4, "kinda": 4,
}

// clitics after an apostrophe.
var clitics = map[string]bool{"s": true, "m": true, "d": true, "re": true, "ve": true, "ll": true, "t": true}

// elided words begin with an apostrophe.
var elided = map[string]bool{"em": true, "til": true, "cause": true, "round": true, "bout": true, "n": true, "cuz": true}

// faces made of marks.
var faces = func() map[string]bool {
	m := map[string]bool{}
	for _, f := range strings.Fields(`:) :-) :( :-( ;) ;-) :D :-D =) =( =D :P :-P :p :-p ;P :/ :-/ :| :-| :O :-O :o :* :-* :'( :3
^_^ ^^ -_- <3 </3 ;D XD :)) :-)) :(( :] :[ (: (; ): >:( o_O O_o T_T`) {
		m[f] = true
	}
	return m
}()

const longestFace = 4
