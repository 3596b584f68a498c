"""How long ``pks check`` takes, against the plain loading of the same YAML: python -m benchmarks.check [COUNT...]

Prints a table and writes it as JSON beside it. Ratios are of one run on one machine; milliseconds drift.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.proyek import make_project

COUNTS = (16, 600)
ROUNDS = 3
LOAD = (
    "import pathlib, yaml\n"
    "for path in pathlib.Path('agreements').glob('*.yaml'):\n"
    "    yaml.load(path.read_text(encoding='utf-8'), Loader=yaml.CSafeLoader)"
)


def seconds(run: Callable[[], object]) -> float:
    """The shortest of several runs: what else the machine does only ever adds."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return min(times)


def process(folder: Path, *arguments: str) -> float:
    """Seconds of a whole Python process in ``folder``."""
    command = [sys.executable, *arguments]
    return seconds(lambda: subprocess.run(command, cwd=folder, check=True, capture_output=True))


def measure(count: int) -> dict[str, float]:
    """Of a project of ``count`` agreements: whole processes, and what checking takes beyond Python's start."""
    with TemporaryDirectory() as folder:
        project = make_project(Path(folder) / "proyek", count)
        (project / "output").mkdir(exist_ok=True)  # where what was found is remembered
        bare = process(project, "-c", "pass")
        loading = process(project, "-c", LOAD)
        checking = process(project, "-m", "generator", "check", "--tanpa-ingatan")
        again = process(project, "-m", "generator", "check")
    return {
        "perjanjian": count,
        "python": bare,
        "yaml": loading,
        "check": checking,
        "check again": again,
        "ms per perjanjian": (checking - bare) / count * 1000,
        "check / yaml": checking / loading,
        "again / yaml": again / loading,
    }


def main(counts: list[int]) -> None:
    """Measure, print, and keep."""
    rows = [measure(count) for count in counts or COUNTS]
    for key in rows[0]:
        print(f"{key:>18}", *(f"{row[key]:10.2f}" for row in rows))
    target = Path(__file__).with_name("hasil-check.json")
    target.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main([int(count) for count in sys.argv[1:]])
