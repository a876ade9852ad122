#!/bin/sh
# The queries of `assess-criteria sql` in SQLite, DuckDB and PostgreSQL, against the rules of registers.md. Installs the
# databases that are missing where it can, and says which it had to leave out.
#
#   tests/sql/run.sh FOLDER-OF-THE-TOOLS [FIRST-SEED REGISTERS]
set -eu
tools=$(cd "$1" && pwd)
shift
cd "$(dirname "$0")/../.."
. .ci/packages.sh

scratch=$(mktemp -d)
postgresql=
finish() {
    [ -z "$postgresql" ] || as_postgres "$programs/pg_ctl" -D "$scratch/pg/data" -m immediate stop >/dev/null
    rm -rf "$scratch"
}
trap finish EXIT

# PostgreSQL's server refuses to run as root.
as_postgres() {
    if [ "$(id -u)" -eq 0 ]; then
        setpriv --reuid=postgres --regid=postgres --clear-groups "$@"
    else
        "$@"
    fi
}

start_postgresql() {
    programs=/usr/lib/postgresql/15/bin
    [ -x $programs/initdb ] || need_packages postgresql-15 >"$scratch/log" 2>&1 || return 1
    mkdir "$scratch/pg" && chmod 755 "$scratch"
    [ "$(id -u)" -ne 0 ] || chown postgres "$scratch/pg"
    as_postgres $programs/initdb -D "$scratch/pg/data" -E UTF8 --locale=C.UTF-8 -A trust -U postgres --no-sync \
        >"$scratch/log" 2>&1 || return 1
    as_postgres $programs/pg_ctl -D "$scratch/pg/data" -w -l "$scratch/pg/log" \
        -o "-k $scratch/pg -c listen_addresses= -c fsync=off" start >"$scratch/log" 2>&1 || return 1
    postgresql=$scratch/pg
}

install_duckdb() {
    if ! command -v npm >/dev/null; then
        need_packages nodejs npm >"$scratch/log" 2>&1 || return 1
    fi
    mkdir "$scratch/duckdb" &&
        (cd "$scratch/duckdb" && npm install --no-audit --no-fund --loglevel=error @duckdb/node-api@1.5.6-r.1) \
            >"$scratch/log" 2>&1 && duckdb=$scratch/duckdb
}

duckdb=
start_postgresql || { echo "PostgreSQL 15 could not be started:" && tail -n 3 "$scratch/log"; }
install_duckdb || { echo "DuckDB could not be installed:" && tail -n 3 "$scratch/log"; }
ASSESS_DUCKDB=$duckdb ASSESS_POSTGRESQL=$postgresql PYTHONDONTWRITEBYTECODE=1 \
    python3 tests/sql/compare.py "$tools" "$@"
