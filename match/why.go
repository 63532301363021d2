package match

import "strings"

// holder is the first word by which a condition on many words holds, or the trigger.
func (c *candidate) holder(s slotID) string {
	if c.lastHeld >= 0 && c.lastHeld < len(c.e.tok) {
		return c.e.tok[c.lastHeld].Form
	}
	return "none of its words"
}

// why says in plain words what the failed condition found.
func (c *candidate) why(k *cond) string {
	var b strings.Builder
	b.WriteString(k.text)
	b.WriteString(": ")
	for i, s := range k.slots {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(s.String())
		b.WriteString(" is ")
		c.describe(&b, s)
	}
	return b.String()
}

func (c *candidate) describe(b *strings.Builder, s slotID) {
	var args []Arg
	switch s {
	case slotAny, slotClause, slotSentence:
		b.WriteString("“" + c.holder(s) + "”")
		return
	case slotTrigger:
		b.WriteString("“" + c.e.words(c.tokens) + "”")
		return
	case slotActor:
		args = c.actor
	case slotRecipient:
		args = c.recip
	default:
		for _, g := range c.args {
			if g.slot == c.slot(s) {
				args = append(args, g)
			}
		}
	}
	if len(args) == 0 {
		b.WriteString("empty")
		return
	}
	for i, g := range args {
		if i > 0 {
			b.WriteString(" and ")
		}
		b.WriteString("“" + c.e.tok[g.Head].Form + "”")
	}
}

func (t *tree) words(tokens []int) string {
	var w []string
	for _, i := range tokens {
		w = append(w, t.tok[i].Form)
	}
	return strings.Join(w, " ")
}
