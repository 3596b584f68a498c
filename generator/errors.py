"""What a user can mend: a problem with its place, and the exception that carries several.

Everything raised for bad input is a :class:`UserError`; anything else is a bug of ours and keeps its traceback.
"""

from __future__ import annotations

import errno
from collections.abc import Iterable
from typing import Literal, NamedTuple

Severity = Literal["galat", "peringatan", "catatan"]
"""An error stops the draft, a warning does not, a note is only told to who asks for it."""

_REASONS = {
    errno.ENOENT: "berkas itu tidak ada",
    errno.EISDIR: "itu folder, bukan berkas",
    errno.ENOTDIR: "yang seharusnya folder ternyata berkas",
    errno.EEXIST: "yang seharusnya folder ternyata berkas",
    errno.EACCES: "tidak ada izin",
    errno.EPERM: "tidak ada izin",
    errno.EROFS: "penyimpanannya hanya dapat dibaca",
    errno.ENOSPC: "penyimpanan penuh",
    errno.EBADF: "sudah ditutup",
    errno.EDQUOT: "jatah penyimpanan habis",
    errno.EFBIG: "berkasnya terlalu besar untuk penyimpanan itu",
    errno.EIO: "penyimpanannya rusak atau terputus",
    errno.EBUSY: "sedang dipakai program lain",
    errno.ETXTBSY: "sedang dipakai program lain",
    errno.EMFILE: "terlalu banyak berkas terbuka",
    errno.ENFILE: "terlalu banyak berkas terbuka",
    errno.ENAMETOOLONG: "namanya terlalu panjang",
    errno.ELOOP: "tautannya berputar",
}


class Place(NamedTuple):
    """A place in a file the user wrote; lines and columns count from 1, 0 means "the file as a whole"."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        parts = [self.file]
        if self.line:
            parts.append(str(self.line))
            if self.column:
                parts.append(str(self.column))
        return ":".join(parts)


class Problem(NamedTuple):
    """One thing to mend: where, what is wrong, and the way out, both in Indonesian.

    ``kode``: the id of the check that found it, empty for what keeps an agreement from being composed at all.
    ``kutipan``: the words at fault as they print, by which the column of a place that has none can be found.
    """

    place: Place
    what: str
    mend: str = ""
    severity: Severity = "galat"
    kode: str = ""
    kutipan: str = ""

    @property
    def uraian(self) -> str:
        """What is wrong, the way out, and the check to ask for more."""
        text = f"{self.what} — {self.mend}" if self.mend else self.what
        return f"{text} [{self.kode}]" if self.kode else text

    def __str__(self) -> str:
        return f"{self.place}: {self.severity}: {self.uraian}"


class UserError(Exception):
    """Carries every problem found, in the order of their places."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


def fail(place: Place, what: str, mend: str = "") -> UserError:
    """The exception for a single problem, to be raised by the caller."""
    return UserError([Problem(place, what, mend)])


def reason(error: OSError) -> str:
    """Why the system refused a file, in Indonesian where we know its word."""
    return _REASONS.get(error.errno or 0, error.strerror or "ditolak sistem tanpa sebab yang disebut")
