"""The matrix as a naskah of its own, so that the writers print it with the looks of the agreement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.diff.laporan.kalimat import Frasa, Tanda
from generator.diff.matriks.baris import Alinea, BarisMatriks
from generator.diff.matriks.kata import KataMatriks
from generator.naskah.tree import (
    Asal,
    BarisTabel,
    Blok,
    Lampiran,
    Naskah,
    Paragraf,
    Perataan,
    Sel,
    Tabel,
    Teks,
)

_LEBAR = (2, 9, 17, 17, 9)
_ASAL = Asal("templates/tinjauan/matriks.yaml", 1)
_ID = "matriks"


def matrix(naskah: Naskah, rows: Sequence[BarisMatriks], kata: KataMatriks) -> Naskah:
    """The matrix of the changes to ``naskah``, on pages that lie on their side; nothing else of it is told."""
    heads = kata.kolom
    head = _row(0, [_said(one) for one in (heads.nomor, heads.letak, heads.semula, heads.menjadi, heads.alasan)])
    body = tuple(
        _row(n, [_said(str(n)), _said(row.letak), row.semula, row.menjadi, _said(row.alasan)])
        for n, row in enumerate(rows, 1)
    )
    subject = Paragraf(f"{_ID}/pokok", (Teks(naskah.judul, _ASAL),), Perataan.TENGAH)
    page = Lampiran(_ID, 1, kata.judul, (), (subject, Tabel(f"{_ID}/tabel", _LEBAR, (head,), body)), mendatar=True)
    frame = replace(naskah.bingkai, paraf=(), draf="", sidik="")
    return replace(naskah, judul=f"{kata.judul} {naskah.judul}", segmen=(page,), bingkai=frame, data=b"")


def _said(teks: str) -> tuple[Alinea, ...]:
    return ((Frasa(teks),),) if teks else ()


def _row(number: int, cells: Sequence[Sequence[Alinea]]) -> BarisTabel:
    id_ = f"{_ID}/{number}"
    return BarisTabel(id_, tuple(Sel(tuple(_cell(f"{id_}.{n}", lines))) for n, lines in enumerate(cells, 1)))


def _cell(id_: str, lines: Sequence[Alinea]) -> Iterator[Blok]:
    """A paragraph for each line, changed words in bold."""
    for n, line in enumerate(lines or ((),), 1):
        runs = tuple(Teks(one.teks, _ASAL, tebal=one.tanda is not Tanda.BIASA) for one in line)
        yield Paragraf(f"{id_}/{n}", runs, Perataan.KIRI)
