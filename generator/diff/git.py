"""Revisions of a project in git: asked of git itself, written beside the checkout, which nobody touches."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from generator.diff.sama import named_files
from generator.errors import Place, fail
from generator.git import ask_git

_BAGIAN = ("agreements/", "templates/")
_REVISI = (
    "tulis nama cabang (main), HEAD (catatan terakhir), HEAD~1 (catatan sebelumnya), nama tag, atau nomor catatan; "
    "daftarnya: `git branch --all`, `git tag`, `git log --oneline`"
)
"""What a revision may be, in the words of who does not work with git."""

_TAUTAN = "120000"
_BERKAS = ("100644", "100755")


class _Isi(NamedTuple):
    """An entry of a revision: how it is kept, which content, and its path in the project."""

    mode: str
    sha: str
    path: str


@dataclass(frozen=True, slots=True)
class Repo:
    """The repository that keeps a project; ``awalan``: the project's folder in it, "" or ending in a slash."""

    proyek: Path
    awalan: str

    def commit(self, revisi: str) -> str:
        """The id of a revision's commit. Raises :class:`UserError` for one there is not."""
        if not revisi.startswith("-"):
            found = ask_git(self.proyek, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revisi}^{{commit}}")
            if found.returncode == 0:
                return found.stdout.decode().strip()
        raise fail(
            Place(revisi),
            "revisi ini tidak dikenal",
            self._way_out(_REVISI),
        )

    def merge_base(self, satu: str, lain: str) -> str:
        """Where two lines of history parted. Raises :class:`UserError` where they never met."""
        found = ask_git(self.proyek, "merge-base", self.commit(satu), self.commit(lain))
        if found.returncode == 0:
            return found.stdout.decode().split()[0]
        mend = self._way_out("bandingkan kedua revisi langsung, tanpa titik tiga")
        raise fail(Place(f"{satu}...{lain}"), "kedua revisi tidak mempunyai leluhur bersama", mend)

    def extract(self, commit: str, folder: Path) -> None:
        """Write the agreements, templates and pictures of a commit below a folder. Raises :class:`UserError`."""
        entries = list(self._entries(commit))
        own = [entry for entry in entries if entry.path.startswith(_BAGIAN)]
        texts = list(self._contents(own))
        named = named_files(texts)
        pictures = [entry for entry in entries if entry.path in named and not entry.path.startswith(_BAGIAN)]
        for entry, content in (*zip(own, texts, strict=True), *zip(pictures, self._contents(pictures), strict=True)):
            path = folder / entry.path
            path.parent.mkdir(parents=True, exist_ok=True)
            if entry.mode != _TAUTAN:
                path.write_bytes(content)
            elif _inside(entry.path, os.fsdecode(content)):
                path.symlink_to(os.fsdecode(content))

    def _entries(self, commit: str) -> Iterator[_Isi]:
        listed = _checked(self.proyek, "ls-tree", "-r", "-z", "--full-tree", commit, "--", self.awalan or ".")
        for line in listed.split(b"\0"):
            if not line:
                continue
            head, _, name = line.partition(b"\t")
            mode, _, sha = head.decode().split()
            path = os.fsdecode(name).removeprefix(self.awalan)
            if mode in (*_BERKAS, _TAUTAN):
                yield _Isi(mode, sha, path)

    def _contents(self, entries: Sequence[_Isi]) -> Iterator[bytes]:
        wanted = "".join(f"{entry.sha}\n" for entry in entries).encode()
        answer = _checked(self.proyek, "cat-file", "--batch", stdin=wanted)
        at = 0
        for entry in entries:
            end = answer.index(b"\n", at)
            _, kind, size = answer[at:end].decode().split()
            if kind != "blob":
                raise fail(Place(entry.path), f"isi repositori tidak terbaca ({kind})", "periksa dengan `git fsck`")
            begin, at = end + 1, end + 2 + int(size)
            yield answer[begin : at - 1]

    def _way_out(self, usual: str) -> str:
        shallow = ask_git(self.proyek, "rev-parse", "--is-shallow-repository")
        if shallow.stdout.strip() == b"true":
            return "klona ini dangkal, riwayatnya terpotong; lengkapi dengan `git fetch --unshallow`"
        return usual


def find_repo(proyek: Path) -> Repo:
    """The repository a project is kept in. Raises :class:`UserError` where there is none, or no git."""
    found = ask_git(proyek, "rev-parse", "--show-prefix")
    if found.returncode == 0:
        return Repo(proyek, os.fsdecode(found.stdout).rstrip("\n"))
    told = found.stderr.decode(errors="replace")
    if "dubious ownership" in told:
        mend = f"bila folder itu memang milik Anda: git config --global --add safe.directory {proyek}"
        raise fail(Place(str(proyek)), "git menolak repositori ini karena pemilik foldernya lain", mend)
    mend = "bandingkan dua folder: pks diff FOLDER-LAMA FOLDER-BARU, atau jalankan di dalam klona git"
    raise fail(Place(str(proyek)), "bukan repositori git", mend)


def _inside(path: str, target: str) -> bool:
    """Whether a link at ``path`` leads to another place of the project."""
    ends = PurePosixPath(posixpath.normpath(posixpath.join(posixpath.dirname(path), target)))
    return not ends.is_absolute() and ".." not in ends.parts


def _checked(folder: Path, *args: str, stdin: bytes = b"") -> bytes:
    """What git answers. Raises :class:`UserError` with its own words where it cannot."""
    done = ask_git(folder, *args, stdin=stdin)
    if done.returncode:
        told = " ".join(done.stderr.decode(errors="replace").split())
        raise fail(Place(str(folder)), f"git {args[0]} gagal: {told}", "periksa repositori itu dengan `git fsck`")
    return done.stdout
