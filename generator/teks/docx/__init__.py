"""Any Word file as lines of text: ours, or saved by Word, LibreOffice or others; tracked changes count as accepted."""

from __future__ import annotations

from generator.teks.docx.isi import Isi
from generator.teks.docx.paket import Paket, TakTerbaca

__all__ = ["TakTerbaca", "docx_lines"]

TERLACAK = "# Perubahan terlacak dalam berkas ini ditampilkan seolah-olah diterima."


def docx_lines(data: bytes) -> list[str]:
    """The lines of a DOCX: a paragraph each, with its number; a row of a table each. Raises :class:`TakTerbaca`.

    Headers, footers, comments and pictures are left out, as they are in the text of a naskah.
    """
    paket = Paket.open(data)
    isi = Isi(paket)
    lines = [*isi.lines()]
    return [TERLACAK, *lines] if paket.tracked else lines
