"""Random edits of real projects: an agreement and its templates before and after, for redlines.

    python -m tests.redline.suntingan FOLDER SEED COUNT

proves the redlines of COUNT cases and writes them into FOLDER: FOLDER/NUMBER/{lama,baru,redline}.docx
"""

from __future__ import annotations

import copy
import random
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml

from generator.compose import compose
from generator.data.proyek import open_project
from generator.errors import UserError
from generator.naskah.tree import Naskah
from generator.redline.docx import redline_docx, verify_redline
from generator.words.pustaka import Pustaka, read_pustaka
from generator.writers.docx import write_docx
from tests.proyek import AKAR, as_yaml, lay_project

WAKTU = datetime(2026, 11, 24, 9, 30)  # noqa: DTZ001  # Word's changes bear the time of a clock on the wall
PENULIS = "Ombudsman Republik Indonesia Perwakilan Provinsi Banten"

Isian = dict[str, Any]
Sunting = Callable[[Isian, random.Random], None]

_KATA = [
    "pelayanan",
    "laporan",
    "data",
    "tertulis",
    "bersama",
    "berkala",
    "setiap",
    "paling",
    "lama",
    "3",
    "(tiga)",
    "hari",
    "PIHAK",
    "KEDUA",
    "dan/atau",
]


# --- edits of the YAML --------------------------------------------------------------------------------------------


def _words(chance: random.Random) -> str:
    return " ".join(chance.choices(_KATA, k=chance.randint(1, 6)))


def _reword(text: Any, chance: random.Random) -> str:
    """A text with a word changed, dropped or added, or another text."""
    parts = str(text or "").split(" ")
    at = chance.randrange(len(parts) + 1)
    return " ".join([*parts[:at], _words(chance), *parts[at + chance.randint(0, 2) :]]).strip() or "kata"


def _subject(isi: Isian, chance: random.Random) -> None:
    isi["tentang"] = _reword(isi["tentang"], chance)


def _term(isi: Isian, chance: random.Random) -> None:
    isi["jangka_waktu"] = {"tahun": chance.randint(1, 9), "bulan": chance.choice([None, 6])}


def _day(isi: Isian, chance: random.Random) -> None:
    isi["tanggal"] = chance.choice([None, "2027-01-05", "2026-12-09"])
    isi["tempat"] = chance.choice([None, "Serang", "Kota Cilegon"])


def _numbers(isi: Isian, chance: random.Random) -> None:
    for key in isi["nomor"]:
        isi["nomor"][key] = chance.choice([None, f"{chance.randint(1, 99)}/PKS/2026"])


def _partner(isi: Isian, chance: random.Random) -> None:
    partner = next(party for party in isi["para_pihak"] if isinstance(party, dict))
    for part, key in ((partner, "nama"), (partner, "alamat"), (partner["penandatangan"], "nama")):
        if chance.random() < 0.6:
            part[key] = _reword(part.get(key), chance)
    partner["narahubung"]["telepon"] = chance.choice([None, "0254-123456"])


def _third(isi: Isian, chance: random.Random) -> None:
    """A party more, or the third one gone."""
    if len(isi["para_pihak"]) > 2:
        gone = isi["para_pihak"].pop()
        isi["nomor"].pop(gone["id"], None)
        for program in isi["program"]:
            program.get("penanggung_jawab", {}).pop(gone["id"], None)
        return
    other: Isian = {"id": "unsera-uji", "nama": "Universitas Uji", "jenis": "perguruan-tinggi", "subjenis": "swasta"}
    other["penandatangan"] = {"nama": None, "jabatan": "Rektor Universitas Uji", "dasar": None}
    other["narahubung"] = {"unit": "Lembaga Penelitian"}
    isi["para_pihak"].insert(chance.randint(1, 2), other)
    isi["nomor"]["unsera-uji"] = None


def _programs(isi: Isian, chance: random.Random) -> None:
    """Programmes dropped, added, moved, reworded."""
    programs = isi["program"]
    for _ in range(chance.randint(1, 3)):
        match chance.randrange(5):
            case 0 if len(programs) > 1:
                programs.pop(chance.randrange(len(programs)))
            case 1:
                programs.insert(chance.randint(0, len(programs)), copy.deepcopy(chance.choice(programs)))
            case 2:
                chance.shuffle(programs)
            case _:
                _program(chance.choice(programs), chance)


