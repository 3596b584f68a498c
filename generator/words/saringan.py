"""The filters of the templates: how a value reads. An empty value stays empty through every one of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Any

from jinja2 import TemplateRuntimeError
from jinja2.runtime import LoopContext, Undefined

from generator.data.model import Waktu
from generator.words import bilangan, tanggal
from generator.words.nilai import Deret, Isi


def filters(dan: str) -> dict[str, Callable[..., Any]]:
    """All filters by name; ``dan`` is the word that joins the last two items of a list."""
    found: dict[str, Callable[..., Any]] = {
        "terbilang": _number("terbilang", bilangan.terbilang),
        "kata": _number("kata", bilangan.kata),
        "urutan_kata": _number("urutan_kata", bilangan.urutan_kata),
        "romawi": _number("romawi", bilangan.romawi),
        "rupiah": _number("rupiah", bilangan.rupiah),
        "kapital": _text(str.upper),
        "sebaris": _text(_one_line),
        "awal_kecil": _text(lambda text: text[:1].lower() + text[1:]),
        "tanggal": _date("tanggal", tanggal.tanggal),
        "tanggal_angka": _date("tanggal_angka", tanggal.tanggal_angka),
        "tanggal_kata": _date("tanggal_kata", tanggal.tanggal_kata),
        "hari": _date("hari", tanggal.hari),
        "bulan_nama": _date("bulan_nama", tanggal.bulan_nama),
        "tahun_kata": _date("tahun_kata", tanggal.tahun_kata),
        "bulan": _waktu,
        "daftar": lambda value: _join(value, dan),
        "butir": _punctuate,
        "length": _length,
    }
    return {name: _of_known(apply) for name, apply in found.items()}


def _of_known(apply: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(apply)
    def checked(value: Any, *words: Any) -> Any:
        if isinstance(value, Undefined):
            str(value)  # raises, naming what is unknown
        return apply(value, *words)

    return checked


def _isi(value: Any) -> Isi:
    if isinstance(value, Isi):
        return value
    if isinstance(value, bool) or not isinstance(value, (str, int, date)):
        raise TemplateRuntimeError("saringan ini hanya untuk satu nilai, bukan daftar, peta, atau syarat")
    return Isi(value)


def _number(name: str, write: Callable[[int], str]) -> Callable[[Any], Isi]:
    def apply(value: Any) -> Isi:
        isi = _isi(value)
        if isi.data is None:
            return isi
        if not isinstance(isi.data, int) or isinstance(isi.data, bool):
            raise TemplateRuntimeError(f"`{isi.data}` bukan bilangan bulat, tidak dapat memakai `{name}`")
        try:
            return isi.read_as(write(isi.data))
        except ValueError as error:
            raise TemplateRuntimeError(str(error)) from None

    return apply


def _date(name: str, write: Callable[[date], str]) -> Callable[[Any], Isi]:
    def apply(value: Any) -> Isi:
        isi = _isi(value)
        if isi.data is None:
            return isi
        if not isinstance(isi.data, date):
            raise TemplateRuntimeError(f"`{isi.data}` bukan tanggal, tidak dapat memakai `{name}`")
        return isi.read_as(write(isi.data))

    return apply


def _text(write: Callable[[str], str]) -> Callable[[Any], Isi]:
    def apply(value: Any) -> Isi:
        isi = _isi(value)
        return isi if isi.printed is None else isi.read_as(write(isi.printed))

    return apply


def _one_line(text: str) -> str:
    """Lines joined by commas; what ends a line in a comma already has no second one."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    return ", ".join([*(line.rstrip(" ,") for line in lines[:-1]), *lines[-1:]])


def _waktu(value: Any) -> Isi:
    """A month as "Februari 2027", a day as "13 Februari 2027"."""
    isi = _isi(value)
    if isi.data is None:
        return isi
    if isinstance(isi.data, date):
        return isi.read_as(tanggal.tanggal(isi.data))
    if not isinstance(isi.data, Waktu):
        raise TemplateRuntimeError(f"`{isi.data}` bukan bulan, tidak dapat memakai `bulan`")
    day = date(isi.data.tahun, isi.data.bulan, isi.data.hari or 1)
    return isi.read_as(tanggal.tanggal(day) if isi.data.hari else tanggal.bulan_tahun(day))


def _join(value: Any, dan: str) -> Isi:
    """A list of values as "a", "a dan b" or "a, b, dan c"."""
    if not isinstance(value, Deret):
        raise TemplateRuntimeError("`daftar` hanya untuk daftar nilai")
    words = [isi.printed for isi in map(_isi, value)]
    if not words or None in words:
        return Isi(None, value.sumber)
    *before, last = (str(word) for word in words)
    comma = "," if len(before) > 1 else ""
    return Isi(f"{', '.join(before)}{comma} {dan} {last}" if before else last, value.sumber)


def _punctuate(loop: Any, middle: str, before_last: str, last: str) -> str:
    """What ends the current item of a loop: ``middle``, ``before_last`` for the last but one, ``last``."""
    if not isinstance(loop, LoopContext):
        raise TemplateRuntimeError("`butir` hanya untuk `loop` di dalam {% for %}")
    return last if loop.last else before_last if loop.revindex == 2 else middle


def _length(value: Any) -> int:
    if not isinstance(value, Deret):
        raise TemplateRuntimeError("`length` hanya untuk daftar")
    return len(value)
