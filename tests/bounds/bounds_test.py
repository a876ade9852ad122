#!/usr/bin/env python3
"""Imports large files, faulty and whole, and measures what memory the tool takes.

No import takes more than 64 MiB and four times the size of its file, and all faults are counted.

    bounds_test.py TOOLS SOURCE SCRATCH [MEGABYTES]
"""

import os
import shutil
import subprocess
import sys

TOOLS, SOURCE, SCRATCH = (os.path.abspath(argument) for argument in sys.argv[1:4])
SIZE = int(sys.argv[4] if len(sys.argv) > 4 else 20) * 1_000_000
ENVIRONMENT = {"PATH": TOOLS + ":" + os.environ["PATH"], "LANG": "C.UTF-8", "TZ": "UTC", "ASSESS_ACTOR": "tester",
               "SOURCE_DATE_EPOCH": "1796083200", "HOME": SCRATCH}

# Kind, header, row (with its number), faults of a row, or of the file where they are not in rows.
IN_FILE = None
FILES = {
    "faulty-facts": ("facts", "unit,measure,value", "00006,meetings,x{0}", 2),
    "facts-of-unknown-units": ("facts", "unit,measure,value", "u{0},meetings,4", 1),
    "blank-facts": ("facts", "unit,measure,value", "\n" * 99, IN_FILE),
    "faulty-units": ("units", "code,name,kind,parent", "{0},a,commun,x{0}", IN_FILE),
    "endless-units": ("units", "code,name,kind", "u{0},Xã {0},commune", IN_FILE),
    "faulty-answers": ("answers", "unit,criterion,points", "00006,1.1,-{0}", 2),
    "faulty-evidence": ("evidence", "unit,criterion,number,date,kind,title", "00006,1.1,{0}/BC,2026-13-01,report,a", 1),
    "faulty-reviews": ("reviews", "unit,criterion,date,points,reason,reviewer", "00006,1.1,2026-13-01,1,a,b", 1),
    "evidence": ("evidence", "unit,criterion,number,date,kind,title", "00006,1.1,{0}/BC,2026-05-04,report,a", 0),
    "faulty-records": ("records", "dossier,unit,day", "A{0},00006,2026-13-01", 1),
}


def run(*command):
    return subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=False)


def measured(*command):
    """The errors that are counted, and the most memory that was taken, in bytes."""
    with open("said", "w+") as said:
        process = subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=said)
        _, _, usage = os.wait4(process.pid, 0)
        said.seek(0)
        last = said.read().splitlines()[-1:]
    words = last[0].split() if last else []
    return int(words[0]) if len(words) > 1 and words[1].startswith("error") else 0, usage.ru_maxrss * 1024


def make_file(header, row):
    with open("file.csv", "w") as file:
        written = file.write(header + "\n")
        number = rows = 0
        while written < SIZE:
            number += 1
            written += file.write(row.format(number) + "\n")
            rows += 1
    return rows


def main():
    shutil.rmtree(SCRATCH, ignore_errors=True)
    os.makedirs(SCRATCH)
    os.chdir(SCRATCH)
    small = os.path.join(SOURCE, "tests/cli/assess-import")
    for command in (["assess-round", "open", "2026", "--criteria", small + "/small.toml"],
                    ["assess-import", "units", small + "/units.csv"]):
        done = run(*command)
        assert done.returncode == 0, done
    os.rename("assess.db", "good.db")
    wrong = 0
    for name, (kind, header, row, faults) in FILES.items():
        rows = make_file(header, row)
        size = os.path.getsize("file.csv")
        shutil.copyfile("good.db", "assess.db")
        errors, memory = measured("assess-import", kind, "file.csv", "--max-errors", "3")
        most = (64 << 20) + 4 * size
        print(f"{name}: {size / 1e6:.0f} MB, {errors} errors, {memory / 1e6:.0f} MB of {most / 1e6:.0f} MB")
        counted = errors >= 1 if faults is IN_FILE else rows * faults - 2 < errors <= rows * faults
        if memory > most or not counted:
            print(f"  {rows} rows: wrong")
            wrong += 1
    os.remove("file.csv")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