def _program(program: Isian, chance: random.Random) -> None:
    for key in ("nama", "keluaran", "indikator"):
        if chance.random() < 0.5:
            program[key] = _reword(program.get(key), chance)
    activities = program["kegiatan"]
    match chance.randrange(4):
        case 0:
            activities.insert(chance.randint(0, len(activities)), _words(chance))
        case 1 if len(activities) > 1:
            activities.pop(chance.randrange(len(activities)))
        case _:
            program["waktu"] = {"mulai": "2027-02", "selesai": chance.choice(["2027-12", "2028-03"])}


def _no_programs(isi: Isian, chance: random.Random) -> None:
    """Without agreed programmes there is no work plan."""
    status = chance.choice(["usulan", "ditunda"])
    for program in isi["program"]:
        program["status"] = status


def _looks(isi: Isian, chance: random.Random) -> None:
    isi["gaya"] = chance.choice(["resmi-a4", "resmi-f4"])


def _drop_clause(isi: Isian, chance: random.Random) -> None:
    clause = chance.choice(["kekayaan-intelektual", "publikasi", "keadaan-kahar", "monitoring-dan-evaluasi"])
    isi.setdefault("klausul", []).append({"hapus": clause, "alasan": "uji"})


_CLAUSES = (
    """\
PASAL Uji
(1) Satu hal.
(2) Dua hal, yaitu:
    a. pertama; dan
    b. kedua.
(3) Tiga hal.
""",
    """\
PASAL Uji
    Hanya satu ayat yang memuat {{ jangka_waktu.tahun | terbilang }} tahun.
""",
    """\
PASAL Uji
(1) Pertama:
    a. satu; dan
    b. dua.
    Selain itu:
    a. tiga; dan
    b. empat.
(2) Kedua.
""",
    """\
PASAL Uji
(1) Tabel:

    TABEL 1 2
    | No | Hal  |
    |----|------|
    | 1. | uji  |
    | 2. | coba |

(2) Kedua.
""",
)


def _insert_clause(isi: Isian, chance: random.Random) -> None:
    after = chance.choice(["pembiayaan", "kerahasiaan", "ketentuan-umum", "jangka-waktu", "pengakhiran"])
    entry = {"sisipkan": {"setelah": after}, "alasan": "uji", "isi": chance.choice(_CLAUSES[:3])}
    isi.setdefault("klausul", []).append(entry)


def _insert_table(isi: Isian, chance: random.Random) -> None:
    entry = {"sisipkan": {"setelah": "pembiayaan"}, "alasan": "uji", "isi": _CLAUSES[3]}
    isi.setdefault("klausul", []).append(entry)


def _replace_clause(isi: Isian, chance: random.Random) -> None:
    clause = chance.choice(["publikasi", "pembiayaan", "perubahan", "keadaan-kahar"])
    isi.setdefault("klausul", []).append({"ganti": clause, "alasan": "uji", "isi": chance.choice(_CLAUSES[:3])})


WAJAR: tuple[Sunting, ...] = (
    *(_subject, _term, _day, _numbers, _partner, _programs, _programs, _looks),
    *(_drop_clause, _insert_clause, _replace_clause),
)
"""Edits whose redline LibreOffice accepts and rejects right. It cannot do so where a paragraph goes or comes together
with the table after it, as with a party or an annex, nor where one with a reference moves, as with a whole clause."""
SEMUA = (*WAJAR, _programs, _third, _third, _no_programs, _insert_table)


# --- edits of the templates ---------------------------------------------------------------------------------------


def _edit_clause(folder: Path, chance: random.Random) -> None:
    """Words of a clause changed, or an item dropped or doubled or two of them swapped."""
    path = chance.choice(sorted((folder / "templates" / "klausul").glob("*.txt")))
    text = path.read_text(encoding="utf-8")
    lines = text.split("\n")
    at = chance.randrange(1, len(lines))
    match chance.randrange(4):
        case 0:
            lines[at] = re.sub(
                r"\b(PARA PIHAK|dengan|dan|untuk|yang|secara)\b", lambda m: f"{m[0]} juga", lines[at], count=1
            )
        case 1:
            lines[at] = re.sub(r"\b[a-z]{5,}\b(?![^{]*\}\})", "diubah", lines[at], count=1)
        case 2:
            lines[at:at] = lines[at : at + 1]
        case _:
            del lines[at]
    path.write_text("\n".join(lines), encoding="utf-8")


