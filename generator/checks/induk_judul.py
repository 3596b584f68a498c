"""The title of the memorandum as the words of a naskah have it, against its data."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.bahan import Bahan, Temuan
from generator.checks.induk_disebut import speaks
from generator.checks.jenis_naskah import follows_memorandum
from generator.checks.katalog import pasal, periksa
from generator.checks.larik import per_larik
from generator.checks.pola import Pola
from generator.words.kamus import Kamus

_JUDUL = Pola(
    r"(?<!\w)Nota\s+Kesepahaman(?:\s+tersebut)?(?:\s+(?:dengan\s+)?Nomor\s+[^;“”\n]*?)?\s+tentang\s+(?P<judul>[A-Z][^.;,(“”\n]*?)"
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
    "Judul Nota Kesepahaman dalam naskah berbeda dengan datanya",
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
        if speaks(bacaan) and not bacaan.is_value(at) and not (ours.startswith(theirs) or theirs.startswith(ours)):
            what = f"judul Nota Kesepahaman menurut datanya “{tentang}”"
            yield Temuan(bacaan.place(at), what, "tulis {{ nota_kesepahaman.tentang }}", judul)


def _plain(judul: str) -> str:
    return " ".join(re.sub(r"\W+", " ", judul.casefold()).split())
