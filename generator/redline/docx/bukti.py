"""Proof that a redline holds: rejected it reads as the old naskah, accepted as the new one."""

from __future__ import annotations

from itertools import takewhile

from generator.naskah.tree import Naskah
from generator.redline.docx.gabung import GONE, OURS
from generator.redline.docx.paket import Paket
from generator.redline.docx.terima import accept, reject
from generator.redline.docx.xml import NAME, VALUE, Elemen, W, clone, element
from generator.verify.docx import verify_docx
from generator.writers.docx import write_docx


def verify_redline(data: bytes, lama: Naskah, baru: Naskah) -> None:
    """Raise :class:`generator.verify.Berbeda` unless both readings of a redline are what they should be.

    Three things are looked over, for which Word has no mark or LibreOffice no patience: a value that came or went with
    its whole paragraph has its bookmark instead of a control, the old file's names differ where the new one needs
    them, and a header in which nothing stands may be there.
    """
    verify_docx(_restored(accept(data), baru), baru)
    verify_docx(_restored(_as_before(reject(data)), lama), lama)


def _as_before(docx: bytes) -> bytes:
    """A rejected file with the names it had: of bookmarks, and of controls whose place in the data has moved since."""
    paket = Paket(docx)
    document = paket.word("document")
    for start in document.iter(f"{W}bookmarkStart"):
        if start.get(NAME).startswith(GONE):
            start.set(NAME, OURS + start.get(NAME).removeprefix(GONE))
    for command in document.iter(f"{W}instrText"):
        command.text = command.text.replace(f" {GONE}", f" {OURS}")
    for tag in document.iter(f"{W}tag"):
        tag.set(VALUE, tag.getparent().find(f"{W}alias").get(VALUE))
    return paket.bytes()


def _restored(docx: bytes, naskah: Naskah) -> bytes:
    """The file with a control in every bookmark of a value, as the naskah has it, and without an empty header."""
    paket = Paket(docx)
    document = paket.word("document")
    controls = _controls(naskah)
    for start in list(document.iter(f"{W}bookmarkStart")):
        if start.get(NAME) in controls and start.getnext().tag != f"{W}sdt":
            _wrap(start, controls[start.get(NAME)])
    if "word/header.xml" in paket and paket.word("header").find(f".//{W}r") is None:
        for reference in list(document.iter(f"{W}headerReference")):
            reference.getparent().remove(reference)
    return paket.bytes()


def _controls(naskah: Naskah) -> dict[str, Elemen]:
    """The properties of the control of each value, by its bookmark."""
    document = Paket(write_docx(naskah)).word("document")
    return {control.getprevious().get(NAME): control[0] for control in document.iter(f"{W}sdt")}


def _wrap(start: Elemen, properties: Elemen) -> None:
    """Put a control around what stands in a bookmark."""
    inner = list(takewhile(lambda e: e.tag != f"{W}bookmarkEnd", start.itersiblings()))
    start.addnext(element("sdt", clone(properties), element("sdtContent", *inner)))
