"""The plan of a redline: what stays, what goes, what comes, in one order, so that Word can undo and apply it.

A tracked paragraph mark joins its paragraph with the next one. So the last paragraph before a table or at the end of a
cell, a section or the text has no mark that could go or come: it must be one paragraph in both files. Where only one of
them has paragraphs there, the mark of the paragraph before them takes the part of the last (*geser*: the marks shift).
Where neither is possible a table goes and comes whole; for the other ends the caller sees to it that they fit.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.compare.selaras import align
from generator.redline.docx.kecocokan import Kecocokan
from generator.redline.docx.satuan import Bidang, flat, plain_text
from generator.redline.docx.susunan import BarisTabel, Isi, Paragraf, Tabel
from generator.redline.docx.tanda import Ubah


@dataclass(eq=False, slots=True)
class LangkahBaris:
    """A row of a table that stays; ``sel``: what becomes of the content of each cell of a row that stays."""

    lama: BarisTabel | None
    baru: BarisTabel | None
    sel: list[list[Langkah]] = field(default_factory=list)


@dataclass(eq=False, slots=True)
class Langkah:
    """A paragraph or a table of one file, or of both.

    ``tanda``: what becomes of the mark of a paragraph. ``bentuk``: the paragraph whose properties it gets. ``baris``:
    the rows of a table that stays. ``geser``: the paragraph that carries the marks shifted to this last one.
    ``pindah``: the name of its move, for a paragraph that went here and comes elsewhere, or the other way round.
    """

    lama: Isi | None
    baru: Isi | None
    tanda: Ubah | None = None
    bentuk: Paragraf | None = None
    baris: list[LangkahBaris] = field(default_factory=list)
    geser: Langkah | None = None
    pindah: str = ""

    @property
    def ubah(self) -> Ubah | None:
        """What becomes of the words; None for what stays."""
        if self.lama is not None and self.baru is not None:
            return None
        if self.pindah:
            return Ubah.PINDAH_KE if self.lama is None else Ubah.PINDAH_DARI
        return Ubah.SISIP if self.lama is None else Ubah.HAPUS


@dataclass(slots=True)
class _Celah:
    """What goes and what comes between two items that stay."""

    hapus: list[Isi] = field(default_factory=list)
    sisip: list[Isi] = field(default_factory=list)


class Perencana:
    """Plans containers; ``kecocokan`` says what may be paired."""

    def __init__(self, kecocokan: Kecocokan) -> None:
        self._padanan = kecocokan

    def plan(self, old: Sequence[Isi], new: Sequence[Isi], *, joined: bool = True) -> list[Langkah]:
        """The steps from ``old`` to ``new``; ``joined``: both end with one and the same paragraph mark."""
        steps: list[Langkah] = []
        gap = _Celah()
        for i, j in align(old, new, self._padanan.key, self._padanan.likeness):
            if i is not None and j is not None:
                self._reach(steps, gap, old[i], new[j])
            elif i is not None:
                gap.hapus.append(old[i])
            elif j is not None:
                gap.sisip.append(new[j])
        if joined:
            self._pair_tables(steps, gap)
            self._end(steps, gap)
        self._flush(steps, gap)
        return steps

    def _reach(self, steps: list[Langkah], gap: _Celah, old: Isi, new: Isi) -> None:
        """Go on to the next pair; before a table the gap must close, or the table is none that stays."""
        self._pair_tables(steps, gap)
        if isinstance(old, Paragraf) or self._close(steps, gap):
            self._flush(steps, gap)
            steps.append(self._kept(old, new))
        else:
            gap.hapus.append(old)
            gap.sisip.append(new)

    def _pair_tables(self, steps: list[Langkah], gap: _Celah) -> None:
        """Tables that would touch are one, whatever stands in it: its rows can go and come."""
        while gap.hapus and gap.sisip and isinstance(gap.hapus[0], Tabel) and isinstance(gap.sisip[0], Tabel):
            steps.append(self._kept(gap.hapus.pop(0), gap.sisip.pop(0)))

    def _close(self, steps: list[Langkah], gap: _Celah) -> bool:
        """Let both files have one and the same last paragraph in front of what follows; gives whether they can."""
        if gap.hapus and gap.sisip:
            old, new = gap.hapus[-1], gap.sisip[-1]
            if not self._padanan.fits(old, new):
                return False
            del gap.hapus[-1], gap.sisip[-1]
            self._flush(steps, gap)
            steps.append(self._kept(old, new))
            return True
        if not (gap.hapus or gap.sisip):
            return True
        at = len(steps) + len(gap.hapus or gap.sisip) - 1
        if not self._can_shift(steps, gap, (gap.hapus or gap.sisip)[-1]):
            return False
        steps += _singles(gap)
        _shift(steps, at)
        return True

    def _can_shift(self, steps: list[Langkah], gap: _Celah, last: Isi) -> bool:
        """Whether the paragraph before the gap can carry the marks of the gap's paragraphs up to ``last``."""
        before = steps[-1] if steps else None
        if before is None or not isinstance(before.lama, Paragraf) or not isinstance(before.baru, Paragraf):
            return False
        return self._padanan.fits(last, before.baru) if gap.hapus else self._padanan.fits(before.lama, last)

    def _end(self, steps: list[Langkah], gap: _Celah) -> None:
        if self._close(steps, gap):
            return
        # The marks cannot shift to the paragraph that stays before: then that one is what goes or comes, and the last
        # ones stay, which the caller knows to fit.
        before = steps.pop()
        assert before.lama is not None
        assert before.baru is not None
        gap.hapus.insert(0, before.lama)
        gap.sisip.insert(0, before.baru)
        assert self._close(steps, gap), "the last paragraphs of a container do not fit"

    def _flush(self, steps: list[Langkah], gap: _Celah) -> None:
        """Write the gap down: no paragraph that goes stands before a table that comes, nor the other way round.

        Word joins a paragraph even with what follows a table that goes or comes with it. LibreOffice does not; so the
        marks shift where they can.
        """
        items = gap.hapus or gap.sisip
        alone = not (gap.hapus and gap.sisip)
        table = next((at for at, item in enumerate(items) if isinstance(item, Tabel)), 0)
        shifts = alone and table > 0 and self._can_shift(steps, gap, items[table - 1])
        last = len(steps) + table - 1
        steps += _singles(gap)
        if shifts:
            _shift(steps, last)

    def _kept(self, old: Isi, new: Isi) -> Langkah:
        if isinstance(old, Paragraf) or isinstance(new, Paragraf):
            assert isinstance(new, Paragraf)
            return Langkah(old, new, bentuk=new)
        return Langkah(old, new, baris=list(self._rows(old, new)))

    def _rows(self, old: Tabel, new: Tabel) -> Iterator[LangkahBaris]:
        for i, j in align(old.baris, new.baris, self._padanan.key, self._padanan.row_likeness):
            before, after = (None if i is None else old.baris[i]), (None if j is None else new.baris[j])
            row = LangkahBaris(before, after)
            if before is not None and after is not None:
                row.sel = [self.plan(a, b) for a, b in zip(before.sel, after.sel, strict=True)]
            yield row


