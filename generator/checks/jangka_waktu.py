"""How an agreement is extended, and when that must be proposed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.ingkar import is_ruled_out
from generator.checks.katalog import Cela, ganti, periksa
from generator.checks.ketentuan import Latar, first_faults, holding, per_kalimat, rules, sentences
from generator.checks.pola import Pola, alternatives, anchors, frasa
from generator.checks.tenggat import sets_time
from generator.words.kamus import Kamus

_may_extend = holding(lambda isi: isi.jangka_waktu.dapat_diperpanjang)
_extends = holding(lambda isi: isi.jangka_waktu.perpanjangan)

BERLAKU = "(1) {{ naskah.nama }} ini berlaku selama {{ jangka_waktu.tahun | terbilang }} tahun.\n"
USUL = "(3) Perpanjangan diusulkan paling lambat 60 (enam puluh) hari sebelum {{ naskah.nama }} ini berakhir.\n"
DAPAT = "(2) Jangka waktu dapat diperpanjang dengan kesepakatan PARA PIHAK.\n"


@periksa(
    "perpanjangan-tanpa-pemberitahuan",
    "peringatan",
    "Perpanjangan tanpa tenggang pengusulan",
    mengapa="Tanpa tenggang, usul perpanjangan datang terlambat dan kerja sama terputus tanpa disengaja.",
    salah=ganti("jangka-waktu", BERLAKU + DAPAT, "Jangka Waktu"),
    benar=ganti("jangka-waktu", BERLAKU + DAPAT + USUL, "Jangka Waktu"),
)
def extension_without_notice(bahan: Bahan) -> Iterator[Temuan]:
    """The agreement can be extended, and no Pasal that says so sets a time before its end to propose it."""
    about = {ayat.pasal.pasal.id for ayat in _may_extend(bahan)}
    when = [*(ayat for ayat in rules(bahan) if ayat.pasal.pasal.id in about), *_extends(bahan)]
    if not about or any(sets_time(ayat.teks) for ayat in when):
        return
    possible = frasa(bahan.kamus.isi.jangka_waktu.dapat_diperpanjang)
    automatic = {kalimat for kalimat, _ in _automatic(bahan)}
    for kalimat in sentences(bahan):
        match = possible.search(kalimat.teks, kalimat.pangkal)
        if match and kalimat not in automatic:
            what = "perpanjangan dimungkinkan, tetapi tidak disebut kapan harus diusulkan"
            mend = "tambahkan: diusulkan paling lambat sekian hari sebelum jangka waktu berakhir"
            yield kalimat.temuan(Cela(match.start(), match.end(), what, mend))
            return


@periksa(
    "perpanjangan-otomatis",
    "peringatan",
    "Perpanjangan otomatis",
    mengapa="Tanpa kesepakatan baru kerja sama berjalan terus tanpa evaluasi dan dapat melampaui Nota Kesepahaman.",
    salah=ganti("jangka-waktu", BERLAKU + "(2) Jangka waktu diperpanjang secara otomatis.\n" + USUL, "Jangka Waktu"),
    benar=ganti("jangka-waktu", BERLAKU + "(2) Jangka waktu tidak diperpanjang secara otomatis.\n", "Jangka Waktu"),
)
def automatic_extension(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which the agreement goes on by itself."""
    yield from first_faults(_automatic(bahan))


# A denial within the words; "apabila tidak ada keberatan" is none.
_NOT = re.compile(r"\b(?:tidak(?!\s+(?:ada|terdapat|salah)\b)|bukan)\b", re.IGNORECASE)


@per_kalimat
def _automatic(teks: str, latar: Latar) -> Iterator[Cela]:
    what, mend = (
        "perpanjangan terjadi dengan sendirinya: “{}”",
        "tulis: dapat diperpanjang berdasarkan kesepakatan tertulis",
    )
    return (
        Cela(match.start(), match.end(), what.format(match[0]), mend)
        for match in _automatic_pattern(latar.kamus).finditer(teks)
        if not re.search(r"\b(?:tidak|tanpa|bukan)\b(?:\s+[\w-]+){0,4}\s*$", teks[: match.start()], re.IGNORECASE)
        and not _NOT.search(match[0])
        and not is_ruled_out(teks, match.end())
    )


@lru_cache(maxsize=8)
def _automatic_pattern(kamus: Kamus) -> Pola:
    kata = kamus.isi.jangka_waktu
    extends, self_ = alternatives(kata.perpanjangan), alternatives(kata.otomatis)
    deemed = r"(?:dianggap|dinyatakan|dipandang)(?:\s+(?:telah|otomatis))*"
    # Words that only speak of extending when it is the agreement or its term that goes on.
    term = r"\b(?:perjanjian|kerja\s?sama|jangka\s+waktu|masa\s+berlaku|kesepa\w+an)(?:nya)?\b[^.;,\n]{0,60}?"
    goes_on = rf"{term}\b(?:{alternatives(kata.berlanjut)})"
    after = rf"(?:\b(?:{extends})|{goes_on})(?!\w)(?:\s+[\w()-]+){{0,8}}?\s+(?:{self_})(?!\w)"
    before = rf"(?:{self_}|{deemed})\s+(?:(?:dapat|akan|untuk|telah)\s+)*"
    going_on = rf"{term}\b{before}(?:{alternatives(kata.berlanjut)})"
    more = rf"(?:\b(?<!dapat\s)(?:{extends})|{goes_on})(?!\w)[^.;\n]{{0,60}}?\b"
    anew = (
        r"(?:kesepakatan|persetujuan|adendum|perjanjian|permohonan|usul\w*|pernyataan|pembaruan|naskah|penandatanganan)"
    )
    unasked = rf"{more}tanpa\s+(?:(?:perlu|harus|adanya|memerlukan|membutuhkan|ada|dibuat)\s+)*{anew}"
    objection = r"(?:keberatan|pemberitahuan|pernyataan|penolakan|usul|PIHAK\s+yang|surat)"
    no_one = r"(?:kecuali|(?:selama|sepanjang|apabila|jika|bila)\s+tidak)\s+(?:ada|terdapat|salah\s+satu)"
    unless = rf"{more}{no_one}\s+{objection}"
    agreed = r"(?:setuju|menyetujui|sepakat|menghendaki)\s+(?:untuk\s+|dengan\s+)?"
    silent = rf"\b{deemed}\s+{agreed}(?:{extends}|meneruskan|melanjutkan)"
    return Pola(
        rf"{after}|\b{before}(?:{extends})(?!\w)|{going_on}(?!\w)|{unasked}(?!\w)|{unless}(?!\w)|{silent}(?!\w)",
        anchors(kata.perpanjangan) | anchors(kata.berlanjut) | {"melanjutkan", "meneruskan"},
        anchors(kata.otomatis) | {"dianggap", "dinyatakan", "dipandang", "tanpa", "kecuali", "tidak"},
    )
