"""The file itself: what pydyf computes again at every use."""

from __future__ import annotations

from typing import Any

import pydyf

from generator.writers.pdf.cepat import Ganti

_weasy_to_bytes = pydyf._to_bytes
_dictionary_data, _stream_data = (vars(kind)["data"].fget for kind in (pydyf.Dictionary, pydyf.Stream))
_weasy_write = pydyf.PDF.write


def to_bytes(item: Any) -> bytes:
    """As pydyf's own, which asks about the rarest kinds first."""
    kind = type(item)
    if kind is bytes:
        return item  # type: ignore[no-any-return]
    if kind is str:
        return item.encode("ascii")  # type: ignore[no-any-return]
    if kind is int:
        return b"%d" % item
    if kind is float and not item.is_integer():
        return (b"%f" % item).rstrip(b"0")
    return _weasy_to_bytes(item)  # type: ignore[no-any-return]


def _page_references(pdf: Any) -> tuple[bytes, ...]:
    """As pydyf's own, made out once for all elements of a page."""
    known: tuple[bytes, ...] = pdf.__dict__.get("halaman", ())
    if 3 * len(known) != len(pdf.pages["Kids"]):
        known = pdf.halaman = tuple(f"{number} 0 R".encode("ascii") for number in pdf.pages["Kids"][::3])
    return known


def _write(pdf: Any, *arguments: Any, **options: Any) -> None:
    """As pydyf's own, which writes every object into the file and then once more into its digest.

    Until it returns no object changes, so each is written out once.
    """
    ganti = ((pydyf.Dictionary, _once(_dictionary_data)), (pydyf.Stream, _once(_stream_data)))
    before = [(kind, vars(kind)["data"]) for kind, _ in ganti]
    for kind, data in ganti:
        kind.data = data
    try:
        _weasy_write(pdf, *arguments, **options)
    finally:
        for kind, data in before:
            kind.data = data


def _once(data: Any) -> property:
    def known(self: Any) -> bytes:
        isi: bytes | None = self.__dict__.get("isi")
        if isi is None:
            isi = self.isi = data(self)
        return isi

    return property(known)


GANTI = (
    Ganti(pydyf, "_to_bytes", to_bytes),
    Ganti(pydyf.PDF, "page_references", property(_page_references)),
    Ganti(pydyf.PDF, "write", _write),
)
"""What takes the place of what."""
