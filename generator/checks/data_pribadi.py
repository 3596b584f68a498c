"""Personal data that are exchanged: what UU 27/2022 wants settled, and what may be kept secret (UU 14/2008)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Literal

from generator.checks.bahan import BacaanPasal, Bahan, Temuan, sekali
from generator.checks.data_terbuka import UnsurTerbuka, open_ended
from generator.checks.katalog import Cela, ganti, pasal, periksa
from generator.checks.ketentuan import Ayat, Kalimat, Latar, first_faults, has, holding, per_ayat, per_kalimat, rules
from generator.checks.pokok import absence, is_definition, is_required, ruled, titled
from generator.checks.tenggat import durations
from generator.checks.waktu_pemberitahuan import late_limits
from generator.words.kamus import Kamus

Unsur = Literal["tujuan", "dasar", "peran", "keamanan", "retensi", "pemberitahuan", "narahubung"]

_KLAUSUL = "pertukaran-data"
_TIMED = ("retensi", "pemberitahuan")
_ISI: dict[Unsur, str] = {
    "tujuan": "Data Pribadi digunakan hanya untuk pelaksanaan Program.",
    "dasar": "Dasar pemrosesan Data Pribadi adalah pelaksanaan kewenangan menurut peraturan perundang-undangan.",
    "peran": "Setiap PIHAK adalah pengendali Data Pribadi.",
    "keamanan": "PIHAK yang menerima Data wajib menjaga keamanan Data.",
    "retensi": "Data Pribadi disimpan paling lama 1 (satu) tahun.",
    "pemberitahuan": "Kegagalan pelindungan Data Pribadi wajib diberitahukan paling lambat 3 x 24 (tiga kali dua puluh "
    "empat) jam.",
    "narahubung": "Narahubung ditunjuk sebagai narahubung pelindungan Data Pribadi.",
}


def _example(*without: str, **instead: str) -> str:
    """The Pasal on data with an ayat for each element, less some, or with other words for one."""
    texts = [instead.get(key, words) for key, words in _ISI.items() if key not in without]
    ayat = "\n".join(f"({number}) {words}" for number, words in enumerate(texts, 1))
    return ganti(_KLAUSUL, ayat, "Pelindungan Data Pribadi")


@dataclass(frozen=True, slots=True)
class _Unsur:
    """What a Pasal on personal data must settle: the key of its words, what lacks, why, by what law.

    ``selalu``: words that leave it open are told of even where other words settle it, since no other check does.
    """

    kunci: Unsur
    kurang: str
    mengapa: str
    dasar: str = "UU 27/2022"
    selalu: bool = False

    def check(self, bahan: Bahan) -> Iterator[Temuan]:
        """A finding where personal data are exchanged and dealt with, but for this."""
        settled = self.kunci in _settled_elements(bahan)
        left_open = _left_open(bahan).get(self.kunci)
        if not (_exchanges(bahan) and _protects(bahan)) or (settled and not (left_open and self.selalu)):
            return
        if left_open:
            kalimat, cela = left_open
            mend = f"ganti ketentuan itu, jangan ditambah: “{_ISI[self.kunci]}”"
            yield kalimat.temuan(Cela(cela.mulai, cela.akhir, f"{self.kurang} tidak ditetapkan; {cela.what}", mend))
            return
        main = next(iter(titled(bahan, "pelindungan_data")), None) or _about_data(bahan)[0].pasal
        what = f"{main.pasal.sebutan} tidak mengatur {self.kurang}"
        yield Temuan(main.place, what, f"tambahkan ayat{_behind(bahan, self, main)}: “{_ISI[self.kunci]}”", main.judul)


_SEMUA = (
    _Unsur(
        "tujuan",
        "tujuan pemrosesan data pribadi",
        "Data pribadi hanya boleh diproses untuk tujuan yang tertentu dan jelas.",
    ),
    _Unsur(
        "dasar",
        "dasar pemrosesan data pribadi",
        "Pemrosesan data pribadi tanpa dasar yang sah melanggar hukum.",
        selalu=True,
    ),
    _Unsur(
        "peran",
        "peran setiap pihak sebagai pengendali data pribadi",
        "Pengendali bersama harus menyepakati peran dan tanggung jawabnya agar jelas siapa yang dimintai jawaban.",
        "UU 27/2022 Pasal 18(2)",
    ),
    _Unsur(
        "keamanan",
        "keamanan data pribadi",
        "Pihak yang menerima data wajib melindunginya dari akses yang tidak sah.",
        selalu=True,
    ),
    _Unsur(
        "retensi",
        "lama penyimpanan dan pemusnahan data pribadi",
        "Data pribadi tidak boleh disimpan lebih lama dari perlunya.",
    ),
    _Unsur(
        "pemberitahuan",
        "pemberitahuan kegagalan pelindungan data pribadi",
        "Kegagalan pelindungan wajib diberitahukan paling lambat 3 x 24 jam kepada subjek data dan lembaga.",
        "UU 27/2022 Pasal 46",
    ),
    _Unsur(
        "narahubung",
        "narahubung pelindungan data pribadi",
        "Subjek data harus tahu kepada siapa ia mengajukan permintaan kepada pengendali bersama.",
        "UU 27/2022 Pasal 18(2)",
    ),
)


@periksa(
    "data-tanpa-pelindungan",
    "galat",
    "Data dipertukarkan tanpa pasal pelindungan data pribadi",
    mengapa="Data yang dipertukarkan mudah memuat data pribadi; para pihak bertanggung jawab sebagai pengendalinya.",
    dasar="UU 27/2022",
    salah=ganti(_KLAUSUL, "PARA PIHAK dapat mempertukarkan Data.", "Pertukaran Data"),
    benar=_example(),
)
def unprotected(bahan: Bahan) -> Iterator[Temuan]:
    """Data are exchanged and no Pasal protects personal data."""
    if _exchanges(bahan) and not _protects(bahan):
        what = "data dipertukarkan, tetapi tidak satu pasal pun mengatur pelindungan data pribadi"
        yield Temuan(absence(bahan, "pelindungan_data"), what, "tambahkan pasal tentang pelindungan data pribadi")


for _unsur in _SEMUA:
    periksa(
        f"data-tanpa-{_unsur.kunci}",
        "galat",
        f"Tidak ada ketentuan tentang {_unsur.kurang}",
        mengapa=_unsur.mengapa,
        dasar=_unsur.dasar,
        salah=_example(_unsur.kunci),
        benar=_example(),
    )(_unsur.check)


@periksa(
    "pemberitahuan-terlalu-lama",
    "peringatan",
    "Tenggat pemberitahuan kegagalan pelindungan data lebih dari 3 x 24 jam",
    mengapa="Undang-undang memberi waktu paling lambat 3 x 24 jam; perjanjian tidak dapat memperpanjangnya.",
    dasar="UU 27/2022 Pasal 46",
    salah=pasal("Kebocoran Data Pribadi wajib diberitahukan kepada PIHAK lain paling lambat 7 (tujuh) hari."),
    benar=pasal("Kebocoran Data Pribadi wajib diberitahukan kepada PIHAK lain paling lambat 3 (tiga) hari."),
)
def late_notices(bahan: Bahan) -> Iterator[Temuan]:
    """Notice of a breach for which the sentence allows more than three days."""
    yield from first_faults(_late(bahan))


@per_kalimat
def _late(teks: str, latar: Latar) -> Iterator[Cela]:
    if _is_notice(teks, latar.kamus):
        for one in late_limits(teks, latar.kamus):
            what = f"kegagalan pelindungan data baru diberitahukan dalam {teks[one.mulai : one.akhir]}"
            yield Cela(one.mulai, one.akhir, what, "tulis: paling lambat 3 x 24 jam")


@sekali
def _exchanges(bahan: Bahan) -> bool:
    """Whether this kind of document must protect data, and its programmes or its words exchange them."""
    kata = bahan.kamus.isi.data_pribadi
    if not is_required(bahan, "pelindungan_data"):
        return False
    agreed = any(program.bidang in kata.bidang for program, _ in bahan.program)
    return agreed or any(not is_definition(ayat) for ayat in _exchanging(bahan))


_exchanging = holding(lambda isi: isi.data_pribadi.dipertukarkan)
_personal = holding(lambda _: ("data pribadi",))


@sekali
def _protects(bahan: Bahan) -> bool:
    return bool(titled(bahan, "pelindungan_data") or ruled(bahan, "pelindungan_data"))


@per_ayat
def _elements(teks: str, kamus: Kamus) -> Iterator[Unsur]:
    """What of a Pasal on personal data an ayat settles."""
    words = kamus.isi.data_pribadi.unsur
    yield from (key for key in _ISI if key != "pemberitahuan" and has(teks, getattr(words, key)))
    if _is_notice(teks, kamus):
        yield "pemberitahuan"


@sekali
def _settled_elements(bahan: Bahan) -> dict[Unsur, Ayat]:
    """What is settled, each with the last provision that does."""
    about = set(_about_data(bahan))
    left_open = {(kalimat, one.unsur) for kalimat, one in open_ended(bahan)}
    return {
        key: ayat
        for ayat, key in _elements(bahan)
        if ayat in about and ((key in _TIMED and durations(ayat.teks)) or not _is_left_open(ayat, key, left_open))
    }


def _is_left_open(ayat: Ayat, unsur: Unsur, left_open: Collection[tuple[Kalimat, str]]) -> bool:
    return any((kalimat, unsur) in left_open for kalimat in ayat.kalimat)


@sekali
def _left_open(bahan: Bahan) -> dict[str, tuple[Kalimat, Cela]]:
    """What provisions on data seem to settle but leave open, each with the first sentence that does."""
    ours = {kalimat for ayat in _about_data(bahan) for kalimat in ayat.kalimat}
    found: dict[str, tuple[Kalimat, Cela]] = {}
    for kalimat, one in open_ended(bahan):
        if kalimat in ours and one.cela.akhir > kalimat.pangkal:
            found.setdefault(one.unsur, (kalimat, one.cela))
    return found


def lacking_sentence(bahan: Bahan, unsur: UnsurTerbuka) -> Kalimat | None:
    """The sentence by which something is told to lack that it seems to settle; None where nothing is told."""
    if not (_exchanges(bahan) and _protects(bahan)) or unsur in _settled_elements(bahan):
        return None
    kalimat, _ = _left_open(bahan).get(unsur, (None, None))
    return kalimat


def _behind(bahan: Bahan, lacking: _Unsur, main: BacaanPasal) -> str:
    """ " sesudah ayat (8)": behind which ayat of a Pasal a new one is best put, by the order of what is settled."""
    keys = list(_ISI)
    settled = _settled_elements(bahan)
    before = [settled[key] for key in keys[: keys.index(lacking.kunci)] if key in settled]
    numbers = [ayat.kalimat[0].bacaan.butir[0].nomor for ayat in before if _is_numbered(ayat, main)]
    return f" sesudah ayat ({numbers[-1]})" if numbers else ""


def _is_numbered(ayat: Ayat, main: BacaanPasal) -> bool:
    """Whether a provision is a numbered ayat of this Pasal."""
    butir = ayat.kalimat[0].bacaan.butir
    return ayat.pasal is main and bool(butir) and butir[0].penanda == f"({butir[0].nomor})"


@sekali
def _about_data(bahan: Bahan) -> list[Ayat]:
    """The provisions in which what must be settled may stand: of Pasal on data, and others on personal data."""
    titles = bahan.kamus.isi.data_pribadi.pasal
    about = {pasal.pasal.id for pasal in bahan.pasal if has(pasal.judul, titles)}
    personal = set(_personal(bahan))
    return [
        ayat for ayat in rules(bahan) if (ayat.pasal.pasal.id in about or ayat in personal) and not is_definition(ayat)
    ]


def _is_notice(teks: str, kamus: Kamus) -> bool:
    """Whether words deal with telling somebody of a breach of data."""
    kata = kamus.isi.data_pribadi
    return has(teks, kata.kegagalan) and has(teks, kata.pemberitahuan)
