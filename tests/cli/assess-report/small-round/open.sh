# Opens the small round in assess.db and imports what its units handed in.
from=$SOURCE/tests/cli/assess-report/small-round
cp "$from"/*.csv "$from"/set.toml .
assess-round open 2026 --criteria set.toml
assess-import units units.csv
assess-import facts facts.csv
assess-import answers answers.csv
assess-import evidence evidence.csv
assess-import reviews reviews.csv
