package lang

import (
	"strings"
	"testing"
)

func TestEnglish(t *testing.T) {
	for _, c := range []struct {
		text string
		ok   bool
		why  string // part of the reason
	}{
		{"", true, "no letters"},
		{"12:30 — 4 %", true, "no letters"},
		{"Talks fail", true, "too short"},
		{"Al Qaeda Leader Killed", true, "too short"},
		{"Rio de Janeiro mayor quits", true, "too short"},
		{"La Paz: El Alto strike ends", true, "too short"},
		{"The minister said on Monday that the army would leave the town, and that talks with the rebels had begun.", true, "function words"},
		{"Séamus Ó Briain met Gráinne Ní Mháille in Dún Laoghaire on Friday and they agreed that the port should stay open for now.", true, "function words"},
		{"Le président a déclaré lundi que les forces avaient quitté la ville et que des pourparlers avec les rebelles étaient en cours.", false, "French"},
		{"El presidente dijo el lunes que las fuerzas habían salido de la ciudad y que las conversaciones con los rebeldes continúan.", false, "Spanish"},
		{"Der Präsident sagte am Montag, dass die Truppen die Stadt verlassen haben und dass Gespräche mit den Rebellen begonnen haben.", false, "German"},
		{"O presidente disse na segunda-feira que as forças deixaram a cidade e que as conversas com os rebeldes não vão parar.", false, "Portuguese"},
		{"Il presidente ha detto che le forze hanno lasciato la città e che i colloqui con i ribelli sono in corso.", false, "Italian"},
		{"Presiden mengatakan pada hari Senin bahwa pasukan telah meninggalkan kota itu dan perundingan dengan pemberontak akan dimulai.", false, "Indonesian"},
		{"Cumhurbaşkanı pazartesi günü askerlerin kentten ayrıldığını ve isyancılar ile görüşmelerin bir hafta daha süreceğini söyledi.", false, "Turkish"},
		{"Rais alisema Jumatatu kwamba wanajeshi wa serikali wameondoka katika mji huo na kwamba mazungumzo na waasi yameanza.", false, "Swahili"},
		{"De president zei maandag dat het leger de stad heeft verlaten en dat er met de rebellen wordt gesproken.", false, "Dutch"},
		{"Prezydent powiedział w poniedziałek, że wojsko wyszło z miasta i że rozmowy z rebeliantami już się zaczęły.", false, "Polish"},
		{"Президент сказал в понедельник, что войска покинули город.", false, "Cyrillic"},
		{"قال الرئيس يوم الاثنين إن القوات غادرت المدينة", false, "Arabic"},
		{"总统星期一表示，部队已经离开该市。", false, "Han"},
		{"הנשיא אמר ביום שני", false, "Hebrew"},
		{"La police turque a arrêté douze manifestants mardi à Ankara, a déclaré un porte-parole du gouvernement.", false, "French"},
		{"Se Jin Na, a Seoul lawyer, met Jo Do Po, a Busan banker, on Monday.", true, "function words"},
		{"Do Se Na met Jo Po Za in Busan on Monday.", true, "function words"},
		{"Les pourparlers dans la ville", false, "French"},
		{"Zxq vlorp trunim baskelo dremont fiskal worten pilask grumon delfar zistan morkel bintas hulpen garfid solmek tarvin podles krumat wesbin jolkat ferdum lasmik tonpas virgel hastum", false, "only 0"},
		{strings.Repeat("\xff\xfe ", 50), true, "no letters"},
	} {
		ok, why := English(c.text)
		if ok != c.ok || !strings.Contains(why, c.why) {
			t.Errorf("%.50q: %v, %s", c.text, ok, why)
		}
	}
}

func FuzzEnglish(f *testing.F) {
	f.Add("The end.")
	f.Add("\x80л")
	f.Fuzz(func(t *testing.T, s string) {
		if _, why := English(s); why == "" {
			t.Fatal("no reason")
		}
	})
}