def _edit_order(folder: Path, chance: random.Random) -> None:
    """Two neighbouring lines of the order of clauses swapped, or one dropped."""
    path = folder / "templates" / "naskah" / "perjanjian-kerja-sama.yaml"
    lines = path.read_text(encoding="utf-8").split("\n")
    items = [at for at, line in enumerate(lines) if line.lstrip().startswith("- ")]
    at, other = sorted(chance.sample(items, 2))
    lines[at], lines[other] = lines[other], lines[at]
    path.write_text("\n".join(lines), encoding="utf-8")


# --- cases --------------------------------------------------------------------------------------------------------


class Tempat:
    """A project whose agreement and templates can be edited; the templates as shipped are read once."""

    def __init__(self, folder: Path) -> None:
        self.folder = lay_project(folder)
        for path in (AKAR / "agreements").glob("*.yaml"):
            (folder / "agreements" / path.name).write_bytes(path.read_bytes())
        self.names = sorted(path.stem for path in (folder / "agreements").glob("*.yaml") if path.stem != "_bawaan")
        self.whole = read_pustaka(folder)
        self._shipped = {path: path.read_bytes() for path in (folder / "templates").rglob("*") if path.is_file()}

    def pair(self, chance: random.Random, edits: tuple[Sunting, ...]) -> tuple[Naskah, Naskah] | None:
        """An agreement before and after some edits; None if what came out does not compose."""
        name = chance.choice(self.names)
        text = (AKAR / "agreements" / f"{name}.yaml").read_text(encoding="utf-8")
        before: Isian = yaml.safe_load(text)
        if chance.random() < 0.3:
            chance.choice(edits)(before, chance)
        after = copy.deepcopy(before)
        for edit in chance.choices(edits, k=chance.randint(0, 4)):
            edit(after, chance)
        pustaka = self._edited(chance, edits) if chance.random() < 0.5 else self.whole
        if chance.random() < 0.5:
            before, after = after, before
        final = [edits is SEMUA and chance.random() < 0.1 for _ in range(2)]
        try:
            one, other = self._compose(before, self.whole, final[0]), self._compose(after, pustaka, final[1])
        except UserError:
            return None
        return (one, other) if chance.random() < 0.5 else (other, one)

    def _compose(self, isi: Isian, pustaka: Pustaka, final: bool) -> Naskah:
        (self.folder / "agreements" / "uji.yaml").write_text(as_yaml(isi), encoding="utf-8")
        return _finished(compose(open_project(self.folder, pustaka.katalog).load("uji"), pustaka), final)

    def _edited(self, chance: random.Random, edits: tuple[Sunting, ...]) -> Pustaka:
        """The templates with one to three edits; as shipped if they cannot be read any more."""
        kinds = (_edit_clause, _edit_clause, _edit_order) if edits is SEMUA else (_edit_clause,)
        for _ in range(chance.randint(1, 3)):
            chance.choice(kinds)(self.folder, chance)
        try:
            return read_pustaka(self.folder)
        except UserError:
            return self.whole
        finally:
            for path, data in self._shipped.items():
                path.write_bytes(data)


def _finished(naskah: Naskah, final: bool) -> Naskah:
    return replace(naskah, bingkai=replace(naskah.bingkai, draf="", sidik="")) if final else naskah


def pairs(
    folder: Path, seed: str, count: int, edits: tuple[Sunting, ...] = SEMUA
) -> Iterator[tuple[int, tuple[Naskah, Naskah]]]:
    """Pairs that compose, each by the number that brings it back."""
    tempat = Tempat(folder)
    for number in range(count):
        pair = tempat.pair(random.Random(f"{seed}/{number}"), edits)
        if pair is not None:
            yield number, pair


def main(target: Path, seed: str, count: int, edits: tuple[Sunting, ...] = SEMUA) -> None:
    """Write the pairs and their redlines; stops at the first that does not hold."""
    made = 0
    with TemporaryDirectory() as folder:
        for number, (lama, baru) in pairs(Path(folder) / "proyek", seed, count, edits):
            old, new = write_docx(lama), write_docx(baru)
            redline = redline_docx(old, new, penulis=PENULIS, waktu=WAKTU)
            case = target / f"{number:04}"
            case.mkdir(parents=True, exist_ok=True)
            for name, data in (("lama", old), ("baru", new), ("redline", redline)):
                (case / f"{name}.docx").write_bytes(data)
            verify_redline(redline, lama, baru)
            made += 1
    print(f"{made} redlines of {count} cases")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
