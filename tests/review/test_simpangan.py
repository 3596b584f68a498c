"""Every deviation is noted with its reason where it stands, and a deleted clause where it would have stood."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from generator.naskah.telusur import lines, walk
from generator.naskah.tree import Catatan, Lampiran, Naskah, text_of
from generator.review.salinan import review_copy
from generator.verify.docx import verify_docx
from generator.verify.pdf import verify_pdf
from generator.writers.docx import write_docx
from generator.writers.pdf import write_pdf
from tests.compose.test_compose import SEDERHANA
from tests.proyek import Bunyi, Meja

TANDA_TANGAN = """TANDA TANGAN
{% for pihak in penanda_tangan %}
| {{ pihak.sebutan }} | {{ pihak.penandatangan.jabatan }} | {{ pihak.penandatangan.nama }} | |
{% endfor %}
"""


def ganti(id_: str, isi: str) -> dict[str, Any]:
    return {"ganti": id_, "alasan": f"alasan {id_}", "isi": Bunyi(isi)}


def sisipkan(letak: dict[str, str], id_: str, isi: str) -> dict[str, Any]:
    return {"sisipkan": letak, "id": id_, "alasan": f"alasan {id_}", "isi": Bunyi(isi)}


def hapus(id_: str) -> dict[str, Any]:
    return {"hapus": id_, "alasan": f"alasan {id_}"}


def tinjauan(meja: Meja, *klausul: dict[str, Any]) -> Naskah:
    masukan = meja.load({**SEDERHANA, "klausul": list(klausul)})
    return review_copy(meja.compose({**SEDERHANA, "klausul": list(klausul)}), masukan, meja.pustaka)


def flow(naskah: Naskah) -> Iterator[str]:
    """What is read in order: notes as ``! clause``, other blocks by id, annexes by theirs."""
    for part in naskah.segmen[:-1]:
        if isinstance(part, Lampiran):
            yield part.id
        for blok in walk(part.isi):
            notes = [run for baris in lines(blok) for run in baris if isinstance(run, Catatan) and run.besar]
            yield f"! {notes[0].teks.rpartition(' ')[2]}" if notes else blok.id


def after(naskah: Naskah, note: str) -> str:
    """What follows a note."""
    read = list(flow(naskah))
    assert read.count(f"! {note}") == 1
    return read[read.index(f"! {note}") + 1]


def before(naskah: Naskah, note: str) -> str:
    read = list(flow(naskah))
    return read[read.index(f"! {note}") - 1]


@pytest.mark.parametrize(
    ("id_", "isi", "first"),
    [
        ("judul", "JUDUL\n{{ naskah.nama }}\n", "judul/1"),
        ("premis", "Menerangkan:\na. bahwa satu.\n", "premis/paragraf.1"),
        ("penutup", "{{ tentang }}\n", "penutup/paragraf.1"),
        ("tanda-tangan", TANDA_TANGAN, "tanda-tangan/1"),
    ],
)
def test_a_replaced_part_is_noted_before_its_first_block(meja: Meja, id_: str, isi: str, first: str) -> None:
    assert after(tinjauan(meja, ganti(id_, isi)), id_) == first


def test_a_replaced_annex_is_noted_under_its_heading(meja: Meja) -> None:
    naskah = tinjauan(meja, ganti("rencana-kerja", "LAMPIRAN Rencana Kerja\n{{ tentang }}\n"))
    assert (before(naskah, "rencana-kerja"), after(naskah, "rencana-kerja")) == (
        "rencana-kerja",
        "rencana-kerja/paragraf.1",
    )


def test_an_inserted_pasal_of_values_alone_is_noted_under_its_heading(meja: Meja) -> None:
    naskah = tinjauan(meja, sisipkan({"setelah": "pembiayaan"}, "baru", "PASAL\n{{ tentang }}\n\nPASAL Dua\nIsi.\n"))
    assert before(naskah, "baru") == "baru"


def test_an_inserted_chapter_is_noted_before_it(meja: Meja) -> None:
    naskah = tinjauan(meja, sisipkan({"sebelum": "ketentuan-umum"}, "awal", "BAB [bab-awal] Awal\n"))
    assert after(naskah, "awal") == "bab-awal"


@pytest.mark.parametrize(
    ("id_", "next_"),
    [
        ("nomor", "pembukaan/paragraf.1"),
        ("keadaan-kahar", "pengakhiran"),
        ("penutup", "tanda-tangan/1"),
    ],
)
def test_a_deleted_clause_is_noted_before_what_follows_it(meja: Meja, id_: str, next_: str) -> None:
    assert after(tinjauan(meja, hapus(id_)), id_) == next_


def test_a_deleted_last_part_is_noted_after_what_precedes_it(meja: Meja) -> None:
    replaced = [
        ganti("ketentuan-umum", "PASAL Ketentuan Umum\nCukup.\n"),
        ganti("pelaksanaan", "PASAL Pelaksanaan\nCukup.\n"),
        ganti("perubahan", "PASAL Perubahan\nCukup.\n"),
        ganti("ketentuan-penutup", "PASAL Ketentuan Penutup\nCukup.\n"),
    ]
    naskah = tinjauan(meja, *replaced, hapus("rencana-kerja"))
    assert list(flow(naskah))[-2:] == ["tanda-tangan/1", "! rencana-kerja"]


def test_deletions_side_by_side_stand_in_the_order_of_the_naskah(meja: Meja) -> None:
    naskah = tinjauan(meja, hapus("pembukaan"), hapus("nomor"), ganti("komparisi", "Para pihak.\n"))
    read = list(flow(naskah))
    at = read.index("! nomor")
    assert read[at : at + 4] == ["! nomor", "! pembukaan", "! komparisi", "komparisi/paragraf.1"]


def test_a_deletion_does_not_move_what_is_inserted_beside_it(meja: Meja) -> None:
    one = sisipkan({"setelah": "narahubung"}, "satu", "PASAL Satu\nIsi.\n")
    two = sisipkan({"setelah": "narahubung"}, "dua", "PASAL Dua\nIsi.\n")
    three = sisipkan({"sebelum": "pengakhiran"}, "tiga", "PASAL Tiga\nIsi.\n")
    read = list(flow(tinjauan(meja, one, hapus("keadaan-kahar"), two, three)))
    assert [id_ for id_ in read if id_ in ("satu", "dua", "! keadaan-kahar", "tiga", "pengakhiran")] == [
        "satu",
        "dua",
        "! keadaan-kahar",
        "tiga",
        "pengakhiran",
    ]


def test_what_is_not_in_the_naskah_anyhow_is_only_listed(meja: Meja) -> None:
    naskah = tinjauan(meja, hapus("publikasi"))
    assert "! publikasi" not in list(flow(naskah))
    assert any(text_of(baris) == "publikasi" for blok in walk(naskah.segmen[-1].isi) for baris in lines(blok))


def test_both_formats_hold_every_kind_of_note(meja: Meja) -> None:
    naskah = tinjauan(
        meja,
        ganti("judul", "JUDUL\n{{ naskah.nama }}\n"),
        ganti("tanda-tangan", TANDA_TANGAN),
        ganti("rencana-kerja", "LAMPIRAN Rencana Kerja\n{{ tentang }}\n"),
        sisipkan({"sebelum": "ketentuan-umum"}, "awal", "BAB [bab-awal] Awal\n"),
        hapus("logo"),
        hapus("penutup"),
    )
    verify_docx(write_docx(naskah), naskah)
    verify_pdf(write_pdf(naskah), naskah)
