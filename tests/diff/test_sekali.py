"""What two sides have in common is made once, which must show in nothing but the time it takes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.build.bangun import open_workshop
from generator.compare.naskah import compare
from generator.compose import compose_words, context_of
from generator.diff.perbandingan import Pembanding
from generator.diff.sama import same_data, unchanged
from tests.compare.ringkas import brief
from tests.diff.meja import MejaBanding, Suntingan
from tests.diff.suntingan import CILEGON, JANGKA, KAHAR, RENCANA

NAMA = ("pemkot-cilegon", "empat-pihak", "simpangan", "umt", "pemkot-contoh", "nk-tiga-pihak", "contoh")


def _templates(suntingan: Suntingan) -> None:
    """A change of a clause without facts, of one with facts, of an annex, and of where a label stands."""
    suntingan.sub(KAHAR, ("14 (empat belas)", "7 (tujuh)"))
    suntingan.sub(JANGKA, ("(2) Jangka waktu", "(2) Masa berlaku menurut @masa-berlaku.\n(3) Jangka waktu"))
    suntingan.sub(JANGKA, ("(3) PIHAK", "(4) PIHAK"), ("(4) Dalam hal", "(5) Dalam hal"))
    suntingan.sub(RENCANA, ("Keluaran: {{", "Hasil: {{"))


@pytest.mark.parametrize("nama", NAMA)
def test_a_naskah_composed_beside_another_is_the_same(nama: str, banding: MejaBanding) -> None:
    baru = banding.edited(_templates)
    fresh = open_workshop(baru.proyek.folder, periksa=False)
    expected = compose_words(fresh.proyek.load(nama), fresh.pustaka)
    pembanding = Pembanding(banding.lama, baru)
    assert nama in pembanding.sedata
    masukan = banding.lama.proyek.load(nama)
    konteks = context_of(masukan, banding.lama.pustaka)
    before = compose_words(masukan, banding.lama.pustaka, konteks=konteks)
    after = compose_words(replace(masukan, folder=baru.proyek.folder), pembanding.baru.pustaka, konteks=konteks)
    assert after == expected
    assert brief(pembanding.compare(nama, nama).ubahan) == brief(compare(before, expected))


def _folders(banding: MejaBanding, name: str, before: str, after: str) -> tuple[frozenset[str], frozenset[str]]:
    lama = banding.lama.proyek
    baru = banding.edited(lambda suntingan: suntingan.sub(name, (before, after))).proyek
    both = lama.folder, baru.folder, lama.berkas, baru.berkas
    return unchanged(*both), same_data(*both)


def test_an_agreement_of_its_own_file_differs_alone(banding: MejaBanding) -> None:
    every = frozenset(banding.lama.proyek.berkas)
    assert _folders(banding, CILEGON, "tahun: 3", "tahun: 5") == (every - {"pemkot-cilegon"},) * 2


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("agreements/_bawaan.yaml", "kesatu: kiri", "kesatu: kanan"),
        ("agreements/profil/ombudsman-banten.yaml", "alamat:", "alamat: Jalan A"),
        ("templates/istilah.yaml", "#", "# "),
    ],
)
def test_what_all_share_makes_all_differ(banding: MejaBanding, name: str, before: str, after: str) -> None:
    assert _folders(banding, name, before, after) == (frozenset(), frozenset())


def test_a_clause_leaves_the_data_as_they_are(banding: MejaBanding) -> None:
    assert _folders(banding, KAHAR, "nonalam", "non-alam") == (frozenset(), frozenset(banding.lama.proyek.berkas))


def test_a_register_changes_what_can_be_named(banding: MejaBanding) -> None:
    baru = banding.edited(lambda suntingan: suntingan.sub("templates/bidang.yaml", ("nama: ", "nama: x ")))
    assert Pembanding(banding.lama, baru).sedata == frozenset()


def test_a_folder_that_cannot_be_read_is_no_shortcut(tmp_path: Path) -> None:
    assert unchanged(tmp_path / "a", tmp_path / "b", {}, {}) == frozenset()
