"""What a reference leads to in this naskah, typed or resolved."""

from __future__ import annotations

from generator.checks.acuan import Acuan, Unsur
from generator.checks.bahan import Bacaan, Bahan
from generator.naskah.telusur import children
from generator.naskah.tree import Blok, Butir, Daftar, Lampiran, Pasal, Tingkat

_LEVELS = {
    "ayat": (Tingkat.AYAT,),
    "huruf": (Tingkat.HURUF, Tingkat.HURUF_KURUNG),
    "angka": (Tingkat.ANGKA, Tingkat.ANGKA_KURUNG),
}


def target(acuan: Acuan, bacaan: Bacaan, bahan: Bahan) -> tuple[str, Unsur | None]:
    """The id of what a reference leads to from a line of a Pasal, and the element at which it leads nowhere, if any."""
    first = acuan.unsur[0]
    isi: tuple[Blok, ...] = ()
    id_ = ""
    for unsur in acuan.unsur:
        if unsur.jenis == "lampiran":
            return _annex(unsur, bahan)
        if unsur.jenis == "pasal":
            block: Pasal | Butir | None = next(
                (one.pasal for one in bahan.pasal if one.pasal.nomor == unsur.nilai), None
            )
        else:
            block = _item(_around(bacaan, unsur) if unsur is first else isi, unsur)
        if block is None:
            return id_, unsur
        isi, id_ = block.isi, block.id
    return id_, None


def _annex(unsur: Unsur, bahan: Bahan) -> tuple[str, Unsur | None]:
    ids = [part.id for part in bahan.naskah.segmen if isinstance(part, Lampiran)]
    return (ids[unsur.nilai - 1], None) if 0 < unsur.nilai <= len(ids) else ("", unsur)


def _around(bacaan: Bacaan, unsur: Unsur) -> tuple[Blok, ...]:
    """Where a reference that names no Pasal is to be looked up: an ayat in this Pasal, a huruf in this ayat."""
    if unsur.jenis != "ayat" and bacaan.butir and bacaan.butir[0].penanda.startswith("("):
        return bacaan.butir[0].isi
    return bacaan.pasal.isi if bacaan.pasal else ()


def _item(isi: tuple[Blok, ...], unsur: Unsur) -> Butir | None:
    """The first item of that kind and number, however deep."""
    for blok in isi:
        if isinstance(blok, Daftar):
            if blok.tingkat in _LEVELS[unsur.jenis]:
                for butir in blok.butir:
                    if butir.nomor == unsur.nilai:
                        return butir
            for butir in blok.butir:
                if (found := _item(butir.isi, unsur)) is not None:
                    return found
        elif (found := _item(children(blok), unsur)) is not None:
            return found
    return None
