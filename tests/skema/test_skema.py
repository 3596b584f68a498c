"""The schemas for editors: in step with model and templates, and of one mind with the program about every value."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from copy import deepcopy
from datetime import date
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from generator.build.bangun import Bengkel
from generator.data.bawaan import over_defaults
from generator.data.berkas import DEFAULTS
from generator.data.model import Perjanjian
from generator.data.proyek import open_project
from generator.data.yaml_file import read_yaml
from generator.errors import UserError
from generator.skema import FOLDER, file_name, schema_line, schemas
from generator.skema.pilihan import Pilihan
from tests.proyek import AKAR, Bunyi, Meja, as_yaml, lay_project

YAML = sorted((AKAR / "agreements").rglob("*.yaml"))


class AsEditor(yaml.SafeLoader):
    """Reads YAML as editors do, by the rules of YAML 1.2: a date is a string."""


AsEditor.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def kind_of(path: Any) -> str:
    return "profil" if path.parent.name == "profil" else "bawaan" if path.stem == DEFAULTS else "perjanjian"


class Editor:
    """An editor with a schema."""

    def __init__(self, skema: str) -> None:
        self.checker = Draft202012Validator(json.loads(skema), format_checker=FormatChecker())

    def marks(self, text: str) -> list[str]:
        """What it marks in a YAML file."""
        return [error.message for error in self.checker.iter_errors(yaml.load(text, Loader=AsEditor))]


@pytest.fixture(scope="module")
def shipped(bengkel: Bengkel) -> dict[str, str]:
    return schemas(bengkel.proyek, bengkel.pustaka)


# --- the files of this repository ---


@pytest.mark.parametrize("kind", ["perjanjian", "profil", "bawaan"])
def test_the_shipped_schema_is_in_step_with_model_and_templates(shipped: Mapping[str, str], kind: str) -> None:
    written = (AKAR / FOLDER / file_name(kind)).read_text(encoding="utf-8")
    assert written == shipped[kind], "run ./pks schema"


@pytest.mark.parametrize("kind", ["perjanjian", "profil", "bawaan"])
def test_a_schema_is_one(shipped: Mapping[str, str], kind: str) -> None:
    Draft202012Validator.check_schema(json.loads(shipped[kind]))


@pytest.mark.parametrize("path", YAML, ids=lambda path: path.stem)
def test_a_shipped_file_names_its_schema_and_agrees_with_it(shipped: Mapping[str, str], path: Any) -> None:
    text = path.read_text(encoding="utf-8")
    line = text.partition("\n")[0]
    assert line == schema_line(kind_of(path))
    assert (path.parent / line.partition("$schema=")[2]).resolve() == AKAR / FOLDER / file_name(kind_of(path))
    assert Editor(shipped[kind_of(path)]).marks(text) == []


def keys_of(skema: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for part in (skema, *skema.get("$defs", {}).values()):
        for key, explained in part["properties"].items():
            yield f"{part['title']}.{key}", explained


def test_every_key_is_explained_and_no_other_key_may_be_written(shipped: Mapping[str, str]) -> None:
    for text in shipped.values():
        skema = json.loads(text)
        assert [name for name, key in keys_of(skema) if not key.get("description")] == []
        assert [
            part["title"] for part in (skema, *skema.get("$defs", {}).values()) if part["additionalProperties"]
        ] == []


def test_the_examples_are_such_as_may_be_written(shipped: Mapping[str, str]) -> None:
    found = 0
    for text in shipped.values():
        skema = json.loads(text)
        for name, key in keys_of(skema):
            checker = Draft202012Validator({**key, "$defs": skema.get("$defs", {})}, format_checker=FormatChecker())
            assert [example for example in key.get("examples", []) if not checker.is_valid(example)] == [], name
            found += len(key.get("examples", []))
    assert found > 15


def test_what_each_id_stands_for_is_told_beside_it(shipped: Mapping[str, str]) -> None:
    jenis = json.loads(shipped["profil"])["properties"]["jenis"]
    assert dict(zip(jenis["enum"], jenis["enumDescriptions"], strict=True))["badan-usaha"] == "badan usaha"


def test_the_clauses_offered_are_those_the_program_knows(bengkel: Bengkel) -> None:
    pilihan = Pilihan(bengkel.proyek, bengkel.pustaka)
    for naskah, known in bengkel.proyek.katalog.naskah.items():
        assert set(pilihan.klausul([naskah])) == known.klausul
        assert known.klausul - set(pilihan.klausul([naskah], removable=True)) == {"judul", "komparisi", "tanda-tangan"}


# --- schema and program on the same content ---

ISI = Bunyi("PASAL Contoh\nKalimat contoh.\n")
DASAR: dict[str, Any] = {
    "naskah": "perjanjian-kerja-sama",
    "gaya": "resmi-f4",
    "tentang": "Contoh",
    "tempat": None,
    "tanggal": date(2027, 1, 20),
    "nomor": {"ombudsman-banten": "1", "pemkot-contoh": None},
    "nota_kesepahaman": {"tentang": None, "nomor": ["A"], "tanggal": date(2023, 7, 25), "antara": [], "tahun": None},
    "para_pihak": [
        "ombudsman-banten",
        {
            "id": "pemkot-contoh",
            "nama": "Pemerintah Kota Contoh",
            "jenis": "pemerintah-daerah",
            "subjenis": "kota",
            "penandatangan": {"nama": None, "nip": "0"},
            "narahubung": None,
        },
    ],
    "tanda_tangan": {"kesatu": "kanan", "mengetahui": [{"nama": "Contoh", "jabatan": None}]},
    "jangka_waktu": {"tahun": 3},
    "dasar_hukum": ["uu-15-1999"],
    "program": [
        {
            "bidang": "pertukaran-data",
            "nama": None,
            "status": "usulan",
            "kegiatan": ["Contoh"],
            "penanggung_jawab": {"ombudsman-banten": None},
            "waktu": {"mulai": "2027-03", "selesai": date(2027, 4, 5)},
            "pembiayaan": None,
        }
    ],
    "klausul": [
        {"ganti": "jangka-waktu", "alasan": "Contoh", "isi": ISI},
        {"sisipkan": {"setelah": "pembiayaan"}, "id": "contoh", "alasan": None, "isi": ISI},
        {"sisipkan": {"sebelum": "contoh"}, "isi": ISI},
        {"hapus": "keadaan-kahar", "alasan": "Contoh"},
    ],
    "abaikan": [{"periksa": "simpangan-tanpa-alasan", "pada": None, "alasan": "Contoh"}],
}
GONE = object()
Jalan = tuple[str | int, ...]


@pytest.fixture(scope="module")
def editor(meja: Meja) -> Editor:
    """The schema of an agreement in a project of the shipped templates, profiles and defaults."""
    return Editor(schemas(open_project(meja.folder, meja.pustaka.katalog), meja.pustaka)["perjanjian"])


def changed(way: Jalan, value: Any) -> dict[str, Any]:
    content: Any = deepcopy(DASAR)
    around = content
    for part in way[:-1]:
        around = around[part]
    if value is GONE:
        del around[way[-1]]
    else:
        around[way[-1]] = value
    return dict(content)


def taken(meja: Meja, text: str) -> bool:
    """Whether the program takes an agreement, whatever its clauses say."""
    try:
        meja.load(text)
    except UserError:
        return False
    return True


def fits_model(meja: Meja) -> bool:
    """Whether the shape alone takes the agreement that was read last."""
    dokumen = over_defaults(
        read_yaml(meja.folder / "agreements/uji.yaml", "uji"), open_project(meja.folder, meja.pustaka.katalog).bawaan
    )
    try:
        Perjanjian.model_validate(dokumen.isi)
    except ValueError:
        return False
    return True


BENAR: list[tuple[Jalan, Any]] = [
    ((), None),
    (("gaya",), None),  # the defaults name one
    (("gaya",), GONE),
    (("tempat",), ""),
    (("tempat",), GONE),
    (("tanggal",), None),
    (("nomor",), None),
    (("nota_kesepahaman",), None),
    (("nota_kesepahaman", "nomor"), None),
    (("nota_kesepahaman", "tahun"), 2023),
    (("para_pihak", 1, "nama"), None),
    (("para_pihak", 1, "subjenis"), None),
    (("para_pihak", 1, "subjenis"), GONE),
    (("tanda_tangan",), None),
    (("tanda_tangan", "kesatu"), None),
    (("jangka_waktu",), None),
    (("jangka_waktu",), {"mulai": date(2027, 1, 1), "selesai": date(2028, 12, 31)}),
    (("program",), None),
    (("program", 0, "waktu"), None),
    (("program", 0, "waktu", "selesai"), "2027-12"),
    (("program", 0, "penanggung_jawab"), None),
    (("klausul",), None),
    (("klausul",), GONE),
    (("abaikan",), GONE),
]
KELIRU: list[tuple[Jalan, Any]] = [
    (("lain",), "x"),
    (("naskah",), None),
    (("naskah",), GONE),
    (("naskah",), "nota-kesepahaman"),  # another kind of document has other clauses
    (("naskah",), "perjanjian"),
    (("gaya",), "resmi-a5"),
    (("tentang",), GONE),
    (("tentang",), 5),
    (("tentang",), ["a"]),
    (("tanggal",), "20-01-2027"),
    (("tanggal",), 2027),
    (("tanggal",), "2027-01"),
    (("tanggal",), date(1812, 1, 1)),
    (("nomor",), ["1"]),
    (("nomor", "Pemkot Contoh"), "1"),
    (("nota_kesepahaman",), GONE),
    (("nota_kesepahaman", "tahun"), 1900),
    (("nota_kesepahaman", "tahun"), "2023"),
    (("nota_kesepahaman", "nomor"), "A"),
    (("nota_kesepahaman", "nomor"), [None]),
    (("para_pihak",), None),
    (("para_pihak",), GONE),
    (("para_pihak",), ["ombudsman-banten"]),
    (("para_pihak",), ["ombudsman-banten", "ombudsman-banten"]),
    (("para_pihak", 0), "ombudsman-lain"),
    (("para_pihak", 1, "id"), GONE),
    (("para_pihak", 1, "id"), "Pemkot Contoh"),
    (("para_pihak", 1, "id"), "ombudsman-banten"),
    (("para_pihak", 1, "nama"), GONE),
    (("para_pihak", 1, "jenis"), None),
    (("para_pihak", 1, "jenis"), "ombudsman"),
    (("para_pihak", 1, "jenis"), "perguruan-tinggi"),  # which has no kota
    (("para_pihak", 1, "jenis"), "pemda"),
    (("para_pihak", 1, "subjenis"), "negeri"),
    (("para_pihak", 1, "penandatangan", "nip"), 197001012000031001),
    (("para_pihak", 1, "narahubung"), "x"),
    (("para_pihak", 1, "narahubung"), {"telpon": "1"}),
    (("tanda_tangan", "kesatu"), "atas"),
    (("tanda_tangan", "mengetahui"), [None]),
    (("jangka_waktu",), GONE),
    (("jangka_waktu", "tahun"), 0),
    (("jangka_waktu", "tahun"), 100),
    (("jangka_waktu", "tahun"), True),
    (("jangka_waktu", "tahun"), 2.5),
    (("jangka_waktu", "tahun"), "tiga"),
    (("dasar_hukum",), ["uu-1-1"]),
    (("program",), GONE),
    (("program", 0, "bidang"), None),
    (("program", 0, "bidang"), "data"),
    (("program", 0, "status"), None),
    (("program", 0, "status"), "selesai"),
    (("program", 0, "nama"), GONE),
    (("program", 0, "kegiatan"), [""]),
    (("program", 0, "kegiatan"), [{"Catatan": "x"}]),
    (("program", 0, "waktu", "mulai"), "2027-13"),
    (("program", 0, "waktu", "mulai"), "2027-3"),
    (("program", 0, "waktu", "mulai"), "1812-03"),
    (("program", 0, "waktu", "mulai"), "Maret 2027"),
    (("klausul", 0, "ganti"), "jangka"),
    (("klausul", 0, "isi"), GONE),
    (("klausul", 0, "id"), "x"),
    (("klausul", 0, "hapus"), "keadaan-kahar"),
    (("klausul", 1, "id"), "Contoh Lain"),
    (("klausul", 1, "sisipkan"), {}),
    (("klausul", 1, "sisipkan"), "pembiayaan"),
    (("klausul", 1, "sisipkan", "sebelum"), "pembiayaan"),
    (("klausul", 3, "isi"), ISI),
    (("klausul", 3), {"alasan": "Contoh"}),
    (("abaikan", 0, "alasan"), None),
    (("abaikan", 0, "periksa"), GONE),
]


def _called(case: object) -> str:
    return "gone" if case is GONE else ".".join(map(str, case)) if isinstance(case, tuple) else repr(case)[:20]


@pytest.mark.parametrize(("way", "value"), BENAR, ids=_called)
def test_what_the_program_takes_the_schema_takes(meja: Meja, editor: Editor, way: Jalan, value: Any) -> None:
    text = as_yaml(changed(way, value) if way else DASAR)
    meja.load(text)
    assert editor.marks(text) == []


@pytest.mark.parametrize(("way", "value"), KELIRU, ids=_called)
def test_what_the_program_refuses_the_schema_refuses(meja: Meja, editor: Editor, way: Jalan, value: Any) -> None:
    text = as_yaml(changed(way, value))
    assert not taken(meja, text)
    assert editor.marks(text)


@pytest.mark.parametrize(
    ("periksa", "program_takes"), [("tiada", True), ("simpangan-tanpa-alasan", True)], ids=["unknown", "known"]
)
def test_an_exception_to_a_check_there_is_not_is_marked(
    meja: Meja, editor: Editor, periksa: str, program_takes: bool
) -> None:
    """The program says so only when it has checked the naskah."""
    text = as_yaml(changed(("abaikan", 0, "periksa"), periksa))
    assert taken(meja, text) is program_takes
    assert bool(editor.marks(text)) is (periksa == "tiada")


def ways(value: Any, way: Jalan = ()) -> Iterator[Jalan]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield (*way, key)
        yield from ways(item, (*way, key))


# Whether there is a check of that name the program asks only later, which a test above shows.
WAYS = [way for way in ways(DASAR) if way != ("abaikan", 0, "periksa")]
# Nothing that reads otherwise in quotes than without, of which a schema does not know.
VALUES = st.one_of(
    st.sampled_from([None, 0, 3, 99, 100, 2020, -1, 2.5, True, False, date(2027, 1, 20), GONE, ISI]),
    st.sampled_from([[], [None], ["teks"], [3], {}, {"teks": "x"}, {"id": "x"}]),
    st.sampled_from(["teks", "2027-03", "2027-13", "kiri", "kota", "negeri", "pembiayaan", "nk-penutup", "judul"]),
    st.sampled_from(["badan-usaha", "ombudsman", "ombudsman-banten", "perjanjian-kerja-sama", "uu-37-2008"]),
)


@settings(max_examples=400, deadline=None, derandomize=True)
@given(way=st.sampled_from(WAYS), value=VALUES)
def test_schema_and_program_are_of_one_mind(meja: Meja, editor: Editor, way: Jalan, value: Any) -> None:
    text = as_yaml(changed(way, value))
    if editor.marks(text):
        with pytest.raises(UserError):
            meja.compose(text)
    elif not taken(meja, text):  # then it is no matter of shape, but one of facts that must fit each other
        # A date is a text to an editor.
        assert fits_model(meja) or isinstance(value, date), text


def test_a_profile_is_judged_as_a_party_is(meja: Meja) -> None:
    text = schemas(open_project(meja.folder, meja.pustaka.katalog), meja.pustaka)["profil"]
    assert Editor(text).marks("nama:\njenis: badan-usaha\nsubjenis:\nnarahubung: {telepon: '1'}\n") == []
    for wrong in ("nama: x\n", "nama: x\njenis: badan-usaha\nid: x\n", "nama: x\njenis: badan-usaha\nsubjenis: kota\n"):
        assert Editor(text).marks(wrong), wrong


def test_the_defaults_may_hold_less(meja: Meja) -> None:
    text = schemas(open_project(meja.folder, meja.pustaka.katalog), meja.pustaka)["bawaan"]
    assert Editor(text).marks("naskah:\ngaya:\ntanda_tangan:\njangka_waktu: {tahun: 3}\ndasar_hukum: []\n") == []
    for wrong in ("tentang: x\n", "tanda_tangan: {kesatu: atas}\n", "gaya: resmi-a5\n"):
        assert Editor(text).marks(wrong), wrong


def test_what_the_defaults_state_an_agreement_need_not(tmp_path: Any) -> None:
    from generator.words.pustaka import read_pustaka

    folder = lay_project(tmp_path / "proyek")
    less = "tentang:\npara_pihak: [ombudsman-banten, {id: x, nama: , jenis: badan-usaha}]\n"
    less += "nota_kesepahaman:\nprogram:\n"
    pustaka = read_pustaka(folder)
    before = schemas(open_project(folder, pustaka.katalog), pustaka)["perjanjian"]
    assert len(Editor(before).marks(less)) == 1
    (folder / "agreements/_bawaan.yaml").write_text("naskah: perjanjian-kerja-sama\njangka_waktu: {tahun: 3}\n")
    after = schemas(open_project(folder, pustaka.katalog), pustaka)["perjanjian"]
    assert Editor(after).marks(less) == []
    assert Editor(after).marks(less + "naskah:\n") == []
    assert Editor(after).marks(less.replace("program:\n", "")), "the kind of document still has its keys"


def test_the_program_takes_no_schema_for_an_agreement(bengkel: Bengkel) -> None:
    assert bengkel.proyek.salah_nama == ()
    assert not {name for name in bengkel.proyek.berkas if "schema" in name}
