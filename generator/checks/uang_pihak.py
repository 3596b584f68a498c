"""Money and benefits that pass between a partner and the Ombudsman, or come to it from those it may examine."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.hambatan.kata import Halangan, Kata, any_of
from generator.checks.ingkar import is_denied
from generator.checks.katalog import Cela, pasal, periksa
from generator.checks.ketentuan import Latar, first_faults
from generator.checks.pernyataan import per_pernyataan
from generator.checks.pola import Pola, anchors, frasa
from generator.words.kamus import Kamus

_COST, _ALL = "biaya Ombudsman ditanggung pihak lain", "seluruh biaya ditanggung satu PIHAK"
_PAID, _SHARE = "mitra membayar kepada Ombudsman", "Ombudsman memperoleh bagian dari pungutan"
_DONATED, _FINE = "kegiatan dibiayai pihak yang berkepentingan", "denda antar-PIHAK"
_BORNE = (
    r"(?:menjadi\s+(?:beban|tanggungan)|dibebankan|ditanggung|dipikul|dibiayai|bersumber|dibayar|dibayarkan"
    r"|berasal|diganti|disediakan)"
)
_BEARERS = (
    "beban",
    "dibebankan",
    "ditanggung",
    "dipikul",
    "dibiayai",
    "bersumber",
    "dibayar",
    "berasal",
    "tanggungan",
    "diganti",
    "disediakan",
)
_BY = r"(?:\s+(?:sepenuhnya|seluruhnya|oleh|pada|kepada|dari|anggaran))*\s+"
_NO_PAPER = r"(?!(?:data|informasi|penjelasan|keterangan|laporan|dokumen|bukti|tentang|mengenai)\b)"
_SPAN = r"(?:[^.;]|\.(?=\d))"


@periksa(
    "uang-antar-pihak",
    "peringatan",
    "Uang atau biaya yang berpindah antara mitra dan Ombudsman",
    mengapa="Setiap PIHAK membiayai tugasnya sendiri: Ombudsman yang dibiayai mitra, pengusaha, atau bagian dari denda "
    "diragukan kemandiriannya, dan uangnya tidak punya tempat dalam anggaran.",
    dasar="UU 37/2008 Pasal 2",
    salah=pasal("Perjalanan dinas asisten PIHAK KESATU menjadi beban APBD PIHAK KEDUA."),
    benar=pasal("Perjalanan dinas asisten PIHAK KESATU menjadi beban APBN."),
)
def transfers(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences and sources of money by which the Ombudsman is paid, or its costs are borne, by others."""
    yield from first_faults(_transfers(bahan))


@per_pernyataan
def _transfers(teks: str, latar: Latar) -> Iterator[Cela]:
    mend = "hapus, atau nyatakan bahwa setiap PIHAK menanggung biayanya sendiri"
    for one in _patterns(latar.kamus, latar.ombudsman):
        for match in one.pola.finditer(teks):
            spared = one.kecuali and frasa(one.kecuali).search(teks)
            if not spared and not is_denied(teks, one.denied_before(match), latar.kamus):
                yield Cela(match.start(), match.end(), f"{one.sebutan}: “{match[0]}”", mend)


@lru_cache(maxsize=64)
def _patterns(kamus: Kamus, ombudsman: str) -> tuple[Halangan, ...]:
    kata = Kata(kamus, ombudsman)
    return (*_costs(kamus, kata), *_payments(kamus, kata), *_donations(kamus), *_fines(kata))


def _costs(kamus: Kamus, k: Kata) -> Iterator[Halangan]:
    """ "Biaya PIHAK KESATU bersumber dari APBD", "Seluruh biaya kerja sama dipikul PIHAK KEDUA"."""
    words = kamus.isi.imbalan
    theirs = rf"(?:APBD|{k.pasti}|anggaran\s+(?:universitas|fakultas|daerah|perusahaan))"
    own = rf"(?:{any_of(words.biaya)}(?:,?\s+[\w-]+){{0,3}}?\s+{k.omb})"
    only = rf"(?:(?!PIHAK)[^.;]){{0,60}}?\b(?P<inti>{_BORNE}){_BY}{theirs}"
    yield Halangan(Pola(rf"{own}{only}", _BEARERS, anchors(words.biaya)), _COST, kecuali=words.narasumber)
    pays = (
        rf"{k.pasti}\s+(?:[\w-]+\s+){{0,2}}?(?P<inti>menanggung|membiayai|membayar|memikul)\s+(?:(?:seluruh|segala"
        r"|semua)\s+)?"
    )
    yield Halangan(
        Pola(rf"{pays}{own}", ("menanggung", "membiayai", "membayar", "memikul")), _COST, kecuali=words.narasumber
    )
    whole = r"(?:kerja\s+sama|perjanjian(?:\s+kerja\s+sama)?|program)(?:\s+ini)?(?=\s*,|\s+(?:menjadi|di\w+|bersumber))"
    cost = (
        r"\b(?:seluruh|segala|semua|keseluruhan)\s+(?:biaya|pembiayaan|pendanaan|anggaran)"
        rf"(?:\s+[\w-]+){{0,5}}?\s+{whole}"
    )
    one = rf"(?P<inti>{_BORNE}){_BY}(?:{k.pasti}|APBD)(?!\s*(?:,|dan|serta|atau|maupun)\b)(?!,)"
    yield Halangan(Pola(rf"{cost}[^.;]{{0,80}}?\b{one}", _BEARERS), _ALL)


