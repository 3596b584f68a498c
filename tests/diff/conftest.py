"""One project for all comparisons."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.build.bangun import open_workshop
from tests.diff.meja import MejaBanding, lay_shipped


@pytest.fixture(scope="session")
def proyek_lama(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped project, laid once; nobody writes into it."""
    return lay_shipped(tmp_path_factory.mktemp("banding") / "lama")


@pytest.fixture(scope="session")
def banding(proyek_lama: Path, tmp_path_factory: pytest.TempPathFactory) -> MejaBanding:
    """The same, opened, to be compared with edits of it."""
    return MejaBanding(open_workshop(proyek_lama, periksa=False), tmp_path_factory.mktemp("sunting"))
