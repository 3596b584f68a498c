"""What is measured as a whole process: python -m benchmarks.proses WHAT …

``isi FOLDER NAME…``: docxtpl fills the templates that lie
in FOLDER. ``memori PROJECT FORMAT…``: a batch of all agreements, then the memory as JSON.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from multiprocessing import active_children
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


def memori(project: str, *formats: str) -> None:
    """What this process and its workers hold in MB together after every tenth agreement of a batch of all."""
    from generator.build.borongan import Borongan
    from generator.build.folder_hasil import FolderHasil
    from generator.build.salinan import Salinan

    folder = Path(project)
    borongan = Borongan(folder, FolderHasil(folder / "output", formats, Salinan.DRAF), jobs=2)
    seen = {}
    for count, _ in enumerate(borongan.write(names_in(folder)), 1):
        if count % SETIAP == 0:
            seen[count] = round(sum(map(_held, (os.getpid(), *(child.pid for child in active_children())))), 1)
    print(json.dumps(seen))


def _held(pid: int | None) -> float:
    """What a process shares with others counts in parts."""
    try:
        facts = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").split()
    except OSError:  # it gave way to another one
        return 0.0
    return int(facts[facts.index("Pss:") + 1]) / 1000


if __name__ == "__main__":
    what: dict[str, Callable[..., None]] = {"isi": isi, "memori": memori}
    what[sys.argv[1]](*sys.argv[2:])
