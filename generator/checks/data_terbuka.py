"""Words that seem to settle something of personal data but leave it open: "selama masih diperlukan", "segera"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from generator.checks.ingkar import is_denied, without_waivers
from generator.checks.katalog import Cela
from generator.checks.ketentuan import Latar, has, per_kalimat
from generator.checks.pola import Pola, alternatives, anchors
from generator.checks.tenggat import durations
from generator.words.kamus import Kamus, PemakaianData

UnsurTerbuka = Literal["tujuan", "dasar", "keamanan", "retensi", "pemberitahuan"]


class Terbuka(NamedTuple):
    """What a sentence leaves open, and the words that do."""

    unsur: UnsurTerbuka
    cela: Cela


@per_kalimat
def open_ended(teks: str, latar: Latar) -> Iterator[Terbuka]:
    """Each place of a sentence that leaves open for how long, for what, how safely or how soon."""
    kamus, kata = latar.kamus, latar.kamus.isi.pemakaian_data
    conditions = without_waivers(teks)
    for unsur, pattern, what, mend in _patterns(kamus):
        for match in pattern.finditer(teks):
            group = match.lastgroup or "cela"
            begin, end, words = match.start(group), match.end(group), match[group]
            limited = has(teks, ("tidak boleh",)) or has(conditions, kata.aman) or _is_limited(unsur, teks, kata)
            if not (limited or is_denied(teks, begin, kamus)):
                yield Terbuka(unsur, Cela(begin, end, f"{what}: “{words}”", mend))


def _is_limited(unsur: UnsurTerbuka, teks: str, kata: PemakaianData) -> bool:
    """Whether the sentence itself goes on to set a limit: a length of time, or the law."""
    if unsur == "tujuan":
        return False
    return bool(durations(teks)) or has(teks, kata.terbatas)


@lru_cache(maxsize=8)
def _patterns(kamus: Kamus) -> tuple[tuple[UnsurTerbuka, Pola, str, str], ...]:
    kata = kamus.isi.pemakaian_data
    once = "sebut lamanya, misalnya: disimpan paling lama 1 (satu) tahun, lalu dimusnahkan"
    return (
        ("retensi", _keeping(kata), "data disimpan tanpa batas", once),
        ("retensi", _keeping_while(kata), "data disimpan tanpa batas", once),
        ("tujuan", _using(kata), "tujuan pemakaian data tidak dibatasi", "sebut tujuannya"),
        ("dasar", _agreed(), "dasar pemrosesan bukan persetujuan para pihak", "sebut dasarnya menurut undang-undang"),
        ("keamanan", _securing(kata), "keamanan data tidak diwajibkan", "wajibkan pengamanannya"),
        ("pemberitahuan", _telling(kamus), "saat pemberitahuan tidak dibatasi", "tulis: paling lambat 3 x 24 jam"),
    )


def _keeping(kata: PemakaianData) -> Pola:
    keep, ever = alternatives(kata.menyimpan), alternatives(kata.selamanya)
    # What is deleted for ever, or kept for so many years, is not kept for ever.
    gone = r"\b(?:di|meng?)?(?:hapus|musnah|hancur|paling\s+lama|selama\s+\d|\d+)"
    pattern = rf"\b(?P<cela>(?:{keep})(?!\w)(?:(?!{gone})[^.;,])*?\b(?:{ever}))(?!\w)"
    return Pola(pattern, ("data",), anchors(kata.selamanya))


def _keeping_while(kata: PemakaianData) -> Pola:
    """ "disimpan selama masih diperlukan", unless for something that ends; "disimpan walaupun … berakhir"."""
    keep = alternatives(kata.menyimpan)
    wanted = r"(?:di|me\w+)?(?:perlukan|butuhkan|kehendaki|inginkan)|di(?:pandang|anggap|rasa|nilai)"
    ends = r"(?!\w|\s+(?:untuk|bagi|guna|dalam\s+rangka|oleh\s+(?:peraturan|undang-undang))\b)"
    who = r"(?:(?:masih|tidak|PIHAK\s+\w+|ia)\s+){0,2}"
    while_ = rf"(?:selama|sepanjang|sampai|hingga|sejauh)\s+{who}(?:{wanted}|ber(?:guna|manfaat)|perlu){ends}"
    as_needed = r"(?:sesuai|menurut)\s+(?:dengan\s+)?(?:kebutuhan|keperluan|kehendak|kebijakan)\b"
    after = r"(?:walaupun|meskipun|sekalipun|biarpun|kendatipun|kendati)\b[^.;,]{0,60}?\b(?:berakhir|diakhiri|selesai)"
    between = r"(?:(?!rahasia|musnah|hapus)[^.;,]){0,60}?"
    return Pola(
        rf"\b(?P<cela>(?:{keep})(?!\w){between}\b(?:{while_}|{as_needed}|{after})(?!\w))",
        ("data",),
        anchors(kata.menyimpan),
        ("selama", "sepanjang", "sampai", "hingga", "sejauh", "sesuai", "menurut", "pun", "kendati"),
    )


def _using(kata: PemakaianData) -> Pola:
    nobody = r"(?:statistik|agregat|terbuka|publik|umum|sekunder)"
    data = rf"(?:{alternatives(kata.pribadi)}|(?-i:Data)(?!\s+{nobody}\b))"
    held = r"(?:dianggap|dipandang|dirasa|dinilai)(?:\s+\w+)?\s+(?:perlu|bermanfaat|berguna|penting|baik|tepat)"
    more = rf"yang\s+(?:timbul|muncul|dikehendaki|diinginkan|mungkin|{held}|ditentukan\s+(?:oleh\s+)?PIHAK\s+\w+)"
    purpose = r"(?:keperluan|kepentingan|tujuan|kebutuhan)"
    other = rf"{purpose}\s+(?:lain(?:nya)?(?:\s+{more}|(?=\s*(?:[.;]|$)))|yang\s+{held})"
    used = r"di(?:gunakan|pergunakan|pakai|manfaatkan|olah)"
    use = r"(?:meng(?:gunakan|olah)|mem(?:akai|anfaatkan|pergunakan))"
    free = rf"bebas\s+(?:untuk\s+)?(?:{used}|{use})|{used}\s+(?:secara|dengan)\s+bebas"
    return Pola(
        rf"\b{data}(?!\w)[^.;]*?\b(?P<cela>{alternatives(kata.apa_pun)}|{other}|{free})(?!\w)"
        rf"|\bPIHAK\b[^.;]{{0,40}}?\b(?P<bebas>bebas\s+(?:untuk\s+)?{use}\s+{data})(?!\w)",
        anchors(kata.pribadi) | {"data"},
        anchors(kata.apa_pun) | {"keperluan", "kepentingan", "tujuan", "kebutuhan", "bebas"},
    )


def _agreed() -> Pola:
    """ "Dasar pemrosesan adalah persetujuan PARA PIHAK": it is the data subject who consents."""
    based = r"(?:berdasarkan|didasarkan\s+pada|atas\s+dasar|bersandar\s+pada|adalah|ialah|berupa)"
    by_us = r"(?:persetujuan|kesepakatan|izin)\s+(?:bersama\s+|tertulis\s+|antara\s+)*(?:PARA\s+PIHAK|PIHAK\b)"
    pattern = rf"\b(?:pemrosesan|diproses|memproses)[^.;]*?\b{based}\s+(?P<cela>{by_us})(?!\w)"
    return Pola(pattern, ("roses",), ("persetujuan", "kesepakatan", "izin"))


def _securing(kata: PemakaianData) -> Pola:
    safe = r"(?:ke|peng)?aman(?:an|kan)?(?:nya)?|di(?:amankan|lindungi|jaga)|mengamankan|melindungi|menjaga|pelindungan"
    pattern = rf"\b(?:{safe})(?!\w)[^.;]{{0,80}}?\b(?P<cela>{alternatives(kata.sebisanya)})(?!\w)"
    return Pola(pattern, ("data",), anchors(kata.sebisanya))


def _telling(kamus: Kamus) -> Pola:
    kata, soon = kamus.isi.data_pribadi, kamus.isi.pemakaian_data.segera
    breach, tell, when = (alternatives(words) for words in (kata.kegagalan, kata.pemberitahuan, soon))
    notice = rf"(?:{tell})(?!\w)[^.;]{{0,60}}?\b(?:{when})|(?:{when})(?!\w)[^.;]{{0,40}}?\b(?:{tell})"
    pattern = rf"\b(?:{breach})(?!\w)[^.;]*?\b(?P<cela>{notice})(?!\w)"
    return Pola(pattern, anchors(kata.kegagalan), anchors(soon))
