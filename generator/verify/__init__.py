"""Proof that a written file says what the naskah says: its words and numbers, read back from the bytes."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.naskah.tree import Naskah
from generator.verify.beda import Berbeda

__all__ = ["VERIFIERS", "Berbeda"]


def _docx(data: bytes, naskah: Naskah) -> None:
    from generator.verify.docx import verify_docx

    verify_docx(data, naskah)


def _pdf(data: bytes, naskah: Naskah) -> None:
    from generator.verify.pdf import verify_pdf

    verify_pdf(data, naskah)


VERIFIERS: Mapping[str, Callable[[bytes, Naskah], None]] = {"docx": _docx, "pdf": _pdf}
"""The formats that go out of the house; a verifier raises :class:`Berbeda` at the first word that differs."""
