package main

import (
	"bytes"

	"github.com/casus/casus"
	"github.com/casus/casus/code"
)

// jsonlFormat is one JSON object for each record, with the codebook's keys.
type jsonlFormat struct{}

func (jsonlFormat) header() []byte { return nil }

func (jsonlFormat) article(_ *casus.Doc, rs []casus.Record) ([]byte, error) {
	var b bytes.Buffer
	for i := range rs {
		line, err := code.MarshalRecord(rs[i])
		if err != nil {
			return nil, err
		}
		b.Write(line)
		b.WriteByte('\n')
	}
	return b.Bytes(), nil
}
