"""Writing a new agreement: filled, tried out as any other agreement is, and put where no file is yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from generator.baru.isian import Isian
from generator.baru.kerangka import TEMPLAT, KlausulBaru, fill
from generator.build.bangun import Bengkel
from generator.build.hasil import Hasil
from generator.build.place import put_new, staged
from generator.compose.konteks import context_of
from generator.data.masukan import Masukan
from generator.errors import Place, Problem, UserError, fail, reason

_SUFFIXES = (".yaml", ".yml")


def taken(folder: Path, nama: str) -> Path | None:
    """The file that has this name already."""
    paths = (folder / "agreements" / f"{nama}{suffix}" for suffix in _SUFFIXES)
    return next((path for path in paths if path.is_symlink() or path.exists()), None)


def write_new(bengkel: Bengkel, isian: Isian) -> Hasil:
    """Write ``agreements/NAMA.yaml``; gives what the program says of it.

    Raises :class:`UserError`, also where there is such a file, and then changes nothing.
    """
    folder = bengkel.proyek.folder
    path = folder / "agreements" / f"{isian.nama}{_SUFFIXES[0]}"
    try:
        with staged(path, fill(bengkel.pustaka, isian).encode()) as draft:
            klausul = tuple(_clauses(_with(bengkel, isian.nama, draft), isian))
        with staged(path, fill(bengkel.pustaka, isian, klausul).encode()) as draft:
            hasil = _tried(_with(bengkel, isian.nama, draft), isian.nama, draft)
            if taken(folder, isian.nama):
                raise FileExistsError
            put_new(draft, path)
            hasil.problems = [_named(problem, draft, path) for problem in hasil.problems]
    except FileExistsError:
        what = "berkas ini sudah ada dan tidak ditimpa"
        raise fail(_place(isian.nama), what, "pilih nama lain, atau sunting berkas itu") from None
    except OSError as error:
        what = f"tidak dapat ditulis: {reason(error)}"
        raise fail(_place(isian.nama), what, "periksa izin folder dan sisa ruang penyimpanan") from None
    return hasil


def _place(nama: str) -> Place:
    return Place(f"agreements/{nama}{_SUFFIXES[0]}")


def _with(bengkel: Bengkel, nama: str, path: Path) -> Bengkel:
    """The same project with one agreement, which stands in a file of its own."""
    return replace(bengkel, proyek=replace(bengkel.proyek, berkas={nama: path}))


def _tried(bengkel: Bengkel, nama: str, draft: Path) -> Hasil:
    hasil = bengkel.check(nama)
    if hasil.jejak:
        raise RuntimeError(hasil.jejak)
    errors = [problem for problem in hasil.problems if problem.severity == "galat"]
    if errors:
        raise UserError(_blamed(error, draft) for error in errors)
    return hasil


def _clauses(bengkel: Bengkel, isian: Isian) -> Iterator[KlausulBaru]:
    """The clauses the naskah will hold, in order; those that wait for agreed programmes are marked."""
    try:
        masukan = bengkel.proyek.load(isian.nama)
    except UserError as error:
        draft = bengkel.proyek.berkas[isian.nama]
        raise UserError(_blamed(problem, draft) for problem in error.problems) from None
    now, later = (_holding(bengkel, variant) for variant in (masukan, _agreed(masukan)))
    yield from (KlausulBaru(id_, id_ not in now) for id_ in later)


def _agreed(masukan: Masukan) -> Masukan:
    """The same with all its programmes agreed."""
    programs = [program.model_copy(update={"status": "disepakati"}) for program in masukan.perjanjian.program]
    return replace(masukan, perjanjian=masukan.perjanjian.model_copy(update={"program": programs}))


def _holding(bengkel: Bengkel, masukan: Masukan) -> list[str]:
    """The ids of the parts and clauses whose conditions hold."""
    pustaka, urutan = bengkel.pustaka, bengkel.pustaka.urutan[masukan.perjanjian.naskah or ""]
    data, place = context_of(masukan, pustaka), Place(urutan.dokumen.berkas)
    found: list[str] = []
    for segmen in urutan.isi.segmen:
        if pustaka.holds(segmen.jika, data, place):
            clauses = [klausul.nama for klausul in segmen.klausul or () if pustaka.holds(klausul.jika, data, place)]
            found += [segmen.nama] if segmen.berkas else clauses
    return found


def _named(problem: Problem, draft: Path, path: Path) -> Problem:
    """What is said of the file by the name it has now."""
    file = problem.place.file.replace(draft.name, path.name)
    return problem._replace(place=problem.place._replace(file=file))


def _blamed(problem: Problem, draft: Path) -> Problem:
    """What is wrong in a file nobody has written is a fault of the template."""
    if Path(problem.place.file).name != draft.name:
        return problem
    return Problem(TEMPLAT, f"isinya tidak menjadi perjanjian yang benar: {problem.what}", "perbaiki templat itu")
