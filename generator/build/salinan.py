"""The copies that are made of a naskah."""

from __future__ import annotations

from enum import Enum


class Salinan(Enum):
    """Which copy of a naskah is made."""

    DRAF = "draf"
    FINAL = "naskah final"
    TINJAUAN = "salinan tinjauan"

    @property
    def akhiran(self) -> str:
        """What its files are called after the agreement's name.

        A review copy must not be sent by mistake, and a draft must not take the place of a final.
        """
        return {Salinan.DRAF: "", Salinan.FINAL: ".final", Salinan.TINJAUAN: ".tinjauan"}[self]
