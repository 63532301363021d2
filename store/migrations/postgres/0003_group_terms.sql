-- What stories, incidents and threads are found by: hashes of terms, members, articles and incidents (see group_index.go),
-- with the group's first day. The rows are made from the groups, here and when a backup is restored.
CREATE TABLE group_terms (term BIGINT NOT NULL, day BIGINT NOT NULL, grp BIGINT NOT NULL, PRIMARY KEY (term, day, grp));
CREATE INDEX group_terms_grp ON group_terms (grp);
DROP INDEX groups_day;
CREATE INDEX groups_span ON groups (kind, day_from, day_to);
