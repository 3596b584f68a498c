"""Two naskah shown as one: whoever takes the marks out again has the one or the other, to the letter."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from generator.naskah.telusur import runs, walk
from generator.naskah.tree import (
    Baris,
    Blok,
    Butir,
    Daftar,
    Diubah,
    Kosong,
    Naskah,
    Nilai,
    Paragraf,
    Pasal,
    Perataan,
    Segmen,
    Tabel,
    Teks,
    Tingkat,
    Ubahan,
    text_of,
)
from generator.naskah.ubah import map_runs
from generator.redline.gabung import Gabungan, merge
from generator.writers.docx import write_docx
from generator.writers.text import write_text
from tests.naskah.acak import agreements, hostile_words, with_words
from tests.pohon import baris_tabel, daftar, k, n, naskah_contoh, p, pasal, penanda, r, t, tunggal
from tests.proyek import Meja
from tests.redline.balik import accepted, rejected

CONTOH = naskah_contoh()


def gabung(lama: Naskah, baru: Naskah) -> Gabungan:
    """Both as one, of which each is got back."""
    gabungan = merge(lama, baru)
    assert write_text(rejected(gabungan)) == write_text(lama)
    assert write_text(accepted(gabungan)) == write_text(baru)
    return gabungan


def isi(*blok: Blok) -> Naskah:
    """A naskah of these blocks."""
    return replace(CONTOH, segmen=(Segmen("batang-tubuh", blok),))


def tampak(gabungan: Gabungan) -> str:
    """The words, deleted ones in [-…-] and inserted ones in {+…+}."""
    tanda = {Ubahan.DIHAPUS: "[-{}-]", Ubahan.DISISIPKAN: "{{+{}+}}"}

    def told(baris: Baris) -> Baris:
        return tuple(
            replace(run.isi, teks=tanda[run.ubahan].format(run.teks)) if isinstance(run, Diubah) else run
            for run in baris
        )

    return write_text(map_runs(gabungan.naskah, told))


# --- single changes -----------------------------------------------------------------------------------------------


def test_only_the_words_that_changed_are_marked() -> None:
    lama = isi(p("x/masa", "Perjanjian ini berlaku ", n("tahun", "3 (tiga)"), " tahun sejak ditandatangani."))
    baru = isi(p("x/masa", "Perjanjian ini berlaku ", n("tahun", "5 (lima)"), " tahun sejak ditandatangani."))
    assert tampak(gabung(lama, baru)) == (
        "Perjanjian ini berlaku [-3 (tiga)-]{+5 (lima)+} tahun sejak ditandatangani.\n"
    )


def test_nothing_changed_is_nothing_marked() -> None:
    gabungan = gabung(CONTOH, CONTOH)
    assert not any(isinstance(run, Diubah) for run in runs(gabungan.naskah))
    assert not gabungan.jejak.hanya
    assert not gabungan.jejak.nomor


def test_an_inserted_pasal_stands_whole_and_moves_the_numbers_of_those_after_it() -> None:
    umum, lain = pasal(1, "umum", "UMUM", p("umum/p", "Satu.")), pasal(2, "lain", "LAIN", p("lain/p", "Dua."))
    baru = pasal(2, "rapat", "RAPAT", p("rapat/p", "PARA PIHAK mengadakan rapat."))
    gabungan = gabung(isi(umum, lain), isi(umum, baru, replace(lain, nomor=3, sebutan="Pasal 3")))
    assert tampak(gabungan) == (
        "Pasal 1 UMUM\nSatu.\nPasal 2 {+RAPAT+}\n{+PARA PIHAK mengadakan rapat.+}\nPasal 3 LAIN\nDua.\n"
    )
    assert gabungan.jejak.hanya == {"rapat": Ubahan.DISISIPKAN, "rapat/p": Ubahan.DISISIPKAN}
    assert gabungan.jejak.nomor == {"lain": "Pasal 2"}


def test_a_dropped_item_keeps_its_number_and_those_after_it_show_both() -> None:
    lama = isi(daftar("x/daftar.1", Tingkat.HURUF, "menerima data;", "memberi keterangan; dan", "membayar biaya."))
    baru = isi(daftar("x/daftar.1", Tingkat.HURUF, "menerima data; dan", "membayar biaya."))
    gabungan = gabung(lama, baru)
    (blok,) = gabungan.naskah.segmen[0].isi
    assert isinstance(blok, Daftar)
    shown = [gabungan.jejak.numbers(butir.id, butir.penanda) for butir in blok.butir]
    assert shown == [
        (("a.", None),),
        (("b.", Ubahan.DIHAPUS),),
        (("c.", Ubahan.DIHAPUS), ("b.", Ubahan.DISISIPKAN)),
    ]


def test_the_only_ayat_gets_its_number_when_a_second_one_comes() -> None:
    lama = isi(pasal(1, "x", "X", tunggal("x/a", "PARA PIHAK menjaga rahasia.")))
    ganda = daftar("x/a", Tingkat.AYAT, "PARA PIHAK menjaga rahasia.", "Rahasia dijaga selamanya.")
    gabungan = gabung(lama, isi(pasal(1, "x", "X", ganda)))
    assert gabungan.jejak.numbers("x/a/1", "(1)") == (("(1)", Ubahan.DISISIPKAN),)


def test_a_table_of_other_columns_stands_whole_before_the_new_one() -> None:
    lama = Tabel("x/t", (1, 1), (), (baris_tabel("x/t/1", "satu", "dua"),))
    baru = Tabel("x/t", (1, 1, 1), (), (baris_tabel("x/t/1", "satu", "dua", "tiga"),))
    assert tampak(gabung(isi(lama), isi(baru))) == "[-satu-] | [-dua-]\n{+satu+} | {+dua+} | {+tiga+}\n"


def test_a_row_is_found_by_its_words_and_its_cells_are_compared() -> None:
    kepala = (baris_tabel("x/t/0", "No.", "Kegiatan", "Waktu"),)
    lama = (
        baris_tabel("x/t/1", "1.", "Sosialisasi bersama", "Maret"),
        baris_tabel("x/t/2", "2.", "Evaluasi layanan", "Mei"),
    )
    baru = (baris_tabel("x/t/1", "1.", "Evaluasi layanan", "Juni"),)
    tabel = Tabel("x/t", (1, 4, 2), kepala, lama)
    assert tampak(gabung(isi(tabel), isi(replace(tabel, baris=baru)))) == (
        "No. | Kegiatan | Waktu\n[-1.-] | [-Sosialisasi bersama-] | [-Maret-]\n"
        "[-2-]{+1+}. | Evaluasi layanan | [-Mei-]{+Juni+}\n"
    )


def test_emblems_stand_as_they_were_before_what_they_are() -> None:
    lama, baru = naskah_contoh(pihak=2), naskah_contoh(pihak=3)
    gabungan = gabung(lama, baru)
    semula, menjadi = gabungan.naskah.segmen[0].isi
    assert [gabungan.jejak.hanya[blok.id] for blok in (semula, menjadi)] == [Ubahan.DIHAPUS, Ubahan.DISISIPKAN]


def test_a_changed_reference_leads_nowhere_and_an_unchanged_one_where_it_did() -> None:
    dua = (
        pasal(1, "a", "A", p("a/p", "Isi.")),
        pasal(2, "b", "B", p("b/p", "Sesuai dengan ", r(("", "Pasal 1", "a")))),
    )
    lain = (dua[0], replace(dua[1], isi=(p("b/p", "Sesuai dengan ", r(("", "Pasal 2", "b"))),)))
    assert not any(
        isinstance(run, Diubah) and not isinstance(run.isi, Teks) for run in runs(gabung(isi(*dua), isi(*lain)).naskah)
    )
    assert gabung(isi(*dua), isi(*dua)).naskah.segmen == isi(*dua).segmen


def test_an_empty_value_that_is_filled_in_shows_the_dots_struck() -> None:
    lama, baru = (
        isi(p("x", "Bertempat di ", k("tempat"), ".")),
        isi(p("x", "Bertempat di ", n("tempat", "Serang"), ".")),
    )
    gabungan = gabung(lama, baru)
    marked = [run for run in runs(gabungan.naskah) if isinstance(run, Diubah)]
    assert [(type(run.isi), run.ubahan) for run in marked] == [(Kosong, Ubahan.DIHAPUS), (Nilai, Ubahan.DISISIPKAN)]


def test_what_shows_two_naskah_is_no_draft_and_cannot_be_compared_again() -> None:
    gabungan = merge(isi(p("x", "lama")), isi(p("x", "baru")))
    with pytest.raises(TypeError, match="shows two"):
        write_docx(gabungan.naskah)
    with pytest.raises(TypeError, match="shows two"):
        merge(gabungan.naskah, isi(p("x", "lain sama sekali")))


# --- random edits -------------------------------------------------------------------------------------------------


class _Acak:
    """Edits of a naskah by chance: words, items, blocks, rows; numbers follow."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.names = count()

    def edit(self, naskah: Naskah) -> Naskah:
        parts = [part for part in naskah.segmen if self.chance.random() > 0.05]
        if self.chance.random() < 0.1:
            self.chance.shuffle(parts)
        return replace(naskah, segmen=tuple(replace(part, isi=self._blocks(part.isi)) for part in parts))

    def _blocks(self, blocks: tuple[Blok, ...]) -> tuple[Blok, ...]:
        edited = [self._block(blok) for blok in blocks if self.chance.random() > 0.06]
        if self.chance.random() < 0.1:
            edited.insert(self.chance.randint(0, len(edited)), self._new())
        return tuple(edited)

    def _new(self) -> Blok:
        kode = f"baru-{next(self.names)}"
        new: list[Blok] = [
            p(kode, "Ketentuan baru mengenai ", n("x", "hal lain"), ".", perataan=Perataan.KIRI),
            daftar(kode, Tingkat.HURUF, "butir baru; dan", ("butir berikut:", daftar(f"{kode}/d", Tingkat.ANGKA, "x"))),
            Tabel(kode, (1, 2), (), (baris_tabel(f"{kode}/1", "a", "b"),)),
        ]
        return self.chance.choice(new)

    def _block(self, blok: Blok) -> Blok:
        match blok:
            case Paragraf():
                return replace(blok, isi=self._line(blok.isi))
            case Daftar():
                return self._list(blok)
            case Pasal():
                nomor = blok.nomor + self.chance.choice([0, 0, 1])
                judul = self._line(blok.judul)
                return replace(blok, nomor=nomor, sebutan=f"Pasal {nomor}", judul=judul, isi=self._blocks(blok.isi))
            case Tabel():
                rows = [row for row in blok.baris if self.chance.random() > 0.2]
                self.chance.shuffle(rows)
                return replace(blok, baris=tuple(rows))
            case _:
                return blok

    def _list(self, blok: Daftar) -> Daftar:
        items = [self._item(butir) for butir in blok.butir if self.chance.random() > 0.15] or list(blok.butir[:1])
        if self.chance.random() < 0.1:
            self.chance.shuffle(items)
        alone = len(items) == 1 and blok.butir[0].penanda == ""
        numbered = (
            replace(butir, nomor=i, penanda="" if alone else penanda(blok.tingkat, i))
            for i, butir in enumerate(items, 1)
        )
        return replace(blok, butir=tuple(numbered))

    def _item(self, butir: Butir) -> Butir:
        return replace(butir, isi=(self._block(butir.isi[0]), *self._blocks(butir.isi[1:])))

    def _line(self, baris: Baris) -> Baris:
        if self.chance.random() > 0.3 or not baris:
            return baris
        words = text_of(baris).split(" ")
        at = self.chance.randint(0, len(words))
        words[at : at + self.chance.randint(0, 2)] = self.chance.choices(["dan", "5 (lima)", "PIHAK", "x\ny", ""], k=2)
        return (t(" ".join(words)),) if self.chance.random() < 0.5 else (*baris, t(" tambahan"))


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 2**32), st.integers(0, 2**32))
def test_any_edits_are_taken_back_and_taken_over_to_the_letter(first: int, second: int) -> None:
    gabung(_Acak(first).edit(CONTOH), _Acak(second).edit(CONTOH))


ALONE = ["tentang", "tempat", "tanggal", "nota_kesepahaman", "jangka_waktu"]
"""Keys that an agreement can take from another one."""


@settings(max_examples=10, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(agreements(), agreements(), st.sets(st.sampled_from(ALONE)), st.booleans(), hostile_words)
def test_so_are_those_of_agreements_as_people_make_them(
    meja: Meja, one: dict[str, Any], other: dict[str, Any], keys: set[str], whole: bool, words: str
) -> None:
    changed = other if whole else {**one, **{key: other[key] for key in keys}}
    lama, baru = (meja.compose(with_words(content, lambda: words)) for content in (one, changed))
    gabungan = gabung(lama, baru)
    ids = [blok.id for part in gabungan.naskah.segmen for blok in walk(part.isi)]
    assert len(ids) == len(set(ids))
