package alarm

import (
	"reflect"
	"strings"
	"testing"
)

// TestSample: the sample says what the code calls the usual rules.
func TestSample(t *testing.T) {
	c, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	var got []Rule
	for i := range c.Rules {
		got = append(got, c.Rules[i].Rule())
	}
	if want := []Rule{FirstAssault(), CeasefireViolated(), Ultimatum()}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
	if c.CUSUM != (CUSUMConfig{On: true, Factor: 2, PerYear: 0.7, Floor: 5}) || c.Record != (RecordConfig{On: true, Floor: 10}) || c.Mail.Host != "" {
		t.Errorf("%+v", c)
	}
	c, err = ParseConfig("own.toml", []byte("[series]\nkinds = [\"country\"]\n"))
	if err != nil || len(c.Rules) != 0 || len(c.Series.Kinds) != 1 || c.CUSUM.Factor != 2 {
		t.Errorf("a file of one's own: %+v, %v", c, err)
	}
}

func TestConfigErrors(t *testing.T) {
	for text, want := range map[string]string{
		"[watch]\nrecent = 0\n":            "f.toml:1: watch: recent must be",
		"[wach]\n":                         `f.toml:1: unknown key "wach"`,
		"[watch]\nevery = \"soon\"\n":      "f.toml:2: ",
		"\n[series]\nkinds = [\"town\"]\n": `f.toml:2: series: "town" is none of`,
		"[series]\ntypes = [\"WAR\"]\n":    `"WAR" is neither`,
		"[series]\nsame = nan\n":           "same must be",
		"[cusum]\nfactor = 1.0\n":          "f.toml:1: cusum: factor",
		"[cusum]\nfalse_per_year = nan\n":  "cusum: factor must",
		"[record]\nfloor = 0\n":            "record: floor",
		"[[rule]]\nname = \"a\"\neach = true\n\n[[rule]]\nname = \"a\"\n":                         `f.toml:5: rule "a": give one of`,
		"[[rule]]\nname = \"a\"\neach = true\n[[rule]]\nname = \"a\"\neach = true\n":              "f.toml:4: rule \"a\": another has the same name",
		"[[rule]]\nname = \"a\"\neach = true\ntypes = [\"WAR\"]\n":                                `"WAR" is no type`,
		"[[rule]]\nname = \"a\"\neach = true\ntypes = [\"PROTEST\"]\nmodes = [\"aerial\"]\n":      `"aerial" is no mode`,
		"[[rule]]\nname = \"a\"\neach = true\nactor = \"Syria\"\n":                                `"Syria" is no code`,
		"[[rule]]\nname = \"a\"\neach = true\ncountry = \"Syria\"\n":                              `"Syria" is no country`,
		"[[rule]]\nname = \"a\"\neach = true\nthread = \"war\"\n":                                 `"war" is neither`,
		"[[rule]]\nname = \"a\"\nat_least = 3\n":                                                  "at_least needs days",
		"[mail]\nhost = \"mail.example.org\"\ntls = \"none\"\n":                                   "in the clear",
		"[mail]\nhost = \"h\"\nfrom = \"x\"\n":                                                    `from: "x" is no address`,
		"[mail]\nhost = \"h\"\nfrom = \"a@b.org\"\nto = [\"c@d.org\\r\\nBcc: e@f.org\"]\n":        "is no address",
		"[mail]\nhost = \"h\"\nfrom = \"a@b.org\"\nto = [\"c@d.org\"]\nlink = \"javascript:1\"\n": "link:",
		"[mail]\nhost = \"h\"\nfrom = \"a@b.org\"\nto = [\"c@d.org\"]\nuser = \"u\"\n":            "go together",
	} {
		_, err := ParseConfig("f.toml", []byte(text))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}

func FuzzParseConfig(f *testing.F) {
	f.Add([]byte(sample))
	f.Add([]byte("[[rule]]\nname=\"x\"\nfirst=3\n"))
	f.Fuzz(func(_ *testing.T, b []byte) {
		if c, err := ParseConfig("f", b); err == nil {
			NewRound(c, Ask{})
		}
	})
}
