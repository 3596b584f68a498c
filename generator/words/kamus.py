"""The words the checks look for, from ``templates/kamus.yaml``: lawyers add to them without touching Python."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from generator.data.model import Bentuk, KataWajib


class Frasa(tuple[str, ...]):
    """Words or phrases, at least one, any of which will do.

    Two are the same only if they are one: what is made of them is looked up for every line of every naskah, and to
    compare hundreds of words each time would take longer than to look for them.
    """

    __slots__ = ()
    __eq__ = object.__eq__
    __hash__ = object.__hash__

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        words = core_schema.list_schema(handler.generate_schema(KataWajib), min_length=1)
        return core_schema.no_info_after_validator_function(cls, words)


class Pengganti(dict[str, str]):
    """Words or phrases, each with what is to be written in its place, or with advice; the same only if they are one."""

    __eq__ = object.__eq__
    __hash__ = object.__hash__  # type: ignore[assignment]  # nothing changes one after it was read

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(cls, handler.generate_schema(dict[str, KataWajib]))


class NamaLama(Bentuk):
    """An institution that goes by another name since a date."""

    lama: KataWajib
    baru: KataWajib
    sejak: date


class Penanda(Bentuk):
    """The words by which a Pasal shows that it deals with a matter: in its title, or anywhere in an ayat.

    "…" in a phrase stands for any words between.
    """

    judul: Frasa
    isi: Frasa
    akar: list[KataWajib] = []
    """Parts of words, one of which a Pasal under such a title must hold to say anything of it."""


class Pokok(Bentuk):
    """The matters an agreement deals with."""

    hak: Penanda
    kewajiban: Penanda
    independensi: Penanda
    pelindungan_data: Penanda
    kerahasiaan: Penanda
    pembiayaan: Penanda
    jangka_waktu: Penanda
    monitoring_dan_evaluasi: Penanda
    narahubung: Penanda
    keadaan_kahar: Penanda
    pengakhiran: Penanda
    penyelesaian_perselisihan: Penanda
    perubahan: Penanda


NamaPokok = Literal[
    "hak",
    "kewajiban",
    "independensi",
    "pelindungan_data",
    "kerahasiaan",
    "pembiayaan",
    "jangka_waktu",
    "monitoring_dan_evaluasi",
    "narahubung",
    "keadaan_kahar",
    "pengakhiran",
    "penyelesaian_perselisihan",
    "perubahan",
]
"""A field of :class:`Pokok`."""


class Pengawasan(Bentuk):
    """What the Ombudsman does, and how a clause could hinder it."""

    kegiatan: Frasa
    wewenang: Frasa
    menangani: Frasa
    ditangani: Frasa
    melakukan: Frasa
    dilakukan: Frasa
    meminta: Frasa
    dimintai: Frasa
    permintaan: Frasa
    sasaran: Frasa
    pelaku: Frasa
    keberatan: Frasa
    keluaran: Frasa
    mengeluarkan: Frasa
    membatasi: Frasa
    dibatasi: Frasa
    menentukan: Frasa
    persetujuan: Frasa
    disetujui: Frasa
    menyetujui: Frasa
    disepakati: Frasa
    memperoleh: Frasa
    pemberi: Frasa
    mendahulukan: Frasa
    didahulukan: Frasa
    dahulu: Frasa
    pejabat_mitra: Frasa
    orang_ombudsman: Frasa
    mendadak: Frasa
    bertemu: Frasa
    temuan: Frasa
    mengumumkan: Frasa
    gugur: Frasa
    mengoreksi: Frasa
    dikoreksi: Frasa
    meniadakan: Frasa
    ditiadakan: Frasa
    menyerahkan_wewenang: Frasa
    diserahkan_wewenang: Frasa
    predikat: Frasa
    derajat: Frasa
    menjanjikan: Frasa
    dijanjikan: Frasa
    dinilai: Frasa
    istimewa: Frasa
    bukan_pemeriksa: Frasa
    bebas: Frasa
    menolak: Frasa
    menurut_hukum: Frasa
    membuka: Frasa


class Pungutan(Bentuk):
    """What is paid, and who must not be made to."""

    biaya: Frasa
    pelapor: Frasa
    orang: Frasa
    melapor: Frasa
    dibebankan: Frasa
    memungut: Frasa
    membayar: Frasa
    layanan: Frasa
    ongkos: Frasa
    konsultasi: Frasa
    pengunjung: Frasa


class GantiRugi(Bentuk):
    """The losses the Ombudsman must not be made to bear, and the tasks they come of."""

    kerugian: Frasa
    menanggung: Frasa
    digugat: Frasa
    tugas: Frasa


class RahasiaLaporan(Bentuk):
    """What of a report must not reach a partner, and how it would."""

    berkas: Frasa
    identitas: Frasa
    menyerahkan: Frasa
    diserahkan: Frasa
    memperoleh: Frasa
    unsur: Frasa
    penerima: Frasa
    penyerahan: Frasa
    dicantumkan: Frasa
    mencantumkan: Frasa
    tempat: Frasa
    kecuali: Frasa


class BiayaDitunda(Bentuk):
    """How an agreement leaves open who pays, and where it may say so later."""

    biaya: Frasa
    ditunda: Frasa
    tempat: Frasa


class UnsurData(Bentuk):
    """The words that show that a Pasal on personal data settles each of these."""

    tujuan: Frasa
    dasar: Frasa
    peran: Frasa
    keamanan: Frasa
    retensi: Frasa
    narahubung: Frasa


class DataPribadi(Bentuk):
    """The programme fields in which data are exchanged, and what must be settled then."""

    bidang: list[KataWajib]
    dipertukarkan: Frasa
    pasal: Frasa
    unsur: UnsurData
    penerima: Frasa
    kegagalan: Frasa
    pemberitahuan: Frasa
    rahasia: Frasa
    umum: Frasa
    membuka: Frasa


class KataJangkaWaktu(Bentuk):
    """The words of extending and ending an agreement."""

    perpanjangan: Frasa
    dapat_diperpanjang: Frasa
    berlanjut: Frasa
    otomatis: Frasa
    pengakhiran: Frasa
    satu_pihak: Frasa
    mengakhiri: Frasa
    sepihak: Frasa
    pemberitahuan: Frasa
    akibat_pengakhiran: Frasa
    seketika: Frasa
    alasan_seketika: Frasa


class Perselisihan(Bentuk):
    """Where a dispute is settled: among the parties, or before somebody else."""

    musyawarah: Frasa
    luar: Frasa
    penanda: Frasa
    beda: Frasa
    pejabat: Frasa


class Kahar(Bentuk):
    """What makes of a keadaan kahar an excuse for anything."""

    menurut: Frasa
    bukan_kahar: Frasa


class PerubahanNaskah(Bentuk):
    """How an agreement is changed otherwise than in writing and together, and what makes that right."""

    ubah: Frasa
    yang_diubah: Frasa
    bukan: Frasa
    lisan: Frasa
    sepihak: Frasa
    surat: Frasa
    tertulis: Frasa
    bersama: Frasa
    batal: Frasa


class PemakaianData(Bentuk):
    """Personal data that are kept for ever, used for anything or shown to all, and what makes that right."""

    pribadi: Frasa
    menyimpan: Frasa
    selamanya: Frasa
    terbatas: Frasa
    apa_pun: Frasa
    sebisanya: Frasa
    segera: Frasa
    dibuka: Frasa
    umum: Frasa
    aman: Frasa


class DataKeluar(Bentuk):
    """How data leave those who may have them, for whom or for money or abroad, and what limits it."""

    data: Frasa
    orang: Frasa
    diteruskan: Frasa
    meneruskan: Frasa
    orang_luar: Frasa
    dijual: Frasa
    dimiliki: Frasa
    luar_negeri: Frasa
    kanal: Frasa
    lepas: Frasa
    kegagalan: Frasa
    syarat: Frasa


class SalahKunci(Bentuk):
    """What shows that a value stands under the wrong key.

    ``alamat``, ``jabatan``, ``unit``: how such things begin. ``pengantar``: by key, what the clauses say before it.
    ``nama_subjenis``: by kind and subkind, how the names of parties begin. ``ber_nip``: kinds and subkinds of parties
    for which civil servants sign.
    """

    alamat: Frasa
    jabatan: Frasa
    unit: Frasa
    pengantar: dict[str, Frasa]
    nama_subjenis: dict[str, dict[str, Frasa]]
    ber_nip: Frasa


class Imbalan(Bentuk):
    """What a partner must not give, and the verbs of giving."""

    memberi: Frasa
    hadiah: Frasa
    fasilitas: Frasa
    uang: Frasa
    biaya: Frasa
    narasumber: Frasa
    penyumbang: Frasa


class Wewenang(Bentuk):
    """The words by which an office is held for the time being, and by which authority is given to somebody."""

    sementara: Frasa
    penunjukan: Frasa
    kuasa: Frasa
    pelaksana: Frasa
    menunjuk_pelaksana: Frasa
    bukan_pengangkatan: Frasa
    pemberi: Frasa
    unit_ombudsman: Frasa
    bawahan: Frasa


class IsianTertunda(Bentuk):
    """A thing, and that it is yet to come: together in parentheses they are a blank."""

    hal: Frasa
    tunda: Frasa


class NamaBidang(Bentuk):
    """How a programme field is named in so many words, and by which words it may be meant."""

    sebutan: Frasa
    tanda: Frasa


class IsiKamus(Bentuk):
    """The content of the file."""

    ejaan: Pengganti
    kata_kerja_di: Frasa
    kata_benda_kan: Frasa
    samar: Pengganti
    rancu: Pengganti
    dua_pihak: Frasa
    sisa_instruksi: Frasa
    perintah_pengisian: Frasa
    isian_umum: Frasa
    isian_tertunda: IsianTertunda
    isian_kabur: Frasa
    satuan: Frasa
    pembatas_bilangan: Frasa
    syarat_anggaran: Frasa
    nama_lama: list[NamaLama]
    bentuk_diperdebatkan: dict[str, list[KataWajib]]
    nama_dahulu: Frasa
    kata_umum_lembaga: Frasa
    wewenang: Wewenang
    salah_kunci: SalahKunci
    imbalan: Imbalan
    kepala_daerah: dict[str, Frasa]
    pimpinan: dict[str, dict[str, Frasa]]
    nota_kesepahaman: Frasa
    sebutan_naskah: Frasa
    bidang: dict[str, NamaBidang]
    lingkup_terbuka: Frasa
    lingkup_menunjuk: Frasa
    kata_umum_lingkup: Frasa
    singkatan_peraturan: dict[str, KataWajib]
    julukan_undang_undang: Pengganti
    nama_diri: list[KataWajib]
    kepala_istilah: list[KataWajib]
    padanan_istilah: Pengganti
    pengantar_nama: Frasa
    karya: Frasa
    kepala_unit: Frasa
    pokok: Pokok
    pokok_wajib: dict[str, list[NamaPokok]]
    judul_sepadan: list[Frasa]
    hak: Frasa
    kewajiban: Frasa
    pengawasan: Pengawasan
    ingkar: Frasa
    pungutan: Pungutan
    ganti_rugi: GantiRugi
    rahasia_laporan: RahasiaLaporan
    biaya_ditunda: BiayaDitunda
    gugatan: Frasa
    data_pribadi: DataPribadi
    jangka_waktu: KataJangkaWaktu
    keadaan_kahar: Frasa
    pejabat_pengikat: Frasa
    perselisihan: Perselisihan
    perubahan_naskah: PerubahanNaskah
    kahar: Kahar
    negara_asing: Frasa
    pemakaian_data: PemakaianData
    data_keluar: DataKeluar


@dataclass(frozen=True, slots=True, eq=False)
class Kamus:
    """The words of a project. Two are the same only if they are one, so that what one finds can be remembered."""

    isi: IsiKamus
