"""``pks diff``: what reviewers read, in every form."""

from __future__ import annotations

import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from tests.proyek import AKAR, git, lay_project, pks

SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


@pytest.fixture
def proyek(tmp_path: Path) -> Path:
    """A project in git with two agreements, nothing changed."""
    folder = lay_project(tmp_path / "proyek")
    for name in ("pemkot-cilegon", "pemkot-serang"):
        (folder / "agreements" / f"{name}.yaml").write_bytes((AKAR / "agreements" / f"{name}.yaml").read_bytes())
    for command in ("init -b main", "add .", "commit -m awal"):
        git(folder, *command.split())
    return folder


def change(folder: Path, name: str, old: str, new: str) -> None:
    """Other words in a file of a project."""
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_nothing_changed(proyek: Path) -> None:
    result = pks("diff", "main", folder=proyek)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "main → folder kerja: 2 tetap.\n"


def test_a_term_is_told_by_pasal_with_the_line_that_caused_it(proyek: Path) -> None:
    change(proyek, "agreements/pemkot-cilegon.yaml", "tahun: 3", "tahun: 5")
    lines = pks("diff", "main", folder=proyek).stdout.splitlines()
    assert lines[0] == "main → folder kerja: 1 naskah berubah, 1 tetap."
    assert lines[-3:] == [
        "pemkot-cilegon",
        "  Pasal 10 ayat (1): jangka waktu 3 (tiga) tahun → 5 (lima) tahun  ⚠ jangka waktu",
        "      agreements/pemkot-cilegon.yaml:51 jangka_waktu.tahun",
    ]


def test_a_clause_inserted_moves_numbers_in_one_line_and_references_say_nothing(proyek: Path) -> None:
    with (proyek / "agreements" / "pemkot-cilegon.yaml").open("a", encoding="utf-8") as file:
        file.write(
            "klausul:\n  - sisipkan: {setelah: ruang-lingkup}\n    alasan: Permintaan mitra\n"
            "    isi: |\n      PASAL Asas\n      Kerja sama dilaksanakan dengan itikad baik.\n"
        )
    changes = pks("diff", "main", "--naskah", "pemkot-cilegon", folder=proyek).stdout.partition("pemkot-cilegon\n")[2]
    assert changes.splitlines() == [
        "  Pasal 4: ditambahkan",
        "      {+Pasal 4 ASAS+}",
        "      {+Kerja sama dilaksanakan dengan itikad baik.+}",
        "      alasan: Permintaan mitra",
        "      agreements/pemkot-cilegon.yaml:191",
        "  Pasal 4 sampai dengan Pasal 17: menjadi Pasal 5 sampai dengan Pasal 18 (hanya nomornya)",
    ]


def test_the_same_effect_in_many_naskah_is_told_once(proyek: Path) -> None:
    change(proyek, "templates/klausul/independensi.txt", "perlakuan khusus", "perlakuan istimewa")
    told = pks("diff", "main", folder=proyek).stdout
    assert told.count("perlakuan khusus → perlakuan istimewa") == 1
    assert "\n2 naskah: pemkot-cilegon, pemkot-serang\n" in told


def test_a_side_that_does_not_compose_is_told_and_the_others_are_shown(proyek: Path) -> None:
    change(proyek, "agreements/pemkot-serang.yaml", "tahun: 3", "tahun: [")
    change(proyek, "agreements/pemkot-cilegon.yaml", "tahun: 3", "tahun: 5")
    result = pks("diff", "main", folder=proyek)
    assert result.exit_code == 1
    assert "3 (tiga) tahun → 5 (lima) tahun" in result.stdout
    assert "\npemkot-serang: tidak dapat dibandingkan\n" in result.stdout
    assert result.stderr.startswith("agreements/pemkot-serang.yaml:")


