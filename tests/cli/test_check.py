"""``pks check`` and what every command has in common: names, folders, help."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest
import yaml

from generator.cli import main
from generator.cli.program import Program
from generator.skema import schema_line
from generator.writers import WRITERS
from tests.pohon import naskah_contoh
from tests.proyek import AKAR, DASAR, git, lay_project, pks

LENGKAP = AKAR / "tests" / "kasus" / "baik" / "dua-pihak-lengkap"
COMMANDS = sorted(main.commands)
NEEDED = {"diff": ("main",), "text": ("--pasang-git",)}
"""What a command does not work without."""
OF_NAMES = [name for name in COMMANDS if any(parameter.name == "names" for parameter in main.commands[name].params)]


@pytest.fixture
def proyek(tmp_path: Path) -> Path:
    return lay_project(tmp_path / "proyek", [DASAR])


def test_a_project_without_mistakes_passes(proyek: Path) -> None:
    result = pks("check", folder=proyek)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        "1 perjanjian diperiksa: 1 tanpa galat, 0 bergalat; 0 peringatan, 6 catatan (lihat dengan --catatan); "
        "29 isian kosong.\n"
    )


def test_checking_writes_nothing(proyek: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in proyek.rglob("*")}
    pks("check", folder=proyek)
    assert {path: path.stat().st_mtime_ns for path in proyek.rglob("*")} == before


def test_every_empty_value_is_listed_with_the_place_to_fill_it(proyek: Path) -> None:
    lines = pks("check", "uji", "--kosong", folder=proyek).stdout.splitlines()
    assert lines[0] == "uji: 29 isian kosong"
    assert len(lines) == 31
    assert "  agreements/profil/ombudsman-banten.yaml:7: profil.ombudsman-banten.alamat" in lines
    assert "  agreements/uji.yaml:12: program[1].keluaran" in lines


def test_mistakes_of_all_agreements_are_told_in_one_go(proyek: Path) -> None:
    text = (DASAR / "agreements" / "uji.yaml").read_text(encoding="utf-8")
    for name in ("a", "b"):
        (proyek / "agreements" / f"{name}.yaml").write_text(text.replace("tentang", "tentan"), encoding="utf-8")
    result = pks("check", folder=proyek)
    assert result.exit_code == 1
    assert [line.split(":")[0] for line in result.stdout.splitlines()[:-1]] == ["agreements/a.yaml"] * 2 + [
        "agreements/b.yaml"
    ] * 2
    assert "\n3 perjanjian diperiksa: 1 tanpa galat, 2 bergalat;" in result.stdout


def test_a_mistake_of_another_agreement_does_not_count_when_one_is_asked_for(proyek: Path) -> None:
    (proyek / "agreements" / "rusak.yaml").write_text("a: [\n", encoding="utf-8")
    assert pks("check", "uji", folder=proyek).exit_code == 0
    assert pks("check", folder=proyek).exit_code == 1


def test_a_clause_no_agreement_uses_is_checked_too(proyek: Path) -> None:
    (proyek / "templates" / "klausul" / "publikasi.txt").write_text("PASAL X\n{% if %}\n", encoding="utf-8")
    result = pks("check", folder=proyek)
    assert result.exit_code == 1
    assert result.stdout.startswith("templates/klausul/publikasi.txt:2:1: galat: ")


def test_a_warning_alone_is_not_an_error(proyek: Path) -> None:
    path = proyek / "agreements" / "uji.yaml"
    inserted = (
        "klausul:\n  - sisipkan: {setelah: pembiayaan}\n    isi: |\n      PASAL Rapat\n      PARA PIHAK bertemu.\n"
    )
    path.write_text(path.read_text(encoding="utf-8") + inserted, encoding="utf-8")
    result = pks("check", folder=proyek)
    assert result.exit_code == 0
    assert result.stdout.startswith(
        "agreements/uji.yaml:16:5: peringatan: simpangan tanpa `alasan` — tulis `alasan:` [simpangan-tanpa-alasan]\n"
        "1 perjanjian diperiksa: 1 tanpa galat, 0 bergalat; 1 peringatan, "
    )


def test_a_project_without_agreements_is_not_an_error(proyek: Path) -> None:
    (proyek / "agreements" / "uji.yaml").unlink()
    result = pks("check", folder=proyek)
    assert result.exit_code == 0
    assert "0 perjanjian diperiksa" in result.stdout


# --- what every command has in common ---


@pytest.mark.parametrize("command", OF_NAMES)
def test_an_unknown_name_is_wrong_usage_and_the_nearest_is_named(proyek: Path, command: str) -> None:
    result = pks(command, "ujii", folder=proyek)
    assert (result.exit_code, result.stderr) == (
        2,
        "agreements: galat: perjanjian `ujii` tidak ada — maksud Anda `uji`?\n",
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_a_folder_that_is_no_project_is_wrong_usage(tmp_path: Path, command: str) -> None:
    (tmp_path / "agreements").mkdir()
    words = [command, *NEEDED.get(command, ())]
    result = pks(*words, folder=tmp_path)
    assert result.exit_code == 2
    assert "bukan folder proyek" in result.stderr
    assert pks(*words, folder=tmp_path / "tiada").exit_code == 2


def prepare_for_editors(folder: Path) -> None:
    """Give every agreement of a project the line for editors, and write the schemas."""
    for path in (folder / "agreements").glob("[a-z]*.yaml"):
        path.write_text(f"{schema_line('perjanjian')}\n{path.read_text(encoding='utf-8')}", encoding="utf-8")
    pks("schema", folder=folder)


def prepare_for_comparing(folder: Path) -> None:
    """Keep a project in git, with a few revisions and a branch; one naskah has changed since."""
    for command in ("init -b main", "add .", *3 * ["commit --allow-empty -m satu"], "branch perubahan-pasal-9"):
        git(folder, *command.split())
    path = folder / "agreements" / "pemkot-cilegon.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("tentang: ", "tentang: Peningkatan ", 1), encoding="utf-8")


def examples(*command: str) -> list[str]:
    """What the help of a command, or of the program, gives as examples, without the program's name."""
    text = pks(*command, "--help").stdout
    found = re.findall(r"(?m)^ +pks (.*?)(?:  |$)", text.partition("Contoh:")[2].partition("\n\n")[0])
    assert found, command
    return found


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str) -> None:
    assert f"Pemakaian: pks {command} [OPSI]" in pks(command, "--help").stdout
    assert all(example.split()[0] == command for example in examples(command))


