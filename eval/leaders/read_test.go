package leaders

import (
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/casus/casus/entity/actors"
)

const list = `stateabb,ccode,leadid,leader,sdate,smonth,syear,emonth,eyear,notes
AUL,900,a-1,G.W. Long,5,3,1980,7,1989,before
AUL,900,a-2,Short B.,5,3,1988,7,1994,
XYZ,999,a-3,Hill & Dale,1,2,2003,2,2003,
XYZ,999,a-4,"Moor, Ann (acting)",9,9,2019,,,
`

func TestReadReign(t *testing.T) {
	got, err := ReadReign(strings.NewReader(list), "list.csv")
	if err != nil {
		t.Fatal(err)
	}
	want := []Leader{
		{Country: "AUS", Name: "Short", Began: "1988-03-05", From: "1990-01-01", To: "1994-07-01", Left: "1994-07-31"},
		{Country: "XYZ", Name: "Hill", Began: "2003-02-01", From: "2003-02-01", To: "2003-02-01", Left: "2003-02-28"},
		{Country: "XYZ", Name: "Ann Moor", Began: "2019-09-09", From: "2019-09-09", To: lastDay},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
	for _, bad := range []string{"", "a,b\n", strings.Replace(list, "1988", "x", 1)} {
		if _, err := ReadReign(strings.NewReader(bad), "list.csv"); err == nil {
			t.Errorf("no error for %q", bad)
		}
	}
}

func TestDates(t *testing.T) {
	l := Leader{From: "2001-01-01", To: "2001-01-05"}
	if got := l.dates(); !reflect.DeepEqual(got, []string{"2001-01-02", "2001-01-03", "2001-01-04"}) {
		t.Error(got)
	}
	l.To = l.From
	if got := l.dates(); !reflect.DeepEqual(got, []string{"2001-01-01"}) {
		t.Error(got)
	}
}

func TestFactbookNames(t *testing.T) {
	for in, want := range map[string]string{
		"President Jane A. DOE (since 1 May 2020)":                                                 "Jane A. Doe",
		"King OSCAR IV (since 2001); represented by Governor General Ann LEE (since 2004)":         "Oscar IV",
		"King OSCAR (since 2001)":                                                                  "King Oscar",
		"President of the Council Z&eacute; d'ARC-el-NIL (since 2004)":                             "Zé d'Arc-el-Nil",
		"Chairperson Bob \"Bo\" HILL (chair since 2001); Ann DALE (member since 2002 - seat of X)": "Bob Hill|Ann Dale",
		"Prime Minister (vacant)":                                                                  "",
	} {
		if got := strings.Join(FactbookNames(in), "|"); got != want {
			t.Errorf("%s: got %q, want %q", in, got, want)
		}
	}
}

func testBook(t testing.TB) *actors.Book {
	b, err := actors.Load(fstest.MapFS{
		"actors/states.actors": {Data: []byte("source test\nkind state\nxyz; Ruritania|Kingdom of Ruritania; AUS.GOV\n")},
		"actors/aus.actors": {Data: []byte("source test\nkind person\n" +
			"short; Berta *Short; GOV 1988-03-05..1994-07-20 president\n" +
			"short_x; Xaver *Short; GOV 1999..2000 president\n" +
			"hill; Bob *Hill; GOV 2003.. minister\n")},
		"actors/roles.txt": {Data: []byte("president|minister; GOV; office\n")},
	}, "actors", actors.Checks{})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestFactbookHeads(t *testing.T) {
	got, err := factbookHeads([]byte(`{"Government": {"Country name": {"conventional long form": {"text": "Kingdom of Ruritania"}},
		"Executive branch": {"chief of state": {"text": "President Ann DOE (since 2020)"}, "head of government": {"text": "President Ann DOE"}}}}`), testBook(t))
	if err != nil || len(got) != 1 || got[0].Name != "Ann Doe" || got[0].Country != "AUS" {
		t.Errorf("%+v, %v", got, err)
	}
	got, err = factbookHeads([]byte(`{"Government": {"Dependency status": {"text": "of X"}, "Country name": {}}}`), testBook(t))
	if err != nil || got != nil {
		t.Errorf("%+v, %v", got, err)
	}
	if _, err := factbookHeads([]byte(`[]`), testBook(t)); err == nil {
		t.Error("no error for an array")
	}
}

func FuzzReadReign(f *testing.F) {
	f.Add(list)
	f.Fuzz(func(t *testing.T, s string) {
		terms, err := ReadReign(strings.NewReader(s), "list.csv")
		for i := range terms {
			if err == nil && len(terms[i].dates()) == 0 {
				t.Errorf("no dates for %+v", terms[i])
			}
		}
	})
}

func FuzzFactbookNames(f *testing.F) {
	f.Add("President Jane A. DOE (since 1 May 2020); King OSCAR")
	f.Fuzz(func(t *testing.T, s string) {
		for _, n := range FactbookNames(s) {
			if strings.TrimSpace(n) == "" {
				t.Errorf("an empty name in %q", s)
			}
		}
	})
}
