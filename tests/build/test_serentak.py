"""Many agreements are checked over the cores, and it does not show."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from generator.build import serentak
from generator.build.bangun import open_workshop
from generator.build.serentak import check_many
from tests.proyek import DASAR, lay_project


@pytest.fixture
def proyek(tmp_path: Path) -> Path:
    folder = lay_project(tmp_path / "proyek", [DASAR])
    text = (folder / "agreements" / "uji.yaml").read_text(encoding="utf-8")
    for number in range(5):
        broken = text.replace("tentang:", "tentan:") if number == 3 else text
        (folder / "agreements" / f"uji-{number}.yaml").write_text(broken, encoding="utf-8")
    return folder


def test_workers_find_what_one_process_finds(proyek: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bengkel = open_workshop(proyek)
    names = tuple(bengkel.proyek.berkas)
    alone = [bengkel.check(name) for name in names]
    monkeypatch.setattr(serentak, "PALING_SEDIKIT", 2)
    monkeypatch.setattr(serentak, "_cores", lambda: 2)
    assert check_many(bengkel, names) == alone
    assert [hasil.nama for hasil in alone if hasil.galat] == ["uji-3"]


def _killed(_: str) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_worker_that_is_killed_loses_nothing(proyek: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bengkel = open_workshop(proyek)
    names = tuple(bengkel.proyek.berkas)
    monkeypatch.setattr(serentak, "PALING_SEDIKIT", 2)
    monkeypatch.setattr(serentak, "_cores", lambda: 2)
    monkeypatch.setattr(serentak, "_check", _killed)
    assert [hasil.nama for hasil in check_many(bengkel, names)] == list(names)
