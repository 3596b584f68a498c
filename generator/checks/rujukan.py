"""References from one place of the naskah to another: those typed as words, which no program resolves."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.acuan import Acuan, holds_any, references
from generator.checks.bahan import Bacaan, Bahan, Temuan, sekali
from generator.checks.katalog import pasal, periksa
from generator.checks.ruas import is_typed
from generator.checks.sasaran import target
from generator.naskah.tree import Lampiran
from generator.words.bilangan import huruf


@sekali
def _inside(bahan: Bahan) -> list[tuple[Bacaan, Acuan]]:
    """Every reference in a Pasal or Lampiran that leads, or means to lead, to a place of this naskah."""
    annexes = {part.id for part in bahan.naskah.segmen if isinstance(part, Lampiran)}
    above: dict[int, str] = {}
    found: list[tuple[Bacaan, Acuan]] = []
    for bacaan in bahan.bacaan:
        if bacaan.pasal is None and bacaan.segmen not in annexes:
            continue
        depth = len(bacaan.butir)
        if holds_any(bacaan.teks):
            introduced = " ".join(words for level, words in above.items() if level < depth)
            found += [
                (bacaan, acuan)
                for acuan in references(bacaan.teks, introduced)
                if not acuan.luar and (bacaan.pasal or acuan.unsur[0].jenis in ("pasal", "lampiran"))
            ]
        above[depth] = bacaan.teks
    return found


def _typed(bahan: Bahan) -> Iterator[tuple[Bacaan, Acuan]]:
    """The references of which at least the last element was typed as words."""
    for bacaan, acuan in _inside(bahan):
        last = acuan.unsur[-1]
        # "Angka 4" by itself is rather a number than a place.
        if is_typed(bacaan, last.mulai) and (len(acuan.unsur) > 1 or last.jenis != "angka"):
            yield bacaan, acuan


def _words(bacaan: Bacaan, acuan: Acuan) -> str:
    """The words of a reference, with those it takes over from the one before it."""
    own = bacaan.teks[acuan.mulai : acuan.akhir]
    taken = [bacaan.teks[one.mulai : one.akhir] for one in acuan.unsur if one.mulai < acuan.mulai]
    return " ".join([*taken, own])


@periksa(
    "rujukan-ke-tiada",
    "galat",
    "Rujukan ke tempat yang tidak ada",
    mengapa="Ketentuan yang merujuk pasal atau ayat yang tidak ada tidak dapat dilaksanakan dan mudah diperdebatkan.",
    salah=pasal("PARA PIHAK melaksanakan koordinasi sebagaimana dimaksud dalam Pasal 95."),
    benar=pasal(
        "PARA PIHAK melaksanakan koordinasi sebagaimana dimaksud dalam Pasal 95 Undang-Undang Nomor 23 Tahun 2014."
    ),
)
def dangling(bahan: Bahan) -> Iterator[Temuan]:
    """Typed references to a Pasal, ayat, huruf or Lampiran this naskah does not have."""
    for bacaan, acuan in _typed(bahan):
        _, missing = target(acuan, bacaan, bahan)
        if missing is not None:
            what = f"“{_words(bacaan, acuan)}” tidak ada dalam naskah ini"
            mend = "periksa nomornya, lalu ganti dengan @label; bila milik peraturan lain, sebut peraturannya"
            # The element that is missing may stand in the words before "dan".
            at = acuan.mulai
            yield Temuan(bacaan.place(at), what, mend, bacaan.teks[at : acuan.akhir])


@periksa(
    "rujukan-diketik",
    "peringatan",
    "Rujukan yang diketik sebagai kata",
    mengapa="Nomor yang diketik tidak ikut berubah ketika pasal atau ayat disisipkan, dihapus, atau dipindahkan.",
    salah=pasal("Biaya ditanggung sesuai dengan ketentuan dalam Pasal 3."),
    benar=pasal("Biaya ditanggung sesuai dengan ketentuan dalam @pembiayaan."),
)
def typed(bahan: Bahan) -> Iterator[Temuan]:
    """Typed references to a place this naskah does have."""
    for bacaan, acuan in _typed(bahan):
        id_, missing = target(acuan, bacaan, bahan)
        if missing is None:
            what = f"“{_words(bacaan, acuan)}” diketik, jadi tidak ikut berubah ketika nomornya bergeser"
            mend = _instead(id_, _words(bacaan, acuan))
            yield Temuan(bacaan.place(acuan.mulai), what, mend, bacaan.teks[acuan.mulai : acuan.akhir])


def _instead(id_: str, words: str) -> str:
    """How to write a reference to the block with that id: by its label, or by one that is yet to stand there."""
    *above, label = id_.split("/")
    if "." not in label:
        return f"tulis @{label} sebagai gantinya"
    new = "-".join(_step(step) for step in (*above, label))
    return f"tulis [{new}] sesudah nomor ketentuan yang dirujuk, lalu @{new} sebagai ganti “{words}”"


def _step(step: str) -> str:
    """A part of an id in a label: "contoh", "ayat.2" → "2", "huruf.2" → "b"."""
    kind, _, number = step.partition(".")
    return (huruf(int(number)) if kind == "huruf" else number) if number.isdigit() else kind


@periksa(
    "rujukan-maju",
    "peringatan",
    "Rujukan ke ketentuan yang letaknya sesudahnya",
    mengapa="Pembaca harus melompat ke ketentuan yang belum dibacanya, dan maksudnya mudah keliru.",
    salah=pasal("PARA PIHAK melaksanakan evaluasi sebagaimana dimaksud dalam @monitoring-dan-evaluasi."),
    benar=pasal("PARA PIHAK menggunakan istilah sebagaimana dimaksud dalam @ketentuan-umum."),
)
def forward(bahan: Bahan) -> Iterator[Temuan]:
    """References to a later Pasal, or to a later ayat of the same Pasal."""
    for bacaan, acuan in _inside(bahan):
        first = acuan.unsur[0]
        here = _number_here(bacaan, first.jenis)
        if here and first.nilai > here and target(acuan, bacaan, bahan)[1] is None:
            words = _words(bacaan, acuan)
            mend = "pindahkan salah satunya, atau susun kalimatnya tanpa rujukan ini"
            what = f"“{words}” letaknya sesudah ketentuan yang merujuknya"
            yield Temuan(bacaan.place(acuan.mulai), what, mend, bacaan.teks[acuan.mulai : acuan.akhir])


def _number_here(bacaan: Bacaan, jenis: str) -> int:
    """The number of the Pasal or ayat a line stands in; 0 where it stands in none."""
    if bacaan.pasal is None or jenis not in ("pasal", "ayat"):
        return 0
    if jenis == "pasal":
        return bacaan.pasal.nomor
    return bacaan.butir[0].nomor if bacaan.butir and bacaan.butir[0].penanda.startswith("(") else 0