def _singles(gap: _Celah) -> list[Langkah]:
    """The steps of a gap, which is empty then."""
    gone = [_single(item, None) for item in gap.hapus]
    come = [_single(None, item) for item in gap.sisip]
    first_come = bool(gap.sisip) and isinstance(gap.sisip[0], Tabel)
    gap.hapus, gap.sisip = [], []
    return [*come, *gone] if first_come else [*gone, *come]


def _shift(steps: list[Langkah], at: int) -> None:
    """Take the mark of the paragraph at a place; the one before the gap, which stays, carries one instead."""
    last = steps[at]
    before = next(step for step in reversed(steps[:at]) if step.lama is not None and step.baru is not None)
    assert isinstance(before.lama, Paragraf)
    assert isinstance(before.baru, Paragraf)
    if last.baru is None:
        before.tanda, before.bentuk, last.bentuk = Ubah.HAPUS, before.lama, before.baru
    else:
        before.tanda, before.bentuk = Ubah.SISIP, before.baru
    last.tanda, last.geser = None, before


def _single(old: Isi | None, new: Isi | None) -> Langkah:
    item = new if old is None else old
    form = item if isinstance(item, Paragraf) else None
    return Langkah(old, new, None if form is None else Ubah.HAPUS if new is None else Ubah.SISIP, form)


def pairs_of(steps: Sequence[Langkah]) -> Iterator[tuple[Paragraf, Paragraf]]:
    """All paragraphs that stay, as they were and as they are, those in cells too."""
    for step in steps:
        if isinstance(step.lama, Paragraf) and isinstance(step.baru, Paragraf):
            yield step.lama, step.baru
        for row in step.baris:
            for cell in row.sel:
                yield from pairs_of(cell)


def shifts_of(steps: Sequence[Langkah]) -> Iterator[tuple[Langkah, Langkah]]:
    """All last paragraphs with a shifted mark, and before each the one that carries the marks."""
    for step in steps:
        if step.geser is not None:
            yield step.geser, step
        for row in step.baris:
            for cell in row.sel:
                yield from shifts_of(cell)


def name_moves(steps: Sequence[Langkah]) -> None:
    """Let paragraphs that go and come with the same words be moves.

    LibreOffice finds that out for itself, and then takes back half of it. A field it does not move.
    """
    gone: dict[str, list[Langkah]] = {}
    for step in steps:
        if isinstance(step.lama, Paragraf) and step.baru is None and step.tanda is not None:
            gone.setdefault(_moving_text(step.lama), []).append(step)
    found = 0
    for step in steps:
        if not isinstance(step.baru, Paragraf) or step.lama is not None or step.tanda is None:
            continue
        text = _moving_text(step.baru)
        if text and gone.get(text):
            found += 1
            other = gone[text].pop(0)
            step.pindah = other.pindah = f"pindah{found}"
            step.tanda, other.tanda = step.ubah, other.ubah


def _moving_text(paragraf: Paragraf) -> str:
    fields = any(isinstance(unit, Bidang) for unit in flat(paragraf.satuan))
    return "" if fields else plain_text(paragraf.satuan)


def whole_texts(steps: Sequence[Langkah]) -> frozenset[str]:
    """The words of all paragraphs that go or come whole."""
    items = (step.lama or step.baru for step in steps if step.ubah is not None)
    return frozenset(plain_text(item.satuan) for item in items if isinstance(item, Paragraf))
