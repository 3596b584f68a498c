"""The law a naskah rests on."""

from __future__ import annotations

from collections.abc import Iterator

from generator.compose import cited_regulations
from generator.data.masukan import Masukan
from generator.errors import Problem
from generator.words.pustaka import Pustaka

_DOUBTFUL = {
    "dicabut": ("sudah dicabut", "ganti dengan peraturan penggantinya"),
    "periksa": ("belum diperiksa keberlakuan atau judulnya", "periksa di JDIH, lalu ubah `status`-nya"),
}


def doubtful_regulations(masukan: Masukan, pustaka: Pustaka) -> Iterator[Problem]:
    """Regulations among the legal basis that are revoked, or whose validity nobody has confirmed."""
    register = pustaka.peraturan
    for id_ in cited_regulations(masukan, pustaka):
        entry = register.entri[id_]
        if entry.status in _DOUBTFUL:
            why, mend = _DOUBTFUL[entry.status]
            what = f"dasar hukum {entry.bentuk} Nomor {entry.nomor} Tahun {entry.tahun} {why}"
            yield Problem(register.sumber(id_, "status", "").place, what, mend, "peringatan")
