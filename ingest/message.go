package ingest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"

	"github.com/casus/casus"
	"github.com/casus/casus/queue"
	"github.com/casus/casus/source"
)

// task is a Job as it stands in a queue: an article, why there is none, or a file to read.
type task struct {
	Article *casus.Article `json:"article,omitempty"`
	Source  string         `json:"source,omitempty"`
	Where   string         `json:"where,omitempty"`
	Error   string         `json:"error,omitempty"`
	Hint    source.Hint    `json:"hint,omitzero"`
	CopyOf  string         `json:"copy_of,omitempty"`
	File    string         `json:"file,omitempty"` // path or URL that the worker reads; alone
}

// Published counts what was put into a queue.
type Published struct{ Articles, Copies, Failed, Files int }

// publishSize is how many articles are published at a time.
const publishSize = 100

// Publish puts articles into a queue, with a shard for each source. Copies are found here, where articles have an order:
// workers have none, and would find others each time. note is told what was mended; nil for nobody.
func Publish(ctx context.Context, q queue.Queue, jobs iter.Seq[Job], c *Copies, note func(*Job)) (Published, error) {
	var sum Published
	var ms []queue.Message
	send := func() error {
		err := q.Publish(ctx, ms...)
		ms = ms[:0]
		return err
	}
	for j := range jobs {
		if err := ctx.Err(); err != nil {
			return sum, err
		}
		if note != nil && len(j.Notes) > 0 {
			note(&j)
		}
		if j.Article == nil && j.Err == nil {
			continue
		}
		m, err := encode(&j, c, &sum)
		if err != nil {
			return sum, err
		}
		if ms = append(ms, m); len(ms) < publishSize {
			continue
		}
		if err := send(); err != nil {
			return sum, err
		}
	}
	return sum, send()
}

func encode(j *Job, c *Copies, sum *Published) (queue.Message, error) {
	t := task{Article: j.Article, Source: j.Source, Where: j.Where}
	id := "failed " + j.Source + " " + j.Where
	if j.Err != nil {
		t.Error, t.Hint = j.Err.Error(), j.Hint
		sum.Failed++
	} else {
		j.identify()
		t.Article = j.Article
		t.CopyOf, _ = c.Seen(j.Article, j.lineage, j.content)
		id = j.content
		sum.Articles++
		if t.CopyOf != "" {
			sum.Copies++
		}
	}
	shard := j.Shard
	if shard == "" {
		shard = j.Source
	}
	return message(id, shard, t)
}

// PublishFiles puts files into a queue, each a shard of its own, for workers that can read them under the same names.
func PublishFiles(ctx context.Context, q queue.Queue, paths iter.Seq2[string, error]) (Published, error) {
	var sum Published
	for p, err := range paths {
		if err != nil {
			return sum, err
		}
		m, err := message("file "+p, p, task{File: p, Source: p})
		if err != nil {
			return sum, err
		}
		if err := q.Publish(ctx, m); err != nil {
			return sum, err
		}
		sum.Files++
	}
	return sum, nil
}

func message(id, shard string, t task) (queue.Message, error) {
	data, err := json.Marshal(t)
	if err != nil {
		return queue.Message{}, fmt.Errorf("%s: %w", t.Where, err)
	}
	if shard == "" {
		shard = "unknown"
	}
	return queue.Message{ID: id, Shard: shard, Data: data}, nil
}

// decode reads a task. What fails here fails always.
func decode(data []byte) (task, error) {
	var t task
	if err := json.Unmarshal(data, &t); err != nil {
		return t, fmt.Errorf("no task: %w", err)
	}
	if t.Article == nil && t.Error == "" && t.File == "" {
		return t, errors.New("a task without article, error or file")
	}
	return t, nil
}

func (t *task) job() Job {
	j := Job{Article: t.Article, Source: t.Source, Where: t.Where, CopyOf: t.CopyOf, Decided: true}
	if t.Error != "" {
		j.Article, j.Err, j.Hint = nil, errors.New(t.Error), t.Hint
	}
	return j
}
