-- One row, locked by every write transaction: the last moment, the next number for a row of any table, what moment the
-- roll-ups are folded to, before which moment history was compacted, and an epoch that rises when numbers of terms end.
CREATE TABLE clock (one BIGINT PRIMARY KEY CHECK (one = 1), moment BIGINT NOT NULL, next BIGINT NOT NULL,
  folded BIGINT NOT NULL, compacted BIGINT NOT NULL, epoch BIGINT NOT NULL);
INSERT INTO clock VALUES (1, 0, 1, 0, 0, 0);

-- Versions of articles. body is packed JSON of text and sentences. day: published, else first seen, days since 1970.
CREATE TABLE articles (n BIGINT PRIMARY KEY, content TEXT COLLATE "C" NOT NULL, lineage TEXT COLLATE "C" NOT NULL, version BIGINT NOT NULL,
  id TEXT COLLATE "C" NOT NULL, title TEXT COLLATE "C" NOT NULL, published TEXT COLLATE "C" NOT NULL, url TEXT COLLATE "C" NOT NULL, source TEXT COLLATE "C" NOT NULL, lang TEXT COLLATE "C" NOT NULL,
  day BIGINT NOT NULL, body BYTEA, kept TEXT COLLATE "C" NOT NULL, since BIGINT NOT NULL, until BIGINT, ended TEXT COLLATE "C" NOT NULL DEFAULT '');
CREATE UNIQUE INDEX articles_content ON articles (content);
CREATE INDEX articles_lineage ON articles (lineage, version);
CREATE INDEX articles_id ON articles (id);
CREATE INDEX articles_order ON articles (published, id, content);
CREATE INDEX articles_day ON articles (day);

-- What one generation read in one version. body is packed JSON of the records, which have the numbers first to
-- first + count - 1 in the order of the list.
CREATE TABLE codings (n BIGINT PRIMARY KEY, article BIGINT NOT NULL, generation TEXT COLLATE "C" NOT NULL, not_coded TEXT COLLATE "C" NOT NULL,
  copy_of TEXT COLLATE "C" NOT NULL, signature BYTEA, body BYTEA, first BIGINT NOT NULL, count BIGINT NOT NULL, since BIGINT NOT NULL,
  until BIGINT, ended TEXT COLLATE "C" NOT NULL DEFAULT '');
CREATE INDEX codings_article ON codings (article);

-- What records are found by; idh and anch are the first 64 bits of id and anchor.
CREATE TABLE records (n BIGINT PRIMARY KEY, coding BIGINT NOT NULL, article BIGINT NOT NULL, kind BIGINT NOT NULL,
  day BIGINT NOT NULL, conf BIGINT NOT NULL, idh BIGINT NOT NULL, anch BIGINT NOT NULL, since BIGINT NOT NULL, until BIGINT);
CREATE INDEX records_idh ON records (idh);
CREATE INDEX records_anch ON records (anch);

-- Terms ("t:ASSAULT", "a:SYR.GOV") and the records that have them, by day.
CREATE TABLE terms (n BIGINT PRIMARY KEY, term TEXT COLLATE "C" NOT NULL, count BIGINT NOT NULL);
CREATE UNIQUE INDEX terms_term ON terms (term);
CREATE TABLE postings (term BIGINT NOT NULL, day BIGINT NOT NULL, record BIGINT NOT NULL,
  PRIMARY KEY (term, day, record));

-- Roll-ups: signed changes with the moment they became known, and sums of all changes up to clock.folded. '*' stands
-- for any, '' for none known. grain: see fold.go.
CREATE TABLE changes (n BIGINT PRIMARY KEY, since BIGINT NOT NULL, day BIGINT NOT NULL, actor TEXT COLLATE "C" NOT NULL,
  recipient TEXT COLLATE "C" NOT NULL, type TEXT COLLATE "C" NOT NULL, country TEXT COLLATE "C" NOT NULL, delta BIGINT NOT NULL, score BIGINT NOT NULL);
CREATE INDEX changes_since ON changes (since);
CREATE TABLE sums (grain BIGINT NOT NULL, period BIGINT NOT NULL, actor TEXT COLLATE "C" NOT NULL, recipient TEXT COLLATE "C" NOT NULL,
  type TEXT COLLATE "C" NOT NULL, country TEXT COLLATE "C" NOT NULL, total BIGINT NOT NULL, score BIGINT NOT NULL,
  PRIMARY KEY (grain, actor, recipient, period, type, country));

CREATE TABLE corrections (n BIGINT PRIMARY KEY, id TEXT COLLATE "C" NOT NULL, anchor TEXT COLLATE "C" NOT NULL, kind TEXT COLLATE "C" NOT NULL,
  author TEXT COLLATE "C" NOT NULL, reason TEXT COLLATE "C" NOT NULL, vals TEXT COLLATE "C" NOT NULL, since BIGINT NOT NULL, until BIGINT,
  undo_by TEXT COLLATE "C" NOT NULL DEFAULT '', undo_reason TEXT COLLATE "C" NOT NULL DEFAULT '');
CREATE INDEX corrections_anchor ON corrections (anchor);
CREATE UNIQUE INDEX corrections_id ON corrections (id);

-- Stories, incidents and threads; body is packed JSON.
CREATE TABLE groups (n BIGINT PRIMARY KEY, kind TEXT COLLATE "C" NOT NULL, id TEXT COLLATE "C" NOT NULL, day_from BIGINT NOT NULL,
  day_to BIGINT NOT NULL, body BYTEA NOT NULL, since BIGINT NOT NULL, until BIGINT);
CREATE INDEX groups_id ON groups (id);
CREATE INDEX groups_day ON groups (kind, day_from);
CREATE TABLE members (n BIGINT PRIMARY KEY, kind TEXT COLLATE "C" NOT NULL, grp TEXT COLLATE "C" NOT NULL, member TEXT COLLATE "C" NOT NULL,
  since BIGINT NOT NULL, until BIGINT);
CREATE INDEX members_member ON members (member);
CREATE INDEX members_grp ON members (grp);
CREATE TABLE redirects (old TEXT COLLATE "C" PRIMARY KEY, new TEXT COLLATE "C" NOT NULL, since BIGINT NOT NULL);

CREATE TABLE feeds (url TEXT COLLATE "C" PRIMARY KEY, body TEXT COLLATE "C" NOT NULL);
CREATE TABLE quarantine (id TEXT COLLATE "C" PRIMARY KEY, body TEXT COLLATE "C" NOT NULL, since BIGINT NOT NULL);
CREATE TABLE tombstones (n BIGINT PRIMARY KEY, id TEXT COLLATE "C" NOT NULL, kind TEXT COLLATE "C" NOT NULL, author TEXT COLLATE "C" NOT NULL,
  reason TEXT COLLATE "C" NOT NULL, articles BIGINT NOT NULL, records BIGINT NOT NULL, since BIGINT NOT NULL);
-- Hashes of what must not come back.
CREATE TABLE forgotten (hash TEXT COLLATE "C" PRIMARY KEY, tombstone BIGINT NOT NULL);

CREATE TABLE evidence_fts (record BIGINT PRIMARY KEY, doc TSVECTOR NOT NULL);
CREATE INDEX evidence_fts_doc ON evidence_fts USING GIN (doc) WITH (fastupdate = on);
CREATE TABLE articles_fts (article BIGINT PRIMARY KEY, doc TSVECTOR NOT NULL);
CREATE INDEX articles_fts_doc ON articles_fts USING GIN (doc) WITH (fastupdate = on);
