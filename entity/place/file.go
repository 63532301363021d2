package place

import (
	"encoding/binary"
	"errors"
	"fmt"
	"sort"
	"strings"
)

// Feature is the kind of a place in the gazetteer.
type Feature uint8

// The features. Their numbers stand in the file.
const (
	FeatureTown Feature = iota
	FeatureSeat1
	FeatureSeat2
	FeatureSeat3
	FeatureCapital
	FeaturePart // of a town
	FeatureAdmin1
	FeatureAdmin2
	FeatureCountry
	FeatureDemonym // the people of a country, "Syrian"
	FeatureRegion  // of the hand-written list
)

var featureNames = [...]string{"town", "seat of a first-level area", "seat of a second-level area", "seat", "capital", "part of a town",
	"first-level area", "second-level area", "country", "demonym", "region"}

// String is the feature in words.
func (f Feature) String() string {
	if int(f) < len(featureNames) {
		return featureNames[f]
	}
	return "place"
}

// The file is searched where it lies, so that loading costs nothing but the reading. All numbers are little-endian
// except the hashes, which are big-endian so that bytes sort as they do:
//
//	magic "CGZ1", five uint32: bytes of countries, areas, records, index, names
//	countries: alpha-3 codes joined by '\n'; areas: first-level codes ("SY.09") joined by '\n'
//	records of 20 bytes: name offset 24 bit, country 8, feature 8, area+1 16, population in hundreds 24,
//	    (lat+90)*10^4 24, (lon+180)*10^4 24, GeoNames id 32 (0 if unknown)
//	index of 9 bytes: hash of a folded name 48 bit, record 23, whether it is an alternative name 1; sorted by hash, then
//	    population downwards
//	names: each a length byte and UTF-8
const (
	RecordSize = 20
	EntrySize  = 9
	headerSize = 24
	magic      = "CGZ1"
)

// Pack puts the parts of a gazetteer's file together.
func Pack(countries, areas []string, records, index, names []byte) []byte {
	parts := [][]byte{[]byte(strings.Join(countries, "\n")), []byte(strings.Join(areas, "\n")), records, index, names}
	out := []byte(magic)
	for _, p := range parts {
		out = binary.LittleEndian.AppendUint32(out, uint32(len(p)))
	}
	for _, p := range parts {
		out = append(out, p...)
	}
	return out
}

// table is an opened file.
type table struct {
	countries, areas      []string
	records, index, names string
}

// open checks the file's frame and every offset that a look-up will follow.
func open(b string) (*table, error) {
	if len(b) < headerSize || b[:4] != magic {
		return nil, errors.New("not a gazetteer")
	}
	var parts [5]string
	rest := b[headerSize:]
	for i := range parts {
		n := int(get32(b[4+4*i:]))
		if n > len(rest) {
			return nil, fmt.Errorf("gazetteer cut short: part %d needs %d bytes", i, n)
		}
		parts[i], rest = rest[:n], rest[n:]
	}
	t := &table{records: parts[2], index: parts[3], names: parts[4]}
	t.countries, t.areas = strings.Split(parts[0], "\n"), strings.Split(parts[1], "\n")
	if len(t.records)%RecordSize != 0 || len(t.index)%EntrySize != 0 {
		return nil, errors.New("gazetteer broken: parts of odd size")
	}
	return t, nil
}

func get32(b string) uint32 {
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

func get24(b string) int { return int(b[0]) | int(b[1])<<8 | int(b[2])<<16 }

func hash48(b string) uint64 {
	return uint64(b[0])<<40 | uint64(b[1])<<32 | uint64(b[2])<<24 | uint64(b[3])<<16 | uint64(b[4])<<8 | uint64(b[5])
}

// hit is an entry of the index.
type hit struct {
	record int
	alt    bool
}

// find gives the entries of a folded name, largest population first.
func (t *table) find(folded string) []hit {
	h := Hash(folded)
	var out []hit
	for lo := t.first(h); lo < len(t.index)/EntrySize; lo++ {
		e := t.index[lo*EntrySize:]
		if hash48(e) != h {
			break
		}
		n := get24(e[6:])
		if r := n &^ (1 << 23); (r+1)*RecordSize <= len(t.records) {
			out = append(out, hit{r, n>>23 == 1})
		}
	}
	return out
}

// has reports whether there is any entry of a folded name.
func (t *table) has(folded string) bool {
	h := Hash(folded)
	lo := t.first(h)
	return lo < len(t.index)/EntrySize && hash48(t.index[lo*EntrySize:]) == h
}

// first is the place in the index of the first entry whose hash is not below h.
func (t *table) first(h uint64) int {
	return sort.Search(len(t.index)/EntrySize, func(i int) bool { return hash48(t.index[i*EntrySize:]) >= h })
}

// record is a place of the table.
type record struct {
	name, country, area string
	feature             Feature
	population          int
	lat, lon            int // 10^-4 degrees
	id                  uint32
}

// at reads a record; fields that point outside the file stay empty.
func (t *table) at(i int) record {
	b := t.records[i*RecordSize : (i+1)*RecordSize]
	r := record{feature: Feature(b[4]), population: 100 * get24(b[7:]), lat: get24(b[10:]) - 900000, lon: get24(b[13:]) - 1800000,
		id: get32(b[16:])}
	if n := get24(b); n < len(t.names) && n+1+int(t.names[n]) <= len(t.names) {
		r.name = t.names[n+1 : n+1+int(t.names[n])]
	}
	if c := int(b[3]); c < len(t.countries) {
		r.country = t.countries[c]
	}
	if a := int(b[5]) | int(b[6])<<8; a > 0 && a <= len(t.areas) {
		r.area = t.areas[a-1]
	}
	return r
}
