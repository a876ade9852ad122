#include "schema.hpp"

namespace assess {

const std::string_view schema_version_1_views = R"sql(
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
)sql";

} // namespace assess
