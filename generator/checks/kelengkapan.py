"""What an agreement must deal with: each matter that ``templates/kamus.yaml`` demands of its kind of document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.checks.bahan import BacaanPasal, Bahan, Temuan
from generator.checks.katalog import ganti, periksa
from generator.checks.pokok import absence, governed_by, is_required
from generator.errors import Severity
from generator.words.kamus import Kamus, NamaPokok, Penanda


@dataclass(frozen=True, slots=True)
class _Wajib:
    """A matter: the check's id, what it is called, why it is needed, and words that settle it under another title."""

    id: str
    pokok: NamaPokok
    sebutan: str
    mengapa: str
    contoh: str
    tingkat: Severity = "galat"
    dasar: str = ""

    def check(self, bahan: Bahan) -> Iterator[Temuan]:
        """A finding where the matter must be dealt with and no Pasal does, or only one that says nothing of it."""
        found = governed_by(bahan, self.pokok) if is_required(bahan, self.pokok) else None
        if found == []:
            what = f"tidak satu pasal pun mengatur {self.sebutan}"
            yield Temuan(absence(bahan, self.pokok), what, f"tambahkan pasal tentang {self.sebutan}")
        elif found and all(_is_empty(pasal, bahan.kamus, self.pokok) for pasal in found):
            first = found[0].bacaan[-1]
            what = f"{found[0].pasal.sebutan} berjudul “{found[0].judul}”, tetapi tidak mengatur {self.sebutan}"
            yield Temuan(first.place(), what, f"tulis ketentuan tentang {self.sebutan}", first.teks)


def _is_empty(pasal: BacaanPasal, kamus: Kamus, pokok: NamaPokok) -> bool:
    """Whether a Pasal says nothing, under its title, of the matter the title names."""
    penanda: Penanda = getattr(kamus.isi.pokok, pokok)
    body = [bacaan.teks.casefold() for bacaan in pasal.bacaan if bacaan.baris is not pasal.pasal.judul]
    return bool(penanda.akar and body) and not any(root in words for root in penanda.akar for words in body)


_SEMUA = (
    _Wajib(
        "tanpa-kerahasiaan",
        "kerahasiaan",
        "kerahasiaan",
        "Tanpa ketentuan ini mitra tidak terikat merahasiakan identitas Pelapor dan keterangan yang diterimanya.",
        "PARA PIHAK wajib menjaga kerahasiaan identitas Pelapor.",
        "peringatan",
        "UU 37/2008 Pasal 30",
    ),
    _Wajib(
        "tanpa-pembiayaan",
        "pembiayaan",
        "pembiayaan",
        "Tanpa sumber biaya yang jelas program tidak dapat dianggarkan dan perjanjian tinggal di atas kertas.",
        "Biaya pelaksanaan Program dibebankan pada anggaran setiap PIHAK.",
    ),
    _Wajib(
        "tanpa-jangka-waktu",
        "jangka_waktu",
        "jangka waktu",
        "Tanpa jangka waktu tidak diketahui kapan perjanjian mulai dan berhenti mengikat.",
        "{{ naskah.nama }} ini berlaku selama {{ jangka_waktu.tahun | terbilang }} tahun.",
    ),
    _Wajib(
        "tanpa-monitoring",
        "monitoring_dan_evaluasi",
        "monitoring dan evaluasi",
        "Tanpa monitoring dan evaluasi tidak seorang pun mengetahui apakah program dijalankan.",
        "PARA PIHAK melakukan pemantauan setiap 6 (enam) bulan.",
    ),
    _Wajib(
        "tanpa-narahubung",
        "narahubung",
        "narahubung dan korespondensi",
        "Tanpa narahubung dan alamat resmi tidak jelas ke mana pemberitahuan harus disampaikan.",
        "Pemberitahuan disampaikan melalui surel kepada Kepala Bagian Organisasi.",
    ),
    _Wajib(
        "tanpa-keadaan-kahar",
        "keadaan_kahar",
        "keadaan kahar",
        "Tanpa ketentuan ini pihak yang terhalang bencana tetap dianggap tidak memenuhi kewajibannya.",
        "PIHAK yang terhalang peristiwa di luar kemampuannya dibebaskan dari kewajiban yang terhalang.",
    ),
    _Wajib(
        "tanpa-pengakhiran",
        "pengakhiran",
        "pengakhiran",
        "Tanpa ketentuan ini tidak jelas bagaimana kerja sama dapat diakhiri dan apa yang harus diselesaikan.",
        "{{ naskah.nama }} ini dapat diakhiri dengan kesepakatan tertulis PARA PIHAK.",
    ),
    _Wajib(
        "tanpa-penyelesaian-perselisihan",
        "penyelesaian_perselisihan",
        "penyelesaian perselisihan",
        "Tanpa ketentuan ini perselisihan tidak mempunyai jalan penyelesaian yang disepakati.",
        "Setiap perselisihan diselesaikan secara musyawarah untuk mufakat.",
    ),
    _Wajib(
        "tanpa-adendum",
        "perubahan",
        "perubahan (adendum)",
        "Tanpa ketentuan ini tidak jelas bagaimana isi perjanjian diubah.",
        "Setiap perubahan dituangkan dalam adendum.",
    ),
)

for _wajib in _SEMUA:
    _klausul = _wajib.pokok.replace("_", "-")
    periksa(
        _wajib.id,
        _wajib.tingkat,
        f"Tidak ada ketentuan tentang {_wajib.sebutan}",
        mengapa=_wajib.mengapa,
        dasar=_wajib.dasar,
        salah=ganti(_klausul, "PARA PIHAK bekerja sama dengan iktikad baik.", "Iktikad Baik"),
        benar=ganti(_klausul, _wajib.contoh, "Lain-Lain"),
    )(_wajib.check)
