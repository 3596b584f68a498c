"""From filled lines to raw blocks. Strict: what is not a known mark in a known place is a problem with its line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache

from generator.errors import Place, Problem, UserError
from generator.naskah.tree import Perataan, Tingkat
from generator.words.marks.baris import (
    HEADINGS,
    LABEL,
    Tanda,
    indent_of,
    is_typed_pasal,
    mark_of,
    split_label,
    typed_number,
    unknown_mark,
)
from generator.words.marks.deret import RowReader
from generator.words.marks.inline import InlineReader
from generator.words.marks.potongan import ends_in_reference
from generator.words.marks.raw import (
    Bacaan,
    RawBlok,
    RawButir,
    RawJudul,
    RawKepala,
    RawParagraf,
    RawPasal,
    RawRincian,
    RawSebaris,
)
from generator.words.nilai import Gambar
from generator.words.templating import BarisTerisi, Lembar, Terisi

# Which level may stand directly under which; None is a Pasal or the part itself.
_UNDER: dict[Tingkat | None, tuple[Tingkat, ...]] = {
    None: (Tingkat.AYAT, Tingkat.HURUF, Tingkat.ANGKA),
    Tingkat.AYAT: (Tingkat.HURUF,),
    Tingkat.HURUF: (Tingkat.ANGKA,),
    Tingkat.ANGKA: (Tingkat.HURUF_KURUNG,),
    Tingkat.HURUF_KURUNG: (Tingkat.ANGKA_KURUNG,),
    Tingkat.ANGKA_KURUNG: (),
}


def parse(terisi: Terisi) -> Bacaan:
    """The blocks a filled clause holds. Raises :class:`UserError`.

    A clause that reads the same in many agreements, up to its values, is read once.
    """
    pictures = frozenset(urut for urut, value in enumerate(terisi.nilai) if isinstance(value, Gambar))
    return _parse(terisi.lembar, pictures)


@lru_cache(maxsize=1 << 9)
def _parse(lembar: Lembar, pictures: frozenset[int]) -> Bacaan:
    reader = _BlockReader(lembar, InlineReader(lembar.berkas, pictures))
    blocks = reader.read()
    problems = [*reader.problems, *reader.inline.problems]
    if problems:
        raise UserError(problems)
    return Bacaan(lembar.berkas, tuple(blocks), tuple(reader.inline.rujukan))


@dataclass(slots=True)
class _Terbuka:
    """An item that may still take blocks, and the column its mark stands in."""

    butir: RawButir
    indent: int


@dataclass(slots=True)
class _BlockReader:
    lembar: Lembar
    inline: InlineReader
    at: int = 0
    top: list[RawBlok] = field(default_factory=list)
    pasal: RawPasal | None = None
    items: list[_Terbuka] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def read(self) -> list[RawBlok]:
        while self.at < len(self.lembar.baris):
            if self._line.teks.strip():
                self._block()
            else:
                self.at += 1
        return self.top

    @property
    def _line(self) -> BarisTerisi:
        return self.lembar.baris[self.at]

    def _place(self, line: BarisTerisi) -> Place:
        return Place(self.lembar.berkas, line.nomor, self.lembar.kolom + indent_of(line))

    def _report(self, line: BarisTerisi, what: str, mend: str) -> None:
        self.problems.append(Problem(self._place(line), what, mend))

    def _block(self) -> None:
        line = self._line
        if "\t" in line.teks:
            place = Place(self.lembar.berkas, line.nomor, self.lembar.kolom + line.teks.index("\t"))
            self.problems.append(Problem(place, "ada tab", "ganti tab dengan spasi"))
        tanda = mark_of(line)
        if tanda is None:
            self._paragraph(line)
        elif tanda.tingkat is not None:
            self._item(line, tanda, tanda.tingkat)
        else:
            self._keyword(line, tanda)

    def _keyword(self, line: BarisTerisi, tanda: Tanda) -> None:
        readers: dict[str, Callable[[BarisTerisi, Tanda], None]] = {
            "PASAL": self._pasal,
            "JUDUL": self._judul,
            "TENGAH": self._tengah,
            ">": self._rincian,
            **dict.fromkeys(("BAB", "BAGIAN", "LAMPIRAN"), self._kepala),
            **dict.fromkeys(RowReader.MARKS, self._rows),
        }
        if indent_of(line) and tanda.kata in HEADINGS:
            self._report(line, f"{tanda.kata} harus dimulai di kolom pertama", "hapus spasi di depannya")
        if tanda.kata in readers:
            readers[tanda.kata](line, tanda)
        else:
            self._report(
                line, "baris tabel di luar tabel", "mulai dengan tanda TABEL, KOMPARISI, LOGO, atau TANDA TANGAN"
            )
            self.at += 1

    # --- headings ---

    def _pasal(self, line: BarisTerisi, tanda: Tanda) -> None:
        self.at += 1
        label, words = self._label(line, tanda.sisa)
        self._refuse_number(line, tanda.kata, words)
        self.pasal = RawPasal(label, self._words(line, words), self._place(line))
        self.items = []
        self.top.append(self.pasal)

    def _kepala(self, line: BarisTerisi, tanda: Tanda) -> None:
        self.at += 1
        label, words = self._label(line, tanda.sisa)
        if not words:
            self._report(line, f"{tanda.kata} tanpa judul", f"tulis {tanda.kata} Judulnya")
        self._refuse_number(line, tanda.kata, words)
        self.pasal, self.items = None, []
        self.top.append(RawKepala(tanda.kata, label, self._words(line, words), self._place(line)))

    def _refuse_number(self, line: BarisTerisi, kata: str, words: str) -> None:
        """Headings are numbered as they come to stand; a number in the title would print beside that one."""
        title = typed_number(words)
        if title is not None:
            what = f"nomor {kata} dibuat program; yang diketik di sini ikut tercetak"
            self._report(line, what, f"tulis `{kata} {title or 'Judul'}`")

    def _judul(self, line: BarisTerisi, tanda: Tanda) -> None:
        self.at += 1
        lines = []
        while self.at < len(self.lembar.baris) and self._line.teks.strip():
            lines.append(self._words(self._line, self._line.teks))
            self.at += 1
        if not lines or tanda.sisa:
            self._report(line, "JUDUL tanpa baris di bawahnya", "tulis baris-baris judul tepat di bawah JUDUL")
        self._container(0).append(RawJudul(lines, self._place(line)))

    # --- paragraphs and items ---

    def _paragraph(self, line: BarisTerisi) -> None:
        if is_typed_pasal(line):
            mend = "tulis `PASAL Judul`, tanpa nomor; bila memang bagian kalimat, tulis \\ di depannya"
            self._report(line, f"`{line.teks.strip()}` bukan judul pasal", mend)
        else:
            self._refuse_unknown(line)
        container = self._container(indent_of(line))
        container.append(RawParagraf(self.inline.read(self._take(line, line.teks)), Perataan.RATA, self._place(line)))

    def _tengah(self, line: BarisTerisi, tanda: Tanda) -> None:
        words = self.inline.read(self._take(line, tanda.sisa))
        self._container(indent_of(line)).append(RawParagraf(words, Perataan.TENGAH, self._place(line)))

    def _item(self, line: BarisTerisi, tanda: Tanda, tingkat: Tingkat) -> None:
        indent = indent_of(line)
        order = list(Tingkat)
        while self.items and order.index(self.items[-1].butir.tingkat) >= order.index(tingkat):
            closed = self.items.pop()
            if closed.butir.tingkat is tingkat and closed.indent != indent:
                self._report(
                    line, "butir ini tidak sejajar dengan butir sebelumnya", "samakan jumlah spasi di depannya"
                )
        parent = self.items[-1] if self.items else None
        self._check_level(line, tingkat, parent, indent)
        siblings = parent.butir.isi if parent else self._base
        label, words = self._label(line, tanda.sisa)
        butir = RawButir(tingkat, label, self._place(line), self._begins(line, tanda, tingkat, siblings))
        lines = self._take(line, words)
        if not any(piece.teks.strip() for piece in lines):
            self._report(line, "butir tanpa kalimat", "tulis kalimatnya sesudah nomor")
        butir.isi.append(RawParagraf(self.inline.read(lines), Perataan.RATA, self._place(line)))
        siblings.append(butir)
        self.items.append(_Terbuka(butir, indent))

    def _check_level(self, line: BarisTerisi, tingkat: Tingkat, parent: _Terbuka | None, indent: int) -> None:
        allowed = _UNDER[parent.butir.tingkat if parent else None]
        if tingkat is Tingkat.AYAT and self.pasal is None:
            mend = "tulis baris `PASAL Judul` di atasnya; di luar batang tubuh pakai a. atau 1."
            self._report(line, "belum ada PASAL di atas ayat ini", mend)
        elif tingkat not in allowed:
            expected = ", ".join(level.value for level in allowed if level is not Tingkat.AYAT or self.pasal)
            mend = f"di sini yang boleh: {expected}" if expected else "di bawah 1) tidak ada tingkat lagi"
            self._report(line, f"tingkat `{tingkat.value}` tidak boleh langsung di sini", mend)
        elif (indent == 0) is not (parent is None) or (parent and indent <= parent.indent):
            mend = "butir bertingkat menjorok empat spasi per tingkat; tingkat teratas di kolom pertama"
            self._report(line, "indentasi butir ini tidak sesuai tingkatnya", mend)

    def _begins(self, line: BarisTerisi, tanda: Tanda, tingkat: Tingkat, siblings: list[RawBlok]) -> bool:
        """Whether an item begins a list; a list that begins must be written from its first number."""
        others = [sibling for sibling in siblings if isinstance(sibling, RawButir)]
        if any(other.tingkat is not tingkat for other in others):
            self._report(
                line, "satu tempat memuat dua jenis butir", "pakai satu jenis nomor, atau pisahkan ke Pasal lain"
            )
        if siblings and siblings[-1] in others:
            return False
        if tanda.tertulis not in ("1", "a"):
            mend = "mulai dari nomor pertama; bila ini lanjutan kalimat, tulis \\ di depannya"
            self._report(line, f"daftar dimulai dengan `{tanda.tertulis}`", mend)
        return True

    def _take(self, line: BarisTerisi, words: str) -> list[BarisTerisi]:
        """The lines of a paragraph that begins with ``words`` on ``line``; leaves ``at`` behind its end."""
        lines = [BarisTerisi(line.nomor, words)]
        self.at += 1
        while self.at < len(self.lembar.baris) and self._line.teks.strip() and self._continues(lines):
            self._refuse_unknown(self._line)
            lines.append(self._line)
            self.at += 1
        return lines

    def _continues(self, lines: list[BarisTerisi]) -> bool:
        """Whether the line at hand goes on with the paragraph on ``lines``; one that does so by mistake is reported."""
        tanda = mark_of(self._line)
        if tanda is None or tanda.tingkat is None or not ends_in_reference(lines, tanda.tingkat):
            return tanda is None
        mark = self._line.teks.split()[0]
        mend = "pindahkan ke ujung baris di atasnya, atau tulis \\ di depannya; lebih baik pakai @label"
        self._report(self._line, f"rujukan terpotong: `{mark}` di awal baris akan terbaca sebagai butir baru", mend)
        return True

    def _refuse_unknown(self, line: BarisTerisi) -> None:
        if found := unknown_mark(line):
            mark, instead = found
            how = f"{instead}; " if instead else ""
            mend = f"{how}bila memang bagian kalimat, tulis \\ di depannya"
            self._report(line, f"{mark} bukan tanda yang dikenal", mend)

    # --- rows ---

    def _rincian(self, line: BarisTerisi, _: Tanda) -> None:
        rincian = RawRincian([], self._place(line))
        indent = indent_of(line)
        while self.at < len(self.lembar.baris) and (current := mark_of(self._line)) and current.kata == ">":
            label, colon, words = current.sisa.partition(" : ")
            if not colon:
                self._report(self._line, "baris rincian tanpa titik dua", "tulis `> Label : isi`")
            rincian.baris.append((self._words(self._line, label), self._words(self._line, words)))
            self.at += 1
        self._container(indent).append(rincian)

    def _rows(self, line: BarisTerisi, tanda: Tanda) -> None:
        self.at += 1
        lines: list[BarisTerisi] = []
        while self.at < len(self.lembar.baris) and self._belongs_to_rows(lines):
            lines.append(self._line)
            self.at += 1
        rows = RowReader(self.inline, self._place(line), self.problems)
        self._container(indent_of(line)).append(rows.read(tanda, line, lines))

    def _belongs_to_rows(self, lines: list[BarisTerisi]) -> bool:
        words = self._line.teks.strip()
        return words.startswith("|") or (bool(words) and bool(lines) and not lines[-1].teks.rstrip().endswith("|"))

    # --- helpers ---

    @property
    def _base(self) -> list[RawBlok]:
        return self.pasal.isi if self.pasal else self.top

    def _container(self, indent: int) -> list[RawBlok]:
        """Where a block that begins in column ``indent`` belongs: the innermost open item it is indented under."""
        while self.items and self.items[-1].indent >= indent:
            self.items.pop()
        return self.items[-1].butir.isi if self.items else self._base

    def _words(self, line: BarisTerisi, words: str) -> tuple[RawSebaris, ...]:
        return self.inline.read([BarisTerisi(line.nomor, words)])

    def _label(self, line: BarisTerisi, words: str) -> tuple[str, str]:
        label, rest = split_label(words)
        if label and not LABEL.fullmatch(label):
            self._report(line, f"label `{label}` tidak sah", "label hanya huruf kecil, angka, dan tanda hubung")
        return label, rest
