"""Annexes that nothing refers to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import periksa
from generator.naskah.telusur import own_runs, walk
from generator.naskah.tree import Lampiran, Rujukan, text_of

_LAMPIRAN = """\
klausul:
  - sisipkan: {setelah: rencana-kerja}
    id: tata-cara
    alasan: contoh
    isi: |
      LAMPIRAN Tata Cara Rapat
      Rapat dilaksanakan setiap bulan.
"""
_DIRUJUK = """\
  - sisipkan: {setelah: pembiayaan}
    alasan: contoh
    isi: |
      PASAL Rapat
      Rapat dilaksanakan menurut @tata-cara.
"""


@periksa(
    "lampiran-tidak-disebut",
    "peringatan",
    "Lampiran yang tidak disebut dalam naskah",
    mengapa="Lampiran mengikat karena suatu pasal merujuknya; tanpa itu kedudukannya dapat dipersoalkan.",
    salah=_LAMPIRAN,
    benar=_LAMPIRAN + _DIRUJUK,
)
def unmentioned_annexes(bahan: Bahan) -> Iterator[Temuan]:
    """An annex that no other part refers to by number or by title."""
    for lampiran in bahan.naskah.segmen:
        if isinstance(lampiran, Lampiran) and not _is_mentioned(bahan, lampiran):
            judul, first = text_of(lampiran.judul), next(b for b in bahan.bacaan if b.segmen == lampiran.id)
            what = f"tidak satu bagian pun merujuk {lampiran.sebutan}, “{judul}”"
            yield Temuan(first.place(), what, f"rujuk dengan `@{lampiran.id}` dalam pasal yang mengaturnya", judul)


def _is_mentioned(bahan: Bahan, lampiran: Lampiran) -> bool:
    """By a reference, by its number, by its title, or as the only annex there is."""
    others = [part for part in bahan.naskah.segmen if part.id != lampiran.id]
    targets = (
        unsur.sasaran
        for part in others
        for blok in walk(part.isi)
        for run in own_runs(blok)
        if isinstance(run, Rujukan)
        for unsur in run.unsur
    )
    if lampiran.id in targets:
        return True
    names = [re.escape(words) for words in (lampiran.sebutan, text_of(lampiran.judul)) if words]
    if not any(isinstance(part, Lampiran) for part in others):
        names += [r"(?:dalam|pada|di|menurut|dengan)\s+lampiran", "terlampir"]
    named = re.compile(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)", re.IGNORECASE)
    return any(named.search(bacaan.teks) for bacaan in bahan.bacaan if bacaan.segmen != lampiran.id)
