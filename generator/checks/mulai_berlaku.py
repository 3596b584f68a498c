"""From when an agreement lasts as a Pasal says it by hand, against the data."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.baca_masa import LAIN, dates_in, is_on_us
from generator.checks.bahan import Bahan, Temuan
from generator.checks.ingkar import undenied
from generator.checks.katalog import Cela, ganti, pasal, periksa
from generator.checks.ketentuan import Latar, first_faults, per_kalimat
from generator.checks.pola import Pola
from generator.words.tanggal import tanggal

_SINCE = Pola(
    r"\b(?<!tidak )berlaku(?!\s+(?:lagi|pula|juga|bagi|terhadap))(?:nya)?\b"
    r"(?:[^.;]*?\b(?:terhitung|sejak|mulai)(?:\s+(?:mulai|sejak|pada|dari))*|(?:\s+(?:secara\s+)?efektif)?\s+pada)"
    r"(?:\s+hari(?:\s+\w+,?)?)?(?:\s+tanggal)?\s*$",
    ("berlaku",),
)


def _contoh(day: str) -> str:
    return ganti("jangka-waktu", f"{{{{ naskah.nama }}}} ini berlaku terhitung sejak {day}.", "Jangka Waktu")


@periksa(
    "tanggal-mulai-berbeda",
    "peringatan",
    "Tanggal mulai dalam pasal berbeda dengan data",
    mengapa="Pemeriksaan masa berlaku memakai data; bila pasal menyebut tanggal lain, salah satunya keliru.",
    salah=_contoh("1 Januari 2023"),
    benar=_contoh("1 Maret 2024"),
)
def other_starts(bahan: Bahan) -> Iterator[Temuan]:
    """A first day of the agreement typed in a Pasal that is neither that of the data nor the day of signing."""
    term = bahan.perjanjian.jangka_waktu
    begins = term.mulai or bahan.perjanjian.tanggal
    for bacaan in bahan.bacaan if begins else ():
        for written, day in dates_in(bacaan) if bacaan.pasal else ():
            sentence = re.split(r"[.;:]\s", bacaan.teks[: written.mulai])[-1]
            starts = _SINCE.search(sentence) and not LAIN.search(sentence) and not bacaan.is_value(written.akhir - 1)
            if begins and starts and day != begins and is_on_us(bacaan, written.mulai):
                words = bacaan.teks[written.mulai : written.akhir]
                what = f"pasal menyebut perjanjian berlaku sejak `{words}`, sedangkan menurut data {tanggal(begins)}"
                mend = "samakan keduanya; dalam klausul dapat ditulis {{ jangka_waktu.mulai | tanggal }}"
                yield Temuan(bacaan.place(written.mulai, written.akhir), what, mend, words)


_PROMULGATED = Pola(
    r"\b(?:perjanjian|kesepakatan|adendum|nota\s+kesepahaman|naskah)\b[^.;]{0,60}?"
    r"\b(?P<cela>(?:mulai\s+)?(?:berlaku|mengikat)\b"
    r"[^.;]{0,40}?\b(?:diundangkan|pengundangan\w*|dimuat\s+dalam\s+(?:berita|lembaran)\s+(?:negara|daerah)))(?!\w)",
    ("undangkan", "undangan", "lembaran", "berita"),
)


@periksa(
    "berlaku-diundangkan",
    "peringatan",
    "Perjanjian berlaku sejak diundangkan",
    mengapa="Perjanjian tidak diundangkan; bila berlakunya bergantung pada pengundangan, ia tidak pernah berlaku.",
    salah=pasal("{{ naskah.nama }} ini mulai berlaku pada tanggal diundangkan."),
    benar=pasal("{{ naskah.nama }} ini mulai berlaku pada tanggal ditandatangani."),
)
def promulgated(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which the agreement begins like a regulation."""
    yield from first_faults(_promulgated(bahan))


@per_kalimat
def _promulgated(teks: str, latar: Latar) -> Iterator[Cela]:
    mend = "tulis: mulai berlaku pada tanggal ditandatangani"
    return undenied(teks, _PROMULGATED, latar.kamus, "perjanjian tidak diundangkan", mend)
