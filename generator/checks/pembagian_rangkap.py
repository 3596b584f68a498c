"""For whom the originals are made: each party by name, or all of them together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import periksa
from generator.checks.rangkap import copies, is_on_originals
from generator.words.bilangan import urutan_kata

_ALL = re.compile(r"(?<!\w)(?:PARA|setiap|tiap|tiap-tiap|masing-masing|semua|seluruh)\s+PIHAK(?!\s+KE)", re.IGNORECASE)
_GIVES = re.compile(
    r"(?<!\w)(?:untuk|bagi|kepada|dipegang|disimpan|diterima|dimiliki|diserahkan|diberikan|milik)(?!\w)", re.IGNORECASE
)
_NAMED = re.compile(r"(?<!\w)KE[A-Z]+(?:\s+(?:BELAS|PULUH))?(?!\w)")


def _contoh(parties: str) -> str:
    return (
        "para_pihak:\n"
        "  - {id: ombudsman-contoh, nama: Ombudsman Contoh, jenis: ombudsman, subjenis: perwakilan}\n"
        "  - {id: pemkot-contoh, nama: Pemerintah Kota Contoh, jenis: pemerintah-daerah, subjenis: kota}\n"
        "  - {id: pemkab-contoh, nama: Pemerintah Kabupaten Contoh, jenis: pemerintah-daerah, subjenis: kabupaten}\n"
        "klausul:\n  - ganti: penutup\n    alasan: contoh\n    isi: |\n"
        f"      Perjanjian ini dibuat dalam rangkap 3 (tiga) asli bermeterai cukup untuk {parties}.\n"
    )


@periksa(
    "rangkap-tanpa-pihak",
    "peringatan",
    "Pembagian rangkap yang melewatkan satu pihak",
    mengapa="Setiap pihak memegang satu naskah asli; yang tidak disebut tidak berhak atasnya.",
    dasar="UU 10/2020",
    salah=_contoh("PIHAK KESATU dan PIHAK KEDUA"),
    benar=_contoh("PIHAK KESATU, KEDUA, dan KETIGA"),
)
def left_out(bahan: Bahan) -> Iterator[Temuan]:
    """Parties that a line on the originals leaves out, where it names two or more of them and not all together."""
    parties = [urutan_kata(number).upper() for number in range(1, len(bahan.masukan.pihak) + 1)]
    for bacaan, (at, words, _) in copies(bahan):
        named = {" ".join(found.split()) for found in _NAMED.findall(bacaan.teks)}
        missing = [party for party in parties if party not in named]
        shared = _GIVES.search(bacaan.teks) and not _ALL.search(bacaan.teks)
        if is_on_originals(bacaan) and shared and missing and len(parties) - len(missing) > 1:
            what = f"pembagian rangkap tidak menyebut PIHAK {' dan PIHAK '.join(missing)}"
            yield Temuan(bacaan.place(at), what, "tulis: untuk setiap PIHAK 1 (satu) rangkap", words)
