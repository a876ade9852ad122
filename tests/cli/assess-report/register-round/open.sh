# Opens a round in assess.db and imports a register of two files: one with a fault, one in another format.
from=$SOURCE/tests/cli/assess-report/register-round
cp "$from"/*.csv "$from"/set.toml .
assess-round open 2026 --criteria set.toml
assess-import units units.csv
assess-import records --register dossiers --skip-bad-rows rejects.csv first.csv
assess-import records --register dossiers --decimal comma --dates dmy second.csv
