"""The programmes: agreed, complete, and named once."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.bahan import Bahan, Temuan
from generator.checks.jenis_naskah import holds_programmes
from generator.checks.katalog import periksa
from generator.data.masukan import Sumber
from generator.data.model import Program


def contoh_program(**changes: str) -> str:
    """An example: one agreed programme, complete but for what is changed."""
    values = {
        "bidang": "pencegahan-maladministrasi",
        "nama": "Kajian bersama",
        "status": "disepakati",
        "kegiatan": "[penyusunan kajian]",
        "keluaran": "laporan kajian",
        "indikator": "1 (satu) kajian",
        "penanggung_jawab": "{ombudsman-contoh: Keasistenan Pencegahan, pemkot-contoh: Inspektorat}",
        "waktu": "{mulai: 2024-04, selesai: 2024-10}",
        "pembiayaan": "[APBN]",
        **changes,
    }
    first, *rest = (f"{key}: {value}" for key, value in values.items())
    return "".join([f"program:\n  - {first}\n", *(f"    {line}\n" for line in rest)])


def agreed(bahan: Bahan) -> list[tuple[Program, Sumber]]:
    """The programmes agreed, where the kind of document settles them."""
    return list(bahan.program) if holds_programmes(bahan) else []


@periksa(
    "program-belum-lengkap",
    "catatan",
    "Program belum lengkap",
    saat_final="galat",
    mengapa="Program tanpa kegiatan, keluaran, penanggung jawab, atau waktu tidak dapat dilaksanakan atau dinilai.",
    salah=contoh_program(keluaran="", penanggung_jawab="{ombudsman-contoh: Keasistenan Pencegahan}"),
    benar=contoh_program(),
)
def incomplete(bahan: Bahan) -> Iterator[Temuan]:
    """Agreed programmes with what each of them lacks, at the first key that is empty."""
    for program, sumber in agreed(bahan):
        missing = dict(_missing(program, bahan))
        if missing:
            what = f"program “{program.nama or 'tanpa nama'}” belum memuat {', '.join(missing.values())}"
            yield Temuan(sumber.at(next(iter(missing))).place, what, "lengkapi menurut hasil pembahasan")


def _missing(program: Program, bahan: Bahan) -> Iterator[tuple[str, str]]:
    """The keys a programme lacks, in their order, each with what it is called."""
    yield from ((key, key) for key in ("nama", "kegiatan", "keluaran") if not getattr(program, key))
    nobody = [pihak.id for pihak in bahan.masukan.pihak if not program.penanggung_jawab.get(pihak.id)]
    if nobody:
        yield "penanggung_jawab", f"penanggung jawab ({' dan '.join(nobody)})"
    if program.waktu.mulai is None or program.waktu.selesai is None:
        yield "waktu", "waktu"


@periksa(
    "program-tanpa-indikator",
    "catatan",
    "Program tanpa indikator",
    mengapa="Tanpa ukuran keberhasilan, evaluasi tidak dapat menilai apakah program tercapai.",
    salah=contoh_program(indikator=""),
    benar=contoh_program(),
)
def without_measure(bahan: Bahan) -> Iterator[Temuan]:
    """Agreed programmes nobody can say of whether they succeeded."""
    for program, sumber in agreed(bahan):
        if program.indikator is None:
            what = f"program “{program.nama or 'tanpa nama'}” belum memuat indikator"
            yield Temuan(sumber.at("indikator").place, what, "tulis ukuran keberhasilannya")


@periksa(
    "usulan-tertinggal",
    "catatan",
    "Program yang belum disepakati tidak masuk naskah",
    mengapa="Hanya program yang disepakati tercetak; yang masih dibahas jangan sampai terlewat saat naskah difinalkan.",
    salah=contoh_program() + contoh_program(nama="Usul", status="dibahas").removeprefix("program:\n"),
    benar=contoh_program() + contoh_program(nama="Usul", status="ditunda").removeprefix("program:\n"),
)
def left_out(bahan: Bahan) -> Iterator[Temuan]:
    """Programmes proposed or under discussion, which the naskah leaves out."""
    for index, program in enumerate(bahan.perjanjian.program if holds_programmes(bahan) else ()):
        if program.status in ("usulan", "dibahas"):
            what = f"program “{program.nama or 'tanpa nama'}” berstatus {program.status}, jadi tidak masuk naskah"
            place = bahan.place("program", index, "status")
            yield Temuan(place, what, "ubah statusnya setelah disepakati atau ditunda")


@periksa(
    "program-kembar",
    "peringatan",
    "Dua program bernama sama",
    mengapa="Dua program bernama sama tidak dapat dibedakan dalam Rencana Kerja; biasanya salah salin.",
    salah=contoh_program() + contoh_program(nama="Kajian  Bersama").removeprefix("program:\n"),
    benar=contoh_program() + contoh_program(nama="Kajian bersama tahap kedua").removeprefix("program:\n"),
)
def twins(bahan: Bahan) -> Iterator[Temuan]:
    """Agreed programmes under a name another has already."""
    seen: set[str] = set()
    for program, sumber in agreed(bahan):
        name = " ".join((program.nama or "").casefold().split())
        if name and name in seen:
            what = f"program “{program.nama}” ditulis dua kali"
            yield Temuan(sumber.at("nama").place, what, "hapus salah satu atau bedakan namanya", program.nama or "")
        seen.add(name)


@periksa(
    "tanpa-program",
    "peringatan",
    "Belum ada program yang disepakati",
    mengapa="Perjanjian kerja sama memuat program yang disepakati; tanpa program, tidak ada yang dilaksanakan.",
    salah=contoh_program(status="usulan"),
    benar=contoh_program(),
)
def without_programmes(bahan: Bahan) -> Iterator[Temuan]:
    """An agreement with nothing to carry out."""
    if holds_programmes(bahan) and not agreed(bahan):
        what = "belum ada program berstatus `disepakati`"
        yield Temuan(bahan.place("program"), what, "ubah status program yang telah disepakati para pihak")