def test_mistakes_of_the_old_side_are_told_with_its_name(proyek: Path) -> None:
    change(proyek, "agreements/pemkot-serang.yaml", "tahun: 3", "tahun: [")
    git(proyek, "commit", "-am", "rusak")
    git(proyek, "checkout", "main~1", "--", ".")
    assert "\nmain:agreements/pemkot-serang.yaml:" in f"\n{pks('diff', 'main', folder=proyek).stderr}"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["tiada"], "tiada: galat: revisi ini tidak dikenal — "),
        (["--", "-x"], "-x: galat: revisi ini tidak dikenal — "),
        (
            ["main", "--naskah", "pemkot-cilegom"],
            "agreements: galat: perjanjian `pemkot-cilegom` tidak ada — maksud Anda",
        ),
        (["tiada.yaml"], "tiada.yaml: galat: berkas itu tidak ada — "),
        (
            ["pemkot-cilegon"],
            "pemkot-cilegon: galat: ini nama perjanjian, bukan revisi — tulis `pks diff main --naskah ",
        ),
        (["."], ""),
    ],
)
def test_what_does_not_exist_is_one_line(
    proyek: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], told: str
) -> None:
    monkeypatch.chdir(proyek)
    result = pks("diff", *words)
    assert result.exit_code == (2 if told else 0)
    assert result.stderr.startswith(told)
    assert result.stderr.count("\n") == bool(told)


@pytest.mark.parametrize(
    "sides", [("main", "agreements/pemkot-cilegon.yaml"), ("agreements/pemkot-cilegon.yaml", "main")]
)
def test_a_file_against_a_revision_is_that_agreement_alone(proyek: Path, sides: tuple[str, str]) -> None:
    change(proyek, "agreements/pemkot-cilegon.yaml", "tahun: 3", "tahun: 5")
    told = pks("diff", *sides, folder=proyek).stdout
    assert told.startswith(f"{sides[0]} → {sides[1]}: 1 naskah berubah.\n")
    assert "(tiga) tahun" in told


# --- what does not print ---


@pytest.fixture
def tersembunyi(proyek: Path) -> Path:
    """The same with a value for the checks, an exception, and something for the checks in the profile all share."""
    name = "agreements/pemkot-cilegon.yaml"
    change(proyek, name, "berlaku_sampai:", "berlaku_sampai: 2035-07-25")
    change(
        proyek, name, "\nprogram:", "\nabaikan:\n  - {periksa: kota-x, alasan: <b>disepakati</b> @rapat}\n\nprogram:"
    )
    change(proyek, "agreements/profil/ombudsman-banten.yaml", "  nip:", "  menjabat_sampai: 2029-01-01\n  nip:")
    return proyek


def test_what_does_not_print_is_told_for_each_agreement_and_never_counted_as_nothing(tersembunyi: Path) -> None:
    assert pks("diff", "main", folder=tersembunyi).stdout.splitlines() == [
        "main → folder kerja: 2 berubah hanya pada yang tidak tercetak.",
        "Perlu dibaca dengan saksama: jangka waktu.",
        "",
        "2 naskah: pemkot-cilegon, pemkot-serang",
        "  Tidak tercetak, tetapi berubah:",
        "    profil.ombudsman-banten.penandatangan.menjabat_sampai: (kosong) → 1 Januari 2029",
        "      agreements/profil/ombudsman-banten.yaml:15 profil.ombudsman-banten.penandatangan.menjabat_sampai",
        "",
        "pemkot-cilegon",
        "  Tidak tercetak, tetapi berubah:",
        "    nota_kesepahaman.berlaku_sampai: (kosong) → 25 Juli 2035  ⚠ jangka waktu",
        "      agreements/pemkot-cilegon.yaml:24 nota_kesepahaman.berlaku_sampai",
        "    pengecualian kota-x ditambahkan; alasan: <b>disepakati</b> @rapat",
        "      agreements/pemkot-cilegon.yaml:59 abaikan[1].alasan",
    ]


