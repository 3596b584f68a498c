"""What a draft is told of although it can be made."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generator.checks import Bahan, findings
from generator.compose import compose
from tests.compose.test_compose import SEDERHANA
from tests.proyek import Meja


def told(meja: Meja, *, final: bool = False, **changes: Any) -> list[str]:
    """What the checks say of a small agreement with some keys changed."""
    masukan = meja.load({**SEDERHANA, **changes})
    naskah = compose(masukan, meja.pustaka, final=final)
    bahan = Bahan(masukan, meja.pustaka, naskah, final, date(2027, 1, 1))
    return [f"{p.severity}: {p.what}" for p in findings(bahan)]


def test_a_sound_agreement_is_told_nothing(meja: Meja) -> None:
    assert told(meja) == []


def test_a_value_that_prints_nowhere_is_named(meja: Meja) -> None:
    found = told(meja, naskah="nota-kesepahaman", nota_kesepahaman={"tahun": 2023, "tempat": "Jakarta"})
    assert "peringatan: `nota_kesepahaman.tempat` terisi, tetapi tidak tercetak dalam naskah ini" in found


def test_a_programme_of_one_month_names_it_once_and_that_is_enough(meja: Meja) -> None:
    program = [{**SEDERHANA["program"][0], "waktu": {"mulai": "2027-02", "selesai": "2027-02"}}]
    assert told(meja, program=program) == []


@pytest.mark.parametrize(
    ("lapses", "says"),
    [
        (date(2026, 1, 1), "sudah berakhir sebelum perjanjian mulai"),
        (date(2028, 1, 1), "berakhir sebelum perjanjian berakhir"),
        (date(2030, 1, 1), ""),
    ],
)
def test_a_memorandum_that_lapses_too_early_is_told(meja: Meja, lapses: date, says: str) -> None:
    mou = {"tanggal": date(2023, 7, 25), "berlaku_sampai": lapses}
    found = [p for p in told(meja, tanggal=date(2027, 1, 1), nota_kesepahaman=mou) if "nota kesepahaman" in p]
    assert [p.partition(": ")[2] for p in found] == ([f"nota kesepahaman {says}"] if says else [])


@pytest.mark.parametrize(("final", "severity"), [(False, "peringatan"), (True, "galat")])
def test_a_deviation_without_a_reason_stops_only_a_final(meja: Meja, final: bool, severity: str) -> None:
    found = told(meja, final=final, klausul=[{"hapus": "keadaan-kahar"}])
    assert found == [f"{severity}: simpangan tanpa `alasan`"]


def test_deleting_what_is_not_in_the_naskah_anyway_is_told(meja: Meja) -> None:
    found = told(meja, klausul=[{"hapus": "kekayaan-intelektual", "alasan": "bukan perguruan tinggi"}])
    assert found == ["peringatan: klausul `kekayaan-intelektual` memang tidak ada dalam naskah ini"]
