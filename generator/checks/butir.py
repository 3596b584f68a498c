"""How the items of a list begin and end, by the habit legal staff take from UU 12/2011 Lampiran II."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.bahan import Bahan, Temuan, sekali
from generator.checks.daftar import Rincian, last_line, last_words, lists, read
from generator.checks.kapital import capitals_of
from generator.checks.katalog import pasal, periksa
from generator.naskah.tree import Butir, Paragraf, text_of

_AND = r"(?:dan/atau|dan|atau|serta)"
_ENDS = re.compile(rf";(?:\s*{_AND})?$")
_LINKS = re.compile(rf"(?<!\w){_AND}$")
_CAPITAL = re.compile(r"[A-Z][a-z]+(?:-[a-z]+)?(?=$|[\s,;.:])(?!\s+(?:dan\s+)?[A-Z\d(])")


@sekali
def _ruled(bahan: Bahan) -> list[Rincian]:
    """Lists of two items or more whose items are parts of one sentence."""
    return [rincian for rincian in lists(bahan) if len(rincian.daftar.butir) > 1 and not rincian.sentences]


def _at_end(butir: Butir, what: str, mend: str) -> Iterator[Temuan]:
    """A finding at the last word of an item that ends with a line; none where it ends with something else."""
    if line := last_line(butir):
        words = last_words(butir)
        yield Temuan(read(line).place(len(words) - 1), what, mend, words.split()[-1])


@periksa(
    "tanda-akhir-butir",
    "peringatan",
    "Tanda baca di akhir butir",
    mengapa="Butir diakhiri titik koma dan butir terakhir titik; tanpa itu batas kalimatnya tidak jelas.",
    salah=pasal("PARA PIHAK wajib:\na. menyusun jadwal,\nb. melaksanakan kegiatan; dan\nc. menyampaikan laporan."),
    benar=pasal("PARA PIHAK wajib:\na. menyusun jadwal;\nb. melaksanakan kegiatan; dan\nc. menyampaikan laporan."),
)
def endings(bahan: Bahan) -> Iterator[Temuan]:
    """Items that do not end with ";", and a last one that does not end with "."."""
    for rincian in _ruled(bahan):
        *others, last = rincian.daftar.butir
        for butir in others:
            if not _ENDS.search(last_words(butir)):
                yield from _at_end(butir, f"butir {butir.penanda} tidak diakhiri titik koma", "akhiri dengan “;”")
        words = last_words(last)
        goes_on = rincian.sambungan[:1].islower() or (rincian.dalam and _ENDS.search(words))
        if not words.endswith(".") and not goes_on:
            what = f"butir {last.penanda.rstrip('.')}, butir terakhir, tidak diakhiri titik"
            yield from _at_end(last, what, "akhiri dengan “.”")


@periksa(
    "tanpa-dan",
    "peringatan",
    "Butir sebelum yang terakhir tanpa “dan” atau “atau”",
    mengapa="Tanpa “dan” atau “atau” tidak jelas apakah semua butir harus dipenuhi atau cukup salah satunya.",
    salah=pasal("PARA PIHAK wajib:\na. menyusun jadwal;\nb. melaksanakan kegiatan;\nc. menyampaikan laporan."),
    benar=pasal("PARA PIHAK wajib:\na. menyusun jadwal;\nb. melaksanakan kegiatan; dan/atau\nc. menyampaikan laporan."),
)
def unlinked(bahan: Bahan) -> Iterator[Temuan]:
    """A last but one item that does not say whether all or any hold."""
    for rincian in _ruled(bahan):
        butir = rincian.daftar.butir[-2]
        if not rincian.defines and not _LINKS.search(last_words(butir)):
            mend = "akhiri dengan “; dan”, “; atau”, atau “; dan/atau”"
            yield from _at_end(butir, f"butir {butir.penanda} tidak dihubungkan dengan butir terakhir", mend)


@periksa(
    "huruf-besar-butir",
    "peringatan",
    "Butir yang dimulai dengan huruf besar",
    mengapa="Butir adalah bagian kalimat pengantarnya; huruf besar di awalnya menandakan istilah atau nama.",
    salah=pasal("PARA PIHAK wajib:\na. Menyusun jadwal; dan\nb. Menyampaikan laporan."),
    benar=pasal("PARA PIHAK wajib:\na. menyusun jadwal; dan\nb. PIHAK KESATU menyampaikan Laporan."),
)
def capitals(bahan: Bahan) -> Iterator[Temuan]:
    """Items that begin with a capital although their first word is no term, name or value."""
    kapital = capitals_of(bahan)
    for rincian in _ruled(bahan):
        for butir in rincian.daftar.butir if not rincian.defines else ():
            first = butir.isi[0]
            if not isinstance(first, Paragraf) or not text_of(first.isi[:1])[:1].isupper():
                continue
            match = _CAPITAL.match(kapital.hidden(read(first)))
            if match and match[0] not in kapital.isian:
                what = f"butir {butir.penanda} dimulai dengan huruf besar"
                yield Temuan(read(first).place(), what, f"tulis “{match[0].lower()}”", match[0])


@periksa(
    "butir-tunggal",
    "peringatan",
    "Rincian dengan satu butir",
    mengapa="Rincian satu butir menandakan ada butir yang hilang, atau seharusnya bagian dari kalimat pengantarnya.",
    salah=pasal("PARA PIHAK wajib:\na. menyampaikan laporan."),
    benar=pasal("(1) PARA PIHAK wajib menyampaikan laporan."),
)
def lonely(bahan: Bahan) -> Iterator[Temuan]:
    """Lists of one item."""
    for rincian in lists(bahan):
        first = rincian.daftar.butir[0].isi[0]
        if len(rincian.daftar.butir) == 1 and isinstance(first, Paragraf) and first.isi:
            line, penanda = read(first), rincian.daftar.butir[0].penanda
            what = f"rincian ini hanya memuat satu butir, {penanda}"
            yield Temuan(line.place(), what, "gabungkan dengan kalimat di atasnya, atau lengkapi", line.teks.split()[0])


@periksa(
    "pengantar-butir",
    "peringatan",
    "Kalimat pengantar rincian tanpa titik dua",
    mengapa="Titik dua menandakan bahwa kalimatnya berlanjut ke rincian di bawahnya.",
    salah=pasal("PARA PIHAK wajib\na. menyusun jadwal; dan\nb. menyampaikan laporan."),
    benar=pasal("PARA PIHAK wajib:\na. menyusun jadwal; dan\nb. menyampaikan laporan."),
)
def introductions(bahan: Bahan) -> Iterator[Temuan]:
    """A line before a list that does not end with ":"."""
    for rincian in lists(bahan):
        before = rincian.pengantar
        words = read(before).teks.rstrip() if before and not rincian.sentences else ""
        if before and words and not words.endswith(":") and not read(before).is_value(len(words) - 1):
            what = "kalimat sebelum rincian tidak diakhiri titik dua"
            yield Temuan(read(before).place(len(words) - 1), what, "akhiri dengan “:”", words.split()[-1])


@periksa(
    "kalimat-kosong",
    "galat",
    "Pasal tanpa isi",
    mengapa="Pasal tanpa satu kalimat pun biasanya sisa penyuntingan, dan nomornya menggeser pasal berikutnya.",
    salah=pasal("PASAL Lain\nBunyinya ada."),
    benar=pasal("Bunyinya ada."),
)
def empty(bahan: Bahan) -> Iterator[Temuan]:
    """A Pasal with nothing but a title."""
    for bacaan in bahan.pasal:
        if not bacaan.pasal.isi:
            yield Temuan(
                bacaan.place, f"{bacaan.pasal.sebutan} tidak memuat satu kalimat pun", "tulis isinya, atau hapus"
            )
