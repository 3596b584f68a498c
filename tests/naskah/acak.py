"""Made-up agreements: any number of parties of any kind, any programmes, any words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from hypothesis import strategies as st

JENIS = {
    "pemerintah-daerah": ["provinsi", "kota", "kabupaten"],
    "perguruan-tinggi": ["negeri", "keagamaan-negeri", "swasta"],
    "instansi-vertikal": ["pertanahan", "hukum", "pajak", "lainnya"],
    "lembaga-negara": [],
    "badan-usaha": [],
    "lembaga-masyarakat": [],
}
BIDANG = [
    "percepatan-penyelesaian-laporan", "pencegahan-maladministrasi", "pertukaran-data", "pengembangan-kompetensi",
]  # fmt: skip
JAHAT = [
    "PASAL Palsu", "(9) ayat palsu", "a. huruf palsu", "1. angka", "a) huruf", "1) angka", "BAB Palsu", "LAMPIRAN x",
    "{{ 7*7 }}", "{% if %}", "{# #}", "**tebal", "*miring*", "@jangka-waktu", "[label]", "|", "|---|", "| a |", "//",
    "- strip", "> Label : isi", "TABEL 1 2", "TANDA TANGAN", "JUDUL", "TENGAH x", "\\", "\\\\", "&", "<b>", "]]>",
    "•", "#", "'", '"', "no", "012", "...", "---", "👍🏽", "é", "日本", "x" * 300,
]  # fmt: skip

_DATES = st.dates(date(1900, 1, 1), date(2100, 12, 31))
_CHARACTERS = st.characters(exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
hostile_words = (
    st.lists(st.sampled_from(JAHAT) | st.text(_CHARACTERS, min_size=1, max_size=8), min_size=1, max_size=4)
    .flatmap(lambda parts: st.sampled_from(["\n", "\n\n", " ", ""]).map(lambda joint: joint.join(parts)))
    .filter(str.strip)
)

Words = Callable[[], str]


@st.composite
def agreements(draw: st.DrawFn) -> dict[str, Any]:
    """An agreement that must be accepted, whose free texts are all ``kata``."""
    mitra = draw(st.lists(st.sampled_from(sorted(JENIS)), min_size=1, max_size=6))
    parties = [_party(draw, f"mitra-{number}", jenis) for number, jenis in enumerate(mitra, 1)]
    ours = _party(draw, "ombudsman-uji", "ombudsman")
    parties.insert(draw(st.integers(0, len(parties))), ours)
    ids = [party["id"] for party in parties]
    return {
        "naskah": draw(st.sampled_from(["perjanjian-kerja-sama", "nota-kesepahaman"])),
        "tentang": "kata",
        "tempat": draw(_maybe("kata")),
        "tanggal": draw(st.none() | _DATES),
        "nomor": {id_: "kata" for id_ in ids if draw(st.booleans())},
        "nota_kesepahaman": {
            "tentang": draw(_maybe("kata")),
            "antara": draw(st.lists(st.just("kata"), max_size=7)),
            "nomor": draw(st.lists(st.just("kata"), max_size=3)),
            "tahun": draw(st.none() | st.integers(1945, 2100)),
        },
        "para_pihak": parties,
        "jangka_waktu": {
            "tahun": draw(st.none() | st.integers(1, 99)),
            "bulan": draw(st.none() | st.integers(1, 99)),
            "selesai": draw(st.none() | _DATES),
        },
        "tanda_tangan": {
            "kesatu": draw(st.sampled_from(["kiri", "kanan"])),
            "mengetahui": [{"nama": "kata", "jabatan": "kata"}] * draw(st.integers(0, 2)),
        },
        "gaya": draw(st.sampled_from(["resmi-a4", "resmi-f4"])),
        "program": [_program(draw, ids) for _ in range(draw(st.integers(0, 4)))],
    }


def _maybe(words: str) -> st.SearchStrategy[str | None]:
    return st.sampled_from([None, words])


def _party(draw: st.DrawFn, id_: str, jenis: str) -> dict[str, Any]:
    subjenis = JENIS.get(jenis, ["perwakilan", "pusat"])
    return {
        "id": id_,
        "nama": draw(_maybe("kata")),
        "jenis": jenis,
        "subjenis": draw(st.sampled_from([None, *subjenis])),
        "uraian": draw(_maybe("kata")),
        "alamat": draw(_maybe("kata")),
        "kedudukan": draw(_maybe("kata")),
        "penandatangan": {key: draw(_maybe("kata")) for key in ("nama", "jabatan", "dasar", "nip")},
        "narahubung": {key: draw(_maybe("kata")) for key in ("nama", "unit", "alamat", "surel")},
    }


def _program(draw: st.DrawFn, ids: list[str]) -> dict[str, Any]:
    return {
        "bidang": draw(st.sampled_from(BIDANG)),
        "nama": draw(_maybe("kata")),
        "status": draw(st.sampled_from(["disepakati", "disepakati", "usulan", "ditunda"])),
        "kegiatan": draw(st.lists(st.just("kata"), max_size=3)),
        "keluaran": draw(_maybe("kata")),
        "penanggung_jawab": {id_: draw(_maybe("kata")) for id_ in ids if draw(st.booleans())},
        "waktu": {"mulai": draw(_maybe("2027-02")), "selesai": draw(_maybe("2027-02"))},
        "pembiayaan": draw(st.lists(st.just("kata"), max_size=2)),
    }


def with_words(content: Any, words: Words) -> Any:
    """The same agreement with every free text replaced by what ``words`` gives."""
    if isinstance(content, dict):
        return {key: with_words(value, words) for key, value in content.items()}
    if isinstance(content, list):
        return [with_words(item, words) for item in content]
    return words() if content == "kata" else content
