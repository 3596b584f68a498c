"""Items of Ruang Lingkup of which no programme, and no other Pasal, says anything."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import Cela, ganti, periksa
from generator.checks.ketentuan import Kalimat
from generator.checks.lingkup import fields, lists, scope_sentences
from generator.checks.pola import kata
from generator.checks.program import agreed
from generator.data.model import Program

_DAFTAR = "Ruang lingkup perjanjian ini meliputi:\na. penanganan Laporan Masyarakat;\nb. pertukaran Data; dan\nc. {}."


@periksa(
    "lingkup-tanpa-program",
    "peringatan",
    "Butir Ruang Lingkup yang tidak ada programnya",
    mengapa="Butir yang tidak termasuk bidang program mana pun menjanjikan hal yang tidak akan dilaksanakan.",
    salah=ganti("ruang-lingkup", _DAFTAR.format("pengadaan sarana perkantoran"), "Ruang Lingkup"),
    benar=ganti("ruang-lingkup", _DAFTAR.format("bidang lain yang disepakati PARA PIHAK"), "Ruang Lingkup"),
)
def foreign_items(bahan: Bahan) -> Iterator[Temuan]:
    """Items beside fields of programmes that name no field, where no programme or Pasal is about the same."""
    items = [kalimat for kalimat in scope_sentences(bahan) if _is_item(kalimat)] if agreed(bahan) else []
    known = [pattern for _, pattern in fields(bahan, loosely=True)]
    foreign = [item for item in items if not any(pattern.search(_own(item)) for pattern in known)]
    for item in foreign if len(foreign) < len(items) else ():
        words = _own(item).rstrip(" ;.,")
        if not _is_open(words) and not _is_settled(words, bahan):
            what = f"“{words}” dalam Ruang Lingkup tidak termasuk bidang program mana pun"
            mend = "sepakati programnya, atau hapus butir itu dari Ruang Lingkup"
            yield item.temuan(Cela(item.pangkal, item.pangkal + len(words), what, mend))


def _is_item(kalimat: Kalimat) -> bool:
    """Whether a sentence is an item that the words before it enumerate, itself without items."""
    introduced = kalimat.pangkal and kalimat.bacaan.awal and lists(kalimat.teks[: kalimat.pangkal])
    return bool(introduced) and not kalimat.teks.endswith(":")


def _own(item: Kalimat) -> str:
    return re.sub(r",?\s*(?:dan|atau|dan/atau|serta)$", "", item.teks[item.pangkal :].rstrip(" ;.,"))


def _is_open(words: str) -> bool:
    return re.search(r"(?<!\w)(?:lain|lainnya|disepakati|dimaksud)(?!\w)", words, re.IGNORECASE) is not None


def _is_settled(words: str, bahan: Bahan) -> bool:
    """Whether a programme shares a word with an item, or another Pasal or the subject half of its words."""
    said = _words(words, bahan)
    if any(said & _words(_text(program), bahan) for program in bahan.perjanjian.program):
        return True
    others = (pasal.teks for pasal in bahan.pasal if "ruang lingkup" not in pasal.judul.casefold())
    return any(2 * len(said & _words(teks, bahan)) >= len(said) for teks in (bahan.perjanjian.tentang or "", *others))


def _words(teks: str, bahan: Bahan) -> set[str]:
    """The words of a text that say what it is about, without "-nya"."""
    found = {word.removesuffix("nya") for word in re.findall(r"\w{4,}", teks.casefold())}
    return {word for word in found if not kata(bahan.kamus.isi.kata_umum_lingkup).search(word)}


def _text(program: Program) -> str:
    return " ".join(filter(None, (program.nama, *program.kegiatan, program.keluaran, program.indikator)))
