"""The questions of ``pks new``: each answered by an option, or on the terminal, or left open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TypeVar

import click

from generator.baru.bacaan import Keliru, read_choice, read_choices, read_name, read_signing, read_term, read_words
from generator.baru.berkas import taken
from generator.baru.isian import Isian
from generator.baru.nama import propose
from generator.build.bangun import Bengkel
from generator.cli.tanya import ask, ask_if_known, can_ask, show
from generator.data.masukan import OMBUDSMAN

T = TypeVar("T")

# Options that can be judged by themselves.
_READERS: Mapping[str, Callable[[str], object]] = {
    "mitra": read_words,
    "kedudukan": read_words,
    "jabatan": read_words,
    "tentang": read_words,
    "nota": read_signing,
    "jangka_waktu": read_term,
}


@dataclass(slots=True)
class Wawancara:
    """``diberi``: the options by name, None for those not given. ``bertanya``: whether the others are asked for."""

    bengkel: Bengkel
    diberi: Mapping[str, str | None]
    bidang: tuple[str, ...]
    bertanya: bool = False

    def isian(self) -> Isian:
        """The answers. Ends the program with exit code 2 for an option that cannot be used or is missing."""
        self._begin()
        naskah = self._document()
        jenis = self._one("jenis", "Jenis mitra", self._kinds())
        subjenis = self._subkind(jenis)
        mitra = self._needed("mitra", "Nama resmi mitra", read_words)
        kedudukan = self._known("kedudukan", "Kota kedudukan mitra", read_words)
        jabatan = self._known("jabatan", "Jabatan yang menandatangani bagi mitra", read_words)
        tentang = self._known("tentang", "Pokok kerja sama, tanpa kata tentang", read_words)
        nota = self._memorandum(naskah)
        term = self._known("jangka_waktu", "Lama perjanjian, misalnya 3 tahun", read_term)
        tahun, bulan = term or (None, None)
        bidang, ombudsman = self._fields(naskah), self._ombudsman()
        nama = self._name(mitra)
        return Isian(
            nama, naskah, mitra, jenis, subjenis, kedudukan, jabatan, tentang, nota, tahun, bulan, bidang, ombudsman
        )

    def _begin(self) -> None:
        """Whether to ask: where something needed is not given, and somebody is there to answer.

        What was given is looked at first: nobody wants to answer ten questions for an option that cannot be used.
        """
        self._refuse_wrong()
        known = {"naskah": self._default_document(), "ombudsman": len(self._our_profiles()) < 2}
        lacking = [key for key in ("naskah", "jenis", "mitra", "ombudsman") if not (self.diberi[key] or known.get(key))]
        self.bertanya = bool(lacking) and can_ask()
        if lacking and not self.bertanya:
            names = ", ".join(f"--{key}" for key in lacking)
            raise click.UsageError(f"Belum disebut: {names}. Tanpa terminal tidak ada yang dapat ditanyakan.")

    def _refuse_wrong(self) -> None:
        """End the program where an option cannot be used, with all of them; those that depend on one come later."""
        readers = {"nama": self._free_name, **_READERS}
        choices = {"naskah": self._documents(), "jenis": self._kinds(), "ombudsman": self._our_profiles()}
        readers |= {key: partial(read_choice, known=known) for key, known in choices.items()}
        wrong = []
        for key, read in readers.items():
            try:
                self._option(key, read)
            except click.BadParameter as error:
                wrong.append(error)
        if wrong:
            raise click.UsageError("\n".join(error.format_message() for error in wrong))

    # --- one answer ---

    def _option(self, key: str, read: Callable[[str], T]) -> T | None:
        text = self.diberi[key]
        return None if text is None else _read(text, read, key)

    def _needed(self, key: str, words: str, read: Callable[[str], T]) -> T:
        given = self._option(key, read)
        return ask(words, read) if given is None else given

    def _known(self, key: str, words: str, read: Callable[[str], T]) -> T | None:
        given = self._option(key, read)
        return ask_if_known(words, read) if given is None and self.bertanya else given

    def _one(self, key: str, title: str, choices: Mapping[str, str]) -> str:
        read = partial(read_choice, known=choices)
        if self.diberi[key] is None:
            show(title, choices)
        return self._needed(key, f"Nomor {title.lower()} (1–{len(choices)})", read)

    # --- what depends on the project ---

    def _default_document(self) -> str | None:
        """The kind of document that need not be asked for: that of the defaults, or the only one."""
        bawaan, kinds = self.bengkel.proyek.bawaan, list(self.bengkel.pustaka.urutan)
        stated = bawaan.isi.get("naskah") if bawaan else None
        return stated if stated in kinds else kinds[0] if len(kinds) == 1 else None

    def _document(self) -> str:
        default, given = self._default_document(), self.diberi["naskah"]
        return default if default and given is None else self._one("naskah", "Jenis naskah", self._documents())

    def _documents(self) -> dict[str, str]:
        return {id_: urutan.isi.nama for id_, urutan in self.bengkel.pustaka.urutan.items()}

    def _kinds(self) -> dict[str, str]:
        """The kinds a partner can be of."""
        return {id_: jenis.nama for id_, jenis in self.bengkel.pustaka.jenis.items() if id_ != OMBUDSMAN}

    def _subkind(self, jenis: str) -> str | None:
        choices = self.bengkel.pustaka.jenis[jenis].subjenis
        read = partial(read_choice, known=choices)
        if self.diberi["subjenis"] is not None or not choices or not self.bertanya:
            return self._option("subjenis", read)
        show("Subjenis mitra", choices)
        return ask_if_known(f"Nomor subjenis (1–{len(choices)})", read)

    def _memorandum(self, naskah: str) -> date | int | None:
        if "nota_kesepahaman" in self.bengkel.pustaka.urutan[naskah].isi.wajib:
            return self._known("nota", "Tanggal atau tahun Nota Kesepahaman, misalnya 2023-07-25", read_signing)
        if self.diberi["nota"] is not None:
            raise _unusable("nota", f"`{naskah}` tidak menindaklanjuti Nota Kesepahaman; hapus opsi ini")
        return None

    def _fields(self, naskah: str) -> tuple[str, ...]:
        choices = {id_: bidang.nama for id_, bidang in self.bengkel.pustaka.bidang.entri.items()}
        read = partial(read_choices, known=choices)
        if self.bidang or not self.bertanya or "program" not in self.bengkel.pustaka.urutan[naskah].isi.wajib:
            return _read(",".join(self.bidang), read, "bidang")
        show("Bidang kerja sama", choices)
        return ask_if_known("Nomor bidang, dipisahkan koma", read) or ()

    def _our_profiles(self) -> dict[str, str]:
        """The shared profiles of the Ombudsman."""
        profiles = self.bengkel.proyek.profil.items()
        return {id_: found.profil.nama or "" for id_, found in profiles if found.profil.jenis == OMBUDSMAN}

    def _ombudsman(self) -> str | None:
        ours = self._our_profiles()
        if self.diberi["ombudsman"] is None and len(ours) < 2:
            return next(iter(ours), None)
        return self._one("ombudsman", "Profil Ombudsman", ours)

    def _name(self, mitra: str) -> str:
        proposed, given = propose(mitra), self._option("nama", self._free_name)
        if given is None and self.bertanya:
            return ask("Nama berkas, tanpa .yaml", self._free_name, proposed)
        if given is None and not proposed:
            raise click.UsageError("Nama berkas tidak dapat dibuat dari nama mitra; sebutkan NAMA.")
        return given or _read(proposed, self._free_name, "nama")

    def _free_name(self, text: str) -> str:
        """A name that no agreement has, and no party beside the partner."""
        name, proyek = read_name(text), self.bengkel.proyek
        if found := taken(proyek.folder, name):
            raise Keliru(f"agreements/{found.name} sudah ada dan tidak ditimpa; pilih nama lain")
        if name in {*proyek.profil, *proyek.rusak, OMBUDSMAN}:
            raise Keliru(f"`{name}` sudah menjadi id pihak lain; pilih nama lain")
        return name


def _read(text: str, read: Callable[[str], T], key: str) -> T:
    try:
        return read(text)
    except Keliru as error:
        raise _unusable(key, str(error)) from None


def _unusable(key: str, why: str) -> click.BadParameter:
    hint = "NAMA" if key == "nama" else f"--{key.replace('_', '-')}"
    return click.BadParameter(why, param_hint=f"'{hint}'")
