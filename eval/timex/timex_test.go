package timex

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const sample = `<Document><token sentence="0" t_id="1">Talks</token><token sentence="0" t_id="2">on</token><token sentence="0" t_id="3">Tuesday</token>
<token sentence="1" t_id="4">A</token><token sentence="1" t_id="5">two-day</token><token sentence="1" t_id="6">truce</token>
<token sentence="2" t_id="7">Not</token><token sentence="2" t_id="8">annotated</token><token sentence="2" t_id="9">today</token>
<Markables><TIMEX3 m_id="1" type="DATE" value="2016-04-20" functionInDocument="CREATION_TIME"></TIMEX3>
<TIMEX3 m_id="2" type="DATE" value="2016-04-19" functionInDocument="NONE"><token_anchor t_id="3"/></TIMEX3>
<TIMEX3 m_id="3" type="DURATION" value="P2D" functionInDocument="NONE"><token_anchor t_id="5"/></TIMEX3></Markables></Document>`

func TestMeasure(t *testing.T) {
	dir := t.TempDir()
	topic := filepath.Join(dir, "intra-doc_annotation", "own")
	if err := os.MkdirAll(topic, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(topic, "a.xml"), []byte(sample), 0o644); err != nil {
		t.Fatal(err)
	}
	var misses strings.Builder
	s, err := Measure(topic, nil, &misses)
	if err != nil {
		t.Fatal(err)
	}
	one := Count{Gold: 1, Found: 1, Overlap: 1, Span: 1, Value: 1}
	want := Score{Count: Count{Gold: 2, Found: 2, Overlap: 2, Span: 2, Value: 2}, Kinds: [4]Count{0: one, 2: one}}
	if s != want {
		t.Errorf("%+v\n%s", s, misses.String())
	}
	if s.F1(s.Value) != 1 {
		t.Errorf("F1 %v", s.F1(s.Value))
	}
	var out strings.Builder
	if err := (Report{{"own", s}}).WriteText(&out); err != nil || strings.Count(out.String(), "\n") != 3 {
		t.Errorf("report %q, %v", out.String(), err)
	}
	if _, err := Measure(filepath.Join(dir, "none"), nil, nil); err == nil {
		t.Error("no error for a topic that is not there")
	}
}
