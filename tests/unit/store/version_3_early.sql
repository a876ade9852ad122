-- An early store of version 3, without register_file.grouping: a register, one scoring run. As sqlite3 .dump wrote it.
PRAGMA application_id = 1634956133;
PRAGMA user_version = 3;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE criteria_set (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  version TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL
) STRICT;
INSERT INTO criteria_set VALUES(1,'registers','1','50dbf5aa5491d96973a1c3e8a5bc4321d657365fa8fcdc42ff48b967bb14de4f',replace('# A set that counts from two registers; other cases use it too.\nschema = 1\n\n[set]\nid         = "registers"\nversion    = "1"\ntitle      = { vi = "Bộ có sổ", en = "Set with registers" }\nlanguages  = ["vi", "en"]\nunit_kinds = ["ward", "commune"]\ntotal      = 6\n\n[[register]]\nid      = "dossiers"\ntitle   = { vi = "Hồ sơ một cửa", en = "One-stop dossiers" }\nkey     = "dossier"\nunit    = "unit"\ndate    = "received"\ncolumns = [\n  { id = "dossier", type = "text", aliases = ["Mã hồ sơ"] },\n  { id = "unit", type = "text" },\n  { id = "received", type = "date" },\n  { id = "due", type = "date" },\n  { id = "returned", type = "date", optional = true },\n  { id = "fee", type = "number", min = 0, optional = true },\n]\n\n[[register]]\nid      = "letters"\ntitle   = { vi = "Đơn thư", en = "Letters" }\nkey     = "letter"\nunit    = "unit"\ndate    = "day"\ncolumns = [\n  { id = "letter", type = "text" },\n  { id = "unit", type = "text" },\n  { id = "day", type = "date" },\n]\n\n[[measure]]\nid        = "dossiers_due"\ntitle     = { vi = "Hồ sơ đến hạn", en = "Dossiers due" }\nregister  = "dossiers"\naggregate = "count"\n\n[[measure]]\nid        = "dossiers_on_time"\ntitle     = { vi = "Trả đúng hạn", en = "Returned on time" }\nregister  = "dossiers"\naggregate = "count"\nwhere     = "returned is not null and returned <= due"\n\n[[measure]]\nid        = "mean_fee"\ntitle     = { vi = "Lệ phí bình quân", en = "Mean fee" }\nregister  = "dossiers"\naggregate = "mean"\ncolumn    = "fee"\n\n[[measure]]\nid        = "letters_in"\ntitle     = { vi = "Đơn đã nhận", en = "Letters received" }\nregister  = "letters"\naggregate = "count"\n\n[[lesson]]\nid    = "serve"\ntitle = { vi = "Phục vụ", en = "Service" }\n\n[[lesson.criterion]]\nid            = "on-time"\ntitle         = { vi = "Đúng hạn", en = "On time" }\nmax           = 3\nrule          = "ratio"\nnumerator     = "dossiers_on_time"\ndenominator   = "dossiers_due"\ntarget        = "100%"\nnothing_arose = "exclude"\n\n[[lesson.criterion]]\nid            = "cheap"\ntitle         = { vi = "Lệ phí thấp", en = "Low fees" }\nmax           = 1\nrule          = "linear"\nvalue         = "mean_fee"\nfrom          = { at = 10, points = 0 }\nto            = { at = 0, points = 1 }\nnothing_arose = "full"\n\n[[lesson.criterion]]\nid    = "letters"\ntitle = { vi = "Tiếp nhận đơn", en = "Letters" }\nmax   = 2\nrule  = "count"\nvalue = "letters_in"\neach  = 1\n\n[[band]]\nid       = "good"\ntitle    = { vi = "Tốt", en = "Good" }\nat_least = 4\n\n[[band]]\nid    = "other"\ntitle = { vi = "Còn lại", en = "Other" }\n','\n',char(10)));
CREATE TABLE set_part (
  criteria_set INTEGER NOT NULL REFERENCES criteria_set (key),
  part TEXT NOT NULL CHECK (part IN ('lesson', 'leaf', 'measure', 'band', 'gate')),
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  number TEXT NOT NULL,
  title TEXT NOT NULL,
  lesson TEXT,
  max_points TEXT, kind TEXT CHECK (kind IN ('standard', 'bonus', 'deduction')),
  PRIMARY KEY (criteria_set, part, position)
) STRICT, WITHOUT ROWID;
INSERT INTO set_part VALUES(1,'band',0,'good','','Tốt',NULL,NULL,NULL);
INSERT INTO set_part VALUES(1,'band',1,'other','','Còn lại',NULL,NULL,NULL);
INSERT INTO set_part VALUES(1,'leaf',0,'on-time','1.1','Đúng hạn','serve','3','standard');
INSERT INTO set_part VALUES(1,'leaf',1,'cheap','1.2','Lệ phí thấp','serve','1','standard');
INSERT INTO set_part VALUES(1,'leaf',2,'letters','1.3','Tiếp nhận đơn','serve','2','standard');
INSERT INTO set_part VALUES(1,'lesson',0,'serve','1','Phục vụ',NULL,NULL,NULL);
INSERT INTO set_part VALUES(1,'measure',0,'dossiers_due','','Hồ sơ đến hạn',NULL,NULL,NULL);
INSERT INTO set_part VALUES(1,'measure',1,'dossiers_on_time','','Trả đúng hạn',NULL,NULL,NULL);
INSERT INTO set_part VALUES(1,'measure',2,'mean_fee','','Lệ phí bình quân',NULL,NULL,NULL);
INSERT INTO set_part VALUES(1,'measure',3,'letters_in','','Đơn đã nhận',NULL,NULL,NULL);
CREATE TABLE round (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  year INTEGER NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
  criteria_set INTEGER NOT NULL REFERENCES criteria_set (key),
  set_file TEXT NOT NULL
, calendar INTEGER REFERENCES calendar (key), calendar_file TEXT) STRICT;
INSERT INTO round VALUES(1,'2026',2026,'2026-01-01','2026-12-31','open',1,'registers.toml',NULL,NULL);
CREATE TABLE measure (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO measure VALUES(1,'dossiers_due');
INSERT INTO measure VALUES(2,'dossiers_on_time');
INSERT INTO measure VALUES(3,'mean_fee');
CREATE TABLE criterion (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
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
INSERT INTO run VALUES(1,1,1,NULL,'8f89051788e26e106c22d54001f1ed434197db1ceb98e1fb3d1080b190176bb9','c34f43b5a3838547eeb737641df02ab10643878f6ad51589ea198910cfd4ef12','0.2.0','tester','2026-12-01T00:00:00Z');
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
INSERT INTO scorecard VALUES(1,1,1,'Phường Cẩm Thành','ward','classified',1,'1.38','1.38','1.38','6','6','0','0','other','other',NULL,'','[["serve","1.38","6"]]','[[0,"scored",null,"1",null,"1",0],[1,"scored",null,"0.38",null,"0.38",0],[2,"missing",null,"0",null,"0",0]]');
INSERT INTO scorecard VALUES(2,1,2,'Phường Nghĩa Lộ','ward','not-submitted',NULL,NULL,NULL,'0','0','0','0','0',NULL,NULL,NULL,'','[["serve","0","3"]]','[[0,"excluded",null,"0",null,"0",0],[1,"not-applicable",null,"1",null,"1",0],[2,"missing",null,"0",null,"0",0]]');
INSERT INTO scorecard VALUES(3,1,3,'Xã An Phú','commune','classified',1,'3.60','3.6','3.6','6','6','0','0','other','other',NULL,'','[["serve","3.6","6"]]','[[0,"scored",null,"3",null,"3",0],[1,"scored",null,"0.6",null,"0.6",0],[2,"missing",null,"0",null,"0",0]]');
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
INSERT INTO trail VALUES(1,'2026-12-01T00:00:00Z','tester','open-round','round 2026','','','50dbf5aa5491d96973a1c3e8a5bc4321d657365fa8fcdc42ff48b967bb14de4f','','4e46f133c06035570f9ece6ab99eaf6e88396f5396ead5e3f208d8b23beb1627');
INSERT INTO trail VALUES(2,'2026-12-01T00:00:00Z','tester','import-units','round 2026, import 1','','','0c2ae92bc58a540821d8cb48b5f8e69641b680497b45c2906fd5ea0ab4252536','4e46f133c06035570f9ece6ab99eaf6e88396f5396ead5e3f208d8b23beb1627','37caaea8c1c470ec1ecf7ae9e019f2ab8d8830da408946b72a165869f57bb830');
INSERT INTO trail VALUES(3,'2026-12-01T00:00:00Z','tester','import-records','round 2026, register dossiers, import 2','','','197f495328f0e50708ca79de44b22472e503b0129d9dcdc7aee2347749691e75','37caaea8c1c470ec1ecf7ae9e019f2ab8d8830da408946b72a165869f57bb830','86dfce8b80b15bd4db9f66adb7679b3afa00d4654c06e8e7aebb47e47e63027d');
INSERT INTO trail VALUES(4,'2026-12-01T00:00:00Z','tester','score-round','round 2026, run 1','','','c34f43b5a3838547eeb737641df02ab10643878f6ad51589ea198910cfd4ef12','86dfce8b80b15bd4db9f66adb7679b3afa00d4654c06e8e7aebb47e47e63027d','c888562b20b09fd9c17b0208f5d542d33e81b620b65f97031df9d3a92bef5db4');
CREATE TABLE calendar (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL
) STRICT;
CREATE TABLE register (
  key INTEGER PRIMARY KEY,
  round INTEGER NOT NULL REFERENCES round (key),
  id TEXT NOT NULL,
  definition TEXT NOT NULL,
  digest TEXT NOT NULL,
  repeated_keys INTEGER NOT NULL,
  changed_keys INTEGER NOT NULL,
  tool_version TEXT NOT NULL,
  actor TEXT NOT NULL,
  time TEXT NOT NULL,
  UNIQUE (round, id)
) STRICT;
INSERT INTO register VALUES(1,1,'dossiers','9e4f7c7467abad7b0a2d3a261a439676608ec05cb307708e9f18405ca3586aca','197f495328f0e50708ca79de44b22472e503b0129d9dcdc7aee2347749691e75',0,0,'0.2.0','tester','2026-12-01T00:00:00Z');
CREATE TABLE register_file (
  register INTEGER NOT NULL REFERENCES register (key),
  position INTEGER NOT NULL,
  import INTEGER NOT NULL REFERENCES import (key),
  path TEXT,
  bytes INTEGER NOT NULL,
  delimiter TEXT,
  decimal TEXT NOT NULL CHECK (decimal IN ('point', 'comma')),
  dates TEXT NOT NULL CHECK (dates IN ('ymd', 'dmy')),
  bad_rows TEXT NOT NULL CHECK (bad_rows IN ('refuse', 'skip')),
  rows INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  outside_period INTEGER NOT NULL,
  superseded INTEGER NOT NULL,
  PRIMARY KEY (register, position)
) STRICT, WITHOUT ROWID;
INSERT INTO register_file VALUES(1,0,2,NULL,261,NULL,'point','ymd','refuse',5,0,1,0);
CREATE TABLE register_unit (
  register INTEGER NOT NULL REFERENCES register (key),
  unit INTEGER NOT NULL REFERENCES unit (key),
  records INTEGER NOT NULL,
  PRIMARY KEY (register, unit)
) STRICT, WITHOUT ROWID;
INSERT INTO register_unit VALUES(1,1,3);
INSERT INTO register_unit VALUES(1,2,0);
INSERT INTO register_unit VALUES(1,3,1);
INSERT INTO register_unit VALUES(1,4,0);
CREATE TABLE register_value (
  register INTEGER NOT NULL REFERENCES register (key),
  unit INTEGER NOT NULL REFERENCES unit (key),
  measure INTEGER NOT NULL REFERENCES measure (key),
  value TEXT,
  PRIMARY KEY (register, unit, measure)
) STRICT, WITHOUT ROWID;
INSERT INTO register_value VALUES(1,1,1,'3');
INSERT INTO register_value VALUES(1,1,2,'1');
INSERT INTO register_value VALUES(1,1,3,'6.25');
INSERT INTO register_value VALUES(1,2,1,'0');
INSERT INTO register_value VALUES(1,2,2,'0');
INSERT INTO register_value VALUES(1,2,3,NULL);
INSERT INTO register_value VALUES(1,3,1,'1');
INSERT INTO register_value VALUES(1,3,2,'1');
INSERT INTO register_value VALUES(1,3,3,'4');
INSERT INTO register_value VALUES(1,4,1,'0');
INSERT INTO register_value VALUES(1,4,2,'0');
INSERT INTO register_value VALUES(1,4,3,NULL);
CREATE TABLE import (
  key INTEGER PRIMARY KEY,
  round INTEGER NOT NULL REFERENCES round (key),
  kind TEXT NOT NULL,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  rows INTEGER NOT NULL,
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  options TEXT NOT NULL,
  actor TEXT NOT NULL,
  time TEXT NOT NULL
) STRICT;
INSERT INTO import VALUES(1,1,'units','units.csv','cb13152c7a59819d1ce1832545a2d96b5d1bceed3a78a7a57438a790a8ae40e6',4,4,0,'--decimal point --dates ymd','tester','2026-12-01T00:00:00Z');
INSERT INTO import VALUES(2,1,'records','dossiers.csv','9a2a39d00942ebb8b902ad70a6f345586d44af84997d7d0fc787353165ba3b91',5,5,0,'--register dossiers --decimal point --dates ymd','tester','2026-12-01T00:00:00Z');
CREATE TABLE review (
  round INTEGER NOT NULL REFERENCES round (key),
  unit INTEGER NOT NULL REFERENCES unit (key),
  criterion INTEGER NOT NULL REFERENCES criterion (key),
  evidence TEXT NOT NULL,
  date TEXT NOT NULL,
  evidence_date TEXT NOT NULL,
  points TEXT,
  excluded INTEGER CHECK (excluded IN (0, 1)),
  decision TEXT,
  reason TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  import INTEGER NOT NULL REFERENCES import (key),
  line INTEGER NOT NULL,
  column INTEGER NOT NULL,
  PRIMARY KEY (round, unit, criterion, evidence, date, evidence_date)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX set_part_by_id ON set_part (criteria_set, part, id);
CREATE INDEX run_by_round ON run (round);
CREATE TRIGGER trail_is_not_changed BEFORE UPDATE ON trail
BEGIN SELECT RAISE(ABORT, 'the trail is only added to'); END;
CREATE TRIGGER trail_is_not_shortened BEFORE DELETE ON trail
BEGIN SELECT RAISE(ABORT, 'the trail is only added to'); END;
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
CREATE VIEW v_trail AS
SELECT seq, time, actor, action, subject, why, old_digest, new_digest, previous, hash FROM trail;
CREATE VIEW v_rounds AS
SELECT round.id AS round, round.year, round.first_day, round.last_day, round.state,
  criteria_set.id AS set_id, criteria_set.version AS set_version,
  criteria_set.sha256 AS set_sha256, round.set_file, calendar.id AS calendar_id,
  calendar.sha256 AS calendar_sha256, round.calendar_file
FROM round JOIN criteria_set ON criteria_set.key = round.criteria_set
LEFT JOIN calendar ON calendar.key = round.calendar;
CREATE VIEW v_registers AS
SELECT round.id AS round, register.id AS register, count(*) AS files, sum(file.bytes) AS bytes,
  sum(file.rows) AS rows, sum(file.rejected) AS rejected,
  sum(file.outside_period) AS outside_period, sum(file.superseded) AS superseded,
  register.repeated_keys, register.changed_keys, register.tool_version, register.actor,
  register.time
FROM register
JOIN round ON round.key = register.round
JOIN register_file AS file ON file.register = register.key
GROUP BY register.key;
CREATE VIEW v_register_files AS
SELECT round.id AS round, register.id AS register, file.position, import.file, import.sha256,
  file.path, file.bytes, file.rows, file.rejected, file.outside_period, file.superseded,
  file.bad_rows, import.options, import.actor, import.time
FROM register_file AS file
JOIN register ON register.key = file.register
JOIN round ON round.key = register.round
JOIN import ON import.key = file.import
ORDER BY round.id, register.id, file.position;
CREATE VIEW v_register_values AS
SELECT round.id AS round, unit.code AS unit, unit.name, register.id AS register,
  measure.id AS measure, part.title, counted.value, register_unit.records
FROM register_value AS counted
JOIN register ON register.key = counted.register
JOIN round ON round.key = register.round
JOIN unit ON unit.key = counted.unit
JOIN measure ON measure.key = counted.measure
JOIN register_unit ON register_unit.register = counted.register
  AND register_unit.unit = counted.unit
LEFT JOIN set_part AS part ON part.criteria_set = round.criteria_set
  AND part.part = 'measure' AND part.id = measure.id;
CREATE TRIGGER trail_is_added_to_at_its_end BEFORE INSERT ON trail
WHEN new.seq IS NOT (SELECT ifnull(max(seq), 0) + 1 FROM trail)
  OR EXISTS (SELECT 1 FROM trail WHERE hash = new.hash)
BEGIN SELECT RAISE(ABORT, 'the trail is only added to'); END;
CREATE VIEW v_reviews AS
SELECT round.id AS round, unit.code AS unit, unit.name, criterion.id AS criterion, part.number,
  part.title, review.evidence, nullif(review.evidence_date, '') AS evidence_date, review.date,
  review.points, review.excluded, review.decision, review.reason, review.reviewer, import.file,
  review.line, review.column
FROM review
JOIN round ON round.key = review.round
JOIN unit ON unit.key = review.unit
JOIN criterion ON criterion.key = review.criterion
JOIN import ON import.key = review.import
LEFT JOIN set_part AS part ON part.criteria_set = round.criteria_set
  AND part.part = 'leaf' AND part.id = criterion.id;
CREATE VIEW v_ranking AS
SELECT v_runs.round, v_runs.run, scorecard.kind, scorecard.rank, unit.code AS unit, scorecard.name,
  scorecard.standard, scorecard.open, scorecard.full, scorecard.bonus, scorecard.deduction,
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
  part.id AS criterion, part.number, part.title, part.kind, part.max_points AS max,
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
COMMIT;
