"""How the agreement is changed: in writing, and by all who signed it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.ingkar import is_denied
from generator.checks.katalog import Cela, ganti, periksa
from generator.checks.ketentuan import Kalimat, Latar, first_faults, has, per_kalimat
from generator.checks.pokok import titled
from generator.checks.pola import Pola, alternatives, anchors
from generator.words.kamus import Kamus

_KLAUSUL = "perubahan"
_WITHOUT = Pola(r"\btanpa\s+\w+(?:\s+PIHAK\s+\w+)?", ("tanpa",))
_MEND = "tulis: dituangkan dalam adendum yang ditandatangani PARA PIHAK"


@periksa(
    "perubahan-tidak-tertulis",
    "peringatan",
    "Perubahan perjanjian tidak dibuat tertulis",
    mengapa="Perubahan yang hanya diucapkan atau diberitahukan tidak dapat dibuktikan dan melewati penanda tangan.",
    salah=ganti(_KLAUSUL, "Perubahan {{ naskah.nama }} ini cukup disepakati secara lisan.", "Perubahan"),
    benar=ganti(
        _KLAUSUL,
        "Perubahan {{ naskah.nama }} ini yang disepakati secara lisan dituangkan dalam adendum.",
        "Perubahan",
    ),
)
def unwritten(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which a spoken word or a message changes the agreement."""
    yield from first_faults(of_the_agreement(bahan, _unwritten(bahan)))


@periksa(
    "perubahan-sepihak",
    "peringatan",
    "Perjanjian dapat diubah oleh salah satu pihak",
    mengapa="Yang disepakati bersama hanya dapat diubah bersama; yang sepihak memaksa PIHAK lain.",
    salah=ganti(_KLAUSUL, "{{ naskah.nama }} ini dapat diubah dengan surat PIHAK KEDUA.", "Perubahan"),
    benar=ganti(_KLAUSUL, "Perubahan {{ naskah.nama }} ini diusulkan dengan surat PIHAK KEDUA.", "Perubahan"),
)
def one_sided(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which one party alone changes the agreement."""
    yield from first_faults(of_the_agreement(bahan, _one_sided(bahan)))


def of_the_agreement(bahan: Bahan, found: Sequence[tuple[Kalimat, Cela]]) -> Iterator[tuple[Kalimat, Cela]]:
    """The faults in a Pasal on changes, or in a sentence that names what of the agreement is changed."""
    about = {pasal.pasal.id for pasal in titled(bahan, "perubahan")} if found else set()
    kata = bahan.kamus.isi.perubahan_naskah
    for kalimat, cela in found:
        pasal = kalimat.bacaan.pasal
        if (pasal is not None and pasal.id in about) or has(kalimat.teks, kata.yang_diubah):
            yield kalimat, cela


@per_kalimat
def _unwritten(teks: str, latar: Latar) -> Iterator[Cela]:
    kata = latar.kamus.isi.perubahan_naskah
    for match in _spoken(latar.kamus).finditer(teks):
        begin, end = match.span(match.lastgroup or 0)
        others = teks[:begin] + teks[match.end() :]
        if _is_open(teks, begin, match.end(), latar.kamus) and not has(others, kata.tertulis):
            yield Cela(begin, end, f"perubahan tidak dibuat tertulis: “{teks[begin:end]}”", _MEND)


@per_kalimat
def _one_sided(teks: str, latar: Latar) -> Iterator[Cela]:
    kata = latar.kamus.isi.perubahan_naskah
    others = _WITHOUT.sub(lambda _: "", teks)
    for match in _alone(latar.kamus).finditer(teks):
        if _is_open(teks, match.start(), match.end(), latar.kamus) and not has(others, kata.bersama):
            yield Cela(match.start(), match.end(), f"perubahan oleh satu pihak: “{match[0]}”", _MEND)


def _is_open(teks: str, begin: int, end: int, kamus: Kamus) -> bool:
    """Whether nothing denies what is said, and it is the agreement that is changed, not an address."""
    kata = kamus.isi.perubahan_naskah
    return not (is_denied(teks, begin, kamus) or has(teks[end:], kata.batal) or has(teks, kata.bukan))


@lru_cache(maxsize=8)
def _spoken(kamus: Kamus) -> Pola:
    kata = kamus.isi.perubahan_naskah
    change, spoken = alternatives(kata.ubah), alternatives(kata.lisan)
    enough = r"(?:cukup|sah|dapat|berlaku|boleh|memadai)\b[^.;]{0,40}?\b"
    return Pola(
        rf"\b(?:{change})(?!\w)[^.;]*?\b(?P<cara>{spoken})(?!\w)"
        rf"|\b(?P<dahulu>{spoken})(?!\w)[^.;]{{0,60}}?\b{enough}(?:{change})(?!\w)",
        anchors(kata.ubah),
        anchors(kata.lisan),
    )


@lru_cache(maxsize=8)
def _alone(kamus: Kamus) -> Pola:
    """ "mengubah … secara sepihak", "diubah dengan surat PIHAK KEDUA", "perubahan disetujui PIHAK KEDUA saja"."""
    kata = kamus.isi.perubahan_naskah
    change = rf"\b(?:{alternatives(kata.ubah)})(?!\w)"
    official = alternatives(kamus.isi.perselisihan.pejabat)
    jointly = r"(?!\s*(?:,|dan|serta)\s+(?:dan\s+)?(?:PIHAK|Kepala))"
    one = rf"(?:PIHAK\s+KE\w+|(?:salah\s+)?satu\s+PIHAK|{official}){jointly}"
    by_letter = rf"(?:dengan|melalui|berdasarkan|atas)\s+(?:{alternatives(kata.surat)})(?:\s+\w+){{0,2}}?\s+{one}"
    enough = (
        rf"(?:cukup|hanya)\s+di\w+\s+(?:oleh\s+)?{one}|di\w+\s+(?:oleh\s+)?{one}\s+(?:saja|sendiri)"
        rf"|di\w+\s+sendiri\s+oleh\s+{one}"
    )
    alone = alternatives(kata.sepihak)
    changing = r"(?:mengubah|menambah|mengganti|merevisi|menyesuaikan|menyempurnakan|mengurangi|meninjau)(?:nya|kan)?"
    may = rf"{one}\s+(?:dapat|berhak|berwenang|boleh|bebas)\s+{changing}(?!\w)"
    return Pola(
        rf"{may}|{change}[^.;]*?\b(?:(?:{alone})(?!\w)|{by_letter}|{enough})",
        anchors(kata.ubah) | {"menyesuaikan", "menyempurnakan", "mengurangi", "meninjau"},
    )
