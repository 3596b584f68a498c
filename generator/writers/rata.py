"""How the lines of a paragraph are set: decided once for both formats."""

from __future__ import annotations

from generator.naskah.tree import Baris, Catatan, Diubah, Kosong, Perataan


def alignment(perataan: Perataan, baris: Baris) -> Perataan:
    """As asked for; but words around a row of dots or a note, which cannot break, are not stretched: it tears holes."""
    torn = any(isinstance(run.isi if isinstance(run, Diubah) else run, Kosong | Catatan) for run in baris)
    return Perataan.KIRI if torn and perataan is Perataan.RATA else perataan
