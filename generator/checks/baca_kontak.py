"""Where telephone numbers and e-mail addresses stand: in the data of the parties, and typed into clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.bahan import Bacaan, Bahan, sekali
from generator.checks.larik import per_larik
from generator.checks.pola import Pola
from generator.errors import Place
from generator.naskah.telusur import walk
from generator.naskah.tree import BarisRincian, Paragraf, Rincian, Sel, Tabel, Teks, text_of
from generator.words.kamus import Kamus

_NAMA = {
    "telepon": r"(?:no(?:mor|\.)?\s*)?(?:telepon|telp\.?|tlp\.?|hp|ponsel|whatsapp|wa)",
    "surel": r"(?:alamat\s+)?(?:surel|e-?mail|surat elektronik|pos-el)",
}
_LABEL = {bidang: re.compile(nama, re.IGNORECASE) for bidang, nama in _NAMA.items()}
# In a sentence only what cannot be anything else: an address, a number, and a domain of three parts behind a label.
_DALAM_KALIMAT = {
    "telepon": Pola(rf"(?<!\w){_NAMA['telepon']}\s*:?\s*(?P<isi>[^\s,;:]+@[^\s,;]+)", "@"),
    "surel": Pola(
        rf"(?<!\w)(?i:{_NAMA['surel']})\s*:?\s*(?P<isi>\+?\(?\d[\d ().-]{{4,}}\d"
        rf"|(?:(?<=: )|(?<=Surel )|(?<=-mail )|(?<=Email ))(?!www\.)[\w-]+(?:\.[\w-]+){{2,}}(?![\w@/]))",
        ("surel", "mail", "elektronik", "pos-el"),
        flags=re.NOFLAG,
    ),
}
_TELEPON = re.compile(r"[\d\s()+./-]+")


def contacts(bahan: Bahan, bidang: str) -> Iterator[tuple[str, Place]]:
    """What is filled in as a telephone number (``telepon``) or e-mail address (``surel``), and where."""
    for pihak in bahan.masukan.pihak:
        if value := getattr(pihak.profil.narahubung, bidang):
            yield value, pihak.sumber.at("narahubung", bidang).place
    for row in _typed_rows(bahan):
        if _LABEL[bidang].fullmatch(text_of(row.label).strip()):
            yield text_of(row.isi).strip(), Bacaan(row.isi, "", "").place()
    for bacaan in _typed_cells(bahan)[bidang]:
        yield bacaan.teks.strip(), bacaan.place()
    for bacaan, (field, at, value) in _in_sentences(bahan):
        if field == bidang and bacaan.pasal and not bacaan.is_value(at):
            yield value, bacaan.place(at)


@per_larik
def _in_sentences(teks: str, _: Kamus) -> Iterator[tuple[str, int, str]]:
    """Where a line names what is no telephone number or address as one: the field, the place, the words."""
    for bidang, pattern in _DALAM_KALIMAT.items():
        for match in pattern.finditer(teks):
            yield bidang, match.start("isi"), match["isi"].rstrip(".")


@sekali
def _typed_cells(bahan: Bahan) -> dict[str, list[Bacaan]]:
    """The cells of tables typed by hand, below a heading that names a telephone number or an address."""
    found: dict[str, list[Bacaan]] = {bidang: [] for bidang in _LABEL}
    for tabel in (blok for segmen in bahan.naskah.segmen for blok in walk(segmen.isi) if isinstance(blok, Tabel)):
        for column, heading in enumerate(tabel.kepala[0].sel if tabel.kepala else ()):
            for bidang, label in _LABEL.items():
                if label.fullmatch(_words_of(heading)):
                    found[bidang] += [cell for row in tabel.baris for cell in _typed_in(row.sel[column])]
    return found


def _typed_in(sel: Sel) -> Iterator[Bacaan]:
    for blok in sel.isi:
        if isinstance(blok, Paragraf) and blok.isi and all(isinstance(run, Teks) for run in blok.isi):
            yield Bacaan(blok.isi, text_of(blok.isi), "")


def _words_of(sel: Sel) -> str:
    return " ".join(text_of(blok.isi) for blok in sel.isi if isinstance(blok, Paragraf)).strip()


@sekali
def _typed_rows(bahan: Bahan) -> list[BarisRincian]:
    """The lines of details that were written by hand."""
    blocks = [blok for segmen in bahan.naskah.segmen for blok in walk(segmen.isi) if isinstance(blok, Rincian)]
    return [row for blok in blocks for row in blok.baris if _is_typed(row)]


def _is_typed(row: BarisRincian) -> bool:
    """Whether a line of details was written by hand, without values or blanks."""
    return bool(row.isi) and all(isinstance(run, Teks) for run in row.isi)


def is_number(value: str) -> bool:
    """Whether words are digits and what stands between them."""
    return bool(_TELEPON.fullmatch(value)) and len(re.sub(r"\D", "", value)) > 5
