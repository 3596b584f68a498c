"""A batch told to machines: a JSON object per line, as it goes."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator
from typing import Any

import click

from generator.build.folder_hasil import FolderHasil
from generator.build.hasil import Hasil
from generator.cli.laporan.json_ import finding
from generator.cli.ringkasan import Selesai


class Kejadian:
    """Events: ``mulai``, ``perjanjian`` for each agreement, ``selesai``; ``detik`` counts from the beginning."""

    def __init__(self) -> None:
        self._start = time.monotonic()

    def follow(self, results: Iterable[Hasil], selesai: Selesai) -> Iterator[Hasil]:
        """The results one by one, each told when it is there."""
        self._tell(
            "mulai", jumlah=len(selesai.nama), folder=str(selesai.folder.output), salinan=selesai.folder.salinan.value
        )
        for hasil in results:
            self._tell("perjanjian", **_agreement(hasil, selesai.folder))
            yield hasil

    def close(self, selesai: Selesai) -> None:
        """The totals, and what no agreement has to do with."""
        problems = [finding(problem, ()) for problem in (*selesai.salah_nama, *selesai.folder.problems)]
        self._tell(
            "selesai",
            disusun=selesai.count("disusun"),
            tetap=selesai.count("tetap"),
            gagal=selesai.count("gagal"),
            terhenti=selesai.terhenti,
            temuan=problems,
            yatim=[str(path) for path in selesai.yatim if path not in selesai.dihapus],
            dihapus=[str(path) for path in selesai.dihapus],
        )

    def _tell(self, kejadian: str, **values: Any) -> None:
        event = {"kejadian": kejadian, "detik": round(time.monotonic() - self._start, 3), **values}
        click.echo(json.dumps(event, ensure_ascii=False))


def _agreement(hasil: Hasil, folder: FolderHasil) -> dict[str, Any]:
    paths = folder.paths(hasil.nama)
    return {
        "nama": hasil.nama,
        "keadaan": hasil.keadaan,
        "ditulis": [str(paths[format_]) for format_ in hasil.ditulis],
        "tetap": [str(paths[format_]) for format_ in hasil.tetap],
        "tertinggal": [str(path) for path in hasil.tertinggal],
        "disisihkan": [str(path) for path in hasil.disisihkan],
        "terhalang": hasil.terhalang,
        "sebab": hasil.sebab,
        "kosong": len(hasil.kosong),
        "temuan": [finding(problem, (hasil.nama,)) for problem in hasil.problems],
        "kesalahan_program": hasil.jejak,
    }
