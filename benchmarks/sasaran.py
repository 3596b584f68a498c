"""The targets, each measured against what else could make the same files."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import libre, templat_word
from benchmarks.html_lurus import plain_html
from benchmarks.proyek import AKAR, make_project, names_in
from benchmarks.ukur import Banding, Hasil, compared, in_turn, missing, seconds
from generator.build.bangun import Bengkel, open_workshop
from generator.compose import compose
from generator.naskah.tree import Naskah
from generator.writers import WRITERS

PEMANASAN = 6
"""Agreements written before anything is measured."""

_DOCX = "DOCX, warm: at most 0.5 of docxtpl"
_PDF = "PDF, warm: at most 0.7 of plain WeasyPrint"
_DINGIN = "both, cold: at most 0.8 of docxtpl and LibreOffice"
_BORONGAN = "batch of both on two cores: at most docxtpl and one LibreOffice"
_MEMORI = "memory flat from the 50th document on"
_LINIER = "an agreement of 10,000 takes at most 1.1 of the time of one of 600"
_NIHIL = "nothing to do for 600: at most 3 of `import click`"
_RATA = 1.1
"""By how much memory, or the time for an agreement, may grow and still count as the same."""


def docx(many: int = 40) -> Iterator[Hasil]:
    """From YAML to bytes, of agreements never seen before."""
    if not templat_word.available():
        yield missing("docx", _DOCX, "docxtpl")
        return
    with _project(many + PEMANASAN) as bengkel:
        names = names_in(bengkel.proyek.folder)
        pairs = []
        for name in names:
            templat = templat_word.template_of(WRITERS["docx"](_naskah(bengkel, name)))
            lawan = partial(templat_word.fill, templat, bengkel.proyek.folder / "agreements" / f"{name}.yaml")
            pairs.append((partial(_write, bengkel, name, "docx"), lawan))
        in_turn(pairs[:PEMANASAN])
        yield compared("docx", _DOCX, in_turn(pairs[PEMANASAN:]), 0.5)


def pdf(many: int = 20) -> Iterator[Hasil]:
    """From naskah to bytes, of agreements never seen before."""
    with _project(many + PEMANASAN) as bengkel:
        naskah = [_naskah(bengkel, name) for name in names_in(bengkel.proyek.folder)]
        pairs = [(partial(WRITERS["pdf"], one), partial(_plain_pdf, one)) for one in naskah]
        in_turn(pairs[:PEMANASAN])
        banding = in_turn(pairs[PEMANASAN:])
        again = in_turn(pairs[-PEMANASAN:])
        yield compared("pdf", _PDF, banding, 0.7, **{"rasio, same agreement again": round(again.rasio, 3)})


def dingin(rounds: int = 5) -> Iterator[Hasil]:
    """Whole processes, one agreement in both formats; ours with its checks and the proof."""
    if not (templat_word.available() and libre.available()):
        yield missing("dingin", _DINGIN, "docxtpl or LibreOffice")
        return
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (name,) = _templates(AKAR, folder, 1)
        profile = folder / "profil"
        lawan = partial(_filled_and_converted, folder, [[name]], profile)
        lawan()  # LibreOffice makes its profile
        folders = (folder / f"kita-{number}" for number in count(1))
        yield compared("dingin", _DINGIN, in_turn([(lambda: _built(AKAR, next(folders), name), lawan)] * rounds), 0.8)


def borongan(many: int = 32) -> Iterator[Hasil]:
    """The whole of ``pks build --jobs 2``, checks and proof included, against two docxtpl and one LibreOffice."""
    if not (templat_word.available() and libre.available()):
        yield missing("borongan", _BORONGAN, "docxtpl or LibreOffice")
        return
    with _project(many) as bengkel, TemporaryDirectory() as temporary:
        project, folder = bengkel.proyek.folder, Path(temporary)
        names = _templates(project, folder, many)
        _filled_and_converted(folder, [names[:1]], folder / "profil")
        start = _cpu()
        kita = seconds(partial(_built, project, project / "output", "--jobs", "2"))
        between = _cpu()
        _complete(project / "output", names)
        lawan = seconds(partial(_filled_and_converted, folder, [names[::2], names[1::2]], folder / "profil"))
        rate: dict[str, float] = {
            "kita /s": round(many / kita, 2),
            "lawan /s": round(many / lawan, 2),
            # What the two would take if nothing else kept the cores busy.
            "kita CPU s": round(between - start, 1),
            "lawan CPU s": round(_cpu() - between, 1),
        }
        yield compared("borongan", _BORONGAN, Banding((kita,), (lawan,)), 1.0, perjanjian=many, **rate)


def memori(docx: int = 2000, both: int = 600) -> Iterator[Hasil]:
    """The memory of a batch, no two agreements alike, whose workers give way to new ones."""
    for formats, many in ((("docx",), docx), (("docx", "pdf"), both)):
        with _project(many) as bengkel:
            out = json.loads(_run("memori", str(bengkel.proyek.folder), *formats))
        seen = {int(after): megabytes for after, megabytes in out.items()}
        first = max(megabytes for after, megabytes in seen.items() if 50 <= after <= many / 4)
        last = max(megabytes for after, megabytes in seen.items() if after > many * 3 / 4)
        ukuran = {"perjanjian": many, "MB, 50th to first quarter": first, "MB, last quarter": last}
        rasio = last / first
        yield Hasil(f"memori {' '.join(formats)}", _MEMORI, rasio <= _RATA, {"rasio": round(rasio, 3), **ukuran})


def linier(small: int = 600, large: int = 10_000) -> Iterator[Hasil]:
    """What an agreement takes in a small and in a large project: all written as text, then once more none.

    All but the writers is in that: reading, composing, checking, workers, the manifest. A writer sees one naskah only.
    The time of the cores counts: a large project takes so long that the machine does something else meanwhile.
    """
    per: dict[str, list[float]] = {"text": [], "nothing to do": []}
    for many in (small, large):
        with TemporaryDirectory() as temporary:
            project = make_project(Path(temporary) / "proyek", many)
            build = partial(_built, project, project / "output", "--format", "txt")
            per["text"].append(_cpu_of(build) / many * 1000)
            per["nothing to do"].append(min(_cpu_of(build) for _ in range(3)) / many * 1000)
    for what, (before, after) in per.items():
        ukuran = {f"CPU ms each of {small}": round(before, 2), f"CPU ms each of {large}": round(after, 2)}
        rasio = after / before
        yield Hasil(f"linier {what}", _LINIER, rasio <= _RATA, {"rasio": round(rasio, 3), **ukuran})


def nihil(many: int = 600, rounds: int = 15) -> Iterator[Hasil]:
    """A build that finds nothing to do in two formats, as a whole process."""
    with TemporaryDirectory() as temporary:
        project = make_project(Path(temporary) / "proyek", many)
        kita = partial(_built, project, project / "output", "--format", "docx", "--format", "txt")
        kita()
        lawan = partial(subprocess.run, [sys.executable, "-c", "import click"], check=True)
        yield compared("nihil", _NIHIL, in_turn([(kita, lawan)] * rounds), 3.0, perjanjian=many)


SASARAN: dict[str, Callable[[], Iterator[Hasil]]] = {
    "docx": docx,
    "pdf": pdf,
    "dingin": dingin,
    "borongan": borongan,
    "memori": memori,
    "linier": linier,
    "nihil": nihil,
}
"""The targets by name."""


@contextmanager
def _project(count: int) -> Iterator[Bengkel]:
    with TemporaryDirectory() as temporary:
        yield open_workshop(make_project(Path(temporary) / "proyek", count))


def _naskah(bengkel: Bengkel, name: str) -> Naskah:
    return compose(bengkel.proyek.load(name), bengkel.pustaka)


def _write(bengkel: Bengkel, name: str, format_: str) -> bytes:
    return WRITERS[format_](_naskah(bengkel, name))


def _plain_pdf(naskah: Naskah) -> bytes:
    from weasyprint import HTML

    made: bytes = HTML(string=plain_html(naskah)).write_pdf(pdf_variant="pdf/a-3a")
    return made


def _templates(project: Path, folder: Path, count: int) -> list[str]:
    """Lay out for docxtpl what it needs for the first ``count`` agreements."""
    bengkel = open_workshop(project)
    names = names_in(project)[:count]
    for name in names:
        templat = templat_word.template_of(_write(bengkel, name, "docx"))
        (folder / f"{name}.templat").write_bytes(templat.isi)
        (folder / f"{name}.json").write_text(json.dumps(templat.nilai), encoding="utf-8")
        (folder / f"{name}.yaml").write_bytes((project / "agreements" / f"{name}.yaml").read_bytes())
    return names


def _filled_and_converted(folder: Path, shares: Sequence[Sequence[str]], profile: Path) -> None:
    """Each share filled by a process of its own, then all converted by one call."""
    command = [sys.executable, "-m", "benchmarks.proses", "isi", str(folder)]
    running = [subprocess.Popen([*command, *share], cwd=AKAR) for share in shares]
    codes = [process.wait() for process in running]
    if any(codes):
        raise RuntimeError("docxtpl failed")
    libre.convert([folder / f"{name}.docx" for share in shares for name in share], folder, profile)


def _cpu() -> float:
    """The time that processes which have ended kept a core busy."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _built(project: Path, output: Path, *arguments: str) -> None:
    """The whole of ``pks build``."""
    command = [sys.executable, "-m", "generator", "-C", str(project), "build", "--output", str(output), *arguments]
    subprocess.run(command, cwd=AKAR, check=True, capture_output=True, env=_environment())


def _environment() -> dict[str, str]:
    """Ours is compiled once as any installed library is, also where Python was told to keep nothing of it."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _cpu_of(run: Callable[[], object]) -> float:
    before = _cpu()
    run()
    return _cpu() - before


def _complete(folder: Path, names: Sequence[str]) -> None:
    if absent := [name for name in names if not {f"{name}.docx", f"{name}.pdf"} <= {x.name for x in folder.iterdir()}]:
        raise RuntimeError(f"not written: {absent}")


def _run(*arguments: str) -> str:
    command = [sys.executable, "-m", "benchmarks.proses", *arguments]
    return subprocess.run(command, cwd=AKAR, check=True, capture_output=True, text=True, env=_environment()).stdout
