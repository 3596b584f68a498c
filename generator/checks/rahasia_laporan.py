"""What the Ombudsman must keep from a partner: the files of an examination and who reported (UU 37/2008 Pasal 30)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.hambatan.kata import Kata, any_of
from generator.checks.ingkar import is_denied
from generator.checks.katalog import Cela, pasal, periksa
from generator.checks.ketentuan import Latar, first_faults, per_kalimat
from generator.checks.pola import Pola, anchors, frasa
from generator.words.kamus import Kamus

_MEND = "hapus, atau batasi pada hasil pemeriksaan tanpa identitas Pelapor"


@periksa(
    "rahasia-laporan-diserahkan",
    "peringatan",
    "Berkas pemeriksaan atau identitas Pelapor diserahkan kepada mitra",
    mengapa="Ombudsman wajib menjaga kerahasiaan berkas pemeriksaan dan identitas Pelapor; mitra dapat saja Terlapor.",
    dasar="UU 37/2008 Pasal 30",
    salah=pasal("PIHAK KESATU menyerahkan berkas pemeriksaan kepada PIHAK KEDUA."),
    benar=pasal("PIHAK KESATU menyampaikan hasil pemeriksaan kepada PIHAK KEDUA tanpa identitas Pelapor."),
)
def handed_over(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which a partner gets the files of an examination, or learns who reported."""
    yield from first_faults(_handed_over(bahan))


@per_kalimat
def _handed_over(teks: str, latar: Latar) -> Iterator[Cela]:
    for one in _patterns(latar.kamus, latar.ombudsman):
        for match in one.finditer(teks):
            if is_denied(teks, match.end(), latar.kamus) or _excepted(teks, latar.kamus):
                continue
            yield Cela(match.start(), match.end(), f"rahasia Laporan diserahkan kepada mitra: “{match[0]}”", _MEND)


def _excepted(teks: str, kamus: Kamus) -> bool:
    """Whether a sentence names what makes it lawful: that the reporter agrees, or who he is is not told."""
    return bool(frasa(kamus.isi.rahasia_laporan.kecuali).search(teks))


@lru_cache(maxsize=64)
def _patterns(kamus: Kamus, ombudsman: str) -> tuple[Pola, ...]:
    words, k = kamus.isi.rahasia_laporan, Kata(kamus, ombudsman)
    things = (*words.berkas, *words.identitas)
    secret = rf"(?:(?:seluruh|semua|setiap|salinan)\s+)*{any_of(things)}"
    must = r"(?:wajib|harus|dapat|bersedia|akan|sepakat)\s*:?\s+(?:untuk\s+)?"
    partner = rf"{k.mitra}(?!\s+yang\s+berwenang)"
    needed = anchors(things)
    # Files, unlike who reported, are kept from every office that may be the one complained of.
    files = rf"(?:(?:seluruh|semua|setiap|salinan)\s+)*{any_of(words.berkas)}"
    given = rf"\b{files}[^.;]{{0,40}}?{any_of(words.diserahkan)}\s+kepada\s+(?:Inspektorat|{any_of(k.words.sasaran)})"
    return (
        Pola(given, anchors(words.berkas), anchors(words.diserahkan)),
        Pola(
            rf"\b{k.omb}\s+(?:{must})?{any_of(words.menyerahkan)}\s+{secret}[^.;]{{0,60}}?\bkepada\s+{partner}",
            needed,
            anchors(words.menyerahkan),
        ),
        Pola(
            rf"\b{secret}[^.;]{{0,60}}?{any_of(words.diserahkan)}\s+(?:oleh\s+{k.omb}\s+)?kepada\s+{partner}",
            needed,
            anchors(words.diserahkan),
        ),
        Pola(
            rf"\b{k.mitra}\s+(?:dapat|berhak|berwenang|boleh)\s*:?\s+(?:untuk\s+)?{any_of(words.memperoleh)}\s+{secret}",
            needed,
            anchors(words.memperoleh),
        ),
    )
