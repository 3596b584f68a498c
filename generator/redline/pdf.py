"""The comparison of two naskah as a PDF for reading, PDF/A-3a and PDF/UA-1 as a draft is."""

from __future__ import annotations

from generator.naskah.tree import Asal, Baris, Diubah, Naskah, Teks, Ubahan
from generator.redline.gabung import merge
from generator.writers.pdf import load

_KAMI = Asal("", 0)
"""Words of ours, which no file of the project writes."""


def redline_pdf(lama: Naskah, baru: Naskah, *, keterangan: str = "") -> bytes:
    """The new naskah with what was deleted and inserted marked; ``keterangan``: a short line for the foot of each page.

    Nothing is attached. The same bytes for the same naskah. Raises what :func:`generator.writers.pdf.write_pdf` does.
    """
    load()
    from generator.writers.pdf.render import render

    gabungan = merge(lama, baru)
    return render(gabungan.naskah, gabungan.jejak, _legend(keterangan))


def _legend(keterangan: str) -> Baris:
    """What the marks mean, shown by themselves."""
    return (
        Diubah(Teks(Ubahan.DIHAPUS.value, _KAMI), Ubahan.DIHAPUS),
        Teks(" · ", _KAMI),
        Diubah(Teks(Ubahan.DISISIPKAN.value, _KAMI), Ubahan.DISISIPKAN),
        *((Teks(f" · {keterangan}", _KAMI),) if keterangan else ()),
    )
