"""What the Ombudsman must keep from a partner: the files of an examination and who reported (UU 37/2008 Pasal 30)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.hambatan.kata import Kata, any_of
from generator.checks.ingkar import is_denied
from generator.checks.katalog import Cela, pasal, periksa
from generator.checks.ketentuan import Latar, first_faults
from generator.checks.pernyataan import per_pernyataan
from generator.checks.pola import Pola, anchors, frasa
from generator.words.kamus import Kamus, Pungutan, RahasiaLaporan

_MEND = "hapus, atau batasi pada hasil pemeriksaan tanpa identitas Pelapor"


@periksa(
    "rahasia-laporan-diserahkan",
    "peringatan",
    "Berkas pemeriksaan atau identitas Pelapor diserahkan kepada mitra",
    saat_final="galat",
    mengapa="Ombudsman wajib menjaga kerahasiaan berkas pemeriksaan dan identitas Pelapor; mitra dapat saja Terlapor.",
    dasar="UU 37/2008 Pasal 30",
    salah=pasal("PIHAK KESATU menyerahkan berkas pemeriksaan kepada PIHAK KEDUA."),
    benar=pasal("PIHAK KESATU menyampaikan hasil pemeriksaan kepada PIHAK KEDUA tanpa identitas Pelapor."),
)
def handed_over(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which a partner gets the files of an examination, or learns who reported."""
    yield from first_faults(_handed_over(bahan))


@per_pernyataan
def _handed_over(teks: str, latar: Latar) -> Iterator[Cela]:
    for one in _patterns(latar.kamus, latar.ombudsman):
        for match in one.finditer(teks):
            if is_denied(teks, match.end(), latar.kamus) or _excepted(teks, latar.kamus):
                continue
            yield Cela(match.start(), match.end(), f"rahasia Laporan diserahkan kepada mitra: “{match[0]}”", _MEND)


def _excepted(teks: str, kamus: Kamus) -> bool:
    """Whether a sentence names what makes it lawful: that the reporter agrees, or who he is is not told."""
    return bool(frasa(kamus.isi.rahasia_laporan.kecuali).search(teks))


@lru_cache(maxsize=64)
def _patterns(kamus: Kamus, ombudsman: str) -> tuple[Pola, ...]:
    k = Kata(kamus, ombudsman)
    return (*_handing(kamus, k), *_printing(kamus, k), *_looking(kamus, k))


def _secret(kamus: Kamus) -> str:
    """Files, and whatever tells who reported: "nama dan alamat Pelapor", "daftar warga yang mengadu"."""
    words, fee = kamus.isi.rahasia_laporan, kamus.isi.pungutan
    whole = r"(?:(?:seluruh|semua|setiap|salinan|fotokopi)\s+)*"
    return rf"{whole}(?:{any_of((*words.berkas, *words.identitas))}|{_identity(words, fee)})"


def _identity(words: RahasiaLaporan, fee: Pungutan) -> str:
    part = any_of(words.unsur)
    reporter = rf"(?:(?:Pelapor|pengadu)\b|{any_of(fee.orang)}\s+yang\s+(?:telah\s+)?{any_of(fee.melapor)})"
    return rf"{part}(?:(?:\s*,|,?\s+(?:dan|serta|atau|beserta))\s+{part})*\s+(?:para\s+|setiap\s+)?{reporter}"


def _receiver(kamus: Kamus, k: Kata) -> str:
    return rf"(?:{k.mitra}(?!\s+yang\s+berwenang)|{k.lawan}|{any_of(kamus.isi.rahasia_laporan.penerima)})"


