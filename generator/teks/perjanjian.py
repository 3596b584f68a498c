"""An agreement as the text of its naskah."""

from __future__ import annotations

from pathlib import Path

from generator.compose import compose_words
from generator.data.proyek import open_project
from generator.words.pustaka import read_pustaka
from generator.writers.text import write_text


def agreement_lines(project: Path, file: Path) -> list[str]:
    """The lines of the naskah that a file gives with the profiles and templates of a project as they are now.

    Raises :class:`~generator.errors.UserError` where it cannot be composed.
    """
    pustaka = read_pustaka(project, periksa=False)
    masukan = open_project(project, pustaka.katalog).load_file(file)
    return write_text(compose_words(masukan, pustaka, final=False)).splitlines()
