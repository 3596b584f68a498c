"""What institutions of the state must not lay on each other: fines, strangers, one official's grace."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.checks.bahan import Bahan, Temuan
from generator.checks.ingkar import undenied
from generator.checks.katalog import Cela, pasal, periksa
from generator.checks.ketentuan import Latar, first_faults, per_kalimat
from generator.checks.pola import Pola, alternatives
from generator.words.kamus import Kamus


@periksa(
    "denda-antarpihak",
    "peringatan",
    "Denda antarpihak",
    mengapa="Anggaran negara tidak menyediakan denda bagi lembaga lain; kelalaian diselesaikan secara musyawarah.",
    salah=pasal("PIHAK yang terlambat membayar denda 1‰ (satu permil) setiap hari."),
    benar=pasal("PIHAK yang terlambat tidak membayar denda."),
)
def fines(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which a party pays the other for being late or at fault."""
    yield from first_faults(_fines(bahan))


@periksa(
    "pengalihan-tanpa-persetujuan",
    "peringatan",
    "Hak dan kewajiban dialihkan tanpa persetujuan pihak lain",
    mengapa="Kerja sama dibuat dengan lembaga tertentu; penggantinya harus disetujui PIHAK lain.",
    salah=pasal("PIHAK KEDUA dapat mengalihkan kewajibannya kepada badan lain tanpa persetujuan PIHAK KESATU."),
    benar=pasal("PIHAK KEDUA tidak dapat mengalihkan kewajibannya kepada badan lain tanpa persetujuan PIHAK KESATU."),
)
def transfers(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences by which a party puts another in its place without asking."""
    yield from first_faults(_transfers(bahan))


@periksa(
    "diserahkan-kebijaksanaan",
    "peringatan",
    "Akibat hukum diserahkan kepada kebijaksanaan satu pejabat",
    mengapa="Yang diserahkan kepada kehendak satu orang tidak disepakati dan tidak dapat dipegang pihak lain.",
    salah=pasal("Segala akibat hukum diserahkan kepada kebijaksanaan Wali Kota."),
    benar=pasal("Segala akibat hukum diselesaikan secara musyawarah oleh PARA PIHAK."),
)
def left_to_one(bahan: Bahan) -> Iterator[Temuan]:
    """Sentences that leave what follows to the grace of one party or official."""
    yield from first_faults(_left_to_one(bahan))


@per_kalimat
def _fines(teks: str, latar: Latar) -> Iterator[Cela]:
    return undenied(teks, _FINE, latar.kamus, "denda antarpihak", "hapus; kelalaian diselesaikan secara musyawarah")


@per_kalimat
def _transfers(teks: str, latar: Latar) -> Iterator[Cela]:
    mend = "tulis: hanya dapat dialihkan dengan persetujuan tertulis PARA PIHAK"
    return undenied(teks, _TRANSFER, latar.kamus, "pengalihan tanpa persetujuan", mend)


@per_kalimat
def _left_to_one(teks: str, latar: Latar) -> Iterator[Cela]:
    mend = "tulis: diselesaikan secara musyawarah oleh PARA PIHAK"
    return undenied(teks, _grace(latar.kamus), latar.kamus, "diserahkan kepada satu pejabat", mend)


_PIHAK = r"PIHAK\s+(?:KE\w+|yang\s+(?:terlambat|lalai|melanggar|tidak\s+\w+|mengakhiri\w*|ingkar))"
_PAYS = r"(?:membayar|dikenai|dikenakan|menanggung|dibebani|dijatuhi|menyetor(?:kan)?)"
_PENALTY = r"(?:sanksi\s+(?:berupa\s+)?)?(?:uang\s+)?(?:denda|penalti|bunga\s+keterlambatan|uang\s+paksa)"
_FINE = Pola(
    rf"\b{_PIHAK}[^.;]{{0,80}}?\b(?P<cela>{_PAYS}\s+{_PENALTY})(?!\w)",
    ("denda", "penalti", "bunga", "paksa"),
    ("pihak",),
)
_TRANSFERS = r"(?:mengalihkan|memindahtangankan|melimpahkan|menyerahkan|mensubkontrakkan|menguasakan)"
_TRANSFERRED = r"(?:dialihkan|dipindahtangankan|dilimpahkan|diserahkan|disubkontrakkan)"
_WHAT = r"(?:hak|kewajiban|tugas|pelaksanaan|perjanjian|kerja\s+sama|kedudukan)\w*"
_CONSENT = r"(?:persetujuan|izin|seizin|sepengetahuan|kesepakatan|pemberitahuan)"
_UNASKED = rf"tanpa\s+(?:perlu\s+|harus\s+|memerlukan\s+|meminta\s+)*{_CONSENT}"
_TRANSFER = Pola(
    rf"\b(?P<cela>{_TRANSFERS}\s+(?:(?:seluruh|sebagian|segala|semua)\s+)?{_WHAT}\b[^.;]{{0,80}}?\b{_UNASKED})(?!\w)"
    rf"|\b{_WHAT}[^.;]{{0,60}}?\b(?P<pasif>{_TRANSFERRED}\b[^.;]{{0,60}}?\b{_UNASKED})(?!\w)",
    ("alih", "tangan", "limpah", "erah", "kontrak", "uasa"),
    ("tanpa",),
)


@lru_cache(maxsize=8)
def _grace(kamus: Kamus) -> Pola:
    officials = kamus.isi.perselisihan.pejabat
    matter = r"(?:akibat(?:\s+hukum)?|risiko|segala\s+\w+|hal(?:-hal)?\s+lain|penyelesaian(?:nya)?|segala\s+sesuatu)"
    grace = r"(?:kebijaksanaan|kebijakan|pertimbangan|kehendak|keputusan|penilaian)"
    who = rf"(?:PIHAK\s+KE\w+(?!\s*(?:,|dan))|salah\s+satu\s+PIHAK|{alternatives(officials)})(?!\s+dan\b)"
    left = (
        r"(?:diserahkan|dipulangkan|dikembalikan|terserah|bergantung|digantungkan)\s+(?:sepenuhnya\s+)?(?:kepada|pada)"
    )
    return Pola(
        rf"\b{matter}\b[^.;]{{0,60}}?\b(?P<cela>{left}\s+{grace}\s+{who})(?!\w)",
        ("serah", "kembali", "gantung", "pulang"),
    )
