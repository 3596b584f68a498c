"""Values under the wrong key, or with words that the naskah says itself: they print, and read as nonsense."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import periksa
from generator.checks.pola import kata
from generator.data.masukan import PihakMasuk, Sumber

Isian = tuple[Sumber, str]
"""A value with where it stands."""

_LETTER = re.compile(r"[^\W\d_]")
_DEGREE = re.compile(r"^(?:Dr|Prof|Drs|Dra|Ir)\b\.?\s|,\s*(?:S|M|Ph)\.\s?[A-Z]")


def contoh_pihak(mitra: str) -> str:
    """An example: the second party with these keys."""
    return (
        "para_pihak:\n"
        "  - {id: ombudsman-contoh, nama: Ombudsman Republik Indonesia, jenis: ombudsman, subjenis: pusat}\n"
        f"  - {{id: pemkot-contoh, jenis: pemerintah-daerah, {mitra}}}\n"
    )


def _filled(*values: tuple[Sumber, str | None]) -> Iterator[Isian]:
    return ((sumber, value) for sumber, value in values if value)


@periksa(
    "kata-sudah-tercetak",
    "peringatan",
    "Isian diawali kata yang sudah ditulis naskah",
    mengapa="Kata itu tercetak dua kali, karena klausulnya sudah memuatnya.",
    salah="tentang: Tentang Peningkatan Pelayanan Publik\n",
    benar="tentang: Peningkatan Pelayanan Publik\n",
)
def said_twice(bahan: Bahan) -> Iterator[Temuan]:
    """Values that begin with words the clauses say before them."""
    for key, sumber, value in _introduced(bahan):
        match = kata(bahan.kamus.isi.salah_kunci.pengantar.get(key, ())).match(value)
        if match:
            what = f"`{key}` diawali kata “{match[0]}”, yang sudah ditulis naskah"
            yield Temuan(sumber.place, what, f"hapus “{match[0]}” dari isian ini", match[0])


def _introduced(bahan: Bahan) -> Iterator[tuple[str, Sumber, str]]:
    """The values before which a clause says something, each with its key."""
    masukan, nota = bahan.masukan, bahan.perjanjian.nota_kesepahaman
    memorandum, numbers = masukan.sumber("nota_kesepahaman"), masukan.sumber("nomor")
    found: list[tuple[str, Sumber, str | None]] = [
        ("tentang", masukan.sumber("tentang"), bahan.perjanjian.tentang),
        ("nota_kesepahaman.tentang", memorandum.at("tentang"), nota.tentang),
        *(("nomor", memorandum.at("nomor", at), number) for at, number in enumerate(nota.nomor)),
        *(("nomor", numbers.at(id_), number) for id_, number in bahan.perjanjian.nomor.items()),
    ]
    for pihak in masukan.pihak:
        signs = pihak.profil.penandatangan
        found.append(("penandatangan.dasar", pihak.sumber.at("penandatangan", "dasar"), signs.dasar))
        found.append(("uraian", pihak.sumber.at("uraian"), pihak.profil.uraian))
    return ((key, sumber, value) for key, sumber, value in found if value)


@periksa(
    "isian-salah-tempat",
    "peringatan",
    "Isian di bawah kunci yang keliru",
    mengapa="Alamat pada tempat kota, jabatan pada tempat nama, atau tanggal pada tempat hasil tercetak begitu saja.",
    salah="tempat: Jalan Merdeka Nomor 1\n",
    benar="tempat: Tanjungpinang\n",
)
def misplaced(bahan: Bahan) -> Iterator[Temuan]:
    """Towns that are addresses or dates, names that are offices, units that are offices, words that are none."""
    for sumber, value in _towns(bahan):
        if re.search(r"\d", value) or kata(bahan.kamus.isi.salah_kunci.alamat).match(value):
            mend = "tulis nama kotanya saja; alamat dan tanggal mempunyai kunci sendiri"
            yield Temuan(sumber.place, f"“{value}” bukan nama kota", mend, value)
    for pihak in bahan.masukan.pihak:
        yield from _of_party(pihak, bahan)
    for sumber, value in _results(bahan):
        if not _LETTER.search(value):
            yield Temuan(sumber.place, f"`{value}` bukan uraian", "tulis dengan kata-kata, atau pindahkan", value)


def _towns(bahan: Bahan) -> Iterator[Isian]:
    masukan, nota = bahan.masukan, bahan.perjanjian.nota_kesepahaman
    yield from _filled((masukan.sumber("tempat"), bahan.perjanjian.tempat))
    yield from _filled((masukan.sumber("nota_kesepahaman").at("tempat"), nota.tempat))
    for pihak in masukan.pihak:
        yield from _filled((pihak.sumber.at("kedudukan"), pihak.profil.kedudukan))


def _results(bahan: Bahan) -> Iterator[Isian]:
    for program, sumber in bahan.program:
        yield from _filled(*((sumber.at(key), getattr(program, key)) for key in ("nama", "keluaran", "indikator")))
        yield from _filled(*((sumber.at("kegiatan", at), words) for at, words in enumerate(program.kegiatan)))


def _of_party(pihak: PihakMasuk, bahan: Bahan) -> Iterator[Temuan]:
    words, signs, contact = bahan.kamus.isi.salah_kunci, pihak.profil.penandatangan, pihak.profil.narahubung
    office, unit = kata(words.jabatan), kata(words.unit)
    signer, reached = pihak.sumber.at("penandatangan"), pihak.sumber.at("narahubung")
    for sumber, value, pattern, fault in (
        (pihak.sumber.at("nama"), pihak.profil.nama, office, "jabatan, bukan nama lembaga"),
        (signer.at("nama"), signs.nama, office, "jabatan, bukan nama orang"),
        (reached.at("unit"), contact.unit, office, "jabatan, bukan unit kerja"),
        (reached.at("jabatan"), contact.jabatan, unit, "unit kerja, bukan jabatan"),
    ):
        if value and pattern.match(value):
            yield Temuan(sumber.place, f"“{value}” adalah {fault}", "pindahkan ke kunci yang tepat", value)
    if signs.jabatan and _DEGREE.search(signs.jabatan):
        what = f"“{signs.jabatan}” adalah nama orang, bukan jabatan"
        yield Temuan(signer.at("jabatan").place, what, "tukar isi `nama` dan `jabatan`", signs.jabatan)


@periksa(
    "subjenis-tidak-cocok",
    "peringatan",
    "Subjenis tidak cocok dengan nama pihak",
    mengapa="Subjenis menentukan premis dan dasar hukum; yang keliru mencetak undang-undang untuk lembaga lain.",
    salah=contoh_pihak("subjenis: kota, nama: Pemerintah Kabupaten Contoh"),
    benar=contoh_pihak("subjenis: kabupaten, nama: Pemerintah Kabupaten Contoh"),
)
def wrong_subkind(bahan: Bahan) -> Iterator[Temuan]:
    """Parties whose name begins as those of another subkind do."""
    for pihak in bahan.masukan.pihak:
        beginnings = bahan.kamus.isi.salah_kunci.nama_subjenis.get(pihak.profil.jenis or "", {})
        nama, stated = pihak.profil.nama or "", pihak.profil.subjenis
        likely = [subjenis for subjenis, words in beginnings.items() if kata(words).match(nama)]
        if likely and stated and stated not in likely:
            what = f"subjenis `{stated}` tidak cocok dengan nama “{nama}”"
            yield Temuan(pihak.sumber.at("subjenis").place, what, f"tulis `{likely[0]}`, atau periksa namanya", stated)
