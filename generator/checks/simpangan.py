"""Deviations from the clause library."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import hapus, periksa


@periksa(
    "simpangan-tanpa-alasan",
    "peringatan",
    "Simpangan tanpa alasan",
    saat_final="galat",
    mengapa="Siapa pun yang meninjau naskah harus tahu mengapa kata-katanya berbeda dengan pustaka klausul.",
    salah="klausul:\n  - hapus: publikasi\n",
    benar=hapus("keadaan-kahar"),
)
def reasonless(bahan: Bahan) -> Iterator[Temuan]:
    """Deviations nobody gave a reason for."""
    for index, simpangan in enumerate(bahan.perjanjian.klausul):
        if simpangan.alasan is None:
            yield Temuan(bahan.place("klausul", index), "simpangan tanpa `alasan`", "tulis `alasan:`")


@periksa(
    "hapus-tidak-perlu",
    "peringatan",
    "Menghapus klausul yang memang tidak ada",
    mengapa="Klausul itu sudah tidak dipakai menurut syarat jenis naskahnya, jadi simpangan ini tidak berpengaruh.",
    salah=hapus("kekayaan-intelektual"),
    benar=hapus("keadaan-kahar"),
)
def needless_deletions(bahan: Bahan) -> Iterator[Temuan]:
    """Clauses an agreement deletes although the conditions of its kind of document leave them out anyway."""
    deleted = {s.hapus: index for index, s in enumerate(bahan.perjanjian.klausul) if s.hapus is not None}
    for entri, place in bahan.pustaka.urutan[bahan.perjanjian.naskah or ""].clauses() if deleted else ():
        if entri.nama in deleted and not bahan.pustaka.holds(entri.jika, bahan.data, place):
            what = f"klausul `{entri.nama}` memang tidak ada dalam naskah ini"
            where = bahan.place("klausul", deleted[entri.nama], "hapus")
            yield Temuan(where, what, "hapus simpangan ini bila tidak diperlukan")


@periksa(
    "bagian-dihapus",
    "peringatan",
    "Bagian naskah yang selalu ada dihapus",
    mengapa="Nomor, premis, dasar hukum, dan penutup adalah bagian tetap perjanjian; tanpanya naskah dipersoalkan.",
    salah=hapus("dasar-hukum"),
    benar=hapus("keadaan-kahar"),
)
def parts_left_out(bahan: Bahan) -> Iterator[Temuan]:
    """Parts of the document itself, not clauses of its body, that the agreement deletes."""
    parts = bahan.pustaka.urutan[bahan.perjanjian.naskah or ""].isi.segmen
    always = {part.nama for part in parts if part.berkas and part.jika is None and not part.lampiran}
    for index, simpangan in enumerate(bahan.perjanjian.klausul):
        if simpangan.hapus in always:
            what = f"bagian `{simpangan.hapus}` dihapus dari naskah"
            yield Temuan(bahan.place("klausul", index, "hapus"), what, "ganti bunyinya saja bila perlu")
