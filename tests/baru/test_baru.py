"""A new agreement, whatever its partner, is one the program takes as a draft and an editor finds nothing wrong with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.baru import Isian, write_new
from generator.baru.bacaan import Keliru, read_choices, read_name, read_signing, read_term, read_words
from generator.baru.kerangka import KlausulBaru, fill
from generator.baru.nama import propose
from generator.baru.skalar import as_scalar
from generator.build.bangun import Bengkel, open_workshop
from generator.build.borongan import Borongan
from generator.build.folder_hasil import FolderHasil
from generator.build.salinan import Salinan
from generator.data.berkas import label
from generator.data.yaml_file import read_yaml
from generator.errors import UserError
from generator.skema import schema_line, schemas
from generator.words.pustaka import read_pustaka
from tests.proyek import AKAR, lay_project
from tests.skema.test_skema import Editor

PUSTAKA = read_pustaka(AKAR)
BIDANG = tuple(PUSTAKA.bidang.entri)
MITRA = [
    (jenis, subjenis)
    for jenis, found in PUSTAKA.jenis.items()
    if jenis != "ombudsman"
    for subjenis in (None, *found.subjenis)
]


@pytest.fixture(scope="module")
def kantor(tmp_path_factory: pytest.TempPathFactory) -> Bengkel:
    return open_workshop(lay_project(tmp_path_factory.mktemp("kantor")))


@pytest.fixture
def meja_baru(kantor: Bengkel) -> Iterator[Bengkel]:
    """A project without agreements."""
    yield kantor
    for path in (kantor.proyek.folder / "agreements").glob("*baru*"):
        path.unlink()


def isian(naskah: str = "perjanjian-kerja-sama", jenis: str = "badan-usaha", **others: object) -> Isian:
    known: dict[str, object] = {"nama": "mitra-baru", "mitra": "PT Baru", "ombudsman": "ombudsman-banten"}
    return Isian(naskah=naskah, jenis=jenis, **(known | others))  # type: ignore[arg-type]


def written(bengkel: Bengkel) -> str:
    return (bengkel.proyek.folder / "agreements/mitra-baru.yaml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def editor(kantor: Bengkel) -> Editor:
    return Editor(schemas(kantor.proyek, kantor.pustaka)["perjanjian"])


def errors(bengkel: Bengkel) -> list[str]:
    """What ``pks check`` would find wrong with the new agreement."""
    hasil = open_workshop(bengkel.proyek.folder).check("mitra-baru")
    assert hasil.jejak == ""
    return [str(problem) for problem in hasil.problems if problem.severity == "galat"]


@pytest.mark.parametrize("naskah", PUSTAKA.urutan)
@pytest.mark.parametrize(("jenis", "subjenis"), MITRA)
def test_for_every_partner_and_document_there_is_a_draft_without_errors(
    meja_baru: Bengkel, editor: Editor, naskah: str, jenis: str, subjenis: str | None
) -> None:
    write_new(meja_baru, isian(naskah, jenis, subjenis=subjenis, bidang=BIDANG))
    assert errors(meja_baru) == []
    assert editor.marks(written(meja_baru)) == []
    assert written(meja_baru).startswith(schema_line("perjanjian") + "\n")


@pytest.mark.parametrize("naskah", PUSTAKA.urutan)
def test_where_no_profile_is_shared_our_side_is_written_out_empty(meja_baru: Bengkel, naskah: str) -> None:
    write_new(meja_baru, isian(naskah, ombudsman=None))
    assert errors(meja_baru) == []
    ours = yaml.safe_load(written(meja_baru))["para_pihak"][0]
    assert {key: value for key, value in ours.items() if isinstance(value, str)} == {
        "id": "ombudsman",
        "jenis": "ombudsman",
    }


@pytest.mark.parametrize("naskah", PUSTAKA.urutan)
def test_it_can_be_built(meja_baru: Bengkel, naskah: str, tmp_path: Path) -> None:
    write_new(meja_baru, isian(naskah))
    output = FolderHasil(tmp_path, ("docx", "txt"), Salinan.DRAF)
    (hasil,) = Borongan(meja_baru.proyek.folder, output, 1).write(["mitra-baru"])
    assert len(hasil.ditulis) == 2


def test_nothing_is_made_up(meja_baru: Bengkel) -> None:
    write_new(meja_baru, isian())
    content = yaml.safe_load(written(meja_baru))

    def stated(value: object) -> list[str]:
        if isinstance(value, dict | list):
            return [word for item in (value.values() if isinstance(value, dict) else value) for word in stated(item)]
        return [] if value is None else [str(value)]

    known = ["perjanjian-kerja-sama", "ombudsman-banten", "mitra-baru", "PT Baru", "badan-usaha"]
    assert stated(content) == known


def test_what_is_known_stands_where_it_belongs(meja_baru: Bengkel) -> None:
    known = isian(
        jenis="pemerintah-daerah", subjenis="kota", kedudukan="Baru", jabatan="Wali Kota Baru", tentang="Pelayanan",
        nota=date(2023, 7, 25), tahun=2, bulan=6, bidang=BIDANG[:1],
    )  # fmt: skip
    write_new(meja_baru, known)
    content = yaml.safe_load(written(meja_baru))
    pihak = content["para_pihak"][1]
    assert (pihak["subjenis"], pihak["kedudukan"], pihak["penandatangan"]["jabatan"]) == (
        "kota",
        "Baru",
        "Wali Kota Baru",
    )
    assert content["nota_kesepahaman"]["tanggal"] == date(2023, 7, 25)
    assert content["jangka_waktu"] == {"tahun": 2, "bulan": 6}
    assert [(program["bidang"], program["status"], program["nama"]) for program in content["program"]] == [
        (BIDANG[0], "usulan", None)
    ]


def test_a_year_alone_is_not_a_date(meja_baru: Bengkel) -> None:
    write_new(meja_baru, isian(nota=2020))
    nota = yaml.safe_load(written(meja_baru))["nota_kesepahaman"]
    assert (nota["tanggal"], nota["tahun"]) == (None, 2020)


def test_its_keys_stand_in_the_order_of_the_shipped_files(meja_baru: Bengkel) -> None:
    write_new(meja_baru, isian(jenis="pemerintah-daerah", bidang=BIDANG[:1]))
    ours = yaml.safe_load(written(meja_baru))
    shipped = yaml.safe_load((AKAR / "agreements/pemkot-cilegon.yaml").read_text(encoding="utf-8"))
    assert [key for key in ours if key in shipped] == list(shipped)
    for mine, theirs in (
        (ours["para_pihak"][1], shipped["para_pihak"][1]),
        (ours["program"][0], shipped["program"][0]),
    ):
        assert list(mine) == list(theirs)


def test_the_clauses_of_the_naskah_are_listed_with_what_they_wait_for(meja_baru: Bengkel) -> None:
    write_new(meja_baru, isian(jenis="perguruan-tinggi", bidang=("pertukaran-data",)))
    text = written(meja_baru)
    assert "\n#   publikasi\n" in text
    assert "\n#   pertukaran-data (begitu program yang mensyaratkannya disepakati)\n" in text
    write = fill(PUSTAKA, isian(), [KlausulBaru("pembiayaan", bersyarat=False)])
    assert [line for line in write.splitlines() if line.startswith("#   ")] == ["#   pembiayaan"]


def test_a_clause_for_other_partners_is_not_listed(meja_baru: Bengkel) -> None:
    write_new(meja_baru, isian())
    assert "publikasi" not in written(meja_baru)


def test_a_file_that_is_there_is_never_written_over(meja_baru: Bengkel) -> None:
    path = meja_baru.proyek.folder / "agreements/mitra-baru.yaml"
    path.write_text("milik orang\n")
    with pytest.raises(UserError, match="sudah ada dan tidak ditimpa"):
        write_new(meja_baru, isian())
    assert path.read_text() == "milik orang\n"
    assert [found.name for found in path.parent.glob("*mitra-baru*")] == ["mitra-baru.yaml"]


def test_a_template_that_makes_no_agreement_is_blamed_itself(tmp_path: Path) -> None:
    folder = lay_project(tmp_path / "proyek")
    path = folder / "templates/baru.txt"
    path.write_text(path.read_text(encoding="utf-8").replace("tentang:", "tentan:"), encoding="utf-8")
    with pytest.raises(UserError, match=r"templates/baru\.txt: galat: isinya tidak menjadi perjanjian yang benar: "):
        write_new(open_workshop(folder), isian())
    assert {found.name for found in (folder / "agreements").iterdir()} == {"profil", "_bawaan.yaml"}


# --- values in YAML ---


@given(words=st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), min_size=1))
def test_words_come_back_as_they_were(words: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    try:
        words = read_words(words)
    except Keliru:
        return
    folder = tmp_path_factory.getbasetemp()
    path = folder / "skalar.yaml"
    path.write_text(f"a: {as_scalar(words)}\nb:\n  - {as_scalar(words)}\n", encoding="utf-8")
    dokumen = read_yaml(path, label(folder, path))
    assert (dokumen.isi, dokumen.problems) == ({"a": words, "b": [words]}, ())


@pytest.mark.parametrize(
    ("words", "scalar"),
    [
        ("Wali Kota Cilegon", "Wali Kota Cilegon"),
        ("PT Contoh (Persero), Tbk.", "PT Contoh (Persero), Tbk."),
        ("Kantor: Ruang 2", '"Kantor: Ruang 2"'),
        ("Gedung #5", '"Gedung #5"'),
        ('Yayasan "Contoh"', "'Yayasan \"Contoh\"'"),
        ("no", '"no"'),
        ("0254", '"0254"'),
        ("null", '"null"'),
        (None, ""),
        (3, "3"),
    ],
)
def test_quotes_stand_where_they_are_needed(words: object, scalar: str) -> None:
    assert as_scalar(words) == scalar


# --- answers ---


@pytest.mark.parametrize(
    ("mitra", "name"),
    [
        ("Pemerintah Kota Cilegon", "pemkot-cilegon"),
        ("Pemerintah Kabupaten Lebak", "pemkab-lebak"),
        ("Kantor Wilayah BPN Banten", "kanwil-bpn-banten"),
        ("PT Contoh (Persero), Tbk.", "pt-contoh-persero-tbk"),
        ("Université Étrangère", "universite-etrangere"),
        ("漢字", ""),
        ("kata " * 30, "kata-" * 11 + "kata"),
        ("x" * 100, "x" * 60),
    ],
)
def test_a_name_is_proposed_that_a_file_can_have(mitra: str, name: str) -> None:
    assert propose(mitra) == name
    assert not name or read_name(name) == name


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("3", (3, None)),
        ("3 tahun", (3, None)),
        ("6 bulan", (None, 6)),
        ("2 Tahun 6 Bulan", (2, 6)),
        ("2 tahun dan 6 bulan", (2, 6)),
    ],
)
def test_a_term_is_read(text: str, term: tuple[int | None, int | None]) -> None:
    assert read_term(text) == term


@pytest.mark.parametrize("text", ["", "0", "tiga", "100", "2 tahun 0 bulan", "-3", "3 hari", "2027-01-01"])
def test_what_is_no_term_is_refused(text: str) -> None:
    with pytest.raises(Keliru):
        read_term(text)


def test_a_date_or_a_year_is_read() -> None:
    assert (read_signing("2023-07-25"), read_signing(" 2023 ")) == (date(2023, 7, 25), 2023)
    for text in ("2023-02-30", "25-07-2023", "23", "1812", "", "٢٠٢٣"):
        with pytest.raises(Keliru):
            read_signing(text)


def test_choices_are_named_or_numbered() -> None:
    assert read_choices("3, 1", BIDANG) == (BIDANG[0], BIDANG[2])
    assert read_choices(f"{BIDANG[1]},2", BIDANG) == (BIDANG[1],)
    for text, said in (("5", "tidak ada nomor 5"), ("0", "tidak ada nomor 0"), ("lain", "`lain` bukan pilihan")):
        with pytest.raises(Keliru, match=said):
            read_choices(text, BIDANG)
