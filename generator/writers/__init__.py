"""Writers: functions from the naskah to bytes, one per format, found by name.

A writer is loaded by its first call, so that what does not write starts fast.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # who only asks for the names of the formats must not wait for it
    from generator.naskah.tree import Naskah


def _docx(naskah: Naskah) -> bytes:
    from generator.writers.docx import write_docx

    return write_docx(naskah)


def _pdf(naskah: Naskah) -> bytes:
    from generator.writers.pdf import write_pdf

    return write_pdf(naskah)


def _html(naskah: Naskah) -> bytes:
    from generator.writers.html import write_html

    return write_html(naskah).encode()


def _text(naskah: Naskah) -> bytes:
    from generator.writers.text import write_text

    return write_text(naskah).encode()


WRITERS: Mapping[str, Callable[[Naskah], bytes]] = {"docx": _docx, "pdf": _pdf, "html": _html, "txt": _text}
"""The formats by their file ending."""
