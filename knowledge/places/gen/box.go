package main

import "slices"

// box gathers the towns of an area. The middle of the rectangle that holds nearly all of them stands for the area: a
// few towns that a source puts into the wrong area do not move it.
type box struct{ lat, lon []float64 }

func (b *box) add(lat, lon float64) {
	if len(b.lon) > 0 { // across the antimeridian
		if x := b.lon[0]; lon-x > 180 {
			lon -= 360
		} else if x-lon > 180 {
			lon += 360
		}
	}
	b.lat, b.lon = append(b.lat, lat), append(b.lon, lon)
}

func (b *box) centre() (lat, lon float64) {
	lat, lon = middle(b.lat), middle(b.lon)
	if lon > 180 {
		lon -= 360
	} else if lon < -180 {
		lon += 360
	}
	return lat, lon
}

// middle is that between the ends of the row without its outermost two-hundredths.
func middle(x []float64) float64 {
	x = slices.Sorted(slices.Values(x))
	cut := len(x) / 200
	return (x[cut] + x[len(x)-1-cut]) / 2
}
