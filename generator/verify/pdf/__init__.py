"""Reading a PDF back, and comparing it with the naskah and with what should stand around its pages."""

from __future__ import annotations

from generator.naskah.cetakan import printed
from generator.naskah.tree import Naskah
from generator.verify.beda import Berbeda
from generator.verify.pdf.bacaan import Bacaan, compare_readings, join, reading
from generator.verify.pdf.baris import in_order
from generator.verify.pdf.buka import Berkas, read_pdf
from generator.verify.pdf.halaman import without_furniture
from generator.verify.pdf.tabel import tables_of


def verify_pdf(data: bytes, naskah: Naskah) -> None:
    """Raise :class:`Berbeda` unless the pages read as the naskah does, and only its data is attached."""
    berkas = read_pdf(data)
    _compare_attachments(berkas, naskah)
    expected = reading(printed(naskah))
    tables = tables_of(naskah, expected.huruf)
    pages: list[Bacaan] = []
    ends = [0]
    for number, page in enumerate(berkas.halaman, 1):
        text = without_furniture(page, naskah.bingkai, number, len(berkas.halaman))
        # The head of a table that goes on from the page before.
        head = next((table.kepala for table in tables if table.mulai <= ends[-1] < table.akhir), "")
        pages.append(text.cut(len(head)) if text.huruf.startswith(head) else text)
        ends.append(ends[-1] + len(pages[-1].huruf))
    compare_readings(expected, in_order(join(pages), expected, tables, ends))


def _compare_attachments(berkas: Berkas, naskah: Naskah) -> None:
    """The data goes along with what goes out, and nothing else does."""
    expected = [(f"{naskah.nama}.yaml", naskah.data)] if naskah.data else []
    if berkas.lampiran != expected:
        raise Berbeda(*(", ".join(f"{name}: {isi!r}" for name, isi in ini) for ini in (expected, berkas.lampiran)))
