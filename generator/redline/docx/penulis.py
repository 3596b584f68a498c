"""The steps of a plan as elements with marks of change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import groupby

from generator.compare.kata import compare_words
from generator.redline.docx.paket import Paket
from generator.redline.docx.penomoran import Daftar
from generator.redline.docx.rencana import Langkah, LangkahBaris
from generator.redline.docx.satuan import Bidang, Kata, Satuan, Unsur, Wadah, aimed, identity, plain_text
from generator.redline.docx.susunan import BarisTabel, Isi, Paragraf, Tabel
from generator.redline.docx.tanda import Penanda, Ubah
from generator.redline.docx.xml import EMBED, PIC, SPACE, VALUE, WP, A, Elemen, W, clone, element, signature

_BEFORE_NUMBERING = {f"{W}pStyle", f"{W}keepNext", f"{W}keepLines"}


class PenulisIsi:
    """Writes the content of one redline.

    ``nama``: what bookmarks of the old file are called now. ``dituju``: those that its references point at. ``utuh``:
    the words of all paragraphs that go or come whole.
    """

    def __init__(
        self,
        penanda: Penanda,
        daftar: Daftar,
        paket: tuple[Paket, Paket],
        nama: Callable[[str], str],
        dituju: AbstractSet[str],
        utuh: AbstractSet[str],
    ) -> None:
        """``paket``: the old file, and the new one, which gets the pictures that only the old one has."""
        self._penanda = penanda
        self._daftar = daftar
        self._old, self._new = paket
        self._name = nama
        self._whole_texts = utuh
        self._targets = {target: nama(target) for target in dituju}

    def write(self, steps: Iterable[Langkah]) -> list[Elemen]:
        """The elements of a container."""
        return [written for step in steps for written in self._step(step)]

    def _step(self, step: Langkah) -> list[Elemen]:
        if isinstance(step.lama, Tabel) and isinstance(step.baru, Tabel):
            return [self._kept_table(step.lama, step.baru, step.baris)]
        item = step.baru if step.lama is None else step.lama
        if isinstance(item, Tabel):
            return [self._table(item, Ubah.SISIP if step.lama is None else Ubah.HAPUS)]
        assert step.bentuk is not None
        if isinstance(step.lama, Paragraf) and isinstance(step.baru, Paragraf):
            self._penanda.next_paragraph()
            content = self._compared(aimed(step.lama.satuan, self._targets), step.baru.satuan)
            return [self._paragraph(step.bentuk, step.tanda, self._kept_names(step.lama, step.baru), content)]
        assert isinstance(item, Paragraf)
        assert step.ubah is not None
        paragraph = self._single(item, step.ubah, step.tanda, step.bentuk)
        return self._penanda.move(step.ubah, step.pindah, paragraph) if step.pindah else [paragraph]

    # --- tables ---------------------------------------------------------------------------------------------------

    def _kept_table(self, old: Tabel, new: Tabel, rows: Iterable[LangkahBaris]) -> Elemen:
        table = element("tbl", *(clone(child) for child in new.xml if child.tag != f"{W}tr"))
        widths = [column.get(f"{W}w") for column in new.xml.iterfind(f"{W}tblGrid/{W}gridCol")]
        fits = len(old.xml.findall(f"{W}tblGrid/{W}gridCol")) == len(widths)
        for row in rows:
            if row.baru is None:
                assert row.lama is not None
                gone = self._row(row.lama, Ubah.HAPUS)
                if fits:
                    _set_widths(gone, widths)
                table.append(gone)
            elif row.lama is None:
                table.append(self._row(row.baru, Ubah.SISIP))
            else:
                table.append(_row_with(row.baru, [self.write(cell) for cell in row.sel]))
        return table

    def _table(self, tabel: Tabel, ubah: Ubah) -> Elemen:
        table = element("tbl", *(clone(child) for child in tabel.xml if child.tag != f"{W}tr"))
        table.extend(self._row(row, ubah) for row in tabel.baris)
        return table

    def _row(self, baris: BarisTabel, ubah: Ubah) -> Elemen:
        row = _row_with(baris, [[self._whole(item, ubah) for item in cell] for cell in baris.sel])
        self._penanda.mark_row(row, ubah)
        return row

    def _whole(self, item: Isi, ubah: Ubah) -> Elemen:
        return self._table(item, ubah) if isinstance(item, Tabel) else self._single(item, ubah, ubah, item)

    # --- paragraphs -----------------------------------------------------------------------------------------------

    def _single(self, item: Paragraf, ubah: Ubah, tanda: Ubah | None, bentuk: Paragraf) -> Elemen:
        """A paragraph that goes or comes whole."""
        units = aimed(item.satuan, self._targets) if ubah.gone else item.satuan
        names = [self._name(name) for name in item.nama] if ubah.gone else item.nama
        self._penanda.next_paragraph()
        return self._paragraph(bentuk, tanda, names, self._changed(units, ubah))

    def _paragraph(self, bentuk: Paragraf, tanda: Ubah | None, names: Sequence[str], inner: list[Elemen]) -> Elemen:
        paragraph = element("p", self._properties(bentuk, tanda))
        for name in reversed(names):
            inner = self._penanda.bookmark(name, inner)
        paragraph.extend(inner)
        return paragraph

    def _properties(self, bentuk: Paragraf, tanda: Ubah | None) -> Elemen:
        properties = clone(bentuk.bentuk)
        for numbering in properties.findall(f"{W}numPr"):
            properties.remove(numbering)
        if bentuk.angka is not None:
            numbering = self._daftar.numbering_of(bentuk.angka, bentuk.style)
            if numbering is not None:
                properties.insert(sum(child.tag in _BEFORE_NUMBERING for child in properties), numbering)
        if tanda is not None:
            self._penanda.mark_paragraph(properties, tanda)
        return properties

    def _kept_names(self, old: Paragraf, new: Paragraf) -> list[str]:
        """The bookmarks around a paragraph that stays: those of the old file only if references need them."""
        needed = (name for name in old.nama if name in self._targets and name not in new.nama)
        return [*new.nama, *map(self._name, needed)]

    # --- units ----------------------------------------------------------------------------------------------------

    def _compared(self, old: Sequence[Satuan], new: Sequence[Satuan]) -> list[Elemen]:
        """The units of both, what is the same once; what goes before what comes in its place."""
        if identity(old) == identity(new):
            return self._paired(old, new)
        if old and new and _same_words_bookmark(old[0], new[0]):
            return [*self._paired(old[:1], new[:1]), *self._compared(old[1:], new[1:])]
        found: list[Elemen] = []
        for piece in compare_words([unit.kunci for unit in old], [unit.kunci for unit in new]):
            before, after = old[slice(*piece.lama)], new[slice(*piece.baru)]
            if piece.tetap:
                found += self._paired(before, after)
            else:
                found += [*self._replaced(before, Ubah.HAPUS), *self._replaced(after, Ubah.SISIP)]
        return found

    def _paired(self, old: Sequence[Satuan], new: Sequence[Satuan]) -> list[Elemen]:
        """Units that stay; the content of controls may still have changed."""
        found: list[Elemen] = []
        plain: list[Unsur] = []
        for before, after in zip(old, new, strict=True):
            if isinstance(before, Wadah) and isinstance(after, Wadah):
                found += [*self._runs(plain), *self._kept_container(before, after)]
                plain = []
            elif not isinstance(after, Wadah):
                plain.append(after)
        return [*found, *self._runs(plain)]

    def _kept_container(self, old: Wadah, new: Wadah) -> list[Elemen]:
        inner = self._compared(old.isi, new.isi)
        if old.kendali is None or new.kendali is None:
            return self._penanda.bookmark(new.nama, inner)
        properties = _both(old.kendali, new.kendali)
        properties.find(f"{W}id").set(VALUE, self._penanda.number())
        return self._penanda.bookmark(new.nama, [element("sdt", properties, element("sdtContent", *inner))])

    def _replaced(self, units: Sequence[Satuan], ubah: Ubah) -> list[Elemen]:
        """Units that go or come within a paragraph that stays.

        What reads like a whole paragraph that comes or goes LibreOffice would take for a move of it; so in two parts.
        """
        middle = len(units) // 2
        first, rest = units[:middle], units[middle:]
        plain = all(not isinstance(unit, Wadah) for unit in units)
        if plain and first and plain_text(units) in self._whole_texts:
            return self._penanda.split(ubah, self._runs(_plain(first), ubah), self._runs(_plain(rest), ubah))
        return self._changed(units, ubah)

    def _changed(self, units: Sequence[Satuan], ubah: Ubah) -> list[Elemen]:
        """Units that go or come."""
        found: list[Elemen] = []
        for in_container, group in groupby(units, key=lambda unit: isinstance(unit, Wadah)):
            if in_container:
                for unit in group:
                    assert isinstance(unit, Wadah)
                    found += self._changed_container(unit, ubah)
            else:
                found.append(self._penanda.mark(ubah, *self._runs(_plain(group), ubah)))
        return found

    def _changed_container(self, unit: Wadah, ubah: Ubah) -> list[Elemen]:
        """A value that goes or comes keeps its bookmark, by which it is known again, but has no control.

        LibreOffice tracks no ends of controls: it would leave the style and number of a paragraph that goes, and
        whole rows, and count all that follows wrongly. Word would leave an empty control that prints a prompt.
        """
        name = self._name(unit.nama) if ubah.gone else unit.nama
        return self._penanda.bookmark(name, self._changed(unit.isi, ubah))

    # --- runs -----------------------------------------------------------------------------------------------------

    def _runs(self, units: Iterable[Unsur], ubah: Ubah | None = None) -> list[Elemen]:
        """The runs of units, as few as their forms allow."""
        found: list[Elemen] = []
        for key, group in groupby(units, key=_run_key):
            same = list(group)
            if key is None:
                for unit in same:
                    assert isinstance(unit, Bidang)
                    found += _field(unit, ubah)
            else:
                found.append(self._run([unit for unit in same if isinstance(unit, Kata)], ubah))
        return found

    def _run(self, units: list[Kata], ubah: Ubah | None) -> Elemen:
        run = _formed(units[0].rpr)
        for is_text, group in groupby(units, key=lambda unit: isinstance(unit.isi, str)):
            if is_text:
                run.append(_text("".join(unit.isi for unit in group), ubah))
            else:
                run.extend(self._object(unit.isi, ubah) for unit in group)
        return run

    def _object(self, found: Elemen, ubah: Ubah | None) -> Elemen:
        copy = clone(found)
        for picture in copy.iter(f"{A}blip"):
            if ubah is not None and ubah.gone:
                picture.set(EMBED, self._new.take_picture(self._old, picture.get(EMBED)))
        for described in copy.iter(f"{WP}docPr"):
            number = self._penanda.number()
            described.set("id", number)
            for inner in copy.iter(f"{PIC}cNvPr"):
                inner.set("id", number)
        return copy


def _plain(units: Iterable[Satuan]) -> Iterator[Unsur]:
    yield from (unit for unit in units if not isinstance(unit, Wadah))


def _same_words_bookmark(old: Satuan, new: Satuan) -> bool:
    """Whether both begin with words that references show, under one name, which no two places can have."""
    return isinstance(old, Wadah) and isinstance(new, Wadah) and old.kendali is None and old.kunci == new.kunci


def _both(old: Elemen, new: Elemen) -> Elemen:
    """The properties of a control that stays: its tag tells the place in the new data, its title that in the old.

    Places in lists move when an entry is dropped. A control whose value is the same must not go and come for that.
    What is no placeholder in both files is none here: Word takes its words as one that a click replaces.
    """
    properties = clone(new)
    properties.find(f"{W}alias").set(VALUE, old.find(f"{W}tag").get(VALUE))
    placeholder = properties.find(f"{W}showingPlcHdr")
    if placeholder is not None and old.find(f"{W}showingPlcHdr") is None:
        properties.remove(placeholder)
    return properties


def _run_key(unit: Unsur) -> str | None:
    """What one run can hold has the same key; fields have runs of their own."""
    if isinstance(unit, Bidang):
        return None
    return "" if unit.rpr is None else signature(unit.rpr)


def _formed(rpr: Elemen | None) -> Elemen:
    return element("r") if rpr is None else element("r", clone(rpr))


def _text(words: str, ubah: Ubah | None, name: str = "t") -> Elemen:
    """Words that go are told apart by the name of their element, not only by the mark around them."""
    deleted = {"t": "delText", "instrText": "delInstrText"}
    made = element(deleted[name] if ubah is Ubah.HAPUS else name)
    made.set(SPACE, "preserve")
    made.text = words
    return made


def _field(field: Bidang, ubah: Ubah | None) -> Iterator[Elemen]:
    shown: Mapping[str, Elemen] = {
        "begin": None,
        "separate": _text(f" {field.perintah} ", ubah, "instrText"),
        "end": _text(field.tampak, ubah) if field.tampak else None,
    }
    for kind, before in shown.items():
        if before is not None:
            run = _formed(field.rpr)
            run.append(before)
            yield run
        run = _formed(field.rpr)
        run.append(element("fldChar", fldCharType=kind))
        yield run


def _row_with(baris: BarisTabel, content: list[list[Elemen]]) -> Elemen:
    """A row with the properties of ``baris`` and other content in its cells."""
    row = element("tr", *(clone(child) for child in baris.xml if child.tag != f"{W}tc"))
    for cell, inner in zip(baris.xml.findall(f"{W}tc"), content, strict=True):
        row.append(element("tc", clone(cell.find(f"{W}tcPr")), *inner))
    return row


def _set_widths(row: Elemen, widths: list[str]) -> None:
    """Give the cells of a row that goes the widths of the columns they stand in now."""
    at = 0
    for cell in row.iterchildren(f"{W}tc"):
        span = cell.find(f"{W}tcPr/{W}gridSpan")
        count = 1 if span is None else int(span.get(VALUE))
        total = sum(int(width) for width in widths[at : at + count])
        cell.find(f"{W}tcPr/{W}tcW").set(f"{W}w", str(total))
        at += count
