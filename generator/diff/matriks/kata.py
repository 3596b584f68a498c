"""The words of the matrix, from ``templates/tinjauan/matriks.yaml``."""

from __future__ import annotations

from generator.data.bentuk import fit
from generator.data.model import Bentuk, KataWajib
from generator.data.yaml_file import read_yaml
from generator.words.pustaka import Pustaka

_BERKAS = "templates/tinjauan/matriks.yaml"


class KepalaMatriks(Bentuk):
    """The heads of the columns."""

    nomor: KataWajib
    letak: KataWajib
    semula: KataWajib
    menjadi: KataWajib
    alasan: KataWajib


class KataMatriks(Bentuk):
    """The title, the heads, and what stands where there are no words on a side."""

    judul: KataWajib
    kolom: KepalaMatriks
    belum_ada: KataWajib
    dihapus: KataWajib
    dipindahkan: KataWajib
    nomor_saja: KataWajib


def read_matrix_words(*pustaka: Pustaka) -> KataMatriks:
    """The words of the first of the libraries that has them. Raises :class:`UserError`."""
    folders = [one.folder for one in pustaka]
    folder = next((folder for folder in folders if (folder / _BERKAS).is_file()), folders[0])
    return fit(KataMatriks, read_yaml(folder / _BERKAS, _BERKAS))
