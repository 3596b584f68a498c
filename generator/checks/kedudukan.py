"""What an agreement claims of itself: over the law, over its memorandum, over its annexes, and under whose law."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.ingkar import undenied
from generator.checks.katalog import Cela, pasal, periksa
from generator.checks.ketentuan import Latar, first_faults, per_kalimat
from generator.checks.pola import Pola, alternatives, anchors
from generator.words.kamus import Kamus


@periksa(
    "mengalahkan-peraturan",
    "peringatan",
    "Perjanjian mengalahkan peraturan perundang-undangan",
    mengapa="Perjanjian yang bertentangan dengan undang-undang tidak mengikat; peraturan selalu didahulukan.",
    salah=pasal(
        "Jika {{ naskah.nama }} ini bertentangan dengan peraturan perundang-undangan, yang berlaku adalah "
        "{{ naskah.nama }} ini."
    ),
    benar=pasal(
        "Jika {{ naskah.nama }} ini bertentangan dengan peraturan perundang-undangan, yang berlaku adalah "
        "peraturan perundang-undangan."
    ),
)
def over_law(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which the agreement comes before the law."""
    yield from first_faults(_over_law(bahan))


@periksa(
    "hukum-asing",
    "peringatan",
    "Perjanjian tunduk pada hukum asing",
    mengapa="Perjanjian antarlembaga negara Indonesia tunduk pada hukum Indonesia.",
    salah=pasal("Hukum yang berlaku adalah hukum Singapura."),
    benar=pasal("Hukum yang berlaku adalah hukum Indonesia, bukan hukum Singapura."),
)
def foreign_law(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences that choose the law of another state."""
    yield from first_faults(_foreign_law(bahan))


@periksa(
    "lampiran-bukan-bagian",
    "peringatan",
    "Lampiran dikatakan bukan bagian perjanjian",
    mengapa="Rencana Kerja ada dalam lampiran; bila bukan bagian perjanjian, programnya tidak mengikat siapa pun.",
    salah=pasal("Lampiran bukan merupakan bagian dari {{ naskah.nama }} ini."),
    benar=pasal("Lampiran merupakan bagian yang tidak terpisahkan dari {{ naskah.nama }} ini."),
)
def loose_annexes(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which an annex does not belong to the agreement."""
    yield from first_faults(_loose(bahan))


@periksa(
    "mencabut-nota-kesepahaman",
    "peringatan",
    "Perjanjian mencabut Nota Kesepahaman yang ditindaklanjutinya",
    mengapa="Perjanjian kerja sama adalah pelaksanaan Nota Kesepahaman; yang mencabut induknya kehilangan dasarnya.",
    salah=pasal("{{ naskah.nama }} ini mencabut Nota Kesepahaman."),
    benar=pasal("{{ naskah.nama }} ini tidak mencabut Nota Kesepahaman."),
)
def over_memorandum(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which an agreement ends the memorandum it carries out."""
    yield from first_faults(_over_memorandum(bahan))


@per_kalimat
def _over_law(teks: str, latar: Latar) -> Iterator[Cela]:
    mend = "tulis: yang berlaku adalah ketentuan peraturan perundang-undangan"
    return undenied(teks, _law(latar.naskah), latar.kamus, "perjanjian mengalahkan peraturan", mend)


@per_kalimat
def _foreign_law(teks: str, latar: Latar) -> Iterator[Cela]:
    mend = "hapus; yang berlaku adalah hukum Indonesia"
    return undenied(teks, _states(latar.kamus), latar.kamus, "perjanjian tunduk pada hukum asing", mend)


@per_kalimat
def _loose(teks: str, _: Latar) -> Iterator[Cela]:
    mend = "tulis: Lampiran merupakan bagian yang tidak terpisahkan dari perjanjian ini"
    for match in _LOOSE.finditer(teks):
        yield Cela(*match.span(), f"lampiran dilepaskan dari perjanjian: “{match[0]}”", mend)


@per_kalimat
def _over_memorandum(teks: str, latar: Latar) -> Iterator[Cela]:
    mend = "tulis: merupakan tindak lanjut Nota Kesepahaman"
    return undenied(teks, _memorandum(latar.kamus, latar.naskah), latar.kamus, "Nota Kesepahaman dicabut", mend)


_LAW = r"(?:peraturan(?:\s+perundang-undangan)?|undang-undang|ketentuan\s+peraturan)"
_NOT_PART = r"(?:bukan|tidak)\s+(?:merupakan|menjadi|termasuk)?\s*bagian(?!\s+(?:\w+\s+){0,2}?(?:di|ter)?pisah)"
_NOT_BINDING = r"tidak\s+(?:mengikat|mempunyai\s+kekuatan)"
_FOR_SHOW = r"hanya\s+(?:bersifat\s+|sebagai\s+)?(?:informasi|informatif|keterangan|gambaran|contoh)"
_LOOSE = Pola(
    r"(?<!\w)Lampiran(?:\s+(?:I|II|III|ini|Perjanjian\s+Kerja\s+Sama\s+ini))?\s+"
    rf"(?:{_NOT_PART}|{_NOT_BINDING}|{_FOR_SHOW})(?!\w)",
    ("lampiran",),
    ("bukan", "tidak", "hanya"),
)


def _agreement(naskah: str) -> str:
    return rf"(?:{re.escape(naskah)}|Perjanjian(?:\s+Kerja\s+Sama)?|kesepakatan)\s+ini"


@lru_cache(maxsize=8)
def _law(naskah: str) -> Pola:
    ours = rf"(?:isi\s+|ketentuan\s+(?:dalam\s+)?)?{_agreement(naskah)}"
    differ = r"(?:bertentangan|berbeda|tidak\s+sesuai|pertentangan|perbedaan|berlainan)"
    wins = (
        r"(?:dipakai|berlaku|digunakan|diutamakan|didahulukan|dipegang|mengikat|diikuti|dijadikan\s+(?:acuan|pedoman))"
    )
    which = r"(?:adalah\s+|ialah\s+|yaitu\s+)?"
    prevails = rf"(?:(?:yang\s+)?{wins}\s+{which}{ours}|{ours}\s+(?:yang\s+|tetap\s+|lebih\s+)*{wins})"
    sets_aside = r"(?:mengesampingkan|mengalahkan|mengecualikan|menyimpangi|mengatasi)"
    above = r"(?:lebih\s+tinggi\s+(?:daripada|dari)|(?:berada|berkedudukan)\s+di\s+atas|tidak\s+tunduk\s+pada)"
    return Pola(
        rf"\b{differ}\b[^.;]{{0,40}}?\b{_LAW}[^.;]{{0,60}}?\b(?P<cela>{prevails})(?!\w)"
        rf"|{ours}\s+(?:\w+\s+){{0,3}}?(?P<atas>(?:{sets_aside}|{above})\s+(?:\w+\s+)?{_LAW})(?!\w)",
        ("peraturan", "undang"),
        (
            "tentangan",
            "beda",
            "sesuai",
            "lainan",
            "mengesampingkan",
            "mengalahkan",
            "mengecualikan",
            "menyimpangi",
            "atas",
            "tinggi",
            "tunduk",
        ),
    )


@lru_cache(maxsize=8)
def _states(kamus: Kamus) -> Pola:
    states = kamus.isi.negara_asing
    law = rf"hukum\s+(?:dari\s+|negara\s+|yang\s+berlaku\s+di\s+)*(?:{alternatives(states)})"
    chosen = r"(?:adalah|ialah|tunduk\s+(?:pada|kepada)|menurut|berdasarkan|memilih|memakai|menggunakan)"
    return Pola(rf"\b{chosen}\s+(?:\w+\s+)?(?P<cela>{law})(?!\w)", ("hukum",), anchors(states))


@lru_cache(maxsize=16)
def _memorandum(kamus: Kamus, naskah: str) -> Pola:
    if naskah in kamus.isi.nota_kesepahaman or not naskah.casefold().startswith("perjanjian"):
        return Pola(r"(?!)")
    parent = rf"(?:{alternatives(kamus.isi.nota_kesepahaman)})"
    ends = r"(?:mencabut|menggantikan|membatalkan|mengakhiri|menghapus|mengubah|mengesampingkan)"
    ended = r"(?:dicabut|dinyatakan\s+tidak\s+berlaku|digantikan|dibatalkan|diakhiri|tidak\s+berlaku\s+lagi)"
    return Pola(
        rf"{_agreement(naskah)}\s+(?:\w+\s+){{0,2}}?(?P<cela>{ends}\s+(?:\w+\s+)?{parent})(?!\w)"
        rf"|\b{parent}\b[^.;]{{0,60}}?\b(?P<pasif>{ended}\s+(?:\w+\s+){{0,3}}?{_agreement(naskah)})(?!\w)",
        anchors(kamus.isi.nota_kesepahaman),
        ("mencabut", "ganti", "batal", "akhir", "menghapus", "mengubah", "cabut", "tidak", "mengesampingkan"),
    )
