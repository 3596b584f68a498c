"""How long ``pks diff`` takes for a change of templates, against the plain loading of both sides' YAML.

python -m benchmarks.diff [COUNT...]: every agreement changes. Prints a table and writes it as JSON beside it. Ratios
are of one run on one machine; milliseconds drift.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.check import COUNTS, LOAD, process
from benchmarks.proyek import make_project

_KLAUSUL, _LAMA, _BARU = "templates/klausul/independensi.txt", "perlakuan khusus", "perlakuan istimewa"


def measure(count: int) -> dict[str, float]:
    """Of two sides of ``count`` agreements: whole processes, the loading of one side counted twice."""
    with TemporaryDirectory() as folder:
        project = make_project(Path(folder) / "lama", count)
        other = Path(shutil.copytree(project, Path(folder) / "baru"))
        clause = other / _KLAUSUL
        text = clause.read_text(encoding="utf-8")
        assert _LAMA in text
        clause.write_text(text.replace(_LAMA, _BARU), encoding="utf-8")
        loading = 2 * process(project, "-c", LOAD)
        comparing = process(project, "-m", "generator", "diff", str(project), str(other))
    return {
        "perjanjian": count,
        "yaml": loading,
        "diff": comparing,
        "ms per perjanjian": comparing / count * 1000,
        "diff / yaml": comparing / loading,
    }


def main(counts: list[int]) -> None:
    """Measure, print, and keep."""
    rows = [measure(count) for count in counts or COUNTS]
    for key in rows[0]:
        print(f"{key:>18}", *(f"{row[key]:10.2f}" for row in rows))
    target = Path(__file__).with_name("hasil-diff.json")
    target.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main([int(count) for count in sys.argv[1:]])
