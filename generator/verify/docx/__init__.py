"""Reading a DOCX back the way Word does, and comparing it with the naskah."""

from __future__ import annotations

from collections.abc import Iterator

from generator.naskah.cetakan import printed
from generator.naskah.tree import Naskah
from generator.verify.beda import compare_pieces
from generator.verify.docx.baca import Par, Word
from generator.verify.docx.bingkai import compare_frame
from generator.verify.docx.isian import compare_controls
from generator.verify.docx.rujukan import compare_fields
from generator.verify.docx.unsur import refuse_foreign
from generator.verify.urutan import printed_runs


def verify_docx(data: bytes, naskah: Naskah) -> None:
    """Raise :class:`Berbeda` unless the file reads as the naskah does: numbers, references and page furniture too."""
    word = Word(data)
    refuse_foreign(word)
    compare_pieces(printed(naskah), (piece for par in word.paragraphs for piece in _pieces(par)))
    runs = tuple(printed_runs(naskah))
    compare_fields(word, naskah, runs)
    compare_controls(word, runs)
    compare_frame(word, naskah.bingkai)


def _pieces(par: Par) -> Iterator[str]:
    """The number and the words of a paragraph, which are one word where nothing stands between them."""
    if par.style == "Bagian":
        yield from par.teks.split("\n", 1)
    elif par.rapat and not par.teks[:1].isspace():
        yield par.nomor + par.teks
    else:
        yield from (par.nomor, par.teks)
