"""Click's own words in Indonesian, whatever the language of the user's system.

Click asks the standard library's gettext for every message. :func:`activate` points it at ``locale/``; the two classes
give the placeholders that click has as plain text only.
"""

from __future__ import annotations

import gettext
import os
from pathlib import Path
from typing import Any

import click

DOMAIN = "pks"
LOCALE = Path(__file__).parent / "locale"


def activate() -> None:
    """Make Indonesian the language of gettext for this process and those it starts.

    Call it before commands are defined: click translates some words, such as those for files, when an option is made.
    """
    gettext.bindtextdomain(DOMAIN, str(LOCALE))
    gettext.textdomain(DOMAIN)
    # Gettext reads this variable at every message, before LC_ALL and LANG, even where those say C.
    os.environ["LANGUAGE"] = "id"


class Perintah(click.Command):
    """A command whose usage line says ``[OPSI]``."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"options_metavar": "[OPSI]"} | kwargs)


class Kelompok(click.Group):
    """A group of :class:`Perintah`; its usage line says ``[OPSI] PERINTAH [ARGUMEN]...``."""

    command_class = Perintah
    group_class = type

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        words = {"options_metavar": "[OPSI]", "subcommand_metavar": "PERINTAH [ARGUMEN]..."}
        super().__init__(*args, **words | kwargs)
