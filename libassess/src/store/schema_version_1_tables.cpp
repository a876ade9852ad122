#include "schema.hpp"

namespace assess {

// A published version is never changed; what comes later is a step of its own.
const std::string_view schema_version_1_tables = R"sql(
CREATE TABLE criteria_set (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  version TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL
) STRICT;

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

CREATE UNIQUE INDEX set_part_by_id ON set_part (criteria_set, part, id);

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

CREATE TABLE measure (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE criterion (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;

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

CREATE INDEX run_by_round ON run (round);

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

CREATE TRIGGER trail_is_not_changed BEFORE UPDATE ON trail
BEGIN SELECT RAISE(ABORT, 'the trail is only added to'); END;

CREATE TRIGGER trail_is_not_shortened BEFORE DELETE ON trail
BEGIN SELECT RAISE(ABORT, 'the trail is only added to'); END;
)sql";

} // namespace assess
