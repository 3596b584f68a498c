"""Values: each stands in a content control that says where in the YAML it belongs.

Where their words have spaces is looked at with their paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.naskah.tree import Kosong, Nilai, Sebaris
from generator.verify.beda import compare, squeeze
from generator.verify.docx.baca import Word
from generator.verify.docx.penomoran import W
from generator.writers.docx.identity import tag_of

_VALUE = f"{W}val"


def compare_controls(word: Word, runs: Iterable[Sebaris]) -> None:
    """Raise :class:`Berbeda` unless the controls hold the values of the naskah, in order, each under its own path."""
    compare(squeeze(_expected(runs)), squeeze(_controls(word)))


def _expected(runs: Iterable[Sebaris]) -> Iterator[str]:
    for run in runs:
        if isinstance(run, Nilai | Kosong) and run.asal.jalur and run.teks:
            yield f"{tag_of(run.asal.jalur)}={run.teks};"


def _controls(word: Word) -> Iterator[str]:
    """Tag and words of every control of the body."""
    for tag in word.body.iter(f"{W}tag"):
        yield f"{tag.get(_VALUE)}={''.join(tag.getparent().getnext().itertext())};"
