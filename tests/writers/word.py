"""What the tests look at in a DOCX beyond its words and numbers: bookmarks, fields and content controls."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from generator.verify.docx import baca, rujukan
from generator.verify.docx.baca import Par, words
from generator.verify.docx.penomoran import W

__all__ = ["Par", "W", "Word", "words"]


class Word(baca.Word):
    """The parts of a DOCX."""

    @cached_property
    def numbering(self) -> Any:
        return self.part("numbering")

    @cached_property
    def styles(self) -> Any:
        return self.part("styles")

    @property
    def bookmarks(self) -> list[str]:
        return [b.get(f"{W}name") for b in self.body.iter(f"{W}bookmarkStart")]

    def bookmarked(self, name: str) -> Par:
        """The paragraph a bookmark starts in."""
        start = next(b for b in self.body.iter(f"{W}bookmarkStart") if b.get(f"{W}name") == name)
        return next(p for p in self.paragraphs if p.xml is start.getparent())

    def fields(self) -> list[tuple[str, str]]:
        """Instruction and cached text of every field of the body."""
        return list(rujukan.fields(self.body))

    def controls(self) -> list[tuple[str, str, str]]:
        """Tag, id and words of every content control."""
        return [
            (sdt.find(f".//{W}tag").get(f"{W}val"), sdt.find(f".//{W}id").get(f"{W}val"), words(sdt))
            for sdt in self.body.iter(f"{W}sdt")
        ]
