"""Numbers as a Pasal writes them: with words behind the figures, and money as UU 12/2011 Lampiran II does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.angka import in_words, satuan
from generator.checks.baca_bilangan import ANGKA, BESAR, read_figures
from generator.checks.baca_tanggal import BULAN
from generator.checks.bahan import Bacaan, Bahan, Temuan
from generator.checks.katalog import pasal, periksa
from generator.checks.larik import per_larik
from generator.checks.pola import DIGITS, Pola
from generator.words.bilangan import BATAS, kata, rupiah
from generator.words.kamus import Kamus

# Figures behind these words count nothing: "Pasal 5", "tanggal 30 bulan April", "pukul 16 hari kerja".
LABEL = re.compile(
    r"(?:pasal|ayat|huruf|angka|butir|bab|bagian|lampiran|nomor|no\.?|tahun|tanggal|tgl\.?|bulan|pukul|jam|kelas|tahap"
    r"|kelompok|jalan|jl\.?|rt|rw|tabel|formulir|ke|[x×–-]|triwulan|semester|minggu|pekan|angkatan|gelombang|golongan|tipe"
    rf"|versi|langkah|poin|{BULAN})\s*$",
    re.IGNORECASE,
)
_TENGGAT = re.compile(r"(?:dalam|lama|lambat|selama|waktu|setiap|sedikit|banyak)\s+$", re.IGNORECASE)
_UANG = Pola(
    rf"(?<!\w)(?P<mata>Rp|IDR)(?P<jarak>\.?\s*)(?:(?P<angka>{ANGKA})(?![.,]?\d)|(?P<kacau>\d[\d.,]*\d))(?P<besar>\s+{BESAR}(?!\w))?(?P<ekor>,-)?"
    r"(?P<kata>\s*\([a-z])?",
    ("rp", "idr"),
    DIGITS,
)


_DECIMAL_SHARE = re.compile(r"\d,\d+\s?%(?!\s*\()")
_UNGROUPED = re.compile(r"\d{4}")


@lru_cache(maxsize=8)
def _bare_number(kamus: Kamus) -> Pola:
    """Figures with a unit in small letters ("Tahun 2022" is a name) or a percent sign, and no words behind them."""
    unit = rf"\s+(?P<satuan>(?-i:{satuan(kamus)}))(?!\s*(?:\(|\d{{4}}))"
    return Pola(rf"(?<![\w.,/:(–-])(?P<angka>{ANGKA})(?:{unit}|\s?%(?!\s*\())", DIGITS)


@per_larik
def _bare_numbers(teks: str, kamus: Kamus) -> Iterator[tuple[int, str, str]]:
    """Where a line has figures without words, what is written, and what it should be."""
    for match in _bare_number(kamus).finditer(teks):
        if _is_measured(match, teks):
            continue
        around_the_clock = (
            match["satuan"] == "jam" and match["angka"] == "24" and not _TENGGAT.search(teks[: match.start()])
        )
        if not LABEL.search(teks[: match.start()]) and not around_the_clock:
            yield match.start(), match[0], _with_words(match["angka"], match["satuan"])
    for match in _amounts(teks):
        value = read_figures(match["angka"], match["besar"] or "")
        if not match["kata"] and value <= BATAS:
            yield match.start(), match[0], f"{_amount(match)} ({kata(int(value))} rupiah)"


def _is_measured(match: re.Match[str], teks: str) -> bool:
    """Whether a number was measured, not agreed: it has decimals, or is compared with one: "dari 28,5% menjadi 25%"."""
    return "," in match["angka"] or (not match["satuan"] and bool(_DECIMAL_SHARE.search(teks)))


def _amounts(teks: str) -> Iterator[re.Match[str]]:
    """The amounts of money in a line whose figures can be read."""
    return (match for match in _UANG.finditer(teks) if match["angka"])


def _with_words(angka: str, unit: str | None) -> str:
    return f"{in_words(angka)} {unit}" if unit else in_words(angka).replace(" (", "% (").replace(")", " persen)")


@periksa(
    "angka-tanpa-kata",
    "peringatan",
    "Bilangan dalam pasal tanpa kata",
    mengapa="Satu angka mudah salah ketik atau diubah; kata di dalam kurung memastikan bilangan yang disepakati.",
    salah=pasal("PIHAK KEDUA menyampaikan tanggapan paling lama 30 hari sejak permintaan diterima."),
    benar=pasal("PIHAK KEDUA menyampaikan tanggapan paling lama 30 (tiga puluh) hari sejak permintaan diterima."),
)
def bare_numbers(bahan: Bahan) -> Iterator[Temuan]:
    """Durations, counts and shares that a clause writes in figures only; values and tables may."""
    for bacaan, (at, words, right) in _bare_numbers(bahan):
        if is_prose(bacaan) and not bacaan.is_value(at):
            yield Temuan(bacaan.place(at), f"`{words}` ditulis tanpa kata", f"tulis `{right}`", words)


def is_prose(bacaan: Bacaan) -> bool:
    """Whether a line is a sentence of a Pasal, no table."""
    return bacaan.pasal is not None and not bacaan.tabel


@periksa(
    "rupiah-keliru",
    "peringatan",
    "Penulisan rupiah yang keliru",
    mengapa="Bentuk Rp10.000.000,00 tanpa titik, spasi, atau tanda hubung tidak mudah disisipi angka lain.",
    dasar="UU 12/2011 Lampiran II",
    salah=pasal("Biaya pelatihan ditanggung sebesar Rp. 10.000.000 (sepuluh juta rupiah)."),
    benar=pasal("Biaya pelatihan ditanggung sebesar Rp10.000.000,00 (sepuluh juta rupiah)."),
)
def odd_money(bahan: Bahan) -> Iterator[Temuan]:
    """Amounts in another shape than "Rp10.000.000,00"; outside the Pasal the cents may be left out."""
    for bacaan, (at, words, right, only_cents) in _odd_amounts(bahan):
        if not only_cents or is_prose(bacaan):
            what = f"`{words}` bukan cara menulis rupiah dalam naskah"
            mend = f"tulis `{right}`" if right else "kelompokkan angkanya tiga-tiga dengan titik, lalu koma dan sen"
            yield Temuan(bacaan.place(at), what, mend, words)


@per_larik
def _odd_amounts(teks: str, _: Kamus) -> Iterator[tuple[int, str, str, bool]]:
    """Where a line has such an amount, what is written, what it should be, and whether it lacks the cents only."""
    for match in _UANG.finditer(teks):
        if match["kacau"]:
            yield match.start(), match[0].removesuffix(match["kata"] or ""), "", False
    for match in _amounts(teks):
        ungrouped = bool(_UNGROUPED.match(match["angka"]))
        misshapen = ungrouped or match["mata"] not in ("Rp", "RP") or bool(match["jarak"] or match["ekor"])
        if misshapen or ("," not in match["angka"] and not match["besar"]):
            words = match[0].removesuffix(match["kata"] or "")
            yield match.start(), words, _amount(match), not misshapen


def _amount(match: re.Match[str]) -> str:
    """The amount as it should be written."""
    if match["besar"] or "," in match["angka"]:
        return f"Rp{_grouped(match['angka'])}{match['besar'] or ''}"
    return rupiah(int(read_figures(match["angka"])))


def _grouped(angka: str) -> str:
    """Figures with their thousands apart."""
    whole, comma, cents = angka.partition(",")
    return f"{int(whole.replace('.', '')):,}".replace(",", ".") + comma + cents
