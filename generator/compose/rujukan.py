"""References, resolved: the chain of headings and items that leads to the target, less what it shares with the place
that refers to it: "ayat (1)" inside the same Pasal, "Pasal 9 ayat (1)" from elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.compose.penomoran import Rantai
from generator.data.terdekat import nearest
from generator.errors import Place, Problem
from generator.naskah.tree import Asal, Rujukan, UnsurRujukan
from generator.words.marks.raw import RawRujukan


@dataclass(slots=True)
class Perujuk:
    """Resolves references by the ways to all labels; ``hilang``: labels that deviations took out."""

    label: Mapping[str, Rantai]
    hilang: Mapping[str, Place] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def resolve(self, rujukan: RawRujukan, dari: Rantai) -> Rujukan:
        """The reference as it reads from a place whose way is ``dari``."""
        asal = Asal(rujukan.place.file, rujukan.place.line)
        if rujukan.label not in self.label:
            self.problems.append(self._dangling(rujukan))
            return Rujukan((), asal)
        steps = _shown(self.label[rujukan.label], dari)
        if any(step.rancu for step in steps):
            mend = "jadikan setiap daftar sebuah ayat, atau rujuk Pasal atau ayatnya saja"
            what = f"rujukan @{rujukan.label} rancu: ada lebih dari satu daftar yang nomornya sama di tempat itu"
            self.problems.append(Problem(rujukan.place, what, mend))
        unsur = tuple(
            UnsurRujukan(f"{' ' if index else ''}{step.kata}{' ' if step.kata else ''}", step.nomor, step.id)
            for index, step in enumerate(steps)
        )
        return Rujukan(unsur, asal, rujukan.tebal, rujukan.miring)

    def _dangling(self, rujukan: RawRujukan) -> Problem:
        if rujukan.label in self.hilang:
            what = f"simpangan ini menghilangkan @{rujukan.label}, yang masih dirujuk di {rujukan.place}"
            mend = "pertahankan klausul atau label itu, atau ganti juga klausul yang merujuknya"
            return Problem(self.hilang[rujukan.label], what, mend)
        hint = f"{nearest(rujukan.label, self.label)} (label ditulis [label] sesudah nomor, atau nama klausul)"
        return Problem(rujukan.place, f"rujukan @{rujukan.label} tidak menunjuk apa pun", hint)


def _shown(target: Rantai, dari: Rantai) -> Rantai:
    """The steps of ``target`` that must be said from ``dari``."""
    shared = 0
    while shared < min(len(target), len(dari)) and target[shared].id == dari[shared].id:
        shared += 1
    shared = min(shared, len(target) - 1)
    steps = tuple(step for step in target[shared:] if step.tampil)
    # The only ayat of a Pasal has no number: it is called by what stands above it.
    return steps or tuple(step for step in target[:shared] if step.tampil)[-1:]
