package coref

import "math"

// assign gives the greatest sum of one-to-one pairs of rows and columns, by the Hungarian method with potentials.
func assign(sim [][]float64) float64 {
	rows := len(sim)
	if rows == 0 || len(sim[0]) == 0 {
		return 0
	}
	cols := len(sim[0])
	at := func(i, j int) float64 { return -sim[i][j] }
	if rows > cols {
		rows, cols = cols, rows
		at = func(i, j int) float64 { return -sim[j][i] }
	}
	u, v := make([]float64, rows+1), make([]float64, cols+1)
	match := make([]int, cols+1) // row of a column, from 1; 0 if free
	way := make([]int, cols+1)
	for i := 1; i <= rows; i++ {
		match[0] = i
		j0 := 0
		least := make([]float64, cols+1)
		used := make([]bool, cols+1)
		for j := range least {
			least[j] = math.Inf(1)
		}
		for match[j0] != 0 {
			used[j0] = true
			i0, j1, delta := match[j0], 0, math.Inf(1)
			for j := 1; j <= cols; j++ {
				if used[j] {
					continue
				}
				if cur := at(i0-1, j-1) - u[i0] - v[j]; cur < least[j] {
					least[j], way[j] = cur, j0
				}
				if least[j] < delta {
					delta, j1 = least[j], j
				}
			}
			for j := 0; j <= cols; j++ {
				if used[j] {
					u[match[j]] += delta
					v[j] -= delta
				} else {
					least[j] -= delta
				}
			}
			j0 = j1
		}
		for j0 != 0 {
			j1 := way[j0]
			match[j0] = match[j1]
			j0 = j1
		}
	}
	sum := 0.0
	for j := 1; j <= cols; j++ {
		if match[j] > 0 {
			sum -= at(match[j]-1, j-1)
		}
	}
	return sum
}
