"""Plain text: every word and number that is printed, a block per line."""

from __future__ import annotations

from generator.naskah.tree import Asal, DeretLogo, Logo, Naskah, Segmen
from generator.writers.text import write_text
from tests.pohon import naskah_contoh, p, png


def lines(naskah: Naskah) -> list[str]:
    return write_text(naskah).splitlines()


def test_a_heading_is_its_number_and_its_title_on_one_line() -> None:
    teks = lines(naskah_contoh())
    assert "BAB II PELAKSANAAN" in teks
    assert "Bagian Kesatu Program" in teks
    assert "Pasal 3 PELAKSANAAN" in teks
    assert "Pasal 4" in teks
    assert "Lampiran I RENCANA KERJA" in teks


def test_items_show_their_numbers_and_are_indented_by_their_level() -> None:
    teks = lines(naskah_contoh())
    awal = teks.index("    b. kegiatan berkala:")
    assert teks[awal + 1 : awal + 5] == [
        "        1. rapat koordinasi, yang membahas:",
        "            a) kesiapan sarana;",
        "            b) kesiapan petugas, terdiri atas:",
        "                1) narahubung; dan",
    ]


def test_the_only_ayat_has_neither_number_nor_indentation() -> None:
    teks = lines(naskah_contoh())
    awal = teks.index("Ruang lingkup Perjanjian Kerja Sama ini meliputi:")
    assert teks[awal + 1].startswith("a. percepatan")


def test_a_second_paragraph_stands_under_the_words_of_its_item() -> None:
    assert "    Jadwal tersebut dapat diubah dengan persetujuan tertulis PARA PIHAK." in lines(naskah_contoh())


def test_a_row_is_a_line_and_blocks_of_a_cell_are_kept_apart() -> None:
    teks = lines(naskah_contoh())
    assert "    No | Kegiatan | Waktu" in teks
    assert any("– Penunjukan narahubung pada setiap perangkat daerah ↵ – Rapat berkala & evaluasi |" in x for x in teks)


def test_parties_details_and_signatures_are_read_in_order() -> None:
    teks = lines(naskah_contoh())
    assert any(x.startswith("I. FADLI AFRIADI : Kepala Perwakilan berdasarkan ....") for x in teks)
    assert "        Alamat : Jalan Raya Serang Nomor 1 ↵ Kota Serang" in teks
    awal = teks.index("PIHAK KESATU | KEPALA PERWAKILAN, | FADLI AFRIADI")
    assert teks[awal + 1].startswith("PIHAK KEDUA | WALI KOTA CILEGON, |")
    assert teks[awal + 2] == "Mengetahui,"


def test_a_value_is_written_as_it_is() -> None:
    jahat = "Dinas \"A\" & <B> ↵ Jalan ]]> 'PASAL Palsu' {{ 7*7 }} ↵ (9) **bukan tebal** &amp; \\ 100% melalui:"
    assert f"(1) PARA PIHAK melaksanakan {jahat}" in lines(naskah_contoh())


def test_a_line_break_is_told_from_a_space() -> None:
    def teks(kata: str) -> str:
        return write_text(naskah_contoh(segmen=(Segmen("s", (p("p", kata),)),)))

    assert teks("satu\ndua") == "satu ↵ dua\n"
    assert teks("satu\ndua") != teks("satu dua")


def test_draft_and_final_read_the_same() -> None:
    assert write_text(naskah_contoh(draf=True)) == write_text(naskah_contoh(draf=False))


def test_pictures_leave_no_words() -> None:
    logo = DeretLogo("logo", (Logo(png(), 4, 5, "Lambang", Asal("agreements/contoh.yaml", 9, "para_pihak.0.logo")),))
    assert write_text(naskah_contoh(segmen=(Segmen("logo", (logo,)),))) == ""
