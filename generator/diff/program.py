"""Programmes that came into the naskah, left it, or go by another name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from generator.compare.selaras import Pasangan, align, shared_words, single
from generator.data.masukan import Masukan
from generator.data.model import Program
from generator.errors import Place


class UbahanProgram(NamedTuple):
    """What became of a programme: its name, for one renamed the name before, why, and where that is written."""

    jenis: Literal["tambah", "hapus", "nama"]
    nama: str
    nama_lama: str
    keterangan: str
    place: Place


def program_changes(lama: Masukan, baru: Masukan) -> Iterator[UbahanProgram]:
    """The changes between the programmes that both naskah hold, in the order of the new one; of their order, none."""
    before, after = _agreed(lama), _agreed(baru)
    for i, j in matched([program for _, program in before], [program for _, program in after]):
        if i is None and j is not None:
            yield _change("tambah", baru, *after[j], _how(lama, after[j][1], "semula", "baru"))
        elif j is None and i is not None:
            yield _change("hapus", lama, *before[i], _how(baru, before[i][1], "kini", "dihapus dari daftar"))
        elif i is not None and j is not None and before[i][1].nama != after[j][1].nama:
            yield _change("nama", baru, *after[j], "", str(before[i][1].nama))


def matched(lama: Sequence[Program], baru: Sequence[Program]) -> Iterator[Pasangan]:
    """Every programme of both, those that are the same one as a pair, wherever they stand."""
    stayed = single(*(list(map(_key, one)) for one in (lama, baru)))
    where = {_key(program): i for i, program in enumerate(lama)}
    for i, j in align(lama, baru, _key, _likeness, stayed):
        if j is not None and _key(baru[j]) in stayed:
            yield where[_key(baru[j])], j
        elif i is None or _key(lama[i]) not in stayed:
            yield i, j


def _agreed(masukan: Masukan) -> list[tuple[int, Program]]:
    return [(n, one) for n, one in enumerate(masukan.perjanjian.program) if one.status == "disepakati"]


def _key(program: Program) -> tuple[str | None, str | None]:
    return program.bidang, program.nama


def _likeness(lama: Program, baru: Program) -> float:
    """By what they say; a name alone does not make another programme of it."""
    return shared_words(_words(lama), _words(baru))


def _words(program: Program) -> Counter[str]:
    parts: Sequence[str | None] = (program.nama, *program.kegiatan, program.keluaran, program.indikator)
    return Counter(word for part in parts for word in (part or "").lower().split())


def _how(other: Masukan, program: Program, when: str, absent: str) -> str:
    """Why it is not in the naskah of the other side: its status there, or that it is not there at all."""
    found = next((one for one in other.perjanjian.program if one.nama and one.nama == program.nama), None)
    return absent if found is None else f"{when} berstatus {found.status}"


def _change(
    jenis: Literal["tambah", "hapus", "nama"],
    masukan: Masukan,
    index: int,
    program: Program,
    keterangan: str,
    nama_lama: str = "",
) -> UbahanProgram:
    place = masukan.sumber("program").at(index, "nama").place
    return UbahanProgram(jenis, program.nama or "", nama_lama, keterangan, place)
