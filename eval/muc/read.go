// Package muc measures figures of killed and injured people against the templates of MUC-4 (Message Understanding
// Conference, 1992), which are not part of this repository.
package muc

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strconv"
	"strings"
)

// Message is a report, in capitals as the wire sent it.
type Message struct {
	ID, Text string
	Figures  []Figure
	Relevant bool     // it has a template at all
	Perp     []string // categories of perpetrators in its templates, sorted
}

// Figure is a number of human targets that a template says were killed or injured.
type Figure struct {
	Measure  string // "killed", "injured"
	Low      int
	High     int  // like Low for a number, -1 for "PLURAL"
	Optional bool // the key marks it as one that need not be found
	Named    bool // the target is one person by name: a bare name is no figure by Casus's codebook
}

// Read reads the messages of DIR/NAME-muc* with the keys DIR/key-*.
func Read(dir string) ([]Message, error) {
	texts, err := filepath.Glob(filepath.Join(dir, "*-muc*"))
	if err != nil {
		return nil, fmt.Errorf("muc: %w", err)
	}
	keys, err := filepath.Glob(filepath.Join(dir, "key-*"))
	if err != nil {
		return nil, fmt.Errorf("muc: %w", err)
	}
	if len(texts) == 0 || len(keys) == 0 {
		return nil, fmt.Errorf("muc: no messages or no keys in %s", dir)
	}
	byID := map[string]*Message{}
	var out []*Message
	for _, name := range texts {
		b, err := os.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("muc: reading messages: %w", err)
		}
		for _, m := range messages(string(b)) {
			byID[m.ID] = m
			out = append(out, m)
		}
	}
	for _, name := range keys {
		b, err := os.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("muc: reading keys: %w", err)
		}
		addTemplates(string(b), byID)
	}
	flat := make([]Message, len(out))
	for i, m := range out {
		sort.Strings(m.Perp)
		flat[i] = *m
	}
	return flat, nil
}

var idLine = regexp.MustCompile(`(?m)^\s*((?:DEV|TST\d)-MUC\d-\d+).*$`)

// messages cuts a file at the lines with message numbers. Lines are joined within paragraphs, which are indented.
func messages(s string) []*Message {
	var out []*Message
	at := idLine.FindAllStringSubmatchIndex(s, -1)
	for i, m := range at {
		end := len(s)
		if i+1 < len(at) {
			end = at[i+1][0]
		}
		out = append(out, &Message{ID: s[m[2]:m[3]], Text: unwrap(s[m[1]:end])})
	}
	return out
}

func unwrap(s string) string {
	var b strings.Builder
	for _, line := range strings.Split(s, "\n") {
		switch t := strings.TrimSpace(line); {
		case t == "":
			continue
		case strings.HasPrefix(line, "   ") && b.Len() > 0:
			b.WriteString("\n\n" + t)
		case b.Len() > 0:
			b.WriteString(" " + t)
		default:
			b.WriteString(t)
		}
	}
	return strings.NewReplacer("[TEXT] ", "", "[CONTINUED]", "").Replace(b.String())
}

// template is the slots of one template, each a list of lines.
type template struct {
	id       string
	optional bool
	slots    map[int][]string
}

var slotLine = regexp.MustCompile(`^(\d+)\.\s+[A-Z:]+[A-Z: ]*?(?:\s{2,}|\t)(.*)$`)

func addTemplates(s string, byID map[string]*Message) {
	t := template{slots: map[int][]string{}}
	slot := -1
	flush := func() {
		if m := byID[t.id]; m != nil {
			t.add(m)
		}
		t = template{slots: map[int][]string{}}
	}
	for _, line := range strings.Split(s, "\n") {
		if m := slotLine.FindStringSubmatch(line); m != nil {
			slot, _ = strconv.Atoi(m[1])
			if slot == 0 {
				flush()
				t.id, _, _ = strings.Cut(strings.TrimSpace(m[2]), " ")
				continue
			}
			t.slots[slot] = append(t.slots[slot], strings.TrimSpace(m[2]))
			t.optional = t.optional || slot == 1 && strings.Contains(m[2], "OPTIONAL")
		} else if v := strings.TrimSpace(line); v != "" && slot > 0 && !strings.HasPrefix(v, ";") {
			t.slots[slot] = append(t.slots[slot], v)
		}
	}
	flush()
}

var quoted = regexp.MustCompile(`"([^"]*)"`)

// add adds what the template says of human targets: slot 23 gives the effect on a target, slot 21 its number, slot 18 its
// name. A target stands in each by one or more of its strings.
func (t *template) add(m *Message) {
	if len(t.slots[1]) == 0 || t.slots[1][0] == "*" || len(t.slots[4]) > 0 && t.slots[4][0] == "*" {
		return
	}
	m.Relevant = true
	for _, p := range t.slots[8] {
		if c := strings.TrimPrefix(p, "? "); c != "-" && c != "*" {
			m.Perp = append(m.Perp, c)
		}
	}
	named := targets(t.slots[18])
	numbers := map[string]string{}
	for _, l := range t.slots[21] {
		head, _, _ := strings.Cut(l, ":")
		for _, id := range quoted.FindAllStringSubmatch(l, -1) {
			numbers[id[1]] = head
		}
	}
	for _, l := range t.slots[23] {
		measure := ""
		switch {
		case strings.Contains(l, "NO DEATH"), strings.Contains(l, "NO INJURY"):
			continue
		case strings.Contains(l, "DEATH"):
			measure = "killed"
		case strings.Contains(l, "INJURY"):
			measure = "injured"
		default:
			continue
		}
		for _, id := range quoted.FindAllStringSubmatch(l, 1) {
			f, ok := figure(numbers[id[1]])
			if !ok {
				continue
			}
			f.Measure, f.Named = measure, named[id[1]]
			f.Optional = f.Optional || t.optional || strings.HasPrefix(l, "?")
			m.Figures = append(m.Figures, f)
		}
	}
}

func targets(lines []string) map[string]bool {
	out := map[string]bool{}
	for _, l := range lines {
		for _, id := range quoted.FindAllStringSubmatch(l, -1) {
			out[id[1]] = true
		}
	}
	return out
}

var digits = regexp.MustCompile(`\d+`)

// figure reads "6", "? 2", "PLURAL", "11 / 28", "10 -", "- 139 / - 313 / PLURAL": the least and the greatest number named.
func figure(s string) (Figure, bool) {
	f := Figure{Optional: strings.HasPrefix(s, "?")}
	for i, d := range digits.FindAllString(s, -1) {
		n, err := strconv.Atoi(d)
		if err != nil {
			return f, false
		}
		if i == 0 || n < f.Low {
			f.Low = n
		}
		f.High = max(f.High, n)
	}
	if f.High == 0 {
		f.High = -1
		return f, strings.Contains(s, "PLURAL")
	}
	return f, true
}