@pytest.mark.parametrize(
    "example", dict.fromkeys(x for command in [(), *((name,) for name in COMMANDS)] for x in examples(*command))
)
def test_every_example_in_the_help_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, example: str) -> None:
    folder = lay_project(tmp_path / "proyek", [LENGKAP])
    (folder / "agreements" / "pemkot-contoh.yaml").rename(folder / "agreements" / "pemkot-cilegon.yaml")
    monkeypatch.chdir(folder)
    words = shlex.split(example)
    if words[0] == "schema":
        prepare_for_editors(folder)
    if words[0] in ("diff", "text"):
        prepare_for_comparing(folder)
    if words[-1].endswith(".docx"):
        Path(words[-1]).write_bytes(WRITERS["docx"](naskah_contoh()))
    if words[0] == "new" and "--naskah" not in words:
        words += ["--naskah", "nota-kesepahaman", "--jenis", "badan-usaha", "--mitra", "PT Baru"]  # nobody can be asked
    if words[0] == "build" and "--format" not in words:
        words += ["--format", "txt"]  # as PDF it would take long
    if "--verify-only" in words:
        assert pks("build", "--format", "txt").exit_code == 0
    result = pks(*words)
    assert result.exit_code == 0
    assert result.stderr == ""
    written = [path for path in folder.rglob("pemkot-cilegon*") if path.suffix != ".yaml"]
    assert len(written) == (2 if "--matrix" in words else words[0] == "build" or "docx" in words)


def test_the_help_of_the_program_has_for_every_command_the_line_of_its_own_help() -> None:
    context = click.Context(main, info_name="pks")
    assert isinstance(main, Program)
    for name, command in main.commands.items():
        assert main.nanti.short_help(name) == command.get_short_help_str(100)
        assert command.name == name
    ours, clicks = (context.make_formatter() for _ in range(2))
    main.format_commands(context, ours)
    click.Group.format_commands(main, context, clicks)
    assert ours.getvalue() == clicks.getvalue()


def test_every_option_is_explained() -> None:
    parameters = [p for command in main.commands.values() for p in command.params] + main.params
    assert [p.name for p in parameters if p.param_type_name == "option" and not getattr(p, "help", None)] == []


def test_the_program_explains_itself_in_indonesian() -> None:
    result = pks("--help")
    assert result.exit_code == 0
    assert result.stdout.startswith("Pemakaian: pks [OPSI] PERINTAH [ARGUMEN]...")
    assert "Contoh:" in result.stdout
    assert not re.search(r"\b(the|and|Usage|Options|Commands|Show|file|folder with)\b", result.stdout)


def test_without_a_command_the_program_shows_which_there_are() -> None:
    result = pks()
    assert result.exit_code == 2
    assert all(f"  {command} " in result.stderr for command in COMMANDS)


def test_the_hook_for_other_folders_runs_a_command_there_is() -> None:
    (hook,) = yaml.safe_load((AKAR / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    program, command = hook["entry"].split()
    assert (program, hook["language"], hook["pass_filenames"]) == ("pks", "python", False)
    assert command in COMMANDS
    assert re.match(hook["files"], "agreements/umt.yaml")
    assert re.match(hook["files"], "templates/klausul/perubahan.txt")
