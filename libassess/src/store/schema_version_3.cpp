#include "schema.hpp"

namespace assess {

// The trail is added to at its end alone, reviews name a document by its date too, the kinds of
// imports are left to the program, and numbers in registers may have marks between thousands. A
// published version is never changed; what comes later is a step of its own.
const std::string_view schema_version_3 = R"sql(
CREATE TRIGGER trail_is_added_to_at_its_end BEFORE INSERT ON trail
WHEN new.seq IS NOT (SELECT ifnull(max(seq), 0) + 1 FROM trail)
  OR EXISTS (SELECT 1 FROM trail WHERE hash = new.hash)
BEGIN SELECT RAISE(ABORT, 'the trail is only added to'); END;

ALTER TABLE set_part ADD COLUMN kind TEXT CHECK (kind IN ('standard', 'bonus', 'deduction'));

ALTER TABLE register_file ADD COLUMN grouping TEXT
  CHECK (grouping IN ('dot', 'comma', 'space'));

CREATE TEMP TABLE import_before AS SELECT * FROM import;
DROP TABLE import;
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
INSERT INTO import SELECT * FROM import_before;
DROP TABLE import_before;

CREATE TEMP TABLE review_before AS SELECT * FROM review;
DROP TABLE review;
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
INSERT INTO review SELECT round, unit, criterion, evidence, date, '', points, excluded, decision,
  reason, reviewer, import, line, column FROM review_before;
DROP TABLE review_before;

DROP VIEW v_reviews;
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

DROP VIEW v_ranking;
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

DROP VIEW v_scorecards;
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
)sql";

const std::string_view schema_grouping =
    "ALTER TABLE register_file ADD COLUMN grouping TEXT\n  CHECK (grouping IN ('dot', 'comma', "
    "'space'))";

} // namespace assess
