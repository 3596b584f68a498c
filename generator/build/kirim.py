"""Delivering a naskah in several formats: all of them, or none where one would not say what the others say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from generator.build.hasil import Hasil
from generator.build.place import put, staged
from generator.errors import Place, Problem, UserError, reason
from generator.naskah.tree import Naskah
from generator.verify import VERIFIERS, Berbeda
from generator.writers import WRITERS
from generator.writers.pdf import PdfUnavailable


def deliver(hasil: Hasil, naskah: Naskah, paths: Mapping[str, Path]) -> None:
    """Write the naskah in the format and to the path of each entry, and tell ``hasil`` what became of it.

    Nothing is put in its place before everything was written, read back and saved: a new DOCX beside an old PDF would
    be taken for the same naskah. Only a format this machine cannot make at all holds up no other.
    """
    rendered = {format_: _render(hasil, format_, path, naskah) for format_, path in paths.items()}
    with ExitStack() as stack:
        ready: dict[Path, Path] = {}
        for format_, data in rendered.items():
            if data is not None and not hasil.tertahan:
                with _told(hasil, paths[format_]):
                    ready[paths[format_]] = stack.enter_context(staged(paths[format_], data))
        for path, temporary in ready.items() if not hasil.tertahan else ():
            with _told(hasil, path):
                if kept := put(temporary, path):
                    hasil.disisihkan.append(kept)
                hasil.ditulis.append(path)


def _render(hasil: Hasil, format_: str, path: Path, naskah: Naskah) -> bytes | None:
    try:
        data = WRITERS[format_](naskah)
        if format_ in VERIFIERS:
            VERIFIERS[format_](data, naskah)
    except Berbeda as error:
        what = f"{format_.upper()} yang tersusun berbeda dengan naskahnya: {error}"
        hasil.problems.append(Problem(Place(str(path)), what, "berkas tidak ditulis; laporkan kepada pengembang"))
    except PdfUnavailable as error:
        hasil.terhalang[format_] = str(error)
    except UserError as error:
        hasil.problems += error.problems
    else:
        return data
    return None


@contextmanager
def _told(hasil: Hasil, path: Path) -> Iterator[None]:
    """What the system refuses inside is told as a problem of ``path``."""
    try:
        yield
    except OSError as error:
        mend = "periksa izin folder dan sisa ruang penyimpanan; berkas lama tidak diubah"
        hasil.problems.append(Problem(Place(str(path)), f"tidak dapat ditulis: {reason(error)}", mend))
