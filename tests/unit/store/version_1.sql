-- A store of version 1: the round of assess-score/the-ranking-is-printed-and-the-run-is-kept, with a fact
-- replaced, a review, and two scoring runs. As sqlite3 .dump wrote it; never changed.
PRAGMA application_id = 1634956133;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE criteria_set (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  version TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL
) STRICT;
INSERT INTO criteria_set VALUES(1,'small','1','273279d0c4001cc5b25e66ff822d96e80973fe6e7b7ec4ae3d26b06da9df5b43',replace('# A set that has one of everything an import looks at; other cases use it too.\nschema = 1\n\n[set]\nid         = "small"\nversion    = "1"\ntitle      = { vi = "Bộ nhỏ", en = "Small set" }\nlanguages  = ["vi", "en"]\nunit_kinds = ["ward", "commune"]\ntotal      = { ward = 12, commune = 10 }\n\n[[measure]]\nid    = "meetings"\ntitle = { vi = "Số cuộc họp", en = "Meetings" }\ntype  = "count"\nmax   = 400\n\n[[measure]]\nid    = "balance"\ntitle = { vi = "Chênh lệch", en = "Balance" }\ntype  = "number"\nmin   = -5.5\n\n[[measure]]\nid    = "satisfied"\ntitle = { vi = "Tỷ lệ hài lòng", en = "Share of satisfied" }\ntype  = "percent"\nmax   = 100\n\n[[measure]]\nid    = "has_plan"\ntitle = { vi = "Có kế hoạch", en = "Has a plan" }\ntype  = "yes_no"\n\n[[register]]\nid      = "dossiers"\ntitle   = { vi = "Hồ sơ", en = "Dossiers" }\nkey     = "dossier"\nunit    = "unit"\ndate    = "day"\ncolumns = [\n  { id = "dossier", type = "text" },\n  { id = "unit", type = "text" },\n  { id = "day", type = "date" },\n]\n\n[[measure]]\nid        = "dossiers_in"\ntitle     = { vi = "Hồ sơ nhận", en = "Dossiers received" }\nregister  = "dossiers"\naggregate = "count"\n\n[[measure]]\nid      = "meetings_twice"\ntitle   = { vi = "Gấp đôi số cuộc họp", en = "Twice the meetings" }\nformula = "meetings * 2"\n\n[[lesson]]\nid    = "lead"\ntitle = { vi = "Lãnh đạo", en = "Leadership" }\n\n[[lesson.criterion]]\nid      = "resolution"\ntitle   = { vi = "Nghị quyết", en = "Resolution" }\nmax     = 2\nrule    = "choice"\nchoices = [\n  { id = "in-time", title = { vi = "Đúng hạn", en = "In time" }, points = 2 },\n  { id = "late", title = { vi = "Chậm", en = "Late" }, points = 1 },\n]\nevidence = { at_least = 1, kinds = ["resolution", "decision"] }\n\n[[lesson.criterion]]\nid    = "dialogue"\ntitle = { vi = "Đối thoại", en = "Dialogue" }\n\n[[lesson.criterion.component]]\nid    = "dialogue-held"\ntitle = { vi = "Tổ chức đối thoại", en = "Dialogue held" }\nmax   = 2\nrule  = "checklist"\nitems = [\n  { id = "planned", title = { vi = "Có kế hoạch", en = "Planned" }, points = 1 },\n  { id = "published", title = { vi = "Công khai", en = "Published" }, points = 1 },\n]\n\n[[lesson.criterion.component]]\nid    = "dialogue-followed"\ntitle = { vi = "Thực hiện kết luận", en = "Conclusions carried out" }\nmax   = 3\nrule  = "claimed"\nnothing_arose = "full"\n\n[[lesson.criterion]]\nid    = "happy"\ntitle = { vi = "Hài lòng", en = "Satisfied" }\nmax   = 3\nrule  = "linear"\nvalue = "satisfied"\nfrom  = { at = "50%", points = 0 }\nto    = { at = "100%", points = 3 }\n\n[[lesson.criterion]]\nid         = "meet"\ntitle      = { vi = "Họp", en = "Meetings" }\nmax        = 2\nrule       = "count"\nvalue      = "meetings_twice + balance * 0 + has_plan * 0"\neach       = 0.5\napplies_to = ["ward"]\n\n[[band]]\nid       = "good"\ntitle    = { vi = "Tốt", en = "Good" }\nat_least = 7\n\n[[band]]\nid    = "other"\ntitle = { vi = "Còn lại", en = "Other" }\n','\n',char(10)));
CREATE TABLE set_part (
  criteria_set INTEGER NOT NULL REFERENCES criteria_set (key),
  part TEXT NOT NULL CHECK (part IN ('lesson', 'leaf', 'measure', 'band', 'gate')),
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  number TEXT NOT NULL,
  title TEXT NOT NULL,
  lesson TEXT,
  max_points TEXT,
  PRIMARY KEY (criteria_set, part, position)
) STRICT, WITHOUT ROWID;
INSERT INTO set_part VALUES(1,'band',0,'good','','Tốt',NULL,NULL);
INSERT INTO set_part VALUES(1,'band',1,'other','','Còn lại',NULL,NULL);
INSERT INTO set_part VALUES(1,'leaf',0,'resolution','1.1','Nghị quyết','lead','2');
INSERT INTO set_part VALUES(1,'leaf',1,'dialogue-held','1.2.1','Tổ chức đối thoại','lead','2');
INSERT INTO set_part VALUES(1,'leaf',2,'dialogue-followed','1.2.2','Thực hiện kết luận','lead','3');
INSERT INTO set_part VALUES(1,'leaf',3,'happy','1.3','Hài lòng','lead','3');
INSERT INTO set_part VALUES(1,'leaf',4,'meet','1.4','Họp','lead','2');
INSERT INTO set_part VALUES(1,'lesson',0,'lead','1','Lãnh đạo',NULL,NULL);
INSERT INTO set_part VALUES(1,'measure',0,'meetings','','Số cuộc họp',NULL,NULL);
INSERT INTO set_part VALUES(1,'measure',1,'balance','','Chênh lệch',NULL,NULL);
INSERT INTO set_part VALUES(1,'measure',2,'satisfied','','Tỷ lệ hài lòng',NULL,NULL);
INSERT INTO set_part VALUES(1,'measure',3,'has_plan','','Có kế hoạch',NULL,NULL);
INSERT INTO set_part VALUES(1,'measure',4,'dossiers_in','','Hồ sơ nhận',NULL,NULL);
INSERT INTO set_part VALUES(1,'measure',5,'meetings_twice','','Gấp đôi số cuộc họp',NULL,NULL);
CREATE TABLE round (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  year INTEGER NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
  criteria_set INTEGER NOT NULL REFERENCES criteria_set (key),
  set_file TEXT NOT NULL
) STRICT;
INSERT INTO round VALUES(1,'2026',2026,'2026-01-01','2026-12-31','open',1,'small.toml');
CREATE TABLE measure (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO measure VALUES(1,'satisfied');
INSERT INTO measure VALUES(2,'meetings');
INSERT INTO measure VALUES(3,'balance');
INSERT INTO measure VALUES(4,'has_plan');
CREATE TABLE criterion (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO criterion VALUES(1,'resolution');
INSERT INTO criterion VALUES(2,'dialogue-held');
INSERT INTO criterion VALUES(3,'dialogue-followed');
INSERT INTO criterion VALUES(4,'happy');
CREATE TABLE import (
  key INTEGER PRIMARY KEY,
  round INTEGER NOT NULL REFERENCES round (key),
  kind TEXT NOT NULL CHECK (kind IN ('units', 'facts', 'answers', 'evidence', 'reviews')),
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  rows INTEGER NOT NULL,
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  options TEXT NOT NULL,
  actor TEXT NOT NULL,
  time TEXT NOT NULL
) STRICT;
INSERT INTO import VALUES(1,1,'units','tests/cli/assess-import/units.csv','cb13152c7a59819d1ce1832545a2d96b5d1bceed3a78a7a57438a790a8ae40e6',4,4,0,'--decimal point --dates ymd','tester','2026-12-01T00:00:00Z');
INSERT INTO import VALUES(2,1,'facts','facts.csv','53e3a76879bbbce41d259e4d822705864b216720f88d5e367509867ca764dad8',5,5,0,'--decimal point --dates ymd','tester','2026-12-01T00:00:00Z');
INSERT INTO import VALUES(3,1,'answers','answers.csv','dc0cf5a0631b9f97df9cd34f68e4ca9c8cd848b0fc3bec96e23d2982fadc62f0',5,5,0,'--decimal point --dates ymd','tester','2026-12-01T00:00:00Z');
INSERT INTO import VALUES(4,1,'evidence','evidence.csv','d5ff9517df87ef7a92e45a20cd08e9ae0e3a311f4e14040a3c0601d67db9c2d4',1,1,0,'--decimal point --dates ymd','tester','2026-12-01T00:00:00Z');
INSERT INTO import VALUES(5,1,'reviews','reviews.csv','4e1b48e630903bfb6745291b4b3aedb4fcfdefb4df6bdb9caab34164d112216c',1,1,0,'--decimal point --dates ymd','tester','2026-12-01T00:00:00Z');
INSERT INTO import VALUES(6,1,'facts','f2.csv','5107d17752635971cdb463d4d97651cce617321c0aac0947c3b41e47513ae33c',1,0,1,'--decimal point --dates ymd','tester','2026-12-01T00:00:00Z');
CREATE TABLE unit (
  key INTEGER PRIMARY KEY,
  round INTEGER NOT NULL REFERENCES round (key),
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  parent TEXT,
  valid_from TEXT,
  valid_until TEXT,
  import INTEGER NOT NULL REFERENCES import (key),
  line INTEGER NOT NULL,
  column INTEGER NOT NULL,
  UNIQUE (round, code)
) STRICT;
INSERT INTO unit VALUES(1,1,'00006','Phường Cẩm Thành','ward','51',NULL,NULL,1,3,1);
INSERT INTO unit VALUES(2,1,'1.000330','Phường Nghĩa Lộ','ward','51',NULL,NULL,1,4,1);
INSERT INTO unit VALUES(3,1,'21034','Xã An Phú','commune','51',NULL,NULL,1,5,1);
INSERT INTO unit VALUES(4,1,'51','Tỉnh Quảng Ngãi','province',NULL,NULL,NULL,1,2,1);
CREATE TABLE fact (
  round INTEGER NOT NULL REFERENCES round (key),
  unit INTEGER NOT NULL REFERENCES unit (key),
  measure INTEGER NOT NULL REFERENCES measure (key),
  value TEXT NOT NULL,
  note TEXT,
  import INTEGER NOT NULL REFERENCES import (key),
  line INTEGER NOT NULL,
  column INTEGER NOT NULL,
  PRIMARY KEY (round, unit, measure)
) STRICT, WITHOUT ROWID;
INSERT INTO fact VALUES(1,1,1,'0.8',NULL,2,2,17);
INSERT INTO fact VALUES(1,1,2,'3',NULL,6,2,16);
INSERT INTO fact VALUES(1,1,3,'0',NULL,2,4,15);
INSERT INTO fact VALUES(1,1,4,'1',NULL,2,5,16);
INSERT INTO fact VALUES(1,3,1,'0.75',NULL,2,6,17);
CREATE TABLE answer (
  round INTEGER NOT NULL REFERENCES round (key),
  unit INTEGER NOT NULL REFERENCES unit (key),
  criterion INTEGER NOT NULL REFERENCES criterion (key),
  choice TEXT,
  items TEXT,
  points TEXT,
  not_applicable INTEGER NOT NULL CHECK (not_applicable IN (0, 1)),
  explanation TEXT,
  import INTEGER NOT NULL REFERENCES import (key),
  line INTEGER NOT NULL,
  column INTEGER NOT NULL,
  PRIMARY KEY (round, unit, criterion)
) STRICT, WITHOUT ROWID;
INSERT INTO answer VALUES(1,1,1,'in-time',NULL,NULL,0,NULL,3,2,18);
INSERT INTO answer VALUES(1,1,2,NULL,'planned;published',NULL,0,NULL,3,3,22);
INSERT INTO answer VALUES(1,1,3,NULL,NULL,'3',0,NULL,3,4,27);
INSERT INTO answer VALUES(1,3,1,'late',NULL,NULL,0,NULL,3,5,18);
INSERT INTO answer VALUES(1,3,3,NULL,NULL,NULL,1,NULL,3,6,28);
CREATE TABLE evidence (
  round INTEGER NOT NULL REFERENCES round (key),
  unit INTEGER NOT NULL REFERENCES unit (key),
  criterion INTEGER NOT NULL REFERENCES criterion (key),
  number TEXT NOT NULL,
  date TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  issuer TEXT,
  page TEXT,
  location TEXT,
  sha256 TEXT,
  import INTEGER NOT NULL REFERENCES import (key),
  line INTEGER NOT NULL,
  column INTEGER NOT NULL,
  PRIMARY KEY (round, unit, criterion, number, date)
) STRICT, WITHOUT ROWID;
INSERT INTO evidence VALUES(1,1,1,'12/NQ','2026-03-01','resolution','Nghị quyết 12',NULL,NULL,NULL,NULL,4,2,29);
CREATE TABLE review (
  round INTEGER NOT NULL REFERENCES round (key),
  unit INTEGER NOT NULL REFERENCES unit (key),
  criterion INTEGER NOT NULL REFERENCES criterion (key),
  evidence TEXT NOT NULL,
  date TEXT NOT NULL,
  points TEXT,
  excluded INTEGER CHECK (excluded IN (0, 1)),
  decision TEXT,
  reason TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  import INTEGER NOT NULL REFERENCES import (key),
  line INTEGER NOT NULL,
  column INTEGER NOT NULL,
  PRIMARY KEY (round, unit, criterion, evidence, date)
) STRICT, WITHOUT ROWID;
INSERT INTO review VALUES(1,1,4,'','','2',NULL,NULL,'seen','Bình',5,2,13);
CREATE TABLE history (
  key INTEGER PRIMARY KEY,
  round INTEGER NOT NULL REFERENCES round (key),
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  old TEXT NOT NULL,
  import INTEGER NOT NULL REFERENCES import (key),
  line INTEGER NOT NULL,
  column INTEGER NOT NULL,
  replaced_by INTEGER NOT NULL REFERENCES import (key)
) STRICT;
INSERT INTO history VALUES(1,1,'facts','["00006","meetings"]','{"value":"2"}',2,3,16,6);
CREATE TABLE run (
  key INTEGER PRIMARY KEY,
  round INTEGER NOT NULL REFERENCES round (key),
  criteria_set INTEGER NOT NULL REFERENCES criteria_set (key),
  as_of TEXT,
  input_digest TEXT NOT NULL,
  result_digest TEXT NOT NULL,
  tool_version TEXT NOT NULL,
  actor TEXT NOT NULL,
  time TEXT NOT NULL
) STRICT;
INSERT INTO run VALUES(1,1,1,NULL,'622f05082488bb0c086a12b91f25e448700ebc1e7943a3de042f0802a1f36f42','6ac1d20d9ec20b35154f614a2f14707a65231b06e3469ba8728dc5c09e2be110','0.1.0','tester','2026-12-01T00:00:00Z');
INSERT INTO run VALUES(2,1,1,NULL,'2bdd85dce44f255c772c1bf602416745862d90380247ffcb655f184aa0a71048','6ac1d20d9ec20b35154f614a2f14707a65231b06e3469ba8728dc5c09e2be110','0.1.0','tester','2026-12-01T00:00:00Z');
CREATE TABLE scorecard (
  key INTEGER PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES run (key),
  unit INTEGER NOT NULL REFERENCES unit (key),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  rank INTEGER,
  total TEXT,
  exact TEXT,
  standard TEXT NOT NULL,
  open TEXT NOT NULL,
  full TEXT NOT NULL,
  bonus TEXT NOT NULL,
  deduction TEXT NOT NULL,
  band_by_total TEXT,
  band TEXT,
  moved_from TEXT,
  gates TEXT NOT NULL,
  lessons TEXT NOT NULL,
  leaves TEXT NOT NULL,
  UNIQUE (run, unit)
) STRICT;
INSERT INTO scorecard VALUES(1,1,1,'Phường Cẩm Thành','ward','classified',1,'11.00','11','11','12','12','0','0','good','good',NULL,'','[["lead","11","12"]]','[[0,"scored","2","2",null,"2",1],[1,"scored","2","2",null,"2",0],[2,"scored","3","3",null,"3",0],[3,"scored",null,"1.8","2","2",0],[4,"scored",null,"2",null,"2",0]]');
INSERT INTO scorecard VALUES(2,1,2,'Phường Nghĩa Lộ','ward','not-submitted',NULL,NULL,NULL,'0','0','0','0','0',NULL,NULL,NULL,'','[["lead","0","12"]]','[[0,"missing",null,"0",null,"0",0],[1,"missing",null,"0",null,"0",0],[2,"missing",null,"0",null,"0",0],[3,"missing",null,"0",null,"0",0],[4,"missing",null,"0",null,"0",0]]');
INSERT INTO scorecard VALUES(3,1,3,'Xã An Phú','commune','classified',1,'4.50','4.5','4.5','10','10','0','0','other','other',NULL,'','[["lead","4.5","10"]]','[[0,"no-evidence","1","0",null,"0",0],[1,"missing",null,"0",null,"0",0],[2,"not-applicable",null,"3",null,"3",0],[3,"scored",null,"1.5",null,"1.5",0]]');
INSERT INTO scorecard VALUES(4,2,1,'Phường Cẩm Thành','ward','classified',1,'11.00','11','11','12','12','0','0','good','good',NULL,'','[["lead","11","12"]]','[[0,"scored","2","2",null,"2",1],[1,"scored","2","2",null,"2",0],[2,"scored","3","3",null,"3",0],[3,"scored",null,"1.8","2","2",0],[4,"scored",null,"2",null,"2",0]]');
INSERT INTO scorecard VALUES(5,2,2,'Phường Nghĩa Lộ','ward','not-submitted',NULL,NULL,NULL,'0','0','0','0','0',NULL,NULL,NULL,'','[["lead","0","12"]]','[[0,"missing",null,"0",null,"0",0],[1,"missing",null,"0",null,"0",0],[2,"missing",null,"0",null,"0",0],[3,"missing",null,"0",null,"0",0],[4,"missing",null,"0",null,"0",0]]');
INSERT INTO scorecard VALUES(6,2,3,'Xã An Phú','commune','classified',1,'4.50','4.5','4.5','10','10','0','0','other','other',NULL,'','[["lead","4.5","10"]]','[[0,"no-evidence","1","0",null,"0",0],[1,"missing",null,"0",null,"0",0],[2,"not-applicable",null,"3",null,"3",0],[3,"scored",null,"1.5",null,"1.5",0]]');
CREATE TABLE trail (
  seq INTEGER PRIMARY KEY,
  time TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  why TEXT NOT NULL,
  old_digest TEXT NOT NULL,
  new_digest TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO trail VALUES(1,'2026-12-01T00:00:00Z','tester','open-round','round 2026','','','273279d0c4001cc5b25e66ff822d96e80973fe6e7b7ec4ae3d26b06da9df5b43','','4bb22bb175d26bdc2901c653b4ae9da1bc3d9dfb8f9dd4f1ccca560579893df7');
INSERT INTO trail VALUES(2,'2026-12-01T00:00:00Z','tester','import-units','round 2026, import 1','','','0c2ae92bc58a540821d8cb48b5f8e69641b680497b45c2906fd5ea0ab4252536','4bb22bb175d26bdc2901c653b4ae9da1bc3d9dfb8f9dd4f1ccca560579893df7','832e6c2855a38bf54c64a5118d9d39260e2c9541ff5a6a6768644f7e29092e1a');
INSERT INTO trail VALUES(3,'2026-12-01T00:00:00Z','tester','import-facts','round 2026, import 2','','','f5278ed0d325234d1ff7e24bc7bac490843a5193231b1d0f82debbac883eb135','832e6c2855a38bf54c64a5118d9d39260e2c9541ff5a6a6768644f7e29092e1a','92afed6c29e2c06b1fc9e04d20ee40b546d093de1f85ae636b7850852bea8e4e');
INSERT INTO trail VALUES(4,'2026-12-01T00:00:00Z','tester','import-answers','round 2026, import 3','','','96a85efae535abd76284268827a9569b3d6a7bef8bbcd9dc84d9961ab17717d8','92afed6c29e2c06b1fc9e04d20ee40b546d093de1f85ae636b7850852bea8e4e','0e617d72f401b41fb61af543a00949edabdbc70537d1506e17612995eb6116f8');
INSERT INTO trail VALUES(5,'2026-12-01T00:00:00Z','tester','import-evidence','round 2026, import 4','','','96343755b84c4d315b00fbd45d56a18ee946052338340c57f4fb28c7e7986598','0e617d72f401b41fb61af543a00949edabdbc70537d1506e17612995eb6116f8','61ddc1e6a5cc1da213af429c1db02d6a7c2b56969f375ae361ef382a7bdbe8e4');
INSERT INTO trail VALUES(6,'2026-12-01T00:00:00Z','tester','import-reviews','round 2026, import 5','','','b946b345fd9daee3697555757a6744c33ba459e62e77846abcf2f4973e7d1b97','61ddc1e6a5cc1da213af429c1db02d6a7c2b56969f375ae361ef382a7bdbe8e4','a5a5024da7ae42c00206ff2df43108950d999b3da1e607e199b5eaa36f44bedd');
INSERT INTO trail VALUES(7,'2026-12-01T00:00:00Z','tester','score-round','round 2026, run 1','','','6ac1d20d9ec20b35154f614a2f14707a65231b06e3469ba8728dc5c09e2be110','a5a5024da7ae42c00206ff2df43108950d999b3da1e607e199b5eaa36f44bedd','597032aa2fccdad046d96c8375eabc8addaf733bf12ba238f1c131f03223d8b7');
INSERT INTO trail VALUES(8,'2026-12-01T00:00:00Z','tester','import-facts','round 2026, import 6','','3b97217a063481cbc3b88f451160a4bdce31223b2643880854d6f9f2d76477aa','331b863b87c8cb6eccf568b4f6978e5e56aca83b624c574090ff66e8ab16f3a3','597032aa2fccdad046d96c8375eabc8addaf733bf12ba238f1c131f03223d8b7','1d1a0b28e579cde73d4209bf04f4519cf70ab8223b9fe8abcdcf70b5e7e9b157');
INSERT INTO trail VALUES(9,'2026-12-01T00:00:00Z','tester','score-round','round 2026, run 2','','6ac1d20d9ec20b35154f614a2f14707a65231b06e3469ba8728dc5c09e2be110','6ac1d20d9ec20b35154f614a2f14707a65231b06e3469ba8728dc5c09e2be110','1d1a0b28e579cde73d4209bf04f4519cf70ab8223b9fe8abcdcf70b5e7e9b157','dc456de58ca0208f4b84e7c5746de4927308c8c0009e2bb25af38cacc12b90c8');
CREATE UNIQUE INDEX set_part_by_id ON set_part (criteria_set, part, id);
CREATE INDEX run_by_round ON run (round);
CREATE TRIGGER trail_is_not_changed BEFORE UPDATE ON trail
BEGIN SELECT RAISE(ABORT, 'the trail is only added to'); END;
CREATE TRIGGER trail_is_not_shortened BEFORE DELETE ON trail
BEGIN SELECT RAISE(ABORT, 'the trail is only added to'); END;
CREATE VIEW v_rounds AS
SELECT round.id AS round, round.year, round.first_day, round.last_day, round.state,
  criteria_set.id AS set_id, criteria_set.version AS set_version,
  criteria_set.sha256 AS set_sha256, round.set_file
FROM round JOIN criteria_set ON criteria_set.key = round.criteria_set;
CREATE VIEW v_imports AS
SELECT import.key AS import, round.id AS round, import.kind, import.file, import.sha256,
  import.rows, import.added, import.changed, import.options, import.actor, import.time
FROM import JOIN round ON round.key = import.round;
CREATE VIEW v_units AS
SELECT round.id AS round, unit.code AS unit, unit.name, unit.kind, unit.parent,
  above.name AS parent_name, unit.valid_from, unit.valid_until,
  import.file, unit.line, unit.column
FROM unit
JOIN round ON round.key = unit.round
JOIN import ON import.key = unit.import
LEFT JOIN unit AS above ON above.round = unit.round AND above.code = unit.parent;
CREATE VIEW v_facts AS
SELECT round.id AS round, unit.code AS unit, unit.name, measure.id AS measure,
  part.title, fact.value, fact.note, import.file, fact.line, fact.column
FROM fact
JOIN round ON round.key = fact.round
JOIN unit ON unit.key = fact.unit
JOIN measure ON measure.key = fact.measure
JOIN import ON import.key = fact.import
LEFT JOIN set_part AS part ON part.criteria_set = round.criteria_set
  AND part.part = 'measure' AND part.id = measure.id;
CREATE VIEW v_answers AS
SELECT round.id AS round, unit.code AS unit, unit.name, criterion.id AS criterion, part.number,
  part.title, answer.choice, answer.items, answer.points, answer.not_applicable,
  answer.explanation, import.file, answer.line, answer.column
FROM answer
JOIN round ON round.key = answer.round
JOIN unit ON unit.key = answer.unit
JOIN criterion ON criterion.key = answer.criterion
JOIN import ON import.key = answer.import
LEFT JOIN set_part AS part ON part.criteria_set = round.criteria_set
  AND part.part = 'leaf' AND part.id = criterion.id;
CREATE VIEW v_evidence AS
SELECT round.id AS round, unit.code AS unit, unit.name, criterion.id AS criterion, part.number,
  part.title AS criterion_title, evidence.kind, evidence.number AS evidence, evidence.date,
  evidence.issuer, evidence.title, evidence.page, evidence.location, evidence.sha256,
  import.file, evidence.line, evidence.column
FROM evidence
JOIN round ON round.key = evidence.round
JOIN unit ON unit.key = evidence.unit
JOIN criterion ON criterion.key = evidence.criterion
JOIN import ON import.key = evidence.import
LEFT JOIN set_part AS part ON part.criteria_set = round.criteria_set
  AND part.part = 'leaf' AND part.id = criterion.id;
CREATE VIEW v_reviews AS
SELECT round.id AS round, unit.code AS unit, unit.name, criterion.id AS criterion, part.number,
  part.title, review.evidence, review.date, review.points, review.excluded, review.decision,
  review.reason, review.reviewer, import.file, review.line, review.column
FROM review
JOIN round ON round.key = review.round
JOIN unit ON unit.key = review.unit
JOIN criterion ON criterion.key = review.criterion
JOIN import ON import.key = review.import
LEFT JOIN set_part AS part ON part.criteria_set = round.criteria_set
  AND part.part = 'leaf' AND part.id = criterion.id;
CREATE VIEW v_history AS
SELECT round.id AS round, history.kind, history.subject, history.old,
  earlier.file, history.line, history.column, later.file AS replaced_by, later.time AS replaced_at,
  later.actor AS replaced_by_actor
FROM history
JOIN round ON round.key = history.round
JOIN import AS earlier ON earlier.key = history.import
JOIN import AS later ON later.key = history.replaced_by;
CREATE VIEW v_runs AS
SELECT run.key AS run, round.id AS round, criteria_set.id AS set_id,
  criteria_set.version AS set_version, criteria_set.sha256 AS set_sha256, run.as_of,
  run.input_digest, run.result_digest, run.tool_version, run.actor, run.time,
  run.key = (SELECT max(latest.key) FROM run AS latest WHERE latest.round = run.round) AS is_latest
FROM run
JOIN round ON round.key = run.round
JOIN criteria_set ON criteria_set.key = run.criteria_set;
CREATE VIEW v_ranking AS
SELECT v_runs.round, v_runs.run, scorecard.kind, scorecard.rank, unit.code AS unit, scorecard.name,
  scorecard.total, scorecard.exact, scorecard.band, band.title AS band_title, scorecard.state,
  scorecard.gates
FROM v_runs
JOIN run ON run.key = v_runs.run
JOIN scorecard ON scorecard.run = run.key
JOIN unit ON unit.key = scorecard.unit
LEFT JOIN set_part AS band ON band.criteria_set = run.criteria_set
  AND band.part = 'band' AND band.id = scorecard.band
WHERE v_runs.is_latest
ORDER BY v_runs.round, scorecard.kind, scorecard.rank IS NULL, scorecard.rank, unit.code;
CREATE VIEW v_scorecards AS
SELECT v_runs.round, v_runs.run, unit.code AS unit, scorecard.name, part.lesson,
  part.id AS criterion, part.number, part.title, part.max_points AS max,
  json_extract(leaf.value, '$[1]') AS state, json_extract(leaf.value, '$[2]') AS self,
  json_extract(leaf.value, '$[3]') AS computed, json_extract(leaf.value, '$[4]') AS verified,
  json_extract(leaf.value, '$[5]') AS final, json_extract(leaf.value, '$[6]') AS evidence_counted
FROM v_runs
JOIN run ON run.key = v_runs.run
JOIN scorecard ON scorecard.run = run.key
JOIN unit ON unit.key = scorecard.unit
JOIN json_each(scorecard.leaves) AS leaf
LEFT JOIN set_part AS part ON part.criteria_set = run.criteria_set
  AND part.part = 'leaf' AND part.position = json_extract(leaf.value, '$[0]')
WHERE v_runs.is_latest;
CREATE VIEW v_trail AS
SELECT seq, time, actor, action, subject, why, old_digest, new_digest, previous, hash FROM trail;
COMMIT;
