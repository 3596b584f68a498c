"""What stands around the text of a page of a PDF."""

from __future__ import annotations

from itertools import permutations

from generator.naskah.tree import Bingkai
from generator.verify.beda import Berbeda, squeeze
from generator.verify.pdf.bacaan import Bacaan


def without_furniture(page: Bacaan, bingkai: Bingkai, number: int, count: int) -> Bacaan:
    """The page without the mark behind it and its footer, both of which must be as the naskah says."""
    before, between, after = bingkai.halaman
    pieces = ("".join(bingkai.paraf), f"{before}{number}{between}{count}{after}", f"{bingkai.draf}{bingkai.sidik}")
    mark = squeeze([bingkai.draf])
    for order in permutations(pieces):
        footer = squeeze(order)
        if page.huruf.startswith(mark) and page.huruf.endswith(footer):
            return page.cut(len(mark), len(page.huruf) - len(footer))
    raise Berbeda(squeeze(pieces), page.huruf[-len(squeeze(pieces)) :])
