-- Roll-ups packed: see cells_pack.go and fold.go. changes has one row of cells for what a transaction changed; sums one for
-- a pair of ends and a year, or for a day, month or year of all pairs. What stood in the tables before is packed by Go.
DROP INDEX changes_since;
ALTER TABLE changes RENAME TO old_changes;
ALTER TABLE sums RENAME TO old_sums;
CREATE TABLE changes (n BIGINT PRIMARY KEY, since BIGINT NOT NULL, cells BIGINT NOT NULL, body BYTEA NOT NULL);
CREATE INDEX changes_since ON changes (since, cells);
CREATE TABLE sums (grain BIGINT NOT NULL, actor TEXT COLLATE "C" NOT NULL, recipient TEXT COLLATE "C" NOT NULL, period BIGINT NOT NULL,
  body BYTEA NOT NULL, PRIMARY KEY (grain, actor, recipient, period));
