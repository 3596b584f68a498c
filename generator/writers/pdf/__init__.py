"""The naskah as a tagged PDF, PDF/A-3a and PDF/UA-1 at once.

Importing this costs nothing: WeasyPrint and its libraries are loaded by the first call.
"""

from __future__ import annotations

import sys

from generator.naskah.tree import Naskah

PAKET = "libpangoft2-1.0-0 libharfbuzz-subset0 fonts-urw-base35 fonts-liberation"


class PdfUnavailable(Exception):
    """This machine cannot write PDF; the message, in Indonesian, says why and what to install."""

    def __init__(self, what: str) -> None:
        super().__init__(f"PDF tidak dapat dibuat karena {what}; pasang paket Debian {PAKET}.")


def write_pdf(naskah: Naskah) -> bytes:
    """The same bytes for the same naskah, on any day and with any hash seed.

    Raises :class:`PdfUnavailable` without Pango, HarfBuzz's subsetter or the profile's font, and
    :class:`~generator.errors.UserError` for a character the font does not have.
    """
    load()
    from generator.writers.pdf.render import render

    return render(naskah)


def warm_up() -> None:
    """Do what the first PDF of a process would wait for. Raises :class:`PdfUnavailable`."""
    load()
    from generator.writers.pdf.render import warm_up

    warm_up()


def load() -> None:
    """WeasyPrint and all it needs. Raises :class:`PdfUnavailable`."""
    from generator.writers.pdf.cepat.muat import without_search
    from generator.writers.pdf.sampah import collected_once

    try:
        with collected_once(), without_search():
            import weasyprint.text.ffi  # noqa: F401
    except (ImportError, OSError) as error:
        # A second try would find the halves of the first one and fail with an error that tells nobody anything.
        for name in [name for name in sys.modules if name.partition(".")[0] == "weasyprint"]:
            del sys.modules[name]
        raise PdfUnavailable("pustaka Pango tidak ada") from error
    # Without it WeasyPrint falls back to another subsetter, whose bytes differ from run to run.
    if sys.modules["weasyprint.text.ffi"].harfbuzz_subset is None:
        raise PdfUnavailable("pustaka libharfbuzz-subset tidak ada")
