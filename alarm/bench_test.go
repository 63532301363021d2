package alarm

import (
	"fmt"
	"testing"
)

// BenchmarkCUSUM is what a look takes for one series of three years.
func BenchmarkCUSUM(b *testing.B) {
	for _, level := range []float64{0.1, 2, 20} {
		s := made("a", history, level, 5, usual)
		b.Run(fmt.Sprintf("%v a day", level), func(b *testing.B) {
			for b.Loop() {
				CUSUM{}.Watch(s, len(s.Count)-warm-20)
			}
		})
	}
}
