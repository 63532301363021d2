package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"sort"

	gaz "github.com/casus/casus/entity/place"
)

// bytes writes the file: see package place.
func (b *builder) bytes() ([]byte, error) {
	for i, x := range b.boxes {
		b.places[i].lat, b.places[i].lon = x.centre()
		if c, ok := b.centre[i]; ok {
			b.places[i].lat, b.places[i].lon = c[0], c[1]
		}
	}
	for i := range b.places {
		p := &b.places[i]
		if p.population > 0 && p.feature <= gaz.FeatureCapital {
			for _, n := range b.nations[p.country] {
				b.places[n].population += p.population
			}
		}
		if p.admin >= 0 && p.feature != featAdmin1 && p.feature != featAdmin2 && p.population > 0 {
			b.places[b.adminOf[b.admins[p.admin]]].population += p.population
		}
	}
	var names bytes.Buffer
	at := map[string]int{}
	offset := func(s string) int {
		if len(s) > 255 {
			s = s[:255]
		}
		if _, ok := at[s]; !ok {
			at[s] = names.Len()
			names.WriteByte(byte(len(s)))
			names.WriteString(s)
		}
		return at[s]
	}
	var recs bytes.Buffer
	for _, p := range b.places {
		var r [gaz.RecordSize]byte
		put24(r[0:], offset(p.name))
		r[3], r[4] = byte(p.country), byte(p.feature)
		binary.LittleEndian.PutUint16(r[5:], uint16(p.admin+1))
		put24(r[7:], (p.population+99)/100)
		put24(r[10:], int(math.Round((p.lat+90)*1e4)))
		put24(r[13:], int(math.Round((p.lon+180)*1e4)))
		binary.LittleEndian.PutUint32(r[16:], p.id)
		recs.Write(r[:])
	}
	if names.Len() >= 1<<24 || len(b.places) >= 1<<23 || len(b.admins) >= 1<<16-1 || len(b.iso) > 255 {
		return nil, fmt.Errorf("too large for the layout")
	}
	sort.SliceStable(b.index, func(i, j int) bool {
		x, y := b.index[i], b.index[j]
		if x.hash != y.hash {
			return x.hash < y.hash
		}
		return b.places[x.place].population > b.places[y.place].population
	})
	var idx bytes.Buffer
	for _, e := range b.index {
		if p := &b.places[e.place]; p.feature == featAdmin1 && b.boxes[e.place] == nil {
			continue // no town: nobody knows where it lies
		}
		b.entries++
		var r [gaz.EntrySize]byte
		for k := range 6 {
			r[k] = byte(e.hash >> (8 * (5 - k)))
		}
		n := e.place
		if e.alt {
			n |= 1 << 23
		}
		put24(r[6:], n)
		idx.Write(r[:])
	}
	return gaz.Pack(b.iso, b.admins, recs.Bytes(), idx.Bytes(), names.Bytes()), nil
}

func put24(b []byte, n int) { b[0], b[1], b[2] = byte(n), byte(n>>8), byte(n>>16) }