def test_what_does_not_print_stands_in_every_report(tersembunyi: Path) -> None:
    comment = pks("diff", "main", "--format", "markdown", folder=tersembunyi).stdout
    assert "- **Tidak tercetak, tetapi berubah**:\n  - nota\\_kesepahaman.berlaku\\_sampai: (kosong) → " in comment
    assert "  - pengecualian kota-x ditambahkan; alasan: &lt;b&gt;disepakati&lt;/b&gt; &#64;rapat\n" in comment
    page = pks("diff", "main", "--format", "html", folder=tersembunyi).stdout
    assert "<h3>Tidak tercetak, tetapi berubah</h3>" in page
    assert "<li>pengecualian kota-x ditambahkan; alasan: &lt;b&gt;disepakati&lt;/b&gt; @rapat " in page
    report = json.loads(pks("diff", "main", "--format", "json", folder=tersembunyi).stdout)
    cilegon = next(one for one in report["perjanjian"] if one["nama"] == "pemkot-cilegon")
    assert (report["ringkasan"]["tetap"], cilegon["keadaan"], cilegon["ubahan"]) == (0, "tak-tercetak", [])
    assert [(one["hal"], one["lama"], one["baru"]) for one in cilegon["tak_tercetak"]] == [
        ("nilai", "(kosong)", "25 Juli 2035"),
        ("nilai", "(kosong)", "1 Januari 2029"),
        ("pengecualian", None, "<b>disepakati</b> @rapat"),
    ]


def test_what_does_not_print_is_not_for_the_other_party(tersembunyi: Path, tmp_path: Path) -> None:
    words = ("diff", "main", "--format", "docx", "--format", "pdf", "--matrix", "--output", tmp_path / "hasil")
    assert "Ditulis" not in pks(*words, folder=tersembunyi).stdout
    change(tersembunyi, "agreements/pemkot-cilegon.yaml", "tahun: 3", "tahun: 5")
    assert pks(*words, folder=tersembunyi).exit_code == 0
    assert len(list((tmp_path / "hasil").iterdir())) == 4
    for path in (tmp_path / "hasil").glob("*.*x"):
        with ZipFile(path) as package:
            content = b"".join(package.read(name) for name in package.namelist())
        assert not any(word.encode() in content for word in ("2035", "kota-x", "@rapat", "menjabat_sampai", "tercetak"))


def test_words_of_the_library_that_an_agreement_does_not_use_are_told_of_it(proyek: Path) -> None:
    with (proyek / "agreements" / "pemkot-cilegon.yaml").open("a", encoding="utf-8") as file:
        file.write("klausul:\n  - hapus: keadaan-kahar\n  - ganti: independensi\n")
        file.write("    isi: |\n      PASAL Independensi\n      PARA PIHAK tidak mencampuri penanganan Laporan.\n")
    git(proyek, "commit", "-a", "-m", "bunyi sendiri")
    change(proyek, "templates/klausul/independensi.txt", "perlakuan khusus", "perlakuan istimewa")
    change(proyek, "templates/klausul/keadaan-kahar.txt", "nonalam", "non-alam")
    told = pks("diff", "main", "--naskah", "pemkot-cilegon", folder=proyek).stdout
    assert told.startswith("main → folder kerja: 1 berubah hanya pada yang tidak tercetak.\n")
    assert "\n    pemkot-cilegon memakai bunyi sendiri untuk `independensi`; bunyi bakunya berubah  ⚠ hak" in told
    assert "\n      templates/klausul/independensi.txt:" in told
    assert "\n    pemkot-cilegon menghapus klausul `keadaan-kahar`; bunyi bakunya berubah" in told


# --- forms ---


@pytest.fixture
def berubah(proyek: Path) -> Path:
    """The same with a value, words of a template and a programme changed; the value looks like mark-up."""
    change(proyek, "agreements/pemkot-cilegon.yaml", "tahun: 3", "tahun: 5")
    change(proyek, "agreements/pemkot-cilegon.yaml", "jabatan: Wali Kota Cilegon", "jabatan: <b>*Kota*</b> @Cilegon")
    change(proyek, "templates/klausul/independensi.txt", "perlakuan khusus", "perlakuan istimewa")
    return proyek


