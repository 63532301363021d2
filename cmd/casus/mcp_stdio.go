package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"sync/atomic"
	"time"
)

// talk is the two streams of a conversation. When the questions end, as in a pipe, it holds the end back until all are
// answered: the protocol's server takes the end of its input for the end of the conversation.
type talk struct {
	in    *bufio.Reader
	out   io.Writer
	rest  []byte
	ended bool
	asked atomic.Int64
	told  atomic.Int64
}

// lastAnswers is how long answers may take when the input has ended.
const lastAnswers = time.Minute

// Read gives the input line by line, counting questions: messages with a method and an id.
func (t *talk) Read(p []byte) (int, error) {
	if len(t.rest) == 0 {
		if t.ended {
			t.wait()
			return 0, io.EOF
		}
		line, err := t.in.ReadBytes('\n')
		if err != nil && err != io.EOF {
			return 0, err
		}
		t.ended = err == io.EOF
		var m struct {
			ID     json.RawMessage
			Method string
		}
		if json.Unmarshal(line, &m) == nil && len(m.ID) > 0 && m.Method != "" {
			t.asked.Add(1)
		}
		t.rest = line
		if len(line) == 0 {
			return 0, nil
		}
	}
	n := copy(p, t.rest)
	t.rest = t.rest[n:]
	return n, nil
}

func (t *talk) wait() {
	for end := time.Now().Add(lastAnswers); t.told.Load() < t.asked.Load() && time.Now().Before(end); {
		time.Sleep(5 * time.Millisecond)
	}
}

// Write counts answers: messages with a result or an error.
func (t *talk) Write(p []byte) (int, error) {
	n, err := t.out.Write(p)
	for line := range bytes.Lines(p) {
		var m struct{ Result, Error json.RawMessage }
		if json.Unmarshal(line, &m) == nil && (len(m.Result) > 0 || len(m.Error) > 0) {
			t.told.Add(1)
		}
	}
	return n, err
}

// Close closes nothing: the streams are the process's.
func (*talk) Close() error { return nil }
