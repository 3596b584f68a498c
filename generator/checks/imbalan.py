"""What the Ombudsman's people must not take from a partner (UU 37/2008 Pasal 29)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.hambatan.kata import Kata, any_of
from generator.checks.ingkar import is_denied
from generator.checks.katalog import Cela, pasal, periksa
from generator.checks.ketentuan import Latar, first_faults, per_kalimat
from generator.checks.pola import Pola, anchors
from generator.words.kamus import Kamus


@periksa(
    "imbalan-bagi-ombudsman",
    "peringatan",
    "Imbalan dari mitra untuk penanganan Laporan",
    mengapa="Ombudsman tidak menerima imbalan dalam bentuk apa pun untuk penanganan Laporan.",
    dasar="UU 37/2008 Pasal 29",
    salah=pasal("PIHAK KEDUA memberikan uang lelah kepada asisten PIHAK KESATU untuk setiap Laporan."),
    benar=pasal("PIHAK KEDUA memberikan keterangan kepada asisten PIHAK KESATU untuk setiap Laporan."),
)
def rewards(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which a partner rewards the Ombudsman's people."""
    yield from first_faults(_rewards(bahan))


@per_kalimat
def _rewards(teks: str, latar: Latar) -> Iterator[Cela]:
    for match in _pattern(latar.kamus, latar.ombudsman).finditer(teks):
        if not is_denied(teks, match.start("cela"), latar.kamus):
            what = f"mitra memberi imbalan kepada Ombudsman: “{match['cela']}”"
            yield Cela(
                match.start("cela"), match.end("cela"), what, "hapus; tidak ada imbalan untuk penanganan Laporan"
            )


@lru_cache(maxsize=64)
def _pattern(kamus: Kamus, ombudsman: str) -> Pola:
    words, k = kamus.isi.imbalan, Kata(kamus, ombudsman)
    gives = rf"\b{k.mitra}\s+(?:[\w-]+\s+){{0,3}}?(?P<cela>{any_of(words.memberi)}\s+{any_of(words.hadiah)}"
    return Pola(rf"{gives}[^.;]{{0,40}}?\b(?:kepada|bagi|untuk)\s+{k.omb})", anchors(words.hadiah))
