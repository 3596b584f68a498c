"""Two files of the writer into one with tracked changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain

from generator.compare.selaras import align
from generator.redline.docx.kecocokan import Kecocokan
from generator.redline.docx.paket import Paket
from generator.redline.docx.penomoran import Daftar, Penyatuan
from generator.redline.docx.penulis import PenulisIsi
from generator.redline.docx.rencana import Langkah, Perencana, name_moves, pairs_of, shifts_of, whole_texts
from generator.redline.docx.satuan import Bidang, Satuan, Wadah, flat, target_of
from generator.redline.docx.susunan import PEMISAH, Isi, Paragraf, PembacaIsi, empty_paragraph
from generator.redline.docx.tanda import Penanda
from generator.redline.docx.xml import NAME, RID, Elemen, W, clone, element

OURS, GONE = "_PKS", "_PKL"
"""How our bookmarks begin, and how one begins whose name the new file has somewhere else."""
_FURNITURE = ("header", "footer", "footerLandscape")
_REFERENCES = (f"{W}headerReference", f"{W}footerReference")


def redline_docx(lama: bytes, baru: bytes, *, penulis: str, waktu: datetime) -> bytes:
    """The new file with every change against the old one tracked; both as :func:`write_docx` wrote them.

    Rejecting all changes gives the words, numbers, styles, fields and controls of ``lama``, accepting all those of
    ``baru``. Looks of which Word tracks nothing are those of ``baru``: spacing, widths, margins, the styles themselves.
    ``penulis`` and ``waktu`` sign the changes; the same arguments give the same bytes.
    """
    return _Redline(Paket(lama), Paket(baru), Penanda(penulis, waktu)).written()


class _Redline:
    """One redline in the making: ``new`` becomes it, part by part."""

    def __init__(self, old: Paket, new: Paket, penanda: Penanda) -> None:
        self._old, self._new, self._penanda = old, new, penanda
        self._readers = PembacaIsi(old), PembacaIsi(new)

    def written(self) -> bytes:
        """The bytes of the redline."""
        bodies = self._body(self._old), self._body(self._new)
        for paket, body in zip((self._old, self._new), bodies, strict=True):
            _name_references(paket, body)
        items = self._readers[0].read(bodies[0]), self._readers[1].read(bodies[1])
        steps, penyatuan = _plan_body(*items)
        name_moves(steps)
        abstracts = self._readers[1].abstracts
        daftar = Daftar(self._new.word("numbering"), self._new.word("styles"), abstracts, penyatuan)
        nama = _Nama(steps, _bookmarks(bodies[1]))
        pakets = self._old, self._new
        penulis = PenulisIsi(self._penanda, daftar, pakets, nama.now, _targets(items[0]), whole_texts(steps))
        self._replace_body(bodies, penulis.write(steps))
        self._write_furniture(penulis)
        self._resolve_references(bodies[1])
        self._track_on()
        return self._new.bytes()

    def _body(self, paket: Paket) -> Elemen:
        return paket.word("document").find(f"{W}body")

    def _replace_body(self, bodies: tuple[Elemen, Elemen], content: list[Elemen]) -> None:
        old, new = bodies
        last = new.find(f"{W}sectPr")
        before = clone(old.find(f"{W}sectPr"))
        new[:] = [*content, last]
        if "header" in {*self._parts(self._old), *self._parts(self._new)}:
            for section in new.iter(f"{W}sectPr"):
                _give_header(section)
        if _orientation(before) != _orientation(last):
            last.append(self._section_change(before))

    def _section_change(self, before: Elemen) -> Elemen:
        """The last section lay otherwise: it belongs to an annex that only one of the files has."""
        for reference in list(before.iter(*_REFERENCES)):
            before.remove(reference)
        change = self._penanda.section()
        change.append(before)
        return change

    # --- around the pages -----------------------------------------------------------------------------------------

    def _parts(self, paket: Paket) -> list[str]:
        return [name for name in _FURNITURE if f"word/{name}.xml" in paket]

    def _write_furniture(self, penulis: PenulisIsi) -> None:
        """Track headers and footers. A footer that only one file has belongs to a section that only it has."""
        old, new = self._parts(self._old), self._parts(self._new)
        for name in _FURNITURE:
            if name == "header" and name in old and name not in new:
                self._new.take_part(self._old, name)
            elif name not in new or (name != "header" and name not in old):
                continue
            root = self._new.word(name)
            before = self._readers[0].read(self._old.word(name)) if name in old else [empty_paragraph("Header")]
            after = self._readers[1].read(root) if name in new else [empty_paragraph("Header")]
            root[:] = penulis.write(Perencana(Kecocokan()).plan(before, after))

    def _resolve_references(self, body: Elemen) -> None:
        """Point sections at parts by their relationships again, taking in the footer of a section that goes."""
        for reference in body.iter(*_REFERENCES):
            name = reference.get(RID)
            if f"word/{name}.xml" not in self._new:
                self._new.take_part(self._old, name)
            reference.set(RID, self._new.relationship_of(name))

    def _track_on(self) -> None:
        """Whoever edits the file goes on tracked: an untracked change among tracked ones would not be seen."""
        self._new.word("settings").find(f"{W}defaultTabStop").addprevious(element("trackRevisions"))


def _name_references(paket: Paket, body: Elemen) -> None:
    """Let sections call headers and footers by the names of their parts: relationships differ between the files."""
    names = {paket.relationship_of(name): name for name in _FURNITURE if f"word/{name}.xml" in paket}
    for reference in body.iter(*_REFERENCES):
        reference.set(RID, names[reference.get(RID)])


def _give_header(section: Elemen) -> None:
    if section.find(f"{W}headerReference") is None:
        reference = element("headerReference", type="default")
        reference.set(RID, "header")
        section.insert(0, reference)


def _orientation(section: Elemen) -> str | None:
    found: str | None = section.find(f"{W}pgSz").get(f"{W}orient")
    return found


# --- the plan of the body -----------------------------------------------------------------------------------------


def _plan_body(old: list[Isi], new: list[Isi]) -> tuple[list[Langkah], Penyatuan]:
    """The steps, and the lists united by them; planned anew without the pairs whose numbers could not be kept right."""
    kecocokan = Kecocokan()
    while True:
        steps = _plan_sections(Perencana(kecocokan), kecocokan, old, new)
        penyatuan = Penyatuan()
        wrong = _wrong_pairs(steps, penyatuan)
        if not wrong:
            return steps, penyatuan
        for pair in wrong:
            kecocokan.part(*pair)


def _wrong_pairs(steps: Sequence[Langkah], penyatuan: Penyatuan) -> list[tuple[Paragraf, Paragraf]]:
    pairs = list(pairs_of(steps))
    runs = [(a.angka, b.angka) for a, b in pairs if a.angka is not None and b.angka is not None]
    numbered = [(a, b) for a, b in pairs if a.angka is not None]
    wrong = [pair for pair, right in zip(numbered, penyatuan.unite(runs), strict=True) if not right]
    return wrong or _wrong_shifts(steps, penyatuan)


def _wrong_shifts(steps: Sequence[Langkah], penyatuan: Penyatuan) -> list[tuple[Paragraf, Paragraf]]:
    """Pairs that carry the marks of paragraphs that count in another list than they do."""
    wrong = []
    for before, last in shifts_of(steps):
        assert isinstance(before.lama, Paragraf)
        assert isinstance(before.baru, Paragraf)
        item = last.lama or last.baru
        carrier = before.lama if last.baru is None else before.baru
        assert isinstance(item, Paragraf)
        if not _counts_with(item, carrier, penyatuan):
            wrong.append((before.lama, before.baru))
    return wrong


def _counts_with(one: Paragraf, other: Paragraf, penyatuan: Penyatuan) -> bool:
    if one.angka is None or other.angka is None:
        return one.angka is other.angka
    return penyatuan.merged(one.angka) is penyatuan.merged(other.angka)


def _plan_sections(perencana: Perencana, kecocokan: Kecocokan, old: list[Isi], new: list[Isi]) -> list[Langkah]:
    """Section by section, since a section ends with its last paragraph; what follows the last pair belongs to it."""
    *groups, (last_old, last_new) = _groups(kecocokan, _sections(old), _sections(new))
    steps = []
    for before, after in groups:
        joined = bool(before and after) and kecocokan.fits(before[-1], after[-1])
        steps += perencana.plan(before, after, joined=joined)
    if not kecocokan.fits(last_old[-1], last_new[-1]):
        last_old, last_new = _separated(last_old), _separated(last_new)
    return [*steps, *perencana.plan(last_old, last_new)]


@dataclass(slots=True)
class _Seksi:
    """The text of a section, by the bookmark of its heading; the first, which may begin with anything, has none."""

    nama: str
    isi: list[Isi] = field(default_factory=list)


def _groups(kecocokan: Kecocokan, old: list[_Seksi], new: list[_Seksi]) -> list[tuple[list[Isi], list[Isi]]]:
    groups: list[tuple[list[Isi], list[Isi]]] = []
    pairs = align(old, new, lambda seksi: seksi.nama, lambda a, b: kecocokan.likeness(a.isi[0], b.isi[0]))
    last = max(at for at, (i, j) in enumerate(pairs) if i is not None and j is not None)
    for at, (i, j) in enumerate(pairs):
        before, after = [] if i is None else old[i].isi, [] if j is None else new[j].isi
        if at <= last:
            groups.append((list(before), list(after)))
        else:
            groups[-1][0].extend(before)
            groups[-1][1].extend(after)
    return groups


def _sections(items: list[Isi]) -> list[_Seksi]:
    sections = [_Seksi("")]
    for at, item in enumerate(items):
        sections[-1].isi.append(item)
        if isinstance(item, Paragraf) and item.seksi is not None and at + 1 < len(items):
            sections.append(_Seksi(next(iter(items[at + 1].nama), "-")))
    return sections


def _separated(items: list[Isi]) -> list[Isi]:
    """The items with an invisible line at the end, which stays where the ends of the files could not be one."""
    last = items[-1]
    return items if isinstance(last, Paragraf) and last.style == PEMISAH else [*items, empty_paragraph(PEMISAH)]


# --- names --------------------------------------------------------------------------------------------------------


class _Nama:
    """What the bookmarks of the old file are called in the redline."""

    def __init__(self, steps: Sequence[Langkah], taken: set[str]) -> None:
        """``taken``: the names that the new file has."""
        self._taken = taken
        self._shared = {name for old, new in pairs_of(steps) for name in _names(old) if name in _names(new)}

    def now(self, name: str) -> str:
        """The same name for the same place; another one where the new file has the name at another place."""
        if name in self._shared or name not in self._taken:
            return name
        return GONE + name.removeprefix(OURS)


def _names(paragraf: Paragraf) -> set[str]:
    """The names at which references may point."""
    words = (unit.nama for unit in paragraf.satuan if isinstance(unit, Wadah) and unit.kendali is None)
    return {*paragraf.nama, *words}


def _bookmarks(body: Elemen) -> set[str]:
    return {start.get(NAME) for start in body.iter(f"{W}bookmarkStart")}


def _targets(items: Sequence[Isi]) -> set[str]:
    """The bookmarks that references point at."""
    fields = (unit for unit in flat(chain.from_iterable(_units(items))) if isinstance(unit, Bidang))
    return {target for field in fields if (target := target_of(field))}


def _units(items: Sequence[Isi]) -> list[Sequence[Satuan]]:
    found: list[Sequence[Satuan]] = []
    for item in items:
        if isinstance(item, Paragraf):
            found.append(item.satuan)
        else:
            for row in item.baris:
                for cell in row.sel:
                    found += _units(cell)
    return found
