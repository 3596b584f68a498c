"""Blanks and instructions that nobody replaced by words of the agreement."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bacaan, Bahan, Temuan
from generator.checks.katalog import pasal, periksa
from generator.checks.larik import per_larik
from generator.checks.pola import Pola, anchors, kata
from generator.checks.ruas import once
from generator.naskah.tree import Kosong, Nilai
from generator.words.kamus import Kamus

_BLANK = "\0"
"""Stands for each dot of a value that is not filled in yet, which is told elsewhere."""

_TITIK = re.compile(r"(?:\.\s?){2,}\.|…+|_{3,}|\?{2,}")
_KURUNG = Pola(r"\[[^\[\]]*[^\W\d_][^\[\]]*\]|\[[\s.…_]*\]|<[^\W\d_][\w /.,-]{0,60}>|«[^»]*»|\{\{?[^{}]*\}?\}", "[<«{")
_PENANDA = Pola(
    r"(?<![\w@.-])(?:TODO|TBD|TBA|TBC|FIXME|[xX]{4,}|(?!XXX)[xX]{3}|\d+[xX]{2,}[\dxX-]*)(?![\w@])",
    ("todo", "tbd", "tba", "tbc", "fixme", "xx"),
    flags=re.NOFLAG,
)
_ROMAWI = Pola(r"(?<!\w)(?<!BAB )(?<!Bab )(?<!Lampiran )(?<!LAMPIRAN )XXX(?!\w)", ("xxx",), flags=re.NOFLAG)
# Two letters that stand for a number: "Jalan XX Nomor YY"; not "Ketetapan Nomor XX/MPRS".
_DUA_HURUF = Pola(
    r"(?<!\w)(?:(?:Jalan|Jl\.?|Gedung|RT|RW|Kode\s+Pos|Nomor|No\.?|tanggal|pukul)\s+"
    r"(?:XX|YY|ZZ|NN|xx|yy)(?:[./](?:XX|YY))*(?![\w/])"
    r"|YYYY|(?:DD|TT)[-/]MM[-/]\w{2,4})(?!\w)",
    ("xx", "yy", "zz", "nn", "mm"),
    flags=re.NOFLAG,
)
_LETAK = (
    r"(?:^|[:“\"(]\s*|(?<!\w)(?:meliputi|mencakup|berupa|adalah|ialah|yaitu|yakni|sebagai berikut|terdiri atas)\s+)"
)


@lru_cache(maxsize=8)
def _general(kamus: Kamus) -> Pola:
    """A general name that is all an item or a value says."""
    words = kamus.isi.isian_umum
    return Pola(rf"{_LETAK}(?P<isi>{kata(words).pattern})[”\")\s.;,]*(?:dan|atau|dan/atau)?$", anchors(words))


@lru_cache(maxsize=8)
def _enclosed(kamus: Kamus) -> Pola:
    """An instruction in parentheses."""
    words = kamus.isi.perintah_pengisian
    return Pola(rf"\(\s*(?:{kata(words).pattern})[^()]*\)", "(", anchors(words))


@lru_cache(maxsize=8)
def _pending(kamus: Kamus) -> Pola:
    """Something that is yet to come, in parentheses: "(nama pejabat menyusul)"."""
    words = kamus.isi.isian_tertunda
    things, later = kata(words.hal).pattern, kata(words.tunda).pattern
    return Pola(rf"\(\s*(?:{things}[^()]{{0,40}}?\s)?{later}\s*\)", "(", anchors(words.tunda))


@lru_cache(maxsize=8)
def _instructions(kamus: Kamus) -> Pola:
    """The words of an instruction; "di sebutkan" is a word written apart, which is told elsewhere."""
    words = kamus.isi.sisa_instruksi
    return Pola(rf"(?<!\bdi )(?:{kata(words).pattern})", anchors(words))


@lru_cache(maxsize=1 << 12)
def _left_over(teks: str, kamus: Kamus) -> tuple[tuple[tuple[int, int], ...], bool]:
    """Where a line has blanks or instructions, one inside another once; and whether it has a general name."""
    found: list[tuple[int, int]] = []
    for pattern in (
        _enclosed(kamus),
        _pending(kamus),
        _KURUNG,
        _instructions(kamus),
        _TITIK,
        _PENANDA,
        _ROMAWI,
        _DUA_HURUF,
    ):
        for match in pattern.finditer(teks):
            if not any(begin < match.end() and match.start() < end for begin, end in found):
                found.append(match.span())
    return tuple(sorted(found)), bool(kata(kamus.isi.isian_umum).search(teks))


@periksa(
    "sisa-instruksi",
    "peringatan",
    "Isian atau petunjuk yang belum diganti",
    saat_final="galat",
    mengapa="Naskah yang ditandatangani dengan titik-titik atau petunjuk tidak mengatur apa pun di tempat itu.",
    salah=pasal("PARA PIHAK melaksanakan kegiatan [diisi nama kegiatan] setiap tahun."),
    benar=pasal("PARA PIHAK menyusun jadwal kegiatan yang akan dilaksanakan setiap tahun."),
)
def left_over(bahan: Bahan) -> Iterator[Temuan]:
    """Blanks and instructions in clauses and values; not the dots that print for what is empty in the YAML file."""
    yield from once(_findings(bahan))


def _findings(bahan: Bahan) -> Iterator[Temuan]:
    # A value that is not filled in prints as dots, which are found here too.
    for bacaan, _ in _suspicious(bahan):
        teks = _filled(bacaan)
        spans, may_be_general = _left_over(teks, bahan.kamus)
        if may_be_general and not spans:
            spans = tuple(_general_names(bacaan, teks, bahan.kamus))
        for begin, end in spans:
            words = bacaan.teks[begin:end].strip()
            what = f"`{words}` masih berupa isian atau petunjuk"
            yield Temuan(bacaan.place(begin), what, "ganti dengan kata-kata yang disepakati, atau hapus", words)


@per_larik
def _suspicious(teks: str, kamus: Kamus) -> Iterator[bool]:
    """Whether a line may have blanks, instructions or general names."""
    if any(_left_over(teks, kamus)):
        yield True


def _filled(bacaan: Bacaan) -> str:
    if not any(isinstance(run, Kosong) for run in bacaan.baris):
        return bacaan.teks
    return "".join(_BLANK * len(run.teks) if isinstance(run, Kosong) else run.teks for run in bacaan.baris)


def _general_names(bacaan: Bacaan, teks: str, kamus: Kamus) -> Iterator[tuple[int, int]]:
    """A general name that fills an item of a Pasal, its sentence, or a value; headings and labels may be general."""
    match = _general(kamus).search(teks)
    if match and (bacaan.awal or match.start() > 0 or teks.rstrip().endswith((".", ";"))):
        yield match.span("isi")
        return
    at = 0
    for run in bacaan.baris:
        if isinstance(run, Nilai) and (match := _general(kamus).match(run.teks)):
            yield at + match.start("isi"), at + match.end("isi")
        at += len(run.teks)
