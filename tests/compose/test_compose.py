"""What holds for every naskah, whatever the agreement says."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.build.bangun import open_workshop
from generator.naskah.telusur import runs, walk
from generator.naskah.tree import (
    Bab,
    Bagian,
    Blok,
    Daftar,
    Komparisi,
    Kosong,
    Lampiran,
    Naskah,
    Nilai,
    Paragraf,
    Pasal,
    Tabel,
    TandaTangan,
    Tingkat,
    text_of,
)
from generator.words.bilangan import romawi, urutan_kata
from generator.writers.text import write_text
from tests.naskah.acak import agreements, hostile_words, with_words
from tests.naskah.pembaca import follow, number_in, pasals, references
from tests.proyek import AKAR, Bunyi, Meja, lay_project, naskah_of

BAIK = sorted(path for path in (AKAR / "tests" / "kasus" / "baik").iterdir() if path.is_dir())
modest = settings(max_examples=60, deadline=None, derandomize=True)


@pytest.fixture(scope="module")
def naskah_baik(tmp_path_factory: pytest.TempPathFactory) -> list[Naskah]:
    """The good cases, composed."""
    found = []
    for case in BAIK:
        bengkel = open_workshop(lay_project(tmp_path_factory.mktemp(case.name) / "proyek", [case]))
        found += [naskah_of(bengkel, name) for name in bengkel.proyek.berkas]
    return found


def blocks(naskah: Naskah) -> list[Blok]:
    return [blok for part in naskah.segmen for blok in walk(part.isi)]


def ids(naskah: Naskah) -> list[str]:
    """The ids of everything that has one, in reading order; what kind of thing it is stands with it."""
    found = []
    for part in naskah.segmen:
        found.append(part.id)
        for blok in walk(part.isi):
            found.append(f"{type(blok).__name__} {blok.id}")
            match blok:
                case Daftar():
                    found += [butir.id for butir in blok.butir]
                case Tabel():
                    found += [baris.id for baris in blok.kepala + blok.baris]
                case Komparisi():
                    found += [pihak.id for pihak in blok.pihak]
                case TandaTangan():
                    found += [kotak.id for kotak in blok.kotak]
                case _:
                    pass
    return found


def assert_counts_without_gaps(naskah: Naskah) -> None:
    assert [pasal.sebutan for pasal in pasals(naskah)] == [f"Pasal {n}" for n in range(1, len(pasals(naskah)) + 1)]
    lampiran = [part.sebutan for part in naskah.segmen if isinstance(part, Lampiran)]
    assert lampiran == [f"Lampiran {romawi(n)}" for n in range(1, len(lampiran) + 1)]
    bab = bagian = 0
    for blok in blocks(naskah):
        match blok:
            case Bab():
                bab, bagian = bab + 1, 0
                assert blok.sebutan == f"BAB {romawi(bab)}"
            case Bagian():
                bagian += 1
                assert blok.sebutan == f"Bagian {urutan_kata(bagian).capitalize()}"
            case Daftar():
                assert_list_counts(blok)
            case Komparisi():
                assert [row.penanda for row in blok.pihak] == [f"{romawi(n)}." for n in range(1, len(blok.pihak) + 1)]
            case _:
                pass


def assert_list_counts(daftar: Daftar) -> None:
    alone = daftar.tingkat is Tingkat.AYAT and len(daftar.butir) == 1
    for number, butir in enumerate(daftar.butir, 1):
        assert butir.nomor == number
        assert isinstance(butir.isi[0], Paragraf)
        if alone:
            assert butir.penanda == ""
        elif daftar.tingkat is not Tingkat.STRIP:
            assert number_in(daftar.tingkat, butir.penanda) == number


def assert_references_lead_where_they_say(naskah: Naskah) -> None:
    known = set(ids(naskah)) | {blok.id for blok in blocks(naskah)}
    for letak in references(naskah):
        assert {unsur.sasaran for unsur in letak.rujukan.unsur} <= known
        assert follow(naskah, letak) == letak.rujukan.unsur[-1].sasaran
        own = next((wadah.sebutan for wadah in letak.dalam if isinstance(wadah, Pasal)), "")
        assert letak.rujukan.teks == own or not letak.rujukan.teks.startswith(f"{own} "), "says its own Pasal"


# --- numbers and references ---


@modest
@given(content=agreements())
def test_numbers_have_no_gaps_for_any_choice_of_parties_and_programmes(meja: Meja, content: dict[str, Any]) -> None:
    naskah = meja.compose(content)
    assert_counts_without_gaps(naskah)
    assert_references_lead_where_they_say(naskah)
    assert max(Counter(ids(naskah)).values()) == 1, "an id is used twice"


def test_numbers_and_references_hold_in_every_good_case(naskah_baik: list[Naskah]) -> None:
    assert sum(1 for naskah in naskah_baik for _ in references(naskah)) > 100
    for naskah in naskah_baik:
        assert_counts_without_gaps(naskah)
        assert_references_lead_where_they_say(naskah)


@modest
@given(content=agreements())
def test_the_number_of_parties_is_told_the_same_everywhere(meja: Meja, content: dict[str, Any]) -> None:
    naskah = meja.compose(content)
    text, count = write_text(naskah), len(content["para_pihak"])
    allowed = {f"PIHAK {urutan_kata(n).upper()}" for n in range(1, count + 1)}
    assert set(re.findall(r"PIHAK KE[A-Z]+", text)) == allowed
    assert list(naskah.bingkai.paraf) == [f"PIHAK {urutan_kata(n).upper()}" for n in range(1, count + 1)]
    assert text.count("\nNOMOR: ") == count
    assert f"rangkap {count} (" in text
    komparisi, tanda_tangan = (
        next(blok for blok in blocks(naskah) if isinstance(blok, kind)) for kind in (Komparisi, TandaTangan)
    )
    assert isinstance(komparisi, Komparisi)
    assert isinstance(tanda_tangan, TandaTangan)
    assert len(komparisi.pihak) == len(tanda_tangan.kotak) == count
    assert {text_of(kotak.sebutan) for kotak in tanda_tangan.kotak} == allowed
    if count > 2:
        assert not re.search(r"kedua belah|kedua pihak|PIHAK lainnya|DENGAN\n", text, re.IGNORECASE)


@modest
@given(content=agreements())
def test_the_items_of_a_list_are_joined_as_one_sentence(meja: Meja, content: dict[str, Any]) -> None:
    for pasal in pasals(meja.compose(content)):
        for daftar in walk(pasal.isi):
            if isinstance(daftar, Daftar) and daftar.tingkat is Tingkat.HURUF:
                assert_reads_as_one_sentence(daftar)


def assert_reads_as_one_sentence(daftar: Daftar) -> None:
    ends = [text_of(paragraf.isi) for butir in daftar.butir if isinstance(paragraf := butir.isi[-1], Paragraf)]
    if len(ends) < len(daftar.butir) or len(ends) == 1:
        return  # items that end in an address block, and single ones
    assert all(end.endswith(";") for end in ends[:-2]), ends
    assert ends[-2].endswith(("; dan", "; atau", "; dan/atau")), ends
    assert ends[-1].endswith("."), ends


# --- values ---


@modest
@given(content=agreements(), data=st.data())
def test_no_value_becomes_a_block_or_a_number(meja: Meja, content: dict[str, Any], data: st.DataObject) -> None:
    plain = meja.compose(content)
    said: list[str] = []

    def hostile() -> str:
        said.append(data.draw(hostile_words))
        return said[-1]

    naskah = meja.compose(with_words(content, hostile))
    assert ids(naskah) == ids(plain)
    assert fixed_words(naskah) == fixed_words(plain)


def fixed_words(naskah: Naskah) -> list[str]:
    """All that prints without being a value."""
    return [run.teks for run in runs(naskah) if not isinstance(run, Nilai)]


@modest
@given(words=hostile_words)
def test_a_value_prints_as_it_is_written(meja: Meja, words: str) -> None:
    naskah = meja.compose({**SEDERHANA, "tentang": words})
    printed = {run.teks for run in runs(naskah) if run.asal.jalur == "tentang"}
    assert printed == {words.strip(), words.strip().upper()}
    assert naskah.pokok == words.strip()


SEDERHANA: dict[str, Any] = {
    "naskah": "perjanjian-kerja-sama",
    "tentang": "Pelayanan Publik",
    "nota_kesepahaman": {"tahun": 2023},
    "para_pihak": ["ombudsman-banten", {"id": "mitra", "nama": "Kota Contoh", "jenis": "pemerintah-daerah"}],
    "jangka_waktu": {"tahun": 3},
    "program": [{"bidang": "pertukaran-data", "nama": "Data", "status": "disepakati"}],
}


def test_an_empty_value_is_never_taken_for_a_filled_one(meja: Meja) -> None:
    naskah = meja.compose({**SEDERHANA, "tentang": None})
    empties = [run for run in runs(naskah) if run.asal.jalur == "tentang"]
    assert empties
    assert all(isinstance(run, Kosong) for run in empties)


def test_every_run_says_where_it_comes_from(naskah_baik: list[Naskah]) -> None:
    for naskah in naskah_baik:
        for run in runs(naskah):
            assert run.asal.berkas.startswith(("templates/", "agreements/"))
            assert run.asal.baris > 0
            if isinstance(run, (Nilai, Kosong)):
                assert run.asal.jalur


def test_a_clause_inserted_elsewhere_leaves_all_ids_alone(meja: Meja) -> None:
    inserted = {
        "sisipkan": {"sebelum": "ketentuan-umum"},
        "alasan": "uji",
        "isi": Bunyi("PASAL Baru\n(1) Satu.\n(2) Dua.\n"),
    }
    before, after = ids(meja.compose(SEDERHANA)), ids(meja.compose({**SEDERHANA, "klausul": [inserted]}))
    added = [id_ for id_ in after if id_ not in before]
    assert [id_ for id_ in after if id_ in before] == before
    assert added[0] == "Pasal baru"
    assert all("baru" in id_ for id_ in added)


def test_an_agreed_programme_enters_the_naskah_and_no_other(meja: Meja) -> None:
    programs = [
        {"bidang": "pertukaran-data", "nama": f"Program {status}", "status": status}
        for status in ("usulan", "dibahas", "disepakati", "ditunda")
    ]
    text = write_text(meja.compose({**SEDERHANA, "program": programs}))
    assert set(re.findall(r"Program (usulan|dibahas|disepakati|ditunda)", text)) == {"disepakati"}


def test_what_was_composed_before_does_not_show() -> None:
    forth, back = open_workshop(AKAR), open_workshop(AKAR)
    names = list(forth.proyek.berkas)
    earlier = {name: naskah_of(forth, name) for name in names}
    later = {name: naskah_of(back, name) for name in reversed(names)}
    assert [repr(later[name]) for name in names] == [repr(earlier[name]) for name in names]
