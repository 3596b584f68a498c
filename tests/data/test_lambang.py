"""Emblems as they come from scanners, telephones and designers: all reach the writers in one harmless kind."""

from __future__ import annotations

import io
import os
import shutil
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageFile

from generator.data.lambang import LONGEST_SIDE, LambangRusak, read_lambang
from generator.data.yaml_file import read_yaml
from tests.proyek import AKAR, DASAR, found, lay_project, pks

Warna = tuple[int, ...]
ORIENTATION, ARTIST = 0x0112, 0x013B


def pixels(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data), formats=("PNG",)) as picture:
        picture.load()
        return picture


def colour(data: bytes, x: int, y: int) -> Warna:
    found = pixels(data).getpixel((x, y))
    assert isinstance(found, tuple)
    return found


def png(mode: str, size: tuple[int, int], fill: float | Warna) -> bytes:
    stream = io.BytesIO()
    Image.new(mode, size, fill).save(stream, "PNG")
    return stream.getvalue()


def jpeg(picture: Image.Image, **options: object) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, "JPEG", quality=95, **options)
    return stream.getvalue()


def adobe_cmyk() -> bytes:
    """Print colours without a JFIF header, as picture programs write them; red."""
    data = jpeg(Image.new("CMYK", (40, 20), (0, 255, 255, 0)))
    assert b"JFIF" not in data
    assert b"Adobe" in data
    return data


def lying_on_its_side() -> bytes:
    """A telephone's photo: 40 wide and 20 high in the file, to be turned; with the name of whoever took it."""
    picture = Image.new("RGB", (40, 20), (255, 255, 255))
    picture.paste((255, 0, 0), (0, 0, 20, 20))
    exif = Image.Exif()
    exif[ORIENTATION], exif[ARTIST] = 6, "Juru Foto"
    return jpeg(picture, exif=exif)


def without_end() -> bytes:
    return png("RGB", (40, 20), (255, 0, 0)).removesuffix(
        struct.pack(">I", 0) + b"IEND" + struct.pack(">I", 0xAE426082)
    )


def palette_with_holes() -> bytes:
    picture = Image.new("P", (40, 20), 1)
    picture.putpalette([0, 0, 0, 255, 0, 0])
    picture.paste(0, (0, 0, 20, 20))
    stream = io.BytesIO()
    picture.save(stream, "PNG", transparency=0)
    return stream.getvalue()


KINDS: dict[str, tuple[Callable[[], bytes], str, tuple[int, int], Warna]] = {
    "cmyk": (adobe_cmyk, "RGB", (40, 20), (255, 0, 0)),
    "telephone": (lying_on_its_side, "RGB", (20, 40), (255, 255, 255)),
    "no end": (without_end, "RGB", (40, 20), (255, 0, 0)),
    "grey of 16 bits": (lambda: png("I;16", (40, 20), 0x8080), "RGB", (40, 20), (128, 128, 128)),
    "grey": (lambda: png("L", (40, 20), 128), "RGB", (40, 20), (128, 128, 128)),
    "grey, see-through": (lambda: png("LA", (40, 20), (128, 9)), "RGBA", (40, 20), (128, 128, 128, 9)),
    "black and white": (lambda: png("1", (40, 20), 1), "RGB", (40, 20), (255, 255, 255)),
    "palette": (palette_with_holes, "RGBA", (40, 20), (255, 0, 0, 255)),
    "see-through": (lambda: png("RGBA", (40, 20), (1, 2, 3, 4)), "RGBA", (40, 20), (1, 2, 3, 4)),
    "nothing to see through": (lambda: png("LA", (40, 20), (128, 255)), "RGB", (40, 20), (128, 128, 128)),
    "large": (lambda: png("RGB", (4000, 2000), (255, 0, 0)), "RGB", (LONGEST_SIDE, LONGEST_SIDE // 2), (255, 0, 0)),
}


@pytest.mark.parametrize("kind", KINDS)
def test_any_emblem_becomes_a_plain_png(kind: str, tmp_path: Path) -> None:
    make, mode, size, last = KINDS[kind]
    path = tmp_path / "lambang"
    path.write_bytes(make())
    lambang = read_lambang(path)
    assert (lambang.lebar, lambang.tinggi) == size == pixels(lambang.data).size
    assert pixels(lambang.data).mode == mode
    assert all(abs(a - b) <= 2 for a, b in zip(colour(lambang.data, size[0] - 1, size[1] - 1), last, strict=True))
    again = tmp_path / "lagi"
    again.write_bytes(lambang.data)
    assert read_lambang(again) == lambang


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "large"])
def test_word_and_pdf_can_show_any_emblem(kind: str, tmp_path: Path) -> None:
    folder = with_emblem(tmp_path / "proyek", KINDS[kind][0]())
    result = pks("build", "--output", tmp_path / "hasil", folder=folder)
    assert (result.exit_code, result.exception) == (0, None), result.stderr
    assert result.stderr == ""


