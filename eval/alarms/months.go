package alarms

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/casus/casus/alarm"
	"github.com/casus/casus/series"
)

// Months is monthly counts of one country.
type Months struct {
	Country string
	First   string // month of the first count, "1989-01"
	Count   []int
}

// ReadMonths reads a table of monthly counts: a first column of ISO days, one column a country, a line a month without
// gaps. name is for errors.
func ReadMonths(r io.Reader, name string) ([]Months, error) {
	c := csv.NewReader(r)
	head, err := c.Read()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	out := make([]Months, len(head)-1)
	for i := range out {
		out[i].Country = head[i+1]
	}
	next := ""
	for {
		row, err := c.Read()
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		line, _ := c.FieldPos(0)
		t, err := time.Parse(time.DateOnly, row[0])
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %.20q is no day", name, line, row[0])
		}
		month := t.Format("2006-01")
		if next != "" && month != next {
			return nil, fmt.Errorf("%s:%d: %s stands where %s should", name, line, month, next)
		}
		next = time.Date(t.Year(), t.Month()+1, 1, 0, 0, 0, 0, time.UTC).Format("2006-01")
		for i := range out {
			n, err := strconv.ParseFloat(row[i+1], 64)
			if err != nil || n < 0 || n > 1e9 || n != math.Trunc(n) {
				return nil, fmt.Errorf("%s:%d: %.20q is no count", name, line, row[i+1])
			}
			if out[i].First == "" {
				out[i].First = month
			}
			out[i].Count = append(out[i].Count, int(n))
		}
	}
}

// What counts as an escalation: the next month has at least floorDeaths deaths and at least twice the mean of the
// twelve months up to now.
const (
	baseMonths  = 12
	floorDeaths = 25
	riseFactor  = 2
	learnMonths = 60 // before the first month that is judged
)

// MonthResult is how a sign foretold escalations.
type MonthResult struct {
	Name      string  `json:"name"`
	Signs     int     `json:"signs"`
	Right     int     `json:"right"` // signs that an escalation followed
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
	F1        float64 `json:"f1"`
}

// MonthReport is what RunMonths found.
type MonthReport struct {
	Countries   int           `json:"countries"`
	From        string        `json:"from"` // first month that is judged
	Months      int           `json:"months"`
	Escalations int           `json:"escalations"`
	Results     []MonthResult `json:"results"`
	ErrorLast   float64       `json:"error_same_as_last"`    // mean of |log(1+next) − log(1+this)|
	ErrorUsual  float64       `json:"error_usual"`           // the same for the baseline of the CUSUM
	OnsetSigns  []MonthResult `json:"before_any_escalation"` // the same signs in months that are no escalation themselves
	OnsetCount  int           `json:"onsets"`
}

// sign says for each month whether it foretells an escalation in the next, knowing no later month.
type sign struct {
	name string
	at   func(m *Months) []bool
}

// RunMonths asks of every month of every country from the sixth year on whether the next is an escalation. "Same as
// last month" says so if this month is one. The detectors see the same months, no later ones.
func RunMonths(ms []Months) MonthReport {
	signs := []sign{{"same as last month", lastMonth}, {"cusum", monthlyCUSUM}, {"record of a year", monthlyRecord(12)},
		{"record of three years", monthlyRecord(36)}, {"ears-c2", monthlyEARS}}
	rep := MonthReport{Countries: len(ms), Results: make([]MonthResult, len(signs)), OnsetSigns: make([]MonthResult, len(signs))}
	if len(ms) > 0 && len(ms[0].Count) > learnMonths {
		rep.From = monthOf(ms[0].First, learnMonths)
	}
	for i := range ms {
		m := &ms[i]
		truth, now := escalations(m), lastMonth(m)
		said := make([][]bool, len(signs))
		for k, s := range signs {
			said[k] = s.at(m)
		}
		for t := learnMonths; t+1 < len(m.Count); t++ {
			rep.Months++
			rep.add(truth[t], now[t], t, said)
			rep.ErrorLast += math.Abs(math.Log1p(float64(m.Count[t+1])) - math.Log1p(float64(m.Count[t])))
			rep.ErrorUsual += math.Abs(math.Log1p(float64(m.Count[t+1])) - math.Log1p(usual(m, t)))
		}
	}
	for k, s := range signs {
		rep.Results[k].finish(s.name, rep.Escalations)
		rep.OnsetSigns[k].finish(s.name, rep.OnsetCount)
	}
	rep.ErrorLast, rep.ErrorUsual = round(rep.ErrorLast/float64(rep.Months)), round(rep.ErrorUsual/float64(rep.Months))
	return rep
}

