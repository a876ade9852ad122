#!/bin/sh
# A published criteria set is never changed: rounds are scored by it, and whoever kept a copy must
# find the same bytes here. A new version is a new file, and its line is added when it is published.
#
#   published_sets.sh SOURCE
set -eu

cd "$1/criteria"
sha256sum --check --quiet --strict <<END
5221f6ac10c3bf31f7c170aa64d89fb7e8f7dc11b408bdcd2fc564158b8aa0c0  five-lessons-commune/2026.1.toml
83c22c72882523d853dc0885f007fda29fe6e0d594896919ed3a3c628d283d3e  five-lessons-commune/2026.2.toml
e87bc873fb56551520aa692125ba2eff64984c7a668ede6b66dba5c23216e3f2  five-lessons-commune/2026.3.toml
487e5f9f4ec90f3416259752309d5b09d426cce1be67a6a91ea219260b9fcaa6  five-lessons-commune/2026.4.toml
3b5aa8fecc1c016b79ce12c96e2f9f5f5cdabe946ebf02b5d18d2422cde349a9  five-lessons-department/2026.1.toml
b3fa8f8cb00f753ba4bffbb4caadc95de83bdfa3248dffc463a8a14fe526231e  five-lessons-department/2026.2.toml
END
