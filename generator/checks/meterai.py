"""The stamp duty on every original (UU 10/2020)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.bahan import Bahan, Temuan
from generator.checks.katalog import Cela, bunyi, pasal, periksa
from generator.checks.pola import Pola
from generator.checks.rangkap import stated_copies
from generator.words.kamus import Kamus

_METERAI = Pola(r"meterai|materai", ("meterai", "materai"))


@periksa(
    "meterai-tidak-disebut",
    "peringatan",
    "Penutup tidak menyebut meterai",
    mengapa="Setiap rangkap terutang bea meterai, juga bagi instansi pemerintah; penutup lazim menyatakannya.",
    dasar="UU 10/2020",
    salah="""klausul:
  - ganti: penutup
    alasan: contoh
    isi: |
      Perjanjian Kerja Sama ini dibuat dalam rangkap 2 (dua) asli, masing-masing untuk setiap PIHAK.
""",
    benar="""klausul:
  - ganti: penutup
    alasan: contoh
    isi: |
      Perjanjian Kerja Sama ini dibuat dalam rangkap 2 (dua) asli bermeterai cukup untuk setiap PIHAK.
""",
)
def without_stamp(bahan: Bahan) -> Iterator[Temuan]:
    """An end that says how many originals there are, while no line says that they are stamped."""
    for bacaan, at, words in stated_copies(bahan):
        if not _is_stamped(bahan):
            what = f"penutup menyebut `{words}`, tetapi tidak menyebut meterai"
            yield Temuan(bacaan.place(at), what, "tambahkan: bermeterai cukup", words)
            return


def _is_stamped(bahan: Bahan) -> bool:
    own = (bacaan for bacaan in bahan.bacaan if bacaan.pasal or bacaan.segmen == "penutup")
    return any(_METERAI.search(bacaan.teks) for bacaan in own)


_SATU_METERAI = Pola(
    r"(?<!\w)m[ea]terai\w*(?:\s+\w+){0,3}\s+hanya(?:\s+\w+){0,4}\s+(?:rangkap|naskah|eksemplar)"
    r"|hanya(?:\s+\w+|\s+\(\w+\)){0,3}\s+(?:rangkap|naskah|eksemplar)(?:\s+\w+){0,3}\s+(?:bermeterai|bermaterai|dibubuhi\s+meterai)"
    r"|(?:salinan|rangkap|naskah|eksemplar)\s+(?:\w+\s+)?(?:tanpa|tidak)\s+(?:ber)?m[ea]terai"
    r"|(?:satu|dua|tiga|\d+(?:\s+\(\w+\))?)\s+di\s+antaranya\s+(?:bermeterai|bermaterai|di(?:bubuhi|beri)\s+m[ea]terai)",
    ("meterai", "materai"),
    ("hanya", "tanpa", "tidak", "antaranya"),
)


@periksa(
    "meterai-satu-rangkap",
    "peringatan",
    "Meterai hanya pada sebagian rangkap",
    mengapa="Setiap rangkap yang ditandatangani adalah dokumen tersendiri yang terutang bea meterai.",
    dasar="UU 10/2020",
    salah=pasal("Meterai hanya dibubuhkan pada rangkap milik PIHAK KESATU."),
    benar=pasal("Meterai dibubuhkan pada setiap rangkap; biaya meterai hanya ditanggung oleh PIHAK KESATU."),
)
@bunyi
def stamped_in_part(teks: str, _: Kamus) -> Iterator[Cela]:
    """Words that put the stamp on one of the originals only."""
    for match in _SATU_METERAI.finditer(teks):
        yield Cela(*match.span(), "meterai tidak dibubuhkan pada semua rangkap", "bubuhkan pada setiap rangkap asli")


_TARIF_LAMA = Pola(r"(?<!\w)(?:ber)?m[ea]terai\b[^.;]{0,30}?(?P<cela>Rp\s?[36]\.000(?:,00)?)(?!\d|\.\d)", ("rp",))


@periksa(
    "meterai-tarif-lama",
    "peringatan",
    "Tarif meterai yang sudah tidak berlaku",
    mengapa="Bea meterai adalah Rp10.000,00 untuk setiap rangkap; meterai Rp6.000,00 tidak berlaku lagi.",
    dasar="UU 10/2020",
    salah=pasal("Setiap rangkap bermeterai Rp6.000,00 (enam ribu rupiah)."),
    benar=pasal("Setiap rangkap bermeterai Rp10.000,00 (sepuluh ribu rupiah)."),
)
@bunyi
def old_duty(teks: str, _: Kamus) -> Iterator[Cela]:
    """A stamp of three or six thousand rupiah."""
    for match in _TARIF_LAMA.finditer(teks):
        yield Cela(*match.span("cela"), f"meterai {match['cela']} sudah tidak berlaku", "tulis: bermeterai cukup")
