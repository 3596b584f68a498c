"""The two sides of a comparison: revisions, folders, files, or the folder somebody works in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.build.bangun import Bengkel, open_workshop
from generator.data.berkas import find_project, stems
from generator.diff.git import Repo, find_repo
from generator.errors import Place, Problem, UserError, fail, reason

KERJA = "folder kerja"
_TERAKHIR = "HEAD"
_YAML = (".yaml", ".yml")
_WORD = (".docx", ".doc", ".docm")


@dataclass(frozen=True, slots=True)
class Sisi:
    """One side: what it is called, its project opened, or why that cannot be.

    ``berkas``: the one file that was asked for, if one was.
    """

    sebutan: str
    bengkel: Bengkel | None
    problems: tuple[Problem, ...] = ()
    berkas: str = ""

    def told(self, problem: Problem) -> Problem:
        """A problem of this side, named as git names files: ``main:agreements/x.yaml:3``."""
        if self.sebutan == KERJA:
            return problem
        return problem._replace(place=problem.place._replace(file=f"{self.sebutan}:{problem.place.file}"))


@contextmanager
def open_sides(start: Path, lama: str, baru: str | None, *, bercabang: bool = False) -> Iterator[tuple[Sisi, Sisi]]:
    """Both sides, to be let go of in the end; ``baru`` is the folder somebody works in unless it is said.

    ``A..B`` and ``A...B`` are both sides at once; three dots, or ``bercabang``, mean where the new side parted from the
    old one. Raises :class:`UserError` for what does not exist.
    """
    with ExitStack() as stack:
        opener = _Pembuka(start, stack)
        before, after, parted = _named(lama, baru)
        yield opener.pair(before, after, parted=parted or bercabang)


def _named(lama: str, baru: str | None) -> tuple[str, str | None, bool]:
    """The names of both sides, and whether the old one is where the new one parted from it."""
    for dots in ("...", ".."):
        before, found, after = lama.partition(dots)
        if found and baru is None and not Path(lama).exists() and "/" not in (before[-1:], after[:1]):
            return before or _TERAKHIR, after or _TERAKHIR, dots == "..."
    return lama, baru, False


@dataclass(frozen=True, slots=True)
class _Pembuka:
    start: Path
    stack: ExitStack

    def pair(self, lama: str, baru: str | None, *, parted: bool) -> tuple[Sisi, Sisi]:
        if parted:
            repo = find_repo(find_project(self.start))
            base = repo.merge_base(lama, baru or _TERAKHIR)
            return self._revision(repo, base, f"{lama} ({base[:7]})"), self._side(baru, None)
        if baru is None and self._is_own(lama):
            return self._last(lama), self._file(self.start / lama, lama)
        old = self._side(lama, None)
        return old, self._side(baru, old if old.berkas else None)

    def _side(self, name: str | None, sejajar: Sisi | None) -> Sisi:
        """A side by its name; ``sejajar``: the old side, where a single file was named there."""
        if name is None:
            return self._working(sejajar)
        path = self.start / name
        if path.is_dir() and (_is_project(path) or not self._is_revision(name)):
            return self._folder(path, name)
        if path.suffix in _YAML and path.is_file():
            return self._file(path, name)
        if path.suffix.lower() in _WORD:
            mend = "bandingkan dalam Word (Tinjau > Bandingkan), atau sebagai teks dengan `pks text BERKAS.docx`"
            raise fail(Place(name), "berkas Word tidak dibandingkan di sini", mend)
        if path.suffix in _YAML:
            raise fail(Place(name), "berkas itu tidak ada", "periksa nama dan letaknya")
        project = find_project(self.start)
        repo = find_repo(project)
        if name in stems(project, project / "agreements")[0] and not self._is_revision(name):
            raise fail(Place(name), "ini nama perjanjian, bukan revisi", f"tulis `pks diff main --naskah {name}`")
        return self._revision(repo, repo.commit(name), name)

    def _is_own(self, name: str) -> bool:
        """Whether it is an agreement's file in the folder somebody works in, which would be compared with itself."""
        path = self.start / name
        if path.suffix not in _YAML or not path.is_file():
            return False
        return path.resolve().parent == (find_project(self.start) / "agreements").resolve()

    def _last(self, name: str) -> Sisi:
        """What was committed last of the project that a file lies in."""
        try:
            repo = find_repo(find_project(self.start))
            commit = repo.commit(_TERAKHIR)
        except UserError as error:
            what = f"tidak ada catatan git untuk dibandingkan ({error.problems[0].what})"
            raise fail(Place(name), what, f"sebutkan juga berkas lamanya: pks diff LAMA.yaml {name}") from None
        return self._revision(repo, commit, _TERAKHIR)

    def _is_revision(self, name: str) -> bool:
        """Whether a folder's name is a revision's too, such as that of a branch."""
        try:
            find_repo(find_project(self.start)).commit(name)
        except UserError:
            return False
        return True

    def _working(self, sejajar: Sisi | None) -> Sisi:
        side = _opened(KERJA, find_project(self.start))
        if sejajar is None or side.bengkel is None:
            return side
        if sejajar.berkas not in side.bengkel.proyek.berkas:
            mend = "sebutkan juga berkas barunya: pks diff LAMA.yaml BARU.yaml"
            raise fail(Place(f"agreements/{sejajar.berkas}.yaml"), "tidak ada perjanjian senama di folder kerja", mend)
        return replace(side, berkas=sejajar.berkas)

    def _folder(self, path: Path, name: str) -> Sisi:
        project = path.resolve()
        if not _is_project(project):
            raise fail(
                Place(name), "bukan folder proyek (tidak ada agreements/ dan templates/)", "tunjuk folder proyek"
            )
        return _opened(name, project)

    def _file(self, path: Path, name: str) -> Sisi:
        """One agreement, in the project it lies in, or else in the one somebody works in."""
        try:
            project = find_project(path.parent)
        except UserError:
            project = find_project(self.start)
        side = _opened(name, project)
        if side.bengkel is None:
            return side
        proyek = replace(side.bengkel.proyek, berkas={path.stem: path.resolve()}, salah_nama=())
        return replace(side, bengkel=replace(side.bengkel, proyek=proyek), berkas=path.stem)

    def _revision(self, repo: Repo, commit: str, name: str) -> Sisi:
        try:
            folder = Path(self.stack.enter_context(TemporaryDirectory(prefix="pks-diff-"))).resolve()
            repo.extract(commit, folder)
        except OSError as error:
            what = f"revisi ini tidak dapat ditulis ke folder sementara: {reason(error)}"
            raise fail(Place(name), what, "kosongkan penyimpanan, atau tunjuk folder lain dengan TMPDIR") from None
        if not _is_project(folder):
            where = f" di {repo.awalan}" if repo.awalan else ""
            mend = "pilih revisi sesudah proyek ini ada di sana"
            raise fail(Place(name), f"pada revisi ini tidak ada agreements/ dan templates/{where}", mend)
        return _opened(name, folder)


def _is_project(folder: Path) -> bool:
    return (folder / "agreements").is_dir() and (folder / "templates").is_dir()


def _opened(sebutan: str, folder: Path) -> Sisi:
    try:
        return Sisi(sebutan, open_workshop(folder, periksa=False))
    except UserError as error:
        return Sisi(sebutan, None, error.problems)
