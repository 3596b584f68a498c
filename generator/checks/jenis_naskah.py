"""What an agreement's kind of document asks for, and where an agreement departs from its words."""

from __future__ import annotations

from generator.checks.bahan import Bahan
from generator.errors import Place


def follows_memorandum(bahan: Bahan) -> bool:
    """Whether the kind of document carries out a memorandum; the memorandum itself does not."""
    return "nota_kesepahaman" in _needed(bahan)


def holds_programmes(bahan: Bahan) -> bool:
    """Whether the kind of document settles programmes."""
    return "program" in _needed(bahan)


def _needed(bahan: Bahan) -> list[str]:
    return bahan.pustaka.urutan[bahan.perjanjian.naskah or ""].isi.wajib


def deviation(bahan: Bahan, klausul: str) -> Place | None:
    """Where the agreement replaces or deletes a clause or part of the library, if it does."""
    for index, simpangan in enumerate(bahan.perjanjian.klausul):
        if klausul in (simpangan.ganti, simpangan.hapus):
            return bahan.place("klausul", index, simpangan.tindakan)
    return None
