"""Questions are chosen by the keys of a path, and put to the party it concerns, whatever the parties are called."""

from __future__ import annotations

import pytest

from generator.naskah.cetakan import printed
from generator.review.jalur import keys_of, party_of, program_of
from generator.review.kata import read_words
from generator.review.salinan import review_copy
from tests.compose.test_compose import SEDERHANA
from tests.proyek import Meja


@pytest.mark.parametrize(
    ("jalur", "party", "keys"),
    [
        ("para_pihak[nama].alamat", "nama", "para_pihak alamat"),
        ("para_pihak[7].penandatangan.nama", "7", "para_pihak penandatangan nama"),
        ("profil.kegiatan.narahubung.unit", "kegiatan", "profil narahubung unit"),
        ("nomor.tempat", "tempat", "nomor"),
        ("program[2].penanggung_jawab.program", "program", "program penanggung_jawab"),
        ("program[2].kegiatan", None, "program kegiatan"),
        ("tanda_tangan.mengetahui[1].nama", None, "tanda_tangan mengetahui nama"),
        ("nota_kesepahaman.nomor", None, "nota_kesepahaman nomor"),
        ("tempat", None, "tempat"),
    ],
)
def test_a_path_tells_its_party_and_its_keys(jalur: str, party: str | None, keys: str) -> None:
    assert (party_of(jalur), keys_of(jalur)) == (party, keys.split())


def test_a_path_tells_its_programme() -> None:
    assert [program_of(jalur) for jalur in ("program[2].waktu.mulai", "program", "tempat")] == [1, None, None]


def test_a_party_called_like_a_key_is_asked_for_its_own(meja: Meja) -> None:
    party = {"id": "nama", "nama": "Kota Contoh", "jenis": "pemerintah-daerah"}
    content = {**SEDERHANA, "para_pihak": ["ombudsman-banten", party]}
    masukan = meja.load(content)
    kata = read_words(meja.pustaka)
    sheet = list(printed(review_copy(meja.compose(content), masukan, meja.pustaka)))
    for jalur, words in (
        ("nomor.nama", "nomor"),
        ("para_pihak[nama].penandatangan.nama", "penandatangan.nama"),
        ("program[1].penanggung_jawab.nama", "penanggung_jawab"),
    ):
        place = next(at for at, words_ in enumerate(sheet) if words_ == jalur)
        assert kata.pertanyaan[words] in sheet[place - 5 : place]
    ours = next(at for at, words in enumerate(sheet) if words.startswith("Untuk PIHAK KEDUA"))
    all_ = next(at for at, words in enumerate(sheet) if words.startswith("Untuk PARA PIHAK"))
    assert "tanggal" in sheet[all_:]
    assert "nomor.nama" in sheet[ours:all_]
    assert "para_pihak[nama].penandatangan.nama" in sheet[ours:all_]
    assert not any("narahubung.nama" in words for words in sheet[all_:])
