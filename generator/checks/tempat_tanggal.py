"""Where and when an agreement is signed, as its opening, its end or a Pasal types it, against the data."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.baca_masa import dates_in
from generator.checks.baca_tanggal import real_dates
from generator.checks.bahan import Bacaan, Bahan, Temuan
from generator.checks.katalog import periksa
from generator.checks.larik import per_larik
from generator.checks.pola import Pola
from generator.words.kamus import Kamus
from generator.words.tanggal import tanggal

_AWAL, _AKHIR = "pembukaan", "penutup"
_DIBUAT = r"(?:dibuat|ditandatangani|disepakati|disusun)"
_OURS = Pola(
    rf"(?:^|[.;]\s)\W*(?:demikian(?:lah)?,?\s+)?(?:naskah\s+)?(?:perjanjian(?:\s+kerja\s+sama)?|nota\s+kesepahaman)\s+ini"
    rf"\s+(?:telah\s+|dan\s+)*{_DIBUAT}(?!\w)",
    ("dibuat", "ditandatangani", "disepakati", "disusun"),
)
# The date of another document, or of something the agreement only speaks of.
_LAIN = re.compile(
    r"(?<!\w)(?:nomor|keputusan|peraturan|undang-undang|surat|akta|nota\s+kesepahaman(?!\s+ini)|rapat|berita\s+acara"
    r"|berlaku|berakhir|sampai|hingga|sejak|mulai|terhitung)(?!\w)",
    re.IGNORECASE,
)


def _contoh(bagian: str, bunyi: str) -> str:
    data = "tanggal: 2024-02-29\ntempat: Serang\n"
    return f"{data}klausul:\n  - ganti: {bagian}\n    alasan: contoh\n    isi: |\n      {bunyi}\n"


_RANGKAP = "Perjanjian ini dibuat dalam rangkap 2 (dua) asli bermeterai cukup pada tanggal {}."


@periksa(
    "tanggal-naskah-berbeda",
    "peringatan",
    "Tanggal penandatanganan yang ditulis berbeda dengan data",
    mengapa="Dua hari penandatanganan membuat diragukan sejak kapan perjanjian mengikat.",
    salah=_contoh("penutup", _RANGKAP.format("1 Maret 2024")),
    benar=_contoh("penutup", _RANGKAP.format("29 Februari 2024")),
)
def other_days(bahan: Bahan) -> Iterator[Temuan]:
    """Days of signing typed in the opening, the end or a Pasal that are not the one of the data, or of the opening."""
    signed = bahan.perjanjian.tanggal
    for bacaan in bahan.bacaan:
        if bacaan.segmen not in (_AWAL, _AKHIR) and not (bacaan.pasal and _OURS.search(bacaan.teks)):
            continue
        for written, day in dates_in(bacaan):
            before = re.split(r"[.;]\s", bacaan.teks[: written.mulai])[-1]
            days = set(real_dates(written))
            if bacaan.is_value(written.akhir - 1) or _LAIN.search(before) or not _is_of_signing(bacaan, before):
                continue
            if signed and signed not in days:
                words = bacaan.teks[written.mulai : written.akhir]
                what = (
                    f"naskah ditandatangani `{words}` menurut kata-kata ini, sedangkan menurut data {tanggal(signed)}"
                )
                place = bacaan.place(written.mulai, written.akhir)
                yield Temuan(place, what, "samakan keduanya, atau tulis {{ tanggal | tanggal }}", words)
            signed = signed or day  # the opening says it, where the data do not


def _is_of_signing(bacaan: Bacaan, before: str) -> bool:
    """Whether the words before a date speak of the signing itself; in the opening all do."""
    return bacaan.segmen == _AWAL or _OURS.search(before) is not None


_TEMPAT = Pola(
    r"(?<!\w)(?:bertempat|mengambil\s+tempat|dibuat|ditandatangani)\s+di\s+"
    r"(?P<tempat>(?-i:[A-Z])[\w-]*(?:\s+(?-i:[A-Z])[\w-]*){0,3})(?=\s*(?:[,.;(:]|$|pada(?!\w)|dalam(?!\w)))",
    ("bertempat", "tempat", "dibuat", "ditandatangani"),
)
_RUANG = re.compile(
    r"(?<!\w)(?:Kantor|Gedung|Aula|Pendopo|Hotel|Ruang|Balai|Kampus|Universitas|Rumah|Istana|Mal|Sekretariat|Pusat)(?!\w)",
    re.IGNORECASE,
)


@periksa(
    "tempat-naskah-berbeda",
    "peringatan",
    "Tempat penandatanganan yang ditulis berbeda dengan data",
    mengapa="Tempat yang lain dari data biasanya tersalin dari naskah lain.",
    salah=_contoh("pembukaan", "Pada hari ini, bertempat di Cilegon, yang bertanda tangan di bawah ini:"),
    benar=_contoh("pembukaan", "Pada hari ini, bertempat di Kota Serang, yang bertanda tangan di bawah ini:"),
)
def other_places(bahan: Bahan) -> Iterator[Temuan]:
    """Cities of signing typed in the opening or the end that are not the one of the data."""
    ours = bahan.perjanjian.tempat
    for bacaan, (at, end) in _places(bahan) if ours else ():
        words = bacaan.teks[at:end]
        if (
            bacaan.segmen in (_AWAL, _AKHIR)
            and not bacaan.is_value(at)
            and not _is_same(words, ours or "", bacaan.teks)
        ):
            what = f"naskah ditandatangani di “{words}” menurut kata-kata ini, sedangkan menurut data di “{ours}”"
            yield Temuan(bacaan.place(at, end), what, "samakan keduanya, atau tulis {{ tempat }}", words)


@per_larik
def _places(teks: str, _: Kamus) -> Iterator[tuple[int, int]]:
    """Where a line names a city of signing; a building may stand in any."""
    for match in _TEMPAT.finditer(teks):
        if not _RUANG.search(match["tempat"]):
            yield match.span("tempat")


def _is_same(words: str, ours: str, teks: str) -> bool:
    """Whether one place is named in the other, or ours elsewhere in the line."""
    theirs, own = _plain(words), _plain(ours)
    return own in theirs or theirs in own or own in _plain(teks)


def _plain(words: str) -> str:
    return " ".join(re.sub(r"\b(?:kota|kabupaten|provinsi)\b", " ", words.casefold()).split())
