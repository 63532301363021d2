-- Who copied whom, as it is known now and was known before; and what became of the ids of groups.
CREATE TABLE copies (n INTEGER PRIMARY KEY, article TEXT NOT NULL, original TEXT NOT NULL, source TEXT NOT NULL,
  share INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER);
CREATE INDEX copies_article ON copies (article);
CREATE INDEX copies_original ON copies (original);
INSERT INTO copies SELECT c.n, a.id, c.copy_of, c.copy_of, 0, c.since, c.until FROM codings c JOIN articles a ON a.n = c.article
  WHERE c.copy_of <> '';
CREATE TABLE history (n INTEGER PRIMARY KEY, id TEXT NOT NULL, body TEXT NOT NULL, since INTEGER NOT NULL);
CREATE INDEX history_id ON history (id);
