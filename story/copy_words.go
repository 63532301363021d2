package story

import (
	"strconv"
	"strings"
	"sync"
)

// wordSets are words by their hashes in Signature.Run.
type wordSets struct {
	number   map[uint32]uint32 // numbers in words, and the hash of their digits
	function map[uint32]bool   // words that are no names, whatever their capital
	credit   map[uint32]bool   // words of headers and credits
	rights   map[uint32]bool   // words of sentences that say who may print, and who wrote
	date     map[uint32]bool   // months, days of the week, years
	page     map[uint32]bool   // words before the number of a page or an issue
}

// wordLists are made once: hashes of what follows.
var wordLists = sync.OnceValue(func() wordSets {
	s := wordSets{
		number: map[uint32]uint32{},
		function: hashes(`a about after all also although an and another any are as at be because been before between both but by during each
			even few for from had has have he her here his how however i if in into is it its just last like many more most no not now
			of on one only or other our over she since so some such than that the their them then there these they this those though through
			to today tomorrow under until up was we were what when where which while who why will with without would yesterday yet you your`),
		credit: hashes(`additional advertisement afp agence agencies agency ansa ap archive associated breaking briefs bureau by bulletin byline
			compiled copyright correction correspondent correspondents credit daily desk dpa editing editor editors efe exclusive file flash from
			gmt headline headlines item live newsroom news photo photos press read reporter reporters reporting reproduced reuters rights
			service services source sources staff story tass update updated updates upi urgent utc wire wires world writing xinhua`),
		rights: hashes("copyright copyrighted edited editing redistributed redistribution reproduced reserved rewritten subscribe subscribers"),
		date: hashes(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
			oct nov dec monday tuesday wednesday thursday friday saturday sunday`),
		page: hashes("page p pp no nr number vol volume issue"),
	}
	for n, w := range strings.Fields(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
		seventeen eighteen nineteen twenty`) {
		s.number[wordHash(w)] = wordHash(strconv.Itoa(n))
	}
	for w, n := range map[string]int{"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "dozen": 12, "thousand": 1000} {
		s.number[wordHash(w)] = wordHash(strconv.Itoa(n))
	}
	for y := 1900; y < 2100; y++ {
		s.date[wordHash(strconv.Itoa(y))] = true
	}
	return s
})

func hashes(list string) map[uint32]bool {
	out := map[uint32]bool{}
	for _, w := range strings.Fields(list) {
		out[wordHash(w)] = true
	}
	return out
}

// wordHash is the hash of a word as Signature.Run has it, without marks.
func wordHash(w string) uint32 { return Sign(w).Run[0] &^ runMarks }

// plainWord is a word of a run without its marks, numbers in words as their digits.
func plainWord(w uint32) uint32 {
	w &^= runMarks
	if n, ok := wordLists().number[w]; ok {
		return n
	}
	return w
}
