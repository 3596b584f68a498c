"""Words that all reports for people share."""

from __future__ import annotations

from collections.abc import Iterator

from generator.compare.ubahan import Sebab, Ubahan
from generator.diff.kelompok import Kelompok, Nama
from generator.diff.perbandingan import Keadaan, Perbandingan
from generator.diff.program import UbahanProgram
from generator.diff.takcetak import Hal, TakTercetak

_TEMPAT = 6
"""More places than this are counted, not named."""

TAK_TERCETAK = "Tidak tercetak, tetapi berubah"
"""The title of what changed and shows in no words."""

_ADA = {True: "ditambahkan", False: "dihapus"}
_PROGRAM = {"tambah": "Program ditambahkan", "hapus": "Program tidak lagi dalam naskah"}


def heading(kelompok: Kelompok, paling_banyak: int) -> str:
    """The naskah of a group: "14 naskah: a, b, c …"; a single one by its name."""
    if len(kelompok.nama) == 1:
        return kelompok.nama[0]
    shown = ", ".join(kelompok.nama[:paling_banyak])
    more = len(kelompok.nama) - paling_banyak
    return f"{len(kelompok.nama)} naskah: {shown}" + (f", dan {more} lagi" if more > 0 else "")


def program_line(one: UbahanProgram) -> str:
    """What became of a programme."""
    if one.jenis == "nama":
        return f"Program berganti nama: “{one.nama_lama}” → “{one.nama}”"
    return f"{_PROGRAM[one.jenis]}: “{one.nama}” ({one.keterangan})"


def hidden_line(one: TakTercetak, nama: Nama) -> str:
    """A change that prints nothing, of these agreements."""
    who = nama[0] if len(nama) == 1 else "semuanya"
    match one.hal:
        case Hal.NILAI if one.lama is None or one.baru is None:
            return f"{one.pokok}: {one.lama or one.baru} {_ADA[one.baru is not None]}"
        case Hal.NILAI:
            return f"{one.pokok}: {one.lama} → {one.baru}"
        case Hal.PROGRAM:
            return f"program “{one.pokok}” ({one.lama or one.baru}) {_ADA[one.baru is not None]}"
        case Hal.PENGECUALIAN:
            return f"pengecualian {one.pokok} {_reason(one)}"
        case Hal.SIMPANGAN:
            return f"simpangan `{one.pokok}`, yang tidak mengubah naskah, {_reason(one)}"
        case Hal.ALASAN_PENGECUALIAN:
            return f"alasan pengecualian {one.pokok}: “{one.lama}” → “{one.baru}”"
        case Hal.ALASAN_SIMPANGAN:
            return f"alasan simpangan `{one.pokok}`: “{one.lama}” → “{one.baru}”"

        case Hal.BUNYI_SENDIRI:
            return f"{who} memakai bunyi sendiri untuk `{one.pokok}`; bunyi bakunya berubah"
        case Hal.TIDAK_DIPAKAI:
            return f"{who} menghapus klausul `{one.pokok}`; bunyi bakunya berubah"


def _reason(one: TakTercetak) -> str:
    if one.baru is None:
        return f"dicabut; alasannya semula: {one.lama}"
    return f"ditambahkan; alasan: {one.baru}"


def whole_line(one: Perbandingan) -> str:
    """What became of an agreement as a whole; empty where it only changed or stayed."""
    match one.keadaan:
        case Keadaan.BARU:
            return f"{one.nama}: perjanjian baru"
        case Keadaan.DICABUT:
            return f"{one.nama}: perjanjian dicabut; naskahnya tidak lagi disusun"
        case Keadaan.GAGAL:
            return f"{one.nama}: tidak dapat dibandingkan"
        case _:
            return f"{one.nama}: semula bernama {one.nama_lama}" if one.nama_lama else ""


def places(ubahan: Ubahan, lama: str, paling_banyak: int) -> Iterator[str]:
    """The lines that caused a change; those of the old side by its name."""
    yield from (cause(sebab, lama) for sebab in ubahan.sebab[:paling_banyak])
    if len(ubahan.sebab) > paling_banyak:
        yield f"dan {len(ubahan.sebab) - paling_banyak} baris lagi"


def cause(sebab: Sebab, lama: str) -> str:
    """A line that caused something, one of the old side by its name."""
    side = "" if sebab.baru else f"{lama}:"
    return f"{side}{sebab.place}" + (f" {sebab.jalur}" if sebab.jalur else "")


def elsewhere(tempat: dict[str, tuple[str, ...]]) -> str:
    """Where a change stands in some of the naskah of a group; empty where it stands in one place."""
    said = [f"{letak} pada {len(names)} naskah" for letak, names in tempat.items()]
    more = len(said) - _TEMPAT
    return "; ".join(said[:_TEMPAT]) + (f"; dan {more} tempat lagi" if more > 0 else "")
