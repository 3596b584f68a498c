"""The review copy says where every value is from, asks for what is missing, and gives the reason of every deviation."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pytest

from generator.build.bangun import Bengkel, open_workshop
from generator.build.salinan import Salinan
from generator.naskah.cetakan import printed
from generator.naskah.telusur import empties, lines, runs, walk
from generator.naskah.tree import Baris, Catatan, Kosong, Lampiran, Naskah, Nilai, Segmen, text_of
from generator.review.salinan import review_copy
from generator.verify.docx import verify_docx
from generator.verify.pdf import verify_pdf
from generator.writers.docx import write_docx
from generator.writers.pdf import write_pdf
from tests.proyek import AKAR, INGATAN, lay_project, pks

SIMPANGAN = AKAR / "tests" / "kasus" / "baik" / "simpangan"


def runs_of(part: Segmen | Lampiran, id_: str) -> Iterator[Baris]:
    """The lines of a block of a part."""
    return (baris for blok in walk(part.isi) if blok.id == id_ for baris in lines(blok))


@pytest.fixture(scope="module")
def proyek(tmp_path_factory: pytest.TempPathFactory) -> Bengkel:
    return open_workshop(lay_project(tmp_path_factory.mktemp("salinan") / "proyek", [SIMPANGAN]))


@pytest.fixture(scope="module")
def tinjauan(proyek: Bengkel) -> Naskah:
    naskah = proyek.compose("uji", Salinan.TINJAUAN)[1]
    assert naskah is not None
    return naskah


def test_every_value_is_followed_by_its_place_in_the_yaml(tinjauan: Naskah) -> None:
    semua = runs(replace(tinjauan, segmen=tinjauan.segmen[:-1]))  # the sheet at the end is ours
    nilai = [(run, berikut) for run, berikut in pairwise(semua) if isinstance(run, Nilai)]
    assert len(nilai) > 10
    assert all(isinstance(note, Catatan) and note.teks == f" [{run.asal.jalur}]" for run, note in nilai)


def test_empty_values_are_numbered_and_asked_for_under_the_same_number(tinjauan: Naskah) -> None:
    semua = runs(tinjauan)
    kosong = [(run, berikut) for run, berikut in pairwise(semua) if isinstance(run, Kosong)]
    nomor = {run.asal.jalur: note.teks for run, note in kosong}
    lembar = list(printed(tinjauan))
    for jalur, tanda in nomor.items():
        at = lembar.index(jalur)
        number = next(words for words in reversed(lembar[:at]) if words.isdigit())
        assert tanda == f" [?{number}]"


def test_missing_emblems_are_numbered_under_their_row(tinjauan: Naskah) -> None:
    logo = next(part for part in tinjauan.segmen if part.id == "logo")
    assert text_of(next(runs_of(logo, "logo/1/tinjauan"))) == (
        "[?1] Lambang Ombudsman Republik Indonesia Perwakilan Provinsi Banten   [?2] Lambang Pemerintah Kota Contoh"
    )


def test_no_number_is_missing_in_the_naskah(proyek: Bengkel, tinjauan: Naskah) -> None:
    naskah = proyek.compose("uji")[1]
    assert naskah is not None
    teks = "".join(printed(replace(tinjauan, segmen=tinjauan.segmen[:-1])))
    assert {int(number) for number in re.findall(r"\[\?(\d+)\]", teks)} == set(range(1, len(empties(naskah)) + 1))


def test_every_deviation_is_listed_and_noted_where_it_stands(proyek: Bengkel, tinjauan: Naskah) -> None:
    catatan = [run.teks for run in runs(tinjauan) if isinstance(run, Catatan) and run.besar]
    simpangan = proyek.proyek.load("uji").perjanjian.klausul
    assert len(catatan) == len(simpangan)
    teks = "".join(printed(tinjauan))
    assert all(s.alasan in teks for s in simpangan if s.alasan)


def test_it_says_internal_on_every_page_and_carries_no_data(tinjauan: Naskah) -> None:
    assert tinjauan.bingkai.draf == "INTERNAL"
    with pikepdf.open(io.BytesIO(write_pdf(tinjauan))) as pdf:
        assert "/AF" not in pdf.Root


def test_both_formats_say_the_same(tinjauan: Naskah) -> None:
    verify_docx(write_docx(tinjauan), tinjauan)
    verify_pdf(write_pdf(tinjauan), tinjauan)


def test_the_draft_itself_holds_no_note_and_no_reason(proyek: Bengkel) -> None:
    draf = proyek.compose("uji")[1]
    assert draf is not None
    assert not [run for run in runs(draf) if isinstance(run, Catatan)]
    with ZipFile(io.BytesIO(write_docx(draf))) as package:
        words = b"".join(package.read(name) for name in package.namelist()).decode("utf-8", "replace")
    words += draf.data.decode() + "".join(printed(draf))
    for simpangan in proyek.proyek.load("uji").perjanjian.klausul:
        assert simpangan.alasan is None or simpangan.alasan not in words


def test_it_has_a_name_of_its_own_and_leaves_the_draft_alone(tmp_path: Path) -> None:
    folder = lay_project(tmp_path / "proyek", [SIMPANGAN])
    pks("build", "--format", "docx", folder=folder)  # a clause left out may count as an error; the draft is written
    draf = (folder / "output" / "uji.docx").read_bytes()
    pks("build", "--review", "--format", "docx", folder=folder)
    assert {path.name for path in (folder / "output").iterdir()} - INGATAN == {"uji.docx", "uji.tinjauan.docx"}
    assert (folder / "output" / "uji.docx").read_bytes() == draf


def test_a_copy_cannot_be_final_and_internal_at_once(tmp_path: Path) -> None:
    result = pks("build", "--final", "--review", folder=lay_project(tmp_path / "proyek", [SIMPANGAN]))
    assert result.exit_code == 2


def test_values_that_occur_again_keep_their_number(proyek: Bengkel) -> None:
    masukan = proyek.proyek.load("uji")
    naskah = proyek.compose("uji")[1]
    assert naskah is not None
    notes: dict[str, set[str]] = {}
    semua = runs(review_copy(naskah, masukan, proyek.pustaka))
    for run, note in pairwise(semua):
        if isinstance(run, Kosong):
            notes.setdefault(run.asal.jalur, set()).add(note.teks)
    assert all(len(numbers) == 1 for numbers in notes.values())