func (rep *MonthReport) add(truth, now bool, t int, said [][]bool) {
	if truth {
		rep.Escalations++
		if !now {
			rep.OnsetCount++
		}
	}
	for k := range said {
		if !said[k][t] {
			continue
		}
		rep.Results[k].count(truth)
		if !now {
			rep.OnsetSigns[k].count(truth)
		}
	}
}

func (r *MonthResult) count(truth bool) {
	r.Signs++
	if truth {
		r.Right++
	}
}

func (r *MonthResult) finish(name string, all int) {
	r.Name = name
	if r.Signs > 0 {
		r.Precision = round(float64(r.Right) / float64(r.Signs))
	}
	if all > 0 {
		r.Recall = round(float64(r.Right) / float64(all))
	}
	if r.Signs+all > 0 {
		r.F1 = round(2 * float64(r.Right) / float64(r.Signs+all))
	}
}

// escalations says of each month whether the next is one, by the months up to this.
func escalations(m *Months) []bool {
	out := make([]bool, len(m.Count))
	for t := baseMonths; t+1 < len(out); t++ {
		out[t] = escalated(m.Count[t+1], m.Count[t-baseMonths+1:t+1])
	}
	return out
}

// lastMonth says of each month whether it is an escalation itself, by the months before it.
func lastMonth(m *Months) []bool {
	out := make([]bool, len(m.Count))
	for t := baseMonths; t < len(out); t++ {
		out[t] = escalated(m.Count[t], m.Count[t-baseMonths:t])
	}
	return out
}

func escalated(n int, before []int) bool {
	sum := 0
	for _, v := range before {
		sum += v
	}
	return n >= floorDeaths && n*len(before) >= riseFactor*sum
}

// monthlyCUSUM is the CUSUM on months: the baseline is a negative binomial without weekday and trend over the five years
// before, refitted each month; see alarm.Monthly.
func monthlyCUSUM(m *Months) []bool {
	return alarm.Monthly(m.Count, learnMonths, riseFactor)
}

func monthlyRecord(span int) func(m *Months) []bool {
	return func(m *Months) []bool {
		out := make([]bool, len(m.Count))
		for t := span; t < len(out); t++ {
			out[t] = m.Count[t] >= floorDeaths
			for _, v := range m.Count[t-span : t] {
				out[t] = out[t] && v < m.Count[t]
			}
		}
		return out
	}
}

func monthlyEARS(m *Months) []bool {
	s := series.Series{Count: m.Count, Total: make([]int, len(m.Count))}
	e := alarm.EARS{Method: 2}
	out := make([]bool, len(m.Count))
	for t, v := range e.Scores(&s) {
		out[t] = v > 3.09
	}
	return out
}

// usual is the mean that the CUSUM's baseline expects: that of the five years up to month t.
func usual(m *Months, t int) float64 {
	sum := 0
	for _, v := range m.Count[t-learnMonths+1 : t+1] {
		sum += v
	}
	return float64(sum) / learnMonths
}

func monthOf(first string, n int) string {
	t, err := time.Parse("2006-01", first)
	if err != nil {
		return ""
	}
	return t.AddDate(0, n, 0).Format("2006-01")
}

// WriteText writes the report as a table.
func (rep MonthReport) WriteText(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%d countries, %d months of them judged from %s on; escalation: the next month has at least %d deaths and %d times the mean of the %d up to now\n\n",
		rep.Countries, rep.Months, rep.From, floorDeaths, riseFactor, baseMonths)
	table := func(title string, n int, rs []MonthResult) {
		fmt.Fprintf(&b, "%s: %d\n%-24s %7s %7s %10s %7s %7s\n", title, n, "sign", "signs", "right", "precision", "recall", "f1")
		for _, r := range rs {
			fmt.Fprintf(&b, "%-24s %7d %7d %10.3f %7.3f %7.3f\n", r.Name, r.Signs, r.Right, r.Precision, r.Recall, r.F1)
		}
		b.WriteByte('\n')
	}
	table("escalations", rep.Escalations, rep.Results)
	table("of these, after a month that was none", rep.OnsetCount, rep.OnsetSigns)
	fmt.Fprintf(&b, "mean error of log(1 + deaths) of the next month: same as last month %.3f, mean of five years %.3f\n", rep.ErrorLast, rep.ErrorUsual)
	_, err := io.WriteString(w, b.String())
	return err
}
