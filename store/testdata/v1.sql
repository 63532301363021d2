-- What a store of version 1 held: an article and a copy of it, not coded.
INSERT INTO articles (n, content, lineage, version, id, title, published, url, source, lang, day, kept, since) VALUES
  (1, 'c1', 'wire a', 1, 'a', 'First', '2022-01-01', '', 'wire', 'en', 18993, 'nothing', 1000),
  (2, 'c2', 'daily b', 1, 'b', 'First again', '2022-01-02', '', 'daily', 'en', 18994, 'nothing', 2000);
INSERT INTO codings (n, article, generation, not_coded, copy_of, first, count, since) VALUES
  (3, 1, 'g0', '', '', 4, 0, 1000),
  (5, 2, 'g0', 'copy of a', 'a', 6, 0, 2000);
UPDATE clock SET moment = 2000, next = 7;
