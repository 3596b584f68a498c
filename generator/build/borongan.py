"""Writing many agreements: only those whose files no longer say what the project says."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from generator.build.folder_hasil import FolderHasil
from generator.build.hasil import Hasil
from generator.build.ingatan import Ingatan, keep, recall
from generator.build.menetap import lasting
from generator.build.pembuat import Pembuat, system_for, with_system
from generator.build.ringkas import Bersama
from generator.build.salinan import Salinan
from generator.build.sebab import causes, changed_inputs
from generator.build.sidik import Sidik, fingerprint, program
from generator.errors import Place, Problem, fail

if TYPE_CHECKING:  # loaded only where something is to be made: it takes many times as long as to see that nothing is
    from generator.build.bangun import Bengkel
    from generator.build.pendamping import Pendamping
    from generator.build.serentak import Kerja
    from generator.build.tersusun import Tersusun


@dataclass(slots=True)
class Borongan:
    """Agreements of a project that are to be written into a folder, up to ``jobs`` at a time, or one on each core.

    ``scheduler``: the address of a cluster that makes them instead. ``hari_ini``: the day of the last writing.
    ``salah_nama``: known once it wrote.
    """

    proyek: Path
    hasil: FolderHasil
    jobs: int | None
    scheduler: str = ""
    hari_ini: date = date.min
    salah_nama: Sequence[Problem] = ()
    _sidik: Sidik | None = None
    _ingatan: Ingatan = field(default_factory=Ingatan)
    _bersama: Bersama = field(default_factory=Bersama)
    _bengkel: Bengkel | None = None
    _dibuka: str = ""
    _pendamping: Pendamping | None = None
    _siaga: bool = False

    def write(self, names: Sequence[str]) -> Generator[Hasil, None, None]:
        """What becomes of each agreement: first of those that are as they should be, then of the others in order.

        Raises :class:`UserError` for what stops every agreement. KeyboardInterrupt stops what is being made.
        """
        self.hari_ini = datetime.now().astimezone().date()
        with lasting():
            self._sidik = fingerprint(self.proyek)
            self._ingatan = recall(self.proyek, self._sidik, self.hari_ini) if self._sidik else Ingatan()
            self._bersama = Bersama()
            self.hasil.problems = []
            self.hasil.read()
            intact = self._intact(names)
        yield from intact.values()
        left = [name for name in names if name not in intact]
        if left or self._ingatan.salah_nama is None:
            yield from self._make(left)
        self.salah_nama = self._ingatan.salah_nama or ()

    def stand_by(self) -> None:
        """After a writing, get ready for another one: do what it would do, with the agreement that was saved last.

        Everything is loaded and looked up then, and the lines of its PDF are known.
        """
        if self._siaga or self.scheduler:
            return
        bengkel = self._opened()
        berkas = bengkel.proyek.berkas
        if berkas:
            name = max(berkas, key=lambda name: _saved(berkas[name]))
            bengkel.render(name, dict.fromkeys(self.hasil.formats, ""), self.hasil.salinan)
        self._siaga = True

    def _intact(self, names: Sequence[str]) -> dict[str, Hasil]:
        """What is known of the agreements whose files say what they should, without composing them."""
        makers = self.hasil.makers(program())
        if self.hasil.salinan is not Salinan.DRAF or not makers:
            return {}
        found = {}
        for name in names:
            known = self._ingatan.hasil.get(name)
            if known and known.naskah and set(self.hasil.made(name, lambda: makers).values()) == {known.naskah}:
                known.tetap = list(self.hasil.formats)
                known.tertinggal = self.hasil.outdated(name, known.naskah)
                found[name] = known
        return found

    def _make(self, names: Sequence[str]) -> Iterator[Hasil]:
        with self._helped(names):
            yield from self._made(names)

    @contextmanager
    def _helped(self, names: Sequence[str]) -> Iterator[None]:
        """With a second process where the first one would have to write a PDF alone, and is not ready to."""
        alone = len(names) == 1 and self.jobs != 1 and not (self.scheduler or self._siaga)
        if alone and "pdf" in self.hasil.formats:
            from generator.build.pendamping import begin

            self._pendamping = begin()
        try:
            yield
        finally:
            if self._pendamping:
                self._pendamping.stop()
            self._pendamping = None

    def _made(self, names: Sequence[str]) -> Iterator[Hasil]:
        bengkel = self._opened()
        self._ingatan.salah_nama = bengkel.proyek.salah_nama
        try:
            if names:
                yield from self._made_in(bengkel, names)
        finally:
            # Not what was found in files that somebody saved meanwhile.
            if self._sidik and self._sidik == fingerprint(self.proyek):
                keep(self.proyek, self._sidik, self._ingatan)

    def _opened(self) -> Bengkel:
        """The project; as it was opened before, if nothing changed since but single agreements."""
        from generator.build.bangun import open_workshop
        from generator.build.letak import Berkas

        shared = self._sidik.bersama if self._sidik else ""
        if not (self._bengkel and shared and shared == self._dibuka):
            self._bengkel, self._dibuka = open_workshop(self.proyek, self.hari_ini), shared
        return replace(self._bengkel, berkas=Berkas(self.proyek), hari_ini=self.hari_ini, pendamping=self._pendamping)

    def _made_in(self, bengkel: Bengkel, names: Sequence[str]) -> Iterator[Hasil]:
        from generator.build.henti import shielded
        from generator.build.kunci import locked
        from generator.build.serentak import rendering

        with ExitStack() as stack:
            stack.enter_context(locked(self.hasil.output))
            self.hasil.read()  # as whoever held the folder before left it
            stack.callback(self.hasil.save)
            makers = self._makers(bengkel)
            work = [rendering(name, self.hasil.made(name, makers), self.hasil.salinan) for name in names]
            for tersusun in self._spread(bengkel, work):
                try:
                    with shielded(), tersusun.hasil.kept():
                        self._deliver(tersusun, makers())
                except KeyboardInterrupt:
                    yield from [tersusun.hasil] if tersusun.hasil.ditulis else []
                    raise
                yield tersusun.hasil

    def _makers(self, bengkel: Bengkel) -> Callable[[], Pembuat]:
        """What files are made with; where nothing here was made with it yet, found out when somebody asks."""
        if known := self.hasil.makers(program()):
            return lambda: known
        if "pdf" not in self.hasil.formats:
            return lambda: with_system(program(), {})
        families = {gaya.huruf.pdf for gaya in bengkel.pustaka.gaya.values()}
        system = (bengkel.pendamping.do if bengkel.pendamping else partial)(system_for, families)
        return cache(lambda: with_system(program(), system()))

    def _spread(self, bengkel: Bengkel, work: Sequence[Kerja[Bengkel, Tersusun]]) -> Iterator[Tersusun]:
        if self.scheduler:
            try:
                from generator.build.kluster import over_cluster
            except ModuleNotFoundError:
                mend = "pasang dengan `pip install distributed`, di sini dan pada setiap pekerja"
                raise fail(Place("--scheduler"), "pustaka distributed (Dask) belum terpasang", mend) from None
            return over_cluster(bengkel, work, self.scheduler)
        from generator.build.inti import cores
        from generator.build.serentak import each

        return each(bengkel, work, min(self.jobs or cores(), len(work)))

    def _deliver(self, tersusun: Tersusun, makers: Pembuat) -> None:
        from generator.build.kirim import deliver

        hasil, known = tersusun.hasil, self.hasil.manifes.pembuat
        entri, paths = self.hasil.entry(hasil.nama), self.hasil.paths(hasil.nama)
        hasil.sebab = causes(entri, list(paths.values()), makers, known) + changed_inputs(entri, hasil.masukan)
        deliver(tersusun, self.hasil.output)
        self.hasil.record(hasil, tersusun.isi, makers, self._bersama.inputs(hasil.masukan))
        hasil.masukan = {}
        self._bersama.shrink(hasil)
        if self.hasil.salinan is Salinan.DRAF:
            self._ingatan.hasil[hasil.nama] = hasil


def _saved(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:  # it was removed meanwhile
        return 0
