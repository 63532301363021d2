-- Who copied whom, as it is known now and was known before; and what became of the ids of groups.
CREATE TABLE copies (n BIGINT PRIMARY KEY, article TEXT COLLATE "C" NOT NULL, original TEXT COLLATE "C" NOT NULL, source TEXT COLLATE "C" NOT NULL,
  share BIGINT NOT NULL, since BIGINT NOT NULL, until BIGINT);
CREATE INDEX copies_article ON copies (article);
CREATE INDEX copies_original ON copies (original);
INSERT INTO copies SELECT c.n, a.id, c.copy_of, c.copy_of, 0, c.since, c.until FROM codings c JOIN articles a ON a.n = c.article
  WHERE c.copy_of <> '';
CREATE TABLE history (n BIGINT PRIMARY KEY, id TEXT COLLATE "C" NOT NULL, body TEXT COLLATE "C" NOT NULL, since BIGINT NOT NULL);
CREATE INDEX history_id ON history (id);
