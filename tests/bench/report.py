"""Writes what registers_bench.py measured as Markdown."""
import os
import pathlib
import platform
import statistics
import time

from timing import median

MIB = 1024 * 1024


def machine():
    def field(file, name):
        for line in pathlib.Path(file).read_text().splitlines():
            if line.startswith(name):
                return line.split(":", 1)[1].strip()
        return "?"

    memory = int(field("/proc/meminfo", "MemTotal").split()[0]) // 1024
    return (f"{field('/proc/cpuinfo', 'model name')}, {os.cpu_count()} cores, {memory} MiB, Linux "
            f"{platform.release()}; load average at the start {os.getloadavg()[0]:.1f}; "
            f"{time.strftime('%Y-%m-%d %H:%M')}")


def table(header, rows):
    lines = ["| " + " | ".join(header) + " |", "|" + " --- |" * len(header)]
    return "\n".join(lines + ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows])


def spread(ratios):
    return f"{statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})"


def used(runs):
    return [f"{median(runs, 'wall'):.3f}", f"{median(runs, 'cpu'):.3f}",
            f"{median(runs, 'peak') / MIB:.0f}"]


def comparison_row(size, title, comparison, start_up):
    return [size, title, len(comparison.ours), *used(comparison.ours), *used(comparison.peer),
            spread(comparison.ratios("wall")),
            f"{statistics.median(comparison.ratios('wall', start_up)):.2f}",
            f"{statistics.median(comparison.ratios('cpu')):.2f}"]


COMPARISONS = ["rows", "ours / peer", "pairs", "wall s", "cpu s", "peak MiB",
               "peer's wall s", "cpu s", "peak MiB", "wall ratio (least to most)",
               "without start-up", "cpu ratio"]

GOALS = ["goal", "must", "aim", "measured", ""]


def verdict(measured, must, aim):
    return "aim met" if measured <= aim else "must met" if measured <= must else "**missed**"


def goal_row(title, must, aim, measured):
    shown = f"{measured:.2f}" if measured < 100 else f"{measured:.0f}"
    return [title, must, aim, shown, verdict(measured, must, aim)]


def write(file, sections):
    file.write_text("\n\n".join(sections) + "\n")
