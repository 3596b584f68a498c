"""Values that are written down and yet say nothing, and titles with a stop behind them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import pasal, periksa
from generator.checks.pola import kata
from generator.checks.program import agreed, contoh_program
from generator.errors import Place

_STOPS = ".,;:"


@periksa(
    "isian-kabur",
    "peringatan",
    "Isian yang tidak mengatakan apa-apa",
    mengapa="“Menyesuaikan” atau “instansi terkait” tercetak seperti isi, tetapi tidak menunjuk apa pun.",
    salah=contoh_program(indikator="menyesuaikan"),
    benar=contoh_program(indikator="2 (dua) kajian, menyesuaikan Rencana Kerja"),
)
def hollow(bahan: Bahan) -> Iterator[Temuan]:
    """Values of agreed programmes and of parties that are nothing but a word without content."""
    for value, place, key in (*_of_programmes(bahan), *_of_parties(bahan)):
        if kata(bahan.kamus.isi.isian_kabur).fullmatch(value.strip(" .")):
            yield Temuan(place, f"`{key}` hanya berisi “{value}”", "sebut isinya, atau kosongkan dahulu", value)


def _of_programmes(bahan: Bahan) -> Iterator[tuple[str, Place, str]]:
    for program, sumber in agreed(bahan):
        for key in ("keluaran", "indikator"):
            if value := getattr(program, key):
                yield value, sumber.at(key).place, key
        named: Mapping[str, str | None] = program.penanggung_jawab
        for pihak, value in named.items():
            if value:
                yield value, sumber.at("penanggung_jawab", pihak).place, f"penanggung_jawab.{pihak}"
        for key, values in (("kegiatan", program.kegiatan), ("pembiayaan", program.pembiayaan)):
            for index, value in enumerate(values):
                if value:
                    yield value, sumber.at(key, index).place, key


def _of_parties(bahan: Bahan) -> Iterator[tuple[str, Place, str]]:
    for pihak in bahan.masukan.pihak:
        profil = pihak.profil
        values = {
            ("alamat",): profil.alamat,
            ("kedudukan",): profil.kedudukan,
            ("penandatangan", "jabatan"): profil.penandatangan.jabatan,
            ("penandatangan", "dasar"): profil.penandatangan.dasar,
            ("narahubung", "unit"): profil.narahubung.unit,
            ("narahubung", "jabatan"): profil.narahubung.jabatan,
            ("narahubung", "alamat"): profil.narahubung.alamat,
        }
        yield from ((value, pihak.sumber.at(*key).place, ".".join(key)) for key, value in values.items() if value)


@periksa(
    "judul-bertanda-baca",
    "peringatan",
    "Judul diakhiri tanda baca",
    mengapa="Judul naskah dan judul pasal ditulis tanpa titik; titiknya ikut tercetak.",
    salah="tentang: Peningkatan Kualitas Pelayanan Publik.\n" + pasal("PARA PIHAK melapor setiap bulan.", "Pelaporan."),
    benar=pasal("PARA PIHAK melapor setiap bulan.", "Pelaporan"),
)
def stopped_titles(bahan: Bahan) -> Iterator[Temuan]:
    """The subject of the agreement, or the title of a Pasal, with a stop behind it."""
    tentang = (bahan.perjanjian.tentang or "").rstrip()
    if tentang.endswith(tuple(_STOPS)):
        yield Temuan(bahan.place("tentang"), f"`tentang` diakhiri “{tentang[-1]}”", "hapus tanda bacanya", tentang)
    for one in bahan.pasal:
        judul = one.judul.rstrip()
        if judul.endswith(tuple(_STOPS)):
            yield Temuan(one.place, f"judul “{judul}” diakhiri “{judul[-1]}”", "hapus tanda bacanya", judul)
