"""How disputes are settled: by musyawarah, among the parties."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.ingkar import is_ruled_out
from generator.checks.katalog import Cela, ganti, periksa
from generator.checks.ketentuan import Kalimat, Latar, first_faults, has, per_kalimat, rules
from generator.checks.pokok import governed_by, titled
from generator.checks.pola import Pola, alternatives, anchors
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
    named, words = _named(bahan), bahan.kamus.isi.perselisihan.penanda
    about = {pasal.pasal.id for pasal in governed_by(bahan, "penyelesaian_perselisihan")} if named else set()
    for ayat in rules(bahan) if named else ():
        if ayat.pasal.pasal.id in about or has(ayat.teks, words):
            yield from first_faults(found for found in named if found[0] in ayat.kalimat)


@lru_cache(maxsize=8)
def _forum(kamus: Kamus) -> Pola:
    words = kamus.isi.perselisihan.luar
    kind = r"(?:\s+(?:Negeri|Tinggi|Agama|Tata\s+Usaha\s+Negara))?"
    return Pola(rf"(?<!\w)(?:{alternatives(words)})(?!\w){kind}", anchors(words))


_BENIGN = re.compile(
    r"\b(?:di\s+luar|luar|putusan|penetapan|perintah|sedang\s.{0,60}|pernah\s.{0,60})\s*$"
    r"|\b(?:tidak|tanpa|bukan|dilarang)(?:\s+(?!musyawarah|mufakat|tercapai|selesai|dapat\s+diselesaikan|berhasil)[\w/()]+){0,30}\s*$",
    re.IGNORECASE,
)


# A court that only is spoken of: what it hears is nobody's business here.
_AFTER = re.compile(r"\s+(?:yang\s+)?(?:sedang|telah|sudah|masih)\s+(?:mem|men|ber|di)\w+", re.IGNORECASE)

# What joins one forum to the next: "ke pengadilan, badan arbitrase, maupun …".
_LIST = re.compile(
    r"(?:[\s,/]|\b(?:dan|atau|maupun|ataupun|serta|ke|kepada|melalui|lembaga|badan|forum|panitera|majelis|negeri|jalur)\b)*",
    re.IGNORECASE,
)


@per_kalimat
def _named(teks: str, latar: Latar) -> Iterator[Cela]:
    """The forums a sentence sends the parties to; those it keeps them out of, or only mentions, are none."""
    kept_out = -1
    for match in _forum(latar.kamus).finditer(teks):
        listed = kept_out >= 0 and _LIST.fullmatch(teks, kept_out, match.start())
        if listed or _BENIGN.search(teks[: match.start()]):
            kept_out = match.end()
        elif not _AFTER.match(teks, match.end()) and not is_ruled_out(teks, match.end()):
            what = f"perselisihan diajukan ke pengadilan atau arbitrase: “{match[0]}”"
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
    words = bahan.kamus.isi.perselisihan.musyawarah
    found = titled(bahan, "penyelesaian_perselisihan")
    if found and not any(has(pasal.teks, words) for pasal in found):
        what = f"{found[0].pasal.sebutan} tentang perselisihan tidak menyebut musyawarah"
        yield Temuan(found[0].place, what, "tambahkan penyelesaian secara musyawarah untuk mufakat", found[0].judul)


_SATU_PIHAK = Pola(
    r"(?:di(?:putus|putuskan|tentukan|tetapkan)(?:\s+[\w-]+){0,3}?\s+oleh\s+(?:(?:pimpinan|ketua|kepala)\s+)?"
    r"(?:PIHAK\s+KE\w+|salah\s+satu\s+PIHAK)(?!\s*(?:,|dan)\s+(?:dan\s+)?PIHAK)"
    r"|(?:dipakai|digunakan|berlaku|mengikat|menentukan|diikuti|dianut)(?:\s+(?:adalah|ialah|yaitu))?\s+"
    r"(?:keputusan|putusan|pendapat|tafsiran|penafsiran|pandangan)\s+(?:dari\s+)?PIHAK\s+KE\w+"
    r"|PIHAK\s+KE\w+\s+(?:menetapkan|mengambil|membuat|memberikan|menjatuhkan)\s+(?:ke)?putusan\s+"
    r"(?:akhir|terakhir|final|yang\s+(?:final|mengikat))"
    r"|(?:keputusan|putusan|pendapat|tafsiran|penafsiran)\s+PIHAK\s+KE\w+(?:\s+\w+){0,3}?\s+(?:final|mengikat|berlaku|dipakai|digunakan|menentukan)"
    r"|PIHAK\s+KE\w+\s+(?:berwenang\s+|berhak\s+|yang\s+)?memutus(?:kan)?\s+(?:perselisihan|perbedaan|sengketa))(?!\w)",
    ("oleh", "putusan", "pendapat", "tafsiran", "penafsiran", "pandangan", "memutus"),
)


@periksa(
    "sengketa-diputus-satu-pihak",
    "peringatan",
    "Perselisihan diputus oleh salah satu pihak",
    mengapa="Para pihak setara; yang ikut berselisih tidak dapat memutus perselisihannya sendiri.",
    salah=ganti(_KLAUSUL, "Perselisihan diputuskan oleh PIHAK KESATU.", "Penyelesaian Perselisihan"),
    benar=ganti(_KLAUSUL, "Perselisihan diputuskan oleh pimpinan PARA PIHAK.", "Penyelesaian Perselisihan"),
)
def one_judge(bahan: Bahan) -> Iterator[Temuan]:
    """Words in a Pasal on disputes by which one of the parties decides them."""
    yield from first_faults(_on_disputes(bahan, _one_judge(bahan)))


@per_kalimat
def _one_judge(teks: str, _: Latar) -> Iterator[Cela]:
    return _judged(teks, _SATU_PIHAK, "perselisihan diputus satu pihak: “{}”")


def _judged(teks: str, pattern: Pola, what: str) -> Iterator[Cela]:
    mend = "tulis: diselesaikan secara musyawarah, berjenjang sampai pimpinan PARA PIHAK"
    for match in pattern.finditer(teks):
        if not re.search(r"\b(?:tidak|bukan)(?:\s+\w+){0,2}\s*$", teks[: match.start()], re.IGNORECASE):
            yield Cela(match.start(), match.end(), what.format(match[0]), mend)


def _on_disputes(bahan: Bahan, found: Sequence[tuple[Kalimat, Cela]]) -> Iterator[tuple[Kalimat, Cela]]:
    """The faults in a Pasal on disputes, or in a sentence that speaks of one."""
    about = {pasal.pasal.id for pasal in titled(bahan, "penyelesaian_perselisihan")} if found else set()
    words = bahan.kamus.isi.perselisihan.beda
    for kalimat, cela in found:
        pasal = kalimat.bacaan.pasal
        if (pasal is not None and pasal.id in about) or has(kalimat.teks, words):
            yield kalimat, cela


@periksa(
    "sengketa-diputus-pejabat",
    "peringatan",
    "Perselisihan diputus oleh pejabat di luar para pihak",
    mengapa="Tidak ada atasan bersama yang berwenang memutus bagi Ombudsman; penengah hanya dapat membantu mufakat.",
    salah=ganti(
        _KLAUSUL,
        "Apabila musyawarah gagal mencapai mufakat, perselisihan diputus oleh Gubernur Banten.",
        "Penyelesaian Perselisihan",
    ),
    benar=ganti(
        _KLAUSUL,
        "Apabila musyawarah gagal mencapai mufakat, perselisihan ditengahi oleh Gubernur Banten.",
        "Penyelesaian Perselisihan",
    ),
)
def outside_judge(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences on disputes by which an official decides them."""
    yield from first_faults(_on_disputes(bahan, _outside_judge(bahan)))


@per_kalimat
def _outside_judge(teks: str, latar: Latar) -> Iterator[Cela]:
    return _judged(teks, _official(latar.kamus), "perselisihan diputus pejabat: “{}”")


@lru_cache(maxsize=8)
def _official(kamus: Kamus) -> Pola:
    words = kamus.isi.perselisihan.pejabat
    decided = r"(?:diputus|diputuskan|ditetapkan|ditentukan)(?:\s+(?!kecuali)[\w-]+){0,3}?\s+oleh"
    return Pola(rf"\b{decided}\s+(?:{alternatives(words)})(?!\w)(?!\s+(?:dan|bersama)\b)", ("oleh",), anchors(words))
