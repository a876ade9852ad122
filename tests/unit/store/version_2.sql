-- A store of version 2: a round with a calendar, a register, documents judged by reviews, a fact and a review
-- replaced, and two scoring runs. As sqlite3 .dump wrote it; never changed.
PRAGMA application_id = 1634956133;
PRAGMA user_version = 2;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE criteria_set (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  version TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL
) STRICT;
INSERT INTO criteria_set VALUES(1,'small','1','44c78983d144f86c84c239288bb102cd5b7b3ca75dfad8bb8ee8822f2463d773',replace('# A set that has one of everything an import looks at; other cases use it too.\nschema = 1\n\n[set]\nid         = "small"\nversion    = "1"\ntitle      = { vi = "Bộ nhỏ", en = "Small set" }\nlanguages  = ["vi", "en"]\nunit_kinds = ["ward", "commune"]\ntotal      = { ward = 12, commune = 10 }\n\n[[measure]]\nid    = "meetings"\ntitle = { vi = "Số cuộc họp", en = "Meetings" }\ntype  = "count"\nmax   = 400\n\n[[measure]]\nid    = "balance"\ntitle = { vi = "Chênh lệch", en = "Balance" }\ntype  = "number"\nmin   = -5.5\n\n[[measure]]\nid    = "satisfied"\ntitle = { vi = "Tỷ lệ hài lòng", en = "Share of satisfied" }\ntype  = "percent"\nmax   = 100\n\n[[measure]]\nid    = "has_plan"\ntitle = { vi = "Có kế hoạch", en = "Has a plan" }\ntype  = "yes_no"\n\n[[register]]\nid      = "dossiers"\ntitle   = { vi = "Hồ sơ", en = "Dossiers" }\nkey     = "dossier"\nunit    = "unit"\ndate    = "day"\ncolumns = [\n  { id = "dossier", type = "text" },\n  { id = "unit", type = "text" },\n  { id = "day", type = "date" },\n]\n\n[[measure]]\nid        = "dossiers_in"\ntitle     = { vi = "Hồ sơ nhận", en = "Dossiers received" }\nregister  = "dossiers"\naggregate = "count"\n\n[[measure]]\nid      = "meetings_twice"\ntitle   = { vi = "Gấp đôi số cuộc họp", en = "Twice the meetings" }\nformula = "meetings * 2"\n\n[[lesson]]\nid    = "lead"\ntitle = { vi = "Lãnh đạo", en = "Leadership" }\n\n[[lesson.criterion]]\nid      = "resolution"\ntitle   = { vi = "Nghị quyết", en = "Resolution" }\nmax     = 2\nrule    = "choice"\nchoices = [\n  { id = "in-time", title = { vi = "Đúng hạn", en = "In time" }, points = 2 },\n  { id = "late", title = { vi = "Chậm", en = "Late" }, points = 1 },\n]\nevidence = { at_least = 1, kinds = ["resolution", "decision"] }\n\n[[lesson.criterion]]\nid    = "dialogue"\ntitle = { vi = "Đối thoại", en = "Dialogue" }\n\n[[lesson.criterion.component]]\nid    = "dialogue-held"\ntitle = { vi = "Tổ chức đối thoại", en = "Dialogue held" }\nmax   = 2\nrule  = "checklist"\nitems = [\n  { id = "planned", title = { vi = "Có kế hoạch", en = "Planned" }, points = 1 },\n  { id = "published", title = { vi = "Công khai", en = "Published" }, points = 1 },\n]\n\n[[lesson.criterion.component]]\nid    = "dialogue-followed"\ntitle = { vi = "Thực hiện kết luận", en = "Conclusions carried out" }\nmax   = 3\nrule  = "claimed"\nnothing_arose = "full"\n\n[[lesson.criterion]]\nid    = "happy"\ntitle = { vi = "Hài lòng", en = "Satisfied" }\nmax   = 3\nrule  = "linear"\nvalue = "satisfied"\nfrom  = { at = "50%", points = 0 }\nto    = { at = "100%", points = 3 }\n\n[[lesson.criterion]]\nid         = "meet"\ntitle      = { vi = "Họp", en = "Meetings" }\nmax        = 2\nrule       = "count"\nvalue      = "meetings_twice + balance * 0 + has_plan * 0"\neach       = 0.5\napplies_to = ["ward"]\n\n[[lesson.criterion]]\nid    = "extra"\ntitle = { vi = "Điểm thưởng", en = "Bonus" }\nkind  = "bonus"\nmax   = 1\nrule  = "claimed"\n\n[[lesson.criterion]]\nid    = "many-dossiers"\ntitle = { vi = "Trừ điểm hồ sơ", en = "Deduction for dossiers" }\nkind  = "deduction"\nmax   = 1\nrule  = "count"\nvalue = "dossiers_in"\neach  = 0.25\n\n[[band]]\nid       = "good"\ntitle    = { vi = "Tốt", en = "Good" }\nat_least = 7\n\n[[band]]\nid    = "other"\ntitle = { vi = "Còn lại", en = "Other" }\n','\n',char(10)));
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
INSERT INTO set_part VALUES(1,'leaf',5,'extra','1.5','Điểm thưởng','lead','1');
INSERT INTO set_part VALUES(1,'leaf',6,'many-dossiers','1.6','Trừ điểm hồ sơ','lead','1');
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
, calendar INTEGER REFERENCES calendar (key), calendar_file TEXT) STRICT;
INSERT INTO round VALUES(1,'2026',2026,'2026-01-01','2026-12-31','open',1,'small.toml',1,'calendar.toml');
CREATE TABLE measure (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO measure VALUES(1,'meetings');
INSERT INTO measure VALUES(2,'satisfied');
INSERT INTO measure VALUES(3,'balance');
INSERT INTO measure VALUES(4,'has_plan');
INSERT INTO measure VALUES(5,'dossiers_in');
CREATE TABLE criterion (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO criterion VALUES(1,'resolution');
INSERT INTO criterion VALUES(2,'dialogue-held');
INSERT INTO criterion VALUES(3,'dialogue-followed');
INSERT INTO criterion VALUES(4,'extra');
INSERT INTO criterion VALUES(5,'happy');
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
INSERT INTO fact VALUES(1,1,1,'3',NULL,7,2,16);
INSERT INTO fact VALUES(1,1,2,'0.8',NULL,2,3,17);
INSERT INTO fact VALUES(1,1,3,'0',NULL,2,4,15);
INSERT INTO fact VALUES(1,1,4,'1',NULL,2,5,16);
INSERT INTO fact VALUES(1,3,2,'0.75',NULL,2,6,17);
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
INSERT INTO answer VALUES(1,1,1,'in-time',NULL,NULL,0,NULL,4,2,18);
INSERT INTO answer VALUES(1,1,2,NULL,'planned;published',NULL,0,NULL,4,3,22);
INSERT INTO answer VALUES(1,1,3,NULL,NULL,'3',0,NULL,4,4,27);
INSERT INTO answer VALUES(1,1,4,NULL,NULL,'1',0,NULL,4,5,15);
INSERT INTO answer VALUES(1,3,1,'late',NULL,NULL,0,NULL,4,6,18);
INSERT INTO answer VALUES(1,3,3,NULL,NULL,NULL,1,NULL,4,7,28);
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
INSERT INTO evidence VALUES(1,1,1,'12/NQ','2026-03-01','resolution','Nghị quyết 12',NULL,NULL,NULL,NULL,5,2,29);
INSERT INTO evidence VALUES(1,1,1,'12/NQ','2026-04-01','resolution','Nghị quyết 12 khác',NULL,NULL,NULL,NULL,5,3,29);
INSERT INTO evidence VALUES(1,3,1,'1/QĐ','2026-04-01','decision','Quyết định',NULL,NULL,NULL,NULL,5,4,27);
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
INSERT INTO review VALUES(1,1,1,'12/NQ','2026-11-01',NULL,NULL,'rejected','not signed','Bình',6,4,20);
INSERT INTO review VALUES(1,1,5,'','','2',NULL,NULL,'seen','Bình',6,2,13);
INSERT INTO review VALUES(1,1,5,'','2026-11-01','1.75',NULL,NULL,'third look','Bình',8,2,13);
INSERT INTO review VALUES(1,3,1,'1/QĐ','2026-11-01',NULL,NULL,'rejected','wrong','An',6,5,20);
INSERT INTO review VALUES(1,3,1,'1/QĐ','2026-11-02',NULL,NULL,'accepted','right after all','An',6,6,20);
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
INSERT INTO history VALUES(1,1,'facts','["00006","meetings"]','{"value":"2"}',2,2,16,7);
INSERT INTO history VALUES(2,1,'reviews','["00006","happy","","2026-11-01"]','{"points":"1.5","reason":"seen again","reviewer":"Bình"}',6,3,13,8);
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
INSERT INTO run VALUES(1,1,1,NULL,'cec992192177baa9f80ac0824cc871b93ccb8f7cb4fec7e642e44f2b092c701a','67991f2cb20e598616e9fe406163a6e7f2cda1c7a839c07ea05495de3321174a','0.2.0','tester','2026-12-01T00:00:00Z');
INSERT INTO run VALUES(2,1,1,NULL,'dcd48544567e24ac1b3d582fd8890d17d9f3ff12c6e8cde6fe731c94dbb35f0a','f528042c2031cc52a6f16eb37e94ccdee2d84b0b2fbdfa193e00cf5f79289903','0.2.0','tester','2026-12-01T00:00:00Z');
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
INSERT INTO scorecard VALUES(1,1,1,'Phường Cẩm Thành','ward','classified',1,'9.00','9','8.5','12','12','1','0.5','good','good',NULL,'','[["lead","8.5","12"]]','[[0,"no-evidence","2","0",null,"0",0],[1,"scored","2","2",null,"2",0],[2,"scored","3","3",null,"3",0],[3,"scored",null,"1.8","1.5","1.5",0],[4,"scored",null,"2",null,"2",0],[5,"scored","1","1",null,"1",0],[6,"scored",null,"0.5",null,"0.5",0]]');
INSERT INTO scorecard VALUES(2,1,2,'Phường Nghĩa Lộ','ward','not-submitted',NULL,NULL,NULL,'0','0','0','0','0',NULL,NULL,NULL,'','[["lead","0","12"]]','[[0,"missing",null,"0",null,"0",0],[1,"missing",null,"0",null,"0",0],[2,"missing",null,"0",null,"0",0],[3,"missing",null,"0",null,"0",0],[4,"missing",null,"0",null,"0",0],[5,"missing",null,"0",null,"0",0],[6,"scored",null,"0",null,"0",0]]');
INSERT INTO scorecard VALUES(3,1,3,'Xã An Phú','commune','classified',1,'5.25','5.25','5.5','10','10','0','0.25','other','other',NULL,'','[["lead","5.5","10"]]','[[0,"scored","1","1",null,"1",1],[1,"missing",null,"0",null,"0",0],[2,"not-applicable",null,"3",null,"3",0],[3,"scored",null,"1.5",null,"1.5",0],[5,"missing",null,"0",null,"0",0],[6,"scored",null,"0.25",null,"0.25",0]]');
INSERT INTO scorecard VALUES(4,2,1,'Phường Cẩm Thành','ward','classified',1,'9.25','9.25','8.75','12','12','1','0.5','good','good',NULL,'','[["lead","8.75","12"]]','[[0,"no-evidence","2","0",null,"0",0],[1,"scored","2","2",null,"2",0],[2,"scored","3","3",null,"3",0],[3,"scored",null,"1.8","1.75","1.75",0],[4,"scored",null,"2",null,"2",0],[5,"scored","1","1",null,"1",0],[6,"scored",null,"0.5",null,"0.5",0]]');
INSERT INTO scorecard VALUES(5,2,2,'Phường Nghĩa Lộ','ward','not-submitted',NULL,NULL,NULL,'0','0','0','0','0',NULL,NULL,NULL,'','[["lead","0","12"]]','[[0,"missing",null,"0",null,"0",0],[1,"missing",null,"0",null,"0",0],[2,"missing",null,"0",null,"0",0],[3,"missing",null,"0",null,"0",0],[4,"missing",null,"0",null,"0",0],[5,"missing",null,"0",null,"0",0],[6,"scored",null,"0",null,"0",0]]');
INSERT INTO scorecard VALUES(6,2,3,'Xã An Phú','commune','classified',1,'5.25','5.25','5.5','10','10','0','0.25','other','other',NULL,'','[["lead","5.5","10"]]','[[0,"scored","1","1",null,"1",1],[1,"missing",null,"0",null,"0",0],[2,"not-applicable",null,"3",null,"3",0],[3,"scored",null,"1.5",null,"1.5",0],[5,"missing",null,"0",null,"0",0],[6,"scored",null,"0.25",null,"0.25",0]]');
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
INSERT INTO trail VALUES(1,'2026-12-01T00:00:00Z','tester','open-round','round 2026','','','44c78983d144f86c84c239288bb102cd5b7b3ca75dfad8bb8ee8822f2463d773 0dac21dda1ca8cd2e8d15560b963e55073a6b15f5cc4c3d6162f107668590b77','','469a39a248c5ef27932ae1205fd49bba0799638b5e0267173b1a8008fab0b3c8');
INSERT INTO trail VALUES(2,'2026-12-01T00:00:00Z','tester','import-units','round 2026, import 1','','','0c2ae92bc58a540821d8cb48b5f8e69641b680497b45c2906fd5ea0ab4252536','469a39a248c5ef27932ae1205fd49bba0799638b5e0267173b1a8008fab0b3c8','b1e06777a89b6291774ce92ab96ba95f76efd10662a1b7ebb62932dadd5f0b64');
INSERT INTO trail VALUES(3,'2026-12-01T00:00:00Z','tester','import-facts','round 2026, import 2','','','9f932961c49067ef944f6e4c9ccda1bc1311cb5acf311d7dcb5fffa5fa51d204','b1e06777a89b6291774ce92ab96ba95f76efd10662a1b7ebb62932dadd5f0b64','859113cd8e8fa7041a3912affa4bb8c1dca70ee495daee9873a9ad0874b4900a');
INSERT INTO trail VALUES(4,'2026-12-01T00:00:00Z','tester','import-records','round 2026, register dossiers, import 3','','','ad4efa894349c21295c248bc8138c2c57a7c43a03853982fd3e5bcea4e6081e1','859113cd8e8fa7041a3912affa4bb8c1dca70ee495daee9873a9ad0874b4900a','f4c6ab70a4c39178f31c8652fcc20c1e0f2aea4cc5a0783b79f3b851fdec0176');
INSERT INTO trail VALUES(5,'2026-12-01T00:00:00Z','tester','import-answers','round 2026, import 4','','','09b8efac027f171fe2c43ca1562eb31de79ca2bbf93368a03f9e5085f13b1c6a','f4c6ab70a4c39178f31c8652fcc20c1e0f2aea4cc5a0783b79f3b851fdec0176','0e84ca80f91686ee9ff16ec7712c22663a67e5399a218f5d68275e78ad804cde');
INSERT INTO trail VALUES(6,'2026-12-01T00:00:00Z','tester','import-evidence','round 2026, import 5','','','fa63c7ccce3fdd4051ec777962a5bc37a4a165aabd283941fae4206414f402fd','0e84ca80f91686ee9ff16ec7712c22663a67e5399a218f5d68275e78ad804cde','5221f13355e89e594e58e7d1230d2a015ccfa2d8ce52d308ee0c906fe0f412e0');
INSERT INTO trail VALUES(7,'2026-12-01T00:00:00Z','tester','import-reviews','round 2026, import 6','','','1719389e357bdfeb879b5c43a8e284ce43218f4040fc67ba8fc5230372019ea0','5221f13355e89e594e58e7d1230d2a015ccfa2d8ce52d308ee0c906fe0f412e0','80b573e71b00d0c39f70611074585397f63ec51fcb591605baa23e5a56d6fa00');
INSERT INTO trail VALUES(8,'2026-12-01T00:00:00Z','tester','score-round','round 2026, run 1','','','67991f2cb20e598616e9fe406163a6e7f2cda1c7a839c07ea05495de3321174a','80b573e71b00d0c39f70611074585397f63ec51fcb591605baa23e5a56d6fa00','3f27ee05c803e8c134dbad1a40d954ba82c2618c0e6a00f413e90c8c8dfd7fd2');
INSERT INTO trail VALUES(9,'2026-12-01T00:00:00Z','tester','import-facts','round 2026, import 7','','3b97217a063481cbc3b88f451160a4bdce31223b2643880854d6f9f2d76477aa','331b863b87c8cb6eccf568b4f6978e5e56aca83b624c574090ff66e8ab16f3a3','3f27ee05c803e8c134dbad1a40d954ba82c2618c0e6a00f413e90c8c8dfd7fd2','95bb0d607b59d26fdac95bcedca9788da26791c99d9b565938ad9b6940ab7838');
INSERT INTO trail VALUES(10,'2026-12-01T00:00:00Z','tester','import-reviews','round 2026, import 8','','d962f5981040fdeee13042d1029371fd1e2cebe04db8d8e3ad9bad90cdec5449','02700bbc0c5fd02707dcaac24669577de9b4de519368698a9e084d90c8161191','95bb0d607b59d26fdac95bcedca9788da26791c99d9b565938ad9b6940ab7838','f49121339a50a34794818183ab4ac9baa597f9fe04e22e67b7278cd3eba31b52');
INSERT INTO trail VALUES(11,'2026-12-01T00:00:00Z','tester','score-round','round 2026, run 2','','67991f2cb20e598616e9fe406163a6e7f2cda1c7a839c07ea05495de3321174a','f528042c2031cc52a6f16eb37e94ccdee2d84b0b2fbdfa193e00cf5f79289903','f49121339a50a34794818183ab4ac9baa597f9fe04e22e67b7278cd3eba31b52','892c98b675a7b9182c06ad5642a9ee6fce7b20d4a8f7382891941e12ae18bb72');
CREATE TABLE calendar (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL
) STRICT;
INSERT INTO calendar VALUES(1,'vietnam-2024-2027','0dac21dda1ca8cd2e8d15560b963e55073a6b15f5cc4c3d6162f107668590b77',replace('# Working days of public offices in Vietnam, 2024 to 2027.\n#\n# CONFIRM BEFORE USE. What is marked "to-confirm" is computed or announced only in part, and each of these days decides\n# whether dossiers count as late:\n#   2024  Hùng Kings'' Day, 18/04 (computed from the lunar calendar)\n#   2026  Hùng Kings'' Day falls on Sunday 26/04: is Monday 27/04 off instead? The second day of National Day, and whether\n#         Monday 31/08 is swapped with Saturday 22/08. Whether 24/11 is a day off: it does not stand here.\n#   2027  everything but the holidays with a fixed date: no announcement has been seen.\n# No stop of intake stands here, because each province announces its own; an example is at the end.\n# A day that the office itself adds or works belongs here too.\n#\n# To change something, copy this file, give the copy an id of its own, and name the copy when a round is opened. A round\n# keeps the file it was opened with. The calendar has to reach beyond the end of the round by the longest period that may\n# still run then: that is why it goes on into 2027.\n#\n# XÁC NHẬN TRƯỚC KHI DÙNG. Các ngày ghi "to-confirm" mới được tính theo âm lịch hoặc mới có thông báo một phần; mỗi ngày\n# như vậy quyết định hồ sơ có bị tính là trễ hạn hay không. Muốn sửa thì chép tệp này thành tệp khác, đặt id khác.\n\nschema = 1\n\n[calendar]\nid              = "vietnam-2024-2027"\ntitle           = { vi = "Ngày làm việc của cơ quan nhà nước 2024–2027", en = "Working days of public offices 2024–2027" }\nrange           = { from = 2024-01-01, until = 2027-12-31 }\nweekly_days_off = ["saturday", "sunday"]\n\n# 2024\n\n[[holiday]]\ndate   = 2024-01-01\ntitle  = { vi = "Tết Dương lịch", en = "New Year''s Day" }\nsource = "Bộ luật Lao động 2019, Điều 112"\n\n[[holiday]]\nfrom   = 2024-02-08\nuntil  = 2024-02-14\ntitle  = { vi = "Tết Nguyên đán Giáp Thìn", en = "Lunar New Year" }\nsource = "Văn bản 8662/VPCP-KGVX, theo https://th389.vn/thu-tuong-chinh-phu-pham-minh-chinh-dong-y-nghi-tet-nguyen-dan-2024-trong-7-ngay-a172920.html"\n\n[[holiday]]\ndate   = 2024-04-18\ntitle  = { vi = "Giỗ Tổ Hùng Vương (10/3 âm lịch)", en = "Hùng Kings'' Day (10th of the third lunar month)" }\nstatus = "to-confirm"\nsource = "Tính theo âm lịch"\n\n[[day_off]]\ndate   = 2024-04-29\ntitle  = { vi = "Hoán đổi với thứ Bảy 04/05/2024", en = "Swapped with Saturday 2024-05-04" }\nsource = "https://lawnet.vn/en/laws/what-is-the-official-holiday-schedule-for-vietnamese-officials-public-employees-and-employees-on-ap-151148.html"\n\n[[holiday]]\nfrom   = 2024-04-30\nuntil  = 2024-05-01\ntitle  = { vi = "Ngày Chiến thắng, Ngày Quốc tế Lao động", en = "Victory Day, Labour Day" }\nsource = "Bộ luật Lao động 2019, Điều 112"\n\n[[working_day]]\ndate   = 2024-05-04\ntitle  = { vi = "Làm bù cho thứ Hai 29/04/2024", en = "Worked for Monday 2024-04-29" }\nsource = "https://lawnet.vn/en/laws/what-is-the-official-holiday-schedule-for-vietnamese-officials-public-employees-and-employees-on-ap-151148.html"\n\n[[holiday]]\nfrom   = 2024-09-02\nuntil  = 2024-09-03\ntitle  = { vi = "Quốc khánh", en = "National Day" }\nsource = "Văn bản 8662/VPCP-KGVX, theo https://th389.vn/thu-tuong-chinh-phu-pham-minh-chinh-dong-y-nghi-tet-nguyen-dan-2024-trong-7-ngay-a172920.html"\n\n# 2025\n\n[[holiday]]\ndate   = 2025-01-01\ntitle  = { vi = "Tết Dương lịch", en = "New Year''s Day" }\nsource = "Bộ luật Lao động 2019, Điều 112"\n\n[[holiday]]\nfrom   = 2025-01-25\nuntil  = 2025-02-02\ntitle  = { vi = "Tết Nguyên đán Ất Tỵ", en = "Lunar New Year" }\nsource = "Văn bản 8726/VPCP-KGVX ngày 26/11/2024; các ngày theo https://www.tet-amlich.com/2024/11/cac-ngay-nghi-le-2025.html"\n\n[[holiday]]\ndate   = 2025-04-07\ntitle  = { vi = "Giỗ Tổ Hùng Vương (10/3 âm lịch)", en = "Hùng Kings'' Day (10th of the third lunar month)" }\nsource = "https://www.tet-amlich.com/2024/11/cac-ngay-nghi-le-2025.html"\n\n[[working_day]]\ndate   = 2025-04-26\ntitle  = { vi = "Làm bù cho thứ Sáu 02/05/2025", en = "Worked for Friday 2025-05-02" }\nsource = "https://vietnamnews.vn/society/1693234/five-day-break-announced-for-reunification-and-labour-day-holiday.html"\n\n[[holiday]]\nfrom   = 2025-04-30\nuntil  = 2025-05-01\ntitle  = { vi = "Ngày Chiến thắng, Ngày Quốc tế Lao động", en = "Victory Day, Labour Day" }\nsource = "Bộ luật Lao động 2019, Điều 112"\n\n[[day_off]]\ndate   = 2025-05-02\ntitle  = { vi = "Hoán đổi với thứ Bảy 26/04/2025", en = "Swapped with Saturday 2025-04-26" }\nsource = "https://vietnamnews.vn/society/1693234/five-day-break-announced-for-reunification-and-labour-day-holiday.html"\n\n[[holiday]]\nfrom   = 2025-09-01\nuntil  = 2025-09-02\ntitle  = { vi = "Quốc khánh", en = "National Day" }\nsource = "Văn bản 8726/VPCP-KGVX ngày 26/11/2024; các ngày theo https://www.tet-amlich.com/2024/11/cac-ngay-nghi-le-2025.html"\n\n# 2026\n\n[[holiday]]\ndate   = 2026-01-01\ntitle  = { vi = "Tết Dương lịch", en = "New Year''s Day" }\nsource = "Bộ luật Lao động 2019, Điều 112"\n\n[[day_off]]\ndate   = 2026-01-02\ntitle  = { vi = "Hoán đổi với thứ Bảy 10/01/2026", en = "Swapped with Saturday 2026-01-10" }\nsource = "Văn bản 12729/VPCP-KGVX ngày 25/12/2025, theo https://baohiemxahoi.gov.vn/tintuc/audio/Pages/default.aspx?CateID=0&ItemID=25908&OtItem=date"\n\n[[working_day]]\ndate   = 2026-01-10\ntitle  = { vi = "Làm bù cho thứ Sáu 02/01/2026", en = "Worked for Friday 2026-01-02" }\nsource = "Văn bản 12729/VPCP-KGVX ngày 25/12/2025, theo https://baohiemxahoi.gov.vn/tintuc/audio/Pages/default.aspx?CateID=0&ItemID=25908&OtItem=date"\n\n[[holiday]]\nfrom   = 2026-02-14\nuntil  = 2026-02-22\ntitle  = { vi = "Tết Nguyên đán Bính Ngọ", en = "Lunar New Year" }\nsource = "http://www.congan.com.vn/?catid=702&id=388656&mod=detnews"\n\n[[holiday]]\nfrom   = 2026-04-26\nuntil  = 2026-04-27\ntitle  = { vi = "Giỗ Tổ Hùng Vương (10/3 âm lịch, Chủ nhật) và nghỉ bù", en = "Hùng Kings'' Day (10th of the third lunar month, a Sunday), made up on Monday" }\nstatus = "to-confirm"\nsource = "Tính theo âm lịch; nghỉ bù theo Bộ luật Lao động 2019, Điều 111 khoản 3"\n\n[[holiday]]\nfrom   = 2026-04-30\nuntil  = 2026-05-01\ntitle  = { vi = "Ngày Chiến thắng, Ngày Quốc tế Lao động", en = "Victory Day, Labour Day" }\nsource = "Bộ luật Lao động 2019, Điều 112"\n\n[[working_day]]\ndate   = 2026-08-22\ntitle  = { vi = "Làm bù cho thứ Hai 31/08/2026", en = "Worked for Monday 2026-08-31" }\nstatus = "to-confirm"\n\n[[day_off]]\ndate   = 2026-08-31\ntitle  = { vi = "Hoán đổi với thứ Bảy 22/08/2026", en = "Swapped with Saturday 2026-08-22" }\nstatus = "to-confirm"\n\n[[holiday]]\ndate   = 2026-09-01\ntitle  = { vi = "Quốc khánh, ngày liền kề", en = "National Day, the day beside it" }\nstatus = "to-confirm"\n\n[[holiday]]\ndate   = 2026-09-02\ntitle  = { vi = "Quốc khánh", en = "National Day" }\nsource = "Bộ luật Lao động 2019, Điều 112"\n\n# 2027\n\n[[holiday]]\ndate   = 2027-01-01\ntitle  = { vi = "Tết Dương lịch", en = "New Year''s Day" }\nsource = "Bộ luật Lao động 2019, Điều 112"\n\n[[holiday]]\nfrom   = 2027-02-05\nuntil  = 2027-02-11\ntitle  = { vi = "Tết Nguyên đán Đinh Mùi (mùng 1 là 06/02/2027), kể cả nghỉ bù", en = "Lunar New Year (its first day is 2027-02-06), made-up days included" }\nstatus = "to-confirm"\nsource = "Tính theo âm lịch"\n\n[[holiday]]\ndate   = 2027-04-16\ntitle  = { vi = "Giỗ Tổ Hùng Vương (10/3 âm lịch)", en = "Hùng Kings'' Day (10th of the third lunar month)" }\nstatus = "to-confirm"\nsource = "Tính theo âm lịch"\n\n[[holiday]]\nfrom   = 2027-04-30\nuntil  = 2027-05-01\ntitle  = { vi = "Ngày Chiến thắng, Ngày Quốc tế Lao động", en = "Victory Day, Labour Day" }\nsource = "Bộ luật Lao động 2019, Điều 112"\n\n[[holiday]]\ndate   = 2027-05-03\ntitle  = { vi = "Nghỉ bù cho thứ Bảy 01/05/2027", en = "Made up for Saturday 2027-05-01" }\nstatus = "to-confirm"\nsource = "Bộ luật Lao động 2019, Điều 111 khoản 3"\n\n[[holiday]]\ndate   = 2027-09-02\ntitle  = { vi = "Quốc khánh", en = "National Day" }\nsource = "Bộ luật Lao động 2019, Điều 112"\n\n[[holiday]]\ndate   = 2027-09-03\ntitle  = { vi = "Quốc khánh, ngày liền kề", en = "National Day, the day beside it" }\nstatus = "to-confirm"\n\n# A stop of intake, if the office announces one around Tết; remove the signs and put in the days:\n#\n# [[intake_stop]]\n# from   = 2026-02-11\n# until  = 2026-02-24\n# title  = { vi = "Tạm dừng tiếp nhận hồ sơ dịp Tết", en = "Intake stops around Tết" }\n# source = "Thông báo số … ngày … của …"\n','\n',char(10)));
CREATE TABLE import (
  key INTEGER PRIMARY KEY,
  round INTEGER NOT NULL REFERENCES round (key),
  kind TEXT NOT NULL
    CHECK (kind IN ('units', 'facts', 'answers', 'evidence', 'reviews', 'records')),
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
INSERT INTO import VALUES(2,1,'facts','facts.csv','5f6e1acb231eb6a42edfd11615fe7f4642dbb1e09fec9ecc02e1d819111dc8cc',5,5,0,'--decimal point --dates ymd','tester','2026-12-01T00:00:00Z');
INSERT INTO import VALUES(3,1,'records','dossiers.csv','6d0a19e4d8ca177494e65484a9cef36a2e95f40b9e1fec48ab8b0baba1e0d42f',4,4,0,'--register dossiers --decimal point --dates ymd','tester','2026-12-01T00:00:00Z');
INSERT INTO import VALUES(4,1,'answers','answers.csv','11a398aabbf8dc22ec422bc0dac812329bec926b6f79da1464079f80cdfb449d',6,6,0,'--decimal point --dates ymd','tester','2026-12-01T00:00:00Z');
INSERT INTO import VALUES(5,1,'evidence','evidence.csv','09d434a928322daa833ddba0a201911a6d8c9f50bc750db5abe0cd856bd4cd10',3,3,0,'--decimal point --dates ymd','tester','2026-12-01T00:00:00Z');
INSERT INTO import VALUES(6,1,'reviews','reviews.csv','394f8284619bed3641610324bb48e8093fbabe28c8d30e432a50ca334389d2a2',5,5,0,'--decimal point --dates ymd','tester','2026-12-01T00:00:00Z');
INSERT INTO import VALUES(7,1,'facts','f2.csv','5107d17752635971cdb463d4d97651cce617321c0aac0947c3b41e47513ae33c',1,0,1,'--decimal point --dates ymd','tester','2026-12-01T00:00:00Z');
INSERT INTO import VALUES(8,1,'reviews','r2.csv','4727427a1f2a86130abdd40f3582b13219fd32f40cbcbf5a4e76936b4acfc5fd',1,0,1,'--decimal point --dates ymd','tester','2026-12-01T00:00:00Z');
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
INSERT INTO register VALUES(1,1,'dossiers','6579d6f9282c5e430357c77f0b52b41c69bf493e278042800bb1817d2ada01c6','ad4efa894349c21295c248bc8138c2c57a7c43a03853982fd3e5bcea4e6081e1',0,0,'0.2.0','tester','2026-12-01T00:00:00Z');
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
INSERT INTO register_file VALUES(1,0,3,NULL,93,NULL,'point','ymd','refuse',4,0,1,0);
CREATE TABLE register_unit (
  register INTEGER NOT NULL REFERENCES register (key),
  unit INTEGER NOT NULL REFERENCES unit (key),
  records INTEGER NOT NULL,
  PRIMARY KEY (register, unit)
) STRICT, WITHOUT ROWID;
INSERT INTO register_unit VALUES(1,1,2);
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
INSERT INTO register_value VALUES(1,1,5,'2');
INSERT INTO register_value VALUES(1,2,5,'0');
INSERT INTO register_value VALUES(1,3,5,'1');
INSERT INTO register_value VALUES(1,4,5,'0');
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
COMMIT;
