"""The one font family a PDF may use: whether it is there, and whether it has every character."""

from __future__ import annotations

import subprocess
from functools import cache
from unicodedata import category, name, normalize

from fontTools.ttLib import TTFont

from generator.errors import Place, Problem, UserError
from generator.naskah.telusur import runs
from generator.naskah.tree import Naskah, Sebaris
from generator.writers.pdf import PdfUnavailable

PERINTAH = frozenset("\n\t\r")
"""Characters that lay out instead of printing."""


@cache
def characters(keluarga: str) -> frozenset[str]:
    """The characters every face of a family has."""
    wajah = [_face(berkas) for berkas in files_of(keluarga)]
    if not wajah:
        raise PdfUnavailable(f"huruf {keluarga} tidak terpasang")
    return frozenset(set.intersection(*wajah)) | PERINTAH


def _face(berkas: str) -> set[str]:
    with TTFont(berkas, lazy=True) as wajah:
        return set(map(chr, wajah.getBestCmap()))


def files_of(keluarga: str) -> list[str]:
    """Fontconfig knows where the faces are; it comes with Pango. Type 1 files cannot be embedded and do not count."""
    try:
        perintah = ["fc-list", f":family={keluarga}", "--format", "%{file}\n"]
        daftar = subprocess.run(perintah, capture_output=True, text=True, check=True).stdout.split("\n")
    except OSError as error:
        raise PdfUnavailable("program fc-list tidak ada") from error
    except subprocess.CalledProcessError as error:
        raise PdfUnavailable("program fc-list gagal") from error
    return sorted(x for x in daftar if x.endswith((".otf", ".ttf")))


def printable(teks: str) -> str:
    """Text in which accents are part of their letters and what never shows (zero-width, direction) is left out.

    Fonts need not have either, and another font would be taken for them.
    """
    utuh = normalize("NFC", teks)
    samar = {x for x in set(utuh) if category(x) == "Cf"}
    return "".join(x for x in utuh if x not in samar) if samar else utuh


def check_characters(naskah: Naskah, html: str) -> None:
    """Raise a UserError that names every character the font lacks, and where it stands; ``html`` is printable."""
    ada = characters(naskah.gaya.huruf.pdf)
    kurang = set(html) - ada
    if not kurang:
        return
    problems = [
        Problem(Place(run.asal.berkas, run.asal.baris), _what(huruf, run, naskah), "ganti atau hapus karakter itu")
        for run in runs(naskah)
        for huruf in sorted(kurang & set(printable(run.teks)))
    ]
    lain = kurang - {x for run in runs(naskah) for x in printable(run.teks)}
    problems += [Problem(Place(naskah.nama), _what(huruf, None, naskah)) for huruf in sorted(lain)]
    raise UserError(problems)


def _what(huruf: str, run: Sebaris | None, naskah: Naskah) -> str:
    tampak = f"“{huruf}” " if huruf.isprintable() else ""
    nama = name(huruf, "")
    jalur = f" pada nilai {run.asal.jalur}" if run and run.asal.jalur else ""
    sebutan = f"karakter {tampak}(U+{ord(huruf):04X}{f' {nama}' if nama else ''}){jalur}"
    return f"{sebutan} tidak ada dalam huruf {naskah.gaya.huruf.pdf}"
