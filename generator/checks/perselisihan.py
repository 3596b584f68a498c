"""How disputes are settled: by musyawarah, among the parties."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import Cela, ganti, periksa
from generator.checks.ketentuan import alternatives, first_faults, has, rules
from generator.checks.pokok import ruled, titled
from generator.words.kamus import Kamus

_KLAUSUL = "penyelesaian-perselisihan"


@periksa(
    "sengketa-ke-pengadilan",
    "peringatan",
    "Perselisihan dibawa ke pengadilan atau arbitrase",
    mengapa="Lembaga negara menyelesaikan perbedaan secara musyawarah; di forum lain tugas Ombudsman dipersoalkan.",
    salah=ganti(
        _KLAUSUL,
        "Apabila musyawarah tidak mencapai mufakat, perselisihan diselesaikan melalui Pengadilan Negeri Serang.",
    ),
    benar=ganti(_KLAUSUL, "Perselisihan diselesaikan secara musyawarah dan tidak dibawa ke pengadilan."),
)
def courts(bahan: Bahan) -> Iterator[Temuan]:
    """A court or arbitration named where disputes are settled."""
    about = {pasal.pasal.id for pasal in titled(bahan, "penyelesaian_perselisihan")}
    about |= {ayat.pasal.pasal.id for ayat in ruled(bahan, "penyelesaian_perselisihan")}
    words = _forum(bahan.kamus)
    for ayat in rules(bahan):
        if ayat.pasal.pasal.id in about or "kepaniteraan" in ayat.teks.casefold():
            yield from first_faults(ayat.kalimat, lambda teks: _named(teks, words))


@lru_cache(maxsize=8)
def _forum(kamus: Kamus) -> re.Pattern[str]:
    forum = alternatives(tuple(kamus.isi.perselisihan.luar))
    return re.compile(rf"(?<!\w)(?:{forum})(?!\w)(?:\s+(?:Negeri|Tinggi|Agama|Tata\s+Usaha\s+Negara))?", re.IGNORECASE)


_BENIGN = re.compile(
    r"\b(?:di\s+luar|luar|putusan|penetapan|perintah|sedang\s.{0,60}|pernah\s.{0,60})\s*$"
    r"|\b(?:tidak|tanpa|bukan|dilarang)(?:\s+(?!musyawarah|mufakat|tercapai|selesai|dapat\s+diselesaikan|berhasil)[\w/]+){0,9}\s*$",
    re.IGNORECASE,
)


def _named(teks: str, words: re.Pattern[str]) -> Iterator[Cela]:
    """The forums a sentence sends the parties to; those it keeps them out of, or only mentions, are none."""
    for match in words.finditer(teks):
        if not _BENIGN.search(teks[: match.start()]):
            what = f"perselisihan dibawa ke luar PARA PIHAK: “{match[0]}”"
            yield Cela(match.start(), match.end(), what, "selesaikan secara musyawarah, berjenjang sampai pimpinan")


@periksa(
    "musyawarah-tidak-disebut",
    "peringatan",
    "Penyelesaian perselisihan tanpa musyawarah",
    mengapa="Musyawarah untuk mufakat adalah cara yang lazim dan pertama di antara lembaga negara.",
    salah=ganti(_KLAUSUL, "Perselisihan diputuskan oleh PIHAK KESATU.", "Penyelesaian Perselisihan"),
    benar=ganti(_KLAUSUL, "Perselisihan dirundingkan secara kekeluargaan.", "Penyelesaian Perselisihan"),
)
def no_deliberation(bahan: Bahan) -> Iterator[Temuan]:
    """A Pasal on disputes that does not mention musyawarah or the like."""
    words = tuple(bahan.kamus.isi.perselisihan.musyawarah)
    found = titled(bahan, "penyelesaian_perselisihan")
    if found and not any(has(pasal.teks, words) for pasal in found):
        what = f"{found[0].pasal.sebutan} tentang perselisihan tidak menyebut musyawarah"
        yield Temuan(found[0].place, what, "tambahkan penyelesaian secara musyawarah untuk mufakat", found[0].judul)
