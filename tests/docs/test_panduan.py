"""The guide for legal staff says nothing that is not so: its keys, filters, marks, examples, messages and commands.

How examples are marked is told at the top of the guide. Those of a section build on each other in one copy of the
project, so that a clause file and the line that puts it into the order can stand apart.
"""

from __future__ import annotations

import inspect
import re
import shlex
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from unicodedata import category

import click
import pytest
from pydantic import BaseModel

from generator.build.bangun import open_workshop
from generator.cli import main
from generator.data import model
from generator.words import bentuk_templat, gaya, saringan
from generator.words.marks.baris import KEYWORDS
from generator.writers.text import write_text
from tests.proyek import confirm_law

AKAR = Path(__file__).parents[2]
PANDUAN = (AKAR / "docs" / "panduan.md").read_text(encoding="utf-8")
CONTOH = "pemkot-cilegon"
"""The agreement that examples of clause files are tried on."""

PAGAR = re.compile(r"^```(\w*) ?(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TANDA = re.compile(r"^(?:#|\{#) (Berkas|Bagian|Sisipkan|Keliru): (\S+?)(?: sesudah (.+?))?(?: #\})?\n")

# How the tables of keys call what a shape of the model holds.
AWALAN: dict[type[BaseModel], str] = {
    model.Perjanjian: "",
    model.NotaKesepahaman: "nota_kesepahaman.",
    model.Pihak: "para_pihak.",
    model.Penandatangan: "penandatangan.",
    model.Narahubung: "narahubung.",
    model.JangkaWaktu: "jangka_waktu.",
    model.TataTandaTangan: "tanda_tangan.",
    model.Mengetahui: "mengetahui.",
    model.Program: "program.",
    model.Kurun: "waktu.",
    model.Simpangan: "klausul.",
    model.Letak: "sisipkan.",
    model.Pengecualian: "abaikan.",
}
# Shapes without a table of their own: the base, a written time, and those whose keys other tables hold.
LAIN = {model.Bentuk, model.Waktu, model.Profil, model.Bawaan}


@dataclass(frozen=True)
class Contoh:
    """A fenced block: an example (``tanda`` says what to do with ``berkas``), or what one prints or reports."""

    tanda: str
    berkas: str
    sesudah: str
    isi: str


def sections() -> dict[str, str]:
    """The guide's sections by title."""
    parts = re.split(r"^## (.+)\n", PANDUAN, flags=re.MULTILINE)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))


def examples(section: str) -> Iterator[Contoh]:
    for match in PAGAR.finditer(section):
        _, role, body = match.groups()
        if role:
            yield Contoh(role, "", "", body)
        elif found := TANDA.match(body):
            whole = body if found[1] == "Berkas" else body[found.end() :]
            yield Contoh(found[1], found[2], found[3] or "", whole)


def rows(section: str) -> Iterator[list[str]]:
    """The cells of every table row, with escaped pipes restored."""
    for line in section.splitlines():
        if line.startswith("| ") and not line.startswith("|---"):
            yield [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]]


def shapes(module: object) -> list[type[BaseModel]]:
    found = [value for _, value in inspect.getmembers(module, inspect.isclass) if issubclass(value, BaseModel)]
    return [shape for shape in found if shape.__module__ == getattr(module, "__name__", "")]


@pytest.fixture
def proyek(tmp_path: Path) -> Path:
    for name in ("agreements", "templates"):
        shutil.copytree(AKAR / name, tmp_path / name)
    confirm_law(tmp_path)
    return tmp_path


def apply(proyek: Path, contoh: Contoh) -> None:
    path = proyek / contoh.berkas
    if contoh.tanda == "Berkas":
        path.write_text(contoh.isi, encoding="utf-8")
        return
    text = path.read_text(encoding="utf-8")
    if contoh.tanda == "Sisipkan":
        lines = text.splitlines(keepends=True)
        (at,) = (index for index, line in enumerate(lines) if contoh.sesudah in line)
        text = "".join([*lines[: at + 1], contoh.isi, *lines[at + 1 :]])
    else:
        for key in re.findall(r"^([\w-]+):", contoh.isi, re.MULTILINE):
            text = re.sub(rf"^{key}:.*\n(?:(?:[ #-].*)?\n)*", "", text, flags=re.MULTILINE)
        text = text.rstrip("\n") + "\n" + contoh.isi
    path.write_text(text, encoding="utf-8")


def try_out(proyek: Path, nama: str) -> tuple[list[str], list[str]]:
    """What an agreement prints, line by line, and what is said about it, without the places."""
    hasil, naskah = open_workshop(proyek).compose(nama)
    # What an example changes leaves a draft to be discussed; the checks have their say, but that is not what it shows.
    told = [problem for problem in hasil.problems if not problem.kode]
    said = [str(problem).removeprefix(f"{problem.place}: ") for problem in told]
    return write_text(naskah).splitlines() if naskah else [], said


# --- what must be mentioned ---


def test_every_key_of_an_agreement_is_explained() -> None:
    told = {cells[0] for cells in rows(sections()["6. Isi berkas perjanjian, kunci demi kunci"])}
    assert set(shapes(model)) == AWALAN.keys() | LAIN
    keys = {f"`{prefix}{key}`" for shape, prefix in AWALAN.items() for key in shape.model_fields}
    assert keys - told == set()
    assert {f"`{key}`" for key in model.Bawaan.model_fields} <= told


