"""Accepting and rejecting all tracked changes of a file, the way Word does: the first judge of a redline.

It knows what our redlines hold and refuses what Word could not do either, such as joining a paragraph with a table.
"""

from __future__ import annotations

from generator.redline.docx.paket import Paket
from generator.redline.docx.tanda import Ubah
from generator.redline.docx.xml import ID, Elemen, W

_P, _TABLE, _ROW, _MARKED_RUNS = f"{W}p", f"{W}tbl", f"{W}tr", f"{W}rPr"
_START, _END = f"{W}bookmarkStart", f"{W}bookmarkEnd"
_WORDS = {f"{W}delText": f"{W}t", f"{W}delInstrText": f"{W}instrText"}
_RANGES = tuple(f"{W}move{way}Range{end}" for way in ("From", "To") for end in ("Start", "End"))
_PROPERTIES = {f"{W}rPr", f"{W}trPr"}


def accept(docx: bytes) -> bytes:
    """The file with all its changes made."""
    return _resolved(docx, before=False)


def reject(docx: bytes) -> bytes:
    """The file with all its changes undone."""
    return _resolved(docx, before=True)


def _resolved(docx: bytes, *, before: bool) -> bytes:
    paket = Paket(docx)
    for name in paket.names():
        if name == "word/document.xml" or name.startswith(("word/header", "word/footer")):
            _Story(paket.tree(name), before=before).resolve()
    return paket.bytes()


class _Story:
    """One part with changes; ``before``: what it was is wanted, not what it is to be."""

    def __init__(self, root: Elemen, *, before: bool) -> None:
        self._root = root
        self._before = before
        self._stays = tuple(W + ubah.value for ubah in Ubah if ubah.gone is before)
        self._goes = tuple(W + ubah.value for ubah in Ubah if ubah.gone is not before)

    def resolve(self) -> None:
        """Make or undo all changes, from the largest to the smallest."""
        for mark in list(self._root.iter(*_RANGES)):
            mark.getparent().remove(mark)
        self._rows()
        self._runs()
        for paragraph in list(self._root.iter(_P)):
            self._mark(paragraph)
        self._sections()

    def _rows(self) -> None:
        for mark in self._of_rows(self._goes):
            row = mark.getparent().getparent()
            table = row.getparent()
            table.remove(row)
            if table.find(_ROW) is None:
                table.getparent().remove(table)
        for mark in self._of_rows(self._stays):
            mark.getparent().remove(mark)

    def _of_rows(self, tags: tuple[str, ...]) -> list[Elemen]:
        return [mark for mark in self._root.iter(*tags) if mark.getparent().tag == f"{W}trPr"]

    def _runs(self) -> None:
        for mark in self._of_runs(self._goes):
            _remove(mark)
        for mark in self._of_runs(self._stays):
            _unwrap(mark)
        for name, word in _WORDS.items():
            for element in self._root.iter(name):
                element.tag = word

    def _of_runs(self, tags: tuple[str, ...]) -> list[Elemen]:
        return [mark for mark in self._root.iter(*tags) if mark.getparent().tag not in _PROPERTIES]

    def _mark(self, paragraph: Elemen) -> None:
        properties = paragraph[0]
        marks = properties.find(_MARKED_RUNS)
        if marks is None:
            return
        properties.remove(marks)
        if marks[0].tag not in self._goes:
            return
        following = paragraph.getnext()
        content = list(paragraph)[1:]
        if following is None or following.tag != _P:
            raise ValueError("the mark of a paragraph goes that no paragraph follows")
        if any(child.tag not in (_START, _END) for child in content):
            if all(child.tag in (_START, _END) for child in list(following)[1:]):
                following[1:] = []
            following[1:1] = content
        paragraph.getparent().remove(paragraph)

    def _sections(self) -> None:
        for change in list(self._root.iter(f"{W}sectPrChange")):
            section = change.getparent()
            section.remove(change)
            if self._before:
                references = [child for child in section if child.tag.endswith("Reference")]
                section[:] = [*references, *change[0]]


def _remove(mark: Elemen) -> None:
    """Take a mark away with its content, and a bookmark around it alone."""
    before, after = mark.getprevious(), mark.getnext()
    parent = mark.getparent()
    parent.remove(mark)
    if before is None or after is None or (before.tag, after.tag) != (_START, _END):
        return
    if before.get(ID) == after.get(ID):
        parent.remove(before)
        parent.remove(after)


def _unwrap(element: Elemen) -> None:
    """Put the children of an element in its place."""
    for child in list(element):
        element.addprevious(child)
    element.getparent().remove(element)
