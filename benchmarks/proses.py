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
    """What the largest worker, and this process, hold in MB after every tenth agreement of a batch of all."""
    from generator.build.borongan import Borongan
    from generator.build.folder_hasil import FolderHasil
    from generator.build.salinan import Salinan

    folder = Path(project)
    borongan = Borongan(folder, FolderHasil(folder / "output", formats, Salinan.DRAF), jobs=2)
    seen = {}
    for count, _ in enumerate(borongan.write(names_in(folder)), 1):
        if count % SETIAP == 0:
            workers = [child.pid for child in active_children()]
            seen[count] = (max(map(_resident, workers), default=0.0), _resident(os.getpid()))
    print(json.dumps(seen))


def _resident(pid: int | None) -> float:
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
    except (OSError, IndexError):  # it gave way to another one
        return 0.0
    return round(pages * 4096 / 1e6, 1)


if __name__ == "__main__":
    what: dict[str, Callable[..., None]] = {"isi": isi, "memori": memori}
    what[sys.argv[1]](*sys.argv[2:])