def test_a_key_is_explained_as_the_model_explains_it() -> None:
    told = {cells[0].strip("`"): cells[1] for cells in rows(sections()["6. Isi berkas perjanjian, kunci demi kunci"])}
    for shape, prefix in AWALAN.items():
        for key, found in shape.model_fields.items():
            plain = re.sub(r"[`*]", "", told[f"{prefix}{key}"])
            assert plain.startswith(found.description or "?"), f"{prefix}{key}"


def test_every_key_of_the_templates_is_mentioned() -> None:
    keys = {key for module in (bentuk_templat, gaya) for shape in shapes(module) for key in shape.model_fields}
    assert {key for key in keys if f"`{key}`" not in PANDUAN and f"`{key}: " not in PANDUAN} == set()


def test_every_filter_is_mentioned() -> None:
    told = sections()["13. Mengubah klausul untuk semua mitra"]
    assert {name for name in saringan.filters("dan") if not re.search(rf"\\\| {name}\b", told)} == set()


def test_every_mark_is_in_the_table_of_marks() -> None:
    told = {cells[0] for cells in rows(sections()["13. Mengubah klausul untuk semua mitra"])}
    assert {f"`{word}`" for word in KEYWORDS} - told == set()


# --- what must be true ---


@pytest.mark.parametrize("title", [title for title, text in sections().items() if list(examples(text))])
def test_the_examples_of_a_section_work(title: str, proyek: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    nama, printed, said = CONTOH, list[str](), list[str]()
    for contoh in examples(sections()[title]):
        lines = contoh.isi.splitlines()
        if contoh.tanda == "tercetak":
            assert [line for line in lines if line not in printed] == []
        elif contoh.tanda == "pesan":
            assert lines == [re.sub(r"(\.txt:)\d+", r"\1…", words) for words in said]
        elif contoh.tanda == "Keliru":
            spoilt = shutil.copytree(proyek, tmp_path_factory.mktemp("keliru") / "proyek")
            apply(spoilt, contoh)
            printed, said = try_out(spoilt, Path(contoh.berkas).stem)
            assert printed == []
        else:
            apply(proyek, contoh)
            nama = Path(contoh.berkas).stem if contoh.berkas.startswith("agreements/") else nama
            printed, said = try_out(proyek, nama)
            assert said == []
            assert open_workshop(proyek).pustaka.check_all() == []


def test_the_filters_write_what_the_table_says(proyek: Path) -> None:
    table = [cells for cells in rows(PANDUAN) if cells[0].startswith(("`{{ ", "`{% for"))]
    assert len(table) > 15
    clauses = "".join(f"PASAL\n{words.strip('`')} selesai\n" for words, _ in table)
    (proyek / "templates/klausul/narahubung.txt").write_text(clauses, encoding="utf-8")
    printed, said = try_out(proyek, CONTOH)
    assert said == []
    found = [line.removesuffix(" selesai") for line in printed if line.endswith(" selesai")]
    assert found == [result.strip("`") for _, result in table]


def test_every_message_in_the_table_is_one_the_program_says() -> None:
    sources = "\n".join(path.read_text(encoding="utf-8") for path in (AKAR / "generator").rglob("*.py"))
    messages = [cells[0] for cells in rows(sections()["17. Membaca pesan"]) if cells[0] != "Pesan"]
    assert len(messages) > 20
    pieces = {piece.strip("` ") for message in messages for piece in re.split("…| harus ", message)}
    assert {piece for piece in pieces if piece not in sources} == set()


def commands() -> list[str]:
    blocks = (body for language, _, body in (match.groups() for match in PAGAR.finditer(PANDUAN)) if language == "sh")
    inside = re.findall(r"`(\./pks [^`]+)`", PANDUAN)
    return sorted({line for body in blocks for line in body.splitlines() if line.startswith("./pks")} | set(inside))


@pytest.mark.parametrize("command", commands())
def test_every_command_is_one_the_program_takes(command: str) -> None:
    name, *arguments = shlex.split(command)[1:]
    found = main.commands[name]
    if not {"--help", "--explain", "--daftar"} & set(arguments):  # they answer while arguments are read
        context = found.make_context(name, arguments, parent=click.Context(main))
        known = {path.stem for path in (AKAR / "agreements").glob("*.yaml")}
        assert set(context.params.get("names", ())) <= known


def test_every_link_leads_to_a_heading() -> None:
    headings = re.findall(r"^#+ (.+)$", PAGAR.sub("", PANDUAN), re.MULTILINE)
    anchors = {"".join(c for c in title.lower() if c in " -_" or category(c)[0] in "LN") for title in headings}
    links = re.findall(r"\]\(#([^)]+)\)", PANDUAN)
    assert {link for link in links if link not in {anchor.replace(" ", "-") for anchor in anchors}} == set()


def test_the_exception_in_the_guide_excepts(proyek: Path) -> None:
    (contoh,) = (contoh for contoh in examples(sections()["17. Membaca pesan"]) if "abaikan:" in contoh.isi)
    apply(proyek, contoh)
    kinds = {problem.kode for problem in open_workshop(proyek).check("pemkot-cilegon").problems}
    assert "tanpa-monitoring" not in kinds
    assert "" not in kinds
