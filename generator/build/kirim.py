"""Delivering what was made of an agreement: all its files, or none."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from generator.build.hasil import Hasil
from generator.build.place import put, staged
from generator.build.tersusun import Tersusun
from generator.errors import Place, Problem, fail, reason


def deliver(tersusun: Tersusun, output: Path) -> None:
    """Write into the folder ``output`` what was made, and tell what became of it.

    Nothing is put in its place before everything is safely on the disk. What cannot be written leaves the files of the
    last time alone.
    """
    hasil = tersusun.hasil
    paths = {format_: output / name for format_, name in tersusun.nama.items()}
    with ExitStack() as stack:
        ready: dict[str, Path] = {}
        for format_, data in tersusun.isi.items():
            with _told(hasil, paths[format_]):
                ready[format_] = stack.enter_context(staged(paths[format_], data))
        for format_, temporary in ready.items() if not hasil.tertahan else ():
            with _told(hasil, paths[format_]):
                if kept := put(temporary, paths[format_]):
                    hasil.disisihkan.append(kept)
                hasil.ditulis.append(format_)
    left = [format_ for format_, path in paths.items() if format_ not in hasil.ditulis and path.is_file()]
    # Nothing was to be made of them where all went well: they say already what a new file would.
    sound = bool(hasil.naskah) and not (hasil.tertahan or hasil.jejak)
    hasil.tetap = [format_ for format_ in left if sound and format_ not in hasil.terhalang]
    hasil.dibiarkan = [format_ for format_ in left if format_ not in hasil.tetap]


@contextmanager
def _told(hasil: Hasil, path: Path) -> Iterator[None]:
    """What the system refuses inside is told as a problem of ``path``."""
    try:
        yield
    except OSError as error:
        mend = "periksa izin folder dan sisa ruang penyimpanan; berkas lama tidak diubah"
        hasil.problems.append(Problem(Place(str(path)), f"tidak dapat ditulis: {reason(error)}", mend))


def deliver_file(path: Path, data: bytes) -> Path | None:
    """Write one file whole; gives the new name of a file there that somebody had edited. Raises UserError."""
    try:
        with staged(path, data) as temporary:
            return put(temporary, path)
    except OSError as error:
        mend = "periksa izin folder dan sisa ruang penyimpanan; berkas lama tidak diubah"
        raise fail(Place(str(path)), f"tidak dapat ditulis: {reason(error)}", mend) from None
