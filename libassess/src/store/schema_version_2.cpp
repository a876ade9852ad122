#include "schema.hpp"

namespace assess {

// Registers and calendars. A published version is never changed; what comes later is a step of its
// own. Foreign keys are not enforced while a step is taken: `import` is made anew for a CHECK.
const std::string_view schema_version_2 = R"sql(
CREATE TABLE calendar (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL
) STRICT;

ALTER TABLE round ADD COLUMN calendar INTEGER REFERENCES calendar (key);
ALTER TABLE round ADD COLUMN calendar_file TEXT;

CREATE TEMP TABLE import_before AS SELECT * FROM import;
DROP TABLE import;
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
INSERT INTO import SELECT * FROM import_before;
DROP TABLE import_before;

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

CREATE TABLE register_unit (
  register INTEGER NOT NULL REFERENCES register (key),
  unit INTEGER NOT NULL REFERENCES unit (key),
  records INTEGER NOT NULL,
  PRIMARY KEY (register, unit)
) STRICT, WITHOUT ROWID;

CREATE TABLE register_value (
  register INTEGER NOT NULL REFERENCES register (key),
  unit INTEGER NOT NULL REFERENCES unit (key),
  measure INTEGER NOT NULL REFERENCES measure (key),
  value TEXT,
  PRIMARY KEY (register, unit, measure)
) STRICT, WITHOUT ROWID;

DROP VIEW v_rounds;
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
)sql";

} // namespace assess
