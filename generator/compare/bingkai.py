"""Changes outside the text: the looks of the pages, the paraf boxes, the mark of a draft."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from generator.compare.ubahan import Jenis, Ubahan
from generator.naskah.tree import Naskah

_LETAK = "Tampilan halaman"


def frame_changes(lama: Naskah, baru: Naskah) -> Iterator[Ubahan]:
    """A change for each thing around the text that is another one."""
    looks = "; ".join(_looks(lama.gaya, baru.gaya, ""))
    for hal in (*_frame(lama, baru), *([looks] if looks else ())):
        yield Ubahan(Jenis.RUPA, _LETAK, induk=_LETAK, klausul="", hal=hal)


def _frame(lama: Naskah, baru: Naskah) -> Iterator[str]:
    before, after = lama.bingkai, baru.bingkai
    if before.paraf != after.paraf:
        yield f"kotak paraf: {', '.join(before.paraf) or '(tidak ada)'} → {', '.join(after.paraf) or '(tidak ada)'}"
    if before.halaman != after.halaman:
        yield f"tulisan nomor halaman: “{_page(before.halaman)}” → “{_page(after.halaman)}”"
    if before.draf != after.draf:
        yield f"tanda draf: {before.draf or '(tidak ada)'} → {after.draf or '(tidak ada)'}"


def _page(halaman: tuple[str, str, str]) -> str:
    before, between, after = halaman
    return f"{before}1{between}2{after}"


def _looks(lama: Any, baru: Any, name: str) -> Iterator[str]:
    """The keys of the looks profile whose value is another one."""
    if is_dataclass(lama) and is_dataclass(baru):
        for one in fields(lama):
            yield from _looks(getattr(lama, one.name), getattr(baru, one.name), f"{name}.{one.name}".lstrip("."))
    elif lama != baru:
        called = "profil" if name == "id" else name.replace("_", " ").replace(".", " ")
        yield f"{called} {_number(lama)} → {_number(baru)}"


def _number(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