def test_the_comment_is_short_first_and_lets_no_value_be_mark_up(berubah: Path) -> None:
    told = pks("diff", "main", "--format", "markdown", folder=berubah).stdout
    assert told.startswith(
        "<!-- pks-diff -->\n### Pengaruh terhadap naskah\n\n`main` → `folder kerja`: **2 naskah berubah**.\n"
    )
    assert "- **Pasal 10 ayat (1)**: jangka waktu <del>3 (tiga)</del> tahun → <ins>5 (lima)</ins> tahun ⚠️" in told
    assert all(safe in told for safe in ("&lt;b&gt;\\*", "\\*&lt;/b&gt;", "&#64;"))
    assert not any(mark in told for mark in ("<b>", " *Kota", "@"))
    assert told.index("Pasal 10 ayat (1)") < told.rindex("<details>")
    assert told.count("<details>") == told.count("</details>") > 0


def test_a_comment_is_never_too_long_to_be_posted(berubah: Path) -> None:
    words = " ".join(f"kata{n}" for n in range(9000))
    for name in ("pemkot-cilegon", "pemkot-serang"):
        with (berubah / "agreements" / f"{name}.yaml").open("a", encoding="utf-8") as file:
            file.write(
                f"klausul:\n  - ganti: independensi\n    isi: |\n      PASAL Independensi\n      {name} {words}\n"
            )
    told = pks("diff", "main", "--format", "markdown", folder=berubah).stdout
    assert len(told.encode()) <= 65_536
    assert "Pasal 10 ayat (1)" in told


def test_the_page_fetches_nothing_and_lets_no_value_be_mark_up(berubah: Path) -> None:
    page = pks("diff", "main", "--format", "html", folder=berubah).stdout
    assert page.startswith("<!DOCTYPE html>")
    assert "jangka waktu <del>3 (tiga)</del> tahun → <ins>5 (lima)</ins> tahun" in page
    assert "&lt;b&gt;*Kota*&lt;/b&gt;" in page
    assert "http" not in page
    assert "<script" not in page


def test_the_json_holds_every_naskah_with_its_changes(berubah: Path) -> None:
    report = json.loads(pks("diff", "main", "--format", "json", folder=berubah).stdout)
    assert (report["versi"], report["lama"], report["baru"]) == (1, "main", "folder kerja")
    assert report["ringkasan"] == {"berubah": 2, "tak-tercetak": 0, "tetap": 0, "baru": 0, "dicabut": 0, "gagal": 0}
    cilegon = next(one for one in report["perjanjian"] if one["nama"] == "pemkot-cilegon")
    term = next(one for one in cilegon["ubahan"] if one["klausul"] == "jangka-waktu")
    assert term["letak"] == "Pasal 10 ayat (1)"
    assert term["sebab"] == [
        {"sisi": "baru", "berkas": "agreements/pemkot-cilegon.yaml", "baris": 51, "jalur": "jangka_waktu.tahun"}
    ]


def test_several_reports_at_once_are_written_to_a_folder(berubah: Path, tmp_path: Path) -> None:
    formats = [word for name in ("teks", "markdown", "html", "json") for word in ("--format", name)]
    result = pks("diff", "main", *formats, "--output", tmp_path / "laporan", folder=berubah)
    assert result.exit_code == 0
    assert sorted(path.name for path in (tmp_path / "laporan").iterdir()) == [
        "perubahan.html",
        "perubahan.json",
        "perubahan.md",
    ]


def test_a_report_that_cannot_be_written_is_told(berubah: Path, tmp_path: Path) -> None:
    (tmp_path / "laporan").write_text("", encoding="utf-8")
    result = pks("diff", "main", "--format", "markdown", "--output", tmp_path / "laporan" / "x", folder=berubah)
    assert result.exit_code == 1
    assert "tidak dapat ditulis" in result.stderr