def test_nothing_but_the_picture_travels(tmp_path: Path) -> None:
    path = tmp_path / "lambang.jpg"
    path.write_bytes(lying_on_its_side())
    assert b"Juru Foto" in path.read_bytes()
    assert b"Juru Foto" not in read_lambang(path).data
    text = b"tEXtAuthor\0Juru Gambar"
    chunk = struct.pack(">I", len(text) - 4) + text + struct.pack(">I", zlib.crc32(text))
    plain = png("RGB", (40, 20), (255, 0, 0))
    path.write_bytes(plain[:33] + chunk + plain[33:])
    assert read_lambang(path).data == plain


@pytest.mark.parametrize("at", range(0, 75, 5))
def test_a_plain_png_with_a_wrong_byte_is_not_passed_on(at: int, tmp_path: Path) -> None:
    data = bytearray(png("RGB", (40, 20), (255, 0, 0)))
    data[at % len(data)] ^= 0x55
    path = tmp_path / "rusak.png"
    path.write_bytes(data)
    try:
        passed = read_lambang(path).data
    except LambangRusak:
        return
    assert passed != bytes(data)
    assert pixels(passed).size == (40, 20)


def test_an_emblem_is_read_once_until_it_changes(tmp_path: Path) -> None:
    path = tmp_path / "lambang.png"
    path.write_bytes(png("RGB", (40, 20), (255, 0, 0)))
    first = read_lambang(path)
    assert read_lambang(path) is first
    path.write_bytes(png("RGB", (20, 40), (255, 0, 0)))
    os.utime(path, ns=(1, 1))
    assert read_lambang(path) != first


def test_the_shipped_placeholder_needs_no_picture_library() -> None:
    path = AKAR / str(read_yaml(AKAR / "templates/istilah.yaml", "").isi["logo_kosong"])
    assert read_lambang(path).data == path.read_bytes()


# --- what is refused ---


def with_emblem(folder: Path, data: bytes, name: str = "lambang.png") -> Path:
    lay_project(folder, [DASAR])
    (folder / "lambang.png").write_bytes(data)
    path = folder / "agreements/uji.yaml"
    words = path.read_text(encoding="utf-8").replace(
        "jenis: pemerintah-daerah", f"logo: {name}\n    jenis: pemerintah-daerah"
    )
    path.write_text(words, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (lambda: png("1", (12_000, 12_000), 0), "lebih dari 25 juta piksel — perkecil gambarnya"),
        (lambda: png("1", (20_000, 20_000), 0), "lebih dari 25 juta piksel — perkecil gambarnya"),
        (lambda: png("1", (6000, 5000), 0), "lebih dari 25 juta piksel — perkecil gambarnya"),
        (lambda: png("L", (210, 10), 0), "terlalu panjang atau lebar"),
        (lambda: png("L", (10, 210), 0), "terlalu panjang atau lebar"),
        (lambda: jpeg(Image.effect_noise((400, 400), 60))[:-9000], "bukan gambar PNG atau JPEG yang utuh"),
    ],
    ids=["12000", "20000", "6000", "wide", "tall", "cut off"],
)
def test_an_emblem_that_cannot_serve_is_refused(
    data: Callable[[], bytes], words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", True)  # as WeasyPrint does when it is loaded
    result = pks("check", folder=with_emblem(tmp_path / "proyek", data()))
    assert result.exit_code == 1
    assert f"galat: logo `lambang.png` {words}" in found(result)
    assert len(found(result).splitlines()) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a Unix file system")
def test_a_path_that_leads_to_no_file_is_told(tmp_path: Path) -> None:
    folder = with_emblem(tmp_path / "proyek", b"", "putar/lambang.png")
    (folder / "putar").symlink_to("putar")
    assert "logo `putar/lambang.png` tidak dapat dibaca: tautannya berputar" in found(pks("check", folder=folder))
    (folder / "putar").unlink()
    (folder / "putar").mkdir()
    os.mkfifo(folder / "putar/lambang.png")
    assert "logo `putar/lambang.png` bukan berkas gambar" in found(pks("check", folder=folder))
    shutil.rmtree(folder / "putar")
    (folder / "putar").write_bytes(b"")
    assert "logo `putar/lambang.png` tidak dapat dibaca: yang seharusnya" in found(pks("check", folder=folder))
