"""What the Ombudsman's people must not take from a partner (UU 37/2008 Pasal 29)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.hambatan.kata import Kata, any_of
from generator.checks.ingkar import is_denied
from generator.checks.katalog import Cela, pasal, periksa
from generator.checks.ketentuan import Latar, first_faults
from generator.checks.pernyataan import per_pernyataan
from generator.checks.pola import Pola, anchors, frasa
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


@per_pernyataan
def _rewards(teks: str, latar: Latar) -> Iterator[Cela]:
    mend = "hapus; tidak ada imbalan untuk penanganan Laporan"
    spared = latar.kamus.isi.imbalan.narasumber
    for one in _patterns(latar.kamus, latar.ombudsman):
        for match in one.finditer(teks):
            # Who speaks at a training may be paid for it by whoever holds it.
            if not is_denied(teks, match.start("cela"), latar.kamus) and not frasa(spared).search(teks):
                what = f"mitra memberi imbalan kepada Ombudsman: “{match['cela']}”"
                yield Cela(match.start("cela"), match.end("cela"), what, mend)


@lru_cache(maxsize=64)
def _patterns(kamus: Kamus, ombudsman: str) -> tuple[Pola, ...]:
    """ "PIHAK KEDUA memberikan uang lelah kepada asisten PIHAK KESATU", and the one who gets it first."""
    words, k = kamus.isi.imbalan, Kata(kamus, ombudsman)
    gift, needed = any_of((*words.hadiah, *words.fasilitas)), anchors((*words.hadiah, *words.fasilitas))
    # "seorang asisten", "setiap Kepala Keasistenan"
    us = rf"(?:(?:setiap|seorang|para)\s+)?{k.kami}"
    gives = rf"\b{k.mitra}\s+(?:[\w-]+\s+){{0,3}}?(?P<cela>{any_of(words.memberi)}\s+(?:[\w-]+\s+){{0,2}}?{gift}"
    gets = r"(?:diberi|diberikan|menerima|memperoleh|mendapat|mendapatkan)"
    giver = rf"\b(?:oleh|dari|atas\s+beban)\s+(?:anggaran\s+)?{k.pasti}"
    people = (
        rf"(?:{any_of(kamus.isi.pengawasan.pelaku)}\s+){{1,3}}{k.omb}|{any_of(kamus.isi.pengawasan.orang_ombudsman)}"
    )
    who = rf"(?:{people})(?:\s+yang(?:\s+[\w-]+){{1,6}}?)?(?:\s+(?:dapat|berhak|akan))?"
    return (
        Pola(rf"{gives}[^.;]{{0,40}}?\b(?:kepada|bagi|untuk)\s+{us})", needed),
        Pola(rf"{who}\s+(?P<cela>{gets}\s+(?:[\w-]+\s+){{0,2}}?{gift}[^.;]{{0,40}}?{giver})", needed),
    )
