-- One row, locked by every write transaction: the last moment, the next number for a row of any table, what moment the
-- roll-ups are folded to, before which moment history was compacted, and an epoch that rises when numbers of terms end.
CREATE TABLE clock (one INTEGER PRIMARY KEY CHECK (one = 1), moment INTEGER NOT NULL, next INTEGER NOT NULL,
  folded INTEGER NOT NULL, compacted INTEGER NOT NULL, epoch INTEGER NOT NULL);
INSERT INTO clock VALUES (1, 0, 1, 0, 0, 0);

-- Versions of articles. body is packed JSON of text and sentences. day: published, else first seen, days since 1970.
CREATE TABLE articles (n INTEGER PRIMARY KEY, content TEXT NOT NULL, lineage TEXT NOT NULL, version INTEGER NOT NULL,
  id TEXT NOT NULL, title TEXT NOT NULL, published TEXT NOT NULL, url TEXT NOT NULL, source TEXT NOT NULL, lang TEXT NOT NULL,
  day INTEGER NOT NULL, body BLOB, kept TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER, ended TEXT NOT NULL DEFAULT '');
CREATE UNIQUE INDEX articles_content ON articles (content);
CREATE INDEX articles_lineage ON articles (lineage, version);
CREATE INDEX articles_id ON articles (id);
CREATE INDEX articles_order ON articles (published, id, content);
CREATE INDEX articles_day ON articles (day);

-- What one generation read in one version. body is packed JSON of the records, which have the numbers first to
-- first + count - 1 in the order of the list.
CREATE TABLE codings (n INTEGER PRIMARY KEY, article INTEGER NOT NULL, generation TEXT NOT NULL, not_coded TEXT NOT NULL,
  copy_of TEXT NOT NULL, signature BLOB, body BLOB, first INTEGER NOT NULL, count INTEGER NOT NULL, since INTEGER NOT NULL,
  until INTEGER, ended TEXT NOT NULL DEFAULT '');
CREATE INDEX codings_article ON codings (article);

-- What records are found by; idh and anch are the first 64 bits of id and anchor.
CREATE TABLE records (n INTEGER PRIMARY KEY, coding INTEGER NOT NULL, article INTEGER NOT NULL, kind INTEGER NOT NULL,
  day INTEGER NOT NULL, conf INTEGER NOT NULL, idh INTEGER NOT NULL, anch INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER);
CREATE INDEX records_idh ON records (idh);
CREATE INDEX records_anch ON records (anch);

-- Terms ("t:ASSAULT", "a:SYR.GOV") and the records that have them, by day.
CREATE TABLE terms (n INTEGER PRIMARY KEY, term TEXT NOT NULL, count INTEGER NOT NULL);
CREATE UNIQUE INDEX terms_term ON terms (term);
CREATE TABLE postings (term INTEGER NOT NULL, day INTEGER NOT NULL, record INTEGER NOT NULL,
  PRIMARY KEY (term, day, record)) WITHOUT ROWID;

-- Roll-ups: signed changes with the moment they became known, and sums of all changes up to clock.folded. '*' stands
-- for any, '' for none known. grain: see fold.go.
CREATE TABLE changes (n INTEGER PRIMARY KEY, since INTEGER NOT NULL, day INTEGER NOT NULL, actor TEXT NOT NULL,
  recipient TEXT NOT NULL, type TEXT NOT NULL, country TEXT NOT NULL, delta INTEGER NOT NULL, score INTEGER NOT NULL);
CREATE INDEX changes_since ON changes (since);
CREATE TABLE sums (grain INTEGER NOT NULL, period INTEGER NOT NULL, actor TEXT NOT NULL, recipient TEXT NOT NULL,
  type TEXT NOT NULL, country TEXT NOT NULL, total INTEGER NOT NULL, score INTEGER NOT NULL,
  PRIMARY KEY (grain, actor, recipient, period, type, country)) WITHOUT ROWID;

CREATE TABLE corrections (n INTEGER PRIMARY KEY, id TEXT NOT NULL, anchor TEXT NOT NULL, kind TEXT NOT NULL,
  author TEXT NOT NULL, reason TEXT NOT NULL, vals TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER,
  undo_by TEXT NOT NULL DEFAULT '', undo_reason TEXT NOT NULL DEFAULT '');
CREATE INDEX corrections_anchor ON corrections (anchor);
CREATE UNIQUE INDEX corrections_id ON corrections (id);

-- Stories, incidents and threads; body is packed JSON.
CREATE TABLE groups (n INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, day_from INTEGER NOT NULL,
  day_to INTEGER NOT NULL, body BLOB NOT NULL, since INTEGER NOT NULL, until INTEGER);
CREATE INDEX groups_id ON groups (id);
CREATE INDEX groups_day ON groups (kind, day_from);
CREATE TABLE members (n INTEGER PRIMARY KEY, kind TEXT NOT NULL, grp TEXT NOT NULL, member TEXT NOT NULL,
  since INTEGER NOT NULL, until INTEGER);
CREATE INDEX members_member ON members (member);
CREATE INDEX members_grp ON members (grp);
CREATE TABLE redirects (old TEXT PRIMARY KEY, new TEXT NOT NULL, since INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE feeds (url TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE quarantine (id TEXT PRIMARY KEY, body TEXT NOT NULL, since INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE tombstones (n INTEGER PRIMARY KEY, id TEXT NOT NULL, kind TEXT NOT NULL, author TEXT NOT NULL,
  reason TEXT NOT NULL, articles INTEGER NOT NULL, records INTEGER NOT NULL, since INTEGER NOT NULL);
-- Hashes of what must not come back.
CREATE TABLE forgotten (hash TEXT PRIMARY KEY, tombstone INTEGER NOT NULL) WITHOUT ROWID;

CREATE VIRTUAL TABLE evidence_fts USING fts5(quote, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE articles_fts USING fts5(body, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2');
