"""Personal data that leave those who may have them: to outsiders, for money, abroad (UU 27/2022)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.ingkar import is_denied, is_ruled_out, without_waivers
from generator.checks.katalog import Cela, pasal, periksa
from generator.checks.ketentuan import Latar, first_faults, has, per_kalimat
from generator.checks.pola import Pola, alternatives, anchors
from generator.words.kamus import DataKeluar, Kamus

_DASAR = "UU 27/2022"


@periksa(
    "data-diteruskan-bebas",
    "peringatan",
    "Data pribadi diteruskan kepada pihak luar tanpa syarat",
    mengapa="Yang menerima data hanya boleh memakainya menurut tujuannya; pihak luar memerlukan dasar tersendiri.",
    dasar=_DASAR,
    salah=pasal("Data Pribadi dapat diberikan kepada pihak ketiga."),
    benar=pasal("Data Pribadi diberikan kepada pihak ketiga hanya dengan persetujuan subjek data."),
)
def passed_on(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which personal data reach outsiders, with no condition at all."""
    yield from first_faults(_passed_on(bahan))


@periksa(
    "data-diperjualbelikan",
    "peringatan",
    "Data atau hasil kerja sama diperjualbelikan",
    mengapa="Data pribadi dan hasil kerja sama lembaga negara bukan barang dagangan.",
    dasar=_DASAR,
    salah=pasal("Data Pribadi dapat dikomersialkan oleh PIHAK KEDUA."),
    benar=pasal("Data Pribadi tidak dikomersialkan oleh PIHAK KEDUA."),
)
def sold(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which data or what was made together is sold."""
    yield from first_faults(_sold(bahan))


@periksa(
    "data-menjadi-milik",
    "peringatan",
    "Data yang diterima menjadi milik penerimanya",
    mengapa="Penerima hanya memproses data menurut tujuannya; data pribadi tidak berpindah menjadi miliknya.",
    dasar=_DASAR,
    salah=pasal("Data yang diterima menjadi milik PIHAK penerima."),
    benar=pasal("Data yang diterima tidak menjadi milik PIHAK penerima."),
)
def owned(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which data become a party's own."""
    yield from first_faults(_owned(bahan))


@periksa(
    "data-ke-luar-negeri",
    "peringatan",
    "Data pribadi ke luar negeri tanpa syarat",
    mengapa="Data pribadi di luar wilayah Indonesia perlu pelindungan yang setara atau persetujuan subjeknya.",
    dasar=_DASAR,
    salah=pasal("Data Pribadi disimpan pada peladen di luar negeri."),
    benar=pasal("Data Pribadi tidak disimpan pada peladen di luar negeri."),
)
def abroad(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which personal data go abroad with no condition."""
    yield from first_faults(_abroad(bahan))


@periksa(
    "data-lewat-kanal-terbuka",
    "peringatan",
    "Data pribadi dikirim melalui kanal yang tidak aman",
    mengapa="Grup percakapan dan akun pribadi tidak dapat diawasi; data yang lewat di sana mudah tersebar.",
    dasar=_DASAR,
    salah=pasal("Data Pribadi dikirim melalui grup WhatsApp."),
    benar=pasal("Data Pribadi dikirim melalui kanal resmi, bukan melalui grup WhatsApp."),
)
def open_channels(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which what shows persons is sent over chats and private accounts."""
    yield from first_faults(_open_channels(bahan))


@periksa(
    "data-tanpa-tanggung-jawab",
    "peringatan",
    "Penerima data dibebaskan dari tanggung jawab atas kebocoran",
    mengapa="Tanggung jawab pengendali data pribadi ditetapkan undang-undang dan tidak dapat dihapus oleh perjanjian.",
    dasar=_DASAR,
    salah=pasal("PIHAK penerima tidak bertanggung jawab atas kebocoran Data."),
    benar=pasal("PIHAK penerima bertanggung jawab atas kebocoran Data."),
)
def unaccountable(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences that free a party from answering for a breach of data."""
    yield from first_faults(_unaccountable(bahan))


@per_kalimat
def _passed_on(teks: str, latar: Latar) -> Iterator[Cela]:
    mend = "hapus, atau syaratkan persetujuan subjek data atau perintah peraturan perundang-undangan"
    return _faults(teks, latar.kamus, _passing, "data pribadi diteruskan kepada pihak luar tanpa syarat", mend)


@per_kalimat
def _sold(teks: str, latar: Latar) -> Iterator[Cela]:
    return _faults(teks, latar.kamus, _selling, "data atau hasilnya diperjualbelikan", "hapus")


@per_kalimat
def _owned(teks: str, latar: Latar) -> Iterator[Cela]:
    mend = "tulis: digunakan hanya untuk pelaksanaan Program dan dikembalikan atau dimusnahkan sesudahnya"
    return _faults(teks, latar.kamus, _owning, "data menjadi milik penerimanya", mend)


@per_kalimat
def _abroad(teks: str, latar: Latar) -> Iterator[Cela]:
    mend = "hapus, atau syaratkan pelindungan yang setara atau persetujuan subjek data"
    return _faults(teks, latar.kamus, _leaving, "data pribadi ke luar negeri tanpa syarat", mend)


@per_kalimat
def _open_channels(teks: str, latar: Latar) -> Iterator[Cela]:
    mend = "kirim melalui kanal resmi yang aman, dengan berita acara"
    return _faults(teks, latar.kamus, _chatting, "data pribadi melalui kanal yang tidak aman", mend)


@per_kalimat
def _unaccountable(teks: str, latar: Latar) -> Iterator[Cela]:
    mend = "hapus; penerima data bertanggung jawab sebagai pengendalinya"
    for match in _freeing(latar.kamus).finditer(teks):
        if not is_denied(teks, match.start(), latar.kamus):
            yield Cela(*match.span(), f"penerima data dibebaskan dari tanggung jawab: “{match[0]}”", mend)


def _faults(teks: str, kamus: Kamus, pattern: Callable[[Kamus], Pola], what: str, mend: str) -> Iterator[Cela]:
    """The places that match, unless they are denied or a condition limits them."""
    conditions = without_waivers(teks)
    for match in pattern(kamus).finditer(teks):
        group = match.lastgroup or "cela"
        begin, end, words = match.start(group), match.end(group), match[group]
        free = has(conditions, kamus.isi.data_keluar.syarat) or is_denied(conditions, begin, kamus)
        if not (free or is_ruled_out(teks, end) or is_denied(words, len(words), kamus)):
            yield Cela(begin, end, f"{what}: “{words}”", mend)


def _personal(kata: DataKeluar) -> str:
    """Data of persons; in these sentences also "Data" as the agreement defines it."""
    nobody = r"(?!\s+(?:statistik|agregat|terbuka|publik|umum|sekunder|geospasial|spasial)\b)"
    return rf"(?:{alternatives(kata.orang)}|(?-i:Data){nobody})"


@lru_cache(maxsize=8)
def _passing(kamus: Kamus) -> Pola:
    kata = kamus.isi.data_keluar
    given, give, outsiders = (alternatives(one) for one in (kata.diteruskan, kata.meneruskan, kata.orang_luar))
    to = rf"(?:(?:kepada|ke|oleh|dengan|untuk)\s+)?(?:[\w/-]+\s+(?:dan|atau|serta)\s+)?(?:{outsiders})"
    pattern = (
        rf"\b{_personal(kata)}(?!\w)[^.;]{{0,60}}?\b(?P<cela>(?:{given})\s+(?:[\w-]+\s+){{0,3}}?{to})(?!\w)"
        rf"|\b(?P<aktif>(?:{give})\s+{_personal(kata)}(?!\w)[^.;]{{0,40}}?\bkepada\s+(?:[\w/-]+\s+){{0,2}}?(?:{outsiders}))(?!\w)"
    )
    return Pola(pattern, anchors(kata.orang) | {"data"}, anchors(kata.orang_luar))


@lru_cache(maxsize=8)
def _selling(kamus: Kamus) -> Pola:
    kata = kamus.isi.data_keluar
    things, sell = alternatives(kata.data), alternatives(kata.dijual)
    pattern = (
        rf"\b(?:{things})(?!\w)[^.;]{{0,60}}?\b(?P<cela>{sell})(?!\w)"
        rf"|\b(?P<aktif>(?:{sell})\s+(?:[\w-]+\s+){{0,2}}?(?:{things}))(?!\w)"
    )
    return Pola(pattern, anchors(kata.dijual))


@lru_cache(maxsize=8)
def _owning(kamus: Kamus) -> Pola:
    kata = kamus.isi.data_keluar
    owner = r"(?:PIHAK\s+(?:(?:yang\s+)?(?:penerima|menerima(?:nya)?)|KE\w+)|penerima)"
    pattern = rf"\b{_personal(kata)}(?!\w)[^.;]{{0,60}}?\b(?P<cela>(?:{alternatives(kata.dimiliki)})\s+{owner})(?!\w)"
    return Pola(pattern, anchors(kata.orang) | {"data"}, anchors(kata.dimiliki))


@lru_cache(maxsize=8)
def _leaving(kamus: Kamus) -> Pola:
    kata = kamus.isi.data_keluar
    goes = r"di(?:kirim|kirimkan|simpan|alihkan|transfer|proses|olah|tempatkan|pindahkan|cadangkan|unggah|akses)"
    abroad = alternatives(kata.luar_negeri)
    pattern = rf"\b{_personal(kata)}(?!\w)[^.;]{{0,60}}?\b(?P<cela>{goes}(?!\w)[^.;,]{{0,60}}?\b(?:{abroad}))(?!\w)"
    return Pola(pattern, anchors(kata.orang) | {"data"}, anchors(kata.luar_negeri))


@lru_cache(maxsize=8)
def _chatting(kamus: Kamus) -> Pola:
    kata = kamus.isi.data_keluar
    sent = r"di(?:kirim|kirimkan|sampaikan|bagikan|serahkan|unggah|teruskan|tukarkan|pertukarkan|kumpulkan|simpan)"
    through = r"(?:melalui|lewat|via|dengan|di|dalam|pada|ke)"
    by = rf"{sent}\s+(?:[\w-]+\s+){{0,3}}?{through}\s+(?:{alternatives(kata.kanal)})"
    pattern = rf"\b(?:{alternatives(kata.orang)})(?!\w)[^.;]{{0,60}}?\b(?P<cela>{by})(?!\w)"
    return Pola(pattern, anchors(kata.orang), anchors(kata.kanal))


@lru_cache(maxsize=8)
def _freeing(kamus: Kamus) -> Pola:
    kata = kamus.isi.data_keluar
    breach, freed = alternatives(kata.kegagalan), alternatives(kata.lepas)
    data = r"(?:Data|identitas|informasi)"
    pattern = (
        rf"\b(?:{freed})\s+(?:\w+\s+){{0,3}}?(?:atas|terhadap|dari|bila|jika|apabila|karena|dalam\s+hal|akibat)?\s*"
        rf"(?:\w+\s+){{0,3}}?(?:{breach})\s+(?:\w+\s+){{0,2}}?{data}(?!\w)"
        rf"|\b(?:{breach})\s+(?:\w+\s+){{0,2}}?{data}\b[^.;,]{{0,40}}?\b(?:{freed})(?!\w)"
    )
    return Pola(pattern, anchors(kata.kegagalan), anchors(kata.lepas))
