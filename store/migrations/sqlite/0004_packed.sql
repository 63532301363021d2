-- Roll-ups packed: see cells_pack.go and fold.go. changes has one row of cells for what a transaction changed; sums one for
-- a pair of ends and a year, or for a day, month or year of all pairs. What stood in the tables before is packed by Go.
DROP INDEX changes_since;
ALTER TABLE changes RENAME TO old_changes;
ALTER TABLE sums RENAME TO old_sums;
CREATE TABLE changes (n INTEGER PRIMARY KEY, since INTEGER NOT NULL, cells INTEGER NOT NULL, body BLOB NOT NULL);
CREATE INDEX changes_since ON changes (since, cells);
CREATE TABLE sums (grain INTEGER NOT NULL, actor TEXT NOT NULL, recipient TEXT NOT NULL, period INTEGER NOT NULL,
  body BLOB NOT NULL, PRIMARY KEY (grain, actor, recipient, period)) WITHOUT ROWID;
-- The full-text indexes gather more words in memory (default a megabyte) before they write a piece: fewer pieces to merge.
INSERT INTO evidence_fts (evidence_fts, rank) VALUES ('hashsize', 16777216);
INSERT INTO articles_fts (articles_fts, rank) VALUES ('hashsize', 16777216);