def _handing(kamus: Kamus, k: Kata) -> Iterator[Pola]:
    """ "PIHAK KESATU menyerahkan berkas pemeriksaan kepada PIHAK KEDUA", and as what is done to the files."""
    words, secret = kamus.isi.rahasia_laporan, _secret(kamus)
    to = rf"\bkepada\s+(?:[\w-]+\s+)?{_receiver(kamus, k)}"
    must = r"(?:wajib|harus|dapat|bersedia|akan|sepakat)\s*:?\s+(?:untuk\s+)?"
    needed = _needed(kamus)
    active = rf"{k.kami}\s+(?:{must})?{any_of(words.menyerahkan)}\s+{secret}[^.;]{{0,60}}?{to}"
    yield Pola(active, needed, anchors(words.menyerahkan))
    passive = rf"\b{secret}[^.;]{{0,60}}?{any_of(words.diserahkan)}(?:\s+[\w-]+){{0,3}}?\s+(?:oleh\s+{k.omb}\s+)?{to}"
    yield Pola(passive, needed, anchors(words.diserahkan))
    asked = (
        rf"(?:apabila|jika|bila|atas|dalam\s+hal)\s+(?:diminta|permintaan)\s+(?:oleh\s+|dari\s+)?{_receiver(kamus, k)}"
    )
    yield Pola(
        rf"{k.kami}\s+(?:{must})?{any_of(words.menyerahkan)}\s+{secret}[^.;]{{0,40}}?\b{asked}",
        needed,
        ("diminta", "permintaan"),
    )
    holds = r"\b(?:memuat|mencantumkan|berisi|disertai|beserta|berikut)\s+"
    yield Pola(
        rf"{holds}{secret}[^.;]{{0,40}}?{to}",
        needed,
        ("memuat", "mencantumkan", "berisi", "disertai", "beserta", "berikut"),
    )
    yield Pola(rf"{any_of(words.penyerahan)}\s+{secret}[^.;]{{0,40}}?{to}", needed, anchors(words.penyerahan))


def _printing(kamus: Kamus, k: Kata) -> Iterator[Pola]:
    """ "Identitas Pelapor dicantumkan dalam surat permintaan klarifikasi kepada terlapor"."""
    words = kamus.isi.rahasia_laporan
    letter = rf"surat\b[^.;]{{0,30}}?\bkepada\s+(?:terlapor|{k.pasti})"
    where = rf"(?:dalam|pada|di|ke)\s+(?:[\w-]+\s+){{0,2}}?(?:{any_of(words.tempat)}|{letter})"
    active = rf"{k.kami}\s+(?:[\w-]+\s+)?{any_of(words.mencantumkan)}\s+{_secret(kamus)}[^.;]{{0,30}}?\b{where}"
    yield Pola(active, _needed(kamus), anchors(words.mencantumkan))
    yield Pola(
        rf"\b{_secret(kamus)}[^.;]{{0,40}}?{any_of(words.dicantumkan)}\s+(?:[\w-]+\s+)?{where}",
        _needed(kamus),
        anchors(words.dicantumkan),
    )


def _looking(kamus: Kamus, k: Kata) -> Iterator[Pola]:
    """ "PIHAK KEDUA berhak meminta identitas Pelapor", "Mahasiswa diberi akses ke berkas Laporan"."""
    words, secret, who = kamus.isi.rahasia_laporan, _secret(kamus), _receiver(kamus, k)
    may = r"(?:dapat|berhak|berwenang|boleh)\s*:?\s+(?:untuk\s+)?"
    needed = _needed(kamus)
    yield Pola(
        rf"{who}(?:\s+[\w-]+){{0,2}}?\s+{may}{any_of(words.memperoleh)}\s+{secret}", needed, anchors(words.memperoleh)
    )
    yield Pola(rf"{k.pasti}\s+(?:memperoleh|mendapat|mendapatkan)\s+{secret}", needed, ("memperoleh", "mendapat"))
    uses = r"(?:dapat\s+|boleh\s+)?(?:menggunakan|memakai|memanfaatkan|mengolah)"
    yield Pola(
        rf"{who}(?:\s+[\w-]+){{0,2}}?\s+{uses}\s+{secret}",
        needed,
        ("menggunakan", "memakai", "memanfaatkan", "mengolah"),
    )
    seen = r"(?:dapat|boleh)\s+(?:diketahui|dilihat|diakses|dibaca|diminta|diperoleh)\s+(?:oleh\s+)?"
    yield Pola(rf"\b{secret}[^.;]{{0,30}}?\b{seen}{who}", needed, ("dapat", "boleh"))
    access = r"(?:diberi|diberikan|memperoleh|mendapat|mendapatkan|memiliki|mempunyai)\s+(?:hak\s+)?akses\s+"
    to = r"(?:[\w-]+\s+)?(?:ke|kepada|terhadap|atas|pada)\s+"
    yield Pola(rf"{who}(?:\s+[\w-]+){{0,3}}?\s+{access}{to}{secret}", needed, ("akses",))


def _needed(kamus: Kamus) -> frozenset[str]:
    words = kamus.isi.rahasia_laporan
    return anchors((*words.berkas, *words.identitas, "Pelapor", "pengadu", *kamus.isi.pungutan.melapor))
