"""What is made anew, and why: only what no longer says what the project says."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from generator.build import pembuat, sidik
from generator.build.manifes import read_manifest
from tests.proyek import DASAR, lay_project, pks

NAMES = ("satu", "dua", "tiga", "empat", "lima", "uji")


@pytest.fixture
def proyek(tmp_path: Path) -> Path:
    """A project of six agreements; ``lima`` and ``uji`` say nothing of secrets."""
    folder = lay_project(tmp_path / "proyek", [DASAR])
    text = (folder / "agreements" / "uji.yaml").read_text(encoding="utf-8")
    without = "klausul:\n  - hapus: kerahasiaan\n    alasan: contoh\n"
    for name in NAMES:
        words = text.replace("tentang: ", f"tentang: {name.title()} ", 1)
        put(folder, f"agreements/{name}.yaml", words + (without if name in ("lima", "uji") else ""))
    return folder


def put(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(text, encoding="utf-8")


def change(folder: Path, name: str, before: str, after: str) -> None:
    text = (folder / name).read_text(encoding="utf-8")
    assert before in text, (name, before)
    put(folder, name, text.replace(before, after, 1))


def made(folder: Path, *arguments: str) -> dict[str, list[str]]:
    """The agreements whose files a build writes, with what it says changed."""
    result = pks("build", "--json", "--format", "txt", "--format", "docx", *arguments, folder=folder)
    assert result.exit_code == 0, result.output[-300:]
    events = [json.loads(line) for line in result.stdout.splitlines()]
    assert [event["kejadian"] for event in events] == ["mulai", *["perjanjian"] * len(NAMES), "selesai"]
    written = {event["nama"]: event["sebab"] for event in events[1:-1] if event["ditulis"]}
    assert events[-1]["disusun"] == len(written)
    assert events[-1]["tetap"] == len(NAMES) - len(written)
    return written


def test_nothing_is_made_twice(proyek: Path) -> None:
    assert made(proyek) == {name: ["belum pernah disusun"] for name in NAMES}
    before = {path: path.stat().st_mtime_ns for path in (proyek / "output").iterdir()}
    assert made(proyek) == {}
    assert {path: path.stat().st_mtime_ns for path in (proyek / "output").iterdir()} == before


def comment(folder: Path) -> None:
    change(folder, "agreements/dua.yaml", "naskah:", "# Catatan untuk kita sendiri.\nnaskah:")


def key_order(folder: Path) -> None:
    text = (folder / "agreements/dua.yaml").read_text(encoding="utf-8")
    line = re.search(r"(?m)^jangka_waktu:.*\n", text)
    assert line
    put(folder, "agreements/dua.yaml", line[0] + text.replace(line[0], ""))


def clause_comment(folder: Path) -> None:
    text = (folder / "templates/klausul/kerahasiaan.txt").read_text(encoding="utf-8")
    put(folder, "templates/klausul/kerahasiaan.txt", "{# Sudah dibaca. #}\n" + text)


def dictionary(folder: Path) -> None:
    text = (folder / "templates/kamus.yaml").read_text(encoding="utf-8")
    put(folder, "templates/kamus.yaml", text + "\n# Hanya dibaca pemeriksaan.\n")


def unused_regulation(folder: Path) -> None:
    """Nobody here carries out the law on land."""
    retitle(folder, "uu-5-1960")


def retitle(folder: Path, id_: str) -> None:
    text = (folder / "templates/peraturan.yaml").read_text(encoding="utf-8")
    put(folder, "templates/peraturan.yaml", re.sub(rf"(?ms)^({id_}:.*?^  tentang: )", r"\1Lain ", text, count=1))
    assert (folder / "templates/peraturan.yaml").read_text(encoding="utf-8") != text


@pytest.mark.parametrize("alter", [comment, key_order, clause_comment, dictionary, unused_regulation])
def test_what_alters_no_word_makes_nothing_anew(proyek: Path, alter: Callable[[Path], None]) -> None:
    made(proyek)
    alter(proyek)
    assert made(proyek) == {}
    assert made(proyek) == {}


def clause(folder: Path) -> None:
    change(folder, "templates/klausul/kerahasiaan.txt", "PASAL ", "PASAL Lain ")


def own_data(folder: Path) -> None:
    change(folder, "agreements/tiga.yaml", "tentang: Tiga", "tentang: Ketiga")


def regulation(folder: Path) -> None:
    retitle(folder, "uu-37-2008")


def draft_mark(folder: Path) -> None:
    change(folder, "templates/istilah.yaml", "draf: ", "draf: BUKAN ")


FOUR = ("dua", "empat", "satu", "tiga")
CHANGES: dict[Callable[[Path], None], tuple[tuple[str, ...], str]] = {
    clause: (FOUR, "templates/klausul/kerahasiaan.txt"),
    own_data: (("tiga",), "agreements/tiga.yaml"),
    regulation: (tuple(sorted(NAMES)), "templates/peraturan.yaml: uu-37-2008"),
    draft_mark: (tuple(sorted(NAMES)), "templates/istilah.yaml"),
}


@pytest.mark.parametrize("alter", CHANGES, ids=lambda alter: alter.__name__)
def test_what_alters_words_makes_those_anew_that_print_them(proyek: Path, alter: Callable[[Path], None]) -> None:
    made(proyek)
    alter(proyek)
    names, cause = CHANGES[alter]
    assert made(proyek) == {name: [cause] for name in names}
    assert made(proyek) == {}


def test_a_shared_profile_makes_those_anew_that_use_it(proyek: Path) -> None:
    profile = next((proyek / "agreements" / "profil").glob("*.yaml"))
    label = f"agreements/profil/{profile.name}"
    users = [n for n in NAMES if f"- {profile.stem}\n" in (proyek / f"agreements/{n}.yaml").read_text(encoding="utf-8")]
    assert users
    made(proyek)
    text = profile.read_text(encoding="utf-8")
    name = re.search(r"(?m)^nama: (.*)$", text)
    assert name
    put(proyek, label, text.replace(name[0], f"{name[0]} Baru"))
    assert made(proyek) == {user: [label] for user in users}


def test_a_picture_makes_those_anew_that_show_it(proyek: Path) -> None:
    change(proyek, "agreements/dua.yaml", "  - id: mitra\n", "  - id: mitra\n    logo: lambang.png\n")
    Image.new("RGB", (300, 300), "navy").save(proyek / "lambang.png")
    made(proyek)
    Image.new("RGB", (300, 300), "maroon").save(proyek / "lambang.png")
    assert made(proyek) == {"dua": ["lambang.png"]}
    assert made(proyek) == {}


def test_another_program_makes_everything_anew(proyek: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(proyek)
    now = dict(pembuat.libraries())
    monkeypatch.setattr(sidik, "program", lambda: "lain")
    monkeypatch.setattr("generator.build.borongan.program", lambda: "lain")
    assert made(proyek) == {}, "another time of the files is no other program"
    monkeypatch.setattr(pembuat, "libraries", lambda: now | {"lxml": "0.1", "pks-generator": "baru"})
    monkeypatch.setattr("generator.build.borongan.program", lambda: "lagi")
    assert made(proyek) == {name: [f"lxml {now['lxml']} → 0.1", "program ini"] for name in NAMES}


def test_what_somebody_did_to_the_files_is_mended(proyek: Path) -> None:
    made(proyek)
    output = proyek / "output"
    (output / "dua.txt").unlink()
    (output / "tiga.docx").write_bytes(b"rusak")
    shutil.copy(output / "satu.txt", output / "satu.lagi.txt")
    assert made(proyek) == {"dua": ["dua.txt tidak ada lagi"], "tiga": ["tiga.docx diubah sesudah disusun"]}
    assert made(proyek) == {}
    (output / "manifest.json").write_bytes(b"{")
    result = pks("build", "--format", "txt", folder=proyek)
    assert result.exit_code == 0
    assert "manifest.json: peringatan: isinya rusak — semua disusun ulang" in result.stderr
    assert read_manifest(output).naskah.keys() == set(NAMES)


def test_a_copied_folder_is_known_again(proyek: Path, tmp_path: Path) -> None:
    made(proyek)
    for path in (proyek / "output").iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    assert made(proyek, "--output", str(tmp_path)) == {}


def test_one_format_alone_tells_of_the_other_that_is_old_now(proyek: Path) -> None:
    made(proyek)
    own_data(proyek)
    result = pks("build", "--format", "docx", folder=proyek)
    again = pks("build", "--format", "docx", folder=proyek)
    for said in (result, again):
        assert "tiga.txt: masih memuat naskah yang lama; susun juga --format txt." in said.stderr
    assert [*made(proyek)] == ["tiga"]


def test_why_is_said_in_words(proyek: Path) -> None:
    made(proyek)
    own_data(proyek)
    comment(proyek)
    said = pks("build", "--format", "txt", "--format", "docx", "--why", folder=proyek).stdout
    assert "tiga   TXT, DOCX · 29 isian kosong\n    berubah: agreements/tiga.yaml\n" in said
    assert "dua    tetap · 29 isian kosong\n    berubah tanpa mengubah naskah: agreements/dua.yaml\n" in said
    assert "empat  tetap · 29 isian kosong\n    tidak ada yang berubah\n" in said
    assert "1 draf selesai (2 berkas di" in said
    assert ", 5 tetap sesuai; " in said
