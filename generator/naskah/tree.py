"""The naskah: what every writer, comparison and check sees, and nothing else.

A naskah is a sequence of segmen (title, komparisi, batang tubuh, signatures, lampiran …), each a sequence of blocks.
Numbers are already assigned and references already resolved; a writer only lays out. Everything is frozen, holds plain
values and the bytes of its pictures, and knows nothing of YAML, Jinja or the disk.

Ids are stable: made of the clause and a label or a path inside the clause, never of the number a block happens to get,
so that a clause inserted elsewhere leaves them alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from generator.naskah.gaya import Gaya


@dataclass(frozen=True, slots=True)
class Asal:
    """Where words come from: the clause file and line that wrote them, and the YAML path if they are a value."""

    berkas: str
    baris: int
    jalur: str = ""


# --- inside a paragraph -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Teks:
    """Words written in a clause file."""

    teks: str
    asal: Asal
    tebal: bool = False
    miring: bool = False


@dataclass(frozen=True, slots=True)
class Nilai:
    """A value from YAML (``asal.jalur`` says which). May hold line breaks, which print as line breaks."""

    teks: str
    asal: Asal
    tebal: bool = False
    miring: bool = False


@dataclass(frozen=True, slots=True)
class Kosong:
    """A value nobody has filled in yet: ``teks`` is the row of dots that prints for it."""

    teks: str
    asal: Asal
    tebal: bool = False
    miring: bool = False


@dataclass(frozen=True, slots=True)
class UnsurRujukan:
    """One element of a reference: literal words before it, the number as printed, and the block it points at.

    ``("", "Pasal 9", "jangka-waktu")``, ``(" ayat ", "(1)", …)``, ``(" huruf ", "a", …)``.
    """

    kata: str
    nomor: str
    sasaran: str


@dataclass(frozen=True, slots=True)
class Rujukan:
    """A resolved reference to another place of the naskah."""

    unsur: tuple[UnsurRujukan, ...]
    asal: Asal
    tebal: bool = False
    miring: bool = False

    @property
    def teks(self) -> str:
        """The reference as it reads: "Pasal 9 ayat (1) huruf a"."""
        return "".join(unsur.kata + unsur.nomor for unsur in self.unsur)


@dataclass(frozen=True, slots=True)
class Catatan:
    """A note of ours in a review copy, apart from the words of the naskah; never in what goes out.

    ``besar``: to be read like the text, not only looked up.
    """

    teks: str
    asal: Asal
    besar: bool = False
    tebal: bool = False
    miring: bool = False


class Ubahan(Enum):
    """What became of words or blocks that only one of two naskah has."""

    DIHAPUS = "dihapus"
    DISISIPKAN = "disisipkan"


@dataclass(frozen=True, slots=True)
class Diubah:
    """Words that only one of two naskah has. Stands in what shows both at once, never in a naskah that goes out."""

    isi: Teks | Nilai | Kosong | Catatan
    ubahan: Ubahan

    @property
    def teks(self) -> str:
        """The words."""
        return self.isi.teks

    @property
    def asal(self) -> Asal:
        """Where the words come from, in the naskah that has them."""
        return self.isi.asal

    @property
    def tebal(self) -> bool:
        """Whether they are bold."""
        return self.isi.tebal

    @property
    def miring(self) -> bool:
        """Whether they are italic."""
        return self.isi.miring


Sebaris = Teks | Nilai | Kosong | Rujukan | Catatan | Diubah
"""A run inside a paragraph."""

Baris = tuple[Sebaris, ...]
"""The runs of one paragraph, title line or heading."""


# --- blocks -------------------------------------------------------------------------------------------------------


class Perataan(Enum):
    """How a paragraph is set."""

    RATA = "rata"
    TENGAH = "tengah"
    KIRI = "kiri"


class Tingkat(Enum):
    """The kinds of numbered item, from the outside in, and the unnumbered dash used in table cells."""

    AYAT = "(1)"
    HURUF = "a."
    ANGKA = "1."
    HURUF_KURUNG = "a)"
    ANGKA_KURUNG = "1)"
    STRIP = "–"


@dataclass(frozen=True, slots=True)
class Paragraf:
    """An unnumbered paragraph."""

    id: str
    isi: Baris
    perataan: Perataan = Perataan.RATA


@dataclass(frozen=True, slots=True)
class Butir:
    """One item: its number, the number as printed (``""`` for the only ayat of a Pasal), and its blocks.

    The first block is always a :class:`Paragraf`, the one the number stands before.
    """

    id: str
    nomor: int
    penanda: str
    isi: tuple[Blok, ...]


@dataclass(frozen=True, slots=True)
class Daftar:
    """A list of items of one kind, counting from 1."""

    id: str
    tingkat: Tingkat
    butir: tuple[Butir, ...]


@dataclass(frozen=True, slots=True)
class Sel:
    """A table cell; its blocks are paragraphs and lists."""

    isi: tuple[Blok, ...]


@dataclass(frozen=True, slots=True)
class BarisTabel:
    """A table row; it holds as many cells as the table has columns."""

    id: str
    sel: tuple[Sel, ...]


@dataclass(frozen=True, slots=True)
class Tabel:
    """A ruled table. ``lebar`` gives the share of the width of each column; ``kepala`` repeats on every page."""

    id: str
    lebar: tuple[int, ...]
    kepala: tuple[BarisTabel, ...]
    baris: tuple[BarisTabel, ...]


@dataclass(frozen=True, slots=True)
class BarisRincian:
    """One line of an address block: "Telepon : 0254 …"."""

    id: str
    label: Baris
    isi: Baris


@dataclass(frozen=True, slots=True)
class Rincian:
    """Lines of label, colon and value, the colons aligned: an address, a contact."""

    id: str
    baris: tuple[BarisRincian, ...]


@dataclass(frozen=True, slots=True)
class Bab:
    """A chapter heading above Pasal: ``sebutan`` "BAB II", ``judul`` in capitals."""

    id: str
    nomor: int
    sebutan: str
    judul: Baris


@dataclass(frozen=True, slots=True)
class Bagian:
    """A heading between Bab and Pasal: ``sebutan`` "Bagian Kesatu"."""

    id: str
    nomor: int
    sebutan: str
    judul: Baris


@dataclass(frozen=True, slots=True)
class Pasal:
    """A Pasal: ``sebutan`` "Pasal 3", ``judul`` in capitals or empty, and what stands under it."""

    id: str
    nomor: int
    sebutan: str
    judul: Baris
    isi: tuple[Blok, ...]


@dataclass(frozen=True, slots=True)
class Logo:
    """A party's emblem: the bytes of a PNG or JPEG file, its size in pixels, and its text alternative.

    ``kosong``: nobody has given one yet, and a neutral picture holds its place.
    """

    data: bytes
    lebar: int
    tinggi: int
    alternatif: str
    asal: Asal
    kosong: bool = False


@dataclass(frozen=True, slots=True)
class DeretLogo:
    """The emblems of all parties, side by side."""

    id: str
    logo: tuple[Logo, ...]


@dataclass(frozen=True, slots=True)
class Judul:
    """The title block: one entry per centred line."""

    id: str
    baris: tuple[Baris, ...]


@dataclass(frozen=True, slots=True)
class BarisKomparisi:
    """One party in the komparisi: number "I.", name, and who that is."""

    id: str
    nomor: int
    penanda: str
    nama: Baris
    uraian: Baris


@dataclass(frozen=True, slots=True)
class Komparisi:
    """The parties with their capacity: rows of number, name, colon and description, aligned."""

    id: str
    pihak: tuple[BarisKomparisi, ...]


@dataclass(frozen=True, slots=True)
class KotakTandaTangan:
    """Where one person signs: "PIHAK KESATU", the office in capitals, space, the name, and a line below (may be empty).

    ``meterai``: a space for the duty stamp is reserved.
    """

    id: str
    sebutan: Baris
    jabatan: Baris
    nama: Baris
    keterangan: Baris
    meterai: bool


@dataclass(frozen=True, slots=True)
class TandaTangan:
    """A block of signatures, kept on one page: two side by side, more in rows of two, an odd last one centred.

    ``kepala`` is an optional line above it ("Mengetahui,").
    """

    id: str
    kepala: Baris
    kotak: tuple[KotakTandaTangan, ...]


Blok = Paragraf | Daftar | Tabel | Rincian | Bab | Bagian | Pasal | DeretLogo | Judul | Komparisi | TandaTangan
"""Everything that can stand in a segmen; a writer handles each kind or does not type-check."""


# --- the whole ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Segmen:
    """A part of the naskah in the order of printing: "judul", "komparisi", "batang-tubuh", "penutup" …

    ``halaman_baru``: it begins on a page of its own; its first block is then a paragraph.
    """

    id: str
    isi: tuple[Blok, ...]
    halaman_baru: bool = False


@dataclass(frozen=True, slots=True)
class Lampiran:
    """An annex, on pages of its own: ``sebutan`` "Lampiran I"; ``mendatar``: landscape pages."""

    id: str
    nomor: int
    sebutan: str
    judul: Baris
    isi: tuple[Blok, ...]
    mendatar: bool


@dataclass(frozen=True, slots=True)
class Bingkai:
    """The words around the pages.

    ``halaman``: the words before the page number, between it and the number of pages, and after.
    ``paraf``: the label of each paraf box. ``draf``: the mark behind the text and in the footer, empty in a final.
    ``sidik``: short hash of words and looks, empty in a final. ``tinjauan``: a review copy, whose values are shaded.
    """

    halaman: tuple[str, str, str]
    paraf: tuple[str, ...]
    draf: str
    sidik: str
    tinjauan: bool = False


@dataclass(frozen=True, slots=True)
class Naskah:
    """A whole agreement, ready to be written.

    ``nama``: stem of the agreement's file. ``judul``, ``pokok``, ``penyusun``: title, subject and author for the file's
    properties. ``data``: what it was made of, as YAML fit to be attached.
    """

    nama: str
    judul: str
    pokok: str
    penyusun: str
    segmen: tuple[Segmen | Lampiran, ...]
    bingkai: Bingkai
    gaya: Gaya
    data: bytes = b""


def text_of(baris: Baris) -> str:
    """The words of a run sequence as they read."""
    return "".join(run.teks for run in baris)
