"""Whatever happens to a file, checking ends soon, in a message and not in a traceback."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.proyek import AKAR

CASES = 150
"""For each seed; `python -m tests.acak SEED COUNT` tries as many as wanted."""


@pytest.mark.parametrize("seed", range(4))
def test_no_damage_to_a_file_breaks_the_check(seed: int) -> None:
    command = [sys.executable, "-m", "tests.acak", str(seed), str(CASES)]
    result = subprocess.run(command, cwd=AKAR, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
