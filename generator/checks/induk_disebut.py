"""What the words of a naskah say of the memorandum it carries out, against its data."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.baca_tanggal import read_dates, real_dates
from generator.checks.bahan import Bahan, Temuan
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


_TANGGAL = Pola(
    r"(?<!\w)Nota\s+Kesepahaman(?:\s+tersebut)?\s+(?:yang\s+)?(?:(?:telah|sudah)\s+)?"
    r"(?:(?:ditandatangani|dibuat|disepakati|bertanggal)\s+)?(?:pada\s+)?(?=(?:tanggal\s+)?\d{1,2}\s+[A-Z][a-z]+\s+\d{4})",
    ("kesepahaman",),
)


@per_larik
def _dated(teks: str, _: Kamus) -> Iterator[tuple[int, int]]:
    """Where a line gives the memorandum a date."""
    return ((match.end(), match.start()) for match in _TANGGAL.finditer(teks))


@periksa(
    "tanggal-induk-berbeda",
    "peringatan",
    "Tanggal Nota Kesepahaman dalam pasal berbeda dengan datanya",
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
        if signed and written and day and day != signed and bacaan.pasal and not bacaan.is_value(at):
            words = bacaan.teks[at : written.akhir]
            what = f"Nota Kesepahaman bertanggal {tanggal(signed)} menurut datanya, bukan {tanggal(day)}"
            yield Temuan(bacaan.place(at), what, "tulis {{ nota_kesepahaman.tanggal | tanggal }}", words)


_JUDUL = Pola(
    r"(?<!\w)Nota\s+Kesepahaman(?:\s+tersebut)?\s+tentang\s+(?P<judul>[A-Z][^.;,(“”\n]*?)"
    r"(?=\s+(?:yang|ditandatangani|Nomor|tanggal|pada|sebagaimana|antara|menjadi|tetap|serta|dengan\s+nomor)(?!\w)|[.;,(\n]|$)",
    ("kesepahaman",),
    flags=re.NOFLAG,
)


@per_larik
def _titled(teks: str, _: Kamus) -> Iterator[tuple[int, str]]:
    """Where a line gives the memorandum a title, and which."""
    return ((match.start("judul"), match["judul"]) for match in _JUDUL.finditer(teks))


@periksa(
    "judul-induk-berbeda",
    "peringatan",
    "Judul Nota Kesepahaman dalam pasal berbeda dengan datanya",
    mengapa="Judul yang lain menunjuk Nota Kesepahaman yang lain, biasanya karena disalin dari naskah lain.",
    salah="nota_kesepahaman: {tentang: Sinergi Pelayanan Publik}\n"
    + pasal("Kerja sama ini melaksanakan Nota Kesepahaman tentang Pengadaan Sarana Perkantoran."),
    benar="nota_kesepahaman: {tentang: Sinergi Pelayanan Publik}\n"
    + pasal("Kerja sama ini melaksanakan Nota Kesepahaman tentang Sinergi Pelayanan Publik."),
)
def other_titles(bahan: Bahan) -> Iterator[Temuan]:
    """A title typed right behind "Nota Kesepahaman" that shares no beginning with the one of the data."""
    tentang = bahan.perjanjian.nota_kesepahaman.tentang
    for bacaan, (at, judul) in _titled(bahan) if tentang and follows_memorandum(bahan) else ():
        ours, theirs = _plain(tentang or ""), _plain(judul)
        if bacaan.pasal and not bacaan.is_value(at) and not (ours.startswith(theirs) or theirs.startswith(ours)):
            what = f"judul Nota Kesepahaman menurut datanya “{tentang}”"
            yield Temuan(bacaan.place(at), what, "tulis {{ nota_kesepahaman.tentang }}", judul)


def _plain(judul: str) -> str:
    return " ".join(re.sub(r"\W+", " ", judul.casefold()).split())
