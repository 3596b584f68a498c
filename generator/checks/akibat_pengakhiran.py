"""What must not follow from an agreement's end, and what must not end it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.ingkar import undenied
from generator.checks.katalog import Cela, pasal, periksa
from generator.checks.ketentuan import Latar, first_faults, per_kalimat
from generator.checks.pola import Pola, alternatives, anchors
from generator.words.kamus import Kamus

_ENDING = r"(?:pengakhiran|berakhirnya|pemutusan|pembatalan|diakhirinya)"
_ERASED = (
    r"(?:menghapus(?:kan)?|menghilangkan|meniadakan|menggugurkan|membatalkan|membebaskan\s+(?:\w+\s+){0,3}?dari)"
    r"\s+(?:seluruh\s+|semua\s+|segala\s+)?(?:hak\s+dan\s+)?kewajiban"
)
_DUTIES = r"kewajiban(?:\s+(?:dan\s+hak|PARA\s+PIHAK|PIHAK\s+KE\w+|yang\s+belum\s+\w+)){0,2}"
_GONE = r"(?:gugur|hapus|hilang|terhapus|batal|dianggap\s+(?:selesai|gugur|hapus)|tidak\s+perlu\s+di\w+)"
_ERASING = Pola(
    rf"\b{_ENDING}\b[^.;]{{0,60}}?\b(?P<cela>{_ERASED})(?!\w)"
    rf"|\b{_ENDING}\b[^.;]{{0,60}}?(?P<kewajiban>\b{_DUTIES}\s+{_GONE})(?!\w)",
    ("kewajiban",),
)


@periksa(
    "pengakhiran-menghapus-kewajiban",
    "peringatan",
    "Pengakhiran menghapus kewajiban yang belum diselesaikan",
    mengapa="Program yang sedang berjalan dan data yang sudah diterima tetap harus diselesaikan dan dilindungi.",
    salah=pasal("Pengakhiran menghapus seluruh kewajiban yang belum dilaksanakan."),
    benar=pasal("Pengakhiran tidak menghapus kewajiban yang belum dilaksanakan."),
)
def erased_duties(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which the end of the agreement wipes out what is still owed."""
    yield from first_faults(_erased(bahan))


@per_kalimat
def _erased(teks: str, latar: Latar) -> Iterator[Cela]:
    mend = "tulis: pengakhiran tidak menghapuskan kewajiban yang belum diselesaikan"
    return undenied(teks, _ERASING, latar.kamus, "kewajiban hapus karena pengakhiran", mend)


@periksa(
    "berakhir-karena-pengawasan",
    "peringatan",
    "Perjanjian berakhir karena Ombudsman menjalankan tugasnya",
    mengapa="Kerja sama tidak boleh menjadi imbalan agar Ombudsman tidak memeriksa atau mengeluarkan rekomendasi.",
    dasar="UU 37/2008 Pasal 2 dan Pasal 29",
    salah=pasal("{{ naskah.nama }} ini batal apabila PIHAK KESATU menerbitkan rekomendasi terhadap PIHAK KEDUA."),
    benar=pasal("{{ naskah.nama }} ini tidak batal apabila PIHAK KESATU menerbitkan rekomendasi."),
)
def ended_by_duty(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which the agreement ends because the Ombudsman examines or speaks."""
    yield from first_faults(_ended_by_duty(bahan))


@per_kalimat
def _ended_by_duty(teks: str, latar: Latar) -> Iterator[Cela]:
    mend = "hapus; pelaksanaan tugas Ombudsman bukan alasan mengakhiri kerja sama"
    pattern = _by_duty(latar.kamus, latar.ombudsman)
    return undenied(teks, pattern, latar.kamus, "perjanjian berakhir karena tugas Ombudsman", mend)


@lru_cache(maxsize=16)
def _by_duty(kamus: Kamus, ombudsman: str) -> Pola:
    kata = kamus.isi.pengawasan
    ends = r"(?:berakhir|batal|gugur|putus|diakhiri|mengakhiri|dihentikan|dibatalkan|ditangguhkan|tidak\s+berlaku)"
    agreement = r"(?:perjanjian|kerja\s+sama|kesepakatan)"
    when = r"(?:apabila|jika|bila|bilamana|karena|dalam\s+hal|sejak|setelah)"
    does = alternatives((*kata.mengeluarkan, *kata.menangani, *kata.melakukan))
    what = alternatives((*kata.keluaran, *kata.kegiatan, "laporan akhir hasil pemeriksaan"))
    doing = rf"(?:{does})\s+(?:(?:suatu|sebuah|hasil)\s+)?(?:(?-i:Laporan)|{what})"
    duty = rf"(?:{ombudsman}|Ombudsman)\s+(?:\w+\s+)?{doing}"
    pattern = rf"\b{agreement}\b[^.;]{{0,60}}?\b(?P<cela>{ends}\b[^.;]{{0,60}}?\b{when}\s+{duty})(?!\w)"
    active = rf"\b(?P<aktif>{ends}\s+{agreement}\b[^.;]{{0,30}}?\b{when}\s+{duty})(?!\w)"
    needed = anchors(kata.keluaran) | anchors(kata.kegiatan) | {"laporan"}
    return Pola(rf"{pattern}|{active}", needed, ("perjanjian", "kerja", "kesepakatan"))
