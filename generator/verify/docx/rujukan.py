"""References: each is a field to the place the naskah names, and shows the number that place has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from generator.naskah.tree import Naskah, Rujukan, Sebaris
from generator.verify.beda import Berbeda
from generator.verify.docx.baca import Word, words
from generator.verify.docx.penomoran import W
from generator.writers.docx.identity import bookmark_name, designation_name
from generator.writers.docx.targets import targets_of

Bidang = tuple[str, str]
"""What a field computes, and what it shows until it is computed again."""


def compare_fields(word: Word, naskah: Naskah, runs: Iterable[Sebaris]) -> None:
    """Raise :class:`Berbeda` unless the fields are the references of the naskah, in order, and up to date."""
    expected, found = list(_expected(naskah, runs)), list(fields(word.body))
    if expected != found:
        raise Berbeda(_told(expected), _told(found))
    computed = [(instruction, _computed(word, *instruction.split()[1:])) for instruction, _ in found]
    if computed != found:
        raise Berbeda(_told(computed), _told(found))


def _expected(naskah: Naskah, runs: Iterable[Sebaris]) -> Iterator[Bidang]:
    sasaran = targets_of(naskah)
    for unsur in (unsur for run in runs if isinstance(run, Rujukan) for unsur in run.unsur):
        if unsur.sasaran in sasaran.bernomor:
            yield f"REF {bookmark_name(unsur.sasaran)} \\n \\h", unsur.nomor
        elif unsur.sasaran in sasaran.bersebutan:
            yield f"REF {designation_name(unsur.sasaran)} \\h", unsur.nomor


def fields(element: Any) -> Iterator[Bidang]:
    """Instruction and shown text of every field inside an element; each stands within one paragraph."""
    for instruction in element.iter(f"{W}instrText"):
        runs = instruction.getparent().itersiblings(f"{W}r")
        shown, state = "", "begin"
        for run in runs:
            char = run.find(f"{W}fldChar")
            state = state if char is None else char.get(f"{W}fldCharType")
            if state == "end":
                break
            shown += words(run) if state == "separate" else ""
        yield (instruction.text or "").strip(), shown


def _computed(word: Word, name: str, *switches: str) -> str:
    """What Word will show: the number of the paragraph, without full stops at its end, or the bookmarked words."""
    start = word.bookmark_starts.get(name)
    if start is None:
        return "?"
    if "\\n" in switches:
        return word.numbers.get(start.getparent(), "").rstrip(".")
    shown = ""
    for element in start.itersiblings():
        if element.tag == f"{W}bookmarkEnd" and element.get(f"{W}id") == start.get(f"{W}id"):
            break
        shown += words(element)
    return shown


def _told(bidang: list[Bidang]) -> str:
    return "; ".join(f"{instruction} → {shown}" for instruction, shown in bidang)
