"""LibreOffice as a converter, in a profile of its own and never longer than it may take."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

_FILTER = (
    'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"3"},'
    '"UseTaggedPDF":{"type":"boolean","value":"true"}}'
)
"""Tagged PDF/A-3."""


def available() -> bool:
    """Whether it is installed."""
    return shutil.which("soffice") is not None and shutil.which("timeout") is not None


def convert(files: Sequence[Path], folder: Path, profile: Path, *, limit: int = 600) -> None:
    """All files by one call."""
    command = ["timeout", str(limit), "soffice", "--headless", f"-env:UserInstallation={profile.as_uri()}"]
    command += ["--convert-to", _FILTER, "--outdir", str(folder), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True)
    if absent := [file.stem for file in files if not (folder / f"{file.stem}.pdf").is_file()]:
        raise RuntimeError(f"LibreOffice left out {absent}")
