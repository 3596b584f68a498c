"""The library: everything in ``templates/``, read once and asked by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from generator.data.bentuk import fit
from generator.data.katalog import JenisNaskah, Katalog
from generator.data.logo import logo_problem
from generator.data.masukan import Sumber
from generator.data.model import Bentuk, Perjanjian
from generator.data.terdekat import nearest
from generator.data.yaml_file import Dokumen, Jalur, read_text, read_yaml
from generator.errors import Place, Problem, UserError, fail
from generator.naskah.gaya import Gaya
from generator.words.bentuk_templat import Bidang, EntriKlausul, EntriSegmen, Istilah, Jenis, Peraturan, UrutanNaskah
from generator.words.gaya import read_gaya
from generator.words.kamus import IsiKamus, Kamus
from generator.words.lingkungan import Lingkungan
from generator.words.templating import Klausul, SumberKlausul, compile_clause

B = TypeVar("B", bound=Bentuk)


@dataclass(frozen=True, slots=True, eq=False)
class Isian:
    """Entries of a templates file by id, with the document they stand in. Two are the same only if they are one."""

    dokumen: Dokumen
    entri: Mapping[str, Any]

    def sumber(self, id_: str, key: str, sebutan: str) -> Sumber:
        """Where a value of an entry stands."""
        return Sumber(self.dokumen, (id_, key), sebutan, kata=True)


@dataclass(frozen=True, slots=True, eq=False)
class Urutan:
    """A kind of document: its order and where that is written. Two are the same only if they are one."""

    isi: UrutanNaskah
    dokumen: Dokumen

    def clauses(self) -> Iterator[tuple[EntriKlausul | EntriSegmen, Place]]:
        """Every entry that names a file, with the place of its name."""
        for index, segmen in enumerate(self.isi.segmen):
            if segmen.berkas:
                yield segmen, self.dokumen.place(("segmen", index, "berkas"))
            for number, klausul in enumerate(segmen.klausul or ()):
                yield klausul, self.dokumen.place(("segmen", index, "klausul", number, "berkas"))

    def conditions(self) -> Iterator[tuple[str, Place]]:
        """Every condition, with its place."""
        for index, segmen in enumerate(self.isi.segmen):
            if segmen.jika is not None:
                yield segmen.jika, self.dokumen.place(("segmen", index, "jika"))
            for number, klausul in enumerate(segmen.klausul or ()):
                if klausul.jika is not None:
                    yield klausul.jika, self.dokumen.place(("segmen", index, "klausul", number, "jika"))


@dataclass(frozen=True, slots=True)
class Pustaka:
    """All words and looks of a project."""

    folder: Path
    istilah: Istilah
    jenis: Mapping[str, Jenis]
    bidang: Isian
    peraturan: Isian
    urutan: Mapping[str, Urutan]
    gaya: Mapping[str, Gaya]
    lingkungan: Lingkungan
    _kamus: Kamus | None = None
    _klausul: dict[str, Klausul] = field(default_factory=dict)
    _syarat: dict[str, Klausul] = field(default_factory=dict)

    @property
    def kamus(self) -> Kamus:
        """The dictionary of the checks; a library that was read only to compose has none."""
        assert self._kamus is not None
        return self._kamus

    @property
    def katalog(self) -> Katalog:
        """The ids an agreement may use."""
        return Katalog(
            {name: _kind(urutan.isi) for name, urutan in self.urutan.items()},
            frozenset(self.gaya),
            {name: frozenset(jenis.subjenis) for name, jenis in self.jenis.items()},
            frozenset(self.bidang.entri),
            frozenset(self.peraturan.entri),
        )

    def sharing(self, other: Pustaka) -> Pustaka:
        """The same library; what reads the same in ``other`` is the very object, so what is made of it is made once."""
        urutan = {
            name: known if (known := other.urutan.get(name)) and known.dokumen == own.dokumen else own
            for name, own in self.urutan.items()
        }
        same_words = self.istilah == other.istilah
        return replace(
            self,
            istilah=other.istilah if same_words else self.istilah,
            lingkungan=other.lingkungan if same_words else self.lingkungan,
            bidang=other.bidang if self.bidang.dokumen == other.bidang.dokumen else self.bidang,
            peraturan=other.peraturan if self.peraturan.dokumen == other.peraturan.dokumen else self.peraturan,
            urutan=urutan,
        )

    def names_the_same(self, other: Pustaka) -> bool:
        """Whether the clause files of both may name the same values, and an agreement that fits one fits the other."""
        pairs = ((self.istilah, other.istilah), (self.bidang, other.bidang), (self.peraturan, other.peraturan))
        same = all(own is known for own, known in pairs)
        return same and self.urutan == other.urutan and self.katalog == other.katalog

    def clause(self, name: str, place: Place) -> Klausul:
        """The clause file ``templates/NAME.txt``, named at ``place``. Raises :class:`UserError`."""
        if name not in self._klausul:
            path = self.folder / "templates" / f"{name}.txt"
            label = f"templates/{name}.txt"
            if not _is_inside(path, self.folder / "templates"):
                known = sorted(found.stem for found in path.parent.glob("*.txt")) if path.parent.is_dir() else []
                mend = nearest(path.stem, known) if known else "periksa nama folder dan berkasnya"
                raise fail(place, f"berkas klausul `{label}` tidak ada", mend)
            self._klausul[name] = self.compile(SumberKlausul(read_text(path, label), label))
        return self._klausul[name]

    def compile(self, sumber: SumberKlausul) -> Klausul:
        """Words in marks, ready to be filled. Raises :class:`UserError`."""
        return compile_clause(sumber, self.lingkungan)

    def holds(self, syarat: str | None, data: Mapping[str, Any], place: Place) -> bool:
        """Whether a condition of the order file holds for ``data``. Raises :class:`UserError`."""
        if syarat is None:
            return True
        with _blamed_on(syarat, place):
            return bool(self._condition(syarat, place).fill(data).baris)

    def _condition(self, syarat: str, place: Place) -> Klausul:
        if syarat not in self._syarat:
            words = SumberKlausul(f"{{% if {syarat} %}}ya{{% endif %}}", place.file, place.line)
            self._syarat[syarat] = self.compile(words)
        return self._syarat[syarat]

    def check_all(self) -> list[Problem]:
        """Every clause file that is missing and every one or condition that does not compile, used or not."""
        problems: list[Problem] = []
        for urutan in self.urutan.values():
            for entri, place in urutan.clauses():
                with _collected(problems):
                    self.clause(str(entri.berkas), place)
            for syarat, place in urutan.conditions():
                with _collected(problems), _blamed_on(syarat, place):
                    self._condition(syarat, place)
        return problems


@contextmanager
def _collected(problems: list[Problem]) -> Iterator[None]:
    try:
        yield
    except UserError as error:
        problems += error.problems


@contextmanager
def _blamed_on(syarat: str, place: Place) -> Iterator[None]:
    """What is wrong inside is told as a fault of the condition at ``place``."""
    try:
        yield
    except UserError as error:
        raise UserError(
            Problem(place, f"`jika: {syarat}`: {problem.what}", problem.mend) for problem in error.problems
        ) from None


def _is_inside(path: Path, folder: Path) -> bool:
    """Whether a file is there and in the folder; a name too long, a link in a circle or a closed folder is not."""
    try:
        return path.resolve().is_relative_to(folder.resolve()) and path.is_file()
    except (OSError, RuntimeError):
        return False


def read_pustaka(folder: Path, *, periksa: bool = True) -> Pustaka:
    """The library of the project in ``folder``; without ``periksa`` only to compose, not to check.

    Raises :class:`UserError` with every problem of its YAML files.
    """
    reader = _Reader(folder)
    istilah = reader.words()
    kamus = reader.whole("kamus", IsiKamus) if periksa else None
    jenis = reader.entries("jenis", Jenis)
    bidang = reader.entries("bidang", Bidang)
    peraturan = reader.entries("peraturan", Peraturan)
    urutan = reader.folder_of("naskah", lambda dokumen: Urutan(_order(dokumen), dokumen))
    gaya = reader.folder_of("gaya", read_gaya)
    if reader.problems or not (istilah and jenis and bidang and peraturan):
        raise UserError(reader.problems)
    words = Kamus(kamus) if kamus else None
    lingkungan = Lingkungan(istilah.dan)
    return Pustaka(folder, istilah, jenis.entri, bidang, peraturan, urutan, gaya, lingkungan, words)


@dataclass(slots=True)
class _Reader:
    folder: Path
    problems: list[Problem] = field(default_factory=list)

    def words(self) -> Istilah | None:
        """The structural words; the emblem they name must be a picture."""
        try:
            dokumen = self._document("istilah")
            istilah = fit(Istilah, dokumen)
        except UserError as error:
            self.problems += error.problems
            return None
        self.problems += logo_problem(Sumber(dokumen, ("logo_kosong",)), istilah.logo_kosong, self.folder)
        return istilah

    def whole(self, name: str, shape: type[B]) -> B | None:
        """A file of one shape."""
        try:
            return fit(shape, self._document(name))
        except UserError as error:
            self.problems += error.problems
            return None

    def entries(self, name: str, shape: type[B]) -> Isian | None:
        """A file of entries by id, each of the same shape."""
        try:
            dokumen = self._document(name)
            if not isinstance(dokumen.isi, dict):
                raise fail(Place(dokumen.berkas, 1), "isi berkas harus peta `id: …`", "tulis id dan isinya")
        except UserError as error:
            self.problems += error.problems
            return None
        self.problems += dokumen.problems
        found: dict[str, B] = {}
        for id_ in dokumen.isi:
            try:
                found[id_] = fit(shape, dokumen.inside(id_))
            except UserError as error:
                self.problems += error.problems
        return Isian(dokumen, found)

    def folder_of(self, name: str, read: Callable[[Dokumen], Any]) -> dict[str, Any]:
        """Every YAML file in a folder of the templates, by stem."""
        found: dict[str, Any] = {}
        for path in sorted((self.folder / "templates" / name).glob("*.yaml")):
            try:
                found[path.stem] = read(read_yaml(path, f"templates/{name}/{path.name}"))
            except UserError as error:
                self.problems += error.problems
        if not found and not self.problems:
            self.problems.append(
                Problem(Place(f"templates/{name}"), "belum ada satu berkas pun", "tambahkan berkas .yaml")
            )
        return found

    def _document(self, name: str) -> Dokumen:
        return read_yaml(self.folder / "templates" / f"{name}.yaml", f"templates/{name}.yaml")


def _order(dokumen: Dokumen) -> UrutanNaskah:
    order = fit(UrutanNaskah, dokumen)
    names = list(_names(order))
    problems = [
        Problem(dokumen.place(jalur), f"id `{name}` dipakai lebih dari sekali", "beri `id` yang berbeda")
        for at, (name, jalur) in enumerate(names)
        if name in {earlier for earlier, _ in names[:at]}
    ]
    problems += [
        Problem(dokumen.place(("wajib", index)), f"kunci `{key}` tidak dikenal", nearest(key, Perjanjian.model_fields))
        for index, key in enumerate(order.wajib)
        if key not in Perjanjian.model_fields
    ]
    for index, segmen in enumerate(order.segmen):
        place = dokumen.place(("segmen", index))
        if not segmen.nama:
            problems.append(Problem(place, "segmen tanpa `id` atau `lampiran`", "tambahkan salah satunya"))
        if (segmen.berkas is None) == (segmen.klausul is None):
            problems.append(Problem(place, "segmen harus memuat `berkas` atau `klausul`", "pilih salah satu"))
        elif segmen.lampiran and segmen.klausul is not None:
            problems.append(Problem(place, "lampiran harus memuat `berkas`, bukan `klausul`", "tulis `berkas:`"))
    if problems:
        raise UserError(problems)
    return order


def _names(order: UrutanNaskah) -> Iterator[tuple[str, Jalur]]:
    """The ids of an order, with the way to each."""
    for index, segmen in enumerate(order.segmen):
        if segmen.nama:
            yield segmen.nama, ("segmen", index)
        for number, klausul in enumerate(segmen.klausul or ()):
            yield klausul.nama, ("segmen", index, "klausul", number)


def _kind(order: UrutanNaskah) -> JenisNaskah:
    names = {klausul.nama for segmen in order.segmen for klausul in (segmen.klausul or ())}
    return JenisNaskah(tuple(order.wajib), frozenset(names | {segmen.nama for segmen in order.segmen if segmen.berkas}))