def _payments(kamus: Kamus, k: Kata) -> Iterator[Halangan]:
    """ "PIHAK KEDUA membayar kepada PIHAK KESATU kontribusi tahunan", "PIHAK KESATU memperoleh 10% dari denda"."""
    words = kamus.isi.imbalan
    pays = (
        r"(?P<inti>membayar|membayarkan|menyetor|menyetorkan|mentransfer|menghibahkan|memberikan|menyerahkan"
        r"|mengalokasikan|menganggarkan|menyediakan)"
    )
    money = rf"(?:{any_of(words.uang)}|Rp\s?\d)"
    to = rf"\b(?:kepada|bagi|untuk)\s+{k.omb}(?!\s+(?:berupa\s+data|untuk\s+diteruskan))"
    needed = (
        "bayar",
        "nyetor",
        "transfer",
        "hibah",
        "memberikan",
        "menyerahkan",
        "mengalokasikan",
        "menganggarkan",
        "menyediakan",
    )
    either = rf"(?:{to}\s+(?:[\w-]+\s+){{0,3}}?{money}|(?:{_NO_PAPER}[\w-]+\s+){{0,2}}?{money}{_SPAN}{{0,60}}?{to})"
    yield Halangan(
        Pola(rf"{k.pasti}\s+(?:[\w-]+\s+){{0,3}}?{pays}\s+{either}", needed), _PAID, kecuali=words.narasumber
    )
    share = r"(?:\d+(?:,\d+)?\s?[%‰]|\w+\s+persen|bagi\s+hasil|komisi|bagian|sebagian)"
    source = (
        r"(?:dari|atas)\s+(?:[\w-]+\s+){0,3}?(?:denda|pendapatan|retribusi|penerimaan|pungutan|tarif|uang|dana"
        r"|biaya|(?:nilai\s+)?ganti\s+(?:ke)?rugi\w*|hasil\s+(?:denda|pungutan|penagihan))"
    )
    gets = r"(?P<inti>memperoleh|menerima|mendapat|mendapatkan|berhak\s+(?:atas|memperoleh|menerima|mendapat))"
    percent = rf"\b{k.omb}\s+(?:[\w-]+\s+){{0,2}}?{gets}\s+(?:[\w-]+\s+){{0,2}}?{share}[^.;]{{0,40}}?\b{source}"
    yield Halangan(Pola(percent, ("memperoleh", "menerima", "mendapat", "berhak")), _SHARE)
    given = (
        r"(?P<inti>diberikan|disetorkan|disetor|diserahkan|dibagikan|dibayarkan|menjadi\s+bagian)\s+(?:kepada\s+"
        r"|bagi\s+|ke\s+)?"
    )
    yield Halangan(
        Pola(
            rf"{share}[^.;]{{0,30}}?\b{source}[^.;]{{0,40}}?\b{given}{k.omb}",
            ("denda", "pendapatan", "retribusi", "penerimaan", "pungutan", "tarif", "uang", "dana", "biaya"),
        ),
        _SHARE,
    )


def _donations(kamus: Kamus) -> Iterator[Halangan]:
    """ "Kekurangan anggaran ditutup dari sumbangan pengusaha yang sedang mengurus izin"."""
    words = kamus.isi.imbalan
    gift = (
        r"\b(?P<inti>sumbangan|donasi|sponsor|bantuan|hibah|iuran)\w*"
        rf"(?:\s+[\w-]+){{0,3}}?\s+{any_of(words.penyumbang)}"
    )
    cost = r"\b(?:biaya|anggaran|dana|pembiayaan|pendanaan|kekurangan)\b"
    met = r"\b(?:ditutup|dibiayai|bersumber|berasal|diperoleh|dipenuhi|ditanggung|ditambah|didukung)\b"
    needed = ("sumbangan", "donasi", "sponsor", "bantuan", "hibah", "iuran")
    yield Halangan(Pola(rf"{cost}[^.;]{{0,60}}?{met}[^.;]{{0,30}}?{gift}", needed), _DONATED)
    raised = r"(?P<inti>dihimpun|dikumpulkan|diperoleh|berasal|bersumber|dimintakan)\s+dari\s+(?:para\s+)?"
    raisers = ("dihimpun", "dikumpulkan", "diperoleh", "berasal", "bersumber", "dimintakan")
    yield Halangan(Pola(rf"{cost}[^.;]{{0,60}}?\b{raised}{any_of(words.penyumbang)}", raisers), _DONATED)
    yield Halangan(Pola(rf"^{gift}[^.;]*$", needed), _DONATED)


def _fines(k: Kata) -> Iterator[Halangan]:
    """ "PIHAK yang terlambat membayar denda 1‰ (satu permil) untuk setiap hari keterlambatan"."""
    who = rf"(?:\bPIHAK\s+yang(?:\s+[\w-]+){{1,6}}?|{k.pasti}(?:\s+yang(?:\s+[\w-]+){{1,6}}?)?)"
    pays = r"(?:(?:wajib|harus|akan|dapat)\s+)?(?P<inti>membayar|dikenai|dikenakan|dibebani)"
    fine = rf"{who}\s+{pays}\s+(?:sanksi\s+(?:berupa\s+)?)?denda\b(?!\s+(?:pajak|administratif))"
    yield Halangan(Pola(fine, ("denda",)), _FINE)
