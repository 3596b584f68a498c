"""What is measured as a whole process: python -m benchmarks.proses WHAT …

``isi FOLDER NAME…``: docxtpl fills the templates that lie
in FOLDER. ``memori PROJECT FORMAT``: all agreements one after the other, then the memory after each as JSON.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks.proyek import names_in

SETIAP = 10
"""After how many documents memory is looked at."""


def isi(folder: str, *names: str) -> None:
    """``NAME.templat``, ``NAME.json`` and ``NAME.yaml`` become ``NAME.docx``."""
    from benchmarks.templat_word import Templat, fill

    for name in names:
        at = Path(folder, name)
        nilai = json.loads(at.with_suffix(".json").read_text(encoding="utf-8"))
        templat = Templat(at.with_suffix(".templat").read_bytes(), nilai)
        at.with_suffix(".docx").write_bytes(fill(templat, at.with_suffix(".yaml")))


def memori(project: str, format_: str) -> None:
    """The resident memory in MB after every tenth document."""
    from generator.build.bangun import open_workshop
    from generator.compose import compose
    from generator.writers import WRITERS

    bengkel = open_workshop(Path(project))
    seen = {}
    for count, name in enumerate(names_in(Path(project)), 1):
        WRITERS[format_](compose(bengkel.proyek.load(name), bengkel.pustaka))
        if count % SETIAP == 0:
            seen[count] = _resident()
    print(json.dumps(seen))


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return round(pages * 4096 / 1e6, 1)


if __name__ == "__main__":
    what: dict[str, Callable[..., None]] = {"isi": isi, "memori": memori}
    what[sys.argv[1]](*sys.argv[2:])
