"""What does not fit its shape is told in Indonesian, at its place, and soon."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any, Literal

import pytest
from pydantic import ValidationError

from generator.data.bentuk import fit
from generator.data.model import Bentuk
from generator.data.yaml_file import Dokumen, Jalur, read_yaml
from generator.errors import Place, UserError
from generator.words import bentuk_templat, gaya  # so that their shapes are known  # noqa: F401
from tests.batas import within
from tests.proyek import DASAR, Meja

UJI = (DASAR / "agreements" / "uji.yaml").read_text(encoding="utf-8")
ODD: list[Any] = [
    None, "", "x", "Dua Kata", "x" * 400, 0, -1, 7, 10**40, 0.5, -0.5, 1e308, float("inf"), True,
    date(33, 1, 1), date(2027, 1, 1), [], [None], [""], ["x"], [7], [[]], [{}], ["x"] * 50, [{"x": 1}] * 3,
    {}, {"x": None}, {"x": 1}, {"x": {}}, {"X Y": "z"},
]  # fmt: skip
"""Values of every kind YAML has, most of which fit nowhere."""


def shapes(of: type[Bentuk] = Bentuk) -> Iterator[type[Bentuk]]:
    for shape in of.__subclasses__():
        yield shape
        yield from shapes(shape)


def as_document(content: Any) -> Dokumen:
    places: dict[Jalur, Place] = {}

    def visit(value: Any, jalur: Jalur) -> None:
        places[jalur] = Place("uji.yaml", 1 + len(places))
        items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for key, item in items:
            visit(item, (*jalur, key))

    visit(content, ())
    return Dokumen("uji.yaml", content, places, dict(places), {})


@pytest.mark.parametrize("shape", sorted(set(shapes()), key=str))
def test_no_shape_speaks_english(shape: type[Bentuk]) -> None:
    contents = [{name: odd} for name in shape.model_fields for odd in ODD]
    contents += [{name: {key: odd}} for name in shape.model_fields for key in ("nama", "tahun", "id") for odd in ODD]
    for content in [*contents, *ODD]:
        try:
            shape.model_validate(content)
        except ValidationError as error:
            with pytest.raises(UserError) as caught:
                fit(shape, as_document(content))
            said = [f"{problem.what} {problem.mend}" for problem in caught.value.problems]
            assert not [words for words in said if "tidak sesuai" in words], (content, said)
            english = {details["msg"] for details in error.errors() if details["type"] != "custom"}
            assert not [words for words in said if any(message in words for message in english)], (content, said)
            assert all(problem.mend for problem in caught.value.problems)


class Contoh(Bentuk):
    kata: dict[Literal["ganti", "hapus"], str] = {}
    pasangan: tuple[int, int] | None = None


def said_of(content: Any) -> list[str]:
    with pytest.raises(UserError) as caught:
        fit(Contoh, as_document(content))
    return [f"{problem.what} — {problem.mend}" for problem in caught.value.problems]


def test_a_key_out_of_a_choice_is_named() -> None:
    assert said_of({"kata": {"gnti": "x"}}) == ["kunci `gnti` tidak dikenal — maksud Anda `ganti`?"]
    assert said_of({"kata": {"hapus": 1, "x": "y"}}) == [
        "`hapus` harus teks — apit dengan tanda kutip bila memang teks",
        "kunci `x` tidak dikenal — yang dikenal: ganti, hapus",
    ]


def test_a_mismatch_nobody_foresaw_is_told_in_indonesian() -> None:
    assert said_of({"pasangan": "x"}) == ["`pasangan` tidak sesuai — lihat daftar kunci dalam panduan"]


# --- what nobody wants to read to its end ---


@pytest.mark.parametrize(
    ("more", "rest"),
    [
        ("dasar_hukum:\n" + "- 7\n" * 40_000, "… dan 39900 kesalahan lain"),
        ("dasar_hukum:\n" + "- {a: b}\n" * 40_000, "… dan 39900 kesalahan lain"),
        ("dasar_hukum:\n" + "- no\n" * 40_000, "… dan 39900 kesalahan lain"),
        ("dasar_hukum:\n" + "- uu-1-1900\n" * 40_000, "… dan kesalahan lain"),
        ("".join(f"kunci_{number}: x\n" for number in range(40_000)), "… dan 39900 kesalahan lain"),
        ("nomor:\n" + "".join(f"  pihak-{number}: x\n" for number in range(40_000)), "… dan kesalahan lain"),
        ("klausul:\n" + "- sisipkan: {setelah: x}\n" * 20_000, "… dan kesalahan lain"),
        ("klausul:\n" + "- {}\n" * 40_000, "… dan kesalahan lain"),
    ],
    ids=["numbers", "maps", "traps", "ids", "keys", "parties", "insertions", "deviations"],
)
def test_thousands_of_mistakes_are_told_in_few_words_and_soon(meja: Meja, more: str, rest: str) -> None:
    with within(10), pytest.raises(UserError) as caught:
        meja.load(UJI + more)
    problems = caught.value.problems
    assert any(problem.what == rest for problem in problems)
    assert len(problems) <= 202


def test_what_does_not_fit_does_not_hide_what_is_wrong_besides(meja: Meja) -> None:
    wrong = "dasar_hukum: [{a: b}, {c: d}, tiada]\ntanda_tangan: {kesatu: atas}\n"
    with pytest.raises(UserError) as caught:
        meja.load(
            UJI.replace("tahun: 3", "tahun: 300").replace("bidang: pencegahan-maladministrasi", "bidang: tiada") + wrong
        )
    words = [problem.what for problem in caught.value.problems]
    assert words == [
        "`tahun` terlalu besar",
        "bidang `tiada` tidak dikenal",
        "butir dalam `dasar_hukum` harus teks",
        "butir dalam `dasar_hukum` harus teks",
        "`atas` bukan pilihan untuk `kesatu`",
    ]


def test_mismatches_are_told_in_the_order_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("pasangan: x\nkata: {a: b}\nlain: 1\n", encoding="utf-8")
    with suppress(UserError):
        fit(Contoh, read_yaml(path, "x.yaml"))
    with pytest.raises(UserError) as caught:
        fit(Contoh, read_yaml(path, "x.yaml"))
    assert [problem.place.line for problem in caught.value.problems] == [1, 2, 3]
    assert not re.search("[Ii]nput", str(caught.value))
