package main

import (
	"strings"
	"sync"

	"github.com/casus/casus"
	"github.com/casus/casus/export"
)

// csvFormat is one line for each record, with all kinds in the same columns: those of 'casus export --format csv' that
// a record has by itself.
type csvFormat struct{}

// csvColumns are its columns in their order.
const csvColumns = "article,id,anchor,kind,s,offset,type,mode,cameo,status,trigger,actor,actor_code,recipient,recipient_code,said_by,said_by_code," +
	"place,place_id,lat,lon,date,measure,low,high,approx,who,by,scope,speaker,speaker_code,content,source,source_code,relation,target,target_code," +
	"confidence,pattern,quote"

// csvSheet is read-only.
var csvSheet = sync.OnceValues(func() (*export.Sheet, error) { return export.NewSheet(strings.Split(csvColumns, ",")...) })

func (csvFormat) header() []byte { return []byte(csvColumns + "\n") }

func (csvFormat) article(_ *casus.Doc, rs []casus.Record) ([]byte, error) {
	sheet, err := csvSheet()
	if err != nil {
		return nil, err
	}
	rows := make([]export.Row, len(rs))
	for i := range rs {
		rows[i].Record = rs[i]
	}
	return sheet.Lines(rows)
}