def test_an_agreement_that_came_or_went_is_told(proyek: Path) -> None:
    agreements = proyek / "agreements"
    (agreements / "pemkot-serang.yaml").unlink()
    (agreements / "untirta.yaml").write_bytes((AKAR / "agreements" / "untirta.yaml").read_bytes())
    told = pks("diff", "main", folder=proyek).stdout
    assert told.startswith("main → folder kerja: 1 naskah baru, 1 naskah dicabut, 1 tetap.\n")
    assert "\npemkot-serang: perjanjian dicabut; naskahnya tidak lagi disusun\n" in told
    assert "\nuntirta: perjanjian baru\n" in told


def test_comparing_touches_neither_checkout_nor_index(proyek: Path) -> None:
    change(proyek, "agreements/pemkot-cilegon.yaml", "tahun: 3", "tahun: 5")
    before = {path: path.read_bytes() for path in proyek.rglob("*") if path.is_file()}
    pks("diff", "main", folder=proyek)
    assert {path: path.read_bytes() for path in proyek.rglob("*") if path.is_file()} == before


def test_the_matrix_is_a_word_file_and_a_workbook_that_keep_what_somebody_wrote_into_them(
    berubah: Path, tmp_path: Path
) -> None:
    words = ("diff", "main", "--matrix", "--naskah", "pemkot-cilegon", "--output", tmp_path / "matriks")
    assert pks(*words, folder=berubah).exit_code == 0
    book = tmp_path / "matriks" / "pemkot-cilegon.matriks.xlsx"
    first = book.read_bytes()
    assert pks(*words, folder=berubah).exit_code == 0
    assert (book.read_bytes(), len(list(book.parent.iterdir()))) == (first, 2)
    save_again(book)
    told = pks(*words, folder=berubah).stdout
    assert "disimpan sebagai pemkot-cilegon.matriks.suntingan.xlsx" in told


def test_the_matrix_tells_each_side_whole_and_the_reason(proyek: Path, tmp_path: Path) -> None:
    with (proyek / "agreements" / "pemkot-cilegon.yaml").open("a", encoding="utf-8") as file:
        file.write("klausul:\n  - hapus: keadaan-kahar\n    alasan: =Kesepakatan rapat\n")
    change(proyek, "agreements/pemkot-cilegon.yaml", "tahun: 3", "tahun: 5")
    pks("diff", "main", "--matrix", "--output", tmp_path, folder=proyek)
    _, _, *sheet = workbook(tmp_path / "pemkot-cilegon.matriks.xlsx")
    assert sheet[0] == ["No.", "Pasal", "Semula", "Menjadi", "Alasan"]
    term = next(row for row in sheet if row[1] == "Pasal 10 ayat (1)")
    assert term[2].startswith("(1) Perjanjian Kerja Sama ini berlaku untuk jangka waktu 3 (tiga) tahun")
    assert term[3].startswith("(1) Perjanjian Kerja Sama ini berlaku untuk jangka waktu 5 (lima) tahun")
    dropped = next(row for row in sheet if row[3] == "(dihapus)")
    assert dropped[4] == "=Kesepakatan rapat"


def save_again(path: Path) -> None:
    """Do as an office program does: tell the day on which a file was saved."""
    with ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    parts["docProps/core.xml"] = parts["docProps/core.xml"].replace(b"2000-01-01", b"2027-02-03")
    with ZipFile(path, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)


def workbook(path: Path) -> list[list[str]]:
    """The texts of the first sheet, row by row."""
    with ZipFile(path) as package:
        strings = [
            "".join(part.text or "" for part in item.iter(f"{{{SHEET}}}t"))
            for item in etree.fromstring(package.read("xl/sharedStrings.xml"))
        ]
        rows = etree.fromstring(package.read("xl/worksheets/sheet1.xml")).iter(f"{{{SHEET}}}row")
        return [[strings[int(cell[0].text or "")] if len(cell) else "" for cell in row] for row in rows]
