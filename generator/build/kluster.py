"""Making naskah on a cluster of Dask: the project and the work travel there by value, the files come back as bytes."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import BrokenExecutor, CancelledError
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import Any, TypeVar

from distributed import Client, KilledWorker, WorkerPlugin

from generator.build.bangun import Bengkel, open_workshop
from generator.build.pembuat import libraries
from generator.build.serentak import Kerja, Pelaksana, spread
from generator.errors import Place, fail

T = TypeVar("T")

_PARTS = ("agreements", "templates")
_PICTURES = (".png", ".jpg", ".jpeg")
_WAIT = 20
"""Seconds until a scheduler that does not answer is taken for one there is not."""

_BENGKEL: dict[str, Bengkel] = {}
"""The projects a worker has, by the digest of their files: several may be at work on one cluster."""

_LOCK = Lock()
"""One piece of work at a time in a worker, however many threads it was given."""


def over_cluster(bengkel: Bengkel, work: Sequence[Kerja[Bengkel, T]], scheduler: str) -> Iterator[T]:
    """What becomes of each piece of work, in order, done by the workers of a scheduler.

    Raises :class:`UserError` for a scheduler nobody can reach, and for workers that run another program.
    """
    # Whoever came later without the project is asked for its program again when the work is sent anew.
    lost = (BrokenExecutor, CancelledError, KilledWorker, TanpaProyek)
    return spread(bengkel, work, lambda: _connected(bengkel, scheduler), lost)


@contextmanager
def _connected(bengkel: Bengkel, scheduler: str) -> Iterator[Pelaksana[Bengkel, Any]]:
    """A cluster whose workers have the project, also those that come later or come again."""
    kiriman = pack(bengkel)
    try:
        client = Client(scheduler, timeout=_WAIT, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        mend = "periksa alamatnya dan apakah penjadwal itu berjalan"
        raise fail(Place(scheduler), f"penjadwal tidak dapat dihubungi: {error}", mend) from None
    with client:
        try:
            client.register_plugin(kiriman, name=kiriman.name)
        except ProgramLain as error:
            mend = "pasang versi yang sama di sini dan pada setiap pekerja"
            raise fail(Place(scheduler), f"pekerja memakai program atau pustaka lain: {error}", mend) from None
        try:
            with client.get_executor(pure=False) as executor:
                yield lambda one: executor.submit(do_for, kiriman.name, one)
        finally:  # also of what is stopped, nothing stays on other machines
            client.unregister_worker_plugin(kiriman.name)


class ProgramLain(Exception):
    """A worker would make other files than this machine does; says by what."""


class TanpaProyek(Exception):
    """A worker that came while others were at work has not the project, for it runs another program."""


@dataclass
class Kiriman(WorkerPlugin):
    """A project as it is sent to a worker: its files by path, what it is to be made with, and its day."""

    name: str
    berkas: Mapping[str, bytes]
    pustaka: Mapping[str, str]
    hari_ini: date
    _folder: TemporaryDirectory[str] | None = field(default=None, repr=False)

    def setup(self, worker: Any) -> None:  # noqa: ARG002  # the library calls it so
        """Open the project in a worker. Raises ProgramLain."""
        here = libraries()
        if other := sorted(name for name, version in self.pustaka.items() if here.get(name) != version):
            raise ProgramLain(", ".join(other))
        self._folder = TemporaryDirectory(prefix="pks-")
        for name, data in self.berkas.items():
            path = Path(self._folder.name, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        _BENGKEL[self.name] = open_workshop(Path(self._folder.name), self.hari_ini)

    def teardown(self, worker: Any) -> None:  # noqa: ARG002  # the library calls it so
        """Forget it."""
        _BENGKEL.pop(self.name, None)
        if self._folder:
            self._folder.cleanup()


def pack(bengkel: Bengkel) -> Kiriman:
    """The project with everything a worker needs of it. Raises :class:`UserError` for a file that cannot be read."""
    folder = bengkel.proyek.folder
    files = {}
    for path in _files(folder):
        try:
            files[path.relative_to(folder).as_posix()] = path.read_bytes()
        except OSError as error:
            raise fail(Place(str(path)), f"tidak dapat dikirim: {error}", "periksa izin berkas itu") from None
    name = hashlib.sha256(pickle.dumps((sorted(files.items()), bengkel.hari_ini))).hexdigest()
    return Kiriman(name, files, dict(libraries()), bengkel.hari_ini)


def _files(folder: Path) -> Iterator[Path]:
    """All of the data and the templates, and the pictures that agreements may name elsewhere in the project."""
    for path in sorted(folder.iterdir()):
        if path.name in _PARTS:
            yield from (found for found in sorted(path.rglob("*")) if found.is_file())
        elif path.is_dir() and not path.name.startswith(".") and path.name != "output":
            yield from (found for found in sorted(path.rglob("*")) if _is_picture(found))
        elif _is_picture(path):
            yield path


def _is_picture(path: Path) -> bool:
    return path.suffix.lower() in _PICTURES and path.is_file()


def do_for(name: str, work: Kerja[Bengkel, T]) -> T:
    """A piece of work in a worker that has the project ``name``. Raises TanpaProyek."""
    with _LOCK:
        if name not in _BENGKEL:
            raise TanpaProyek(name)
        return work(_BENGKEL[name])
