"""Telephone numbers and e-mail addresses in the data of the parties and in clauses."""

from __future__ import annotations

import pytest

from generator.checks.katalog import ganti, pasal
from tests.checks.conftest import Contoh

SEMUA = ("kontak-tertukar", "surel-keliru", "telepon-keliru")


def told(contoh: Contoh, **narahubung: str) -> list[tuple[str, str]]:
    """What is said of a contact person, in the data and, the same, in a clause."""
    rows = "".join(f"> {key.capitalize()} : {value.replace('@', chr(92) + '@')}\n" for key, value in narahubung.items())
    parties = contoh.dasar["para_pihak"]
    data = {**parties[1], "narahubung": narahubung}
    in_data = contoh.found(f"para_pihak: {[parties[0], data]!r}\n".replace("None", "null"))
    in_clause = contoh.found(ganti("narahubung", f"Kepada:\n{rows}", "Narahubung"))
    found = [[(p.kode, p.kutipan) for p in problems if p.kode in SEMUA] for problems in (in_data, in_clause)]
    assert found[0] == found[1]
    return found[0]


@pytest.mark.parametrize(
    ("surel", "kode"),
    [
        ("0254-000002", "kontak-tertukar"),
        ("+62 812 0000 0002", "kontak-tertukar"),
        ("dua.contoh.id", "surel-keliru"),
        ("dua@contoh", "surel-keliru"),
        ("dua@@contoh.id", "surel-keliru"),
        ("www.contoh.id", "surel-keliru"),
        ("dua@contoh.id, tiga.contoh.id", "surel-keliru"),
        ("belum ada", "surel-keliru"),
        ("dua contoh@contoh.id", "surel-keliru"),
        ("dua@contoh,id", "surel-keliru"),
    ],
)
def test_a_wrong_address_is_told(contoh: Contoh, surel: str, kode: str) -> None:
    assert told(contoh, surel=surel) == [(kode, surel)]


@pytest.mark.parametrize(
    ("telepon", "kode"),
    [
        ("dua@contoh.id", "kontak-tertukar"),
        ("0254", "telepon-keliru"),
        ("0254-12", "telepon-keliru"),
        ("0254-O00002", "telepon-keliru"),
        ("O812-0000-0002", "telepon-keliru"),
        ("08l20000002", "telepon-keliru"),
        ("menyusul", "telepon-keliru"),
        ("12345", "telepon-keliru"),
        ("0812abc0002", "telepon-keliru"),
    ],
)
def test_a_wrong_number_is_told(contoh: Contoh, telepon: str, kode: str) -> None:
    assert told(contoh, telepon=telepon) == [(kode, telepon)]


@pytest.mark.parametrize(
    ("surel", "telepon"),
    [
        ("dua@contoh.id", "0254000002"),
        ("dua.tiga@bagian.contoh.go.id", "(0254) 000002"),
        ("dua_tiga@contoh.ac.id, empat@contoh.ac.id", "0254-000002 / 0812 0000 0002"),
        ("dua@contoh.id; empat@contoh.id", "0254-000002 ext. 12"),
        ("dua@contoh.id / empat@contoh.id", "0254-000002 pesawat 12"),
        ("dua@contoh.id dan empat@contoh.id", "+62 254 000002"),
        ("DUA@CONTOH.GO.ID", "137"),
        ("mailto:dua@contoh.id", "14045"),
        ("dua+pks@contoh-kota.go.id", "0812-0000-0002 (WhatsApp)"),
        ("dua@contoh.id atau empat@contoh.id", "0254-000002 (Budi), 0254-000003 (Ani)"),
        ("d@contoh.id", "WA0812-0000-0002"),
        ("dua123@contoh2.id", "200505"),
        ("dua@contoh.id", "0254-000002ext12"),
        ("dua@contoh.id", "1500225"),
    ],
)
def test_right_contacts_are_told_nothing(contoh: Contoh, surel: str, telepon: str) -> None:
    assert told(contoh, surel=surel, telepon=telepon) == []


def test_a_value_is_told_once_at_its_line(contoh: Contoh) -> None:
    pihak = [contoh.dasar["para_pihak"][0], {**contoh.dasar["para_pihak"][1], "narahubung": {"surel": "dua"}}]
    (problem,) = (p for p in contoh.found(f"para_pihak: {pihak!r}\n".replace("None", "null")) if p.kode in SEMUA)
    assert "surel: dua" in contoh.berkas.read_text(encoding="utf-8").splitlines()[problem.place.line - 1]


SALAH_DALAM_KALIMAT = [
    (r"Surat dikirim ke Telepon tapem\@contoh.go.id.", "kontak-tertukar", "tapem@contoh.go.id"),
    ("Surat dikirim ke Surel 0252 445566.", "kontak-tertukar", "0252 445566"),
    ("Surat dikirim ke surel: (0252) 445566.", "kontak-tertukar", "(0252) 445566"),
    ("Surat dikirim ke Surel tapem.sagara.contoh.go.id", "surel-keliru", "tapem.sagara.contoh.go.id"),
    (
        r"Petugas:\nTABEL 1 1\n| Nama | Telepon |\n|---|\n| Budi | budi\@contoh.go.id |".replace(r"\n", "\n"),
        "kontak-tertukar",
        "budi@contoh.go.id",
    ),
]


@pytest.mark.parametrize(("kalimat", "kode", "kutipan"), SALAH_DALAM_KALIMAT)
def test_a_wrong_contact_in_a_sentence_or_table_is_told(contoh: Contoh, kalimat: str, kode: str, kutipan: str) -> None:
    found = contoh.found(pasal(kalimat))
    assert [(p.kode, p.kutipan) for p in found if p.kode in SEMUA] == [(kode, kutipan)]


@pytest.mark.parametrize(
    "kalimat",
    [
        r"Surat dikirim melalui surel tapem\@contoh.go.id atau telepon (0252) 445566.",
        "Surat dikirim melalui surel resmi contoh.go.id atau laman www.ombudsman.go.id.",
        "Surel 2 (dua) hari sebelumnya dan telepon 1 (satu) hari sebelumnya.",
        "Petugas:\nTABEL 1 1\n| Telepon | Surel |\n|---|\n| 0252-445566 | ani\\@contoh.go.id |",
    ],
)
def test_right_contacts_in_a_sentence_or_table_are_told_nothing(contoh: Contoh, kalimat: str) -> None:
    assert [p.kutipan for p in contoh.found(pasal(kalimat)) if p.kode in SEMUA] == []
