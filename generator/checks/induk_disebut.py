"""What the words of a naskah say of the memorandum it carries out, against its data."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.baca_tanggal import read_dates, real_dates
from generator.checks.bahan import Bacaan, Bahan, Temuan
from generator.checks.jenis_naskah import follows_memorandum
from generator.checks.katalog import pasal, periksa
from generator.checks.larik import per_larik
from generator.checks.nomor import parts_of, year_at
from generator.checks.pola import Pola
from generator.words.kamus import Kamus
from generator.words.tanggal import tanggal


@periksa(
    "nomor-induk-tahun-berbeda",
    "peringatan",
    "Tahun pada nomor Nota Kesepahaman berbeda dengan tanggalnya",
    mengapa="Nomor diberikan pada hari penandatanganan; tahun yang berbeda menandakan salah satunya keliru disalin.",
    salah="nota_kesepahaman: {nomor: [07/ORI-MOU/VII/2022, 134.4/11-NK/2023], tanggal: 2023-07-25}\n",
    benar="nota_kesepahaman: {nomor: [07/ORI-MOU/VII/2023, 134.4/11-NK/2023], tanggal: 2023-07-25}\n",
)
def other_years(bahan: Bahan) -> Iterator[Temuan]:
    """Numbers of the memorandum whose year is not that of its signing, as far as both are known."""
    mou = bahan.perjanjian.nota_kesepahaman
    signed = mou.tanggal.year if mou.tanggal else mou.tahun
    for index, nomor in enumerate(mou.nomor if signed else ()):
        parts = parts_of(nomor)
        at = year_at(parts)
        if at is not None and int(parts[at]) != signed:
            what = f"tahun pada nomor `{nomor}` bukan tahun Nota Kesepahaman, {signed}"
            place = bahan.place("nota_kesepahaman", "nomor", index)
            yield Temuan(place, what, "periksa nomor dan tanggalnya pada naskah asli", nomor)


_INDUK = r"(?<!\w)Nota\s+Kesepahaman(?!\s+(?:ini|lain)\b)(?:\s+(?:tersebut|dimaksud))?"
# What follows speaks of the memorandum until another document, or another sentence, comes between.
_LAIN = r"(?<!\w)(?:nota\s+kesepahaman|perjanjian|keputusan|peraturan|undang-undang|adendum|surat|rapat|laporan)(?!\w)"
_SAMPAI_TANGGAL = Pola(
    rf"{_INDUK}(?P<antara>(?:(?!{_LAIN})[^;])*?)(?:"
    r"(?<!\w)(?:(?:telah|sudah)\s+)?(?:ditandatangani|dibuat|disepakati|bertanggal|tertanggal)(?!\w)"
    r"(?:\s+(?:oleh\s+)?(?:PARA\s+PIHAK|di\s+\w+(?:\s+(?-i:[A-Z])\w+)*|pada|hari\s+\w+,?))*|(?<=Kesepahaman)|(?<=\d))"
    r"\s+(?:pada\s+)?(?=(?:tanggal\s+)?\d{1,2}\s+[A-Z][a-z]+\s+\d{4})",
    ("kesepahaman",),
)


@per_larik
def _dated(teks: str, _: Kamus) -> Iterator[tuple[int, int]]:
    """Where a line gives the memorandum a date."""
    return ((match.end(), match.start()) for match in _SAMPAI_TANGGAL.finditer(teks))


def speaks(bacaan: Bacaan) -> bool:
    """Whether a line is one of the words the parties agree on: a Pasal, or what they state before them."""
    return bacaan.pasal is not None or bacaan.segmen == "premis"


@periksa(
    "tanggal-induk-berbeda",
    "peringatan",
    "Tanggal Nota Kesepahaman dalam naskah berbeda dengan datanya",
    mengapa="Dua tanggal untuk satu Nota Kesepahaman membuat diragukan naskah mana yang ditindaklanjuti.",
    salah="nota_kesepahaman: {tanggal: 2023-07-25}\n"
    + pasal("Nota Kesepahaman yang ditandatangani pada tanggal 26 Juli 2023 menjadi acuan."),
    benar="nota_kesepahaman: {tanggal: 2023-07-25}\n"
    + pasal("Nota Kesepahaman yang ditandatangani pada tanggal 25 Juli 2023 menjadi acuan."),
)
def other_dates(bahan: Bahan) -> Iterator[Temuan]:
    """A date typed behind "Nota Kesepahaman" that is not the one of the data."""
    signed = bahan.perjanjian.nota_kesepahaman.tanggal
    for bacaan, (at, _) in _dated(bahan) if signed and follows_memorandum(bahan) else ():
        written = next((one for one in read_dates(bacaan.teks) if one.mulai <= at < one.akhir), None)
        day = next(real_dates(written), None) if written else None
        if signed and written and day and day != signed and speaks(bacaan) and not bacaan.is_value(written.akhir - 1):
            words = bacaan.teks[at : written.akhir]
            what = f"tertulis {tanggal(day)}, sedangkan Nota Kesepahaman bertanggal {tanggal(signed)} menurut datanya"
            yield Temuan(bacaan.place(at, written.akhir), what, "tulis {{ nota_kesepahaman.tanggal | tanggal }}", words)


_SATU_NOMOR = r"(?=[^\s,;]*\d)(?=[^\s,;]*[/-])[^\s,;]*[^\s,;.]"
_NOMOR = Pola(
    rf"{_INDUK}(?:\s+antara\s+(?:(?!{_LAIN})[^;])*?)?\s+(?:dengan\s+)?(?:Nomor|No\.?)\s*:?\s*"
    rf"(?P<nomor>{_SATU_NOMOR}(?:(?:,\s+(?:dan\s+)?|\s+(?:dan|serta)\s+)(?:(?:Nomor|No\.?)\s*:?\s*)?{_SATU_NOMOR})*)",
    ("kesepahaman",),
)


@per_larik
def _numbered(teks: str, _: Kamus) -> Iterator[tuple[int, str]]:
    """Where a line gives the memorandum numbers, and each of them."""
    for match in _NOMOR.finditer(teks):
        for found in re.finditer(_SATU_NOMOR, match["nomor"]):
            yield match.start("nomor") + found.start(), found[0]


@periksa(
    "nomor-induk-berbeda",
    "peringatan",
    "Nomor Nota Kesepahaman dalam naskah berbeda dengan datanya",
    mengapa="Nomor yang lain menunjuk Nota Kesepahaman yang lain, biasanya karena disalin dari naskah lain.",
    salah="nota_kesepahaman: {nomor: [07/ORI-MOU/VII/2023]}\n"
    + pasal("Kerja sama ini melaksanakan Nota Kesepahaman Nomor 99/NK/2022."),
    benar="nota_kesepahaman: {nomor: [07/ORI-MOU/VII/2023]}\n"
    + pasal("Kerja sama ini melaksanakan Nota Kesepahaman Nomor 07/ORI-MOU/VII/2023."),
)
def other_numbers(bahan: Bahan) -> Iterator[Temuan]:
    """Numbers typed behind "Nota Kesepahaman" that are none of the data's."""
    ours = bahan.perjanjian.nota_kesepahaman.nomor
    known = {_bare(nomor) for nomor in ours}
    for bacaan, (at, nomor) in _numbered(bahan) if ours and follows_memorandum(bahan) else ():
        if _bare(nomor) not in known and speaks(bacaan) and not bacaan.is_value(at):
            what = f"tertulis nomor `{nomor}`, sedangkan Nota Kesepahaman bernomor {' dan '.join(ours)} menurut datanya"
            yield Temuan(bacaan.place(at, at + len(nomor)), what, "samakan dengan naskah aslinya", nomor)


def _bare(nomor: str) -> str:
    return re.sub(r"\s", "", nomor).casefold()
