"""How fast drafts are made, against what else could make them: python -m benchmarks [TARGET...]

Without a target all of them. Prints a table and keeps it as JSON beside it. docxtpl (the dependency group ``bench``)
and LibreOffice are used where they are installed.
"""

from __future__ import annotations

import json
import platform
import sys
from dataclasses import asdict
from pathlib import Path

from benchmarks.sasaran import SASARAN
from benchmarks.ukur import Hasil

_KEPT = Path(__file__).with_name("hasil.json")
_WORDS = {True: "holds", False: "MISSED", None: "not compared"}


def main(wanted: list[str]) -> int:
    """Measure, print, keep; 1 where a target is missed."""
    if unknown := [name for name in wanted if name not in SASARAN]:
        print(f"no such target: {', '.join(unknown)}; there are {', '.join(SASARAN)}", file=sys.stderr)
        return 2
    found = []
    for name in wanted or SASARAN:
        for hasil in SASARAN[name]():
            _show(hasil)
            found.append(hasil)
    _keep(found)
    return 1 if any(hasil.memenuhi is False for hasil in found) else 0


def _show(hasil: Hasil) -> None:
    print(f"{_WORDS[hasil.memenuhi]:>12}  {hasil.sasaran:<12} {hasil.syarat}")
    print(f"{'':14}{', '.join(f'{name} {value}' for name, value in hasil.ukuran.items())}", flush=True)


def _keep(found: list[Hasil]) -> None:
    """Beside what was measured of the other targets before; what could not be compared takes the place of nothing."""
    before = json.loads(_KEPT.read_text(encoding="utf-8")) if _KEPT.is_file() else {}
    before |= {
        hasil.sasaran: {**asdict(hasil), "python": platform.python_version()}
        for hasil in found
        if hasil.memenuhi is not None
    }
    _KEPT.write_text(json.dumps(before, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
