"""Silence that counts as consent to a change."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import Cela, ganti, periksa
from generator.checks.ketentuan import Latar, first_faults, per_kalimat
from generator.checks.perubahan import of_the_agreement
from generator.checks.pola import Pola

_KLAUSUL = "perubahan"
_SILENT = (
    r"(?:(?:tidak|belum)\s+(?:ada\s+|terdapat\s+|memberikan\s+|memberi\s+|menyampaikan\s+|mengajukan\s+)?"
    r"(?:menjawab|menanggapi|membalas|jawaban|tanggapan|keberatan|dijawab|ditanggapi|dibalas|dibantah|membantah|berkeberatan)"
    r"|berdiam\s+diri|diam|tanpa\s+(?:tanggapan|jawaban|keberatan))"
)
_AGREED = (
    r"(?:dianggap|dipandang|dinyatakan|berarti|diartikan)\s+(?:telah\s+|sudah\s+|sebagai\s+)*"
    r"(?:setuju|menyetujui|menyetujuinya|disetujui|sepakat|disepakati|menerima|diterima|persetujuan|berlaku|mengikat)"
)
_PATTERN = Pola(
    rf"\b{_SILENT}\b[^.;]{{0,120}}?\b(?P<cela>{_AGREED})(?!\w)|\b(?P<diam>diam\s+(?:berarti|adalah|sama\s+dengan)\s+\w*setuju\w*)",
    ("tidak", "belum", "diam", "tanpa"),
    ("dianggap", "dipandang", "dinyatakan", "berarti", "diartikan", "adalah", "sama"),
)


@periksa(
    "perubahan-diam-setuju",
    "peringatan",
    "Diam dianggap menyetujui perubahan",
    mengapa="Perubahan memerlukan persetujuan tertulis; diam tidak membuktikan bahwa pihak lain menyetujuinya.",
    salah=ganti(_KLAUSUL, "PIHAK yang tidak menjawab usul perubahan dianggap menyetujuinya.", "Perubahan"),
    benar=ganti(_KLAUSUL, "PIHAK yang tidak menjawab usul perubahan tidak dianggap menyetujuinya.", "Perubahan"),
)
def silent_consent(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which a party that does not answer has agreed to a change."""
    yield from first_faults(of_the_agreement(bahan, _silent(bahan)))


@per_kalimat
def _silent(teks: str, _: Latar) -> Iterator[Cela]:
    mend = "tulis: perubahan berlaku setelah disetujui secara tertulis oleh PARA PIHAK"
    for match in _PATTERN.finditer(teks):
        begin, end = match.span(match.lastgroup or 0)
        before = teks[match.start() : begin]
        if not before.rstrip().endswith(("tidak", "bukan", "belum")):
            yield Cela(begin, end, f"diam dianggap setuju: “{teks[begin:end]}”", mend)
