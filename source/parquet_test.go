package source

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"
)

// TestParquetDemands: a file that asks for more memory than it may is refused before it has it.
func TestParquetDemands(t *testing.T) {
	whole := parquetRows(t, []string{"One.", strings.Repeat("The army left. ", 100_000), "Three."})
	size := int64(len(whole))
	for limit, want := range map[int64]error{maxColumn: nil, 4 << 20: nil, 1 << 20: ErrTooLarge} {
		if _, err := openParquet(bytes.NewReader(whole), size, limit); !errors.Is(err, want) {
			t.Errorf("limit %d: %v", limit, err)
		}
	}
	lying := bytes.Clone(whole)
	copy(lying[size-8:], "\xf0\xff\xff\xff")
	used := allocated(func() {
		if _, errs := errorsOf([]string{save(t, "a.parquet", lying)}, Options{}); len(errs) != 1 || !errors.Is(errs[0], ErrFormat) || !strings.Contains(fmt.Sprint(errs[0]), "a footer of 4294967280 bytes") {
			t.Errorf("a footer that lies: %v", errs)
		}
	})
	if used > 16 {
		t.Errorf("%d MiB allocated", used)
	}
	for _, cut := range []int{4, 11, 100, len(whole) / 2} {
		if _, errs := errorsOf([]string{save(t, "cut.parquet", whole[:cut])}, Options{}); len(errs) != 1 {
			t.Errorf("cut at %d: %v", cut, errs)
		}
	}
}
