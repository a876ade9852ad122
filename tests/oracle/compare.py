"""Runs the tools and the second scorer on the same random rounds and compares what they print, byte for byte.

usage: compare.py FOLDER_OF_THE_TOOLS [FIRST_SEED] [ROUNDS]
"""
import csv
import io
import pathlib
import random
import subprocess
import sys
import tempfile

import random_round
import scorer


def run(tools, folder, tool, *arguments):
    done = subprocess.run([str(tools / tool), *arguments], cwd=folder, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{tool} {' '.join(arguments)}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def without_notes(text):
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(row[:-1] for row in csv.reader(io.StringIO(text)))
    return out.getvalue()


def from_the_tools(tools, folder, the_set, files):
    (folder / "set.toml").write_text(the_set.text)
    run(tools, folder, "assess-round", "open", "2026", "--criteria", "set.toml")
    for kind, text in files.items():
        (folder / f"{kind}.csv").write_text(text)
        if not kind.startswith("records"):
            run(tools, folder, "assess-import", kind, f"{kind}.csv", "--decimal", "point")
    if logs := sorted(f"{kind}.csv" for kind in files if kind.startswith("records")):
        run(tools, folder, "assess-import", "records", *logs, "--decimal", "point")
    run(tools, folder, "assess-score")
    reports = {kind: run(tools, folder, "assess-report", kind, "--format", "csv")
               for kind in ("scores", "matrix", "ranking")}
    return reports | {"ranking": without_notes(reports["ranking"])}


def compare(tools, seed):
    generator = random.Random(seed)
    the_set = random_round.RandomSet(generator)
    files = random_round.files(generator, the_set)
    contract = scorer.Set(the_set.text)
    expected = scorer.reports(contract, scorer.score(contract, files, 2026))
    with tempfile.TemporaryDirectory() as folder:
        found = from_the_tools(tools, pathlib.Path(folder), the_set, files)
    faults = []
    for kind, text in expected.items():
        if text != found[kind]:
            pairs = zip(text.splitlines() + [""], found[kind].splitlines() + [""])
            want, have = next(pair for pair in pairs if pair[0] != pair[1])
            faults.append(f"seed {seed}, {kind}:\n  second scorer {want}\n  tools         {have}")
    return faults


def main():
    tools = pathlib.Path(sys.argv[1]).resolve()
    first, rounds = (list(map(int, sys.argv[2:4])) + [1, 40])[:2] if len(sys.argv) > 3 else (1, 40)
    faults = [fault for seed in range(first, first + rounds) for fault in compare(tools, seed)]
    print("\n".join(faults[:20]))
    print(f"{rounds} rounds compared, {len(faults)} differences")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
