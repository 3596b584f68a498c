"""Nothing that click says by itself is English."""

from __future__ import annotations

import gettext
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import click
import pytest
from babel.messages import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po
from click.testing import CliRunner

from generator.cli import bahasa, main

BERKAS = bahasa.LOCALE / "id" / "LC_MESSAGES"
PLACEHOLDER = re.compile(r"\{(\w+)")
NAME = re.compile(r"\{.*?\}|%\(.*?\)s|--[\w-]+")
WORD = re.compile(r"[A-Za-z]{3,}")
# What click never hands to gettext.
PLAIN_ENGLISH = {"options", "command", "args", "text", "integer", "float", "boolean", "filename", "range"}

BOTH = {"format"}  # as good in Indonesian


def po() -> Catalog:
    with (BERKAS / "pks.po").open(encoding="utf-8") as file:
        return read_po(file, locale="id", domain=bahasa.DOMAIN)


def forms(text: str | Iterable[str] | None) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text or ())


def messages(catalog: Catalog) -> dict[tuple[str, ...], tuple[str, ...]]:
    return {forms(message.id): forms(message.string) for message in catalog if message.id}


def words(texts: Iterable[str]) -> set[str]:
    """The words of the texts, without the names of placeholders and of options, which are English on purpose."""
    return {word.lower() for text in texts for word in WORD.findall(NAME.sub(" ", text))}


def english() -> set[str]:
    catalog = messages(po())
    of_click = words(text for ids in catalog for text in ids)
    return (of_click | PLAIN_ENGLISH) - words(text for strings in catalog.values() for text in strings) - BOTH


@pytest.fixture(params=["", "C", "en_US.UTF-8", "id_ID.UTF-8"])
def program(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[click.Group]:
    """A program with every kind of parameter, for a user of each language; gettext is left as it was found."""
    before = gettext.textdomain()
    for variable in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(variable, request.param)
    bahasa.activate()
    yield make_program()
    gettext.textdomain(before)


def make_program() -> click.Group:
    @click.group(cls=bahasa.Kelompok)
    @click.version_option("1.0", prog_name="pks")
    def pks() -> None:
        """Naskah kerja sama."""

    @pks.command(deprecated=True)
    @click.argument("nama", nargs=2, help="Dua nama.")
    @click.option("--jumlah", type=click.IntRange(1, 4), metavar="N", default=1, show_default=True, help="Banyaknya.")
    @click.option("--angka", type=int, metavar="N", help="Angka.")
    @click.option("--bentuk", type=click.Choice(["docx", "pdf"]), required=True, help="Bentuk.")
    @click.option("--dari", type=click.Path(exists=True, dir_okay=False), help="Asal.")
    @click.option("--ya/--tidak", help="Setuju.")
    def buat(**values: object) -> None:
        """Membuat."""

    return pks


def test_the_compiled_messages_are_those_of_the_source() -> None:
    with (BERKAS / "pks.mo").open("rb") as file:
        assert messages(read_mo(file)) == messages(po()), "pybabel compile -l id -D pks -d generator/cli/locale"


def test_everything_click_can_say_is_translated() -> None:
    package = Path(click.__file__).parent
    found = extract_from_dir(package, [("**.py", "python")], keywords={"_": None, "gettext": None, "ngettext": (1, 2)})
    said = {forms(message) for _, _, message, _, _ in found}
    assert said <= {ids for ids, strings in messages(po()).items() if all(strings)}


def test_translations_use_only_the_values_click_gives() -> None:
    for ids, strings in messages(po()).items():
        given = {name for text in ids for name in PLACEHOLDER.findall(text)}
        assert {name for text in strings for name in PLACEHOLDER.findall(text)} <= given, ids


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--help"], "Pemakaian: pks [OPSI] PERINTAH [ARGUMEN]..."),
        (["--version"], "pks, versi 1.0"),
        (["buat", "--help"], "Pemakaian: pks buat [OPSI] NAMA..."),
        ([], "Perintah:\n"),
        (["bual"], "Galat: Tidak ada perintah 'bual'. Maksud Anda 'buat'?"),
        (["buat", "--bentok", "pdf"], "Galat: Tidak ada opsi '--bentok'. Maksud Anda '--bentuk'?"),
        (["buat", "satu"], "Galat: "),
        (["buat", "satu", "dua"], "Galat: Belum ada opsi '--bentuk'. Pilih salah satu:\n\tdocx,\n\tpdf"),
        (["buat", "satu", "dua", "tiga", "--bentuk", "pdf"], "Galat: Argumen berlebih (tiga)."),
        (["buat", "--bentuk"], "Galat: Nilai untuk opsi '--bentuk' belum ada atau belum lengkap."),
        (["buat", "--ya=1"], "Galat: Opsi '--ya' tidak menerima nilai."),
        (["buat", "--bentuk", "odt"], "Nilai tidak sah untuk '--bentuk': 'odt' bukan salah satu dari 'docx', 'pdf'."),
        (["buat", "--angka", "x"], "Nilai tidak sah untuk '--angka': 'x' bukan bilangan yang sah."),
        (["buat", "--jumlah", "9"], "Nilai tidak sah untuk '--jumlah': 9 di luar batas 1<=x<=4."),
        (["buat", "--dari", "tiada"], "Nilai tidak sah untuk '--dari': Berkas 'tiada' tidak ada."),
    ],
)
def test_no_english_word_is_printed(program: click.Group, arguments: list[str], expected: str) -> None:
    result = CliRunner().invoke(program, arguments, prog_name="pks")
    assert expected in result.output
    assert not words([result.output]) & english()


def test_a_wrong_call_says_where_help_is(program: click.Group) -> None:
    assert "Lihat bantuan dengan 'pks --help'." in CliRunner().invoke(program, ["bual"], prog_name="pks").output


def help_pages(command: click.Command, context: click.Context) -> Iterator[tuple[str, str]]:
    yield context.command_path, command.get_help(context)
    for name, child in command.commands.items() if isinstance(command, click.Group) else ():
        yield from help_pages(child, click.Context(child, parent=context, info_name=name))


def test_the_help_of_every_command_is_indonesian() -> None:
    for path, page in help_pages(main, click.Context(main, info_name="pks")):
        # The command is called so; click's own word for a text is TEXT.
        assert not words([re.sub(r"\btext\b", "", page)]) & english(), path
