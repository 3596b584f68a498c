"""The words that limit: "paling lama" a duration, "paling lambat" a deadline."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.baca_bilangan import ANGKA, KATA
from generator.checks.baca_tanggal import BULAN
from generator.checks.katalog import Cela, bunyi, pasal, periksa
from generator.checks.pola import Pola
from generator.words.kamus import Kamus

_TENGGAT = rf"(?:{ANGKA}|{KATA})(?:\s*\([^()]*\))?\s*(?:(?:hari|bulan|tahun|minggu|jam)(?:\s+(?:kerja|kalender))?)"
_UNTUK = {"paling lambat": "tenggat", "paling lama": "lama waktu"}
_FRASA = tuple(
    (Pola(rf"(?<!\w){pattern}", (needed,)), right)
    for pattern, needed, right in (
        (rf"(?P<kata>paling\s+lama)\s+(?:pada\s+)?(?:tanggal|tgl\.?|\d{{1,2}}\s+{BULAN})", "lama", "paling lambat"),
        (rf"(?P<kata>paling\s+lama)\s+{_TENGGAT}\s+sebelum(?!\w)", "sebelum", "paling lambat"),
        (r"(?P<kata>paling\s+lambat)\s+selama(?!\w)", "lambat", "paling lama"),
        (r"(?:selama|berlangsung|disimpan|berlaku)\s+(?P<kata>paling\s+lambat)(?!\w)", "lambat", "paling lama"),
        (r"(?P<kata>selambat[-\s]?lambatnya)(?!\w)", "lambatnya", "paling lambat"),
        (rf"(?P<kata>selama[-\s]?lamanya)\s+{_TENGGAT}", "lamanya", "paling lama"),
    )
)


@periksa(
    "masa-paling-lambat",
    "peringatan",
    "Paling lama dan paling lambat tertukar",
    mengapa='"Paling lama" membatasi lama waktu, "paling lambat" membatasi tenggat; artinya berbeda.',
    dasar="UU 12/2011 Lampiran II",
    salah=pasal("Laporan disampaikan paling lama tanggal 31 Desember 2024."),
    benar=pasal("Laporan disampaikan paling lambat tanggal 31 Desember 2024."),
)
@bunyi
def swapped_limits(teks: str, _: Kamus) -> Iterator[Cela]:
    """A limit for a duration where a deadline follows, the other way round, or in an older form."""
    for pattern, right in _FRASA:
        for match in pattern.finditer(teks):
            words = match["kata"]
            yield Cela(*match.span("kata"), f"`{words}` dipakai untuk {_UNTUK[right]}", f'tulis "{right}"')
