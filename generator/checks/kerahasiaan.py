"""Secrecy that goes too far: the agreement itself is public information (UU 14/2008 Pasal 11)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.ingkar import is_denied
from generator.checks.katalog import Cela, pasal, periksa
from generator.checks.ketentuan import Latar, first_faults, per_kalimat
from generator.checks.pola import Pola, alternatives, anchors
from generator.words.kamus import Kamus

_PART = (
    r"(?:seluruh\s+|keseluruhan\s+)?(?:isi|naskah|substansi|materi|keberadaan|klausul|ketentuan)\s+"
    r"(?:(?:dalam|dari)\s+)?"
)
_THIS, _NEVER = ("ini",), ("dilarang", "tidak")
_MEND = "batasi kerahasiaan pada data dan identitas Pelapor; naskah perjanjian adalah informasi publik"


@periksa(
    "naskah-dirahasiakan",
    "peringatan",
    "Perjanjiannya sendiri dirahasiakan",
    mengapa="Perjanjian badan publik adalah informasi publik; yang dapat dirahasiakan hanya data yang dipertukarkan.",
    dasar="UU 14/2008 Pasal 11(1)e",
    salah=pasal("Isi {{ naskah.nama }} ini bersifat rahasia."),
    benar=pasal("Isi {{ naskah.nama }} ini tidak bersifat rahasia."),
)
def secret_agreements(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences that hide the agreement and not only what is exchanged under it."""
    yield from first_faults(_hidden(bahan))


@per_kalimat
def _hidden(teks: str, latar: Latar) -> Iterator[Cela]:
    for one in _patterns(latar.kamus, latar.naskah):
        for match in one.finditer(teks):
            if not is_denied(teks, match.start(), latar.kamus) and not _is_denied_within(match, latar.kamus):
                yield Cela(match.start(), match.end(), f"naskah perjanjian dirahasiakan: “{match[0]}”", _MEND)


def _is_denied_within(match: re.Match[str], kamus: Kamus) -> bool:
    """Whether the words themselves deny it, where they are not of a kind that forbids."""
    return "larang" not in match.re.groupindex and is_denied(match[0], len(match[0]), kamus)


@lru_cache(maxsize=16)
def _patterns(kamus: Kamus, kind: str) -> tuple[Pola, ...]:
    kata = kamus.isi.data_pribadi
    annexes = r"(?:\s+(?:dan|beserta)\s+lampirannya)?"
    agreement = rf"(?:{re.escape(kind)}|perjanjian(?:\s+kerja\s+sama)?|nota\s+kesepahaman|kesepakatan)\s+ini{annexes}"
    secret, open_ = alternatives(kata.rahasia), alternatives(kata.membuka)
    opened = r"(?:diungkapkan|dibuka|dipublikasikan|diumumkan|disebarluaskan|diberitahukan|diperlihatkan)"
    # What may well be kept from some is told where it is kept from all.
    given = r"(?:diberikan|dibagikan|disampaikan|disebarkan|diakses|dibaca|diketahui|dilihat|diserahkan|dimuat)"
    public = rf"(?:{given}\s+(?:\w+\s+)?(?:kepada|oleh|pada|di)\s+(?:{alternatives(kata.umum)}))"
    # The agreement must be what the sentence is about, not what data come from: "Data dalam Perjanjian ini rahasia".
    not_by = r"(?<!dengan\s)(?<!menurut\s)(?<!dalam\s)(?<!berdasarkan\s)"
    subject = rf"(?:(?:^|[:,]\s)\W*(?:{_PART})?|{not_by}\b{_PART}){agreement}"
    never = r"(?:dilarang|tidak(?:\s+(?:boleh|akan|dapat|diperkenankan|diperbolehkan))?)"
    keep = r"(?:menjaga|menjamin|melindungi)"
    listed = r"(?:[^.;]{0,80}?(?:,|\bdan|\batau|\bserta)\s+)?"
    hide = rf"(?:merahasiakan|{keep}\s+(?:\w+\s+)?kerahasiaan)"
    return (
        Pola(rf"{subject}\s+(?:[\w-]+\s+){{0,4}}?(?:{secret})(?!\w)", anchors(kata.rahasia), _THIS),
        Pola(rf"{subject}\s+(?P<larang>{never})\s+(?:[\w-]+\s+){{0,2}}?(?:{opened}|{public})(?!\w)", _NEVER, _THIS),
        Pola(
            rf"\b{hide}\s*:?\s+{listed}(?:atas\s+|dari\s+)?(?:{_PART})?{agreement}",
            ("merahasiakan", "kerahasiaan"),
            _THIS,
        ),
        Pola(
            rf"(?P<larang>\b{never})\s*:?\s*(?:untuk\s+)?(?:[\w-]+\s+){{0,3}}?(?:{open_})\s+{listed}{_PART}{agreement}",
            anchors(kata.membuka),
            _NEVER,
            _THIS,
        ),
    )


