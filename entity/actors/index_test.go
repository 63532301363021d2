package actors

import (
	"strings"
	"testing"

	"github.com/casus/casus/knowledge"
)

func BenchmarkFind(b *testing.B) {
	book, err := Load(knowledge.FS, "actors", Checks{})
	if err != nil {
		b.Fatal(err)
	}
	text := "Russian President Vladimir Putin said on Tuesday that the United Nations Security Council would discuss the fighting near the border with the Syrian Democratic Forces"
	forms := strings.Fields(text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for range b.N {
		book.Find(forms, false)
	}
}
