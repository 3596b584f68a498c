"""The words that limit: "paling lama" a duration, "paling lambat" a deadline."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.baca_bilangan import ANGKA, KATA
from generator.checks.baca_tanggal import BULAN
from generator.checks.katalog import Cela, bunyi, pasal, periksa
from generator.words.kamus import Kamus

_TENGGAT = rf"(?:{ANGKA}|{KATA})(?:\s*\([^()]*\))?\s*(?:(?:hari|bulan|tahun|minggu|jam)(?:\s+(?:kerja|kalender))?)"
_FRASA: tuple[tuple[re.Pattern[str], str, str], ...] = tuple(
    (re.compile(rf"(?<!\w){pattern}", re.IGNORECASE), what, right)
    for pattern, what, right in (
        (rf"(?P<kata>paling\s+lama)\s+(?:pada\s+)?(?:tanggal|tgl\.?|\d{{1,2}}\s+{BULAN})", "tenggat", "paling lambat"),
        (rf"(?P<kata>paling\s+lama)\s+{_TENGGAT}\s+sebelum(?!\w)", "tenggat", "paling lambat"),
        (r"(?P<kata>paling\s+lambat)\s+selama(?!\w)", "lama waktu", "paling lama"),
        (r"(?:selama|berlangsung|disimpan|berlaku)\s+(?P<kata>paling\s+lambat)(?!\w)", "lama waktu", "paling lama"),
        (r"(?P<kata>selambat[-\s]?lambatnya)(?!\w)", "tenggat", "paling lambat"),
        (rf"(?P<kata>selama[-\s]?lamanya)\s+{_TENGGAT}", "lama waktu", "paling lama"),
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
    for pattern, kind, right in _FRASA:
        for match in pattern.finditer(teks):
            words = match["kata"]
            yield Cela(*match.span("kata"), f"`{words}` dipakai untuk {kind}", f'tulis "{right}"')
