"""Runs commands in pairs and says what each run took."""
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field


@dataclass
class Run:
    wall: float  # seconds
    cpu: float  # seconds of all threads, user and system
    peak: int  # bytes resident at most; never below what this script holds itself, some 20 MiB


@dataclass
class Contestant:
    """A command that is run in a folder of its own, which is made anew for each run."""
    name: str
    command: list
    files: list = field(default_factory=list)  # copied into the folder before the clock starts
    statuses: tuple = (0,)  # that it may end with


@dataclass
class Comparison:
    """Runs of two contestants, the n-th of one next to the n-th of the other."""
    ours: list
    peer: list

    def ratios(self, what, start_up=(0.0, 0.0)):
        return [(getattr(ours, what) - start_up[0]) / (getattr(peer, what) - start_up[1])
                for ours, peer in zip(self.ours, self.peer)]


def median(runs, what):
    return statistics.median(getattr(run, what) for run in runs)


def fresh_folder(folder, files=()):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for file in files:
        if file.is_dir():
            shutil.copytree(file, folder / file.name)
        else:
            shutil.copy(file, folder / file.name)


def run_in(folder, command, statuses=(0,)):
    """Runs the command and returns what it took; ends the script with its words if it fails."""
    with (folder / "out").open("wb") as out, (folder / "err").open("wb") as err:
        begin = time.perf_counter()
        process = subprocess.Popen([str(word) for word in command], cwd=folder,
                                   stdin=subprocess.DEVNULL, stdout=out, stderr=err,
                                   env=os.environ | {"ASSESS_ACTOR": "bench"})
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in statuses:
        sys.exit(f"{command[0]} ended with {process.returncode} in {folder}:\n"
                 + (folder / "err").read_text(errors="replace")[-2000:])
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)


def run_once(contestant, scratch):
    folder = pathlib.Path(scratch) / "run" / contestant.name
    fresh_folder(folder, contestant.files)
    os.sync()  # what earlier runs wrote is not to reach the disk at the cost of this one
    return run_in(folder, contestant.command, contestant.statuses)


def compare(ours, peer, runs, scratch, warm_up=True):
    comparison = Comparison([], [])
    for number in range(-1 if warm_up else 0, runs):
        pair = run_once(ours, scratch), run_once(peer, scratch)
        print(f"  {ours.name} {pair[0].wall:.3f} s, {peer.name} {pair[1].wall:.3f} s"
              + (" (warm-up)" if number < 0 else ""), file=sys.stderr, flush=True)
        if number >= 0:
            comparison.ours.append(pair[0])
            comparison.peer.append(pair[1])
    return comparison


def start_up(command, scratch, runs=21):
    """Median seconds of a command that does nothing."""
    folder = pathlib.Path(scratch) / "run" / "start-up"
    fresh_folder(folder)
    return median([run_in(folder, command) for _ in range(runs)], "wall")


def instructions(contestant, scratch):
    """Instructions that a run takes, all threads together, by callgrind."""
    folder = pathlib.Path(scratch) / "run" / (contestant.name + "-callgrind")
    fresh_folder(folder, contestant.files)
    run_in(folder, ["valgrind", "--tool=callgrind", "--callgrind-out-file=callgrind.out",
                    *contestant.command])
    with (folder / "callgrind.out").open(errors="replace") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith("summary:"))