@periksa(
    "rahasia-ikut-berakhir",
    "peringatan",
    "Kewajiban menjaga rahasia berakhir bersama perjanjian",
    mengapa="Identitas Pelapor dan data pribadi tetap dilindungi undang-undang sesudah kerja sama berakhir.",
    dasar="UU 27/2022",
    salah=pasal("Kewajiban menjaga rahasia gugur pada saat {{ naskah.nama }} ini berakhir."),
    benar=pasal("Kewajiban menjaga rahasia tidak gugur pada saat {{ naskah.nama }} ini berakhir."),
)
def secrecy_that_ends(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which the duty of secrecy ends with the agreement."""
    yield from first_faults(_ending_secrecy(bahan))


@per_kalimat
def _ending_secrecy(teks: str, latar: Latar) -> Iterator[Cela]:
    mend = "tulis: kewajiban menjaga rahasia tetap berlaku setelah perjanjian berakhir"
    for match in _ENDING_SECRECY.finditer(teks):
        if not is_denied(teks, match.end(), latar.kamus):
            yield Cela(*match.span(), f"kewajiban menjaga rahasia ikut berakhir: “{match[0]}”", mend)


_SECRECY = r"(?:rahasia|kerahasiaan|merahasiakan|dirahasiakan)"
_GONE = r"(?:gugur|hapus|berakhir|selesai|lepas|hilang|terhapus|ditiadakan|bebas|dibebaskan|lenyap)"
_WITH_IT = (
    r"(?:(?:pada|di|sejak)\s+saat|saat|ketika|sejak|begitu|setelah|sesudah|dengan|bersama(?:an)?(?:\s+dengan)?|seiring(?:\s+dengan)?"
    r"|apabila|jika|bila)"
)
_AGREEMENT_ENDS = r"(?:(?:masa|jangka)\s+\w+\s+)?(?:perjanjian|kerja\s+sama|kesepakatan|berakhirnya)\b[^.;,]{0,60}"
_ENDING_SECRECY = Pola(
    rf"\b{_SECRECY}\b[^.;]{{0,80}}?\b{_GONE}\s+(?:\w+\s+){{0,2}}?{_WITH_IT}\s+{_AGREEMENT_ENDS}"
    rf"|\b{_SECRECY}\b[^.;]{{0,60}}?\b(?:hanya|terbatas)\s+(?:\w+\s+){{0,2}}?(?:selama|sepanjang|sampai)\s+(?:dengan\s+)?{_AGREEMENT_ENDS}"
    rf"|\bsetelah\s+{_AGREEMENT_ENDS},?\s+[^.;]{{0,60}}?\b(?:bebas|dapat|boleh)\s+(?:untuk\s+)?(?:mengungkap\w*|membuka|memublikasikan)"
    r"\s+(?:\w+\s+){0,2}?(?:rahasia|data|identitas|informasi)",
    ("rahasia", "mengungkap", "membuka", "memublikasikan"),
    ("berakhir", "berlaku", "perjanjian", "kerja", "kesepakatan"),
)
