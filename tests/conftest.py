"""Switches and folders that all tests share."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generator.build.bangun import Bengkel, open_workshop
from tests.proyek import AKAR, Meja

Cocokkan = Callable[[Path, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--perbarui", action="store_true", help="write the expected texts of tests/kasus anew")


@pytest.fixture
def cocokkan(request: pytest.FixtureRequest) -> Cocokkan:
    """Compares a text with the file that holds the expected one, or writes that file with ``--perbarui``."""

    def compare(path: Path, found: str) -> None:
        if request.config.getoption("--perbarui"):
            path.write_text(found, encoding="utf-8")
        expected = path.read_text(encoding="utf-8") if path.is_file() else ""
        if found != expected:
            lines = difflib.unified_diff(expected.splitlines(), found.splitlines(), str(path), "sekarang", lineterm="")
            pytest.fail("\n".join(lines), pytrace=False)

    return compare


@pytest.fixture(scope="session")
def meja(tmp_path_factory: pytest.TempPathFactory) -> Meja:
    """A place to compose agreements made up by a test, with the shipped templates."""
    return Meja(tmp_path_factory.mktemp("meja") / "proyek")


@pytest.fixture(scope="session")
def bengkel() -> Bengkel:
    """The repository's own project, on a day between its memoranda and its programmes."""
    return open_workshop(AKAR, date(2026, 11, 24))
