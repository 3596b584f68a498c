"""What the system refuses is told in the user's language."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from generator.build.place import put, staged
from generator.errors import reason


def reason_of(path: Path) -> str:
    with pytest.raises(OSError, match="Errno") as caught, staged(path, b"isi") as temporary:
        put(temporary, path)
    return reason(caught.value)


def test_a_file_where_a_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "output").write_bytes(b"")
    assert reason_of(tmp_path / "output" / "uji.txt") == "yang seharusnya folder ternyata berkas"
    assert reason_of(tmp_path / "output" / "draf" / "uji.txt") == "yang seharusnya folder ternyata berkas"


def test_a_folder_where_a_file_should_be(tmp_path: Path) -> None:
    (tmp_path / "uji.txt").mkdir()
    assert reason_of(tmp_path / "uji.txt") == "itu folder, bukan berkas"


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    assert reason_of(tmp_path / ("a" * 300) / "uji.txt") == "namanya terlalu panjang"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_full_disk() -> None:
    with pytest.raises(OSError, match="Errno") as caught, Path("/dev/full").open("wb", buffering=0) as file:
        file.write(b"isi")
    assert reason(caught.value) == "penyimpanan penuh"


@pytest.mark.parametrize(
    "name",
    ["EACCES", "EPERM", "EROFS", "ENOENT", "ELOOP", "EFBIG", "EIO", "EDQUOT", "EBUSY", "ETXTBSY", "EMFILE", "ENFILE"],
)
def test_no_reason_of_these_is_left_in_english(name: str) -> None:
    number = getattr(errno, name)
    assert reason(OSError(number, os.strerror(number))) != os.strerror(number)


def test_a_reason_we_have_no_word_for_is_told_as_it_is() -> None:
    assert reason(OSError(errno.EXDEV, "Invalid cross-device link")) == "Invalid cross-device link"


def test_a_refusal_without_a_reason_is_told_in_indonesian() -> None:
    assert reason(OSError()) == "ditolak sistem tanpa sebab yang disebut"
